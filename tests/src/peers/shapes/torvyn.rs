//! This engine.

use torvyn_engine::{Invoker, Lane, WasmtimeEngineConfig, WasmtimeInvoker, World};

use crate::now;
use crate::peers::Mode;
use crate::peers::torvyn::{Compiled, config};

use super::{CUSTOMER, Columns, Counters, Limits};
use byte_lists::exports::Bytes as _;
use columns_of_numbers::exports::Columns as _;
use small_functions::exports::Counters as _;
use typed_records::exports::Orders as _;

/// Bytes in and out.
#[derive(Debug, Invoker)]
#[invoker(wit = "guests/shapes/wit", world = "bench:shapes/byte-lists")]
pub struct ByteLists;

/// Records in and out.
#[derive(Debug, Invoker)]
#[invoker(wit = "guests/shapes/wit", world = "bench:shapes/typed-records")]
pub struct TypedRecords;

/// Many small functions.
#[derive(Debug, Invoker)]
#[invoker(wit = "guests/shapes/wit", world = "bench:shapes/small-functions")]
pub struct SmallFunctions;

/// Columns in and out.
#[derive(Debug, Invoker)]
#[invoker(wit = "guests/shapes/wit", world = "bench:shapes/columns-of-numbers")]
pub struct ColumnsOfNumbers;

pub use typed_records::Line;

/// An instance of one of the worlds.
pub struct Torvyn<W: World>(WasmtimeInvoker<W>);

impl<W: World<Host = ()>> Torvyn<W> {
    /// Compiles the component, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], lane: Lane, limits: Limits) -> Self {
        let config = match limits {
            Limits::Default => WasmtimeEngineConfig::new().lane(lane),
            Limits::None => config(Mode::Unbounded, lane),
        };
        Self(Compiled::new(wasm, config).start(()))
    }
}

impl Torvyn<ByteLists> {
    /// Sends bytes, and returns the first that comes back.
    #[inline]
    pub fn transform(&mut self, data: &[u8]) -> u8 {
        now(self.0.transform(data)).unwrap()[0]
    }
}

impl Torvyn<TypedRecords> {
    /// The lines as the world has them.
    #[must_use]
    pub fn lines(lines: &[super::Line]) -> Vec<Line> {
        let line = |&(article, quantity, cents): &super::Line| Line {
            article,
            quantity,
            cents,
        };
        lines.iter().map(line).collect()
    }

    /// What an order costs, and how long the customer's name is.
    #[inline]
    pub fn price(&mut self, lines: &[Line]) -> (u64, usize) {
        let order = typed_records::Order {
            id: 7,
            customer: CUSTOMER,
            lines,
        };
        let invoice = now(self.0.price(order)).unwrap().unwrap();
        (invoice.cents, invoice.customer.len())
    }
}

impl Counters for Torvyn<SmallFunctions> {
    #[inline]
    fn add(&mut self, counter: u32, by: i64) -> i64 {
        now(self.0.add(counter, by)).unwrap()
    }

    #[inline]
    fn set(&mut self, counter: u32, running: bool) {
        now(self.0.set(counter, running)).unwrap();
    }

    #[inline]
    fn get(&mut self, counter: u32) -> Option<i64> {
        now(self.0.get(counter)).unwrap()
    }

    #[inline]
    fn find(&mut self, name: &str) -> Option<u32> {
        now(self.0.find(name)).unwrap()
    }

    #[inline]
    fn name(&mut self, counter: u32) -> usize {
        now(self.0.name(counter)).unwrap().len()
    }
}

impl Columns for Torvyn<ColumnsOfNumbers> {
    fn gcd(&mut self, a: &[i32], b: &[i32]) -> i64 {
        let divisors = now(self.0.gcd(a, b)).unwrap();
        divisors.iter().map(|divisor| i64::from(*divisor)).sum()
    }
}
