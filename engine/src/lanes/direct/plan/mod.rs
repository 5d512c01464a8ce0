//! How a component's core modules are put together, and what they are given.

mod description;
#[cfg(feature = "compiler")]
mod read;

#[cfg(feature = "compiler")]
pub(crate) use description::position;
pub(crate) use description::{
    Argument, Export, ImportedResource, Ineligible, Item, Plan, TrampolinePlan,
};
#[cfg(feature = "compiler")]
pub(crate) use read::read;
