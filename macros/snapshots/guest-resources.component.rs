impl ::torvyn_engine::__private::session::Close for GuestResources {
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
    type Params<'a> = (&'a ::core::primitive::str,);
    type View<'a> = ();
}
impl ::torvyn_engine::__private::component::Signature for __F0 {
    type Lifted = (::torvyn_engine::__private::wasmtime::component::ResourceAny,);
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
pub enum __F1 {}
impl ::torvyn_engine::__private::store::Signature for __F1 {
    type Params<'a> = (
        ::std::vec::Vec<::torvyn_engine::__private::wasmtime::component::ResourceAny>,
        ::torvyn_engine::__private::wasmtime::component::ResourceAny,
    );
    type View<'a> = ();
}
impl ::torvyn_engine::__private::component::Signature for __F1 {
    type Lifted = (
        guest_resources::snap::guest_resources::text::Named<
            ::torvyn_engine::__private::wasmtime::component::ResourceAny,
        >,
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
    f1: ::torvyn_engine::__private::session::WithHandles<__F1>,
}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<GuestResources> for __Lane {
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
        ::core::result::Result::Ok(__Exports {
            f0: binder.next_with_handles()?,
            f1: binder.next_with_handles()?,
        })
    }
}
