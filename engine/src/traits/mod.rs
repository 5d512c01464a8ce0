//! The traits that backends implement and programs call.
//!
//! [`World`] is a WIT world as a type, and the role traits say what it can do. A
//! [`WasmEngine`] turns bytes into instances, off the hot path; a [`ComponentInvoker`] calls
//! one instance, on it. Nothing is boxed and nothing is dispatched at run time.

mod calls;
mod engine;
mod hosted;
mod instance;
mod invoker;
mod roles;
mod stream;
mod world;

pub use calls::{Calls, DeliverSink, ElementFunction, PollSource, Process};
pub use engine::WasmEngine;
#[doc(hidden)]
pub use hosted::GivesBack;
pub use hosted::HostedBy;
pub use instance::Instance;
pub use invoker::ComponentInvoker;
pub use roles::{
    Backpressure, BatchProcessor, BatchSink, BatchSource, Completion, Initialization, Processor,
    Sink, Source, Teardown,
};
#[doc(hidden)]
pub use stream::{Has, Lacks, StreamShape};
pub use world::World;
