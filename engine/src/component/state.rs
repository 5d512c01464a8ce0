//! What a store holds for one instance.

use std::collections::VecDeque;

use wasmtime::ResourceLimiter;

use crate::{Arena, WasmtimeEngineConfig, World};

/// What a store holds for one instance.
pub struct State<W: World> {
    /// `None` while an import runs: it has taken this along.
    outside: Option<Box<Outside<W>>>,
    pub(crate) limits: Limits,
    pub(crate) stderr: Capture,
}

/// What an imported function works with, apart from the guest's memory.
pub(super) struct Outside<W: World> {
    pub(super) host: W::Host,
    pub(super) arena: Arena,
}

impl<W: World> State<W> {
    pub(crate) fn new(config: &WasmtimeEngineConfig, host: W::Host) -> Self {
        Self {
            outside: Some(Box::new(Outside {
                host,
                arena: Arena::new(),
            })),
            limits: Limits {
                memory: Budget::new(config.memory_limit()),
                table: Budget::new(config.table_limit()),
            },
            stderr: Capture {
                bytes: VecDeque::new(),
                limit: config.stderr_limit(),
            },
        }
    }

    /// Takes what an import works with out of the store, so that the import can borrow the
    /// store's memory beside it.
    pub(super) fn leave(&mut self) -> wasmtime::Result<Box<Outside<W>>> {
        self.outside
            .take()
            .ok_or_else(|| wasmtime::format_err!("an imported function was entered a second time"))
    }

    pub(super) fn enter(&mut self, mut outside: Box<Outside<W>>) {
        outside.arena.reset();
        self.outside = Some(outside);
    }
}

/// Caps the sum of an instance's memories, and the sum of its tables.
pub(crate) struct Limits {
    memory: Budget,
    table: Budget,
}

/// A limit and what is used of it.
struct Budget {
    limit: usize,
    used: usize,
}

impl Budget {
    fn new(limit: usize) -> Self {
        Self { limit, used: 0 }
    }

    fn grow(&mut self, current: usize, desired: usize) -> bool {
        let used = self.used.saturating_add(desired.saturating_sub(current));
        let granted = used <= self.limit;
        if granted {
            self.used = used;
        }
        granted
    }
}

impl ResourceLimiter for Limits {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(maximum.is_none_or(|maximum| desired <= maximum) && self.memory.grow(current, desired))
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(maximum.is_none_or(|maximum| desired <= maximum) && self.table.grow(current, desired))
    }
}

/// The end of what a guest has written to stderr.
pub(crate) struct Capture {
    bytes: VecDeque<u8>,
    limit: usize,
}

impl Capture {
    pub(super) fn write(&mut self, bytes: &[u8]) {
        let bytes = &bytes[bytes.len().saturating_sub(self.limit)..];
        let excess = (self.bytes.len() + bytes.len()).saturating_sub(self.limit);
        self.bytes.drain(..excess);
        self.bytes.extend(bytes);
    }

    /// The text so far; what is not UTF-8 is replaced.
    pub(crate) fn text(&self) -> String {
        let (front, back) = self.bytes.as_slices();
        String::from_utf8_lossy(&[front, back].concat()).into_owned()
    }
}
