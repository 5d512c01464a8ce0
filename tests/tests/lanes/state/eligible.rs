//! Of which components a snapshot can be taken, and what is said of the others.

use pollster::block_on;
use torvyn_engine::{EngineError, SnapshotError, WasmEngine, WasmtimeInvoker};

use crate::eligible::nothing::exports::Nothing as _;
use crate::eligible::{Nothing, guests};
use crate::{Side, engine};

/// An instance of a component, to be called directly.
fn start(wat: &str) -> WasmtimeInvoker<Nothing> {
    let engine = engine(Side::Direct);
    let compiled = block_on(engine.compile(&wat::parse_str(wat).unwrap())).unwrap();
    let instance = block_on(engine.instantiate::<Nothing>(&compiled, ())).unwrap();
    engine.bind(instance).unwrap()
}

/// Why no snapshot can be taken of an instance of a component that is made of this.
fn reason(side: Side, parts: &str) -> String {
    let wat = format!(
        r#"(component
            (core module $m {parts})
            (core instance $m (instantiate $m))
            (func (export "f") (result u32) (canon lift (core func $m "f"))))"#
    );
    let engine = engine(side);
    let compiled = block_on(engine.compile(&wat::parse_str(wat).unwrap())).unwrap();
    let reason = compiled.has_snapshots().unwrap_err();
    let instance = block_on(engine.instantiate::<Nothing>(&compiled, ())).unwrap();
    let mut invoker = engine.bind(instance).unwrap();
    let before = block_on(invoker.f()).unwrap();
    let Err(EngineError::Snapshot(error)) = invoker.snapshot() else {
        panic!("there is a snapshot of `{parts}`");
    };
    let expected = SnapshotError::Never {
        reason: reason.clone(),
    };
    assert_eq!(*error, expected);
    // It can be called as before, and what needs no snapshot works.
    let _ = block_on(invoker.reset()).unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), before);
    reason
}

fn direct(parts: &str) -> String {
    reason(Side::Direct, parts)
}

const F: &str = r#"(func (export "f") (result i32) (i32.const 7))"#;

#[test]
fn every_guest_is() {
    for path in guests() {
        let compiled = block_on(engine(Side::Direct).compile_file(&path)).unwrap();
        assert_eq!(compiled.has_snapshots(), Ok(()), "{}", path.display());
    }
}

#[test]
fn what_is_called_through_the_component_lane_is_not() {
    let said = reason(Side::Component, F);
    let lane = "the setting `lane` asks for the component lane";
    assert_eq!(
        said,
        format!("it is called through the component lane, since {lane}")
    );
}

#[test]
fn what_has_references_in_globals_is_not() {
    let parts = format!("{F} (global (mut funcref) (ref.null func))");
    let expected = "one of its globals holds references that can change";
    assert_eq!(direct(&parts), expected);
}

#[test]
fn what_drops_what_it_reads_is_not() {
    let data = format!(
        r#"{F} (memory 1) (data $d "x") (func
            (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1)) (data.drop $d))"#
    );
    assert_eq!(direct(&data), "its code drops a data segment that it reads");
    let elements = format!(
        "{F} (table 1 funcref) (elem $e func) (func
            (table.init $e (i32.const 0) (i32.const 0) (i32.const 0)) (elem.drop $e))"
    );
    assert_eq!(
        direct(&elements),
        "its code drops an element segment that it reads"
    );
}

/// Names that a guest has taken are not given out a second time.
#[test]
fn a_guest_may_have_the_names_of_the_engine() {
    let wat = r#"(component
        (core module $m
            (memory (export "torvyn:state memory 0") 1)
            (global (export "torvyn:state'") (mut i32) (i32.const 0))
            (func (export "f") (result i32)
                (global.set 0 (i32.add (global.get 0) (i32.const 1)))
                (global.get 0)))
        (core instance $m (instantiate $m))
        (func (export "f") (result u32) (canon lift (core func $m "f"))))"#;
    let mut invoker = start(wat);
    assert_eq!(block_on(invoker.f()).unwrap(), 1);
    let snapshot = invoker.snapshot().unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), 2);
    let _ = block_on(invoker.restore(&snapshot)).unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), 2);
}

/// An instance that has ended has no snapshot, and can be restored all the same.
#[test]
fn an_instance_that_has_ended() {
    let wat = r#"(component
        (core module $m
            (global $n (mut i32) (i32.const 0))
            (func (export "f") (result i32)
                (global.set $n (i32.add (global.get $n) (i32.const 1)))
                (if (i32.eq (global.get $n) (i32.const 3)) (then unreachable))
                (global.get $n)))
        (core instance $m (instantiate $m))
        (func (export "f") (result u32) (canon lift (core func $m "f"))))"#;
    let mut invoker = start(wat);
    block_on(invoker.f()).unwrap();
    let snapshot = invoker.snapshot().unwrap();
    block_on(invoker.f()).unwrap();
    block_on(invoker.f()).unwrap_err();
    let Err(EngineError::Snapshot(error)) = invoker.snapshot() else {
        panic!("there is a snapshot of an instance that has ended");
    };
    assert!(matches!(*error, SnapshotError::NotNow { .. }), "{error}");
    let _ = block_on(invoker.restore(&snapshot)).unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), 2);
    // Whatever comes next begins from there too.
    let _ = block_on(invoker.begin_from(&snapshot)).unwrap();
    block_on(invoker.f()).unwrap();
    block_on(invoker.f()).unwrap_err();
    let _ = block_on(invoker.respawn()).unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), 2);
}

/// Data that is scattered would take far more memory of the host than it is: it is in the snapshots
/// in place of that.
#[test]
fn data_that_is_far_apart() {
    const PAGES: usize = 1000;
    let data: String = (0..PAGES)
        .map(|page| format!(r#"(data (i32.const {}) "x")"#, page * 4096))
        .collect();
    let wat = format!(
        r#"(component
            (core module $m
                (memory 63)
                {data}
                (func (export "f") (result i32)
                    (i32.store8 (i32.const 7) (i32.add (i32.const 1) (i32.load8_u (i32.const 7))))
                    (i32.add (i32.load8_u (i32.const 7)) (i32.load8_u (i32.const 409600)))))
            (core instance $m (instantiate $m))
            (func (export "f") (result u32) (canon lift (core func $m "f"))))"#
    );
    let mut invoker = start(&wat);
    let first = block_on(invoker.f()).unwrap();
    let snapshot = invoker.snapshot().unwrap();
    assert_eq!(snapshot.kept_bytes(), PAGES as u64 * 4096);
    block_on(invoker.f()).unwrap();
    let _ = block_on(invoker.restore(&snapshot)).unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), first + 1);
}
