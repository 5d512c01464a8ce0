//! Functions as WIT text, for messages.

use super::types::describe;
use super::{Function, Type};
use crate::definition::FunctionDefinition;

/// The function that a world asks for.
pub(super) fn expected_signature(function: &FunctionDefinition) -> String {
    let params = function.params.iter();
    let params: Vec<_> = params.map(|(name, ty)| format!("{name}: {ty}")).collect();
    let result = function.result.as_ref().map(|ty| format!(" -> {ty}"));
    format!("func({}){}", params.join(", "), result.unwrap_or_default())
}

/// The function that a component has.
pub(super) fn found_signature<T: Type>(function: &Function<T>) -> String {
    let params = function.params.iter();
    let params: Vec<_> = params
        .map(|(name, ty)| format!("{name}: {}", describe(ty)))
        .collect();
    let result = function.result.as_ref().map(describe);
    let result = result.map(|ty| format!(" -> {ty}")).unwrap_or_default();
    let keyword = if function.is_async {
        "async func"
    } else {
        "func"
    };
    format!("{keyword}({}){result}", params.join(", "))
}
