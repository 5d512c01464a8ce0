/// What a component of this world may call: a trait for each imported interface.
pub mod host {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `passed`, as in the WIT.
        pub mod passed {
            /// `snap:passed/store`, as in the WIT.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not provide what a component imports from `snap:passed/store`",
                note = "implement `passed::host::Store` for it"
            )]
            pub trait Store {
                /// The guest has dropped a `bucket`, or its instance has ended.
                fn bucket_drop(&mut self, resource: crate::Bucket) {
                    let _ = resource;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::passed::Store;
}
#[doc(hidden)]
pub mod __dynamic {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `passed`, as in the WIT.
        pub mod passed {
            #[allow(clippy::too_many_arguments)]
            pub trait Store {
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
                    super::super::super::host::snap::passed::Store::bucket_drop(
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
pub trait __Host: __dynamic::snap::passed::Store + ::torvyn_engine::__private::resources::Held + ::core::marker::Send + ::core::any::Any {
    fn __slab0(
        &mut self,
    ) -> (
        &mut ::torvyn_engine::__private::resources::Slab<crate::Bucket>,
        &::torvyn_engine::__private::resources::Live,
    );
}
impl<__T: Host> __Host for __resources::Hosted<__T> {
    fn __slab0(
        &mut self,
    ) -> (
        &mut ::torvyn_engine::__private::resources::Slab<crate::Bucket>,
        &::torvyn_engine::__private::resources::Live,
    ) {
        (&mut self.r0, &self.live)
    }
}
impl ::torvyn_engine::__private::resources::Keeps<__resources::R0, crate::Bucket>
for ::std::boxed::Box<dyn __Host> {
    fn slab(
        &mut self,
    ) -> (
        &mut ::torvyn_engine::__private::resources::Slab<crate::Bucket>,
        &::torvyn_engine::__private::resources::Live,
    ) {
        (**self).__slab0()
    }
}
/// Everything that a component of this world may call.
///
/// It is implemented for whatever implements the traits in `host`.
pub trait Host: host::snap::passed::Store + ::core::marker::Send + 'static {}
impl<__T: host::snap::passed::Store + ::core::marker::Send + 'static> Host for __T {}
impl<__H: Host> ::core::convert::From<__H> for ::std::boxed::Box<dyn __Host> {
    fn from(host: __H) -> Self {
        ::std::boxed::Box::new(__resources::Hosted::<__H>::new(host))
    }
}
