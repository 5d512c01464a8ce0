//! What a batch takes.

use pollster::block_on;
use torvyn_engine::ComponentInvoker;
use torvyn_engine::streaming::BatchTransform;
use torvyn_tests::copied;

use super::{batch, example, flip};

/// Four columns go in, each with a copy and an entry for its memory, however many elements there
/// are.
#[test]
fn a_batch_crosses_in_four_pieces() {
    let mut identity = example::<BatchTransform>("identity");
    for elements in [1, 256] {
        let batch = batch(vec![[7; 64]; elements]);
        let result = block_on(identity.metered(|invoker| invoker.process_batch(batch.view())));
        let answer = result.outcome.unwrap().unwrap();
        assert_eq!(answer.outcomes, vec![1; elements]);
        let stats = result.stats;
        // The call, four columns, and that the result was read.
        assert_eq!(stats.guest_entries, 1 + 4 + 1);
        // Directly, the outcomes stay where they are.
        assert_eq!(stats.host_copies, 4 + copied(1));
        assert_eq!(stats.bytes_in, elements as u64 * (8 + 8 + 4 + 64));
        assert_eq!(stats.bytes_out, elements as u64);
    }
}

/// What comes back is seen where it lies.
#[test]
fn outputs_are_columns_too() {
    let mut flip = flip::<BatchTransform>();
    let batch = batch(vec![[7; 64]; 256]);
    let result = block_on(flip.metered(|invoker| invoker.process_batch(batch.view())));
    let answer = result.outcome.unwrap().unwrap();
    let payloads = answer.outputs.payloads;
    for (output, index) in answer.outputs.outputs().unwrap().zip(0..) {
        assert_eq!(output.payload.as_ptr(), payloads[index * 64..].as_ptr());
    }
    let stats = result.stats;
    assert_eq!(stats.guest_entries, 1 + 4 + 1);
    assert_eq!(stats.host_copies, 4 + copied(5));
    assert_eq!(stats.bytes_out, 256 * (1 + 8 + 8 + 4 + 64));
}
