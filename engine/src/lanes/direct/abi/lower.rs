//! How values of any type are lowered.

use wasmtime::{Result, bail};

use super::layout::{FLAT, Slots};
use super::lowering::{Lowering, narrow, too_long};
use super::value::{Value, align_of_value, is_flat, size_of_value};
use crate::World;
use crate::lanes::direct::realloc::Reallocs;

impl<W: World> Lowering<'_, W> {
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
    /// guest wants it.
    #[inline]
    pub(crate) fn result<'a, V: Value<'a>>(&mut self, value: V, at: u64) -> Result<u64> {
        let mut slots = Slots::default();
        match self.result_address::<V>(at)? {
            None => value.lower(self, &mut slots, 0)?,
            Some(at) => value.store(self, at)?,
        }
        Ok(slots[0])
    }

    /// Where the guest wants a value, unless that is flat.
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

    /// Lowers a list to memory of its own. Returns where it lies, and its length.
    #[inline]
    pub(super) fn list<'a, V: Value<'a>>(&mut self, items: &[V]) -> Result<(u32, u32)> {
        let at = V::copy_list(items, self)?;
        narrow(at, items.len())
    }

    /// The same for elements that are lowered one by one. Returns where they lie.
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

impl Reallocs {
    /// Lists what parameters need: their strings and lists, and the memory that they lie in
    /// themselves if there are too many of them.
    #[inline]
    pub(in crate::lanes::direct) fn of_params<'a, V: Value<'a>>(&mut self, params: V) -> &mut Self {
        self.clear();
        if !is_flat::<V>(FLAT) {
            self.add(align_of_value::<V>(), size_of_value::<V>());
        }
        params.list_reallocs(self);
        self
    }

    /// Lists what the strings and lists of a result need.
    pub(in crate::lanes::direct) fn of_result<'a, V: Value<'a>>(&mut self, result: V) -> &mut Self {
        self.clear();
        result.list_reallocs(self);
        self
    }

    /// Lists what a list needs.
    #[inline]
    pub(super) fn add_list<'a, V: Value<'a>>(&mut self, items: &[V]) {
        let size = items.len().saturating_mul(size_of_value::<V>());
        self.add(align_of_value::<V>(), size);
        if V::REALLOCS > 0 {
            for item in items {
                item.list_reallocs(self);
            }
        }
    }
}
