//! An instance that is restored does what one does that was never touched.

mod calls;
mod eligible;
mod guests;
mod hostile;
mod made;
mod random;
