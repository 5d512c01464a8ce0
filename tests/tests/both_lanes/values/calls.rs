//! The functions that take other than one value, and what random values do not reach.

use pollster::block_on;
use torvyn_engine::{Arena, Owned, View, WasmtimeInvoker};

use super::values::exports::{Echo as _, Values as _};
use super::values::{Color, Nine, Person, Point, host, owned};
use super::{Host, Values, Way, start};

/// Sends what follows that way.
pub(crate) fn take(invoker: &mut WasmtimeInvoker<Values>, way: Way) {
    block_on(invoker.relay(way == Way::Relayed)).unwrap();
}

impl host::Values for Host {
    fn introduce(&mut self, who: Person<'_>, how: &str) -> (owned::Person, String) {
        self.see(&(who, how));
        (who.to_owned(), how.to_owned())
    }
}

#[test]
fn parameters_that_do_not_fit_into_registers() {
    let (mut invoker, host) = start();
    for (way, seen) in [(Way::Direct, ""), (Way::Relayed, "\"many\"")] {
        take(&mut invoker, way);
        let call = invoker.of_many("a", "bc", "", "d", "é", "f\0", "g", "h", "last");
        let expected = ["a", "bc", "", "d", "é", "f\0", "g", "h", "last"];
        assert_eq!(block_on(call).unwrap(), expected, "{way:?}");
        assert_eq!(host.seen(), seen);
    }
}

#[test]
fn seventeen_parameters_of_all_sizes() {
    let (mut invoker, host) = start();
    for (way, seen) in [(Way::Direct, ""), (Way::Relayed, "\"seventeen\"")] {
        take(&mut invoker, way);
        let marks = Nine::B0 | Nine::B8;
        let answer = block_on(invoker.of_seventeen_params(
            1,
            2,
            3,
            u64::MAX,
            -5,
            -6,
            -7,
            i64::MIN,
            1.5,
            -2.25,
            '🦀',
            true,
            Color::Blue,
            marks,
            Some(9),
            "end",
            -10,
        ));
        let expected = "1 2 3 18446744073709551615 -5 -6 -7 -9223372036854775808 1.5 -2.25 🦀 true 2 257 Some(9) end -10";
        assert_eq!(answer.unwrap(), expected, "{way:?}");
        assert_eq!(host.seen(), seen);
    }
}

#[test]
fn a_tuple_of_seventeen() {
    let (mut invoker, host) = start();
    let point = Point { x: -1, y: 0.5 };
    let (bytes, texts): (&[u8], &[&str]) = (&[7; 3], &["x", "yz"]);
    let things = (
        true,
        1,
        -2,
        3,
        -4,
        0.5,
        1e300,
        'ß',
        "text",
        bytes,
        texts,
        None,
        Err("no"),
        point,
        Color::Red,
        Nine::B8,
        -9,
    );
    for (way, seen) in [(Way::Direct, ""), (Way::Relayed, "\"text\"")] {
        take(&mut invoker, way);
        let answer = block_on(invoker.of_seventeen_things(things)).unwrap();
        let (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q) = answer;
        assert_eq!(
            (a, b, c, d, e, f, g, h),
            (true, 1, -2, 3, -4, 0.5, 1e300, 'ß'),
            "{way:?}"
        );
        assert_eq!(
            (i, j, k, l, m),
            ("text", bytes, texts, None, Err("no")),
            "{way:?}"
        );
        assert_eq!((n, o, p, q), (point, Color::Red, Nine::B8, -9), "{way:?}");
        assert_eq!(host.seen(), seen);
    }
}

#[test]
fn functions_of_the_world_itself() {
    let (mut invoker, host) = start();
    block_on(invoker.nothing()).unwrap();
    let ada = Person {
        name: "Ada",
        nicknames: &["countess", ""],
        portrait: &[0, 255],
        home: None,
    };
    for way in [Way::Direct, Way::Relayed] {
        take(&mut invoker, way);
        assert_eq!(
            block_on(invoker.meet(ada, "hello")).unwrap(),
            (ada, "hello")
        );
    }
    assert_eq!(host.seen(), format!("{:?}", (ada, "hello")));
}

/// Every bit arrives, but for those of a NaN, which stands for all of them.
#[test]
fn floats_keep_their_bits() {
    let (mut invoker, _) = start();
    for way in [Way::Direct, Way::Relayed] {
        take(&mut invoker, way);
        for value in [
            -0.0,
            0.0,
            f64::MIN_POSITIVE / 2.0,
            f64::INFINITY,
            f64::MIN,
            0.1,
        ] {
            let answer = block_on(invoker.of_f64(value)).unwrap();
            assert_eq!(answer.to_bits(), value.to_bits(), "{value} {way:?}");
            let single = value as f32;
            let answer = block_on(invoker.of_f32(single)).unwrap();
            assert_eq!(answer.to_bits(), single.to_bits(), "{single} {way:?}");
            let list = block_on(invoker.of_f64s(&[value])).unwrap();
            assert_eq!(list[0].to_bits(), value.to_bits(), "{value} {way:?}");
        }
        for bits in [
            0x7ff8_0000_0000_0000,
            0xfff8_0000_0000_0001,
            0x7ff0_0000_0000_0001,
        ] {
            let nan = f64::from_bits(bits);
            assert!(block_on(invoker.of_f64(nan)).unwrap().is_nan());
            assert!(block_on(invoker.of_f32(nan as f32)).unwrap().is_nan());
            assert!(block_on(invoker.of_f64s(&[nan])).unwrap()[0].is_nan());
        }
    }
}

#[test]
fn lists_of_all_lengths() {
    let (mut invoker, _) = start();
    let bytes: Vec<u8> = (0..1 << 20).map(|index| (index % 251) as u8).collect();
    let texts: Vec<&str> = (0..5000).map(|index| &"abcdefghij"[..index % 11]).collect();
    for way in [Way::Direct, Way::Relayed] {
        take(&mut invoker, way);
        for length in [0, 1, 2, 4095, 4096, 65_537, 1 << 20] {
            let answer = block_on(invoker.of_bytes(&bytes[..length])).unwrap();
            assert!(answer == &bytes[..length], "{length} bytes, {way:?}");
        }
        for length in [0, 1, 5000] {
            let answer = block_on(invoker.of_strings(&texts[..length])).unwrap();
            assert!(answer == &texts[..length], "{length} texts, {way:?}");
        }
    }
}

#[test]
fn a_result_is_the_next_input() {
    let ((mut first, _), (mut second, _)) = (start(), start());
    take(&mut second, Way::Relayed);
    let person = owned::Person {
        name: "Grace".into(),
        nicknames: vec!["Amazing".into()],
        portrait: vec![1, 2, 3],
        home: None,
    };
    let arena = Arena::new();
    let people = vec![person.clone(), person];
    let passed_on = block_on(first.of_people(people.view(&arena))).unwrap();
    let answer = block_on(second.of_people(passed_on)).unwrap();
    assert_eq!(answer.into_owned(), people);
}
