//! How values of any type are lifted.

use wasmtime::{Result, bail};

use super::layout::{FLAT, Slots, slot};
use super::lifting::Lifting;
use super::passed::{Passed, Taking};
use super::value::{Value, align_of_value, fits_slots, is_flat, size_of_value};
use crate::store::Traffic;

impl<'a> Lifting<'a> {
    /// The result of a core function: the value itself, or where it lies.
    #[inline(always)]
    pub(crate) fn result<V: Value<'a>>(&self, bits: u64) -> Result<V> {
        let mut slots = Slots::default();
        slots[0] = bits;
        if is_flat::<V>(1) {
            return V::lift(self, &slots, 0);
        }
        V::load(self, self.pointed_value::<V>(bits)?)
    }

    /// The parameters that a core function was given: the values, or where they lie.
    ///
    /// # Errors
    ///
    /// If the guest broke the canonical ABI.
    #[inline]
    pub fn params<V: Value<'a> + Traffic>(&self, slots: &Slots) -> Result<V> {
        let params = if is_flat::<V>(FLAT) {
            V::lift(self, slots, 0)?
        } else {
            V::load(self, self.pointed_value::<V>(slot(slots, 0))?)?
        };
        self.count(&params);
        Ok(params)
    }

    #[inline]
    fn pointed_value<V: Value<'a>>(&self, at: u64) -> Result<&'a [u8]> {
        self.pointed(at, size_of_value::<V>(), align_of_value::<V>())
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

impl<'a> Taking<'_, 'a> {
    /// The parameters that a core function was given, with handles among them.
    ///
    /// # Errors
    ///
    /// If the guest broke the canonical ABI.
    #[inline]
    pub fn params<P>(&mut self, slots: &Slots) -> Result<P::Value>
    where
        P: Passed<'a>,
        P::Value: Traffic,
    {
        let params = if fits_slots(&P::ABI, FLAT) {
            P::lift(self, slots, 0)?
        } else {
            let (size, align) = (P::ABI.size32 as usize, P::ABI.align32);
            P::load(self, self.from.pointed(slot(slots, 0), size, align)?)?
        };
        self.handles.end_lends()?;
        self.from.count(&params);
        Ok(params)
    }

    /// The result of a core function, with handles in it: the value itself, or where it lies.
    pub(crate) fn result<P: Passed<'a>>(&mut self, bits: u64) -> Result<P::Value> {
        let mut slots = Slots::default();
        slots[0] = bits;
        if fits_slots(&P::ABI, 1) {
            return P::lift(self, &slots, 0);
        }
        let (size, align) = (P::ABI.size32 as usize, P::ABI.align32);
        P::load(self, self.from.pointed(bits, size, align)?)
    }
}
