//! That nothing is left behind outside of the component.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::trial::{Trial, element, failed, finish, is_over, step};
use crate::contract::suite::engines;
use crate::contract::suite::report::{Failure, Verdict};
use crate::{DirAccess, Lane};

/// Gives the component a folder where it could write, and looks there afterwards.
pub(super) fn nothing(trial: &Trial<'_>) -> Result<Verdict, Failure> {
    let suite = trial.suite;
    let grants = suite.config.grants();
    if !grants.dirs.is_empty() {
        return Ok(Verdict::Skipped(
            "the engine of the tests grants folders, so that it is meant to write".to_owned(),
        ));
    }
    // One that can't ask for files need not be compiled once more.
    if !imports_files(trial)? {
        return play(trial).map(|()| Verdict::Passed);
    }
    let scratch = Scratch::new().map_err(|error| {
        Failure::new(
            format!("can't make a folder for temporary files: {error}"),
            "set `TMPDIR` to a folder that can be written to",
        )
    })?;
    let grants = grants.clone().dir(&scratch.0, "/", DirAccess::Writable);
    // Where WASI is granted, nothing is called directly: no need to compile for that.
    let config = suite.config.clone().wasi(grants).lane(Lane::Component);
    let ready = engines::ready_once(config, &suite.component, suite.engine.as_ref())
        .map_err(|error| failed(&error))?;
    play(&Trial {
        ready,
        samples: trial.samples.clone(),
        ..*trial
    })?;
    match scratch.first() {
        Some(name) => Err(Failure::new(
            format!("the component has written `{name}` into a folder that it was granted"),
            "hand results over as outputs, or grant the tests a folder to say that it is meant",
        )),
        None => Ok(Verdict::Passed),
    }
}

/// Sends everything there is through the component.
fn play(trial: &Trial<'_>) -> Result<(), Failure> {
    let mut player = trial.begin()?;
    for (sequence, payload) in (0..).zip(trial.payloads()) {
        if is_over(&step(&mut *player, element(sequence, payload))?) {
            player = trial.begin()?;
        }
    }
    finish(&mut *player)?;
    Ok(())
}

/// Whether the component can ask for files at all. Without that it can't write one.
fn imports_files(trial: &Trial<'_>) -> Result<bool, Failure> {
    let imports = trial.ready.1.wasi_imports();
    let imports = imports.map_err(|error| failed(&error))?;
    let mut imports = imports.iter();
    Ok(imports.any(|import| import.interface.starts_with("wasi:filesystem/")))
}

/// An empty folder, which is removed with all that is in it.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> std::io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("torvyn-contract-{}-{number}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            match fs::create_dir(&folder) {
                Ok(()) => return Ok(Self(folder)),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// What is in it, if anything is.
    fn first(&self) -> Option<String> {
        let entry = fs::read_dir(Path::new(&self.0)).ok()?.next()?.ok()?;
        Some(entry.file_name().to_string_lossy().into_owned())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
