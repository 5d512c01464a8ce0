//! How the parameters of imported functions are shown where they lie: the second of two passes, after
//! [`Guest`](super::Guest).

use wasmtime::component::{WasmList, WasmStr};
use wasmtime::{Result, StoreContextMut};

use crate::Arena;
use crate::types::each_tuple;

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

/// The other half of [`__plain_guest`].
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_place {
    ($ty:ty) => {
        impl<'a> $crate::__private::component::Place<'a> for $ty {
            type View = Self;
            #[inline]
            fn place<__T: 'static>(
                &'a self,
                _: &'a $crate::__private::wasmtime::StoreContextMut<'_, __T>,
                _: &'a $crate::Arena,
            ) -> $crate::__private::wasmtime::Result<Self> {
                ::core::result::Result::Ok(*self)
            }
        }
    };
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
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

each_tuple!(tuples: A B C D E F G H I J K L M N O P Q);
