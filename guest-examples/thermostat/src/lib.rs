//! Keeps rooms warm: a component with a contract of its own.
//!
//! The contract is in `wit/thermostat.wit`. [`reading`] checks and corrects what a sensor
//! sends, and [`controller`] decides what is to be done.

wit_bindgen::generate!({
    path: "wit",
    world: "thermostat",
    additional_derives: [PartialEq],
});

mod controller;
mod reading;

use std::cell::RefCell;

use acme::sensors::calibration;
use acme::sensors::types::{Fault, Reading, Verdict};

use controller::Controller;

thread_local! {
    static CONTROLLER: RefCell<Controller> = const { RefCell::new(Controller::new()) };
}

struct Thermostat;

export!(Thermostat);

impl exports::acme::sensors::control::Guest for Thermostat {
    fn process(reading: Reading) -> Result<Verdict, Fault> {
        reading::check(&reading)?;
        let offset = calibration::offset(&reading.sensor);
        let corrected = reading::correct(&reading, offset);
        calibration::report(&corrected);
        Ok(CONTROLLER.with_borrow_mut(|controller| controller.decide(reading, corrected)))
    }
}

impl Guest for Thermostat {
    fn summarize() -> Vec<SensorSummary> {
        CONTROLLER.with_borrow(Controller::summarize)
    }
}
