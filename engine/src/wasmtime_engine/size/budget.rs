//! What was counted so far, and how much there may be.

use wasmtime_environ::wasmparser::BinaryReaderError;

use crate::{ComponentLimits, TooLarge};

/// Why counting has ended before the end.
pub(super) enum Refused {
    Limit(Found),
    /// Not even the parser can read it.
    Unreadable(BinaryReaderError),
}

impl From<BinaryReaderError> for Refused {
    fn from(error: BinaryReaderError) -> Self {
        Self::Unreadable(error)
    }
}

/// More than there may be.
pub(super) struct Found {
    setting: &'static str,
    what: &'static str,
    found: u64,
    limit: u64,
}

impl Found {
    pub(super) fn of(self, origin: &str) -> TooLarge {
        TooLarge {
            origin: origin.to_owned(),
            setting: self.setting,
            what: self.what,
            found: self.found,
            limit: self.limit,
        }
    }
}

pub(super) type Counted = Result<(), Refused>;

/// A number of things and its limit.
pub(super) struct Count {
    setting: &'static str,
    what: &'static str,
    found: u64,
    limit: u64,
}

impl Count {
    fn new(setting: &'static str, what: &'static str, limit: u64) -> Self {
        Self {
            setting,
            what,
            found: 0,
            limit,
        }
    }

    /// So many more of them.
    pub(super) fn add(&mut self, more: u64) -> Counted {
        self.found = self.found.saturating_add(more);
        self.check()
    }

    /// One that is so large, where the largest counts.
    pub(super) fn at_least(&mut self, size: u64) -> Counted {
        self.found = self.found.max(size);
        self.check()
    }

    fn check(&self) -> Counted {
        if self.found <= self.limit {
            return Ok(());
        }
        Err(Refused::Limit(Found {
            setting: self.setting,
            what: self.what,
            found: self.found,
            limit: self.limit,
        }))
    }
}

/// All that is counted.
pub(super) struct Budget {
    pub(super) bytes: Count,
    pub(super) code_bytes: Count,
    pub(super) function_bytes: Count,
    pub(super) functions: Count,
    pub(super) types: Count,
    pub(super) parts: Count,
    pub(super) nesting: Count,
    pub(super) type_nesting: Count,
    /// What the file itself says, before it is walked through.
    pub(super) listed: Count,
    pub(super) instances: Count,
    pub(super) items: Count,
    pub(super) canonical_functions: Count,
    pub(super) memories: Count,
    pub(super) tables: Count,
}

impl Budget {
    pub(super) fn new(limits: &ComponentLimits) -> Self {
        let size = |bytes: usize| bytes as u64;
        let ComponentLimits {
            bytes,
            code_bytes,
            function_bytes,
            functions,
            types,
            parts,
            nesting,
            instances,
            items,
            canonical_functions,
            memories,
            tables,
        } = *limits;
        let of_items = || Count::new("items", "items in its instances", items.into());
        Self {
            bytes: Count::new("bytes", "bytes", size(bytes)),
            code_bytes: Count::new("code_bytes", "bytes of code", size(code_bytes)),
            function_bytes: Count::new(
                "function_bytes",
                "bytes of code in one function",
                size(function_bytes),
            ),
            functions: Count::new("functions", "functions", functions.into()),
            types: Count::new("types", "types", types.into()),
            parts: Count::new("parts", "core modules and components", parts.into()),
            nesting: Count::new(
                "nesting",
                "levels of components in components",
                nesting.into(),
            ),
            type_nesting: Count::new("nesting", "levels of types in types", nesting.into()),
            listed: of_items(),
            instances: Count::new("instances", "instances", instances.into()),
            items: of_items(),
            canonical_functions: Count::new(
                "canonical_functions",
                "functions of the canonical ABI in its instances",
                canonical_functions.into(),
            ),
            memories: Count::new("memories", "memories in its instances", memories.into()),
            tables: Count::new("tables", "tables in its instances", tables.into()),
        }
    }
}
