/// What a component of this world may call: a trait for each imported interface.
pub mod host {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `resources`, as in the WIT.
        pub mod resources {
            /// `snap:resources/store`, as in the WIT.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not provide what a component imports from `snap:resources/store`",
                note = "implement `resources::host::Store` for it"
            )]
            pub trait Store {
                /// What holds values by keys.
                type Bucket: ::core::marker::Send + 'static;
                /// `[constructor]bucket`, as in the WIT.
                fn bucket_new(
                    &mut self,
                    name: &'_ ::core::primitive::str,
                ) -> Self::Bucket;
                /// `[method]bucket.get`, as in the WIT.
                fn bucket_get(
                    &mut self,
                    bucket: &'_ mut Self::Bucket,
                    key: &'_ ::core::primitive::str,
                ) -> ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>;
                /// `[method]bucket.merge`, as in the WIT.
                fn bucket_merge(
                    &mut self,
                    bucket: &'_ Self::Bucket,
                    other: &'_ Self::Bucket,
                );
                /// The guest has dropped a `bucket`, or its instance has ended.
                fn bucket_drop(&mut self, resource: Self::Bucket) {
                    let _ = resource;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::resources::Store;
}
#[doc(hidden)]
pub mod __dynamic {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `resources`, as in the WIT.
        pub mod resources {
            #[allow(clippy::too_many_arguments)]
            pub trait Store {
                fn bucket_new<'a>(
                    &'a mut self,
                    name: &'a ::core::primitive::str,
                ) -> ::core::result::Result<
                    ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                    ::torvyn_engine::__private::resources::Refused,
                >;
                fn bucket_get<'a>(
                    &'a mut self,
                    bucket: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                    key: &'a ::core::primitive::str,
                ) -> ::core::result::Result<
                    ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
                    ::torvyn_engine::__private::resources::Refused,
                >;
                fn bucket_merge<'a>(
                    &'a mut self,
                    bucket: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                    other: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                ) -> ::core::result::Result<
                    (),
                    ::torvyn_engine::__private::resources::Refused,
                >;
                fn bucket_drop(
                    &mut self,
                    handle: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                ) -> ::core::result::Result<
                    (),
                    ::torvyn_engine::__private::resources::Refused,
                >;
            }
            #[allow(clippy::needless_question_mark)]
            impl<__T: super::super::super::Host> Store
            for super::super::super::__resources::Hosted<__T> {
                fn bucket_new<'a>(
                    &'a mut self,
                    name: &'a ::core::primitive::str,
                ) -> ::core::result::Result<
                    ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                    ::torvyn_engine::__private::resources::Refused,
                > {
                    let Self { host, live, r0, .. } = self;
                    let _ = &live;
                    let answer = super::super::super::host::snap::resources::Store::bucket_new(
                        host,
                        name,
                    );
                    let answer = r0.insert(answer, live)?;
                    live.expect_to_fit()?;
                    ::core::result::Result::Ok(answer)
                }
                fn bucket_get<'a>(
                    &'a mut self,
                    bucket: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                    key: &'a ::core::primitive::str,
                ) -> ::core::result::Result<
                    ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
                    ::torvyn_engine::__private::resources::Refused,
                > {
                    let Self { host, live, r0, .. } = self;
                    let _ = &live;
                    let mut l0 = ::torvyn_engine::__private::resources::Lend::new(r0);
                    let bucket = l0.get(bucket)?;
                    ::core::result::Result::Ok(
                        super::super::super::host::snap::resources::Store::bucket_get(
                            host,
                            bucket,
                            key,
                        ),
                    )
                }
                fn bucket_merge<'a>(
                    &'a mut self,
                    bucket: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                    other: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                ) -> ::core::result::Result<
                    (),
                    ::torvyn_engine::__private::resources::Refused,
                > {
                    let Self { host, live, r0, .. } = self;
                    let _ = &live;
                    let l0 = &*r0;
                    let bucket = l0.get(bucket)?;
                    let other = l0.get(other)?;
                    super::super::super::host::snap::resources::Store::bucket_merge(
                        host,
                        bucket,
                        other,
                    );
                    ::core::result::Result::Ok(())
                }
                fn bucket_drop(
                    &mut self,
                    handle: ::torvyn_engine::__private::resources::Handle<
                        super::super::super::__resources::R0,
                    >,
                ) -> ::core::result::Result<
                    (),
                    ::torvyn_engine::__private::resources::Refused,
                > {
                    let Self { host, live, r0, .. } = self;
                    let resource = r0.take(handle, live)?;
                    super::super::super::host::snap::resources::Store::bucket_drop(
                        host,
                        resource,
                    );
                    ::core::result::Result::Ok(())
                }
            }
        }
    }
}
#[doc(hidden)]
pub trait __Host: __dynamic::snap::resources::Store + ::torvyn_engine::__private::resources::Held + ::core::marker::Send + ::core::any::Any {}
impl<__T: Host> __Host for __resources::Hosted<__T> {}
/// Everything that a component of this world may call.
///
/// It is implemented for whatever implements the traits in `host`.
pub trait Host: host::snap::resources::Store + ::core::marker::Send + 'static {}
impl<__T: host::snap::resources::Store + ::core::marker::Send + 'static> Host for __T {}
impl<__H: Host> ::core::convert::From<__H> for ::std::boxed::Box<dyn __Host> {
    fn from(host: __H) -> Self {
        ::std::boxed::Box::new(__resources::Hosted::<__H>::new(host))
    }
}
