//! Each promise, broken by a guest.

use torvyn_engine::contract::behaviour::{Behaviour, Role};
use torvyn_engine::contract::suite::Outcome;

use crate::{failed, unruly};

/// A guest that breaks a promise is found out, and is told what of it.
#[track_caller]
fn found_out(breaks: &str, role: Role, behaviour: Behaviour, said: &str) {
    let failure = failed(unruly(breaks).behaviour(role, behaviour).unwrap());
    assert!(failure.message.contains(said), "{failure}");
    assert!(!failure.help.is_empty());
}

#[test]
fn bad_configuration() {
    found_out(
        "bad-configuration",
        Role::Processor,
        Behaviour::BadConfiguration,
        "in `init` with the text `{`: the answer is `internal: what?`",
    );
}

#[test]
fn empty_payload() {
    for role in [Role::Processor, Role::Sink] {
        found_out(
            "empty-payload",
            role,
            Behaviour::EmptyPayload,
            "for the payload `` (0 bytes): the guest panicked",
        );
    }
}

#[test]
fn maximal_payload() {
    for role in [Role::Processor, Role::Sink] {
        found_out(
            "maximal-payload",
            role,
            Behaviour::MaximalPayload,
            "(1048576 bytes): the answer is `invalid-input` with a message of 100000 bytes",
        );
    }
}

#[test]
fn metadata() {
    found_out(
        "metadata",
        Role::Processor,
        Behaviour::Metadata,
        "became an output with ElementMeta { sequence: 0, timestamp_ns: 0 }",
    );
}

#[test]
fn order() {
    found_out(
        "order",
        Role::Processor,
        Behaviour::Order,
        "an output has the sequence 0, after one with",
    );
    found_out(
        "order",
        Role::Source,
        Behaviour::Order,
        "an output has the sequence 7, after one with 7",
    );
}

#[test]
fn errors() {
    for role in [Role::Processor, Role::Sink] {
        found_out(
            "errors",
            role,
            Behaviour::Errors,
            "the answer is `invalid-input`, without a message",
        );
    }
}

#[test]
fn after_an_error() {
    for role in [Role::Processor, Role::Sink] {
        found_out(
            "after-error",
            role,
            Behaviour::AfterError,
            "after an error: ",
        );
    }
}

#[test]
fn batches() {
    found_out(
        "batches",
        Role::Processor,
        Behaviour::Batches,
        "in batches of 2 elements: element 1 was answered with Ok(Processed(Filtered))",
    );
    found_out(
        "batches",
        Role::Source,
        Behaviour::Batches,
        "in batches of 2 elements: element 2 was answered with ",
    );
    found_out(
        "batches",
        Role::Sink,
        Behaviour::Batches,
        "in batches of 2 elements: element 6 was answered with Ok(Delivered(Ready))",
    );
    found_out(
        "batch-errors",
        Role::Processor,
        Behaviour::Batches,
        "elements were refused, with `invalid-input: this is no text`",
    );
    // What differs every time can't be compared.
    let outcome = unruly("determinism").behaviour(Role::Processor, Behaviour::Batches);
    assert!(matches!(outcome.unwrap(), Outcome::Skipped(_)));
}

#[test]
fn backpressure() {
    found_out(
        "backpressure",
        Role::Source,
        Behaviour::Backpressure,
        "[Some(0), Some(1), Some(0), Some(1), Some(2), Some(3)]",
    );
}

#[test]
fn end() {
    found_out(
        "end",
        Role::Source,
        Behaviour::End,
        "after `finished` the answer is Ok(Polled(Ready(",
    );
    found_out(
        "end",
        Role::Sink,
        Behaviour::End,
        "in `complete`: the guest panicked",
    );
}

#[test]
fn memory() {
    for role in [Role::Processor, Role::Sink] {
        found_out("memory", role, Behaviour::Memory, "memory has grown by ");
    }
}

/// A heap that is collected grows for a while.
#[test]
fn growth_that_ends_is_no_leak() {
    for role in [Role::Processor, Role::Sink] {
        let outcome = unruly("nothing-but-grows").behaviour(role, Behaviour::Memory);
        assert_eq!(outcome.unwrap(), Outcome::Passed);
    }
}

#[test]
fn determinism() {
    for role in Role::ALL {
        found_out(
            "determinism",
            role,
            Behaviour::Determinism,
            "the second time",
        );
    }
}

#[test]
fn limits() {
    for role in [Role::Processor, Role::Sink] {
        found_out(
            "limits",
            role,
            Behaviour::Limits,
            "the guest asked for 10", // more than a gigabyte
        );
    }
}

#[test]
fn nothing_outside() {
    for role in Role::ALL {
        found_out(
            "nothing-outside",
            role,
            Behaviour::NothingOutside,
            "the component has written `left-behind.txt` into a folder",
        );
        found_out("denied", role, Behaviour::NothingOutside, "wall-clock@0.2.");
    }
}
