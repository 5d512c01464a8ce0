//! `torvyn-engine dev`: what is shown while somebody works on a guest.

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::MutexGuard;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::guest_tools::{is_there, new, only_guest_in_rust, room, with_tools};

/// How long a line may be waited for. Only a command that hangs takes so long.
const PATIENCE: Duration = Duration::from_secs(1200);

/// The command at work on a guest. It is killed if the test fails.
struct Dev {
    room: TempDir,
    child: Child,
    lines: Receiver<String>,
    seen: String,
    _only: Option<MutexGuard<'static, ()>>,
}

impl Dev {
    fn begin(language: &str, world: &str, options: &[&str], prepare: impl FnOnce(&Path)) -> Self {
        let only = (language == "rust").then(only_guest_in_rust);
        let room = room();
        new(room.path(), language, world);
        prepare(&room.path().join("guest"));
        let arguments = ["dev", "guest"].into_iter().chain(options.iter().copied());
        let mut child = with_tools(room.path(), arguments).spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        read(child.stdout.take().unwrap(), sender.clone());
        read(child.stderr.take().unwrap(), sender);
        Self {
            room,
            child,
            lines,
            seen: String::new(),
            _only: only,
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.room.path().join("guest").join(name)
    }

    /// Waits until the command waits, and answers what it has written.
    #[track_caller]
    fn round(&mut self) -> String {
        self.until("watching: ")
    }

    #[track_caller]
    fn until(&mut self, start: &str) -> String {
        self.seen.clear();
        loop {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else {
                panic!("no line begins with {start:?} in:\n{}", self.seen);
            };
            let found = line.starts_with(start);
            self.seen += &line;
            self.seen.push('\n');
            if found {
                // What was written before that to the other stream.
                thread::sleep(Duration::from_millis(100));
                while let Ok(line) = self.lines.try_recv() {
                    self.seen += &line;
                    self.seen.push('\n');
                }
                return self.seen.clone();
            }
        }
    }

    /// Changes a file, and answers what the command has written then.
    #[track_caller]
    fn change(&mut self, name: &str, from: &str, to: &str) -> String {
        let file = self.file(name);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from:?} is not in {text}");
        fs::write(&file, text.replace(from, to)).unwrap();
        let written = self.round();
        assert!(
            written.contains(&format!("changed: `{name}`\n")),
            "{written}"
        );
        written
    }

    fn end(mut self, signal: &str) -> Option<i32> {
        let id = self.child.id().to_string();
        let sent = Command::new("kill")
            .args(["-s", signal, &id])
            .status()
            .unwrap();
        assert!(sent.success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(stream: impl Read + Send + 'static, lines: Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { return };
            if lines.send(line).is_err() {
                return;
            }
        }
    });
}

#[track_caller]
fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
}

#[test]
fn a_change_is_built_and_its_effect_shown() {
    let mut dev = Dev::begin("rust", "transform", &[], |_| {});
    let first = dev.round();
    let sample = "output for `guest/golden/lines.in`:\n";
    assert_has(
        &first,
        &[
            "building: guest\n",
            sample,
            "golden: all cases are as they were recorded\n",
        ],
    );

    // What comes out differs, and so does what was recorded.
    let kept = "Ok(ProcessResult::Filtered)";
    let blank = "Ok(ProcessResult::Output(OutputElement { meta: element.meta, payload: b\"blank\".to_vec() }))";
    let changed = dev.change("src/lib.rs", kept, blank);
    assert_has(
        &changed,
        &[
            "the output has changed:\n",
            "  + blank\n",
            "golden: the golden case `lines`",
        ],
    );

    // What the compiler says stays as it is.
    let broken = dev.change("src/lib.rs", blank, "Ok(ProcessResult::Filtred)");
    assert_has(
        &broken,
        &[
            "error[E0599]",
            "--> src/lib.rs:",
            "help: the compiler's messages are above\n",
        ],
    );

    let back = dev.change("src/lib.rs", "Ok(ProcessResult::Filtred)", kept);
    assert_has(
        &back,
        &[
            "the output has changed:\n",
            "  - blank\n",
            "golden: all cases are as",
        ],
    );

    // Without a change in what comes out there is nothing to see.
    let same = dev.change("src/lib.rs", "//! Takes", "//! It takes");
    assert_has(&same, &["the output is the same\n"]);
    assert_eq!(dev.end("INT"), Some(130));
}

#[test]
fn the_sample_is_looked_at_too() {
    let options = ["--input", "guest/sample.txt", "--config", "b"];
    let mut dev = Dev::begin("rust", "managed-transform", &options, |guest| {
        fs::write(guest.join("sample.txt"), "a\nab\n").unwrap();
        fs::remove_dir_all(guest.join("golden")).unwrap();
    });
    let first = dev.round();
    assert_has(
        &first,
        &["output for `guest/sample.txt`:\n  ab\n  1 of 2 lines\n"],
    );
    assert!(!first.contains("golden"), "{first}");
    let changed = dev.change("sample.txt", "a\nab\n", "b\nab\n");
    assert_has(
        &changed,
        &["  + b\n    ab\n  - 1 of 2 lines\n  + 2 of 2 lines\n"],
    );
    assert_eq!(dev.end("TERM"), Some(143));
}

/// Each role that a template has.
#[test]
fn sources_and_sinks_have_samples() {
    for (world, output) in [
        (
            "managed-data-source",
            "output for `guest/golden/lines.in`:\n",
        ),
        ("data-sink", " elements, "),
    ] {
        let mut dev = Dev::begin("rust", world, &[], |_| {});
        assert_has(
            &dev.round(),
            &[output, "golden: all cases are as they were recorded\n"],
        );
        assert_eq!(dev.end("INT"), Some(130));
    }
}

/// A trap says where it is in the guest's files, and what was there before stays to compare with.
#[test]
fn traps_have_their_places_in_the_source() {
    for (language, file, from, to, place) in [
        (
            "rust",
            "src/lib.rs",
            "        match tidy::tidy",
            "        if element.payload.is_empty() { core::arch::wasm32::unreachable() }\n        match tidy::tidy",
            "src/lib.rs:",
        ),
        (
            "c",
            "src/guest.c",
            "  size_t end = length;\n",
            "  size_t end = length;\n  if (length == 0) __builtin_trap();\n",
            "src/guest.c:",
        ),
    ] {
        if !is_there(language) {
            continue;
        }
        let mut dev = Dev::begin(language, "transform", &[], |guest| {
            fs::write(guest.join("golden/a.in"), "one\n\ntwo\n").unwrap();
            fs::write(guest.join("golden/a.out"), "one\ntwo\n").unwrap();
        });
        assert_has(
            &dev.round(),
            &["output for `guest/golden/a.in`:\n  one\n  two\n"],
        );
        let text = fs::read_to_string(dev.file(file)).unwrap();
        let broken = text.replace(from, to);
        let line = broken
            .lines()
            .position(|line| line.contains("unreachable()") || line.contains("__builtin_trap"));
        // Clang puts the traps of one function together, so that the line may be another one's.
        let line = line.unwrap() + 1;
        let place = match language {
            "c" => place.to_owned(),
            _ => format!("{place}{line}\n"),
        };
        let trapped = dev.change(file, from, to);
        assert_has(
            &trapped,
            &[
                "`guest` ended on line 2: ",
                "unreachable",
                &place,
                "  - two\n",
            ],
        );
        assert_eq!(dev.end("INT"), Some(130));
    }
}

/// A signal ends the tools too, whatever they do.
#[test]
fn a_signal_ends_a_build() {
    use std::os::unix::fs::PermissionsExt as _;

    let room = room();
    new(room.path(), "go", "transform");
    let bin = room.path().join("bin");
    fs::create_dir(&bin).unwrap();
    let go = bin.join("go");
    let script = "#!/bin/sh\ncase $1 in version) echo go1.27.3;; *) echo $$ > pid.txt; exec sleep 1000;; esac\n";
    fs::write(&go, script).unwrap();
    fs::set_permissions(&go, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = with_tools(room.path(), ["dev", "guest"]);
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let mut child = command.env("PATH", path).spawn().unwrap();
    let pid = room.path().join("guest/pid.txt");
    let mut tries = 0;
    let id = loop {
        let text = fs::read_to_string(&pid).unwrap_or_default();
        if text.ends_with('\n') {
            break text.trim().to_owned();
        }
        tries += 1;
        assert!(tries < 6000, "the tool was not started");
        thread::sleep(Duration::from_millis(50));
    };
    let kill = |arguments: [&str; 2]| Command::new("kill").args(arguments).status().unwrap();
    assert!(kill(["-INT", &child.id().to_string()]).success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    // The tool has its signal by now, and needs a moment to end by it.
    let mut tries = 0;
    while kill(["-0", &id]).success() {
        tries += 1;
        assert!(tries < 6000, "the tool goes on");
        thread::sleep(Duration::from_millis(50));
    }
}
