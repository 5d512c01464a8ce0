//! Values of a host's types, which reach every case of them.

use wasmtime::component::types::ComponentFunc;
use wasmtime::component::{Type, Val};

/// Lists of arguments. Together they have every case of the parameters' types at least once.
pub(crate) fn params(func: &ComponentFunc) -> Vec<Vec<Val>> {
    let each: Vec<_> = func.params().map(|(_, ty)| values(&ty)).collect();
    // Only a guest with code could make a handle.
    if each.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let longest = each.iter().map(Vec::len).max().unwrap_or(1);
    let arguments = |index: usize| {
        each.iter()
            .map(move |values| values[index % values.len()].clone())
    };
    (0..longest)
        .map(|index| arguments(index).collect())
        .collect()
}

/// Values of a type: each of its cases, and each case of what it is made of.
fn values(ty: &Type) -> Vec<Val> {
    match ty {
        Type::Bool => vec![Val::Bool(true)],
        Type::U8 => vec![Val::U8(8)],
        Type::U32 => vec![Val::U32(32)],
        Type::S32 => vec![Val::S32(-32)],
        Type::U64 => vec![Val::U64(64)],
        Type::Float32 => vec![Val::Float32(0.5)],
        Type::Float64 => vec![Val::Float64(0.5)],
        Type::Char => vec![Val::Char('c')],
        Type::String => vec![Val::String("text".to_owned())],
        Type::List(list) => vec![Val::List(values(&list.ty()))],
        Type::Tuple(tuple) => {
            let types: Vec<_> = tuple.types().collect();
            combined(&types).into_iter().map(Val::Tuple).collect()
        }
        Type::Record(record) => {
            let names: Vec<_> = record.fields().map(|field| field.name.to_owned()).collect();
            let types: Vec<_> = record.fields().map(|field| field.ty).collect();
            let records = combined(&types).into_iter();
            records
                .map(|values| Val::Record(names.iter().cloned().zip(values).collect()))
                .collect()
        }
        Type::Variant(variant) => {
            let mut found = Vec::new();
            for case in variant.cases() {
                for payload in optional(case.ty) {
                    found.push(Val::Variant(case.name.to_owned(), payload));
                }
            }
            found
        }
        Type::Enum(ty) => ty.names().map(|name| Val::Enum(name.to_owned())).collect(),
        Type::Option(option) => {
            let mut found = vec![Val::Option(None)];
            let values = values(&option.ty()).into_iter();
            found.extend(values.map(|value| Val::Option(Some(Box::new(value)))));
            found
        }
        Type::Result(result) => {
            let ok = optional(result.ok()).into_iter().map(Ok);
            let err = optional(result.err()).into_iter().map(Err);
            ok.chain(err).map(Val::Result).collect()
        }
        Type::Flags(flags) => vec![Val::Flags(flags.names().map(str::to_owned).collect())],
        Type::Own(_) | Type::Borrow(_) => Vec::new(),
        other => panic!("no value of {other:?}"),
    }
}

fn optional(ty: Option<Type>) -> Vec<Option<Box<Val>>> {
    match ty {
        Some(ty) => values(&ty)
            .into_iter()
            .map(|value| Some(Box::new(value)))
            .collect(),
        None => vec![None],
    }
}

/// Values of several types side by side, until each type's last one has been used.
fn combined(types: &[Type]) -> Vec<Vec<Val>> {
    let each: Vec<_> = types.iter().map(values).collect();
    let longest = each.iter().map(Vec::len).max().unwrap_or(1);
    (0..longest)
        .map(|index| {
            each.iter()
                .map(|values| values[index % values.len()].clone())
                .collect()
        })
        .collect()
}

/// The names of all enums and flags in types, in their order.
pub(crate) fn orders(types: &[Type]) -> Vec<String> {
    types.iter().flat_map(order).collect()
}

fn order(ty: &Type) -> Vec<String> {
    let payload = |ty: Option<Type>| ty.iter().flat_map(order).collect::<Vec<_>>();
    match ty {
        Type::Enum(ty) => ty.names().map(str::to_owned).collect(),
        Type::Flags(ty) => ty.names().map(str::to_owned).collect(),
        Type::List(list) => order(&list.ty()),
        Type::Option(option) => order(&option.ty()),
        Type::Tuple(tuple) => tuple.types().flat_map(|ty| order(&ty)).collect(),
        Type::Record(record) => record.fields().flat_map(|field| order(&field.ty)).collect(),
        Type::Variant(variant) => variant.cases().flat_map(|case| payload(case.ty)).collect(),
        Type::Result(result) => [payload(result.ok()), payload(result.err())].concat(),
        _ => Vec::new(),
    }
}

/// What types are made of, but for which resource a handle is one of.
pub(crate) fn shapes(types: &[Type]) -> Vec<String> {
    types.iter().map(shape).collect()
}

fn shape(ty: &Type) -> String {
    let payload = |ty: Option<Type>| ty.as_ref().map(shape).unwrap_or_default();
    match ty {
        Type::Own(_) => "own".to_owned(),
        Type::Borrow(_) => "borrow".to_owned(),
        Type::Enum(_) | Type::Flags(_) => format!("{:?}", order(ty)),
        Type::List(list) => format!("list {}", shape(&list.ty())),
        Type::Option(option) => format!("option {}", shape(&option.ty())),
        Type::Tuple(tuple) => format!("tuple {:?}", shapes(&tuple.types().collect::<Vec<_>>())),
        Type::Record(record) => {
            let fields = record.fields();
            let fields: Vec<_> = fields.map(|f| (f.name.to_owned(), shape(&f.ty))).collect();
            format!("record {fields:?}")
        }
        Type::Variant(variant) => {
            let cases = variant.cases();
            let cases: Vec<_> = cases.map(|c| (c.name.to_owned(), payload(c.ty))).collect();
            format!("variant {cases:?}")
        }
        Type::Result(result) => {
            format!("result {} {}", payload(result.ok()), payload(result.err()))
        }
        basic => format!("{basic:?}"),
    }
}
