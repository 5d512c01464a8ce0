//! The pages of the repository: each link between them leads to a file that is there, and to a heading
//! of it where it names one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that hold what others have written, or what was built.
const OTHERS: [&str; 3] = [".git", "target", "node_modules"];

#[test]
fn links_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut pages = Vec::new();
    find_pages(&root, &mut pages);
    assert!(pages.len() > 20, "these are all: {pages:?}");
    let broken: Vec<_> = pages.iter().flat_map(|page| broken_links(page)).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn what_leads_nowhere_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.md");
    let text = "# The *first* `part`\n\n[a](page.md#the-first-part) [b](#the-first-part) [c](no.md)\n\
        [d](#no) [e](https://example.com) [`f`](crate::F) `[g](no)`\n\n```text\n[h](no)\n```\n\n[i]: no/i.md\n";
    fs::write(&page, text).unwrap();
    let broken = broken_links(&page);
    let targets: Vec<_> = broken
        .iter()
        .map(|line| line.rsplit(' ').next().unwrap())
        .collect();
    assert_eq!(targets, ["no.md", "#no", "no/i.md"]);
}

fn find_pages(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !OTHERS.contains(&name) {
                find_pages(&path, pages);
            }
        } else if name.ends_with(".md") {
            pages.push(path);
        }
    }
}

/// A line for each link of a page that leads nowhere.
fn broken_links(page: &Path) -> Vec<String> {
    let text = fs::read_to_string(page).unwrap();
    let targets = targets(&text);
    let broken = targets
        .into_iter()
        .filter(|target| !leads_somewhere(page, target));
    broken
        .map(|target| format!("{}: there is no {target}", page.display()))
        .collect()
}

fn leads_somewhere(page: &Path, target: &str) -> bool {
    // Paths of Rust are for rustdoc, and other sites for others.
    if target.contains("::") || target.contains("://") {
        return true;
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let file = match file {
        "" => page.to_owned(),
        file => page.parent().unwrap().join(file),
    };
    if heading.is_empty() {
        return file.exists();
    }
    fs::read_to_string(file).is_ok_and(|text| headings(&text).contains(heading))
}

/// What a page links to: `[text](target)` and `[name]: target`, outside of code.
fn targets(text: &str) -> Vec<String> {
    let mut targets = Vec::new();
    for line in prose(text) {
        let line: String = line.split('`').step_by(2).collect::<Vec<_>>().join("``");
        let inline = line.split("](").skip(1).map(|rest| rest.split(')').next());
        targets.extend(inline.flatten().map(str::to_owned));
        if let Some((_, target)) = line
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("]: "))
        {
            targets.push(target.trim().to_owned());
        }
    }
    targets
}

/// The headings of a page, as links name them.
fn headings(text: &str) -> BTreeSet<String> {
    let titles =
        prose(text).filter_map(|line| Some(line.strip_prefix('#')?.trim_start_matches('#')));
    titles
        .map(|title| {
            let kept = title.trim().chars().filter_map(|letter| match letter {
                ' ' => Some('-'),
                '-' | '_' => Some(letter),
                _ if letter.is_alphanumeric() => Some(letter.to_ascii_lowercase()),
                _ => None,
            });
            kept.collect()
        })
        .collect()
}

/// The lines outside of code blocks.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut code = false;
    text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        code ^= fence;
        !code && !fence
    })
}
