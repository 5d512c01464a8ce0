//! How values lie in memory and in slots, without their types.

use wasmtime::Result;
use wasmtime_environ::component::{CanonicalAbiInfo, VariantInfo};

/// The most values that a core function takes one by one.
pub(super) const FLAT: usize = 16;

/// The parameters or the result of a core function, value by value. All core types are held as
/// their bits: whatever two cases of a variant hold in the same place, it is only as wide as the
/// wider of them.
pub type Slots = [u64; FLAT + 1];

/// More than one string or list, or nobody knows how many.
pub(super) const MANY: usize = 2;

/// How many strings and lists there are in all fields of a record.
pub const fn sum_of_reallocs<const N: usize>(fields: &[usize; N]) -> usize {
    let (mut index, mut sum) = (0, 0);
    while index < N {
        sum += fields[index];
        index += 1;
    }
    if sum < MANY { sum } else { MANY }
}

/// How many strings and lists there are in the case of a variant that has the most.
pub const fn most_reallocs<const N: usize>(cases: &[usize; N]) -> usize {
    let (mut index, mut most) = (0, 0);
    while index < N {
        if cases[index] > most {
            most = cases[index];
        }
        index += 1;
    }
    most
}

/// The bytes of one field.
#[inline]
pub(super) fn part(bytes: &[u8], at: usize, size: usize) -> Result<&[u8]> {
    bytes.get(at..at + size).ok_or_else(|| short(at, size))
}

/// The bytes of one number.
#[inline]
pub(super) fn array<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
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
///
/// Only values of at most `FLAT` slots are ever lowered to slots or lifted from them, so every
/// place is one of a slot. Anything else is a mistake of the derive's, and must not go unnoticed.
#[inline]
pub fn slot(slots: &Slots, at: usize) -> u64 {
    slots[at]
}

/// Fills the slot at a place, as [`slot`] reads it.
#[inline]
pub fn set_slot(slots: &mut Slots, at: usize, bits: u64) {
    slots[at] = bits;
}

/// The 32 bits that a narrow value is lowered to.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    reason = "what is beyond is left away"
)]
pub fn u32_of(bits: u64) -> u32 {
    bits as u32
}

/// How many slots a value takes. Values that take too many are never in slots.
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
