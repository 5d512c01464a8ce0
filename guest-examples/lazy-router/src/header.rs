//! The header of a payload.

/// How many bytes it has.
pub(crate) const HEADER: u32 = 20;

/// How many of them name the route.
const NAME: usize = 16;

/// What is wrong with a payload.
#[derive(Debug, PartialEq)]
pub(crate) enum Wrong {
    TooShort(u64),
    NoName,
    Length { expected: u64, found: u64 },
}

/// Where a payload of that size goes. It is read only if it can have a header.
pub(crate) fn route(size: u64, read: impl FnOnce() -> Vec<u8>) -> Result<String, Wrong> {
    let Some(rest) = size.checked_sub(HEADER.into()) else {
        return Err(Wrong::TooShort(size));
    };
    let header = read();
    let (Some(name), Some(length)) = (header.get(..NAME), header.last_chunk()) else {
        return Err(Wrong::TooShort(size));
    };
    let expected = u64::from(u32::from_le_bytes(*length));
    if expected != rest {
        return Err(Wrong::Length {
            expected,
            found: rest,
        });
    }
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(NAME);
    match std::str::from_utf8(&name[..end]) {
        Ok(name) if !name.is_empty() => Ok(name.to_owned()),
        _ => Err(Wrong::NoName),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(name: &[u8], length: u32) -> Vec<u8> {
        let mut header = name.to_vec();
        header.resize(NAME, 0);
        header.extend(length.to_le_bytes());
        header
    }

    #[test]
    fn a_header_names_the_route() {
        let routed = |name: &[u8]| route(27, || header(name, 7));
        assert_eq!(routed(b"orders"), Ok("orders".to_owned()));
        assert_eq!(
            routed(b"sixteen bytes ab"),
            Ok("sixteen bytes ab".to_owned())
        );
        assert_eq!(routed(b""), Err(Wrong::NoName));
        assert_eq!(routed(b"\xff"), Err(Wrong::NoName));
    }

    #[test]
    fn what_has_no_header_is_not_read() {
        let routed = route(19, || panic!("it was read"));
        assert_eq!(routed, Err(Wrong::TooShort(19)));
        // Nor does a host that reads too little get away with it.
        assert_eq!(route(27, Vec::new), Err(Wrong::TooShort(27)));
    }

    #[test]
    fn the_rest_is_as_long_as_it_says() {
        let wrong = Wrong::Length {
            expected: 8,
            found: 7,
        };
        assert_eq!(route(27, || header(b"orders", 8)), Err(wrong));
    }
}
