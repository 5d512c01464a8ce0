//! When a resource of the guest's ends.

use torvyn_engine::{EngineError, WasmtimeEngineConfig};

use super::world::shelves::exports::{Shelves as _, Stock as _};
use super::world::{config, modes, start};

#[tokio::test]
async fn what_is_dropped_ends_before_the_next_call_in_that_order() {
    for config in modes() {
        let mut invoker = start(config).await;
        let [a, b, c] = [
            invoker.shelf_new("a").await.unwrap(),
            invoker.shelf_new("b").await.unwrap(),
            invoker.shelf_new("c").await.unwrap(),
        ];
        drop(b);
        drop(a);
        // Any call will do, with handles or without.
        assert_eq!(invoker.plain("x").await.unwrap(), "X");
        assert_eq!(invoker.dropped().await.unwrap(), ["b", "a"]);
        drop(c);
        assert_eq!(invoker.live().await.unwrap(), 0);
        assert_eq!(invoker.dropped().await.unwrap(), ["c"]);
    }
}

#[tokio::test]
async fn a_drop_can_be_waited_for() {
    for config in modes() {
        let mut invoker = start(config).await;
        let (a, b) = (
            invoker.shelf_new("a").await.unwrap(),
            invoker.shelf_new("b").await.unwrap(),
        );
        drop(a);
        invoker.shelf_drop(b).await.unwrap();
        assert_eq!(invoker.dropped().await.unwrap(), ["a", "b"]);
        assert_eq!(invoker.live().await.unwrap(), 0);
    }
}

const DROP: &str = "test:shelves/stock@1.0.0#[resource-drop]shelf";

#[tokio::test]
async fn a_guest_may_fail_at_the_end_of_a_resource() {
    for config in modes() {
        let mut invoker = start(config).await;
        let shelf = invoker.shelf_new("panics").await.unwrap();
        let error = invoker.shelf_drop(shelf).await.unwrap_err();
        let EngineError::Panic(fault) = &error else {
            panic!("{error}");
        };
        assert_eq!(&*fault.function, DROP);
        assert!(fault.stderr.contains("at the end of a shelf"), "{fault}");
        assert!(invoker.ended().unwrap().contains(DROP));
        let error = invoker.live().await.unwrap_err();
        assert!(matches!(error, EngineError::Ended { .. }), "{error}");
        assert_eq!(invoker.respawn().await.unwrap().generation, 1);
        assert_eq!(invoker.live().await.unwrap(), 0);
    }
}

/// The call that comes next has the error, and is not made.
#[tokio::test]
async fn a_guest_may_fail_before_a_call() {
    for config in modes() {
        let mut invoker = start(config).await;
        let [first, second, third] = [
            invoker.shelf_new("panics").await.unwrap(),
            invoker.shelf_new("second").await.unwrap(),
            invoker.shelf_new("third").await.unwrap(),
        ];
        drop(first);
        drop(second);
        let error = invoker.shelf_name(&third).await.unwrap_err();
        assert_eq!(&*error.fault().unwrap().function, DROP);
        let error = invoker.shelf_name(&third).await.unwrap_err();
        let EngineError::Ended { function, .. } = &error else {
            panic!("{error}");
        };
        assert_eq!(&**function, "test:shelves/stock@1.0.0#[method]shelf.name");
        // Nothing comes of what is dropped after the end.
        drop(third);
        assert!(!invoker.respawn().await.unwrap().initialized);
        assert_eq!(invoker.dropped().await.unwrap().len(), 0);
    }
}

/// The end of a resource has what a call has, each for itself.
#[tokio::test]
async fn the_end_of_a_resource_has_limits() {
    for config in modes() {
        let mut invoker = start(config.fuel(Some(10_000_000))).await;
        let shelf = invoker.shelf_new("spins").await.unwrap();
        drop(shelf);
        let error = invoker.live().await.unwrap_err();
        assert!(
            matches!(error, EngineError::FuelExhausted { .. }),
            "{error}"
        );
        assert_eq!(&*error.fault().unwrap().function, DROP);
    }
    let limits = config().fuel(Some(200_000));
    let mut invoker = start(limits).await;
    let mut shelves = Vec::new();
    for _ in 0..1000 {
        shelves.push(invoker.shelf_new("").await.unwrap());
    }
    drop(shelves);
    assert_eq!(invoker.live().await.unwrap(), 0);
}

#[tokio::test]
async fn a_trap_in_a_method_ends_the_instance() {
    let mut invoker = start(config()).await;
    let shelf = invoker.shelf_new("a").await.unwrap();
    let error = invoker.shelf_fail(&shelf, "panic").await.unwrap_err();
    assert!(matches!(error, EngineError::Panic(_)), "{error}");
    let function = "test:shelves/stock@1.0.0#[method]shelf.fail";
    assert_eq!(&*error.fault().unwrap().function, function);
}

/// What is given away in a call that is never made is dropped.
#[tokio::test]
async fn a_future_may_be_dropped_before_it_is_polled() {
    for config in modes() {
        let mut invoker = start(config).await;
        let many = invoker.many(3).await.unwrap();
        drop(invoker.put_back(many));
        assert_eq!(invoker.live().await.unwrap(), 0);
    }
}

async fn churn(config: WasmtimeEngineConfig, count: u32, batch: u32) {
    let mut invoker = start(config).await;
    let once = |invoker: &mut _| pollster::block_on(make_and_drop(invoker, batch));
    once(&mut invoker);
    let memory = invoker.memory_usage();
    for _ in 0..count / batch {
        once(&mut invoker);
    }
    assert_eq!(invoker.memory_usage(), memory);
    assert_eq!(invoker.live().await.unwrap(), 0);
}

type Shelves = torvyn_engine::WasmtimeInvoker<super::world::Shelves>;

async fn make_and_drop(invoker: &mut Shelves, batch: u32) {
    let many = invoker.many(batch).await.unwrap();
    assert_eq!(many.len(), batch as usize);
    drop(many);
    for _ in 0..batch {
        drop(invoker.shelf_new("").await.unwrap());
    }
    assert_eq!(invoker.live().await.unwrap(), 0);
}

/// The limit is no more than there are at a time: what has ended makes room.
#[tokio::test]
async fn many_are_made_and_dropped() {
    churn(config().max_handles(100), 50_000, 100).await;
}
