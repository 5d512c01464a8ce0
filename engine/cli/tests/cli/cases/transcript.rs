//! A file with cases: its commands are run, and what comes out takes the place of what the file
//! says. `tests/cases/README.md` describes the form.

use std::fs;
use std::iter::Peekable;
use std::path::Path;
use std::process::Command;
use std::str::Lines;

use crate::program::{Outcome, command, feed};

const FENCE: &str = "```";

/// The text of a file, with what its commands print now. They run in a folder one after the other.
pub(super) fn run(text: &str, folder: &Path) -> String {
    let mut out = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        push(&mut out, line);
        let Some(info) = line.strip_prefix(FENCE) else {
            continue;
        };
        let file = info.split_once(" file=").map(|(_, file)| file);
        let mut content = String::new();
        while let Some(line) = lines.next_if(|line| *line != FENCE) {
            if info == "console" {
                run_command(line, &mut lines, folder, &mut out);
            } else {
                push(&mut out, line);
                push(&mut content, line);
            }
        }
        if let Some(file) = file {
            write(&folder.join(file), &content);
        }
        if let Some(end) = lines.next() {
            push(&mut out, end);
        }
    }
    out
}

/// Runs a command whose line is at hand, with the input that follows it. What it printed when the
/// file was written is left out, and what it prints now is put there.
fn run_command(line: &str, lines: &mut Peekable<Lines<'_>>, folder: &Path, out: &mut String) {
    let Some(line) = line.strip_prefix("$ ") else {
        panic!("a command begins with `$`, and this does not: {line}");
    };
    push(out, &format!("$ {line}"));
    let mut input = String::new();
    while let Some(line) = lines.next_if(|line| is_input(line)) {
        push(out, line);
        match line {
            "<\\" => drop(input.pop()),
            _ => push(&mut input, line[1..].strip_prefix(' ').unwrap_or_default()),
        }
    }
    while (lines.next_if(|line| *line != FENCE && !line.starts_with("$ "))).is_some() {}
    print(&outcome(line, input, folder), out);
}

fn outcome(line: &str, input: String, folder: &Path) -> Outcome {
    let words = shlex::split(line).unwrap_or_else(|| panic!("a quote is not closed: {line}"));
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let variables = words.iter().map_while(|word| word.split_once('='));
    let variables: Vec<_> = variables.collect();
    match &words[variables.len()..] {
        ["torvyn-engine", arguments @ ..] => {
            let mut command: Command = command(arguments.iter().copied());
            let command = command.env_remove("UPDATE_GOLDEN").envs(variables);
            feed(command.current_dir(folder), input)
        }
        ["cat", file] => {
            let read = fs::read(folder.join(file));
            Outcome {
                code: Some(i32::from(read.is_err())),
                stderr: read
                    .as_ref()
                    .err()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                stdout: read.unwrap_or_default(),
            }
        }
        _ => panic!("there are `torvyn-engine` and `cat FILE`, and not: {line}"),
    }
}

/// What a command has printed, as a file has it.
fn print(outcome: &Outcome, out: &mut String) {
    out.push_str(outcome.out());
    if !outcome.out().is_empty() && !outcome.out().ends_with('\n') {
        out.push_str("\n\\\n");
    }
    for line in outcome.stderr.lines() {
        push(out, format!("! {line}").trim_end());
    }
    match outcome.code {
        Some(0) => {}
        Some(code) => push(out, &format!("? {code}")),
        None => push(out, "? ended by a signal"),
    }
}

fn write(path: &Path, content: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// Whether a line after a command is one of its input. What else begins with `<` may be output.
fn is_input(line: &str) -> bool {
    line.starts_with("< ") || line == "<" || line == "<\\"
}
