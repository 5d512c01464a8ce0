//! What a crate must keep to, and what is said if it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::arrows::{Arrows, circles};
use crate::source::{Crate, Files};

/// A layer: files, and the layers whose files they may name beside their own.
pub(crate) struct Layer {
    pub(crate) name: &'static str,
    /// Files and folders, relative to the crate's sources and without `.rs`: `check` is
    /// `check.rs` and all that is in `check`. The longest of several that fit counts.
    pub(crate) files: &'static [&'static str],
    pub(crate) knows: &'static [&'static str],
}

/// A module through which files below may name what is above: nobody can break such a circle, and
/// so it is to have one place.
pub(crate) struct Door {
    pub(crate) module: &'static str,
    /// Files and folders, as in [`Layer::files`].
    pub(crate) open_to: &'static str,
}

/// A crate, its root file, and its layers if it has any.
pub(crate) struct Rules {
    pub(crate) name: &'static str,
    pub(crate) root: &'static str,
    pub(crate) layers: &'static [Layer],
    pub(crate) doors: &'static [Door],
}

impl Rules {
    /// What is wrong with a crate, or nothing.
    pub(crate) fn check(&self, files: &Files) -> String {
        let read = Crate::read(self.name, self.root, files);
        let mut text = String::new();
        let mut closed: Vec<&Door> = self.doors.iter().collect();
        let arrows = read.arrows(&mut |file, path| {
            let goes_through = |door: &&Door| {
                path.iter().any(|word| word == door.module)
                    && is_at(&self.short(&read, file), door.open_to)
            };
            closed.retain(|door| !goes_through(door));
            self.doors.iter().any(|door| goes_through(&door))
        });
        for Door { module, open_to } in closed {
            let _ = writeln!(
                text,
                "nothing in `{open_to}` goes through the door `{module}`: close it"
            );
        }
        for stray in read.strays(files) {
            let _ = writeln!(
                text,
                "{stray}: no `mod` leads to it: add one, or remove the file"
            );
        }
        self.check_circles(&read, &arrows, &mut text);
        if !self.layers.is_empty() {
            self.check_layers(&read, &arrows, &mut text);
        }
        text
    }

    fn check_circles(&self, read: &Crate, arrows: &Arrows, text: &mut String) {
        for circle in circles(read.files.len(), arrows) {
            let names: Vec<_> = circle.iter().map(|file| self.short(read, *file)).collect();
            let _ = writeln!(
                text,
                "a circle of {} files: {}. Move what they share to a file that knows none of them:",
                circle.len(),
                names.join(", ")
            );
            for (from, files) in arrows.iter().filter(|(from, _)| circle.contains(from)) {
                for (to, line) in files.iter().filter(|(to, _)| circle.contains(to)) {
                    let _ = writeln!(text, "  {}", arrow(read, *from, *line, *to));
                }
            }
        }
    }

    fn check_layers(&self, read: &Crate, arrows: &Arrows, text: &mut String) {
        let mut layers = BTreeMap::new();
        let mut used = BTreeSet::new();
        for (file, path) in read.files.iter().enumerate() {
            match self.layer(&self.short(read, file)) {
                Some((layer, entry)) => {
                    layers.insert(file, layer);
                    used.insert(entry);
                }
                None => {
                    let _ = writeln!(
                        text,
                        "{path}: a new file wants a layer: name it in the table of layers"
                    );
                }
            }
        }
        for entry in self.layers.iter().flat_map(|layer| layer.files) {
            if !used.contains(entry) {
                let _ = writeln!(
                    text,
                    "the table of layers names `{entry}`, which is no file"
                );
            }
        }
        for (from, files) in arrows {
            for (to, line) in files {
                let (Some(layer), Some(other)) = (layers.get(from), layers.get(to)) else {
                    continue;
                };
                if layer.name != other.name && !layer.knows.contains(&other.name) {
                    let _ = writeln!(
                        text,
                        "{}\n  `{}` must not know `{}`: move what both need down, or hand it in \
                         from above",
                        arrow(read, *from, *line, *to),
                        layer.name,
                        other.name
                    );
                }
            }
        }
    }

    /// The layer of a file, and the entry of the table that puts it there.
    fn layer(&self, short: &str) -> Option<(&'static Layer, &'static str)> {
        let entries = self
            .layers
            .iter()
            .flat_map(|layer| layer.files.iter().map(move |entry| (layer, *entry)));
        entries
            .filter(|(_, entry)| is_at(short, entry))
            .max_by_key(|(_, entry)| entry.len())
    }

    /// A file as the table of layers names it.
    fn short(&self, read: &Crate, file: usize) -> String {
        let folder = self.root.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = &read.files[file];
        let path = path.strip_prefix(folder).unwrap_or(path);
        path.trim_start_matches('/')
            .trim_end_matches(".rs")
            .to_owned()
    }
}

/// Whether a file is the one that an entry names, or in the folder.
fn is_at(short: &str, entry: &str) -> bool {
    let rest = short.strip_prefix(entry);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn arrow(read: &Crate, from: usize, line: usize, to: usize) -> String {
    format!("{}:{line} -> {}", read.files[from], read.files[to])
}
