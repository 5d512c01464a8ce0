use torvyn_engine::{
    CompiledComponent, ComponentInvoker as _, EngineError, Invoker, WasmEngine as _,
    WasmtimeEngine, WasmtimeInvoker,
};

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:sensors@1.0.0;

        interface types {
            enum scale { celsius, kelvin }
            flags condition { hot, wet }
            record reading { sensor: string, scale: scale, condition: condition, samples: list<f64> }
            variant failure { offline, broken(string) }
        }

        interface calibration {
            use types.{scale};
            offset: func(sensor: string, scale: scale) -> option<f64>;
        }

        interface control {
            use types.{reading, failure};
            process: func(reading: reading) -> result<option<reading>, failure>;
            summarize: func(since: u64) -> list<reading>;
        }

        world thermostat {
            import calibration;
            export control;
        }
    ",
    world = "acme:sensors/thermostat@1.0.0",
    additional_derives(Default, Serialize, Hash, borrowed(PartialOrd)),
)]
struct Broken;

struct Host;

impl broken::host::Calibration for Host {
    fn offset(&mut self, sensor: &str, scale: broken::Scale) -> Option<f64> {
        (scale == broken::Scale::Celsius && sensor.is_empty()).then_some(0.5)
    }
}

async fn run(engine: WasmtimeEngine, compiled: CompiledComponent) -> Result<(), EngineError> {
    use broken::exports::Control as _;

    let instance = engine.instantiate::<Broken>(&compiled, Host).await?;
    let mut invoker: WasmtimeInvoker<Broken> = engine.bind(instance)?;
    let reading = broken::Reading {
        sensor: "t1",
        scale: broken::Scale::Celsius,
        condition: broken::Condition::HOT | broken::Condition::empty(),
        samples: &[1.0, 2.0],
    };
    match invoker.process(reading).await? {
        Ok(Some(reading)) => println!("{} {:?}", reading.sensor, reading.to_owned()),
        Ok(None) => {}
        Err(broken::Failure::Broken(text)) => println!("{text}"),
        Err(broken::Failure::Offline) => return Err(broken::Failure::Offline.into()),
    }
    let summary: &[broken::Reading<'_>] = invoker.summarize(0).await?;
    let kept: Vec<broken::owned::Reading> = summary.iter().map(|r| r.to_owned()).collect();
    drop(kept);
    Ok(())
}

fn main() {
    drop(run);
}
