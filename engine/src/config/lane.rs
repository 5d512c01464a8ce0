//! How exported functions are called.

/// How exported functions are called. What a call does is the same in both lanes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Lane {
    /// Directly where that is possible, and else through the component API.
    #[default]
    Auto,
    /// Through Wasmtime's component API, which runs every component and copies every result.
    Component,
    /// Straight to the core functions, with results read where they lie. A component for which
    /// that is not possible is refused when it is instantiated.
    Direct,
}
