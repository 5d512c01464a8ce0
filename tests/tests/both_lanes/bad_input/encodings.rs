//! Texts in the other encodings of the canonical ABI, and what many of them cost the host.

use pollster::block_on;
use torvyn_engine::EngineError;

use super::raw::exports::Raw as _;
use super::{start, start_with, violation};

#[test]
fn utf_16() {
    let (mut invoker, host) = start_with("utf16");
    // The bytes of "he", and of "ll".
    let text = "\u{6568}\u{6c6c}";
    block_on(async {
        assert_eq!(invoker.text_of(64, 2).await.unwrap(), text);
        invoker.give_text(64, 2).await.unwrap();
        invoker.give_option(1, 64, 1).await.unwrap();
        invoker.fill(1024, 2, 64, 2).await.unwrap();
        invoker.give_texts(1024, 2).await.unwrap();
        assert_eq!(invoker.texts_of(1024, 2).await.unwrap(), [text, text]);
        // One character of two units.
        invoker.receive("🦀").await.unwrap();
        assert_eq!(invoker.text_of(1024, 2).await.unwrap(), "🦀");
        invoker.ask(512).await.unwrap();
        assert_eq!(invoker.text_of(1024, 7).await.unwrap(), "welcome");
    });
    let seen = [
        format!("{text:?}"),
        format!("Some({:?})", &text[..3]),
        format!("{:?}", [text, text]),
        "\"asked\"".to_owned(),
    ];
    assert_eq!(host.seen(), seen);
}

#[test]
fn bad_utf_16() {
    // Half of a pair, and an address that is not even.
    for (at, length, reason) in [(260, 2, "surrogate"), (65, 1, "aligned")] {
        let (mut invoker, host) = start_with("utf16");
        let fault = violation(block_on(invoker.text_of(at, length)));
        assert!(fault.reason.contains(reason), "{}", fault.reason);
        let (mut invoker, _) = start_with("utf16");
        let fault = violation(block_on(invoker.give_text(at, length)));
        assert!(fault.reason.contains(reason), "{}", fault.reason);
        assert_eq!(host.seen().len(), 0);
    }
}

#[test]
fn latin_1() {
    let (mut invoker, host) = start_with("latin1+utf16");
    // The highest bit of the length says that it counts units of UTF-16.
    let wide = 1 << 31;
    block_on(async {
        assert_eq!(invoker.text_of(64, 5).await.unwrap(), "hello");
        assert_eq!(invoker.text_of(128, 2).await.unwrap(), "ÿþ");
        assert_eq!(invoker.text_of(64, wide | 1).await.unwrap(), "\u{6568}");
        invoker.give_text(128, 2).await.unwrap();
        invoker.give_text(64, wide | 1).await.unwrap();
        invoker.receive("größe").await.unwrap();
        assert_eq!(invoker.text_of(1024, 5).await.unwrap(), "größe");
    });
    assert_eq!(host.seen(), ["\"ÿþ\"", "\"\u{6568}\""]);
}

/// Seven thousand texts in one place: more than the host sets aside, and not more than the
/// guest's memory.
#[test]
fn many_texts_in_one_place() {
    const LIMIT: usize = 128 << 20;
    let too_much = |answer: Result<(), EngineError>, name: &str| {
        let error = answer.unwrap_err();
        let EngineError::TooMuchData { limit, fault } = &error else {
            panic!("{error:?}");
        };
        assert_eq!(*limit, LIMIT);
        assert_eq!(fault.function, name);
    };

    // Both numbers are ASCII: the texts are made of them.
    // They are copied out of a result.
    let (mut invoker, _) = start();
    block_on(invoker.fill(1024, 7000, 0x4040, 0x6161)).unwrap();
    let answer = block_on(invoker.texts_of(1024, 7000)).map(drop);
    too_much(answer, "texts-of");

    // They are decoded for an import, if they are not UTF-8.
    let (mut invoker, host) = start_with("utf16");
    block_on(invoker.fill(1024, 7000, 0x4040, 0x3030)).unwrap();
    let answer = block_on(invoker.give_texts(1024, 7000));
    too_much(answer, "give-texts");
    assert_eq!(host.seen().len(), 0);

    // And if they are, they cost the host nothing.
    let (mut invoker, host) = start();
    block_on(invoker.fill(1024, 7000, 0x4040, 0x6161)).unwrap();
    block_on(invoker.give_texts(1024, 20)).unwrap();
    assert_eq!(host.seen().len(), 1);
}
