/// What a component of this world may call: a trait for each imported interface.
pub mod host {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `async_host`, as in the WIT.
        pub mod async_host {
            /// `snap:async-host/store`, as in the WIT.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not provide what a component imports from `snap:async-host/store`",
                note = "implement `async_host::host::Store` for it"
            )]
            pub trait Store {
                /// `find`, as in the WIT.
                fn find(
                    &mut self,
                    key: &'_ ::core::primitive::str,
                ) -> impl ::core::future::Future<
                    Output = ::core::option::Option<::std::string::String>,
                > + ::core::marker::Send;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::async_host::Store;
}
#[doc(hidden)]
pub mod __dynamic {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `async_host`, as in the WIT.
        pub mod async_host {
            #[allow(clippy::too_many_arguments)]
            pub trait Store {
                fn find<'a>(
                    &'a mut self,
                    key: &'a ::core::primitive::str,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = ::core::option::Option<::std::string::String>,
                        > + ::core::marker::Send + 'a,
                    >,
                >;
            }
            #[allow(clippy::needless_question_mark)]
            impl<
                __T: super::super::super::host::snap::async_host::Store
                    + ::core::marker::Send,
            > Store for __T {
                fn find<'a>(
                    &'a mut self,
                    key: &'a ::core::primitive::str,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = ::core::option::Option<::std::string::String>,
                        > + ::core::marker::Send + 'a,
                    >,
                > {
                    ::std::boxed::Box::pin(
                        super::super::super::host::snap::async_host::Store::find(
                            self,
                            key,
                        ),
                    )
                }
            }
        }
    }
}
#[doc(hidden)]
pub trait __Host: __dynamic::snap::async_host::Store + ::core::marker::Send + ::core::any::Any {}
impl<__T: Host> __Host for __T {}
/// Everything that a component of this world may call.
///
/// It is implemented for whatever implements the traits in `host`.
pub trait Host: host::snap::async_host::Store + ::core::marker::Send + 'static {}
impl<__T: host::snap::async_host::Store + ::core::marker::Send + 'static> Host for __T {}
impl<__H: Host> ::core::convert::From<__H> for ::std::boxed::Box<dyn __Host> {
    fn from(host: __H) -> Self {
        ::std::boxed::Box::<__H>::new(host)
    }
}
