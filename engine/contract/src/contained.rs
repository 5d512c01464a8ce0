//! Panics of the libraries that read WIT and components, as errors.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use std::thread;

thread_local! {
    /// Whether this thread reads something, so that its panic is an error and not news.
    static READS: Cell<bool> = const { Cell::new(false) };
}

/// Runs what reads a file that anybody may have made, and answers with the message if it panics.
/// Nothing is written to stderr then. What it has borrowed mutably must not be used after that.
///
/// # Errors
///
/// The message of the panic, in one line.
#[doc(hidden)]
pub fn contained<T>(read: impl FnOnce() -> T) -> Result<T, String> {
    keep_silent();
    let before = READS.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(read));
    READS.set(before);
    outcome.map_err(|panic| message(&*panic))
}

/// Puts a hook before the program's own, once, which has that one say nothing of threads that read.
fn keep_silent() {
    static ONCE: Once = Once::new();
    // The hook can't be changed by a thread that panics.
    if thread::panicking() {
        return;
    }
    ONCE.call_once(|| {
        let own = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !READS.get() {
                own(panic);
            }
        }));
    });
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("it panicked without a message");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[allow(clippy::panic, reason = "it is what is tested")]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_and_others_still_panic() {
        assert_eq!(contained(|| 1), Ok(1));
        let inner = contained(|| contained(|| -> u8 { panic!("no {}", "way\n out") }));
        assert_eq!(inner, Ok(Err("no way out".to_owned())));
        assert!(!READS.get());
        let outer: Result<(), _> = contained(|| panic::panic_any(5));
        assert_eq!(outer, Err("it panicked without a message".to_owned()));
        assert!(catch_unwind(|| panic!("still")).is_err());
    }
}
