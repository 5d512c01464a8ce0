//! Guests that pass what is not of a function's type to the host.

use pollster::block_on;

use super::exports::refused;
use super::raw::exports::Raw as _;
use super::{MEMORY, start, violation};

#[test]
fn what_is_valid_arrives() {
    let (mut invoker, host) = start();
    block_on(async {
        invoker.give_text(64, 5).await.unwrap();
        invoker.give_text(MEMORY, 0).await.unwrap();
        invoker.give_texts(192, 1).await.unwrap();
        invoker.give_numbers(192, 2).await.unwrap();
        invoker.give_chars(256, 1).await.unwrap();
        invoker.give_char(0x41).await.unwrap();
        invoker.give_color(1).await.unwrap();
        invoker.give_choice(1, 7).await.unwrap();
        invoker.give_option(0, 1, 2).await.unwrap();
        invoker.give_option(1, 64, 2).await.unwrap();
        invoker.ask(512).await.unwrap();
        assert_eq!(invoker.text_of(1024, 7).await.unwrap(), "welcome");
    });
    let expected = [
        "\"hello\"",
        "\"\"",
        "[\"hello\"]",
        "[64, 5]",
        "['A']",
        "'A'",
        "Green",
        "Number(7)",
        "None",
        "Some(\"he\")",
        "\"asked\"",
    ];
    assert_eq!(host.seen(), expected);
}

/// In each case the host is not called, and the guest's call is what failed.
#[test]
fn values_that_do_not_exist() {
    assert!(refused!("give-char": give_char(0xd800)).contains("char"));
    assert!(refused!("give-char": give_char(u32::MAX)).contains("char"));
    assert!(refused!("give-color": give_color(3)).contains("discriminant"));
    assert!(refused!("give-choice": give_choice(2, 0)).contains("discriminant"));
    assert!(refused!("give-option": give_option(2, 0, 0)).contains("discriminant"));
    assert!(refused!("give-chars": give_chars(256, 2)).contains("char"));
}

#[test]
fn text_that_is_not_utf_8() {
    assert!(refused!("give-text": give_text(128, 2)).contains("utf-8"));
    assert!(refused!("give-text": give_text(136, 3)).contains("utf-8"));
    assert!(refused!("give-texts": give_texts(192, 2)).contains("utf-8"));
    assert!(refused!("give-option": give_option(1, 128, 2)).contains("utf-8"));
}

#[test]
fn pointers_out_of_memory() {
    for (at, length) in [
        (MEMORY, 1),
        (u32::MAX, u32::MAX),
        (64, u32::MAX),
        (1 << 31, 1 << 31),
    ] {
        assert!(refused!("give-text": give_text(at, length)).contains("out of bounds"));
        let (at, length) = (at & !3, length);
        assert!(refused!("give-numbers": give_numbers(at, length)).contains("out of bounds"));
        assert!(refused!("give-texts": give_texts(at, length)).contains("out of bounds"));
        assert!(refused!("give-chars": give_chars(at, length)).contains("out of bounds"));
        assert!(refused!("give-option": give_option(1, at, length)).contains("out of bounds"));
    }
    assert!(refused!("give-texts": give_texts(224, 2)).contains("out of bounds"));
}

#[test]
fn pointers_that_are_not_aligned() {
    assert!(refused!("give-numbers": give_numbers(2, 1)).contains("aligned"));
    assert!(refused!("give-texts": give_texts(193, 1)).contains("aligned"));
    assert!(refused!("give-chars": give_chars(1, 0)).contains("aligned"));
}

/// An answer of the host's that the guest has no room for.
#[test]
fn no_room_for_an_answer() {
    for address in [MEMORY, MEMORY - 6, u32::MAX] {
        let (mut invoker, _) = start();
        block_on(invoker.allocate_at(address)).unwrap();
        let fault = violation(block_on(invoker.ask(512)));
        assert_eq!(fault.function, "ask");
    }
    for place in [MEMORY, MEMORY - 4, 2] {
        let (mut invoker, _) = start();
        assert_eq!(violation(block_on(invoker.ask(place))).function, "ask");
    }
}
