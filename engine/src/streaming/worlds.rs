//! The worlds of `torvyn:streaming`, derived from its WIT.

use crate::Invoker;

/// `torvyn:streaming/all-roles`: makes, turns and takes elements, and is configured.
#[derive(Debug, Invoker)]
#[invoker(wit = "wit", world = "torvyn:streaming/all-roles@0.2.0")]
pub struct AllRoles;

/// `torvyn:streaming/all-batch-roles`: every role, for one element and for many.
#[derive(Debug, Invoker)]
#[invoker(
    wit = "wit",
    world = "torvyn:streaming/all-batch-roles@0.2.0",
    with("torvyn:streaming/types@0.2.0" = crate::streaming::worlds::all_roles::torvyn::streaming::types)
)]
pub struct AllBatchRoles;

macro_rules! worlds {
    ($($(#[$docs:meta])* $name:ident = $world:literal;)*) => {$(
        $(#[$docs])*
        #[derive(Debug, Invoker)]
        #[invoker(
            wit = "wit",
            world = $world,
            with(
                "torvyn:streaming/types@0.2.0" =
                    crate::streaming::worlds::all_roles::torvyn::streaming::types,
                "torvyn:streaming/batch-types@0.2.0" =
                    crate::streaming::worlds::all_batch_roles::torvyn::streaming::batch_types
            )
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
    /// `torvyn:streaming/batch-transform`: a transform that takes batches too.
    BatchTransform = "torvyn:streaming/batch-transform@0.2.0";
    /// `torvyn:streaming/managed-batch-transform`: a batch transform that is configured.
    ManagedBatchTransform = "torvyn:streaming/managed-batch-transform@0.2.0";
    /// `torvyn:streaming/batch-data-source`: a source that makes batches too.
    BatchDataSource = "torvyn:streaming/batch-data-source@0.2.0";
    /// `torvyn:streaming/managed-batch-data-source`: a batch source that is configured.
    ManagedBatchDataSource = "torvyn:streaming/managed-batch-data-source@0.2.0";
    /// `torvyn:streaming/batch-data-sink`: a sink that takes batches too.
    BatchDataSink = "torvyn:streaming/batch-data-sink@0.2.0";
    /// `torvyn:streaming/managed-batch-data-sink`: a batch sink that is configured.
    ManagedBatchDataSink = "torvyn:streaming/managed-batch-data-sink@0.2.0";
}
