//! What can be done with any instance, whatever its world.

use super::{ComponentInvoker, World};
use crate::{EngineError, InvocationResult, Respawned};

/// An instance that another one can take the place of: what pipelines need of an invoker beside
/// its calls.
pub trait Instance: ComponentInvoker + Sized {
    /// Puts a fresh instance in the place of this one, whether it has ended or not.
    ///
    /// # Errors
    ///
    /// Those of [`instantiate`](crate::WasmEngine::instantiate), and those of a call if `init` is
    /// called again and fails. After each of them the instance has ended.
    fn respawn(&mut self) -> impl Future<Output = Result<Respawned, EngineError>> + Send;

    /// The same with another host. If it fails before this instance is gone, the host stays, too.
    ///
    /// # Errors
    ///
    /// As of [`respawn`](Self::respawn).
    fn respawn_with(
        &mut self,
        host: <Self::World as World>::Host,
    ) -> impl Future<Output = Result<Respawned, EngineError>> + Send;

    /// Has this instance, and each that takes its place, go on from a snapshot. What has none, such as
    /// a mock, refuses it.
    ///
    /// # Errors
    ///
    /// [`EngineError::Snapshot`] if it is of another component or world, and those of
    /// [`respawn`](Self::respawn).
    #[cfg(feature = "wasmtime-backend")]
    fn begin_from(
        &mut self,
        snapshot: &crate::Snapshot,
    ) -> impl Future<Output = Result<Respawned, EngineError>> + Send {
        let _ = snapshot;
        std::future::ready(Err(no_snapshots()))
    }

    /// Takes a snapshot of what the guest remembers between two calls. The instance stays as it is.
    ///
    /// # Errors
    ///
    /// [`EngineError::Snapshot`] if none can be taken, ever or now.
    #[cfg(feature = "wasmtime-backend")]
    fn snapshot(&mut self) -> Result<crate::Snapshot, EngineError> {
        Err(no_snapshots())
    }

    /// Goes on from a snapshot, in a fresh instance if this one has ended. What has none, such as a mock,
    /// refuses it.
    ///
    /// # Errors
    ///
    /// As of [`begin_from`](Self::begin_from).
    #[cfg(feature = "wasmtime-backend")]
    fn restore(
        &mut self,
        snapshot: &crate::Snapshot,
    ) -> impl Future<Output = Result<Respawned, EngineError>> + Send {
        let _ = snapshot;
        std::future::ready(Err(no_snapshots()))
    }

    /// The same with another host. If it fails before this instance is gone, the host stays, too.
    ///
    /// # Errors
    ///
    /// As of [`begin_from`](Self::begin_from).
    #[cfg(feature = "wasmtime-backend")]
    fn restore_with(
        &mut self,
        snapshot: &crate::Snapshot,
        host: <Self::World as World>::Host,
    ) -> impl Future<Output = Result<Respawned, EngineError>> + Send {
        let _ = (snapshot, host);
        std::future::ready(Err(no_snapshots()))
    }

    /// The end of what the guest has written to stderr.
    fn stderr(&self) -> String;

    /// Whether the futures of calls are ready when they are first polled.
    fn is_blocking(&self) -> bool;

    /// Makes calls, and says what they took, as far as the backend can tell.
    fn measure<'i, T, F>(
        &'i mut self,
        calls: impl FnOnce(&'i mut Self) -> F + Send,
    ) -> impl Future<Output = InvocationResult<T>> + Send
    where
        T: Send,
        F: Future<Output = Result<T, EngineError>> + Send;
}

#[cfg(feature = "wasmtime-backend")]
fn no_snapshots() -> EngineError {
    let reason = "it is not an instance that has snapshots".to_owned();
    crate::SnapshotError::Never { reason }.into()
}
