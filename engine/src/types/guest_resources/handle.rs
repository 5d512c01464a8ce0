//! A handle that owns a resource of a guest.

use std::fmt;
use std::sync::Arc;

use super::ward::Ward;

/// A handle that owns a resource of a guest, whichever resource it is. The derive puts it into a
/// type for each.
pub struct GuestHandle {
    /// `None` once it was given away.
    ward: Option<Arc<Ward>>,
    place: u32,
}

/// A type that the derive has written for the handles of one resource.
pub trait OfGuest: Sized {
    /// The resource has that handle.
    fn from_handle(handle: GuestHandle) -> Self;

    /// The handle.
    fn handle(&self) -> &GuestHandle;

    /// Gives the handle up.
    fn into_handle(self) -> GuestHandle;
}

impl GuestHandle {
    pub(super) fn new(ward: Arc<Ward>, place: u32) -> Self {
        Self {
            ward: Some(ward),
            place,
        }
    }

    pub(super) fn ward(&self) -> Option<&Arc<Ward>> {
        self.ward.as_ref()
    }

    pub(super) fn place(&self) -> u32 {
        self.place
    }

    /// Gives it up without dropping what it owns.
    pub(super) fn forget(mut self) {
        self.ward = None;
    }
}

impl Drop for GuestHandle {
    fn drop(&mut self) {
        if let Some(ward) = &self.ward {
            ward.drop_place(self.place);
        }
    }
}

impl fmt::Debug for GuestHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let generation = self.ward.as_ref().map(|ward| ward.generation());
        f.debug_struct("GuestHandle")
            .field("place", &self.place)
            .field("generation", &generation)
            .finish()
    }
}
