//! What a component is to do, and whether it can.

use torvyn_engine::streaming::{DataSink, DataSource, Transform};
use torvyn_engine::{CompiledComponent, EngineError};

use super::loaded::Loaded;
use crate::failure::{Exit, Failure};

/// What a component is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Source,
    Through,
    Sink,
}

impl Role {
    /// What a component can do, and does first if it can do several things.
    pub(crate) fn of(compiled: &CompiledComponent) -> Option<Self> {
        let roles = [Self::Through, Self::Source, Self::Sink];
        roles.into_iter().find(|role| role.fits(compiled))
    }

    /// The option that asks for it.
    fn option(self) -> &'static str {
        match self {
            Self::Source => "--source",
            Self::Through => "--through",
            Self::Sink => "--sink",
        }
    }

    fn fits(self, compiled: &CompiledComponent) -> bool {
        match self {
            Self::Source => compiled.check::<DataSource>(),
            Self::Through => compiled.check::<Transform>(),
            Self::Sink => compiled.check::<DataSink>(),
        }
        .is_ok()
    }
}

/// Why a component can't do what is asked of it, and what it can do.
pub(crate) fn misplaced(loaded: &Loaded, role: Role, error: &EngineError) -> Failure {
    let option = role.option();
    let given = loaded.given.display();
    let failure = Failure::new(
        Exit::Component,
        format!("`{given}` can't be used with `{option}`: {error}"),
    );
    if !matches!(error, EngineError::Mismatch(_)) {
        return failure;
    }
    let fitting: Vec<_> = [Role::Source, Role::Through, Role::Sink]
        .into_iter()
        .filter(|role| role.fits(&loaded.compiled))
        .map(Role::option)
        .collect();
    match &fitting[..] {
        [] => failure.help(format!(
            "`torvyn-engine inspect {given}` shows what the component is"
        )),
        fitting if fitting.contains(&option) => failure,
        fitting => failure.help(format!("use it with `{}`", fitting.join("` or `"))),
    }
}
