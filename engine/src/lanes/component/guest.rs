//! How the parameters of imported functions reach the host without a copy.
//!
//! They arrive as handles into guest memory. Reading an element of a list needs the store
//! mutably, and showing text or bytes in place needs it shared, so there are two passes:
//! [`Guest::walk`] lays the elements of lists out as handles in an arena, and [`Place::place`]
//! turns handles into `&str`, `&[u8]` and slices.

use wasmtime::component::{Lift, WasmList, WasmStr};
use wasmtime::{Result, StoreContextMut};

use super::{Away, State, StoreContextMut as Store, Traffic};
use crate::types::each_tuple;
use crate::{Arena, World};

/// A parameter as it arrives.
pub trait Guest: Sized + 'static {
    /// The handles, with the elements of lists laid out.
    type Walked<'b>: 'b;
    /// The same for a list of such values. Lists of integers stay in guest memory.
    type List<'b>: 'b;

    /// Lays the elements of lists out.
    fn walk<'b, T: 'static>(
        self,
        store: &mut StoreContextMut<'_, T>,
        arena: &'b Arena,
    ) -> Result<Self::Walked<'b>>;

    /// Lays the elements of a list of such values out.
    fn walk_list<'b, T: 'static>(
        list: WasmList<Self>,
        store: &mut StoreContextMut<'_, T>,
        arena: &'b Arena,
    ) -> Result<Self::List<'b>>;
}

/// A parameter whose lists have been walked.
pub trait Place<'a> {
    /// The borrowed form of the WIT type.
    type View;

    /// Shows it in place.
    fn place<T: 'static>(
        &'a self,
        store: &'a StoreContextMut<'_, T>,
        arena: &'a Arena,
    ) -> Result<Self::View>;
}

/// Runs an imported function: takes the host out of the store for as long as it runs.
pub fn receive<W: World, R: Traffic>(
    store: Store<'_, W>,
    call: impl FnOnce(&mut W::Host, &mut StoreContextMut<'_, State<W>>, &Arena) -> Result<R>,
) -> Result<R> {
    let mut away = Away::new(store);
    let (host, store, arena) = away.parts()?;
    let result = call(host, store, arena)?;
    answered(&away, &result);
    Ok(result)
}

/// Counts what an imported function answers.
#[inline]
pub fn answered<W: World>(away: &Away<'_, W>, result: &impl Traffic) {
    away.state().meter.answered(result);
}

/// Counts what an imported function has received.
#[inline]
pub fn received<W: World>(store: &Store<'_, W>, params: &impl Traffic) {
    store.data().meter.received(params);
}

/// Lays the elements of a list out in the arena.
pub fn walk_each<'b, G: Guest + Lift, T: 'static>(
    list: WasmList<G>,
    store: &mut StoreContextMut<'_, T>,
    arena: &'b Arena,
) -> Result<&'b [G::Walked<'b>]> {
    arena.try_slice(list.len(), |index| match list.get(&mut *store, index) {
        Some(element) => element?.walk(store, arena),
        None => Err(wasmtime::format_err!("element {index} is out of the list")),
    })
}

/// What every list but those of integers has in common.
macro_rules! walked_list {
    () => {
        type List<'b> = &'b [Self::Walked<'b>];
        fn walk_list<'b, T: 'static>(
            list: WasmList<Self>,
            store: &mut StoreContextMut<'_, T>,
            arena: &'b Arena,
        ) -> Result<Self::List<'b>> {
            walk_each(list, store, arena)
        }
    };
}

/// A type that holds no handles: it arrives as what it is. All names are whole paths, since the
/// type may have any name itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_guest {
    ($ty:ty) => {
        impl $crate::__private::component::Guest for $ty {
            type Walked<'b> = Self;
            type List<'b> = &'b [Self];
            #[inline]
            fn walk<Data: 'static>(
                self,
                _: &mut $crate::__private::wasmtime::StoreContextMut<'_, Data>,
                _: &$crate::Arena,
            ) -> $crate::__private::wasmtime::Result<Self> {
                ::core::result::Result::Ok(self)
            }
            fn walk_list<'b, Data: 'static>(
                list: $crate::__private::wasmtime::component::WasmList<Self>,
                store: &mut $crate::__private::wasmtime::StoreContextMut<'_, Data>,
                arena: &'b $crate::Arena,
            ) -> $crate::__private::wasmtime::Result<&'b [Self]> {
                $crate::__private::component::walk_each(list, store, arena)
            }
        }
        $crate::__plain_place!($ty);
    };
}

/// The other half of [`__plain_guest`].
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_place {
    ($ty:ty) => {
        impl<'a> $crate::__private::component::Place<'a> for $ty {
            type View = Self;
            #[inline]
            fn place<Data: 'static>(
                &'a self,
                _: &'a $crate::__private::wasmtime::StoreContextMut<'_, Data>,
                _: &'a $crate::Arena,
            ) -> $crate::__private::wasmtime::Result<Self> {
                ::core::result::Result::Ok(*self)
            }
        }
    };
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
        impl Guest for $ty {
            type Walked<'b> = Self;
            type List<'b> = WasmList<Self>;
            #[inline]
            fn walk<T: 'static>(
                self,
                _: &mut StoreContextMut<'_, T>,
                _: &Arena,
            ) -> Result<Self> {
                Ok(self)
            }
            #[inline]
            fn walk_list<T: 'static>(
                list: WasmList<Self>,
                _: &mut StoreContextMut<'_, T>,
                _: &Arena,
            ) -> Result<WasmList<Self>> {
                Ok(list)
            }
        }
        crate::__plain_place!($ty);
        impl<'a> Place<'a> for WasmList<$ty> {
            type View = &'a [$ty];
            #[inline]
            fn place<T: 'static>(
                &'a self,
                store: &'a StoreContextMut<'_, T>,
                _: &'a Arena,
            ) -> Result<Self::View> {
                Ok(self.as_le_slice(store))
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Guest for WasmStr {
    type Walked<'b> = Self;
    #[inline]
    fn walk<T: 'static>(self, _: &mut StoreContextMut<'_, T>, _: &Arena) -> Result<Self> {
        Ok(self)
    }
    walked_list!();
}

impl<'a> Place<'a> for WasmStr {
    type View = &'a str;
    #[inline]
    fn place<T: 'static>(
        &'a self,
        store: &'a StoreContextMut<'_, T>,
        arena: &'a Arena,
    ) -> Result<&'a str> {
        Ok(match self.to_str(store)? {
            std::borrow::Cow::Borrowed(text) => text,
            // The guest's own encoding is not UTF-8.
            std::borrow::Cow::Owned(text) => arena.try_str(&text)?,
        })
    }
}

impl<G: Guest + Lift> Guest for WasmList<G> {
    type Walked<'b> = G::List<'b>;
    #[inline]
    fn walk<'b, T: 'static>(
        self,
        store: &mut StoreContextMut<'_, T>,
        arena: &'b Arena,
    ) -> Result<Self::Walked<'b>> {
        G::walk_list(self, store, arena)
    }
    walked_list!();
}

impl<'a, P: Place<'a>> Place<'a> for &'a [P] {
    type View = &'a [P::View];
    fn place<T: 'static>(
        &'a self,
        store: &'a StoreContextMut<'_, T>,
        arena: &'a Arena,
    ) -> Result<Self::View> {
        let items: &'a [P] = self;
        arena.try_slice(items.len(), |index| items[index].place(store, arena))
    }
}

impl<G: Guest + Lift> Guest for Option<G> {
    type Walked<'b> = Option<G::Walked<'b>>;
    fn walk<'b, T: 'static>(
        self,
        store: &mut StoreContextMut<'_, T>,
        arena: &'b Arena,
    ) -> Result<Self::Walked<'b>> {
        self.map(|value| value.walk(store, arena)).transpose()
    }
    walked_list!();
}

impl<'a, P: Place<'a>> Place<'a> for Option<P> {
    type View = Option<P::View>;
    fn place<T: 'static>(
        &'a self,
        store: &'a StoreContextMut<'_, T>,
        arena: &'a Arena,
    ) -> Result<Self::View> {
        self.as_ref()
            .map(|value| value.place(store, arena))
            .transpose()
    }
}

impl<G: Guest + Lift, E: Guest + Lift> Guest for std::result::Result<G, E> {
    type Walked<'b> = std::result::Result<G::Walked<'b>, E::Walked<'b>>;
    fn walk<'b, T: 'static>(
        self,
        store: &mut StoreContextMut<'_, T>,
        arena: &'b Arena,
    ) -> Result<Self::Walked<'b>> {
        Ok(match self {
            Ok(value) => Ok(value.walk(store, arena)?),
            Err(error) => Err(error.walk(store, arena)?),
        })
    }
    walked_list!();
}

impl<'a, P: Place<'a>, E: Place<'a>> Place<'a> for std::result::Result<P, E> {
    type View = std::result::Result<P::View, E::View>;
    fn place<T: 'static>(
        &'a self,
        store: &'a StoreContextMut<'_, T>,
        arena: &'a Arena,
    ) -> Result<Self::View> {
        Ok(match self {
            Ok(value) => Ok(value.place(store, arena)?),
            Err(error) => Err(error.place(store, arena)?),
        })
    }
}

macro_rules! tuples {
    ($($name:ident)*) => {
        #[allow(non_snake_case, reason = "the type parameters name the elements too")]
        impl<$($name: Guest + Lift),*> Guest for ($($name,)*) {
            type Walked<'b> = ($($name::Walked<'b>,)*);
            fn walk<'b, Data: 'static>(
                self,
                store: &mut StoreContextMut<'_, Data>,
                arena: &'b Arena,
            ) -> Result<Self::Walked<'b>> {
                let ($($name,)*) = self;
                Ok(($($name.walk(store, arena)?,)*))
            }
            type List<'b> = &'b [Self::Walked<'b>];
            fn walk_list<'b, Data: 'static>(
                list: WasmList<Self>,
                store: &mut StoreContextMut<'_, Data>,
                arena: &'b Arena,
            ) -> Result<Self::List<'b>> {
                walk_each(list, store, arena)
            }
        }
        #[allow(non_snake_case, reason = "the type parameters name the elements too")]
        impl<'a, $($name: Place<'a>),*> Place<'a> for ($($name,)*) {
            type View = ($($name::View,)*);
            fn place<Data: 'static>(
                &'a self,
                store: &'a StoreContextMut<'_, Data>,
                arena: &'a Arena,
            ) -> Result<Self::View> {
                let ($($name,)*) = self;
                Ok(($($name.place(store, arena)?,)*))
            }
        }
    };
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P);

/// An imported function that takes its time.
pub fn waiting<'a, R>(
    answer: impl Future<Output = Result<R>> + Send + 'a,
) -> Box<dyn Future<Output = Result<R>> + Send + 'a> {
    Box::new(answer)
}
