//! Numbers, characters and truth values.

use wasmtime::{Result, bail};
use wasmtime_environ::component::CanonicalAbiInfo;

use super::layout::{Slots, array, part, set_slot, slot, u32_of};
use super::lifting::Lifting;
use super::value::{Lowering, Pointer, Value, align_of_value};

/// Numbers, which lie in memory as they are. Lists of them cross in one piece.
macro_rules! numbers {
    ($($ty:ty: $abi:ident, |$value:ident| $to:expr, |$bits:ident| $from:expr;)*) => {$(
        impl<'a> Value<'a> for $ty {
            const ABI: CanonicalAbiInfo = CanonicalAbiInfo::$abi;
            #[inline]
            fn lower<To: Lowering>(
                self,
                _: &mut To,
                slots: &mut Slots,
                at: usize,
            ) -> Result<()> {
                let $value = self;
                set_slot(slots, at, $to);
                Ok(())
            }
            #[inline]
            fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
                to.write(at, &self.to_le_bytes())
            }
            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "what is beyond is left away")]
            fn lift(_: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
                let $bits = slot(slots, at);
                Ok($from)
            }
            #[inline]
            fn load(_: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
                Ok(Self::from_le_bytes(array(bytes)?))
            }
            #[inline]
            fn copy_list<To: Lowering>(
                items: &[Self],
                to: &mut To,
                pointer: Pointer,
            ) -> Result<usize> {
                if cfg!(target_endian = "little") {
                    return to.copy(align_of_value::<Self>(), bytemuck::cast_slice(items), pointer);
                }
                to.each(items, pointer)
            }
            #[inline]
            fn load_list(from: &Lifting<'a>, bytes: &'a [u8], len: usize) -> Result<&'a [Self]> {
                if cfg!(target_endian = "little")
                    && let Ok(items) = bytemuck::try_cast_slice(bytes)
                {
                    from.arena.count(bytes.len())?;
                    return Ok(items);
                }
                const SIZE: usize = size_of::<$ty>();
                from.arena.try_slice(len, |index| {
                    Self::load(from, part(bytes, index * SIZE, SIZE)?)
                })
            }
        }
    )*};
}

// A narrow integer is lowered to 32 bits, of which a signed one repeats its sign.
numbers! {
    u8: SCALAR1, |value| u64::from(value), |bits| bits as Self;
    u16: SCALAR2, |value| u64::from(value), |bits| bits as Self;
    u32: SCALAR4, |value| u64::from(value), |bits| bits as Self;
    u64: SCALAR8, |value| value, |bits| bits;
    i8: SCALAR1, |value| u64::from(i32::from(value).cast_unsigned()), |bits| bits as Self;
    i16: SCALAR2, |value| u64::from(i32::from(value).cast_unsigned()), |bits| bits as Self;
    i32: SCALAR4, |value| u64::from(value.cast_unsigned()), |bits| bits as Self;
    i64: SCALAR8, |value| value.cast_unsigned(), |bits| bits.cast_signed();
    f32: SCALAR4, |value| u64::from(value.to_bits()), |bits| Self::from_bits(bits as u32);
    f64: SCALAR8, |value| value.to_bits(), |bits| Self::from_bits(bits);
}

impl<'a> Value<'a> for bool {
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::SCALAR1;
    #[inline]
    fn lower<To: Lowering>(self, _: &mut To, slots: &mut Slots, at: usize) -> Result<()> {
        set_slot(slots, at, u64::from(self));
        Ok(())
    }
    #[inline]
    fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
        to.write(at, &[u8::from(self)])
    }
    #[inline]
    fn lift(_: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
        Ok(u32_of(slot(slots, at)) != 0)
    }
    #[inline]
    fn load(_: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
        Ok(array::<1>(bytes)? != [0])
    }
}

impl<'a> Value<'a> for char {
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::SCALAR4;
    #[inline]
    fn lower<To: Lowering>(self, _: &mut To, slots: &mut Slots, at: usize) -> Result<()> {
        set_slot(slots, at, u64::from(u32::from(self)));
        Ok(())
    }
    #[inline]
    fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
        to.write(at, &u32::from(self).to_le_bytes())
    }
    #[inline]
    fn lift(_: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
        character(u32_of(slot(slots, at)))
    }
    #[inline]
    fn load(_: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
        character(u32::from_le_bytes(array(bytes)?))
    }
}

fn character(code: u32) -> Result<char> {
    match char::from_u32(code) {
        Some(character) => Ok(character),
        None => bail!("{code:#x} is not a character: integer out of range for `char`"),
    }
}

impl<'a> Value<'a> for () {
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::ZERO;
    #[inline]
    fn lower<To: Lowering>(self, _: &mut To, _: &mut Slots, _: usize) -> Result<()> {
        Ok(())
    }
    #[inline]
    fn store<To: Lowering>(self, _: &mut To, _: usize) -> Result<()> {
        Ok(())
    }
    #[inline]
    fn lift(_: &Lifting<'a>, _: &Slots, _: usize) -> Result<Self> {
        Ok(())
    }
    #[inline]
    fn load(_: &Lifting<'a>, _: &'a [u8]) -> Result<Self> {
        Ok(())
    }
}
