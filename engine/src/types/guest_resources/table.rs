//! The resources of one instance that the program has handles of.

use std::sync::Arc;

use super::handle::GuestHandle;
use super::refused::ForeignHandle;
use super::ward::Ward;
use crate::types::places::Places;

/// The resources of one instance that the program has handles of, each at a place of its own. `T` is
/// what a backend has of a resource.
pub(crate) struct Table<T> {
    ward: Arc<Ward>,
    places: Places<Kept<T>>,
    count: u32,
}

/// What a backend has of a resource, and which of the world's resources it is.
#[derive(Clone, Copy)]
pub(crate) struct Kept<T> {
    pub(crate) resource: usize,
    pub(crate) value: T,
}

impl<T: Copy> Table<T> {
    /// The table of another invoker's first instance.
    pub(crate) fn new() -> Self {
        Self {
            ward: Arc::new(Ward::new()),
            places: Places::default(),
            count: 0,
        }
    }

    /// How many handles there are, those that were dropped and whose resources were not.
    #[cfg(any(feature = "wasmtime-backend", test))]
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// How many places there are, for tests of what is used again.
    #[cfg(test)]
    pub(crate) fn places(&self) -> usize {
        self.places.iter().count()
    }

    /// Gives out a handle. `None` if there is no number for it.
    pub(super) fn add(&mut self, resource: usize, value: T) -> Option<GuestHandle> {
        let number = u32::try_from(self.places.next()).ok()?;
        self.places.add(Kept { resource, value });
        self.count += 1;
        Some(GuestHandle::new(Arc::clone(&self.ward), number))
    }

    /// What a handle stands for.
    pub(super) fn get(&self, handle: &GuestHandle) -> Result<T, ForeignHandle> {
        let kept = match handle.ward() {
            Some(ward) if Arc::ptr_eq(ward, &self.ward) => self.places.get(handle.place() as usize),
            _ => None,
        };
        kept.map(|kept| kept.value)
            .ok_or_else(|| self.foreign(handle))
    }

    #[cold]
    fn foreign(&self, handle: &GuestHandle) -> ForeignHandle {
        match handle.ward() {
            Some(ward) if ward.is_of_invoker(&self.ward) => ForeignHandle::EarlierGeneration {
                handle: ward.generation(),
                instance: self.ward.generation(),
            },
            _ => ForeignHandle::AnotherInstance,
        }
    }

    /// Gives up what is at a place.
    fn free(&mut self, place: u32) -> Option<Kept<T>> {
        let kept = self.places.take(place as usize)?;
        self.count -= 1;
        Some(kept)
    }

    /// Gives a handle up whose resource is the guest's again.
    pub(super) fn given(&mut self, handle: GuestHandle) {
        self.free(handle.place());
        handle.forget();
    }

    /// Gives a handle up in order to drop its resource.
    pub(crate) fn take(&mut self, handle: GuestHandle) -> Result<Kept<T>, ForeignHandle> {
        self.get(&handle)?;
        let kept = self.free(handle.place());
        let kept = kept.ok_or_else(|| self.foreign(&handle));
        handle.forget();
        kept
    }

    /// Whether handles may have been dropped.
    #[inline]
    pub(crate) fn has_dropped(&self) -> bool {
        self.ward.is_waiting()
    }

    /// Takes the resource whose handle was dropped first.
    pub(crate) fn next_dropped(&mut self) -> Option<Kept<T>> {
        let place = self.ward.next_dropped()?;
        self.free(place)
    }

    /// Says that the instance is gone, and with it what all handles stand for.
    pub(crate) fn close(&mut self) {
        self.ward.close();
        self.places = Places::default();
        self.count = 0;
    }

    /// Begins anew, for the next instance of the invoker. The handles so far are none of this one's.
    pub(crate) fn begin(&mut self, generation: u32) {
        self.close();
        self.ward = Arc::new(self.ward.next(generation));
    }
}

impl<T> Drop for Table<T> {
    fn drop(&mut self) {
        self.ward.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_is_taken_in_that_order_and_its_places_are_used_again() {
        let mut table = Table::new();
        let handles = [7, 8, 9].map(|value| table.add(1, value).unwrap());
        assert_eq!(table.count(), 3);
        assert!(!table.has_dropped());
        let [a, b, c] = handles;
        drop(b);
        drop(a);
        assert!(table.has_dropped());
        // They count until their resources are dropped.
        assert_eq!(table.count(), 3);
        let taken = std::iter::from_fn(|| table.next_dropped().map(|kept| kept.value));
        assert_eq!(taken.collect::<Vec<_>>(), [8, 7]);
        assert!(!table.has_dropped());
        assert_eq!(table.get(&c).unwrap(), 9);
        let more = [1, 2].map(|value| table.add(0, value).unwrap());
        assert_eq!(more.each_ref().map(GuestHandle::place), [0, 1]);
        assert_eq!((table.count(), table.places()), (3, 3));
        assert_eq!(table.take(c).unwrap().value, 9);
        assert!(!table.has_dropped());
    }

    #[test]
    fn many_take_no_more_than_the_most_at_a_time() {
        let mut table = Table::new();
        for value in 0..100_000 {
            drop(table.add(0, value).unwrap());
            assert_eq!(table.next_dropped().unwrap().value, value);
        }
        assert_eq!((table.count(), table.places()), (0, 1));
    }

    #[test]
    fn a_handle_of_another_time_or_place_is_told_apart() {
        let (mut table, mut other) = (Table::new(), Table::new());
        let handle = table.add(0, 1).unwrap();
        let others = other.add(0, 2).unwrap();
        assert_eq!(
            table.get(&others).unwrap_err(),
            ForeignHandle::AnotherInstance
        );
        table.begin(3);
        let newer = table.add(0, 4).unwrap();
        let error = ForeignHandle::EarlierGeneration {
            handle: 0,
            instance: 3,
        };
        assert_eq!(table.get(&handle).unwrap_err(), error);
        assert_eq!(table.take(handle).map(drop).unwrap_err(), error);
        // It had the same place, and its end means nothing.
        assert!(!table.has_dropped());
        assert_eq!(table.get(&newer).unwrap(), 4);
        drop(table);
        drop(newer);
    }
}
