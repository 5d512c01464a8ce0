impl ::torvyn_engine::__private::session::Close for Received {
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
impl<__H: received::Host> ::torvyn_engine::__private::GivesBack<__H> for Received {
    fn __into_host(host: Self::Host) -> ::core::option::Option<__H> {
        let host: ::std::boxed::Box<dyn ::core::any::Any> = host;
        host.downcast::<__H>().ok().map(|host| *host)
    }
}
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lift
)]
#[component(record)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub struct __H0 {
    #[component(name = "key")]
    key: ::torvyn_engine::__private::wasmtime::component::WasmStr,
    #[component(name = "number")]
    number: ::core::primitive::u32,
}
impl ::torvyn_engine::__private::component::Guest for __H0 {
    type Walked<'b> = __H0;
    type List<'b> = &'b [__H0];
    fn walk<'b, __T: 'static>(
        self,
        store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, __T>,
        arena: &'b ::torvyn_engine::__private::Arena,
    ) -> ::torvyn_engine::__private::wasmtime::Result<__H0> {
        ::core::result::Result::Ok({
            let _ = (store, arena);
            self
        })
    }
    fn walk_list<'b, __T: 'static>(
        list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
        store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, __T>,
        arena: &'b ::torvyn_engine::__private::Arena,
    ) -> ::torvyn_engine::__private::wasmtime::Result<&'b [__H0]> {
        ::torvyn_engine::__private::component::walk_each(list, store, arena)
    }
}
impl<'a> ::torvyn_engine::__private::component::Place<'a> for __H0 {
    type View = received::Entry<'a>;
    fn place<__T: 'static>(
        &'a self,
        store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, __T>,
        arena: &'a ::torvyn_engine::__private::Arena,
    ) -> ::torvyn_engine::__private::wasmtime::Result<received::Entry<'a>> {
        ::core::result::Result::Ok(received::Entry {
            key: ::torvyn_engine::__private::component::Place::place(
                &self.key,
                store,
                arena,
            )?,
            number: ::torvyn_engine::__private::component::Place::place(
                &self.number,
                store,
                arena,
            )?,
        })
    }
}
pub struct __Exports {}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<Received> for __Lane {
    const ASYNC_HOST: ::core::primitive::bool = false;
    type Exports = __Exports;
    fn link(
        linker: &mut ::torvyn_engine::__private::component::Linker,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        {
            let mut instance = linker.root();
            instance
                .func_wrap(
                    "store",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        (
                            p0,
                        ): (
                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                __H0,
                            >,
                        )|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            Received,
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
                                let result = received::host::Received::store(
                                    &mut **host,
                                    p0,
                                );
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
