//! Tries what a system can do for a program.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant, SystemTime};

wit_bindgen::generate!({ world: "system", path: "wit" });

struct System;

export!(System);

impl Guest for System {
    fn attempt(what: String) -> String {
        match what.as_str() {
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
            "stderr" => {
                eprintln!("to stderr");
                format!("{:?}", std::io::stderr().flush().is_ok())
            }
            "time" => format!("{:?}", SystemTime::now()),
            "instant" => format!("{:?}", Instant::now().elapsed()),
            "sleep" => {
                std::thread::sleep(Duration::from_millis(1));
                "slept".to_owned()
            }
            "file" => format!("{:?}", std::fs::read("/etc/hostname").is_ok()),
            "socket" => format!("{:?}", TcpStream::connect("127.0.0.1:1").is_ok()),
            "hash-map" => format!("{:?}", HashMap::from([(1, 2)]).get(&1)),
            "exit" => std::process::exit(3),
            "leave" => std::process::exit(0),
            other => format!("no such attempt: {other}"),
        }
    }
}
