//! Tries what a system can do for a program.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant, SystemTime};

wit_bindgen::generate!({ world: "system", path: "wit" });

mod files;
mod stream;

struct System;

export!(System);

impl Guest for System {
    fn attempt(what: String) -> String {
        attempt(&what)
    }
}

/// Does what it is told, and says what came of it.
fn attempt(what: &str) -> String {
    if let Some((command, rest)) = what.split_once(' ') {
        return files::attempt(command, rest);
    }
    match what {
        "nothing" => String::new(),
        "arguments" => format!("{:?}", std::env::args().collect::<Vec<_>>()),
        "environment" => format!("{:?}", std::env::vars().collect::<Vec<_>>()),
        "folder" => format!("{:?}", std::env::current_dir().is_ok()),
        "terminal" => format!("{:?}", std::io::IsTerminal::is_terminal(&std::io::stderr())),
        "stdout" => {
            println!("to stdout");
            "printed".to_owned()
        }
        "stdin" => format!("{:?}", std::io::stdin().read(&mut [0; 8])),
        "line" => std::io::stdin().lines().next().unwrap().unwrap(),
        "stderr" => {
            eprintln!("to stderr");
            format!("{:?}", std::io::stderr().flush().is_ok())
        }
        "flood" => {
            let text = [b'x'; 64 << 10];
            let mut stderr = std::io::stderr();
            (0..16 << 10).for_each(|_| stderr.write_all(&text).unwrap());
            "flooded".to_owned()
        }
        "time" => format!("{:?}", SystemTime::now()),
        "seconds" => {
            let since = SystemTime::UNIX_EPOCH.elapsed().unwrap();
            since.as_secs().to_string()
        }
        "instant" => format!("{:?}", Instant::now().elapsed()),
        "sleep" => {
            std::thread::sleep(Duration::from_millis(1));
            "slept".to_owned()
        }
        "nap" => {
            let before = Instant::now();
            std::thread::sleep(Duration::from_millis(20));
            (before.elapsed() >= Duration::from_millis(20)).to_string()
        }
        "sleep-for-ever" => {
            std::thread::sleep(Duration::MAX);
            "awake".to_owned()
        }
        "random" => random(),
        "panic" => panic!("as it was told"),
        "file" => format!("{:?}", std::fs::read("/etc/hostname").is_ok()),
        "socket" => format!("{:?}", TcpStream::connect("127.0.0.1:1").is_ok()),
        "hash-map" => format!("{:?}", HashMap::from([(1, 2)]).get(&1)),
        "exit" => std::process::exit(3),
        "leave" => std::process::exit(0),
        other => format!("no such attempt: {other}"),
    }
}

unsafe extern "C" {
    /// The C library's source of random bytes.
    fn getentropy(buffer: *mut u8, length: usize) -> i32;
}

fn random() -> String {
    let mut bytes = [0; 16];
    // SAFETY: the buffer is as long as it is said to be.
    let outcome = unsafe { getentropy(bytes.as_mut_ptr(), bytes.len()) };
    format!("{outcome} {bytes:?}")
}
