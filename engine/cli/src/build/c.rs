//! Builds guests in C, by a compiler for WASI.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::child::step;
use super::component::{self, Adapter};
use super::guest::Guest;
use super::install::{self, Install};
use super::tool::{Tool, Wanted, absolute, find, in_venv, missing};
use crate::failure::{Exit, Failure};

/// The folders that hold C: what is written by hand, and what `wit-bindgen c` has written.
const SOURCES: [&str; 2] = ["src", "bindings"];

/// How many files of C a guest may have: more do not fit on a command line.
const MAX_SOURCES: usize = 1_000;

/// A compiler, and the name that it has for its target.
struct Compiler {
    tool: Tool,
    target: &'static str,
}

pub(super) fn build(guest: &Guest<'_>) -> Result<(), Failure> {
    let compiler = compiler(guest)?;
    let folder = absolute(guest.folder);
    let module = absolute(&guest.file).with_extension("core.wasm");
    let stand_in = stand_in(guest)?;
    let mut command = compiler.tool.command(&folder);
    command
        .arg(compiler.target)
        .args([
            "-mexec-model=reactor",
            "-std=c17",
            "-O2",
            "-Wall",
            "-Wextra",
        ])
        // The names of functions stay in any case, for backtraces.
        .arg(if guest.with_places {
            "-g"
        } else {
            "-Wl,--strip-debug"
        })
        .args(SOURCES.map(|folder| format!("-I{folder}")))
        .args(sources(guest.folder)?)
        .arg(stand_in)
        .arg("-o")
        .arg(&module);
    step(&mut command, || {
        Failure::new(
            Exit::Component,
            format!("the guest in `{}` does not build", guest.folder.display()),
        )
        .help("the compiler's messages are above")
    })?;
    component::encode(guest, &module, Adapter::Wasi)
}

/// Writes what stands in for the object file of `wit-bindgen c`, which has the types of the world in it: they
/// are written into the core module here. The bindings name a function in that file, so that it is linked.
fn stand_in(guest: &Guest<'_>) -> Result<PathBuf, Failure> {
    let world = &guest.manifest.world;
    let name = world.rsplit('/').next().unwrap_or(world);
    let name = name.split('@').next().unwrap_or(name).replace('-', "_");
    let file = absolute(&guest.file).with_extension("link.c");
    let text = format!(
        "void __component_type_object_force_link_{name}(void);\n\
        void __component_type_object_force_link_{name}(void) {{}}\n"
    );
    fs::write(&file, text).map_err(|error| {
        Failure::new(
            Exit::Component,
            format!("can't write `{}`: {error}", file.display()),
        )
    })?;
    Ok(file)
}

/// The files of C in the folder, by their paths in it.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut sources = Vec::new();
    for name in SOURCES {
        for entry in fs::read_dir(folder.join(name))
            .into_iter()
            .flatten()
            .flatten()
        {
            let path = Path::new(name).join(entry.file_name());
            if path.extension() == Some(OsStr::new("c")) {
                sources.push(path);
            }
            if sources.len() > MAX_SOURCES {
                return Err(Failure::new(
                    Exit::Component,
                    format!(
                        "`{}` has more than {MAX_SOURCES} files of C",
                        folder.display()
                    ),
                )
                .help("make a library of some of them, or a component by a build of your own"));
            }
        }
    }
    sources.sort();
    Ok(sources)
}

fn compiler(guest: &Guest<'_>) -> Result<Compiler, Failure> {
    let folder = absolute(guest.folder);
    let help = format!(
        "`torvyn-engine build --install {}` installs what `requirements.txt` names; Zig of your own, or \
         `WASI_SDK_PATH`, will do too",
        guest.folder.display()
    );
    if let Some(sdk) = env::var_os("WASI_SDK_PATH") {
        let clang = Tool::new(Path::new(&sdk).join("bin/clang"));
        let wanted = Wanted {
            name: "clang",
            since: [16, 0],
            help:
                "let `WASI_SDK_PATH` name the folder of WASI SDK, or take it out of the environment"
                    .to_owned(),
        };
        let target = "--target=wasm32-wasi";
        return match find([clang], &wanted, "--version", guest.folder)? {
            Some(tool) => Ok(Compiler { tool, target }),
            None => Err(missing(&wanted, guest.folder)),
        };
    }
    let wanted = Wanted {
        name: "zig",
        since: [0, 13],
        help,
    };
    let search = || {
        let module = Tool::module(in_venv(&folder, "python"), "ziglang");
        // The last one is what an environment of Python has on its path.
        let tools = [module, Tool::new("zig"), Tool::new("python-zig")];
        find(tools, &wanted, "version", guest.folder)
    };
    let mut found = search()?;
    if found.is_none() && guest.install == Install::IfMissing {
        install::requirements(guest.folder)?;
        found = search()?;
    }
    let tool = found.ok_or_else(|| missing(&wanted, guest.folder))?;
    Ok(Compiler {
        tool: tool.with("cc"),
        target: "--target=wasm32-wasi",
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn sources_are_found_up_to_a_limit() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("src");
        fs::create_dir(&source).unwrap();
        for name in ["b.c", "a.c", "a.h"] {
            fs::write(source.join(name), "").unwrap();
        }
        let found = sources(folder.path()).unwrap();
        assert_eq!(found, [Path::new("src/a.c"), Path::new("src/b.c")]);
        for number in 0..MAX_SOURCES {
            fs::write(source.join(format!("{number}.c")), "").unwrap();
        }
        let failure = sources(folder.path()).unwrap_err();
        assert!(failure.message.ends_with("has more than 1000 files of C"));
    }
}
