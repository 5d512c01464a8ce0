//! Sizes and times, as people write them.

use std::time::Duration;

const SIZES: [(&str, u128); 4] = [
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("B", 1),
];

const TIMES: [(&str, u128); 6] = [
    ("h", 3_600_000_000_000),
    ("min", 60_000_000_000),
    ("s", 1_000_000_000),
    ("ms", 1_000_000),
    ("us", 1_000),
    ("ns", 1),
];

/// Reads a size in bytes: a whole number with `B`, `KiB`, `MiB` or `GiB`. A number alone is in
/// bytes.
///
/// # Errors
///
/// What is wrong with the text, and what to write instead.
///
/// # Examples
///
/// ```
/// use torvyn_engine::config::parse_size;
///
/// assert_eq!(parse_size("64MiB"), Ok(64 << 20));
/// assert_eq!(parse_size("4096"), Ok(4096));
/// assert!(parse_size("64 megabytes").is_err());
/// ```
pub fn parse_size(text: &str) -> Result<usize, String> {
    parse(text, &SIZES, 1)
        .and_then(|bytes| usize::try_from(bytes).ok())
        .ok_or_else(|| format!("`{text}` is no size: write a whole number with B, KiB, MiB or GiB"))
}

/// Reads a time: a whole number with `ns`, `us`, `ms`, `s`, `min` or `h`. A number alone is in
/// seconds.
///
/// # Errors
///
/// What is wrong with the text, and what to write instead.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use torvyn_engine::config::parse_duration;
///
/// assert_eq!(parse_duration("250ms"), Ok(Duration::from_millis(250)));
/// assert_eq!(parse_duration("10"), Ok(Duration::from_secs(10)));
/// assert!(parse_duration("soon").is_err());
/// ```
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    const SECOND: u128 = 1_000_000_000;
    parse(text, &TIMES, SECOND)
        .and_then(|nanos| {
            let seconds = u64::try_from(nanos / SECOND).ok()?;
            let rest = u32::try_from(nanos % SECOND).ok()?;
            Some(Duration::new(seconds, rest))
        })
        .ok_or_else(|| {
            format!("`{text}` is no time: write a whole number with ns, us, ms, s, min or h")
        })
}

fn parse(text: &str, units: &[(&str, u128)], alone: u128) -> Option<u128> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let factor = match unit.trim_start() {
        "" => alone,
        unit => units.iter().find(|(name, _)| *name == unit)?.1,
    };
    number.parse::<u128>().ok()?.checked_mul(factor)
}

/// Writes a value in the largest unit that it is a whole number of.
#[cfg(feature = "serde")]
fn write(value: u128, units: &[(&str, u128)]) -> String {
    let fitting = units
        .iter()
        .find(|(_, factor)| value.is_multiple_of(*factor));
    match fitting {
        Some((unit, factor)) if value > 0 => format!("{}{unit}", value / factor),
        _ => "0".to_owned(),
    }
}

/// Sizes in files.
#[cfg(feature = "serde")]
pub(crate) mod bytes {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::{SIZES, parse_size, write};

    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a number of bytes, or a text such as \"64MiB\"")]
    enum Written {
        Number(u64),
        Text(String),
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
    pub(crate) fn serialize<S: Serializer>(size: &usize, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write(*size as u128, &SIZES))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<usize, D::Error> {
        match Written::deserialize(from)? {
            Written::Number(number) => usize::try_from(number).map_err(D::Error::custom),
            Written::Text(text) => parse_size(&text).map_err(D::Error::custom),
        }
    }
}

/// Sizes in files that need not be there.
#[cfg(feature = "serde")]
pub(crate) mod some_bytes {
    use serde::{Deserializer, Serializer};

    #[allow(clippy::ref_option, reason = "serde passes fields so")]
    pub(crate) fn serialize<S: Serializer>(
        size: &Option<usize>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match size {
            Some(size) => super::bytes::serialize(size, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<usize>, D::Error> {
        super::bytes::deserialize(from).map(Some)
    }
}

/// Times in files, where `"none"` is no limit.
#[cfg(feature = "serde")]
pub(crate) mod time_limit {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::{TIMES, parse_duration, write};

    #[derive(Deserialize)]
    #[serde(
        untagged,
        expecting = "a number of seconds, a text such as \"250ms\", or \"none\""
    )]
    enum Written {
        Number(u64),
        Text(String),
    }

    #[allow(clippy::ref_option, reason = "serde passes fields so")]
    pub(crate) fn serialize<S: Serializer>(
        limit: &Option<Duration>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match limit {
            Some(limit) => serializer.serialize_str(&write(limit.as_nanos(), &TIMES)),
            None => serializer.serialize_str("none"),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Duration>, D::Error> {
        match Written::deserialize(from)? {
            Written::Number(seconds) => Ok(Some(Duration::from_secs(seconds))),
            Written::Text(text) if text == "none" => Ok(None),
            Written::Text(text) => parse_duration(&text).map(Some).map_err(D::Error::custom),
        }
    }
}
