//! The functions of one interface.

use proc_macro2::Span;
use wit_parser::FunctionKind;
use wit_parser::abi::{AbiVariant, WasmType};

use super::refusals::{MAX_PARAMS, Refusal};
use super::types::{Place, Types};
use super::{CoreFunction, CoreType, Function, Param, Role, names};
use crate::errors::Errors;
use crate::source::Source;

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
        if let Some(resource) = function.kind.resource() {
            types.refuse_resource(resource, errors);
            return;
        }
        let refuse = |refusal: Refusal<'_>, errors: &mut Errors| {
            errors.at(self.span, format_args!("`{item}` {refusal} ({place})"));
        };
        if function.kind == FunctionKind::AsyncFreestanding {
            refuse(Refusal::AsyncFunction, errors);
        }
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
            params.push(Param {
                name: param.name.clone(),
                ident: names::snake(&param.name),
                ty: types.of(&param.ty, &at, errors),
            });
        }
        let at = Place {
            item: format!("the result of `{item}`"),
            span: function.span,
        };
        let result = function.result.as_ref();
        let result = result.map(|ty| types.of(ty, &at, errors));
        let ident = names::snake(&function.name);
        if let Some(other) = self.functions.iter().find(|other| other.ident == ident) {
            let refusal = Refusal::SameFunctions {
                other: &other.name,
                ident: &ident,
            };
            refuse(refusal, errors);
            return;
        }
        self.functions.push(Function {
            name: function.name.clone(),
            ident,
            docs: function.docs.contents.clone(),
            params,
            result,
            core: self.core(function, exported),
            role: Role::of(&function.name).filter(|_| exported),
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
