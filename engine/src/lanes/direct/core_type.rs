//! The types of core WebAssembly, as bits.

use wasmtime::WasmTy;

/// A type of core WebAssembly, and its bits.
pub trait CoreType: WasmTy + Copy + Send + Sync + 'static {
    /// The bits. A narrow value fills the rest with zeros.
    fn bits(self) -> u64;
    /// The value. What is beyond its width is left away.
    fn from_bits(bits: u64) -> Self;
}

macro_rules! cores {
    ($($ty:ty: |$value:ident| $to:expr, |$bits:ident| $from:expr;)*) => {$(
        impl CoreType for $ty {
            #[inline]
            fn bits(self) -> u64 {
                let $value = self;
                $to
            }
            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "what is beyond is left away")]
            fn from_bits($bits: u64) -> Self {
                $from
            }
        }
    )*};
}

cores! {
    u32: |value| u64::from(value), |bits| bits as u32;
    u64: |value| value, |bits| bits;
    f32: |value| u64::from(value.to_bits()), |bits| f32::from_bits(bits as u32);
    f64: |value| value.to_bits(), |bits| f64::from_bits(bits);
}
