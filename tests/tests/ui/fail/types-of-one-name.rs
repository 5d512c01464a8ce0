//! Names that differ in WIT may be one in Rust.

use torvyn_engine::Invoker;

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:sensors@1.0.0;

        interface types {
            record a-1 {
                text: string,
            }

            record a1 {
                text: string,
            }

            show: func(a: a1, b: a-1);
        }

        world twins {
            export types;
        }
    ",
    world = "acme:sensors/twins@1.0.0"
)]
struct Broken;

fn main() {}
