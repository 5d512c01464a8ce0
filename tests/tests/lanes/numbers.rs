//! Random numbers where the canonical ABI has rules: addresses, lengths, cases and characters.
//! Both lanes refuse the same of them.

use std::fmt::Debug;

use pollster::block_on;
use proptest::collection::vec;
use proptest::prelude::*;
use torvyn_engine::{EngineError, WasmtimeInvoker};

use super::raw_guest::raw::exports::Raw as _;
use super::raw_guest::{Host, RAW, Raw};
use super::{SIDES, compile_text, outcome, start};

const MEMORY: u32 = 1 << 16;

/// A number that is an address of something, close to a limit, small, or any.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![
        prop::sample::select(vec![64, 128, 136, 192, 193, 224, 256, 1024]),
        (0..16_u32).prop_map(|less| MEMORY - less),
        (0..16_u32).prop_map(|less| u32::MAX - less),
        (0..4_u32).prop_map(|more| (1 << 31) + more),
        0xd7fe..0xe002_u32,
        0x10_fffe..0x11_0002_u32,
        0..16_u32,
        0..16_u32,
        any::<u32>(),
    ]
}

fn text<T: Debug>(answer: Result<T, EngineError>) -> Result<String, String> {
    outcome(answer)
}

/// Calls a function of the guest's with these numbers.
fn call(
    invoker: &mut WasmtimeInvoker<Raw>,
    function: u8,
    [a, b, c]: [u32; 3],
) -> Result<String, String> {
    block_on(async {
        match function {
            0 => text(invoker.bool_of(a).await),
            1 => text(invoker.u8_of(a).await),
            2 => text(invoker.s16_of(a).await),
            3 => text(invoker.char_of(a).await),
            4 => text(invoker.color_of(a).await),
            5 => text(invoker.result_of(a).await),
            6 => text(invoker.option_of(a).await),
            7 => text(invoker.choice_of(a).await),
            8 => text(invoker.text_of(a, b).await),
            9 => text(invoker.bytes_of(a, b).await),
            10 => text(invoker.numbers_of(a, b).await),
            11 => text(invoker.texts_of(a, b).await),
            12 => text(invoker.text_at(a).await),
            13 => text(invoker.give_text(a, b).await),
            14 => text(invoker.give_texts(a, b).await),
            15 => text(invoker.give_numbers(a, b).await),
            16 => text(invoker.give_chars(a, b).await),
            17 => text(invoker.give_char(a).await),
            18 => text(invoker.give_color(a).await),
            19 => text(invoker.give_choice(a, b).await),
            20 => text(invoker.give_option(a, b, c).await),
            21 => text(invoker.allocate_at(a).await),
            22 => text(invoker.receive("welcome").await),
            23 => text(invoker.ask(a).await),
            _ => text(invoker.fill(a, 1 + b % 64, b, c).await),
        }
    })
}

#[test]
fn both_lanes_refuse_the_same() {
    let compiled = compile_text(RAW);
    let calls = || vec((0..25_u8, [number(), number(), number()]), 1..5);
    // Many more than of the values: these are cheap.
    let strategy = vec(calls(), 16);
    super::random(strategy, |instances| {
        for calls in instances {
            let [component, direct @ ..] = SIDES.map(|side| {
                let host = Host::default();
                let mut invoker = start::<Raw>(side, &compiled, host.clone()).unwrap();
                let answers: Vec<_> = calls
                    .iter()
                    .map(|(function, numbers)| call(&mut invoker, *function, *numbers))
                    .collect();
                let ended = invoker.ended().is_some();
                let failed = answers.iter().any(Result::is_err);
                assert_eq!(ended, failed, "a call that fails ends the instance");
                (answers, host.seen())
            });
            for direct in direct {
                prop_assert_eq!(&direct, &component);
            }
        }
        Ok(())
    });
}
