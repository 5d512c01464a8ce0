//! The functions of one interface.

use proc_macro2::Span;
use wit_parser::FunctionKind;

use super::types::{Place, Types};
use super::{Function, Param, Role, names};
use crate::errors::Errors;
use crate::source::Source;

/// The most parameters that a Rust tuple of them can stand for.
const MAX_PARAMS: usize = 16;

/// Collects the functions of one interface.
pub(super) struct Functions<'a> {
    source: &'a Source,
    span: Span,
    interface: String,
    functions: Vec<Function>,
}

impl<'a> Functions<'a> {
    pub(super) fn new(source: &'a Source, span: Span, interface: &str) -> Self {
        Self {
            source,
            span,
            interface: interface.to_owned(),
            functions: Vec::new(),
        }
    }

    /// Adds a function, or an error for each reason why it can't be generated.
    pub(super) fn add(
        &mut self,
        function: &wit_parser::Function,
        exported: bool,
        types: &mut Types<'_>,
        errors: &mut Errors,
    ) {
        let item = format!("{}#{}", self.interface, function.name);
        let place = self.source.place(function.span);
        let refusal = match function.kind {
            FunctionKind::Freestanding => None,
            FunctionKind::AsyncFreestanding => Some("async functions"),
            _ => Some("resources"),
        };
        if let Some(what) = refusal {
            errors.at(
                self.span,
                format_args!("`{item}` needs {what}, which are not supported yet ({place})"),
            );
            return;
        }
        if function.params.len() > MAX_PARAMS {
            errors.at(
                self.span,
                format_args!(
                    "`{item}` has {} parameters, and {MAX_PARAMS} is the most: gather them in a record ({place})",
                    function.params.len()
                ),
            );
            return;
        }
        let mut params = Vec::new();
        for param in &function.params {
            let place = Place {
                item: format!("{item}({})", param.name),
                span: param.span,
            };
            if let Some(ty) = types.of(&param.ty, &place, errors) {
                params.push(Param {
                    name: param.name.clone(),
                    ident: names::snake(&param.name),
                    ty,
                });
            }
        }
        let place = Place {
            item: format!("the result of `{item}`"),
            span: function.span,
        };
        let result = match &function.result {
            Some(ty) => types.of(ty, &place, errors),
            None => None,
        };
        self.functions.push(Function {
            name: function.name.clone(),
            ident: names::snake(&function.name),
            docs: function.docs.contents.clone(),
            params,
            result,
            role: Role::of(&function.name).filter(|_| exported),
        });
    }

    /// The functions, in the order of the WIT.
    pub(super) fn finish(self, errors: &mut Errors) -> Vec<Function> {
        for (index, function) in self.functions.iter().enumerate() {
            if self.functions[..index]
                .iter()
                .any(|other| other.ident == function.ident)
            {
                errors.at(
                    self.span,
                    format_args!(
                        "two functions of `{}` are both `{}` in Rust: rename one of them",
                        self.interface, function.ident
                    ),
                );
            }
        }
        self.functions
    }
}
