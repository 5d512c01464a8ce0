//! Gathers what there is to say on a stream.

use serde::Serialize;

/// What the elements so far were like. Whatever an empty stream doesn't have is `None`.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Summary {
    elements: u64,
    bytes: u64,
    min_length: Option<u64>,
    mean_length: Option<f64>,
    max_length: Option<u64>,
    first_sequence: Option<u64>,
    last_sequence: Option<u64>,
    gaps: u64,
    missing: u64,
    out_of_order: u64,
}

impl Summary {
    /// Takes one element of that length, in bytes, into account.
    pub(crate) fn add(&mut self, sequence: u64, length: usize) {
        let length = length as u64;
        self.elements += 1;
        self.bytes += length;
        self.min_length = Some(self.min_length.map_or(length, |min| min.min(length)));
        self.mean_length = Some(self.bytes as f64 / self.elements as f64);
        self.max_length = Some(self.max_length.map_or(length, |max| max.max(length)));
        self.first_sequence.get_or_insert(sequence);
        match self.last_sequence {
            Some(last) if sequence <= last => self.out_of_order += 1,
            Some(last) if sequence - last > 1 => {
                self.gaps += 1;
                self.missing = self.missing.saturating_add(sequence - last - 1);
            }
            _ => {}
        }
        self.last_sequence = Some(sequence);
    }

    /// How many elements there were.
    pub(crate) fn elements(&self) -> u64 {
        self.elements
    }

    /// The summary as JSON.
    pub(crate) fn to_json(&self) -> Result<Vec<u8>, String> {
        serde_json::to_vec(self).map_err(|error| format!("the summary can't be written: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn report(elements: &[(u64, usize)]) -> Value {
        let mut summary = Summary::default();
        for &(sequence, length) in elements {
            summary.add(sequence, length);
        }
        serde_json::from_slice(&summary.to_json().unwrap()).unwrap()
    }

    #[test]
    fn an_empty_stream_has_no_lengths_and_no_sequence() {
        assert_eq!(
            report(&[]),
            json!({
                "elements": 0, "bytes": 0,
                "min_length": null, "mean_length": null, "max_length": null,
                "first_sequence": null, "last_sequence": null,
                "gaps": 0, "missing": 0, "out_of_order": 0,
            })
        );
    }

    #[test]
    fn lengths_are_those_of_all_elements() {
        assert_eq!(
            report(&[(5, 4), (6, 0), (7, 3)]),
            json!({
                "elements": 3, "bytes": 7,
                "min_length": 0, "mean_length": 7.0 / 3.0, "max_length": 4,
                "first_sequence": 5, "last_sequence": 7,
                "gaps": 0, "missing": 0, "out_of_order": 0,
            })
        );
    }

    #[test]
    fn gaps_and_missing_numbers_are_counted() {
        let report = report(&[(0, 1), (1, 1), (4, 1), (5, 1), (7, 1)]);
        assert_eq!(
            (&report["gaps"], &report["missing"]),
            (&json!(2), &json!(3))
        );
        assert_eq!(report["out_of_order"], json!(0));
    }

    #[test]
    fn repeated_and_earlier_numbers_are_out_of_order() {
        let report = report(&[(3, 1), (3, 1), (1, 1), (2, 1)]);
        assert_eq!(report["out_of_order"], json!(2));
        assert_eq!(
            (&report["gaps"], &report["last_sequence"]),
            (&json!(0), &json!(2))
        );
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        let report = report(&[(0, 1), (u64::MAX, 1), (0, 1), (u64::MAX, 1)]);
        assert_eq!(report["missing"], json!(u64::MAX));
        assert_eq!(
            (&report["gaps"], &report["out_of_order"]),
            (&json!(2), &json!(1))
        );
    }
}
