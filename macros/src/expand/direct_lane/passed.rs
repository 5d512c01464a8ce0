//! How values with handles in them pass between a host and a guest.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::expand::bug::bug;
use crate::expand::context::Context;
use crate::expand::resources;
use crate::expand::rust_types::Scope;
use crate::model::{Case, Field, Handle, Shape, Type, TypeDef};

/// The type that stands for the way in which values of a WIT type pass, with `handle` in the place
/// of each handle.
pub(super) fn way(
    cx: &Context<'_>,
    scope: &Scope<'_>,
    ty: &Type,
    handle: &dyn Fn(Handle) -> TokenStream,
) -> TokenStream {
    let runtime = cx.runtime();
    if !ty.has_handles(&cx.model.types) {
        let ty = scope.owned(ty);
        return quote!(#runtime::direct::Whole<#ty>);
    }
    match ty {
        Type::Own(resource) => handle(Handle::own(*resource)),
        Type::Borrow(resource) => handle(Handle::borrow(*resource)),
        Type::List(ty) => {
            let ty = way(cx, scope, ty, handle);
            quote!(::std::vec::Vec<#ty>)
        }
        Type::Named(index) => {
            let path = scope.path(*index, true);
            let arguments = resources::arguments(&cx.model.types[*index], handle);
            quote!(#path #arguments)
        }
        _ => scope.compound(ty, |ty| way(cx, scope, ty, handle)),
    }
}

/// What stands for a handle beside the world's struct.
pub(super) fn handle(cx: &Context<'_>, handle: Handle) -> TokenStream {
    let (runtime, tag) = (cx.runtime(), resources::tag_path(cx, handle.resource));
    match handle.owned {
        true => quote!(#runtime::direct::Own<#tag>),
        false => quote!(#runtime::direct::Borrow<#tag>),
    }
}

/// The implementation of `Passed` for a type with handles in it: a type with ways in the place of
/// its handles is the way in which values with handles pass. `levels` is how deep its module is
/// below the world's own.
pub(in crate::expand) fn passed(cx: &Context<'_>, def: &TypeDef, levels: usize) -> TokenStream {
    let writer = Writer {
        cx,
        def,
        scope: Scope::inside(cx.model, levels),
    };
    let Body {
        abi,
        list,
        lower,
        store,
        lift,
        load,
    } = match &def.shape {
        Shape::Record(fields) => writer.record(fields),
        Shape::Variant(cases) => writer.variant(cases),
        Shape::Enum(_) | Shape::Flags(_) | Shape::Resource | Shape::Alias { .. } => {
            return bug("handles in no parts");
        }
    };
    let (runtime, ident) = (cx.runtime(), &def.ident);
    let passed = quote!(#runtime::direct::Passed<'a>);
    let parameters = def.handles.iter();
    let parameters: Vec<_> = parameters
        .map(|it| resources::parameter(cx.model, def, *it))
        .collect();
    quote! {
        impl<'a, #(#parameters: #passed),*> #passed for #ident<#(#parameters),*> {
            type Value = #ident<#(<#parameters as #passed>::Value),*>;
            const ABI: #runtime::direct::CanonicalAbiInfo = #abi;
            fn list_reallocs(
                value: &Self::Value,
                arena: &#runtime::Arena,
                reallocs: &mut #runtime::direct::Reallocs,
            ) {
                #list
            }
            fn lower<__To: #runtime::direct::Lowering>(
                value: Self::Value,
                to: &mut #runtime::direct::Giving<'_, __To>,
                slots: &mut #runtime::direct::Slots,
                at: ::core::primitive::usize,
            ) -> #runtime::wasmtime::Result<()> {
                #lower
                ::core::result::Result::Ok(())
            }
            fn store<__To: #runtime::direct::Lowering>(
                value: Self::Value,
                to: &mut #runtime::direct::Giving<'_, __To>,
                at: ::core::primitive::usize,
            ) -> #runtime::wasmtime::Result<()> {
                #store
                ::core::result::Result::Ok(())
            }
            fn lift(
                from: &mut #runtime::direct::Taking<'_, 'a>,
                slots: &#runtime::direct::Slots,
                at: ::core::primitive::usize,
            ) -> #runtime::wasmtime::Result<Self::Value> {
                #lift
            }
            fn load(
                from: &mut #runtime::direct::Taking<'_, 'a>,
                bytes: &'a [::core::primitive::u8],
            ) -> #runtime::wasmtime::Result<Self::Value> {
                #load
            }
        }
    }
}

/// What differs between the implementations.
struct Body {
    abi: TokenStream,
    list: TokenStream,
    lower: TokenStream,
    store: TokenStream,
    lift: TokenStream,
    load: TokenStream,
}

struct Writer<'a> {
    cx: &'a Context<'a>,
    def: &'a TypeDef,
    scope: Scope<'a>,
}

impl Writer<'_> {
    /// The ways of the fields or payloads, for expressions: `<T as Passed>`.
    fn ways(&self) -> Vec<TokenStream> {
        let runtime = self.cx.runtime();
        let handle =
            |it: Handle| resources::parameter(self.cx.model, self.def, it).into_token_stream();
        let parts = self.def.shape.parts().into_iter();
        parts
            .map(|ty| {
                let way = way(self.cx, &self.scope, ty, &handle);
                quote!(<#way as #runtime::direct::Passed<'a>>)
            })
            .collect()
    }

    fn record(&self, fields: &[Field]) -> Body {
        let runtime = self.cx.runtime();
        let ident = &self.def.ident;
        let ways = self.ways();
        let fields: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
        let places: Vec<_> = (0..fields.len()).collect();
        let offsets = quote! {
            let offsets = const { #runtime::direct::offsets(&[#(#ways::ABI),*]) };
        };
        Body {
            abi: quote!(#runtime::direct::CanonicalAbiInfo::record_static(&[#(#ways::ABI),*])),
            list: quote!(#(#ways::list_reallocs(&value.#fields, arena, reallocs);)*),
            lower: quote! {
                let mut next = at;
                #(
                    #ways::lower(value.#fields, to, slots, next)?;
                    next += #runtime::direct::flat_count(#ways::ABI);
                )*
                let _ = next;
            },
            store: quote! {
                #offsets
                #(#ways::store(value.#fields, to, at + offsets[#places])?;)*
            },
            lift: quote! {
                let mut next = at;
                ::core::result::Result::Ok(#ident {
                    #(#fields: {
                        let field = #ways::lift(from, slots, next)?;
                        next += #runtime::direct::flat_count(#ways::ABI);
                        let _ = next;
                        field
                    },)*
                })
            },
            load: quote! {
                #offsets
                ::core::result::Result::Ok(#ident {
                    #(#fields: #ways::load(
                        from,
                        #runtime::direct::field(bytes, offsets[#places], #ways::ABI)?,
                    )?,)*
                })
            },
        }
    }

    fn variant(&self, cases: &[Case]) -> Body {
        let runtime = self.cx.runtime();
        let ident = &self.def.ident;
        let ways = self.ways();
        let mut payloads = ways.iter();
        let cases: Vec<_> = cases
            .iter()
            .zip(0_u32..)
            .map(|(case, number)| {
                let payload = case.ty.as_ref().and_then(|_| payloads.next());
                (&case.ident, number, payload)
            })
            .collect();
        let abis = cases.iter().map(|(_, _, payload)| match payload {
            Some(way) => quote!(::core::option::Option::Some(#way::ABI)),
            None => quote!(::core::option::Option::None),
        });
        let abis = quote!(&[#(#abis),*]);
        let info = quote! {
            let info = const { #runtime::direct::VariantInfo::new_static(#abis) };
        };
        let list = cases.iter().map(|(case, _, payload)| match payload {
            Some(way) => {
                quote!(#ident::#case(value) => #way::list_reallocs(value, arena, reallocs),)
            }
            None => quote!(#ident::#case => {}),
        });
        let lower = cases.iter().map(|(case, number, payload)| {
            let number = quote! {
                #runtime::direct::set_slot(slots, at, #number as ::core::primitive::u64);
            };
            match payload {
                Some(way) => quote! {
                    #ident::#case(value) => {
                        #number
                        #way::lower(value, to, slots, at + 1)?;
                    }
                },
                None => quote!(#ident::#case => { #number }),
            }
        });
        let store = cases.iter().map(|(case, number, payload)| {
            let number = quote! {
                #runtime::direct::Lowering::write_case(&mut *to.to, at, &info, #number)?;
            };
            match payload {
                Some(way) => quote! {
                    #ident::#case(value) => {
                        #number
                        #way::store(
                            value,
                            to,
                            at + info.payload_offset32 as ::core::primitive::usize,
                        )?;
                    }
                },
                None => quote!(#ident::#case => { #number }),
            }
        });
        let lift = cases.iter().map(|(case, number, payload)| match payload {
            Some(way) => quote!(#number => #ident::#case(#way::lift(from, slots, at + 1)?)),
            None => quote!(#number => #ident::#case),
        });
        let load = cases.iter().map(|(case, number, payload)| match payload {
            Some(way) => quote!(#number => #ident::#case(#way::load(
                from,
                #runtime::direct::payload(bytes, &info, #way::ABI)?,
            )?)),
            None => quote!(#number => #ident::#case),
        });
        let unknown = quote!(case => return #runtime::direct::unknown_case(case));
        Body {
            abi: quote!(#runtime::direct::CanonicalAbiInfo::variant_static(#abis)),
            list: quote!(match value { #(#list)* }),
            lower: quote!(match value { #(#lower)* }),
            store: quote!(#info match value { #(#store)* }),
            lift: quote! {
                ::core::result::Result::Ok(
                    match #runtime::direct::u32_of(#runtime::direct::slot(slots, at)) {
                        #(#lift,)*
                        #unknown,
                    }
                )
            },
            load: quote! {
                #info
                ::core::result::Result::Ok(match #runtime::direct::case(bytes, &info)? {
                    #(#load,)*
                    #unknown,
                })
            },
        }
    }
}
