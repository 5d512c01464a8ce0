//! The WIT of `torvyn:streaming`, as this program has it.

/// Its files: what each is called in messages, which ends in the file's own name, and its text.
pub(crate) const WIT: [(&str, &str); 4] = [
    (
        "torvyn:streaming/types.wit",
        include_str!("../wit/types.wit"),
    ),
    (
        "torvyn:streaming/roles.wit",
        include_str!("../wit/roles.wit"),
    ),
    (
        "torvyn:streaming/batches.wit",
        include_str!("../wit/batches.wit"),
    ),
    (
        "torvyn:streaming/worlds.wit",
        include_str!("../wit/worlds.wit"),
    ),
];
