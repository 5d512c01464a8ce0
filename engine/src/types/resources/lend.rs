//! A slab that lends no more than one of its resources for a call.

use super::{Handle, Refused, Slab};

/// A slab that lends one resource for a call, so that the host may change it.
pub struct Lend<'a, R>(Option<&'a mut Slab<R>>);

impl<'a, R> Lend<'a, R> {
    /// A slab that has lent nothing so far.
    pub fn new(slab: &'a mut Slab<R>) -> Self {
        Self(Some(slab))
    }

    /// Lends what a handle stands for.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`] if that is nothing. A call has no second handle to ask for.
    pub fn get<T>(&mut self, handle: Handle<T>) -> Result<&'a mut R, Refused>
    where
        T: 'static,
    {
        let place = handle.rep();
        let slab = self.0.take().ok_or(Refused::Unknown(place))?;
        slab.get_mut(place)
    }
}

impl<R> std::fmt::Debug for Lend<'_, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lend").finish_non_exhaustive()
    }
}
