use torvyn_engine::{
    CompiledComponent, ComponentInvoker as _, EngineError, Invoker, WasmEngine as _,
    WasmtimeEngine, WasmtimeInvoker,
};

#[derive(Invoker)]
#[invoker(wit = "no-such-folder", world = "acme:sensors/thermostat")]
struct Broken;

async fn run(engine: WasmtimeEngine, compiled: CompiledComponent) -> Result<(), EngineError> {
    let instance = engine.instantiate::<Broken>(&compiled, ()).await?;
    let mut invoker: WasmtimeInvoker<Broken> = engine.bind(instance)?;
    let answer = invoker.process("x").await??;
    println!("{answer:?} {}", answer.field);
    Ok(())
}

fn main() {
    drop(run);
}
