//! Values in the canonical ABI: how each type lies in a guest's memory, and how it is passed in
//! the parameters and results of core functions.
//!
//! What a guest wrote is checked as it is read: bounds, alignment, UTF-8, cases and characters.

mod blocks;
mod compound;
mod core;
mod lift;
mod list;
mod lower;
mod scalar;

pub use self::blocks::Blocks;
pub(super) use self::blocks::{Allocator, Block};
pub(super) use self::core::Core;
pub use self::core::{CoreParams, CoreResult};
pub use lift::Lifting;
pub use lower::Lowering;
pub(crate) use lower::Realloc;
pub(super) use lower::{allocate, allocate_async};
pub use scalar::u32_of;

use wasmtime::Result;
pub use wasmtime_environ::component::{CanonicalAbiInfo, VariantInfo};

use crate::World;

/// The most values that are passed to a core function one by one.
const FLAT: usize = 16;

/// What is passed to or comes from a core function, value by value. All core types are held as
/// their bits: whatever two cases of a variant hold in the same place, it is only as wide as the
/// wider of them.
pub type Slots = [u64; FLAT + 1];

/// A value in its borrowed form.
pub trait Value<'a>: Copy {
    /// How it lies in memory.
    const ABI: CanonicalAbiInfo;

    /// How many strings and lists there are in it, at most: 0, 1, or 2 for any number more.
    const BLOCKS: usize = 0;

    /// Lists the memory that its strings and lists need, in the order in which they are written.
    #[inline]
    fn list(self, _: &mut Blocks) {}

    /// Writes it to `slots`, from `at` on. What it points to goes to the guest's memory.
    fn lower<W: World>(self, to: &mut Lowering<'_, W>, slots: &mut Slots, at: usize) -> Result<()>;

    /// Writes it to the guest's memory, where there is room for it.
    fn store<W: World>(self, to: &mut Lowering<'_, W>, at: usize) -> Result<()>;

    /// Reads it from `slots`, from `at` on.
    fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self>;

    /// Reads it from the bytes that it takes in memory.
    fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self>;

    /// Copies a list's elements into memory of their own. Returns where they lie.
    #[inline]
    fn copy_list<W: World>(items: &[Self], to: &mut Lowering<'_, W>) -> Result<usize> {
        to.each(items)
    }

    /// Reads a list's elements from the bytes that they take in memory.
    fn load_list(from: &Lifting<'a>, bytes: &'a [u8], len: usize) -> Result<&'a [Self]> {
        let size = size_of_value::<Self>();
        from.arena.try_slice(len, |index| {
            Self::load(from, part(bytes, index * size, size)?)
        })
    }
}

/// How many bytes a value takes in memory.
const fn size_of_value<'a, V: Value<'a>>() -> usize {
    V::ABI.size32 as usize
}

/// How a value is aligned in memory.
const fn align_of_value<'a, V: Value<'a>>() -> u32 {
    V::ABI.align32
}

/// More than one string or list, or nobody knows how many.
pub(super) const MANY: usize = 2;

/// How many strings and lists there are in all fields of a record.
pub const fn sum_of_blocks<const N: usize>(fields: &[usize; N]) -> usize {
    let (mut index, mut sum) = (0, 0);
    while index < N {
        sum += fields[index];
        index += 1;
    }
    if sum < MANY { sum } else { MANY }
}

/// How many strings and lists there are in the case of a variant that has the most.
pub const fn most_blocks<const N: usize>(cases: &[usize; N]) -> usize {
    let (mut index, mut most) = (0, 0);
    while index < N {
        if cases[index] > most {
            most = cases[index];
        }
        index += 1;
    }
    most
}

/// Whether there may be any string or list in a value.
pub(super) const fn takes_any<'a, V: Value<'a>>() -> bool {
    V::BLOCKS > 0
}

/// Whether parameters take more than one block of memory.
pub(super) const fn takes_many<'a, V: Value<'a>>() -> bool {
    let spilled = if is_flat::<V>(FLAT) { 0 } else { 1 };
    V::BLOCKS + spilled >= MANY
}

/// Whether values of a type are passed one by one, if there may be `limit` of them.
pub(super) const fn is_flat<'a, V: Value<'a>>(limit: usize) -> bool {
    match V::ABI.flat_count {
        Some(count) => count as usize <= limit,
        None => false,
    }
}

/// The bytes of one field.
#[inline]
fn part(bytes: &[u8], at: usize, size: usize) -> Result<&[u8]> {
    bytes.get(at..at + size).ok_or_else(|| short(at, size))
}

/// The bytes of one number.
#[inline]
fn array<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    match bytes.first_chunk() {
        Some(array) => Ok(*array),
        None => Err(short(0, N)),
    }
}

#[cold]
fn short(at: usize, size: usize) -> wasmtime::Error {
    wasmtime::format_err!("a value of {size} bytes at {at} is out of what holds it")
}

/// The slot at a place.
#[inline]
pub fn slot(slots: &Slots, at: usize) -> u64 {
    slots.get(at).copied().unwrap_or_default()
}

/// Fills the slot at a place.
#[inline]
pub fn set_slot(slots: &mut Slots, at: usize, bits: u64) {
    if let Some(slot) = slots.get_mut(at) {
        *slot = bits;
    }
}

/// How many slots a value takes. Values that take too many are never passed in slots.
pub const fn flat_count(abi: CanonicalAbiInfo) -> usize {
    match abi.flat_count {
        Some(count) => count as usize,
        None => 0,
    }
}

/// Where each field of a record lies, as
/// [`next_field32`](CanonicalAbiInfo::next_field32) says, which is not for constants.
pub const fn offsets<const N: usize>(fields: &[CanonicalAbiInfo; N]) -> [usize; N] {
    let mut offsets = [0; N];
    let (mut index, mut end) = (0, 0_u32);
    while index < N {
        let start = end.next_multiple_of(fields[index].align32);
        offsets[index] = start as usize;
        end = start + fields[index].size32;
        index += 1;
    }
    offsets
}

/// The bytes of a field of a record.
#[inline]
pub fn field(bytes: &[u8], at: usize, abi: CanonicalAbiInfo) -> Result<&[u8]> {
    part(bytes, at, abi.size32 as usize)
}

/// The bytes of a case's payload.
#[inline]
pub fn payload<'a>(bytes: &'a [u8], info: &VariantInfo, abi: CanonicalAbiInfo) -> Result<&'a [u8]> {
    part(bytes, info.payload_offset32 as usize, abi.size32 as usize)
}

/// The number of a variant's case.
#[inline]
pub fn case(bytes: &[u8], info: &VariantInfo) -> Result<u32> {
    bits(bytes, info.size.into())
}

/// The bits of an enum or of flags, of which there are up to 32.
#[inline]
pub fn bits(bytes: &[u8], size: u32) -> Result<u32> {
    Ok(match size {
        0 => 0,
        1 => u32::from(array::<1>(bytes)?[0]),
        2 => u32::from(u16::from_le_bytes(array(bytes)?)),
        _ => u32::from_le_bytes(array(bytes)?),
    })
}

/// The error for a case that does not exist.
///
/// # Errors
///
/// Always.
#[cold]
pub fn unknown_case<T>(case: u32) -> Result<T> {
    wasmtime::bail!("there is no case {case}: invalid discriminant")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_lie_where_wasmtime_says() {
        const FIELDS: [CanonicalAbiInfo; 6] = [
            CanonicalAbiInfo::SCALAR1,
            CanonicalAbiInfo::SCALAR8,
            CanonicalAbiInfo::SCALAR2,
            CanonicalAbiInfo::POINTER_PAIR,
            CanonicalAbiInfo::ZERO,
            CanonicalAbiInfo::SCALAR1,
        ];
        let mut end = 0;
        let expected = FIELDS.map(|field| field.next_field32_size(&mut end));
        assert_eq!(offsets(&FIELDS), expected);
        assert_eq!(offsets(&FIELDS), [0, 8, 16, 20, 28, 28]);
    }
}
