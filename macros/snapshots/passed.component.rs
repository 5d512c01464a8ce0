impl ::torvyn_engine::__private::session::Close for Passed {
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
pub enum __F0 {}
impl ::torvyn_engine::__private::store::Signature for __F0 {
    type Params<'a> = (
        ::torvyn_engine::__private::resources::Handle<passed::__resources::R0>,
        ::torvyn_engine::__private::resources::Handle<passed::__resources::R0>,
    );
    type View<'a> = ();
}
impl ::torvyn_engine::__private::component::Signature for __F0 {
    type Lifted = (
        ::torvyn_engine::__private::resources::Handle<passed::__resources::R0>,
    );
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
    f0: ::torvyn_engine::__private::session::WithHandles<__F0>,
}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<Passed> for __Lane {
    const ASYNC_HOST: ::core::primitive::bool = false;
    type Exports = __Exports;
    fn link(
        linker: &mut ::torvyn_engine::__private::component::Linker,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        {
            let mut instance = linker.instance("snap:passed/store")?;
            instance
                .resource(
                    "bucket",
                    ::torvyn_engine::__private::wasmtime::component::ResourceType::host::<
                        passed::__resources::R0,
                    >(),
                    |
                        store: ::torvyn_engine::__private::component::StoreContextMut<
                            '_,
                        >,
                        rep|
                    {
                        ::torvyn_engine::__private::component::call_host::<
                            Passed,
                            _,
                        >(
                            store,
                            |host, _, _| {
                                let handle = ::torvyn_engine::__private::resources::Handle::<
                                    passed::__resources::R0,
                                >::new_own(rep);
                                ::torvyn_engine::__private::store::exchanged(
                                    "snap:passed/store#[resource-drop]bucket",
                                    passed::__dynamic::snap::passed::Store::bucket_drop(
                                        &mut **host,
                                        handle,
                                    ),
                                )
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
        ::core::result::Result::Ok(__Exports {
            f0: binder.next_with_handles()?,
        })
    }
}
