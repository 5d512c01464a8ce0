//! The pages of a memory, compared with what it holds at first.

use super::touched::Touched;
use crate::lanes::direct::plan::Base;
use crate::types::snapshot::{MemoryState, PAGE};

/// What no page is known of.
static ZEROS: [u8; PAGE] = [0; PAGE];

/// The pages that are not as in the base. Where it is known which may have been written, only those
/// are compared.
pub(super) fn changed(memory: &[u8], base: &Base, touched: Option<&Touched>) -> MemoryState {
    let mut state = MemoryState {
        size: memory.len() as u64,
        ..MemoryState::default()
    };
    let mut known = base.iter().peekable();
    for (page, now) in (0_u32..).zip(memory.chunks(PAGE)) {
        let before = known.next_if(|(place, _)| *place == page);
        if touched.is_some_and(|touched| !touched.is_touched(page as usize)) {
            continue;
        }
        let before = before.map_or(&ZEROS[..], |(_, before)| before);
        if now != &before[..now.len()] {
            state.pages.push(page);
            state.contents.extend_from_slice(now);
            // The last page of a memory may be shorter.
            state.contents.resize(state.pages.len() * PAGE, 0);
        }
    }
    state
}

/// Writes the pages that were kept.
pub(super) fn write(memory: &mut [u8], state: &MemoryState) {
    let pages = state.pages.iter().zip(state.contents.chunks_exact(PAGE));
    for (page, kept) in pages {
        if let Some(now) = page_of(memory, *page) {
            now.copy_from_slice(&kept[..now.len()]);
        }
    }
}

/// Sets all other pages to what is in the base. Where it is known which may have been written, only those
/// are compared. Pages that hold that already are not written, so that they stay shared with those of
/// other instances.
pub(super) fn set_back(
    memory: &mut [u8],
    state: &MemoryState,
    base: &Base,
    touched: Option<&Touched>,
) {
    let mut known = base.iter().peekable();
    let mut kept = state.pages.iter().peekable();
    for (page, now) in (0_u32..).zip(memory.chunks_mut(PAGE)) {
        let before = known.next_if(|(place, _)| *place == page);
        let before = before.map_or(&ZEROS[..], |(_, before)| before);
        let before = &before[..now.len()];
        let is_kept = kept.next_if_eq(&&page).is_some();
        if is_kept || touched.is_some_and(|touched| !touched.is_touched(page as usize)) {
            continue;
        }
        if now != before {
            now.copy_from_slice(before);
        }
    }
}

fn page_of(memory: &mut [u8], page: u32) -> Option<&mut [u8]> {
    let rest = memory.get_mut((page as usize).checked_mul(PAGE)?..)?;
    let size = rest.len().min(PAGE);
    rest.get_mut(..size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Base {
        Base {
            pages: vec![1, 3],
            contents: [[1; PAGE], [3; PAGE]].as_flattened().into(),
        }
    }

    fn fresh(size: usize) -> Vec<u8> {
        let mut memory = vec![0; size];
        memory[PAGE..2 * PAGE].fill(1);
        memory[3 * PAGE..]
            .iter_mut()
            .take(PAGE)
            .for_each(|byte| *byte = 3);
        memory
    }

    #[test]
    fn only_pages_that_differ_are_kept() {
        // The last page is shorter.
        let size = 5 * PAGE + 9;
        assert!(changed(&fresh(size), &base(), None).pages.is_empty());
        let mut memory = fresh(size);
        memory[7] = 7;
        memory[3 * PAGE + 5] = 7;
        memory[size - 1] = 7;
        let state = changed(&memory, &base(), None);
        assert_eq!(state.pages, [0, 3, 5]);
        let mut restored = fresh(size);
        write(&mut restored, &state);
        assert_eq!(restored, memory);
    }

    #[test]
    fn what_a_start_has_changed_is_set_back() {
        let size = 5 * PAGE;
        let mut memory = fresh(size);
        memory[7] = 7;
        let state = changed(&memory, &base(), None);
        let mut started = vec![9; size];
        write(&mut started, &state);
        set_back(&mut started, &state, &base(), None);
        assert_eq!(started, memory);
    }
}
