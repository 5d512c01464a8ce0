//! Writes tests of components: what they are is known when the tests are compiled, so that each
//! component and each function is a test of its own.

mod expand;
mod input;
mod plan;

use proc_macro2::TokenStream;

use crate::errors::Errors;
use input::Input;
use plan::plan;

/// The whole macro, on the token type that works outside of the compiler too.
pub(crate) fn contract_tests(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input = Input::parse(tokens, &mut errors);
    let plan = input.as_ref().and_then(|input| plan(input, &mut errors));
    match (input, plan) {
        (Some(input), Some(plan)) if errors.is_empty() => expand::tests(&input, &plan),
        _ => errors.to_compile_errors().collect(),
    }
}
