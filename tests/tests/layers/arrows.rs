//! From names to the files that define them: which file of a crate knows which.
//!
//! A module that only exports what its children define is a table of contents. To import through
//! it is to import the file where the item is.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Crate;

/// The files that a file names, each with the line where it does so first.
pub(crate) type Arrows = BTreeMap<usize, BTreeMap<usize, usize>>;

/// What a path comes to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Module(usize),
    /// An item, in that file.
    Item(usize),
}

/// The names that are being looked up, so that a circle of imports ends.
type Seen = BTreeSet<(usize, String)>;

impl Crate {
    /// Which file names which others. What is named through a module in the way that
    /// `is_open(file, path)` allows does not count.
    pub(crate) fn arrows(&self, is_open: &mut dyn FnMut(usize, &[String]) -> bool) -> Arrows {
        let mut arrows = Arrows::new();
        for (index, module) in self.modules.iter().enumerate() {
            let mut add = |targets: &BTreeSet<Target>, line| {
                for target in targets {
                    // To name a module is to name something in it, which is found by its path.
                    if let Target::Item(file) = target
                        && *file != module.file
                    {
                        let files = arrows.entry(module.file).or_default();
                        let first = files.entry(*file).or_insert(line);
                        *first = line.min(*first);
                    }
                }
            };
            for (path, line) in &module.words.paths {
                if is_open(module.file, path) {
                    continue;
                }
                add(&self.resolve(index, path, &mut Seen::new()), *line);
            }
            for import in &module.imports {
                if is_open(module.file, &import.path) {
                    continue;
                }
                let targets = self.resolve(index, &import.path, &mut Seen::new());
                match &import.name {
                    Some(name) if import.exported && self.is_inside(&targets, index) => {
                        // Only what the code uses itself.
                        if let Some(line) = module.words.alone.get(name) {
                            add(&targets, *line);
                        }
                    }
                    Some(_) => add(&targets, import.line),
                    None => {
                        for (word, line) in &module.words.alone {
                            if !module.items.contains_key(word) {
                                add(&self.through_star(&targets, word), *line);
                            }
                        }
                    }
                }
            }
        }
        arrows
    }

    /// Whether all of that is in files of a module and its children.
    fn is_inside(&self, targets: &BTreeSet<Target>, module: usize) -> bool {
        let inside = |file: usize| {
            let mut modules = self.modules.iter().enumerate();
            modules.any(|(index, other)| other.file == file && self.is_below(index, module))
        };
        targets.iter().all(|target| match target {
            Target::Module(index) => self.is_below(*index, module),
            Target::Item(file) => inside(*file),
        })
    }

    fn is_below(&self, module: usize, above: usize) -> bool {
        let parent = |index: &usize| self.modules[*index].parent;
        std::iter::successors(Some(module), parent).any(|index| index == above)
    }

    /// What a path means in a module. It is nothing if the path leads to another crate.
    fn resolve(&self, module: usize, path: &[String], seen: &mut Seen) -> BTreeSet<Target> {
        let Some((first, rest)) = path.split_first() else {
            return BTreeSet::new();
        };
        let parent = self.modules[module].parent;
        let mut targets = match first.as_str() {
            "crate" => BTreeSet::from([Target::Module(0)]),
            "self" => BTreeSet::from([Target::Module(module)]),
            "super" => parent.map(Target::Module).into_iter().collect(),
            name => {
                let mut found = self.lookup(module, name, seen);
                if found.is_empty() && *name == self.name {
                    found.insert(Target::Module(0));
                }
                found
            }
        };
        for name in rest {
            targets = match name.as_str() {
                "self" => targets,
                "super" => targets
                    .iter()
                    .filter_map(|target| match target {
                        Target::Module(index) => self.modules[*index].parent,
                        Target::Item(_) => None,
                    })
                    .map(Target::Module)
                    .collect(),
                name => self.within(&targets, name, seen),
            };
        }
        targets
    }

    /// What a name is in what was found so far. What a module does not define by itself is made
    /// by a macro there; what is in an item is a part of it.
    fn within(&self, targets: &BTreeSet<Target>, name: &str, seen: &mut Seen) -> BTreeSet<Target> {
        let mut found = BTreeSet::new();
        for target in targets {
            match target {
                Target::Item(file) => drop(found.insert(Target::Item(*file))),
                Target::Module(index) => found.append(&mut self.lookup(*index, name, seen)),
            }
        }
        if found.is_empty() {
            let made = targets.iter().filter_map(|target| match target {
                // It is imported from another crate.
                Target::Module(index) if self.modules[*index].imports(name) => None,
                Target::Module(index) => Some(self.modules[*index].file),
                Target::Item(file) => Some(*file),
            });
            found.extend(made.map(Target::Item));
        }
        found
    }

    /// What a word means, if it is found in what a `*` brings in.
    fn through_star(&self, targets: &BTreeSet<Target>, word: &str) -> BTreeSet<Target> {
        let modules = targets.iter().filter_map(|target| match target {
            Target::Module(index) => Some(*index),
            Target::Item(_) => None,
        });
        modules
            .flat_map(|index| self.lookup(index, word, &mut Seen::new()))
            .collect()
    }

    /// What a name is in a module.
    fn lookup(&self, index: usize, name: &str, seen: &mut Seen) -> BTreeSet<Target> {
        if !seen.insert((index, name.to_owned())) {
            return BTreeSet::new();
        }
        let module = &self.modules[index];
        let children = module.children.iter().filter(|(child, _)| child == name);
        let mut found: BTreeSet<_> = children.map(|(_, child)| Target::Module(*child)).collect();
        found.extend(module.items.get(name).map(|file| Target::Item(*file)));
        for import in module.imports.iter().filter(|import| import.is(name)) {
            found.append(&mut self.resolve(index, &import.path, seen));
        }
        if found.is_empty() {
            for import in module.imports.iter().filter(|import| import.name.is_none()) {
                for target in self.resolve(index, &import.path, seen) {
                    if let Target::Module(other) = target {
                        found.append(&mut self.lookup(other, name, seen));
                    }
                }
            }
        }
        seen.remove(&(index, name.to_owned()));
        found
    }
}

/// The circles: files each of which leads to all others of its circle.
pub(crate) fn circles(files: usize, arrows: &Arrows) -> Vec<Vec<usize>> {
    let reached: Vec<BTreeSet<usize>> = (0..files).map(|file| reach(file, arrows)).collect();
    let mut circles = Vec::new();
    let mut done: BTreeSet<usize> = BTreeSet::new();
    for file in 0..files {
        if done.contains(&file) || !reached[file].contains(&file) {
            continue;
        }
        let back = |other: &&usize| reached[**other].contains(&file);
        let circle: Vec<usize> = reached[file].iter().filter(back).copied().collect();
        done.extend(&circle);
        circles.push(circle);
    }
    circles
}

/// What can be reached from a file, over at least one arrow.
fn reach(file: usize, arrows: &Arrows) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        for next in arrows.get(&file).into_iter().flat_map(BTreeMap::keys) {
            if found.insert(*next) {
                open.push(*next);
            }
        }
    }
    found
}
