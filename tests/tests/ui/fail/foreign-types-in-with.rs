use torvyn_engine::Invoker;

#[derive(Invoker)]
#[invoker(inline = "
        package acme:sensors@1.0.0;
        interface types {
            enum scale { kelvin, celsius }
            record reading { sensor: string, scale: scale, celsius: f32 }
            type names = list<string>;
        }
        world old { import types; }
    ")]
struct Old;

/// The members of `scale` have another order, and a member of `reading` has another type.
#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:sensors@1.0.0;
        interface types {
            enum scale { celsius, kelvin }
            record reading { sensor: string, scale: scale, celsius: f64 }
            type names = list<u32>;
        }
        interface meter {
            use types.{reading, names};
            readings: func() -> list<reading>;
            all: func() -> names;
        }
        world new { export meter; }
    ",
    with(
        "acme:sensors/types#scale" = crate::old::Scale,
        "acme:sensors/types#reading" = crate::old::Reading,
        "acme:sensors/types#names" = crate::old::Names,
    )
)]
struct New;

fn main() {}
