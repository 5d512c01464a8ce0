//! Worlds of random types: their WIT, and what their tests say of them in Rust.
//!
//! A world imports and exports the same interface, whose functions have one parameter and a
//! result of the same type.

use std::fmt::Write as _;

use fastrand::Rng;

/// How many worlds there are. Each is a lot of code to compile.
const WORLDS: usize = 3;

/// How many types of its own a world has, each with a function.
const TYPES: usize = 12;

/// How many cases the first two types of each world have, enums: from 257 on two bytes tell which.
const CASES: [usize; 2 * WORLDS] = [1, 2, 7, 255, 256, 257];

/// How many flags the next two have: they take 1, 2 or 4 bytes.
const FLAGS: [usize; 2 * WORLDS] = [1, 8, 9, 16, 17, 32];

/// A type, as everybody says it.
#[derive(Clone)]
struct Type {
    wit: String,
    /// The type that owns its parts.
    rust: String,
    /// Makes values.
    strategy: String,
    /// Whether there are flags in it.
    flags: bool,
}

/// All worlds, a module each.
pub(crate) fn generate(seed: u64) -> String {
    let mut rng = Rng::with_seed(seed);
    (0..WORLDS).map(|index| world(&mut rng, index)).collect()
}

fn world(rng: &mut Rng, number: usize) -> String {
    let mut known: Vec<Type> = Vec::new();
    let (mut definitions, mut makers) = (String::new(), String::new());
    for index in 0..TYPES {
        let mut named = Type {
            wit: format!("t{index}"),
            rust: format!("owned::T{index}"),
            strategy: format!("t{index}()"),
            flags: false,
        };
        let (definition, maker) = match index {
            0 | 1 => enumeration(&named, CASES[2 * number + index]),
            2 | 3 => {
                named.flags = true;
                flags(&named, FLAGS[2 * number + index - 2])
            }
            _ if rng.bool() => record(rng, &known, &mut named),
            _ => variant(rng, &known, &mut named),
        };
        let Type { rust, strategy, .. } = &named;
        writeln!(definitions, "    {definition}").unwrap();
        writeln!(
            makers,
            "    fn {strategy} -> BoxedStrategy<{rust}> {{ {maker}.boxed() }}"
        )
        .unwrap();
        known.push(named);
    }
    let (mut functions, mut tests) = (String::new(), String::new());
    for (index, of) in known.iter().enumerate() {
        // As it is, or as a part of something.
        let Type {
            wit,
            rust,
            strategy,
            flags,
        } = match rng.u8(0..4) {
            0 => list(of),
            1 => optional(of),
            _ => of.clone(),
        };
        writeln!(functions, "    f{index}: func(v: {wit}) -> {wit};").unwrap();
        writeln!(tests, "        f{index}: {rust} = {strategy}, {flags};").unwrap();
    }
    let names = joined(known.iter().map(|named| &named.wit));
    let wit = format!(
        "package test:w{number};

interface types {{
{definitions}}}

interface things {{
    use types.{{{names}}};
{functions}}}

world relay {{
    import things;
    export things;
    export spoil: func(when: u32, place: u32, mask: u64);
    export dump: func() -> tuple<u32, list<u8>>;
}}
"
    );
    format!(
        "mod w{number} {{
    use super::prelude::*;

    const WIT: &str = {wit:?};

    #[derive(Invoker)]
    #[invoker(inline = {wit:?}, world = \"test:w{number}/relay\")]
    struct Relay;

{makers}
    tests! {{
{tests}    }}
}}
"
    )
}

// What follows makes a definition in WIT, and what makes its values.

fn record(rng: &mut Rng, known: &[Type], named: &mut Type) -> (String, String) {
    let fields = numbered('f', rng.usize(1..=10));
    let types: Vec<_> = fields.iter().map(|_| ty(rng, known, 2)).collect();
    named.flags = types.iter().any(|ty| ty.flags);
    let typed = fields.iter().zip(&types);
    let typed = joined(typed.map(|(field, ty)| format!("{field}: {}", ty.wit)));
    let strategies = joined(types.iter().map(|ty| &ty.strategy));
    let fields = joined(fields);
    let Type { wit, rust, .. } = named;
    (
        format!("record {wit} {{ {typed} }}"),
        format!("({strategies},).prop_map(|({fields},)| {rust} {{ {fields} }})"),
    )
}

fn variant(rng: &mut Rng, known: &[Type], named: &mut Type) -> (String, String) {
    let (mut cases, mut makers) = (Vec::new(), Vec::new());
    for index in 0..rng.usize(1..=8) {
        let case = format!("{}::C{index}", named.rust);
        if rng.u8(0..4) == 0 {
            cases.push(format!("c{index}"));
            makers.push(format!("Just({case})"));
        } else {
            let of = ty(rng, known, 2);
            named.flags |= of.flags;
            cases.push(format!("c{index}({})", of.wit));
            makers.push(format!("{}.prop_map({case})", of.strategy));
        }
    }
    (
        format!("variant {} {{ {} }}", named.wit, joined(cases)),
        format!("prop_oneof![{}]", joined(makers)),
    )
}

fn enumeration(named: &Type, count: usize) -> (String, String) {
    let cases = numbered('c', count);
    let makers = joined(cases.iter().map(|case| constant(named, case)));
    (
        format!("enum {} {{ {} }}", named.wit, joined(cases)),
        format!("select(vec![{makers}])"),
    )
}

fn flags(named: &Type, count: usize) -> (String, String) {
    let flags = numbered('b', count);
    let makers = joined(flags.iter().map(|flag| constant(named, flag)));
    (
        format!("flags {} {{ {} }}", named.wit, joined(flags)),
        format!(
            "vec(select(vec![{makers}]), 0..8)
        .prop_map(|all| all.into_iter().fold({}::empty(), |all, one| all | one))",
            named.rust
        ),
    )
}

fn constant(named: &Type, name: &str) -> String {
    format!("{}::{}", named.rust, name.to_uppercase())
}

fn numbered(letter: char, count: usize) -> Vec<String> {
    (0..count).map(|index| format!("{letter}{index}")).collect()
}

fn joined(parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text += ", ";
        }
        text += part.as_ref();
    }
    text
}

/// A random type, which goes so much deeper at most.
fn ty(rng: &mut Rng, known: &[Type], depth: usize) -> Type {
    const SCALARS: [(&str, &str); 12] = [
        ("bool", "bool"),
        ("u8", "u8"),
        ("u16", "u16"),
        ("u32", "u32"),
        ("u64", "u64"),
        ("s8", "i8"),
        ("s16", "i16"),
        ("s32", "i32"),
        ("s64", "i64"),
        ("f32", "f32"),
        ("f64", "f64"),
        ("char", "char"),
    ];
    let choice = match depth {
        0 => rng.u8(0..8),
        _ => rng.u8(0..14),
    };
    match (choice, known) {
        (0..3, _) | (4..8, []) => {
            let (wit, rust) = SCALARS[rng.usize(0..SCALARS.len())];
            Type {
                wit: wit.to_owned(),
                rust: rust.to_owned(),
                strategy: format!("any::<{rust}>()"),
                flags: false,
            }
        }
        (3, _) => Type {
            wit: "string".to_owned(),
            rust: "String".to_owned(),
            strategy: "text()".to_owned(),
            flags: false,
        },
        (4..8, known) => known[rng.usize(0..known.len())].clone(),
        (8..11, _) => list(&ty(rng, known, depth - 1)),
        (11, _) => optional(&ty(rng, known, depth - 1)),
        (12, _) => outcome(rng, known, depth),
        _ => {
            let parts: Vec<_> = (0..rng.usize(1..=6))
                .map(|_| ty(rng, known, depth - 1))
                .collect();
            Type {
                wit: format!("tuple<{}>", joined(parts.iter().map(|ty| &ty.wit))),
                rust: format!("({},)", joined(parts.iter().map(|ty| &ty.rust))),
                strategy: format!("({},)", joined(parts.iter().map(|ty| &ty.strategy))),
                flags: parts.iter().any(|ty| ty.flags),
            }
        }
    }
}

fn list(of: &Type) -> Type {
    of_one(of, "list", "Vec", "few")
}

fn optional(of: &Type) -> Type {
    of_one(of, "option", "Option", "option::of")
}

/// A type that has another as its parameter.
fn of_one(of: &Type, wit: &str, rust: &str, strategy: &str) -> Type {
    Type {
        wit: format!("{wit}<{}>", of.wit),
        rust: format!("{rust}<{}>", of.rust),
        strategy: format!("{strategy}({})", of.strategy),
        flags: of.flags,
    }
}

/// A `result`, which may lack either of its types.
fn outcome(rng: &mut Rng, known: &[Type], depth: usize) -> Type {
    let mut part = || rng.bool().then(|| ty(rng, known, depth - 1));
    let (ok, error) = (part(), part());
    let wit = match (&ok, &error) {
        (None, None) => "result".to_owned(),
        (Some(ok), None) => format!("result<{}>", ok.wit),
        (None, Some(error)) => format!("result<_, {}>", error.wit),
        (Some(ok), Some(error)) => format!("result<{}, {}>", ok.wit, error.wit),
    };
    let unit = || Type {
        wit: String::new(),
        rust: "()".to_owned(),
        strategy: "Just(())".to_owned(),
        flags: false,
    };
    let (ok, error) = (ok.unwrap_or_else(unit), error.unwrap_or_else(unit));
    Type {
        wit,
        rust: format!("Result<{}, {}>", ok.rust, error.rust),
        strategy: format!("maybe_ok({}, {})", ok.strategy, error.strategy),
        flags: ok.flags || error.flags,
    }
}
