//! Guests whose results are not what their types say.

use pollster::block_on;
use torvyn_engine::EngineError;

use super::raw::exports::Raw as _;
use super::raw::{Choice, Color};
use super::{MEMORY, start, violation};

/// Calls a function of a new instance, expects a violation, and gives its reason.
macro_rules! refused {
    ($name:literal: $method:ident($($arg:expr),*)) => {{
        let (mut invoker, host) = start();
        let fault = violation(block_on(invoker.$method($($arg),*)));
        assert_eq!(fault.function, $name);
        // The instance has ended: its code does not run again.
        let later = block_on(invoker.give_char(u32::from('x')));
        match later {
            Err(torvyn_engine::EngineError::Ended { function, reason }) => {
                assert_eq!(&*function, "give-char");
                assert!(reason.contains($name), "{reason}");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(host.seen().len(), 0);
        fault.reason
    }};
}

pub(crate) use refused;

#[test]
fn what_is_valid_arrives() {
    let (mut invoker, _) = start();
    assert!(!block_on(invoker.bool_of(0)).unwrap());
    assert_eq!(block_on(invoker.char_of(0x1f980)).unwrap(), '🦀');
    assert_eq!(block_on(invoker.color_of(2)).unwrap(), Color::Blue);
    assert_eq!(block_on(invoker.result_of(1)).unwrap(), Err(()));
    assert_eq!(block_on(invoker.option_of(0)).unwrap(), None);
    assert_eq!(block_on(invoker.choice_of(0)).unwrap(), Choice::Nothing);
    assert_eq!(block_on(invoker.text_of(64, 5)).unwrap(), "hello");
    assert_eq!(block_on(invoker.text_of(MEMORY, 0)).unwrap(), "");
    let last_byte = block_on(invoker.bytes_of(MEMORY - 1, 1)).unwrap();
    assert_eq!(last_byte, [0]);
    assert_eq!(block_on(invoker.texts_of(192, 1)).unwrap(), ["hello"]);
}

/// The canonical ABI takes what is too wide for a type modulo its width.
#[test]
fn numbers_are_cut_to_their_width() {
    let (mut invoker, _) = start();
    assert!(block_on(invoker.bool_of(1)).unwrap());
    assert!(block_on(invoker.bool_of(256)).unwrap());
    assert_eq!(block_on(invoker.u8_of(0x1ff)).unwrap(), 255);
    assert_eq!(block_on(invoker.s16_of(0x1_8000)).unwrap(), i16::MIN);
}

#[test]
fn no_characters() {
    for raw in [0xd800, 0xdfff, 0x11_0000, u32::MAX] {
        let reason = refused!("char-of": char_of(raw));
        assert!(
            reason.contains("integer out of range for `char`"),
            "{raw}: {reason}"
        );
    }
}

#[test]
fn cases_that_do_not_exist() {
    for raw in [3, 255, 256, u32::MAX] {
        assert!(refused!("color-of": color_of(raw)).contains("discriminant"));
    }
    for raw in [2, 256, u32::MAX] {
        assert!(refused!("result-of": result_of(raw)).contains("discriminant"));
    }
    for raw in [2, 255] {
        assert!(refused!("option-of": option_of(raw)).contains("discriminant"));
        assert!(refused!("choice-of": choice_of(raw)).contains("discriminant"));
    }
}

#[test]
fn text_that_is_not_utf_8() {
    assert!(refused!("text-of": text_of(128, 1)).contains("utf-8"));
    assert!(refused!("text-of": text_of(128, 2)).contains("utf-8"));
    assert!(refused!("text-of": text_of(136, 3)).contains("utf-8"));
    assert!(refused!("texts-of": texts_of(192, 2)).contains("utf-8"));
}

#[test]
fn pointers_out_of_memory() {
    let places = [
        (MEMORY, 1),
        (MEMORY - 1, 2),
        (0, MEMORY + 1),
        (u32::MAX, 1),
        (u32::MAX, u32::MAX),
        (64, u32::MAX),
        (1 << 31, 1 << 31),
    ];
    for (at, length) in places {
        assert!(refused!("text-of": text_of(at, length)).contains("out of bounds"));
        assert!(refused!("bytes-of": bytes_of(at, length)).contains("out of bounds"));
    }
    // Where the texts of a list lie.
    assert!(refused!("texts-of": texts_of(224, 2)).contains("out of bounds"));
    assert!(refused!("texts-of": texts_of(0, u32::MAX)).contains("out of bounds"));
    assert!(refused!("numbers-of": numbers_of(4, MEMORY / 4)).contains("out of bounds"));
    // Where the result itself lies.
    assert!(refused!("text-at": text_at(MEMORY)).contains("out of bounds"));
    assert!(refused!("text-at": text_at(MEMORY - 4)).contains("out of bounds"));
    assert!(refused!("text-at": text_at(u32::MAX - 3)).contains("out of bounds"));
}

#[test]
fn pointers_that_are_not_aligned() {
    assert!(refused!("numbers-of": numbers_of(1, 1)).contains("aligned"));
    assert!(refused!("numbers-of": numbers_of(2, 0)).contains("aligned"));
    assert!(refused!("texts-of": texts_of(193, 1)).contains("aligned"));
    assert!(refused!("text-at": text_at(2)).contains("aligned"));
}

/// A parameter is put where the guest wants it, if that is in its memory.
#[test]
fn memory_for_a_parameter_that_is_no_memory() {
    let (mut invoker, _) = start();
    block_on(invoker.receive("welcome")).unwrap();
    assert_eq!(block_on(invoker.text_of(1024, 7)).unwrap(), "welcome");
    for address in [MEMORY, MEMORY - 6, u32::MAX] {
        let (mut invoker, host) = start();
        block_on(invoker.allocate_at(address)).unwrap();
        let fault = violation(block_on(invoker.receive("welcome")));
        assert_eq!(fault.function, "receive");
        assert!(fault.reason.contains("realloc"), "{}", fault.reason);
        let later = block_on(invoker.give_text(64, 5));
        assert!(matches!(later, Err(EngineError::Ended { .. })), "{later:?}");
        assert_eq!(host.seen().len(), 0);
    }
}
