//! `wasi:filesystem`: the folders that are granted, or the answer that there are none.

use wasmtime::Result;
use wasmtime::component::Resource;
use wasmtime_wasi::filesystem::WasiFilesystemView as _;
use wasmtime_wasi::p2::bindings::filesystem::preopens::Host as _;
use wasmtime_wasi::p2::bindings::filesystem::types::{
    Advice, Descriptor, DescriptorFlags, DirectoryEntryStream, ErrorCode, Filesize, Host as _,
    HostDescriptor as _, HostDirectoryEntryStream as _, NewTimestamp, OpenFlags, PathFlags,
};
use wasmtime_wasi::p2::{FsError, IoError};

use super::import::{Import, Store};
use crate::Grant;
use crate::store::wasi::now;

type File = Resource<Descriptor>;

/// Defines the function of that name by a method of Wasmtime's file system. Its futures are ready
/// at once, since it may block the thread.
macro_rules! functions {
    ($import:ident: $($name:literal => $method:ident($($arg:ident: $ty:ty),*) $($wait:ident)?;)*) => {
        match $import.name {
            $($name => $import.linker.func_wrap(
                $name,
                |mut store: Store<'_>, ($($arg,)*): ($($ty,)*)| {
                    let mut files = store.data_mut().system()?.filesystem();
                    Ok((outcome(functions!($($wait)? files.$method($($arg),*)))?,))
                },
            )?,)*
            _ => return Ok(None),
        }
    };
    (now $call:expr) => {
        $call
    };
    ($call:expr) => {
        now($call)?
    };
}

/// Defines a function and says what it does, if it is one of those and granted.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    let (name, granted) = (import.name, !import.grants.dirs.is_empty());
    match import.key() {
        // A C library asks for them before it writes its first byte to stderr.
        ("wasi:filesystem/preopens", "get-directories") if !granted => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((Vec::<(File, String)>::new(),)))?;
            Ok(Some(Grant::Empty))
        }
        _ if !granted => Ok(None),
        ("wasi:filesystem/preopens", "get-directories") => {
            import.linker.func_wrap(name, |mut store: Store<'_>, ()| {
                let mut files = store.data_mut().system()?.filesystem();
                Ok((files.get_directories()?,))
            })?;
            Ok(Some(Grant::Granted))
        }
        ("wasi:filesystem/types", "filesystem-error-code") => {
            import.linker.func_wrap(
                name,
                |mut store: Store<'_>, (error,): (Resource<IoError>,)| {
                    let mut files = store.data_mut().system()?.filesystem();
                    Ok((files.filesystem_error_code(error)?,))
                },
            )?;
            Ok(Some(Grant::Granted))
        }
        ("wasi:filesystem/types", "[method]descriptor.is-same-object") => {
            import
                .linker
                .func_wrap(name, |mut store: Store<'_>, (one, other): (File, File)| {
                    let mut files = store.data_mut().system()?.filesystem();
                    Ok((now(files.is_same_object(one, other))??,))
                })?;
            Ok(Some(Grant::Granted))
        }
        ("wasi:filesystem/types", _) => define_method(import),
        _ => Ok(None),
    }
}

#[rustfmt::skip]
fn define_method(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    functions! { import:
        "[method]descriptor.advise" => advise(file: File, offset: Filesize, length: Filesize, advice: Advice);
        "[method]descriptor.append-via-stream" => append_via_stream(file: File) now;
        "[method]descriptor.create-directory-at" => create_directory_at(dir: File, path: String);
        "[method]descriptor.get-flags" => get_flags(file: File);
        "[method]descriptor.get-type" => get_type(file: File);
        "[method]descriptor.link-at" => link_at(dir: File, flags: PathFlags, path: String, to: File, name: String);
        "[method]descriptor.metadata-hash" => metadata_hash(file: File);
        "[method]descriptor.metadata-hash-at" => metadata_hash_at(dir: File, flags: PathFlags, path: String);
        "[method]descriptor.open-at" => open_at(dir: File, flags: PathFlags, path: String, open: OpenFlags, mode: DescriptorFlags);
        "[method]descriptor.read" => read(file: File, length: Filesize, offset: Filesize);
        "[method]descriptor.read-directory" => read_directory(dir: File);
        "[method]descriptor.read-via-stream" => read_via_stream(file: File, offset: Filesize) now;
        "[method]descriptor.readlink-at" => readlink_at(dir: File, path: String);
        "[method]descriptor.remove-directory-at" => remove_directory_at(dir: File, path: String);
        "[method]descriptor.rename-at" => rename_at(dir: File, path: String, to: File, name: String);
        "[method]descriptor.set-size" => set_size(file: File, size: Filesize);
        "[method]descriptor.set-times" => set_times(file: File, accessed: NewTimestamp, modified: NewTimestamp);
        "[method]descriptor.set-times-at" => set_times_at(dir: File, flags: PathFlags, path: String, accessed: NewTimestamp, modified: NewTimestamp);
        "[method]descriptor.stat" => stat(file: File);
        "[method]descriptor.stat-at" => stat_at(dir: File, flags: PathFlags, path: String);
        "[method]descriptor.symlink-at" => symlink_at(dir: File, target: String, path: String);
        "[method]descriptor.sync" => sync(file: File);
        "[method]descriptor.sync-data" => sync_data(file: File);
        "[method]descriptor.unlink-file-at" => unlink_file_at(dir: File, path: String);
        "[method]descriptor.write" => write(file: File, bytes: Vec<u8>, offset: Filesize);
        "[method]descriptor.write-via-stream" => write_via_stream(file: File, offset: Filesize) now;
        "[method]directory-entry-stream.read-directory-entry" => read_directory_entry(entries: Resource<DirectoryEntryStream>);
    }
    Ok(Some(Grant::Granted))
}

/// An error of the file system is the guest's to handle; another one ends it.
fn outcome<T>(
    outcome: std::result::Result<T, FsError>,
) -> Result<std::result::Result<T, ErrorCode>> {
    match outcome {
        Ok(value) => Ok(Ok(value)),
        Err(error) => Ok(Err(error.downcast()?)),
    }
}
