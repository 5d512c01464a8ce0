//! The mock, and scripts that play the guests.

use torvyn_engine::mock::{MockEngine, Script};
use torvyn_engine::{EngineError, World};

use super::{Bench, Compiled, Invoked, Setup, players};

pub(crate) struct Mock {
    engine: MockEngine,
    _script: Script,
}

impl Bench for Mock {
    type Engine = MockEngine;

    fn new(setup: Setup) -> Self {
        let (engine, script) = MockEngine::new();
        script.max_instances(setup.max_instances);
        players::faulty(&script, setup.fuel);
        players::identity(&script);
        players::line_source(&script);
        players::summary_sink(&script);
        players::thermostat(&script);
        players::broken(&script);
        players::started(&script);
        Self {
            engine,
            _script: script,
        }
    }

    fn engine(&self) -> &MockEngine {
        &self.engine
    }

    fn check<W: World>(compiled: &Compiled<Self>) -> Result<(), EngineError> {
        compiled.check::<W>()
    }

    fn ended<W: World>(invoker: &Invoked<Self, W>) -> Option<String> {
        invoker.ended().map(str::to_owned)
    }

    fn stderr<W: World>(invoker: &Invoked<Self, W>) -> String {
        invoker.stderr()
    }
}
