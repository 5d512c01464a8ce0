//! From the model to Rust.
//!
//! The types, the description of the world, and the traits are the same for every way to
//! run a component. What only one way needs is written by an emitter of its own, beside
//! the others: [`component_lane`] is one. All of them read the one model.
//!
//! After an error the same expansion stands in for the world: see [`stand_in`].

mod bug;
#[cfg(feature = "component-lane")]
mod component_lane;
mod context;
mod conversions;
mod definition;
#[cfg(feature = "direct-lane")]
mod direct_lane;
mod docs;
mod dynamic_host;
mod hosted;
mod lend;
#[cfg(feature = "mock-lane")]
mod mock_lane;
mod modules;
mod resources;
mod roles;
mod rust_types;
mod shape;
mod signatures;
mod stand_in;
mod taken;
mod traits;
mod tree;
mod types;
mod world;

pub(crate) use world::world;
