//! Handles where they mean nothing: after a respawn, and at another instance.

use torvyn_engine::{EngineError, ForeignHandle};

use super::world::shelves::exports::Stock as _;
use super::world::shelves::{Labeled, Sight};
use super::world::{config, modes, start, start_two};

#[track_caller]
fn reason<T>(result: Result<T, EngineError>) -> (String, ForeignHandle) {
    match result.map(drop).unwrap_err() {
        EngineError::ForeignHandle { function, reason } => (function.into(), reason),
        error => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_handle_of_an_earlier_generation() {
    for config in modes() {
        let mut invoker = start(config).await;
        let old = invoker.shelf_new("old").await.unwrap();
        let other = invoker.shelf_new("other").await.unwrap();
        let third = invoker.shelf_new("third").await.unwrap();
        assert_eq!(invoker.respawn().await.unwrap().generation, 1);
        // The new one is at the same place as the old one was.
        let new = invoker.shelf_new("new").await.unwrap();
        let earlier = ForeignHandle::EarlierGeneration {
            handle: 0,
            instance: 1,
        };
        let (function, why) = reason(invoker.shelf_name(&old).await);
        assert_eq!(function, "test:shelves/stock@1.0.0#[method]shelf.name");
        assert_eq!(why, earlier);
        assert_eq!(reason(invoker.shelf_compare(&new, &old).await).1, earlier);
        let sight = Sight {
            label: String::new(),
            shelf: &old,
        };
        assert_eq!(reason(invoker.look(sight, "").await).1, earlier);
        assert_eq!(reason(invoker.exchange(Some(old)).await).1, earlier);
        let (function, why) = reason(invoker.shelf_drop(other).await);
        assert_eq!(function, "test:shelves/stock@1.0.0#[resource-drop]shelf");
        assert_eq!(why, earlier);
        drop(third);
        // Neither of them was the new one's end, or the instance's.
        assert_eq!(invoker.shelf_name(&new).await.unwrap(), "new");
        assert_eq!(invoker.live().await.unwrap(), 1);
        assert_eq!(invoker.ended(), None);
    }
}

#[tokio::test]
async fn a_handle_of_another_instance() {
    let [mut one, mut two] = start_two(config()).await;
    let (a, b) = (
        one.shelf_new("a").await.unwrap(),
        two.shelf_new("b").await.unwrap(),
    );
    let another = ForeignHandle::AnotherInstance;
    assert_eq!(reason(two.shelf_name(&a).await).1, another);
    // What is given away with it is dropped, by the instance that has it.
    let labeled = |shelf| Labeled {
        label: String::new(),
        shelf,
    };
    let both = vec![labeled(b), labeled(a)];
    assert_eq!(reason(two.put_back(both).await).1, another);
    assert_eq!(two.live().await.unwrap(), 0);
    assert_eq!(two.dropped().await.unwrap(), ["b"]);
    assert_eq!(one.live().await.unwrap(), 0);
    assert_eq!(one.dropped().await.unwrap(), ["a"]);
}

/// The text is what a person reads first.
#[tokio::test]
async fn it_is_said_whose_handle_it_is() {
    let mut invoker = start(config()).await;
    let shelf = invoker.shelf_new("a").await.unwrap();
    for _ in 0..2 {
        assert!(!invoker.respawn().await.unwrap().initialized);
    }
    let error = invoker.shelf_name(&shelf).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`test:shelves/stock@1.0.0#[method]shelf.name` was not called: a handle that was passed is of \
         generation 0, and the instance is of generation 2: what it stood for is gone"
    );
}

#[tokio::test]
async fn handles_may_outlive_their_invoker() {
    let mut invoker = start(config()).await;
    let shelf = invoker.shelf_new("a").await.unwrap();
    drop(invoker);
    drop(shelf);
}

#[tokio::test]
async fn a_thousand_respawns_with_live_handles() {
    // Whatever was left behind would go beyond the limit.
    let mut invoker = start(config().max_handles(3)).await;
    let mut kept = Vec::new();
    for generation in 0..1000 {
        assert_eq!(invoker.generation(), generation);
        let many = invoker.many(3).await.unwrap();
        assert_eq!(invoker.live().await.unwrap(), 3);
        kept.extend(many);
        assert!(!invoker.respawn().await.unwrap().initialized);
    }
    assert_eq!(kept.len(), 3000);
    drop(kept);
    assert_eq!(invoker.live().await.unwrap(), 0);
}
