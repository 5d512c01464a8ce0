//! What components are granted of the system.

use std::path::PathBuf;

use clap::Args;
use torvyn_engine::{DirAccess, WasiGrants};

use super::help;

/// What components are granted of the system, in addition to what the file grants.
#[derive(Debug, Args)]
#[command(next_help_heading = "What components are granted (nothing by default)")]
pub(super) struct GrantArgs {
    /// Grant an environment variable; without a value, the one that it has here
    #[arg(long, value_name = "NAME[=VALUE]")]
    env: Vec<String>,

    /// Grant an argument; the first one is the program's name
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    arg: Vec<String>,

    /// Grant a folder
    #[arg(long, value_name = "HOST[::GUEST][:ro]", long_help = help::DIR)]
    #[arg(value_parser = dir)]
    dir: Vec<Dir>,

    /// Grant standard input, if no elements come from there
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    inherit_stdin: Option<bool>,

    /// Grant standard output, if no elements go there
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    inherit_stdout: Option<bool>,

    /// Grant standard error
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    inherit_stderr: Option<bool>,

    /// Grant the time of day
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    wall_clock: Option<bool>,

    /// Grant a clock that only goes forward, and sleep
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    monotonic_clock: Option<bool>,

    /// Grant random numbers
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "true")]
    random: Option<bool>,
}

/// A folder that is granted.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Dir {
    host: PathBuf,
    guest: String,
    access: DirAccess,
}

fn dir(text: &str) -> Result<Dir, String> {
    let (path, access) = match text.strip_suffix(":ro") {
        Some(path) => (path, DirAccess::ReadOnly),
        None => (text, DirAccess::Writable),
    };
    let (host, guest) = path.split_once("::").unwrap_or((path, path));
    if host.is_empty() || guest.is_empty() {
        return Err("write HOST, or HOST::GUEST, and `:ro` after it if it is not to change".into());
    }
    Ok(Dir {
        host: host.into(),
        guest: guest.to_owned(),
        access,
    })
}

impl GrantArgs {
    /// What is granted here, in addition to what is granted already.
    pub(super) fn over(&self, mut grants: WasiGrants) -> WasiGrants {
        for env in &self.env {
            grants = match env.split_once('=') {
                Some((name, value)) => grants.env(name, value),
                None => grants.inherit_env(env),
            };
        }
        for arg in &self.arg {
            grants = grants.arg(arg);
        }
        for Dir {
            host,
            guest,
            access,
        } in &self.dir
        {
            grants = grants.dir(host, guest, *access);
        }
        over! { grants:
            self.inherit_stdin => inherit_stdin,
            self.inherit_stdout => inherit_stdout,
            self.inherit_stderr => inherit_stderr,
            self.wall_clock => wall_clock,
            self.monotonic_clock => monotonic_clock,
            self.random => random,
        }
        grants
    }
}
