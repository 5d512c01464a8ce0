//! The README's program compiles, and this is it, line by line.

use std::error::Error;
use std::io::BufReader;

use torvyn_engine::pipeline::{OnError, Pipeline, Sink, Source, Stage};
use torvyn_engine::{WasmEngine, WasmtimeEngine};

async fn shown(engine: WasmtimeEngine) -> Result<(), Box<dyn Error>> {
    let redact = engine.compile_file("redact.wasm").await?;
    let report = Pipeline::new()
        .source(Source::lines(BufReader::new(std::io::stdin())))
        .stage(Stage::component("redact", &engine, &redact).on_error(OnError::skip().retry(1)))
        .sink(Sink::lines(std::io::stdout()))
        .run()
        .await?;
    let elements = report.elements;
    eprintln!("{} lines, {} skipped", elements.taken, elements.skipped);
    Ok(())
}

#[test]
fn the_program_in_the_readme_compiles() {
    let _ = shown;
    let readme = include_str!("../../../README.md");
    let (_, below) = readme.split_once("## Run a stream from a program").unwrap();
    let (_, below) = below.split_once("```rust\n").unwrap();
    let (program, _) = below.split_once("```").unwrap();
    let without_space = |text: &str| text.split_whitespace().collect::<String>();
    let here = without_space(include_str!("readme.rs"));
    assert!(here.contains(&without_space(program)), "{program}");
}
