//! The work, which knows nothing of WIT: `cargo test` runs its tests.

/// What becomes of a line.
#[derive(Debug, PartialEq)]
pub enum Tidied<'a> {
    Blank,
    Same,
    Shorter(&'a [u8]),
}

/// Takes white space from the end of a line.
pub fn tidy(line: &[u8]) -> Result<Tidied<'_>, String> {
    if let Some(place) = line.iter().position(|byte| *byte == 0) {
        return Err(format!("byte {place} is 0: this is no text"));
    }
    let end = line.iter().rposition(|byte| !b" \t\r".contains(byte));
    Ok(match end {
        None => Tidied::Blank,
        Some(last) if last + 1 == line.len() => Tidied::Same,
        Some(last) => Tidied::Shorter(&line[..=last]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_end_of_a_line_changes() {
        assert_eq!(tidy(b"\ta b"), Ok(Tidied::Same));
        assert_eq!(tidy(b" a \t\r"), Ok(Tidied::Shorter(b" a")));
        assert_eq!(tidy(b" \t"), Ok(Tidied::Blank));
        assert_eq!(tidy(b""), Ok(Tidied::Blank));
        assert_eq!(tidy(b"a\0"), Err("byte 1 is 0: this is no text".into()));
    }
}
