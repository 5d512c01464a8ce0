//! Files that were kept, for the components that go on from them.

use std::fs::File;
use std::io::{self, Read as _};

use torvyn_engine::Snapshot;

use crate::failure::{Exit, Failure};
use crate::loading::{Loaded, assign_files};

/// What a file may have beside the pages that it holds: they may not become smaller, and tables and
/// globals are beside them.
const MORE: usize = 64 << 20;

/// The snapshot that each component goes on from, if it has one.
pub(crate) fn read(
    components: &[&Loaded],
    from: &[String],
) -> Result<Vec<Option<Snapshot>>, Failure> {
    let files = assign_files(components, from)?;
    let snapshots = files.into_iter().map(|file| match file {
        None => Ok(None),
        Some(file) => {
            let bytes = bytes(&file, Snapshot::DEFAULT_LIMIT + MORE).map_err(|error| {
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

fn bytes(file: &str, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut file = File::open(file)?.take(limit as u64 + 1);
    file.read_to_end(&mut bytes)?;
    match bytes.len() > limit {
        true => Err(io::Error::other(format!(
            "it is larger than {limit} bytes, the most that is read"
        ))),
        false => Ok(bytes),
    }
}
