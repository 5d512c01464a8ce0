//! The `thermostat` among the examples: calls with records, options and lists of records in and
//! out, in which the guest calls its host twice, with a string and with a list of records.
//!
//! Every reading is an alarm, since that answer has the most in it.

use torvyn_engine::{ComponentInvoker, Invoker, Lane, WasmtimeInvoker};
use wasmtime::Store;
use wasmtime::component::{Component, HasSelf, Linker};

use crate::now;

use super::torvyn::{Compiled, config};
use super::{Mode, State, store};

/// What the host tells a guest of its sensors.
const OFFSET: f64 = 0.5;

/// What a call comes to: the length of the alarm's text, and the sum of its samples.
pub type Alarm = (usize, f64);

/// Counts what the guest reports.
#[derive(Debug, Default)]
pub struct Host {
    reported: usize,
}

/// The world.
#[derive(Debug, Invoker)]
#[invoker(
    wit = "../guest-examples/thermostat/wit",
    world = "acme:sensors/thermostat@1.0.0"
)]
pub struct Thermostat;

pub use thermostat::Sample;

impl thermostat::host::Calibration for Host {
    fn offset(&mut self, _: &str) -> Option<f64> {
        Some(OFFSET)
    }

    fn report(&mut self, samples: &[Sample]) {
        self.reported += samples.len();
    }
}

/// This engine.
pub struct Torvyn(WasmtimeInvoker<Thermostat>);

impl Torvyn {
    /// Compiles the component, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], lane: Lane) -> Self {
        Self(Compiled::new(wasm, config(Mode::Unbounded, lane)).start(Host::default()))
    }

    /// Has one reading judged.
    #[inline]
    pub fn process(&mut self, samples: &[Sample]) -> Alarm {
        use thermostat::{Condition, Reading, Scale, Verdict};
        let reading = Reading {
            sensor: "boiler-3",
            room: Some("cellar"),
            scale: Scale::Celsius,
            condition: Condition::empty(),
            samples,
        };
        match now(self.0.process(reading)) {
            Ok(Ok(Verdict::Alarm(warning))) => {
                let values = warning.samples.iter().map(|sample| sample.value);
                (warning.message.len(), values.sum())
            }
            other => panic!("{other:?}"),
        }
    }
}

mod peer {
    wasmtime::component::bindgen!({
        path: "src/peers/wit/thermostat.wit",
        ownership: Borrowing { duplicate_if_necessary: true },
    });
}

use peer::acme::sensors::calibration;
use peer::exports::acme::sensors::control;

impl calibration::Host for Host {
    fn offset(&mut self, _: String) -> Option<f64> {
        Some(OFFSET)
    }

    fn report(&mut self, samples: Vec<calibration::Sample>) {
        self.reported += samples.len();
    }
}

/// `bindgen!` at its best.
pub struct Bindgen {
    store: Store<State<Host>>,
    bindings: peer::Thermostat,
}

impl Bindgen {
    /// Makes an instance.
    #[must_use]
    pub fn new(component: &Component) -> Self {
        let mut linker = Linker::<State<Host>>::new(component.engine());
        peer::Thermostat::add_to_linker::<_, HasSelf<_>>(&mut linker, |state| &mut state.host)
            .unwrap();
        linker.define_unknown_imports_as_traps(component).unwrap();
        let mut store = store(component.engine(), Mode::Unbounded, Host::default());
        let bindings = peer::Thermostat::instantiate(&mut store, component, &linker).unwrap();
        Self { store, bindings }
    }

    /// Has one reading judged.
    #[inline]
    pub fn process(&mut self, samples: &[control::Sample]) -> Alarm {
        let reading = control::Reading {
            sensor: "boiler-3",
            room: Some("cellar"),
            scale: control::Scale::Celsius,
            condition: control::Condition::empty(),
            samples,
        };
        let control = self.bindings.acme_sensors_control();
        match control.call_process(&mut self.store, reading) {
            Ok(Ok(control::Verdict::Alarm(warning))) => {
                let values = warning.samples.iter().map(|sample| sample.value);
                (warning.message.len(), values.sum())
            }
            other => panic!("{other:?}"),
        }
    }
}

/// Samples of which every one is too hot, in the types of this engine and of `bindgen!`.
#[must_use]
pub fn samples(count: usize) -> (Vec<Sample>, Vec<control::Sample>) {
    let samples = (0..count as u64).map(|at_ms| (at_ms, 45.0 + (at_ms % 8) as f64));
    (
        samples
            .clone()
            .map(|(at_ms, value)| Sample { at_ms, value })
            .collect(),
        samples
            .map(|(at_ms, value)| control::Sample { at_ms, value })
            .collect(),
    )
}

/// What is to come out of so many samples.
#[must_use]
pub fn expected(samples: &[Sample]) -> f64 {
    samples.iter().map(|sample| sample.value + OFFSET).sum()
}
