//! Folders in which nothing is kept.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::Path;

use super::{engine_on, folder, refused, works};

#[test]
fn a_folder_that_is_not_there_is_made() {
    let (_parent, folder) = folder();
    let inner = folder.join("a/b/c");
    works(&engine_on(&inner), 1);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&inner), mode(&folder)), (0o700, 0o700));
}

#[test]
fn a_file() {
    let (_parent, folder) = folder();
    fs::write(&folder, "").unwrap();
    assert_eq!(refused(&folder), "it is not a folder");
}

#[test]
fn a_symbolic_link() {
    let (_parent, folder) = folder();
    let target = folder.with_extension("target");
    fs::create_dir(&target).unwrap();
    symlink(&target, &folder).unwrap();
    let reason = "it is a symbolic link: name the folder that it leads to";
    assert_eq!(refused(&folder), reason);
    assert_eq!(refused(&folder.join("")), reason);
    assert_eq!(refused(&folder.join(".")), reason);
    works(&engine_on(&target), 1);
}

#[test]
fn a_folder_that_others_can_write_to() {
    let (_parent, folder) = folder();
    fs::create_dir(&folder).unwrap();
    for mode in [0o777, 0o770, 0o707, 0o1777] {
        fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(
            refused(&folder),
            format!(
                "others than its owner can write to it (its mode is {mode:03o}): remove what it \
                 holds, then `chmod go-w` it"
            )
        );
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    works(&engine_on(&folder), 1);
}

#[test]
fn a_folder_of_another_user() {
    let (_parent, folder) = folder();
    fs::create_dir(&folder).unwrap();
    // Only the superuser can give it away. Others have the superuser's folders at hand.
    let reason = match chown(&folder, Some(1), None) {
        Ok(()) => refused(&folder),
        Err(_) => refused(Path::new("/usr")),
    };
    assert!(reason.starts_with("it belongs to user "), "{reason}");
    assert!(reason.ends_with(": name a folder of your own"), "{reason}");
}

#[test]
fn a_folder_that_cannot_be_written_to() {
    let (_parent, folder) = folder();
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    // The superuser can write to it all the same, but not here.
    let reason = match fs::write(folder.join("file"), "") {
        Ok(()) => refused(Path::new("/proc/sys")),
        Err(_) => refused(&folder),
    };
    assert!(reason.starts_with("it can't be written to"), "{reason}");
}

#[test]
fn a_folder_that_cannot_be_made() {
    let (_parent, folder) = folder();
    fs::write(&folder, "a file").unwrap();
    assert_eq!(refused(&folder.join("cache")), "it is not a folder");
    let reason = refused(Path::new("/proc/self/cache"));
    assert!(reason.starts_with("it can't be made"), "{reason}");
}
