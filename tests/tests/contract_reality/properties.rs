//! What holds for every world.

use proptest::prelude::*;
use torvyn_engine::contract::{Contract, Effect, Reader, check, compare};

use crate::generator::{World, edits, world};
use crate::{FromCheck as _, host, package};

fn contract(world: &World) -> Contract {
    package("random.wit", &world.wit()).world(None).unwrap()
}

/// The same from packages in another order.
fn reordered(world: &World, swap: bool) -> Contract {
    let [main, types, sides] = world.packages();
    let borrowed = |(name, text): &(&'static str, String)| (*name, text.clone());
    let mut dependencies = [borrowed(&types), borrowed(&sides)];
    if swap {
        dependencies.reverse();
    }
    let dependencies = dependencies
        .iter()
        .map(|(name, text)| (*name, text.as_str()));
    let reader = Reader::new();
    let package = reader.texts([(main.0, main.1.as_str())], dependencies);
    package.unwrap().world(None).unwrap()
}

fn changed() -> impl Strategy<Value = [World; 2]> {
    (world(), edits()).prop_map(|(old, edits)| {
        let new = edits.iter().fold(old.clone(), World::edited);
        [old, new]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_world_fits_itself(world in world()) {
        let contract = contract(&world);
        prop_assert_eq!(check(&contract, &contract).unwrap(), vec![]);
        prop_assert_eq!(compare(&contract, &contract).unwrap().changes, vec![]);
    }

    #[test]
    fn the_comparison_is_two_checks([old, new] in changed()) {
        let [old, new] = [contract(&old), contract(&new)];
        let comparison = compare(&old, &new).unwrap();
        let old_guests = Effect::from_check(check(&old, &new).unwrap().is_empty());
        prop_assert_eq!(comparison.old_guests(), old_guests, "{:?}", &comparison.changes);
        let new_guests = Effect::from_check(check(&new, &old).unwrap().is_empty());
        prop_assert_eq!(comparison.new_guests(), new_guests, "{:?}", &comparison.changes);
        // And backwards it is the other way round.
        let back = compare(&new, &old).unwrap();
        prop_assert_eq!(back.old_guests(), new_guests);
        prop_assert_eq!(back.new_guests(), old_guests);
    }

    #[test]
    fn the_order_of_packages_does_not_matter([old, new] in changed()) {
        let verdict = |swap| {
            let [old, new] = [reordered(&old, swap), reordered(&new, swap)];
            (compare(&old, &new).unwrap(), check(&old, &new).unwrap())
        };
        prop_assert_eq!(verdict(false), verdict(true));
    }

    #[test]
    fn wasmtime_agrees([old, new] in changed()) {
        let (guest, world) = (contract(&old), contract(&new));
        let ours = check(&guest, &world).unwrap();
        let theirs = host::meets((&old.wit(), "w"), (&new.wit(), "w"));
        prop_assert_eq!(ours.is_empty(), theirs.is_ok(), "{:?} {:?}\n{}\n{}", ours, theirs, old.wit(), new.wit());
    }
}
