/// The types of `snap:ping/ping`, the traits for what it exports, and those for what it imports.
pub mod ping {
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:ping/ping`, as in the WIT.
        pub trait Ping {
            /// `ping`, as in the WIT.
            fn ping<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:ping/ping`.
        pub trait Ping {
            /// Scripts `ping`.
            fn ping(&self) -> ::torvyn_engine::mock::FunctionScript<(), (), ()>;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!("snapshots/ping.wit");
    impl ::torvyn_engine::World for Ping {
        type Host = ();
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            &WorldDefinition {
                name: "snap:ping/ping",
                imports: &[],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "ping",
                        params: &[],
                        result: ::core::option::Option::None,
                    },
                ],
                resources: &[],
                drops: &[],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Ping {
        type Farewell = ();
        fn close(
            invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<Self::Farewell, ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            let _ = invoker;
            ::core::future::ready(::core::result::Result::Ok(()))
        }
    }
    impl ping::exports::Ping for ::torvyn_engine::WasmtimeInvoker<Ping> {
        #[inline]
        fn ping<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, ())
        }
    }
    impl ping::exports::Ping for ::torvyn_engine::MockInvoker<Ping> {
        fn ping<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<(), ()>(0usize, ())
        }
    }
    impl ping::scripts::Ping for ::torvyn_engine::mock::WorldScript<Ping> {
        fn ping(&self) -> ::torvyn_engine::mock::FunctionScript<(), (), ()> {
            self.__function(0usize)
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = ();
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = ();
        type CoreResult = ();
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = ();
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            {
                let _ = (lifted, arena);
            }
        }
    }
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Ping> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports { f0: binder.next()? })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
