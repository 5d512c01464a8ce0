//! `torvyn-engine run`, as it looks in a terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

use crate::cache::large;
use crate::program::{CACHE_HOME, piped, text, wasm};

/// The command in a terminal that `script` makes. What the terminal shows is on stdout.
fn in_terminal(args: &[&str]) -> Command {
    after("", args)
}

/// The same in a terminal with so many columns.
fn in_columns(columns: u32, args: &[&str]) -> Command {
    after(&format!("stty rows 24 cols {columns}; "), args)
}

/// The command in a terminal, after what a script does there.
fn after(script: &str, args: &[&str]) -> Command {
    let words = [env!("CARGO_BIN_EXE_torvyn-engine")].into_iter();
    let words = words.chain(args.iter().copied());
    let quoted: Vec<_> = words.map(|word| format!("'{word}'")).collect();
    let mut command = piped("script");
    command
        .args([
            "-qefc",
            &format!("{script}{}", quoted.join(" ")),
            "/dev/null",
        ])
        .env("XDG_CACHE_HOME", CACHE_HOME)
        .env("SHELL", "/bin/sh")
        .env("TERM", "xterm")
        .stdin(Stdio::null());
    command
}

/// How long the longest line is that is shown, without the codes that colour it.
fn widest(output: &[u8]) -> usize {
    let text = anstream::adapter::strip_bytes(output).into_vec();
    let text = String::from_utf8(text).unwrap();
    let widths = text
        .lines()
        .map(|line| line.trim_end_matches('\r').chars().count());
    widths.max().unwrap()
}

/// Help is as wide as what it is shown in, and no wider than can be read. Where nobody knows how wide that is, lines
/// have a hundred characters.
#[test]
fn help_is_as_wide_as_the_terminal() {
    for arguments in [["new", "--help"], ["check", "--help"], ["diff", "--help"]] {
        let shown = |columns| {
            let output = in_columns(columns, &arguments).output().unwrap();
            assert!(output.status.success(), "{output:?}");
            widest(&output.stdout)
        };
        let [narrow, usual, wide] = [60, 80, 200].map(shown);
        assert!(usual <= 80 && usual > 70, "{arguments:?}: {usual}");
        assert!(wide <= 100 && wide > 90, "{arguments:?}: {wide}");
        assert!(narrow < usual, "{arguments:?}: {narrow}");
        for (columns, most) in [(None, 100), (Some("80"), 80), (Some("200"), 100)] {
            let mut command = crate::program::command(arguments);
            command.env_remove("COLUMNS");
            command.envs(columns.map(|columns| ("COLUMNS", columns)));
            let output = command.output().unwrap();
            let found = widest(&output.stdout);
            assert!(found <= most && found > most - 10, "{arguments:?}: {found}");
        }
    }
}

/// Where an option takes most of a narrow terminal's line, what it does is on the lines below it.
#[test]
fn what_options_do_has_room_in_a_narrow_terminal() {
    for (columns, name) in [(40, "run"), (40, "inspect"), (20, "new"), (20, "check")] {
        let output = in_columns(columns, &[name, "-h"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let shown = anstream::adapter::strip_bytes(&output.stdout).into_vec();
        let shown = String::from_utf8(shown).unwrap();
        let indented = |line: &&str| line.len() - line.trim_start().len();
        let deepest = shown.lines().max_by_key(indented).unwrap();
        assert!(indented(&deepest) <= 15, "{name}: {deepest:?}");
    }
}

/// Whether the terminal's cursor was moved up, to draw anew what was drawn.
fn went_up(shown: &str) -> bool {
    let codes = shown.split("\x1b[").skip(1);
    let after_digits = |code: &str| {
        code.trim_start_matches(|c: char| c.is_ascii_digit())
            .to_owned()
    };
    codes.map(after_digits).any(|code| code.starts_with('A'))
}

#[test]
fn stats_are_redrawn_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in"), folder.path().join("out"));
    let made = Command::new("mkfifo").arg(&input).status().unwrap();
    assert!(made.success());
    let identity = wasm("identity");
    let args = ["run", "--through", &identity, "--stats"];
    let files = ["--in", &text(&input), "--out", &text(&output)];
    let mut child = in_terminal(&[args, files].concat()).spawn().unwrap();
    // The stream does not end before it was seen. Open for both, as it is, nobody waits for a
    // reader that does not come.
    let mut stream = File::options().read(true).write(true).open(&input).unwrap();
    let lines = "one\ntwo\n".repeat(5000);
    stream.write_all(lines.as_bytes()).unwrap();

    let mut shown = Vec::new();
    let mut part = [0; 4096];
    let mut terminal = child.stdout.take().unwrap();
    let text = |shown: &[u8]| String::from_utf8_lossy(shown).into_owned();
    while text(&shown).matches("identity: ").count() <= 3 || !went_up(&text(&shown)) {
        let count = terminal.read(&mut part).unwrap();
        assert_ne!(count, 0, "{}", text(&shown));
        shown.extend(&part[..count]);
    }
    let drawn = text(&shown);
    for stage in ["input: ", "identity: ", "output: "] {
        assert!(drawn.contains(stage), "{drawn}");
    }
    // Lines that are redrawn have no label.
    assert!(!drawn.contains("total:"), "{drawn}");

    drop(stream);
    let _ = terminal.read_to_end(&mut shown);
    let shown = text(&shown);
    assert!(child.wait().unwrap().success(), "{shown}");
    // What there was in all stays, and not what there was since it was last drawn.
    for stage in ["input", "identity", "output"] {
        let totals = shown.split("total:").skip(1);
        let totals = totals.filter_map(|total| total.lines().next());
        let of_stage: Vec<_> = totals.filter(|line| line.contains(stage)).collect();
        assert_eq!(of_stage.len(), 1, "{shown}");
        assert!(!of_stage[0].contains(" 0 elements/s"), "{shown}");
    }
    assert!(shown.contains("10,000 in, 10,000 out in "), "{shown}");
    assert_eq!(std::fs::read(output).unwrap(), lines.as_bytes());
}

/// A spinner says what is compiled, and is gone when that is done.
#[test]
fn a_compilation_that_is_waited_for_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = text(large(folder.path()));
    let args = ["run", "--through", &file, "--no-cache", "--in", "/dev/null"];
    let output = in_terminal(&args).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{shown}");
    let (before, after) = shown.split_once("compiling: ").unwrap();
    assert!(!before.contains('\n'), "{shown}");
    // The line is erased, and what comes next stands in its place.
    assert!(after.contains("\x1b[2K"), "{shown:?}");
    assert!(after.contains("done:"), "{shown:?}");
}

/// The usual variables of the environment, and whether a terminal and a pipe are written to in colours.
#[test]
fn colours_are_as_the_environment_says() {
    type Variables = &'static [(&'static str, &'static str)];

    let cases: [(Variables, bool, bool); 5] = [
        (&[], true, false),
        (&[("NO_COLOR", "1")], false, false),
        (&[("CLICOLOR", "0")], false, false),
        (&[("CLICOLOR_FORCE", "1")], true, true),
        // Who wants none has the last word.
        (&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false, false),
    ];
    let arguments = ["inspect", "missing.wasm"];
    for (variables, terminal, pipe) in cases {
        let outputs =
            [in_terminal(&arguments), crate::program::command(arguments)].map(|mut command| {
                for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI"] {
                    command.env_remove(name);
                }
                let output = command.envs(variables.iter().copied()).output().unwrap();
                [output.stdout, output.stderr].concat()
            });
        for (output, coloured) in outputs.iter().zip([terminal, pipe]) {
            let text = String::from_utf8_lossy(output);
            assert!(text.contains("can't find the component"), "{text}");
            assert_eq!(text.contains('\x1b'), coloured, "{variables:?}: {text:?}");
        }
    }
}
