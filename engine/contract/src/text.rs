//! Types and functions as WIT text, for messages.

use wit_parser::{Function, Handle, Resolve, Type, TypeDefKind, TypeId};

/// How long a text may become before what is left of it is cut off.
const MAX_TEXT: usize = 400;

/// A type as it is written where it is used: a named type by its name.
pub(super) fn ty(resolve: &Resolve, ty: &Type) -> String {
    written(|printer| printer.ty(resolve, ty))
}

/// What a type is: `record { sequence: u64 }`, `list<u8>`.
pub(super) fn definition(resolve: &Resolve, id: TypeId) -> String {
    written(|printer| printer.definition(resolve, id))
}

/// `func(sensor: string) -> option<f64>`
pub(super) fn function(resolve: &Resolve, function: &Function) -> String {
    written(|printer| {
        if function.kind.is_async() {
            printer.push("async ");
        }
        printer.push("func(");
        printer.list(&function.params, |printer, param| {
            printer.push(&param.name);
            printer.push(": ");
            printer.ty(resolve, &param.ty);
        });
        printer.push(")");
        if let Some(result) = &function.result {
            printer.push(" -> ");
            printer.ty(resolve, result);
        }
    })
}

/// A payload: a type, or `nothing`.
pub(super) fn optional(resolve: &Resolve, payload: Option<&Type>) -> String {
    payload.map_or_else(|| "nothing".to_owned(), |payload| ty(resolve, payload))
}

fn written(write: impl FnOnce(&mut Printer)) -> String {
    let mut printer = Printer::default();
    write(&mut printer);
    printer.text
}

#[derive(Default)]
struct Printer {
    text: String,
    full: bool,
}

impl Printer {
    fn push(&mut self, text: &str) {
        if self.full {
            return;
        }
        let room = MAX_TEXT.saturating_sub(self.text.len());
        if text.len() <= room {
            self.text.push_str(text);
            return;
        }
        let mut end = room;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.push_str(&text[..end]);
        self.text.push_str("..");
        self.full = true;
    }

    fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, &T)) {
        for (index, item) in items.iter().enumerate() {
            if self.full {
                return;
            }
            if index > 0 {
                self.push(", ");
            }
            each(self, item);
        }
    }

    fn ty(&mut self, resolve: &Resolve, ty: &Type) {
        let name = match ty {
            Type::Bool => "bool",
            Type::U8 => "u8",
            Type::U16 => "u16",
            Type::U32 => "u32",
            Type::U64 => "u64",
            Type::S8 => "s8",
            Type::S16 => "s16",
            Type::S32 => "s32",
            Type::S64 => "s64",
            Type::F32 => "f32",
            Type::F64 => "f64",
            Type::Char => "char",
            Type::String => "string",
            Type::ErrorContext => "error-context",
            Type::Id(id) => {
                return match &resolve.types[*id].name {
                    Some(name) => self.push(name),
                    None => self.definition(resolve, *id),
                };
            }
        };
        self.push(name);
    }

    fn definition(&mut self, resolve: &Resolve, id: TypeId) {
        if self.full {
            return;
        }
        match &resolve.types[id].kind {
            TypeDefKind::Record(record) => {
                self.members("record", &record.fields, |printer, field| {
                    printer.push(&field.name);
                    printer.push(": ");
                    printer.ty(resolve, &field.ty);
                });
            }
            TypeDefKind::Variant(variant) => {
                self.members("variant", &variant.cases, |printer, case| {
                    printer.push(&case.name);
                    if let Some(ty) = &case.ty {
                        printer.push("(");
                        printer.ty(resolve, ty);
                        printer.push(")");
                    }
                });
            }
            TypeDefKind::Enum(ty) => {
                self.members("enum", &ty.cases, |printer, case| printer.push(&case.name));
            }
            TypeDefKind::Flags(ty) => {
                self.members("flags", &ty.flags, |printer, flag| printer.push(&flag.name));
            }
            TypeDefKind::Resource => self.push("resource"),
            TypeDefKind::Handle(Handle::Own(id)) => self.generic(resolve, "own", &[Type::Id(*id)]),
            TypeDefKind::Handle(Handle::Borrow(id)) => {
                self.generic(resolve, "borrow", &[Type::Id(*id)]);
            }
            TypeDefKind::Tuple(tuple) => self.generic(resolve, "tuple", &tuple.types),
            TypeDefKind::Option(ty) => self.generic(resolve, "option", &[*ty]),
            TypeDefKind::List(ty) => self.generic(resolve, "list", &[*ty]),
            TypeDefKind::Map(key, value) => self.generic(resolve, "map", &[*key, *value]),
            TypeDefKind::FixedLengthList(ty, length) => {
                self.push("list<");
                self.ty(resolve, ty);
                self.push(&format!(", {length}>"));
            }
            TypeDefKind::Future(ty) => self.generic(resolve, "future", ty.as_slice()),
            TypeDefKind::Stream(ty) => self.generic(resolve, "stream", ty.as_slice()),
            TypeDefKind::Result(result) => match (&result.ok, &result.err) {
                (Some(ok), Some(err)) => self.generic(resolve, "result", &[*ok, *err]),
                (ok, None) => self.generic(resolve, "result", ok.as_slice()),
                (None, Some(err)) => {
                    self.push("result<_, ");
                    self.ty(resolve, err);
                    self.push(">");
                }
            },
            TypeDefKind::Type(ty) => self.ty(resolve, ty),
            TypeDefKind::Unknown => self.push("unknown"),
        }
    }

    fn members<T>(&mut self, keyword: &str, members: &[T], each: impl FnMut(&mut Self, &T)) {
        self.push(keyword);
        self.push(" { ");
        self.list(members, each);
        self.push(" }");
    }

    fn generic(&mut self, resolve: &Resolve, name: &str, types: &[Type]) {
        self.push(name);
        if types.is_empty() {
            return;
        }
        self.push("<");
        self.list(types, |printer, ty| printer.ty(resolve, ty));
        self.push(">");
    }
}
