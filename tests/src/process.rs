//! What Linux tells of a process. Other systems tell nothing.

use std::fs;

/// What a process holds in memory, in bytes.
#[must_use]
pub fn memory(id: u32) -> Option<u64> {
    status(id, "VmRSS:")
}

/// The most that a process has held in memory so far, in bytes.
#[must_use]
pub fn peak_memory(id: u32) -> Option<u64> {
    status(id, "VmHWM:")
}

fn status(id: u32, field: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let value = status.lines().find_map(|line| line.strip_prefix(field))?;
    let kilobytes: u64 = value.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes << 10)
}
