//! The worlds of `torvyn:streaming`, and their types.
//!
//! They are derived from the package's WIT in the same way as anybody's own world. All of
//! them share the types of [`all_roles`].

use crate::Invoker;

pub use all_roles::torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, ProcessResult, SourcePoll,
    StreamElement, owned,
};

/// `torvyn:streaming/all-roles`: makes, turns and takes elements, and is configured.
#[derive(Debug, Invoker)]
#[invoker(wit = "wit", world = "torvyn:streaming/all-roles@0.2.0")]
pub struct AllRoles;

macro_rules! worlds {
    ($($(#[$docs:meta])* $name:ident = $world:literal;)*) => {$(
        $(#[$docs])*
        #[derive(Debug, Invoker)]
        #[invoker(
            wit = "wit",
            world = $world,
            with("torvyn:streaming/types@0.2.0" = crate::streaming::all_roles::torvyn::streaming::types)
        )]
        pub struct $name;
    )*};
}

worlds! {
    /// `torvyn:streaming/transform`: turns elements into elements.
    Transform = "torvyn:streaming/transform@0.2.0";
    /// `torvyn:streaming/managed-transform`: a transform that is configured.
    ManagedTransform = "torvyn:streaming/managed-transform@0.2.0";
    /// `torvyn:streaming/data-source`: makes elements.
    DataSource = "torvyn:streaming/data-source@0.2.0";
    /// `torvyn:streaming/managed-data-source`: a source that is configured.
    ManagedDataSource = "torvyn:streaming/managed-data-source@0.2.0";
    /// `torvyn:streaming/data-sink`: takes elements.
    DataSink = "torvyn:streaming/data-sink@0.2.0";
    /// `torvyn:streaming/managed-data-sink`: a sink that is configured.
    ManagedDataSink = "torvyn:streaming/managed-data-sink@0.2.0";
}
