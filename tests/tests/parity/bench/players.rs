//! The guests, played.

use torvyn_engine::mock::{Failure, Guest, Script};
use torvyn_engine::streaming::{
    BackpressureSignal, ManagedDataSink, ManagedDataSource, ManagedTransform, StreamElement,
    Transform, owned,
};

use super::broken::scripts::Broken as _;
use super::thermostat::scripts::Thermostat as _;
use super::thermostat::{self, Sample};
use super::{Broken, DEADLINE, FUEL, MEMORY, STACK, Started, Thermostat};

const UNREACHABLE: &str = "wasm `unreachable` instruction executed";

pub(crate) fn faulty(script: &Script, fuel: bool) {
    let script = script.world::<ManagedTransform>();
    script
        .process()
        .always_runs(move |guest, element| obey(guest, element, fuel));
    script.init().always_runs(|_, config| match config {
        "" => Ok(Ok(())),
        "panic" => Err(Failure::panic("asked to panic in init")),
        _ => Ok(Err(owned::ProcessError::InvalidInput(config.to_owned()))),
    });
    script.teardown().always_returns(Ok(Vec::new()));
}

/// Does what an element asks for.
fn obey(
    guest: &mut Guest<'_, ()>,
    element: StreamElement<'_>,
    fuel: bool,
) -> Result<Result<owned::ProcessResult, owned::ProcessError>, Failure> {
    let text = std::str::from_utf8(element.payload).unwrap();
    let (word, argument) = text.split_once(' ').unwrap_or((text, ""));
    let output = |payload: &[u8]| owned::OutputElement {
        meta: element.meta,
        payload: payload.to_owned(),
    };
    let result = match word {
        "forward" => owned::ProcessResult::Forward,
        "filter" => owned::ProcessResult::Filtered,
        "echo" => owned::ProcessResult::Output(output(element.payload)),
        "multiple" => {
            let count: u32 = argument.parse().unwrap();
            let outputs = (0..count).map(|index| output(index.to_string().as_bytes()));
            owned::ProcessResult::Multiple(outputs.collect())
        }
        "stderr" => {
            guest.write_stderr("x".repeat(argument.parse().unwrap()));
            owned::ProcessResult::Forward
        }
        "trap" => return Err(Failure::trap(UNREACHABLE)),
        "panic" => return Err(Failure::panic(argument)),
        "spin" if fuel => return Err(Failure::fuel(FUEL)),
        "spin" => return Err(Failure::deadline(DEADLINE)),
        "allocate" => return Err(Failure::memory(MEMORY + 1, MEMORY)),
        "recurse" => return Err(Failure::stack(STACK)),
        "exit" => return Err(Failure::exit(argument == "0")),
        "clock" => return Err(Failure::denied("wasi:clocks/wall-clock@0.2.6#now")),
        _ => return Ok(Err(owned::ProcessError::Fatal(argument.to_owned()))),
    };
    Ok(Ok(result))
}

pub(crate) fn identity(script: &Script) {
    let process = script.world::<Transform>().process();
    process.always_returns(Ok(owned::ProcessResult::Forward));
}

/// Two lines, and nothing while it is paused.
pub(crate) fn line_source(script: &Script) {
    let script = script.world::<ManagedDataSource>();
    let line = |sequence, text: &str| {
        Ok(owned::SourcePoll::Ready(owned::OutputElement {
            meta: super::element(sequence, b"").meta,
            payload: text.as_bytes().to_vec(),
        }))
    };
    script.init().returns(Ok(()));
    script
        .poll_source()
        .returns(line(0, "first"))
        .returns(Ok(owned::SourcePoll::Pending))
        .returns(line(1, "second"))
        .always_returns(Ok(owned::SourcePoll::Finished));
    script.notify_backpressure().always_returns(());
    script.teardown().returns(Ok(Vec::new()));
}

/// Asks for a pause after every second element.
pub(crate) fn summary_sink(script: &Script) {
    let script = script.world::<ManagedDataSink>();
    script.init().returns(Ok(()));
    let mut taken = 0;
    script.deliver_sink().always_runs(move |_, _| {
        taken += 1;
        Ok(Ok(match taken % 2 {
            0 => BackpressureSignal::Pause,
            _ => BackpressureSignal::Ready,
        }))
    });
    script.complete().returns(Ok(Some(owned::OutputElement {
        meta: super::element(0, b"").meta,
        payload: br#"{"elements":3}"#.to_vec(),
    })));
    script.teardown().returns(Ok(Vec::new()));
}

/// Heats, whatever it is told.
pub(crate) fn thermostat(script: &Script) {
    use thermostat::owned;

    let script = script.world::<Thermostat>();
    script.process().always_runs(|guest, reading| {
        if reading.samples.is_empty() {
            return Ok(Err(thermostat::Fault::NoSamples));
        }
        let offset = guest.host().offset(reading.sensor).unwrap_or_default();
        let samples = reading.samples.iter();
        let corrected: Vec<_> = samples
            .map(|sample| Sample {
                value: sample.value + offset,
                ..*sample
            })
            .collect();
        guest.host().report(&corrected);
        Ok(Ok(owned::Verdict::Heat(1.0)))
    });
    script
        .summarize()
        .always_returns(vec![owned::SensorSummary {
            sensor: "t1".to_owned(),
            room: Some("kitchen".to_owned()),
            mode: thermostat::Mode::Heating,
            readings: 1,
            last: Some(11.5),
            recent: vec![vec![10.5, 12.5]],
            alarms: Vec::new(),
        }]);
}

pub(crate) fn broken(script: &Script) {
    let failure = Failure::abi_violation("string pointer/length out of bounds of memory");
    script.world::<Broken>().text().always_fails(failure);
}

pub(crate) fn started(script: &Script) {
    let failure = Failure::trap(UNREACHABLE);
    script.world::<Started>().fails_to_start(failure);
}
