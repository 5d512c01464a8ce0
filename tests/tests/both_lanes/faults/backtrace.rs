//! What a backtrace costs the host has a bound, whatever the guest's functions are called.

use std::fmt::Write as _;

use allocation_counter::measure;
use named::exports::Named as _;
use pollster::block_on;
use torvyn_engine::{
    EngineError, GuestBacktrace, Invoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
};

#[derive(Invoker)]
#[invoker(
    inline = "package test:named@1.0.0; world named { export nop: func(); }",
    world = "test:named/named"
)]
struct Named;

/// A component whose function calls itself until its argument is 0, and then traps.
fn guest(function: &str, depth: u32, custom: &str) -> String {
    format!(
        r#"(component
            (core module $m
                (func $f (@name "{function}") (param i32)
                    (if (local.get 0)
                        (then (call $f (i32.sub (local.get 0) (i32.const 1)))))
                    unreachable)
                (func (export "nop") (call $f (i32.const {depth})))
                {custom}
            )
            (core instance $i (instantiate $m))
            (func (export "nop") (canon lift (core func $i "nop")))
        )"#
    )
}

/// The error of a call, and the most that the host held at a time to make and to print it.
fn fail(guest: &str, config: WasmtimeEngineConfig) -> (EngineError, u64) {
    let engine = WasmtimeEngine::new(config).unwrap();
    let wasm = wat::parse_str(guest).unwrap();
    let compiled = block_on(engine.compile(&wasm)).unwrap();
    let mut invoker = block_on(async {
        let instance = engine.instantiate::<Named>(&compiled, ()).await.unwrap();
        engine.bind(instance).unwrap()
    });
    let mut failed = None;
    let measured = measure(|| {
        let error = block_on(invoker.nop()).unwrap_err();
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(text.len() < 80 << 10, "{} bytes", text.len());
        }
        failed = Some(error);
    });
    (failed.unwrap(), measured.bytes_max)
}

fn backtrace(error: &EngineError) -> &str {
    error.fault().unwrap().backtrace.as_deref().unwrap()
}

fn full() -> WasmtimeEngineConfig {
    torvyn_tests::config().guest_backtrace(GuestBacktrace::Full)
}

#[test]
fn what_is_shown() {
    let name = "_RNvC4acme5flush";
    let guest = guest(name, 100, "");
    let (error, _) = fail(&guest, torvyn_tests::config());
    let lines: Vec<_> = backtrace(&error).lines().collect();
    assert_eq!(lines.len(), 16);
    assert!(lines[0].starts_with("    0:     0x"), "{}", lines[0]);
    assert!(lines[15].ends_with(&format!("!{name}")), "{}", lines[15]);
    assert_eq!(error.to_string().lines().count(), 1, "{error}");

    let (error, _) = fail(&guest, full());
    let lines: Vec<_> = backtrace(&error).lines().collect();
    assert_eq!(lines.len(), 64);
    assert!(lines[63].ends_with("!acme::flush"), "{}", lines[63]);
    let text = error.to_string();
    let (_, shown) = text
        .split_once("\n  its backtrace, innermost frame first:\n")
        .unwrap();
    assert_eq!(shown, backtrace(&error));
}

/// Names are in the compiled component once, and Wasmtime copies them for each frame.
#[test]
fn long_names() {
    let guest = guest(&"x".repeat(90_000), 1000, "");
    for (config, text, memory) in [
        (torvyn_tests::config(), 4 << 10, 2 << 20),
        (full(), 32 << 10, 8 << 20),
    ] {
        let (error, held) = fail(&guest, config);
        let backtrace = backtrace(&error);
        assert!(backtrace.contains("xxx.."), "{backtrace}");
        assert!(backtrace.len() <= text + 5, "{}", backtrace.len());
        assert!(held < memory, "{held} bytes");
    }
}

/// Each part of the name stands for twice the part before.
#[test]
fn names_that_stand_for_long_ones() {
    let mut cpp = "_Z1f1A1BIS_S_E".to_owned();
    let digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for digit in digits.chars().take(25) {
        let _ = write!(cpp, "S0_IS{digit}_S{digit}_E");
    }
    let place = |mut place: usize| -> String {
        let digits = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        let mut text = Vec::new();
        place -= 1;
        loop {
            text.insert(0, digits[place % 62]);
            place /= 62;
            if place == 0 {
                break format!("B{}_", String::from_utf8(text).unwrap());
            }
        }
    };
    let mut rust = "INvC4acme4grow".to_owned();
    let mut last = rust.len();
    rust += "TllE";
    for _ in 0..30 {
        let next = rust.len();
        let _ = write!(rust, "T{0}{0}E", place(last));
        last = next;
    }
    let rust = format!("_R{rust}E");
    for name in [&cpp, &rust] {
        for config in [torvyn_tests::config(), full()] {
            let (error, held) = fail(&guest(name, 100, ""), config);
            let backtrace = backtrace(&error);
            let shown = [&name[..16], "acme::grow::<(i32, i32)"];
            assert!(shown.iter().any(|s| backtrace.contains(s)), "{backtrace}");
            assert!(held < 1 << 20, "{held} bytes for {name}");
        }
    }
}

#[test]
fn names_that_act_on_a_terminal() {
    let guest = guest(r"\1b[2J\0a  0: another!frame", 0, "");
    for config in [torvyn_tests::config(), full()] {
        let (error, _) = fail(&guest, config);
        let backtrace = backtrace(&error);
        assert_eq!(backtrace.lines().count(), 2, "{backtrace}");
        assert!(
            backtrace.contains(r"!\u{1b}[2J\n  0: another!frame"),
            "{backtrace}"
        );
    }
}

/// Functions that are inlined into each other, all with one long name.
#[test]
fn debug_information() {
    let mut info = vec![];
    let mut entry = |code: u8, name: bool| {
        info.push(code);
        if name {
            info.extend([0; 4]); // The offset of the name.
        }
        info.extend([0; 4]); // The first address.
        info.extend(0xffff_u32.to_le_bytes()); // The size.
    };
    entry(1, false);
    entry(2, true);
    for _ in 0..300 {
        entry(3, true);
    }
    info.extend([0; 302]);
    let header: [&[u8]; 3] = [&4_u16.to_le_bytes(), &0_u32.to_le_bytes(), &[4]];
    let unit = [&header.concat(), &info[..]].concat();
    let unit = [&(unit.len() as u32).to_le_bytes(), &unit[..]].concat();
    // A unit, a function and an inlined one; each with children, a name, and its addresses.
    let addresses = [0x11, 0x01, 0x12, 0x06, 0, 0];
    let named = [&[0x03, 0x0e][..], &addresses].concat();
    let abbreviations = [
        &[1, 0x11, 1][..],
        &addresses,
        &[2, 0x2e, 1],
        &named,
        &[3, 0x1d, 1],
        &named,
        &[0],
    ]
    .concat();
    let section = |name: &str, bytes: &[u8]| {
        let bytes: String = bytes.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "\\{byte:02x}");
            text
        });
        format!("(@custom \"{name}\" \"{bytes}\")\n")
    };
    let sections = [
        section(".debug_info", &unit),
        section(".debug_abbrev", &abbreviations),
        section(".debug_str", &[&[b'x'; 30_000][..], &[0]].concat()),
    ]
    .concat();
    for config in [torvyn_tests::config(), full()] {
        let (error, held) = fail(&guest("f", 10, &sections), config);
        assert!(backtrace(&error).lines().all(|line| line.len() < 80));
        assert!(held < 1 << 20, "{held} bytes");
    }
}

/// What the error keeps of Wasmtime's own does not lead back to it.
#[test]
fn the_source_is_the_trap() {
    let (error, _) = fail(&guest("f", 0, ""), torvyn_tests::config());
    let source = error.fault().unwrap().source.as_deref().unwrap();
    assert_eq!(
        source.downcast_ref(),
        Some(&wasmtime::Trap::UnreachableCodeReached)
    );
    assert!(source.source().is_none());
}
