//! Random values of every type come back equal from a guest, in both lanes: through exports alone,
//! and through an import in between.

#[path = "../../both_lanes/values/several.rs"]
mod several;
pub(super) mod strategies;
#[path = "../../both_lanes/values/table.rs"]
mod table;

use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::{Arc, LazyLock, Mutex};

use super::Side;
use pollster::block_on;
use proptest::prelude::any;
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use torvyn_engine::{
    CallStats, CompiledComponent, InvocationResult, Invoker, Owned, View, WasmtimeInvoker,
};
use values::exports::{Echo as _, Values as _};
use values::{host, owned};

#[derive(Invoker)]
#[invoker(wit = "guests/values/wit", world = "test:values/values@1.0.0")]
struct Values;

/// Gives every value back, and remembers how it looked.
#[derive(Clone, Default)]
pub(super) struct Host(Arc<Mutex<String>>);

impl Host {
    pub(super) fn see(&self, value: &dyn Debug) {
        *self.0.lock().unwrap() = format!("{value:?}");
    }

    pub(super) fn seen(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl host::Values for Host {
    fn introduce(&mut self, who: values::Person<'_>, how: &str) -> (owned::Person, String) {
        self.see(&(who, how));
        (who.to_owned(), how.to_owned())
    }
}

fn start(side: Side) -> Called {
    static COMPILED: LazyLock<[CompiledComponent; super::COUNT]> =
        LazyLock::new(|| super::compile(&std::fs::read(torvyn_tests::guest("values")).unwrap()));
    let host = Host::default();
    let invoker = super::start::<Values>(side, &COMPILED, host.clone());
    (invoker.unwrap(), host)
}

/// What both lanes say of a call: only copies are fewer in one of them.
fn same(stats: CallStats) -> CallStats {
    let mut stats = unstaged(stats);
    stats.host_copies = 0;
    stats
}

/// What a call says with a call driver and without: all but what was copied in that.
fn unstaged(mut stats: CallStats) -> CallStats {
    stats.staged_copies = 0;
    stats
}

/// An invoker, and the host of its instance.
type Called = (WasmtimeInvoker<Values>, Host);

/// How what a call answers looks, and what it says of itself.
type Answer = Result<(String, CallStats), TestCaseError>;

/// Calls a function from all sides, which gives back what it gets: how that looks, and what the call
/// says of itself. The host sees the value if it goes through the host. All types share this code.
fn compare(
    sides: &mut [Called; super::COUNT],
    seen: &str,
    before: usize,
    call: &dyn Fn(&mut WasmtimeInvoker<Values>) -> Answer,
) -> Result<(), TestCaseError> {
    let mut answers = Vec::new();
    for (invoker, host) in sides {
        block_on(invoker.relay(!seen.is_empty())).unwrap();
        for _ in 0..before {
            call(invoker)?;
            host.seen();
        }
        let (answer, stats) = call(invoker)?;
        answers.push((answer, stats, host.seen()));
    }
    let [component, direct, others @ ..] = &answers[..] else {
        panic!("there are {} sides", answers.len());
    };
    for other in others {
        prop_assert_eq!(&other.0, &direct.0);
        prop_assert_eq!(unstaged(other.1), unstaged(direct.1));
        prop_assert_eq!(&other.2, &direct.2);
    }
    prop_assert_eq!(&component.0, &direct.0);
    prop_assert_eq!(same(direct.1), same(component.1));
    prop_assert!(direct.1.host_copies <= component.1.host_copies);
    prop_assert_eq!(&direct.2, seen);
    prop_assert_eq!(&component.2, seen);
    Ok(())
}

/// The host's functions, and the tests that send random values to the guest's.
macro_rules! echo {
    ($($name:ident: $ty:ty $(= $strategy:expr)?;)*) => {
        impl host::Echo for Host {
            $(
                fn $name(&mut self, v: <$ty as Owned>::View<'_>) -> $ty {
                    self.see(&v);
                    v.into_owned()
                }
            )*
            several::several_parameters!();
        }
        $(
            #[test]
            fn $name() {
                let sides = RefCell::new(super::SIDES.map(start));
                let values = strategies::strategy!($ty $(, $strategy)?);
                let cases = (values, any::<bool>(), super::calls_before());
                super::random(cases, |(value, relayed, before): ($ty, bool, usize)| {
                    let arena = torvyn_engine::Arena::new();
                    let view = value.view(&arena);
                    let seen = match relayed {
                        true => format!("{view:?}"),
                        false => String::new(),
                    };
                    compare(&mut sides.borrow_mut(), &seen, before, &|invoker| {
                        let called = block_on(invoker.metered(|invoker| invoker.$name(view)));
                        let InvocationResult { outcome, stats } = called;
                        let answer = outcome.unwrap().into_owned();
                        prop_assert_eq!(&answer, &value);
                        Ok((format!("{answer:?}"), stats))
                    })
                });
            }
        )*
    };
}

table::with_all!(echo);
