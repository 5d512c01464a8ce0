//! Components of worlds that import something: each instance has a host of its own.

mod example;
mod parts;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{
    Checkpoint, HostError, OnError, Pipeline, PipelineError, Rejected, Report, Source, Stage,
    StageStats, Stats,
};
use torvyn_engine::{ExecutionMode, Invoker, Lane, WasmEngine as _, WasmtimeEngineConfig};

use super::{Out, check_tally, keep};

/// With batches.
#[derive(Invoker)]
#[invoker(
    wit = ["../wit", "../guest-examples/geo-enrich/wit"],
    world = "acme:geo/geo-enrich",
    with("torvyn:streaming" = ::torvyn_engine::streaming::wit),
    fallible_host
)]
struct Geo;

/// Without them, and asynchronous.
mod slow {
    use torvyn_engine::Invoker;

    #[derive(Invoker)]
    #[invoker(
        wit = [
            "../wit",
            "../guest-examples/geo-enrich/wit",
            "tests/pipeline/with_host/worlds.wit"
        ],
        world = "test:parts/slow-geo",
        with("torvyn:streaming" = ::torvyn_engine::streaming::wit),
        async_host,
        fallible_host
    )]
    pub(super) struct SlowGeo;
}

/// What all hosts of a test share.
#[derive(Default)]
struct Asked {
    hosts: AtomicUsize,
    /// What each of them was asked, with the number of the host.
    addresses: Mutex<Vec<(usize, String)>>,
}

/// A host: `10.0.0.7` is in `place 7`, and nobody knows where `127.0.0.1` is. It fails at what ends
/// with `.66`, at what ends with `.77` if it is the first host, and at what ends with `.88` if it is not.
struct Directory {
    number: usize,
    asked: Arc<Asked>,
}

impl Directory {
    fn factory(asked: &Arc<Asked>) -> impl Fn() -> Self + Send + Sync + 'static {
        let asked = Arc::clone(asked);
        move || Self {
            number: asked.hosts.fetch_add(1, Ordering::Relaxed),
            asked: Arc::clone(&asked),
        }
    }

    fn look_up(&self, address: &str) -> Result<Option<String>, HostError> {
        let mut addresses = self.asked.addresses.lock().unwrap();
        addresses.push((self.number, address.to_owned()));
        let first = self.number == 0;
        let fails = [(".66", true), (".77", first), (".88", !first)];
        if fails
            .iter()
            .any(|(end, fails)| *fails && address.ends_with(end))
        {
            return Err("out of order".into());
        }
        let number = address.strip_prefix("10.0.0.");
        Ok(number.map(|number| format!("place {number}")))
    }
}

impl geo::host::acme::geo::Geo for Directory {
    fn lookup(&mut self, address: &str) -> Result<Option<String>, HostError> {
        self.look_up(address)
    }
}

impl slow::slow_geo::host::acme::geo::Geo for Directory {
    async fn lookup(&mut self, address: &str) -> Result<Option<String>, HostError> {
        tokio::task::yield_now().await;
        self.look_up(address)
    }
}

/// How the stage is run.
#[derive(Clone, Copy, Debug)]
struct Way {
    lane: Lane,
    slow: bool,
    driver: bool,
    max_batch: usize,
    jobs: usize,
    watched: bool,
}

fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for lane in [Lane::Auto, Lane::Component] {
        for slow in [false, true] {
            for (driver, max_batch, jobs, watched) in [
                (false, 256, 1, false),
                (true, 256, 1, false),
                (false, 1, 1, true),
                (true, 2, 3, false),
            ] {
                ways.push(Way {
                    lane,
                    slow,
                    driver,
                    max_batch,
                    jobs,
                    watched,
                });
            }
        }
    }
    ways
}

fn stage(way: Way, asked: &Arc<Asked>) -> Stage<'static> {
    let execution = match way.slow {
        true => ExecutionMode::Async,
        false => ExecutionMode::Blocking,
    };
    let mut config = WasmtimeEngineConfig::new()
        .lane(way.lane)
        .execution(execution);
    if way.driver {
        config = config.call_driver_after(Some(0));
    }
    let engine = torvyn_tests::engine_with(config);
    let compiled = block_on(engine.compile_file(torvyn_tests::example("geo-enrich"))).unwrap();
    let host = Directory::factory(asked);
    match way.slow {
        true => Stage::component_with::<slow::SlowGeo, _>("geo", &engine, &compiled, host),
        false => Stage::component_with::<Geo, _>("geo", &engine, &compiled, host),
    }
}

struct Ran {
    out: Vec<String>,
    letters: Vec<String>,
    report: Report,
    stats: Vec<StageStats>,
}

fn run(way: Way, stage: Stage<'static>, lines: &[&'static str]) -> Ran {
    let (out, letters) = (Out::default(), Out::default());
    let (kept, stats) = (Arc::clone(&letters), Stats::default());
    let mut pipeline = Pipeline::new()
        .source(Source::iter(lines.to_vec()))
        .jobs(way.jobs)
        .max_batch(way.max_batch)
        .stage(stage)
        .sink(keep(&out))
        .dead_letters(move |it: &Rejected<'_>| {
            let reason = it.reason.to_string();
            let reason = reason.lines().next().unwrap_or_default().to_owned();
            let payload = String::from_utf8_lossy(it.element.payload);
            kept.lock().unwrap().push(format!("{payload}: {reason}"));
            Ok(())
        });
    if way.watched {
        pipeline = pipeline.stats(&stats);
    }
    let report = block_on(pipeline.run()).unwrap();
    check_tally(&report);
    Ran {
        out: std::mem::take(&mut *out.lock().unwrap()),
        letters: std::mem::take(&mut *letters.lock().unwrap()),
        report,
        stats: stats.stages(),
    }
}

#[test]
fn a_world_with_an_import_is_a_stage_with_all_policies() {
    for way in ways() {
        let asked = Arc::<Asked>::default();
        let policy = OnError::dead_letter().retry(1);
        let stage = stage(way, &asked).config(" is in ").on_error(policy);
        let lines = [
            "10.0.0.1",
            "nowhere",
            "127.0.0.1",
            "10.0.0.2",
            "10.0.0.66",
            "10.0.0.3",
        ];
        let ran = run(way, stage, &lines);
        let mut expected = vec![
            "10.0.0.1 is in place 1",
            "127.0.0.1",
            "10.0.0.2 is in place 2",
            "10.0.0.3 is in place 3",
        ];
        // An instance that has ended has forgotten what it had counted.
        if way.jobs > 1 {
            expected.push("unknown: 1");
        }
        assert_eq!(ran.out, expected, "{way:?}");
        assert_eq!(
            ran.letters,
            [
                "nowhere: invalid-input: not an IP address",
                "10.0.0.66: the host ended the call: `acme:geo/geo@1.0.0#lookup` failed: out of order \
                 in `torvyn:streaming/processor@0.2.0#process`"
            ],
            "{way:?}"
        );
        let report = &ran.report.stages[0];
        let batched = !way.slow && way.max_batch > 1;
        // The first instance ends in the batch or alone, and two more with the element alone.
        let restarts = 2 + u64::from(batched);
        assert_eq!(report.restarts, restarts, "{way:?}");
        assert_eq!(report.dead_letters, 2, "{way:?}");
        let hosts = asked.hosts.load(Ordering::Relaxed);
        assert_eq!(hosts, way.jobs + restarts as usize, "{way:?}");
        if way.watched {
            assert_eq!(ran.stats[1].errors, report.errors, "{way:?}");
        }
    }
}

#[test]
fn each_instance_has_a_host_of_its_own() {
    for way in ways().into_iter().filter(|way| way.jobs == 1) {
        let asked = Arc::<Asked>::default();
        let stage = stage(way, &asked).on_error(OnError::fail().retry(1));
        let ran = run(way, stage, &["10.0.0.5", "10.0.0.77"]);
        assert_eq!(
            ran.out,
            ["10.0.0.5 place 5", "10.0.0.77 place 77"],
            "{way:?}"
        );
        let addresses = asked.addresses.lock().unwrap();
        // The second host takes what the first one has failed at.
        let last = addresses.last().unwrap();
        assert_eq!(last, &(1, "10.0.0.77".to_owned()), "{way:?}");
        assert!(addresses.contains(&(0, "10.0.0.77".to_owned())), "{way:?}");
    }
}

/// What was counted before the first host failed is counted once, and the next host is asked again.
#[test]
fn an_instance_goes_back_to_its_checkpoint_with_a_host_of_its_own() {
    let ways = ways().into_iter();
    for way in ways.filter(|way| way.jobs == 1 && way.lane == Lane::Auto) {
        let asked = Arc::<Asked>::default();
        let stage = stage(way, &asked).on_error(OnError::dead_letter().retry(1));
        let stage = stage.checkpoint(Checkpoint::every(100));
        let ran = run(way, stage, &["::1", "nowhere", "10.0.0.77", "127.0.0.1"]);
        let expected = ["::1", "10.0.0.77 place 77", "127.0.0.1", "unknown: 2"];
        assert_eq!(ran.out, expected, "{way:?}");
        // The batch that an instance has ended with comes again by its elements, and not by this.
        let batched = !way.slow && way.max_batch > 1;
        let replayed = if batched { 0 } else { 2 };
        assert_eq!(ran.report.stages[0].replayed, replayed, "{way:?}");
        let addresses = asked.addresses.lock().unwrap();
        let of_both = [(0, "::1".to_owned()), (1, "::1".to_owned())];
        assert!(
            of_both.iter().all(|it| addresses.contains(it)),
            "{addresses:?}"
        );
    }
}

/// A stage that can't get back to where it was ends the run: nobody has agreed to lose that.
#[test]
fn what_fails_on_the_way_back_ends_the_run() {
    let ways = ways().into_iter();
    for way in ways.filter(|way| way.max_batch == 1 && way.lane == Lane::Auto) {
        let asked = Arc::<Asked>::default();
        let stage = stage(way, &asked).on_error(OnError::skip().retry(1));
        let out = Out::default();
        let pipeline = Pipeline::new()
            .source(Source::iter(["10.0.0.88", "10.0.0.77", "10.0.0.1"]))
            .stage(stage.checkpoint(Checkpoint::every(100)))
            .max_batch(way.max_batch)
            .sink(keep(&out));
        let stopped = block_on(pipeline.run()).unwrap_err();
        check_tally(&stopped.report);
        let PipelineError::Element { place, reason, .. } = &stopped.error else {
            panic!("{way:?}: {}", stopped.error);
        };
        assert!(reason.to_string().contains("out of order"), "{reason}");
        let out = out.lock().unwrap();
        // In a batch nothing of the first instance was seen yet.
        let batched = !way.slow && way.max_batch > 1;
        let (failed, before) = match batched {
            true => ("element 2", 1),
            false => ("element 2", 1),
        };
        assert_eq!(
            (place.to_string().as_str(), out.len()),
            (failed, before),
            "{way:?}"
        );
    }
}

/// What is configured, and what comes at the end.
#[test]
fn the_lifecycle_of_such_a_world_is_that_of_others() {
    for way in ways() {
        let asked = Arc::<Asked>::default();
        let ran = run(way, stage(way, &asked).config("-"), &["10.0.0.1", "::1"]);
        assert_eq!(
            ran.out,
            ["10.0.0.1-place 1", "::1", "unknown: 1"],
            "{way:?}"
        );
        assert_eq!(ran.report.last.delivered, 1, "{way:?}");
    }
}

#[test]
fn a_component_that_does_not_fit_is_refused_before_anything_runs() {
    let engine = torvyn_tests::engine();
    let source = block_on(engine.compile_file(torvyn_tests::example("line-source"))).unwrap();
    let host = Directory::factory(&Arc::default());
    let stage = Stage::component_with::<Geo, _>("geo", engine, &source, host);
    let stopped = block_on(Pipeline::new().stage(stage).run()).unwrap_err();
    let error = stopped.to_string();
    assert!(error.starts_with("`geo` can't be started: "), "{error}");
    assert!(error.contains("`acme:geo/geo-enrich@1.0.0`"), "{error}");
}
