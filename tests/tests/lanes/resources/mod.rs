//! Handles of the host's resources, in a guest that does with them whatever it is told.

mod costs;
mod leaves;
mod misuse;
mod random;

use std::mem;
use std::sync::{Arc, LazyLock, Mutex};

use pollster::block_on;
use torvyn_engine::{CompiledComponent, EngineError, Invoker, WasmtimeInvoker};

use super::{COUNT, Side, compile_text, kind};

/// What `wat/things.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:things;

        interface store {
            resource bucket {
                constructor(number: u32);
                number: func() -> u32;
                sum: func(other: borrow<bucket>) -> u32;
            }
            resource tool {
                constructor(number: u32);
                number: func() -> u32;
            }
            record sight { weight: u8, bucket: borrow<bucket> }
            variant found { nothing, one(bucket), tool(tool), many(list<bucket>) }
            give: func(b: bucket) -> u32;
            give-two: func(a: bucket, b: bucket) -> u32;
            lend-and-give: func(a: borrow<bucket>, b: bucket) -> u32;
            give-and-lend: func(a: bucket, b: borrow<bucket>) -> u32;
            lend-two: func(a: borrow<bucket>, b: borrow<tool>) -> u32;
            lend-and-give-tool: func(a: borrow<bucket>, b: tool) -> u32;
            give-all: func(all: list<bucket>) -> u32;
            look-at-all: func(all: list<borrow<bucket>>) -> u32;
            sights: func(all: list<sight>) -> u32;
            hand-over: func(found: found) -> u32;
            swap: func(b: option<bucket>, t: tool) -> tuple<tool, option<bucket>>;
            make: func(count: u32) -> list<bucket>;
        }

        world things {
            import store;
            export op: func(op: u32, a: u32, b: u32, c: u32) -> u32;
            export poke: func(at: u32, value: u32);
            export peek: func(at: u32) -> u32;
            export fill: func(at: u32, count: u32, value: u32);
        }
    ",
    world = "test:things/things"
)]
struct Things;

use things::exports::Things as _;
use things::host;
use things::test::things::store::{Found, Sight};

#[derive(Clone, Debug, PartialEq)]
struct Bucket(u32);

#[derive(Debug)]
struct Tool(u32);

/// What has happened to the host's resources.
type Log = Arc<Mutex<Vec<String>>>;

#[derive(Default)]
struct Store {
    /// `None` where what a call takes is measured.
    log: Option<Log>,
}

impl Store {
    fn note(&mut self, text: impl FnOnce() -> String) -> u32 {
        if let Some(log) = &self.log {
            log.lock().unwrap().push(text());
        }
        7
    }
}

impl host::Store for Store {
    type Bucket = Bucket;
    type Tool = Tool;

    fn bucket_new(&mut self, number: u32) -> Bucket {
        Bucket(number)
    }

    fn bucket_number(&mut self, bucket: &mut Bucket) -> u32 {
        bucket.0 += 1;
        bucket.0
    }

    fn bucket_sum(&mut self, bucket: &Bucket, other: &Bucket) -> u32 {
        bucket.0.wrapping_add(other.0)
    }

    fn bucket_drop(&mut self, bucket: Bucket) {
        self.note(|| format!("{bucket:?} ends"));
    }

    fn tool_new(&mut self, number: u32) -> Tool {
        Tool(number)
    }

    fn tool_number(&mut self, tool: &mut Tool) -> u32 {
        tool.0
    }

    fn tool_drop(&mut self, tool: Tool) {
        self.note(|| format!("{tool:?} ends"));
    }

    fn give(&mut self, b: Bucket) -> u32 {
        self.note(|| format!("give {b:?}"))
    }

    fn give_two(&mut self, a: Bucket, b: Bucket) -> u32 {
        self.note(|| format!("give {a:?} {b:?}"))
    }

    fn lend_and_give(&mut self, a: &mut Bucket, b: Bucket) -> u32 {
        a.0 += b.0;
        a.0
    }

    fn give_and_lend(&mut self, a: Bucket, b: &mut Bucket) -> u32 {
        b.0 += a.0;
        b.0
    }

    fn lend_two(&mut self, a: &mut Bucket, b: &mut Tool) -> u32 {
        mem::swap(&mut a.0, &mut b.0);
        a.0
    }

    fn lend_and_give_tool(&mut self, a: &mut Bucket, b: Tool) -> u32 {
        a.0 += b.0;
        a.0
    }

    fn give_all(&mut self, all: Vec<Bucket>) -> u32 {
        self.note(|| format!("give all {all:?}"))
    }

    fn look_at_all(&mut self, all: Vec<&Bucket>) -> u32 {
        all.iter().fold(0, |sum, bucket| sum.wrapping_add(bucket.0))
    }

    fn sights(&mut self, all: Vec<Sight<&Bucket>>) -> u32 {
        let weigh = |sight: &Sight<&Bucket>| u32::from(sight.weight).wrapping_mul(sight.bucket.0);
        all.iter()
            .fold(0, |sum, sight| sum.wrapping_add(weigh(sight)))
    }

    fn hand_over(&mut self, found: Found<Bucket, Tool>) -> u32 {
        self.note(|| match found {
            Found::Nothing => "nothing".to_owned(),
            Found::One(bucket) => format!("one {bucket:?}"),
            Found::Tool(tool) => format!("one {tool:?}"),
            Found::Many(buckets) => format!("many {buckets:?}"),
        })
    }

    fn swap(&mut self, b: Option<Bucket>, t: Tool) -> (Tool, Option<Bucket>) {
        match b {
            Some(bucket) => (Tool(bucket.0), Some(Bucket(t.0))),
            None => (t, None),
        }
    }

    fn make(&mut self, count: u32) -> Vec<Bucket> {
        (0..count).map(Bucket).collect()
    }
}

/// What the guest can be told to do.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Op {
    NewBucket,
    Number,
    Sum,
    NewTool,
    ToolNumber,
    Give,
    GiveTwo,
    LendAndGive,
    GiveAndLend,
    LendTwo,
    LendAndGiveTool,
    GiveAll,
    LookAtAll,
    Sights,
    HandOver,
    Swap,
    Make,
    DropBucket,
    DropTool,
}

impl Op {
    const ALL: [Self; 19] = [
        Self::NewBucket,
        Self::Number,
        Self::Sum,
        Self::NewTool,
        Self::ToolNumber,
        Self::Give,
        Self::GiveTwo,
        Self::LendAndGive,
        Self::GiveAndLend,
        Self::LendTwo,
        Self::LendAndGiveTool,
        Self::GiveAll,
        Self::LookAtAll,
        Self::Sights,
        Self::HandOver,
        Self::Swap,
        Self::Make,
        Self::DropBucket,
        Self::DropTool,
    ];
}

/// An instance of the guest, and what has happened to the resources that it has handles of.
struct Guest {
    invoker: WasmtimeInvoker<Things>,
    log: Log,
}

fn guest() -> &'static [CompiledComponent; COUNT] {
    static COMPILED: LazyLock<[CompiledComponent; COUNT]> =
        LazyLock::new(|| compile_text(include_str!("../../../wat/things.wat")));
    &COMPILED
}

impl Guest {
    fn start(side: Side) -> Self {
        let log = Log::default();
        let store = Store {
            log: Some(Arc::clone(&log)),
        };
        let invoker = super::start::<Things>(side, guest(), store).unwrap();
        Self { invoker, log }
    }

    /// What an operation comes to: its answer, or the kind and the reason of the fault.
    fn run(&mut self, op: Op, [a, b, c]: [u32; 3]) -> Result<u32, String> {
        block_on(self.invoker.op(op as u32, a, b, c)).map_err(|error| told(&error))
    }

    fn poke(&mut self, at: u32, value: u32) {
        block_on(self.invoker.poke(at, value)).unwrap();
    }

    fn peek(&mut self, at: u32) -> u32 {
        block_on(self.invoker.peek(at)).unwrap()
    }

    fn fill(&mut self, at: u32, count: u32, value: u32) {
        block_on(self.invoker.fill(at, count, value)).unwrap();
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
    let fault = match error {
        EngineError::AbiViolation(fault) | EngineError::Trap(fault) => fault,
        EngineError::TooManyHandles { fault, .. } | EngineError::TooMuchData { fault, .. } => fault,
        other => panic!("{other:?}"),
    };
    format!("{}: {}", kind(error), fault.reason)
}
