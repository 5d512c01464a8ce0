//! Reads what the user names: WIT, a package's folder, a guest's folder, or a component.

use std::path::{Path, PathBuf};

use torvyn_engine::contract::{Contract, ContractError, Package, Reader};

use crate::args::ReportArgs;
use crate::build::is_guest;
use crate::failure::{Exit, Failure};

use crate::loading::locate;
use crate::streaming;

pub(super) fn reader(args: &ReportArgs) -> Reader {
    let features = args.feature.iter();
    features.fold(Reader::new(), |reader, feature| reader.feature(feature))
}

/// Reads WIT or a component.
pub(super) fn package(reader: &Reader, path: &Path, verbose: bool) -> Result<Package, Failure> {
    open(reader, &file(path, verbose)?)
}

/// The same for several that are one whole.
pub(super) fn packages(
    reader: &Reader,
    paths: &[PathBuf],
    verbose: bool,
) -> Result<Package, Failure> {
    let files = paths.iter().map(|path| file(path, verbose));
    let files = files.collect::<Result<Vec<_>, _>>()?;
    reader.open_all(files).map_err(unreadable)
}

/// The file or folder that is read: of a guest's folder it is the component, which is built.
pub(super) fn file(path: &Path, verbose: bool) -> Result<PathBuf, Failure> {
    if is_guest(path) {
        return Ok(locate(path, verbose)?.1);
    }
    Ok(path.to_owned())
}

/// Reads a file or folder.
pub(super) fn open(reader: &Reader, file: &Path) -> Result<Package, Failure> {
    reader.open(file).map_err(unreadable)
}

/// Reads the package of the standard worlds.
pub(super) fn streaming(reader: &Reader) -> Result<Package, Failure> {
    reader.texts(streaming::WIT, []).map_err(unreadable)
}

/// A world of a package. A component has one, whatever it is called.
pub(super) fn world(package: &Package, name: Option<&str>) -> Result<Contract, Failure> {
    let name = name.filter(|_| !package.is_component());
    package.world(name).map_err(unreadable)
}

pub(super) fn unreadable(error: ContractError) -> Failure {
    let help = match &error {
        ContractError::Io { .. } => {
            "name a `.wit` file, a folder with a WIT package, or a component"
        }
        ContractError::Wit { .. } => "correct the WIT there, and try again",
        ContractError::Module { .. } => {
            "build it for `wasm32-wasip2`, or make a component of it with `wasm-tools component new`"
        }
        ContractError::Binary { .. } => "is the file complete? build it again, or copy it again",
        ContractError::NoPackage { .. } => {
            "put the `.wit` files of the package that you mean in its place"
        }
        ContractError::NoSuchWorld {
            feature: Some(_), ..
        } => "ask for it with `--feature`",
        ContractError::Unreadable { .. } => {
            "`torvyn-engine inspect` shows what is known of a component"
        }
        ContractError::NoSuchWorld { .. } | ContractError::WhichWorld { .. } => {
            "choose one with `--world`"
        }
        _ => "is it the file that you mean?",
    };
    Failure::new(Exit::Component, error.to_string()).help(help)
}
