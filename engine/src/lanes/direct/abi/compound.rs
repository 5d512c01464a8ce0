//! Options, results and tuples.

use wasmtime::Result;
use wasmtime_environ::component::{CanonicalAbiInfo, VariantInfo};

use super::layout::{
    Slots, case, field, flat_count, most_reallocs, payload, set_slot, slot, sum_of_reallocs,
    u32_of, unknown_case,
};
use super::lifting::Lifting;
use super::value::{Lowering, Value};
use crate::lanes::direct::realloc::Reallocs;
use crate::types::each_tuple;

impl<'a, V: Value<'a>> Value<'a> for Option<V> {
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::variant_static(&[None, Some(V::ABI)]);
    const REALLOCS: usize = V::REALLOCS;
    #[inline]
    fn list_reallocs(self, reallocs: &mut Reallocs) {
        if let Some(value) = self {
            value.list_reallocs(reallocs);
        }
    }
    #[inline]
    fn lower<To: Lowering>(self, to: &mut To, slots: &mut Slots, at: usize) -> Result<()> {
        set_slot(slots, at, u64::from(self.is_some()));
        match self {
            Some(value) => value.lower(to, slots, at + 1),
            None => Ok(()),
        }
    }
    #[inline]
    fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
        let info = const { VariantInfo::new_static(&[None, Some(V::ABI)]) };
        to.write(at, &[u8::from(self.is_some())])?;
        match self {
            Some(value) => value.store(to, at + info.payload_offset32 as usize),
            None => Ok(()),
        }
    }
    #[inline]
    fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
        match u32_of(slot(slots, at)) {
            0 => Ok(None),
            1 => Ok(Some(V::lift(from, slots, at + 1)?)),
            case => unknown_case(case),
        }
    }
    #[inline]
    fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
        let info = const { VariantInfo::new_static(&[None, Some(V::ABI)]) };
        match case(bytes, &info)? {
            0 => Ok(None),
            1 => Ok(Some(V::load(from, payload(bytes, &info, V::ABI)?)?)),
            case => unknown_case(case),
        }
    }
}

impl<'a, V: Value<'a>, E: Value<'a>> Value<'a> for std::result::Result<V, E> {
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::variant_static(&[Some(V::ABI), Some(E::ABI)]);
    const REALLOCS: usize = most_reallocs(&[V::REALLOCS, E::REALLOCS]);
    #[inline]
    fn list_reallocs(self, reallocs: &mut Reallocs) {
        match self {
            Ok(value) => value.list_reallocs(reallocs),
            Err(error) => error.list_reallocs(reallocs),
        }
    }
    #[inline]
    fn lower<To: Lowering>(self, to: &mut To, slots: &mut Slots, at: usize) -> Result<()> {
        set_slot(slots, at, u64::from(self.is_err()));
        match self {
            Ok(value) => value.lower(to, slots, at + 1),
            Err(error) => error.lower(to, slots, at + 1),
        }
    }
    #[inline]
    fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
        let info = const { VariantInfo::new_static(&[Some(V::ABI), Some(E::ABI)]) };
        to.write(at, &[u8::from(self.is_err())])?;
        let at = at + info.payload_offset32 as usize;
        match self {
            Ok(value) => value.store(to, at),
            Err(error) => error.store(to, at),
        }
    }
    #[inline]
    fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
        match u32_of(slot(slots, at)) {
            0 => Ok(Ok(V::lift(from, slots, at + 1)?)),
            1 => Ok(Err(E::lift(from, slots, at + 1)?)),
            case => unknown_case(case),
        }
    }
    #[inline]
    fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
        let info = const { VariantInfo::new_static(&[Some(V::ABI), Some(E::ABI)]) };
        match case(bytes, &info)? {
            0 => Ok(Ok(V::load(from, payload(bytes, &info, V::ABI)?)?)),
            1 => Ok(Err(E::load(from, payload(bytes, &info, E::ABI)?)?)),
            case => unknown_case(case),
        }
    }
}

/// Where the next field of a tuple lies, if the one before ends at `end`. Moves the end on.
#[inline]
const fn next_field<'a, V: Value<'a>>(end: &mut usize) -> usize {
    let at = end.next_multiple_of(V::ABI.align32 as usize);
    *end = at + V::ABI.size32 as usize;
    at
}

macro_rules! tuples {
    ($($name:ident)*) => {
        #[allow(non_snake_case, reason = "the type parameters name the elements too")]
        impl<'a, $($name: Value<'a>),*> Value<'a> for ($($name,)*) {
            const ABI: CanonicalAbiInfo = CanonicalAbiInfo::record_static(&[$($name::ABI),*]);
            const REALLOCS: usize = sum_of_reallocs(&[$($name::REALLOCS),*]);
            #[inline]
            fn list_reallocs(self, reallocs: &mut Reallocs) {
                let ($($name,)*) = self;
                $($name.list_reallocs(reallocs);)*
            }
            #[inline]
            fn lower<To: Lowering>(
                self,
                to: &mut To,
                slots: &mut Slots,
                at: usize,
            ) -> Result<()> {
                let ($($name,)*) = self;
                let mut next = at;
                $(
                    $name.lower(to, slots, next)?;
                    next += flat_count($name::ABI);
                )*
                let _ = next;
                Ok(())
            }
            #[inline]
            fn store<To: Lowering>(self, to: &mut To, at: usize) -> Result<()> {
                let ($($name,)*) = self;
                let mut end = 0;
                $(
                    let offset = next_field::<$name>(&mut end);
                    $name.store(to, at + offset)?;
                )*
                let _ = end;
                Ok(())
            }
            #[inline]
            fn lift(from: &Lifting<'a>, slots: &Slots, at: usize) -> Result<Self> {
                let mut next = at;
                $(
                    let $name = $name::lift(from, slots, next)?;
                    next += flat_count($name::ABI);
                )*
                let _ = next;
                Ok(($($name,)*))
            }
            #[inline]
            fn load(from: &Lifting<'a>, bytes: &'a [u8]) -> Result<Self> {
                let mut end = 0;
                $(
                    let at = next_field::<$name>(&mut end);
                    let $name = $name::load(from, field(bytes, at, $name::ABI)?)?;
                )*
                let _ = end;
                Ok(($($name,)*))
            }
        }
    };
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P Q);
