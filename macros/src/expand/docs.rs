//! Documentation of generated items: that of the WIT.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::model::TypeDef;

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

/// What is said of a type that borrows, after its documentation in the WIT: its other form, the
/// ways between them, and how another derive takes it.
pub(super) fn twin(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    let ident = &def.ident;
    let back = match def.laid_out {
        true => format!("[`view`](owned::{ident}::view) lends one"),
        false => format!("`{ident}::from(&owned)` lends one"),
    };
    let forms = format!(
        " It borrows its strings and lists. Its twin that owns them is [`owned::{ident}`]: \
         [`into_owned`](Self::into_owned) copies them into one, and {back}."
    );
    let place = place(cx, def);
    quote!(#[doc = ""] #[doc = #forms] #[doc = ""] #[doc = #place])
}

/// What is said of the twin that owns its parts.
pub(super) fn owned(def: &TypeDef) -> TokenStream {
    let ident = &def.ident;
    let text = format!(" It owns its strings and lists: [`{ident}`](super::{ident}) borrows them.");
    quote!(#[doc = ""] #[doc = #text])
}

/// What is said of a type with handles in it.
pub(super) fn holding() -> TokenStream {
    let text = " It owns its strings and lists, and stands with what each handle in it stands for: for \
                the host's own values in the host's functions, and for handles in the component's.";
    quote!(#[doc = ""] #[doc = #text])
}

/// What is said of the handles of a resource of the component.
pub(super) fn handle() -> TokenStream {
    let text = " It owns a resource of the component, and is of use to the instance that has given it out. When \
                it is dropped, the resource is, before the next call.";
    quote!(#[doc = ""] #[doc = #text])
}

/// What is said of a type that has one form.
pub(super) fn plain(cx: &Context<'_>, def: &TypeDef) -> TokenStream {
    let place = place(cx, def);
    quote!(#[doc = ""] #[doc = #place])
}

/// Where a type is, and what another derive sets to take it.
fn place(cx: &Context<'_>, def: &TypeDef) -> String {
    let path: String = path(cx, def) + &def.ident.to_string();
    format!(
        " It is `{path}`. Another derive takes it with `with(\"{}\" = crate::..::{path})`.",
        def.path
    )
}

/// What is said of an interface's module: what another derive sets to take its types.
pub(super) fn how_to_take(cx: &Context<'_>, def: &TypeDef) -> Option<TokenStream> {
    let (interface, _) = def.path.split_once('#')?;
    let path = path(cx, def);
    let path = path.trim_end_matches("::");
    let text = format!(
        " Another derive takes its types with `with(\"{interface}\" = crate::..::{path})`."
    );
    Some(quote!(#[doc = ""] #[doc = #text]))
}

/// `thermostat::acme::sensors::types::`
fn path(cx: &Context<'_>, def: &TypeDef) -> String {
    let modules = [&cx.input.module].into_iter().chain(&def.module);
    modules.map(|module| format!("{module}::")).collect()
}
