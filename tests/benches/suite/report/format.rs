//! Numbers for people.

/// A time in nanoseconds, with three digits.
pub(crate) fn time(nanos: f64) -> String {
    // Not 1000 of a unit, for what is rounded to that.
    const NEXT: f64 = 999.5;
    let mut value = nanos;
    for unit in ["ns", "us", "ms"] {
        if value < NEXT {
            return format!("{} {unit}", digits(value));
        }
        value /= 1000.0;
    }
    format!("{} s", digits(value))
}

/// A number above 0 with three digits, or with all that stand before the point.
pub(crate) fn digits(value: f64) -> String {
    let decimals = match value {
        value if value < 9.995 => 2,
        value if value < 99.95 => 1,
        _ => 0,
    };
    format!("{value:.decimals$}")
}

/// A size in bytes, in the largest unit of which it is a multiple.
pub(crate) fn bytes(bytes: u64) -> String {
    let mut value = bytes;
    for unit in ["B", "KiB", "MiB"] {
        if value < 1024 || !value.is_multiple_of(1024) {
            return format!("{value} {unit}");
        }
        value /= 1024;
    }
    format!("{value} GiB")
}

/// A count, with a comma between thousands.
pub(crate) fn count(count: u64) -> String {
    match count {
        0..1000 => count.to_string(),
        _ => format!("{},{:03}", self::count(count / 1000), count % 1000),
    }
}

/// A text for a cell of a table in Markdown, in which it stands as it is.
pub(crate) fn cell(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace(['\r', '\n'], " ")
}
