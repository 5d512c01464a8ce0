impl ::torvyn_engine::__private::session::Close for Roles {
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
impl ::torvyn_engine::__private::stream::StreamShape for Roles {
    type Init = ::torvyn_engine::__private::stream::Lacks;
    type Teardown = ::torvyn_engine::__private::stream::Lacks;
    type ProcessBatch = ::torvyn_engine::__private::stream::Lacks;
    type PollBatch = ::torvyn_engine::__private::stream::Lacks;
    type NotifyBackpressure = ::torvyn_engine::__private::stream::Lacks;
    type DeliverBatch = ::torvyn_engine::__private::stream::Lacks;
    type Complete = ::torvyn_engine::__private::stream::Lacks;
}
pub enum __F0 {}
impl ::torvyn_engine::__private::store::Signature for __F0 {
    type Params<'a> = (&'a [::core::primitive::u8],);
    type View<'a> = ::core::result::Result<
        &'a ::core::primitive::str,
        &'a ::core::primitive::str,
    >;
}
impl ::torvyn_engine::__private::component::Signature for __F0 {
    type Lifted = (
        ::core::result::Result<::std::string::String, ::std::string::String>,
    );
    #[inline]
    fn view<'a>(
        lifted: &'a Self::Lifted,
        arena: &'a ::torvyn_engine::Arena,
    ) -> Self::View<'a> {
        ::torvyn_engine::Owned::view(&lifted.0, arena)
    }
}
pub enum __F1 {}
impl ::torvyn_engine::__private::store::Signature for __F1 {
    type Params<'a> = ();
    type View<'a> = ::core::option::Option<::core::primitive::u32>;
}
impl ::torvyn_engine::__private::component::Signature for __F1 {
    type Lifted = (::core::option::Option<::core::primitive::u32>,);
    #[inline]
    fn view<'a>(
        lifted: &'a Self::Lifted,
        arena: &'a ::torvyn_engine::Arena,
    ) -> Self::View<'a> {
        ::torvyn_engine::Owned::view(&lifted.0, arena)
    }
}
pub enum __F2 {}
impl ::torvyn_engine::__private::store::Signature for __F2 {
    type Params<'a> = (&'a [::core::primitive::u8], ::core::primitive::bool);
    type View<'a> = ();
}
impl ::torvyn_engine::__private::component::Signature for __F2 {
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
    f1: ::torvyn_engine::__private::session::Bound<__F1>,
    f2: ::torvyn_engine::__private::session::Bound<__F2>,
}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<Roles> for __Lane {
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
            f0: binder.next()?,
            f1: binder.next()?,
            f2: binder.next()?,
        })
    }
}
