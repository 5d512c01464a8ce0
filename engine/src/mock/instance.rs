//! An instance that runs nothing.

use std::fmt;
use std::sync::Arc;

use super::book::Book;
use crate::World;
use crate::census::Counted;

/// An instance that a [`MockInvoker`](super::MockInvoker) calls.
pub struct MockInstance<W: World> {
    pub(super) book: Arc<Book>,
    pub(super) number: usize,
    pub(super) host: W::Host,
    pub(super) counted: Counted,
}

impl<W: World> fmt::Debug for MockInstance<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockInstance")
            .field("world", &W::DEFINITION.name)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}
