//! How values with handles in them pass between a host and a guest.
//!
//! Such a value owns its strings and lists, as its type has one form, so it is no
//! [`Value`](super::Value). A type stands for the way in which values pass: it is built like the
//! type of the values, with [`Own`] and [`Borrow`] in the place of handles, and [`Whole`] or [`Seen`]
//! in the place of all parts without any.

use std::marker::PhantomData;

use wasmtime::Result;
use wasmtime::component::ResourceAny;
use wasmtime_environ::component::CanonicalAbiInfo;

use super::layout::{Slots, array, set_slot, slot, u32_of};
use super::lifting::Lifting;
use super::value::{Lowering, Value};
use crate::lanes::direct::realloc::Reallocs;
use crate::store::{Handles, Internal, Resource};
use crate::types::resources::Handle;
use crate::{Arena, Owned, View};

/// The way in which values of a type pass.
pub trait Passed<'a> {
    /// The values.
    type Value;

    /// How they lie in memory.
    const ABI: CanonicalAbiInfo;

    /// Lists the memory that a value's strings and lists need, in the order in which
    /// [`lower`](Self::lower) and [`store`](Self::store) take it.
    fn list_reallocs(value: &Self::Value, arena: &Arena, reallocs: &mut Reallocs);

    /// Lowers a value to `slots`, from `at` on.
    fn lower<To: Lowering>(
        value: Self::Value,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()>;

    /// Lowers a value to memory, where there is room for it.
    fn store<To: Lowering>(value: Self::Value, to: &mut Giving<'_, To>, at: usize) -> Result<()>;

    /// Lifts a value from `slots`, from `at` on.
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Self::Value>;

    /// Lifts a value from the bytes that it takes in memory.
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Self::Value>;
}

/// Where values are lifted from, and the handles that the guest has.
pub struct Taking<'t, 'a> {
    /// Where values without handles are lifted from.
    pub from: Lifting<'a>,
    pub(crate) handles: &'t mut Handles,
}

/// What values are lowered to, and the handles that the guest gets.
pub struct Giving<'t, To> {
    /// What values without handles are lowered to.
    pub to: &'t mut To,
    pub(super) arena: &'t Arena,
    pub(super) handles: &'t mut Handles,
}

/// What stands for a resource of the host in handles.
pub trait Tag: 'static {
    /// Its place among the resources of the world.
    const PLACE: u32;
}

/// A handle that owns what `R` stands for.
pub enum Own<R> {
    #[doc(hidden)]
    __Never(std::convert::Infallible, PhantomData<fn() -> R>),
}

/// A handle that borrows what `R` stands for.
pub enum Borrow<R> {
    #[doc(hidden)]
    __Never(std::convert::Infallible, PhantomData<fn() -> R>),
}

/// A handle of one of the guest's own resources.
pub enum OfGuest {}

/// A part without handles, which owns its strings and lists.
pub enum Whole<O> {
    #[doc(hidden)]
    __Never(std::convert::Infallible, PhantomData<fn() -> O>),
}

/// A part without handles, which is seen where it lies.
pub enum Seen<V> {
    #[doc(hidden)]
    __Never(std::convert::Infallible, PhantomData<fn() -> V>),
}

impl<'a, R: Tag> Passed<'a> for Own<R> {
    type Value = Handle<R>;
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::SCALAR4;
    #[inline]
    fn list_reallocs(_: &Handle<R>, _: &Arena, _: &mut Reallocs) {}
    #[inline]
    fn lower<To: Lowering>(
        value: Handle<R>,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        let index = to.handles.add(Resource::OfWorld(R::PLACE), value.rep())?;
        set_slot(slots, at, u64::from(index));
        Ok(())
    }
    #[inline]
    fn store<To: Lowering>(value: Handle<R>, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        let index = to.handles.add(Resource::OfWorld(R::PLACE), value.rep())?;
        to.to.write(at, &index.to_le_bytes())
    }
    #[inline]
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Handle<R>> {
        from.own(u32_of(slot(slots, at)))
    }
    #[inline]
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Handle<R>> {
        from.own(u32::from_le_bytes(array(bytes)?))
    }
}

/// No result has one: what the guest gets was lent for the call that it is entered for.
impl<'a, R: Tag> Passed<'a> for Borrow<R> {
    type Value = Handle<R>;
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::SCALAR4;
    #[inline]
    fn list_reallocs(_: &Handle<R>, _: &Arena, _: &mut Reallocs) {}
    #[inline]
    fn lower<To: Lowering>(
        value: Handle<R>,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        let index = to
            .handles
            .add_borrow(Resource::OfWorld(R::PLACE), value.rep())?;
        set_slot(slots, at, u64::from(index));
        Ok(())
    }
    #[inline]
    fn store<To: Lowering>(value: Handle<R>, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        let index = to
            .handles
            .add_borrow(Resource::OfWorld(R::PLACE), value.rep())?;
        to.to.write(at, &index.to_le_bytes())
    }
    #[inline]
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<Handle<R>> {
        from.borrow(u32_of(slot(slots, at)))
    }
    #[inline]
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<Handle<R>> {
        from.borrow(u32::from_le_bytes(array(bytes)?))
    }
}

/// The direct lane calls no component that has resources of its own.
impl<'a> Passed<'a> for OfGuest {
    type Value = ResourceAny;
    const ABI: CanonicalAbiInfo = CanonicalAbiInfo::SCALAR4;
    fn list_reallocs(_: &ResourceAny, _: &Arena, _: &mut Reallocs) {}
    fn lower<To: Lowering>(
        _: ResourceAny,
        _: &mut Giving<'_, To>,
        _: &mut Slots,
        _: usize,
    ) -> Result<()> {
        Err(of_guest())
    }
    fn store<To: Lowering>(_: ResourceAny, _: &mut Giving<'_, To>, _: usize) -> Result<()> {
        Err(of_guest())
    }
    fn lift(_: &mut Taking<'_, 'a>, _: &Slots, _: usize) -> Result<ResourceAny> {
        Err(of_guest())
    }
    fn load(_: &mut Taking<'_, 'a>, _: &'a [u8]) -> Result<ResourceAny> {
        Err(of_guest())
    }
}

#[cold]
fn of_guest() -> wasmtime::Error {
    Internal::error("a handle of the guest's resources went through the direct lane")
}

impl<'a, O> Passed<'a> for Whole<O>
where
    O: Owned,
    for<'v> O::View<'v>: Value<'v> + View<Owned = O>,
{
    type Value = O;
    const ABI: CanonicalAbiInfo = <O::View<'static> as Value<'static>>::ABI;
    #[inline]
    fn list_reallocs(value: &O, arena: &Arena, reallocs: &mut Reallocs) {
        value.view(arena).list_reallocs(reallocs);
    }
    #[inline]
    fn lower<To: Lowering>(
        value: O,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        value.view(to.arena).lower(to.to, slots, at)
    }
    #[inline]
    fn store<To: Lowering>(value: O, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        value.view(to.arena).store(to.to, at)
    }
    #[inline]
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<O> {
        let seen = <O::View<'a> as Value<'a>>::lift(&from.from, slots, at)?;
        Ok(seen.into_owned())
    }
    #[inline]
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<O> {
        let seen = <O::View<'a> as Value<'a>>::load(&from.from, bytes)?;
        Ok(seen.into_owned())
    }
}

impl<'a, V: Value<'a>> Passed<'a> for Seen<V> {
    type Value = V;
    const ABI: CanonicalAbiInfo = V::ABI;
    #[inline]
    fn list_reallocs(value: &V, _: &Arena, reallocs: &mut Reallocs) {
        value.list_reallocs(reallocs);
    }
    #[inline]
    fn lower<To: Lowering>(
        value: V,
        to: &mut Giving<'_, To>,
        slots: &mut Slots,
        at: usize,
    ) -> Result<()> {
        value.lower(to.to, slots, at)
    }
    #[inline]
    fn store<To: Lowering>(value: V, to: &mut Giving<'_, To>, at: usize) -> Result<()> {
        value.store(to.to, at)
    }
    #[inline]
    fn lift(from: &mut Taking<'_, 'a>, slots: &Slots, at: usize) -> Result<V> {
        V::lift(&from.from, slots, at)
    }
    #[inline]
    fn load(from: &mut Taking<'_, 'a>, bytes: &'a [u8]) -> Result<V> {
        V::load(&from.from, bytes)
    }
}

impl Taking<'_, '_> {
    /// A handle that the guest gives up.
    #[inline]
    fn own<R: Tag>(&mut self, index: u32) -> Result<Handle<R>> {
        let rep = self.handles.take(index, Resource::OfWorld(R::PLACE))?;
        Ok(Handle::new_own(rep))
    }

    /// A handle that the guest lends.
    #[inline]
    fn borrow<R: Tag>(&mut self, index: u32) -> Result<Handle<R>> {
        let rep = self.handles.lend(index, Resource::OfWorld(R::PLACE))?;
        Ok(Handle::new_borrow(rep))
    }
}
