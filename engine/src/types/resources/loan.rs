//! A value of the host's that a program lends to a guest.

/// A value of the host's that calls lend to a guest: where an exported function takes
/// `borrow<bucket>`, the program passes `&mut Loan<Bucket>`.
///
/// For the length of a call the value is among the host's resources, where the functions of the host find
/// it that the guest calls with its handle. When the call is over, however it ends, the value is here
/// again: also when its future is dropped half-way.
///
/// ```
/// use torvyn_engine::Loan;
///
/// let mut bucket = Loan::new(String::from("a bucket"));
/// if let Some(name) = bucket.get_mut() {
///     name.push('!');
/// }
/// assert_eq!(bucket.into_inner().as_deref(), Some("a bucket!"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Loan<T>(Option<T>);

impl<T> Loan<T> {
    /// A value that can be lent.
    pub const fn new(value: T) -> Self {
        Self(Some(value))
    }

    /// The value. `None` if it never came back: that is so after the future of a call was leaked,
    /// neither awaited to its end nor dropped.
    pub const fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }

    /// The same, to change it.
    pub const fn get_mut(&mut self) -> Option<&mut T> {
        self.0.as_mut()
    }

    /// The same, for good.
    pub fn into_inner(self) -> Option<T> {
        self.0
    }

    pub(super) fn take(&mut self) -> Option<T> {
        self.0.take()
    }

    pub(super) fn put_back(&mut self, value: T) {
        self.0 = Some(value);
    }
}

impl<T> From<T> for Loan<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}
