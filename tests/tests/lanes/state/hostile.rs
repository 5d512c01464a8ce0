//! Snapshots that nobody has taken: bytes that were altered, with a digest that fits them.

use pollster::block_on;
use proptest::collection::vec;
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use torvyn_engine::{
    EngineError, Snapshot, SnapshotError, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
    WasmtimeInvoker,
};

use super::calls::{Call, Remembers, fresh, sum};
use super::made;
use crate::{Side, random};

/// The size of the digest at the end.
const DIGEST: usize = 32;

/// How many alterations each random case tries.
const MUTATIONS: usize = 100;

/// A snapshot of an instance that has changed all that it can.
fn taken() -> Vec<u8> {
    let mut invoker = fresh(0, false);
    for which in 0..7 {
        Call::Change(which, 3, 7).make(&mut invoker);
    }
    Call::Echo("text".to_owned()).make(&mut invoker);
    invoker.snapshot().unwrap().to_bytes()
}

/// The bytes with a digest that fits.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let digest = Sha256::digest(&bytes);
    bytes.extend_from_slice(&digest);
    bytes
}

/// What is done to bytes.
#[derive(Clone, Debug)]
enum Harm {
    Set(usize, u8),
    Flip(usize, u8),
    Cut(usize),
    Repeat(usize, u8),
    Remove(usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    // Most of what matters is in the first bytes.
    let at = || prop_oneof![3 => 20..400_usize, 1 => 0..100_000_usize];
    prop_oneof![
        4 => (at(), any::<u8>()).prop_map(|(at, byte)| Harm::Set(at, byte)),
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Harm::Flip(at, 1 << bit)),
        1 => at().prop_map(Harm::Cut),
        1 => (at(), any::<u8>()).prop_map(|(at, byte)| Harm::Repeat(at, byte)),
        1 => at().prop_map(Harm::Remove),
    ]
}

fn harmed(bytes: &[u8], harms: &[Harm]) -> Vec<u8> {
    let mut bytes = bytes[..bytes.len() - DIGEST].to_vec();
    for harm in harms {
        let size = bytes.len().max(1);
        match *harm {
            Harm::Set(at, byte) => {
                if let Some(place) = bytes.get_mut(at % size) {
                    *place = byte;
                }
            }
            Harm::Flip(at, bit) => {
                if let Some(place) = bytes.get_mut(at % size) {
                    *place ^= bit;
                }
            }
            Harm::Cut(at) => bytes.truncate(at % size),
            Harm::Repeat(at, byte) => bytes.insert(at % size, byte),
            Harm::Remove(at) => {
                if at % size < bytes.len() {
                    bytes.remove(at % size);
                }
            }
        }
    }
    sealed(bytes)
}

/// What is refused leaves the instance as it was. What is not is a state that the guest could be in,
/// for all that the engine knows: whatever it does then, it stays within its limits.
#[test]
fn altered_snapshots_are_refused_or_restored() {
    let bytes = taken();
    let cases = vec(vec(harm(), 1..4), MUTATIONS);
    random(cases, move |cases| {
        let mut invoker = fresh(0, false);
        let mut before = sum(&mut invoker);
        for harms in cases {
            let Ok(snapshot) = Snapshot::from_bytes_within(&harmed(&bytes, &harms), 4 << 20) else {
                continue;
            };
            match block_on(invoker.restore(&snapshot)) {
                Err(EngineError::Snapshot(_)) => prop_assert_eq!(sum(&mut invoker), before),
                Err(error) => panic!("{error}"),
                Ok(_) => {
                    prop_assert!(invoker.memory_usage() <= (6 + 4) << 16);
                    let _ = block_on(echo(&mut invoker));
                    if invoker.ended().is_some() {
                        invoker = fresh(0, false);
                    }
                    before = sum(&mut invoker);
                }
            }
        }
        Ok(())
    });
}

async fn echo(invoker: &mut WasmtimeInvoker<Remembers>) -> Result<usize, EngineError> {
    use super::calls::remembers::exports::Remembers as _;

    Ok(invoker.echo("text").await?.len())
}

fn refused(result: Result<impl Sized, EngineError>) -> SnapshotError {
    match result {
        Err(EngineError::Snapshot(error)) => *error,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it is not refused"),
    }
}

#[test]
fn each_kind_has_its_name() {
    let bytes = taken();
    let read = |bytes: &[u8]| refused(Snapshot::from_bytes(bytes));
    assert!(matches!(read(b"\0asm"), SnapshotError::Damaged { .. }));
    assert!(matches!(read(&[]), SnapshotError::Damaged { .. }));
    let cut = &bytes[..bytes.len() / 2];
    assert!(matches!(read(cut), SnapshotError::Damaged { .. }));
    let mut other = bytes.clone();
    other[16] = 9;
    let expected = SnapshotError::OtherFormat {
        found: 9,
        expected: 1,
    };
    assert_eq!(read(&other), expected);
    let limited = refused(Snapshot::from_bytes_within(&bytes, 4096));
    assert!(matches!(
        limited,
        SnapshotError::TooLarge { limit: 4096, .. }
    ));
    // The other component of the same world.
    let snapshot = Snapshot::from_bytes(&bytes).unwrap();
    let mut other = fresh(0, true);
    let error = refused(block_on(other.restore(&snapshot)));
    assert!(
        matches!(error, SnapshotError::OtherComponent { .. }),
        "{error}"
    );
    assert_eq!(snapshot.component().len(), 64);
    assert_eq!(snapshot.world(), "test:remembers/remembers");
}

/// An instance whose limits are lower than those of the one that the snapshot is of.
#[test]
fn what_an_instance_may_not_have_is_refused() {
    let snapshot = Snapshot::from_bytes(&taken()).unwrap();
    // Both memories at first, and one page more.
    assert_eq!(snapshot.memory_bytes(), 4 << 16);
    let wasm = wat::parse_str(made::component(false)).unwrap();
    let restore = |config: WasmtimeEngineConfig| {
        let engine = WasmtimeEngine::new(config.lane(Side::Direct.lane())).unwrap();
        let compiled = block_on(engine.compile(&wasm)).unwrap();
        let instance = block_on(engine.instantiate::<Remembers>(&compiled, ())).unwrap();
        let mut invoker = engine.bind(instance).unwrap();
        let before = sum(&mut invoker);
        let error = refused(block_on(invoker.restore(&snapshot)));
        assert_eq!(sum(&mut invoker), before);
        assert_eq!(invoker.generation(), 0);
        error
    };
    let config = WasmtimeEngineConfig::new();
    let memory = restore(config.clone().max_memory_bytes(3 << 16));
    let expected = SnapshotError::TooLarge {
        what: "bytes of memory",
        found: 4 << 16,
        limit: 3 << 16,
    };
    assert_eq!(memory, expected);
    let elements = restore(config.max_table_elements(8));
    let expected = SnapshotError::TooLarge {
        what: "elements in tables",
        found: 11,
        limit: 8,
    };
    assert_eq!(elements, expected);
}
