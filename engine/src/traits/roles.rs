//! What a world can do, by the names of the functions that it exports.

#[cfg(feature = "wasmtime-backend")]
use super::calls::Calls;
use super::calls::{DeliverSink, ElementFunction, PollSource, Process};
use super::world::World;
#[cfg(feature = "wasmtime-backend")]
use crate::__private::session::WasmtimeInvoker;
#[cfg(feature = "wasmtime-backend")]
use crate::EngineError;
use crate::Owned;

macro_rules! role {
    (@each $function:ident) => {
        #[cfg(feature = "wasmtime-backend")]
        #[doc(hidden)]
        fn each_through_components<C>(
            invoker: &mut WasmtimeInvoker<Self>,
            calls: C,
        ) -> impl Future<Output = (C, Result<(), EngineError>)> + Send
        where
            C: Calls<$function<Self>>;
    };
    ($(#[$docs:meta])* $name:ident, $message:literal $(, $each:ident)?) => {
        $(#[$docs])*
        ///
        /// A function with one parameter has that as its input; with none or several, a tuple
        /// of them.
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "a world has the roles of the functions that it exports"
        )]
        pub trait $name: World {
            /// What the function takes.
            type Input<'a>: Send;
            /// What the function returns. It borrows from the invoker.
            type Output<'a>: Send;
            /// The input as a value that owns its parts.
            type OwnedInput: for<'a> Owned<View<'a> = Self::Input<'a>> + Clone + Send;
            /// The output as a value that owns its parts.
            type OwnedOutput: for<'a> Owned<View<'a> = Self::Output<'a>> + Clone + Send;

            /// Which of the world's exports it is.
            #[doc(hidden)]
            const INDEX: usize;

            #[cfg(feature = "wasmtime-backend")]
            #[doc(hidden)]
            fn through_components<'i>(
                invoker: &'i mut WasmtimeInvoker<Self>,
                input: Self::Input<'_>,
            ) -> impl Future<Output = Result<Self::Output<'i>, EngineError>> + Send;

            $(role!(@each $each);)?
        }

        $(
            impl<W: $name> ElementFunction for $each<W> {
                type Input<'a> = W::Input<'a>;
                type Output<'a> = W::Output<'a>;
            }
        )?
    };
}

role! {
    /// A world that exports `process`: it turns elements into elements.
    Processor, "the world `{Self}` does not export `process`", Process
}
role! {
    /// A world that exports `process-batch`: it turns many elements into elements in one call.
    BatchProcessor, "the world `{Self}` does not export `process-batch`"
}
role! {
    /// A world that exports `poll-source`: it makes elements.
    Source, "the world `{Self}` does not export `poll-source`", PollSource
}
role! {
    /// A world that exports `poll-batch`: it makes many elements in one call.
    BatchSource, "the world `{Self}` does not export `poll-batch`"
}
role! {
    /// A world that exports `notify-backpressure`: it is told how its consumer fares.
    Backpressure, "the world `{Self}` does not export `notify-backpressure`"
}
role! {
    /// A world that exports `deliver-sink`: it takes elements.
    Sink, "the world `{Self}` does not export `deliver-sink`", DeliverSink
}
role! {
    /// A world that exports `deliver-batch`: it takes many elements in one call.
    BatchSink, "the world `{Self}` does not export `deliver-batch`"
}
role! {
    /// A world that exports `complete`: it is told that the stream has ended.
    Completion, "the world `{Self}` does not export `complete`"
}
role! {
    /// A world that exports `init`: it is configured before the first element.
    Initialization, "the world `{Self}` does not export `init`"
}
role! {
    /// A world that exports `teardown`: it ends its work after the last element.
    Teardown, "the world `{Self}` does not export `teardown`"
}
