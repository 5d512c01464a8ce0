//! Random values of random types, in guests that spoil them on the way.
//!
//! The worlds are made up when this is built, the same ones each time; `TORVYN_WORLDS_SEED=1` in
//! the environment of the build makes up others. What a guest gets it passes to the host, and
//! what the host answers it returns: each as the canonical ABI has put it into the guest's
//! parameters and memory. In between it flips bits there, so that both lanes have to refuse the
//! same, and to see the same in what is still valid.

mod relay;

use proptest::prelude::*;

/// What the made up worlds need in scope.
mod prelude {
    pub(super) use std::cell::RefCell;
    pub(super) use std::sync::LazyLock;

    pub(super) use pollster::block_on;
    pub(super) use proptest::collection::vec;
    pub(super) use proptest::option;
    pub(super) use proptest::prelude::*;
    pub(super) use proptest::result::maybe_ok;
    pub(super) use proptest::sample::select;
    pub(super) use proptest::test_runner::TestCaseError;
    pub(super) use torvyn_engine::{
        Arena, CompiledComponent, Invoker, Owned, View, WasmtimeInvoker,
    };

    pub(super) use super::super::differential::Host;
    pub(super) use super::super::differential::strategies::{few, text};
    pub(super) use super::super::{SIDES, Side, calls_before, outcome, random, start};
    pub(super) use super::relay::component;
    pub(super) use super::{Case, Harm, When, harm};
}

/// What the guest does to a value on its way.
#[derive(Clone, Copy, Debug)]
struct Harm {
    when: When,
    /// Which parameter, or where in the memory that the call has taken.
    place: u32,
    /// What is flipped: in memory, of a byte.
    mask: u64,
}

/// What is tried with one value.
struct Case {
    harm: Harm,
    /// How many calls come before.
    before: usize,
    /// How the value looks.
    expected: String,
    /// Whether there are flags in it.
    flags: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    /// Nothing is done.
    Never,
    /// The guest's memory, before it calls the host.
    MemoryBefore,
    /// Its memory, before it returns.
    MemoryAfter,
    /// What it passes to the host.
    Parameter,
    /// What it returns.
    Result,
}

fn harm() -> impl Strategy<Value = Harm> {
    use When::{MemoryAfter, MemoryBefore, Never, Parameter, Result};

    // Most flips of one bit, and of a low one, leave something that is nearly valid.
    let byte = prop_oneof![(0..8_u32).prop_map(|bit| 1 << bit), 1..=255_u64];
    let word = prop_oneof![(0..64_u32).prop_map(|bit| 1 << bit), 1..8_u64, 1..=u64::MAX];
    let harm = prop_oneof![
        3 => Just((Never, 0)),
        8 => (prop_oneof![Just(MemoryBefore), Just(MemoryAfter)], byte),
        3 => (prop_oneof![2 => Just(Parameter), 1 => Just(Result)], word),
    ];
    let place = prop_oneof![0..64_u32, any::<u32>()];
    (harm, place).prop_map(|((when, mask), place)| Harm { when, place, mask })
}

/// The host's functions, and the tests that send random values.
macro_rules! tests {
    ($($name:ident: $ty:ty = $strategy:expr, $flags:literal;)*) => {
        use relay::{exports, host, owned};

        impl host::Things for Host {
            $(
                fn $name(&mut self, v: <$ty as Owned>::View<'_>) -> $ty {
                    self.see(&v);
                    v.into_owned()
                }
            )*
        }

        fn begin(side: Side) -> (WasmtimeInvoker<Relay>, Host) {
            static COMPILED: LazyLock<[CompiledComponent; super::super::COUNT]> =
                LazyLock::new(|| super::super::compile(&component(WIT)));
            let host = Host::default();
            (start(side, &COMPILED, host.clone()).unwrap(), host)
        }

        type Called = (WasmtimeInvoker<Relay>, Host);

        /// Calls a function from all sides, and compares what comes of it. All functions of a world
        /// share this code.
        fn compare(
            sides: &mut [Called; super::super::COUNT],
            Case { harm, before, expected, flags }: Case,
            call: &dyn Fn(&mut WasmtimeInvoker<Relay>) -> Result<String, String>,
        ) -> Result<(), TestCaseError> {
            use exports::Relay as _;

            let [component, direct, others @ ..] = SIDES.map(|side| {
                let (invoker, host) = &mut sides[side as usize];
                for _ in 0..before {
                    block_on(invoker.spoil(When::Never as u32, 0, 0)).unwrap();
                    call(invoker).unwrap();
                }
                let Harm { when, place, mask } = harm;
                block_on(invoker.spoil(when as u32, place, mask)).unwrap();
                let answer = call(invoker);
                let seen = host.seen();
                let memory = if answer.is_ok() {
                    let (flips, memory) = block_on(invoker.dump()).unwrap();
                    Some((flips, memory.to_vec()))
                } else {
                    sides[side as usize] = begin(side);
                    None
                };
                (answer, seen, memory)
            });
            for other in &others {
                prop_assert_eq!(other, &direct);
            }
            prop_assert_eq!((&direct.0, &direct.1), (&component.0, &component.1));
            let unspoiled = harm.when == When::Never;
            if unspoiled {
                prop_assert_eq!(&direct.0, &Ok(expected.clone()));
                prop_assert_eq!(&direct.1, &expected);
            }
            // Wasmtime keeps bits that are no flag's, and writes them back.
            if unspoiled || !flags {
                prop_assert_eq!(&direct.2, &component.2);
            }
            if let Some((flips, memory)) = direct.2 {
                let flipped = match harm.when {
                    When::Never => 0,
                    When::MemoryBefore | When::MemoryAfter if memory.is_empty() => 0,
                    // What is returned may have taken memory, and what is passed none.
                    When::MemoryBefore => flips.min(1),
                    _ => 1,
                };
                prop_assert_eq!(flips, flipped);
            }
            Ok(())
        }

        $(
            #[test]
            fn $name() {
                use exports::Things as _;

                let sides = RefCell::new(SIDES.map(begin));
                let cases = ($strategy, harm(), calls_before());
                random(cases, |(value, harm, before): ($ty, Harm, usize)| {
                    let arena = Arena::new();
                    let view = value.view(&arena);
                    let expected = format!("{view:?}");
                    let case = Case { harm, before, expected, flags: $flags };
                    compare(&mut sides.borrow_mut(), case, &|invoker| {
                        outcome(block_on(invoker.$name(view)))
                    })
                });
            }
        )*
    };
}

include!(concat!(env!("OUT_DIR"), "/worlds.rs"));
