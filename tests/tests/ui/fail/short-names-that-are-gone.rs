//! Where two items could have a short name, neither has it: the compiler shows the long ones.

use torvyn_engine::Invoker;

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:sensors@1.0.0;

        interface poll {
            record reading { celsius: f64 }
            next: func() -> reading;
        }

        world thermostat {
            import poll;
            import other:clocks/poll;
        }

        package other:clocks {
            interface poll {
                record reading { hours: u64 }
                wait: func() -> reading;
            }
        }
    ",
    world = "thermostat"
)]
struct Thermostat;

struct Host;

impl thermostat::host::Poll for Host {
    fn next(&mut self) -> thermostat::Reading {
        thermostat::acme::sensors::poll::Reading { celsius: 1.0 }
    }
}

fn main() {}
