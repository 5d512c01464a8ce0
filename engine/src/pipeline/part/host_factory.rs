//! Makes hosts for the instances of a component.

use crate::World;

/// Makes the host of each instance of a component in a pipeline: of the first one, of those that take
/// the place of others, and of the copies for several [jobs](crate::pipeline::Pipeline::jobs).
///
/// Functions do, whatever host they return: `|| Geo::new()`. For a world without imports, `|| ()`.
/// What hosts share they can have in an [`Arc`](std::sync::Arc) that the function clones. It may be
/// called on any thread of the pipeline, and while the pipeline runs.
pub trait HostFactory<W: World>: Send + Sync + 'static {
    /// Makes a host.
    fn make(&self) -> W::Host;
}

impl<W, F, H> HostFactory<W> for F
where
    W: World,
    F: Fn() -> H + Send + Sync + 'static,
    H: Into<W::Host>,
{
    fn make(&self) -> W::Host {
        self().into()
    }
}
