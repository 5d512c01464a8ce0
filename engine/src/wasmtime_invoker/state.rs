//! What the guest of an invoker remembers: kept, and come back to.

use std::any::Any;
use std::sync::Arc;

use super::WasmtimeInvoker;
use crate::session::Init;
use crate::{EngineError, Respawned, Snapshot, World};

/// How `init` was called, in the types of a world.
type Called<W> = Option<Arc<dyn Init<W>>>;

impl<W: World> WasmtimeInvoker<W> {
    /// Takes a snapshot of what the guest remembers between two calls. The instance stays as it is.
    ///
    /// It costs a comparison of the instance's memory with the component's own data, and a copy of the
    /// pages of 4 KiB that differ. The guest is not entered. [`guide::state`](crate::guide::state) says
    /// what is in a snapshot, and what is not.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use torvyn_engine::streaming::{StreamElement, Transform};
    /// # use torvyn_engine::{ComponentInvoker, EngineError, WasmtimeInvoker};
    /// # async fn example(
    /// #     invoker: &mut WasmtimeInvoker<Transform>, element: StreamElement<'_>,
    /// # ) -> Result<(), EngineError> {
    /// let before = invoker.snapshot()?;
    /// if invoker.process(element).await.is_err() {
    ///     // All that the guest knew before this element is there again.
    ///     let _ = invoker.restore(&before).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`EngineError::Snapshot`]: with [`Never`](crate::SnapshotError::Never) if the component is
    /// called through the component lane, or has something that can't be read from outside, and with
    /// [`NotNow`](crate::SnapshotError::NotNow) if the instance has ended, or if the guest has handles
    /// of the host's resources.
    pub fn snapshot(&mut self) -> Result<Snapshot, EngineError> {
        let contents = self.session.state()?;
        let init = self.init.clone().map(|init| {
            let called: Called<W> = Some(init);
            Arc::new(called) as Arc<dyn Any + Send + Sync>
        });
        Ok(Snapshot::new(contents, init))
    }

    /// Goes on from a snapshot, whether the instance has ended or not: overwrites all that it remembers, or,
    /// if it has ended or grown, puts a fresh one in its place. The host stays the same one, and does not hear
    /// of it: what its functions have done since is done. It counts as another
    /// [generation](Self::generation).
    ///
    /// No code of the guest runs: neither what its modules do when they start, nor `init`. If the
    /// snapshot was taken in this program, [`respawn`](Self::respawn) calls `init` from now on as it
    /// was called for that instance; if it was read from bytes, as it was called for this one.
    ///
    /// # Errors
    ///
    /// [`EngineError::Snapshot`] if it is of another component or world, or of an instance that had
    /// more than this one may have: then everything stays as it was. Those of
    /// [`instantiate`](crate::WasmEngine::instantiate): then the instance has ended, but for
    /// [`EngineError::Config`].
    pub async fn restore(&mut self, snapshot: &Snapshot) -> Result<Respawned, EngineError> {
        self.go_on_from(snapshot, None).await
    }

    /// The same with another host. If it fails before this instance is gone, the host stays, too.
    ///
    /// # Errors
    ///
    /// As of [`restore`](Self::restore).
    pub async fn restore_with(
        &mut self,
        snapshot: &Snapshot,
        host: impl Into<W::Host>,
    ) -> Result<Respawned, EngineError> {
        self.go_on_from(snapshot, Some(host.into())).await
    }

    async fn go_on_from(
        &mut self,
        snapshot: &Snapshot,
        host: Option<W::Host>,
    ) -> Result<Respawned, EngineError> {
        self.session.restore(snapshot.contents(), host).await?;
        if let Some(init) = called(snapshot) {
            self.init = init;
            self.after_init = None;
        }
        Ok(self.restored())
    }

    /// Does as [`restore`](Self::restore), and has [`respawn`](Self::respawn) and
    /// [`reset`](Self::reset) lead to that state from now on, in place of `init`. The snapshot is kept
    /// for that, until `init` is called.
    ///
    /// # Errors
    ///
    /// As of [`restore`](Self::restore).
    pub async fn begin_from(&mut self, snapshot: &Snapshot) -> Result<Respawned, EngineError> {
        let respawned = self.restore(snapshot).await?;
        self.origin = Some(snapshot.clone());
        Ok(respawned)
    }

    /// Leads back to the state after `init`: whatever the guest has been called
    /// with since is forgotten. For a world without `init`, or if it was not called, that is the state
    /// in which an instance begins.
    ///
    /// The first time, this is [`respawn`](Self::respawn), and a snapshot of what comes out is kept, if
    /// there can be one. From then on that snapshot is restored, which costs nothing of what `init`
    /// does, and the host does not hear of it. A call of `init` has it forgotten.
    ///
    /// # Errors
    ///
    /// As of [`respawn`](Self::respawn).
    pub async fn reset(&mut self) -> Result<Respawned, EngineError> {
        if self.origin.is_none()
            && let Some(snapshot) = self.after_init.clone()
        {
            self.session.restore(snapshot.contents(), None).await?;
            return Ok(Respawned {
                initialized: self.init.is_some(),
                ..self.restored()
            });
        }
        let respawned = self.respawn().await?;
        // Without one, the next time is as this one.
        self.after_init = self.snapshot().ok();
        Ok(respawned)
    }

    /// Makes one more invoker for each of those hosts, all of which go on from where this one is. This
    /// one stays as it is.
    ///
    /// # Errors
    ///
    /// As of [`snapshot`](Self::snapshot), and those of
    /// [`instantiate`](crate::WasmEngine::instantiate).
    pub async fn fork<H>(
        &mut self,
        hosts: impl IntoIterator<Item = H>,
    ) -> Result<Vec<Self>, EngineError>
    where
        H: Into<W::Host>,
    {
        let contents = self.session.state()?;
        let mut forks = Vec::new();
        for host in hosts {
            forks.push(Self {
                session: self.session.beside(&contents, host.into()).await?,
                init: self.init.clone(),
                origin: self.origin.clone(),
                after_init: self.after_init.clone(),
            });
        }
        Ok(forks)
    }

    /// What a fresh instance begins with, if that is a snapshot.
    pub(super) async fn begin_at_origin(
        &mut self,
        origin: &Snapshot,
        host: Option<W::Host>,
    ) -> Result<Respawned, EngineError> {
        self.session.restore(origin.contents(), host).await?;
        Ok(self.restored())
    }

    fn restored(&self) -> Respawned {
        Respawned {
            generation: self.generation(),
            initialized: true,
        }
    }
}

/// How `init` was called before a snapshot was taken, if it is known.
fn called<W: World>(snapshot: &Snapshot) -> Option<Called<W>> {
    let init = snapshot.init()?;
    init.downcast_ref::<Called<W>>().cloned()
}
