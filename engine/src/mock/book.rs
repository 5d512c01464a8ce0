//! What a mock's engine, its instances and its scripts share.

use std::any::TypeId;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Failure;
use super::call::Call;
use super::track::{AnyTrack, Plan, Track};
use crate::census::{Census, Counted};
use crate::definition::FunctionDefinition;
use crate::{EngineError, Owned, World};

/// What every function of every world is to do, and what has been called.
#[derive(Default)]
pub(super) struct Book {
    content: Mutex<Content>,
    census: Arc<Census>,
}

#[derive(Default)]
struct Content {
    pages: BTreeMap<(TypeId, usize, Option<usize>), Page>,
    worlds: HashMap<TypeId, Instances>,
    calls: Vec<Call>,
    limit: Option<u32>,
}

/// A function, in one instance of its world or in all of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    world: TypeId,
    index: usize,
    pub(super) instance: Option<usize>,
    function: Option<&'static FunctionDefinition>,
}

impl Key {
    pub(super) fn new<W: World>(index: usize, instance: Option<usize>) -> Self {
        Self {
            world: TypeId::of::<W>(),
            index,
            instance,
            function: function::<W>(index),
        }
    }

    /// In all instances of its world.
    pub(super) fn everywhere(self) -> Self {
        Self {
            instance: None,
            ..self
        }
    }

    /// The function's WIT path.
    pub(super) fn path(&self) -> String {
        self.function.map(ToString::to_string).unwrap_or_default()
    }
}

/// A function by its number: those that drop the component's resources come after the exports.
pub(super) fn function<W: World>(index: usize) -> Option<&'static FunctionDefinition> {
    let mut functions = W::DEFINITION.exports.iter().chain(W::DEFINITION.drops);
    functions.nth(index)
}

/// What is known of a function, and of its calls.
struct Page {
    key: Key,
    track: Box<dyn AnyTrack>,
}

/// The instances of one world.
#[derive(Default)]
struct Instances {
    made: usize,
    failures: VecDeque<Failure>,
}

impl Book {
    fn content(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works on a function's track. The types are those of the function, so that there is none
    /// of others.
    pub(super) fn with<H: 'static, I: Owned + Send, O: 'static, R>(
        &self,
        key: Key,
        work: impl FnOnce(&mut Track<H, I, O>) -> R,
    ) -> Option<R> {
        let mut content = self.content();
        content.track(key).map(work)
    }

    /// Notes a call, and says what it is to do.
    pub(super) fn call<W: World, I: Owned + Send, O: 'static>(
        &self,
        index: usize,
        instance: usize,
        input: I,
    ) -> Plan<W::Host, I, O> {
        let mut content = self.content();
        let here = Key::new::<W>(index, Some(instance));
        content.calls.push(Call {
            world: W::DEFINITION.name,
            function: here.path(),
            instance,
        });
        let mut plan = Plan {
            waits: Vec::new(),
            reply: None,
        };
        if let Some(track) = content.track::<W::Host, I, O>(here.everywhere()) {
            track.calls.push((instance, input));
        }
        for key in [here, here.everywhere()] {
            let track = content.track(key);
            if track.is_some_and(|track| track.take(&mut plan)) {
                break;
            }
        }
        plan
    }

    /// Makes an instance: which one it is, and what counts it.
    pub(super) fn start<W: World>(&self) -> Result<(usize, Counted), EngineError> {
        let mut content = self.content();
        let counted = self.census.enter(content.limit)?;
        let instances = content.worlds.entry(TypeId::of::<W>()).or_default();
        if let Some(failure) = instances.failures.pop_front() {
            return Err(failure.into_error("start".to_owned(), &mut String::new()));
        }
        let number = instances.made;
        instances.made += 1;
        Ok((number, counted))
    }

    pub(super) fn fail_to_start<W: World>(&self, failure: Failure) {
        let mut content = self.content();
        let instances = content.worlds.entry(TypeId::of::<W>()).or_default();
        instances.failures.push_back(failure);
    }

    /// How many instances of a world were made.
    pub(super) fn made<W: World>(&self) -> usize {
        let content = self.content();
        let instances = content.worlds.get(&TypeId::of::<W>());
        instances.map_or(0, |instances| instances.made)
    }

    pub(super) fn live(&self) -> u32 {
        self.census.live()
    }

    pub(super) fn limit(&self, instances: Option<u32>) {
        self.content().limit = instances;
    }

    pub(super) fn calls(&self) -> Vec<Call> {
        self.content().calls.clone()
    }

    /// The functions with replies that no call has come to.
    pub(super) fn unused(&self) -> Vec<String> {
        let content = self.content();
        let pages = content.pages.values();
        let unused = pages.filter(|page| page.track.unused() > 0);
        unused.map(|page| page.key.path()).collect()
    }
}

impl Content {
    fn track<H: 'static, I: Owned + Send, O: 'static>(
        &mut self,
        key: Key,
    ) -> Option<&mut Track<H, I, O>> {
        let place = (key.world, key.index, key.instance);
        let page = self.pages.entry(place).or_insert_with(|| Page {
            key,
            track: Box::new(Track::<H, I, O>::default()),
        });
        page.track.as_any().downcast_mut()
    }
}
