/// The types of `snap:uses/uses`, the traits for what it exports, and those for what it imports.
pub mod uses {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `uses`, as in the WIT.
        pub mod uses {
            /// `base`, as in the WIT.
            ///
            /// Another derive takes its types with `with("snap:uses/base" = crate::..::uses::snap::uses::base)`.
            pub mod base {
                /// `snap:uses/base#reading`, as in the WIT.
                ///
                /// It borrows its strings and lists. Its twin that owns them is [`owned::Reading`]: [`into_owned`](Self::into_owned) copies them into one, and `Reading::from(&owned)` lends one.
                ///
                /// It is `uses::snap::uses::base::Reading`. Another derive takes it with `with("snap:uses/base#reading" = crate::..::uses::snap::uses::base::Reading)`.
                pub struct Reading<'a> {
                    /// `sensor`, as in the WIT.
                    pub sensor: &'a ::core::primitive::str,
                }
                /// `snap:uses/base#scale`, as in the WIT.
                ///
                /// It is `uses::snap::uses::base::Scale`. Another derive takes it with `with("snap:uses/base#scale" = crate::..::uses::snap::uses::base::Scale)`.
                pub enum Scale {
                    /// `celsius`, as in the WIT.
                    Celsius,
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:uses/base#reading`, as in the WIT.
                    ///
                    /// It owns its strings and lists: [`Reading`](super::Reading) borrows them.
                    pub struct Reading {
                        /// `sensor`, as in the WIT.
                        pub sensor: ::std::string::String,
                    }
                    #[doc(inline)]
                    pub use super::Scale;
                }
            }
            /// `top`, as in the WIT.
            ///
            /// Another derive takes its types with `with("snap:uses/top" = crate::..::uses::snap::uses::top)`.
            pub mod top {
                /// `snap:uses/top#unit`, as in the WIT.
                pub type Unit = super::super::super::snap::uses::base::Scale;
                /// `snap:uses/top#report`, as in the WIT.
                ///
                /// It borrows its strings and lists. Its twin that owns them is [`owned::Report`]: [`into_owned`](Self::into_owned) copies them into one, and [`view`](owned::Report::view) lends one.
                ///
                /// It is `uses::snap::uses::top::Report`. Another derive takes it with `with("snap:uses/top#report" = crate::..::uses::snap::uses::top::Report)`.
                pub struct Report<'a> {
                    /// `readings`, as in the WIT.
                    pub readings: &'a [super::super::super::snap::uses::base::Reading<
                        'a,
                    >],
                    /// `unit`, as in the WIT.
                    pub unit: super::super::super::snap::uses::top::Unit,
                }
                #[doc(inline)]
                pub use super::super::super::snap::uses::base::Reading;
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:uses/top#unit`, as in the WIT.
                    pub type Unit = super::super::super::super::snap::uses::base::Scale;
                    /// `snap:uses/top#report`, as in the WIT.
                    ///
                    /// It owns its strings and lists: [`Report`](super::Report) borrows them.
                    pub struct Report {
                        /// `readings`, as in the WIT.
                        pub readings: ::std::vec::Vec<
                            super::super::super::super::snap::uses::base::owned::Reading,
                        >,
                        /// `unit`, as in the WIT.
                        pub unit: super::super::super::super::snap::uses::top::Unit,
                    }
                    #[doc(inline)]
                    pub use super::super::super::super::snap::uses::base::owned::Reading;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::uses::base::Reading;
    #[doc(inline)]
    pub use self::snap::uses::base::Scale;
    #[doc(inline)]
    pub use self::snap::uses::top::Unit;
    #[doc(inline)]
    pub use self::snap::uses::top::Report;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::uses::base::owned::Reading;
        #[doc(inline)]
        pub use super::snap::uses::base::owned::Scale;
        #[doc(inline)]
        pub use super::snap::uses::top::owned::Unit;
        #[doc(inline)]
        pub use super::snap::uses::top::owned::Report;
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:uses/uses`, as in the WIT.
        pub trait Uses {
            /// `last`, as in the WIT.
            fn last<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::option::Option<super::snap::uses::base::Reading<'s>>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `uses`, as in the WIT.
            pub mod uses {
                /// `snap:uses/top`, as in the WIT.
                pub trait Top {
                    /// `gather`, as in the WIT.
                    fn gather<'s>(
                        &'s mut self,
                    ) -> impl ::core::future::Future<
                        Output = ::core::result::Result<
                            super::super::super::snap::uses::top::Report<'s>,
                            ::torvyn_engine::EngineError,
                        >,
                    > + ::core::marker::Send;
                }
            }
        }
        #[doc(inline)]
        pub use self::snap::uses::Top;
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:uses/uses`.
        pub trait Uses {
            /// Scripts `last`.
            fn last(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                (),
                (),
                ::core::option::Option<super::snap::uses::base::owned::Reading>,
            >;
        }
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `uses`, as in the WIT.
            pub mod uses {
                /// Scripts the functions of `snap:uses/top`.
                pub trait Top {
                    /// Scripts `gather`.
                    fn gather(
                        &self,
                    ) -> ::torvyn_engine::mock::FunctionScript<
                        (),
                        (),
                        super::super::super::snap::uses::top::owned::Report,
                    >;
                }
            }
        }
        #[doc(inline)]
        pub use self::snap::uses::Top;
    }
}
