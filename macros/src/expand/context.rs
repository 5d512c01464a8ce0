//! What every emitter needs: the names that the user chose, and the model.

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use crate::input::Input;
use crate::model::Model;

/// What every emitter needs: the user's names and the model.
pub(crate) struct Context<'a> {
    pub(crate) input: &'a Input,
    pub(crate) model: &'a Model,
    pub(crate) errors: &'a Errors,
}

impl Context<'_> {
    /// The engine's support for generated code.
    pub(crate) fn runtime(&self) -> TokenStream {
        let krate = &self.input.krate;
        quote!(#krate::__private)
    }

    /// Whether the expansion only stands in for the world.
    pub(crate) fn failed(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The head of an implementation for the world's struct.
    pub(crate) fn implement(&self, target: &TokenStream) -> TokenStream {
        let ident = &self.input.ident;
        let (parameters, arguments, condition) = self.input.generics.split_for_impl();
        quote!(impl #parameters #target for #ident #arguments #condition)
    }
}
