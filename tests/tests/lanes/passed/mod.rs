//! Values of the host's that a program passes to exported functions, to a guest that does with their
//! handles whatever it is told.

mod misuse;
mod random;
mod rights;

use std::mem;
use std::sync::{Arc, LazyLock, Mutex};

use pollster::block_on;
use torvyn_engine::{CompiledComponent, EngineError, Invoker, Loan, WasmtimeInvoker};

use super::{COUNT, Side, compile_text, kind};

/// What `wat/lent.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:lent;

        interface store {
            resource bucket {
                number: func() -> u32;
                sum: func(other: borrow<bucket>) -> u32;
            }
            resource tool { number: func() -> u32; }
            record sight { weight: u8, bucket: borrow<bucket> }
            variant found { nothing, one(bucket), tool(tool), many(list<bucket>) }
            keep: func(b: bucket) -> u32;
        }

        world lent {
            use store.{bucket, tool, sight, found};
            export run: func(script: u32, h: u32) -> u32;
            export returned: func() -> u32;
            export last: func() -> u32;
            export lend: func(script: u32, b: borrow<bucket>) -> u32;
            export give: func(script: u32, b: bucket) -> u32;
            export both: func(script: u32, a: borrow<bucket>, t: borrow<tool>) -> u32;
            export take: func(h: u32) -> bucket;
            export lend-all: func(script: u32, all: list<borrow<bucket>>) -> u32;
            export look: func(script: u32, all: list<sight>) -> u32;
            export give-all: func(all: list<bucket>) -> list<bucket>;
            export hand: func(found: found) -> found;
            export many: func(
                text: string, b: borrow<bucket>, o: option<bucket>,
                n0: u32, n1: u32, n2: u32, n3: u32, n4: u32, n5: u32,
                n6: u32, n7: u32, n8: u32, n9: u32, n10: u32, n11: u32,
                t: borrow<tool>,
            ) -> result<bucket, string>;
        }
    ",
    world = "test:lent/lent",
    with(
        "test:lent/store#bucket" = crate::passed::Bucket,
        "test:lent/store#tool" = crate::passed::Tool,
    )
)]
struct Lent;

use lent::exports::Lent as _;
use lent::host;

#[derive(Debug, PartialEq)]
pub(crate) struct Bucket(u32);

#[derive(Debug, PartialEq)]
pub(crate) struct Tool(u32);

/// What has happened to the host's resources.
type Log = Arc<Mutex<Vec<String>>>;

struct Store(Log);

impl Store {
    fn note(&mut self, text: String) {
        self.0.lock().unwrap().push(text);
    }
}

impl host::Store for Store {
    fn bucket_number(&mut self, bucket: &mut Bucket) -> u32 {
        bucket.0 += 1;
        bucket.0
    }

    fn bucket_sum(&mut self, bucket: &Bucket, other: &Bucket) -> u32 {
        bucket.0.wrapping_add(other.0)
    }

    fn bucket_drop(&mut self, bucket: Bucket) {
        self.note(format!("{bucket:?} ends"));
    }

    fn tool_number(&mut self, tool: &mut Tool) -> u32 {
        tool.0 += 1;
        tool.0
    }

    fn tool_drop(&mut self, tool: Tool) {
        self.note(format!("{tool:?} ends"));
    }

    fn keep(&mut self, b: Bucket) -> u32 {
        self.note(format!("{b:?} is kept"));
        b.0
    }
}

/// What the guest does with a handle.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Op {
    Number = 1,
    Sum,
    ToolNumber,
    Keep,
    Drop,
    DropTool,
}

fn script(ops: &[Op]) -> u32 {
    ops.iter()
        .rev()
        .fold(0, |script, op| script << 4 | *op as u32)
}

/// An instance of the guest, and what has happened to the host's resources.
struct Guest {
    invoker: WasmtimeInvoker<Lent>,
    log: Log,
}

fn guest() -> &'static [CompiledComponent; COUNT] {
    static COMPILED: LazyLock<[CompiledComponent; COUNT]> =
        LazyLock::new(|| compile_text(include_str!("../../../wat/lent.wat")));
    &COMPILED
}

impl Guest {
    fn start(side: Side) -> Self {
        let log = Log::default();
        let invoker = super::start::<Lent>(side, guest(), Store(Arc::clone(&log))).unwrap();
        Self { invoker, log }
    }

    fn run(&mut self, ops: &[Op], handle: u32) -> Result<u32, String> {
        let called = block_on(self.invoker.run(script(ops), handle));
        called.map_err(|error| told(&error))
    }

    fn lend(&mut self, ops: &[Op], bucket: &mut Loan<Bucket>) -> Result<u32, String> {
        let called = block_on(self.invoker.lend(script(ops), bucket));
        called.map_err(|error| told(&error))
    }

    fn give(&mut self, ops: &[Op], bucket: Bucket) -> Result<u32, String> {
        let called = block_on(self.invoker.give(script(ops), bucket));
        called.map_err(|error| told(&error))
    }

    fn take(&mut self, handle: u32) -> Result<Bucket, String> {
        let called = block_on(self.invoker.take(handle));
        called.map_err(|error| told(&error))
    }

    /// The handle of what was given last.
    fn last(&mut self) -> u32 {
        block_on(self.invoker.last()).unwrap()
    }

    /// What has happened since the last time.
    fn log(&mut self) -> Vec<String> {
        mem::take(&mut *self.log.lock().unwrap())
    }

    /// What happens at its end, in some order.
    fn end(self) -> Vec<String> {
        let Self { invoker, log } = self;
        drop(invoker);
        let mut log = mem::take(&mut *log.lock().unwrap());
        log.sort();
        log
    }
}

/// The kind of an error, and what it says about the guest.
fn told(error: &EngineError) -> String {
    match error.fault() {
        Some(fault) => format!("{}: {}", kind(error), fault.reason),
        None => kind(error),
    }
}
