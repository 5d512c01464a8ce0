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

/// A message without what differs with the machine or with the engine's code: where the workspace is,
/// the numbers of lines that are the engine's, and the room that these took at the edge.
fn anywhere(rendered: &str) -> String {
    const ARROWS: [&str; 2] = ["--> ", "::: "];

    let workspace = workspace().to_str().unwrap();
    let rendered = rendered
        .trim_end()
        .replace(&format!("{workspace}/tests/tests/ui/"), "")
        .replace(workspace, "$WORKSPACE");
    let (mut lines, mut engine, mut room, mut width) = (Vec::new(), false, 0, 0);
    for line in rendered.lines() {
        let edge = line.len() - line.trim_start().len();
        let arrow = ARROWS.iter().find_map(|it| line[edge..].strip_prefix(it));
        if let Some(path) = arrow {
            engine = path.starts_with("$WORKSPACE");
            // Places in the WIT of the mistake are indented further, and have no code at the edge.
            if engine || path.starts_with("fail/") {
                room = edge;
            }
        }
        let digits = line[edge..].bytes().take_while(u8::is_ascii_digit).count();
        let numbered = digits > 0 && line[edge + digits..].trim_start().starts_with('|');
        lines.push(match arrow {
            Some(path) if engine => {
                let place = path.len() - path.find(':').unwrap_or(path.len());
                line[..line.len() - place].to_owned()
            }
            None if engine && numbered => {
                format!("{}{}", " ".repeat(edge + digits), &line[edge + digits..])
            }
            _ => {
                if numbered {
                    width = width.max(digits);
                }
                line.to_owned()
            }
        });
    }
    let too_much = " ".repeat(room.saturating_sub(width));
    let mut text = String::new();
    for line in lines {
        let narrower = match line.strip_prefix("...") {
            Some(rest) => rest
                .strip_prefix(&too_much)
                .map(|rest| format!("...{rest}")),
            None => line.strip_prefix(&too_much).map(str::to_owned),
        };
        text.push_str(narrower.as_ref().unwrap_or(&line));
        text.push('\n');
    }
    text
}
