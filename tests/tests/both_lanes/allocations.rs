//! What a call allocates on the host, once everything has grown to its size.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Debug;

use torvyn_engine::streaming::{Batch, BatchTransform, ElementMeta, Outcome, StreamElement};
use torvyn_engine::{ComponentInvoker, Invoker, WasmtimeInvoker};
use torvyn_tests::{copied, now};
use traffic::exports::Traffic as _;
use traffic::{Item, Point, Shape, host};

#[derive(Invoker)]
#[invoker(wit = "guests/traffic/wit", world = "test:traffic/traffic@1.0.0")]
struct Traffic;

/// Looks at everything that it is given, and keeps nothing.
struct Host;

fn length(texts: &[&str]) -> u32 {
    texts.iter().map(|text| text.len() as u32).sum()
}

fn size(item: &Item<'_>) -> u32 {
    item.name.len() as u32 + length(item.tags) + item.data.len() as u32 + item.count
}

impl host::Host for Host {
    fn take_number(&mut self, v: u32) -> u32 {
        v
    }
    fn take_text(&mut self, v: &str) -> u32 {
        v.len() as u32
    }
    fn take_bytes(&mut self, v: &[u8]) -> u32 {
        v.len() as u32
    }
    fn take_numbers(&mut self, v: &[u64]) -> u32 {
        v.iter().sum::<u64>() as u32
    }
    fn take_texts(&mut self, v: &[&str]) -> u32 {
        length(v)
    }
    fn take_points(&mut self, v: &[Point]) -> u32 {
        v.iter().map(|point| point.x).sum()
    }
    fn take_item(&mut self, v: Item<'_>) -> u32 {
        size(&v)
    }
    fn take_items(&mut self, v: &[Item<'_>]) -> u32 {
        v.iter().map(size).sum()
    }
    fn take_grid(&mut self, v: &[&[&str]]) -> u32 {
        v.iter().map(|row| length(row)).sum()
    }
    fn take_blobs(&mut self, v: &[&[u8]]) -> u32 {
        v.iter().map(|blob| blob.len() as u32).sum()
    }
    fn take_shapes(&mut self, v: &[Shape<'_>]) -> u32 {
        let of_shape = |shape: &Shape<'_>| match shape {
            Shape::Empty => 0,
            Shape::Label(text) => text.len() as u32,
            Shape::Items(items) => items.iter().map(size).sum(),
        };
        v.iter().map(of_shape).sum()
    }
    fn take_many(&mut self, a: Option<&str>, b: Result<&str, u8>, c: (&str, &[u8])) -> u32 {
        (a.map_or(0, str::len) + b.map_or(0, str::len) + c.0.len() + c.1.len()) as u32
    }
    fn make_text(&mut self, length: u32) -> String {
        "x".repeat(length as usize)
    }
}

fn start() -> WasmtimeInvoker<Traffic> {
    let wasm = std::fs::read(torvyn_tests::guest("traffic")).unwrap();
    torvyn_tests::start::<Traffic>(&wasm, Host)
}

/// The same, called so often that strings and lists get their memory in one guest entry,
/// where that is possible.
fn start_often_called() -> WasmtimeInvoker<Traffic> {
    let mut invoker = start();
    for _ in 0..200 {
        assert_eq!(now(invoker.make_text(1)).unwrap(), "x");
    }
    invoker
}

/// How many allocations a call makes, after a few that may have made more.
fn allocations<T: Debug>(mut call: impl FnMut() -> T) -> u64 {
    for _ in 0..3 {
        call();
    }
    let once = allocation_counter::measure(|| {
        call();
    });
    let again = allocation_counter::measure(|| {
        call();
    });
    assert_eq!(
        once.count_total, again.count_total,
        "the state is not steady"
    );
    again.count_total
}

/// Asserts what a call of the invoker allocates, and what it answers.
macro_rules! costs {
    ($count:expr, $invoker:ident.$method:ident($($arg:expr),*) $(== $answer:expr)?) => {
        let count = allocations(|| {
            let answer = now($invoker.$method($($arg),*)).unwrap();
            $(assert_eq!(answer, $answer);)?
            std::hint::black_box(&answer);
        });
        assert_eq!(count, $count, "{}", stringify!($method($($arg),*)));
    };
}

/// The counter counts: else all that follows would say nothing.
#[test]
fn what_allocates_is_counted() {
    assert_eq!(allocations(|| vec![1]), 1);
    assert_eq!(
        allocations(|| vec![String::from("a"), String::from("b")]),
        3
    );
}

#[test]
fn parameters_cost_nothing() {
    for invoker in [start(), start_often_called()] {
        pass_parameters(invoker);
    }
}

fn pass_parameters(mut invoker: WasmtimeInvoker<Traffic>) {
    let text = "text".repeat(10_000);
    let bytes = vec![7; 100_000];
    let texts = vec!["text"; 1000];
    let points = vec![Point { x: 1, y: 0.5 }; 1000];
    let item = Item {
        name: "name",
        tags: &texts[..10],
        data: &bytes[..100],
        count: 1,
    };
    let items = vec![item; 100];
    let grid = vec![&texts[..10]; 100];
    let shapes = [Shape::Empty, Shape::Label(&text), Shape::Items(&items)];
    costs!(0, invoker.take_number(7) == 7);
    costs!(0, invoker.take_text(&text) == 40_000);
    costs!(0, invoker.take_bytes(&bytes) == 100_000);
    costs!(0, invoker.take_numbers(&[1; 100]) == 100);
    costs!(0, invoker.take_texts(&texts) == 1000);
    costs!(0, invoker.take_points(&points) == 1000);
    costs!(0, invoker.take_item(item) == 10);
    costs!(0, invoker.take_items(&items) == 100);
    costs!(0, invoker.take_grid(&grid) == 100);
    costs!(0, invoker.take_shapes(&shapes) == 3);
    costs!(
        0,
        invoker.take_nine("a", "", "", "", "", "", "", "", "bc") == 3
    );
}

#[test]
fn what_imports_receive_costs_nothing() {
    let mut invoker = start();
    costs!(0, invoker.pass_on("number", 7) == 7);
    costs!(0, invoker.pass_on("text", 40_000) == 40_000);
    costs!(0, invoker.pass_on("bytes", 100_000) == 100_000);
    costs!(0, invoker.pass_on("numbers", 100) == 100);
    costs!(0, invoker.pass_on("texts", 100) == 4950);
    costs!(0, invoker.pass_on("points", 100) == 4950);
    costs!(0, invoker.pass_on("item", 10) == 75);
    costs!(0, invoker.pass_on("items", 10) == 255);
    costs!(0, invoker.pass_on("grid", 30) == 4060);
    costs!(0, invoker.pass_on("blobs", 20) == 400);
    costs!(0, invoker.pass_on("shapes", 9) == 195);
    costs!(0, invoker.pass_on("many", 10) == 30);
}

/// Directly, nothing. Through the component API, one for each string and each list that is not
/// empty, and none for anything around them.
#[test]
fn a_result_costs_its_strings_and_lists() {
    let mut invoker = start();
    costs!(0, invoker.make_number() == 1);
    costs!(0, invoker.make_point() == Point { x: 1, y: 0.5 });
    costs!(0, invoker.make_text(0) == "");
    costs!(copied(1), invoker.make_text(1) == "x");
    costs!(copied(1), invoker.make_text(100_000));
    costs!(copied(1), invoker.make_bytes(100_000));
    costs!(0, invoker.make_option(None) == None);
    costs!(copied(1), invoker.make_option(Some(3)) == Some("xxx"));
    costs!(copied(1), invoker.make_result(2) == Ok("xx"));
    costs!(copied(1), invoker.make_result(3) == Err(&[7, 7, 7][..]));
    // The list and its texts.
    costs!(copied(1 + 100), invoker.make_texts(100));
    // Each item has a name, data, a list of tags, and one tag that is not empty.
    costs!(copied(1 + 100 * 4), invoker.make_items(100));
    // Each row is a list of two.
    costs!(copied(1 + 100 * 3), invoker.make_grid(100));
}

/// The host's own answer is allocated by the host's own code.
#[test]
fn what_an_import_answers_costs_nothing_more() {
    let mut invoker = start();
    costs!(1, invoker.ask(1000) == 1000);
}

/// A result of one instance is the input of another without a copy.
#[test]
fn passing_a_result_on_costs_nothing() {
    let (mut first, mut second) = (start(), start());
    let count = allocations(|| {
        let items = now(first.make_items(10)).unwrap();
        assert_eq!(now(second.take_items(items)).unwrap(), 10);
    });
    assert_eq!(count, copied(1 + 10 * 4));
}

/// A batch that is filled again, and its outcomes where they lie. Through the component API, one
/// for the outcomes and one for each column of the outputs.
#[test]
fn batches_cost_nothing() {
    let wasm = std::fs::read(torvyn_tests::guest("flip")).unwrap();
    let mut flip = torvyn_tests::start::<BatchTransform>(&wasm, ());
    let mut batch = Batch::new();
    let mut pass = || {
        batch.clear();
        for sequence in 0..256 {
            let meta = ElementMeta {
                sequence,
                timestamp_ns: 0,
            };
            let payload = &[7; 64];
            batch.push(StreamElement { meta, payload }).unwrap();
        }
        let result = now(flip.process_batch(batch.view())).unwrap().unwrap();
        let outcomes = result.outcomes(batch.len()).unwrap();
        let made = outcomes.filter(|outcome| matches!(outcome, Outcome::Output(_)));
        assert_eq!(made.count(), 256);
    };
    assert_eq!(allocations(&mut pass), copied(5));
    for _ in 0..200 {
        pass();
    }
    assert_eq!(allocations(pass), copied(5));
}

/// What is measured is added up in place.
#[test]
fn metering_costs_nothing() {
    let mut invoker = start();
    let text = "text".repeat(10_000);
    let count = allocations(|| {
        let result = now(invoker.metered(|invoker| invoker.take_text(&text)));
        assert_eq!(result.stats.bytes_in, 40_000);
        result.outcome.unwrap()
    });
    assert_eq!(count, 0);
}

/// A guest that writes to stderr as much as it is told to, at once.
#[derive(Invoker)]
#[invoker(
    inline = "package test:flood@1.0.0; world flood { export write: func(bytes: u32); }",
    world = "test:flood/flood@1.0.0"
)]
struct Flood;

/// Of what is written to stderr its end is kept, and no more is copied than that.
#[test]
fn no_more_of_stderr_is_copied_than_is_kept() {
    use flood::exports::Flood as _;

    let wit = include_str!("../../wit/flood.wit");
    let wasm = torvyn_tests::component_with(wit, Some("flood"), |_, _| {
        wat::parse_str(include_str!("../../wat/flood.wat")).unwrap()
    });
    let mut invoker = torvyn_tests::start::<Flood>(&wasm, ());
    let info = allocation_counter::measure(|| now(invoker.write(16 << 20)).unwrap());
    assert!(info.bytes_max < 64 << 10, "{} bytes", info.bytes_max);
    assert_eq!(invoker.stderr(), "x".repeat(8 << 10));
}
