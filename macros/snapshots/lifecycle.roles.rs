impl ::torvyn_engine::Initialization for Lifecycle {
    type Input<'a> = &'a ::core::primitive::str;
    type Output<'a> = ::core::result::Result<(), &'a ::core::primitive::str>;
    type OwnedInput = ::std::string::String;
    type OwnedOutput = ::core::result::Result<(), ::std::string::String>;
    const INDEX: ::core::primitive::usize = 0usize;
    #[inline]
    fn through_components<'i>(
        invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
        input: Self::Input<'_>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self::Output<'i>, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        invoker.__init(|exports| &mut exports.f0, (input,))
    }
}
impl ::torvyn_engine::Teardown for Lifecycle {
    type Input<'a> = ();
    type Output<'a> = ();
    type OwnedInput = ();
    type OwnedOutput = ();
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
}
