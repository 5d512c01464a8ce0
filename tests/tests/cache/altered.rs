//! A file that is not as it was made is not loaded, and nobody notices but the statistics.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::Path;

use torvyn_engine::CompiledComponentCache;
use torvyn_engine::cache::Rejection;

use super::{engine_on, folder, only_entry, works};

/// Stores an entry, does something to a file in it (`""`: to its folder), and expects that this
/// is found, compiled anew and stored anew.
#[track_caller]
fn is_found(file: &str, alter: impl FnOnce(&Path), expected: impl FnOnce(&Rejection) -> bool) {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    let entry = only_entry(&folder);
    match file {
        "" => alter(&entry),
        file => alter(&entry.join(file)),
    }

    let files = CompiledComponentCache::on_disk(&folder)
        .unwrap()
        .verify()
        .unwrap();
    let problems: Vec<_> = files
        .iter()
        .filter_map(|file| file.problem.as_ref())
        .collect();
    let [problem] = problems[..] else {
        panic!("{files:?}");
    };
    assert!(expected(problem), "{problem:?}");

    let engine = engine_on(&folder);
    works(&engine, 1);
    let stats = engine.cache().unwrap().stats();
    assert_eq!(
        (stats.rejected, stats.disk_hits, stats.compilations),
        (1, 0, 1)
    );
    assert_eq!((stats.failed_stores, stats.disk_entries), (0, 1));

    let engine = engine_on(&folder);
    works(&engine, 1);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.rejected, stats.disk_hits), (0, 1));
    let left = fs::read_dir(&folder).unwrap().count();
    assert_eq!(left, 1, "nothing is left behind");
}

/// Puts something else into a file's place. The file itself may still be mapped.
fn replace(file: &Path, alter: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(file).unwrap();
    alter(&mut bytes);
    fs::remove_file(file).unwrap();
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_file_that_was_cut() {
    type Cut = fn(usize) -> usize;
    let cuts: [Cut; 4] = [|_| 0, |_| 1, |length| length / 2, |length| length - 1];
    for cut in cuts {
        let shorten = |file: &Path| replace(file, |bytes| bytes.truncate(cut(bytes.len())));
        is_found(
            "component",
            shorten,
            |problem| matches!(problem, Rejection::Size { found, expected } if found < expected),
        );
        is_found("manifest.txt", shorten, |problem| {
            *problem == Rejection::Manifest
        });
    }
}

#[test]
fn a_file_that_has_grown() {
    let grow = |file: &Path| replace(file, |bytes| bytes.push(0));
    is_found(
        "component",
        grow,
        |problem| matches!(problem, Rejection::Size { found, expected } if *found == expected + 1),
    );
    is_found("manifest.txt", grow, |problem| {
        *problem == Rejection::Manifest
    });
}

#[test]
fn a_file_with_another_byte() {
    for place in [0.0, 0.1, 0.5, 0.9, 1.0] {
        let flip = |file: &Path| {
            replace(file, |bytes| {
                let last = (bytes.len() - 1) as f64;
                bytes[(last * place) as usize] ^= 0x10;
            });
        };
        is_found("component", flip, |problem| *problem == Rejection::Altered);
        is_found("manifest.txt", flip, |problem| {
            *problem == Rejection::Manifest
        });
    }
}

#[test]
fn a_manifest_that_is_not_text_or_of_another_version() {
    let garbage = |file: &Path| replace(file, |bytes| *bytes = vec![0xff; 100]);
    is_found("manifest.txt", garbage, |problem| {
        *problem == Rejection::Manifest
    });
    let other = |file: &Path| {
        replace(file, |bytes| {
            let text = String::from_utf8(bytes.clone()).unwrap();
            *bytes = text.replacen("artifact 3", "artifact 999", 1).into_bytes();
        });
    };
    is_found("manifest.txt", other, |problem| {
        *problem == Rejection::Manifest
    });
}

#[test]
fn a_file_that_is_gone() {
    for file in ["component", "manifest.txt"] {
        let remove = |file: &Path| fs::remove_file(file).unwrap();
        is_found(file, remove, |problem| *problem == Rejection::Missing);
    }
}

#[test]
fn a_symbolic_link() {
    for name in ["component", "manifest.txt", ""] {
        let elsewhere = tempfile::tempdir().unwrap();
        let link = |file: &Path| {
            let original = elsewhere.path().join("original");
            fs::rename(file, &original).unwrap();
            symlink(&original, file).unwrap();
        };
        is_found(name, link, |problem| *problem == Rejection::Kind);
        assert!(
            elsewhere.path().join("original").exists(),
            "it was followed"
        );
    }
}

#[test]
fn another_kind_of_file() {
    for name in ["component", "manifest.txt"] {
        let folder = |file: &Path| {
            fs::remove_file(file).unwrap();
            fs::create_dir(file).unwrap();
        };
        let (_parent, cache) = super::folder();
        works(&engine_on(&cache), 1);
        folder(&only_entry(&cache).join(name));
        let engine = engine_on(&cache);
        works(&engine, 1);
        assert_eq!(engine.cache().unwrap().stats().rejected, 1);

        // Opening a pipe waits for a writer, unless it is told not to.
        let pipe = |file: &Path| {
            fs::remove_file(file).unwrap();
            let made = std::process::Command::new("mkfifo").arg(file).status();
            assert!(made.unwrap().success());
        };
        is_found(name, pipe, |problem| *problem == Rejection::Kind);
    }
    let file = |entry: &Path| {
        fs::remove_dir_all(entry).unwrap();
        fs::write(entry, "a file").unwrap();
    };
    is_found("", file, |problem| *problem == Rejection::Kind);
}

#[test]
fn what_others_can_write_to() {
    for (name, mode) in [("component", 0o620), ("manifest.txt", 0o602), ("", 0o777)] {
        let open = |file: &Path| {
            fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
        };
        is_found(name, open, |problem| {
            *problem == Rejection::Writable { mode }
        });
    }
}

/// Only the superuser can give files away.
#[test]
fn what_belongs_to_another_user() {
    let probe = tempfile::NamedTempFile::new().unwrap();
    if chown(probe.path(), Some(1), None).is_err() {
        return;
    }
    for name in ["component", "manifest.txt", ""] {
        let give = |file: &Path| chown(file, Some(1), None).unwrap();
        let expected = |problem: &Rejection| {
            matches!(
                problem,
                Rejection::Owner {
                    found: 1,
                    expected: 0
                }
            )
        };
        is_found(name, give, expected);
    }
}

#[test]
fn an_entry_under_the_name_of_another() {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    let first = only_entry(&folder);
    let stash = folder.with_extension("stash");
    fs::rename(&first, &stash).unwrap();
    works(&engine_on(&folder), 2);
    let second = only_entry(&folder);
    fs::remove_dir_all(&second).unwrap();
    fs::rename(&stash, &second).unwrap();

    let files = CompiledComponentCache::on_disk(&folder)
        .unwrap()
        .verify()
        .unwrap();
    let manifest = files
        .iter()
        .find(|file| file.path.ends_with("manifest.txt"))
        .unwrap();
    assert_eq!(manifest.problem, Some(Rejection::Name));
    let engine = engine_on(&folder);
    works(&engine, 2);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.rejected, stats.compilations), (1, 1));
}

#[test]
fn strangers_are_told_and_left() {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    let strangers = [folder.join("a.cwasm"), only_entry(&folder).join("notes")];
    for stranger in &strangers {
        fs::write(stranger, "something").unwrap();
    }
    let engine = engine_on(&folder);
    works(&engine, 1);
    let cache = engine.cache().unwrap();
    assert_eq!(cache.stats().disk_hits, 1);
    let mut found: Vec<_> = cache.verify().unwrap();
    found.retain(|file| file.problem.is_some());
    assert!(
        found
            .iter()
            .all(|file| file.problem == Some(Rejection::Stranger))
    );
    let mut paths: Vec<_> = found.into_iter().map(|file| file.path).collect();
    paths.sort();
    let mut expected = strangers.to_vec();
    expected.sort();
    assert_eq!(paths, expected);
}

/// Once everybody can write to the folder, nothing in it is trusted any more.
#[test]
fn a_folder_that_is_opened_to_all_later() {
    let (_parent, folder) = folder();
    works(&engine_on(&folder), 1);
    let engine = engine_on(&folder);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    works(&engine, 1);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.rejected, stats.disk_hits), (1, 0));
    assert_eq!((stats.compilations, stats.failed_stores), (1, 1));
}
