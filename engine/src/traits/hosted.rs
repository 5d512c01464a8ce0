//! What a world's host is made of.

use super::World;

/// A world whose host can be a value of the type `H`: it imports something, and `H` has all the
/// functions that it imports. [`Invoker`](crate::Invoker) derives it.
///
/// It is what `host`, `host_mut` and `into_host` of invokers ask for.
#[diagnostic::on_unimplemented(
    message = "`{H}` is not a host of the world `{Self}`",
    note = "the host of a world is what was passed to `instantiate`; a world without imports has none"
)]
pub trait HostedBy<H>: World {
    #[doc(hidden)]
    fn __host(host: &Self::Host) -> Option<&H>;

    #[doc(hidden)]
    fn __host_mut(host: &mut Self::Host) -> Option<&mut H>;
}

/// A world that can give its host back: one that imports no resources.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the host of the world `{Self}` can't be taken out as a value of `{H}`",
    note = "it can if `{H}` is its host, and if the world imports no resources: these are told of their \
            end by the host; take what you need through `host_mut`"
)]
pub trait GivesBack<H>: HostedBy<H> {
    fn __into_host(host: Self::Host) -> Option<H>;
}
