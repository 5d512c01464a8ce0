/// What a component of this world may call: a trait for each imported interface.
pub mod host {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `host_functions`, as in the WIT.
        pub mod host_functions {
            /// `snap:host-functions/prices`, as in the WIT.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not provide what a component imports from `snap:host-functions/prices`",
                note = "implement `host_functions::host::Prices` for it"
            )]
            pub trait Prices {
                /// `price`, as in the WIT.
                fn price(
                    &mut self,
                    item: ::core::primitive::u32,
                ) -> impl ::core::future::Future<
                    Output = ::core::primitive::u32,
                > + ::core::marker::Send;
                /// `name`, as in the WIT.
                fn name(
                    &mut self,
                    item: ::core::primitive::u32,
                ) -> ::core::result::Result<
                    ::std::string::String,
                    ::torvyn_engine::HostError,
                >;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::host_functions::Prices;
}
#[doc(hidden)]
pub mod __dynamic {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `host_functions`, as in the WIT.
        pub mod host_functions {
            #[allow(clippy::too_many_arguments)]
            pub trait Prices {
                fn price<'a>(
                    &'a mut self,
                    item: ::core::primitive::u32,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = ::core::primitive::u32,
                        > + ::core::marker::Send + 'a,
                    >,
                >;
                fn name<'a>(
                    &'a mut self,
                    item: ::core::primitive::u32,
                ) -> ::core::result::Result<
                    ::std::string::String,
                    ::torvyn_engine::HostError,
                >;
            }
            #[allow(clippy::needless_question_mark)]
            impl<
                __T: super::super::super::host::snap::host_functions::Prices
                    + ::core::marker::Send,
            > Prices for __T {
                fn price<'a>(
                    &'a mut self,
                    item: ::core::primitive::u32,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = ::core::primitive::u32,
                        > + ::core::marker::Send + 'a,
                    >,
                > {
                    ::std::boxed::Box::pin(
                        super::super::super::host::snap::host_functions::Prices::price(
                            self,
                            item,
                        ),
                    )
                }
                fn name<'a>(
                    &'a mut self,
                    item: ::core::primitive::u32,
                ) -> ::core::result::Result<
                    ::std::string::String,
                    ::torvyn_engine::HostError,
                > {
                    super::super::super::host::snap::host_functions::Prices::name(
                        self,
                        item,
                    )
                }
            }
        }
    }
}
#[doc(hidden)]
pub trait __Host: __dynamic::snap::host_functions::Prices + ::core::marker::Send + ::core::any::Any {}
impl<__T: Host> __Host for __T {}
/// Everything that a component of this world may call.
///
/// It is implemented for whatever implements the traits in `host`.
pub trait Host: host::snap::host_functions::Prices + ::core::marker::Send + 'static {}
impl<__T: host::snap::host_functions::Prices + ::core::marker::Send + 'static> Host
for __T {}
impl<__H: Host> ::core::convert::From<__H> for ::std::boxed::Box<dyn __Host> {
    fn from(host: __H) -> Self {
        ::std::boxed::Box::<__H>::new(host)
    }
}
