//! How many handles there may be.

use torvyn_engine::EngineError;

use super::world::shelves::exports::{Stock as _, Store as _};
use super::world::{config, start};

#[tokio::test]
async fn there_is_a_limit() {
    let mut invoker = start(config().max_handles(10)).await;
    let mut many = invoker.many(10).await.unwrap();
    many.truncate(7);
    many.extend(invoker.many(3).await.unwrap());
    // What is dropped makes room for as many.
    let error = invoker.shelf_new("one more").await.unwrap_err();
    let EngineError::TooManyHandles { limit: 10, fault } = &error else {
        panic!("{error}");
    };
    assert_eq!(
        &*fault.function,
        "test:shelves/stock@1.0.0#[constructor]shelf"
    );
    assert!(!invoker.respawn().await.unwrap().initialized);
    drop(many);
    assert_eq!(invoker.many(10).await.unwrap().len(), 10);
    let error = invoker.many(11).await.unwrap_err();
    assert!(
        matches!(error, EngineError::TooManyHandles { .. }),
        "{error}"
    );
}

/// Those that the guest has of the host's resources count as well, and the other way round.
#[tokio::test]
async fn handles_of_both_sides_count_together() {
    let mut invoker = start(config().max_handles(6)).await;
    // Each bucket of the guest's has one of the host's inside.
    let mut buckets = Vec::new();
    for _ in 0..3 {
        buckets.push(invoker.bucket_new("a").await.unwrap());
    }
    buckets.pop();
    let shelves = invoker.many(1).await.unwrap();
    let shelf = invoker.shelf_new("a").await.unwrap();
    drop((shelves, shelf));
    buckets.push(invoker.bucket_new("a").await.unwrap());
    let error = invoker.bucket_new("a").await.unwrap_err();
    assert!(
        matches!(error, EngineError::TooManyHandles { limit: 6, .. }),
        "{error}"
    );
    assert!(!invoker.respawn().await.unwrap().initialized);
    // The host's are left what the program has not taken.
    let shelves = invoker.many(6).await.unwrap();
    let error = invoker.bucket_new("a").await.unwrap_err();
    assert!(
        matches!(error, EngineError::TooManyHandles { limit: 6, .. }),
        "{error}"
    );
    drop(shelves);
}

#[tokio::test]
async fn as_many_as_there_may_be() {
    let mut invoker = start(config()).await;
    let many = invoker.many(100_000).await.unwrap();
    assert_eq!(many.len(), 100_000);
    let memory = invoker.memory_usage();
    drop(many);
    assert_eq!(invoker.live().await.unwrap(), 0);
    let many = invoker.many(100_000).await.unwrap();
    assert_eq!(invoker.memory_usage(), memory);
    assert_eq!(invoker.put_back(many).await.unwrap(), 100_000);
}
