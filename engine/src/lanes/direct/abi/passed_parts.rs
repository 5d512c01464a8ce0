//! Options, results, lists and tuples with handles in them.

use wasmtime::{Result, bail};
use wasmtime_environ::component::{CanonicalAbiInfo, VariantInfo};

use super::layout::{
    Slots, array, case, field, flat_count, offsets, part, payload, set_slot, slot, u32_of,
    unknown_case,
};
use super::passed::{Giving, Passed, Taking};
use super::value::{Lowering, Pointer, narrow, too_long};
use crate::Arena;
use crate::lanes::direct::realloc::Reallocs;
use crate::types::each_tuple;

impl<'a, P: Passed<'a>> Passed<'a> for Option<P> {
    type Value = Option<P::Value>;
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::variant_static(&[None, Some(P::ABI)]);
    #[inline]
    fn list_reallocs(value: &Self::Value, arena: &Arena, reallocs: &mut Reallocs) {
        if let Some(value) = value {
            P::list_reallocs(value, arena, reallocs);
        }
    }
    #[inline]
    fn lower<To: Lowering>(
        value: Self::Value,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        set_slot(slots, at, u64::from(value.is_some()));
        match value {
            Some(value) => P::lower(value, to, slots, at + 1),
            None => Ok(()),
        }
    }
    #[inline]
    fn store<To: Lowering>(value: Self::Value, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        let info = const { VariantInfo::new_static(&[None, Some(P::ABI)]) };
        to.to.write(at, &[u8::from(value.is_some())])?;
        match value {
            Some(value) => P::store(value, to, at + info.payload_offset32 as usize),
            None => Ok(()),
        }
    }
    #[inline]
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Self::Value> {
        match u32_of(slot(slots, at)) {
            0 => Ok(None),
            1 => Ok(Some(P::lift(from, slots, at + 1)?)),
            case => unknown_case(case),
        }
    }
    #[inline]
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Self::Value> {
        let info = const { VariantInfo::new_static(&[None, Some(P::ABI)]) };
        match case(bytes, &info)? {
            0 => Ok(None),
            1 => Ok(Some(P::load(from, payload(bytes, &info, P::ABI)?)?)),
            case => unknown_case(case),
        }
    }
}

impl<'a, P: Passed<'a>, E: Passed<'a>> Passed<'a> for std::result::Result<P, E> {
    type Value = std::result::Result<P::Value, E::Value>;
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::variant_static(&[Some(P::ABI), Some(E::ABI)]);
    #[inline]
    fn list_reallocs(value: &Self::Value, arena: &Arena, reallocs: &mut Reallocs) {
        match value {
            Ok(value) => P::list_reallocs(value, arena, reallocs),
            Err(error) => E::list_reallocs(error, arena, reallocs),
        }
    }
    #[inline]
    fn lower<To: Lowering>(
        value: Self::Value,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        set_slot(slots, at, u64::from(value.is_err()));
        match value {
            Ok(value) => P::lower(value, to, slots, at + 1),
            Err(error) => E::lower(error, to, slots, at + 1),
        }
    }
    #[inline]
    fn store<To: Lowering>(value: Self::Value, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        let info = const { VariantInfo::new_static(&[Some(P::ABI), Some(E::ABI)]) };
        to.to.write(at, &[u8::from(value.is_err())])?;
        let at = at + info.payload_offset32 as usize;
        match value {
            Ok(value) => P::store(value, to, at),
            Err(error) => E::store(error, to, at),
        }
    }
    #[inline]
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Self::Value> {
        match u32_of(slot(slots, at)) {
            0 => Ok(Ok(P::lift(from, slots, at + 1)?)),
            1 => Ok(Err(E::lift(from, slots, at + 1)?)),
            case => unknown_case(case),
        }
    }
    #[inline]
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Self::Value> {
        let info = const { VariantInfo::new_static(&[Some(P::ABI), Some(E::ABI)]) };
        match case(bytes, &info)? {
            0 => Ok(Ok(P::load(from, payload(bytes, &info, P::ABI)?)?)),
            1 => Ok(Err(E::load(from, payload(bytes, &info, E::ABI)?)?)),
            case => unknown_case(case),
        }
    }
}

impl<'a, P: Passed<'a>> Passed<'a> for Vec<P> {
    type Value = Vec<P::Value>;
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::POINTER_PAIR;
    fn list_reallocs(value: &Self::Value, arena: &Arena, reallocs: &mut Reallocs) {
        let size = value.len().saturating_mul(P::ABI.size32 as usize);
        reallocs.add(P::ABI.align32, size);
        for item in value {
            P::list_reallocs(item, arena, reallocs);
        }
    }
    fn lower<To: Lowering>(
        value: Self::Value,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        let (address, len) = give_each::<P, To>(value, to, Pointer::Slot(at))?;
        set_slot(slots, at, u64::from(address));
        set_slot(slots, at + 1, u64::from(len));
        Ok(())
    }
    fn store<To: Lowering>(value: Self::Value, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        let (address, len) = give_each::<P, To>(value, to, Pointer::Memory(at))?;
        let pair = u64::from(len) << 32 | u64::from(address);
        to.to.write(at, &pair.to_le_bytes())
    }
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Self::Value> {
        let (address, len) = (u32_of(slot(slots, at)), u32_of(slot(slots, at + 1)));
        take_each::<P>(from, address, len)
    }
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Self::Value> {
        let address = u32::from_le_bytes(array(bytes)?);
        let len = u32::from_le_bytes(array(part(bytes, 4, 4)?)?);
        take_each::<P>(from, address, len)
    }
}

/// Lowers the elements of a list to memory of their own. Returns where they lie, and their number.
fn give_each<'a, P: Passed<'a>, To: Lowering>(
    items: Vec<P::Value>,
    to: &mut Giving<'_, To>,
    pointer: Pointer,
) -> Result<(u32, u32)> {
    let (len, size) = (items.len(), P::ABI.size32 as usize);
    let Some(all) = len.checked_mul(size) else {
        return Err(too_long(len));
    };
    let at = to.to.allocate(P::ABI.align32, all, pointer)?;
    for (index, item) in items.into_iter().enumerate() {
        P::store(item, to, at + index * size)?;
    }
    narrow(at, len)
}

/// Lifts the elements of a list.
fn take_each<'a, P: Passed<'a>>(
    from: &mut Taking<'_, 'a>,
    at: u32,
    len: u32,
) -> Result<Vec<P::Value>> {
    let (at, len, size) = (at as usize, len as usize, P::ABI.size32 as usize);
    let bytes = len
        .checked_mul(size)
        .and_then(|all| from.from.range(at, all));
    let Some(bytes) = bytes else {
        bail!("list pointer/length out of bounds of memory");
    };
    if at % P::ABI.align32 as usize != 0 {
        bail!("list pointer is not aligned");
    }
    // Many lists may lie in one place, so what they take here is counted, not what they take there.
    let taken = len.saturating_mul(size_of::<P::Value>());
    from.from.arena.count(taken)?;
    let mut items = Vec::with_capacity(len);
    for index in 0..len {
        items.push(P::load(from, part(bytes, index * size, size)?)?);
    }
    Ok(items)
}

impl<'a> Passed<'a> for () {
    type Value = ();
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::ZERO;
    #[inline]
    fn list_reallocs((): &(), _: &Arena, _: &mut Reallocs) {}
    #[inline]
    fn lower<To: Lowering>((): (), _: &mut Giving<'_, To>, _: &mut Slots, _: usize) -> Result<()> {
        Ok(())
    }
    #[inline]
    fn store<To: Lowering>((): (), _: &mut Giving<'_, To>, _: usize) -> Result<()> {
        Ok(())
    }
    #[inline]
    fn lift(_: &mut Taking<'_, 'a>, _: &Slots, _: usize) -> Result<()> {
        Ok(())
    }
    #[inline]
    fn load(_: &mut Taking<'_, 'a>, _: &'a [u8]) -> Result<()> {
        Ok(())
    }
}

macro_rules! tuples {
    ($($name:ident)*) => {
        #[allow(non_snake_case, reason = "the type parameters name the elements too")]
        impl<'a, $($name: Passed<'a>),*> Passed<'a> for ($($name,)*) {
            type Value = ($($name::Value,)*);
            const ABI: CanonicalAbiInfo = CanonicalAbiInfo::record_static(&[$($name::ABI),*]);
            #[inline]
            fn list_reallocs(value: &Self::Value, arena: &Arena, reallocs: &mut Reallocs) {
                let ($($name,)*) = value;
                $(<$name as Passed<'a>>::list_reallocs($name, arena, reallocs);)*
            }
            #[inline]
            fn lower<To: Lowering>(
                value: Self::Value,
                to: &mut Giving<'_, To>,
                slots: &mut Slots,
                at: usize,
            ) -> Result<()> {
                let ($($name,)*) = value;
                let mut next = at;
                $(
                    <$name as Passed<'a>>::lower($name, to, slots, next)?;
                    next += flat_count(<$name as Passed<'a>>::ABI);
                )*
                let _ = next;
                Ok(())
            }
            #[inline]
            fn store<To: Lowering>(
                value: Self::Value,
                to: &mut Giving<'_, To>,
                at: usize,
            ) -> Result<()> {
                let ($($name,)*) = value;
                let mut offsets = const { offsets(&[$($name::ABI),*]) }.into_iter();
                $(
                    let offset = offsets.next().unwrap_or_default();
                    <$name as Passed<'a>>::store($name, to, at + offset)?;
                )*
                Ok(())
            }
            #[inline]
            fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Self::Value> {
                let mut next = at;
                $(
                    let $name = <$name as Passed<'a>>::lift(from, slots, next)?;
                    next += flat_count(<$name as Passed<'a>>::ABI);
                )*
                let _ = next;
                Ok(($($name,)*))
            }
            #[inline]
            fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Self::Value> {
                let mut offsets = const { offsets(&[$($name::ABI),*]) }.into_iter();
                $(
                    let offset = offsets.next().unwrap_or_default();
                    let bytes_of = field(bytes, offset, <$name as Passed<'a>>::ABI)?;
                    let $name = <$name as Passed<'a>>::load(from, bytes_of)?;
                )*
                Ok(($($name,)*))
            }
        }
    };
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P Q);
