//! `ls`, `clear` and `verify`.

use std::path::PathBuf;
use std::process::ExitCode;

use super::report::{Clearing, Listing, Verification};
use super::text;
use crate::args::{CacheAction, CacheCommandArgs, FolderArgs};
use crate::failure::Failure;
use crate::loading;
use crate::print::{print, to_json};

/// Runs the command, and says how it went.
pub(crate) fn cache(args: &CacheCommandArgs) -> ExitCode {
    let outcome = match &args.action {
        CacheAction::Ls(args) => ls(args),
        CacheAction::Clear(args) => clear(args),
        CacheAction::Verify(args) => verify(args),
    };
    outcome.unwrap_or_else(|failure| {
        failure.print();
        ExitCode::from(failure.exit as u8)
    })
}

fn ls(args: &FolderArgs) -> Result<ExitCode, Failure> {
    let listing = Listing::of(&folder(args)?)?;
    print(&if args.json {
        to_json(&listing)?
    } else {
        text::listing(&listing)
    })?;
    Ok(ExitCode::SUCCESS)
}

fn clear(args: &FolderArgs) -> Result<ExitCode, Failure> {
    let clearing = Clearing::of(&folder(args)?)?;
    print(&if args.json {
        to_json(&clearing)?
    } else {
        text::clearing(&clearing)
    })?;
    Ok(ExitCode::SUCCESS)
}

fn verify(args: &FolderArgs) -> Result<ExitCode, Failure> {
    let verification = Verification::of(&folder(args)?)?;
    print(&if args.json {
        to_json(&verification)?
    } else {
        text::verification(&verification)
    })?;
    Ok(match verification.unusable {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn folder(args: &FolderArgs) -> Result<PathBuf, Failure> {
    match &args.dir {
        Some(folder) => Ok(folder.clone()),
        None => loading::usual_folder(),
    }
}
