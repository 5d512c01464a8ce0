//! What a guest learns and gets that a C library starts for: the adapter asks for folders, arguments
//! and terminals before the first byte is written to stderr.

use c_library::exports::CLibrary as _;
use pollster::block_on;
use torvyn_engine::{EngineError, Invoker, WasmtimeInvoker};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

#[derive(Invoker)]
#[invoker(wit = "wit/c-library.wit", world = "test:c-library/c-library")]
struct CLibrary;

const SUCCESS: u32 = 0;
/// There is no such file descriptor.
const BADF: u32 = 8;
/// What fits no other type.
const UNKNOWN: i32 = 0;

fn start() -> WasmtimeInvoker<CLibrary> {
    let mut module = wat::parse_str(include_str!("../../../wat/c_library.wat")).unwrap();
    let mut resolve = Resolve::default();
    let package = resolve
        .push_str("test.wit", include_str!("../../../wit/c-library.wit"))
        .unwrap();
    let world = resolve.select_world(&[package], None).unwrap();
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).unwrap();
    let adapter = wasi_preview1_component_adapter_provider::WASI_SNAPSHOT_PREVIEW1_REACTOR_ADAPTER;
    let encoder = ComponentEncoder::default().module(&module).unwrap();
    let encoder = encoder
        .adapter(
            wasi_preview1_component_adapter_provider::WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME,
            adapter,
        )
        .unwrap();
    torvyn_tests::start(&encoder.validate(true).encode().unwrap(), ())
}

#[test]
fn a_log_line_is_kept() {
    let mut guest = start();
    assert_eq!(block_on(guest.write(2)).unwrap(), SUCCESS);
    assert_eq!(guest.stderr(), "a log line\n");
    assert_eq!(block_on(guest.write(2)).unwrap(), SUCCESS);
}

#[test]
fn what_is_not_there_is_no_reason_to_end_a_guest() {
    let mut guest = start();
    assert_eq!(block_on(guest.folder(3)).unwrap(), BADF);
    assert_eq!(block_on(guest.open(3)).unwrap(), BADF);
    assert_eq!(block_on(guest.arguments()).unwrap(), 0);
    assert_eq!(block_on(guest.variables()).unwrap(), 0);
    assert_eq!(block_on(guest.read(0)).unwrap(), 0);
    for stream in 0..3 {
        assert_eq!(block_on(guest.file_type(stream)).unwrap(), UNKNOWN);
    }
}

#[test]
fn what_would_be_lost_or_made_up_is_denied() {
    let denied = |error: EngineError, function: &str| {
        let EngineError::Denied(fault) = &error else {
            panic!("{function}: {error:?}");
        };
        assert!(fault.reason.contains(function), "{}", fault.reason);
    };
    denied(block_on(start().write(1)).unwrap_err(), "on stdout");
    denied(block_on(start().time()).unwrap_err(), "wall-clock");
    denied(block_on(start().random()).unwrap_err(), "get-random-bytes");
}

#[test]
fn an_exit_is_an_error() {
    for (status, how) in [(0, "with success"), (3, "with failure")] {
        let error = block_on(start().exit(status)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the guest exited: {how} in `exit`")
        );
    }
}
