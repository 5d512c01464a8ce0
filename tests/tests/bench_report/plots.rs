//! Plots, for people who look at them.

use std::fs;

use crate::measured::{COUNTS, Measured, NAMES, SIZES, all};

/// How far two colours are from each other, as WCAG has it.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let linear = colour.map(|part| {
            let part = f64::from(part) / 255.0;
            match part <= 0.04045 {
                true => part / 12.92,
                false => ((part + 0.055) / 1.055).powf(2.4),
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

#[test]
fn plots_can_be_read_on_light_and_on_dark_pages() {
    let (_, out) = all().report(&[SIZES, COUNTS, NAMES]);
    let svg = fs::read_to_string(out.path().join("new/report/process.svg")).unwrap();
    let colours: Vec<_> = svg
        .split("\"#")
        .skip(1)
        .map(|rest| {
            let number = u32::from_str_radix(&rest[..6], 16).unwrap();
            let [_, red, green, blue] = number.to_be_bytes();
            [red, green, blue]
        })
        .collect();
    assert!(colours.len() > 10);
    for colour in colours {
        for page in [[0xff, 0xff, 0xff], [0x0d, 0x11, 0x17]] {
            assert!(contrast(colour, page) >= 3.0, "{colour:x?} on {page:x?}");
        }
    }
    for text in ["64 B", "1 MiB", "ours", "theirs!", "payload"] {
        assert!(svg.contains(text), "{text}");
    }
}

#[test]
fn one_figure_has_a_plot() {
    let one =
        Measured::new()
            .add("instances", "ours", "1", 100.0)
            .add("instances", "theirs", "1", 100.0);
    let (text, _out) = one.report(&[COUNTS]);
    assert!(text.contains("| 1 | 100 ns | 100 ns | 1.00 |"), "{text}");
}
