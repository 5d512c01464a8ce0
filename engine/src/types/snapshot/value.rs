//! The state of an instance, as a program holds it.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::bytes::{read, write};
use super::contents::Contents;
use crate::EngineError;

/// The state of an instance between two calls: what its guest remembers, and nothing of its host.
/// [`WasmtimeInvoker::snapshot`](crate::WasmtimeInvoker::snapshot) takes one. Clones share what it
/// holds.
///
/// It does not depend on the processor, the operating system or the settings of the engine. It is of
/// one component, bound for one world.
#[derive(Clone)]
pub struct Snapshot {
    contents: Arc<Contents>,
    /// The last call of `init`, in the types of the invoker. It is not a part of the bytes.
    init: Option<Arc<dyn Any + Send + Sync>>,
}

impl Snapshot {
    /// How many bytes of memory [`from_bytes`](Self::from_bytes) takes for what differs from the
    /// component's own data.
    pub const DEFAULT_LIMIT: usize = 256 << 20;

    pub(crate) fn new(contents: Contents, init: Option<Arc<dyn Any + Send + Sync>>) -> Self {
        Self {
            contents: Arc::new(contents),
            init,
        }
    }

    pub(crate) fn contents(&self) -> &Contents {
        &self.contents
    }

    pub(crate) fn init(&self) -> Option<&Arc<dyn Any + Send + Sync>> {
        self.init.as_ref()
    }

    /// Writes it as bytes, compressed, with a digest over all of them. How `init` was called is left
    /// out: what is read again holds the state that this has left, and nothing to call it with.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        write(&self.contents)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) has written, in this or another program. The bytes may
    /// be anybody's: what is not a snapshot is refused, and so is one that would take more than
    /// [`DEFAULT_LIMIT`](Self::DEFAULT_LIMIT), before there is memory for it.
    ///
    /// The digest in them tells accidents, and no attack. Whoever can choose the bytes chooses what
    /// the guest remembers; that the instance stays within its limits does not depend on them.
    ///
    /// # Errors
    ///
    /// [`EngineError::Snapshot`] with
    /// [`Damaged`](crate::SnapshotError::Damaged),
    /// [`OtherFormat`](crate::SnapshotError::OtherFormat) or
    /// [`TooLarge`](crate::SnapshotError::TooLarge).
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EngineError> {
        Self::from_bytes_within(bytes, Self::DEFAULT_LIMIT)
    }

    /// The same with another limit, in bytes.
    ///
    /// # Errors
    ///
    /// As of [`from_bytes`](Self::from_bytes).
    pub fn from_bytes_within(bytes: &[u8], limit: usize) -> Result<Self, EngineError> {
        Ok(Self::new(read(bytes, limit)?, None))
    }

    /// The SHA-256 of the component that it is of, as 64 hexadecimal digits.
    #[must_use]
    pub fn component(&self) -> String {
        hexadecimal(&self.contents.component)
    }

    /// The world that the instance was bound for.
    #[must_use]
    pub fn world(&self) -> &str {
        &self.contents.world
    }

    /// The version of the engine that has taken it.
    #[must_use]
    pub fn engine_version(&self) -> &str {
        &self.contents.engine
    }

    /// How many bytes the memories of the instance have.
    #[must_use]
    pub fn memory_bytes(&self) -> u64 {
        self.contents.memory_bytes()
    }

    /// How many bytes of them are kept, since they differ from the component's own data.
    #[must_use]
    pub fn kept_bytes(&self) -> u64 {
        self.contents.page_bytes()
    }
}

/// A digest as text.
pub(crate) fn hexadecimal(digest: &[u8]) -> String {
    use fmt::Write as _;

    digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("component", &self.component())
            .field("world", &self.world())
            .field("memory_bytes", &self.memory_bytes())
            .field("kept_bytes", &self.kept_bytes())
            .finish_non_exhaustive()
    }
}
