//! How many elements go through a pipeline together in which no component takes batches.

use std::time::Duration;

/// How long they are to take at most, from the first poll for them to their end. So long an element
/// waits for those that go with it, and the source for news of a pause or of a stop.
const LONGEST: Duration = Duration::from_millis(5);

/// How many elements go through a pipeline together in which no component takes batches: as many
/// as it gets done in a short time. The first one goes alone.
#[derive(Debug)]
pub(crate) struct Stride {
    elements: usize,
    most: usize,
}

impl Stride {
    /// `most` elements at most, whatever time they take.
    pub(crate) fn new(most: usize) -> Self {
        Self { elements: 1, most }
    }

    /// How many elements may go together.
    pub(crate) fn elements(&self) -> usize {
        self.elements
    }

    /// So many elements have taken so long: others are taken to be as fast. It becomes no more than
    /// twice as many at a time, since few of them say little.
    pub(crate) fn took(&mut self, time: Duration, elements: usize) {
        let fit = LONGEST.as_nanos() * elements as u128 / time.as_nanos().max(1);
        let fit = usize::try_from(fit).unwrap_or(usize::MAX);
        let twice = self.elements.saturating_mul(2).min(self.most);
        self.elements = fit.clamp(1, twice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many go together, each time after so many of them.
    fn strides(times: &[Duration]) -> Vec<usize> {
        let mut stride = Stride::new(256);
        let mut after = |time: &Duration| {
            let elements = stride.elements();
            stride.took(*time * u32::try_from(elements).unwrap_or(1), elements);
            stride.elements()
        };
        times.iter().map(&mut after).collect()
    }

    #[test]
    fn fast_elements_go_together_soon() {
        let found = strides(&[Duration::from_nanos(200); 10]);
        assert_eq!(found, [2, 4, 8, 16, 32, 64, 128, 256, 256, 256]);
        assert_eq!(strides(&[Duration::ZERO; 9])[8], 256);
    }

    #[test]
    fn slow_elements_go_alone() {
        assert_eq!(strides(&[Duration::from_secs(1); 3]), [1, 1, 1]);
        assert_eq!(strides(&[Duration::from_millis(1); 4]), [2, 4, 5, 5]);
    }

    #[test]
    fn elements_that_become_slow_go_alone_at_once() {
        let mut times = [Duration::ZERO; 9];
        times[8] = Duration::from_millis(10);
        assert_eq!(strides(&times)[7..], [256, 1]);
    }
}
