//! Values go through a guest and come back equal: through exports alone, and through an import in
//! between. Random values of every type do in `tests/tests/lanes`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod calls;
mod names;
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

/// The host's functions.
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
    };
}

table::with_all!(echo);
