//! Exports that are no role, and worlds with imports.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::{ComponentInvoker, EngineError, View};

use crate::Bench;
use crate::bench::thermostat::exports::Thermostat as _;
use crate::bench::thermostat::{
    Condition, Fault, Mode, Reading, Sample, Scale, Verdict, host, owned,
};
use crate::bench::{Invoked, Setup, Thermostat};

/// Corrects every sensor by half a degree, and keeps what is reported.
#[derive(Clone, Default)]
struct Host {
    asked: Arc<Mutex<Vec<String>>>,
    reported: Arc<Mutex<Vec<Sample>>>,
}

impl host::Calibration for Host {
    fn offset(&mut self, sensor: &str) -> Option<f64> {
        assert_ne!(sensor, "cursed");
        self.asked.lock().unwrap().push(sensor.to_owned());
        Some(0.5)
    }
    fn report(&mut self, samples: &[Sample]) {
        self.reported.lock().unwrap().extend(samples);
    }
}

fn start<B: Bench>(host: &Host) -> Invoked<B, Thermostat> {
    let bench = B::new(Setup::default());
    let compiled = bench.example("thermostat");
    bench.start::<Thermostat>(&compiled, host.clone()).unwrap()
}

const COLD: [Sample; 2] = [
    Sample {
        at_ms: 1,
        value: 10.0,
    },
    Sample {
        at_ms: 2,
        value: 12.0,
    },
];

fn reading<'a>(sensor: &'a str, samples: &'a [Sample]) -> Reading<'a> {
    Reading {
        sensor,
        room: Some("kitchen"),
        scale: Scale::Celsius,
        condition: Condition::empty(),
        samples,
    }
}

pub(crate) fn a_world_with_imports<B: Bench>() {
    let host = Host::default();
    let mut invoker = start::<B>(&host);
    let answer = block_on(invoker.process(reading("t1", &COLD))).unwrap();
    assert_eq!(answer, Ok(Verdict::Heat(1.0)));
    assert_eq!(*host.asked.lock().unwrap(), ["t1"]);
    let answer = block_on(invoker.process(reading("t1", &[]))).unwrap();
    assert_eq!(answer, Err(Fault::NoSamples));
    assert_eq!(host.reported.lock().unwrap().len(), 2);
}

pub(crate) fn an_export_that_is_no_role<B: Bench>() {
    let mut invoker = start::<B>(&Host::default());
    block_on(invoker.process(reading("t1", &COLD)))
        .unwrap()
        .unwrap();
    let summary = block_on(invoker.summarize()).unwrap();
    let [sensor] = summary else {
        panic!("{summary:?}");
    };
    assert_eq!(sensor.recent, [[10.5, 12.5]]);
    let expected = owned::SensorSummary {
        sensor: "t1".to_owned(),
        room: Some("kitchen".to_owned()),
        mode: Mode::Heating,
        readings: 1,
        last: Some(11.5),
        recent: vec![vec![10.5, 12.5]],
        alarms: Vec::new(),
    };
    assert_eq!(summary.into_owned(), [expected]);
}

/// A panic of the host goes through the call to whoever made it, and ends the instance.
pub(crate) fn a_host_that_panics<B: Bench>() {
    let mut invoker = start::<B>(&Host::default());
    let call = AssertUnwindSafe(|| {
        let call = invoker.process(reading("cursed", &COLD));
        block_on(call).map(drop)
    });
    assert!(catch_unwind(call).is_err());
    let error = block_on(invoker.summarize()).unwrap_err();
    let EngineError::Ended { function, reason } = error else {
        panic!("{error:?}");
    };
    assert_eq!(&*function, "summarize");
    assert!(reason.contains("panicked"), "{reason}");
    assert_eq!(B::ended(&invoker), Some(reason.into_string()));
}

/// What goes in at one end comes out at the other.
pub(crate) fn what_was_passed_is_what_arrives<B: Bench>() {
    let host = Host::default();
    let mut invoker = start::<B>(&host);
    for (index, sensor) in ["", "größe 🦀"].into_iter().enumerate() {
        let answer = block_on(invoker.process(reading(sensor, &COLD))).unwrap();
        if !sensor.is_empty() {
            assert!(answer.is_ok(), "{answer:?} {index}");
        }
    }
    assert!(host.asked.lock().unwrap().contains(&"größe 🦀".to_owned()));
    let reported = host.reported.lock().unwrap();
    let corrected = COLD.map(|sample| Sample {
        value: sample.value + 0.5,
        ..sample
    });
    assert!(reported.ends_with(&corrected), "{reported:?}");
}
