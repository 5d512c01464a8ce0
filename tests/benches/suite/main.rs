//! The benches: what a call costs and what it takes until one can be made, beside whatever else
//! could do the same work, in one run. At its end, all of it is written down in one report.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a bench fails by panicking"
)]

mod case;
mod counts;
mod flips;
mod groups;
mod report;
mod run;
mod sections;

use std::process::ExitCode;

use groups::{batch, call, chain, columns, instances, modes, records, shapes, start, state};
use run::Suite;
use torvyn_tests::peers::pipe;

const SUITE: Suite = Suite {
    command: "cargo bench -p torvyn-tests",
    sections: sections::SECTIONS,
    report: concat!(env!("CARGO_MANIFEST_DIR"), "/benches/report"),
    appendix: || {
        let recorded = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/instructions/counts.toml"
        );
        counts::section(recorded.as_ref())
    },
    readme: Some((
        concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md"),
        "tests/benches/report",
    )),
};

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == pipe::ARGUMENT) {
        pipe::answer();
        return ExitCode::SUCCESS;
    }
    SUITE.run(|criterion| {
        call::nothing(criterion);
        call::elements(criterion);
        call::entries(criterion);
        batch::batches(criterion);
        chain::chains(criterion);
        records::thermostat(criterion);
        shapes::shapes(criterion);
        columns::gcd(criterion);
        modes::modes(criterion);
        instances::instances(criterion);
        start::compile(criterion);
        start::cache(criterion);
        start::instantiate(criterion);
        state::state(criterion);
    })
}
