//! How an instance comes to life.

use wasmtime::{AsContextMut, PoolConcurrencyLimitError, Store};

use super::instance::LaneInstance;
use super::template::{LaneTemplate, Template};
use crate::lanes::direct::{Beginning, CoreInstances};
use crate::store::{State, classify_start};
use crate::{EngineError, trace};

/// Makes an instance in a store that has none yet.
pub(crate) async fn start(
    store: &mut Store<State>,
    template: &Template,
    beginning: Beginning,
) -> Result<LaneInstance, EngineError> {
    let instance = match (State::arm(store.as_context_mut()), &template.lane) {
        (Err(error), _) => Err(error),
        (Ok(()), LaneTemplate::Direct(template)) => {
            CoreInstances::start(template, store, beginning)
                .await
                .map(LaneInstance::Direct)
        }
        (Ok(()), LaneTemplate::Component(template, _)) => {
            template.start(store).await.map(LaneInstance::Component)
        }
    };
    instance.map_err(|error| failure(error, store.data()))
}

/// Why a component did not start: a fault of the guest, or something that Wasmtime refuses.
#[cold]
pub(crate) fn failure(error: wasmtime::Error, state: &State) -> EngineError {
    let error = match classify_start(error, state) {
        Ok(error) => {
            trace::fault(&error);
            return error;
        }
        Err(error) => error,
    };
    if error.is::<PoolConcurrencyLimitError>() {
        return EngineError::TooManyInstances {
            limit: state.instance_limit().unwrap_or(u32::MAX),
        };
    }
    EngineError::Instantiate {
        source: error.into(),
    }
}
