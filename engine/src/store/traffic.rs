//! The strings and lists that go through a call: how large they are, and whether a guest has room
//! for them.

use wasmtime::component::ComponentType;

use super::internal::ParameterTooLarge;
use crate::types::each_tuple;

/// A value whose strings and lists can be gone through.
pub trait Traffic: ComponentType {
    /// Whether a list of such values is seen in place where an import sees it.
    const IN_PLACE: bool = false;

    /// Goes through the strings and lists of a value.
    fn tally<To: Tally>(&self, tally: &mut To);

    /// Goes through those of the elements of a list.
    fn tally_each<To: Tally>(items: &[Self], tally: &mut To)
    where
        Self: Sized,
    {
        for item in items {
            item.tally(tally);
        }
    }
}

/// What goes through strings and lists is called with each of them.
pub trait Tally {
    /// A string of so many bytes.
    fn text(&mut self, bytes: usize);

    /// A list of so many bytes. An import sees it in place, or it is laid out anew.
    fn list(&mut self, bytes: usize, in_place: bool);
}

/// The sum over the strings and lists of some values.
#[derive(Debug, Default)]
pub(crate) struct Sum {
    /// What they hold, in bytes.
    pub(crate) bytes: u64,
    /// How many there are.
    pub(crate) blocks: u64,
    /// How many of them hold something.
    pub(crate) filled: u64,
    /// How many of those are laid out anew where an import sees them.
    pub(crate) laid_out: u64,
}

impl Sum {
    pub(crate) fn of(values: &impl Traffic) -> Self {
        let mut sum = Self::default();
        values.tally(&mut sum);
        sum
    }
}

impl Tally for Sum {
    #[inline]
    fn text(&mut self, bytes: usize) {
        self.list(bytes, true);
    }

    #[inline]
    fn list(&mut self, bytes: usize, in_place: bool) {
        self.bytes += bytes as u64;
        self.blocks += 1;
        self.filled += u64::from(bytes > 0);
        self.laid_out += u64::from(bytes > 0 && !in_place);
    }
}

/// The most bytes that a 32-bit memory can hold.
pub(crate) const MEMORY: usize = u32::MAX as usize;

/// The size of a list that takes more than a 32-bit memory, or of a string of more than `TEXT`
/// bytes, if there is one.
#[inline]
pub(crate) fn too_large<const TEXT: usize>(values: &impl Traffic) -> Option<usize> {
    let mut largest = TooLarge::<TEXT>(0);
    values.tally(&mut largest);
    match largest {
        TooLarge(0) => None,
        TooLarge(size) => Some(size),
    }
}

/// Refuses parameters that are [`too_large`].
///
/// It comes before the guest is entered: once it was, an error ends the instance.
#[inline]
pub(crate) fn expect_to_fit<const TEXT: usize>(params: &impl Traffic) -> wasmtime::Result<()> {
    match too_large::<TEXT>(params) {
        None => Ok(()),
        Some(size) => Err(ParameterTooLarge::error(size)),
    }
}

/// The size of something that is too large, or 0.
struct TooLarge<const TEXT: usize>(usize);

impl<const TEXT: usize> Tally for TooLarge<TEXT> {
    #[inline]
    fn text(&mut self, bytes: usize) {
        if bytes > TEXT {
            self.0 = bytes;
        }
    }

    #[inline]
    fn list(&mut self, bytes: usize, _: bool) {
        if bytes > MEMORY {
            self.0 = bytes;
        }
    }
}

#[inline]
fn tally_list<T: Traffic>(items: &[T], tally: &mut impl Tally) {
    tally.list(items.len().saturating_mul(T::SIZE32), T::IN_PLACE);
    T::tally_each(items, tally);
}

/// A type without strings and lists. All names are whole paths, since the type may have any name
/// itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_traffic {
    ($ty:ty, $in_place:literal) => {
        impl $crate::__private::store::Traffic for $ty {
            const IN_PLACE: ::core::primitive::bool = $in_place;
            #[inline]
            fn tally<To: $crate::__private::store::Tally>(&self, _: &mut To) {}
            #[inline]
            fn tally_each<To: $crate::__private::store::Tally>(_: &[Self], _: &mut To) {}
        }
    };
}

macro_rules! plain {
    ($in_place:literal: $($ty:ty)*) => {$(crate::__plain_traffic!($ty, $in_place);)*};
}

plain!(false: () bool f32 f64 char);
// Lists of integers stay in guest memory where other lists are walked.
plain!(true: u8 u16 u32 u64 i8 i16 i32 i64);

impl Traffic for &str {
    #[inline]
    fn tally<To: Tally>(&self, tally: &mut To) {
        tally.text(self.len());
    }
}

impl Traffic for String {
    #[inline]
    fn tally<To: Tally>(&self, tally: &mut To) {
        tally.text(self.len());
    }
}

impl<T: Traffic> Traffic for &[T] {
    #[inline]
    fn tally<To: Tally>(&self, tally: &mut To) {
        tally_list(self, tally);
    }
}

impl<T: Traffic> Traffic for Vec<T> {
    #[inline]
    fn tally<To: Tally>(&self, tally: &mut To) {
        tally_list(self, tally);
    }
}

impl<T: Traffic> Traffic for Option<T> {
    #[inline]
    fn tally<To: Tally>(&self, tally: &mut To) {
        if let Some(value) = self {
            value.tally(tally);
        }
    }
}

impl<T: Traffic, E: Traffic> Traffic for Result<T, E> {
    #[inline]
    fn tally<To: Tally>(&self, tally: &mut To) {
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
            fn tally<To: Tally>(&self, tally: &mut To) {
                let ($($name,)*) = self;
                $($name.tally(tally);)*
            }
        }
    };
}

each_tuple!(tuples: A B C D E F G H I J K L M N O P Q);
