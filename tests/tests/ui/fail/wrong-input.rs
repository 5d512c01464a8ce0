use torvyn_engine::{ComponentInvoker as _, EngineError, Invoker, WasmtimeInvoker};

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
)]
struct Thermostat;

async fn run(invoker: &mut WasmtimeInvoker<Thermostat>) -> Result<(), EngineError> {
    invoker.process("t1").await?;
    Ok(())
}

fn main() {
    drop(run);
}
