//! A world of one's own, from the derive to a call.

use thermostat::exports::Thermostat as _;
use torvyn_engine::{ComponentInvoker, Invoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};

#[derive(Invoker)]
#[invoker(
    wit = "../guest-examples/thermostat/wit",
    world = "acme:sensors/thermostat@1.0.0"
)]
struct Thermostat;

struct Host(Vec<String>);

impl thermostat::host::Calibration for Host {
    fn offset(&mut self, sensor: &str) -> Option<f64> {
        self.0.push(sensor.to_owned());
        Some(0.5)
    }
    fn report(&mut self, samples: &[thermostat::Sample]) {
        println!("{samples:?}");
    }
}

#[test]
fn a_reading_goes_through_the_guest() {
    pollster::block_on(async {
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
        let path = torvyn_tests::example("thermostat");
        let compiled = engine.compile_file(path).await.unwrap();
        let instance = engine
            .instantiate::<Thermostat>(&compiled, Host(Vec::new()))
            .await
            .unwrap();
        let mut invoker = engine.bind(instance).unwrap();
        let samples = [thermostat::Sample {
            at_ms: 1,
            value: 35.0,
        }];
        let verdict = invoker
            .process(thermostat::Reading {
                sensor: "t1",
                room: Some("kitchen"),
                scale: thermostat::Scale::Celsius,
                condition: thermostat::Condition::empty(),
                samples: &samples,
            })
            .await
            .unwrap();
        println!("{verdict:?}");
        let summary = invoker.summarize().await.unwrap();
        println!("{summary:?}");
        assert_eq!(summary[0].sensor, "t1");
    });
}
