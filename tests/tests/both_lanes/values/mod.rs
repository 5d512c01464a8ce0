//! Every type of WIT goes through a guest and comes back equal: through exports alone, and
//! through an import in between.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod calls;
mod names;
mod random;
mod several;
mod table;

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use torvyn_engine::{Invoker, Owned, View, WasmtimeInvoker};
use values::{host, owned};

#[derive(Invoker)]
#[invoker(wit = "guests/values/wit", world = "test:values/values@1.0.0")]
struct Values;

/// Gives every value back, and remembers how it looked.
#[derive(Clone, Default)]
struct Host(Arc<Mutex<String>>);

impl Host {
    fn see(&self, value: &dyn Debug) {
        *self.0.lock().unwrap() = format!("{value:?}");
    }

    /// What it has seen since the last time it was asked.
    fn seen(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Whether values take the way through the host.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Direct,
    Relayed,
}

fn start() -> (WasmtimeInvoker<Values>, Host) {
    let host = Host::default();
    let wasm = std::fs::read(torvyn_tests::guest("values")).unwrap();
    (torvyn_tests::start::<Values>(&wasm, host.clone()), host)
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
                use proptest::test_runner::{Config, TestRunner};
                use values::exports::Echo as _;

                let (invoker, host) = start();
                let invoker = std::cell::RefCell::new(invoker);
                for way in [Way::Direct, Way::Relayed] {
                    calls::take(&mut *invoker.borrow_mut(), way);
                    let mut runner = TestRunner::new(Config::with_cases(64));
                    let strategy = table::strategy!($ty $(, $strategy)?);
                    let result = runner.run(&strategy, |value: $ty| {
                        let arena = torvyn_engine::Arena::new();
                        let view = value.view(&arena);
                        let mut invoker = invoker.borrow_mut();
                        let answer = pollster::block_on(invoker.$name(view)).unwrap();
                        proptest::prop_assert_eq!(&answer.into_owned(), &value);
                        let seen = match way {
                            Way::Direct => String::new(),
                            Way::Relayed => format!("{view:?}"),
                        };
                        proptest::prop_assert_eq!(host.seen(), seen);
                        Ok(())
                    });
                    result.unwrap_or_else(|error| panic!("{way:?}: {error}"));
                }
            }
        )*
    };
}

table::with_all!(echo);
