//! Fails in the way that the element says.

wit_bindgen::generate!({ path: "wit", world: "transform" });

use std::hash::{BuildHasher as _, RandomState};
use std::hint::black_box;
use std::time::SystemTime;

use exports::torvyn::streaming::processor::Guest;
use torvyn::streaming::types::{ProcessError, ProcessResult, StreamElement};

struct Fails;

export!(Fails);

#[allow(unconditional_recursion)]
fn descend(depth: u64) -> u64 {
    black_box(descend(black_box(depth + 1))) + 1
}

impl Guest for Fails {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        let mut kept = Vec::new();
        match &element.payload[..] {
            b"throw" => panic!("out of ink"),
            b"recurse" => drop(black_box(descend(0))),
            b"loop" => loop {
                black_box(0);
            },
            b"eat" => loop {
                kept.push(vec![1_u8; 1 << 20]);
            },
            b"time" => drop(black_box(SystemTime::now())),
            b"random" => drop(black_box(RandomState::new().hash_one(0))),
            _ => {}
        }
        Ok(ProcessResult::Forward)
    }
}
