//! Why a call is not answered by its script.

use std::any::type_name;

use crate::definition::FunctionDefinition;
use crate::{EngineError, ForeignHandle, World};

/// A handle was passed that is another instance's.
#[cold]
pub(super) fn foreign(function: &FunctionDefinition, reason: ForeignHandle) -> EngineError {
    EngineError::ForeignHandle {
        function: function.to_string().into(),
        reason,
    }
}

/// How to give a function a script, in an error.
#[cold]
pub(super) fn unscripted<W: World>(function: &FunctionDefinition) -> EngineError {
    let world = type_name::<W>();
    let world = world.rsplit_once("::").map_or(world, |(_, name)| name);
    let method = match function.name.split_once(']') {
        // A function of a resource: `[method]parser.feed` is `parser_feed`.
        Some(("[constructor", resource)) => format!("{resource}-new"),
        Some((_, name)) => name.replace('.', "-"),
        None => function.name.to_owned(),
    };
    let method = method.replace('-', "_");
    EngineError::Unscripted {
        function: function.to_string().into(),
        how: format!("script.world::<{world}>().{method}().returns(..)").into(),
    }
}

/// For a world whose traits were not derived.
#[cold]
pub(super) fn no_function<W: World>() -> EngineError {
    EngineError::Instantiate {
        source: format!("the instance lacks a function of `{}`", W::DEFINITION.name).into(),
    }
}
