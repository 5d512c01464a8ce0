/// Reads text bit by bit.
///
/// It owns a resource of the component, and is of use to the instance that has given it out. When it is dropped, the resource is, before the next call.
#[derive(::core::fmt::Debug)]
#[must_use = "what it owns is dropped with it"]
pub struct Parser(::torvyn_engine::__private::guest_resources::GuestHandle);
impl ::torvyn_engine::__private::guest_resources::OfGuest for Parser {
    fn from_handle(
        handle: ::torvyn_engine::__private::guest_resources::GuestHandle,
    ) -> Self {
        Self(handle)
    }
    fn handle(&self) -> &::torvyn_engine::__private::guest_resources::GuestHandle {
        &self.0
    }
    fn into_handle(self) -> ::torvyn_engine::__private::guest_resources::GuestHandle {
        self.0
    }
}
impl ::torvyn_engine::__private::Generated for Parser {
    const FINGERPRINT: ::core::primitive::u64 = 13074446718009015605u64;
}
/// `snap:guest-resources/text#named`, as in the WIT.
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
pub struct Named<OwnParser> {
    /// `name`, as in the WIT.
    #[component(name = "name")]
    pub name: ::std::string::String,
    /// `parser`, as in the WIT.
    #[component(name = "parser")]
    pub parser: OwnParser,
}
impl<OwnParser> Named<OwnParser> {
    #[doc(hidden)]
    #[allow(clippy::needless_question_mark)]
    pub fn __exchange<__OwnParser>(
        self,
        e0: &mut dyn ::core::ops::FnMut(
            OwnParser,
        ) -> ::core::result::Result<
                __OwnParser,
                ::torvyn_engine::__private::resources::Refused,
            >,
    ) -> ::core::result::Result<
        Named<__OwnParser>,
        ::torvyn_engine::__private::resources::Refused,
    > {
        ::core::result::Result::Ok(Named {
            name: self.name,
            parser: e0(self.parser)?,
        })
    }
}
impl<
    OwnParser: ::torvyn_engine::__private::store::Traffic,
> ::torvyn_engine::__private::store::Traffic for Named<OwnParser> {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
        ::torvyn_engine::__private::store::Traffic::tally(&self.parser, tally);
    }
}
impl<OwnParser> ::torvyn_engine::__private::Generated for Named<OwnParser> {
    const FINGERPRINT: ::core::primitive::u64 = 4281661123101507u64;
}
impl ::torvyn_engine::Owned for Named<::torvyn_engine::mock::Rep> {
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
impl ::torvyn_engine::View for &Named<::torvyn_engine::mock::Rep> {
    type Owned = Named<::torvyn_engine::mock::Rep>;
    fn into_owned(self) -> Self::Owned {
        ::core::clone::Clone::clone(self)
    }
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Parser;
    #[doc(inline)]
    pub use super::Named;
}
#[doc(inline)]
pub use self::snap::guest_resources::text::Parser;
#[doc(inline)]
pub use self::snap::guest_resources::text::Named;
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::snap::guest_resources::text::owned::Parser;
    #[doc(inline)]
    pub use super::snap::guest_resources::text::owned::Named;
}
