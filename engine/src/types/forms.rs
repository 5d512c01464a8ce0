//! The two forms of a value.

use super::arena::Arena;

/// A value that owns its parts.
///
/// The derive implements it for the types in a world's `owned` modules, and this crate for
/// the types of the standard library that they are made of.
pub trait Owned: Sized + 'static {
    /// The form that borrows from it.
    type View<'a>: View<Owned = Self>;

    /// Lends the value. Strings and lists of numbers are not copied; for a list of anything
    /// else the borrowed forms of the elements are laid out in `arena`.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::{Arena, Owned};
    ///
    /// let names = vec!["ada".to_owned(), "grace".to_owned()];
    /// let arena = Arena::new();
    /// let view: &[&str] = names.view(&arena);
    /// assert_eq!(view, ["ada", "grace"]);
    /// ```
    fn view<'a>(&'a self, arena: &'a Arena) -> Self::View<'a>;

    #[doc(hidden)]
    fn view_slice<'a>(items: &'a [Self], arena: &'a Arena) -> &'a [Self::View<'a>];
}

/// A value that borrows its parts. It is cheap to copy.
pub trait View: Copy {
    /// The form that owns its parts.
    type Owned: Owned;

    /// Copies every part into a value that owns it.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::View;
    ///
    /// let names: &[&str] = &["ada", "grace"];
    /// let owned: Vec<String> = names.into_owned();
    /// assert_eq!(owned, ["ada", "grace"]);
    /// ```
    fn into_owned(self) -> Self::Owned;
}
