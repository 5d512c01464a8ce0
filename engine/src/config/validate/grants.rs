//! Whether what is granted can be.

use std::collections::HashSet;
use std::fs;

use super::{WasmtimeEngineConfig, refuse};
use crate::EngineError;

impl WasmtimeEngineConfig {
    pub(super) fn validate_grants(&self) -> Result<(), EngineError> {
        let grants = &self.wasi;
        let values = grants.env.iter();
        for name in values
            .clone()
            .map(|(name, _)| name)
            .chain(&grants.inherit_env)
        {
            if name.is_empty() || name.contains(['=', '\0']) {
                return refuse(
                    "wasi.env",
                    format!("{name:?} can't be the name of an environment variable"),
                );
            }
        }
        let values = values.map(|(_, value)| value);
        if let Some(text) = values.chain(&grants.args).find(|text| text.contains('\0')) {
            return refuse(
                "wasi.env",
                format!("{text:?} has a zero in it: no variable and no argument can"),
            );
        }
        self.validate_waiting()?;
        self.validate_dirs()
    }

    /// Waiting burns no fuel.
    fn validate_waiting(&self) -> Result<(), EngineError> {
        let waits = [
            ("wasi.monotonic_clock", self.wasi.monotonic_clock),
            ("wasi.inherit_stdin", self.wasi.inherit_stdin),
        ];
        if self.deadline.is_some() || self.allow_unbounded_calls {
            return Ok(());
        }
        match waits.into_iter().find(|(_, granted)| *granted) {
            Some((grant, _)) => refuse(
                "deadline",
                format!(
                    "with `{grant}` a guest can wait, which burns no fuel: set a deadline, or set \
                     `allow_unbounded_calls`"
                ),
            ),
            None => Ok(()),
        }
    }

    fn validate_dirs(&self) -> Result<(), EngineError> {
        let mut known = HashSet::new();
        for dir in &self.wasi.dirs {
            let host = dir.host.display();
            if dir.guest.is_empty() || dir.guest.contains('\0') {
                return refuse(
                    "wasi.dirs",
                    format!("{:?} can't be the guest's path of `{host}`", dir.guest),
                );
            }
            if !known.insert(&dir.guest) {
                return refuse(
                    "wasi.dirs",
                    format!("the guest's path `{}` is given twice", dir.guest),
                );
            }
            // Opening it shows whether the host may list it.
            if let Err(error) = fs::read_dir(&dir.host) {
                return refuse("wasi.dirs", format!("can't open `{host}`: {error}"));
            }
        }
        Ok(())
    }
}
