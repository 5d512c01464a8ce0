//! A world of one's own, from the derive to a call.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};

use pollster::block_on;
use thermostat::exports::Thermostat as _;
use thermostat::{Condition, Fault, Mode, Reading, Sample, Scale, Verdict, host, owned};
use torvyn_engine::{ComponentInvoker, EngineError, Invoker, View, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(
    wit = "../guest-examples/thermostat/wit",
    world = "acme:sensors/thermostat@1.0.0"
)]
struct Thermostat;

/// Corrects every sensor by half a degree, and keeps what is reported.
#[derive(Clone, Default)]
struct Host {
    asked: Arc<Mutex<Vec<String>>>,
    reported: Arc<Mutex<Vec<f64>>>,
}

impl host::Calibration for Host {
    fn offset(&mut self, sensor: &str) -> Option<f64> {
        self.asked.lock().unwrap().push(sensor.to_owned());
        Some(0.5)
    }
    fn report(&mut self, samples: &[Sample]) {
        let values = samples.iter().map(|sample| sample.value);
        self.reported.lock().unwrap().extend(values);
    }
}

fn start() -> (WasmtimeInvoker<Thermostat>, Host) {
    let host = Host::default();
    let wasm = std::fs::read(torvyn_tests::example("thermostat")).unwrap();
    (torvyn_tests::start(&wasm, host.clone()), host)
}

fn reading(samples: &[Sample]) -> Reading<'_> {
    Reading {
        sensor: "t1",
        room: Some("kitchen"),
        scale: Scale::Celsius,
        condition: Condition::empty(),
        samples,
    }
}

#[test]
fn a_reading_goes_through_the_guest() -> Result<(), EngineError> {
    let (mut invoker, host) = start();
    let cold = [10.0, 12.0].map(|value| Sample { at_ms: 1, value });
    let verdict = block_on(invoker.process(reading(&cold)))??;
    assert_eq!(verdict, Verdict::Heat(1.0));
    let hot = [Sample {
        at_ms: 2,
        value: 45.0,
    }];
    let Verdict::Alarm(warning) = block_on(invoker.process(reading(&hot)))?? else {
        panic!("no alarm");
    };
    // It is corrected by what the host has answered.
    assert_eq!(warning.samples[0].value, 45.5);
    let message = warning.message.to_owned();

    assert_eq!(*host.asked.lock().unwrap(), ["t1", "t1"]);
    assert_eq!(*host.reported.lock().unwrap(), [10.5, 12.5, 45.5]);

    let summary = block_on(invoker.summarize())?;
    let expected = owned::SensorSummary {
        sensor: "t1".to_owned(),
        room: Some("kitchen".to_owned()),
        mode: Mode::Idle,
        readings: 2,
        last: Some(45.5),
        recent: vec![vec![10.5, 12.5], vec![45.5]],
        alarms: vec![message],
    };
    assert_eq!(summary.into_owned(), [expected]);
    Ok(())
}

#[test]
fn a_fault_is_an_answer() {
    let (mut invoker, host) = start();
    let answer = block_on(invoker.process(reading(&[]))).unwrap();
    assert_eq!(answer, Err(Fault::NoSamples));
    let error = EngineError::from(answer.unwrap_err());
    let text = "the guest answered with `acme:sensors/types@1.0.0#fault`: NoSamples";
    assert_eq!(error.to_string(), text);
    assert!(host.reported.lock().unwrap().is_empty());
}
