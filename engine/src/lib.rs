//! Typed, low-overhead calls into WebAssembly components.
//!
//! Write down in WIT what a component must be able to do, derive a type from it, and call
//! components through that type: parameters are borrowed, nothing is boxed, and a component
//! that does not fit is refused with every difference before the first call.
//!
//! ```
//! use greeter::exports::Greeter as _;
//! use torvyn_engine::{Invoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
//!
//! /// The world, as a type. What it exports and imports lands in `mod greeter`.
//! #[derive(Invoker)]
//! #[invoker(
//!     inline = "
//!         package acme:greetings@1.0.0;
//!         world greeter {
//!             export greet: func(name: string) -> string;
//!         }
//!     ",
//!     world = "acme:greetings/greeter@1.0.0"
//! )]
//! struct Greeter;
//!
//! # async fn run(greeter_wasm: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
//! let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new())?;
//! let compiled = engine.compile(&greeter_wasm).await?;
//! let instance = engine.instantiate::<Greeter>(&compiled, ()).await?;
//! let mut invoker = engine.bind(instance)?;
//! assert_eq!(invoker.greet("world").await?, "hello, world");
//! # Ok(())
//! # }
//! # let wasm = wat::parse_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/greeter.wat")));
//! # pollster::block_on(run(wasm.unwrap())).unwrap();
//! ```
//!
//! # From bytes to a call
//!
//! 1. A [`World`] is a WIT world as a type. [`Invoker`] derives it, from a folder, a file, or
//!    text.
//! 2. A [`WasmEngine`] compiles a component, and makes an instance of it for a world. The
//!    host's side of the world goes in here: the functions that the component may call.
//! 3. A [`ComponentInvoker`] calls the instance. Exports that have a role in a stream
//!    (`process`, `poll-source`, `deliver-sink`, those for batches of elements, and what belongs to
//!    them) are its methods; the
//!    others are methods of traits in the world's `exports` module.
//!
//! # What crosses the boundary
//!
//! Every WIT type has one borrowed Rust form, which is cheap to copy: `string` is `&str`,
//! `list<u8>` is `&[u8]`, a record is a struct of such parts. Parameters have this form, so
//! nothing is cloned to be passed; results have it too, so the result of one component can be
//! the input of the next. What imported functions are given rests in the guest's memory: they
//! allocate nothing for it. [`types`] has the details.
//!
//! # Streams
//!
//! [`streaming`] has the worlds of the package `torvyn:streaming`: transforms, sources and
//! sinks, with and without a lifecycle, for one element a call and for many. A [`pipeline`] sends
//! a stream through such components, and the `torvyn-engine` command (the package `torvyn-cli`)
//! does that with files.
//!
//! # What need not be compiled again
//!
//! A [`CompiledComponentCache`] keeps compiled components in memory and on disk;
//! [`WasmtimeEngine::with_cache`] makes an engine use it. [`WasmtimeEngine::precompile`] leaves
//! the keeping to the caller. Either way, a program that is built without the feature
//! `compiler` can run components.
//!
//! # What a guest may do
//!
//! A guest has its own memory and the host functions of its world. [`WasmtimeEngineConfig`]
//! limits the time, fuel, memory and stack that it may use, and each limit has an error of its
//! own. WASI is denied but for what [`WasiGrants`] names: a guest that links a standard library
//! can be instantiated, what it writes to stderr is kept and shown if it fails, and calling
//! anything else is an [`EngineError::Denied`] that names the function. A trap, a denied call or
//! a violation of the canonical ABI ends the instance: it is never entered again, and another can
//! take its place. The `guide` has pages on settings, grants, limits, faults, calls that share
//! threads, and on changing a WIT package.
//!
//! # Features
//!
//! - `wasmtime-backend` (default): the engine that runs components in Wasmtime.
//! - `compiler` (default): the compiler. Without it, an engine loads what another one has
//!   compiled, and says so otherwise.
//! - `winch`: Winch beside Cranelift, which compiles faster, to slower code.
//! - `serde`: configurations that can be read from files, and written.
//! - `contract`: comparison of WIT contracts and components, and tests of components.
//! - `mock`: `MockEngine`, an engine without WebAssembly, for testing what calls one.
//! - `metrics-support`: what pipelines do, for recorders of the `metrics` crate.
//! - `tracing-support`: spans for what the engine does, and events for guests that fail, for
//!   subscribers of the `tracing` crate.

// Lets the derive name this crate in the same way from inside and outside of it.
extern crate self as torvyn_engine;

#[cfg(feature = "wasmtime-backend")]
#[cfg_attr(
    not(unix),
    allow(
        dead_code,
        unused_imports,
        reason = "only on Unix it is read from files"
    )
)]
mod artifact;
#[cfg(feature = "wasmtime-backend")]
pub mod cache;
#[cfg(any(feature = "wasmtime-backend", feature = "mock"))]
mod census;
#[cfg(any(feature = "wasmtime-backend", feature = "mock"))]
mod check;
pub mod config;
#[cfg(feature = "contract")]
pub mod contract;
pub mod definition;
mod error;
mod grant;
#[cfg(feature = "wasmtime-backend")]
pub mod guide;
#[cfg(any(feature = "wasmtime-backend", feature = "mock"))]
mod health;
#[cfg(feature = "mock")]
pub mod mock;
pub mod pipeline;
pub mod readable;
pub mod streaming;
pub mod traits;
pub mod types;

#[cfg(feature = "wasmtime-backend")]
mod compiled;
#[cfg(feature = "wasmtime-backend")]
mod lanes;
#[cfg(feature = "wasmtime-backend")]
mod session;
#[cfg(feature = "wasmtime-backend")]
mod store;
#[cfg(feature = "wasmtime-backend")]
mod trace;
#[cfg(feature = "wasmtime-backend")]
pub mod wasmtime_engine;
#[cfg(feature = "wasmtime-backend")]
pub mod wasmtime_invoker;

#[doc(hidden)]
pub mod __private;

#[cfg(feature = "wasmtime-backend")]
pub use cache::CompiledComponentCache;
pub use config::{
    CompilationStrategy, ComponentLimits, DirAccess, ExecutionMode, GuestBacktrace,
    InstanceAllocation, Lane, OptLevel, Pool, WasiGrants, WasmtimeEngineConfig,
};
pub use definition::{Difference, DifferenceKind, Mismatch};
pub use error::{EngineError, Fault, HostError, SnapshotError, TooLarge};
pub use grant::{Grant, WasiImport};
#[cfg(feature = "mock")]
pub use mock::{MockEngine, MockInvoker};
pub use streaming::{OutputElement, ProcessError, ProcessResult, StreamElement};
/// Derives a [`World`] from WIT.
///
/// It is derived on a unit struct, which then stands for the world:
///
/// ```no_run
/// # use torvyn_engine::Invoker;
/// #[derive(Invoker)]
/// #[invoker(inline = "package a:b; world w { export ping: func(); }", world = "a:b/w")]
/// struct Pinger;
/// ```
///
/// # Settings
///
/// - `wit = "path"`: a folder with a WIT package (and its dependencies in `deps`), or a single
///   file. Relative to the folder of the crate's `Cargo.toml`. `wit = ["path", ..]` reads several,
///   which may refer to each other, in any order; a dependency that more than one of them has is
///   read once.
/// - `inline = "text"`: WIT text, in place of `wit`.
/// - `world = "ns:package/world@version"`: which world. The version may be left out if there
///   is one, the package (`world = "world"`) if `wit` is one path, and the whole setting if that has
///   one world.
/// - `baseline = "path"`: a folder or file with the WIT that guests were built for, as it was
///   released. A change that keeps such guests from running here is a compile error, with every
///   change of that sort listed. New imports, types and worlds are none. `contract` has the
///   rules, and the page `contracts` of the `guide` a table of them.
/// - `with("ns:package/interface@version" = crate::path, ..)`: takes types that another derive has
///   generated, so that two worlds share them. Of an interface, the path is that of its module
///   (`crate::thermostat::acme::sensors::types`); of a package (`"acme:sensors@1.0.0"`) that of the
///   module around those of its interfaces (`crate::thermostat::acme::sensors`); of a single type
///   (`"acme:sensors/types@1.0.0#reading"`) its own (`crate::thermostat::Reading`). The closest one
///   counts, and versions may be left out. The documentation of every generated module and type
///   has the line to write. A type must have the same members as in the WIT of this world, and what
///   it holds is taken as well.
/// - `features = ["name", ..]`: what is gated with `@unstable(feature = name)` is there too, in the
///   WIT and in the baseline.
/// - `rename("ns:package/interface@version#function" = name, ..)`: names in Rust, for items that
///   can't have their own: a function that would be called as a method that every invoker has
///   (`shutdown`), or items whose names differ in what Rust does not tell apart (`x1` and `x-1`).
///   The item is an interface, a function, a type, or a member (`..#type.member`); for what is the
///   world's own, the world stands in the place of the interface. The errors say what to write. An
///   exported function that is renamed has no role, so that of two with the same role (`init`)
///   the other one has it.
/// - `async_host`: the host's functions are asynchronous, as in `async fn offset(&mut self, ..)`.
///   An engine runs such a world in [`ExecutionMode::Async`]. Parameters are borrowed all the
///   same; a call of such a function allocates twice, for the futures.
///   `async_host("ns:package/interface@version#function", ..)` says it of some: a function, or an
///   interface with all of its functions; for those of the world itself, the world stands in the
///   place of the interface. Versions may be left out.
/// - `fallible_host`: the host's functions can end the call with an error of the program's own: they
///   return a `Result<_, HostError>`, around whatever they have for the guest. See [`HostError`].
///   The caller has the error back as [`EngineError::HostFailed`], and the instance has ended as
///   after a trap. `fallible_host(..)` says it of some, as `async_host(..)` does.
/// - `additional_derives(serde::Serialize, .., borrowed(serde::Serialize, ..))`: what the types
///   derive beside what they always do: those that own their parts or have none, and, in
///   `borrowed`, those that borrow. Derives are named with their whole path, but for those of
///   the standard library. Flags derive nothing more: implement for them what is missing.
/// - `crate = path`: where this crate is, if the derive can't find it by itself. It finds a
///   renamed dependency.
///
/// # What is generated
///
/// For `struct Thermostat` a module `thermostat` beside it, with the visibility of the struct:
///
/// - the types, in modules by package and interface (`thermostat::acme::sensors::types`). A type
///   with strings or lists inside borrows them: `Reading<'a>`; its twin that owns its parts is
///   `owned::Reading`. Tuples and lists of parameters have 17 elements at most, as in Wasmtime, and
///   tuples inside of other types 12.
/// - `host`: a trait for each imported interface, in modules by package, and `Host` for all of them
///   together. The functions receive borrowed values and return owned ones.
/// - `exports`: a trait for each exported interface that has functions without a role, in modules by
///   package. The world's own functions are in a trait with the world's name.
/// - `scripts`, with the feature `mock`: what answers in place of the exports, laid out as they are.
///
/// | in the WIT | in Rust |
/// | --- | --- |
/// | `record reading` of the interface `acme:sensors/types` | `thermostat::acme::sensors::types::Reading<'a>`, in short `thermostat::Reading<'a>` |
/// | the same, owning its parts | `thermostat::acme::sensors::types::owned::Reading`, in short `thermostat::owned::Reading` |
/// | `use types.{reading}` in the interface `calibration` | `thermostat::acme::sensors::calibration::Reading<'a>`, which is the same type |
/// | an imported interface `calibration` | the trait `thermostat::host::acme::sensors::Calibration`, in short `thermostat::host::Calibration` |
/// | an exported interface `meter` | the trait `thermostat::exports::acme::sensors::Meter`, in short `thermostat::exports::Meter`, whose functions are called on the invoker |
/// | functions of the world itself | the traits `thermostat::host::Thermostat` and `thermostat::exports::Thermostat` |
/// | an interface that another derive takes | `with("acme:sensors/types" = crate::thermostat::acme::sensors::types)` |
///
/// A long name depends on its own item alone: nothing that is added to the world changes it. A short
/// name is there while one item can have it. When another comes, neither has it: code that uses it does
/// not compile, and the compiler shows the long names. An interface that is called as the world
/// has no short name.
///
/// If a world has to do with several versions of a package, each has a module of its own too
/// (`thermostat::acme::sensors1_0_0`, `thermostat::host::acme::sensors2_0_0`). Names without a version
/// are those of the oldest one that has the interface, so that a version that is added beside it
/// changes none of them. `torvyn-engine diff --require code` finds every change after which code that
/// uses any of these names would not compile, or would mean something else. Not counted are `use ..::*`
/// of the world's modules, traits of your own for its types, and settings of the derive that name a
/// version.
///
/// What a call returns borrows from the guest's memory. These are the ways from one form to the other:
///
/// | from | to | by |
/// | --- | --- | --- |
/// | `Reading<'a>` | `owned::Reading` | `reading.into_owned()`, `reading.to_owned()`, `owned::Reading::from(reading)` |
/// | `&owned::Reading` | `Reading<'a>` | `Reading::from(&owned)`; `owned.view(&arena)` with an [`Arena`], where lists of texts or of other types that borrow are laid out, and in any case |
/// | `&str`, lists, tuples and whatever else a function returns | `String`, `Vec` and so on | `value.into_owned()`, with [`View`] in scope; `text.to_owned()` and `numbers.to_vec()` of the standard library do as well |
///
/// ```
/// use torvyn_engine::{ComponentInvoker, EngineError, Invoker, View, WasmtimeInvoker};
/// use thermostat::acme::sensors::types;
///
/// #[derive(Invoker)]
/// #[invoker(
///     inline = "
///         package acme:sensors;
///         interface types { record reading { sensor: string, celsius: f64 } }
///         interface calibration { use types.{reading}; offset: func(of: reading) -> f64; }
///         interface meter { use types.{reading}; readings: func() -> list<reading>; }
///         world thermostat {
///             import calibration;
///             import log: func(line: string);
///             export meter;
///             export warm-up: func() -> string;
///         }
///     ",
///     world = "acme:sensors/thermostat"
/// )]
/// struct Thermostat;
///
/// struct Host;
///
/// impl thermostat::host::Calibration for Host {
///     fn offset(&mut self, of: types::Reading<'_>) -> f64 {
///         -of.celsius
///     }
/// }
///
/// impl thermostat::host::Thermostat for Host {
///     fn log(&mut self, line: &str) {
///         println!("{line}");
///     }
/// }
///
/// async fn keep(
///     invoker: &mut WasmtimeInvoker<Thermostat>,
/// ) -> Result<(String, Vec<thermostat::owned::Reading>), EngineError> {
///     use thermostat::exports::{Meter as _, Thermostat as _};
///
///     let state = invoker.warm_up().await?.into_owned();
///     let readings = invoker.readings().await?;
///     let kept = readings.iter().map(|reading| reading.to_owned());
///     Ok((state, kept.collect()))
/// }
/// ```
///
/// The struct implements [`World`], and a role trait for each role among its exports:
/// [`Processor`], [`Source`], [`Sink`] and what belongs to them. A role is a function's name,
/// whatever its types. If an exported function's `result` has an error type with a name, `?`
/// turns that into an [`EngineError::Guest`].
///
/// Names are those of the WIT, in Rust's cases. Keywords are raw (`r#loop`), and a few names get an
/// underscore at their end: a type `option`, `copy` or `self`, a type `host` of the world itself, a
/// case `lower` or `self`, and modules that are called as those above or as a primitive type. An
/// interface that a world both imports and exports in place, under one name, has its exported types
/// in `name_export`.
///
/// A resource of an imported interface is a type in the interface's trait, and handles of it are
/// values of that type. One of an exported interface is a type beside the interface's others, whose
/// values are handles that own. See [`guide::resources`].
///
/// `stream`, `future`, asynchronous functions, and interfaces that a world imports or exports under other
/// names (`hot: store`) are not supported yet: they are compile errors, one for each kind, that name the
/// WIT items and every function that is blocked.
///
/// # When cargo builds again
///
/// A change in a WIT file that was read makes cargo build again. A file that is new in the
/// folder changes nothing as long as none of the others refers to it, and so has changed too.
/// To hear of mistakes in it at once, add a `build.rs` with
/// `fn main() { println!("cargo::rerun-if-changed=wit"); }`.
pub use torvyn_macros::Invoker;
/// Writes tests of components: `#[test]`s of their shape, of what the standard worlds promise, and
/// of golden cases. [`contract::suite`] says what each of them tries.
///
/// ```ignore
/// torvyn_engine::contract_tests! {
///     wit = "wit",
///     world = "managed-transform",
///     components = "guests/target/wasm32-wasip2/release/*.wasm",
///     golden = "tests/golden/{name}",
///     deterministic = true,
/// }
/// ```
///
/// Each component has a module with its name, and in it the tests `shape_imports`, one
/// `shape_..` for each function that the world exports, one `behaviour_..` for each behaviour that
/// the world's roles call for, and `golden` if there are golden cases.
///
/// # Settings
///
/// - `wit = "path"`: a folder with a WIT package, or a single file; `wit = ["path", ..]` for several
///   that refer to each other. Paths are relative to the folder of the crate's `Cargo.toml`.
/// - `world = "name"`: which world, if there are several; with several paths, with its package.
/// - `components = "path"`: a component, or a pattern with `*`, `**`, `?` and `[..]` for several.
///   `$NAME/rest` begins with a variable of the environment that the tests are compiled in, such
///   as one that a `build.rs` sets by `cargo::rustc-env`. That nothing matches is a compile error.
///   A file that is new later does not make cargo build the tests again: then the test
///   `no_component_is_left_out` fails, and says so.
/// - `golden = "path"`: the folder with golden cases; `{name}` in it is the component's name. It
///   is read when the tests run, so that new cases need no new build. `UPDATE_GOLDEN=1` in the
///   environment of the tests writes down what comes out.
/// - `configuration = "text"`: what `init` receives. It is an empty text without it.
/// - `deterministic = true`: the same input always has the same output. Without it, nothing of that
///   sort is asked for.
/// - `skip = ["memory", ..]`: behaviours that are left out, by their
///   [names](contract::behaviour::Behaviour::name).
/// - `max_payload_bytes = 65536`: the largest payload that must have an answer. 1 MiB without it.
/// - `engine = expression`: a [`WasmtimeEngineConfig`] with limits and grants.
#[cfg(all(feature = "contract", feature = "wasmtime-backend"))]
pub use torvyn_macros::contract_tests;
pub use traits::{
    Backpressure, BatchProcessor, BatchSink, BatchSource, Calls, Completion, ComponentInvoker,
    DeliverSink, ElementFunction, HostedBy, Initialization, Instance, PollSource, Process,
    Processor, Sink, Source, Teardown, WasmEngine, World,
};
#[cfg(feature = "wasmtime-backend")]
pub use types::Snapshot;
pub use types::{
    Arena, CallStats, Failed, ForeignHandle, InvocationResult, Loan, Owned, Respawned, View,
};
#[cfg(feature = "wasmtime-backend")]
pub use wasmtime_engine::{CompiledComponent, ComponentInstance, WasmtimeEngine};
#[cfg(feature = "wasmtime-backend")]
pub use wasmtime_invoker::WasmtimeInvoker;
