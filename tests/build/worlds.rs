//! Worlds of random types: their WIT, and what their tests say of them in Rust.
//!
//! A world imports and exports the same interface, whose functions have one parameter and a
//! result of the same type.

use std::fmt::Write as _;

use fastrand::Rng;

/// How many worlds there are.
const WORLDS: usize = 6;

/// How many types of its own a world has, each with a function.
const TYPES: usize = 12;

/// A type, as everybody says it.
#[derive(Clone)]
struct Type {
    wit: String,
    /// The type that owns its parts.
    rust: String,
    /// Makes values.
    strategy: String,
}

/// All worlds, a module each.
pub(crate) fn generate(seed: u64) -> String {
    let mut rng = Rng::with_seed(seed);
    (0..WORLDS).map(|index| world(&mut rng, index)).collect()
}

fn world(rng: &mut Rng, index: usize) -> String {
    let mut known = Vec::new();
    let (mut definitions, mut makers) = (String::new(), String::new());
    for index in 0..TYPES {
        let name = Type {
            wit: format!("t{index}"),
            rust: format!("owned::T{index}"),
            strategy: format!("t{index}()"),
        };
        let (definition, maker) = definition(rng, &known, &name);
        writeln!(definitions, "    {definition}").unwrap();
        let Type { rust, strategy, .. } = &name;
        writeln!(
            makers,
            "    fn {strategy} -> BoxedStrategy<{rust}> {{ {maker}.boxed() }}"
        )
        .unwrap();
        known.push(name);
    }
    let (mut functions, mut tests) = (String::new(), String::new());
    for (index, of) in known.iter().enumerate() {
        // As it is, or as a part of something.
        let Type {
            wit,
            rust,
            strategy,
        } = match rng.u8(0..4) {
            0 => list(of.clone()),
            1 => optional(of.clone()),
            _ => of.clone(),
        };
        writeln!(functions, "    f{index}: func(v: {wit}) -> {wit};").unwrap();
        writeln!(tests, "        f{index}: {rust} = {strategy};").unwrap();
    }
    let names: Vec<_> = known.iter().map(|name| &name.wit[..]).collect();
    let names = names.join(", ");
    let wit = format!(
        "package test:w{index};

interface types {{
{definitions}}}

interface things {{
    use types.{{{names}}};
{functions}}}

world relay {{
    import things;
    export things;
    export spoil: func(when: u32, place: u32, mask: u32);
    export dump: func() -> list<u8>;
}}
"
    );
    format!(
        "mod w{index} {{
    use super::prelude::*;

    const WIT: &str = {wit:?};

    #[derive(Invoker)]
    #[invoker(inline = {wit:?}, world = \"test:w{index}/relay\")]
    struct Relay;

{makers}
    tests! {{
{tests}    }}
}}
"
    )
}

/// A type of that name, in WIT, and what makes its values.
fn definition(rng: &mut Rng, known: &[Type], name: &Type) -> (String, String) {
    let Type { wit, rust, .. } = name;
    let join = |parts: &[String]| parts.join(", ");
    let numbered = |letter: char, count: usize| -> Vec<_> {
        (0..count).map(|index| format!("{letter}{index}")).collect()
    };
    match rng.u8(0..10) {
        0..5 => {
            let fields = numbered('f', rng.usize(1..=10));
            let types: Vec<_> = fields.iter().map(|_| ty(rng, known, 2)).collect();
            let typed = fields.iter().zip(&types);
            let typed: Vec<_> = typed
                .map(|(field, ty)| format!("{field}: {}", ty.wit))
                .collect();
            let strategies: Vec<_> = types.into_iter().map(|ty| ty.strategy).collect();
            let (strategies, names) = (join(&strategies), join(&fields));
            (
                format!("record {wit} {{ {} }}", join(&typed)),
                format!("({strategies},).prop_map(|({names},)| {rust} {{ {names} }})"),
            )
        }
        5..8 => {
            let (mut cases, mut makers) = (Vec::new(), Vec::new());
            for index in 0..rng.usize(1..=8) {
                if rng.u8(0..4) == 0 {
                    cases.push(format!("c{index}"));
                    makers.push(format!("Just({rust}::C{index})"));
                } else {
                    let of = ty(rng, known, 2);
                    cases.push(format!("c{index}({})", of.wit));
                    makers.push(format!("{}.prop_map({rust}::C{index})", of.strategy));
                }
            }
            (
                format!("variant {wit} {{ {} }}", join(&cases)),
                format!("prop_oneof![{}]", join(&makers)),
            )
        }
        8 => {
            // From 257 cases on two bytes tell which.
            let cases = [1, 2, 7, 256, 257];
            let cases = numbered('c', cases[rng.usize(0..cases.len())]);
            let makers: Vec<_> = cases.iter().map(|case| variant(rust, case)).collect();
            (
                format!("enum {wit} {{ {} }}", join(&cases)),
                format!("select(vec![{}])", join(&makers)),
            )
        }
        _ => {
            let counts = [1, 8, 9, 16, 17, 32];
            let flags = numbered('b', counts[rng.usize(0..counts.len())]);
            let makers: Vec<_> = flags.iter().map(|flag| variant(rust, flag)).collect();
            (
                format!("flags {wit} {{ {} }}", join(&flags)),
                format!(
                    "vec(select(vec![{}]), 0..8).prop_map(|all| all.into_iter().fold({rust}::empty(), |all, one| all | one))",
                    join(&makers)
                ),
            )
        }
    }
}

fn variant(rust: &str, name: &str) -> String {
    format!("{rust}::{}", name.to_uppercase())
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
            }
        }
        (3, _) => Type {
            wit: "string".to_owned(),
            rust: "String".to_owned(),
            strategy: "text()".to_owned(),
        },
        (4..8, known) => known[rng.usize(0..known.len())].clone(),
        (8..11, _) => list(ty(rng, known, depth - 1)),
        (11, _) => optional(ty(rng, known, depth - 1)),
        (12, _) => outcome(rng, known, depth),
        _ => {
            let parts: Vec<_> = (0..rng.usize(1..=6))
                .map(|_| ty(rng, known, depth - 1))
                .collect();
            let all =
                |part: fn(&Type) -> &str| parts.iter().map(part).collect::<Vec<_>>().join(", ");
            Type {
                wit: format!("tuple<{}>", all(|ty| &ty.wit)),
                rust: format!("({},)", all(|ty| &ty.rust)),
                strategy: format!("({},)", all(|ty| &ty.strategy)),
            }
        }
    }
}

fn list(of: Type) -> Type {
    let Type {
        wit,
        rust,
        strategy,
    } = of;
    Type {
        wit: format!("list<{wit}>"),
        rust: format!("Vec<{rust}>"),
        strategy: format!("few({strategy})"),
    }
}

fn optional(of: Type) -> Type {
    let Type {
        wit,
        rust,
        strategy,
    } = of;
    Type {
        wit: format!("option<{wit}>"),
        rust: format!("Option<{rust}>"),
        strategy: format!("option::of({strategy})"),
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
    };
    let (ok, error) = (ok.unwrap_or_else(unit), error.unwrap_or_else(unit));
    Type {
        wit,
        rust: format!("Result<{}, {}>", ok.rust, error.rust),
        strategy: format!("maybe_ok({}, {})", ok.strategy, error.strategy),
    }
}
