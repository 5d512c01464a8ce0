//! The first bytes.

use crate::EngineError;

/// The binary version of components that is read. Those before it were drafts.
const VERSION: u8 = 0x0d;

/// Refuses what does not begin like a component. `origin` is where the bytes came from.
pub(crate) fn expect_component(bytes: &[u8], origin: &str) -> Result<(), EngineError> {
    let origin = || origin.to_owned();
    // The magic number, then the version and the layer: 0 is a module, 1 a component.
    match bytes {
        [b'\0', b'a', b's', b'm', version, 0, 1, 0, ..] if *version < VERSION => {
            let source = format!(
                "it is of the component model's binary version {version:#04x}, and {VERSION:#04x} is \
                 read: build it again with newer tools"
            );
            Err(EngineError::Unsupported {
                origin: origin(),
                source: source.into(),
            })
        }
        [b'\0', b'a', b's', b'm', _, _, 0, 0, ..] => {
            Err(EngineError::CoreModule { origin: origin() })
        }
        [b'\0', b'a', b's', b'm', ..] => Ok(()),
        _ => Err(EngineError::NotWasm { origin: origin() }),
    }
}
