//! Flags where Wasmtime, whose macro defines them otherwise, is not there. What can be done
//! with them is the same.

/// Defines one type of flags.
#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($name:ident { $(const $flag:ident;)* }) => {
        #[derive(Clone, Copy, Default, PartialEq, Eq)]
        pub struct $name {
            bits: u32,
        }

        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum __Index {
                $($flag,)*
            }

            impl $name {
                $(pub const $flag: Self = Self { bits: 1 << __Index::$flag as u32 };)*
            }
        };

        impl $name {
            const __NAMES: &'static [(&'static str, Self)] =
                &[$((stringify!($flag), Self::$flag),)*];

            pub fn empty() -> Self {
                Self::default()
            }

            pub fn all() -> Self {
                let bits = Self::__NAMES.iter().fold(0, |bits, (_, flag)| bits | flag.bits);
                Self { bits }
            }

            pub fn contains(&self, other: Self) -> bool {
                self.bits & other.bits == other.bits
            }

            pub fn intersects(&self, other: Self) -> bool {
                self.bits & other.bits != 0
            }

            pub fn as_array(&self) -> [u32; 1] {
                [self.bits]
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let set = Self::__NAMES.iter().filter(|(_, flag)| self.contains(*flag));
                f.write_str("(")?;
                for (index, (name, _)) in set.enumerate() {
                    f.write_str(if index == 0 { "" } else { "|" })?;
                    f.write_str(name)?;
                }
                f.write_str(")")
            }
        }

        impl ::core::ops::Not for $name {
            type Output = Self;
            fn not(self) -> Self {
                Self { bits: !self.bits & Self::all().bits }
            }
        }

        $crate::__flags_operators! { $name
            BitOr::bitor BitOrAssign::bitor_assign |
            BitAnd::bitand BitAndAssign::bitand_assign &
            BitXor::bitxor BitXorAssign::bitxor_assign ^
        }
    };
}

/// The operators that take two sets of flags.
#[doc(hidden)]
#[macro_export]
macro_rules! __flags_operators {
    ($name:ident $($op:ident::$method:ident $assign:ident::$assign_method:ident $sign:tt)*) => {$(
        impl ::core::ops::$op for $name {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self { bits: self.bits $sign other.bits }
            }
        }
        impl ::core::ops::$assign for $name {
            fn $assign_method(&mut self, other: Self) {
                *self = *self $sign other;
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, reason = "in generated code the type can be reached")]

    crate::__flags! {
        Condition {
            const HOT;
            const WET;
            const LOUD;
        }
    }

    #[test]
    fn flags_are_sets() {
        let mut both = Condition::HOT | Condition::LOUD;
        assert_eq!(format!("{both:?}"), "(HOT|LOUD)");
        assert_eq!(both.as_array(), [0b101]);
        assert_eq!(!both, Condition::WET);
        assert!(both.contains(Condition::HOT) && !both.contains(Condition::all()));
        assert!(both.intersects(Condition::all()) && !both.intersects(Condition::WET));
        both ^= Condition::all();
        assert_eq!(both, Condition::WET);
        both &= Condition::HOT;
        assert_eq!(both, Condition::empty());
        both |= Condition::WET;
        assert_eq!(format!("{both:?} {:?}", Condition::empty()), "(WET) ()");
    }
}
