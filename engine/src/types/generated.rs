//! What the derives of two worlds know of each other's types.

/// A type that `Invoker` has generated.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type that `Invoker` has generated, and `with` takes no others",
    note = "derive a world that has the type, and name the type in its module"
)]
pub trait Generated {
    /// The same number for types of the same members.
    const FINGERPRINT: u64;
}
