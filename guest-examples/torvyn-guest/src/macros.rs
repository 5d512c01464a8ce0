//! From the functions of this crate to the exports that `wit-bindgen` has made traits for.
//!
//! The bindings are expected in the crate's root, as `wit_bindgen::generate!` puts them there;
//! `with_types_in path` after the type says where else, as for `export!`.

/// Makes the exports of `processor` and `batch-processor` out of a [`Processor`](crate::Processor).
#[macro_export]
macro_rules! processor {
    ($guest:ident) => { $crate::processor!($guest with_types_in crate); };
    ($guest:ident with_types_in $($root:tt)*) => {
        const _: () = {
            use $($root)*::exports::torvyn::streaming::processor;

            impl processor::Guest for $guest {
                fn process(
                    element: processor::StreamElement,
                ) -> ::core::result::Result<processor::ProcessResult, processor::ProcessError> {
                    use $crate::Processed;

                    let meta = element.meta;
                    let processed = $crate::process_one::<$guest>(
                        meta.sequence,
                        meta.timestamp_ns,
                        element.payload,
                    );
                    match processed {
                        Ok(Processed::Filtered) => Ok(processor::ProcessResult::Filtered),
                        Ok(Processed::Forward) => Ok(processor::ProcessResult::Forward),
                        Ok(Processed::Output(output)) => {
                            let output = $crate::__output!($($root)*, output);
                            Ok(processor::ProcessResult::Output(output))
                        }
                        Ok(Processed::Multiple(outputs)) => {
                            let outputs = outputs.into_iter();
                            let outputs = outputs.map(|output| $crate::__output!($($root)*, output));
                            Ok(processor::ProcessResult::Multiple(outputs.collect()))
                        }
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }
            }
        };
        $crate::__batch_processor!($guest, $guest, $($root)*);
    };
}

/// Makes the export of `batch-processor` out of the guest's own `processor::Guest`: each payload
/// is copied into an element that owns it, and each output out of one.
#[macro_export]
macro_rules! batches_by_element {
    ($guest:ident) => { $crate::batches_by_element!($guest with_types_in crate); };
    ($guest:ident with_types_in $($root:tt)*) => {
        const _: () = {
            use $($root)*::exports::torvyn::streaming::processor;
            use $($root)*::torvyn::streaming::types;

            struct ByElement;

            impl $crate::Processor for ByElement {
                fn process(
                    element: $crate::Element<'_>,
                    outputs: &mut $crate::Outputs<'_>,
                ) -> ::core::result::Result<$crate::Outcome, $crate::Error> {
                    use processor::{ProcessError, ProcessResult};

                    let element = processor::StreamElement {
                        meta: types::ElementMeta {
                            sequence: element.sequence,
                            timestamp_ns: element.timestamp_ns,
                        },
                        payload: element.payload.to_vec(),
                    };
                    let mut push = |output: types::OutputElement| {
                        let meta = output.meta;
                        outputs.push_element(meta.sequence, meta.timestamp_ns, &output.payload);
                    };
                    match <$guest as processor::Guest>::process(element) {
                        Ok(ProcessResult::Filtered) => Ok($crate::Outcome::Filtered),
                        Ok(ProcessResult::Forward) => Ok($crate::Outcome::Forward),
                        Ok(ProcessResult::Output(output)) => {
                            push(output);
                            Ok($crate::Outcome::Written)
                        }
                        Ok(ProcessResult::Multiple(outputs)) => {
                            outputs.into_iter().for_each(push);
                            Ok($crate::Outcome::Written)
                        }
                        Err(error) => Err(match error {
                            ProcessError::InvalidInput(text) => $crate::Error::InvalidInput(text),
                            ProcessError::Unavailable(text) => $crate::Error::Unavailable(text),
                            ProcessError::Internal(text) => $crate::Error::Internal(text),
                            ProcessError::DeadlineExceeded => $crate::Error::DeadlineExceeded,
                            ProcessError::Fatal(text) => $crate::Error::Fatal(text),
                        }),
                    }
                }
            }

            $crate::__batch_processor!($guest, ByElement, $($root)*);
        };
    };
}

/// Makes the exports of `source` and `batch-source` out of a [`Source`](crate::Source).
#[macro_export]
macro_rules! source {
    ($guest:ident) => { $crate::source!($guest with_types_in crate); };
    ($guest:ident with_types_in $($root:tt)*) => {
        const _: () = {
            use $($root)*::exports::torvyn::streaming::{batch_source, source};

            ::std::thread_local! {
                static POLLER: ::core::cell::RefCell<$crate::Poller> = const {
                    ::core::cell::RefCell::new($crate::Poller::new())
                };
            }

            impl source::Guest for $guest {
                fn poll_source() -> ::core::result::Result<source::SourcePoll, source::ProcessError> {
                    match POLLER.with_borrow_mut($crate::Poller::poll::<$guest>) {
                        Ok($crate::Polled::Ready(output)) => {
                            Ok(source::SourcePoll::Ready($crate::__output!($($root)*, output)))
                        }
                        Ok($crate::Polled::Pending) => Ok(source::SourcePoll::Pending),
                        Ok($crate::Polled::Finished) => Ok(source::SourcePoll::Finished),
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }

                fn notify_backpressure(signal: source::BackpressureSignal) {
                    <$guest as $crate::Source>::notify_backpressure(match signal {
                        source::BackpressureSignal::Ready => $crate::Signal::Ready,
                        source::BackpressureSignal::Pause => $crate::Signal::Pause,
                    });
                }
            }

            impl batch_source::Guest for $guest {
                fn poll_batch(
                    max_elements: u32,
                    max_bytes: u32,
                ) -> ::core::result::Result<batch_source::BatchPoll, batch_source::ProcessError> {
                    let polled = POLLER.with_borrow_mut(|poller| {
                        poller.poll_batch::<$guest>(max_elements, max_bytes)
                    });
                    match polled {
                        Ok($crate::BatchPoll::Ready(batch)) => {
                            Ok(batch_source::BatchPoll::Ready($crate::__batch!($($root)*, batch)))
                        }
                        Ok($crate::BatchPoll::Pending) => Ok(batch_source::BatchPoll::Pending),
                        Ok($crate::BatchPoll::Finished) => Ok(batch_source::BatchPoll::Finished),
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }
            }
        };
    };
}

/// Makes the exports of `sink` and `batch-sink` out of a [`Sink`](crate::Sink).
#[macro_export]
macro_rules! sink {
    ($guest:ident) => { $crate::sink!($guest with_types_in crate); };
    ($guest:ident with_types_in $($root:tt)*) => {
        const _: () = {
            use $($root)*::exports::torvyn::streaming::{batch_sink, sink};
            use $($root)*::torvyn::streaming::batch_types::DeliveryError;

            fn signal(signal: $crate::Signal) -> sink::BackpressureSignal {
                match signal {
                    $crate::Signal::Ready => sink::BackpressureSignal::Ready,
                    $crate::Signal::Pause => sink::BackpressureSignal::Pause,
                }
            }

            impl sink::Guest for $guest {
                fn deliver_sink(
                    element: sink::StreamElement,
                ) -> ::core::result::Result<sink::BackpressureSignal, sink::ProcessError> {
                    let meta = element.meta;
                    let delivered = $crate::deliver_one::<$guest>(
                        meta.sequence,
                        meta.timestamp_ns,
                        element.payload,
                    );
                    match delivered {
                        Ok(answer) => Ok(signal(answer)),
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }

                fn complete() -> ::core::result::Result<
                    ::core::option::Option<sink::OutputElement>,
                    sink::ProcessError,
                > {
                    match <$guest as $crate::Sink>::complete() {
                        Ok(output) => Ok(output.map(|output| $crate::__output!($($root)*, output))),
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }
            }

            impl batch_sink::Guest for $guest {
                fn deliver_batch(
                    batch: batch_sink::ElementBatch,
                ) -> ::core::result::Result<batch_sink::BatchReceipt, batch_sink::ProcessError> {
                    match $crate::deliver_batch::<$guest>($crate::__columns!(batch)) {
                        Ok(receipt) => {
                            let errors = receipt.errors.into_iter();
                            let errors = errors.map(|(index, error)| DeliveryError {
                                index,
                                error: $crate::__error!($($root)*, error),
                            });
                            Ok(batch_sink::BatchReceipt {
                                signal: signal(receipt.signal),
                                errors: errors.collect(),
                            })
                        }
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }
            }
        };
    };
}

/// The export of `batch-processor` of one type, out of the processor that another one is.
#[doc(hidden)]
#[macro_export]
macro_rules! __batch_processor {
    ($guest:ident, $processor:ty, $($root:tt)*) => {
        const _: () = {
            use $($root)*::exports::torvyn::streaming::batch_processor;

            impl batch_processor::Guest for $guest {
                fn process_batch(
                    batch: batch_processor::ElementBatch,
                ) -> ::core::result::Result<
                    batch_processor::BatchResult,
                    batch_processor::ProcessError,
                > {
                    match $crate::process_batch::<$processor>($crate::__columns!(batch)) {
                        Ok(result) => {
                            let errors = result.errors.into_iter();
                            let errors = errors.map(|error| $crate::__error!($($root)*, error));
                            Ok(batch_processor::BatchResult {
                                outcomes: result.outcomes,
                                counts: result.counts,
                                outputs: $crate::__batch!($($root)*, result.outputs),
                                errors: errors.collect(),
                            })
                        }
                        Err(error) => Err($crate::__error!($($root)*, error)),
                    }
                }
            }
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __columns {
    ($batch:expr) => {
        $crate::Columns {
            sequences: $batch.sequences,
            timestamps: $batch.timestamps,
            ends: $batch.ends,
            payloads: $batch.payloads,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __batch {
    ($($root:ident)::*, $columns:expr) => {{
        let columns: $crate::Columns = $columns;
        $($root)::*::torvyn::streaming::batch_types::ElementBatch {
            sequences: columns.sequences,
            timestamps: columns.timestamps,
            ends: columns.ends,
            payloads: columns.payloads,
        }
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __output {
    ($($root:ident)::*, $output:expr) => {{
        let output: $crate::OutputElement = $output;
        $($root)::*::torvyn::streaming::types::OutputElement {
            meta: $($root)::*::torvyn::streaming::types::ElementMeta {
                sequence: output.sequence,
                timestamp_ns: output.timestamp_ns,
            },
            payload: output.payload,
        }
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __error {
    ($($root:ident)::*, $error:expr) => {{
        use $($root)::*::torvyn::streaming::types::ProcessError;

        match $error {
            $crate::Error::InvalidInput(text) => ProcessError::InvalidInput(text),
            $crate::Error::Unavailable(text) => ProcessError::Unavailable(text),
            $crate::Error::Internal(text) => ProcessError::Internal(text),
            $crate::Error::DeadlineExceeded => ProcessError::DeadlineExceeded,
            $crate::Error::Fatal(text) => ProcessError::Fatal(text),
        }
    }};
}
