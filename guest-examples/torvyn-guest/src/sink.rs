//! One function that takes one element, called for one and for many.

use crate::columns::place;
use crate::element::not_reached;
use crate::{Columns, Element, Error, OutputElement, Signal};

/// Takes elements.
///
/// [`sink!`](crate::sink) makes the exports `deliver-sink`, `complete` and `deliver-batch` out
/// of it.
pub trait Sink {
    /// Takes one element, and says whether it takes another one now. Elements come in the order
    /// of the stream.
    ///
    /// # Errors
    ///
    /// Why this element was not taken. The others of its batch are not touched by that, except
    /// by [`Error::Fatal`].
    fn deliver(element: Element<'_>) -> Result<Signal, Error>;

    /// Hears that no element follows, and may report on the whole stream.
    ///
    /// # Errors
    ///
    /// Why the sink could not finish what it has begun.
    fn complete() -> Result<Option<OutputElement>, Error> {
        Ok(None)
    }
}

/// What became of a batch that was delivered: `batch-receipt` in the WIT.
#[derive(Debug, PartialEq, Eq)]
pub struct BatchReceipt {
    /// Whether the sink takes another batch now.
    pub signal: Signal,
    /// The elements that were not taken, by their places in the batch.
    pub errors: Vec<(u32, Error)>,
}

/// Delivers one element on its own.
///
/// # Errors
///
/// Those of the sink.
#[inline]
pub fn deliver_one<S: Sink>(
    sequence: u64,
    timestamp_ns: u64,
    mut payload: Vec<u8>,
) -> Result<Signal, Error> {
    S::deliver(Element {
        sequence,
        timestamp_ns,
        payload: &mut payload,
    })
}

/// Delivers the elements of a batch one by one. The receipt says `Pause` if the answer to one of
/// them did: it may not come again.
///
/// # Errors
///
/// [`Error::InvalidInput`] if the columns contradict each other. Nothing is delivered then.
pub fn deliver_batch<S: Sink>(mut batch: Columns) -> Result<BatchReceipt, Error> {
    batch.check()?;
    let mut receipt = BatchReceipt {
        signal: Signal::Ready,
        errors: Vec::new(),
    };
    let mut start = 0;
    for (index, end) in batch.ends.iter().map(|end| *end as usize).enumerate() {
        let delivered = S::deliver(Element {
            sequence: batch.sequences[index],
            timestamp_ns: batch.timestamps[index],
            payload: &mut batch.payloads[start..end],
        });
        start = end;
        match delivered {
            Ok(Signal::Ready) => {}
            Ok(Signal::Pause) => receipt.signal = Signal::Pause,
            Err(error) => {
                let fatal = matches!(error, Error::Fatal(_));
                receipt.errors.push((place(index), error));
                if fatal {
                    let rest = place(index) + 1..place(batch.sequences.len());
                    let rest = rest.map(|index| (index, not_reached()));
                    receipt.errors.extend(rest);
                    break;
                }
            }
        }
    }
    Ok(receipt)
}
