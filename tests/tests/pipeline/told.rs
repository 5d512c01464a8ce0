//! Sources that hear how far everything is done with: never too early, and of everything in the end.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::pipeline::{
    AsyncSource, DeadLetters, ElementSink, ElementSource, HostError, OnError, Pipeline, Rejected,
    Sink, Source, Stage, Waited,
};
use torvyn_engine::streaming::owned::ProcessError;
use torvyn_engine::streaming::{
    BackpressureSignal, ElementMeta, OutputElement, SourcePoll, StreamElement,
};

use super::{check_tally, example};

/// Numbers that look random, and are the same each time.
#[derive(Clone, Copy)]
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// So many elements are made of it: one is the element itself.
    Delivered(u64),
    Filtered,
    Refused,
    /// It ends the stage.
    Fatal,
}

/// What is to become of each element, and what has.
struct World {
    fates: Vec<Fate>,
    keeps_letters: bool,
    /// What was written, by the element that it was made of.
    written: BTreeMap<u64, u64>,
    letters: BTreeMap<u64, u64>,
    /// How many elements the source has made, and how many are done with as far as it has heard.
    made: u64,
    told: u64,
}

impl World {
    fn is_done(&self, element: u64) -> bool {
        let count = |of: &BTreeMap<u64, u64>| of.get(&element).copied().unwrap_or_default();
        match self.fates[element as usize] {
            Fate::Delivered(parts) => count(&self.written) == parts,
            Fate::Filtered => true,
            Fate::Refused | Fate::Fatal => !self.keeps_letters || count(&self.letters) == 1,
        }
    }

    fn hear(&mut self, elements: u64) {
        assert!(elements > self.told && elements <= self.made, "{elements}");
        for element in self.told..elements {
            assert!(
                self.is_done(element),
                "{element}: {:?}",
                self.fates[element as usize]
            );
        }
        self.told = elements;
    }
}

type Shared = Arc<Mutex<World>>;

struct Numbers {
    world: Shared,
    random: Random,
    payload: [u8; 8],
}

impl Numbers {
    fn next(&mut self) -> SourcePoll<'_> {
        let mut world = self.world.lock().unwrap();
        if world.made == world.fates.len() as u64 {
            return SourcePoll::Finished;
        }
        if self.random.below(5) == 0 {
            return SourcePoll::Pending;
        }
        let sequence = world.made;
        world.made += 1;
        self.payload = sequence.to_be_bytes();
        let meta = ElementMeta {
            sequence,
            timestamp_ns: 0,
        };
        let payload = &self.payload;
        SourcePoll::Ready(OutputElement { meta, payload })
    }
}

impl ElementSource for Numbers {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        Ok(self.next())
    }

    fn wait(&mut self, _: Option<Duration>) -> Result<Waited, HostError> {
        Ok(Waited::Yes)
    }

    fn wants_acknowledgement(&self) -> bool {
        true
    }

    fn acknowledged(&mut self, elements: u64) -> Result<(), HostError> {
        self.world.lock().unwrap().hear(elements);
        Ok(())
    }
}

/// The same as a source that is waited for.
struct Awaited(Numbers);

impl AsyncSource for Awaited {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        Ok(self.0.next())
    }

    async fn wait(&mut self) -> Result<(), HostError> {
        Ok(())
    }

    fn wants_acknowledgement(&self) -> bool {
        true
    }

    fn acknowledged(&mut self, elements: u64) -> Result<(), HostError> {
        self.0.acknowledged(elements)
    }
}

fn number(payload: &[u8]) -> u64 {
    u64::from_be_bytes(payload.try_into().unwrap())
}

/// Writes what it has taken once it is flushed. It fails after so many elements.
struct Writer {
    world: Shared,
    gathered: Vec<u64>,
    random: Random,
    left: u64,
}

impl ElementSink for Writer {
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        let left = self.left.checked_sub(1);
        self.left = left.ok_or("the disk is full")?;
        self.gathered.push(number(element.payload));
        Ok(match self.random.below(50) {
            0 => BackpressureSignal::Pause,
            _ => BackpressureSignal::Ready,
        })
    }

    fn flush(&mut self) -> Result<(), HostError> {
        let mut world = self.world.lock().unwrap();
        for element in self.gathered.drain(..) {
            *world.written.entry(element).or_default() += 1;
        }
        Ok(())
    }
}

struct Letters {
    world: Shared,
    gathered: Vec<u64>,
}

impl DeadLetters for Letters {
    fn take(&mut self, rejected: &Rejected<'_>) -> Result<(), HostError> {
        self.gathered.push(number(rejected.element.payload));
        Ok(())
    }

    fn flush(&mut self) -> Result<(), HostError> {
        let mut world = self.world.lock().unwrap();
        for element in self.gathered.drain(..) {
            *world.letters.entry(element).or_default() += 1;
        }
        Ok(())
    }
}

/// Does with each element what is to become of it. In any pipeline, a part of those that are many
/// comes through a later stage by itself.
fn stage(fates: Vec<Fate>) -> Stage<'static> {
    Stage::from_fn("fate", move |element, emit| {
        match fates[number(element.payload) as usize] {
            Fate::Delivered(1) => emit.forward(),
            Fate::Delivered(parts) => (0..parts).for_each(|_| emit.push(element).unwrap()),
            Fate::Filtered => {}
            Fate::Refused => return Err(ProcessError::InvalidInput("no".to_owned())),
            Fate::Fatal => return Err(ProcessError::Fatal("enough".to_owned())),
        }
        Ok(())
    })
}

/// Runs a pipeline that all follows from a seed. Answers whether it came to its end.
fn run(seed: u64, jobs: usize) -> bool {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    random.below(2);
    let elements = random.below(60);
    let fails = random.below(4) == 0;
    let fates: Vec<Fate> = (0..elements)
        .map(|_| match (jobs, random.below(10)) {
            (1, 0) => Fate::Filtered,
            (1, 1) => Fate::Refused,
            (1, 2) => Fate::Fatal,
            (1, 3 | 4) => Fate::Delivered(2 + random.below(2)),
            _ => Fate::Delivered(1),
        })
        .collect();
    let (keeps_letters, gives_up) = (random.below(2) == 0, random.below(8) == 0);
    let policy = match (gives_up, keeps_letters) {
        (true, _) => OnError::fail().retry(0),
        (false, true) => OnError::dead_letter().retry(0),
        (false, false) => OnError::skip().retry(0),
    };
    let world = Arc::new(Mutex::new(World {
        fates: fates.clone(),
        keeps_letters: keeps_letters || gives_up,
        written: BTreeMap::new(),
        letters: BTreeMap::new(),
        made: 0,
        told: 0,
    }));
    let numbers = Numbers {
        world: Arc::clone(&world),
        random,
        payload: [0; 8],
    };
    let source = match jobs == 1 && random.below(2) == 0 {
        true => Source::from_async(Awaited(numbers)),
        false => Source::new(numbers),
    };
    let sink = Writer {
        world: Arc::clone(&world),
        gathered: Vec::new(),
        random,
        left: if fails { random.below(60) } else { u64::MAX },
    };
    let letters = Letters {
        world: Arc::clone(&world),
        gathered: Vec::new(),
    };
    let max_batch = [1, 3, 16, 256][random.below(4) as usize];
    let pipeline = Pipeline::new()
        .source(source)
        .max_batch(max_batch)
        .sink(Sink::new(sink))
        .dead_letters(letters);
    let pipeline = match jobs {
        1 => {
            let last = Stage::from_fn("last", |_, emit| {
                emit.forward();
                Ok(())
            });
            let pipeline = pipeline.stage(stage(fates).on_error(policy));
            match random.below(2) {
                0 => pipeline,
                _ => pipeline.stage(last),
            }
        }
        jobs => pipeline.stage(example("identity")).jobs(jobs),
    };
    let outcome = block_on(pipeline.run());
    check_tally(match &outcome {
        Ok(report) => report,
        Err(stopped) => &stopped.report,
    });
    let world = world.lock().unwrap();
    let leading = (0..world.made).take_while(|element| world.is_done(*element));
    let done = leading.count() as u64;
    match &outcome {
        Ok(_) => assert_eq!(world.told, elements, "seed {seed}"),
        // The last one that the sink has taken something of may lack the rest, and those that are
        // filtered after it come again with it.
        Err(_) => assert!(world.told <= done && done - world.told <= 10, "seed {seed}"),
    }
    outcome.is_ok()
}

#[test]
fn nothing_is_acknowledged_early_and_everything_in_the_end() {
    let ended = (0..4000).filter(|seed| run(*seed, 1)).count();
    assert!((1000..3900).contains(&ended), "{ended}");
    let ended = (0..200).filter(|seed| run(*seed, 3)).count();
    assert!((50..199).contains(&ended), "{ended}");
}

/// Others are not told, and the sink is not flushed for them.
#[test]
fn who_does_not_want_to_hear_it_does_not() {
    struct Flushes(Arc<Mutex<u64>>);

    impl ElementSink for Flushes {
        fn deliver(&mut self, _: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
            Ok(BackpressureSignal::Ready)
        }

        fn flush(&mut self) -> Result<(), HostError> {
            *self.0.lock().unwrap() += 1;
            Ok(())
        }
    }
    let flushes = Arc::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(["a"; 100]))
        .max_batch(1)
        .sink(Sink::new(Flushes(Arc::clone(&flushes))));
    block_on(pipeline.run()).unwrap();
    assert_eq!(*flushes.lock().unwrap(), 1);
}

/// What a sink has failed to write is not acknowledged, even if it can write later.
#[test]
fn what_was_not_written_is_not_acknowledged() {
    struct Broken(bool);

    impl ElementSink for Broken {
        fn deliver(&mut self, _: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
            Ok(BackpressureSignal::Ready)
        }

        fn flush(&mut self) -> Result<(), HostError> {
            match std::mem::replace(&mut self.0, false) {
                true => Err("the disk is full".into()),
                false => Ok(()),
            }
        }
    }
    let world = Arc::new(Mutex::new(World {
        fates: vec![Fate::Filtered; 10],
        keeps_letters: false,
        written: BTreeMap::new(),
        letters: BTreeMap::new(),
        made: 0,
        told: 0,
    }));
    let numbers = Numbers {
        world: Arc::clone(&world),
        random: Random(7),
        payload: [0; 8],
    };
    let pipeline = Pipeline::new()
        .source(Source::new(numbers))
        .max_batch(1)
        .sink(Sink::new(Broken(true)));
    let stopped = block_on(pipeline.run()).unwrap_err();
    assert_eq!(stopped.to_string(), "`sink` failed: the disk is full");
    assert_eq!(world.lock().unwrap().told, 0);
}

/// A source that can't remember how far it is ends the run.
#[test]
fn a_source_that_fails_to_hear_ends_the_run() {
    struct Deaf(u8);

    impl ElementSource for Deaf {
        fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
            let meta = ElementMeta {
                sequence: 0,
                timestamp_ns: 0,
            };
            let payload = std::slice::from_ref(&self.0);
            Ok(SourcePoll::Ready(OutputElement { meta, payload }))
        }

        fn wants_acknowledgement(&self) -> bool {
            true
        }

        fn acknowledged(&mut self, _: u64) -> Result<(), HostError> {
            Err("no room for a place".into())
        }
    }
    let pipeline = Pipeline::new()
        .source(Source::new(Deaf(7)).name("deaf"))
        .sink(Sink::from_fn(|_| Ok(())));
    let stopped = block_on(pipeline.run()).unwrap_err();
    assert_eq!(stopped.to_string(), "`deaf` failed: no room for a place");
    assert_eq!(stopped.report.elements.delivered, 1);
}
