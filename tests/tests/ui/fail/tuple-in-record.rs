//! A record compares and prints its parts, which no longer tuple can.

use torvyn_engine::Invoker;

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:sensors@1.0.0;

        world wide {
            type row = tuple<u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8>;

            record table {
                rows: list<row>,
            }

            export show: func(table: table);
        }
    ",
    world = "acme:sensors/wide@1.0.0"
)]
struct Broken;

fn main() {}
