//! Wasmtime's values without types: what a host has that does not know the world when it is
//! compiled.

use wasmtime::Store;
use wasmtime::component::{Component, Func, Val};

use super::{Mode, State, linker, store};

/// Flips.
pub struct Flip {
    store: Store<State<()>>,
    process: Func,
}

impl Flip {
    /// Makes an instance.
    #[must_use]
    pub fn new(component: &Component) -> Self {
        let mut store = store(component.engine(), Mode::Unbounded, ());
        let instance = linker(component)
            .instantiate(&mut store, component)
            .unwrap();
        let interface = "torvyn:streaming/processor@0.2.0";
        let interface = instance
            .get_export_index(&mut store, None, interface)
            .unwrap();
        let process = instance
            .get_export_index(&mut store, Some(&interface), "process")
            .unwrap();
        let process = instance.get_func(&mut store, process).unwrap();
        Self { store, process }
    }
}

impl super::Flip for Flip {
    fn process(&mut self, payload: &[u8]) -> u8 {
        let meta = Val::Record(vec![
            ("sequence".to_owned(), Val::U64(1)),
            ("timestamp-ns".to_owned(), Val::U64(2)),
        ]);
        let payload = payload.iter().map(|&byte| Val::U8(byte)).collect();
        let element = Val::Record(vec![
            ("meta".to_owned(), meta),
            ("payload".to_owned(), Val::List(payload)),
        ]);
        let mut results = [Val::Bool(false)];
        self.process
            .call(&mut self.store, &[element], &mut results)
            .unwrap();
        first(&results[0]).unwrap_or_else(|| panic!("{results:?}"))
    }
}

/// The first byte of `ok(output(element))`.
fn first(result: &Val) -> Option<u8> {
    let Val::Result(Ok(Some(answer))) = result else {
        return None;
    };
    let Val::Variant(case, Some(output)) = &**answer else {
        return None;
    };
    let Val::Record(fields) = &**output else {
        return None;
    };
    let (_, Val::List(payload)) = fields.last()? else {
        return None;
    };
    match payload.first()? {
        Val::U8(byte) if case == "output" => Some(*byte),
        _ => None,
    }
}
