//! How a component's core modules are put together, and what they are given.

mod description;
mod item;
#[cfg(feature = "compiler")]
mod read;
mod state;
#[cfg(feature = "compiler")]
mod survey;

#[cfg(feature = "compiler")]
pub(crate) use description::position;
pub(crate) use description::{
    Argument, Export, ImportedResource, Ineligible, Plan, TrampolinePlan,
};
pub(crate) use item::Item;
#[cfg(feature = "compiler")]
pub(crate) use read::read;
pub(crate) use state::{Base, MemoryPlan, StatePlan, TablePlan};
