//! How the parameters of imported functions are lifted without a copy: the first of two passes.
//!
//! They arrive as pointers into guest memory. Reading an element of a list needs the store
//! mutably, and showing text or bytes in place needs it shared, so there are two passes:
//! [`Guest::walk`] lays the elements of lists out as pointers in an arena, and
//! [`Place`](super::Place) turns pointers into `&str`, `&[u8]` and slices.

use wasmtime::component::{Lift, WasmList, WasmStr};
use wasmtime::{Result, StoreContextMut};

use crate::Arena;
use crate::types::each_tuple;

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
            fn walk<__T: 'static>(
                self,
                _: &mut $crate::__private::wasmtime::StoreContextMut<'_, __T>,
                _: &$crate::Arena,
            ) -> $crate::__private::wasmtime::Result<Self> {
                ::core::result::Result::Ok(self)
            }
            fn walk_list<'b, __T: 'static>(
                list: $crate::__private::wasmtime::component::WasmList<Self>,
                store: &mut $crate::__private::wasmtime::StoreContextMut<'_, __T>,
                arena: &'b $crate::Arena,
            ) -> $crate::__private::wasmtime::Result<&'b [Self]> {
                $crate::__private::component::walk_each(list, store, arena)
            }
        }
        $crate::__plain_place!($ty);
    };
}

macro_rules! plain {
    ($($ty:ty)*) => {$(crate::__plain_guest!($ty);)*};
}

plain!(() bool f32 f64 char);

/// Lists of integers stay in guest memory where other lists are walked.
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
    };
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P Q);
