//! Strings and lists: an address and a length.

use wasmtime::Result;
use wasmtime_environ::component::CanonicalAbiInfo;

use super::layout::{MANY, Slots, array, part, set_slot, slot, u32_of};
use super::lifting::Lifting;
use super::value::{Lowering, Pointer, Value};
use crate::lanes::direct::realloc::Reallocs;

/// Strings and lists are the same but for what the address leads to.
macro_rules! pointed {
    ($(($($of:tt)*) $ty:ty: $method:ident, $reallocs:expr, |$value:ident, $to:ident| $list:expr;)*) => {$(
        impl<'a, $($of)*> Value<'a> for $ty {
            const ABI: CanonicalAbiInfo = CanonicalAbiInfo::POINTER_PAIR;
            const REALLOCS: usize = $reallocs;
            #[inline]
            fn list_reallocs(self, $to: &mut Reallocs) {
                let $value = self;
                $list;
            }
            #[inline]
            fn lower<To: Lowering>(
                self,
                to: &mut To,
                slots: &mut Slots,
                at: usize,
            ) -> Result<()> {
                let (address, len) = to.$method(self, Pointer::Slot(at))?;
                set_slot(slots, at, u64::from(address));
                set_slot(slots, at + 1, u64::from(len));
                Ok(())
            }
            #[inline]
            fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
                let (address, len) = to.$method(self, Pointer::Memory(at))?;
                let pair = u64::from(len) << 32 | u64::from(address);
                to.write(at, &pair.to_le_bytes())
            }
            #[inline]
            fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
                // In a variant they may lie in wider slots: what is beyond them is left away.
                from.$method(u32_of(slot(slots, at)), u32_of(slot(slots, at + 1)))
            }
            #[inline]
            fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
                let address = u32::from_le_bytes(array(bytes)?);
                let len = u32::from_le_bytes(array(part(bytes, 4, 4)?)?);
                from.$method(address, len)
            }
        }
    )*};
}

pointed! {
    () &'a str: text, 1, |text, to| to.add(1, text.len());
    (V: Value<'a>) &'a [V]: list, if V::REALLOCS == 0 { 1 } else { MANY }, |items, to| to.add_list(items);
}
