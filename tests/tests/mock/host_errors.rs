//! Scripts whose host ends the call.

use std::error::Error as _;

use desk::exports::Desk as _;
use desk::scripts::Desk as _;
use pollster::block_on;
use torvyn_engine::mock::{Failure, MockEngine};
use torvyn_engine::{EngineError, HostError, Instance as _, Invoker};

use crate::instance;

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:desk;
        world desk {
            import price: func(item: u32) -> u32;
            import wait: func();
            export total: func(item: u32) -> u32;
        }
    ",
    async_host("test:desk/desk#wait"),
    fallible_host("test:desk/desk#price")
)]
struct Desk;

#[derive(Debug, PartialEq, thiserror::Error)]
#[error("item {0} has no price")]
struct NoPrice(u32);

struct Prices;

impl desk::host::Desk for Prices {
    fn price(&mut self, item: u32) -> Result<u32, HostError> {
        match item {
            7 => Err(NoPrice(7).into()),
            item => Ok(100 * item),
        }
    }
    async fn wait(&mut self) {}
}

/// `?` hands over what the host has returned, and it comes out as it was.
#[test]
fn a_script_hands_an_error_of_its_host_over() {
    let (engine, script) = MockEngine::new();
    script
        .world::<Desk>()
        .total()
        .always_awaits(|mut guest, item| {
            Box::pin(async move {
                guest.host().wait().await;
                Ok(guest.host().price(item)?)
            })
        });
    let mut invoker = instance::<Desk>(&engine, Prices);
    assert_eq!(block_on(invoker.total(2)).unwrap(), 200);
    for _ in 0..2 {
        let error = block_on(invoker.total(7)).unwrap_err();
        let EngineError::HostFailed { source, fault, .. } = &error else {
            panic!("{error:?}");
        };
        assert_eq!(source.downcast_ref(), Some(&NoPrice(7)));
        assert!(error.source().unwrap().is::<NoPrice>());
        let reason = "a function of the host failed: item 7 has no price";
        assert_eq!(fault.reason, reason);
        assert_eq!(
            error.to_string(),
            format!("the host ended the call: {reason} in `total`")
        );
        let again = block_on(invoker.total(2)).unwrap_err();
        assert!(matches!(again, EngineError::Ended { .. }), "{again:?}");
        let _ = block_on(invoker.respawn()).unwrap();
    }
}

/// An error can't be copied: the first call has it, and the next ones its text.
#[test]
fn a_failure_for_every_call() {
    let (engine, script) = MockEngine::new();
    let failure = Failure::host("test:desk/desk#price", NoPrice(1));
    assert_eq!(failure, failure.clone());
    script.world::<Desk>().total().always_fails(failure);
    let mut invoker = instance::<Desk>(&engine, Prices);
    for first in [true, false] {
        let error = block_on(invoker.total(2)).unwrap_err();
        let source = error.source().unwrap();
        assert_eq!(source.is::<NoPrice>(), first);
        assert!(
            source.to_string().contains("item 1 has no price"),
            "{source}"
        );
        let _ = block_on(invoker.respawn()).unwrap();
    }
}
