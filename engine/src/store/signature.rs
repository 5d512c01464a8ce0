//! The types that cross the boundary, as far as every lane knows them.

use super::traffic::Traffic;

/// The types that cross the boundary in a call of one exported function. Each lane asks for more
/// of them, in a trait of its own.
pub trait Signature: 'static {
    /// The parameters, borrowed.
    type Params<'a>: Traffic + Copy + Send;
    /// The result as the caller sees it.
    type View<'a>: Traffic;
}
