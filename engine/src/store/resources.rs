//! Handles as values of the component model.

use wasmtime::component::{Resource, ResourceAny};

use super::traffic::{Tally, Traffic};

impl<R: 'static> Traffic for Resource<R> {
    #[inline]
    fn tally<To: Tally>(&self, _: &mut To) {}
}

impl Traffic for ResourceAny {
    #[inline]
    fn tally<To: Tally>(&self, _: &mut To) {}
}
