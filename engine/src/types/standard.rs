//! The two forms of the standard library's types.

use super::arena::Arena;
use super::forms::{Owned, View};

/// The two forms of a plain type, whose one form is both: it holds no strings and no lists.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_forms {
    ($($ty:ty),*) => {$(
        impl $crate::Owned for $ty {
            type View<'a> = $ty;
            #[inline]
            fn view<'a>(&'a self, _: &'a $crate::Arena) -> $ty {
                *self
            }
            #[inline]
            fn view_slice<'a>(items: &'a [Self], _: &'a $crate::Arena) -> &'a [$ty] {
                items
            }
        }
        impl $crate::View for $ty {
            type Owned = $ty;
            #[inline]
            fn into_owned(self) -> $ty {
                self
            }
        }
    )*};
}

crate::__plain_forms!((), bool, f32, f64, char);
crate::__plain_forms!(u8, u16, u32, u64, i8, i16, i32, i64);

/// Lays the borrowed forms of `items` out in `arena`.
#[doc(hidden)]
pub fn view_each<'a, T: Owned>(items: &'a [T], arena: &'a Arena) -> &'a [T::View<'a>] {
    arena.slice(items.iter().map(|item| item.view(arena)))
}

impl Owned for String {
    type View<'a> = &'a str;
    #[inline]
    fn view<'a>(&'a self, _: &'a Arena) -> &'a str {
        self
    }
    fn view_slice<'a>(items: &'a [Self], arena: &'a Arena) -> &'a [&'a str] {
        view_each(items, arena)
    }
}

impl View for &str {
    type Owned = String;
    fn into_owned(self) -> String {
        self.to_owned()
    }
}

impl<T: Owned> Owned for Vec<T> {
    type View<'a> = &'a [T::View<'a>];
    #[inline]
    fn view<'a>(&'a self, arena: &'a Arena) -> Self::View<'a> {
        T::view_slice(self, arena)
    }
    fn view_slice<'a>(items: &'a [Self], arena: &'a Arena) -> &'a [Self::View<'a>] {
        view_each(items, arena)
    }
}

impl<T: View> View for &[T] {
    type Owned = Vec<T::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.iter().map(|item| item.into_owned()).collect()
    }
}

impl<T: Owned> Owned for Option<T> {
    type View<'a> = Option<T::View<'a>>;
    #[inline]
    fn view<'a>(&'a self, arena: &'a Arena) -> Self::View<'a> {
        self.as_ref().map(|value| value.view(arena))
    }
    fn view_slice<'a>(items: &'a [Self], arena: &'a Arena) -> &'a [Self::View<'a>] {
        view_each(items, arena)
    }
}

impl<T: View> View for Option<T> {
    type Owned = Option<T::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.map(View::into_owned)
    }
}

impl<T: Owned, E: Owned> Owned for Result<T, E> {
    type View<'a> = Result<T::View<'a>, E::View<'a>>;
    #[inline]
    fn view<'a>(&'a self, arena: &'a Arena) -> Self::View<'a> {
        match self {
            Ok(value) => Ok(value.view(arena)),
            Err(error) => Err(error.view(arena)),
        }
    }
    fn view_slice<'a>(items: &'a [Self], arena: &'a Arena) -> &'a [Self::View<'a>] {
        view_each(items, arena)
    }
}

impl<T: View, E: View> View for Result<T, E> {
    type Owned = Result<T::Owned, E::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.map(View::into_owned).map_err(View::into_owned)
    }
}

macro_rules! tuples {
    ($($name:ident)*) => {
        impl<$($name: Owned),*> Owned for ($($name,)*) {
            type View<'a> = ($($name::View<'a>,)*);
            #[inline]
            #[allow(non_snake_case, reason = "the type parameters name the elements too")]
            fn view<'a>(&'a self, arena: &'a Arena) -> Self::View<'a> {
                let ($($name,)*) = self;
                ($($name.view(arena),)*)
            }
            fn view_slice<'a>(items: &'a [Self], arena: &'a Arena) -> &'a [Self::View<'a>] {
                view_each(items, arena)
            }
        }
        impl<$($name: View),*> View for ($($name,)*) {
            type Owned = ($($name::Owned,)*);
            #[allow(non_snake_case, reason = "the type parameters name the elements too")]
            fn into_owned(self) -> Self::Owned {
                let ($($name,)*) = self;
                ($($name.into_owned(),)*)
            }
        }
    };
}

/// Implements a macro for tuples of up to 17 elements, as many as Wasmtime knows.
macro_rules! each_tuple {
    ($run:ident: $first:ident $($rest:ident)*) => {
        $run!($first $($rest)*);
        each_tuple!($run: $($rest)*);
    };
    ($run:ident:) => {};
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P Q);

#[cfg(feature = "wasmtime-backend")]
pub(crate) use each_tuple;
