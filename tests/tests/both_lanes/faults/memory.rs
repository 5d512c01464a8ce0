//! The limits on memory and tables hold for all of an instance's together.

use pollster::block_on;
use torvyn_engine::{
    EngineError, Invoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker,
};

use memories::exports::Memories as _;

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:memories@1.0.0;
        world memories {
            export grow-one: func(pages: u32) -> s32;
            export grow-two: func(pages: u32) -> s32;
            export grow-table: func(elements: u32) -> s32;
            export grow-other-table: func(elements: u32) -> s32;
        }
    ",
    world = "test:memories/memories"
)]
struct Memories;

const PAGE: usize = 64 << 10;

fn start(config: WasmtimeEngineConfig) -> Result<WasmtimeInvoker<Memories>, EngineError> {
    block_on(async {
        let wasm = wat::parse_str(include_str!("../../../wat/memories.wat")).unwrap();
        let engine = WasmtimeEngine::new(config)?;
        let compiled = engine.compile(&wasm).await?;
        engine.bind(engine.instantiate(&compiled, ()).await?)
    })
}

#[test]
fn all_memories_together() {
    let config = torvyn_tests::config().max_memory_bytes(10 * PAGE);
    let mut invoker = start(config).unwrap();
    // Each begins with a page, and growing answers the size before.
    assert_eq!(block_on(invoker.grow_one(4)).unwrap(), 1);
    assert_eq!(block_on(invoker.grow_two(5)).unwrap(), -1);
    assert_eq!(block_on(invoker.grow_two(4)).unwrap(), 1);
    assert_eq!(block_on(invoker.grow_one(1)).unwrap(), -1);
    assert_eq!(block_on(invoker.grow_two(1)).unwrap(), -1);
    assert_eq!(block_on(invoker.grow_one(0)).unwrap(), 5);
    // A guest that is refused memory and goes on is a healthy one.
    assert_eq!(invoker.ended(), None);
}

/// More than the guest's own maximum, or than there can be, does not use anything up.
#[test]
fn what_is_refused_is_not_counted() {
    let config = torvyn_tests::config().max_memory_bytes(10 * PAGE);
    let mut invoker = start(config).unwrap();
    for pages in [u32::MAX, 1 << 16, 1 << 15] {
        assert_eq!(block_on(invoker.grow_one(pages)).unwrap(), -1);
    }
    assert_eq!(block_on(invoker.grow_one(8)).unwrap(), 1);
}

#[test]
fn all_tables_together() {
    let config = torvyn_tests::config().max_table_elements(10);
    let mut invoker = start(config).unwrap();
    assert_eq!(block_on(invoker.grow_table(4)).unwrap(), 1);
    assert_eq!(block_on(invoker.grow_other_table(5)).unwrap(), -1);
    assert_eq!(block_on(invoker.grow_other_table(4)).unwrap(), 1);
    assert_eq!(block_on(invoker.grow_table(1)).unwrap(), -1);
}

/// Two memories of a page each do not fit into one page.
#[test]
fn the_first_memory_counts_too() {
    let config = torvyn_tests::config().max_memory_bytes(PAGE);
    let error = start(config).unwrap_err();
    let EngineError::MemoryExceeded {
        requested, limit, ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!((requested, limit), (2 * PAGE, PAGE));
    assert_eq!(error.fault().unwrap().function, "start");
    assert_eq!(error.to_string().lines().count(), 1, "{error}");

    let config = torvyn_tests::config().max_table_elements(1);
    let error = start(config).unwrap_err();
    let text = error.to_string();
    assert!(
        matches!(error, EngineError::Instantiate { .. }),
        "{error:?}"
    );
    assert!(text.contains("table"), "{text}");
}
