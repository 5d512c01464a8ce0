//! Decides what is to be done, and remembers what was.

use std::collections::{BTreeMap, VecDeque};

use crate::acme::sensors::types::{
    Condition, Mode, Reading, Sample, SensorSummary, Verdict, Warning,
};

/// In degrees Celsius: heating begins below the first value and stops at the second.
const HEAT: (f64, f64) = (20.0, 21.0);
/// In degrees Celsius: cooling begins above the first value and stops at the second.
const COOL: (f64, f64) = (25.0, 24.0);
/// In degrees Celsius: what is below the first or above the second value gives alarm.
const SAFE: (f64, f64) = (5.0, 40.0);
/// How many degrees from where heating or cooling stops it takes the full power.
const FULL_POWER_AT: f64 = 4.0;
/// How many readings, and how many alarms, of a sensor are remembered.
const REMEMBERED: usize = 8;

/// The state of all sensors, by their names.
pub(crate) struct Controller {
    sensors: BTreeMap<String, Sensor>,
}

struct Sensor {
    room: Option<String>,
    mode: Mode,
    readings: u64,
    last: Option<f64>,
    recent: VecDeque<Vec<f64>>,
    alarms: VecDeque<String>,
}

impl Controller {
    /// A controller that knows no sensor yet.
    pub(crate) const fn new() -> Self {
        Self {
            sensors: BTreeMap::new(),
        }
    }

    /// Decides on a checked reading and its corrected samples.
    pub(crate) fn decide(&mut self, reading: Reading, corrected: Vec<Sample>) -> Verdict {
        let sensor = self
            .sensors
            .entry(reading.sensor)
            .or_insert_with(Sensor::new);
        if reading.room.is_some() {
            sensor.room = reading.room;
        }
        let values: Vec<f64> = corrected.iter().map(|sample| sample.value).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        sensor.remember(values, mean);
        if let Some(message) = warning(reading.condition, mean) {
            sensor.mode = Mode::Idle;
            push_last(&mut sensor.alarms, message.clone());
            return Verdict::Alarm(Warning {
                message,
                samples: corrected,
            });
        }
        sensor.mode = next_mode(sensor.mode, mean);
        match sensor.mode {
            Mode::Idle => Verdict::Hold,
            Mode::Heating => Verdict::Heat(power(HEAT.1 - mean)),
            Mode::Cooling => Verdict::Cool(power(mean - COOL.1)),
        }
    }

    /// What is known of every sensor.
    pub(crate) fn summarize(&self) -> Vec<SensorSummary> {
        let summaries = self.sensors.iter().map(|(name, sensor)| SensorSummary {
            sensor: name.clone(),
            room: sensor.room.clone(),
            mode: sensor.mode,
            readings: sensor.readings,
            last: sensor.last,
            recent: sensor.recent.iter().cloned().collect(),
            alarms: sensor.alarms.iter().cloned().collect(),
        });
        summaries.collect()
    }
}

impl Sensor {
    fn new() -> Self {
        Self {
            room: None,
            mode: Mode::Idle,
            readings: 0,
            last: None,
            recent: VecDeque::new(),
            alarms: VecDeque::new(),
        }
    }

    fn remember(&mut self, values: Vec<f64>, mean: f64) {
        self.readings += 1;
        self.last = Some(mean);
        push_last(&mut self.recent, values);
    }
}

/// Adds an entry, and forgets the oldest one if there are enough.
fn push_last<T>(entries: &mut VecDeque<T>, entry: T) {
    if entries.len() == REMEMBERED {
        entries.pop_front();
    }
    entries.push_back(entry);
}

fn warning(condition: Condition, mean: f64) -> Option<String> {
    if condition.contains(Condition::DISTURBED) {
        Some("the sensor was disturbed".into())
    } else if !mean.is_finite() {
        Some("the samples are too large to have a mean".into())
    } else if mean < SAFE.0 {
        Some(format!("{mean:.1} degrees is too cold"))
    } else if mean > SAFE.1 {
        Some(format!("{mean:.1} degrees is too hot"))
    } else {
        None
    }
}

/// What is begun goes on past the point where it began: no mode changes to and fro.
fn next_mode(mode: Mode, mean: f64) -> Mode {
    if mean < HEAT.0 || (mode == Mode::Heating && mean < HEAT.1) {
        Mode::Heating
    } else if mean > COOL.0 || (mode == Mode::Cooling && mean > COOL.1) {
        Mode::Cooling
    } else {
        Mode::Idle
    }
}

fn power(distance: f64) -> f64 {
    (distance / FULL_POWER_AT).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acme::sensors::types::Scale;

    fn feed(controller: &mut Controller, sensor: &str, values: &[f64]) -> Verdict {
        feed_in(controller, sensor, Condition::empty(), values)
    }

    fn feed_in(
        controller: &mut Controller,
        sensor: &str,
        condition: Condition,
        values: &[f64],
    ) -> Verdict {
        let samples: Vec<Sample> = values
            .iter()
            .map(|&value| Sample { at_ms: 1, value })
            .collect();
        let reading = Reading {
            sensor: sensor.into(),
            room: None,
            scale: Scale::Celsius,
            condition,
            samples: samples.clone(),
        };
        controller.decide(reading, samples)
    }

    #[test]
    fn heating_goes_on_until_the_upper_value() {
        let mut controller = Controller::new();
        for (value, verdict) in [
            (20.5, Verdict::Hold),
            (20.0, Verdict::Hold),
            (19.0, Verdict::Heat(0.5)),
            (20.5, Verdict::Heat(0.125)),
            (21.0, Verdict::Hold),
            (20.5, Verdict::Hold),
            (10.0, Verdict::Heat(1.0)),
        ] {
            assert_eq!(feed(&mut controller, "hall", &[value]), verdict, "{value}");
        }
    }

    #[test]
    fn cooling_goes_on_until_the_lower_value() {
        let mut controller = Controller::new();
        for (value, verdict) in [
            (24.5, Verdict::Hold),
            (26.0, Verdict::Cool(0.5)),
            (24.5, Verdict::Cool(0.125)),
            (24.0, Verdict::Hold),
            (35.0, Verdict::Cool(1.0)),
            (15.0, Verdict::Heat(1.0)),
        ] {
            assert_eq!(feed(&mut controller, "hall", &[value]), verdict, "{value}");
        }
    }

    #[test]
    fn the_mean_of_the_samples_decides() {
        let mut controller = Controller::new();
        assert_eq!(
            feed(&mut controller, "hall", &[10.0, 28.0]),
            Verdict::Heat(0.5)
        );
        assert_eq!(controller.summarize()[0].last, Some(19.0));
    }

    #[test]
    fn an_alarm_ends_heating_and_is_remembered() {
        let mut controller = Controller::new();
        feed(&mut controller, "hall", &[19.0]);
        let Verdict::Alarm(warning) = feed(&mut controller, "hall", &[4.0, 5.0]) else {
            panic!("expected an alarm");
        };
        assert_eq!(warning.message, "4.5 degrees is too cold");
        assert_eq!(warning.samples.len(), 2);
        assert_eq!(feed(&mut controller, "hall", &[20.5]), Verdict::Hold);
        feed(&mut controller, "hall", &[40.5]);
        assert_eq!(
            controller.summarize()[0].alarms,
            ["4.5 degrees is too cold", "40.5 degrees is too hot"]
        );
    }

    #[test]
    fn samples_without_a_mean_give_alarm() {
        let mut controller = Controller::new();
        for values in [[f64::MAX, f64::MAX], [f64::INFINITY, f64::NEG_INFINITY]] {
            let verdict = feed(&mut controller, "hall", &values);
            assert!(matches!(verdict, Verdict::Alarm(warning)
                if warning.message == "the samples are too large to have a mean"));
        }
    }

    #[test]
    fn a_disturbed_sensor_gives_alarm_and_a_low_battery_does_not() {
        let mut controller = Controller::new();
        let both = Condition::DISTURBED | Condition::LOW_BATTERY;
        let verdict = feed_in(&mut controller, "hall", both, &[22.0]);
        assert!(matches!(verdict, Verdict::Alarm(warning)
            if warning.message == "the sensor was disturbed"));
        let verdict = feed_in(&mut controller, "hall", Condition::LOW_BATTERY, &[22.0]);
        assert_eq!(verdict, Verdict::Hold);
    }

    #[test]
    fn sensors_have_nothing_to_do_with_each_other_and_come_sorted() {
        let mut controller = Controller::new();
        assert!(controller.summarize().is_empty());
        feed(&mut controller, "loft", &[30.0]);
        feed(&mut controller, "hall", &[19.0]);
        assert_eq!(feed(&mut controller, "loft", &[20.5]), Verdict::Hold);
        assert_eq!(feed(&mut controller, "hall", &[20.5]), Verdict::Heat(0.125));
        let names: Vec<_> = controller
            .summarize()
            .into_iter()
            .map(|s| s.sensor)
            .collect();
        assert_eq!(names, ["hall", "loft"]);
    }

    #[test]
    fn only_the_last_readings_are_remembered() {
        let mut controller = Controller::new();
        for value in 0..10 {
            feed(
                &mut controller,
                "hall",
                &[20.0, f64::from(value) / 10.0 + 20.0],
            );
        }
        let summary = controller.summarize().remove(0);
        assert_eq!(summary.readings, 10);
        assert_eq!(summary.recent.len(), 8);
        assert_eq!(summary.recent[0], [20.0, 20.2]);
        assert_eq!(summary.recent[7], [20.0, 20.9]);
    }

    #[test]
    fn only_the_last_alarms_are_remembered() {
        let mut controller = Controller::new();
        for value in 41..=50 {
            feed(&mut controller, "hall", &[f64::from(value)]);
        }
        let alarms = controller.summarize().remove(0).alarms;
        assert_eq!(alarms.len(), 8);
        assert_eq!(alarms[0], "43.0 degrees is too hot");
        assert_eq!(alarms[7], "50.0 degrees is too hot");
    }

    #[test]
    fn the_last_known_room_stays() {
        let mut controller = Controller::new();
        let sample = Sample {
            at_ms: 1,
            value: 22.0,
        };
        for room in [Some("kitchen".to_owned()), None] {
            let reading = Reading {
                sensor: "k1".into(),
                room,
                scale: Scale::Celsius,
                condition: Condition::empty(),
                samples: vec![sample],
            };
            controller.decide(reading, vec![sample]);
        }
        assert_eq!(controller.summarize()[0].room.as_deref(), Some("kitchen"));
    }
}
