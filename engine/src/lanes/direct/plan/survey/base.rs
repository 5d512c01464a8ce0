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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::lanes::direct::plan::{MemoryPlan, read};

    /// What is known of the memory of a module.
    fn memory(parts: &str) -> MemoryPlan {
        let wat = format!(
            "(component
                (core module $m (import \"\" \"at\" (global $at i32)) {parts})
                (core module $first (global (export \"at\") i32 (i32.const 4096)))
                (core instance $first (instantiate $first))
                (core instance $m (instantiate $m (with \"\" (instance $first)))))"
        );
        let (plan, _) = read(&wat::parse_str(wat).unwrap(), |_| ()).unwrap();
        plan.state.unwrap().memories.remove(0)
    }

    #[test]
    fn later_segments_count_and_zeros_are_left_out() {
        let memory = memory(
            r#"(memory 1)
            (data (i32.const 4095) "abc")
            (data (i32.const 4096) "d")
            (data (i32.const 20000) "\00\00")"#,
        );
        assert!(memory.begins_as_base);
        assert_eq!(memory.base.pages, [0, 1]);
        let pages: Vec<_> = memory.base.iter().collect();
        assert_eq!(pages[0].1[4094..], [0, b'a']);
        assert_eq!(pages[1].1[..3], *b"dc\0");
    }

    #[test]
    fn of_data_whose_place_is_not_known_there_is_no_base() {
        let memory = memory(r#"(memory 1) (data (i32.const 7) "a") (data (global.get $at) "b")"#);
        assert!(!memory.begins_as_base);
        assert!(memory.base.pages.is_empty());
    }

    #[test]
    fn a_base_is_not_much_larger_than_the_data() {
        let data: String = (0..1000)
            .map(|page| format!(r#"(data (i32.const {}) "x")"#, page * 4096))
            .collect();
        let memory = memory(&format!("(memory 63) {data}"));
        assert!(!memory.begins_as_base);
        assert_eq!(memory.base.size(), 0);
    }
}
