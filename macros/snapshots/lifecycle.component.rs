impl ::torvyn_engine::__private::session::Close for Lifecycle {
    type Farewell = ();
    fn close(
        invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self::Farewell, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        async move {
            let answer = invoker.__call(|exports| &mut exports.f1, ()).await?;
            ::core::result::Result::Ok(::torvyn_engine::View::into_owned(answer))
        }
    }
}
pub enum __F0 {}
impl ::torvyn_engine::__private::store::Signature for __F0 {
    type Params<'a> = (&'a ::core::primitive::str,);
    type View<'a> = ::core::result::Result<(), &'a ::core::primitive::str>;
}
impl ::torvyn_engine::__private::component::Signature for __F0 {
    type Lifted = (::core::result::Result<(), ::std::string::String>,);
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
    type View<'a> = ();
}
impl ::torvyn_engine::__private::component::Signature for __F1 {
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
impl ::torvyn_engine::__private::session::Replay for __F0 {
    type Kept = (::std::string::String,);
    fn keep(params: &Self::Params<'_>) -> Self::Kept {
        ::torvyn_engine::View::into_owned(*params)
    }
    fn lend<'a>(
        kept: &'a Self::Kept,
        arena: &'a ::torvyn_engine::Arena,
    ) -> Self::Params<'a> {
        ::torvyn_engine::Owned::view(kept, arena)
    }
    fn refusal(
        answer: &Self::View<'_>,
    ) -> ::core::option::Option<::torvyn_engine::EngineError> {
        match answer {
            ::core::result::Result::Ok(_) => ::core::option::Option::None,
            ::core::result::Result::Err(error) => {
                ::core::option::Option::Some(
                    ::torvyn_engine::EngineError::guest("string", error),
                )
            }
        }
    }
}
pub struct __Exports {
    f0: ::torvyn_engine::__private::session::Bound<__F0>,
    f1: ::torvyn_engine::__private::session::Bound<__F1>,
}
pub enum __Lane {}
impl ::torvyn_engine::__private::session::Bindings<Lifecycle> for __Lane {
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
        })
    }
}
