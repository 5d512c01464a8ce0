//! Compares JSON numbers by their digits, so that none is rounded first.

use std::cmp::Ordering;

/// A number as `0.digits * 10^point`, without zeros at either end of `digits`.
struct Decimal {
    /// -1, 0 or 1.
    sign: i8,
    point: i64,
    digits: String,
}

/// Compares two numbers that are written as in JSON.
///
/// Exponents beyond 4e18, on either side of zero, count as the same.
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    let (left, right) = (Decimal::parse(left), Decimal::parse(right));
    left.sign.cmp(&right.sign).then_with(|| {
        let magnitude = left
            .point
            .cmp(&right.point)
            .then_with(|| left.digits.cmp(&right.digits));
        if left.sign < 0 {
            magnitude.reverse()
        } else {
            magnitude
        }
    })
}

impl Decimal {
    fn parse(text: &str) -> Self {
        let (sign, text) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = [whole, fraction].concat();
        let digits = all.trim_start_matches('0');
        if digits.is_empty() {
            return Self {
                sign: 0,
                point: 0,
                digits: String::new(),
            };
        }
        let leading_zeros = all.len() - digits.len();
        let shift = whole.len() as i64 - leading_zeros as i64;
        Self {
            sign,
            point: parse_exponent(exponent).saturating_add(shift),
            digits: digits.trim_end_matches('0').to_owned(),
        }
    }
}

fn parse_exponent(text: &str) -> i64 {
    const LIMIT: i64 = 4_000_000_000_000_000_000;
    match text.parse::<i64>() {
        Ok(exponent) => exponent.clamp(-LIMIT, LIMIT),
        Err(_) if text.starts_with('-') => -LIMIT,
        Err(_) => LIMIT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_has_many_spellings() {
        for (left, right) in [
            ("1", "1.0"),
            ("0", "-0"),
            ("0.0e9", "0"),
            ("100", "1e2"),
            ("100", "1E+2"),
            ("0.0012", "12e-4"),
            ("-2.50", "-2.5"),
        ] {
            assert_eq!(compare(left, right), Ordering::Equal, "{left} {right}");
        }
    }

    #[test]
    fn numbers_come_in_their_order() {
        let ascending = [
            "-1e99999999999999999999",
            "-12",
            "-9",
            "-0.5",
            "-0.25",
            "-1e-400",
            "0",
            "1e-99999999999999999999",
            "1e-400",
            "0.1",
            "0.10000000000000000000000001",
            "9",
            "10",
            "10.5",
            "9007199254740992",
            "9007199254740993",
            "9007199254740993.5",
            "1e400",
            "2e400",
            "1e99999999999999999999",
        ];
        for (index, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                assert_eq!(compare(left, right), index.cmp(&other), "{left} {right}");
            }
        }
    }
}
