//! The elements of a batch, seen where they lie.

use std::iter::FusedIterator;

use super::cursor::{Columns, Cursor};
use super::malformed::MalformedBatch;
use super::worlds::all_batch_roles::torvyn::streaming::batch_types::ElementBatch;
use super::worlds::all_roles::torvyn::streaming::types::{OutputElement, StreamElement};

impl<'a> ElementBatch<'a> {
    /// How many elements it has, if its columns agree.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.sequences.len()
    }

    /// Whether it has no elements, if its columns agree.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    /// Its elements, as a component takes them. The columns are checked once, and nothing is
    /// copied.
    ///
    /// # Errors
    ///
    /// [`MalformedBatch`] if the columns contradict each other.
    #[inline]
    pub fn elements(&self) -> Result<Elements<'a>, MalformedBatch> {
        Ok(Elements(Cursor::new(*self)?))
    }

    /// Its elements, as a component makes them. The columns are checked once, and nothing is
    /// copied.
    ///
    /// # Errors
    ///
    /// [`MalformedBatch`] if the columns contradict each other.
    #[inline]
    pub fn outputs(&self) -> Result<Outputs<'a>, MalformedBatch> {
        Ok(Outputs(Cursor::new(*self)?))
    }
}

/// The elements of a batch that go into a component, in their order.
///
/// [`ElementBatch::elements`] makes it.
#[derive(Clone, Debug)]
pub struct Elements<'a>(Cursor<'a>);

/// The elements of a batch that a component has made, in their order.
///
/// [`ElementBatch::outputs`] makes it, and [`Outcome::Multiple`](super::Outcome::Multiple) has
/// one.
#[derive(Clone, Debug)]
pub struct Outputs<'a>(pub(super) Cursor<'a>);

impl<'a> Elements<'a> {
    #[inline]
    pub(super) fn of_checked(batch: ElementBatch<'a>) -> Self {
        Self(Cursor::of_checked(batch))
    }

    /// How many bytes the payloads have together of those that are left.
    pub(crate) fn payload_bytes(&self) -> usize {
        let Columns { ends, start, .. } = self.columns();
        ends.last().map_or(0, |end| (end - start) as usize)
    }

    pub(super) fn columns(&self) -> Columns<'a> {
        self.0.columns()
    }
}

/// What a component has made is what the next one takes.
impl<'a> From<Outputs<'a>> for Elements<'a> {
    #[inline]
    fn from(outputs: Outputs<'a>) -> Self {
        Self(outputs.0)
    }
}

/// What a component has made is what the next one takes.
impl<'a> From<OutputElement<'a>> for StreamElement<'a> {
    #[inline]
    fn from(output: OutputElement<'a>) -> Self {
        let OutputElement { meta, payload } = output;
        Self { meta, payload }
    }
}

macro_rules! iterators {
    ($($name:ident: $item:ident;)*) => {$(
        impl<'a> Iterator for $name<'a> {
            type Item = $item<'a>;

            #[inline]
            fn next(&mut self) -> Option<$item<'a>> {
                let (meta, payload) = self.0.next()?;
                Some($item { meta, payload })
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.0.len(), Some(self.0.len()))
            }

            #[inline]
            fn nth(&mut self, n: usize) -> Option<$item<'a>> {
                self.0.take(n);
                self.next()
            }
        }

        impl ExactSizeIterator for $name<'_> {}
        impl FusedIterator for $name<'_> {}
    )*};
}

iterators! {
    Elements: StreamElement;
    Outputs: OutputElement;
}
