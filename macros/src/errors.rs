//! Gathers every error of one derive, so that all of them are shown at once.

use proc_macro2::{Span, TokenStream};

/// The errors of one derive.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error that is shown at `span`.
    pub(crate) fn at(&mut self, span: Span, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new(span, message));
    }

    /// Adds an error that `syn` made.
    pub(crate) fn add(&mut self, error: syn::Error) {
        self.0.extend(error);
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them as a `compile_error!` invocation.
    pub(crate) fn to_compile_errors(&self) -> impl Iterator<Item = TokenStream> {
        self.0.iter().map(syn::Error::to_compile_error)
    }
}
