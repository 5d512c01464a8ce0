//! Where values are written to.

use wasmtime::{AsContextMut, Memory, Result, StoreContextMut, TypedFunc, bail};

use super::{Blocks, FLAT, Slots, Value, VariantInfo, align_of_value, is_flat, size_of_value};
use crate::World;
use crate::component::{Phase, State};
use crate::direct::Rest;

/// A guest's own function for memory: the old block's address and size, the alignment, and the
/// new size. It returns the new address.
pub(crate) type Realloc = TypedFunc<(u32, u32, u32, u32), u32>;

/// A guest's memory while values are written to it.
pub struct Lowering<'s, W: World> {
    store: StoreContextMut<'s, State<W>>,
    memory: Option<Memory>,
    source: Source<'s>,
}

/// Where memory for strings and lists comes from.
enum Source<'s> {
    /// The guest is asked for it whenever some is needed, and does what is left to do before
    /// the first time.
    Guest(Option<&'s Realloc>, Option<Rest<'s>>),
    /// The guest was asked for it. So many blocks are used.
    Blocks(&'s Blocks, usize),
}

impl<'s, W: World> Lowering<'s, W> {
    #[inline]
    pub(crate) fn new(
        store: StoreContextMut<'s, State<W>>,
        memory: Option<Memory>,
        realloc: Option<&'s Realloc>,
        rest: Option<Rest<'s>>,
    ) -> Self {
        Self {
            store,
            memory,
            source: Source::Guest(realloc, rest),
        }
    }

    /// Has the guest do what is still left to do, if it was not asked for memory.
    #[inline]
    pub(crate) fn finish(self) -> Result<()> {
        match self.source {
            Source::Guest(_, Some(rest)) => rest.run(self.store),
            _ => Ok(()),
        }
    }

    /// Writes to memory that the guest was asked for.
    pub(crate) fn to_blocks(
        store: StoreContextMut<'s, State<W>>,
        memory: Option<Memory>,
        blocks: &'s Blocks,
    ) -> Self {
        Self {
            store,
            memory,
            source: Source::Blocks(blocks, 0),
        }
    }

    /// The parameters of a core function: the values, or where they lie.
    #[inline]
    pub(crate) fn params<'a, V: Value<'a>>(&mut self, params: V) -> Result<Slots> {
        let mut slots = Slots::default();
        if is_flat::<V>(FLAT) {
            params.lower(self, &mut slots, 0)?;
        } else {
            let at = self.allocate(align_of_value::<V>(), size_of_value::<V>())?;
            params.store(self, at)?;
            slots[0] = at as u64;
        }
        Ok(slots)
    }

    /// What a core function of the host returns: the value, or nothing when it went to where the
    /// guest asked for it.
    #[inline]
    pub(crate) fn result<'a, V: Value<'a>>(&mut self, value: V, at: u64) -> Result<u64> {
        let mut slots = Slots::default();
        match self.result_address::<V>(at)? {
            None => value.lower(self, &mut slots, 0)?,
            Some(at) => value.store(self, at)?,
        }
        Ok(slots[0])
    }

    /// Where the guest asked for a value, unless that is passed without memory.
    #[inline]
    pub(crate) fn result_address<'a, V: Value<'a>>(&mut self, at: u64) -> Result<Option<usize>> {
        if is_flat::<V>(1) {
            return Ok(None);
        }
        let Ok(at) = usize::try_from(at) else {
            bail!("pointer out of bounds");
        };
        if at % align_of_value::<V>() as usize != 0 {
            bail!("pointer not aligned");
        }
        let memory = self.bytes()?.len();
        if at
            .checked_add(size_of_value::<V>())
            .is_none_or(|end| end > memory)
        {
            bail!("pointer out of bounds");
        }
        Ok(Some(at))
    }

    /// Asks the guest for memory.
    #[inline]
    pub(super) fn allocate(&mut self, align: u32, size: usize) -> Result<usize> {
        let at = self.ask(align, size)?;
        match at.checked_add(size) {
            Some(end) if end <= self.len() => Ok(at),
            _ => Err(beyond()),
        }
    }

    /// Copies bytes into memory of their own. Returns where they lie.
    #[inline]
    pub(super) fn copy(&mut self, align: u32, bytes: &[u8]) -> Result<usize> {
        let at = self.ask(align, bytes.len())?;
        match place(self.bytes()?, at, bytes.len()) {
            Some(place) => place.copy_from_slice(bytes),
            None => return Err(beyond()),
        }
        Ok(at)
    }

    /// Asks the guest for memory. Whether there is any where it says so, is not checked.
    #[inline]
    fn ask(&mut self, align: u32, size: usize) -> Result<usize> {
        let Ok(asked) = u32::try_from(size) else {
            return Err(too_large(size));
        };
        let at = match &mut self.source {
            Source::Guest(Some(realloc), rest) => {
                let store = self.store.as_context_mut();
                match rest.take() {
                    Some(rest) => rest.run_and_allocate(store, realloc, align, asked)?,
                    None => allocate(store, realloc, align, asked)?,
                }
            }
            Source::Guest(None, _) => return Err(lacks_realloc()),
            Source::Blocks(blocks, used) => {
                *used += 1;
                blocks.at(*used - 1, align, asked)?
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

    /// Copies bytes to a place in the guest's memory.
    #[inline]
    pub fn write(&mut self, at: usize, bytes: &[u8]) -> Result<()> {
        match place(self.bytes()?, at, bytes.len()) {
            Some(place) => place.copy_from_slice(bytes),
            None => return Err(out_of_bounds(at, bytes.len())),
        }
        Ok(())
    }

    /// Writes the number of a variant's case, as wide as it is.
    #[inline]
    pub fn write_case(&mut self, at: usize, info: &VariantInfo, case: u32) -> Result<()> {
        self.write_bits(at, info.size.into(), case)
    }

    /// Writes the bits of an enum or of flags, as wide as they are.
    #[inline]
    pub fn write_bits(&mut self, at: usize, size: u32, bits: u32) -> Result<()> {
        let bytes = bits.to_le_bytes();
        self.write(at, bytes.get(..size as usize).unwrap_or_default())
    }

    /// Copies a text into memory of its own. Returns where it lies, and its length.
    #[inline]
    pub(super) fn text(&mut self, text: &str) -> Result<(u32, u32)> {
        let at = self.copy(1, text.as_bytes())?;
        narrow(at, text.len())
    }

    /// Copies a list into memory of its own. Returns where it lies, and its length.
    #[inline]
    pub(super) fn list<'a, V: Value<'a>>(&mut self, items: &[V]) -> Result<(u32, u32)> {
        let at = V::copy_list(items, self)?;
        narrow(at, items.len())
    }

    /// The same for elements that are written one by one. Returns where they lie.
    #[inline]
    pub(super) fn each<'a, V: Value<'a>>(&mut self, items: &[V]) -> Result<usize> {
        let Some(size) = items.len().checked_mul(size_of_value::<V>()) else {
            return Err(too_long(items.len()));
        };
        let at = self.allocate(align_of_value::<V>(), size)?;
        for (index, item) in items.iter().enumerate() {
            item.store(self, at + index * size_of_value::<V>())?;
        }
        Ok(at)
    }
}

/// Asks a guest for memory.
#[inline]
pub(in crate::direct) fn allocate<W: World>(
    mut store: StoreContextMut<'_, State<W>>,
    realloc: &Realloc,
    align: u32,
    size: u32,
) -> Result<u32> {
    let before = store.data_mut().enter_phase(Phase::Allocating);
    let at = realloc.call(&mut store, (0, 0, align, size))?;
    store.data_mut().enter_phase(before);
    Ok(at)
}

/// The same on a stack of its own.
pub(in crate::direct) async fn allocate_async<W: World>(
    mut store: StoreContextMut<'_, State<W>>,
    realloc: &Realloc,
    align: u32,
    size: u32,
) -> Result<u32> {
    let before = store.data_mut().enter_phase(Phase::Allocating);
    let at = realloc.call_async(&mut store, (0, 0, align, size)).await?;
    store.data_mut().enter_phase(before);
    Ok(at)
}

#[inline]
fn place(memory: &mut [u8], at: usize, len: usize) -> Option<&mut [u8]> {
    memory.get_mut(at..)?.get_mut(..len)
}

#[cold]
pub(super) fn lacks_realloc() -> wasmtime::Error {
    wasmtime::format_err!("the guest has no function to allocate memory with")
}

#[cold]
pub(super) fn unaligned() -> wasmtime::Error {
    wasmtime::format_err!("realloc return: result not aligned")
}

#[cold]
fn out_of_bounds(at: usize, size: usize) -> wasmtime::Error {
    wasmtime::format_err!("a value of {size} bytes at {at} is out of bounds of memory")
}

#[cold]
fn no_memory() -> wasmtime::Error {
    wasmtime::format_err!("the guest has no memory")
}

#[cold]
pub(super) fn too_large(size: usize) -> wasmtime::Error {
    wasmtime::format_err!("a value of {size} bytes does not fit into a 32-bit memory")
}

#[cold]
pub(super) fn beyond() -> wasmtime::Error {
    wasmtime::format_err!("realloc return: beyond end of memory")
}

#[cold]
fn too_long(len: usize) -> wasmtime::Error {
    wasmtime::format_err!("a list of {len} elements does not fit into a 32-bit memory")
}

#[inline]
fn narrow(at: usize, len: usize) -> Result<(u32, u32)> {
    match (u32::try_from(at), u32::try_from(len)) {
        (Ok(at), Ok(len)) => Ok((at, len)),
        _ => Err(too_long(len)),
    }
}
