//! What comes out of an element.

use std::net::IpAddr;

/// What the guest remembers.
#[derive(Debug)]
pub(crate) struct Enrich {
    /// What stands between an address and its place.
    pub(crate) between: String,
    unknown: u64,
}

impl Enrich {
    pub(crate) const fn new() -> Self {
        Self {
            between: String::new(),
            unknown: 0,
        }
    }

    /// What stands before the place of an address, if that is known.
    pub(crate) fn found(&mut self, known: bool) -> Option<&str> {
        if !known {
            self.unknown += 1;
            return None;
        }
        Some(match self.between.as_str() {
            "" => " ",
            between => between,
        })
    }

    /// How many addresses were not known, if any.
    pub(crate) fn summary(&self) -> Option<String> {
        (self.unknown > 0).then(|| format!("unknown: {}", self.unknown))
    }
}

/// The address that an element is.
pub(crate) fn address(payload: &[u8]) -> Result<&str, String> {
    let text = str::from_utf8(payload).map_err(|_| "not UTF-8".to_owned())?;
    match text.parse::<IpAddr>() {
        Ok(_) => Ok(text),
        Err(_) => Err("not an IP address".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_an_address_of_either_sort() {
        assert_eq!(address(b"192.0.2.1"), Ok("192.0.2.1"));
        assert_eq!(address(b"2001:db8::1"), Ok("2001:db8::1"));
        assert_eq!(address(b"localhost").unwrap_err(), "not an IP address");
        assert_eq!(address(b"192.0.2.1\xff").unwrap_err(), "not UTF-8");
    }

    #[test]
    fn unknown_addresses_are_counted() {
        let mut enrich = Enrich::new();
        assert_eq!(enrich.found(true), Some(" "));
        assert_eq!(enrich.summary(), None);
        enrich.between = ": ".to_owned();
        assert_eq!(enrich.found(true), Some(": "));
        assert_eq!(enrich.found(false), None);
        assert_eq!(enrich.summary().as_deref(), Some("unknown: 1"));
    }
}
