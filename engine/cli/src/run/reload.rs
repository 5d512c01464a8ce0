//! `--reload`: SIGHUP has components read again, and those that have changed take the place of those that
//! run.

use std::io;
use std::thread::{self, JoinHandle};

use signal_hook::consts::SIGHUP;
use signal_hook::iterator::{Handle, Signals};
use torvyn_engine::pipeline::{Checkpoint, Swaps};
use torvyn_engine::streaming::Transform;

use super::digests::{Digests, digest};
use super::prepare::{Through, checkpoint, stage};
use super::report::Teller;
use crate::args::RunArgs;
use crate::failure::{Exit, Failure};
use crate::loading::{Loader, Role, locate, misplaced};
use crate::wait::wait;

/// Reads components again, on a thread of its own, until it is dropped.
pub(super) struct Reload {
    swaps: Swaps,
    handle: Handle,
    thread: Option<JoinHandle<()>>,
}

/// Begins to listen for the signal, if the command line asks for that: it ends nothing from now on.
pub(super) fn listen(args: &RunArgs) -> io::Result<Option<Signals>> {
    match args.reloads() {
        true => Signals::new([SIGHUP]).map(Some),
        false => Ok(None),
    }
}

/// Begins to read components again, if somebody listens for the signal.
pub(super) fn begin(
    args: &RunArgs,
    signals: Option<Signals>,
    loader: Loader,
    components: Vec<Through>,
    digests: Digests,
    teller: Teller,
) -> io::Result<Option<Reload>> {
    let Some(mut signals) = signals else {
        return Ok(None);
    };
    let swaps = Swaps::default();
    let handle = signals.handle();
    let reader = Reader {
        digests,
        loader,
        components,
        checkpoint: checkpoint(args),
        swaps: swaps.clone(),
        teller,
    };
    let thread = thread::Builder::new().spawn(move || {
        for _ in signals.forever() {
            reader.read();
        }
    })?;
    Ok(Some(Reload {
        swaps,
        handle,
        thread: Some(thread),
    }))
}

impl Reload {
    /// Where it asks for other stages.
    pub(super) fn swaps(&self) -> &Swaps {
        &self.swaps
    }
}

impl Drop for Reload {
    /// Waits for what is being read. The run is over, and what is asked for then is answered.
    fn drop(&mut self) {
        self.handle.close();
        if let Some(thread) = self.thread.take() {
            // A panic was shown when it happened.
            let _ = thread.join();
        }
    }
}

/// Reads components again.
struct Reader {
    loader: Loader,
    components: Vec<Through>,
    digests: Digests,
    checkpoint: Option<Checkpoint>,
    swaps: Swaps,
    teller: Teller,
}

impl Reader {
    fn read(&self) {
        for component in &self.components {
            match self.reload(component) {
                Ok(false) => {}
                Ok(true) => self.teller.swapped(&component.label),
                Err(failure) => {
                    let text = format!("it goes on as it was: {}", failure.message);
                    self.teller.not_swapped(&component.label, &text);
                }
            }
        }
    }

    /// Puts a component in its own place, if its file has changed. Answers whether it has.
    fn reload(&self, component: &Through) -> Result<bool, Failure> {
        let (given, label) = (&component.given, &component.label);
        let (name, file) = locate(given, false)?;
        let found = digest(&file)?;
        if self.digests.of(label).as_ref() == Some(&found) {
            return Ok(false);
        }
        let loaded = self.loader.load_file(given, name, file)?;
        let checked = loaded.compiled.check::<Transform>();
        checked.map_err(|error| misplaced(&loaded, Role::Through, &error))?;
        let stage = stage(
            &self.loader.engine,
            &loaded,
            label,
            component.config.clone(),
            (&component.policy, self.checkpoint),
        );
        let swapped = wait(self.swaps.swap(stage));
        swapped.map_err(|error| Failure::new(Exit::Component, error.to_string()))?;
        self.digests.put(label, found);
        Ok(true)
    }
}
