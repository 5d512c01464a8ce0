//! Python: a class for each interface, as componentize-py wants it.

use std::fmt::Write as _;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use wit_parser::Function;

use super::exports::Exports;
use crate::guests::World;

/// What Python keeps for itself.
const WORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

pub(super) fn skeleton(world: &World, exports: &Exports<'_>) -> String {
    let mut text = format!(
        "\"\"\"What the host calls, for the world `{}`.\"\"\"\n\n",
        world.name
    );
    if !exports.functions.is_empty() {
        text += "import wit_world\n";
    }
    if !exports.interfaces.is_empty() {
        text += "from wit_world import exports\n";
    }
    if !exports.functions.is_empty() {
        text += "\n\nclass WitWorld(wit_world.WitWorld):\n";
        functions(&mut text, &exports.functions, "");
    }
    for interface in &exports.interfaces {
        let class = interface.name.to_upper_camel_case();
        let _ = write!(text, "\n\nclass {class}(exports.{class}):\n");
        functions(
            &mut text,
            &interface.functions,
            &format!("{}.", interface.name),
        );
    }
    text
}

fn functions(text: &mut String, functions: &[&Function], of: &str) {
    if functions.is_empty() {
        text.push_str("    pass\n");
    }
    for (index, function) in functions.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let parameters = function.params.iter().map(|it| match &*it.name {
            // The object itself comes first.
            "self" => ", self_".to_owned(),
            name => format!(", {}", ident(name)),
        });
        let _ = write!(
            text,
            "    def {}(self{}):\n        raise NotImplementedError(\"`{of}{}` is not written yet\")\n",
            ident(&function.name),
            parameters.collect::<String>(),
            function.name
        );
    }
}

fn ident(name: &str) -> String {
    let name = name.to_snake_case();
    if WORDS.contains(&&*name) {
        name + "_"
    } else {
        name
    }
}
