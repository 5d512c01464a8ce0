//! A guest has the folders that it is granted, and can't leave them.

use std::fs;
use std::path::Path;

use torvyn_engine::{DirAccess, EngineError, WasiGrants, WasmEngine, WasmtimeEngine};
use torvyn_engine::{WasmtimeEngineConfig, streaming::Transform};

use super::Guest;

fn granted(folder: &Path, access: DirAccess) -> Guest {
    Guest::new(WasiGrants::new().dir(folder, "/data", access))
}

#[test]
fn files_are_read_and_listed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), "text of a").unwrap();
    fs::create_dir(folder.path().join("inner")).unwrap();
    fs::write(folder.path().join("inner/b.txt"), "b").unwrap();
    for access in [DirAccess::ReadOnly, DirAccess::Writable] {
        let mut guest = granted(folder.path(), access);
        assert_eq!(guest.does("read /data/a.txt"), "text of a");
        assert_eq!(guest.does("read-from /data/a.txt 8"), "a");
        assert_eq!(guest.does("read /data/inner/../inner/b.txt"), "b");
        assert_eq!(guest.does("length /data/a.txt"), "9");
        assert_eq!(guest.does("list /data"), "a.txt inner");
        assert_eq!(guest.does("read /data/missing"), "NotFound");
        assert_eq!(guest.does("read /data/inner"), "IsADirectory");
        assert_eq!(guest.does("list /data/a.txt"), "NotADirectory");
    }
}

#[test]
fn a_writable_folder_can_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut guest = granted(folder.path(), DirAccess::Writable);
    for what in [
        "make /data/made",
        "write /data/made/one first",
        "append /data/made/one , second",
        "rename /data/made/one /data/two",
        "unmake /data/made",
        "link /data/two /data/three",
        "write /data/gone nothing",
        "remove /data/gone",
        "truncate /data/three 5",
        // More than a chunk.
        "fill /data/large 300000",
    ] {
        assert_eq!(guest.does(what), "done", "{what}");
    }
    assert_eq!(guest.does("list /data"), "large three two");
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert_eq!(read("two"), b"first");
    assert_eq!(read("large"), vec![b'x'; 300_000]);
}

#[test]
fn a_read_only_folder_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("kept"), "as it was").unwrap();
    fs::create_dir(path.join("inner")).unwrap();
    let mut guest = granted(path, DirAccess::ReadOnly);
    for what in [
        "write /data/new text",
        "write /data/kept text",
        "append /data/kept text",
        "truncate /data/kept 0",
        "make /data/made",
        "unmake /data/inner",
        "remove /data/kept",
        "rename /data/kept /data/other",
        "link /data/kept /data/other",
    ] {
        assert_eq!(guest.does(what), "PermissionDenied", "{what}");
    }
    assert_eq!(guest.does("list /data"), "inner kept");
    assert_eq!(fs::read_to_string(path.join("kept")).unwrap(), "as it was");
}

#[test]
fn there_is_no_way_out() {
    let outer = tempfile::tempdir().unwrap();
    let inside = outer.path().join("granted");
    fs::create_dir(&inside).unwrap();
    fs::write(outer.path().join("secret"), "secret").unwrap();
    let mut guest = granted(&inside, DirAccess::Writable);
    let mut tried = vec![
        "read /data/../secret".to_owned(),
        "read /data/a/../../secret".to_owned(),
        "write /data/../secret gone".to_owned(),
        "list /data/..".to_owned(),
        "read /secret".to_owned(),
        "read secret".to_owned(),
        "write /data/../planted text".to_owned(),
        "make /data/../planted".to_owned(),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink("../secret", inside.join("relative")).unwrap();
        symlink(outer.path().join("secret"), inside.join("absolute")).unwrap();
        symlink("..", inside.join("up")).unwrap();
        symlink("../planted", inside.join("dangling")).unwrap();
        tried.extend([
            "read /data/relative".to_owned(),
            "read /data/absolute".to_owned(),
            "write /data/relative gone".to_owned(),
            "read /data/up/secret".to_owned(),
            "list /data/up".to_owned(),
            "write /data/dangling text".to_owned(),
            "rename /data/kept /data/up/kept".to_owned(),
        ]);
    }
    fs::write(inside.join("kept"), "kept").unwrap();
    for what in tried {
        let answer = guest.does(&what);
        assert!(
            ["NotFound", "PermissionDenied", "Uncategorized"].contains(&&*answer),
            "{what}: {answer}"
        );
    }
    let left: Vec<_> = fs::read_dir(outer.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert_eq!(
        fs::read_to_string(outer.path().join("secret")).unwrap(),
        "secret"
    );
    assert_eq!(guest.does("read /data/kept"), "kept");
}

#[test]
fn folders_are_apart() {
    let [one, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    fs::write(one.path().join("name"), "one").unwrap();
    let grants = WasiGrants::new()
        .dir(one.path(), "/one", DirAccess::ReadOnly)
        .dir(other.path(), "/other", DirAccess::Writable);
    let mut guest = Guest::new(grants);
    assert_eq!(guest.does("read /one/name"), "one");
    assert_eq!(guest.does("write /one/name text"), "PermissionDenied");
    assert_eq!(guest.does("write /other/name other"), "done");
    assert_eq!(guest.does("read /other/name"), "other");
}

#[test]
fn the_next_instance_has_them_too() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("name"), "text").unwrap();
    let mut guest = granted(folder.path(), DirAccess::ReadOnly);
    guest.attempt("panic").unwrap_err();
    let _ = pollster::block_on(guest.0.respawn()).unwrap();
    assert_eq!(guest.does("read /data/name"), "text");
}

/// A folder is opened for every instance, and may be gone by then.
#[test]
fn a_folder_that_has_gone_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let grants = WasiGrants::new().dir(&path, "/", DirAccess::ReadOnly);
    let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new().wasi(grants)).unwrap();
    drop(folder);
    let error = pollster::block_on(async {
        let guest = torvyn_tests::example("identity");
        let compiled = engine.compile_file(guest).await.unwrap();
        engine
            .instantiate::<Transform>(&compiled, ())
            .await
            .unwrap_err()
    });
    let EngineError::Config { setting, reason } = &error else {
        panic!("{error:?}");
    };
    assert_eq!(*setting, "wasi.dirs");
    assert!(reason.contains(path.to_str().unwrap()), "{reason}");
}
