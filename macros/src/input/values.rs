//! What stands behind the names of the settings.

use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

/// `"ns:pkg/interface@1.0.0" = path::to::module`, or the same for a package or a type.
pub(crate) struct With {
    pub(crate) item: LitStr,
    pub(crate) path: syn::Path,
}

impl Parse for With {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let item = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self {
            item,
            path: input.parse()?,
        })
    }
}

/// Functions of the host that something is said of: all of them, or those that are named, alone
/// or by their interface.
pub(crate) struct HostFunctions {
    /// Where it is said.
    pub(crate) span: Span,
    /// `None` for all.
    pub(crate) named: Option<Vec<LitStr>>,
}

impl HostFunctions {
    /// What stands after the name of the setting.
    pub(super) fn parse(span: Span, input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(syn::token::Paren) {
            return Ok(Self { span, named: None });
        }
        let content;
        syn::parenthesized!(content in input);
        if content.is_empty() {
            return Err(syn::Error::new(
                span,
                "name functions or interfaces, as in `(\"ns:pkg/interface#function\")`, or leave \
                 the parentheses out for all functions",
            ));
        }
        let named = content.parse_terminated(<LitStr as Parse>::parse, Token![,])?;
        Ok(Self {
            span,
            named: Some(named.into_iter().collect()),
        })
    }
}

/// `serde::Serialize, borrowed(serde::Serialize)`
#[derive(Default)]
pub(crate) struct Derives {
    /// For the types that own their parts, and those that have none to borrow.
    pub(crate) owned: Vec<syn::Path>,
    /// For the types that borrow.
    pub(crate) borrowed: Vec<syn::Path>,
}

impl Derives {
    pub(super) fn parse(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let path = input.call(syn::Path::parse_mod_style)?;
            if path.is_ident("borrowed") && input.peek(syn::token::Paren) {
                let content;
                syn::parenthesized!(content in input);
                let paths = content.parse_terminated(syn::Path::parse_mod_style, Token![,])?;
                self.borrowed.extend(paths);
            } else {
                self.owned.push(path);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }
}

/// `"ns:pkg/interface@1.0.0#item" = name`
pub(crate) struct Rename {
    pub(crate) item: LitStr,
    pub(crate) ident: Ident,
}

impl Parse for Rename {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let item = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self {
            item,
            ident: input.parse()?,
        })
    }
}

/// `"one"` or `["one", "two"]`
pub(super) fn paths(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    if !input.peek(syn::token::Bracket) {
        return Ok(vec![input.parse()?]);
    }
    let paths = list(input)?;
    if paths.is_empty() {
        return Err(input.error("`wit` names no path: name at least one"));
    }
    Ok(paths)
}

/// `["one", "two"]`
pub(super) fn list(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    let content;
    syn::bracketed!(content in input);
    let texts = content.parse_terminated(<LitStr as Parse>::parse, Token![,])?;
    Ok(texts.into_iter().collect())
}
