//! `bindgen!` at its best: parameters by reference, and no support for concurrency.
#![allow(missing_docs, reason = "what `bindgen!` generates has none")]

use wasmtime::Store;
use wasmtime::component::{Component, Linker};

use crate::peers::{State, arm, compile, linker, store};

use super::{CUSTOMER, Columns, Counters, Limits};

/// Bytes in and out.
pub mod byte_lists {
    wasmtime::component::bindgen!({
        path: "guests/shapes/wit",
        world: "byte-lists",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

/// Records in and out.
pub mod typed_records {
    wasmtime::component::bindgen!({
        path: "guests/shapes/wit",
        world: "typed-records",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

/// Many small functions.
pub mod small_functions {
    wasmtime::component::bindgen!({
        path: "guests/shapes/wit",
        world: "small-functions",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

/// Columns in and out.
pub mod columns_of_numbers {
    wasmtime::component::bindgen!({
        path: "guests/shapes/wit",
        world: "columns-of-numbers",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

use typed_records::exports::bench::shapes::orders::{Line, Order};

/// An instance of one of the worlds.
pub struct Bindgen<B> {
    store: Store<State<()>>,
    bindings: B,
    limits: Limits,
}

/// How bindings make an instance.
type Instantiate<B> =
    fn(&mut Store<State<()>>, &Component, &Linker<State<()>>) -> wasmtime::Result<B>;

impl<B> Bindgen<B> {
    fn with(wasm: &[u8], limits: Limits, instantiate: Instantiate<B>) -> Self {
        let component = compile(wasm, limits.mode());
        let mut store = store(component.engine(), limits.mode(), ());
        let bindings = instantiate(&mut store, &component, &linker(&component)).unwrap();
        Self {
            store,
            bindings,
            limits,
        }
    }
}

impl Bindgen<byte_lists::ByteLists> {
    /// Compiles the component, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, component, linker| {
            byte_lists::ByteLists::instantiate(store, component, linker)
        })
    }

    /// Sends bytes, and returns the first that comes back.
    #[inline]
    pub fn transform(&mut self, data: &[u8]) -> u8 {
        arm(&mut self.store, self.limits.mode());
        let bytes = self.bindings.bench_shapes_bytes();
        bytes.call_transform(&mut self.store, data).unwrap()[0]
    }
}

impl Bindgen<typed_records::TypedRecords> {
    /// Compiles the component, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, component, linker| {
            typed_records::TypedRecords::instantiate(store, component, linker)
        })
    }

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
        arm(&mut self.store, self.limits.mode());
        let order = Order {
            id: 7,
            customer: CUSTOMER,
            lines,
        };
        let orders = self.bindings.bench_shapes_orders();
        let invoice = orders.call_price(&mut self.store, order).unwrap().unwrap();
        (invoice.cents, invoice.customer.len())
    }
}

impl Bindgen<small_functions::SmallFunctions> {
    /// Compiles the component, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, component, linker| {
            small_functions::SmallFunctions::instantiate(store, component, linker)
        })
    }
}

/// A call of one of the small functions, with its limits.
macro_rules! call {
    ($self:ident.$function:ident($($argument:expr),*)) => {{
        arm(&mut $self.store, $self.limits.mode());
        let counters = $self.bindings.bench_shapes_counters();
        counters.$function(&mut $self.store $(, $argument)*).unwrap()
    }};
}

impl Counters for Bindgen<small_functions::SmallFunctions> {
    #[inline]
    fn add(&mut self, counter: u32, by: i64) -> i64 {
        call!(self.call_add(counter, by))
    }

    #[inline]
    fn set(&mut self, counter: u32, running: bool) {
        call!(self.call_set(counter, running));
    }

    #[inline]
    fn get(&mut self, counter: u32) -> Option<i64> {
        call!(self.call_get(counter))
    }

    #[inline]
    fn find(&mut self, name: &str) -> Option<u32> {
        call!(self.call_find(name))
    }

    #[inline]
    fn name(&mut self, counter: u32) -> usize {
        call!(self.call_name(counter)).len()
    }
}

impl Bindgen<columns_of_numbers::ColumnsOfNumbers> {
    /// Compiles the component, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, component, linker| {
            columns_of_numbers::ColumnsOfNumbers::instantiate(store, component, linker)
        })
    }
}

impl Columns for Bindgen<columns_of_numbers::ColumnsOfNumbers> {
    fn gcd(&mut self, a: &[i32], b: &[i32]) -> i64 {
        arm(&mut self.store, self.limits.mode());
        let columns = self.bindings.bench_shapes_columns();
        let divisors = columns.call_gcd(&mut self.store, a, b).unwrap();
        divisors.iter().map(|divisor| i64::from(*divisor)).sum()
    }
}
