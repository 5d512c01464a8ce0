//! What an instance remembers from one call to the next, as far as its modules tell.

use serde::{Deserialize, Serialize};

use super::item::Item;
use crate::types::snapshot::{Kind, PAGE};

/// What an instance remembers from one call to the next: all that code can change.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StatePlan {
    /// The SHA-256 of the component.
    pub(crate) component: [u8; 32],
    pub(crate) memories: Vec<MemoryPlan>,
    /// The globals that can be set, with what they hold.
    pub(crate) globals: Vec<(Item, Kind)>,
    /// The tables that code changes.
    pub(crate) tables: Vec<TablePlan>,
    /// The functions that may be in such a table.
    pub(crate) functions: Vec<Item>,
    /// How many elements all other tables have together.
    pub(crate) other_elements: u64,
}

/// A memory.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MemoryPlan {
    pub(crate) item: Item,
    /// What it holds at first, and may hold at most, in bytes.
    pub(crate) minimum: u64,
    pub(crate) maximum: Option<u64>,
    /// The size of a page, by which it grows, in bytes.
    pub(crate) page: u64,
    pub(crate) base: Base,
    /// Whether an instance that has not started has that in it, and zeros elsewhere.
    pub(crate) begins_as_base: bool,
}

/// What snapshots of a memory leave out: the same wherever the component runs. What no page says is
/// zeros.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Base {
    /// The pages of which something is known, in order.
    pub(crate) pages: Vec<u32>,
    /// What is in them, one after the other. It is kept beside the plan.
    #[serde(skip)]
    pub(crate) contents: Box<[u8]>,
}

/// A table that code changes.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TablePlan {
    pub(crate) item: Item,
    pub(crate) minimum: u64,
    pub(crate) maximum: Option<u64>,
}

impl StatePlan {
    /// What its memories hold at first.
    pub(crate) fn bases(&self) -> impl Iterator<Item = &Base> {
        self.memories.iter().map(|memory| &memory.base)
    }

    /// Has what was kept beside the plan. Says whether it is all of that.
    pub(crate) fn fill_bases(&mut self, mut contents: &[u8]) -> bool {
        for memory in &mut self.memories {
            let Some((own, rest)) = contents.split_at_checked(memory.base.size()) else {
                return false;
            };
            (memory.base.contents, contents) = (own.into(), rest);
        }
        contents.is_empty()
    }
}

impl Base {
    /// The pages in order, with what is in them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &[u8])> {
        let contents = self.contents.chunks_exact(PAGE);
        self.pages.iter().copied().zip(contents)
    }

    /// How many bytes its pages take.
    pub(crate) fn size(&self) -> usize {
        self.pages.len() * PAGE
    }
}
