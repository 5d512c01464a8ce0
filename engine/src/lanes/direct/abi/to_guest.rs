//! Lowering to a guest's memory.

use wasmtime::{AsContextMut, Memory, Result, StoreContextMut, bail};

use wasmtime_environ::component::CanonicalAbiInfo;

use super::layout::{FLAT, Slots};
use super::passed::{Giving, Passed};
use super::value::{Lowering, Pointer, Value, fits_slots};
use crate::Arena;
use crate::lanes::direct::post_return::DuePostReturn;
use crate::lanes::direct::realloc::{
    Reallocs, beyond, call_realloc, lacks_realloc, too_large, unaligned,
};
use crate::store::{Handles, Realloc, State};

/// A guest's memory while values are lowered to it.
///
/// The memory is looked up again for each write: a realloc between two of them runs the guest,
/// which may grow its memory, and so move it.
pub(crate) struct ToGuest<'s> {
    store: StoreContextMut<'s, State>,
    memory: Option<Memory>,
    source: Source<'s>,
}

/// Where memory for strings and lists comes from.
enum Source<'s> {
    /// The guest's realloc is called whenever some is needed. A post-return that is due runs
    /// before the first time, in the same guest entry if that can be.
    Guest(Option<&'s Realloc>, Option<DuePostReturn<'s>>),
    /// It was called for all of them before. So many are used.
    Reallocs(&'s Reallocs, usize),
}

impl<'s> ToGuest<'s> {
    /// Lowers to memory that the guest's realloc gives when it is needed. Call
    /// [`finish`](Self::finish) at the end.
    #[inline]
    pub(crate) fn new(
        store: StoreContextMut<'s, State>,
        memory: Option<Memory>,
        realloc: Option<&'s Realloc>,
        due: Option<DuePostReturn<'s>>,
    ) -> Self {
        Self {
            store,
            memory,
            source: Source::Guest(realloc, due),
        }
    }

    /// Runs the post-return that is still due, if no realloc was called. Without this it would
    /// never run, and what it frees would be lost to the guest.
    #[inline]
    pub(crate) fn finish(self) -> Result<()> {
        match self.source {
            Source::Guest(_, Some(due)) => due.run(self.store),
            _ => Ok(()),
        }
    }

    /// Lowers to memory that realloc was called for before.
    pub(crate) fn to_reallocs(
        store: StoreContextMut<'s, State>,
        memory: Option<Memory>,
        reallocs: &'s Reallocs,
    ) -> Self {
        Self {
            store,
            memory,
            source: Source::Reallocs(reallocs, 0),
        }
    }

    /// What a core function of the host returns: the value, or nothing when it went to where the
    /// guest wants it.
    #[inline]
    pub(crate) fn result<'a, V: Value<'a>>(&mut self, value: V, at: u64) -> Result<u64> {
        let mut slots = Slots::default();
        match self.result_address(V::ABI, at)? {
            None => value.lower(self, &mut slots, 0)?,
            Some(at) => value.store(self, at)?,
        }
        Ok(slots[0])
    }

    /// The same for a value with handles in it.
    #[inline]
    pub(crate) fn passed_result<'a, P: Passed<'a>>(
        &mut self,
        value: P::Value,
        at: u64,
        arena: &Arena,
        handles: &mut Handles,
    ) -> Result<u64> {
        let mut slots = Slots::default();
        let at = self.result_address(P::ABI, at)?;
        let mut to = Giving {
            to: self,
            arena,
            handles,
        };
        match at {
            None => P::lower(value, &mut to, &mut slots, 0)?,
            Some(at) => P::store(value, &mut to, at)?,
        }
        Ok(slots[0])
    }

    /// The parameters of a core function, with handles in them: the values, or where they lie.
    pub(crate) fn passed_params<'a, P: Passed<'a>>(
        &mut self,
        params: P::Value,
        arena: &Arena,
        handles: &mut Handles,
    ) -> Result<Slots> {
        let mut slots = Slots::default();
        let is_flat = fits_slots(&P::ABI, FLAT);
        let at = match is_flat {
            true => 0,
            false => {
                let size = P::ABI.size32 as usize;
                self.allocate(P::ABI.align32, size, Pointer::Slot(0))?
            }
        };
        let mut to = Giving {
            to: self,
            arena,
            handles,
        };
        match is_flat {
            true => P::lower(params, &mut to, &mut slots, 0)?,
            false => {
                P::store(params, &mut to, at)?;
                slots[0] = at as u64;
            }
        }
        Ok(slots)
    }

    /// Where the guest wants a value, unless that is flat.
    #[inline]
    pub(crate) fn result_address(
        &mut self,
        abi: CanonicalAbiInfo,
        at: u64,
    ) -> Result<Option<usize>> {
        if fits_slots(&abi, 1) {
            return Ok(None);
        }
        let Ok(at) = usize::try_from(at) else {
            bail!("pointer out of bounds");
        };
        if at % abi.align32 as usize != 0 {
            bail!("pointer not aligned");
        }
        let memory = self.bytes()?.len();
        if at
            .checked_add(abi.size32 as usize)
            .is_none_or(|end| end > memory)
        {
            bail!("pointer out of bounds");
        }
        Ok(Some(at))
    }

    /// Memory of that size, by realloc. Whether there is any where it says so, is not checked.
    #[inline]
    fn realloc(&mut self, align: u32, size: usize) -> Result<usize> {
        let Ok(asked) = u32::try_from(size) else {
            return Err(too_large(size));
        };
        let at = match &mut self.source {
            Source::Guest(Some(realloc), due) => {
                let store = self.store.as_context_mut();
                match due.take() {
                    Some(due) => due.run_and_realloc(store, realloc, align, asked)?,
                    None => call_realloc(store, realloc, align, asked)?,
                }
            }
            Source::Guest(None, _) => return Err(lacks_realloc()),
            Source::Reallocs(reallocs, used) => {
                *used += 1;
                reallocs.at(*used - 1, align, asked)?
            }
        };
        if at % align != 0 {
            return Err(unaligned());
        }
        Ok(at as usize)
    }

    #[inline]
    fn len(&self) -> usize {
        self.memory
            .as_ref()
            .map_or(0, |memory| memory.data_size(&self.store))
    }

    #[inline]
    fn bytes(&mut self) -> Result<&mut [u8]> {
        match &self.memory {
            Some(memory) => Ok(memory.data_mut(&mut self.store)),
            None => Err(no_memory()),
        }
    }
}

impl Lowering for ToGuest<'_> {
    #[inline]
    fn allocate(&mut self, align: u32, size: usize, _: Pointer) -> Result<usize> {
        let at = self.realloc(align, size)?;
        match at.checked_add(size) {
            Some(end) if end <= self.len() => Ok(at),
            _ => Err(beyond()),
        }
    }

    #[inline]
    fn copy(&mut self, align: u32, bytes: &[u8], _: Pointer) -> Result<usize> {
        let at = self.realloc(align, bytes.len())?;
        match place(self.bytes()?, at, bytes.len()) {
            Some(place) => place.copy_from_slice(bytes),
            None => return Err(beyond()),
        }
        Ok(at)
    }

    #[inline]
    fn write(&mut self, at: usize, bytes: &[u8]) -> Result<()> {
        match place(self.bytes()?, at, bytes.len()) {
            Some(place) => place.copy_from_slice(bytes),
            None => return Err(out_of_bounds(at, bytes.len())),
        }
        Ok(())
    }
}

#[inline]
fn place(memory: &mut [u8], at: usize, len: usize) -> Option<&mut [u8]> {
    memory.get_mut(at..)?.get_mut(..len)
}

#[cold]
fn out_of_bounds(at: usize, size: usize) -> wasmtime::Error {
    wasmtime::format_err!("a value of {size} bytes at {at} is out of bounds of memory")
}

/// A guest that calls an import as it starts may have none yet.
#[cold]
fn no_memory() -> wasmtime::Error {
    wasmtime::format_err!("the guest has no memory")
}
