//! Documentation of generated items: that of the WIT.

use proc_macro2::TokenStream;
use quote::quote;

/// Documentation as attributes. What has none says at least what it is in the WIT, as some
/// crates forbid items without documentation.
pub(crate) fn docs(text: Option<&str>, name: &str) -> TokenStream {
    let text = match text {
        Some(text) if !text.trim().is_empty() => text,
        _ => &format!("`{name}`, as in the WIT."),
    };
    // Code in WIT is no Rust, and the tests of the user's documentation must not run it.
    let code = |line: &str| {
        line.starts_with("    ") || line.starts_with('\t') || line.trim_start().starts_with("```")
    };
    if text.lines().any(code) {
        return quote!(#[cfg_attr(not(doctest), doc = #text)]);
    }
    let lines = text.lines().map(|line| {
        let line = format!(" {line}");
        let line = if line.trim().is_empty() {
            ""
        } else {
            line.trim_end()
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}
