//! Sizes and times, as people write them.

use std::time::Duration;

use bytesize::ByteSize;

/// Reads a size in bytes: a number with `B`, `KiB`, `MiB` or `GiB`, which are powers of 1024, or with
/// `KB`, `MB` or `GB`, which are powers of 1000. A number alone is in bytes.
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
/// assert_eq!(parse_size("1.5KiB"), Ok(1536));
/// assert_eq!(parse_size("4096"), Ok(4096));
/// assert!(parse_size("64 megabytes").is_err());
/// ```
pub fn parse_size(text: &str) -> Result<usize, String> {
    if let Ok(bytes) = text.parse() {
        return Ok(bytes);
    }
    match text.parse::<ByteSize>() {
        // What is larger than the largest number becomes that number.
        Ok(ByteSize(u64::MAX)) => Err(format!("`{text}` is more than any machine has")),
        Ok(ByteSize(bytes)) => usize::try_from(bytes)
            .map_err(|_| format!("`{text}` is more than this machine can address")),
        Err(_) => Err(format!(
            "`{text}` is no size: write a number with B, KiB, MiB or GiB, such as `64MiB`"
        )),
    }
}

/// Reads a time: a whole number with `ns`, `us`, `ms`, `s`, `min` or `h`, or several of them, such as
/// `1min 30s`. A number alone is in seconds.
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
/// assert_eq!(parse_duration("1min 30s"), Ok(Duration::from_secs(90)));
/// assert_eq!(parse_duration("10"), Ok(Duration::from_secs(10)));
/// assert!(parse_duration("soon").is_err());
/// ```
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    if let Ok(seconds) = text.parse() {
        return Ok(Duration::from_secs(seconds));
    }
    humantime::parse_duration(text).map_err(|_| {
        format!(
            "`{text}` is no time: write a whole number with ns, us, ms, s, min or h, such as \
             `250ms`"
        )
    })
}

/// Sizes in files.
#[cfg(feature = "serde")]
pub(crate) mod bytes {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::parse_size;

    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a number of bytes, or a text such as \"64MiB\"")]
    enum Written {
        Number(u64),
        Text(String),
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
    pub(crate) fn serialize<S: Serializer>(size: &usize, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&written(*size))
    }

    /// In the largest unit that it is a whole number of: nothing is rounded.
    fn written(size: usize) -> String {
        let units = [("GiB", 30), ("MiB", 20), ("KiB", 10)];
        let mut fitting = units.into_iter();
        match fitting.find(|(_, bits)| size > 0 && size.trailing_zeros() >= *bits) {
            Some((unit, bits)) => format!("{}{unit}", size >> bits),
            None => size.to_string(),
        }
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

    use super::parse_duration;

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
            Some(limit) => serializer.collect_str(&humantime::format_duration(*limit)),
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
