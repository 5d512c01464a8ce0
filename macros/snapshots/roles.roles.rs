impl ::torvyn_engine::Processor for Roles {
    type Input<'a> = &'a [::core::primitive::u8];
    type Output<'a> = ::core::result::Result<
        &'a ::core::primitive::str,
        &'a ::core::primitive::str,
    >;
    type OwnedInput = ::std::vec::Vec<::core::primitive::u8>;
    type OwnedOutput = ::core::result::Result<
        ::std::string::String,
        ::std::string::String,
    >;
    const INDEX: ::core::primitive::usize = 0usize;
    #[inline]
    fn through_components<'i>(
        invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
        input: Self::Input<'_>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self::Output<'i>, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        invoker.__call(|exports| &mut exports.f0, (input,))
    }
    fn each_through_components<__C>(
        invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        calls: __C,
    ) -> impl ::core::future::Future<
        Output = (__C, ::core::result::Result<(), ::torvyn_engine::EngineError>),
    > + ::core::marker::Send
    where
        __C: ::torvyn_engine::Calls<::torvyn_engine::Process<Self>>,
    {
        async move {
            let series = ::torvyn_engine::__private::session::Single::<
                ::torvyn_engine::Process<Self>,
                __C,
            >::new(calls);
            let made = invoker.__call_each(|exports| &mut exports.f0, series).await;
            (made.0.calls(), made.1)
        }
    }
}
impl ::torvyn_engine::Source for Roles {
    type Input<'a> = ();
    type Output<'a> = ::core::option::Option<::core::primitive::u32>;
    type OwnedInput = ();
    type OwnedOutput = ::core::option::Option<::core::primitive::u32>;
    const INDEX: ::core::primitive::usize = 1usize;
    #[inline]
    fn through_components<'i>(
        invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
        input: Self::Input<'_>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self::Output<'i>, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        invoker.__call(|exports| &mut exports.f1, input)
    }
    fn each_through_components<__C>(
        invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        calls: __C,
    ) -> impl ::core::future::Future<
        Output = (__C, ::core::result::Result<(), ::torvyn_engine::EngineError>),
    > + ::core::marker::Send
    where
        __C: ::torvyn_engine::Calls<::torvyn_engine::PollSource<Self>>,
    {
        async move {
            let series = ::torvyn_engine::__private::session::Several::<
                ::torvyn_engine::PollSource<Self>,
                __C,
            >::new(calls);
            let made = invoker.__call_each(|exports| &mut exports.f1, series).await;
            (made.0.calls(), made.1)
        }
    }
}
impl ::torvyn_engine::Sink for Roles {
    type Input<'a> = (&'a [::core::primitive::u8], ::core::primitive::bool);
    type Output<'a> = ();
    type OwnedInput = (::std::vec::Vec<::core::primitive::u8>, ::core::primitive::bool);
    type OwnedOutput = ();
    const INDEX: ::core::primitive::usize = 2usize;
    #[inline]
    fn through_components<'i>(
        invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
        input: Self::Input<'_>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self::Output<'i>, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        invoker.__call(|exports| &mut exports.f2, input)
    }
    fn each_through_components<__C>(
        invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        calls: __C,
    ) -> impl ::core::future::Future<
        Output = (__C, ::core::result::Result<(), ::torvyn_engine::EngineError>),
    > + ::core::marker::Send
    where
        __C: ::torvyn_engine::Calls<::torvyn_engine::DeliverSink<Self>>,
    {
        async move {
            let series = ::torvyn_engine::__private::session::Several::<
                ::torvyn_engine::DeliverSink<Self>,
                __C,
            >::new(calls);
            let made = invoker.__call_each(|exports| &mut exports.f2, series).await;
            (made.0.calls(), made.1)
        }
    }
}
