//! What a type is made of, and what forms that gives it.

use super::{Shape, Type, TypeDef};

impl Type {
    /// The types that it is made of.
    pub(crate) fn parts(&self) -> Vec<&Type> {
        match self {
            Self::List(ty) | Self::Option(ty) => vec![ty],
            Self::Result(ok, err) => [ok, err].into_iter().flatten().map(Box::as_ref).collect(),
            Self::Tuple(types) => types.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it holds strings or lists.
    pub(crate) fn borrows(&self, types: &[TypeDef]) -> bool {
        match self {
            Self::String | Self::List(_) | Self::Unknown => true,
            Self::Named(index) => types[*index].borrows,
            _ => self.parts().into_iter().any(|ty| ty.borrows(types)),
        }
    }

    /// Whether it holds lists that are laid out before it can be lent.
    pub(crate) fn is_laid_out(&self, types: &[TypeDef]) -> bool {
        match self {
            Self::List(ty) => !ty.lies_as_it_is(types),
            Self::Named(index) => types[*index].laid_out,
            _ => self.parts().into_iter().any(|ty| ty.is_laid_out(types)),
        }
    }

    /// Whether a list of it is lent as it is.
    fn lies_as_it_is(&self, types: &[TypeDef]) -> bool {
        match self {
            Self::Named(index) => match &types[*index].shape {
                Shape::Alias { target, .. } => target.lies_as_it_is(types),
                _ => !types[*index].borrows,
            },
            Self::String | Self::Unknown => false,
            _ => self.parts().is_empty(),
        }
    }

    /// Whether it holds lists that are not of integers.
    pub(crate) fn is_walked(&self, types: &[TypeDef]) -> bool {
        match self {
            Self::List(ty) => !ty.is_integer(types),
            Self::Named(index) => types[*index].walked,
            _ => self.parts().into_iter().any(|ty| ty.is_walked(types)),
        }
    }

    fn is_integer(&self, types: &[TypeDef]) -> bool {
        match self {
            Self::U8 | Self::U16 | Self::U32 | Self::U64 => true,
            Self::S8 | Self::S16 | Self::S32 | Self::S64 => true,
            Self::Named(index) => match &types[*index].shape {
                Shape::Alias { target, .. } => target.is_integer(types),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether values of it have an exact equality.
    pub(crate) fn has_eq(&self, types: &[TypeDef]) -> bool {
        match self {
            Self::F32 | Self::F64 | Self::Unknown => false,
            Self::Named(index) => types[*index].eq,
            _ => self.parts().into_iter().all(|ty| ty.has_eq(types)),
        }
    }
}

impl Shape {
    /// The types that it is made of.
    pub(crate) fn parts(&self) -> Vec<&Type> {
        match self {
            Self::Record(fields) => fields.iter().map(|field| &field.ty).collect(),
            Self::Variant(cases) => cases.iter().filter_map(|case| case.ty.as_ref()).collect(),
            Self::Enum(_) | Self::Flags(_) | Self::Resource => Vec::new(),
            Self::Alias { target, .. } => vec![target],
        }
    }
}
