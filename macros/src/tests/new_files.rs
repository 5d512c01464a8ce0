//! A proc macro can't tell cargo to watch a folder. It need not: a file that is new in it changes
//! nothing for the derive unless a file that was there refers to it, and so has changed itself.

use std::fs;
use std::path::Path;

use super::{errors, expansion, item, root};

#[test]
fn a_new_file_changes_nothing_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    for world in ["packages", "versions", "same-names"] {
        let folder = folder.path().join(world);
        copy(&root().join("worlds").join(world), &folder);
        let expand = || {
            let text = expansion(&item("W", folder.to_str().unwrap(), world));
            assert_eq!(errors(&text), [""; 0]);
            let kept = text.lines().filter(|line| !line.contains("include_bytes"));
            // A path that is long or short enough breaks the line of its `include_bytes`.
            let kept = kept.filter(|line| !line.contains(".wit\"") && line.trim() != ");");
            kept.collect::<Vec<_>>().join("\n")
        };
        let before = expand();
        let types = "interface more { record key { text: string } get: func() -> key; }";
        fs::write(folder.join("more.wit"), types).unwrap();
        // Another version of a package that is there, and a package of a name that is there.
        for (name, package) in [("store", "acme:store@8.0.0"), ("log", "other:log@0.1.0")] {
            let file = folder.join(format!("deps/new-{name}.wit"));
            fs::write(file, format!("package {package};\n{types}")).unwrap();
        }
        assert_eq!(before, expand(), "{world}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}
