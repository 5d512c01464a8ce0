//! Handles in every place where they can be.

use torvyn_engine::{EngineError, WasmEngine as _};

use super::world::shelves::exports::Shelves as _;
use super::world::shelves::exports::{Carts as _, Stock as _, Store as _, Toys as _};
use super::world::shelves::test::shelves::stock;
use super::world::shelves::{Entry, Found, Labeled, Sight, Toy};
use super::world::{Store, config, modes, shelves, start, wasm};

#[tokio::test]
async fn constructors_methods_and_statics() {
    for config in modes() {
        let mut invoker = start(config).await;
        let shelf: stock::Shelf = invoker.shelf_new("a").await.unwrap();
        assert_eq!(invoker.shelf_name(&shelf).await.unwrap(), "a");
        invoker.shelf_put(&shelf, "tea").await.unwrap();
        invoker.shelf_put(&shelf, "milk").await.unwrap();
        // A result without handles is shown, as ever.
        let things: &[&str] = invoker.shelf_things(&shelf).await.unwrap();
        assert_eq!(things, ["tea", "milk"]);
        let other = invoker.shelf_open("b").await.unwrap().unwrap();
        let refused = invoker.shelf_open("").await.unwrap().map(drop);
        assert_eq!(refused.unwrap_err(), "no name");
        assert_eq!(invoker.shelf_compare(&shelf, &other).await.unwrap(), 2);
        assert_eq!(invoker.shelf_compare(&shelf, &shelf).await.unwrap(), 104);
        let copy = invoker.shelf_duplicate(&shelf).await.unwrap();
        assert_eq!(invoker.shelf_things(&copy).await.unwrap().len(), 2);
        assert_eq!(invoker.live().await.unwrap(), 3);
        assert_eq!(invoker.plain("text").await.unwrap(), "TEXT");
    }
}

#[tokio::test]
async fn handles_in_types() {
    for config in modes() {
        let mut invoker = start(config).await;
        let many: Vec<Labeled<stock::Shelf>> = invoker.many(3).await.unwrap();
        let labels: Vec<_> = many.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(labels, ["0", "1", "2"]);
        let shelves: Vec<&stock::Shelf> = many.iter().map(|it| &it.shelf).collect();
        invoker.shelf_put(shelves[1], "tea").await.unwrap();
        let sizes = invoker.sizes(shelves.clone()).await.unwrap();
        assert_eq!(sizes, [0, 1, 0]);
        let sight = Sight {
            label: "seen".to_owned(),
            shelf: shelves[1],
        };
        let seen = invoker.look(sight, "there").await.unwrap();
        assert_eq!(seen, r#"seen  ["tea", "there"]"#);
        assert_eq!(invoker.put_back(many).await.unwrap(), 3);
        assert_eq!(invoker.live().await.unwrap(), 0);

        let mut names = Vec::new();
        for name in ["", "one", "many"] {
            let found: Found<stock::Shelf> = invoker.find(name).await.unwrap();
            names.push(invoker.hand_over(found).await.unwrap().to_owned());
        }
        assert_eq!(names, ["nothing", "one", "of many+of many"]);

        let (first, second) = invoker.pair("x").await.unwrap();
        assert!(invoker.pair("").await.unwrap().1.is_none());
        let second = second.unwrap();
        assert_eq!(invoker.shelf_name(&second).await.unwrap(), "second");
        let exchanged = invoker.exchange(Some(first)).await.unwrap();
        let exchanged = exchanged.map_err(|it| it.label).unwrap();
        assert_eq!(invoker.shelf_name(&exchanged[0]).await.unwrap(), "x");
        assert_eq!(invoker.shelf_name(&exchanged[1]).await.unwrap(), "new");
        let refused = invoker.exchange(None).await.unwrap().map(drop).unwrap_err();
        assert_eq!(refused.label, "none");
        assert_eq!(invoker.shelf_name(&refused.shelf).await.unwrap(), "of none");

        invoker.shelf_put(&second, "salt").await.unwrap();
        let into = invoker.shelf_new("into").await.unwrap();
        let poured = invoker.pour(second, &into).await.unwrap();
        assert_eq!(invoker.shelf_name(&poured).await.unwrap(), "second poured");
        assert_eq!(invoker.shelf_things(&into).await.unwrap(), ["salt"]);
    }
}

#[tokio::test]
async fn resources_of_several_interfaces() {
    let mut invoker = start(config()).await;
    let shelf = invoker.shelf_new("rack").await.unwrap();
    invoker.shelf_put(&shelf, "tea").await.unwrap();
    let cart = invoker.load(&shelf, "label").await.unwrap();
    assert_eq!(invoker.cart_weight(&cart).await.unwrap(), 1);
    let Labeled { label, shelf } = invoker.unload(cart).await.unwrap();
    assert_eq!(label, "label");
    assert_eq!(invoker.shelf_name(&shelf).await.unwrap(), "of label");
    let toy: Toy = invoker.toy_new(7).await.unwrap();
    assert_eq!(invoker.toy_number(&toy).await.unwrap(), 7);
    invoker.toy_drop(toy).await.unwrap();
}

/// The host's buckets and the guest's are two types, in the one record.
#[tokio::test]
async fn an_interface_that_is_imported_and_exported() {
    for config in modes() {
        let mut invoker = start(config).await;
        let bucket = invoker.bucket_new("a").await.unwrap();
        let name = invoker.bucket_name(&bucket).await.unwrap();
        assert_eq!(name, "a of the host of the guest");
        let entry: Entry<shelves::Bucket> = Entry {
            label: "l".to_owned(),
            bucket,
        };
        let wrapped = invoker.wrap(entry).await.unwrap();
        assert_eq!(wrapped.label, "<l>");
        let name = invoker.bucket_name(&wrapped.bucket).await.unwrap();
        assert_eq!(name, "<a of the host> of the guest");
    }
}

#[tokio::test]
async fn calls_are_metered_as_ever() {
    let mut invoker = start(config()).await;
    let shelf = invoker.shelf_new("a").await.unwrap();
    let metered = invoker.metered(|it| it.shelf_put(&shelf, "tea")).await;
    metered.outcome.unwrap();
    assert_eq!((metered.stats.calls, metered.stats.bytes_in), (1, 3));
    let metered = invoker.metered(|it| it.shelf_things(&shelf)).await;
    assert_eq!(metered.outcome.unwrap(), ["tea"]);
    let bytes_out = metered.stats.bytes_out;
    // A string of three bytes, in a list of one.
    assert_eq!((metered.stats.calls, bytes_out), (1, 3 + 8));
    drop(shelf);
    // What is dropped before a call is no call.
    let metered = invoker.metered(|it| it.live()).await;
    assert_eq!(metered.outcome.unwrap(), 0);
    assert_eq!((metered.stats.calls, metered.stats.guest_entries), (1, 1));
    let shelf = invoker.shelf_new("b").await.unwrap();
    let metered = invoker.metered(|it| it.shelf_drop(shelf)).await;
    metered.outcome.unwrap();
    assert_eq!(metered.stats.calls, 1);
}

#[tokio::test]
async fn the_lane_is_the_component_lane_and_says_why() {
    let engine = torvyn_tests::engine_with(config());
    let compiled = engine.compile_file(wasm()).await.unwrap();
    let reason = compiled.is_direct().unwrap_err();
    assert!(reason.contains("resource"), "{reason}");
    let direct = torvyn_tests::engine_with(config().lane(torvyn_engine::Lane::Direct));
    let compiled = direct.compile_file(wasm()).await.unwrap();
    let refused = direct.instantiate::<super::world::Shelves>(&compiled, Store);
    let error = refused.await.map(drop).unwrap_err();
    assert!(matches!(error, EngineError::Instantiate { .. }), "{error}");
}

/// It can be called from tasks that go from thread to thread.
#[tokio::test]
async fn calls_can_be_sent() {
    let mut invoker = start(config()).await;
    let task = tokio::spawn(async move {
        let shelf = invoker.shelf_new("a").await?;
        let more = invoker.many(2).await?;
        let sizes = invoker.sizes(vec![&shelf, &more[0].shelf]).await?.len();
        invoker.shelf_drop(shelf).await?;
        drop(more);
        Ok::<_, EngineError>((sizes, invoker.live().await?))
    });
    assert_eq!(task.await.unwrap().unwrap(), (2, 0));
}

/// A world with one of the interfaces, whose handles are those of the other world's type.
#[derive(torvyn_engine::Invoker)]
#[invoker(
    inline = "
        package test:shelves@1.0.0;
        interface toys {
            resource shelf { constructor(number: u32); number: func() -> u32; }
        }
        world toys-only { export toys; }
    ",
    world = "test:shelves/toys-only@1.0.0",
    rename("test:shelves/toys@1.0.0#shelf" = Toy),
    with("test:shelves/toys@1.0.0" = crate::of_guest::world::shelves::test::shelves::toys)
)]
struct ToysOnly;

#[tokio::test]
async fn the_type_of_a_handle_may_be_that_of_another_derive() {
    use toys_only::exports::Toys as _;

    let (engine, script) = torvyn_engine::MockEngine::new();
    let toys = script.world::<ToysOnly>();
    toys_only::scripts::Toys::toy_new(&toys).returns(torvyn_engine::mock::Rep(3));
    let component = engine.component::<ToysOnly>();
    let instance = engine
        .instantiate::<ToysOnly>(&component, ())
        .await
        .unwrap();
    let mut invoker = engine.bind(instance).unwrap();
    let toy: Toy = invoker.toy_new(3).await.unwrap();
    invoker.toy_drop(toy).await.unwrap();
    assert_eq!(script.calls().len(), 2);
}
