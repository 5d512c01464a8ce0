//! How much of a guest's call stack goes into its faults.

/// How much of a guest's call stack goes into its faults.
///
/// A guest chooses the names of its functions, so what is read of them has a bound either way.
/// Debug information of a guest is never read: what that costs has no bound. The offset of each
/// frame is there, for tools that look up its file and line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum GuestBacktrace {
    /// The 16 innermost frames, with the names that the component has for them, in 4 KiB. It is
    /// in [`Fault::backtrace`](crate::Fault::backtrace), and in no text of an error.
    #[default]
    Brief,
    /// The 64 innermost frames, with the names of Rust's functions as they are in Rust, in
    /// 32 KiB. The text of an error ends with it.
    Full,
}

#[cfg(feature = "wasmtime-backend")]
impl GuestBacktrace {
    /// How many frames there are at most.
    pub(crate) fn frames(self) -> std::num::NonZeroUsize {
        const BRIEF: std::num::NonZeroUsize = std::num::NonZeroUsize::MIN.saturating_add(15);
        const FULL: std::num::NonZeroUsize = std::num::NonZeroUsize::MIN.saturating_add(63);
        match self {
            Self::Brief => BRIEF,
            Self::Full => FULL,
        }
    }

    /// How long the text of all frames may be, in bytes.
    pub(crate) fn text_limit(self) -> usize {
        match self {
            Self::Brief => 4 << 10,
            Self::Full => 32 << 10,
        }
    }

    /// How long one name may be, in bytes.
    pub(crate) fn name_limit(self) -> usize {
        match self {
            Self::Brief => 200,
            Self::Full => 1000,
        }
    }
}
