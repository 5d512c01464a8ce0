//! What turns bytes into instances.

use std::path::Path;

use super::{Instance, World};
use crate::EngineError;

/// Turns the bytes of a component into instances that can be called. The cold path.
///
/// An engine is a handle: clones share what it has.
pub trait WasmEngine: Clone + Send + Sync + 'static {
    /// A component that is ready to be instantiated. It is shared, not copied, by clones.
    type Compiled: Clone + Send + Sync + 'static;
    /// A live component with its own memory and host.
    type Instance<W: World>: Send;
    /// Calls an instance.
    type Invoker<W: World>: Instance<World = W> + 'static;

    /// Compiles a component from its bytes.
    ///
    /// The work is done on the calling thread when the future is polled, and takes
    /// milliseconds to seconds: on an async runtime, do it where blocking is allowed.
    ///
    /// # Errors
    ///
    /// [`EngineError::NotWasm`], [`EngineError::CoreModule`] or
    /// [`EngineError::InvalidComponent`] for bytes that are no valid component, and
    /// [`EngineError::Unsupported`] for a valid one that the engine can't run.
    fn compile(
        &self,
        bytes: &[u8],
    ) -> impl Future<Output = Result<Self::Compiled, EngineError>> + Send;

    /// Compiles a component from a file.
    ///
    /// # Errors
    ///
    /// As [`compile`](Self::compile), and [`EngineError::Read`].
    fn compile_file(
        &self,
        path: impl AsRef<Path> + Send,
    ) -> impl Future<Output = Result<Self::Compiled, EngineError>> + Send;

    /// Makes an instance of a component for a world, with what the host provides for it.
    ///
    /// # Errors
    ///
    /// [`EngineError::Mismatch`] with every difference if the component does not fit the
    /// world, and [`EngineError::Instantiate`] if the component fails while it starts.
    fn instantiate<W: World>(
        &self,
        compiled: &Self::Compiled,
        host: impl Into<W::Host> + Send,
    ) -> impl Future<Output = Result<Self::Instance<W>, EngineError>> + Send;

    /// Looks the world's functions up in an instance, once, for all calls to come.
    ///
    /// # Errors
    ///
    /// [`EngineError::Mismatch`] if the instance lacks one.
    fn bind<W: World>(&self, instance: Self::Instance<W>) -> Result<Self::Invoker<W>, EngineError>;
}
