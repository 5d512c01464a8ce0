//! What the compiler says, without what differs from machine to machine.

use std::collections::BTreeMap;

use serde_json::Value;
use torvyn_tests::outside::workspace;

/// The errors and warnings of each program, from the messages of a build.
pub(crate) fn of_each(messages: &str) -> BTreeMap<String, String> {
    let mut said = BTreeMap::<String, String>::new();
    for message in messages.lines() {
        let message: Value = serde_json::from_str(message).unwrap();
        let target = &message["target"];
        let (Some("bin"), Some(name)) = (target["kind"][0].as_str(), target["name"].as_str())
        else {
            continue;
        };
        let about = &message["message"];
        let (Some(text), Some(rendered)) = (about["message"].as_str(), about["rendered"].as_str())
        else {
            continue;
        };
        // How many there were, and where to read more.
        if about["spans"].as_array().is_some_and(Vec::is_empty)
            && (about["level"] == "failure-note" || text.starts_with("aborting due to "))
        {
            continue;
        }
        let all = said.entry(name.to_owned()).or_default();
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(&anywhere(rendered));
    }
    said
}

/// A message without what only others know: where the workspace is, and the numbers of lines that are
/// not the mistake's.
fn anywhere(rendered: &str) -> String {
    let workspace = workspace().to_str().unwrap();
    let rendered = rendered
        .replace(&format!("{workspace}/tests/tests/ui/"), "")
        .replace(workspace, "$WORKSPACE");
    let mut here = true;
    let lines: Vec<_> = rendered
        .trim_end()
        .lines()
        .map(|line| {
            let mut line = Line::new(line);
            if let Some(path) = ["--> ", "::: "]
                .iter()
                .find_map(|it| line.rest.strip_prefix(it))
            {
                here = path.starts_with("fail/");
                if !here {
                    let end = path.find(':').unwrap_or(path.len());
                    line.rest = &line.rest[..4 + end];
                }
            }
            if !here {
                line.number = "";
            }
            line
        })
        .collect();
    let width = lines.iter().map(|line| line.number.len()).max();
    let mut text = String::new();
    for line in &lines {
        line.write(width.unwrap_or_default(), &mut text);
    }
    text
}

/// A line of a message: the number of the line of code that it shows, if any, and the rest.
struct Line<'a> {
    number: &'a str,
    /// From the edge on, if the line has one: what is left of it is as wide as the longest number.
    rest: &'a str,
    edge: bool,
}

impl<'a> Line<'a> {
    fn new(line: &'a str) -> Self {
        let inner = line.trim_start();
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = inner.split_at(digits);
        let rest = rest.trim_start();
        let edges = ["|", "= ", "--> ", "::: "];
        let edge = edges.iter().any(|edge| rest.starts_with(edge));
        if edge && inner.len() - number.len() < line.len() {
            return Self { number, rest, edge };
        }
        Self {
            number: "",
            rest: line,
            edge: false,
        }
    }

    fn write(&self, width: usize, text: &mut String) {
        let gap = match self.edge {
            false => String::new(),
            true if self.rest.starts_with(['|', '=']) => format!("{:>width$} ", self.number),
            true => " ".repeat(width),
        };
        let line = format!("{gap}{}", self.rest);
        text.push_str(line.trim_end());
        text.push('\n');
    }
}
