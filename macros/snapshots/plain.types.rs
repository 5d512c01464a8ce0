/// Scalars only: one form serves everywhere.
///
/// It is `plain::Point`. Another derive takes it with `with("snap:plain/plain#point" = crate::..::plain::Point)`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
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
pub struct Point {
    /// `x`, as in the WIT.
    #[component(name = "x")]
    pub x: ::core::primitive::u8,
    /// `y`, as in the WIT.
    #[component(name = "y")]
    pub y: ::core::primitive::u32,
}
::torvyn_engine::__private::plain!(Point);
impl ::torvyn_engine::__private::Generated for Point {
    const FINGERPRINT: ::core::primitive::u64 = 7237321342256356928u64;
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Point;
}
