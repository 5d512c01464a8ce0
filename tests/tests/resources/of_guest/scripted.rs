//! Scripts that have resources, in place of the guest; and that handles mean the same there.

use torvyn_engine::mock::{Failure, MockEngine, Rep, Script};
use torvyn_engine::{
    ComponentInvoker, EngineError, ForeignHandle, Instance, MockInvoker, WasmEngine as _,
};

use super::world::shelves::exports::Stock;
use super::world::shelves::scripts::Stock as _;
use super::world::shelves::{Found, Labeled, Sight};
use super::world::{Shelves, Store, config, start_two, wasm};

async fn mocks() -> ([MockInvoker<Shelves>; 2], Script) {
    let (engine, script) = MockEngine::new();
    // A mock compares the component with the world too.
    let compiled = engine.compile_file(wasm()).await.unwrap();
    let mut invokers = Vec::new();
    for _ in 0..2 {
        let instance = engine.instantiate::<Shelves>(&compiled, Store).await;
        invokers.push(engine.bind(instance.unwrap()).unwrap());
    }
    (invokers.try_into().unwrap(), script)
}

#[tokio::test]
async fn a_script_makes_resources_and_is_given_them() {
    let ([mut invoker, _], script) = mocks().await;
    let stock = script.world::<Shelves>();
    stock.shelf_new().runs(|_, name| Ok(Rep(name.len() as u32)));
    stock.shelf_open().returns(Ok(Rep(7)));
    stock
        .shelf_name()
        .always_runs(|_, shelf| Ok(format!("shelf {}", shelf.0)));
    stock.find().returns(Found::Many(vec![Labeled {
        label: "l".to_owned(),
        shelf: Rep(8),
    }]));
    stock.look().runs(|_, (sight, at)| {
        let Sight { label, shelf } = sight;
        Ok(format!("{label} {} {at}", shelf.0))
    });
    stock
        .sizes()
        .runs(|_, shelves| Ok(shelves.iter().map(|it| it.0).collect()));
    stock
        .put_back()
        .runs(|_, shelves| Ok(shelves[0].shelf.0 + shelves[1].shelf.0));

    let made = invoker.shelf_new("tea").await.unwrap();
    assert_eq!(invoker.shelf_name(&made).await.unwrap(), "shelf 3");
    let opened = invoker.shelf_open("b").await.unwrap().unwrap();
    let Found::Many(mut found) = invoker.find("l").await.unwrap() else {
        panic!("the script has found one");
    };
    let sizes = invoker.sizes(vec![&opened, &found[0].shelf]).await.unwrap();
    assert_eq!(sizes, [7, 8]);
    let sight = Sight {
        label: "seen".to_owned(),
        shelf: &opened,
    };
    assert_eq!(invoker.look(sight, "there").await.unwrap(), "seen 7 there");
    found.push(Labeled {
        label: "m".to_owned(),
        shelf: opened,
    });
    assert_eq!(invoker.put_back(found).await.unwrap(), 15);
    assert_eq!(stock.look().calls()[0].0.shelf, Rep(7));
    assert!(script.unused().is_empty());
    let error = invoker.shelf_duplicate(&made).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the mock has no script for this call of \
         `test:shelves/stock@1.0.0#[method]shelf.duplicate`: give it one by \
         `script.world::<Shelves>().shelf_duplicate().returns(..)`"
    );
}

#[tokio::test]
async fn a_script_may_see_the_end_of_resources() {
    let ([mut invoker, _], script) = mocks().await;
    let stock = script.world::<Shelves>();
    stock
        .shelf_new()
        .always_runs(|_, name| Ok(Rep(name.len() as u32)));
    stock.live().always_returns(0);
    drop(invoker.shelf_new("unseen").await.unwrap());
    // Without a script it does nothing.
    invoker.live().await.unwrap();
    stock.shelf_drop().runs(|_, shelf| match shelf {
        Rep(1) => Ok(()),
        _ => Err(Failure::trap("another one")),
    });
    let shelf = invoker.shelf_new("a").await.unwrap();
    drop(shelf);
    invoker.live().await.unwrap();
    assert_eq!(stock.shelf_drop().calls(), [Rep(6), Rep(1)]);
    stock.shelf_drop().fails(Failure::trap("at the end"));
    let shelf = invoker.shelf_new("b").await.unwrap();
    drop(shelf);
    let error = invoker.live().await.unwrap_err();
    let EngineError::Trap(fault) = &error else {
        panic!("{error}");
    };
    assert_eq!(
        &*fault.function,
        "test:shelves/stock@1.0.0#[resource-drop]shelf"
    );
    assert!(invoker.ended().is_some());
}

/// What a handle means at an instance, whatever runs it: the texts of all errors.
async fn misplaced<I>(invokers: [I; 2]) -> Vec<String>
where
    I: ComponentInvoker<World = Shelves> + Instance + Stock,
{
    let [mut one, mut two] = invokers;
    let mut errors = Vec::new();
    let [a, b, c] = [
        one.shelf_new("a").await.unwrap(),
        one.shelf_new("b").await.unwrap(),
        two.shelf_new("c").await.unwrap(),
    ];
    errors.push(two.shelf_name(&a).await.map(drop).unwrap_err());
    errors.push(one.shelf_compare(&a, &c).await.map(drop).unwrap_err());
    errors.push(one.shelf_drop(c).await.unwrap_err());
    assert!(!one.respawn().await.unwrap().initialized);
    errors.push(one.shelf_name(&a).await.map(drop).unwrap_err());
    errors.push(one.exchange(Some(a)).await.map(drop).unwrap_err());
    errors.push(one.shelf_drop(b).await.unwrap_err());
    // The instances go on.
    for invoker in [&mut one, &mut two] {
        let shelf = invoker.shelf_new("d").await.unwrap();
        assert_eq!(invoker.shelf_name(&shelf).await.unwrap(), "d");
        let error = invoker.shelf_fail(&shelf, "all").await.unwrap_err();
        errors.push(error);
        errors.push(invoker.shelf_name(&shelf).await.map(drop).unwrap_err());
        errors.push(invoker.shelf_drop(shelf).await.unwrap_err());
    }
    let kinds = errors.iter().map(|error| match error {
        EngineError::ForeignHandle { function, reason } => match reason {
            ForeignHandle::AnotherInstance => format!("{function}: another"),
            reason => format!("{function}: {reason}"),
        },
        EngineError::Panic(fault) => format!("{}: panic", fault.function),
        EngineError::Ended { function, .. } => format!("{function}: ended"),
        error => panic!("{error}"),
    });
    kinds.collect()
}

#[tokio::test]
async fn handles_mean_the_same_to_a_mock() {
    let (mocks, script) = mocks().await;
    let stock = script.world::<Shelves>();
    stock.shelf_new().always_returns(Rep(0));
    stock.shelf_name().always_returns("d".to_owned());
    stock.shelf_fail().always_fails(Failure::panic("as told"));
    let scripted = misplaced(mocks).await;
    let real = misplaced(start_two(config()).await).await;
    assert_eq!(scripted, real);
    assert_eq!(real.len(), 12);
}
