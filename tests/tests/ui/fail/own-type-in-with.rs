use torvyn_engine::Invoker;

/// Has what the record has, and is none that a derive has written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub mod owned {
    pub use super::Point;
}

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:plane;
        interface types {
            record point { x: s32, y: s32 }
            mirror: func(of: point) -> point;
        }
        world plane { export types; }
    ",
    with("acme:plane/types#point" = crate::Point)
)]
struct Plane;

fn main() {}
