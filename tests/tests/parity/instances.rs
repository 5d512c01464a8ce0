//! How many instances there can be.

use pollster::block_on;
use torvyn_engine::streaming::{ManagedTransform, Transform};
use torvyn_engine::{ComponentInvoker, EngineError};

use crate::Bench;
use crate::bench::{STARTED, Setup, Started, command};

pub(crate) fn a_limit<B: Bench>() {
    let bench = B::new(Setup {
        max_instances: Some(2),
        ..Setup::default()
    });
    let compiled = bench.example("faulty");
    let one = bench.start::<ManagedTransform>(&compiled, ()).unwrap();
    // Of whatever world.
    let _other = bench.start::<Transform>(&compiled, ()).unwrap();
    let error = bench.start::<Transform>(&compiled, ()).err().unwrap();
    assert!(
        matches!(error, EngineError::TooManyInstances { limit: 2 }),
        "{error:?}"
    );
    drop(one);
    bench.start::<Transform>(&compiled, ()).unwrap();
}

/// An instance that has ended counts until it is dropped, and one that has failed to start does
/// not count.
pub(crate) fn an_end_makes_room<B: Bench>() {
    let bench = B::new(Setup {
        max_instances: Some(1),
        ..Setup::default()
    });
    let started = bench.compile(&wat::parse_str(STARTED).unwrap()).unwrap();
    let error = bench.start::<Started>(&started, ()).err().unwrap();
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let mut invoker = bench.faulty();
    block_on(invoker.process(command("trap"))).unwrap_err();
    let compiled = bench.example("faulty");
    let error = bench.start::<Transform>(&compiled, ()).err().unwrap();
    assert!(
        matches!(error, EngineError::TooManyInstances { limit: 1 }),
        "{error:?}"
    );
    drop(invoker);
    bench.start::<Transform>(&compiled, ()).unwrap();
}
