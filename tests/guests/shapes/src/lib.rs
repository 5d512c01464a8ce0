//! What the benches call besides streams: worlds of bytes, of typed records, of many small functions and
//! of columns of numbers. Each does as little as it can, so that what is measured is the call.

wit_bindgen::generate!({ world: "all" });

use std::cell::Cell;

use exports::bench::shapes::{bytes, columns, counters, orders};

struct Shapes;

export!(Shapes);

impl bytes::Guest for Shapes {
    fn transform(mut data: Vec<u8>) -> Vec<u8> {
        if let Some(first) = data.first_mut() {
            *first = !*first;
        }
        data
    }
}

impl orders::Guest for Shapes {
    fn price(order: orders::Order) -> Result<orders::Invoice, String> {
        let mut cents = 0_u64;
        for line in &order.lines {
            let price = line.cents.checked_mul(u64::from(line.quantity));
            let sum = price.and_then(|price| cents.checked_add(price));
            cents = sum.ok_or_else(|| format!("order {} costs too much", order.id))?;
        }
        Ok(orders::Invoice {
            id: order.id,
            cents,
            customer: order.customer,
        })
    }
}

/// Counters by number, and whether each is running.
struct Counters {
    values: [Cell<i64>; 4],
    running: [Cell<bool>; 4],
}

const NAMES: [&str; 4] = ["in", "out", "failed", "skipped"];

thread_local! {
    static COUNTERS: Counters = const {
        Counters {
            values: [const { Cell::new(0) }; 4],
            running: [const { Cell::new(true) }; 4],
        }
    };
}

impl counters::Guest for Shapes {
    fn add(counter: u32, by: i64) -> i64 {
        COUNTERS.with(|counters| {
            let value = &counters.values[counter as usize];
            if counters.running[counter as usize].get() {
                value.set(value.get().wrapping_add(by));
            }
            value.get()
        })
    }

    fn set(counter: u32, running: bool) {
        COUNTERS.with(|counters| counters.running[counter as usize].set(running));
    }

    fn get(counter: u32) -> Option<i64> {
        COUNTERS.with(|counters| counters.values.get(counter as usize).map(Cell::get))
    }

    fn find(name: String) -> Option<u32> {
        let place = NAMES.iter().position(|known| *known == name)?;
        u32::try_from(place).ok()
    }

    fn name(counter: u32) -> String {
        NAMES[counter as usize].to_owned()
    }
}

impl columns::Guest for Shapes {
    fn gcd(a: Vec<i32>, b: Vec<i32>) -> Vec<i32> {
        let rows = a.into_iter().zip(b);
        rows.map(|(a, b)| greatest_common_divisor(a, b)).collect()
    }
}

fn greatest_common_divisor(mut a: i32, mut b: i32) -> i32 {
    while b != 0 {
        (a, b) = (b, a.wrapping_rem(b));
    }
    a
}
