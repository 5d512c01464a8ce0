//! What handles cost on the host, once everything has grown to its size.

use allocation_counter::measure;
use torvyn_tests::now;

use super::things::exports::Things as _;
use super::{Op, Store, Things, guest};
use crate::{Side, start};

/// In the component lane Wasmtime allocates for what is lent.
#[test]
fn the_direct_lane_allocates_nothing_for_handles() {
    for side in [Side::Direct, Side::Driven] {
        let mut invoker = start::<Things>(side, guest(), Store::default()).unwrap();
        let mut run = |op: Op, a: u32, b: u32, c: u32| now(invoker.op(op as u32, a, b, c)).unwrap();
        let mut all = || {
            let bucket = run(Op::NewBucket, 1, 0, 0);
            let tool = run(Op::NewTool, 2, 0, 0);
            run(Op::Number, bucket, 0, 0);
            run(Op::Sum, bucket, bucket, 0);
            run(Op::LendTwo, bucket, tool, 0);
            let other = run(Op::NewBucket, 3, 0, 0);
            run(Op::LendAndGive, bucket, other, 0);
            run(Op::Give, bucket, 0, 0);
            let other = run(Op::NewBucket, 4, 0, 0);
            let tool = run(Op::Swap, 1, other, tool);
            run(Op::DropTool, tool, 0, 0);
            // It has the same number again.
            run(Op::DropBucket, other, 0, 0);
        };
        all();
        let info = measure(|| (0..100).for_each(|_| all()));
        assert_eq!(info.count_total, 0, "{side:?}: {info:?}");
    }
}
