/// What a component of this world exports beside its roles: a trait for each interface.
pub mod exports {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `export`, as in the WIT.
        pub mod export {
            /// `snap:export/control`, as in the WIT.
            pub trait Control {
                /// Takes two parameters, and lends its answer.
                fn describe<'s, 'p>(
                    &'s mut self,
                    name: &'p ::core::primitive::str,
                    times: ::core::primitive::u32,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<
                        &'s [&'s ::core::primitive::str],
                        ::torvyn_engine::EngineError,
                    >,
                > + ::core::marker::Send;
                /// `reset`, as in the WIT.
                fn reset<'s>(
                    &'s mut self,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
                > + ::core::marker::Send;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::export::Control;
}
/// What a mock does in place of the exports beside the roles: a trait for each
/// interface.
pub mod scripts {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `export`, as in the WIT.
        pub mod export {
            /// Scripts the functions of `snap:export/control`.
            pub trait Control {
                /// Scripts `describe`.
                fn describe(
                    &self,
                ) -> ::torvyn_engine::mock::FunctionScript<
                    (),
                    (::std::string::String, ::core::primitive::u32),
                    ::std::vec::Vec<::std::string::String>,
                >;
                /// Scripts `reset`.
                fn reset(&self) -> ::torvyn_engine::mock::FunctionScript<(), (), ()>;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::export::Control;
}
impl export::exports::snap::export::Control
for ::torvyn_engine::WasmtimeInvoker<Export> {
    #[inline]
    fn describe<'s, 'p>(
        &'s mut self,
        name: &'p ::core::primitive::str,
        times: ::core::primitive::u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            &'s [&'s ::core::primitive::str],
            ::torvyn_engine::EngineError,
        >,
    > + ::core::marker::Send {
        self.__call(|exports| &mut exports.f0, (name, times))
    }
    #[inline]
    fn reset<'s>(
        &'s mut self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        self.__call(|exports| &mut exports.f1, ())
    }
}
impl export::exports::snap::export::Control for ::torvyn_engine::MockInvoker<Export> {
    fn describe<'s, 'p>(
        &'s mut self,
        name: &'p ::core::primitive::str,
        times: ::core::primitive::u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            &'s [&'s ::core::primitive::str],
            ::torvyn_engine::EngineError,
        >,
    > + ::core::marker::Send {
        self.__call::<
                (::std::string::String, ::core::primitive::u32),
                ::std::vec::Vec<::std::string::String>,
            >(0usize, (name, times))
    }
    fn reset<'s>(
        &'s mut self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        self.__call::<(), ()>(1usize, ())
    }
}
impl export::scripts::snap::export::Control
for ::torvyn_engine::mock::WorldScript<Export> {
    fn describe(
        &self,
    ) -> ::torvyn_engine::mock::FunctionScript<
        (),
        (::std::string::String, ::core::primitive::u32),
        ::std::vec::Vec<::std::string::String>,
    > {
        self.__function(0usize)
    }
    fn reset(&self) -> ::torvyn_engine::mock::FunctionScript<(), (), ()> {
        self.__function(1usize)
    }
}
