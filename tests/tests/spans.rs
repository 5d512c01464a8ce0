//! What a subscriber of the `tracing` crate is told.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use pollster::block_on;
use system::exports::System as _;
use torvyn_engine::{
    CompiledComponentCache, ExecutionMode, Invoker, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig, WasmtimeInvoker,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

#[derive(Invoker)]
#[invoker(wit = "guests/system/wit", world = "test:system/system")]
struct System;

/// Writes spans and events of the engine down, up to a level, each with the spans around it.
struct Recorder {
    level: Level,
    next: AtomicU64,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    lines: Vec<String>,
    names: Vec<(u64, &'static str)>,
    entered: Vec<u64>,
}

impl Seen {
    fn add(&mut self, name: &str, fields: &str) {
        let mut line = String::new();
        for id in &self.entered {
            let (_, name) = self.names.iter().find(|(known, _)| known == id).unwrap();
            write!(line, "{name} > ").unwrap();
        }
        self.lines.push(format!("{line}{name}:{fields}"));
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.level && metadata.target().starts_with("torvyn_engine")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut fields = Fields(String::new());
        span.record(&mut fields);
        let mut seen = self.seen.lock().unwrap();
        seen.add(span.metadata().name(), &fields.0);
        seen.names.push((id, span.metadata().name()));
        Id::from_u64(id)
    }
    fn record(&self, _: &Id, record: &Record<'_>) {
        let mut fields = Fields(String::new());
        record.record(&mut fields);
        self.seen.lock().unwrap().add("record", &fields.0);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        self.seen.lock().unwrap().add("event", &fields.0);
    }
    fn enter(&self, span: &Id) {
        self.seen.lock().unwrap().entered.push(span.into_u64());
    }
    fn exit(&self, span: &Id) {
        let exited = self.seen.lock().unwrap().entered.pop();
        assert_eq!(exited, Some(span.into_u64()));
    }
}

/// What is told, up to a level, while something is done.
fn told(level: Level, work: impl FnOnce()) -> Vec<String> {
    let seen = Arc::<Mutex<Seen>>::default();
    let recorder = Recorder {
        level,
        next: AtomicU64::new(1),
        seen: Arc::clone(&seen),
    };
    tracing::subscriber::with_default(recorder, work);
    let mut seen = seen.lock().unwrap();
    assert_eq!(seen.entered, [0; 0], "every span was left");
    std::mem::take(&mut seen.lines)
}

async fn start(mode: ExecutionMode) -> WasmtimeInvoker<System> {
    let engine = WasmtimeEngine::new(torvyn_tests::config().execution(mode)).unwrap();
    let path = torvyn_tests::guest("system");
    let compiled = engine.compile_file(path).await.unwrap();
    let instance = engine.instantiate(&compiled, ()).await.unwrap();
    engine.bind(instance).unwrap()
}

/// Starts a guest, calls it, lets it fail, and puts another in its place.
fn life(mode: ExecutionMode) {
    block_on(async {
        let mut invoker = start(mode).await;
        invoker.attempt("nothing").await.unwrap();
        invoker.attempt("time").await.unwrap_err();
        assert_eq!(invoker.respawn().await.unwrap().generation, 1);
        invoker.attempt("nothing").await.unwrap();
        invoker.shutdown().await.unwrap();
    });
}

#[test]
fn compilations_say_what_the_cache_had() {
    let folder = tempfile::tempdir().unwrap();
    let wasm = std::fs::read(torvyn_tests::example("identity")).unwrap();
    let engine = || {
        let cache = CompiledComponentCache::on_disk(folder.path().join("cache")).unwrap();
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
        engine.with_cache(cache)
    };
    let lines = told(Level::INFO, || {
        let first = engine();
        block_on(first.compile(&wasm)).unwrap();
        block_on(first.compile(&wasm)).unwrap();
        block_on(engine().compile(&wasm)).unwrap();
    });
    let records: Vec<_> = lines
        .iter()
        .filter(|line| line.contains("record"))
        .collect();
    let told = |place| format!("compile > record: torvyn.cache={place:?}");
    assert_eq!(records, [&told("miss"), &told("memory"), &told("disk")]);
}

#[test]
fn a_life_is_told_from_its_beginning_to_its_end() {
    for mode in [ExecutionMode::Blocking, ExecutionMode::Async] {
        let lines = told(Level::TRACE, || life(mode));
        let path = torvyn_tests::guest("system");
        let size = std::fs::metadata(&path).unwrap().len();
        let compile = format!(
            "compile: torvyn.component.origin={:?} torvyn.component.size={size}",
            format!("`{}`", path.display())
        );
        let world = r#"torvyn.world="test:system/system@1.0.0""#;
        let invoke = "invoke: code.function.name=attempt";
        let expected = [
            compile,
            format!("instantiate: {world}"),
            format!("bind: {world}"),
            invoke.to_owned(),
            invoke.to_owned(),
            format!("respawn: {world} torvyn.generation=1"),
            invoke.to_owned(),
            format!("shutdown: {world}"),
        ];
        let (events, spans): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| line.contains("event: "));
        assert_eq!(spans, expected);
        assert_eq!(events.len(), 1);
        assert!(events[0].starts_with("invoke > event: "), "{}", events[0]);
    }
}

#[test]
fn calls_are_told_to_those_who_trace_them() {
    let lines = told(Level::DEBUG, || life(ExecutionMode::Blocking));
    assert!(
        lines.iter().all(|line| !line.starts_with("invoke")),
        "{lines:?}"
    );
    let lines = told(Level::INFO, || life(ExecutionMode::Blocking));
    let names: Vec<_> = lines.iter().map(|line| line.split(':').next()).collect();
    assert_eq!(names, [Some("compile"), Some("event"), Some("respawn")]);
}

#[test]
fn a_failure_is_told_with_where_it_happened() {
    let mut invoker = block_on(start(ExecutionMode::Blocking));
    let lines = told(Level::ERROR, || {
        block_on(invoker.attempt("time")).unwrap_err();
    });
    let [event] = &lines[..] else {
        unreachable!("{lines:?}")
    };
    for field in [
        " message=the guest failed",
        r#" error.type="denied""#,
        " exception.message=the guest called what it was not granted: ",
        r#" code.function.name="attempt""#,
        r#" exception.stacktrace=""#,
        // A function of the guest's, in its module.
        r#" - system.wasm!attempt""#,
    ] {
        assert!(event.contains(field), "{field}\n{event}");
    }
}

#[test]
fn a_failure_at_the_start_is_told_too() {
    let wasm = wat::parse_str(
        r#"(component
            (core module $m (func $boom (unreachable)) (start $boom))
            (core instance (instantiate $m))
            (core module $n (func (export "attempt") (param i32 i32) (result i32) (unreachable))
                (memory (export "memory") 1)
                (func (export "realloc") (param i32 i32 i32 i32) (result i32) (unreachable)))
            (core instance $n (instantiate $n))
            (func (export "attempt") (param "what" string) (result string)
                (canon lift (core func $n "attempt") (memory (core memory $n "memory"))
                    (realloc (core func $n "realloc"))))
        )"#,
    );
    let engine = torvyn_tests::engine();
    let compiled = block_on(engine.compile(&wasm.unwrap())).unwrap();
    let lines = told(Level::DEBUG, || {
        block_on(engine.instantiate::<System>(&compiled, ())).unwrap_err();
    });
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[1].starts_with("instantiate > event: "),
        "{}",
        lines[1]
    );
    for field in [
        r#"error.type="trap""#,
        r#"code.function.name="start""#,
        "boom",
    ] {
        assert!(lines[1].contains(field), "{field}\n{}", lines[1]);
    }
}
