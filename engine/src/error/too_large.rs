//! A component that is too large.

/// What a component has more of than it may have.
#[derive(Debug, thiserror::Error)]
#[error(
    "{origin} has at least {found} {what}, and {limit} is the limit: raise `{setting}` of `component_limits` if you trust it"
)]
#[non_exhaustive]
pub struct TooLarge {
    /// Where the bytes came from.
    pub origin: String,
    /// The setting among the [`ComponentLimits`](crate::ComponentLimits) that says how much it may
    /// be.
    pub setting: &'static str,
    /// What there is too much of.
    pub what: &'static str,
    /// How much there is of it at least: nobody counts on beyond the limit.
    pub found: u64,
    /// How much there may be.
    pub limit: u64,
}
