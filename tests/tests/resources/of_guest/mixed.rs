//! Handles of the guest's resources and values of the host's, in one call.

use torvyn_engine::mock::{MockEngine, Rep};
use torvyn_engine::{EngineError, ForeignHandle, Loan, WasmEngine as _};

use super::world::shelves::exports::{Sealing as _, Stock as _};
use super::world::shelves::scripts::{Sealing as _, Stock as _};
use super::world::{Seal, Shelves, Store, config, modes, start, start_two};

#[tokio::test]
async fn both_go_through_one_call() {
    for config in modes() {
        let mut invoker = start(config).await;
        let shelf = invoker.shelf_new("a").await.unwrap();
        let mut seal = Loan::new(Seal("wax".to_owned()));
        for expected in [r#"a ["wax"]"#, r#"a ["wax", "wax"]"#] {
            let said = invoker.apply(&shelf, &mut seal).await.unwrap();
            assert_eq!(said, expected);
        }
        let seal = seal.into_inner().unwrap();
        let (seal, shelf) = invoker.swap(shelf, seal).await.unwrap();
        assert_eq!(seal, Seal("wax a".to_owned()));
        assert_eq!(invoker.shelf_things(&shelf).await.unwrap().len(), 2);
    }
}

/// A call that is not made gives back what it would have lent, and drops what it was given away.
#[tokio::test]
async fn neither_is_lost_when_the_other_is_foreign() {
    let [mut one, mut other] = start_two(config().max_handles(3)).await;
    let shelf = one.shelf_new("a").await.unwrap();
    let mut seal = Loan::new(Seal("wax".to_owned()));
    for _ in 0..10 {
        let error = other.apply(&shelf, &mut seal).await.unwrap_err();
        let EngineError::ForeignHandle { reason, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(reason, ForeignHandle::AnotherInstance);
        assert!(seal.get().is_some());
        let foreign = one.shelf_new("b").await.unwrap();
        let error = other.swap(foreign, Seal("lead".to_owned())).await;
        assert!(matches!(error, Err(EngineError::ForeignHandle { .. })));
    }
    let own = other.shelf_new("c").await.unwrap();
    let said = other.apply(&own, &mut seal).await.unwrap();
    assert_eq!(said, r#"c ["wax"]"#);
}

#[tokio::test]
async fn a_script_has_both() {
    let (engine, script) = MockEngine::new();
    let world = script.world::<Shelves>();
    world.shelf_new().always_returns(Rep(3));
    world.apply().always_runs(|guest, (shelf, seal)| {
        let text = guest.host().seal_text(seal.borrowed())?;
        Ok(format!("{} {text}", shelf.0))
    });
    world.swap().always_runs(|guest, (shelf, seal)| {
        let text = guest.host().seal_text(seal.borrowed())?;
        let other = guest.host().seal_new(&format!("not {text}"))?;
        guest.host().seal_drop(seal.owned())?;
        Ok((other.into(), shelf))
    });
    let component = engine.component::<Shelves>();
    let instance = engine.instantiate::<Shelves>(&component, Store).await;
    let mut invoker = engine.bind(instance.unwrap()).unwrap();
    let shelf = invoker.shelf_new("a").await.unwrap();
    let mut seal = Loan::new(Seal("wax".to_owned()));
    assert_eq!(invoker.apply(&shelf, &mut seal).await.unwrap(), "3 wax");
    let seal = seal.into_inner().unwrap();
    let (seal, _) = invoker.swap(shelf, seal).await.unwrap();
    assert_eq!(seal, Seal("not wax".to_owned()));
    // What a script gives away that it has borrowed ends the instance.
    world.apply().always_runs(|guest, (_, seal)| {
        guest.host().seal_drop(seal.owned())?;
        Ok(String::new())
    });
    let shelf = invoker.shelf_new("b").await.unwrap();
    let mut seal = Loan::new(seal);
    let error = invoker
        .apply(&shelf, &mut seal)
        .await
        .map(drop)
        .unwrap_err();
    assert!(matches!(error, EngineError::AbiViolation(_)), "{error}");
    assert_eq!(seal.get(), None);
    let error = invoker
        .apply(&shelf, &mut seal)
        .await
        .map(drop)
        .unwrap_err();
    let EngineError::ForeignHandle { reason, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(reason, ForeignHandle::StillLent);
}
