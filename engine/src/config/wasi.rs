//! What a guest is granted of its system.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// What a guest is granted of its system: nothing, unless it is said here.
///
/// The `guide` has a page on what each grant is good for.
///
/// # Examples
///
/// ```
/// use torvyn_engine::{DirAccess, WasiGrants, WasmtimeEngineConfig};
///
/// # let data = tempfile::tempdir()?;
/// # let data = data.path();
/// let wasi = WasiGrants::new()
///     .env("LANG", "en")
///     .dir(data, "/data", DirAccess::ReadOnly)
///     .wall_clock(true);
/// let config = WasmtimeEngineConfig::new().wasi(wasi);
/// assert!(config.validate().is_ok());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct WasiGrants {
    pub(crate) env: BTreeMap<String, String>,
    pub(crate) inherit_env: BTreeSet<String>,
    pub(crate) args: Vec<String>,
    pub(crate) inherit_stdin: bool,
    pub(crate) inherit_stdout: bool,
    pub(crate) inherit_stderr: bool,
    pub(crate) wall_clock: bool,
    pub(crate) monotonic_clock: bool,
    pub(crate) random: bool,
    pub(crate) dirs: Vec<GrantedDir>,
}

/// A folder of the host that a guest is granted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct GrantedDir {
    /// Where it is.
    pub host: PathBuf,
    /// The path that the guest knows it by.
    pub guest: String,
    /// What the guest may do in it.
    pub access: DirAccess,
}

/// What a guest may do in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum DirAccess {
    /// List it and read its files.
    ReadOnly,
    /// Also make, change and remove files and folders.
    Writable,
}

impl WasiGrants {
    /// What kinds of things are granted: that says which functions are.
    #[cfg(feature = "compiler")]
    pub(crate) fn kinds(&self) -> [bool; 10] {
        let Self {
            env,
            inherit_env,
            args,
            inherit_stdin,
            inherit_stdout,
            inherit_stderr,
            wall_clock,
            monotonic_clock,
            random,
            dirs,
        } = self;
        [
            !env.is_empty(),
            !inherit_env.is_empty(),
            !args.is_empty(),
            *inherit_stdin,
            *inherit_stdout,
            *inherit_stderr,
            *wall_clock,
            *monotonic_clock,
            *random,
            !dirs.is_empty(),
        ]
    }

    /// Grants nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An environment variable and its value.
    #[must_use]
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.env.insert(name.into(), value.into());
        self
    }

    /// An environment variable with the value that it has for the host when the guest asks for
    /// it, if it has one then. A value that [`env`](Self::env) gives goes first.
    #[must_use]
    pub fn inherit_env(mut self, name: impl Into<String>) -> Self {
        self.inherit_env.insert(name.into());
        self
    }

    /// One more argument. Programs take the first one for their own name.
    #[must_use]
    pub fn arg(mut self, arg: impl Into<String>) -> Self {
        self.args.push(arg.into());
        self
    }

    /// A folder of the host, and the path that the guest knows it by. The guest can't leave it,
    /// neither by `..` nor through a symbolic link.
    #[must_use]
    pub fn dir(
        mut self,
        host: impl Into<PathBuf>,
        guest: impl Into<String>,
        access: DirAccess,
    ) -> Self {
        self.dirs.push(GrantedDir {
            host: host.into(),
            guest: guest.into(),
            access,
        });
        self
    }

    /// The host's standard input. A guest that reads from it waits for as long as there is
    /// nothing to read.
    #[must_use]
    pub fn inherit_stdin(mut self, grant: bool) -> Self {
        self.inherit_stdin = grant;
        self
    }

    /// The host's standard output.
    #[must_use]
    pub fn inherit_stdout(mut self, grant: bool) -> Self {
        self.inherit_stdout = grant;
        self
    }

    /// The host's standard error. Its end is kept for the guest's faults all the same.
    #[must_use]
    pub fn inherit_stderr(mut self, grant: bool) -> Self {
        self.inherit_stderr = grant;
        self
    }

    /// The time of day.
    #[must_use]
    pub fn wall_clock(mut self, grant: bool) -> Self {
        self.wall_clock = grant;
        self
    }

    /// A clock that only goes forward, and with it sleep. A sleep ends with the call's deadline.
    #[must_use]
    pub fn monotonic_clock(mut self, grant: bool) -> Self {
        self.monotonic_clock = grant;
        self
    }

    /// Random numbers, fit for secrets.
    #[must_use]
    pub fn random(mut self, grant: bool) -> Self {
        self.random = grant;
        self
    }
}

impl WasiGrants {
    /// Whether guests have the host's standard input.
    #[must_use]
    pub fn inherits_stdin(&self) -> bool {
        self.inherit_stdin
    }

    /// Whether guests have the host's standard output.
    #[must_use]
    pub fn inherits_stdout(&self) -> bool {
        self.inherit_stdout
    }
}

#[cfg(feature = "wasmtime-backend")]
impl WasiGrants {
    /// The variables that the guest sees now, sorted by name.
    pub(crate) fn environment(&self) -> Vec<(String, String)> {
        let inherited = self
            .inherit_env
            .iter()
            .filter_map(|name| Some((name.clone(), std::env::var(name).ok()?)));
        let mut all: BTreeMap<_, _> = inherited.collect();
        all.extend(self.env.clone());
        all.into_iter().collect()
    }
}
