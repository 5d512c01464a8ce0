//! The paths and words in a module's code, those in the bodies of its macros included.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::UseTree;
use syn::ext::IdentExt;

use crate::source::Import;

/// Macros whose tokens are code of somebody else: what a derive writes.
const QUOTES: [&str; 3] = ["quote", "quote_spanned", "parse_quote"];

/// What the code of a module names.
#[derive(Default)]
pub(crate) struct Words {
    /// Paths of more than one word, with their line.
    pub(crate) paths: Vec<(Vec<String>, usize)>,
    /// Words that stand alone, with the line of the first: names that are in scope, and others.
    pub(crate) alone: BTreeMap<String, usize>,
    /// What is imported within functions and macros.
    pub(crate) imports: Vec<Import>,
}

impl Words {
    /// Reads the tokens of an item.
    pub(crate) fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = &tokens[at..];
            at += match token {
                TokenTree::Ident(word) if *word == "use" => self.read_use(rest),
                TokenTree::Ident(word)
                    if QUOTES.iter().any(|quote| word == quote) && is_mark(rest.get(1), '!') =>
                {
                    3
                }
                TokenTree::Ident(_) => {
                    let path = path(rest);
                    let length = 3 * path.len() - 2;
                    let before = &tokens[..at];
                    if !follows_colons(before) && !is_mark(before.last(), '.') {
                        self.add(path, token.span().start().line);
                    }
                    length
                }
                TokenTree::Group(group) => {
                    self.read(group.stream());
                    1
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
            };
        }
    }

    fn add(&mut self, mut path: Vec<String>, line: usize) {
        match path.len() {
            1 => {
                let word = path.remove(0);
                self.alone.entry(word).or_insert(line);
            }
            _ => self.paths.push((path, line)),
        }
    }

    /// Reads from a `use` to its semicolon.
    fn read_use(&mut self, tokens: &[TokenTree]) -> usize {
        let end = tokens.iter().position(|token| is_mark(Some(token), ';'));
        // `use<'a>` says what a type captures.
        let Some(end) = end.filter(|_| !is_mark(tokens.get(1), '<')) else {
            return 1;
        };
        let tree = tokens[1..end]
            .iter()
            .filter(|token| !is_mark(Some(token), '$'));
        if let Ok(tree) = syn::parse2(tree.cloned().collect()) {
            self.imports.extend(imports(&tree, false));
        }
        end
    }
}

/// The names that a `use` brings in.
pub(crate) fn imports(tree: &UseTree, exported: bool) -> Vec<Import> {
    let mut found = Vec::new();
    flatten(tree, &mut Vec::new(), &mut |name, path, line| {
        found.push(Import {
            name,
            path,
            line,
            exported,
        });
    });
    found
}

fn flatten(
    tree: &UseTree,
    path: &mut Vec<String>,
    add: &mut impl FnMut(Option<String>, Vec<String>, usize),
) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.unraw().to_string());
            flatten(&part.tree, path, add);
            path.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, path, add);
            }
        }
        UseTree::Glob(star) => add(None, path.clone(), star.star_token.span.start().line),
        UseTree::Name(part) => {
            let word = part.ident.unraw().to_string();
            let line = part.ident.span().start().line;
            let mut whole = path.clone();
            // `a::{self}` is `a`.
            if word != "self" || path.is_empty() {
                whole.push(word);
            }
            add(whole.last().cloned(), whole, line);
        }
        UseTree::Rename(part) => {
            let word = part.ident.unraw().to_string();
            let line = part.ident.span().start().line;
            let mut whole = path.clone();
            if word != "self" || path.is_empty() {
                whole.push(word);
            }
            add(Some(part.rename.unraw().to_string()), whole, line);
        }
    }
}

/// `a::b::c`, from its first word on.
fn path(tokens: &[TokenTree]) -> Vec<String> {
    let mut path = Vec::new();
    let mut at = 0;
    while let Some(TokenTree::Ident(word)) = tokens.get(at) {
        path.push(word.unraw().to_string());
        if !(is_mark(tokens.get(at + 1), ':') && is_mark(tokens.get(at + 2), ':')) {
            break;
        }
        at += 3;
    }
    path
}

/// Whether `::` stands before: the path begins with the name of a crate, or is part of a type.
fn follows_colons(before: &[TokenTree]) -> bool {
    let [.., first, second] = before else {
        return false;
    };
    is_mark(Some(first), ':') && is_mark(Some(second), ':')
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}
