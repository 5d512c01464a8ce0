//! Calls of the components that were made for this.

use std::sync::OnceLock;

use pollster::block_on;
use proptest::prelude::*;
use remembers::exports::Remembers as _;
use torvyn_engine::{CompiledComponent, Invoker, WasmEngine, WasmtimeInvoker};

use super::made;
use crate::{DIRECT, Side, engine};

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:remembers;

        world remembers {
            export write: func(at: u32, v: u64);
            export write-other: func(at: u32, v: u64);
            export grow: func(at: u32, v: u64);
            export set-global: func(at: u32, v: u64);
            export set-table: func(at: u32, v: u64);
            export clear-table: func(at: u32, v: u64);
            export grow-table: func(at: u32, v: u64);
            export sum: func() -> u64;
            export count: func() -> u64;
            export heap: func() -> u32;
            export echo: func(v: string) -> string;
        }
    ",
    world = "test:remembers/remembers"
)]
pub(super) struct Remembers;

/// One call.
#[derive(Clone, Debug)]
pub(super) enum Call {
    Change(u8, u32, u64),
    Count,
    Echo(String),
}

pub(super) fn call() -> impl Strategy<Value = Call> {
    prop_oneof![
        6 => any::<(u8, u32, u64)>().prop_map(|(which, at, v)| Call::Change(which % 7, at, v)),
        1 => Just(Call::Count),
        2 => "[a-z]{0,40}".prop_map(Call::Echo),
    ]
}

impl Call {
    /// Makes the call, and says what it has answered.
    pub(super) fn make(&self, invoker: &mut WasmtimeInvoker<Remembers>) -> String {
        let done = match self {
            Self::Change(which, at, v) => {
                let (at, v) = (*at, *v);
                let called = match which {
                    0 => block_on(invoker.write(at, v)),
                    1 => block_on(invoker.write_other(at, v)),
                    2 => block_on(invoker.grow(at, v)),
                    3 => block_on(invoker.set_global(at, v)),
                    4 => block_on(invoker.set_table(at, v)),
                    5 => block_on(invoker.clear_table(at, v)),
                    _ => block_on(invoker.grow_table(at, v)),
                };
                called.map(|()| String::new())
            }
            Self::Count => block_on(invoker.count()).map(|count| count.to_string()),
            Self::Echo(text) => block_on(invoker.echo(text)).map(str::to_owned),
        };
        done.unwrap()
    }
}

/// All that the instance remembers, as one number.
pub(super) fn sum(invoker: &mut WasmtimeInvoker<Remembers>) -> (u64, u32) {
    let heap = block_on(invoker.heap()).unwrap();
    (block_on(invoker.sum()).unwrap(), heap)
}

/// One of the two components, compiled for a side that is direct.
pub(super) fn compiled(side: usize, shared: bool) -> &'static CompiledComponent {
    type Both = [OnceLock<CompiledComponent>; 2];
    static COMPILED: [Both; DIRECT.len()] =
        [const { [const { OnceLock::new() }; 2] }; DIRECT.len()];
    COMPILED[side % DIRECT.len()][usize::from(shared)].get_or_init(|| {
        let wasm = wat::parse_str(made::component(shared)).unwrap();
        block_on(engine(direct(side)).compile(&wasm)).unwrap()
    })
}

/// A fresh instance, called from one of the sides that are direct.
pub(super) fn fresh(side: usize, shared: bool) -> WasmtimeInvoker<Remembers> {
    let (engine, compiled) = (engine(direct(side)), compiled(side, shared));
    let instance = block_on(engine.instantiate::<Remembers>(compiled, ())).unwrap();
    engine.bind(instance).unwrap()
}

pub(super) fn direct(side: usize) -> Side {
    DIRECT[side % DIRECT.len()]
}
