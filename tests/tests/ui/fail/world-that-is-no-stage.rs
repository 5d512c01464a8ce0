use torvyn_engine::pipeline::{Sink, Stage};
use torvyn_engine::{CompiledComponent, Invoker, WasmtimeEngine};

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:counts@1.0.0;
        world counts {
            import now: func() -> u64;
            export process: func(number: u32) -> u32;
        }
    ",
    world = "acme:counts/counts@1.0.0",
)]
struct Counts;

struct Host;

impl counts::host::Counts for Host {
    fn now(&mut self) -> u64 {
        7
    }
}

fn stages(engine: &WasmtimeEngine, compiled: &CompiledComponent) {
    let _ = Stage::component_with::<Counts, _>("counts", engine, compiled, || Host);
    let _ = Sink::component_with::<Counts, _>("counts", engine, compiled, || Host);
}

fn main() {
    let _ = stages;
}
