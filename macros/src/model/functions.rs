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
            FunctionKind::AsyncFreestanding => Some("is an async function"),
            _ => Some("is a function of a resource"),
        };
        if let Some(what) = refusal {
            errors.at(
                self.span,
                format_args!("`{item}` {what}, which is not supported yet ({place})"),
            );
        }
        if let FunctionKind::Method(_) | FunctionKind::Static(_) | FunctionKind::Constructor(_) =
            function.kind
        {
            return;
        }
        if function.params.len() > MAX_PARAMS {
            errors.at(
                self.span,
                format_args!(
                    "`{item}` has {} parameters, and {MAX_PARAMS} are the most: gather some of \
                     them in a record ({place})",
                    function.params.len()
                ),
            );
        }
        let mut params = Vec::new();
        for param in &function.params {
            let place = Place {
                item: format!("the parameter `{}` of `{item}`", param.name),
                span: param.span,
            };
            params.push(Param {
                name: param.name.clone(),
                ident: names::snake(&param.name),
                ty: types.of(&param.ty, &place, errors),
            });
        }
        let place = Place {
            item: format!("the result of `{item}`"),
            span: function.span,
        };
        let result = function.result.as_ref();
        let result = result.map(|ty| types.of(ty, &place, errors));
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
        let mut functions: Vec<Function> = Vec::new();
        for function in self.functions {
            if functions.iter().any(|other| other.ident == function.ident) {
                errors.at(
                    self.span,
                    format_args!(
                        "two functions of `{}` are both `{}` in Rust: rename one of them",
                        self.interface, function.ident
                    ),
                );
            } else {
                functions.push(function);
            }
        }
        functions
    }
}
