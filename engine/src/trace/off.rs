//! Without the feature: nothing.
#![allow(
    clippy::extra_unused_type_parameters,
    reason = "the functions that these stand in for name the world"
)]

use crate::definition::FunctionDefinition;
use crate::{EngineError, World};

pub(crate) struct Span;

impl Span {
    #[inline]
    pub(crate) fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        work()
    }

    #[inline]
    pub(crate) fn found(&self, _: &str) {}

    #[inline]
    pub(crate) fn within<F: Future>(&self, future: F) -> F {
        future
    }
}

pub(crate) struct Call;

pub(crate) struct Entered;

impl Call {
    #[inline]
    pub(crate) fn enter(&self) -> Entered {
        Entered
    }

    #[inline]
    pub(crate) fn within<F: Future>(&self, future: F) -> F {
        future
    }
}

#[inline]
pub(crate) fn compile(_: &str, _: usize) -> Span {
    Span
}

#[inline]
pub(crate) fn instantiate<W: World>() -> Span {
    Span
}

#[inline]
pub(crate) fn bind<W: World>() -> Span {
    Span
}

#[inline]
pub(crate) fn respawn<W: World>(_: u32) -> Span {
    Span
}

#[inline]
pub(crate) fn shutdown<W: World>() -> Span {
    Span
}

#[inline]
pub(crate) fn enter(_: &FunctionDefinition) -> Entered {
    Entered
}

#[inline]
pub(crate) fn invoke(_: &FunctionDefinition) -> Call {
    Call
}

#[inline]
pub(crate) fn fault(_: &EngineError) {}

#[inline]
pub(crate) fn no_trampoline(_: &wasmtime::Error) {}
