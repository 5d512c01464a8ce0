//! How components become machine code.

/// The compiler that components go through.
///
/// What it makes is the same for every caller, and differs from one strategy to another: an
/// engine loads only what was compiled with its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum CompilationStrategy {
    /// Optimises: code is slower to compile and faster to run. The feature `compiler` has it.
    Cranelift {
        /// What it optimises for.
        #[cfg_attr(feature = "serde", serde(default))]
        opt_level: OptLevel,
    },
    /// Compiles in one pass: code is there sooner, and slower. The feature `winch` has it, for
    /// x86-64 and 64-bit ARM. It has no relaxed SIMD.
    Winch,
}

impl Default for CompilationStrategy {
    fn default() -> Self {
        Self::Cranelift {
            opt_level: OptLevel::default(),
        }
    }
}

/// What Cranelift optimises for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum OptLevel {
    /// A short compilation.
    None,
    /// Fast code.
    #[default]
    Speed,
    /// Fast code that is small as well.
    SpeedAndSize,
}
