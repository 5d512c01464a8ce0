//! What a type does to cross the boundary, and where it is lowered to.

use wasmtime::Result;
use wasmtime_environ::component::{CanonicalAbiInfo, VariantInfo};

use super::layout::{FLAT, MANY, Slots, part};
use super::lifting::Lifting;
use crate::lanes::direct::realloc::Reallocs;
use crate::store::Internal;

/// A value in its borrowed form.
pub trait Value<'a>: Copy {
    /// How it lies in memory.
    const ABI: CanonicalAbiInfo;

    /// How many strings and lists there are in it, at most: 0, 1, or 2 for any number more. Each
    /// takes a realloc.
    const REALLOCS: usize = 0;

    /// Lists the memory that its strings and lists need.
    ///
    /// The order is that in which [`lower`](Self::lower) and [`store`](Self::store) take it: each
    /// takes the next of the list, whatever it is for, so another order would be refused (where
    /// sizes differ) or write to the wrong place.
    #[inline]
    fn list_reallocs(self, _: &mut Reallocs) {}

    /// Lowers it to `slots`, from `at` on. What it points to goes to memory.
    fn lower<To: Lowering>(self, to: &mut To, slots: &mut Slots, at: usize) -> Result<()>;

    /// Lowers it to memory, where there is room for it.
    fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()>;

    /// Lifts it from `slots`, from `at` on.
    fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self>;

    /// Lifts it from the bytes that it takes in memory.
    fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self>;

    /// Lowers a list's elements to memory of their own. Returns where they lie, which goes to
    /// `pointer`.
    #[inline]
    fn copy_list<To: Lowering>(items: &[Self], to: &mut To, pointer: Pointer) -> Result<usize> {
        to.each(items, pointer)
    }

    /// Lifts a list's elements from the bytes that they take in memory.
    fn load_list(from: &Lifting<'a>, bytes: &'a [u8], len: usize) -> Result<&'a [Self]> {
        let size = size_of_value::<Self>();
        from.arena.try_slice(len, |index| {
            Self::load(from, part(bytes, index * size, size)?)
        })
    }
}

/// Where the address of a block goes, once the block has one.
#[derive(Clone, Copy)]
pub enum Pointer {
    /// To a slot.
    Slot(usize),
    /// To memory that was allocated before.
    Memory(usize),
}

/// What values are lowered to.
pub trait Lowering: Sized {
    /// Memory of that size. Returns where it lies.
    fn allocate(&mut self, align: u32, size: usize, pointer: Pointer) -> Result<usize>;

    /// Copies bytes into memory of their own. Returns where they lie.
    fn copy(&mut self, align: u32, bytes: &[u8], pointer: Pointer) -> Result<usize>;

    /// Copies bytes to a place in memory.
    fn write(&mut self, at: usize, bytes: &[u8]) -> Result<()>;

    /// Writes the number of a variant's case, as wide as it is.
    #[inline]
    fn write_case(&mut self, at: usize, info: &VariantInfo, case: u32) -> Result<()> {
        self.write_bits(at, info.size.into(), case)
    }

    /// Writes the bits of an enum or of flags, as wide as they are.
    #[inline]
    fn write_bits(&mut self, at: usize, size: u32, bits: u32) -> Result<()> {
        let [a, b, c, d] = bits.to_le_bytes();
        match size {
            0 => Ok(()),
            1 => self.write(at, &[a]),
            2 => self.write(at, &[a, b]),
            _ => self.write(at, &[a, b, c, d]),
        }
    }

    /// Lowers a text to memory of its own. Returns where it lies, and its length.
    #[inline]
    fn text(&mut self, text: &str, pointer: Pointer) -> Result<(u32, u32)> {
        let at = self.copy(1, text.as_bytes(), pointer)?;
        narrow(at, text.len())
    }

    /// Lowers a list to memory of its own. Returns where it lies, and its length.
    #[inline]
    fn list<'a, V: Value<'a>>(&mut self, items: &[V], pointer: Pointer) -> Result<(u32, u32)> {
        let at = V::copy_list(items, self, pointer)?;
        narrow(at, items.len())
    }

    /// The same for elements that are lowered one by one. Returns where they lie.
    #[inline]
    fn each<'a, V: Value<'a>>(&mut self, items: &[V], pointer: Pointer) -> Result<usize> {
        let Some(size) = items.len().checked_mul(size_of_value::<V>()) else {
            return Err(too_long(items.len()));
        };
        let at = self.allocate(align_of_value::<V>(), size, pointer)?;
        for (index, item) in items.iter().enumerate() {
            item.store(self, at + index * size_of_value::<V>())?;
        }
        Ok(at)
    }

    /// The parameters of a core function: the values, or where they lie.
    #[inline]
    fn params<'a, V: Value<'a>>(&mut self, params: V) -> Result<Slots> {
        let mut slots = Slots::default();
        if is_flat::<V>(FLAT) {
            params.lower(self, &mut slots, 0)?;
        } else {
            let (align, size) = (align_of_value::<V>(), size_of_value::<V>());
            let at = self.allocate(align, size, Pointer::Slot(0))?;
            params.store(self, at)?;
            slots[0] = at as u64;
        }
        Ok(slots)
    }
}

#[cold]
pub(super) fn too_long(len: usize) -> wasmtime::Error {
    Internal::error(format!(
        "a list of {len} elements does not fit into a 32-bit memory"
    ))
}

#[inline]
pub(super) fn narrow(at: usize, len: usize) -> Result<(u32, u32)> {
    match (u32::try_from(at), u32::try_from(len)) {
        (Ok(at), Ok(len)) => Ok((at, len)),
        _ => Err(too_long(len)),
    }
}

/// How many bytes a value takes in memory.
pub(super) const fn size_of_value<'a, V: Value<'a>>() -> usize {
    V::ABI.size32 as usize
}

/// How a value is aligned in memory.
pub(super) const fn align_of_value<'a, V: Value<'a>>() -> u32 {
    V::ABI.align32
}

/// Whether there may be any string or list in a value.
pub(in crate::lanes::direct) const fn takes_any<'a, V: Value<'a>>() -> bool {
    V::REALLOCS > 0
}

/// Whether parameters may take a realloc.
pub(in crate::lanes::direct) const fn params_take_any<'a, V: Value<'a>>() -> bool {
    param_reallocs::<V>() > 0
}

/// Whether parameters take more than one realloc.
pub(in crate::lanes::direct) const fn takes_many<'a, V: Value<'a>>() -> bool {
    param_reallocs::<V>() >= MANY
}

/// How many reallocs parameters take, at the most that is counted. Those that are too many to be
/// flat take one for themselves.
const fn param_reallocs<'a, V: Value<'a>>() -> usize {
    let spilled = if is_flat::<V>(FLAT) { 0 } else { 1 };
    V::REALLOCS + spilled
}

/// How many bytes parameters take in memory, if there are too many to be flat.
pub(in crate::lanes::direct) const fn spilled_size<'a, V: Value<'a>>() -> usize {
    if is_flat::<V>(FLAT) {
        0
    } else {
        size_of_value::<V>()
    }
}

/// Whether values of a type are flat, if there may be `limit` of them.
pub(super) const fn is_flat<'a, V: Value<'a>>(limit: usize) -> bool {
    fits_slots(&V::ABI, limit)
}

/// The same for what lies in memory like this.
pub(super) const fn fits_slots(abi: &CanonicalAbiInfo, limit: usize) -> bool {
    match abi.flat_count {
        Some(count) => count as usize <= limit,
        None => false,
    }
}
