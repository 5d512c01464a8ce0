/// `snap:enum/enum#colour`, as in the WIT.
///
/// It is `enum_::Colour`. Another derive takes it with `with("snap:enum/enum#colour" = crate::..::enum_::Colour)`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[repr(u8)]
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lower,
    ::torvyn_engine::__private::wasmtime::component::Lift,
)]
#[component(enum)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub enum Colour {
    /// `red`, as in the WIT.
    #[component(name = "red")]
    Red,
    /// `green`, as in the WIT.
    #[component(name = "green")]
    Green,
}
::torvyn_engine::__private::plain!(Colour);
impl ::torvyn_engine::__private::Generated for Colour {
    const FINGERPRINT: ::core::primitive::u64 = 14495473294259907618u64;
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Colour;
}
