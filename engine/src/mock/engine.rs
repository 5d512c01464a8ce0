//! The engine that runs no components.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::book::Book;
use super::decode::{Decoded, decode};
use super::{MockInstance, MockInvoker, Script};
use crate::check::{self, check, expect_component};
use crate::definition::WorldDefinition;
use crate::{EngineError, WasmEngine, World};

/// An engine whose instances do what a [`Script`] says.
///
/// It takes what a real engine takes: bytes must be a valid component, and the component must
/// fit the world. Nothing of it is run.
#[derive(Clone)]
pub struct MockEngine {
    book: Arc<Book>,
}

impl MockEngine {
    /// An engine, and the script that its instances follow.
    #[must_use]
    pub fn new() -> (Self, Script) {
        let book = Arc::<Book>::default();
        let script = Script {
            book: Arc::clone(&book),
        };
        (Self { book }, script)
    }

    /// A component without bytes, which imports and exports what a world does.
    #[must_use]
    pub fn component<W: World>(&self) -> MockComponent {
        self.wrap(Content::World(W::DEFINITION))
    }

    fn wrap(&self, content: Content) -> MockComponent {
        MockComponent {
            book: Arc::clone(&self.book),
            content: Arc::new(content),
        }
    }

    fn compile_from(&self, bytes: &[u8], origin: String) -> Result<MockComponent, EngineError> {
        expect_component(bytes, &origin)?;
        match decode(bytes) {
            Ok(decoded) => Ok(self.wrap(Content::Bytes(Box::new(decoded)))),
            Err(source) if torvyn_contract::damage(bytes).is_none() => {
                Err(EngineError::Unsupported { origin, source })
            }
            Err(source) => Err(EngineError::InvalidComponent { origin, source }),
        }
    }
}

impl WasmEngine for MockEngine {
    type Compiled = MockComponent;
    type Instance<W: World> = MockInstance<W>;
    type Invoker<W: World> = MockInvoker<W>;

    async fn compile(&self, bytes: &[u8]) -> Result<MockComponent, EngineError> {
        self.compile_from(bytes, format!("the input of {} bytes", bytes.len()))
    }

    async fn compile_file(
        &self,
        path: impl AsRef<Path> + Send,
    ) -> Result<MockComponent, EngineError> {
        let path = path.as_ref();
        let bytes = fs::read(path).map_err(|source| EngineError::Read {
            path: path.to_owned(),
            source,
        })?;
        self.compile_from(&bytes, format!("`{}`", path.display()))
    }

    async fn instantiate<W: World>(
        &self,
        compiled: &MockComponent,
        host: impl Into<W::Host> + Send,
    ) -> Result<MockInstance<W>, EngineError> {
        if !Arc::ptr_eq(&self.book, &compiled.book) {
            return Err(EngineError::ForeignComponent);
        }
        compiled.check::<W>()?;
        let (number, counted) = self.book.start::<W>()?;
        Ok(MockInstance {
            book: Arc::clone(&self.book),
            number,
            host: host.into(),
            counted,
        })
    }

    fn bind<W: World>(&self, instance: MockInstance<W>) -> Result<MockInvoker<W>, EngineError> {
        Ok(MockInvoker::bind(instance))
    }
}

impl fmt::Debug for MockEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockEngine").finish_non_exhaustive()
    }
}

/// A component that is ready to be instantiated, and is never run.
#[derive(Clone)]
pub struct MockComponent {
    /// That of its engine.
    book: Arc<Book>,
    content: Arc<Content>,
}

enum Content {
    Bytes(Box<Decoded>),
    World(&'static WorldDefinition),
}

impl MockComponent {
    /// Compares the component with a world.
    ///
    /// # Errors
    ///
    /// [`EngineError::Mismatch`] with every difference.
    pub fn check<W: World>(&self) -> Result<(), EngineError> {
        match &*self.content {
            Content::Bytes(decoded) => check(&decoded.interface(), W::DEFINITION)?,
            Content::World(world) => check(&check::Component::of(world), W::DEFINITION)?,
        }
        Ok(())
    }
}

impl fmt::Debug for MockComponent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockComponent").finish_non_exhaustive()
    }
}
