//! Goes through the types of a component, and says how deep they lie within each other.
//!
//! A type of a component or of an instance holds types, and the parser calls itself for each level:
//! a file of some hundred kilobytes would use up the stack, and that ends the process. So this goes
//! down by itself, without calls, before the parser does.

use wasmparser::{
    BinaryReader, BinaryReaderError, ComponentAlias, ComponentExternName, ComponentImport,
    ComponentType, ComponentTypeRef, CoreType, InstanceTypeDeclaration,
};

/// Goes through the types of a section, given its bytes and where they stand in the file. `each` is
/// told how many types of components and instances each of them is made of or lies in, itself
/// included, one within the other.
///
/// # Errors
///
/// What `each` returns, and what the parser says of bytes that are no types.
#[doc(hidden)]
pub fn each_component_type<E: From<BinaryReaderError>>(
    section: &[u8],
    at: usize,
    mut each: impl FnMut(usize) -> Result<(), E>,
) -> Result<(), E> {
    let mut reader = BinaryReader::new(section, at);
    let mut open = vec![Open {
        holds: Holds::Types,
        left: reader.read_var_u32()?,
    }];
    while let Some(innermost) = open.last_mut() {
        if innermost.left == 0 {
            open.pop();
            continue;
        }
        innermost.left -= 1;
        if !innermost.holds.next_is_type(&mut reader)? {
            continue;
        }
        let inner = begin(&mut reader)?;
        each(open.len() - 1 + usize::from(inner.is_some()))?;
        open.extend(inner);
    }
    Ok(())
}

/// What is read half-way.
struct Open {
    holds: Holds,
    /// How many things are still to come.
    left: u32,
}

#[derive(Clone, Copy)]
enum Holds {
    Types,
    /// Declarations of the type of an instance or a component.
    Declarations,
}

impl Holds {
    /// Whether a type begins where the reader is. Reads past whatever else is there.
    fn next_is_type(self, reader: &mut BinaryReader<'_>) -> Result<bool, BinaryReaderError> {
        if let Self::Types = self {
            return Ok(true);
        }
        let before = reader.clone();
        match reader.read_u8()? {
            0x00 => {
                reader.read::<CoreType<'_>>()?;
            }
            0x01 => return Ok(true),
            0x02 => {
                reader.read::<ComponentAlias<'_>>()?;
            }
            0x03 => {
                reader.read::<ComponentImport<'_>>()?;
            }
            0x04 => {
                reader.read::<ComponentExternName<'_>>()?;
                reader.read::<ComponentTypeRef>()?;
            }
            _ => {
                // The parser says what is wrong with it.
                *reader = before;
                reader.read::<InstanceTypeDeclaration<'_>>()?;
            }
        }
        Ok(false)
    }
}

/// Reads a type, or the beginning of one that holds others.
fn begin(reader: &mut BinaryReader<'_>) -> Result<Option<Open>, BinaryReaderError> {
    let before = reader.clone();
    match reader.read_u8()? {
        0x41 | 0x42 => Ok(Some(Open {
            holds: Holds::Declarations,
            left: reader.read_var_u32()?,
        })),
        _ => {
            *reader = before;
            reader.read::<ComponentType<'_>>()?;
            Ok(None)
        }
    }
}
