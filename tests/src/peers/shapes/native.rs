//! The guest's own work in native Rust, without WebAssembly.

use super::Columns;

/// Columns in and out.
#[derive(Debug)]
pub struct Native;

impl Columns for Native {
    fn gcd(&mut self, a: &[i32], b: &[i32]) -> i64 {
        let divisors = divisors(a, b);
        divisors.iter().map(|divisor| i64::from(*divisor)).sum()
    }
}

/// A call of its own, as all the others are.
#[inline(never)]
fn divisors(a: &[i32], b: &[i32]) -> Vec<i32> {
    let rows = a.iter().zip(b);
    rows.map(|(a, b)| greatest_common_divisor(*a, *b)).collect()
}

fn greatest_common_divisor(mut a: i32, mut b: i32) -> i32 {
    while b != 0 {
        (a, b) = (b, a.wrapping_rem(b));
    }
    a
}
