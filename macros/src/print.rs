//! Prints what a derive makes of a world, for those who work on the derive.
//!
//! `TORVYN_PRINT=model cargo check` shows the checked model of each derive that is compiled, and
//! `TORVYN_PRINT=code` the Rust that is written from it, both on stderr. Cargo does not know that
//! the variable matters: touch a file of the crate to have it compiled again.

use std::env;
use std::fmt::{Display, Write as _};

use proc_macro2::TokenStream;

use crate::errors::Errors;
use crate::input::Input;
use crate::model::{CoreFunction, Function, Interface, Model, Shape, Type, TypeDef};

const VARIABLE: &str = "TORVYN_PRINT";

/// Prints the model or the code, if the environment asks for it.
pub(crate) fn print(input: &Input, model: &Model, errors: &Errors, code: &TokenStream) {
    match env::var(VARIABLE).as_deref() {
        Ok("model") => eprint!("{}", text(input, model, errors)),
        Ok("code") => eprintln!("{code}"),
        Ok(other) => eprintln!("{VARIABLE}={other} is unknown: there are `model` and `code`"),
        Err(_) => {}
    }
}

/// The model as text: every type, import and export, with what the emitters know of each.
pub(crate) fn text(input: &Input, model: &Model, errors: &Errors) -> String {
    let mut text = format!(
        "world {} as struct {} and mod {}{}{}\n",
        model.name,
        input.ident,
        input.module,
        note(model.has_async_host(), "async host"),
        note(!errors.is_empty(), "what is left after errors"),
    );
    for def in &model.types {
        write_type(&mut text, model, def);
    }
    for resource in &model.resources {
        let taken = note(resource.with.is_some(), "of the user's own");
        let host = note(resource.of_host, "of the host");
        let guest = note(resource.of_guest.is_some(), "of the guest");
        let _ = writeln!(
            text,
            "resource {} as {}{taken}{host}{guest}",
            resource.path, resource.ident
        );
    }
    for (direction, interfaces) in [("import", &model.imports), ("export", &model.exports)] {
        for interface in interfaces {
            write_interface(&mut text, model, direction, interface);
        }
    }
    for file in &model.files {
        let _ = writeln!(text, "file {}", file.display());
    }
    text
}

fn note(holds: bool, text: &str) -> String {
    if holds {
        format!(", {text}")
    } else {
        String::new()
    }
}

fn write_type(text: &mut String, model: &Model, def: &TypeDef) {
    let members: Vec<(&str, Option<&Type>)> = match &def.shape {
        Shape::Record(fields) => {
            let fields = fields.iter();
            fields.map(|f| (f.name.as_str(), Some(&f.ty))).collect()
        }
        Shape::Variant(cases) | Shape::Enum(cases) | Shape::Flags(cases) => {
            let cases = cases.iter();
            cases.map(|c| (c.name.as_str(), c.ty.as_ref())).collect()
        }
        Shape::Resource | Shape::Alias { .. } => Vec::new(),
    };
    let shape = match &def.shape {
        Shape::Record(_) => "record".to_owned(),
        Shape::Variant(_) => "variant".to_owned(),
        Shape::Enum(_) => "enum".to_owned(),
        Shape::Flags(_) => "flags".to_owned(),
        Shape::Resource => "resource".to_owned(),
        Shape::Alias { target, renamed } => {
            let renamed = note(*renamed, "renamed");
            format!("alias of {}{renamed}", Wit(target, model))
        }
    };
    let path = def.module.iter().chain([&def.ident]);
    let path: Vec<_> = path.map(ToString::to_string).collect();
    let _ = writeln!(
        text,
        "type {} as {}: {shape}{}{}{}{}{}",
        def.path,
        path.join("::"),
        note(def.with.is_some(), "of another derive"),
        note(def.borrows, "borrows"),
        note(def.eq, "eq"),
        note(def.lifted, "lifted"),
        note(def.error, "error"),
    );
    for (name, ty) in members {
        let ty = ty.map(|ty| format!(": {}", Wit(ty, model)));
        let _ = writeln!(text, "    {name}{}", ty.unwrap_or_default());
    }
}

fn write_interface(text: &mut String, model: &Model, direction: &str, interface: &Interface) {
    let name = interface.id.as_ref().unwrap_or(&model.name);
    let _ = writeln!(text, "{direction} {name} as trait {}", interface.ident);
    for function in &interface.functions {
        let Function { name, ident, .. } = function;
        let params = function.params.iter();
        let params: Vec<_> = params
            .map(|param| format!("{}: {}", param.name, Wit(&param.ty, model)))
            .collect();
        let result = function.result.as_ref();
        let result = result.map(|ty| format!(" -> {}", Wit(ty, model)));
        let role = function
            .role
            .map(|role| format!(", role {}", role.trait_name()));
        let _ = writeln!(
            text,
            "    {name} as {ident}: func({}){}, core {}{}{}{}",
            params.join(", "),
            result.unwrap_or_default(),
            core(&function.core),
            role.unwrap_or_default(),
            note(function.asynchronous, "async"),
            note(function.fallible, "fallible"),
        );
    }
}

/// The core function behind a function: `(i32, i64) -> i32`.
#[cfg(feature = "direct-lane")]
fn core(function: &CoreFunction) -> String {
    let params = function.params.iter().map(|ty| ty.name());
    let params: Vec<_> = params.collect();
    let result = function.result.map(|ty| format!(" -> {}", ty.name()));
    let pointed = note(function.pointed_result, "result in memory");
    format!(
        "({}){}{pointed}",
        params.join(", "),
        result.unwrap_or_default()
    )
}

#[cfg(not(feature = "direct-lane"))]
fn core(_: &CoreFunction) -> &'static str {
    "not looked at"
}

/// A type as in WIT, with the paths of those that have a name.
struct Wit<'a>(&'a Type, &'a Model);

impl Display for Wit<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self(ty, model) = self;
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
            Type::Unknown => "unknown",
            Type::Own(index) => return write!(f, "own<{}>", model.resources[*index].path),
            Type::Borrow(index) => return write!(f, "borrow<{}>", model.resources[*index].path),
            Type::Named(index) => return f.write_str(&model.types[*index].path),
            Type::List(ty) => return write!(f, "list<{}>", Wit(ty, model)),
            Type::Option(ty) => return write!(f, "option<{}>", Wit(ty, model)),
            Type::Result(ok, err) => {
                let part = |ty: &Option<Box<Type>>| match ty {
                    Some(ty) => Wit(ty, model).to_string(),
                    None => "_".to_owned(),
                };
                return write!(f, "result<{}, {}>", part(ok), part(err));
            }
            Type::Tuple(types) => {
                let types: Vec<_> = types.iter().map(|ty| Wit(ty, model).to_string()).collect();
                return write!(f, "tuple<{}>", types.join(", "));
            }
        };
        f.write_str(name)
    }
}
