//! A guest that calls three functions of its host, and worlds that say different things of those.

use std::error::Error as _;
use std::num::ParseIntError;

use torvyn_engine::{
    EngineError, HostError, Invoker, Lane, WasmEngine, WasmtimeEngine, WasmtimeInvoker, World,
};

/// What the worlds are derived from.
macro_rules! desk {
    ($name:ident $($settings:tt)*) => {
        #[derive(Debug, Invoker)]
        #[invoker(
            inline = "
                package test:desk@1.0.0;
                interface prices {
                    price: func(item: u32) -> u32;
                    name: func(item: u32) -> string;
                }
                world desk {
                    import prices;
                    import note: func(total: u32);
                    export total: func(item: u32) -> u32;
                }
            "
            $($settings)*
        )]
        pub(crate) struct $name;
    };
}

desk!(Plain);
desk!(Fallible, fallible_host);
desk!(Late, async_host, fallible_host);
desk!(
    Mixed,
    async_host("test:desk/prices#price"),
    fallible_host("test:desk/prices@1.0.0#name", "test:desk/desk#note")
);

/// An item without a price.
#[derive(Debug, thiserror::Error)]
#[error("item {item} has no price")]
pub(crate) struct NoPrice {
    pub(crate) item: u32,
    pub(crate) source: ParseIntError,
}

/// What fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fails {
    Nothing,
    Price,
    Name,
    Note,
}

/// The host of every world.
pub(crate) struct Host {
    fails: Fails,
}

impl Host {
    pub(crate) fn new(fails: Fails) -> Self {
        Self { fails }
    }

    fn price(&self, item: u32) -> Result<u32, HostError> {
        if self.fails == Fails::Price {
            let source = "dear".parse::<u32>().unwrap_err();
            return Err(NoPrice { item, source }.into());
        }
        Ok(100 * item)
    }

    fn name(&self, item: u32) -> Result<String, HostError> {
        match self.fails {
            Fails::Name => Err("no name".into()),
            _ => Ok("x".repeat(item as usize)),
        }
    }

    fn note(&self, total: u32) -> Result<(), HostError> {
        match self.fails {
            Fails::Note => Err(format!("{total} is too much").into()),
            _ => Ok(()),
        }
    }
}

impl plain::host::Prices for Host {
    fn price(&mut self, item: u32) -> u32 {
        Host::price(self, item).unwrap()
    }
    fn name(&mut self, item: u32) -> String {
        Host::name(self, item).unwrap()
    }
}

impl plain::host::Desk for Host {
    fn note(&mut self, total: u32) {
        Host::note(self, total).unwrap();
    }
}

impl fallible::host::Prices for Host {
    fn price(&mut self, item: u32) -> Result<u32, HostError> {
        Host::price(self, item)
    }
    fn name(&mut self, item: u32) -> Result<String, HostError> {
        Host::name(self, item)
    }
}

impl fallible::host::Desk for Host {
    fn note(&mut self, total: u32) -> Result<(), HostError> {
        Host::note(self, total)
    }
}

impl late::host::Prices for Host {
    async fn price(&mut self, item: u32) -> Result<u32, HostError> {
        tokio::task::yield_now().await;
        Host::price(self, item)
    }
    async fn name(&mut self, item: u32) -> Result<String, HostError> {
        tokio::task::yield_now().await;
        Host::name(self, item)
    }
}

impl late::host::Desk for Host {
    async fn note(&mut self, total: u32) -> Result<(), HostError> {
        tokio::task::yield_now().await;
        Host::note(self, total)
    }
}

impl mixed::host::Prices for Host {
    async fn price(&mut self, item: u32) -> u32 {
        tokio::task::yield_now().await;
        Host::price(self, item).unwrap()
    }
    fn name(&mut self, item: u32) -> Result<String, HostError> {
        Host::name(self, item)
    }
}

impl mixed::host::Desk for Host {
    fn note(&mut self, total: u32) -> Result<(), HostError> {
        Host::note(self, total)
    }
}

/// The price of an item, and the length of its name on top.
const GUEST: &str = r#"(component
    (import "test:desk/prices@1.0.0" (instance $prices
        (export "price" (func (param "item" u32) (result u32)))
        (export "name" (func (param "item" u32) (result string)))))
    (import "note" (func $note (param "total" u32)))
    (core module $base
        (memory (export "memory") 1)
        (global $next (mut i32) (i32.const 1024))
        (func (export "realloc") (param i32 i32 i32 i32) (result i32)
            (global.set $next (i32.add (global.get $next) (local.get 3)))
            (i32.sub (global.get $next) (local.get 3))))
    (core instance $base (instantiate $base))
    (core func $price (canon lower (func $prices "price")))
    (core func $name (canon lower (func $prices "name")
        (memory (core memory $base "memory")) (realloc (core func $base "realloc"))))
    (core func $note (canon lower (func $note)))
    (core module $desk
        (import "base" "memory" (memory 1))
        (import "host" "price" (func $price (param i32) (result i32)))
        (import "host" "name" (func $name (param i32 i32)))
        (import "host" "note" (func $note (param i32)))
        (func (export "total") (param $item i32) (result i32)
            (local $total i32)
            (call $name (local.get $item) (i32.const 8))
            (local.set $total
                (i32.add (call $price (local.get $item)) (i32.load (i32.const 12))))
            (call $note (local.get $total))
            (local.get $total)))
    (core instance $desk (instantiate $desk
        (with "base" (instance $base))
        (with "host" (instance
            (export "price" (func $price))
            (export "name" (func $name))
            (export "note" (func $note))))))
    (func (export "total") (param "item" u32) (result u32)
        (canon lift (core func $desk "total"))))"#;

pub(crate) async fn start<W: World>(
    engine: &WasmtimeEngine,
    host: impl Into<W::Host> + Send,
) -> Result<WasmtimeInvoker<W>, EngineError> {
    let compiled = engine.compile(&wat::parse_str(GUEST).unwrap()).await?;
    let instance = engine.instantiate::<W>(&compiled, host).await?;
    let invoker = engine.bind(instance)?;
    // It takes the direct lane wherever that may be chosen.
    let component_lane = torvyn_tests::lane() == Lane::Component;
    assert_eq!(invoker.lane() == Lane::Component, component_lane);
    Ok(invoker)
}

/// Checks the error of a host in which that has failed.
pub(crate) fn check(error: &EngineError, fails: Fails) {
    let EngineError::HostFailed { source, fault, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(fault.function, "total");
    assert_eq!(error.fault().unwrap().reason, fault.reason);
    assert!(fault.source.is_none());
    assert!(fault.backtrace.is_some());
    let (reason, text) = match fails {
        Fails::Price => (
            "`test:desk/prices@1.0.0#price` failed: item 7 has no price: invalid digit found in string",
            "item 7 has no price",
        ),
        Fails::Name => ("`test:desk/prices@1.0.0#name` failed: no name", "no name"),
        Fails::Note => ("`note` failed: 707 is too much", "707 is too much"),
        Fails::Nothing => panic!("{error}"),
    };
    assert_eq!(fault.reason, reason);
    assert_eq!(
        error.to_string(),
        format!("the host ended the call: {reason} in `total`")
    );
    // The source is the error itself.
    let of_trait = error.source().unwrap();
    assert_eq!(source.to_string(), text);
    assert_eq!(of_trait.to_string(), text);
    if fails == Fails::Price {
        let cause = of_trait.downcast_ref::<NoPrice>().unwrap();
        assert_eq!(cause.item, 7);
        assert!(cause.source().unwrap().is::<ParseIntError>());
        assert!(source.is::<NoPrice>());
    }
}
