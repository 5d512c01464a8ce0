//! Why there is no report.

use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no estimate of this run in `{}`, so nothing was measured", .0.display())]
    Nothing(PathBuf),
    #[error("not measured, and so no report: {}", .0.join(", "))]
    Missing(Vec<String>),
    #[error("measured, and in no section of the report: {}", .0.join(", "))]
    Unknown(Vec<String>),
    #[error("`{}` can't be understood: {reason}", path.display())]
    Content { path: PathBuf, reason: String },
    #[error("the value of `{0}` is not a number above 0: its section is ordered by numbers")]
    Number(String),
    #[error("`{}` could not be drawn: {reason}", path.display())]
    Plot { path: PathBuf, reason: String },
    #[error("`{}` lacks the lines `{}` and `{}`, in this order", path.display(), .marks[0], .marks[1])]
    Marks {
        path: PathBuf,
        marks: [&'static str; 2],
    },
    #[error("`{}`", path.display())]
    File { path: PathBuf, source: io::Error },
}

impl Error {
    /// An error of the file system at a path.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        |source| Self::File {
            path: path.to_owned(),
            source,
        }
    }
}
