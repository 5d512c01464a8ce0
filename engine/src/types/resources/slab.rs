//! Where the resources of one sort are kept.

use super::{Handle, Live, Refused};
use crate::types::places::Places;

/// The resources of one sort that an instance has handles of, each at a place of its own.
pub struct Slab<R>(Places<R>);

impl<R> Default for Slab<R> {
    fn default() -> Self {
        Self(Places::default())
    }
}

impl<R> Slab<R> {
    /// Keeps a resource, and gives out the handle that owns it.
    ///
    /// # Errors
    ///
    /// [`Refused::TooMany`] if no handle is left to give out.
    pub fn insert<T: 'static>(&mut self, resource: R, live: &Live) -> Result<Handle<T>, Refused> {
        let number = self.expect_place()?;
        self.0.add(resource);
        live.add();
        Ok(Handle::new_own(number))
    }

    /// The place that the next resource gets.
    pub(super) fn expect_place(&self) -> Result<u32, Refused> {
        let place = u32::try_from(self.0.next());
        place.map_err(|_| Refused::TooMany { limit: u32::MAX })
    }

    /// Lends what a handle stands for.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`] if that is nothing.
    pub fn get<T: 'static>(&self, handle: Handle<T>) -> Result<&R, Refused> {
        let place = handle.rep();
        let resource = self.0.get(place as usize);
        resource.ok_or(Refused::Unknown(place))
    }

    pub(super) fn get_mut(&mut self, place: u32) -> Result<&mut R, Refused> {
        let resource = self.0.get_mut(place as usize);
        resource.ok_or(Refused::Unknown(place))
    }

    /// Gives a resource up with the handle that has owned it.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`] if the handle stands for nothing, or borrows.
    pub fn take<T: 'static>(&mut self, handle: Handle<T>, live: &Live) -> Result<R, Refused> {
        let place = handle.rep();
        let resource = match handle.owned() {
            true => self.0.take(place as usize),
            false => None,
        };
        let resource = resource.ok_or(Refused::Unknown(place))?;
        live.remove();
        Ok(resource)
    }

    /// Gives all resources up.
    pub fn drain(&mut self, live: &Live) -> impl Iterator<Item = R> {
        self.0.drain().inspect(|_| live.remove())
    }
}

impl<R> std::fmt::Debug for Slab<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = self.0.iter().flatten().count();
        f.debug_struct("Slab").field("count", &count).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Bucket {}

    #[test]
    fn places_are_used_again() {
        let (mut slab, live) = (Slab::default(), Live::default());
        let add = |slab: &mut Slab<&str>, name| slab.insert::<Bucket>(name, &live).unwrap();
        let handles = ["a", "b", "c"].map(|name| add(&mut slab, name));
        let places = handles.each_ref().map(Handle::rep);
        assert_eq!(places, [0, 1, 2]);
        let [a, b, c] = handles;
        assert_eq!(slab.take(b, &live).unwrap(), "b");
        assert_eq!(slab.take(a, &live).unwrap(), "a");
        // The last that was freed comes first.
        assert_eq!(add(&mut slab, "d").rep(), 0);
        assert_eq!(add(&mut slab, "e").rep(), 1);
        assert_eq!(add(&mut slab, "f").rep(), 3);
        assert_eq!(live.count(), 4);
        assert_eq!(
            *slab.get(Handle::<Bucket>::new_borrow(c.rep())).unwrap(),
            "c"
        );
        let left: Vec<_> = slab.drain(&live).collect();
        assert_eq!(left, ["d", "e", "c", "f"]);
        assert_eq!(live.count(), 0);
    }

    #[test]
    fn a_handle_of_nothing_is_refused() {
        let (mut slab, live) = (Slab::default(), Live::default());
        let handle = slab.insert::<Bucket>("a", &live).unwrap();
        let borrowed = Handle::<Bucket>::new_borrow(handle.rep());
        let refused = slab.take(borrowed, &live).unwrap_err();
        assert!(matches!(refused, Refused::Unknown(0)), "{refused}");
        slab.take(handle, &live).unwrap();
        for place in [0, 1, u32::MAX] {
            let handle = || Handle::<Bucket>::new_own(place);
            let refused = slab.take(handle(), &live).unwrap_err();
            assert!(matches!(refused, Refused::Unknown(it) if it == place));
            assert!(slab.get(handle()).is_err());
            assert!(slab.get_mut(place).is_err());
        }
    }

    #[test]
    fn a_limit_counts_what_is_there() {
        let (mut slab, mut live) = (Slab::default(), Live::default());
        live.set_limit(2);
        let first = slab.insert::<Bucket>("a", &live).unwrap();
        slab.insert::<Bucket>("b", &live).unwrap();
        live.expect_to_fit().unwrap();
        slab.insert::<Bucket>("c", &live).unwrap();
        let refused = live.expect_to_fit().unwrap_err();
        assert!(
            matches!(refused, Refused::TooMany { limit: 2 }),
            "{refused}"
        );
        slab.take(first, &live).unwrap();
        live.expect_to_fit().unwrap();
    }
}
