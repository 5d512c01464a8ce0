//! Bytes that are no component.

use std::path::Path;
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::streaming::Transform;
use torvyn_engine::{CompiledComponent, EngineError, WasmEngine, WasmtimeEngine};
use torvyn_tests::again::is_again;
use torvyn_tests::engine;

use super::{RAW, Raw};

fn compile(bytes: &[u8]) -> Result<CompiledComponent, EngineError> {
    block_on(engine().compile(bytes))
}

#[test]
fn no_wasm() {
    for bytes in [
        &b""[..],
        b"\0",
        b"\0as",
        b"hello, world",
        b"(component)",
        &[0xff; 4096],
    ] {
        let error = compile(bytes).unwrap_err();
        assert!(matches!(error, EngineError::NotWasm { .. }), "{error:?}");
        let expected = format!(
            "the input of {} bytes is not WebAssembly: it does not begin with `\\0asm`",
            bytes.len()
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn no_component() {
    let module = wat::parse_str("(module (func (export \"process\")))").unwrap();
    let error = compile(&module).unwrap_err();
    assert!(matches!(error, EngineError::CoreModule { .. }), "{error:?}");
    assert!(error.to_string().contains("wasm32-wasip2"), "{error}");
}

#[test]
fn no_valid_component() {
    // A version that does not exist.
    let error = compile(b"\0asm\x63\0\x01\0").unwrap_err();
    assert!(
        matches!(error, EngineError::InvalidComponent { .. }),
        "{error:?}"
    );
    let text = error.to_string();
    assert!(
        text.contains("version") && text.lines().count() == 1,
        "{text}"
    );
}

/// A part of a component says at which offset it ends.
#[test]
fn every_prefix() {
    let wasm = wat::parse_str(RAW).unwrap();
    let mut whole = 0;
    for length in 0..wasm.len() {
        let compared = compile(&wasm[..length]).and_then(|compiled| compiled.check::<Raw>());
        let Err(error) = compared else {
            // What is missing are the names for debuggers.
            whole += 1;
            continue;
        };
        match &error {
            // Cut between two sections, it is a smaller component.
            EngineError::Mismatch(_) => {}
            EngineError::NotWasm { .. } => assert!(length < 4, "{length}"),
            EngineError::InvalidComponent { .. } => {
                let text = error.to_string();
                let place = text.contains("offset") || text.contains("section range");
                assert!(place, "{length}: {text}");
                assert_eq!(text.lines().count(), 1, "{text}");
            }
            other => panic!("{length}: {other:?}"),
        }
    }
    assert!(whole <= 1, "{whole} parts of a component fit");
}

/// Whatever a flipped byte makes of a component, its host goes on.
#[test]
fn every_byte_wrong() {
    let wasm = wat::parse_str(RAW).unwrap();
    // A byte may make a loop without an end. What comes out is not kept: it is many components.
    let config = torvyn_tests::config().deadline(Some(Duration::from_millis(50)));
    let engine = &WasmtimeEngine::new(config).unwrap();
    // Most of it is decided before there is a lane: other lanes are tried with one in five bytes.
    let step = if is_again() { 5 } else { 1 };
    let (mut tried, mut refused) = (0, 0);
    for (index, flip) in (0..wasm.len())
        .step_by(step)
        .zip([0xff, 0x01, 0x80, 0x10, 0x04].into_iter().cycle())
    {
        let mut wrong = wasm.clone();
        wrong[index] ^= flip;
        tried += 1;
        match block_on(engine.compile(&wrong)) {
            Err(_) => refused += 1,
            Ok(compiled) => {
                if compiled.check::<Raw>().is_err() {
                    refused += 1;
                    continue;
                }
                let host = super::Host::default();
                let instance = block_on(engine.instantiate::<Raw>(&compiled, host));
                let Ok(mut invoker) = instance.and_then(|instance| engine.bind(instance)) else {
                    refused += 1;
                    continue;
                };
                // It may answer anything, or be ended.
                let _ = block_on(super::raw::exports::Raw::text_of(&mut invoker, 64, 5));
                let _ = block_on(super::raw::exports::Raw::give_texts(&mut invoker, 192, 2));
            }
        }
    }
    assert!(refused > tried / 2, "{refused} of {tried}");
}

#[test]
fn no_file() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.wasm");
    for path in [missing.as_path(), folder.path(), Path::new("")] {
        let error = block_on(engine().compile_file(path)).unwrap_err();
        let EngineError::Read {
            path: named,
            source,
        } = &error
        else {
            panic!("{error:?}");
        };
        assert_eq!(named, path);
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("can't read `{}`: ", path.display())),
            "{text}"
        );
        assert!(text.ends_with(&source.to_string()), "{text}");
    }
}

#[test]
fn a_file_is_named() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "text").unwrap();
    let error = block_on(engine().compile_file(file.path())).unwrap_err();
    let text = error.to_string();
    assert!(matches!(error, EngineError::NotWasm { .. }), "{error:?}");
    assert!(
        text.starts_with(&format!("`{}` is not", file.path().display())),
        "{text}"
    );
}

#[test]
fn a_component_of_another_world() {
    let compiled = compile(&wat::parse_str(RAW).unwrap()).unwrap();
    let error = compiled.check::<Transform>().unwrap_err();
    assert!(matches!(error, EngineError::Mismatch(_)), "{error:?}");
    let error = block_on(engine().instantiate::<Transform>(&compiled, ())).unwrap_err();
    assert!(matches!(error, EngineError::Mismatch(_)), "{error:?}");
}
