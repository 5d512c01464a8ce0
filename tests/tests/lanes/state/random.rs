//! Random calls, a snapshot, other calls, back to the snapshot, and on: what comes out is what an
//! instance answers that was only called, and never touched.

use pollster::block_on;
use proptest::collection::vec;
use proptest::prelude::*;
use torvyn_engine::{Snapshot, WasmtimeInvoker};

use super::calls::{Call, Remembers, call, fresh, sum};
use crate::random;

/// What is tried with the calls.
#[derive(Clone, Debug)]
struct Case {
    before: Vec<Call>,
    lost: Vec<Call>,
    after: Vec<Call>,
    side: usize,
    shared: bool,
    how: How,
}

/// How the state comes back.
#[derive(Clone, Copy, Debug)]
enum How {
    /// Into the place of the instance.
    There,
    /// The same, from bytes.
    FromBytes,
    /// Into another instance, which calls from another side.
    Elsewhere,
    /// Into an instance that has ended, or has been left alone.
    Fork,
}

fn case() -> impl Strategy<Value = Case> {
    let how = prop_oneof![
        Just(How::There),
        Just(How::FromBytes),
        Just(How::Elsewhere),
        Just(How::Fork),
    ];
    let calls = || vec(call(), 0..12);
    (
        calls(),
        calls(),
        calls(),
        any::<usize>(),
        any::<bool>(),
        how,
    )
        .prop_map(|(before, lost, after, side, shared, how)| Case {
            before,
            lost,
            after,
            side,
            shared,
            how,
        })
}

fn make(invoker: &mut WasmtimeInvoker<Remembers>, calls: &[Call]) -> Vec<String> {
    calls.iter().map(|call| call.make(invoker)).collect()
}

#[test]
fn a_restored_instance_goes_on_as_one_that_was_never_touched() {
    random(case(), |case| {
        let mut untouched = fresh(case.side, case.shared);
        make(&mut untouched, &case.before);
        let mut invoker = fresh(case.side, case.shared);
        make(&mut invoker, &case.before);
        let snapshot = invoker.snapshot().unwrap();
        make(&mut invoker, &case.lost);
        let mut restored = match case.how {
            How::There => {
                let _ = block_on(invoker.restore(&snapshot)).unwrap();
                invoker
            }
            How::FromBytes => {
                let snapshot = Snapshot::from_bytes(&snapshot.to_bytes()).unwrap();
                let _ = block_on(invoker.restore(&snapshot)).unwrap();
                prop_assert_eq!(invoker.generation(), 1);
                invoker
            }
            How::Elsewhere => {
                let mut other = fresh(case.side / 4, case.shared);
                let _ = block_on(other.restore(&snapshot)).unwrap();
                other
            }
            How::Fork => {
                let _ = block_on(invoker.restore(&snapshot)).unwrap();
                let mut forks = block_on(invoker.fork([(), ()])).unwrap();
                make(&mut invoker, &case.lost);
                make(&mut forks[0], &case.lost);
                forks.remove(1)
            }
        };
        prop_assert_eq!(
            make(&mut restored, &case.after),
            make(&mut untouched, &case.after)
        );
        prop_assert_eq!(sum(&mut restored), sum(&mut untouched));
        prop_assert_eq!(restored.memory_usage(), untouched.memory_usage());
        // Taken once more, it is the same: nothing is left of what the instance was before.
        prop_assert_eq!(
            restored.snapshot().unwrap().kept_bytes(),
            untouched.snapshot().unwrap().kept_bytes()
        );
        Ok(())
    });
}

#[test]
fn a_reset_leads_back_to_the_beginning() {
    random(
        (vec(call(), 0..12), any::<usize>(), any::<bool>()),
        |case| {
            let (calls, side, shared) = case;
            let mut untouched = fresh(side, shared);
            let first = sum(&mut untouched);
            let mut invoker = fresh(side, shared);
            for generation in 1..4 {
                make(&mut invoker, &calls);
                let respawned = block_on(invoker.reset()).unwrap();
                prop_assert_eq!(respawned.generation, generation);
                prop_assert_eq!(sum(&mut invoker), first);
            }
            Ok(())
        },
    );
}
