//! Which pages of a memory have been written since they were mapped, as the kernel knows it.
//!
//! The memory of an instance is mapped, and so is what its module's data has put there. A page that
//! nobody has written is not there yet, or is still the file's; one that was written is anonymous. So
//! what has to be compared depends on what a guest has touched, and not on how much memory it has.

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub(super) use linux::Touched;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod linux {
    use std::fs::File;
    use std::os::unix::fs::FileExt as _;
    use std::process;
    use std::sync::OnceLock;

    use crate::types::snapshot::PAGE;

    /// The size of what the kernel says of a page.
    const ENTRY: usize = 8;

    // See `Documentation/admin-guide/mm/pagemap.rst` of the kernel.
    const PRESENT: u64 = 1 << 63;
    const SWAPPED: u64 = 1 << 62;
    const OF_FILE: u64 = 1 << 61;

    /// What the kernel says of the pages of a memory.
    pub(in super::super) struct Touched(Vec<u8>);

    /// The page map of this process, and its number: after a fork, the file still is the parent's.
    struct PageMap {
        file: File,
        process: u32,
    }

    impl Touched {
        /// `None` if the kernel does not say it.
        pub(in super::super) fn of(memory: &[u8]) -> Option<Self> {
            static MAP: OnceLock<Option<PageMap>> = OnceLock::new();
            let map = MAP.get_or_init(PageMap::open).as_ref()?;
            if map.process != process::id() {
                return None;
            }
            map.read(memory)
        }

        /// Whether a page may have been written.
        pub(in super::super) fn is_touched(&self, page: usize) -> bool {
            let Self(entries) = self;
            let entry = entries.get(page * ENTRY..).and_then(<[u8]>::first_chunk);
            entry.is_none_or(|entry| is_touched(u64::from_le_bytes(*entry)))
        }
    }

    fn is_touched(entry: u64) -> bool {
        entry & (PRESENT | SWAPPED) != 0 && entry & OF_FILE == 0
    }

    impl PageMap {
        fn open() -> Option<Self> {
            let map = Self {
                file: File::open("/proc/self/pagemap").ok()?,
                process: process::id(),
            };
            // A sandbox may have such a file, and nothing in it.
            let mut written = vec![0_u8; 3 * PAGE];
            std::hint::black_box(&mut written).fill(7);
            let begin = written.as_ptr().addr().next_multiple_of(PAGE) - written.as_ptr().addr();
            let page = written.get(begin..begin + PAGE)?;
            map.read(page)?.is_touched(0).then_some(map)
        }

        fn read(&self, memory: &[u8]) -> Option<Touched> {
            let address = memory.as_ptr().addr();
            if !address.is_multiple_of(PAGE) {
                return None;
            }
            let mut entries = vec![0; memory.len().div_ceil(PAGE) * ENTRY];
            let at = (address / PAGE * ENTRY) as u64;
            self.file.read_exact_at(&mut entries, at).ok()?;
            Some(Touched(entries))
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn only_what_was_written_is_touched() {
            const PAGES: usize = 64;
            let memory = vec![0_u8; (PAGES + 1) * PAGE];
            let begin = memory.as_ptr().addr().next_multiple_of(PAGE) - memory.as_ptr().addr();
            let mut memory = memory;
            for page in [3, 7, 60] {
                memory[begin + page * PAGE] = 7;
            }
            let Some(touched) = Touched::of(&memory[begin..][..PAGES * PAGE]) else {
                // Where the kernel does not say it, everything is compared.
                return;
            };
            for page in [3, 7, 60] {
                assert!(touched.is_touched(page), "{page}");
            }
            // What it does not know counts as touched.
            assert!(touched.is_touched(PAGES));
        }
    }
}

/// Nothing is known.
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
pub(super) enum Touched {}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
impl Touched {
    pub(super) fn of(_: &[u8]) -> Option<Self> {
        None
    }

    pub(super) fn is_touched(&self, _: usize) -> bool {
        match *self {}
    }
}
