impl ::torvyn_engine::__private::session::Close for Import {
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
impl<__H: import::Host> ::torvyn_engine::__private::GivesBack<__H> for Import {
    fn __into_host(host: Self::Host) -> ::core::option::Option<__H> {
        let host: ::std::boxed::Box<dyn ::core::any::Any> = host;
        host.downcast::<__H>().ok().map(|host| *host)
    }
}
pub struct __Exports {}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<Import> for __Lane {
    const ASYNC_HOST: ::core::primitive::bool = false;
    type Exports = __Exports;
    fn link(
        linker: &mut ::torvyn_engine::__private::component::Linker,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        {
            let mut instance = linker.instance("snap:import/store")?;
            instance
                .func_wrap(
                    "find",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        (
                            p0,
                            p1,
                        ): (
                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                ::core::primitive::u32,
                            >,
                        )|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            Import,
                            _,
                        >(
                            store,
                            |host, store, arena| {
                                let p0 = ::torvyn_engine::__private::component::Guest::walk(
                                    p0,
                                    store,
                                    arena,
                                )?;
                                let p1 = ::torvyn_engine::__private::component::Guest::walk(
                                    p1,
                                    store,
                                    arena,
                                )?;
                                let p0 = ::torvyn_engine::__private::component::Place::place(
                                    &p0,
                                    store,
                                    arena,
                                )?;
                                let p1 = ::torvyn_engine::__private::component::Place::place(
                                    &p1,
                                    store,
                                    arena,
                                )?;
                                ::torvyn_engine::__private::component::count_params(
                                    store,
                                    &(p0, p1),
                                );
                                let _ = (&store, arena);
                                let result = import::host::snap::import::Store::find(
                                    &mut **host,
                                    p0,
                                    p1,
                                );
                                let _ = &result;
                                ::core::result::Result::Ok((result,))
                            },
                        )
                    },
                )?;
        }
        {
            let mut instance = linker.root();
            instance
                .func_wrap(
                    "forget",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        (p0,): (::core::primitive::u32,)|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            Import,
                            _,
                        >(
                            store,
                            |host, store, arena| {
                                let p0 = ::torvyn_engine::__private::component::Guest::walk(
                                    p0,
                                    store,
                                    arena,
                                )?;
                                let p0 = ::torvyn_engine::__private::component::Place::place(
                                    &p0,
                                    store,
                                    arena,
                                )?;
                                ::torvyn_engine::__private::component::count_params(
                                    store,
                                    &(p0,),
                                );
                                let _ = (&store, arena);
                                let result = import::host::Import::forget(&mut **host, p0);
                                let _ = &result;
                                ::core::result::Result::Ok(())
                            },
                        )
                    },
                )?;
        }
        let _ = linker;
        ::core::result::Result::Ok(())
    }
    fn bind(
        binder: &mut ::torvyn_engine::__private::session::Binder<'_>,
    ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
        let _ = &binder;
        ::core::result::Result::Ok(__Exports {})
    }
}
