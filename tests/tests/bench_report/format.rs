//! Numbers, as the report writes them.

use crate::report::format::{bytes, count, time};

#[test]
fn times_have_three_digits_and_a_unit() {
    for (nanos, text) in [
        (0.5, "0.50 ns"),
        (9.994, "9.99 ns"),
        (9.996, "10.0 ns"),
        (99.96, "100 ns"),
        (999.4, "999 ns"),
        (999.6, "1.00 us"),
        (1_720.0, "1.72 us"),
        (999_600.0, "1.00 ms"),
        (2.5e9, "2.50 s"),
        (1.2e13, "12000 s"),
    ] {
        assert_eq!(time(nanos), text);
    }
}

#[test]
fn sizes_are_not_rounded() {
    for (size, text) in [
        (0, "0 B"),
        (1_000, "1000 B"),
        (1_024, "1 KiB"),
        (1_536, "1536 B"),
        (1 << 20, "1 MiB"),
        (3 << 30, "3 GiB"),
    ] {
        assert_eq!(bytes(size), text);
    }
}

#[test]
fn counts_have_commas() {
    for (number, text) in [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (1_020_003, "1,020,003"),
    ] {
        assert_eq!(count(number), text);
    }
}
