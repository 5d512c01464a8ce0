//! Tests of a component in the engine: is it what its world says, does it behave as the standard
//! worlds promise, and does it still answer as it was recorded?
//!
//! [`contract_tests!`](crate::contract_tests) writes a `#[test]` for each of these, and
//! `torvyn-engine test` runs them from the command line. Both run a [`Suite`].
//!
//! # Shape
//!
//! Each function that the world exports must be there, with its types. What the component
//! imports must be there too, in one test for all of it.
//!
//! # Behaviour
//!
//! For each role of `torvyn:streaming` that the component has, the [`Behaviour`]s that it calls
//! for. The component is fed with payloads that any component must have an answer for: empty
//! ones and large ones, text, JSON, bytes that are no text, and what golden cases have. An answer
//! may be an error of the world. It may not be a trap, or go past a limit of the engine.
//! A behaviour for which no payload is of use is skipped, with the reason. So are all of a component
//! that calls functions of its host which no standard world has: golden cases answer those.
//!
//! [`deterministic`](Suite::deterministic) says that the same input always has the same output.
//! Without it nothing of that sort is asked for, and [`Behaviour::Determinism`] is skipped.
//!
//! # Golden cases
//!
//! A folder of files, two for a case:
//!
//! - `name.in` and `name.out`, for the standard roles. What goes in is one element for each line
//!   of `name.in`, to a source its whole text as the configuration. `name.config`, if there is
//!   one, is the case's configuration. What comes out is one line for each payload, in order, with
//!   what `complete` and `teardown` hand over at the end; an error is the line
//!   `error: invalid-input: message`, and a dropped element is none.
//! - `name.in.json` and `name.out.json`, for any world. The first one has calls, and answers for
//!   what the component calls; the second one has the results:
//!
//! ```json
//! {
//!   "imports": {"acme:sensors/calibration@1.0.0#offset": 0.5},
//!   "calls": [{"process": [{"sensor": "t1", "room": null}]}, {"summarize": []}]
//! }
//! ```
//!
//! A function can be called by its path, or by its name if that is the only one. A function of
//! the host always has the same answer; one without a result needs none. In JSON a record is an
//! object; a tuple, a list and flags are arrays; an `option` is `null` or its value, and an
//! `option` of an `option` is `null` or `{"some": value}`. A case is its name, or
//! `{"name": payload}`; a `result` is `{"ok": value}` or `{"error": value}`. Bytes may be written
//! as text if they are UTF-8. Numbers that JSON lacks are `"nan"`, `"inf"` and `"-inf"`. Resources
//! and streams have no form.
//!
//! With `UPDATE_GOLDEN=1` in the environment, what comes out is written down in place of being
//! compared.
//!
//! # How long it takes
//!
//! A component that hangs, traps or takes all memory fails each test that it does so in. A call
//! ends with the engine's deadline, of 10 seconds unless it is set, and a test at the first call
//! that fails. The most that one test calls is bounded.

mod behaviours;
mod diff;
mod engines;
mod error;
mod golden;
mod json;
mod report;
mod roles;
mod run;
mod settings;
mod tests;

pub use error::SuiteError;
pub(super) use golden::resolve;
pub use report::{Failure, Group, Outcome, Reason, Report, Test};
pub use settings::Suite;
#[doc(hidden)]
pub use tests::{judge, same_components};

#[cfg(doc)]
use super::behaviour::Behaviour;
