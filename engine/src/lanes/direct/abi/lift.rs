//! Where values are read from.

use wasmtime::{Result, bail};

use super::{Slots, Value, align_of_value, is_flat, size_of_value, slot};
use crate::Arena;
use crate::component::{Meter, Traffic};

/// A guest's memory for as long as nothing runs in it, and where lists are laid out.
#[derive(Clone, Copy)]
pub struct Lifting<'a> {
    memory: &'a [u8],
    pub(super) arena: &'a Arena,
    meter: Option<&'a Meter>,
}

impl<'a> Lifting<'a> {
    #[inline]
    pub(crate) fn new(memory: &'a [u8], arena: &'a Arena) -> Self {
        Self {
            memory,
            arena,
            meter: None,
        }
    }

    /// Counts the parameters that come out of it.
    #[inline]
    pub(crate) fn metered(mut self, meter: &'a Meter) -> Self {
        self.meter = Some(meter);
        self
    }

    /// The result of a core function: the value itself, or where it lies.
    #[inline]
    pub(crate) fn result<V: Value<'a>>(&self, bits: u64) -> Result<V> {
        let mut slots = Slots::default();
        slots[0] = bits;
        if is_flat::<V>(1) {
            return V::lift(self, &slots, 0);
        }
        V::load(self, self.pointed::<V>(bits)?)
    }

    /// The parameters that a core function was given: the values, or where they lie.
    ///
    /// # Errors
    ///
    /// If the guest broke the canonical ABI.
    #[inline]
    pub fn params<V: Value<'a> + Traffic>(&self, slots: &Slots) -> Result<V> {
        let params = if is_flat::<V>(super::FLAT) {
            V::lift(self, slots, 0)?
        } else {
            V::load(self, self.pointed::<V>(slot(slots, 0))?)?
        };
        if let Some(meter) = self.meter {
            meter.received(&params);
        }
        Ok(params)
    }

    #[inline]
    fn pointed<V: Value<'a>>(&self, at: u64) -> Result<&'a [u8]> {
        let Ok(at) = usize::try_from(at) else {
            bail!("pointer out of bounds of memory");
        };
        if at % align_of_value::<V>() as usize != 0 {
            bail!("return pointer not aligned");
        }
        match self.range(at, size_of_value::<V>()) {
            Some(bytes) => Ok(bytes),
            None => bail!("pointer out of bounds of memory"),
        }
    }

    #[inline]
    fn range(&self, at: usize, len: usize) -> Option<&'a [u8]> {
        self.memory.get(at..at.checked_add(len)?)
    }

    /// A text, where it lies.
    #[inline]
    pub(super) fn text(&self, at: u32, len: u32) -> Result<&'a str> {
        let (at, len) = (at as usize, len as usize);
        let Some(bytes) = self.range(at, len) else {
            bail!("string pointer/length out of bounds of memory");
        };
        self.arena.count(len)?;
        Ok(std::str::from_utf8(bytes)?)
    }

    /// The elements of a list: where they lie, or laid out beside the memory.
    #[inline]
    pub(super) fn list<V: Value<'a>>(&self, at: u32, len: u32) -> Result<&'a [V]> {
        let (at, len) = (at as usize, len as usize);
        let bytes = len
            .checked_mul(size_of_value::<V>())
            .and_then(|size| self.range(at, size));
        let Some(bytes) = bytes else {
            bail!("list pointer/length out of bounds of memory");
        };
        if at % align_of_value::<V>() as usize != 0 {
            bail!("list pointer is not aligned");
        }
        V::load_list(self, bytes, len)
    }
}
