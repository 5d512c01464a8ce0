//! Files that were kept, for the components that go on from them.

use torvyn_engine::{EngineError, Snapshot, SnapshotError};

use crate::bounded::{Unread, read_at_most};
use crate::failure::{Exit, Failure};
use crate::loading::{Loaded, assign_files};

/// What a file may have beside the pages that it holds: tables and globals, and what pages that can't
/// become smaller take more.
const BESIDE_PAGES: u64 = 64 << 20;

/// What to do about a snapshot that holds more than its component may have.
const HOLDS_LESS: &str = "`--max-memory-bytes` says what a component may have";

/// The snapshot that each component goes on from, if it has one. A component may have so many bytes of
/// memory, and no snapshot of more than that is read.
pub(crate) fn read(
    components: &[&Loaded],
    from: &[String],
    most: usize,
) -> Result<Vec<Option<Snapshot>>, Failure> {
    let files = assign_files(components, from)?;
    let snapshots = files
        .into_iter()
        .map(|file| file.map(|file| snapshot(&file, most)).transpose());
    snapshots.collect()
}

fn snapshot(file: &str, most: usize) -> Result<Snapshot, Failure> {
    let bytes = read_at_most(file.as_ref(), BESIDE_PAGES.saturating_add(most as u64));
    let bytes = bytes.map_err(|error| {
        let failure = Failure::new(
            Exit::Io,
            format!("can't read the snapshot `{file}`: {error}"),
        );
        match error {
            Unread::TooLong(_) => failure.help(HOLDS_LESS),
            _ => failure,
        }
    })?;
    Snapshot::from_bytes_within(&bytes, most).map_err(|error| {
        let failure = Failure::new(
            Exit::Usage,
            format!("`{file}` is no snapshot to go on from: {error}"),
        );
        match error {
            EngineError::Snapshot(error) if matches!(*error, SnapshotError::TooLarge { .. }) => {
                failure.help(HOLDS_LESS)
            }
            _ => failure,
        }
    })
}
