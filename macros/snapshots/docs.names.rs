/// The types of `snap:docs/docs`, the traits for what it exports, and those for what it imports.
pub mod docs {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `docs`, as in the WIT.
        pub mod docs {
            /// `guide`, as in the WIT.
            ///
            /// Another derive takes its types with `with("snap:docs/guide" = crate::..::docs::snap::docs::guide)`.
            pub mod guide {
                #[cfg_attr(
                    not(doctest),
                    doc = "An example:\n\n    neither is this\n\nAnd a \"quote\" with a \\ in it."
                )]
                ///
                /// It borrows its strings and lists. Its twin that owns them is [`owned::Page`]: [`into_owned`](Self::into_owned) copies them into one, and `Page::from(&owned)` lends one.
                ///
                /// It is `docs::snap::docs::guide::Page`. Another derive takes it with `with("snap:docs/guide#page" = crate::..::docs::snap::docs::guide::Page)`.
                pub struct Page<'a> {
                    /// See http://example.com, and *never* `panic!`.
                    pub text: &'a ::core::primitive::str,
                }
                /// The types that own their parts.
                pub mod owned {
                    #[cfg_attr(
                        not(doctest),
                        doc = "An example:\n\n    neither is this\n\nAnd a \"quote\" with a \\ in it."
                    )]
                    ///
                    /// It owns its strings and lists: [`Page`](super::Page) borrows them.
                    pub struct Page {
                        /// See http://example.com, and *never* `panic!`.
                        pub text: ::std::string::String,
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::docs::guide::Page;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::docs::guide::owned::Page;
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `docs`, as in the WIT.
            pub mod docs {
                #[cfg_attr(
                    not(doctest),
                    doc = "Speaks of [things] that <T> are no links and no tags.\n\n```\nthis is no Rust\n```"
                )]
                pub trait Guide {
                    #[cfg_attr(
                        not(doctest),
                        doc = "A comment\n      * in the other style."
                    )]
                    fn open<'s>(
                        &'s mut self,
                    ) -> impl ::core::future::Future<
                        Output = ::core::result::Result<
                            super::super::super::snap::docs::guide::Page<'s>,
                            ::torvyn_engine::EngineError,
                        >,
                    > + ::core::marker::Send;
                }
            }
        }
        #[doc(inline)]
        pub use self::snap::docs::Guide;
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `docs`, as in the WIT.
            pub mod docs {
                /// Scripts the functions of `snap:docs/guide`.
                pub trait Guide {
                    /// Scripts `open`.
                    fn open(
                        &self,
                    ) -> ::torvyn_engine::mock::FunctionScript<
                        (),
                        (),
                        super::super::super::snap::docs::guide::owned::Page,
                    >;
                }
            }
        }
        #[doc(inline)]
        pub use self::snap::docs::Guide;
    }
}
