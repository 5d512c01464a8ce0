//! What a script knows of a call.

/// One call of a mock.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The world: `torvyn:streaming/transform@0.2.0`.
    pub world: &'static str,
    /// The function: `torvyn:streaming/processor@0.2.0#process`.
    pub function: String,
    /// Which instance of the world, counted from 0 in the order in which they were made.
    pub instance: usize,
}
