//! The handles that a guest has of the host's resources, where the host gives them itself.
//! Through the component API, Wasmtime does.

use wasmtime::{Result, bail};

/// The name of the resource that can be read from.
pub(crate) const INPUT_STREAM: &str = "input-stream";

/// The name of the resource that can be waited for.
pub(crate) const POLLABLE: &str = "pollable";

/// How many handles a guest can have at a time. Wasmtime is told the same, so that both lanes give
/// out as many.
pub(super) const MAX_HANDLES: usize = 100_000;

/// The handles that a guest has of the host's resources.
#[derive(Default)]
pub(crate) struct Handles {
    places: Vec<Place>,
    /// The place that the next handle gets: one that was given back, or the one behind the last.
    next: usize,
}

/// A handle, or the place that is free after this one.
#[derive(Clone, Copy)]
enum Place {
    Taken(Handle),
    Free(usize),
}

/// What a handle stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Handle {
    InputStream,
    OutputStream(u32),
    Pollable,
}

impl Handle {
    /// The name of the resource that it is a handle of.
    fn resource(self) -> &'static str {
        match self {
            Self::InputStream => INPUT_STREAM,
            Self::OutputStream(_) => "output-stream",
            Self::Pollable => POLLABLE,
        }
    }
}

impl Handles {
    /// A handle is a number from 1 on, and one that was given back is used again: as in Wasmtime,
    /// so that a guest sees the same numbers in both lanes.
    pub(crate) fn add(&mut self, handle: Handle) -> Result<u32> {
        let place = self.next;
        match self.places.get_mut(place) {
            Some(free) => {
                if let Place::Free(next) = *free {
                    self.next = next;
                }
                *free = Place::Taken(handle);
            }
            // Nothing is free, so there are as many as there are places.
            None if place >= MAX_HANDLES => {
                bail!("cannot allocate another handle: store handle limit exceeded")
            }
            None => {
                self.places.push(Place::Taken(handle));
                self.next = place + 1;
            }
        }
        Ok(u32::try_from(place + 1)?)
    }

    /// A handle that must be of that resource.
    pub(crate) fn of(&mut self, index: u32, resource: &str) -> Result<Handle> {
        let handle = self.get(index)?;
        if handle.resource() != resource {
            bail!("handle index {index} used with the wrong type");
        }
        Ok(handle)
    }

    pub(crate) fn remove(&mut self, index: u32, resource: &str) -> Result<()> {
        self.of(index, resource)?;
        let free = Place::Free(self.next);
        if let Some((place, taken)) = self.place(index) {
            *taken = free;
            self.next = place;
        }
        Ok(())
    }

    pub(crate) fn output(&mut self, index: u32) -> Result<u32> {
        match self.get(index)? {
            Handle::OutputStream(stream) => Ok(stream),
            _ => bail!("handle index {index} used with the wrong type"),
        }
    }

    fn get(&mut self, index: u32) -> Result<Handle> {
        match self.place(index) {
            Some((_, Place::Taken(handle))) => Ok(*handle),
            _ => bail!("unknown handle index {index}"),
        }
    }

    fn place(&mut self, index: u32) -> Option<(usize, &mut Place)> {
        let place = (index as usize).checked_sub(1)?;
        Some((place, self.places.get_mut(place)?))
    }
}
