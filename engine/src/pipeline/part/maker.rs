//! Instances of components for a pipeline: one that is given, or as many as are needed.

use std::sync::Arc;

use super::boxed::Boxed;
use super::guest::Guest;
use super::host_factory::HostFactory;
use crate::{EngineError, WasmEngine, World};

/// What a stage is made of.
pub(crate) enum Given<'p, U> {
    /// One that there is.
    One(U),
    /// As many as are needed.
    Many(Maker<'p, U>),
}

/// Makes instances of a component.
pub(crate) struct Maker<'p, U> {
    make: Box<dyn Fn() -> Boxed<'p, Result<U, EngineError>> + Send + Sync + 'p>,
}

impl<'p, U> Maker<'p, U> {
    pub(crate) fn new(
        make: impl Fn() -> Boxed<'p, Result<U, EngineError>> + Send + Sync + 'p,
    ) -> Self {
        Self {
            make: Box::new(make),
        }
    }

    /// Makes instances for a world, each with a host of its own, and of each what `unit` makes of it.
    pub(crate) fn with_host<W: World, E: WasmEngine>(
        engine: &E,
        compiled: &E::Compiled,
        host: impl HostFactory<W>,
        unit: fn(Guest<E::Invoker<W>>) -> U,
    ) -> Self
    where
        U: 'p,
    {
        let (engine, compiled) = (engine.clone(), compiled.clone());
        let host: Arc<dyn HostFactory<W>> = Arc::new(host);
        Self::new(move || {
            let (engine, compiled, host) = (engine.clone(), compiled.clone(), Arc::clone(&host));
            Box::pin(async move {
                let instance = engine.instantiate::<W>(&compiled, host.make()).await?;
                let invoker = engine.bind(instance)?;
                Ok(unit(Guest::with_host(invoker, host)))
            })
        })
    }

    pub(crate) async fn make(&self) -> Result<U, EngineError> {
        (self.make)().await
    }
}

/// Makes instances for the first of these worlds that the component fits.
macro_rules! maker {
    ($engine:ident, $compiled:ident, $role:ident: [$($world:ident),* $(,)?]) => {{
        let (engine, compiled) = ($engine.clone(), $compiled.clone());
        $crate::pipeline::part::Maker::new(move || {
            let (engine, compiled) = (engine.clone(), compiled.clone());
            Box::pin(async move {
                // What does not fit the last world, which asks for least, is what is said.
                let mut _mismatch = None;
                $(
                    match engine.instantiate::<$world>(&compiled, ()).await {
                        Ok(instance) => {
                            let guest = $crate::pipeline::part::Guest::new(engine.bind(instance)?);
                            return Ok(<$world as $role>::unit(guest));
                        }
                        Err(error @ $crate::EngineError::Mismatch(_)) => _mismatch = Some(error),
                        Err(error) => return Err(error),
                    }
                )*
                Err(_mismatch.unwrap_or($crate::EngineError::ForeignComponent))
            })
        })
    }};
}
pub(crate) use maker;
