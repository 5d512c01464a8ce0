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
}
