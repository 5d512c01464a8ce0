/// The types of `snap:with/with`, the traits for what it exports, and those for what it imports.
pub mod with {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `with`, as in the WIT.
        pub mod with {
            /// `filter`, as in the WIT.
            ///
            /// Another derive takes its types with `with("snap:with/filter" = crate::..::with::snap::with::filter)`.
            pub mod filter {
                /// `snap:with/filter#chosen`, as in the WIT.
                ///
                /// It borrows its strings and lists. Its twin that owns them is [`owned::Chosen`]: [`into_owned`](Self::into_owned) copies them into one, and `Chosen::from(&owned)` lends one.
                ///
                /// It is `with::snap::with::filter::Chosen`. Another derive takes it with `with("snap:with/filter#chosen" = crate::..::with::snap::with::filter::Chosen)`.
                pub struct Chosen<'a> {
                    /// `reading`, as in the WIT.
                    pub reading: crate::other::snap::with::shared::Reading<'a>,
                }
                #[doc(inline)]
                pub use crate::other::snap::with::shared::Reading;
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:with/filter#chosen`, as in the WIT.
                    ///
                    /// It owns its strings and lists: [`Chosen`](super::Chosen) borrows them.
                    pub struct Chosen {
                        /// `reading`, as in the WIT.
                        pub reading: crate::other::snap::with::shared::owned::Reading,
                    }
                    #[doc(inline)]
                    pub use crate::other::snap::with::shared::owned::Reading;
                }
            }
        }
    }
    #[doc(inline)]
    pub use crate::other::snap::with::shared::Reading;
    #[doc(inline)]
    pub use self::snap::with::filter::Chosen;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use crate::other::snap::with::shared::owned::Reading;
        #[doc(inline)]
        pub use super::snap::with::filter::owned::Chosen;
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `with`, as in the WIT.
            pub mod with {
                /// `snap:with/filter`, as in the WIT.
                pub trait Filter {
                    /// `choose`, as in the WIT.
                    fn choose<'s, 'p>(
                        &'s mut self,
                        readings: &'p [crate::other::snap::with::shared::Reading<'p>],
                    ) -> impl ::core::future::Future<
                        Output = ::core::result::Result<
                            ::core::option::Option<
                                super::super::super::snap::with::filter::Chosen<'s>,
                            >,
                            ::torvyn_engine::EngineError,
                        >,
                    > + ::core::marker::Send;
                }
            }
        }
        #[doc(inline)]
        pub use self::snap::with::Filter;
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `with`, as in the WIT.
            pub mod with {
                /// Scripts the functions of `snap:with/filter`.
                pub trait Filter {
                    /// Scripts `choose`.
                    fn choose(
                        &self,
                    ) -> ::torvyn_engine::mock::FunctionScript<
                        (),
                        ::std::vec::Vec<
                            crate::other::snap::with::shared::owned::Reading,
                        >,
                        ::core::option::Option<
                            super::super::super::snap::with::filter::owned::Chosen,
                        >,
                    >;
                }
            }
        }
        #[doc(inline)]
        pub use self::snap::with::Filter;
    }
}
