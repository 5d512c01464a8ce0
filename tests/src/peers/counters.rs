//! A resource of the host: ten calls of its method, and ten that are made and dropped.

use torvyn_engine::{Invoker, Lane, WasmtimeInvoker};
use wasmtime::component::{Component, HasSelf, Linker, Resource, ResourceTable};
use wasmtime::{Caller, Engine, Module, Store, TypedFunc};

use super::torvyn::{Compiled, config};
use super::{Mode, State, settings, store};
use crate::now;

/// Who uses the resource.
pub trait Counters {
    /// Calls a method ten times.
    fn count(&mut self);
    /// Makes and drops ten.
    fn churn(&mut self);
}

/// The guest's own code.
const CORE: &str = r#"(core module $m
    (import "host" "new" (func $new (param i32) (result i32)))
    (import "host" "next" (func $next (param i32) (result i32)))
    (import "host" "drop" (func $drop (param i32)))
    (global $kept (mut i32) (i32.const 0))
    (func (export "count") (local $left i32)
        (if (i32.eqz (global.get $kept)) (then (global.set $kept (call $new (i32.const 1)))))
        (local.set $left (i32.const 10))
        (loop $again
            (drop (call $next (global.get $kept)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br_if $again (local.get $left))))
    (func (export "churn") (local $left i32)
        (local.set $left (i32.const 10))
        (loop $again
            (call $drop (call $new (i32.const 1)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br_if $again (local.get $left)))))"#;

/// The guest.
#[must_use]
pub fn guest() -> Vec<u8> {
    let text = format!(
        r#"(component
            (import "bench:counters/counting" (instance $counting
                (export "counter" (type $counter (sub resource)))
                (export "[constructor]counter"
                    (func (param "start" u32) (result (own $counter))))
                (export "[method]counter.next"
                    (func (param "self" (borrow $counter)) (result u32)))))
            (alias export $counting "counter" (type $counter))
            (core func $new (canon lower (func $counting "[constructor]counter")))
            (core func $next (canon lower (func $counting "[method]counter.next")))
            (core func $drop (canon resource.drop $counter))
            {CORE}
            (core instance $m (instantiate $m (with "host" (instance
                (export "new" (func $new))
                (export "next" (func $next))
                (export "drop" (func $drop))))))
            (func (export "count") (canon lift (core func $m "count")))
            (func (export "churn") (canon lift (core func $m "churn"))))"#
    );
    wat::parse_str(text).unwrap()
}

/// What the host has for a counter.
#[derive(Debug)]
pub struct Counter(u32);

impl Counter {
    #[inline]
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(1);
        self.0
    }
}

mod bindings {
    wasmtime::component::bindgen!({
        path: "src/peers/wit/counters.wit",
        with: { "bench:counters/counting.counter": super::Counter },
    });
}

/// With `bindgen!` and a `ResourceTable`.
pub struct Bindgen {
    store: Store<State<Table>>,
    bindings: bindings::Counters,
}

struct Table(ResourceTable);

impl bindings::bench::counters::counting::Host for Table {}

impl bindings::bench::counters::counting::HostCounter for Table {
    fn new(&mut self, start: u32) -> Resource<Counter> {
        self.0.push(Counter(start)).unwrap()
    }

    fn next(&mut self, counter: Resource<Counter>) -> u32 {
        self.0.get_mut(&counter).unwrap().next()
    }

    fn drop(&mut self, counter: Resource<Counter>) -> wasmtime::Result<()> {
        self.0.delete(counter)?;
        Ok(())
    }
}

impl Bindgen {
    /// Makes an instance.
    #[must_use]
    pub fn new() -> Self {
        let engine = Engine::new(&settings(Mode::Unbounded)).unwrap();
        let component = Component::new(&engine, guest()).unwrap();
        let mut store = store(&engine, Mode::Unbounded, Table(ResourceTable::new()));
        let mut linker = Linker::new(&engine);
        bindings::Counters::add_to_linker::<_, HasSelf<_>>(
            &mut linker,
            |state: &mut State<Table>| &mut state.host,
        )
        .unwrap();
        let bindings = bindings::Counters::instantiate(&mut store, &component, &linker).unwrap();
        Self { store, bindings }
    }
}

impl Default for Bindgen {
    fn default() -> Self {
        Self::new()
    }
}

impl Counters for Bindgen {
    #[inline]
    fn count(&mut self) {
        self.bindings.call_count(&mut self.store).unwrap();
    }

    #[inline]
    fn churn(&mut self) {
        self.bindings.call_churn(&mut self.store).unwrap();
    }
}

/// The floor: the core module alone, with a handle that is a place in a list, and no checks but those
/// of the list.
pub struct ByHand {
    store: Store<State<Places>>,
    count: TypedFunc<(), ()>,
    churn: TypedFunc<(), ()>,
}

#[derive(Default)]
struct Places {
    counters: Vec<Option<Counter>>,
    free: Vec<u32>,
}

impl Places {
    fn add(&mut self, counter: Counter) -> u32 {
        if let Some(handle) = self.free.pop() {
            self.counters[handle as usize - 1] = Some(counter);
            return handle;
        }
        self.counters.push(Some(counter));
        self.counters.len() as u32
    }

    fn place(&mut self, handle: u32) -> &mut Option<Counter> {
        &mut self.counters[handle as usize - 1]
    }
}

impl ByHand {
    /// Makes an instance.
    #[must_use]
    pub fn new() -> Self {
        let engine = Engine::new(&settings(Mode::Unbounded)).unwrap();
        let module = wat::parse_str(CORE.replace("core module", "module")).unwrap();
        let module = Module::new(&engine, module).unwrap();
        let mut linker = wasmtime::Linker::new(&engine);
        type From<'a> = Caller<'a, State<Places>>;
        linker
            .func_wrap("host", "new", |mut caller: From<'_>, start: u32| {
                caller.data_mut().host.add(Counter(start))
            })
            .unwrap();
        linker
            .func_wrap("host", "next", |mut caller: From<'_>, handle: u32| {
                let counter = caller.data_mut().host.place(handle);
                counter.as_mut().unwrap().next()
            })
            .unwrap();
        linker
            .func_wrap("host", "drop", |mut caller: From<'_>, handle: u32| {
                let places = &mut caller.data_mut().host;
                *places.place(handle) = None;
                places.free.push(handle);
            })
            .unwrap();
        let mut store = store(&engine, Mode::Unbounded, Places::default());
        let instance = linker.instantiate(&mut store, &module).unwrap();
        Self {
            count: instance.get_typed_func(&mut store, "count").unwrap(),
            churn: instance.get_typed_func(&mut store, "churn").unwrap(),
            store,
        }
    }
}

impl Default for ByHand {
    fn default() -> Self {
        Self::new()
    }
}

impl Counters for ByHand {
    #[inline]
    fn count(&mut self) {
        self.count.call(&mut self.store, ()).unwrap();
    }

    #[inline]
    fn churn(&mut self) {
        self.churn.call(&mut self.store, ()).unwrap();
    }
}

/// The world.
#[derive(Debug, Invoker)]
#[invoker(wit = "src/peers/wit/counters.wit", world = "bench:counters/counters")]
pub struct Counting;

/// The host of this engine's.
struct Host;

impl counting::host::Counting for Host {
    type Counter = Counter;

    #[inline]
    fn counter_new(&mut self, start: u32) -> Counter {
        Counter(start)
    }

    #[inline]
    fn counter_next(&mut self, counter: &mut Counter) -> u32 {
        counter.next()
    }
}

/// This engine.
pub struct Torvyn(WasmtimeInvoker<Counting>);

impl Torvyn {
    /// Makes an instance.
    #[must_use]
    pub fn new(lane: Lane) -> Self {
        let compiled = Compiled::new(&guest(), config(Mode::Unbounded, lane));
        Self(compiled.start(Host))
    }
}

impl Counters for Torvyn {
    #[inline]
    fn count(&mut self) {
        use counting::exports::Counters as _;
        now(self.0.count()).unwrap();
    }

    #[inline]
    fn churn(&mut self) {
        use counting::exports::Counters as _;
        now(self.0.churn()).unwrap();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_them_run() {
        let mut all: [Box<dyn Counters>; 4] = [
            Box::new(Bindgen::new()),
            Box::new(ByHand::new()),
            Box::new(Torvyn::new(Lane::Component)),
            Box::new(Torvyn::new(Lane::Direct)),
        ];
        for peer in &mut all {
            for _ in 0..3 {
                peer.count();
                peer.churn();
            }
        }
    }
}
