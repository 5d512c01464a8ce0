//! Places for values, by number: the one that was freed last is taken first.

/// Places for values, by number. The next value gets the place that was freed last, or the one behind
/// all of them: so there are never more than there were values at a time.
pub(crate) struct Places<T> {
    places: Vec<Place<T>>,
    next: usize,
}

enum Place<T> {
    Taken(T),
    /// It is free, and so is the one that is named.
    Free(usize),
}

impl<T> Default for Places<T> {
    fn default() -> Self {
        Self {
            places: Vec::new(),
            next: 0,
        }
    }
}

impl<T> Places<T> {
    /// The place that the next value gets.
    #[inline]
    pub(crate) fn next(&self) -> usize {
        self.next
    }

    /// Puts a value in the next place, and says which that is.
    #[inline]
    pub(crate) fn add(&mut self, value: T) -> usize {
        let place = self.next;
        match self.places.get_mut(place) {
            Some(free) => {
                if let Place::Free(next) = std::mem::replace(free, Place::Taken(value)) {
                    self.next = next;
                }
            }
            None => {
                self.places.push(Place::Taken(value));
                self.next = place + 1;
            }
        }
        place
    }

    #[inline]
    pub(crate) fn get(&self, place: usize) -> Option<&T> {
        match self.places.get(place) {
            Some(Place::Taken(value)) => Some(value),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        match self.places.get_mut(place) {
            Some(Place::Taken(value)) => Some(value),
            _ => None,
        }
    }

    /// Frees a place, and gives out what was there.
    #[inline]
    pub(crate) fn take(&mut self, place: usize) -> Option<T> {
        let taken = self.places.get_mut(place)?;
        if matches!(taken, Place::Free(_)) {
            return None;
        }
        match std::mem::replace(taken, Place::Free(self.next)) {
            Place::Taken(value) => {
                self.next = place;
                Some(value)
            }
            Place::Free(_) => None,
        }
    }

    /// Frees all places, and gives out what was there.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = T> + use<T> {
        self.next = 0;
        let places = std::mem::take(&mut self.places).into_iter();
        places.filter_map(|place| match place {
            Place::Taken(value) => Some(value),
            Place::Free(_) => None,
        })
    }

    /// What is in each place, free ones included.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Option<&T>> {
        self.places.iter().map(|place| match place {
            Place::Taken(value) => Some(value),
            Place::Free(_) => None,
        })
    }

    /// The places that are free, from the next one on.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn free(&self) -> impl Iterator<Item = usize> {
        let free = |place: &usize| matches!(self.places.get(*place), Some(Place::Free(_)));
        let first = Some(self.next).filter(free);
        std::iter::successors(first, move |place| match self.places.get(*place) {
            Some(Place::Free(next)) => Some(*next).filter(free),
            _ => None,
        })
    }

    /// Places with those values, of which the free ones are taken in that order. Behind all of them comes
    /// a new one.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn restore(values: impl Iterator<Item = Option<T>>, free: &[u32]) -> Self {
        let places = values.map(|value| value.map_or(Place::Free(0), Place::Taken));
        let places: Vec<_> = places.collect();
        let mut next = places.len();
        let mut restored = Self { places, next };
        for place in free.iter().rev() {
            let place = *place as usize;
            if let Some(freed @ Place::Free(_)) = restored.places.get_mut(place) {
                *freed = Place::Free(next);
                next = place;
            }
        }
        restored.next = next;
        restored
    }
}
