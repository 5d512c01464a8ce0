//! The failures that end a call, and often the component.
//!
//! None is inlined, so that a backtrace names the one that was asked for.

use std::hint::black_box;

/// Executes the `unreachable` instruction.
#[inline(never)]
pub(crate) fn trap() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    std::process::abort();
}

/// Panics: the message goes to standard error, and a trap follows.
#[expect(clippy::panic, reason = "the caller asks for it")]
#[inline(never)]
pub(crate) fn panic_with(message: &str) -> ! {
    panic!("{message}");
}

/// Never returns, and never calls the host.
#[inline(never)]
pub(crate) fn spin() -> ! {
    loop {
        std::hint::spin_loop();
    }
}

/// Allocates and touches memory until there is no more.
#[inline(never)]
pub(crate) fn allocate() -> ! {
    const MEBIBYTE: usize = 1 << 20;
    let mut held = Vec::new();
    loop {
        held.push(black_box(vec![1_u8; MEBIBYTE]));
    }
}

/// Calls itself until the stack is used up.
#[inline(never)]
pub(crate) fn recurse() -> ! {
    black_box(depth_below(black_box(1)));
    trap()
}

/// Needs its own frame after the call returns, so that no loop can take its place.
#[inline(never)]
fn depth_below(level: u64) -> u64 {
    if level == 0 {
        return 0;
    }
    depth_below(level.wrapping_add(1)).rotate_left(1) ^ level
}
