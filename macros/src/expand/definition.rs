//! The world as data, for comparing components with it and for messages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::bug::bug;
use super::context::Context;
use super::signatures;
use crate::model::{Case, Function, Interface, Resource, Shape, Type, TypeDef};

/// `impl World for Thermostat`
pub(super) fn world(cx: &Context<'_>) -> TokenStream {
    let (krate, runtime) = (&cx.input.krate, cx.runtime());
    let host = signatures::host_type(cx);
    let name = &cx.model.name;
    let implement = cx.implement(&quote!(#krate::World));
    let lane = lane(cx);
    if cx.failed() {
        return quote! {
            #implement {
                type Host = #host;
                const DEFINITION: &'static #krate::definition::WorldDefinition =
                    &#krate::definition::WorldDefinition {
                        name: #name,
                        imports: &[],
                        exports: &[],
                        resources: &[],
                        drops: &[],
                    };
                #lane
            }
        };
    }
    let types = cx.model.types.iter().enumerate();
    let types = types.filter(|(_, def)| !matches!(def.shape, Shape::Resource));
    let types = types.map(|(index, def)| type_definition(index, def));
    let resources = cx.model.host_resources();
    let resources = resources.map(|(index, _)| resource_constant(index));
    let drops = cx.model.guest_resources();
    let drops = drops.map(|(index, resource)| drop_definition(index, resource));
    let resource_definitions = cx.model.resources.iter().enumerate();
    let resource_definitions = resource_definitions.map(resource_definition);
    let used = cx.model.used_resources.iter();
    let used = used.map(|(interface, name)| resource(interface.as_deref(), name));
    let held = held(cx);
    let (imports, exports) = (functions(&cx.model.imports), functions(&cx.model.exports));
    quote! {
        #implement {
            type Host = #host;
            const DEFINITION: &'static #krate::definition::WorldDefinition = {
                use #runtime::definition::*;
                #(#resource_definitions)*
                #(#types)*
                &WorldDefinition {
                    name: #name,
                    imports: &[#(#imports),*],
                    exports: &[#(#exports),*],
                    resources: &[#(&#resources,)* #(&#used),*],
                    drops: &[#(#drops),*],
                }
            };
            #lane
            #held
        }
    }
}

/// The host's resources, for whoever ends an instance.
fn held(cx: &Context<'_>) -> Option<TokenStream> {
    let runtime = cx.runtime();
    cx.model.host_has_resources().then(|| {
        quote! {
            fn __held(
                host: &mut Self::Host,
            ) -> ::core::option::Option<&mut dyn #runtime::resources::Held> {
                ::core::option::Option::Some(&mut **host)
            }
        }
    })
}

#[cfg(feature = "component-lane")]
fn lane(cx: &Context<'_>) -> TokenStream {
    let (component, direct) = if cx.failed() {
        let module = &cx.input.module;
        let unknown = quote!(#module::__Unknown<'static>);
        (unknown.clone(), unknown)
    } else {
        (quote!(__Lane), quote!(__Direct))
    };
    quote! {
        type Component = #component;
        type Direct = #direct;
    }
}

#[cfg(not(feature = "component-lane"))]
fn lane(_: &Context<'_>) -> TokenStream {
    TokenStream::new()
}

fn constant(index: usize) -> Ident {
    format_ident!("T{index}")
}

fn resource_constant(index: usize) -> Ident {
    format_ident!("R{index}")
}

/// The function that drops a resource of the component.
fn drop_definition(index: usize, resource: &Resource) -> TokenStream {
    let (constant, interface) = (
        resource_constant(index),
        interface(resource.interface.as_deref()),
    );
    let name = format!("[resource-drop]{}", resource.name);
    quote! {
        FunctionDefinition {
            interface: #interface,
            name: #name,
            params: &[("handle", Type::Own(&#constant))],
            result: ::core::option::Option::None,
        }
    }
}

fn interface(id: Option<&str>) -> TokenStream {
    match id {
        Some(id) => quote!(::core::option::Option::Some(#id)),
        None => quote!(::core::option::Option::None),
    }
}

fn resource_definition((index, of_host): (usize, &Resource)) -> TokenStream {
    let constant = resource_constant(index);
    let value = resource(of_host.interface.as_deref(), &of_host.name);
    quote!(static #constant: ResourceDefinition = #value;)
}

fn resource(id: Option<&str>, name: &str) -> TokenStream {
    let interface = interface(id);
    quote!(ResourceDefinition { interface: #interface, name: #name })
}

fn type_definition(index: usize, def: &TypeDef) -> TokenStream {
    let (constant, path) = (constant(index), &def.path);
    let members = |cases: &[Case]| -> Vec<TokenStream> {
        cases
            .iter()
            .map(|Case { name, ty, .. }| {
                let ty = optional(ty.as_ref());
                quote!((#name, #ty))
            })
            .collect()
    };
    let names = |cases: &[Case]| -> Vec<String> { cases.iter().map(|c| c.name.clone()).collect() };
    let shape = match &def.shape {
        Shape::Record(fields) => {
            let fields = fields.iter().map(|field| {
                let (name, ty) = (&field.name, type_use(&field.ty));
                quote!((#name, #ty))
            });
            quote!(Shape::Record(&[#(#fields),*]))
        }
        Shape::Variant(cases) => {
            let cases = members(cases);
            quote!(Shape::Variant(&[#(#cases),*]))
        }
        Shape::Enum(cases) => {
            let names = names(cases);
            quote!(Shape::Enum(&[#(#names),*]))
        }
        Shape::Flags(cases) => {
            let names = names(cases);
            quote!(Shape::Flags(&[#(#names),*]))
        }
        Shape::Resource => bug("a resource as a type"),
        Shape::Alias { target, .. } => {
            let target = type_use(target);
            quote!(Shape::Alias(#target))
        }
    };
    // A static: the compiler goes through a constant's value in full wherever it is used, so that the
    // work would be doubled by each type that has another one twice.
    quote!(static #constant: TypeDefinition = TypeDefinition { path: #path, shape: #shape };)
}

fn optional(ty: Option<&Type>) -> TokenStream {
    match ty {
        Some(ty) => {
            let ty = type_use(ty);
            quote!(::core::option::Option::Some(#ty))
        }
        None => quote!(::core::option::Option::None),
    }
}

fn type_use(ty: &Type) -> TokenStream {
    let part = |ty: &Option<Box<Type>>| match ty {
        Some(ty) => {
            let ty = type_use(ty);
            quote!(::core::option::Option::Some(&#ty))
        }
        None => quote!(::core::option::Option::None),
    };
    let primitive = match ty {
        Type::List(ty) => {
            let ty = type_use(ty);
            return quote!(Type::List(&#ty));
        }
        Type::Option(ty) => {
            let ty = type_use(ty);
            return quote!(Type::Option(&#ty));
        }
        Type::Result(ok, err) => {
            let (ok, err) = (part(ok), part(err));
            return quote!(Type::Result { ok: #ok, err: #err });
        }
        Type::Tuple(types) => {
            let types = types.iter().map(type_use);
            return quote!(Type::Tuple(&[#(#types),*]));
        }
        Type::Named(index) => {
            let constant = constant(*index);
            return quote!(Type::Named(&#constant));
        }
        Type::Own(index) => {
            let constant = resource_constant(*index);
            return quote!(Type::Own(&#constant));
        }
        Type::Borrow(index) => {
            let constant = resource_constant(*index);
            return quote!(Type::Borrow(&#constant));
        }
        // A definition is written only if there was no error.
        Type::Unknown => return bug("a definition of an unknown type"),
        Type::Bool => "Bool",
        Type::U8 => "U8",
        Type::U16 => "U16",
        Type::U32 => "U32",
        Type::U64 => "U64",
        Type::S8 => "S8",
        Type::S16 => "S16",
        Type::S32 => "S32",
        Type::S64 => "S64",
        Type::F32 => "F32",
        Type::F64 => "F64",
        Type::Char => "Char",
        Type::String => "String",
    };
    let primitive = format_ident!("{primitive}");
    quote!(Type::#primitive)
}

fn functions(interfaces: &[Interface]) -> Vec<TokenStream> {
    let function = |of: &Interface, function: &Function| {
        let interface = interface(of.id.as_deref());
        let name = &function.name;
        let params = function.params.iter().map(|param| {
            let (name, ty) = (&param.name, type_use(&param.ty));
            quote!((#name, #ty))
        });
        let result = optional(function.result.as_ref());
        quote! {
            FunctionDefinition {
                interface: #interface,
                name: #name,
                params: &[#(#params),*],
                result: #result,
            }
        }
    };
    interfaces
        .iter()
        .flat_map(|i| i.functions.iter().map(move |f| function(i, f)))
        .collect()
}
