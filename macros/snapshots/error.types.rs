/// An error of an exported function: it converts to the engine's own.
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
