/// An error of an exported function: it converts to the engine's own.
///
/// It is `error::Problem`. Another derive takes it with `with("snap:error/error#problem" = crate::..::error::Problem)`.
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
#[component(variant)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub enum Problem {
    /// `missing`, as in the WIT.
    #[component(name = "missing")]
    Missing,
    /// `other`, as in the WIT.
    #[component(name = "other")]
    Other(::core::primitive::u32),
}
::torvyn_engine::__private::plain!(Problem);
impl ::torvyn_engine::__private::Generated for Problem {
    const FINGERPRINT: ::core::primitive::u64 = 8984662414890149102u64;
}
impl ::core::convert::From<Problem> for ::torvyn_engine::EngineError {
    fn from(error: Problem) -> Self {
        Self::guest("snap:error/error#problem", &error)
    }
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Problem;
}
