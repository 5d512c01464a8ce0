//! Where in the input elements end.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::failure::{Exit, Failure};

/// Where in the input the last elements end.
///
/// Those of which nobody knows yet whether they are done with are few: a batch, and the element that had no
/// room in it.
pub(in crate::run) struct Ends {
    last: Mutex<Last>,
    most: usize,
}

struct Last {
    /// After how many elements the first of these ends is.
    elements: u64,
    ends: VecDeque<u64>,
}

impl Ends {
    /// So many elements end there. So many ends are kept at most.
    pub(in crate::run) fn new(elements: u64, end: u64, most: usize) -> Self {
        let last = Last {
            elements,
            ends: VecDeque::from([end]),
        };
        Self {
            last: Mutex::new(last),
            most,
        }
    }

    /// The next element ends there.
    #[inline]
    pub(in crate::run) fn push(&self, end: u64) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.ends.len() >= self.most {
            last.ends.pop_front();
            last.elements += 1;
        }
        last.ends.push_back(end);
    }

    /// Where so many elements end.
    pub(super) fn after(&self, elements: u64) -> Result<u64, Failure> {
        self.known(elements).ok_or_else(|| {
            let text =
                "internal error, please report it: nobody knows where in the input the run is";
            Failure::new(Exit::Io, text)
        })
    }

    /// The same, if it is still known.
    fn known(&self, elements: u64) -> Option<u64> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let index = elements.checked_sub(last.elements)?;
        last.ends.get(usize::try_from(index).ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Ends;

    #[test]
    fn the_last_ends_are_kept() {
        let ends = Ends::new(10, 100, 3);
        assert_eq!(ends.known(10), Some(100));
        for end in [107, 109, 120] {
            ends.push(end);
        }
        let known: Vec<_> = (9..=14).map(|elements| ends.known(elements)).collect();
        let last = [Some(107), Some(109), Some(120)];
        assert_eq!(known, [&[None, None][..], &last, &[None]].concat());
    }
}
