//! What can be tried with files.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};

/// Does what a command says with the file that the rest of the line begins with.
pub(super) fn attempt(command: &str, rest: &str) -> String {
    let (path, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    match outcome(command, path, rest) {
        Ok(answer) => answer,
        Err(error) => format!("{:?}", error.kind()),
    }
}

fn outcome(command: &str, path: &str, rest: &str) -> io::Result<String> {
    let done = |()| "done".to_owned();
    match command {
        "read" => fs::read_to_string(path),
        "read-from" => {
            let mut file = fs::File::open(path)?;
            file.seek(SeekFrom::Start(rest.parse().unwrap()))?;
            let mut text = String::new();
            file.read_to_string(&mut text)?;
            Ok(text)
        }
        "write" => fs::write(path, rest).map(done),
        "fill" => fs::write(path, vec![b'x'; rest.parse().unwrap()]).map(done),
        "length" => Ok(fs::metadata(path)?.len().to_string()),
        "append" => {
            let mut file = OpenOptions::new().append(true).open(path)?;
            file.write_all(rest.as_bytes()).map(done)
        }
        "truncate" => {
            let file = OpenOptions::new().write(true).open(path)?;
            file.set_len(rest.parse().unwrap()).map(done)
        }
        "list" => {
            let names = fs::read_dir(path)?
                .map(|entry| Ok(entry?.file_name().into_string().unwrap()))
                .collect::<io::Result<Vec<_>>>();
            let mut names = names?;
            names.sort();
            Ok(names.join(" "))
        }
        "make" => fs::create_dir(path).map(done),
        "unmake" => fs::remove_dir(path).map(done),
        "remove" => fs::remove_file(path).map(done),
        "rename" => fs::rename(path, rest).map(done),
        "link" => fs::hard_link(path, rest).map(done),
        "variable" => Ok(std::env::var(path).unwrap_or_else(|error| error.to_string())),
        other => Ok(format!("no such attempt: {other}")),
    }
}
