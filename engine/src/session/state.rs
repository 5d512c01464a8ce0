//! The state of the session's instance: taken, put into a fresh one in its place, and put into more
//! instances beside it.

use std::sync::Arc;

use super::live::Session;
use super::template::LaneTemplate;
use crate::error::SnapshotError;
use crate::lanes::direct::{Beginning, Holder, Modules};
use crate::store::State;
use crate::types::snapshot::Contents;
use crate::{EngineError, World};

impl<W: World> Session<W> {
    /// The modules of an instance in the direct lane. Wasmtime shows nobody what an instance in the
    /// component lane remembers.
    fn modules(&self) -> Result<&Arc<Modules>, SnapshotError> {
        match &self.template.lane {
            LaneTemplate::Direct(template) => Ok(&template.modules),
            LaneTemplate::Component(_, reason) => Err(SnapshotError::Never {
                reason: format!("it is called through the component lane, since {reason}"),
            }),
        }
    }

    /// The state of the instance between two calls.
    pub(crate) fn state(&mut self) -> Result<Contents, EngineError> {
        let modules = Arc::clone(self.modules()?);
        modules.state()?;
        if let Some(reason) = self.health.ended() {
            let reason = format!("the instance has ended: {reason}");
            return Err(SnapshotError::NotNow { reason }.into());
        }
        self.bound.direct.take(&modules, &mut self.store)
    }

    /// Has this instance go on from that state, or a fresh one in its place. What the state does not fit is
    /// refused before anything has changed.
    ///
    /// An instance that can be called, and has no more memory than there was then, keeps its place: all
    /// that it remembers is overwritten, and that takes a fraction of the time.
    pub(crate) async fn restore(
        &mut self,
        contents: &Contents,
        host: Option<W::Host>,
    ) -> Result<(), EngineError> {
        let modules = Arc::clone(self.modules()?);
        modules.expect_fit(contents, &self.store)?;
        let stays = host.is_none()
            && self.health.ended().is_none()
            && self
                .bound
                .direct
                .can_have(contents, &modules, &mut self.store);
        if stays && State::begin_anew(&mut self.store) {
            self.generation = self.generation.saturating_add(1);
            return self.put(contents, Holder::Used);
        }
        self.replace(host, Beginning::Restored).await?;
        self.put(contents, Holder::Fresh)
    }

    /// One more instance that goes on from that state.
    pub(crate) async fn beside(
        &self,
        contents: &Contents,
        host: W::Host,
    ) -> Result<Self, EngineError> {
        self.modules()?.expect_fit(contents, &self.store)?;
        let store = State::beside::<W>(&self.store, host)?;
        let mut session = Self::begin_in(store, &self.template, Beginning::Restored).await?;
        session.put(contents, Holder::Fresh)?;
        Ok(session)
    }

    fn put(&mut self, contents: &Contents, into: Holder) -> Result<(), EngineError> {
        let modules = Arc::clone(self.modules()?);
        let (direct, store) = (&mut self.bound.direct, &mut self.store);
        let put = direct.put(contents, &modules, store, into);
        put.map_err(|error| {
            let error = EngineError::Instantiate {
                source: error.into(),
            };
            self.health.end("its state could not be restored", &error);
            error
        })
    }
}
