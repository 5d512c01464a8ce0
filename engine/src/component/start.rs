//! How an instance comes to life.

use wasmtime::component::Instance;
use wasmtime::{PoolConcurrencyLimitError, Store};

use super::{State, Template, classify_start};
use crate::{EngineError, World, trace};

/// Makes an instance in a store that has none yet.
pub(crate) async fn start<W: World>(
    store: &mut Store<State<W>>,
    template: &Template<W>,
) -> Result<Instance, EngineError> {
    let instance = match State::arm(store) {
        Ok(()) if store.data().is_async() => template.pre.instantiate_async(&mut *store).await,
        Ok(()) => template.pre.instantiate(&mut *store),
        Err(error) => Err(error),
    };
    instance.map_err(|error| failure(error, store.data()))
}

/// Why a component did not start: a fault of the guest, or something that Wasmtime refuses.
#[cold]
fn failure<W: World>(error: wasmtime::Error, state: &State<W>) -> EngineError {
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
