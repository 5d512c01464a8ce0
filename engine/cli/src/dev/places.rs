//! Where instructions are in the guest's own files, by the debug information that its build has left.

use std::ops::Range;
use std::path::Path;

use addr2line::Context;
use addr2line::gimli::{Dwarf, EndianSlice, Error, LittleEndian, SectionId};
use torvyn_engine::readable::escaped;
use wasmparser::{Parser, Payload};

use crate::bounded::read_at_most;

type Slice<'b> = EndianSlice<'b, LittleEndian>;

/// How large a component may be whose debug information is read.
const MAX_BYTES: u64 = 256 << 20;

/// How long the name of a file may be that is shown.
const MAX_NAME: usize = 200;

/// A message, in which the lines of a backtrace have their places. Without debug information in the
/// component, or if that makes no sense, it stays as it is. In the direct lane, offsets count from where
/// their module begins.
pub(super) fn with_places(message: &str, component: &Path, direct: bool) -> String {
    let Ok(bytes) = read_at_most(component, MAX_BYTES) else {
        return message.to_owned();
    };
    let places = Places::of(&bytes, direct).unwrap_or_default();
    let lines = message.lines().map(|line| match places.place(line) {
        Some(place) => format!("{line}\n           at {place}"),
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The debug information of a component.
#[derive(Default)]
struct Places<'b> {
    modules: Vec<Module<'b>>,
}

/// A core module with debug information.
struct Module<'b> {
    /// Where offsets of its instructions may be.
    range: Range<u64>,
    /// What an offset counts from in the debug information.
    code: u64,
    context: Context<Slice<'b>>,
}

impl<'b> Places<'b> {
    fn of(bytes: &'b [u8], direct: bool) -> Option<Self> {
        let mut places = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            if let Payload::ModuleSection {
                unchecked_range, ..
            } = payload.ok()?
            {
                let module = bytes.get(unchecked_range.clone())?;
                places
                    .modules
                    .extend(Module::of(module, unchecked_range.start as u64, direct));
            }
        }
        Some(places)
    }

    /// The place that a line of a backtrace is about: `  0:   0x123 - module!function`.
    fn place(&self, line: &str) -> Option<String> {
        let (number, rest) = line.trim_start().split_once(": ")?;
        number.parse::<u32>().ok()?;
        let (offset, _) = rest.trim_start().strip_prefix("0x")?.split_once(" - ")?;
        let offset = u64::from_str_radix(offset, 16).ok()?;
        self.modules.iter().find_map(|module| module.place(offset))
    }
}

impl<'b> Module<'b> {
    fn of(bytes: &'b [u8], start: u64, direct: bool) -> Option<Self> {
        let mut code = None;
        let mut sections = Vec::new();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload.ok()? {
                Payload::CodeSectionStart { range, .. } => code = Some(range.start as u64),
                Payload::CustomSection(section) if section.name().starts_with(".debug_") => {
                    sections.push((section.name(), section.data()));
                }
                _ => {}
            }
        }
        if sections.is_empty() {
            return None;
        }
        let load = |id: SectionId| -> Result<Slice<'b>, Error> {
            let found = sections.iter().find(|(name, _)| *name == id.name());
            let data = found.map_or(&[][..], |(_, data)| data);
            Ok(EndianSlice::new(data, LittleEndian))
        };
        let context = Context::from_dwarf(Dwarf::load(load).ok()?).ok()?;
        let start = if direct { 0 } else { start };
        Some(Self {
            range: start..start + bytes.len() as u64,
            code: start + code?,
            context,
        })
    }

    fn place(&self, offset: u64) -> Option<String> {
        if !self.range.contains(&offset) {
            return None;
        }
        let address = offset.checked_sub(self.code)?;
        let place = self.context.find_location(address).ok()??;
        let file: String = place.file?.chars().take(MAX_NAME).collect();
        Some(format!("{}:{}", escaped(&file), place.line?))
    }
}
