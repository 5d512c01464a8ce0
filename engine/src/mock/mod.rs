//! An engine without WebAssembly, for testing what calls one. Feature `mock`.
//!
//! Code that is generic over [`WasmEngine`](crate::WasmEngine) or
//! [`ComponentInvoker`](crate::ComponentInvoker) runs on a [`MockEngine`] as it does on the real
//! one. A [`Script`] says what the components do, and knows what was asked of them.
//!
//! ```
//! use torvyn_engine::mock::MockEngine;
//! use torvyn_engine::streaming::{
//!     ElementMeta, ProcessError, StreamElement, Transform, owned,
//! };
//! use torvyn_engine::{ComponentInvoker, EngineError, WasmEngine};
//!
//! /// What is to be tested: it counts the elements that a component refuses.
//! async fn refused<I>(invoker: &mut I, payloads: &[&[u8]]) -> Result<usize, EngineError>
//! where
//!     I: ComponentInvoker<World = Transform>,
//! {
//!     let meta = ElementMeta { sequence: 0, timestamp_ns: 0 };
//!     let mut refused = 0;
//!     for payload in payloads {
//!         let answer = invoker.process(StreamElement { meta, payload }).await?;
//!         refused += usize::from(matches!(answer, Err(ProcessError::InvalidInput(_))));
//!     }
//!     Ok(refused)
//! }
//!
//! # fn main() -> Result<(), EngineError> {
//! # pollster::block_on(async {
//! let (engine, script) = MockEngine::new();
//! let process = script.world::<Transform>().process();
//! process
//!     .returns(Ok(owned::ProcessResult::Forward))
//!     .returns(Err(owned::ProcessError::InvalidInput("odd".to_owned())));
//!
//! let component = engine.component::<Transform>();
//! let instance = engine.instantiate::<Transform>(&component, ()).await?;
//! let mut invoker = engine.bind(instance)?;
//! assert_eq!(refused(&mut invoker, &[b"one", b"two"]).await?, 1);
//!
//! assert_eq!(process.calls()[1].payload, b"two");
//! assert!(script.unused().is_empty());
//! # Ok(())
//! # })
//! # }
//! ```
//!
//! # What a function does
//!
//! [`FunctionScript`] says it: a value to return, a [`Failure`], or a closure that gets the
//! [`Guest`] it plays, with the host functions of the world, and the borrowed input. It is said
//! for one call, in a queue, or for every call. A call can be made to wait for any future before
//! that, and a closure can await. A call that nothing is said for is an
//! [`EngineError::Unscripted`](crate::EngineError::Unscripted), which shows how to say it.
//!
//! Roles are methods of [`WorldScript`]. For the other exports of a world the derive generates
//! traits, in the module `scripts` beside `exports`:
//!
//! ```
//! use meter::exports::Meter as _;
//! use meter::scripts::Meter as _;
//! use torvyn_engine::mock::{Failure, MockEngine};
//! use torvyn_engine::{EngineError, Invoker, WasmEngine};
//!
//! #[derive(Invoker)]
//! #[invoker(
//!     inline = "
//!         package acme:meters@1.0.0;
//!         world meter {
//!             import price: func(product: string) -> option<u32>;
//!             export total: func(products: list<string>) -> u32;
//!         }
//!     ",
//!     world = "acme:meters/meter@1.0.0"
//! )]
//! struct Meter;
//!
//! struct Prices;
//!
//! impl meter::host::Meter for Prices {
//!     fn price(&mut self, product: &str) -> Option<u32> {
//!         (product == "tea").then_some(3)
//!     }
//! }
//!
//! # fn main() -> Result<(), EngineError> {
//! # pollster::block_on(async {
//! let (engine, script) = MockEngine::new();
//! script.world::<Meter>().total().always_runs(|guest, products| {
//!     let prices = products.iter().map(|product| guest.host().price(product));
//!     let total: Option<u32> = prices.sum();
//!     total.ok_or_else(|| Failure::panic("a product without a price"))
//! });
//!
//! let component = engine.component::<Meter>();
//! let instance = engine.instantiate::<Meter>(&component, Prices).await?;
//! let mut invoker = engine.bind(instance)?;
//! assert_eq!(invoker.total(&["tea", "tea"]).await?, 6);
//!
//! // A failure ends the instance, as it does in a real engine.
//! let error = invoker.total(&["milk"]).await.unwrap_err();
//! assert!(matches!(error, EngineError::Panic(_)));
//! let error = invoker.total(&["tea"]).await.unwrap_err();
//! assert!(matches!(error, EngineError::Ended { .. }));
//! # Ok(())
//! # })
//! # }
//! ```
//!
//! # Resources
//!
//! Where a world has resources of the host, a script has handles of them, as a guest would. The
//! functions of the host then take and return handles, and fail as a call of the guest would. Their
//! traits are in `scripts::host`, for calls that name the interface:
//! `scripts::host::Stock::shelf_drop(&mut **guest.host(), shelf)`. A [`Handle`] owns, and is given away
//! when it is passed; [`lend`] makes one that borrows. What a script does not drop is dropped with the
//! instance.
//!
//! ```
//! use shop::scripts::Shop as _;
//! use shop::exports::Shop as _;
//! use torvyn_engine::mock::{MockEngine, lend};
//! use torvyn_engine::{EngineError, Invoker, WasmEngine};
//!
//! #[derive(Invoker)]
//! #[invoker(
//!     inline = "
//!         package acme:shops;
//!         interface stock {
//!             resource shelf {
//!                 constructor(name: string);
//!                 count: func() -> u32;
//!             }
//!         }
//!         world shop { import stock; export count: func(shelf: string) -> u32; }
//!     ",
//!     world = "acme:shops/shop"
//! )]
//! struct Shop;
//!
//! struct Stock;
//!
//! impl shop::host::Stock for Stock {
//!     type Shelf = String;
//!
//!     fn shelf_new(&mut self, name: &str) -> String {
//!         name.to_owned()
//!     }
//!
//!     fn shelf_count(&mut self, shelf: &mut String) -> u32 {
//!         shelf.len() as u32
//!     }
//! }
//!
//! # fn main() -> Result<(), EngineError> {
//! # pollster::block_on(async {
//! let (engine, script) = MockEngine::new();
//! script.world::<Shop>().count().always_runs(|guest, name| {
//!     let shelf = guest.host().shelf_new(name)?;
//!     let count = guest.host().shelf_count(lend(&shelf))?;
//!     guest.host().shelf_drop(shelf)?;
//!     Ok(count)
//! });
//!
//! let component = engine.component::<Shop>();
//! let instance = engine.instantiate::<Shop>(&component, Stock).await?;
//! let mut invoker = engine.bind(instance)?;
//! assert_eq!(invoker.count("tea").await?, 3);
//! # Ok(())
//! # })
//! # }
//! ```
//!
//! Where the component has resources, a script is the one who has them. What stands for a resource is
//! a number of its choice, a [`Rep`]: a script that returns one hands a handle over, and where the
//! program passes that handle, the script has the number. Handles mean the same as in a real engine, and
//! what the program drops is dropped before the next call, by `parser_drop` of the script if that says
//! something:
//!
//! ```
//! use text::exports::Parsing as _;
//! use text::scripts::Parsing as _;
//! use torvyn_engine::mock::{MockEngine, Rep};
//! use torvyn_engine::{EngineError, Invoker, WasmEngine};
//!
//! #[derive(Invoker)]
//! #[invoker(
//!     inline = "
//!         package acme:text;
//!         interface parsing {
//!             resource parser { constructor(language: string); feed: func(text: string) -> u32; }
//!         }
//!         world text { export parsing; }
//!     ",
//!     world = "acme:text/text"
//! )]
//! struct Text;
//!
//! # fn main() -> Result<(), EngineError> {
//! # pollster::block_on(async {
//! let (engine, script) = MockEngine::new();
//! let scripts = script.world::<Text>();
//! scripts.parser_new().returns(Rep(7));
//! scripts.parser_feed().always_runs(|_, (parser, text)| Ok(parser.0 + text.len() as u32));
//!
//! let component = engine.component::<Text>();
//! let instance = engine.instantiate::<Text>(&component, ()).await?;
//! let mut invoker = engine.bind(instance)?;
//! let parser = invoker.parser_new("wit").await?;
//! assert_eq!(invoker.parser_feed(&parser, "use").await?, 10);
//! invoker.parser_drop(parser).await?;
//! assert_eq!(scripts.parser_drop().calls(), [Rep(7)]);
//! # Ok(())
//! # })
//! # }
//! ```
//!
//! # What it refuses
//!
//! The mock compiles what the real engine compiles, without running it: bytes must be a valid
//! component, and a component that does not fit the world is refused with the same differences.
//! [`MockEngine::component`] makes one without bytes. What only running would show is left to
//! the script: whether a component starts, and how long it takes.

mod book;
mod call;
mod decode;
mod engine;
mod failure;
mod function;
mod guest;
mod handles;
mod instance;
mod invoker;
mod script;
mod track;
mod unanswered;

pub use call::Call;
pub use engine::{MockComponent, MockEngine};
pub use failure::Failure;
pub use function::FunctionScript;
pub use guest::Guest;
pub use handles::{Handle, Rep, lend};
pub use instance::MockInstance;
pub use invoker::MockInvoker;
pub use script::{Script, WorldScript};
pub use track::Outcome;
