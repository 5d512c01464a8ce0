//! How many bytes go through a call.

use wasmtime::component::ComponentType;

use crate::types::each_tuple;

/// A value whose strings and lists can be counted.
pub trait Traffic: ComponentType {
    /// Whether a list of such values is seen in place where an import receives it.
    const IN_PLACE: bool = false;

    /// Adds up the strings and lists of a value.
    fn tally(&self, tally: &mut Tally);

    /// Adds up those of the elements of a list.
    fn tally_each(items: &[Self], tally: &mut Tally)
    where
        Self: Sized,
    {
        for item in items {
            item.tally(tally);
        }
    }
}

/// The sum over the strings and lists of some values.
#[derive(Debug, Default)]
pub struct Tally {
    /// What they hold, in bytes.
    pub(crate) bytes: u64,
    /// How many there are.
    pub(crate) blocks: u64,
    /// How many of them hold something.
    pub(crate) filled: u64,
    /// How many of those are laid out anew where an import receives them.
    pub(crate) laid_out: u64,
}

impl Tally {
    pub(crate) fn of(values: &impl Traffic) -> Self {
        let mut tally = Self::default();
        values.tally(&mut tally);
        tally
    }

    #[inline]
    fn block(&mut self, bytes: usize, in_place: bool) {
        self.bytes += bytes as u64;
        self.blocks += 1;
        self.filled += u64::from(bytes > 0);
        self.laid_out += u64::from(bytes > 0 && !in_place);
    }

    #[inline]
    fn list<T: Traffic>(&mut self, items: &[T]) {
        self.block(items.len().saturating_mul(T::SIZE32), T::IN_PLACE);
        T::tally_each(items, self);
    }
}

/// A type without strings and lists. All names are whole paths, since the type may have any name
/// itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_traffic {
    ($ty:ty, $in_place:literal) => {
        impl $crate::__private::component::Traffic for $ty {
            const IN_PLACE: ::core::primitive::bool = $in_place;
            #[inline]
            fn tally(&self, _: &mut $crate::__private::component::Tally) {}
            #[inline]
            fn tally_each(_: &[Self], _: &mut $crate::__private::component::Tally) {}
        }
    };
}

macro_rules! integers {
    ($($ty:ty)*) => {$(crate::__plain_traffic!($ty, true);)*};
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Traffic for &str {
    #[inline]
    fn tally(&self, tally: &mut Tally) {
        tally.block(self.len(), true);
    }
}

impl Traffic for String {
    #[inline]
    fn tally(&self, tally: &mut Tally) {
        tally.block(self.len(), true);
    }
}

impl<T: Traffic> Traffic for &[T] {
    #[inline]
    fn tally(&self, tally: &mut Tally) {
        tally.list(self);
    }
}

impl<T: Traffic> Traffic for Vec<T> {
    #[inline]
    fn tally(&self, tally: &mut Tally) {
        tally.list(self);
    }
}

impl<T: Traffic> Traffic for Option<T> {
    #[inline]
    fn tally(&self, tally: &mut Tally) {
        if let Some(value) = self {
            value.tally(tally);
        }
    }
}

impl<T: Traffic, E: Traffic> Traffic for Result<T, E> {
    #[inline]
    fn tally(&self, tally: &mut Tally) {
        match self {
            Ok(value) => value.tally(tally),
            Err(error) => error.tally(tally),
        }
    }
}

macro_rules! tuples {
    ($($name:ident)*) => {
        impl<$($name: Traffic),*> Traffic for ($($name,)*) {
            #[inline]
            #[allow(non_snake_case, reason = "the type parameters name the elements too")]
            fn tally(&self, tally: &mut Tally) {
                let ($($name,)*) = self;
                $($name.tally(tally);)*
            }
        }
    };
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P);
