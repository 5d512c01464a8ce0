//! Pipelines without WebAssembly.

use std::time::Duration;

use torvyn_engine::mock::{Failure, MockEngine};
use torvyn_engine::pipeline::{OnError, Pipeline, PipelineError, Source, Stage};
use torvyn_engine::streaming::{ManagedTransform, Transform, owned::ProcessResult};

use super::{Out, keep};

/// A stage that waits, and ends in the middle of it.
#[tokio::test]
async fn a_mock_is_a_stage() {
    let (engine, script) = MockEngine::new();
    let world = script.world::<ManagedTransform>();
    world.init().always_returns(Ok(()));
    world
        .process()
        .waits(tokio::time::sleep(Duration::from_millis(20)))
        .returns(Ok(ProcessResult::Forward))
        .fails(Failure::trap("a mock has had enough"))
        .returns(Ok(ProcessResult::Filtered))
        .returns(Ok(ProcessResult::Forward));
    world.teardown().always_returns(Ok(Vec::new()));
    let component = engine.component::<ManagedTransform>();
    let stage = Stage::component("mock", &engine, &component)
        .config("all of it")
        .on_error(OnError::fail().retry(1));
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(["one", "two", "three"]))
        .stage(stage)
        .sink(keep(&out));
    let report = pipeline.run().await.unwrap();
    assert_eq!(*out.lock().unwrap(), ["one", "three"]);
    assert_eq!(report.stages[0].restarts, 1);
    // The next instance is configured as the first one was.
    assert_eq!(world.init().calls().len(), 2);
    assert!(
        world
            .init()
            .calls()
            .iter()
            .all(|config| config == "all of it")
    );
}

/// An error of a host is a fault like others: another instance can take the element.
#[tokio::test]
async fn a_host_that_fails_ends_an_instance() {
    for retries in [0, 1] {
        let (engine, script) = MockEngine::new();
        let world = script.world::<Transform>();
        world
            .process()
            .returns(Ok(ProcessResult::Forward))
            .fails(Failure::host("acme:shop/prices#price", "no price"))
            .returns(Ok(ProcessResult::Forward));
        let component = engine.component::<Transform>();
        let stage = Stage::component("mock", &engine, &component);
        let stage = stage.on_error(OnError::fail().retry(retries));
        let out = Out::default();
        let pipeline = Pipeline::new()
            .source(Source::iter(["one", "two"]))
            .stage(stage)
            .sink(keep(&out));
        let outcome = pipeline.run().await;
        if retries == 1 {
            assert_eq!(outcome.unwrap().stages[0].restarts, 1);
            assert_eq!(*out.lock().unwrap(), ["one", "two"]);
            continue;
        }
        assert_eq!(*out.lock().unwrap(), ["one"]);
        let stopped = outcome.unwrap_err();
        let PipelineError::Element { reason, .. } = &stopped.error else {
            panic!("{stopped}")
        };
        assert!(reason.has_ended());
        assert_eq!(
            reason.to_string(),
            "the host ended the call: `acme:shop/prices#price` failed: no price in \
             `torvyn:streaming/processor@0.2.0#process`"
        );
    }
}
