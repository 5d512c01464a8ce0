//! Says where an element goes by the first bytes of its payload.
//!
//! The contract is in `wit/lazy-router.wit`. The payload is a resource of the host: what the guest
//! does not read is not copied, however large the payload is. [`header`] says what is read.

wit_bindgen::generate!({ path: "wit", world: "lazy-router" });

mod header;

use acme::lazy::payloads::current;
use header::{HEADER, Wrong, route};

struct LazyRouter;

export!(LazyRouter);

impl Guest for LazyRouter {
    fn route() -> Result<String, RouteError> {
        let payload = current();
        let routed = route(payload.size(), || payload.read(0, HEADER));
        routed.map_err(|wrong| match wrong {
            Wrong::TooShort(size) => RouteError::TooShort(size),
            Wrong::NoName => RouteError::NoName,
            Wrong::Length { expected, found } => RouteError::WrongLength((expected, found)),
        })
    }
}
