//! How functions of the host are called by a component.

use wasmtime::{Result, StoreContextMut};

use super::fit::TEXT_LIMIT;
use crate::store::{Internal, State, TakenHost, Traffic, too_large};
use crate::{Arena, World};

type Store<'a> = StoreContextMut<'a, State>;

/// Runs an imported function: takes the host out of the store for as long as it runs.
pub fn call_host<W: World, R: Traffic>(
    store: Store<'_>,
    call: impl FnOnce(&mut W::Host, &mut StoreContextMut<'_, State>, &Arena) -> Result<R>,
) -> Result<R> {
    let mut taken = TakenHost::new(store);
    let (host, store, arena) = taken.parts::<W>()?;
    let result = call(host, store, arena)?;
    check_answer(&taken, &result)?;
    Ok(result)
}

/// Counts what an imported function answers. Fails if no guest has room for it: the guest has
/// done nothing wrong then, but can't go on.
#[inline]
pub fn check_answer(taken: &TakenHost<'_>, result: &impl Traffic) -> Result<()> {
    taken.state().meter.answered(result);
    match too_large::<TEXT_LIMIT>(result) {
        None => Ok(()),
        Some(size) => Err(Internal::error(format!(
            "{size} bytes of an answer are more than can be passed to a guest"
        ))),
    }
}

/// Counts what an imported function was given.
#[inline]
pub fn count_params(store: &Store<'_>, params: &impl Traffic) {
    store.data().meter.lifted(params);
}

/// The future of an imported function that the guest waits for.
pub fn host_future<'a, R>(
    answer: impl Future<Output = Result<R>> + Send + 'a,
) -> Box<dyn Future<Output = Result<R>> + Send + 'a> {
    Box::new(answer)
}
