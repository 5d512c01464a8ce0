//! What a memory holds before any code has run.

use std::collections::BTreeMap;

use wasmtime_environ::MemoryIndex;

use super::module::Surveyed;
use crate::lanes::direct::plan::state::Base;
use crate::types::snapshot::PAGE;

/// Pages of data that was far apart may take so much more than the data itself, as a share of that
/// and in bytes. A base that takes more is not kept: it would be the component's way to take memory
/// of the host that nobody has allowed.
const MOST_SHARE: usize = 4;
const MOST_MORE: usize = 1 << 20;

/// What a module's own segments write to a memory of its own, and whether that is all of them.
pub(super) fn base(module: &Surveyed<'_>, memory: MemoryIndex, minimum: u64) -> (Base, bool) {
    let segments = module.segments.iter().filter(|it| it.memory == memory);
    let data: usize = segments.clone().map(|segment| segment.data.len()).sum();
    let most = data.saturating_mul(MOST_SHARE).saturating_add(MOST_MORE);
    let mut pages: BTreeMap<u32, Box<[u8]>> = BTreeMap::new();
    for segment in segments {
        // The later segment counts where two overlap, so none is left out on its own.
        let Some(at) = segment.at.filter(|at| fits(*at, segment.data, minimum)) else {
            return (Base::default(), false);
        };
        let (mut at, mut rest) = (at, segment.data);
        while !rest.is_empty() {
            let Ok(page) = u32::try_from(at / PAGE as u64) else {
                return (Base::default(), false);
            };
            let within = (at % PAGE as u64) as usize;
            let (part, after) = rest.split_at(rest.len().min(PAGE - within));
            if pages.len().saturating_mul(PAGE) > most {
                return (Base::default(), false);
            }
            let contents = pages.entry(page).or_insert_with(|| Box::new([0; PAGE]));
            contents[within..][..part.len()].copy_from_slice(part);
            (at, rest) = (at + part.len() as u64, after);
        }
    }
    pages.retain(|_, contents| contents.iter().any(|byte| *byte != 0));
    let base = Base {
        pages: pages.keys().copied().collect(),
        contents: pages.into_values().flatten().collect(),
    };
    (base, true)
}

/// Whether a segment lies within what the memory has at first. Otherwise there is no instance.
fn fits(at: u64, data: &[u8], minimum: u64) -> bool {
    at.checked_add(data.len() as u64)
        .is_some_and(|end| end <= minimum)
}
