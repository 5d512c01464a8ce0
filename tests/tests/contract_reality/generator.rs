//! Random worlds, and random changes of them.

use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// A world in three packages: types, interfaces, and the world itself.
#[derive(Clone, Debug)]
pub(crate) struct World {
    types: Vec<Definition>,
    /// The functions of what is imported, and of what is exported.
    functions: [Vec<Function>; 2],
    version: &'static str,
}

#[derive(Clone, Debug)]
struct Definition {
    keyword: &'static str,
    /// What it is made of. Enums and flags have names alone.
    members: Vec<(u8, Type)>,
}

#[derive(Clone, Debug)]
struct Function {
    name: u8,
    params: Vec<Type>,
    result: Option<Type>,
}

/// A type: one of those before it, or a basic one, in a wrapper.
#[derive(Clone, Debug)]
pub(crate) struct Type {
    base: Index,
    wrapper: &'static str,
}

const BASICS: [&str; 6] = ["u8", "s32", "u64", "f64", "bool", "string"];

impl Type {
    /// As WIT, with this many named types to choose from.
    fn wit(&self, named: usize) -> String {
        let index = self.base.index(BASICS.len() + named);
        let base = match BASICS.get(index) {
            Some(basic) => (*basic).to_owned(),
            None => format!("t{}", index - BASICS.len()),
        };
        self.wrapper.replace('#', &base)
    }
}

fn ty() -> impl Strategy<Value = Type> {
    const WRAPPERS: &[&str] = &[
        "#",
        "#",
        "list<#>",
        "option<#>",
        "tuple<#, u8>",
        "result<#, string>",
    ];
    (any::<Index>(), prop::sample::select(WRAPPERS))
        .prop_map(|(base, wrapper)| Type { base, wrapper })
}

fn definition() -> impl Strategy<Value = Definition> {
    const KEYWORDS: &[&str] = &["record", "variant", "enum", "flags", "type"];
    let members = vec((0..6_u8, ty()), 1..5).prop_map(|mut members| {
        let mut seen = [false; 6];
        members.retain(|(name, _)| !std::mem::replace(&mut seen[usize::from(*name)], true));
        members
    });
    (prop::sample::select(KEYWORDS), members)
        .prop_map(|(keyword, members)| Definition { keyword, members })
}

fn functions() -> impl Strategy<Value = Vec<Function>> {
    let function = (0..6_u8, vec(ty(), 0..3), proptest::option::of(ty()));
    vec(function, 0..4).prop_map(|functions| {
        let mut seen = [false; 6];
        let functions = functions.into_iter();
        functions
            .filter(|(name, ..)| !std::mem::replace(&mut seen[usize::from(*name)], true))
            .map(|(name, params, result)| Function {
                name,
                params,
                result,
            })
            .collect()
    })
}

pub(crate) fn world() -> impl Strategy<Value = World> {
    (vec(definition(), 1..5), functions(), functions()).prop_map(|(types, imports, exports)| {
        World {
            types,
            functions: [imports, exports],
            version: "1.2.0",
        }
    })
}

/// What is done to a world.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    SwapMembers(Index),
    DropMember(Index),
    AddMember(Index, Type),
    Retype(Index, Type),
    DropFunction(usize, Index),
    AddParameter(usize, Index, Type),
    AddFunction(usize),
    Version(&'static str),
}

pub(crate) fn edits() -> impl Strategy<Value = Vec<Edit>> {
    const VERSIONS: &[&str] = &["1.2.1", "1.9.0", "2.0.0", "1.2.0-rc.1"];
    let edit = prop_oneof![
        any::<Index>().prop_map(Edit::SwapMembers),
        any::<Index>().prop_map(Edit::DropMember),
        (any::<Index>(), ty()).prop_map(|(index, ty)| Edit::AddMember(index, ty)),
        (any::<Index>(), ty()).prop_map(|(index, ty)| Edit::Retype(index, ty)),
        (0..2_usize, any::<Index>()).prop_map(|(side, index)| Edit::DropFunction(side, index)),
        (0..2_usize, any::<Index>(), ty())
            .prop_map(|(side, index, ty)| Edit::AddParameter(side, index, ty)),
        (0..2_usize).prop_map(Edit::AddFunction),
        prop::sample::select(VERSIONS).prop_map(Edit::Version),
    ];
    vec(edit, 0..3)
}

impl World {
    /// The world after a change. What is not there can't be changed.
    pub(crate) fn edited(mut self, edit: &Edit) -> Self {
        let types = self.types.len();
        match edit {
            Edit::SwapMembers(index) => self.types[index.index(types)].members.reverse(),
            Edit::DropMember(index) => {
                let members = &mut self.types[index.index(types)].members;
                if members.len() > 1 {
                    members.pop();
                }
            }
            Edit::AddMember(index, ty) => {
                self.types[index.index(types)].members.push((9, ty.clone()));
            }
            Edit::Retype(index, ty) => self.types[index.index(types)].members[0].1 = ty.clone(),
            Edit::DropFunction(side, index) => {
                let functions = &mut self.functions[*side];
                if !functions.is_empty() {
                    functions.remove(index.index(functions.len()));
                }
            }
            Edit::AddParameter(side, index, ty) => {
                let functions = &mut self.functions[*side];
                if !functions.is_empty() {
                    let index = index.index(functions.len());
                    functions[index].params.push(ty.clone());
                }
            }
            Edit::AddFunction(side) => {
                self.functions[*side].retain(|function| function.name != 9);
                self.functions[*side].push(Function {
                    name: 9,
                    params: Vec::new(),
                    result: None,
                });
            }
            Edit::Version(version) => self.version = version,
        }
        for definition in &mut self.types {
            // A member that was added twice.
            let mut seen = [false; 10];
            let members = &mut definition.members;
            members.retain(|(name, _)| !std::mem::replace(&mut seen[usize::from(*name)], true));
        }
        self
    }

    /// The world's package, and those that it depends on.
    pub(crate) fn packages(&self) -> [(&'static str, String); 3] {
        let world = "world w { import test:sides/inner; export test:sides/outer; }";
        let version = self.version;
        let world = world.replace("inner", &format!("inner@{version}"));
        let world = world.replace("outer", &format!("outer@{version}"));
        [
            (
                "world.wit",
                format!("package test:main@{version};\n{world}\n"),
            ),
            (
                "types.wit",
                format!("package test:types@1.0.0;\n{}", self.types()),
            ),
            (
                "sides.wit",
                format!("package test:sides@{version};\n{}", self.sides()),
            ),
        ]
    }

    /// All packages in one text.
    pub(crate) fn wit(&self) -> String {
        let [(_, world), (_, types), (_, sides)] = self.packages();
        let nested = |text: String| {
            let (package, rest) = text.split_once(';').unwrap();
            format!("{package} {{\n{rest}}}\n")
        };
        world + &nested(types) + &nested(sides)
    }

    fn types(&self) -> String {
        let mut text = "interface types {\n".to_owned();
        for (index, definition) in self.types.iter().enumerate() {
            let (keyword, members) = (definition.keyword, &definition.members);
            if keyword == "type" {
                let target = members[0].1.wit(index);
                writeln!(text, "    type t{index} = {target};").unwrap();
                continue;
            }
            let member = |(name, ty): &(u8, Type)| match keyword {
                "record" => format!("m{name}: {}", ty.wit(index)),
                "variant" if name % 2 == 0 => format!("m{name}({})", ty.wit(index)),
                _ => format!("m{name}"),
            };
            let members: Vec<_> = members.iter().map(member).collect();
            writeln!(text, "    {keyword} t{index} {{ {} }}", members.join(", ")).unwrap();
        }
        text + "}\n"
    }

    fn sides(&self) -> String {
        let types = self.types.len();
        let names: Vec<_> = (0..types).map(|index| format!("t{index}")).collect();
        let mut text = String::new();
        for (name, functions) in ["inner", "outer"].iter().zip(&self.functions) {
            writeln!(text, "interface {name} {{").unwrap();
            writeln!(
                text,
                "    use test:types/types@1.0.0.{{{}}};",
                names.join(", ")
            )
            .unwrap();
            for Function {
                name,
                params,
                result,
            } in functions
            {
                let params = params.iter().enumerate();
                let params: Vec<_> = params
                    .map(|(index, ty)| format!("p{index}: {}", ty.wit(types)))
                    .collect();
                let result = result.as_ref().map(|ty| format!(" -> {}", ty.wit(types)));
                let result = result.unwrap_or_default();
                writeln!(text, "    f{name}: func({}){result};", params.join(", ")).unwrap();
            }
            text += "}\n";
        }
        text
    }
}
