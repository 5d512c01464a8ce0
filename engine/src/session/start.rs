//! How an instance comes to life.

use wasmtime::component::InstancePre;
use wasmtime::{PoolConcurrencyLimitError, Store};

use super::{Instance, State, Template, Way, classify_start};
use crate::direct::Parts;
use crate::{EngineError, World, trace};

/// Makes an instance in a store that has none yet.
pub(crate) async fn start<W: World>(
    store: &mut Store<State<W>>,
    template: &Template<W>,
) -> Result<Instance, EngineError> {
    let instance = match State::arm(store) {
        Ok(()) => match &template.way {
            Way::Direct(direct) => Parts::new(direct, store).await.map(Instance::Direct),
            Way::Component(pre, _) => through_components(store, pre).await,
        },
        Err(error) => Err(error),
    };
    instance.map_err(|error| failure(error, store.data()))
}

async fn through_components<W: World>(
    store: &mut Store<State<W>>,
    pre: &InstancePre<State<W>>,
) -> wasmtime::Result<Instance> {
    let instance = match store.data().is_async() {
        true => pre.instantiate_async(store).await,
        false => pre.instantiate(store),
    };
    instance.map(Instance::Component)
}

/// Why a component did not start: a fault of the guest, or something that Wasmtime refuses.
#[cold]
pub(super) fn failure<W: World>(error: wasmtime::Error, state: &State<W>) -> EngineError {
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
