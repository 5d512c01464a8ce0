//! The memory that values take when they are lowered, listed before.

use super::layout::FLAT;
use super::passed::Passed;
use super::value::{Value, align_of_value, fits_slots, is_flat, size_of_value};
use crate::Arena;
use crate::lanes::direct::realloc::Reallocs;

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

    /// The same for parameters with handles in them.
    pub(in crate::lanes::direct) fn of_passed_params<'a, P: Passed<'a>>(
        &mut self,
        params: &P::Value,
        arena: &Arena,
    ) -> &mut Self {
        self.clear();
        if !fits_slots(&P::ABI, FLAT) {
            self.add(P::ABI.align32, P::ABI.size32 as usize);
        }
        P::list_reallocs(params, arena, self);
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
