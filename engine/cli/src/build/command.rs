//! `build`: the component of a guest's folder.

use std::fs;
use std::process::ExitCode;

use indicatif::HumanBytes;

use super::folder::component;
use super::guest::How;
use super::install::Install;
use crate::args::BuildArgs;
use crate::failure::{Exit, Failure, STATUS, label};
use crate::print::print;

/// Runs the command, and says how it went.
pub(crate) fn build(args: &BuildArgs) -> ExitCode {
    match make(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn make(args: &BuildArgs) -> Result<(), Failure> {
    let folder = &args.folder;
    let metadata = fs::metadata(folder).map_err(|error| {
        Failure::new(
            Exit::Component,
            format!("can't find the folder `{}`: {error}", folder.display()),
        )
        .help("`torvyn-engine new` makes one")
    })?;
    if !metadata.is_dir() {
        return Err(Failure::new(
            Exit::Component,
            format!("`{}` is a file, and no guest's folder", folder.display()),
        )
        .help("a component needs no build"));
    }
    let install = if args.install {
        Install::IfMissing
    } else {
        Install::Never
    };
    let how = How {
        verbose: true,
        install,
        unless_fresh: false,
        for_dev: false,
    };
    let built = component(folder, how)?;
    let size = fs::metadata(&built.file).map_or(0, |metadata| metadata.len());
    let text = format!("`{}`, {}", built.name, HumanBytes(size));
    label(STATUS, "built", &text);
    print(&format!("{}\n", built.file.display()))
}
