//! How the world's own types lie in memory and in slots.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::expand::context::Context;
use crate::expand::rust_types::Scope;
use crate::model::{Case, Field, Shape, TypeDef};

/// The implementation of `Value` for one type. `levels` is how deep its module is below the
/// world's own.
pub(in crate::expand) fn value(cx: &Context<'_>, def: &TypeDef, levels: usize) -> TokenStream {
    let scope = Scope::inside(cx.model, levels);
    let writer = Writer { cx, def, scope };
    let Body {
        abi,
        reallocs,
        list,
        lower,
        store,
        lift,
        load,
    } = match &def.shape {
        Shape::Record(fields) => writer.record(fields),
        Shape::Variant(cases) => writer.variant(cases),
        Shape::Enum(cases) => writer.enumeration(cases),
        Shape::Flags(cases) => writer.flags(cases),
        Shape::Resource | Shape::Alias { .. } => return TokenStream::new(),
    };
    let runtime = cx.runtime();
    let ident = &def.ident;
    let lifetime = def.borrows.then(|| quote!(<'a>));
    quote! {
        impl<'a> #runtime::direct::Value<'a> for #ident #lifetime {
            const ABI: #runtime::direct::CanonicalAbiInfo = #abi;
            const REALLOCS: ::core::primitive::usize = #reallocs;
            #[inline]
            fn list_reallocs(self, reallocs: &mut #runtime::direct::Reallocs) {
                #list
                let _ = reallocs;
            }
            #[inline]
            fn lower<__To: #runtime::direct::Lowering>(
                self,
                to: &mut __To,
                slots: &mut #runtime::direct::Slots,
                at: ::core::primitive::usize,
            ) -> #runtime::wasmtime::Result<()> {
                #lower
                let _ = to;
                ::core::result::Result::Ok(())
            }
            #[inline]
            fn store<__To: #runtime::direct::Lowering>(
                self,
                to: &mut __To,
                at: ::core::primitive::usize,
            ) -> #runtime::wasmtime::Result<()> {
                #store
                ::core::result::Result::Ok(())
            }
            #[inline]
            fn lift(
                from: &#runtime::direct::Lifting<'a>,
                slots: &#runtime::direct::Slots,
                at: ::core::primitive::usize,
            ) -> #runtime::wasmtime::Result<Self> {
                let _ = from;
                #lift
            }
            #[inline]
            fn load(
                from: &#runtime::direct::Lifting<'a>,
                bytes: &'a [::core::primitive::u8],
            ) -> #runtime::wasmtime::Result<Self> {
                let _ = from;
                #load
            }
        }
    }
}

/// What differs between the implementations.
struct Body {
    abi: TokenStream,
    reallocs: TokenStream,
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
    /// The types of the fields or payloads, for expressions: `<T as Value>`.
    fn types(&self) -> Vec<TokenStream> {
        let runtime = self.cx.runtime();
        let parts = self.def.shape.parts().into_iter();
        parts
            .map(|ty| {
                let ty = self.scope.borrowed(ty, &quote!('a));
                quote!(<#ty as #runtime::direct::Value<'a>>)
            })
            .collect()
    }

    fn record(&self, fields: &[Field]) -> Body {
        let runtime = self.cx.runtime();
        let ident = &self.def.ident;
        let types = self.types();
        let fields: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
        let places: Vec<_> = (0..fields.len()).collect();
        let offsets = quote! {
            let offsets = const { #runtime::direct::offsets(&[#(#types::ABI),*]) };
        };
        Body {
            abi: quote!(#runtime::direct::CanonicalAbiInfo::record_static(&[#(#types::ABI),*])),
            reallocs: quote!(#runtime::direct::sum_of_reallocs(&[#(#types::REALLOCS),*])),
            list: quote!(#(#types::list_reallocs(self.#fields, reallocs);)*),
            lower: quote! {
                let mut next = at;
                #(
                    #types::lower(self.#fields, to, slots, next)?;
                    next += #runtime::direct::flat_count(#types::ABI);
                )*
                let _ = next;
            },
            store: quote! {
                #offsets
                #(#types::store(self.#fields, to, at + offsets[#places])?;)*
            },
            lift: quote! {
                let mut next = at;
                ::core::result::Result::Ok(#ident {
                    #(#fields: {
                        let field = #types::lift(from, slots, next)?;
                        next += #runtime::direct::flat_count(#types::ABI);
                        let _ = next;
                        field
                    },)*
                })
            },
            load: quote! {
                #offsets
                ::core::result::Result::Ok(#ident {
                    #(#fields: #types::load(
                        from,
                        #runtime::direct::field(bytes, offsets[#places], #types::ABI)?,
                    )?,)*
                })
            },
        }
    }

    fn variant(&self, cases: &[Case]) -> Body {
        let runtime = self.cx.runtime();
        let ident = &self.def.ident;
        let types = self.types();
        let mut payloads = types.iter();
        let cases: Vec<_> = cases
            .iter()
            .zip(0_u32..)
            .map(|(case, number)| {
                let payload = case.ty.as_ref().and_then(|_| payloads.next());
                (&case.ident, number, payload)
            })
            .collect();
        let abis = cases.iter().map(|(_, _, payload)| match payload {
            Some(ty) => quote!(::core::option::Option::Some(#ty::ABI)),
            None => quote!(::core::option::Option::None),
        });
        let abis = quote!(&[#(#abis),*]);
        let info = quote! {
            let info = const { #runtime::direct::VariantInfo::new_static(#abis) };
        };
        let list = cases.iter().map(|(case, _, payload)| match payload {
            Some(ty) => quote!(#ident::#case(value) => #ty::list_reallocs(value, reallocs),),
            None => quote!(#ident::#case => {}),
        });
        let lower = cases.iter().map(|(case, number, payload)| match payload {
            Some(ty) => quote! {
                #ident::#case(value) => {
                    #runtime::direct::set_slot(slots, at, #number as ::core::primitive::u64);
                    #ty::lower(value, to, slots, at + 1)?;
                }
            },
            None => quote! {
                #ident::#case => {
                    #runtime::direct::set_slot(slots, at, #number as ::core::primitive::u64);
                }
            },
        });
        let store = cases.iter().map(|(case, number, payload)| {
            let number = quote!(to.write_case(at, &info, #number)?;);
            match payload {
                Some(ty) => quote! {
                    #ident::#case(value) => {
                        #number
                        #ty::store(
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
            Some(ty) => quote!(#number => #ident::#case(#ty::lift(from, slots, at + 1)?)),
            None => quote!(#number => #ident::#case),
        });
        let load = cases.iter().map(|(case, number, payload)| match payload {
            Some(ty) => quote!(#number => #ident::#case(#ty::load(
                from,
                #runtime::direct::payload(bytes, &info, #ty::ABI)?,
            )?)),
            None => quote!(#number => #ident::#case),
        });
        let unknown = quote!(case => return #runtime::direct::unknown_case(case));
        Body {
            abi: quote!(#runtime::direct::CanonicalAbiInfo::variant_static(#abis)),
            reallocs: quote!(#runtime::direct::most_reallocs(&[#(#types::REALLOCS),*])),
            list: quote!(match self { #(#list)* }),
            lower: quote!(match self { #(#lower)* }),
            store: quote!(#info match self { #(#store)* }),
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

    fn enumeration(&self, cases: &[Case]) -> Body {
        let runtime = self.cx.runtime();
        let ident = &self.def.ident;
        let count = cases.len();
        let names: Vec<_> = cases.iter().map(|case| &case.ident).collect();
        let numbers: Vec<_> = (0_u32..).take(count).collect();
        let size = quote!(const {
            #runtime::direct::CanonicalAbiInfo::enum_(#count).size32
        });
        let read = |number: TokenStream| {
            quote! {
                ::core::result::Result::Ok(match #number {
                    #(#numbers => #ident::#names,)*
                    case => return #runtime::direct::unknown_case(case),
                })
            }
        };
        Body {
            abi: quote!(#runtime::direct::CanonicalAbiInfo::enum_(#count)),
            reallocs: quote!(0),
            list: TokenStream::new(),
            lower: quote! {
                #runtime::direct::set_slot(slots, at, self as ::core::primitive::u64);
            },
            store: quote! {
                to.write_bits(at, #size, self as ::core::primitive::u32)?;
            },
            lift: read(quote!(#runtime::direct::u32_of(#runtime::direct::slot(slots, at)))),
            load: read(quote!(#runtime::direct::bits(bytes, #size)?)),
        }
    }

    fn flags(&self, cases: &[Case]) -> Body {
        let runtime = self.cx.runtime();
        let ident = &self.def.ident;
        let count = cases.len();
        let names: Vec<_> = cases.iter().map(|case| &case.ident).collect();
        let masks: Vec<_> = (0..u32::BITS).take(count).map(|bit| 1_u32 << bit).collect();
        let size = quote!(const {
            #runtime::direct::CanonicalAbiInfo::flags(#count).size32
        });
        let bits = format_ident!("bits");
        let gather = quote! {
            let mut #bits: ::core::primitive::u32 = 0;
            #(if self.contains(#ident::#names) {
                #bits |= #masks;
            })*
        };
        let read = |number: TokenStream| {
            quote! {
                let #bits: ::core::primitive::u32 = #number;
                let mut flags = <#ident as ::core::default::Default>::default();
                #(if #bits & #masks != 0 {
                    flags |= #ident::#names;
                })*
                ::core::result::Result::Ok(flags)
            }
        };
        Body {
            abi: quote!(#runtime::direct::CanonicalAbiInfo::flags(#count)),
            reallocs: quote!(0),
            list: TokenStream::new(),
            lower: quote! {
                #gather
                #runtime::direct::set_slot(slots, at, #bits as ::core::primitive::u64);
            },
            store: quote! {
                #gather
                to.write_bits(at, #size, #bits)?;
            },
            lift: read(quote!(#runtime::direct::u32_of(#runtime::direct::slot(slots, at)))),
            load: read(quote!(#runtime::direct::bits(bytes, #size)?)),
        }
    }
}
