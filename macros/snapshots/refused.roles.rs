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
}
