//! A cheap stage for long streams: it passes elements on as copies, and fails on some.
//!
//! Its configuration is words of the form `name=N`. By the hash of its sequence number, one of N
//! elements is `filter`ed, `refuse`d, or makes the stage `trap`. After `wear=N` elements an instance
//! traps whatever comes. For each element it does `spin=N` rounds of nothing.

wit_bindgen::generate!({ path: "../../../wit", world: "managed-batch-transform" });

use std::cell::Cell;

use exports::torvyn::streaming::{batch_processor, lifecycle, processor};
use torvyn::streaming::batch_types::{BatchResult, ElementBatch};
use torvyn::streaming::types::{OutputElement, ProcessError, ProcessResult, StreamElement};

#[derive(Clone, Copy, Default)]
struct Config {
    filter: u64,
    refuse: u64,
    trap: u64,
    wear: u64,
    spin: u64,
}

thread_local! {
    static CONFIG: Cell<Config> = const { Cell::new(Config { filter: 0, refuse: 0, trap: 0, wear: 0, spin: 0 }) };
    static SEEN: Cell<u64> = const { Cell::new(0) };
}

struct Relay;

export!(Relay);

enum Fate {
    Passed,
    Filtered,
    Refused,
}

/// The finalizer of SplitMix64.
fn hash(mut number: u64) -> u64 {
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

fn fate(config: &Config, sequence: u64) -> Fate {
    let seen = SEEN.get() + 1;
    SEEN.set(seen);
    for round in 0..config.spin {
        std::hint::black_box(round);
    }
    // Each for a reason of its own.
    let hits =
        |one_of: u64, salt: u64| one_of > 0 && hash(sequence + (salt << 40)).is_multiple_of(one_of);
    if hits(config.trap, 1) || seen == config.wear {
        core::arch::wasm32::unreachable();
    }
    match (hits(config.refuse, 2), hits(config.filter, 3)) {
        (true, _) => Fate::Refused,
        (false, true) => Fate::Filtered,
        (false, false) => Fate::Passed,
    }
}

fn refusal() -> ProcessError {
    ProcessError::InvalidInput("not this one".to_owned())
}

impl lifecycle::Guest for Relay {
    fn init(text: String) -> Result<(), ProcessError> {
        let mut config = Config::default();
        for word in text.split_whitespace() {
            let invalid = || ProcessError::InvalidInput(format!("{word:?} is no setting"));
            let (name, value) = word.split_once('=').ok_or_else(invalid)?;
            let setting = match name {
                "filter" => &mut config.filter,
                "refuse" => &mut config.refuse,
                "trap" => &mut config.trap,
                "wear" => &mut config.wear,
                "spin" => &mut config.spin,
                _ => return Err(invalid()),
            };
            *setting = value.parse().map_err(|_| invalid())?;
        }
        CONFIG.set(config);
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        Ok(Vec::new())
    }
}

impl processor::Guest for Relay {
    fn process(element: StreamElement) -> Result<ProcessResult, ProcessError> {
        let StreamElement { meta, payload } = element;
        match fate(&CONFIG.get(), meta.sequence) {
            Fate::Passed => Ok(ProcessResult::Output(OutputElement { meta, payload })),
            Fate::Filtered => Ok(ProcessResult::Filtered),
            Fate::Refused => Err(refusal()),
        }
    }
}

impl batch_processor::Guest for Relay {
    fn process_batch(batch: ElementBatch) -> Result<BatchResult, ProcessError> {
        let config = CONFIG.get();
        let mut outcomes = Vec::with_capacity(batch.sequences.len());
        let (mut errors, mut all) = (Vec::new(), true);
        for sequence in &batch.sequences {
            outcomes.push(match fate(&config, *sequence) {
                Fate::Passed => 2,
                Fate::Filtered => 0,
                Fate::Refused => {
                    errors.push(refusal());
                    4
                }
            });
            all &= outcomes.last() == Some(&2);
        }
        let outputs = if all {
            batch
        } else {
            passed(&batch, &outcomes)
        };
        Ok(BatchResult {
            outcomes,
            counts: Vec::new(),
            outputs,
            errors,
        })
    }
}

/// The elements of a batch that were passed.
fn passed(batch: &ElementBatch, outcomes: &[u8]) -> ElementBatch {
    let mut outputs = ElementBatch {
        sequences: Vec::new(),
        timestamps: Vec::new(),
        ends: Vec::new(),
        payloads: Vec::new(),
    };
    let mut start = 0;
    for (index, outcome) in outcomes.iter().enumerate() {
        let end = batch.ends[index] as usize;
        if *outcome == 2 {
            outputs.sequences.push(batch.sequences[index]);
            outputs.timestamps.push(batch.timestamps[index]);
            outputs.payloads.extend(&batch.payloads[start..end]);
            outputs.ends.push(outputs.payloads.len() as u32);
        }
        start = end;
    }
    outputs
}
