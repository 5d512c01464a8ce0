//! Random calls with values of the host's, of which some have a guest that misuses them: every side answers
//! the same, hears the same, and gives back the same.

use pollster::block_on;
use proptest::prelude::*;
use torvyn_engine::Loan;

use super::lent::exports::Lent as _;
use super::lent::test::lent::store::{Found, Sight};
use super::{Bucket, Guest, Op, Tool, script, told};
use crate::{DIRECT, Side, random};

/// What a program does next.
#[derive(Clone, Debug)]
enum Step {
    Lend(Vec<Op>, u8),
    Give(Vec<Op>, u8),
    /// The guest gives back what it was given, or something of which it has no handle.
    Take(u8),
    Run(Vec<Op>, u8),
    LendAll(Vec<Op>, Vec<u8>),
    Look(Vec<Op>, Vec<(u8, u8)>),
    GiveAll(Vec<u8>),
    Hand(u8, Vec<u8>),
    Many(String, Option<u8>),
    Both(Vec<Op>, u8),
}

/// What a guest may do with what it has.
fn uses(most: usize) -> impl Strategy<Value = Vec<Op>> {
    proptest::collection::vec(prop_oneof![Just(Op::Number), Just(Op::Sum)], 0..most)
}

/// That, and then the end, unless it is misused.
fn lent() -> impl Strategy<Value = Vec<Op>> {
    let right = uses(5).prop_map(|mut ops| {
        ops.push(Op::Drop);
        ops
    });
    prop_oneof![20 => right, 1 => wild()]
}

fn given() -> impl Strategy<Value = Vec<Op>> {
    let end = prop_oneof![3 => Just(None), 1 => Just(Some(Op::Drop)), 1 => Just(Some(Op::Keep))];
    let right = (uses(4), end).prop_map(|(mut ops, end)| {
        ops.extend(end);
        ops
    });
    prop_oneof![20 => right, 1 => wild()]
}

fn wild() -> impl Strategy<Value = Vec<Op>> {
    const ALL: [Op; 6] = [
        Op::Number,
        Op::Sum,
        Op::ToolNumber,
        Op::Keep,
        Op::Drop,
        Op::DropTool,
    ];
    proptest::collection::vec(proptest::sample::select(&ALL[..]), 0..5)
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let numbers = || proptest::collection::vec(any::<u8>(), 0..6);
    let step = prop_oneof![
        3 => (lent(), any::<u8>()).prop_map(|(ops, number)| Step::Lend(ops, number)),
        3 => (given(), any::<u8>()).prop_map(|(ops, number)| Step::Give(ops, number)),
        2 => any::<u8>().prop_map(Step::Take),
        2 => (uses(4), any::<u8>()).prop_map(|(ops, choice)| Step::Run(ops, choice)),
        1 => (lent(), numbers()).prop_map(|(ops, all)| Step::LendAll(ops, all)),
        1 => (lent(), proptest::collection::vec(any::<(u8, u8)>(), 0..6))
            .prop_map(|(ops, all)| Step::Look(ops, all)),
        1 => numbers().prop_map(Step::GiveAll),
        1 => (0..4_u8, numbers()).prop_map(|(case, all)| Step::Hand(case, all)),
        1 => (".{0,9}", any::<Option<u8>>()).prop_map(|(text, given)| Step::Many(text, given)),
        1 => (lent(), any::<u8>()).prop_map(|(ops, number)| Step::Both(ops, number)),
    ];
    proptest::collection::vec(step, 1..40)
}

fn bucket(number: u8) -> Bucket {
    Bucket(number.into())
}

/// What a side makes of a step: what it answers, and what becomes of what was lent. `held` are the
/// handles of what the guest was given and has still.
fn take(guest: &mut Guest, step: &Step, held: &mut Vec<u32>) -> Result<String, String> {
    let text = |answer: &dyn std::fmt::Debug| format!("{answer:?}");
    // One in sixteen is none that the guest has by rights.
    let choose = |held: &[u32], choice: u8| match (choice % 16, held.len()) {
        (0, _) | (_, 0) => u32::from(choice / 16),
        (_, len) => held[usize::from(choice) % len],
    };
    let loans = |numbers: &[u8]| {
        let loans = numbers.iter().map(|number| Loan::new(bucket(*number)));
        loans.collect::<Vec<_>>()
    };
    match step {
        Step::Lend(ops, number) => {
            let mut loan = Loan::new(bucket(*number));
            let answer = guest.lend(ops, &mut loan);
            answer.map(|answer| text(&(answer, loan)))
        }
        Step::Give(ops, number) => {
            let answer = guest.give(ops, bucket(*number))?;
            let last = guest.last();
            if !ops.iter().any(|op| matches!(op, Op::Drop | Op::Keep)) {
                held.push(last);
            }
            Ok(text(&(answer, last)))
        }
        Step::Take(choice) => {
            let handle = choose(held, *choice);
            held.retain(|other| *other != handle);
            guest.take(handle).map(|bucket| text(&bucket))
        }
        Step::Run(ops, choice) => {
            let handle = choose(held, *choice);
            guest.run(ops, handle).map(|answer| text(&answer))
        }
        Step::LendAll(ops, numbers) => {
            let mut loans = loans(numbers);
            let all = loans.iter_mut().collect();
            let answer = block_on(guest.invoker.lend_all(script(ops), all));
            let answer = answer.map_err(|error| told(&error))?;
            Ok(text(&(answer, loans)))
        }
        Step::Look(ops, sights) => {
            let (weights, numbers): (Vec<_>, Vec<_>) = sights.iter().copied().unzip();
            let mut loans = loans(&numbers);
            let all = loans.iter_mut().zip(weights);
            let all = all.map(|(bucket, weight)| Sight { weight, bucket });
            let answer = block_on(guest.invoker.look(script(ops), all.collect()));
            let answer = answer.map_err(|error| told(&error))?;
            Ok(text(&(answer, loans)))
        }
        Step::GiveAll(numbers) => {
            let all = numbers.iter().copied().map(bucket).collect();
            let answer = block_on(guest.invoker.give_all(all));
            answer.map(|all| text(&all)).map_err(|error| told(&error))
        }
        Step::Hand(case, numbers) => {
            let first = numbers.first().copied().unwrap_or_default();
            let found = match case {
                0 => Found::Nothing,
                1 => Found::One(bucket(first)),
                2 => Found::Tool(Tool(first.into())),
                _ => Found::Many(numbers.iter().copied().map(bucket).collect()),
            };
            let answer = block_on(guest.invoker.hand(found));
            let answer = answer.map_err(|error| told(&error))?;
            Ok(text(&answer))
        }
        Step::Many(said, given) => {
            let (mut b, mut t) = (Loan::new(Bucket(1)), Loan::new(Tool(2)));
            let given = given.map(bucket);
            let answer = block_on(guest.invoker.many(
                said, &mut b, given, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, &mut t,
            ));
            let answer = answer.map_err(|error| told(&error))?;
            Ok(text(&(answer, b, t)))
        }
        Step::Both(ops, number) => {
            let (mut b, mut t) = (Loan::new(bucket(*number)), Loan::new(Tool(2)));
            let answer = block_on(guest.invoker.both(script(ops), &mut b, &mut t));
            let answer = answer.map_err(|error| told(&error))?;
            Ok(text(&(answer, b, t)))
        }
    }
}

/// What a side makes of the steps, up to the first that fails.
fn story(side: Side, steps: &[Step]) -> (Vec<String>, Vec<String>) {
    let mut guest = Guest::start(side);
    let (mut held, mut story) = (Vec::new(), Vec::new());
    for step in steps {
        let answer = take(&mut guest, step, &mut held);
        let over = answer.is_err();
        story.push(format!("{step:?}: {answer:?}"));
        story.extend(guest.log());
        if over {
            break;
        }
    }
    (story, guest.end())
}

#[test]
fn every_side_does_the_same_with_what_is_passed() {
    random(steps(), |steps| {
        let expected = story(Side::Component, &steps);
        for side in DIRECT {
            let found = story(side, &steps);
            prop_assert_eq!(&found, &expected, "{:?}", side);
        }
        Ok(())
    });
}

/// The steps do what they are for: most of them are done, and some are misuse.
#[test]
fn random_steps_are_of_every_sort() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let (mut done, mut failed) = (0, 0);
    for _ in 0..100 {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        let (story, _) = story(Side::Direct, &steps);
        done += story.iter().filter(|line| line.contains(": Ok(")).count();
        failed += story.iter().filter(|line| line.contains(": Err(")).count();
    }
    assert!(done > 400, "{done}");
    assert!(failed > 20, "{failed}");
}
