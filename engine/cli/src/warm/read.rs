//! Files that were kept, for the components that go on from them.

use torvyn_engine::Snapshot;

use crate::bounded::read_at_most;
use crate::failure::{Exit, Failure};
use crate::loading::{Loaded, assign_files};

/// What a file may have: the pages that it holds, which may not become smaller, with tables and globals
/// beside them.
const MOST: u64 = Snapshot::DEFAULT_LIMIT as u64 + (64 << 20);

/// The snapshot that each component goes on from, if it has one.
pub(crate) fn read(
    components: &[&Loaded],
    from: &[String],
) -> Result<Vec<Option<Snapshot>>, Failure> {
    let files = assign_files(components, from)?;
    let snapshots = files.into_iter().map(|file| match file {
        None => Ok(None),
        Some(file) => {
            let bytes = read_at_most(file.as_ref(), MOST).map_err(|error| {
                Failure::new(
                    Exit::Io,
                    format!("can't read the snapshot `{file}`: {error}"),
                )
            })?;
            let snapshot = Snapshot::from_bytes(&bytes);
            snapshot.map(Some).map_err(|error| {
                Failure::new(
                    Exit::Usage,
                    format!("`{file}` is no snapshot to go on from: {error}"),
                )
            })
        }
    });
    snapshots.collect()
}
