//! What an engine does not take.

use pollster::block_on;
use torvyn_engine::streaming::{ManagedTransform, Transform};
use torvyn_engine::{DifferenceKind, EngineError, WasmEngine};

use crate::Bench;
use crate::bench::{Other, Setup};

/// Why bytes are not compiled.
fn refusal<B: Bench>(bytes: &[u8]) -> EngineError {
    B::new(Setup::default()).compile(bytes).err().unwrap()
}

pub(crate) fn no_wasm<B: Bench>() {
    for bytes in [&b""[..], b"\0as", b"hello, world", b"(component)"] {
        let error = refusal::<B>(bytes);
        assert!(matches!(error, EngineError::NotWasm { .. }), "{error:?}");
        let expected = format!(
            "the input of {} bytes is not WebAssembly: it does not begin with `\\0asm`",
            bytes.len()
        );
        assert_eq!(error.to_string(), expected);
    }
}

pub(crate) fn no_component<B: Bench>() {
    let error = refusal::<B>(&wat::parse_str("(module)").unwrap());
    assert!(matches!(error, EngineError::CoreModule { .. }), "{error:?}");
}

pub(crate) fn no_valid_component<B: Bench>() {
    let wasm = std::fs::read(torvyn_tests::example("identity")).unwrap();
    for bytes in [&wasm[..wasm.len() / 2], &wasm[..9], b"\0asm\x63\0\x01\0"] {
        let error = refusal::<B>(bytes);
        assert!(
            matches!(error, EngineError::InvalidComponent { .. }),
            "{error:?}"
        );
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
}

pub(crate) fn no_file<B: Bench>() {
    let bench = B::new(Setup::default());
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.wasm");
    let error = block_on(bench.engine().compile_file(&missing))
        .err()
        .unwrap();
    assert!(
        matches!(&error, EngineError::Read { path, .. } if *path == missing),
        "{error:?}"
    );
    std::fs::write(&missing, "text").unwrap();
    let error = block_on(bench.engine().compile_file(&missing))
        .err()
        .unwrap();
    let text = error.to_string();
    let expected = format!("`{}` is not WebAssembly", missing.display());
    assert!(text.starts_with(&expected), "{text}");
}

pub(crate) fn the_wrong_world<B: Bench>() {
    let bench = B::new(Setup::default());
    let compiled = bench.example("faulty");
    let error = bench.start::<Other>(&compiled, ()).err().unwrap();
    let EngineError::Mismatch(mismatch) = error else {
        panic!("{error:?}");
    };
    assert_eq!(mismatch.world(), "torvyn:streaming/data-sink@0.2.0");
    let differences = mismatch.differences().iter();
    let differences: Vec<_> = differences.map(|d| (&d.path[..], d.kind)).collect();
    let expected = [
        "torvyn:streaming/sink@0.2.0#deliver-sink",
        "torvyn:streaming/sink@0.2.0#complete",
    ];
    let expected = expected.map(|path| (path, DifferenceKind::MissingExport));
    assert_eq!(differences, expected);

    // One that asks for less takes it.
    B::check::<ManagedTransform>(&compiled).unwrap();
    B::check::<Transform>(&compiled).unwrap();
}

pub(crate) fn a_component_of_another_engine<B: Bench>() {
    let [one, other] = [(); 2].map(|()| B::new(Setup::default()));
    let compiled = one.example("identity");
    let error = other.start::<Transform>(&compiled, ()).err().unwrap();
    assert!(matches!(error, EngineError::ForeignComponent), "{error:?}");
    one.start::<Transform>(&compiled, ()).unwrap();
}
