impl ::torvyn_engine::Processor for Refused {
    type Input<'a> = refused::Fine<'a>;
    type Output<'a> = refused::Fine<'a>;
    type OwnedInput = refused::owned::Fine;
    type OwnedOutput = refused::owned::Fine;
    const INDEX: ::core::primitive::usize = 0usize;
    #[inline]
    fn through_components<'i>(
        invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
        input: Self::Input<'_>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self::Output<'i>, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        let _ = (invoker, input);
        ::core::future::pending()
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
        let _ = (invoker, calls);
        ::core::future::pending()
    }
}
