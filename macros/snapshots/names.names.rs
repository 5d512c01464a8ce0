/// The types of `type:crate/names`, the traits for what it exports, and those for what it imports.
pub mod names {
    /// `type:crate/names#host`, as in the WIT.
    ///
    /// It borrows its strings and lists. Its twin that owns them is [`owned::Host_`]: [`into_owned`](Self::into_owned) copies them into one, and `Host_::from(&owned)` lends one.
    ///
    /// It is `names::Host_`. Another derive takes it with `with("type:crate/names#host" = crate::..::names::Host_)`.
    pub struct Host_<'a> {
        /// `name`, as in the WIT.
        pub name: &'a ::core::primitive::str,
    }
    /// `type`, as in the WIT.
    pub mod r#type {
        /// `crate_`, as in the WIT.
        pub mod crate_ {
            /// `match`, as in the WIT.
            ///
            /// Another derive takes its types with `with("type:crate/match" = crate::..::names::r#type::crate_::r#match)`.
            pub mod r#match {
                /// `type:crate/match#move`, as in the WIT.
                ///
                /// It is `names::r#type::crate_::r#match::Move`. Another derive takes it with `with("type:crate/match#move" = crate::..::names::r#type::crate_::r#match::Move)`.
                pub enum Move {
                    /// `self`, as in the WIT.
                    Self_,
                    /// `const`, as in the WIT.
                    Const,
                }
                /// `type:crate/match#option`, as in the WIT.
                ///
                /// It is `names::r#type::crate_::r#match::Option_`. Another derive takes it with `with("type:crate/match#option" = crate::..::names::r#type::crate_::r#match::Option_)`.
                pub struct Option_ {
                    /// `self`, as in the WIT.
                    pub self_: ::core::primitive::u8,
                    /// `type`, as in the WIT.
                    pub r#type: ::core::primitive::u8,
                    /// `gen`, as in the WIT.
                    pub r#gen: ::core::primitive::u8,
                }
                /// The types that own their parts.
                pub mod owned {
                    #[doc(inline)]
                    pub use super::Move;
                    #[doc(inline)]
                    pub use super::Option_;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::r#type::crate_::r#match::Move;
    #[doc(inline)]
    pub use self::r#type::crate_::r#match::Option_;
    /// The types that own their parts.
    pub mod owned {
        /// `type:crate/names#host`, as in the WIT.
        ///
        /// It owns its strings and lists: [`Host_`](super::Host_) borrows them.
        pub struct Host_ {
            /// `name`, as in the WIT.
            pub name: ::std::string::String,
        }
        #[doc(inline)]
        pub use super::r#type::crate_::r#match::owned::Move;
        #[doc(inline)]
        pub use super::r#type::crate_::r#match::owned::Option_;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `type:crate/names`, as in the WIT.
        pub trait Names {
            /// `exports`, as in the WIT.
            fn exports(&mut self, host: super::Host_<'_>);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Names + ::core::marker::Send + ::core::any::Any {}
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `type`, as in the WIT.
        pub mod r#type {
            /// `crate_`, as in the WIT.
            pub mod crate_ {
                /// Keywords, and names that the generated code has for something else.
                pub trait Match {
                    /// `await`, as in the WIT.
                    fn r#await<'s, 'p>(
                        &'s mut self,
                        super_: &'p ::core::primitive::str,
                        arena: super::super::super::r#type::crate_::r#match::Move,
                    ) -> impl ::core::future::Future<
                        Output = ::core::result::Result<
                            super::super::super::r#type::crate_::r#match::Option_,
                            ::torvyn_engine::EngineError,
                        >,
                    > + ::core::marker::Send;
                }
            }
        }
        #[doc(inline)]
        pub use self::r#type::crate_::Match;
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// `type`, as in the WIT.
        pub mod r#type {
            /// `crate_`, as in the WIT.
            pub mod crate_ {
                /// Scripts the functions of `type:crate/match`.
                pub trait Match {
                    /// Scripts `await`.
                    fn r#await(
                        &self,
                    ) -> ::torvyn_engine::mock::FunctionScript<
                        ::std::boxed::Box<dyn super::super::super::Host>,
                        (
                            ::std::string::String,
                            super::super::super::r#type::crate_::r#match::Move,
                        ),
                        super::super::super::r#type::crate_::r#match::Option_,
                    >;
                }
            }
        }
        #[doc(inline)]
        pub use self::r#type::crate_::Match;
    }
}
