//! The functions of one interface.

use proc_macro2::Span;
use quote::format_ident;
use wit_parser::FunctionKind;
use wit_parser::abi::{AbiVariant, WasmType};

use super::refusals::{MAX_PARAMS, Refusal};
use super::renames::Renames;
use super::types::{Place, Types};
use super::{CoreFunction, CoreType, Function, Param, Role, names};
use crate::errors::Errors;
use crate::source::Source;

/// Collects the functions of one interface.
pub(super) struct Functions<'a> {
    source: &'a Source,
    renames: &'a Renames<'a>,
    span: Span,
    interface: String,
    functions: Vec<Function>,
}

impl<'a> Functions<'a> {
    pub(super) fn new(
        source: &'a Source,
        renames: &'a Renames<'a>,
        span: Span,
        interface: &str,
    ) -> Self {
        Self {
            source,
            renames,
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
        types.enter(&item, exported);
        let whole = Place {
            item: format!("`{item}`"),
            span: function.span,
        };
        if let FunctionKind::AsyncFreestanding
        | FunctionKind::AsyncMethod(_)
        | FunctionKind::AsyncStatic(_) = function.kind
        {
            types.block(Refusal::async_function(), &whole);
        }
        let resource = function.kind.resource();
        let own = resource.and_then(|id| types.resource(id));
        let refuse = |refusal: Refusal<'_>, errors: &mut Errors| {
            errors.at(self.span, format_args!("`{item}` {refusal} ({place})"));
        };
        let count = function.params.len();
        if count > MAX_PARAMS {
            refuse(Refusal::ManyParams { params: count }, errors);
        }
        let mut params = Vec::new();
        for param in &function.params {
            let at = Place {
                item: format!("the parameter `{}` of `{item}`", param.name),
                span: param.span,
            };
            let mut ident = match own {
                // No parameter can be called that in Rust.
                Some(own) if param.name == "self" => names::snake(&types.resources()[own].name),
                _ => names::snake(&param.name),
            };
            // Nobody names a parameter, so that two of one name can be told apart in any way.
            while params.iter().any(|other: &Param| other.ident == ident) {
                ident = format_ident!("{ident}_");
            }
            params.push(Param {
                name: param.name.clone(),
                ident,
                ty: types.of(&param.ty, &at, errors),
            });
        }
        let at = Place {
            item: format!("the result of `{item}`"),
            span: function.span,
        };
        let result = function.result.as_ref();
        let result = result.map(|ty| types.of(ty, &at, errors));
        let chosen = self.renames.get(&item);
        // A role is a name, and one that has another name in Rust is called by that. What has a role is
        // called with what has no handles.
        let has_handles = params.iter().map(|it| &it.ty).chain(&result);
        let has_handles = has_handles.into_iter().any(|ty| types.has_handles(ty));
        let is_role = exported && chosen.is_none() && !has_handles;
        let role = Role::of(&function.name).filter(|_| is_role);
        let by_rule = || match own {
            Some(own) => names::of_resource(&types.resources()[own], &function.name),
            None => names::snake(&function.name),
        };
        let ident = chosen.unwrap_or_else(by_rule);
        if let Some(other) = self.functions.iter().find(|other| other.ident == ident) {
            let refusal = Refusal::SameFunctions {
                item: &item,
                other: &other.name,
                ident: &ident,
            };
            refuse(refusal, errors);
            return;
        }
        if exported && role.is_none() && names::is_own_method(&ident) {
            let refusal = Refusal::OwnMethod {
                item: &item,
                ident: &ident,
            };
            refuse(refusal, errors);
        }
        self.functions.push(Function {
            name: function.name.clone(),
            ident,
            docs: function.docs.contents.clone(),
            params,
            result,
            core: self.core(function, exported),
            role,
            asynchronous: false,
            fallible: false,
        });
    }

    fn core(&self, function: &wit_parser::Function, exported: bool) -> CoreFunction {
        let variant = if exported {
            AbiVariant::GuestExport
        } else {
            AbiVariant::GuestImport
        };
        let signature = self.source.resolve().wasm_signature(variant, function);
        CoreFunction {
            params: signature.params.into_iter().map(core_type).collect(),
            result: signature.results.into_iter().map(core_type).next(),
            pointed_result: signature.retptr,
        }
    }

    /// The functions, in the order of the WIT.
    pub(super) fn finish(self) -> Vec<Function> {
        self.functions
    }
}

/// In a 32-bit memory, addresses and lengths have 32 bits.
fn core_type(ty: WasmType) -> CoreType {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => CoreType::I32,
        WasmType::I64 | WasmType::PointerOrI64 => CoreType::I64,
        WasmType::F32 => CoreType::F32,
        WasmType::F64 => CoreType::F64,
    }
}
