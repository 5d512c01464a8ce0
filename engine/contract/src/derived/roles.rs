//! Names of functions that mean something to an invoker.

/// The functions that have a role in a stream, by their names.
pub const ROLES: [&str; 10] = [
    "process",
    "process-batch",
    "poll-source",
    "poll-batch",
    "notify-backpressure",
    "deliver-sink",
    "deliver-batch",
    "complete",
    "init",
    "teardown",
];

/// Whether an exported function of that name has a role.
#[must_use]
pub fn is_role(function: &str) -> bool {
    ROLES.contains(&function)
}

/// The methods that an invoker and a mock's script of a world have by themselves, beside those of
/// the roles, and those that Rust gives to every value: any of them would be called in the place of
/// an exported function of its name.
pub const OWN_METHODS: [&str; 18] = [
    "ended",
    "fails_to_start",
    "fuel_used",
    "generation",
    "host",
    "host_mut",
    "instance",
    "instances",
    "into",
    "into_host",
    "lane",
    "memory_usage",
    "metered",
    "respawn",
    "respawn_with",
    "shutdown",
    "stderr",
    "try_into",
];
