//! Checks and corrects what a sensor sends.

use crate::acme::sensors::types::{Fault, Reading, Sample, Scale};

/// Finds the first fault of a reading.
pub(crate) fn check(reading: &Reading) -> Result<(), Fault> {
    if reading.sensor.is_empty() {
        return Err(Fault::UnnamedSensor);
    }
    if reading.samples.is_empty() {
        return Err(Fault::NoSamples);
    }
    let mut last = 0;
    for (index, sample) in (0..).zip(&reading.samples) {
        if !sample.value.is_finite() {
            return Err(Fault::NotANumber(index));
        }
        if sample.at_ms < last {
            return Err(Fault::OutOfOrder(index));
        }
        last = sample.at_ms;
    }
    Ok(())
}

/// The samples in degrees Celsius, with the sensor's offset added.
///
/// An offset that is not a finite number counts as none.
pub(crate) fn correct(reading: &Reading, offset: Option<f64>) -> Vec<Sample> {
    let offset = offset.filter(|offset| offset.is_finite()).unwrap_or(0.0);
    let corrected = reading.samples.iter().map(|sample| Sample {
        at_ms: sample.at_ms,
        value: offset
            + match reading.scale {
                Scale::Celsius => sample.value,
                Scale::Fahrenheit => (sample.value - 32.0) * (5.0 / 9.0),
            },
    });
    corrected.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acme::sensors::types::Condition;

    fn reading(scale: Scale, samples: &[(u64, f64)]) -> Reading {
        let samples = samples
            .iter()
            .map(|&(at_ms, value)| Sample { at_ms, value });
        Reading {
            sensor: "hall".into(),
            room: None,
            scale,
            condition: Condition::empty(),
            samples: samples.collect(),
        }
    }

    fn fault(samples: &[(u64, f64)]) -> Option<Fault> {
        check(&reading(Scale::Celsius, samples)).err()
    }

    fn values(reading: &Reading, offset: Option<f64>) -> Vec<f64> {
        correct(reading, offset)
            .iter()
            .map(|sample| sample.value)
            .collect()
    }

    #[test]
    fn a_sound_reading_has_no_fault() {
        assert_eq!(fault(&[(0, -40.0)]), None);
        assert_eq!(fault(&[(5, 20.0), (5, 20.0), (6, 21.0)]), None);
    }

    #[test]
    fn the_first_fault_is_named_with_its_index() {
        assert_eq!(fault(&[]), Some(Fault::NoSamples));
        assert_eq!(
            fault(&[(1, 0.0), (2, f64::NAN)]),
            Some(Fault::NotANumber(1))
        );
        assert_eq!(
            fault(&[(1, f64::INFINITY), (0, 1.0)]),
            Some(Fault::NotANumber(0))
        );
        assert_eq!(
            fault(&[(1, 0.0), (3, 0.0), (2, 0.0)]),
            Some(Fault::OutOfOrder(2))
        );
    }

    #[test]
    fn a_sensor_needs_a_name() {
        let unnamed = Reading {
            sensor: String::new(),
            ..reading(Scale::Celsius, &[])
        };
        assert_eq!(check(&unnamed), Err(Fault::UnnamedSensor));
    }

    #[test]
    fn the_offset_is_in_celsius_on_both_scales() {
        let celsius = reading(Scale::Celsius, &[(1, 20.0), (2, 21.5)]);
        assert_eq!(values(&celsius, None), [20.0, 21.5]);
        assert_eq!(values(&celsius, Some(-0.5)), [19.5, 21.0]);
        let fahrenheit = reading(Scale::Fahrenheit, &[(1, 32.0), (2, 212.0)]);
        assert_eq!(values(&fahrenheit, None), [0.0, 100.0]);
        assert_eq!(values(&fahrenheit, Some(1.0)), [1.0, 101.0]);
    }

    #[test]
    fn an_offset_that_is_no_number_is_none() {
        let reading = reading(Scale::Celsius, &[(1, 20.0)]);
        assert_eq!(values(&reading, Some(f64::NAN)), [20.0]);
        assert_eq!(values(&reading, Some(f64::INFINITY)), [20.0]);
    }
}
