//! One function of WASI that a component imports.

use wasmtime::component::LinkerInstance;
use wasmtime::{Result, StoreContextMut};

use crate::check::unversioned;
use crate::store::State;
use crate::store::wasi::Denied;
use crate::{Grant, WasiGrants};

/// The store as a function of WASI sees it.
pub(super) type Store<'a> = StoreContextMut<'a, State>;

/// A function that a component imports, and where it is to be defined.
pub(super) struct Import<'a, 'l> {
    pub(super) linker: &'a mut LinkerInstance<'l, State>,
    pub(super) grants: &'a WasiGrants,
    pub(super) interface: &'a str,
    pub(super) name: &'a str,
}

impl Import<'_, '_> {
    /// Its interface without the version, and its name.
    pub(super) fn key(&self) -> (&str, &str) {
        (unversioned(self.interface), self.name)
    }

    pub(super) fn path(&self) -> String {
        if self.interface.is_empty() {
            self.name.to_owned()
        } else {
            format!("{}#{}", self.interface, self.name)
        }
    }

    pub(super) fn deny(self) -> Result<Grant> {
        let path = self.path();
        self.linker.func_new(self.name, move |_, _, _, _| {
            Err(Denied::new(&path, None).into())
        })?;
        Ok(Grant::Denied)
    }
}

/// `Granted` if it is, and what there is instead if not.
pub(super) fn granted_or(granted: bool, instead: Grant) -> Grant {
    if granted { Grant::Granted } else { instead }
}

/// Whether there is anything to read from.
pub(super) fn grants_input(grants: &WasiGrants) -> bool {
    grants.inherit_stdin || !grants.dirs.is_empty()
}

/// Whether there is anything to write to but what is captured.
pub(super) fn grants_output(grants: &WasiGrants) -> bool {
    grants.inherit_stdout || grants.inherit_stderr || !grants.dirs.is_empty()
}
