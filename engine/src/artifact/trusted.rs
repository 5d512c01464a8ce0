//! Machine code that may be run.
//!
//! Wasmtime takes machine code as it is given: whoever chooses it chooses what this process
//! does. So there is a type for code whose origin is established, and it is the only way to have
//! any loaded.

use wasmtime::component::Component;
use wasmtime::{Engine, Module};

pub(crate) use code::Trusted;

/// The parts of an artifact, all of them trusted.
pub(crate) struct TrustedParts<'a> {
    wasm_size: usize,
    parts: Vec<(String, Trusted<'a>)>,
}

impl<'a> TrustedParts<'a> {
    pub(crate) fn new(wasm_size: usize, parts: Vec<(String, Trusted<'a>)>) -> Self {
        Self { wasm_size, parts }
    }

    /// The size of the WebAssembly that they were made from, in bytes.
    pub(crate) fn wasm_size(&self) -> usize {
        self.wasm_size
    }

    /// Loads a part as a component's machine code. Fails if it is for another engine or machine.
    pub(crate) fn component(&self, name: &str, engine: &Engine) -> wasmtime::Result<Component> {
        self.part(name)?.load(engine)
    }

    /// Loads a part as a core module's machine code. Fails if it is for another engine or machine.
    pub(crate) fn module(&self, name: &str, engine: &Engine) -> wasmtime::Result<Module> {
        self.part(name)?.load(engine)
    }

    /// Reads a part.
    pub(crate) fn bytes(&self, name: &str) -> wasmtime::Result<Vec<u8>> {
        Ok(self.part(name)?.read()?)
    }

    /// Reads a part that is text.
    pub(crate) fn text(&self, name: &str) -> wasmtime::Result<String> {
        Ok(String::from_utf8(self.part(name)?.read()?)?)
    }

    fn part(&self, wanted: &str) -> wasmtime::Result<&Trusted<'a>> {
        let found = self.parts.iter().find(|(name, _)| name == wanted);
        let part = found.map(|(_, part)| part);
        part.ok_or_else(|| wasmtime::Error::msg(format!("there is no part `{wanted}`")))
    }
}

#[allow(unsafe_code, reason = "calls whose proof stands beside them")]
mod code {
    #[cfg(unix)]
    use std::fs::File;
    use std::io;

    #[cfg(target_os = "linux")]
    use std::path::Path;

    use super::{Component, Engine, Module};
    #[cfg(unix)]
    use crate::artifact::{Folder, PartInfo, Rejection};

    /// One part of an artifact: what Wasmtime has made, in this version or another one, and
    /// nobody has altered since.
    pub(crate) struct Trusted<'a>(Origin<'a>);

    enum Origin<'a> {
        Bytes(&'a [u8]),
        #[cfg(unix)]
        File(File, PartInfo),
    }

    impl<'a> Trusted<'a> {
        /// Bytes that the caller vouches for.
        ///
        /// # Safety
        ///
        /// They are a part of what [`Artifact`](crate::artifact::Artifact) describes, as it was
        /// made.
        pub(crate) unsafe fn bytes(bytes: &'a [u8]) -> Self {
            Self(Origin::Bytes(bytes))
        }

        /// A file, if it is what a manifest in the same folder says.
        #[cfg(unix)]
        pub(crate) fn file(folder: &Folder, part: PartInfo) -> Result<Self, Rejection> {
            let file = folder.file(&part.name)?;
            part.check(&file)?;
            Ok(Self(Origin::File(file, part)))
        }

        pub(super) fn read(&self) -> io::Result<Vec<u8>> {
            match &self.0 {
                Origin::Bytes(bytes) => Ok(bytes.to_vec()),
                #[cfg(unix)]
                Origin::File(file, part) => part.read(file),
            }
        }

        pub(super) fn load<C: Code>(&self, engine: &Engine) -> wasmtime::Result<C> {
            match &self.0 {
                // SAFETY: `deserialize` asks that the bytes are what Wasmtime has serialized, in
                // whatever version. `bytes` has had its caller promise that.
                Origin::Bytes(bytes) => unsafe { C::deserialize(engine, bytes) },
                #[cfg(unix)]
                Origin::File(file, part) => from_file(engine, file, part),
            }
        }
    }

    /// What machine code is of.
    pub(super) trait Code: Sized {
        /// # Safety
        ///
        /// Wasmtime has serialized the bytes, in whatever version.
        unsafe fn deserialize(engine: &Engine, bytes: &[u8]) -> wasmtime::Result<Self>;

        /// # Safety
        ///
        /// Wasmtime has serialized the file, in whatever version, and it does not change.
        #[cfg(target_os = "linux")]
        unsafe fn deserialize_file(engine: &Engine, path: &Path) -> wasmtime::Result<Self>;
    }

    macro_rules! codes {
        ($($ty:ident)*) => {$(
            impl Code for $ty {
                unsafe fn deserialize(engine: &Engine, bytes: &[u8]) -> wasmtime::Result<Self> {
                    // SAFETY: the caller has promised what it asks for.
                    unsafe { $ty::deserialize(engine, bytes) }
                }
                #[cfg(target_os = "linux")]
                unsafe fn deserialize_file(engine: &Engine, path: &Path) -> wasmtime::Result<Self> {
                    // SAFETY: the caller has promised what it asks for.
                    unsafe { $ty::deserialize_file(engine, path) }
                }
            }
        )*};
    }

    codes!(Component Module);

    /// Loads a file that `Trusted::file` has checked: mapped if that can be done, as a copy if
    /// not.
    #[cfg(unix)]
    fn from_file<C: Code>(engine: &Engine, file: &File, part: &PartInfo) -> wasmtime::Result<C> {
        #[cfg(target_os = "linux")]
        {
            use std::os::fd::AsRawFd;

            let path = format!("/proc/self/fd/{}", file.as_raw_fd());
            // SAFETY: `deserialize_file` asks for what Wasmtime has serialized, in a file that
            // does not change while it is mapped. The path stands for the open file itself, so
            // there is no moment at which another one can take its place. `Trusted::file` has
            // compared its contents with a digest. Both come out of a `Folder`: nobody but its
            // owner, who runs this process, can have written or will write to them, and this
            // crate, which writes there what Wasmtime has serialized, never writes to a file
            // again once it has its name. (A `Folder` that is not checked was made by an
            // `unsafe` function whose caller has promised the same.)
            let mapped = unsafe { C::deserialize_file(engine, path.as_ref()) };
            if let Ok(component) = mapped {
                return Ok(component);
            }
        }
        // There is no procfs, or the file system lets no file be executed.
        let bytes = part.read(file)?;
        // SAFETY: as above, and the bytes that were compared with the digest are these.
        unsafe { C::deserialize(engine, &bytes) }
    }
}
