//! Values of the component model as JSON.

use serde_json::{Map, Number, Value};
use wasmtime::component::{Type, Val};

const NO_FORM: &str = "handles, streams and futures have no form in JSON";

/// A value as JSON. Fails for what has no form: handles, streams and futures.
pub(super) fn to_json(value: &Val) -> Result<Value, String> {
    let all = |values: &[Val]| -> Result<Value, String> { values.iter().map(to_json).collect() };
    let payload = |value: &Option<Box<Val>>| match value {
        Some(value) => to_json(value),
        None => Ok(Value::Null),
    };
    Ok(match value {
        Val::Bool(value) => (*value).into(),
        Val::S8(value) => (*value).into(),
        Val::U8(value) => (*value).into(),
        Val::S16(value) => (*value).into(),
        Val::U16(value) => (*value).into(),
        Val::S32(value) => (*value).into(),
        Val::U32(value) => (*value).into(),
        Val::S64(value) => (*value).into(),
        Val::U64(value) => (*value).into(),
        // By its own digits: those of the next larger type would be others.
        Val::Float32(value) => float(value.to_string().parse().unwrap_or(f64::from(*value))),
        Val::Float64(value) => float(*value),
        Val::Char(value) => value.to_string().into(),
        Val::String(value) => value.as_str().into(),
        Val::List(values) => match text(values) {
            Some(text) => text.into(),
            None => all(values)?,
        },
        Val::Tuple(values) => all(values)?,
        Val::Map(entries) => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| Ok(Value::Array(vec![to_json(key)?, to_json(value)?])))
                .collect::<Result<Value, String>>()?
        }
        Val::Record(fields) => {
            let fields = fields.iter();
            let object: Result<Map<_, _>, String> = fields
                .map(|(name, value)| Ok((name.clone(), to_json(value)?)))
                .collect();
            object?.into()
        }
        Val::Variant(name, None) | Val::Enum(name) => name.as_str().into(),
        Val::Variant(name, Some(value)) => object(name, to_json(value)?),
        Val::Option(None) => Value::Null,
        Val::Option(Some(value)) => match &**value {
            Val::Option(_) => object("some", to_json(value)?),
            value => to_json(value)?,
        },
        Val::Result(Ok(value)) => object("ok", payload(value)?),
        Val::Result(Err(value)) => object("error", payload(value)?),
        Val::Flags(names) => names.iter().map(String::as_str).collect(),
        // None of them is a part of the component model as the engine has it switched on, but for
        // handles.
        Val::Resource(_)
        | Val::Future(_)
        | Val::Stream(_)
        | Val::ErrorContext(_)
        | Val::FixedLengthList(_) => {
            return Err(NO_FORM.to_owned());
        }
    })
}

fn object(name: &str, value: Value) -> Value {
    Map::from_iter([(name.to_owned(), value)]).into()
}

/// A number, or the name of one that JSON lacks.
fn float(value: f64) -> Value {
    match Number::from_f64(value) {
        Some(number) => number.into(),
        None if value.is_nan() => "nan".into(),
        None if value > 0.0 => "inf".into(),
        None => "-inf".into(),
    }
}

/// Bytes as text, if they are some.
fn text(values: &[Val]) -> Option<String> {
    if values.is_empty() {
        return None;
    }
    let bytes = values.iter().map(|value| match value {
        Val::U8(byte) => Some(*byte),
        _ => None,
    });
    let text = String::from_utf8(bytes.collect::<Option<_>>()?).ok()?;
    let plain = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r');
    text.chars().all(plain).then_some(text)
}

/// A value of a type. `place` is where it stands, for errors.
pub(super) fn from_json(value: &Value, ty: &Type, place: &str) -> Result<Val, String> {
    let wanted = |what: &str| format!("{place}: expected {what}, found {}", shown(value));
    let integer = |what: &str| value.as_i64().ok_or_else(|| wanted(what));
    Ok(match ty {
        Type::Bool => Val::Bool(value.as_bool().ok_or_else(|| wanted("true or false"))?),
        Type::S8 => Val::S8(within(integer("s8")?, || wanted("s8"))?),
        Type::U8 => Val::U8(within(integer("u8")?, || wanted("u8"))?),
        Type::S16 => Val::S16(within(integer("s16")?, || wanted("s16"))?),
        Type::U16 => Val::U16(within(integer("u16")?, || wanted("u16"))?),
        Type::S32 => Val::S32(within(integer("s32")?, || wanted("s32"))?),
        Type::U32 => Val::U32(within(integer("u32")?, || wanted("u32"))?),
        Type::S64 => Val::S64(integer("s64")?),
        Type::U64 => Val::U64(value.as_u64().ok_or_else(|| wanted("u64"))?),
        #[allow(clippy::cast_possible_truncation, reason = "f32 has fewer digits")]
        Type::Float32 => Val::Float32(number(value).ok_or_else(|| wanted("a number"))? as f32),
        Type::Float64 => Val::Float64(number(value).ok_or_else(|| wanted("a number"))?),
        Type::Char => {
            let mut chars = value.as_str().unwrap_or_default().chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Val::Char(c),
                _ => return Err(wanted("one character")),
            }
        }
        Type::String => Val::String(value.as_str().ok_or_else(|| wanted("text"))?.to_owned()),
        Type::List(list) => match (value, list.ty()) {
            (Value::String(text), Type::U8) => Val::List(text.bytes().map(Val::U8).collect()),
            (_, ty) => Val::List(each(value, &ty, place)?),
        },
        Type::Tuple(tuple) => {
            let types: Vec<_> = tuple.types().collect();
            let what = format!("a list of {}", types.len());
            let values = value
                .as_array()
                .filter(|values| values.len() == types.len());
            let values = values.ok_or_else(|| wanted(&what))?.iter().zip(&types);
            let values = values
                .enumerate()
                .map(|(index, (value, ty))| from_json(value, ty, &format!("{place}.{index}")));
            Val::Tuple(values.collect::<Result<_, _>>()?)
        }
        Type::Map(map) => {
            let entries = value.as_array().ok_or_else(|| wanted("a list of pairs"))?;
            let entries = entries
                .iter()
                .map(|entry| match entry.as_array().map(Vec::as_slice) {
                    Some([key, value]) => Ok((
                        from_json(key, &map.key(), place)?,
                        from_json(value, &map.value(), place)?,
                    )),
                    _ => Err(wanted("a list of pairs")),
                });
            Val::Map(entries.collect::<Result<_, _>>()?)
        }
        Type::Record(record) => {
            let given = value.as_object().ok_or_else(|| wanted("an object"))?;
            let names: Vec<_> = record.fields().map(|field| field.name).collect();
            if let Some(unknown) = given.keys().find(|key| !names.contains(&key.as_str())) {
                return Err(format!(
                    "{place}: there is no field `{unknown}`: the fields are `{}`",
                    names.join("`, `")
                ));
            }
            let fields = record.fields().map(|field| {
                let place = format!("{place}.{}", field.name);
                let value = match (given.get(field.name), &field.ty) {
                    (Some(value), _) => value,
                    // What is left out is none.
                    (None, Type::Option(_)) => &Value::Null,
                    (None, _) => return Err(format!("{place} is missing")),
                };
                Ok((field.name.to_owned(), from_json(value, &field.ty, &place)?))
            });
            Val::Record(fields.collect::<Result<_, _>>()?)
        }
        Type::Enum(ty) => {
            let names: Vec<_> = ty.names().collect();
            let name = value.as_str().filter(|name| names.contains(name));
            let name = name.ok_or_else(|| wanted(&format!("one of `{}`", names.join("`, `"))))?;
            Val::Enum(name.to_owned())
        }
        Type::Flags(ty) => {
            let names: Vec<_> = ty.names().collect();
            let what = format!("a list of `{}`", names.join("`, `"));
            let given = value.as_array().ok_or_else(|| wanted(&what))?;
            let flags = given.iter().map(|flag| {
                let flag = flag.as_str().filter(|flag| names.contains(flag));
                flag.map(str::to_owned).ok_or_else(|| wanted(&what))
            });
            Val::Flags(flags.collect::<Result<_, _>>()?)
        }
        Type::Variant(ty) => {
            let cases: Vec<_> = ty.cases().collect();
            let (name, payload) = case(value).ok_or_else(|| wanted("a case"))?;
            let Some(case) = cases.iter().find(|case| case.name == name) else {
                let names: Vec<_> = cases.iter().map(|case| case.name).collect();
                return Err(wanted(&format!("one of `{}`", names.join("`, `"))));
            };
            let payload = of_case(payload, case.ty.as_ref(), &format!("{place}.{name}"))?;
            Val::Variant(name.to_owned(), payload)
        }
        Type::Option(option) => {
            let inner = option.ty();
            let payload = match (&inner, value) {
                (_, Value::Null) => None,
                (Type::Option(_), value) => match case(value) {
                    Some(("some", Some(payload))) => Some(payload),
                    _ => return Err(wanted("null or {\"some\": value}")),
                },
                (_, value) => Some(value),
            };
            let payload = payload.map(|value| from_json(value, &inner, place).map(Box::new));
            Val::Option(payload.transpose()?)
        }
        Type::Result(result) => match case(value) {
            Some(("ok", payload)) => Val::Result(Ok(of_case(
                payload,
                result.ok().as_ref(),
                &format!("{place}.ok"),
            )?)),
            Some(("error", payload)) => {
                let place = format!("{place}.error");
                Val::Result(Err(of_case(payload, result.err().as_ref(), &place)?))
            }
            _ => return Err(wanted("{\"ok\": value} or {\"error\": value}")),
        },
        Type::Own(_)
        | Type::Borrow(_)
        | Type::Future(_)
        | Type::Stream(_)
        | Type::ErrorContext
        | Type::FixedLengthList(_) => {
            return Err(format!("{place}: {NO_FORM}"));
        }
    })
}

fn within<T: TryFrom<i64>>(number: i64, wanted: impl FnOnce() -> String) -> Result<T, String> {
    T::try_from(number).map_err(|_| wanted())
}

/// A case's name, and its payload if there is one.
fn case(value: &Value) -> Option<(&str, Option<&Value>)> {
    match value {
        Value::String(name) => Some((name, None)),
        Value::Object(object) if object.len() == 1 => {
            let (name, payload) = object.iter().next()?;
            Some((name, Some(payload)))
        }
        _ => None,
    }
}

/// The payload of a case.
fn of_case(
    payload: Option<&Value>,
    ty: Option<&Type>,
    place: &str,
) -> Result<Option<Box<Val>>, String> {
    match (payload, ty) {
        (None | Some(Value::Null), None) => Ok(None),
        (Some(_), None) => Err(format!("{place} has no payload")),
        (Some(payload), Some(ty)) => Ok(Some(Box::new(from_json(payload, ty, place)?))),
        (None, Some(_)) => Err(format!("{place} has a payload, which is missing")),
    }
}

fn each(value: &Value, ty: &Type, place: &str) -> Result<Vec<Val>, String> {
    let values = value
        .as_array()
        .ok_or_else(|| format!("{place}: expected a list, found {}", shown(value)))?;
    let values = values.iter().enumerate();
    values
        .map(|(index, value)| from_json(value, ty, &format!("{place}[{index}]")))
        .collect()
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::String(name) => match name.as_str() {
            "nan" => Some(f64::NAN),
            "inf" => Some(f64::INFINITY),
            "-inf" => Some(f64::NEG_INFINITY),
            _ => None,
        },
        value => value.as_f64(),
    }
}

/// A value in a message, in a few characters.
fn shown(value: &Value) -> String {
    const SHOWN: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("`{}..`", &text[..at]),
        None => format!("`{text}`"),
    }
}
