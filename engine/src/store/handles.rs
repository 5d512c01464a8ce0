//! The handles that a guest has of the host's resources, where the host gives them itself.
//! Through the component API, Wasmtime does.

use wasmtime::{Result, bail};

/// The name of the resource that can be read from.
pub(crate) const INPUT_STREAM: &str = "input-stream";

/// The name of the resource that can be waited for.
pub(crate) const POLLABLE: &str = "pollable";

/// The handles that a guest has of the host's resources.
#[derive(Default)]
pub(crate) struct Handles {
    places: Vec<Option<Handle>>,
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
    /// A handle is a number from 1 on.
    pub(crate) fn add(&mut self, handle: Handle) -> Result<u32> {
        let free = self.places.iter().position(Option::is_none);
        let place = free.unwrap_or(self.places.len());
        match self.places.get_mut(place) {
            Some(free) => *free = Some(handle),
            None => self.places.push(Some(handle)),
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
        *self.place(index)? = None;
        Ok(())
    }

    pub(crate) fn output(&mut self, index: u32) -> Result<u32> {
        match self.get(index)? {
            Handle::OutputStream(stream) => Ok(stream),
            _ => bail!("handle index {index} used with the wrong type"),
        }
    }

    fn place(&mut self, index: u32) -> Result<&mut Option<Handle>> {
        let place = (index as usize).checked_sub(1);
        match place.and_then(|place| self.places.get_mut(place)) {
            Some(place) if place.is_some() => Ok(place),
            _ => bail!("unknown handle index {index}"),
        }
    }

    fn get(&mut self, index: u32) -> Result<Handle> {
        match *self.place(index)? {
            Some(handle) => Ok(handle),
            None => bail!("unknown handle index {index}"),
        }
    }
}
