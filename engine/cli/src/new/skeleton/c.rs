//! C: the functions that the header of the bindings declares.

use std::fmt::Write as _;
use std::path::Path;

use heck::ToSnakeCase as _;

use crate::bounded::text_at_most;
use crate::build::c_bindings;
use crate::failure::{Exit, Failure};
use crate::guests::World;

/// How long the header may be.
const MAX_HEADER_BYTES: u64 = 16 << 20;

pub(super) fn skeleton(folder: &Path, world: &World) -> Result<String, Failure> {
    c_bindings(folder, &world.name)?;
    let name = format!("{}.h", world.short_name().to_snake_case());
    let path = folder.join("bindings").join(&name);
    let unusable = |reason: String| {
        let text = format!(
            "can't use `{}`, which `wit-bindgen` has to write: {reason}",
            path.display()
        );
        Failure::new(Exit::Component, text)
    };
    let header = text_at_most(&path, MAX_HEADER_BYTES);
    let header = header.map_err(|error| unusable(error.to_string()))?;
    let declared = declared(&header);
    if declared.is_empty() {
        return Err(unusable("it declares no function of a guest".to_owned()));
    }
    Ok(text(&name, &world.name, &declared))
}

/// The functions that a guest has to define, as they are declared.
fn declared(header: &str) -> Vec<&str> {
    let mut of_guest = false;
    let mut found = Vec::new();
    for line in header.lines() {
        if let Some(comment) = line.strip_prefix("// ") {
            of_guest = match comment {
                _ if comment.starts_with("Exported Functions") => true,
                _ if comment.starts_with("Imported Functions") => false,
                "Helper Functions" => false,
                _ => of_guest,
            };
        }
        let Some(function) = line.strip_suffix(");") else {
            continue;
        };
        let defined = !line.starts_with("extern ") && line.contains('(');
        // How a resource ends is among the helpers, and is the guest's to define.
        if defined && (of_guest || function.contains("_destructor(")) {
            found.push(line.trim_end_matches(';'));
        }
    }
    found
}

fn text(header: &str, world: &str, declared: &[&str]) -> String {
    let mut text = format!(
        "// What the host calls, for the world `{world}`.\n\
         #include <stdio.h>\n#include <stdlib.h>\n\n#include \"{header}\"\n\n\
         // Says which function is not written yet, and ends the guest.\n\
         static _Noreturn void not_written(const char *name) {{\n\
         \x20 fprintf(stderr, \"`%s` is not written yet\\n\", name);\n  abort();\n}}\n"
    );
    for function in declared {
        let (before, parameters) = function.split_once('(').unwrap_or((function, ""));
        let name = before.rsplit([' ', '*']).next().unwrap_or(before);
        let _ = write!(text, "\n{function} {{\n");
        for parameter in parameters.trim_end_matches(')').split(',') {
            let own = parameter.rsplit([' ', '*']).next().unwrap_or_default();
            if !own.is_empty() && own != "void" {
                let _ = writeln!(text, "  (void){own};");
            }
        }
        let _ = write!(text, "  not_written(\"{name}\");\n}}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_guest_defines_is_found_in_the_header() {
        let header = "\
            typedef struct {\n  bool is_some;\n} option_t;\n\
            // Imported Functions from `a:b/c`\nextern void log(string_t *text);\n\
            // Exported Functions from `a:b/d`\nbool d_process(uint32_t in, ret_t *ret);\nvoid d_reset(void);\n\
            // Helper Functions\nvoid option_free(option_t *ptr);\n\
            extern void d_file_drop_own(own_t handle);\nvoid d_file_destructor(file_t *rep);\n";
        let found = declared(header);
        let expected = [
            "bool d_process(uint32_t in, ret_t *ret)",
            "void d_reset(void)",
            "void d_file_destructor(file_t *rep)",
        ];
        assert_eq!(found, expected);
        let text = text("d.h", "a:b/w", &found);
        let part = "bool d_process(uint32_t in, ret_t *ret) {\n  (void)in;\n  (void)ret;\n  not_written(\"d_process\");\n}\n";
        assert!(text.contains(part), "{text}");
        assert!(
            text.contains("void d_reset(void) {\n  not_written(\"d_reset\");\n}\n"),
            "{text}"
        );
    }
}
