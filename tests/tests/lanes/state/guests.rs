//! The guests in `guest-examples`: each goes on from a snapshot as if nothing had been in between.

use pollster::block_on;
use proptest::collection::vec;
use proptest::prelude::*;
use torvyn_engine::streaming::{
    ElementMeta, ManagedDataSink, ManagedDataSource, ManagedTransform, StreamElement, Transform,
};
use torvyn_engine::{CompiledComponent, ComponentInvoker, Snapshot, WasmtimeInvoker, World};

use super::calls::direct;
use crate::{COUNT, compile, random, start};

/// How a guest is called.
struct Guest<W: World> {
    name: &'static str,
    begin: fn(&mut WasmtimeInvoker<W>),
    /// With the number of the call, and with a text.
    call: fn(&mut WasmtimeInvoker<W>, u64, &str) -> String,
    end: fn(&mut WasmtimeInvoker<W>) -> String,
}

fn compare<W: World>(guest: Guest<W>)
where
    (): Into<W::Host>,
{
    let wasm = std::fs::read(torvyn_tests::example(guest.name)).unwrap();
    let compiled: [CompiledComponent; COUNT] = compile(&wasm);
    let texts = || vec("[a-c ]{0,4}( [a-z.@]{0,9}){0,3}", 0..40);
    let cases = (texts(), texts(), texts(), any::<usize>(), any::<bool>());
    random(cases, move |(before, lost, after, side, reset)| {
        let fresh = |side| start::<W>(direct(side), &compiled, ()).unwrap();
        let calls = |invoker: &mut WasmtimeInvoker<W>, first: usize, texts: &[String]| {
            let numbers = first as u64..;
            let calls = numbers.zip(texts);
            calls
                .map(|(number, text)| (guest.call)(invoker, number, text))
                .collect::<Vec<_>>()
        };
        let mut untouched = fresh(side);
        (guest.begin)(&mut untouched);
        let mut invoker = fresh(side);
        (guest.begin)(&mut invoker);
        if reset {
            for _ in 0..2 {
                calls(&mut invoker, 0, &lost);
                let _ = block_on(invoker.reset()).unwrap();
            }
        }
        let answers = calls(&mut invoker, 0, &before);
        prop_assert_eq!(answers, calls(&mut untouched, 0, &before));
        let snapshot = invoker.snapshot().unwrap();
        calls(&mut invoker, before.len(), &lost);
        (guest.end)(&mut invoker);
        let read = Snapshot::from_bytes(&snapshot.to_bytes()).unwrap();
        let _ = block_on(invoker.restore(&read)).unwrap();
        let mut other = fresh(side / 4);
        let _ = block_on(other.restore(&snapshot)).unwrap();
        let expected = calls(&mut untouched, before.len(), &after);
        let end = (guest.end)(&mut untouched);
        for mut restored in [invoker, other] {
            prop_assert_eq!(&calls(&mut restored, before.len(), &after), &expected);
            prop_assert_eq!(&(guest.end)(&mut restored), &end);
        }
        Ok(())
    });
}

fn element(sequence: u64, text: &str) -> StreamElement<'_> {
    StreamElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 7,
        },
        payload: text.as_bytes(),
    }
}

fn init(config: &str) -> impl Fn(&mut WasmtimeInvoker<ManagedTransform>) {
    move |invoker| block_on(invoker.init(config)).unwrap().unwrap()
}

fn transform(name: &'static str, begin: fn(&mut WasmtimeInvoker<ManagedTransform>)) {
    compare(Guest::<ManagedTransform> {
        name,
        begin,
        call: |invoker, number, text| {
            format!(
                "{:?}",
                block_on(invoker.process(element(number, text))).unwrap()
            )
        },
        end: |invoker| format!("{:?}", block_on(invoker.teardown(())).unwrap()),
    });
}

#[test]
fn identity() {
    compare(Guest::<Transform> {
        name: "identity",
        begin: |_| {},
        call: |invoker, number, text| {
            format!(
                "{:?}",
                block_on(invoker.process(element(number, text))).unwrap()
            )
        },
        end: |_| String::new(),
    });
}

#[test]
fn word_count() {
    transform("word-count", |invoker| init(r#"{"top": 5}"#)(invoker));
}

#[test]
fn redact() {
    transform("redact", |invoker| init(r#"{"mask": "-"}"#)(invoker));
}

#[test]
fn json_select() {
    compare(Guest::<ManagedTransform> {
        name: "json-select",
        begin: |invoker| init(r#"{"fields": ["b"]}"#)(invoker),
        call: |invoker, number, text| {
            let json = format!(r#"{{"a": {number}, "b": "{text}"}}"#);
            format!(
                "{:?}",
                block_on(invoker.process(element(number, &json))).unwrap()
            )
        },
        end: |invoker| format!("{:?}", block_on(invoker.teardown(())).unwrap()),
    });
}

#[test]
fn line_source() {
    compare(Guest::<ManagedDataSource> {
        name: "line-source",
        begin: |invoker| {
            let config = r#"{"count": 60, "template": "{n} of them"}"#;
            block_on(invoker.init(config)).unwrap().unwrap();
        },
        call: |invoker, _, _| format!("{:?}", block_on(invoker.poll_source(())).unwrap()),
        end: |invoker| format!("{:?}", block_on(invoker.teardown(())).unwrap()),
    });
}

#[test]
fn summary_sink() {
    compare(Guest::<ManagedDataSink> {
        name: "summary-sink",
        begin: |invoker| {
            block_on(invoker.init(r#"{"pause_every": 2}"#))
                .unwrap()
                .unwrap()
        },
        call: |invoker, number, text| {
            format!(
                "{:?}",
                block_on(invoker.deliver_sink(element(number, text))).unwrap()
            )
        },
        end: |invoker| format!("{:?}", block_on(invoker.complete(())).unwrap()),
    });
}
