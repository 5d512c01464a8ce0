//! Extism: bytes in, bytes out.

use extism::{CompiledPlugin, Manifest, Plugin, PluginBuilder, Wasm};

/// The plugin: it has the bytes and no metadata, since there are no types.
const PLUGIN: &str = include_str!("flip.wat");

/// How the plugin gets at its bytes.
#[derive(Clone, Copy, Debug)]
pub enum How {
    /// It copies them to its own memory and back, as Extism's Rust PDK does.
    Copied,
    /// It changes them in the memory that Extism has put them in, and returns that place.
    InPlace,
}

/// Compiles the plugin.
#[must_use]
pub fn compile() -> CompiledPlugin {
    let manifest = Manifest::new([Wasm::data(wat::parse_str(PLUGIN).unwrap())]);
    // A deadline, as the engine has one.
    let manifest = manifest.with_timeout(std::time::Duration::from_secs(10));
    CompiledPlugin::new(PluginBuilder::new(manifest).with_wasi(false)).unwrap()
}

pub struct Flip {
    plugin: Plugin,
    function: &'static str,
}

impl Flip {
    #[must_use]
    pub fn new(compiled: &CompiledPlugin, how: How) -> Self {
        Self {
            plugin: Plugin::new_from_compiled(compiled).unwrap(),
            function: match how {
                How::Copied => "flip_copied",
                How::InPlace => "flip_in_place",
            },
        }
    }

    /// The result is seen where it lies: the host copies it no more.
    pub fn process(&mut self, payload: &[u8]) -> u8 {
        let output: &[u8] = self.plugin.call(self.function, payload).unwrap();
        output[0]
    }
}
