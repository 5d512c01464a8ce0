//! Globals as numbers.

use wasmtime::{V128, Val};

use crate::types::snapshot::{Kind, Number};

/// `None` if it is a reference.
pub(super) fn number(value: &Val) -> Option<Number> {
    let (kind, bits) = match value {
        Val::I32(value) => (Kind::I32, u128::from(value.cast_unsigned())),
        Val::I64(value) => (Kind::I64, u128::from(value.cast_unsigned())),
        Val::F32(bits) => (Kind::F32, u128::from(*bits)),
        Val::F64(bits) => (Kind::F64, u128::from(*bits)),
        Val::V128(value) => (Kind::V128, value.as_u128()),
        _ => return None,
    };
    Some(Number { kind, bits })
}

/// What is too large for its kind loses what is too much.
#[allow(clippy::cast_possible_truncation, reason = "as it says")]
pub(super) fn value(number: Number) -> Val {
    let bits = number.bits;
    match number.kind {
        Kind::I32 => Val::I32((bits as u32).cast_signed()),
        Kind::I64 => Val::I64((bits as u64).cast_signed()),
        Kind::F32 => Val::F32(bits as u32),
        Kind::F64 => Val::F64(bits as u64),
        Kind::V128 => Val::V128(V128::from(bits)),
    }
}
