//! What a guest may do with what it was given, or lent.

use pollster::block_on;
use torvyn_engine::{EngineError, Loan};

use super::lent::exports::Lent as _;
use super::lent::test::lent::store::{Found, Sight};
use super::{Bucket, Guest, Op, Tool, script};
use crate::SIDES;

use Op::{Drop, Keep, Number, Sum};

#[test]
fn what_is_lent_is_used_and_comes_back() {
    for side in SIDES {
        let mut guest = Guest::start(side);
        let mut bucket = Loan::new(Bucket(5));
        for (ops, answer) in [
            (&[Number, Drop][..], 1006),
            (&[Number, Sum, Number, Drop], 1000 + 7 + 14 + 8),
            (&[Drop], 1000),
        ] {
            assert_eq!(guest.lend(ops, &mut bucket), Ok(answer), "{side:?}");
        }
        assert_eq!(bucket.get(), Some(&Bucket(8)), "{side:?}");
        // Nobody has heard of an end, as there was none.
        assert_eq!(guest.log(), [""; 0]);
        assert_eq!(guest.end(), [""; 0]);
    }
}

#[test]
fn what_is_given_is_the_guest_s_until_it_gives_it_back() {
    for side in SIDES {
        let mut guest = Guest::start(side);
        assert_eq!(guest.give(&[Number], Bucket(5)), Ok(6), "{side:?}");
        let first = guest.last();
        assert_eq!(guest.give(&[Number, Drop], Bucket(10)), Ok(1011));
        assert_eq!(guest.log(), ["Bucket(11) ends"]);
        assert_eq!(guest.give(&[Number, Keep], Bucket(20)), Ok(42));
        assert_eq!(guest.log(), ["Bucket(21) is kept"]);
        // Between calls it has it still.
        assert_eq!(guest.run(&[Number, Sum], first), Ok(7 + 14));
        let mut lent = Loan::new(Bucket(0));
        assert_eq!(guest.lend(&[Drop], &mut lent), Ok(1000));
        assert_eq!(guest.take(first), Ok(Bucket(7)), "{side:?}");
        assert_eq!(guest.give(&[], Bucket(30)), Ok(0));
        assert_eq!(guest.last(), first);
        assert_eq!(guest.log(), [""; 0]);
        assert_eq!(guest.end(), ["Bucket(30) ends"]);
    }
}

#[test]
fn handles_go_wherever_they_may() {
    for side in SIDES {
        let mut guest = Guest::start(side);
        let invoker = &mut guest.invoker;
        block_on(async {
            let mut buckets = [1, 2, 3].map(|number| Loan::new(Bucket(number)));
            let used = script(&[Number, Drop]);
            let all = buckets.iter_mut().collect();
            assert_eq!(invoker.lend_all(used, all).await.unwrap(), 3000 + 2 + 3 + 4);
            let sights = buckets.iter_mut().zip([10, 0, 1]);
            let sights = sights.map(|(bucket, weight)| Sight { weight, bucket });
            let sum = invoker.look(used, sights.collect()).await.unwrap();
            assert_eq!(sum, 10 * 1003 + 1005);
            let mut tool = Loan::new(Tool(40));
            let [first, ..] = &mut buckets;
            let sum = invoker.both(used, first, &mut tool).await.unwrap();
            assert_eq!(sum, 1004 + 2041);
            let numbers = buckets.map(|bucket| bucket.into_inner().unwrap().0);
            assert_eq!(numbers, [4, 4, 5], "{side:?}");
            assert_eq!(tool.into_inner(), Some(Tool(41)));

            let given = [7, 8, 9].map(Bucket);
            let back = invoker.give_all(given.into()).await.unwrap();
            assert_eq!(back, [7, 8, 9].map(Bucket), "{side:?}");
            assert_eq!(invoker.give_all(Vec::new()).await.unwrap(), []);
            for found in [
                || Found::Nothing,
                || Found::One(Bucket(1)),
                || Found::Tool(Tool(2)),
                || Found::Many(vec![Bucket(3), Bucket(4)]),
            ] {
                assert_eq!(invoker.hand(found()).await.unwrap(), found(), "{side:?}");
            }
        });
        assert_eq!(guest.end(), [""; 0], "{side:?}");
    }
}

/// There are so many parameters that they lie in memory, beside a text and before a post-return.
#[test]
fn handles_lie_in_memory_too() {
    for side in SIDES {
        let mut guest = Guest::start(side);
        for round in 0..300_u32 {
            let invoker = &mut guest.invoker;
            let (mut bucket, mut tool) = (Loan::new(Bucket(1)), Loan::new(Tool(2)));
            let given = (round % 2 == 0).then_some(Bucket(round));
            let text = "x".repeat(round as usize);
            let (b, t) = (&mut bucket, &mut tool);
            let answer =
                block_on(invoker.many(&text, b, given, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, t));
            match answer.unwrap() {
                Ok(bucket) => assert_eq!(bucket, Bucket(round)),
                Err(said) => assert_eq!((said, round % 2), (text, 1)),
            }
            assert_eq!(
                (bucket.get(), tool.get()),
                (Some(&Bucket(2)), Some(&Tool(3)))
            );
            // Each call but the last one has had its post-return, before this one.
            assert_eq!(block_on(invoker.returned()).unwrap(), round + 1, "{side:?}");
        }
        assert_eq!(guest.end(), [""; 0]);
    }
}

/// A fault ends the instance, and gives back what was lent: what was given stays with it.
#[test]
fn what_is_lent_comes_back_after_a_fault() {
    for side in SIDES {
        let mut guest = Guest::start(side);
        guest.give(&[], Bucket(1)).unwrap();
        let mut bucket = Loan::new(Bucket(5));
        guest.lend(&[Number], &mut bucket).unwrap_err();
        assert_eq!(bucket.get(), Some(&Bucket(6)), "{side:?}");
        // Nor is anything lost that is not passed any more.
        assert_eq!(guest.lend(&[Drop], &mut bucket), Err("Ended".to_owned()));
        assert_eq!(bucket.get(), Some(&Bucket(6)), "{side:?}");
        assert_eq!(guest.give(&[], Bucket(2)), Err("Ended".to_owned()));
        assert_eq!(guest.log(), [""; 0]);
        assert_eq!(guest.end(), ["Bucket(1) ends"], "{side:?}");
    }
}

/// Nothing of a call that is not made is left in the instance.
#[test]
fn what_is_not_passed_is_not_kept() {
    for side in SIDES {
        let config = side.config().max_handles(3);
        let engine = torvyn_engine::WasmtimeEngine::new(config).unwrap();
        let start = || {
            use torvyn_engine::WasmEngine as _;
            let log = super::Log::default();
            let store = super::Store(std::sync::Arc::clone(&log));
            let wasm = wat::parse_str(include_str!("../../../wat/lent.wat")).unwrap();
            let invoker = block_on(async {
                let compiled = engine.compile(&wasm).await.unwrap();
                let instance = engine.instantiate::<super::Lent>(&compiled, store).await;
                engine.bind(instance.unwrap()).unwrap()
            });
            Guest { invoker, log }
        };
        let buckets = |count: u32| (0..count).map(Bucket).collect::<Vec<_>>();
        let mut guest = start();
        let back = block_on(guest.invoker.give_all(buckets(3))).unwrap();
        assert_eq!(back.len(), 3, "{side:?}");
        guest.give(&[], Bucket(9)).unwrap();
        let error = block_on(guest.invoker.give_all(buckets(3))).unwrap_err();
        assert!(
            matches!(error, EngineError::TooManyHandles { limit: 3, .. }),
            "{side:?}: {error}"
        );
        assert_eq!(guest.end(), ["Bucket(9) ends"], "{side:?}");

        // What is lent counts for as long as it is.
        let mut guest = start();
        let mut loans = buckets(4).into_iter().map(Loan::new).collect::<Vec<_>>();
        let all = loans.iter_mut().collect();
        let error = block_on(guest.invoker.lend_all(script(&[Drop]), all)).unwrap_err();
        assert!(
            matches!(error, EngineError::TooManyHandles { limit: 3, .. }),
            "{side:?}: {error}"
        );
        assert!(loans.iter().all(|loan| loan.get().is_some()));
        let mut guest = start();
        for _ in 0..10 {
            let all = loans.iter_mut().skip(1).collect();
            let sum = block_on(guest.invoker.lend_all(script(&[Drop]), all));
            assert_eq!(sum.unwrap(), 3000, "{side:?}");
        }
    }
}
