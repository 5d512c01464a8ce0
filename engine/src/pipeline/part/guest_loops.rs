//! Many calls of a component that takes or makes one element a call.
//!
//! A chunk of elements is worked off in one place, and no element has a future that anybody keeps:
//! where calls are ready at once, so is the loop.

use std::mem;

use super::answer::judged;
use super::each::{Each, Went};
use super::guest::Guest;
use super::host_source::{Polls, Unfilled};
use super::offer::{Offer, Taken, Untaken};
use super::worlds::{Makes, Takes, Transforms};
use crate::Instance;
use crate::pipeline::chunk::{Filled, Filling};
use crate::pipeline::report::{Watch, called, clock};
use crate::streaming::{BackpressureSignal, SourcePoll};

/// Calls `process` with one element after the other, until none is left, it fails on one, or what
/// it has made is enough.
///
/// What it answers is taken down before the next call, which may write over it.
pub(super) async fn process_each<I>(guest: &mut Guest<I>, mut each: Each<'_>) -> Went
where
    I: Instance<World: Transforms>,
{
    // What a single call takes can't be told where they share a guest entry.
    if each.watch.is_none() && guest.stats.is_none() && guest.series.take(&mut each) {
        let series = mem::take(&mut guest.series);
        let (series, ended) = I::World::each(&mut guest.invoker, series).await;
        guest.series = series;
        return guest.series.went(each, ended);
    }
    let mut calls = 0;
    while let Some(element) = each.elements.next() {
        calls += 1;
        let started = clock(each.watch);
        let answer = guest.call(move |invoker| I::World::one(invoker, element));
        let answer = answer.await;
        called(each.watch, started, 1, element.payload.len());
        if let Err(halt) = each.made.add(answer) {
            return Went {
                calls,
                why: Err(halt),
            };
        }
        if each.is_enough() {
            break;
        }
    }
    Went { calls, why: Ok(()) }
}

/// Calls `deliver-sink` with one element after the other, until none is left, one is not taken, or
/// the sink asks for a pause.
pub(super) async fn deliver_each<I>(guest: &mut Guest<I>, offer: Offer<'_>) -> Taken
where
    I: Instance<World: Takes>,
{
    let mut calls = 0;
    for element in offer.elements {
        calls += 1;
        let started = clock(offer.watch);
        let answer = guest.call(move |invoker| I::World::deliver(invoker, element));
        let answer = answer.await;
        called(offer.watch, started, 1, element.payload.len());
        match judged(answer) {
            Ok(BackpressureSignal::Ready) => {}
            Ok(BackpressureSignal::Pause) => {
                return Taken::until(calls, Ok(BackpressureSignal::Pause));
            }
            Err(reason) => return Taken::until(calls, Err(Untaken::Failed(reason))),
        }
    }
    Taken::until(calls, Ok(BackpressureSignal::Ready))
}

/// Calls `poll-source` until a batch is full or there is nothing.
pub(super) async fn fill<I>(
    guest: &mut Guest<I>,
    mut filling: Filling<'_>,
    watch: Option<&Watch>,
) -> Polls
where
    I: Instance<World: Makes>,
{
    let mut calls = 0;
    let filled = loop {
        let started = clock(watch);
        calls += 1;
        let element = match judged(guest.call(|invoker| I::World::poll(invoker)).await) {
            Ok(SourcePoll::Ready(element)) => element,
            Ok(SourcePoll::Pending) => break Ok(Filled::Pending),
            Ok(SourcePoll::Finished) => break Ok(Filled::Finished),
            Err(reason) => break Err(reason.into()),
        };
        called(watch, started, 1, element.payload.len());
        match filling.take(element.into()) {
            Ok(true) => {}
            Ok(false) => break Ok(Filled::Open),
            Err(full) => break Err(Unfilled::Full(full)),
        }
    };
    Polls { calls, filled }
}
