//! JavaScript: an object for each interface.

use std::fmt::Write as _;

use heck::ToLowerCamelCase as _;
use wit_parser::Function;

use super::exports::Exports;
use crate::guests::World;

/// What JavaScript keeps for itself in modules.
const WORDS: [&str; 49] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

pub(super) fn skeleton(world: &World, exports: &Exports<'_>) -> String {
    let mut text = format!("// What the host calls, for the world `{}`.\n", world.name);
    let mut renamed = Vec::new();
    let mut export = |name: &str| {
        let name = name.to_lower_camel_case();
        let own = ident(&name);
        if own == name {
            return ("export ", own);
        }
        renamed.push(format!("export {{ {own} as {name} }};\n"));
        ("", own)
    };
    for function in &exports.functions {
        let (word, name) = export(&function.name);
        let _ = write!(
            text,
            "\n{word}function {name}({}) {{\n  {}\n}}\n",
            parameters(function),
            body("", function)
        );
    }
    for interface in &exports.interfaces {
        let (word, name) = export(interface.name);
        let _ = write!(text, "\n{word}const {name} = {{\n");
        for (index, function) in interface.functions.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            let _ = write!(
                text,
                "  {}({}) {{\n    {}\n  }},\n",
                function.name.to_lower_camel_case(),
                parameters(function),
                body(&format!("{}.", interface.name), function)
            );
        }
        text += "};\n";
    }
    if !renamed.is_empty() {
        text.push('\n');
        text += &renamed.concat();
    }
    text
}

fn parameters(function: &Function) -> String {
    let names = function.params.iter();
    let names: Vec<_> = names
        .map(|it| ident(&it.name.to_lower_camel_case()))
        .collect();
    names.join(", ")
}

fn body(of: &str, function: &Function) -> String {
    format!(
        "throw new Error('`{of}{}` is not written yet');",
        function.name
    )
}

fn ident(name: &str) -> String {
    let taken = WORDS.contains(&name);
    if taken {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}
