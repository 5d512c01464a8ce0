//! The host of an instance, whatever its world.
//!
//! What an instance's store holds does not name the instance's world, so that all that Wasmtime and
//! this crate make of a type of stores is made once, and not again for each world.

use std::any::Any;

use crate::World;
use crate::types::resources::Held;

/// The host of an instance, whatever its world.
pub(super) trait AnyHost: Any + Send {
    /// The host's resources, if the world has some.
    fn held(&mut self) -> Option<&mut dyn Held>;
}

/// A host of that world.
struct Of<W: World>(W::Host);

impl<W: World> AnyHost for Of<W> {
    fn held(&mut self) -> Option<&mut dyn Held> {
        W::__held(&mut self.0)
    }
}

impl dyn AnyHost {
    /// Forgets which world a host is of.
    pub(super) fn boxed<W: World>(host: W::Host) -> Box<Self> {
        Box::new(Of::<W>(host))
    }

    /// The host, if it is one of that world.
    pub(super) fn of<W: World>(&self) -> Option<&W::Host> {
        let host: &dyn Any = self;
        Some(&host.downcast_ref::<Of<W>>()?.0)
    }

    /// The same, to change it.
    #[inline]
    pub(super) fn of_mut<W: World>(&mut self) -> Option<&mut W::Host> {
        let host: &mut dyn Any = self;
        Some(&mut host.downcast_mut::<Of<W>>()?.0)
    }

    /// The same, for good.
    pub(super) fn into<W: World>(self: Box<Self>) -> Option<W::Host> {
        let host: Box<dyn Any> = self;
        Some(host.downcast::<Of<W>>().ok()?.0)
    }
}
