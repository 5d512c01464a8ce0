//! The types that cross the boundary, as far as every lane knows them.

use std::ops::ControlFlow;

use super::traffic::Traffic;

/// The types that cross the boundary in a call of one exported function. Each lane asks for more
/// of them, in a trait of its own.
pub trait Signature: 'static {
    /// The parameters, borrowed.
    type Params<'a>: Traffic + Send;
    /// The result as the caller sees it.
    type View<'a>: Traffic;
}

/// Many calls of one function, one after the other.
pub trait Series<S: Signature>: Send + 'static {
    /// The parameters of the next call, if there is one. They are the same ones until that has
    /// returned.
    fn params(&self) -> Option<S::Params<'_>>;

    /// Takes the result of a call, and says whether to go on.
    fn returned(&mut self, result: S::View<'_>) -> ControlFlow<()>;
}
