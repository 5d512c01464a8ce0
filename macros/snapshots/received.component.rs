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
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lift
)]
#[component(record)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub struct __H0<P0, P1> {
    #[component(name = "key")]
    key: P0,
    #[component(name = "number")]
    number: P1,
}
impl<
    P0: ::torvyn_engine::__private::component::Guest
        + ::torvyn_engine::__private::wasmtime::component::Lift,
    P1: ::torvyn_engine::__private::component::Guest
        + ::torvyn_engine::__private::wasmtime::component::Lift,
> ::torvyn_engine::__private::component::Guest for __H0<P0, P1> {
    type Walked<'b> = __H0<P0::Walked<'b>, P1::Walked<'b>>;
    type List<'b> = &'b [__H0<P0::Walked<'b>, P1::Walked<'b>>];
    fn walk<'b, T: 'static>(
        self,
        store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
        arena: &'b ::torvyn_engine::__private::Arena,
    ) -> ::torvyn_engine::__private::wasmtime::Result<
        __H0<P0::Walked<'b>, P1::Walked<'b>>,
    > {
        ::core::result::Result::Ok(__H0 {
            key: ::torvyn_engine::__private::component::Guest::walk(
                self.key,
                store,
                arena,
            )?,
            number: ::torvyn_engine::__private::component::Guest::walk(
                self.number,
                store,
                arena,
            )?,
        })
    }
    fn walk_list<'b, T: 'static>(
        list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
        store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
        arena: &'b ::torvyn_engine::__private::Arena,
    ) -> ::torvyn_engine::__private::wasmtime::Result<
        &'b [__H0<P0::Walked<'b>, P1::Walked<'b>>],
    > {
        ::torvyn_engine::__private::component::walk_each(list, store, arena)
    }
}
impl<
    'a,
    P0: ::torvyn_engine::__private::component::Place<
            'a,
            View = &'a ::core::primitive::str,
        >,
    P1: ::torvyn_engine::__private::component::Place<'a, View = ::core::primitive::u32>,
> ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1> {
    type View = received::Entry<'a>;
    fn place<T: 'static>(
        &'a self,
        store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
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
        linker: &mut ::torvyn_engine::__private::component::Linker<Received>,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        {
            let mut instance = linker.root();
            instance
                .func_wrap(
                    "store",
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                            Received,
                        >,
                        (
                            p0,
                        ): (
                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                __H0<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::core::primitive::u32,
                                >,
                            >,
                        )|
                    {
                        ::torvyn_engine::__private::component::call_host(
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
        binder: &mut ::torvyn_engine::__private::session::Binder<'_, Received>,
    ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
        let _ = &binder;
        ::core::result::Result::Ok(__Exports {})
    }
}
