//! Batches of a mock.

use pollster::block_on;
use torvyn_engine::mock::MockEngine;
use torvyn_engine::streaming::{
    AllBatchRoles, BackpressureSignal, BatchPoll, MalformedBatch, Outcome, owned,
};
use torvyn_engine::{ComponentInvoker, WasmEngine};

use super::batch;

#[test]
fn a_script_answers_batches() {
    let (engine, script) = MockEngine::new();
    let component = engine.component::<AllBatchRoles>();
    let instance = block_on(engine.instantiate::<AllBatchRoles>(&component, ())).unwrap();
    let mut invoker = engine.bind(instance).unwrap();
    let world = script.world::<AllBatchRoles>();
    // The second element of each batch is dropped, and all others go on.
    world.process_batch().always_runs(|_, batch| {
        let outcomes = (0..batch.len()).map(|index| u8::from(index != 1));
        Ok(Ok(owned::BatchResult {
            outcomes: outcomes.collect(),
            ..nothing()
        }))
    });
    world.poll_batch().returns(Ok(owned::BatchPoll::Pending));
    world.deliver_batch().returns(Ok(owned::BatchReceipt {
        signal: BackpressureSignal::Pause,
        errors: vec![owned::DeliveryError {
            index: 5,
            error: owned::ProcessError::DeadlineExceeded,
        }],
    }));
    block_on(async {
        let batch = batch(["a", "b", "c"]);
        let result = invoker.process_batch(batch.view()).await.unwrap().unwrap();
        let outcomes: Vec<_> = result.outcomes(3).unwrap().collect();
        assert!(matches!(
            outcomes[..],
            [Outcome::Forward, Outcome::Filtered, Outcome::Forward]
        ));
        let polled = invoker.poll_batch((10, 100)).await.unwrap().unwrap();
        assert_eq!(polled, BatchPoll::Pending);
        let receipt = invoker.deliver_batch(batch.view()).await.unwrap().unwrap();
        assert_eq!(receipt.signal, BackpressureSignal::Pause);
        let error = receipt.refused(batch.len()).unwrap_err();
        assert_eq!(
            error,
            MalformedBatch::Refused {
                index: 5,
                elements: 3
            }
        );
    });
    assert_eq!(world.poll_batch().calls(), [(10, 100)]);
    assert_eq!(world.process_batch().calls()[0].payloads, b"abc");
}

fn nothing() -> owned::BatchResult {
    owned::BatchResult {
        outcomes: Vec::new(),
        counts: Vec::new(),
        outputs: owned::ElementBatch {
            sequences: Vec::new(),
            timestamps: Vec::new(),
            ends: Vec::new(),
            payloads: Vec::new(),
        },
        errors: Vec::new(),
    }
}
