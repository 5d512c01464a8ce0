//! What a guest may be called.

use crate::guests::Language;

/// How long a name may be.
const MAX_LENGTH: usize = 64;

/// What cargo does not take as the name of a package: words of Rust, and crates of its own.
const RUST: [&str; 52] = [
    "abstract", "alloc", "as", "async", "await", "become", "box", "break", "const", "continue",
    "core", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen",
    "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "std", "struct", "super", "test", "trait", "true",
    "try", "type", "unsafe", "use", "where", "while", "yield",
];

/// What is wrong with a name, if anything is. It becomes the name of a package in every language.
pub(super) fn problem(name: &str, language: Language) -> Option<String> {
    let first = name.chars().next().is_some_and(|c| c.is_ascii_lowercase());
    let all = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !first || !name.chars().all(all) || name.ends_with('-') {
        return Some(
            "a name is made of lowercase letters, digits and `-`, begins with a letter and does not \
             end in `-`"
                .to_owned(),
        );
    }
    if name.len() > MAX_LENGTH {
        return Some(format!("a name has {MAX_LENGTH} characters at most"));
    }
    let reserved = language == Language::Rust && RUST.contains(&name);
    reserved.then(|| "Rust keeps that word for itself".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_name_in_some_language_is_refused() {
        let long = "a".repeat(65);
        for name in [
            "", "A", "1a", "-a", "a-", "a_b", "a b", "ä", "a/b", ".", "..", &long,
        ] {
            assert!(problem(name, Language::C).is_some(), "{name}");
        }
        for name in ["a", "a1", "word-count", &long[1..]] {
            assert_eq!(problem(name, Language::Rust), None);
        }
        assert!(problem("match", Language::Rust).is_some());
        assert_eq!(problem("match", Language::Go), None);
    }
}
