//! Without SIGHUP, nobody asks for components to be read again.

use std::io;

use torvyn_engine::pipeline::Swaps;

use super::digests::Digests;
use super::prepare::Through;
use super::report::Teller;
use crate::args::RunArgs;
use crate::loading::Loader;

/// There is none.
pub(super) enum Reload {}

/// Nobody listens.
pub(super) fn listen(_: &RunArgs) -> io::Result<()> {
    Ok(())
}

/// Nothing begins.
pub(super) fn begin(
    _: &RunArgs,
    (): (),
    _: Loader,
    _: Vec<Through>,
    _: Digests,
    _: Teller,
) -> io::Result<Option<Reload>> {
    Ok(None)
}

impl Reload {
    pub(super) fn swaps(&self) -> &Swaps {
        match *self {}
    }
}
