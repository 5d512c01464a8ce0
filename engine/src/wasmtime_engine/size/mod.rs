//! What a component is made of, counted before anything is compiled.
//!
//! Wasmtime's translation writes out every instance of every component inside of a component, one
//! by one, so that a file of some lines can describe what no memory holds. Here the same is walked
//! through and counted, until a limit is passed. What it costs has a bound: reading goes through the
//! file once, and the walk takes as many steps as `items` allows.

mod budget;
mod expand;
mod read;
mod shape;

use crate::{ComponentLimits, EngineError};

use budget::{Budget, Refused};

/// Refuses a component that is made of more than it may be. `origin` is where the bytes came from.
pub(super) fn expect_size(
    bytes: &[u8],
    limits: &ComponentLimits,
    origin: &str,
) -> Result<(), EngineError> {
    let refused = |refused| match refused {
        Refused::Limit(found) => EngineError::ComponentTooLarge(Box::new(found.of(origin))),
        Refused::Unreadable(error) => EngineError::InvalidComponent {
            origin: origin.to_owned(),
            source: error.into(),
        },
    };
    let mut budget = Budget::new(limits);
    let file = read::read(bytes, &mut budget).map_err(refused)?;
    expand::expand(&file, &mut budget).map_err(refused)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a test fails by panicking"
    )]

    use wasmtime_environ::component::{ComponentTypesBuilder, GlobalInitializer, Translator};
    use wasmtime_environ::wasmparser::{Validator, WasmFeatures};
    use wasmtime_environ::{ScopeVec, Tunables};

    use super::*;

    /// How many instances there are in what Wasmtime makes of a component.
    fn instances_for_wasmtime(wasm: &[u8]) -> u64 {
        let mut validator = Validator::new_with_features(WasmFeatures::all());
        let mut types = ComponentTypesBuilder::new(&validator);
        let tunables = Tunables::default_host();
        let scope = ScopeVec::new();
        let translator = Translator::new(&tunables, &mut validator, &mut types, &scope);
        let (translation, _) = translator.translate(wasm).unwrap();
        let component = &translation.component;
        let modules = component.initializers.iter();
        let modules = modules
            .filter(|initializer| matches!(initializer, GlobalInitializer::InstantiateModule(..)));
        u64::from(component.num_runtime_component_instances) + modules.count() as u64
    }

    #[test]
    fn instances_are_counted_as_wasmtime_makes_them() {
        let module = "(core module $m) (core instance (instantiate $m))";
        for wat in [
            "(component)".to_owned(),
            format!("(component {module} (core instance (instantiate $m)))"),
            // Within each other, and from outside.
            format!(
                "(component
                    (component $a {module})
                    (component $b
                        (alias outer 1 $a (component $a))
                        (component $c (alias outer 2 $a (component $x)) (instance (instantiate $x)))
                        (instance (instantiate $a)) (instance (instantiate $c)))
                    (instance (instantiate $b)) (instance (instantiate $a)))"
            ),
            // As an argument, as an export of an instance, and out of a bag.
            format!(
                "(component
                    (component $a {module})
                    (component $twice
                        (import \"c\" (component $c))
                        (instance (instantiate $c))
                        (component $d (alias outer 1 $c (component $c)) (instance (instantiate $c)))
                        (instance (instantiate $d))
                        (export \"d\" (component $d)))
                    (instance $i (instantiate $twice (with \"c\" (component $a))))
                    (alias export $i \"d\" (component $d))
                    (instance $bag (export \"x\" (component $d)))
                    (alias export $bag \"x\" (component $x))
                    (instance (instantiate $twice (with \"c\" (component $x)))))"
            ),
            // Core modules as arguments and exports.
            "(component
                (core module $m)
                (component $a
                    (import \"m\" (core module $m))
                    (core instance (instantiate $m)) (core instance (instantiate $m))
                    (export \"n\" (core module $m)))
                (instance $i (instantiate $a (with \"m\" (core module $m))))
                (alias export $i \"n\" (core module $n))
                (core instance (instantiate $n)))"
                .to_owned(),
        ] {
            let wasm = wat::parse_str(&wat).unwrap();
            let there = instances_for_wasmtime(&wasm);
            let limits = ComponentLimits::new();
            let exactly = u32::try_from(there).unwrap();
            if let Err(error) = expect_size(&wasm, &limits.instances(exactly), "it") {
                panic!("{error}: {wat}");
            }
            let less = expect_size(&wasm, &limits.instances(exactly - 1), "it");
            assert!(less.is_err(), "{wat}");
        }
    }

    /// What no component can mean is left to who compiles it.
    #[test]
    fn nonsense_is_no_panic() {
        for wat in [
            "(component (instance (instantiate 7)))",
            "(component (alias outer 0 3 (component)) (instance (instantiate 0)))",
            "(component (core instance (instantiate 7)))",
            "(component (alias export 5 \"x\" (component)) (instance (instantiate 0)))",
        ] {
            let wasm = wat::parse_str(wat).unwrap();
            assert!(expect_size(&wasm, &ComponentLimits::new(), "it").is_ok());
        }
        let guest = std::fs::read(torvyn_tests::example("identity")).unwrap();
        for length in (100..guest.len()).step_by(997) {
            let cut = expect_size(&guest[..length], &ComponentLimits::new(), "it");
            let too_large = matches!(cut, Err(EngineError::ComponentTooLarge(_)));
            assert!(!too_large, "{length}");
        }
        let cut = expect_size(&guest[..guest.len() - 1], &ComponentLimits::new(), "it");
        assert!(matches!(cut, Err(EngineError::InvalidComponent { .. })));
    }
}
