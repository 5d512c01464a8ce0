//! Streams through components: a source, any number of stages, and a sink.
//!
//! ```
//! use torvyn_engine::pipeline::{OnError, Pipeline, Sink, Source, Stage};
//! use torvyn_engine::{WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
//!
//! # async fn run(redact_wasm: &[u8]) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new())?;
//! let redact = engine.compile(redact_wasm).await?;
//! let mut out = Vec::new();
//! let report = Pipeline::new()
//!     .source(Source::lines(&b"ask ada@example.org\nor nobody"[..]))
//!     .stage(
//!         Stage::component("redact", &engine, &redact)
//!             .config(r#"{"mask":"***"}"#)
//!             .on_error(OnError::skip().retry(1)),
//!     )
//!     .sink(Sink::lines(&mut out))
//!     .run()
//!     .await?;
//! assert_eq!(out, b"ask ***\nor nobody\n");
//! assert_eq!(report.elements.delivered, 2);
//! # Ok(())
//! # }
//! # let wasm = std::fs::read(torvyn_tests::example("redact")).unwrap();
//! # pollster::block_on(run(&wasm)).unwrap();
//! ```
//!
//! Sources, stages and sinks are components of the standard worlds (with or without batches and
//! a lifecycle, in any engine), components of other worlds with the same roles, which may
//! [import something](Stage::component_with), or parts of the program: iterators, readers, streams,
//! functions, and whatever implements [`ElementSource`] or [`ElementSink`], or one of their
//! asynchronous twins. Each component has an instance of its own, with the limits of the engine that it
//! was compiled by.
//!
//! # What becomes of an element
//!
//! Elements keep their order, and each of them has one outcome, which [`Tally`] counts. It is
//! *delivered* once the sink has taken all that the stages made of it; *filtered* if they have made
//! nothing; and if a stage fails on it, [`OnError`] decides: it is *skipped*, a *dead letter*, or ends
//! the run. Then what comes before it is delivered, and what was read after it was *not reached*.
//!
//! Several elements that a stage makes of one are held back until all of them have come through
//! the later stages. So an element that fails leaves nothing in the sink, whichever of its parts it
//! was that failed. Only what the sink itself has taken before it refuses a part can't be taken
//! back.
//!
//! # Batches
//!
//! Elements go through the stages many at a time, up to [`max_batch`](Pipeline::max_batch) and
//! [`max_bytes`](Pipeline::max_bytes) of them, and only as many as are there, unless they may
//! [linger](Pipeline::linger) for a component that takes batches. With a `max_batch` of 1, each element
//! goes through all stages before the next one is asked for.
//!
//! A component that takes batches gets all of them in one call. Its limits are those of a call, and so
//! of a batch. Other components, and functions, are called with one after the other: limits are an
//! element's, and a component that ends has ended on the element that it was called with. What such a
//! stage makes goes on once it has been called with all of them, or has made as much as a batch may
//! have. Where no component takes batches, there are only as many elements at a time as the pipeline
//! gets done in about 5 ms: if a stage is slow, each element is delivered before the next one is asked
//! for.
//!
//! What a component has made in one call goes on from where it lies, in its memory: each byte is
//! copied once from stage to stage. The host copies where a batch has to be formed of single elements,
//! where some elements of a batch were passed on as they came in and others were not, and where
//! elements are held back; [`Report::gathered_bytes`] counts that. It copies what a component has made
//! of one of several elements, too, since the next call may write over it;
//! [`Report::set_aside_bytes`] counts that.
//!
//! If an instance ends in a batch, another one takes its elements one by one, so that only the
//! guilty one is lost. What the first one had remembered is lost with it. If the policy has not
//! agreed to other instances, the run ends after that batch.
//!
//! # Pauses
//!
//! A sink that asks for a pause is not called until it is over. The source hears of it between
//! batches, and is not asked for elements either; nothing is gathered meanwhile. Where source and sink
//! are components that have one element a call, and the first stage takes no batches, elements go one
//! by one, so the source hears of every pause at once. A component gets
//! the next element after a while, since nothing else can make it ready: 1 ms, twice as long after
//! each further pause in a row, and 100 ms at most. A sink of the program's own is
//! [asked](ElementSink::is_ready) after the same times.
//!
//! # The end
//!
//! After the last element, every component's `teardown` is called in the order of the stream. What
//! it hands over goes through the later stages before their own. A sink is told to `complete`
//! before that, and its reports are in [`Report::from_sink`]. After an error none of this happens.
//!
//! # Threads
//!
//! Everything runs in the future of [`Pipeline::run`], on the thread that polls it. It can be sent to
//! other threads. In blocking mode it waits by holding its thread; in async mode, and for whatever is
//! asynchronous in the program itself, it is pending, and only other parts of the program can hold the
//! thread. [`Pipeline::jobs`] runs copies of the stages on threads of their own.

// The rooms from bottom to top. Each knows those below it, and none above it:
//
//     chunk      elements on their way: where they lie, or gathered on the host
//     report     what a run tells: why something failed, what stages did, what became of elements
//     outcome    what becomes of each element: policy, outcomes, ledger, dead letters
//     part       what a pipeline is made of, as it is called: components and the program's own code
//     call       one call of one stage, of the source or of the sink
//     run        how a run flows, on one thread or on several
//     api        what users plug in: the pipeline, its source, its stages and its sink
//
// A pipeline knows the traits of engines, and no engine.
mod api;
mod call;
mod chunk;
mod outcome;
mod part;
mod report;
mod run;

pub use api::{Pipeline, Sink, Source, Stage, Swaps};
pub use call::Checkpoint;
pub use outcome::{DeadLetters, OnError};
pub use part::{
    AsyncSink, AsyncSource, AsyncStage, ElementSink, ElementSource, Emit, HostFactory, Lifecycle,
    SinkWorld, SourceWorld, TransformWorld, Waited,
};
pub use report::{
    HostError, PipelineError, Place, Reason, Rejected, Report, StageReport, StageStats, Stats,
    Stopped, SwapError, Tally,
};
pub use run::Progress;
