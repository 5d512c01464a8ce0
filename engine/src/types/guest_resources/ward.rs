//! What handles share with the instance that has given them out.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The number of the next invoker.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// What all handles of one instance share with it: who has given them out, and which of them are
/// dropped.
pub(super) struct Ward {
    /// The invoker, which has one instance after the other.
    invoker: u64,
    generation: u32,
    /// Whether there may be something in the queue: whoever calls looks at no more than this.
    waiting: AtomicBool,
    /// The places whose handles were dropped, the first one first. Each place is in it once at the
    /// most, so that it is no longer than there are handles. `None` once the instance is gone.
    dropped: Mutex<Option<VecDeque<u32>>>,
}

impl Ward {
    /// That of the first instance of another invoker.
    pub(super) fn new() -> Self {
        Self::of(NEXT.fetch_add(1, Ordering::Relaxed), 0)
    }

    /// That of another instance of the same invoker.
    pub(super) fn next(&self, generation: u32) -> Self {
        Self::of(self.invoker, generation)
    }

    fn of(invoker: u64, generation: u32) -> Self {
        Self {
            invoker,
            generation,
            waiting: AtomicBool::new(false),
            dropped: Mutex::new(Some(VecDeque::new())),
        }
    }

    pub(super) fn generation(&self) -> u32 {
        self.generation
    }

    /// Whether both are of one invoker.
    pub(super) fn is_of_invoker(&self, other: &Self) -> bool {
        self.invoker == other.invoker
    }

    /// Notes that a handle was dropped. After the end of the instance that means nothing.
    pub(super) fn drop_place(&self, place: u32) {
        let mut dropped = self.dropped.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(dropped) = dropped.as_mut() {
            dropped.push_back(place);
            self.waiting.store(true, Ordering::Release);
        }
    }

    #[inline]
    pub(super) fn is_waiting(&self) -> bool {
        self.waiting.load(Ordering::Acquire)
    }

    /// The place whose handle was dropped first.
    pub(super) fn next_dropped(&self) -> Option<u32> {
        let mut dropped = self.dropped.lock().unwrap_or_else(PoisonError::into_inner);
        let next = dropped.as_mut().and_then(VecDeque::pop_front);
        if next.is_none() {
            self.waiting.store(false, Ordering::Release);
        }
        next
    }

    /// Says that the instance is gone.
    pub(super) fn close(&self) {
        let mut dropped = self.dropped.lock().unwrap_or_else(PoisonError::into_inner);
        *dropped = None;
        self.waiting.store(false, Ordering::Release);
    }
}
