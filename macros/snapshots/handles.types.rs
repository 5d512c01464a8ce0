/// `snap:handles/store#entry`, as in the WIT.
///
/// It owns its strings and lists, and stands with what each handle in it stands for: for the host's own values in the host's functions, and for handles in the component's.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lower,
    ::torvyn_engine::__private::wasmtime::component::Lift,
)]
#[component(record)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub struct Entry<OwnBucket> {
    /// `name`, as in the WIT.
    #[component(name = "name")]
    pub name: ::std::string::String,
    /// `bucket`, as in the WIT.
    #[component(name = "bucket")]
    pub bucket: OwnBucket,
}
impl<OwnBucket> Entry<OwnBucket> {
    #[doc(hidden)]
    #[allow(clippy::needless_question_mark)]
    pub fn __exchange<__OwnBucket>(
        self,
        e0: &mut dyn ::core::ops::FnMut(
            OwnBucket,
        ) -> ::core::result::Result<
                __OwnBucket,
                ::torvyn_engine::__private::resources::Refused,
            >,
    ) -> ::core::result::Result<
        Entry<__OwnBucket>,
        ::torvyn_engine::__private::resources::Refused,
    > {
        ::core::result::Result::Ok(Entry {
            name: self.name,
            bucket: e0(self.bucket)?,
        })
    }
}
impl<
    OwnBucket: ::torvyn_engine::__private::store::Traffic,
> ::torvyn_engine::__private::store::Traffic for Entry<OwnBucket> {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
        ::torvyn_engine::__private::store::Traffic::tally(&self.bucket, tally);
    }
}
impl<OwnBucket> ::torvyn_engine::__private::Generated for Entry<OwnBucket> {
    const FINGERPRINT: ::core::primitive::u64 = 5413772289278325406u64;
}
impl ::torvyn_engine::Owned for Entry<::torvyn_engine::mock::Rep> {
    type View<'a> = &'a Self;
    fn view<'a>(&'a self, _: &'a ::torvyn_engine::Arena) -> &'a Self {
        self
    }
    fn view_slice<'a>(
        items: &'a [Self],
        arena: &'a ::torvyn_engine::Arena,
    ) -> &'a [&'a Self] {
        ::torvyn_engine::__private::view_each(items, arena)
    }
}
impl ::torvyn_engine::View for &Entry<::torvyn_engine::mock::Rep> {
    type Owned = Entry<::torvyn_engine::mock::Rep>;
    fn into_owned(self) -> Self::Owned {
        ::core::clone::Clone::clone(self)
    }
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Entry;
}
#[doc(inline)]
pub use self::snap::handles::store::Entry;
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::snap::handles::store::owned::Entry;
}
#[doc(hidden)]
pub mod __resources {
    pub enum R0 {}
    pub struct Hosted<__H: super::Host> {
        pub host: __H,
        pub(super) live: ::torvyn_engine::__private::resources::Live,
        pub(super) r0: ::torvyn_engine::__private::resources::Slab<
            <__H as super::host::snap::handles::Store>::Bucket,
        >,
    }
    impl<__H: super::Host> Hosted<__H> {
        pub(super) fn new(host: __H) -> Self {
            Self {
                host,
                live: ::core::default::Default::default(),
                r0: ::core::default::Default::default(),
            }
        }
    }
    impl<__H: super::Host> ::torvyn_engine::__private::resources::Held for Hosted<__H> {
        fn set_limit(&mut self, limit: ::core::primitive::u32) {
            self.live.set_limit(limit);
        }
        fn set_others(&mut self, count: ::core::primitive::u32) {
            self.live.set_others(count);
        }
        fn live(&self) -> ::core::primitive::usize {
            self.live.count()
        }
        fn release(&mut self) {
            let Self { host, live, r0 } = self;
            for resource in r0.drain(live) {
                super::host::snap::handles::Store::bucket_drop(host, resource);
            }
        }
    }
    impl<__H: super::Host> ::core::ops::Drop for Hosted<__H> {
        fn drop(&mut self) {
            ::torvyn_engine::__private::resources::Held::release(self);
        }
    }
}
