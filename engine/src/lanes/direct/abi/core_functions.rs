//! The parameters and results of core functions.

use wasmtime::{WasmParams, WasmResults};

use super::layout::Slots;
use crate::lanes::direct::core_type::CoreType;

/// The parameters of a core function.
pub trait CoreParams: WasmParams + Copy + Send + Sync + 'static {
    /// How many there are.
    const COUNT: usize;
    /// Takes them out of the slots.
    fn from_slots(slots: &Slots) -> Self;
    /// Puts them into slots.
    fn slots(self) -> Slots;
}

macro_rules! params {
    ($($name:ident)*) => {
        #[allow(
            non_snake_case,
            clippy::unused_unit,
            reason = "the type parameters name the elements too, and there may be none"
        )]
        impl<$($name: CoreType),*> CoreParams for ($($name,)*) {
            const COUNT: usize = 0 $(+ { stringify!($name); 1 })*;
            #[inline]
            fn from_slots(slots: &Slots) -> Self {
                let [$($name,)* ..] = *slots;
                ($($name::from_bits($name),)*)
            }
            #[inline]
            #[allow(unused_assignments, unused_mut, unused_variables, reason = "there may be none")]
            fn slots(self) -> Slots {
                let ($($name,)*) = self;
                let mut slots = Slots::default();
                let mut rest = slots.iter_mut();
                $(if let Some(slot) = rest.next() {
                    *slot = $name.bits();
                })*
                slots
            }
        }
    };
}

macro_rules! each {
    ($($first:ident $($rest:ident)*)?) => {
        params!($($first $($rest)*)?);
        $(each!($($rest)*);)?
    };
}

each!(A B C D E F G H I J K L M N O P Q);

/// The result of a core function: one value, or none.
pub trait CoreResult: WasmResults + Copy + Send + Sync + 'static {
    /// Its bits, zeros if there is none.
    fn bits(self) -> u64;
    /// The value of these bits.
    fn from_bits(bits: u64) -> Self;
}

impl CoreResult for () {
    #[inline]
    fn bits(self) -> u64 {
        0
    }
    #[inline]
    fn from_bits(_: u64) -> Self {}
}

impl<C: CoreType> CoreResult for C {
    #[inline]
    fn bits(self) -> u64 {
        CoreType::bits(self)
    }
    #[inline]
    fn from_bits(bits: u64) -> Self {
        CoreType::from_bits(bits)
    }
}
