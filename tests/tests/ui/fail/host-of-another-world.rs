use torvyn_engine::streaming::Transform;
use torvyn_engine::{Invoker, WasmtimeInvoker};

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

struct Stranger;

fn hosts(invoker: &WasmtimeInvoker<Counts>, transform: &WasmtimeInvoker<Transform>) {
    let _ = invoker.host::<Stranger>();
    let _ = transform.host::<()>();
}

fn main() {
    let _ = hosts;
}
