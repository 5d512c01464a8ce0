//! What `completions` prints works in a shell.

use std::process::Command;

use crate::program::{command, feed};

#[test]
fn every_shell_has_a_script_that_knows_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let outcome = feed(command(["completions", shell]), "");
        for part in ["completions", "through", "install"] {
            assert!(outcome.ok().contains(part), "{shell}: {part}");
        }
    }
}

#[test]
fn bash_completes_a_command() {
    let script = feed(command(["completions", "bash"]), "");
    let line = "\nCOMP_WORDS=(torvyn-engine bu); COMP_CWORD=1\n_torvyn__engine torvyn-engine bu torvyn-engine\necho \"${COMPREPLY[@]}\"\n";
    let output = Command::new("bash")
        .args(["-c", &format!("{}{line}", script.ok())])
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "build\n",
        "{stderr}"
    );
}
