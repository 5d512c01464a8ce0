//! Whether the members of a type can be those of one in Rust.

use proc_macro2::Ident;

use super::{Place, Shape, Type, Types};
use crate::errors::Errors;
use crate::model::refusals::{MAX_INNER_TUPLE, Refusal};

impl Types<'_> {
    /// WIT names that differ may still be one in Rust.
    pub(super) fn check_names(
        &self,
        shape: Shape,
        path: &str,
        place: &Place,
        errors: &mut Errors,
    ) -> Shape {
        let names: Vec<(&str, &Ident)> = match &shape {
            Shape::Record(fields) => fields.iter().map(|f| (f.name.as_str(), &f.ident)).collect(),
            Shape::Variant(cases) | Shape::Enum(cases) | Shape::Flags(cases) => {
                cases.iter().map(|c| (c.name.as_str(), &c.ident)).collect()
            }
            Shape::Resource | Shape::Alias { .. } => return shape,
        };
        let mut refusals = Vec::new();
        let parts = shape.parts();
        let widest = parts.iter().map(|ty| self.widest_tuple(ty)).max();
        if let Some(elements) = widest.filter(|elements| *elements > MAX_INNER_TUPLE) {
            refusals.push(Refusal::LongInnerTuple { elements });
        }
        if names.is_empty() {
            refusals.push(Refusal::Empty);
        }
        for (index, (second, ident)) in names.iter().enumerate() {
            let before = &names[..index];
            if let Some((first, _)) = before.iter().find(|(_, other)| other == ident) {
                refusals.push(Refusal::SameMembers {
                    path,
                    first,
                    second,
                    ident,
                });
            }
        }
        if refusals.is_empty() {
            return shape;
        }
        for refusal in &refusals {
            self.refuse(refusal, place, errors);
        }
        Shape::Alias {
            target: Type::Unknown,
            renamed: true,
        }
    }

    /// The length of the longest tuple in a type, without those inside of records and variants.
    fn widest_tuple(&self, ty: &Type) -> usize {
        let own = match ty {
            Type::Tuple(types) => types.len(),
            Type::Named(index) => match &self.types[*index].shape {
                Shape::Alias { target, .. } => self.widest_tuple(target),
                _ => 0,
            },
            _ => 0,
        };
        let parts = ty.parts();
        let inner = parts.iter().map(|ty| self.widest_tuple(ty));
        inner.max().unwrap_or_default().max(own)
    }
}
