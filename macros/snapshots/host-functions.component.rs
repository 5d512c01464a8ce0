impl ::torvyn_engine::__private::session::Close for HostFunctions {
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
impl<__H: host_functions::Host> ::torvyn_engine::__private::GivesBack<__H>
for HostFunctions {
    fn __into_host(host: Self::Host) -> ::core::option::Option<__H> {
        let host: ::std::boxed::Box<dyn ::core::any::Any> = host;
        host.downcast::<__H>().ok().map(|host| *host)
    }
}
pub struct __Exports {}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<HostFunctions> for __Lane {
    const ASYNC_HOST: ::core::primitive::bool = true;
    type Exports = __Exports;
    fn link(
        linker: &mut ::torvyn_engine::__private::component::Linker,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        {
            let mut instance = linker.instance("snap:host-functions/prices")?;
            instance
                .func_wrap_async(
                    "price",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        (p0,): (::core::primitive::u32,)|
                    {
                        ::torvyn_engine::__private::component::host_future(async move {
                            let mut taken = ::torvyn_engine::__private::store::TakenHost::new(
                                store,
                            );
                            let (host, store, arena) = taken.parts::<HostFunctions>()?;
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
                            let result = host_functions::__dynamic::snap::host_functions::Prices::price(
                                    &mut **host,
                                    p0,
                                )
                                .await;
                            let _ = &result;
                            let result = (result,);
                            ::torvyn_engine::__private::component::check_answer(
                                &taken,
                                &result,
                            )?;
                            ::core::result::Result::Ok(result)
                        })
                    },
                )?;
            instance
                .func_wrap(
                    "name",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        (p0,): (::core::primitive::u32,)|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            HostFunctions,
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
                                let result = ::torvyn_engine::__private::store::answered(
                                    "snap:host-functions/prices#name",
                                    host_functions::__dynamic::snap::host_functions::Prices::name(
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
