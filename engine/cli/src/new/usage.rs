//! How a new guest is built and run.

use crate::args::NewWorld;
use crate::guests::Language;

/// The option of `build` that installs what the guest needs, if there is something to install.
pub(super) fn install(language: Language) -> &'static str {
    if language.has_own_tools() {
        " --install"
    } else {
        ""
    }
}

/// The options of `run` for a guest in a folder, with an input where one is needed.
pub(super) fn run(world: NewWorld, folder: &str, input: &str) -> String {
    match world {
        NewWorld::Transform => format!("--through {folder} --in {input}"),
        NewWorld::ManagedTransform => format!("--through {folder} --config 1=the --in {input}"),
        NewWorld::ManagedDataSource => format!("--source {folder} --config 1=@{input}"),
        NewWorld::DataSink => format!("--sink {folder} --in {input}"),
    }
}
