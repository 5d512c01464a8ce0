//! Compiled components in memory, and those that are being compiled.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::key::MemoryKey;
use crate::compiled::CompiledComponent;

/// Keeps the components that were used last.
#[derive(Debug)]
pub(super) struct Memory {
    state: Mutex<State>,
    /// The most machine code that is kept, in bytes.
    pub(super) limit: usize,
}

#[derive(Debug, Default)]
struct State {
    slots: HashMap<MemoryKey, Slot>,
    usage: Usage,
    /// Counts uses. What has the lowest number was not used for the longest time.
    clock: u64,
}

#[derive(Debug)]
enum Slot {
    /// Somebody is at it.
    Awaited(Arc<Flight>),
    Kept {
        compiled: CompiledComponent,
        size: usize,
        used: u64,
    },
}

/// What the components in memory amount to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Usage {
    pub(super) entries: usize,
    pub(super) bytes: usize,
    pub(super) evictions: u64,
}

/// A component that one thread gets and others wait for.
#[derive(Debug, Default)]
struct Flight {
    outcome: Mutex<Outcome>,
    landed: Condvar,
}

#[derive(Debug, Default)]
enum Outcome {
    #[default]
    Awaited,
    Here(CompiledComponent),
    /// It failed or panicked.
    Lost,
}

impl Memory {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            state: Mutex::default(),
            limit,
        }
    }

    pub(super) fn usage(&self) -> Usage {
        lock(&self.state).usage
    }

    /// Forgets what is kept. What is in use stays in use.
    pub(super) fn clear(&self) {
        let mut state = lock(&self.state);
        state
            .slots
            .retain(|_, slot| matches!(slot, Slot::Awaited(_)));
        (state.usage.entries, state.usage.bytes) = (0, 0);
    }

    /// The component, and whether it was here or another thread got it. If several threads ask
    /// at once, one of them calls `get`, and if that fails, the next one does.
    pub(super) fn get_or<E>(
        &self,
        key: MemoryKey,
        get: impl FnOnce() -> Result<CompiledComponent, E>,
    ) -> Result<(CompiledComponent, bool), E> {
        loop {
            match self.look_up(key) {
                Found::Kept(compiled) => return Ok((compiled, true)),
                Found::Awaited(flight) => {
                    if let Some(compiled) = flight.wait() {
                        return Ok((compiled, true));
                    }
                }
                Found::Nothing(flight) => {
                    let mut pilot = Pilot {
                        memory: self,
                        key,
                        flight,
                        outcome: Outcome::Lost,
                    };
                    let compiled = get()?;
                    pilot.outcome = Outcome::Here(compiled.clone());
                    return Ok((compiled, false));
                }
            }
        }
    }

    fn look_up(&self, key: MemoryKey) -> Found {
        let mut state = lock(&self.state);
        let now = state.tick();
        match state.slots.entry(key) {
            Entry::Occupied(mut slot) => match slot.get_mut() {
                Slot::Awaited(flight) => Found::Awaited(Arc::clone(flight)),
                Slot::Kept { compiled, used, .. } => {
                    *used = now;
                    Found::Kept(compiled.clone())
                }
            },
            Entry::Vacant(slot) => {
                let flight = Arc::default();
                slot.insert(Slot::Awaited(Arc::clone(&flight)));
                Found::Nothing(flight)
            }
        }
    }

    /// Puts a component in the place of the flight that has brought it, if there is room.
    fn keep(&self, key: MemoryKey, compiled: &CompiledComponent) {
        let size = compiled.compiled_size();
        let mut state = lock(&self.state);
        if size > self.limit {
            state.slots.remove(&key);
            return;
        }
        while state.usage.bytes > self.limit - size && state.evict() {}
        let used = state.tick();
        let compiled = compiled.clone();
        let slot = Slot::Kept {
            compiled,
            size,
            used,
        };
        state.slots.insert(key, slot);
        state.usage.entries += 1;
        state.usage.bytes += size;
    }
}

enum Found {
    Kept(CompiledComponent),
    Awaited(Arc<Flight>),
    /// The caller has to get it.
    Nothing(Arc<Flight>),
}

impl State {
    fn tick(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }

    /// Drops what was not used for the longest time. `false` if there is nothing.
    fn evict(&mut self) -> bool {
        let kept = self.slots.iter().filter_map(|(key, slot)| match slot {
            Slot::Kept { used, size, .. } => Some((*used, *key, *size)),
            Slot::Awaited(_) => None,
        });
        let Some((_, key, size)) = kept.min_by_key(|(used, ..)| *used) else {
            return false;
        };
        self.slots.remove(&key);
        self.usage.entries -= 1;
        self.usage.bytes -= size;
        self.usage.evictions += 1;
        true
    }
}

impl Flight {
    /// Waits for the thread that gets it. `None` if that has failed.
    fn wait(&self) -> Option<CompiledComponent> {
        let mut outcome = lock(&self.outcome);
        loop {
            match &*outcome {
                Outcome::Here(compiled) => return Some(compiled.clone()),
                Outcome::Lost => return None,
                Outcome::Awaited => {
                    outcome = self
                        .landed
                        .wait(outcome)
                        .unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }
}

/// Tells those that wait how it went, also if the thread that gets the component panics.
struct Pilot<'a> {
    memory: &'a Memory,
    key: MemoryKey,
    flight: Arc<Flight>,
    outcome: Outcome,
}

impl Drop for Pilot<'_> {
    fn drop(&mut self) {
        // The slot first: who comes now finds it kept, or can try again.
        match &self.outcome {
            Outcome::Here(compiled) => self.memory.keep(self.key, compiled),
            _ => drop(lock(&self.memory.state).slots.remove(&self.key)),
        }
        *lock(&self.flight.outcome) = std::mem::take(&mut self.outcome);
        self.flight.landed.notify_all();
    }
}

/// What is behind these locks is whole whenever they are free, also after a panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::mpsc;
    use std::thread;

    use super::*;
    use crate::artifact::Digest;
    use crate::cache::EngineKey;
    use crate::{EngineError, WasmtimeEngine, WasmtimeEngineConfig};

    fn compiled() -> (MemoryKey, CompiledComponent) {
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
        let wasm = wat::parse_str("(component)").unwrap();
        let compiled = engine.compile_from(&wasm, String::new()).unwrap();
        let key = EngineKey::new(compiled.wasmtime_engine(), engine.config());
        (MemoryKey::new(&key, Digest::of(&wasm)), compiled)
    }

    /// One thread gets the component, and fails in some way while another one waits.
    fn waits_for(failing: impl FnOnce() -> Result<CompiledComponent, EngineError> + Send) {
        let (key, compiled) = compiled();
        let memory = Memory::new(usize::MAX);
        let (at_it, started) = mpsc::channel();
        let (second, waiting) = mpsc::channel::<()>();
        thread::scope(|scope| {
            let memory = &memory;
            scope.spawn(move || {
                let get = || {
                    at_it.send(()).unwrap();
                    waiting.recv().unwrap();
                    failing()
                };
                let outcome = catch_unwind(AssertUnwindSafe(|| memory.get_or(key, get).is_err()));
                assert_ne!(outcome.ok(), Some(false));
            });
            started.recv().unwrap();
            let other = scope.spawn(move || memory.get_or(key, || Ok::<_, EngineError>(compiled)));
            second.send(()).unwrap();
            let (_, in_memory) = other.join().unwrap().unwrap();
            assert!(!in_memory, "it had to be got once more");
        });
        assert_eq!(memory.usage().entries, 1);
    }

    #[test]
    fn a_panic_wakes_those_that_wait() {
        waits_for(|| panic!("on purpose"));
    }

    #[test]
    fn a_failure_wakes_those_that_wait() {
        waits_for(|| {
            Err(EngineError::NotWasm {
                origin: String::new(),
            })
        });
    }
}
