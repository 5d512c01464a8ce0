//! A payload that stays with the host: a guest reads of it what it needs, and no more is copied.

use lazy_router::exports::LazyRouter as _;
use pollster::block_on;
use torvyn_engine::{Invoker, WasmEngine as _, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(wit = "../guest-examples/lazy-router/wit", world = "lazy-router")]
struct LazyRouter;

use lazy_router::{RouteError, host};

/// The payload of the element that is on its way.
struct Payloads {
    current: Vec<u8>,
}

/// It is a place in the host's payload: nothing of that is copied to make one.
struct Payload {
    size: usize,
}

impl host::Payloads for Payloads {
    type Payload = Payload;

    fn payload_size(&mut self, payload: &mut Payload) -> u64 {
        payload.size as u64
    }

    fn payload_read(&mut self, payload: &mut Payload, offset: u64, len: u32) -> Vec<u8> {
        let size = payload.size;
        let start = usize::try_from(offset).map_or(size, |offset| offset.min(size));
        let end = start.saturating_add(len as usize).min(size);
        self.current[start..end].to_vec()
    }

    fn current(&mut self) -> Payload {
        let size = self.current.len();
        Payload { size }
    }
}

/// A payload with a header for the route, and so many bytes in all.
fn payload(route: &str, size: usize) -> Vec<u8> {
    let mut payload = route.as_bytes().to_vec();
    payload.resize(16, 0);
    let rest = u32::try_from(size - 20).unwrap();
    payload.extend(rest.to_le_bytes());
    payload.resize(size, 0x5a);
    payload
}

fn start(current: Vec<u8>) -> WasmtimeInvoker<LazyRouter> {
    block_on(async {
        let engine = torvyn_tests::engine_with(torvyn_tests::config());
        let wasm = torvyn_tests::example("lazy-router");
        let compiled = engine.compile_file(wasm).await.unwrap();
        let instance = engine.instantiate::<LazyRouter>(&compiled, Payloads { current });
        engine.bind(instance.await.unwrap()).unwrap()
    })
}

#[test]
fn a_router_copies_no_more_than_the_header() {
    let mut invoker = start(payload("orders", 1 << 20));
    for _ in 0..3 {
        let result = block_on(invoker.metered(|invoker| invoker.route()));
        assert_eq!(result.outcome.unwrap().unwrap(), "orders");
        // 20 bytes went in, of 1 MiB. The name of the route came out.
        assert_eq!(result.stats.bytes_in, 20);
        assert_eq!(result.stats.host_copies, 1 + torvyn_tests::copied(1));
        assert!(invoker.memory_usage() < 2 << 20);
    }
}

#[test]
fn what_is_no_payload_is_told_apart() {
    let route = |current: Vec<u8>| {
        let mut invoker = start(current);
        let routed = block_on(invoker.route()).unwrap();
        routed.map(str::to_owned)
    };
    assert_eq!(route(vec![1; 7]), Err(RouteError::TooShort(7)));
    assert_eq!(route(payload("", 20)), Err(RouteError::NoName));
    let mut cut = payload("orders", 1000);
    cut.truncate(999);
    assert_eq!(route(cut), Err(RouteError::WrongLength((980, 979))));
}
