//! What a type does to cross the boundary.

use wasmtime::Result;
use wasmtime_environ::component::CanonicalAbiInfo;

use super::layout::{FLAT, MANY, Slots, part};
use super::lifting::Lifting;
use super::lowering::Lowering;
use crate::World;
use crate::lanes::direct::realloc::Reallocs;

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

    /// Lowers it to `slots`, from `at` on. What it points to goes to the guest's memory.
    fn lower<W: World>(self, to: &mut Lowering<'_, W>, slots: &mut Slots, at: usize) -> Result<()>;

    /// Lowers it to the guest's memory, where there is room for it.
    fn store<W: World>(self, to: &mut Lowering<'_, W>, at: usize) -> Result<()>;

    /// Lifts it from `slots`, from `at` on.
    fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self>;

    /// Lifts it from the bytes that it takes in memory.
    fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self>;

    /// Lowers a list's elements to memory of their own. Returns where they lie.
    #[inline]
    fn copy_list<W: World>(items: &[Self], to: &mut Lowering<'_, W>) -> Result<usize> {
        to.each(items)
    }

    /// Lifts a list's elements from the bytes that they take in memory.
    fn load_list(from: &Lifting<'a>, bytes: &'a [u8], len: usize) -> Result<&'a [Self]> {
        let size = size_of_value::<Self>();
        from.arena.try_slice(len, |index| {
            Self::load(from, part(bytes, index * size, size)?)
        })
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

/// Whether values of a type are flat, if there may be `limit` of them.
pub(super) const fn is_flat<'a, V: Value<'a>>(limit: usize) -> bool {
    match V::ABI.flat_count {
        Some(count) => count as usize <= limit,
        None => false,
    }
}
