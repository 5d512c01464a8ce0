//! Which function tries which behaviour.

use super::trial::Trial;
use super::{answers, batches, lasting, outside, sequences};
use crate::contract::behaviour::Behaviour;
use crate::contract::suite::report::{Failure, Verdict};

/// Tries one behaviour.
pub(in crate::contract::suite) fn run(
    trial: &Trial<'_>,
    behaviour: Behaviour,
) -> Result<Verdict, Failure> {
    match behaviour {
        Behaviour::BadConfiguration => answers::bad_configuration(trial),
        Behaviour::EmptyPayload => answers::payload(trial, &[]),
        Behaviour::MaximalPayload => answers::maximal_payload(trial),
        Behaviour::Errors => answers::errors(trial),
        Behaviour::AfterError => answers::after_error(trial),
        Behaviour::Metadata => sequences::metadata(trial),
        Behaviour::Order => sequences::order(trial),
        Behaviour::Batches => batches::batches(trial),
        Behaviour::Backpressure => sequences::backpressure(trial),
        Behaviour::End => sequences::end(trial),
        Behaviour::Determinism => sequences::determinism(trial),
        Behaviour::Memory => lasting::memory(trial),
        Behaviour::Limits => lasting::limits(trial),
        Behaviour::NothingOutside => outside::nothing(trial),
    }
}
