//! Functions that a world may have beside its role in a stream, and may lack.
//!
//! The derive says which it has, as types: [`Has`] and [`Lacks`]. What has to be done in either
//! case is chosen by these at compile time.
#![allow(
    clippy::needless_lifetimes,
    reason = "some of the functions that a macro declares have it in their answers"
)]

use std::future::ready;

use super::answer::Called;
use super::unit::Ended;
use crate::streaming::{BackpressureSignal, OutputElement, ProcessError};
use crate::traits::{Has, Lacks};
use crate::{
    Backpressure, Completion, ComponentInvoker, EngineError, Initialization, Teardown, World,
};

/// Declares what is done by a function that a world may lack: a call of any invoker of it.
macro_rules! beside {
    ($($(#[$docs:meta])* $trait:ident as $role:ident: $input:ty => $output:ty {
        $method:ident($($arg:ident: $ty:ty)?) -> $answer:ty = $call:ident($value:expr)
            or $otherwise:expr;
    })*) => {$(
        $(#[$docs])*
        pub trait $trait<W: World> {
            /// Whether the world has the function.
            const IS_THERE: bool;

            fn $method<'s, I: ComponentInvoker<World = W>>(
                invoker: &'s mut I $(, $arg: $ty)?
            ) -> impl Future<Output = $answer> + Send;
        }

        impl<W> $trait<W> for Has
        where
            W: for<'a> $role<Input<'a> = $input, Output<'a> = $output>,
        {
            const IS_THERE: bool = true;

            #[inline]
            fn $method<'s, I: ComponentInvoker<World = W>>(
                invoker: &'s mut I $(, $arg: $ty)?
            ) -> impl Future<Output = $answer> + Send {
                invoker.$call($value)
            }
        }

        impl<W: World> $trait<W> for Lacks {
            const IS_THERE: bool = false;

            #[inline]
            fn $method<'s, I: ComponentInvoker<World = W>>(
                _: &'s mut I $(, $arg: $ty)?
            ) -> impl Future<Output = $answer> + Send {
                $(let _ = $arg;)?
                let otherwise: $answer = $otherwise;
                ready(otherwise)
            }
        }
    )*};
}

beside! {
    /// Calls `init`, if there is one.
    Begin as Initialization: &'a str => Result<(), ProcessError<'a>> {
        begin(config: &str) -> Called<'s, ()> = init(config) or Ok(Ok(()));
    }

    /// Calls `teardown`, if there is one.
    Finish as Teardown: () => Result<&'a [OutputElement<'a>], ProcessError<'a>> {
        end() -> Called<'s, Ended<'s>> = teardown(()) or Ok(Ok(&[]));
    }

    /// Calls `notify-backpressure`, if there is one.
    Notify as Backpressure: BackpressureSignal => () {
        notify(signal: BackpressureSignal) -> Result<(), EngineError>
            = notify_backpressure(signal) or Ok(());
    }

    /// Calls `complete`, if there is one.
    Complete as Completion: () => Result<Option<OutputElement<'a>>, ProcessError<'a>> {
        complete() -> Called<'s, Option<OutputElement<'s>>> = complete(()) or Ok(Ok(None));
    }
}
