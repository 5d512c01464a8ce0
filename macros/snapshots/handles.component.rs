impl ::torvyn_engine::__private::session::Close for Handles {
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
pub struct __Exports {}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<Handles> for __Lane {
    const ASYNC_HOST: ::core::primitive::bool = false;
    type Exports = __Exports;
    fn link(
        linker: &mut ::torvyn_engine::__private::component::Linker,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        {
            let mut instance = linker.instance("snap:handles/store")?;
            instance
                .resource(
                    "bucket",
                    ::torvyn_engine::__private::wasmtime::component::ResourceType::host::<
                        handles::__resources::R0,
                    >(),
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        rep|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            Handles,
                            _,
                        >(
                            store,
                            |host, _, _| {
                                let handle = ::torvyn_engine::__private::resources::Handle::<
                                    handles::__resources::R0,
                                >::new_own(rep);
                                ::torvyn_engine::__private::store::exchanged(
                                    "snap:handles/store#[resource-drop]bucket",
                                    handles::__dynamic::snap::handles::Store::bucket_drop(
                                        &mut **host,
                                        handle,
                                    ),
                                )
                            },
                        )
                    },
                )?;
            instance
                .func_wrap(
                    "all",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        (
                            p0,
                        ): (
                            ::torvyn_engine::__private::resources::Handle<
                                handles::__resources::R0,
                            >,
                        )|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            Handles,
                            _,
                        >(
                            store,
                            |host, store, arena| {
                                ::torvyn_engine::__private::component::count_params(
                                    store,
                                    &p0,
                                );
                                ::torvyn_engine::__private::component::count_params(
                                    store,
                                    &(),
                                );
                                let _ = (&store, arena);
                                let result = ::torvyn_engine::__private::store::exchanged(
                                    "snap:handles/store#all",
                                    handles::__dynamic::snap::handles::Store::all(
                                        &mut **host,
                                        p0,
                                    ),
                                )?;
                                let _ = &result;
                                ::core::result::Result::Ok((result,))
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
