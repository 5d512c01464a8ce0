//! A future in a box.

use std::pin::Pin;

/// A future of a call that is not ready at once.
pub(crate) type Boxed<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;
