//! Handles as a part of a snapshot.

use super::{Entry, Handles, Hold, Resource};
use crate::error::SnapshotError;
use crate::types::places::Places;
use crate::types::snapshot::{HandleState, HandleTable, WasiResource};

impl Handles {
    /// The handles, if they all stand for nothing but themselves. That those of the host's resources
    /// don't is said in `Err`, with how many there are.
    pub(crate) fn keep(&self) -> Result<HandleTable, usize> {
        let mut of_host = 0;
        let mut keep = |entry: &Entry| {
            let of = match entry.of {
                Resource::InputStream => WasiResource::InputStream,
                Resource::OutputStream => WasiResource::OutputStream,
                Resource::Pollable => WasiResource::Pollable,
                Resource::OfWorld(_) => {
                    of_host += 1;
                    return None;
                }
            };
            Some(HandleState { of, rep: entry.rep })
        };
        let places = self.places.iter().map(|it| it.and_then(&mut keep));
        let places: Vec<_> = places.collect();
        if of_host > 0 {
            return Err(of_host);
        }
        let free = self.places.free().map(u32::try_from);
        let free = free.flatten().collect();
        Ok(HandleTable { places, free })
    }

    /// Whether there may be so many handles.
    pub(crate) fn expect_room(&self, table: &HandleTable) -> Result<(), SnapshotError> {
        let places = table.places.len();
        if places > self.limit {
            return Err(SnapshotError::TooLarge {
                what: "places for handles",
                found: places as u64,
                limit: self.limit as u64,
            });
        }
        Ok(())
    }

    /// Has the handles that were kept. The table is one that does not contradict itself.
    pub(crate) fn restore(&mut self, table: &HandleTable) {
        let own = |handle: &HandleState| Entry {
            of: match handle.of {
                WasiResource::InputStream => Resource::InputStream,
                WasiResource::OutputStream => Resource::OutputStream,
                WasiResource::Pollable => Resource::Pollable,
            },
            rep: handle.rep,
            hold: Hold::Owns { lends: 0 },
        };
        let places = table.places.iter();
        self.places = Places::restore(places.map(|handle| handle.as_ref().map(own)), &table.free);
        self.live = table.places.iter().flatten().count();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn handles_that_are_restored_give_out_the_same_numbers() {
        let mut handles = Handles::new(10);
        for rep in 0..5 {
            handles.add(Resource::OutputStream, rep).unwrap();
        }
        for index in [2, 4, 3] {
            handles.take(index, Resource::OutputStream).unwrap();
        }
        let kept = handles.keep().unwrap();
        assert_eq!(kept.free, [2, 3, 1]);
        let mut restored = Handles::new(10);
        restored.restore(&kept);
        assert_eq!(restored.keep().unwrap(), kept);
        for _ in 0..5 {
            let [one, other] =
                [&mut handles, &mut restored].map(|it| it.add(Resource::Pollable, 0).unwrap());
            assert_eq!(one, other);
        }
        assert_eq!(restored.live, handles.live);
        assert_eq!(restored.output(1).unwrap(), 0);
    }

    #[test]
    fn handles_of_the_host_are_not_kept() {
        let mut handles = Handles::new(10);
        handles.add(Resource::OfWorld(0), 1).unwrap();
        assert_eq!(handles.keep(), Err(1));
        handles.take(1, Resource::OfWorld(0)).unwrap();
        assert_eq!(handles.keep().unwrap().free, [0]);
    }
}
