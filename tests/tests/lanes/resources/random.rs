//! Random operations on handles, of which some are misuse: every side answers the same, hears the
//! same, and keeps the same.

use proptest::prelude::*;

use super::{Guest, Op};
use crate::{DIRECT, Side, random};

/// What a random guest does next. Handles are chosen when it is known which there are.
#[derive(Clone, Debug)]
struct Step {
    op: Op,
    /// Which handles it is about, and how many are listed.
    choices: [u16; 3],
    /// Whether it may be about any handle at all.
    wild: bool,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let op = proptest::sample::select(&Op::ALL[..]);
    // New ones often, so that there is something to do.
    let op = prop_oneof![2 => op, 1 => Just(Op::NewBucket), 1 => Just(Op::NewTool)];
    let step = (op, any::<[u16; 3]>(), prop::bool::weighted(0.02));
    let step = step.prop_map(|(op, choices, wild)| Step { op, choices, wild });
    proptest::collection::vec(step, 1..80)
}

/// The handles that a guest has by rights, so that most of what it does is none.
#[derive(Default)]
struct Known {
    buckets: Vec<u32>,
    tools: Vec<u32>,
}

impl Known {
    fn choose(list: &[u32], choice: u16) -> Option<u32> {
        let last = list.len().checked_sub(1)?;
        list.get(usize::from(choice) % (last + 1)).copied()
    }

    fn take(list: &mut Vec<u32>, choice: u16) -> Option<u32> {
        let last = list.len().checked_sub(1)?;
        Some(list.swap_remove(usize::from(choice) % (last + 1)))
    }

    /// What a step is given, and what it writes to the guest's memory before. `None` if the guest
    /// has too few handles for it.
    fn arguments(&mut self, step: &Step) -> Option<([u32; 3], Vec<u32>)> {
        let [a, b, c] = step.choices;
        let Self { buckets, tools } = self;
        let small = |choice: u16| u32::from(choice % 5);
        let several = |count: u16, first: u16| (0..count % 5).map(move |it| first.wrapping_add(it));
        let mut list = Vec::new();
        let given = match step.op {
            Op::NewBucket | Op::NewTool => [a.into(), 0, 0],
            Op::Make => [small(a), 0, 0],
            Op::Number => [Self::choose(buckets, a)?, 0, 0],
            Op::Sum => [Self::choose(buckets, a)?, Self::choose(buckets, b)?, 0],
            Op::ToolNumber => [Self::choose(tools, a)?, 0, 0],
            Op::LendTwo => [Self::choose(buckets, a)?, Self::choose(tools, b)?, 0],
            Op::Give | Op::DropBucket => [Self::take(buckets, a)?, 0, 0],
            Op::DropTool => [Self::take(tools, a)?, 0, 0],
            Op::GiveTwo => [Self::take(buckets, a)?, Self::take(buckets, b)?, 0],
            Op::GiveAndLend => [Self::take(buckets, a)?, Self::choose(buckets, b)?, 0],
            Op::LendAndGive => {
                let given = Self::take(buckets, b)?;
                [Self::choose(buckets, a)?, given, 0]
            }
            Op::LendAndGiveTool => [Self::choose(buckets, a)?, Self::take(tools, b)?, 0],
            Op::GiveAll => {
                list.extend((0..small(a)).map_while(|_| Self::take(buckets, b)));
                [0, list.len().try_into().ok()?, 0]
            }
            Op::LookAtAll => {
                let choices = several(a, b);
                list.extend(choices.map_while(|choice| Self::choose(buckets, choice)));
                [0, list.len().try_into().ok()?, 0]
            }
            Op::Sights => {
                for choice in several(a, b) {
                    list.extend([choice.into(), Self::choose(buckets, choice)?]);
                }
                [0, small(a), 0]
            }
            Op::HandOver => match small(a) {
                0 => [0, 0, 0],
                1 => [1, Self::take(buckets, b)?, 0],
                2 => [2, Self::take(tools, b)?, 0],
                _ => {
                    list.extend((0..small(c)).map_while(|_| Self::take(buckets, b)));
                    [3, 0, list.len().try_into().ok()?]
                }
            },
            Op::Swap => match small(a) {
                0 => [0, 0, Self::take(tools, b)?],
                _ => [1, Self::take(buckets, a)?, Self::take(tools, b)?],
            },
        };
        Some((given, list))
    }
}

/// What a side makes of the steps, up to the first that fails.
fn story(side: Side, steps: &[Step]) -> (Vec<String>, Vec<String>) {
    let mut guest = Guest::start(side);
    let (mut known, mut story) = (Known::default(), Vec::new());
    for step in steps {
        let Some((mut given, mut list)) = known.arguments(step) else {
            continue;
        };
        if step.wild {
            // Any handle there may be, of any type, once or several times.
            let any = u32::from(step.choices[2] % 16);
            list.push(any);
            given = match step.op {
                Op::GiveAll | Op::LookAtAll => [0, list.len().try_into().unwrap(), 0],
                Op::HandOver if given[0] == 3 => [3, 0, list.len().try_into().unwrap()],
                Op::HandOver | Op::Swap => [given[0], any, given[2]],
                Op::Make | Op::Sights => given,
                _ => [any, given[1], given[2]],
            };
        }
        for (at, value) in (0..).step_by(4).zip(&list) {
            guest.poke(at, *value);
        }
        let answer = guest.run(step.op, given);
        story.push(format!("{:?} {given:?} {list:?}: {answer:?}", step.op));
        let Ok(answer) = answer else { break };
        let read = |guest: &mut Guest, at: u32| guest.peek(at);
        match step.op {
            Op::NewBucket => known.buckets.push(answer),
            Op::NewTool => known.tools.push(answer),
            Op::Make => {
                let at = read(&mut guest, 1024);
                let made = (0..answer).map(|index| read(&mut guest, at + 4 * index));
                let made: Vec<_> = made.collect();
                story.push(format!("{made:?}"));
                known.buckets.extend(made);
            }
            Op::Swap => {
                known.tools.push(answer);
                let words = [1028, 1032].map(|at| read(&mut guest, at));
                // The second one is what was there before, where there is no bucket.
                if words[0] & 0xff == 1 {
                    known.buckets.push(words[1]);
                    story.push(format!("{words:?}"));
                }
            }
            _ => {}
        }
        story.extend(guest.log());
    }
    (story, guest.end())
}

#[test]
fn every_side_does_the_same_with_handles() {
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
    let (mut done, mut failed, mut seen) = (0, 0, Vec::new());
    for _ in 0..100 {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        let (story, _) = story(Side::Direct, &steps);
        for line in &story {
            let Some((what, answer)) = line.split_once(": ") else {
                continue;
            };
            let op = what.split(' ').next().unwrap_or_default();
            if let Some(op) = Op::ALL.iter().find(|it| format!("{it:?}") == op) {
                done += usize::from(answer.starts_with("Ok"));
                failed += usize::from(answer.starts_with("Err"));
                if !seen.contains(op) {
                    seen.push(*op);
                }
            }
        }
    }
    assert!(done > 2_000, "{done}");
    assert!(failed > 20, "{failed}");
    assert_eq!(seen.len(), Op::ALL.len(), "{seen:?}");
}
