//! Guests whose columns contradict each other, and hosts whose do.

use pollster::block_on;
use torvyn_engine::streaming::{
    BatchResult, BatchTransform, ElementBatch, MalformedBatch, ProcessError,
};
use torvyn_engine::{ComponentInvoker, EngineError, WasmtimeInvoker};

use super::{OwnedOutcome, batch, component, flip, together};

/// The columns of a result, as a guest has them in its memory.
#[derive(Clone, Copy)]
struct Answer {
    outcomes: &'static [u8],
    counts: &'static [u32],
    sequences: &'static [u64],
    timestamps: &'static [u64],
    ends: &'static [u32],
    payloads: &'static [u8],
    /// How many errors there are. Each is `deadline-exceeded`.
    errors: u32,
}

/// One output, one failure, and two outputs of one element.
const GOOD: Answer = Answer {
    outcomes: &[2, 0, 4, 3, 1],
    counts: &[2],
    sequences: &[1, 2, 3],
    timestamps: &[0, 0, 0],
    ends: &[1, 1, 4],
    payloads: b"abcd",
    errors: 1,
};

const ELEMENTS: usize = 5;

impl Answer {
    /// The guest's memory, with the result at 16.
    fn memory(&self) -> Vec<u8> {
        fn bytes<const N: usize, T: Copy>(items: &[T], bytes: fn(T) -> [u8; N]) -> Vec<u8> {
            items.iter().flat_map(|item| bytes(*item)).collect()
        }
        // `deadline-exceeded` is the fourth case, and takes no text.
        let errors = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].repeat(self.errors as usize);
        let columns = [
            (self.outcomes.to_vec(), self.outcomes.len()),
            (bytes(self.counts, u32::to_le_bytes), self.counts.len()),
            (
                bytes(self.sequences, u64::to_le_bytes),
                self.sequences.len(),
            ),
            (
                bytes(self.timestamps, u64::to_le_bytes),
                self.timestamps.len(),
            ),
            (bytes(self.ends, u32::to_le_bytes), self.ends.len()),
            (self.payloads.to_vec(), self.payloads.len()),
            (errors, self.errors as usize),
        ];
        let mut memory = vec![0; 16 + 4 + 7 * 8];
        for (index, (bytes, len)) in columns.into_iter().enumerate() {
            memory.resize(memory.len().next_multiple_of(8), 0);
            let at = memory.len() as u32;
            let pair = &mut memory[16 + 4 + index * 8..][..8];
            pair[..4].copy_from_slice(&at.to_le_bytes());
            pair[4..].copy_from_slice(&(len as u32).to_le_bytes());
            memory.extend(bytes);
        }
        memory
    }

    /// A component that gives this answer to every batch.
    fn component(&self) -> Vec<u8> {
        let data: String = self
            .memory()
            .iter()
            .map(|byte| format!("\\{byte:02x}"))
            .collect();
        let module = format!(
            r#"(module
                (memory (export "memory") 4)
                (data (i32.const 0) "{data}")
                (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
                    (i32.const 65536))
                (func (export "torvyn:streaming/processor@0.2.0#process")
                    (param i64 i64 i32 i32) (result i32) unreachable)
                (func (export "torvyn:streaming/batch-processor@0.2.0#process-batch")
                    (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.const 16)))"#
        );
        component(&module, "../wit", "batch-transform")
    }

    fn guest(&self) -> WasmtimeInvoker<BatchTransform> {
        torvyn_tests::start(&self.component(), ())
    }

    /// What is wrong with the answer, if anything.
    fn verdict(&self) -> Result<(), MalformedBatch> {
        let mut guest = self.guest();
        let elements = batch(vec!["x"; ELEMENTS]);
        let result = block_on(guest.process_batch(elements.view()))
            .unwrap()
            .unwrap();
        let verdict = result.outcomes(ELEMENTS).map(|outcomes| {
            assert_eq!(outcomes.count(), ELEMENTS);
        });
        // Its instance can go on, and the elements are still here.
        assert_eq!(guest.ended(), None);
        block_on(guest.process_batch(elements.view()))
            .unwrap()
            .unwrap();
        verdict
    }
}

#[test]
fn a_result_that_agrees_is_taken_apart() {
    let outcomes = together(&mut GOOD.guest(), &batch(vec!["x"; ELEMENTS]));
    let outputs = |outcome: &OwnedOutcome| match outcome {
        OwnedOutcome::Made(outputs) => outputs
            .iter()
            .map(|output| (output.meta.sequence, output.payload.clone()))
            .collect(),
        other => panic!("{other:?}"),
    };
    let first: Vec<_> = outputs(&outcomes[0]);
    assert_eq!(first, [(1, b"a".to_vec())]);
    assert_eq!(outcomes[1], OwnedOutcome::Filtered);
    assert!(matches!(&outcomes[2], OwnedOutcome::Failed(error)
        if *error == ProcessError::DeadlineExceeded.to_owned()));
    assert_eq!(
        outputs(&outcomes[3]),
        [(2, Vec::new()), (3, b"bcd".to_vec())]
    );
    assert_eq!(outcomes[4], OwnedOutcome::Forward);
    assert_eq!(GOOD.verdict(), Ok(()));
}

/// What a column has, and what it must have.
fn length(column: &str, found: u64, other: &str, expected: u64) -> String {
    format!(
        "the batch is malformed: it has {found} {column}, and {expected} {other}; there must be \
         as many"
    )
}

#[test]
fn columns_that_contradict_each_other_are_one_error() {
    let malformed = |why: &str| format!("the batch is malformed: {why}");
    let cases = [
        (
            Answer {
                timestamps: &[0; 2],
                ..GOOD
            },
            length("timestamps", 2, "sequences", 3),
        ),
        (
            Answer {
                ends: &[1, 2, 3, 4],
                ..GOOD
            },
            length("ends", 4, "sequences", 3),
        ),
        (
            Answer {
                sequences: &[],
                ..GOOD
            },
            length("timestamps", 3, "sequences", 0),
        ),
        (
            Answer {
                ends: &[2, 1, 4],
                ..GOOD
            },
            malformed("payload 1 ends at 1, and the one before it at 2"),
        ),
        (
            Answer {
                ends: &[1, 9, 4],
                ..GOOD
            },
            malformed("payload 2 ends at 4, and the one before it at 9"),
        ),
        (
            Answer {
                ends: &[1, 2, u32::MAX],
                ..GOOD
            },
            malformed("the last payload ends at 4294967295, and there are 4 bytes of payload"),
        ),
        (
            Answer {
                ends: &[1, 2, 3],
                ..GOOD
            },
            malformed("the last payload ends at 3, and there are 4 bytes of payload"),
        ),
        (
            Answer {
                outcomes: &[2, 0, 4, 3, 5],
                ..GOOD
            },
            malformed("the outcome of element 4 is 5, and 4 is the last"),
        ),
        (
            Answer {
                outcomes: &[255; 5],
                ..GOOD
            },
            malformed("the outcome of element 0 is 255, and 4 is the last"),
        ),
        (
            Answer {
                outcomes: &[2, 0, 4, 3],
                ..GOOD
            },
            length("outcomes", 4, "elements", 5),
        ),
        (
            Answer {
                outcomes: &[2, 0, 4, 3, 1, 1],
                ..GOOD
            },
            length("outcomes", 6, "elements", 5),
        ),
        (
            Answer {
                counts: &[],
                ..GOOD
            },
            length("counts", 0, "outcomes `multiple`", 1),
        ),
        (
            Answer {
                counts: &[1, 1],
                ..GOOD
            },
            length("counts", 2, "outcomes `multiple`", 1),
        ),
        (
            Answer {
                counts: &[3],
                ..GOOD
            },
            length("outputs", 3, "by their outcomes", 4),
        ),
        (
            Answer {
                counts: &[u32::MAX],
                ..GOOD
            },
            length("outputs", 3, "by their outcomes", 1 + u64::from(u32::MAX)),
        ),
        (
            Answer {
                counts: &[1],
                ..GOOD
            },
            length("outputs", 3, "by their outcomes", 2),
        ),
        (
            Answer { errors: 0, ..GOOD },
            length("errors", 0, "outcomes `failed`", 1),
        ),
        (
            Answer { errors: 2, ..GOOD },
            length("errors", 2, "outcomes `failed`", 1),
        ),
    ];
    for (answer, expected) in cases {
        let error = answer.verdict().unwrap_err();
        assert_eq!(error.to_string(), expected);
        let error = EngineError::from(error);
        assert!(matches!(error, EngineError::MalformedBatch(_)));
        assert_eq!(error.to_string(), expected);
    }
}

/// A guest that is made with the helper of the examples takes nothing that contradicts itself.
#[test]
fn a_guest_refuses_what_contradicts_itself() {
    let good = ElementBatch {
        sequences: &[1, 2],
        timestamps: &[0, 0],
        ends: &[1, 2],
        payloads: b"ab",
    };
    let bad = [
        ElementBatch {
            timestamps: &[0],
            ..good
        },
        ElementBatch { ends: &[], ..good },
        ElementBatch {
            ends: &[1, 3],
            ..good
        },
        ElementBatch {
            ends: &[2, 1],
            ..good
        },
        ElementBatch {
            ends: &[1, 1],
            ..good
        },
        ElementBatch {
            ends: &[9, 2],
            ..good
        },
    ];
    let mut flip = flip::<BatchTransform>();
    for batch in bad {
        assert!(batch.elements().is_err());
        let error = block_on(flip.process_batch(batch)).unwrap().unwrap_err();
        assert!(matches!(error, ProcessError::InvalidInput(_)), "{error:?}");
    }
    block_on(flip.process_batch(good)).unwrap().unwrap();
}

/// All that a wild result may do is to be refused, whatever it says.
#[test]
fn no_columns_make_it_panic() {
    let numbers = [0, 1, 2, 3, u32::MAX];
    let lists = || (0..=2).flat_map(|len| combinations(&numbers, len));
    for ends in lists() {
        for counts in lists() {
            for code in 0..6 {
                let outcomes = [code, 3];
                let result = BatchResult {
                    outcomes: &outcomes,
                    counts: &counts,
                    outputs: ElementBatch {
                        sequences: &[7; 2][..ends.len()],
                        timestamps: &[8; 2][..ends.len()],
                        ends: &ends,
                        payloads: b"abc",
                    },
                    errors: &[ProcessError::DeadlineExceeded; 1][..usize::from(code == 4)],
                };
                if let Ok(outcomes) = result.outcomes(2) {
                    assert_eq!(outcomes.count(), 2);
                }
            }
        }
    }
}

fn combinations(numbers: &[u32], len: u32) -> Vec<Vec<u32>> {
    (0..numbers.len().pow(len))
        .map(|mut code| {
            let mut digits = Vec::new();
            for _ in 0..len {
                digits.push(numbers[code % numbers.len()]);
                code /= numbers.len();
            }
            digits
        })
        .collect()
}
