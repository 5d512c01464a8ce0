//! Finds names in WIT text that need not be valid.

use std::iter::Peekable;
use std::vec;

/// The name of something, and where it was found.
#[derive(Clone)]
pub(super) struct Found {
    /// Namespace and name.
    package: (String, String),
    /// The interface or world around it.
    pub(super) scope: String,
    pub(super) item: String,
    pub(super) name: Name,
    /// Whether it is only brought from elsewhere.
    pub(super) used: bool,
}

/// What a name stands for.
#[derive(Clone, Copy)]
pub(super) enum Name {
    Type,
    Resource,
    /// The name of one of a resource begins with that resource's.
    Function {
        params: usize,
    },
}

impl Found {
    /// The function that drops a resource.
    pub(super) fn drop(&self) -> Self {
        Self {
            item: format!("{}-drop", self.item),
            ..self.clone()
        }
    }

    /// The modules that it lands in.
    pub(super) fn modules(&self) -> impl Iterator<Item = &str> {
        let parts = [&self.package.0, &self.package.1, &self.scope];
        parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
    }
}

/// Everything that the files of one folder name: they are one package.
pub(super) fn folder(texts: &[String]) -> Vec<Found> {
    let texts: Vec<_> = texts.iter().map(|text| tokens(text)).collect();
    let package = texts.iter().find_map(|tokens| {
        let start = tokens.iter().position(|token| token.is("package"))?;
        package(&mut tokens.get(start + 1..)?.iter().cloned())
    });
    let mut found = Vec::new();
    for tokens in texts {
        let mut scanner = Scanner {
            package: package.clone().unwrap_or_default(),
            scopes: Vec::new(),
            opening: String::new(),
            resources: Vec::new(),
            found: &mut found,
        };
        scanner.run(tokens.into_iter().peekable());
    }
    found
}

type Tokens = Peekable<vec::IntoIter<Token>>;

#[derive(Clone, PartialEq, Eq)]
enum Token {
    Word(String),
    Mark(char),
}

impl Token {
    fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(text) if text == word)
    }

    fn word(self) -> Option<String> {
        match self {
            Self::Word(text) => Some(text),
            Self::Mark(_) => None,
        }
    }
}

/// Words and marks, without comments.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '%' || first.is_ascii_alphanumeric() {
            let part = |c: char| c == '-' || c.is_ascii_alphanumeric();
            let length = rest[1..]
                .find(|c| !part(c))
                .map_or(rest.len(), |end| end + 1);
            let word = rest[..length].trim_start_matches('%');
            if word.starts_with(|c: char| c.is_ascii_alphabetic()) {
                tokens.push(Token::Word(word.to_owned()));
            }
            length
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Mark(first));
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// The namespace and name after `package`.
fn package(tokens: &mut impl Iterator<Item = Token>) -> Option<(String, String)> {
    let namespace = tokens.next()?.word()?;
    let colon = tokens.next()? == Token::Mark(':');
    let name = tokens.next()?.word()?;
    colon.then_some((namespace, name))
}

struct Scanner<'a> {
    package: (String, String),
    /// The names of the braces that are open.
    scopes: Vec<String>,
    /// The name of the next brace.
    opening: String,
    /// The resources whose braces are open, or the next one, each with how many are around it.
    resources: Vec<(String, usize)>,
    found: &'a mut Vec<Found>,
}

impl Scanner<'_> {
    fn run(&mut self, mut tokens: Tokens) {
        while let Some(token) = tokens.next() {
            match token {
                Token::Mark('{') => {
                    let name = std::mem::take(&mut self.opening);
                    self.scopes.push(name);
                }
                Token::Mark('}') => {
                    self.scopes.pop();
                    let open = self.scopes.len();
                    self.resources.retain(|(_, around)| *around < open);
                }
                // A resource without functions has no brace.
                Token::Mark(';') => {
                    let open = self.scopes.len();
                    self.resources.retain(|(_, around)| *around < open);
                }
                Token::Mark(_) => {}
                Token::Word(word) => self.word(&word, &mut tokens),
            }
        }
    }

    fn word(&mut self, word: &str, tokens: &mut Tokens) {
        match tokens.peek() {
            Some(Token::Mark(':')) => {
                let mut ahead = tokens.clone();
                ahead.next();
                ahead.next_if(|token| token.is("async"));
                let is_static = ahead.next_if(|token| token.is("static")).is_some();
                if ahead.next_if(|token| token.is("func")).is_some() {
                    let params = params(&mut ahead);
                    self.function(word, params, !is_static);
                } else if ahead.next_if(|token| token.is("interface")).is_some() {
                    word.clone_into(&mut self.opening);
                }
            }
            Some(Token::Mark('(')) if word == "constructor" && !self.resources.is_empty() => {
                let params = params(&mut tokens.clone());
                self.function("new", params, false);
            }
            Some(Token::Word(name)) => {
                let name = name.clone();
                match word {
                    "package" => self.package = package(tokens).unwrap_or_default(),
                    "interface" | "world" => self.opening = name,
                    "record" | "variant" | "enum" | "flags" | "type" => {
                        self.add(&name, Name::Type, false);
                    }
                    "resource" => {
                        self.add(&name, Name::Resource, false);
                        self.resources.push((name, self.scopes.len()));
                    }
                    "use" => self.uses(tokens),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// A function, which may be one of the resource whose brace is open.
    fn function(&mut self, name: &str, params: usize, is_method: bool) {
        let (name, of_resource) = match self.resources.last() {
            Some((resource, _)) => (format!("{resource}-{name}"), true),
            None => (name.to_owned(), false),
        };
        let params = params + usize::from(of_resource && is_method);
        self.add(&name, Name::Function { params }, false);
    }

    /// `use types.{reading, scale as unit};`
    fn uses(&mut self, tokens: &mut Tokens) {
        let mut names: Option<Vec<String>> = None;
        let end = Token::Mark(';');
        while let Some(token) = tokens.next_if(|token| *token != end) {
            match (token, &mut names) {
                (Token::Mark('{'), _) => names = Some(Vec::new()),
                (Token::Mark('}'), _) => break,
                (Token::Word(word), Some(names)) if word == "as" => drop(names.pop()),
                (Token::Word(word), Some(names)) => names.push(word),
                _ => {}
            }
        }
        for name in names.unwrap_or_default() {
            self.add(&name, Name::Type, true);
        }
    }

    fn add(&mut self, item: &str, name: Name, used: bool) {
        // Nothing stands outside of an interface or world.
        let Some(scope) = self.scopes.iter().rev().find(|scope| !scope.is_empty()) else {
            return;
        };
        self.found.push(Found {
            package: self.package.clone(),
            scope: scope.clone(),
            item: item.to_owned(),
            name,
            used,
        });
    }
}

/// How many parameters a function has: each has one colon, and types have none.
fn params(tokens: &mut Tokens) -> usize {
    tokens
        .take_while(|token| *token != Token::Mark(')'))
        .filter(|token| *token == Token::Mark(':'))
        .count()
}
