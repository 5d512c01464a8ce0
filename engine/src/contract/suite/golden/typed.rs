//! Cases in JSON, for any world.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Deserialize;
use serde_json::{Map, Value, json};
use wasmtime::component::types::ComponentItem;

use super::dynamic::{Answer, CallError, Dynamic};
use crate::contract::suite::behaviours::failed;
use crate::contract::suite::engines::Ready;
use crate::contract::suite::json::{from_json, to_json};
use crate::contract::suite::report::Failure;

/// What goes in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// What functions of the host answer, by their paths.
    #[serde(default)]
    imports: Map<String, Value>,
    /// Calls, each an object with the function as its only key and the parameters as a list.
    calls: Vec<Map<String, Value>>,
}

/// What the component has called, in order.
type Calls = Arc<Mutex<Vec<Value>>>;

/// What comes out for an input.
pub(super) fn run(ready: &Ready, input: &[u8]) -> Result<Vec<u8>, Failure> {
    let input: Input = serde_json::from_slice(input).map_err(|error| {
        Failure::new(
            error.to_string(),
            r#"write it as {"imports": {"ns:package/interface#function": answer}, "calls": [{"function": [parameters]}]}"#,
        )
    })?;
    let calls = Calls::default();
    let (engine, compiled) = ready;
    let answer = answers(input.imports, Arc::clone(&calls));
    let mut instance = Dynamic::start(engine, compiled, answer).map_err(|error| failed(&error))?;
    let functions = functions(ready);
    let mut results = Vec::new();
    for (index, call) in input.calls.iter().enumerate() {
        let result = one_call(&mut instance, &functions, call)
            .map_err(|failure| failure.within(format!("call {}", index + 1)))?;
        let mut out = Map::new();
        out.insert("call".to_owned(), call.keys().next().cloned().into());
        if let Some(result) = result {
            out.insert("result".to_owned(), result);
        }
        let asked = std::mem::take(&mut *calls.lock().unwrap_or_else(PoisonError::into_inner));
        if !asked.is_empty() {
            out.insert("imports".to_owned(), asked.into());
        }
        results.push(Value::Object(out));
    }
    let mut text = serde_json::to_vec_pretty(&results)
        .map_err(|error| Failure::new(error.to_string(), "this should not happen"))?;
    text.push(b'\n');
    Ok(text)
}

/// Answers what the component calls, and notes it.
fn answers(imports: Map<String, Value>, calls: Calls) -> Answer {
    Box::new(move |path, params, results| {
        let params: Result<Vec<Value>, String> = params.iter().map(to_json).collect();
        let mut call = Map::new();
        call.insert(path.to_owned(), params?.into());
        calls
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Value::Object(call));
        let Some(ty) = results.first() else {
            return Ok(Vec::new());
        };
        let answer = imports.get(path).ok_or_else(|| {
            format!("the component has called `{path}`, which has no answer in `imports`")
        })?;
        let value = from_json(answer, ty, &format!("imports.{path}"))?;
        Ok(vec![value])
    })
}

/// The paths of all functions that the component exports.
fn functions((_, compiled): &Ready) -> Vec<String> {
    let engine = compiled.wasmtime_engine();
    let mut paths = Vec::new();
    for (name, item) in compiled.component_type().exports(engine) {
        match item.ty {
            ComponentItem::ComponentFunc(_) => paths.push(name.to_owned()),
            ComponentItem::ComponentInstance(instance) => {
                for (function, item) in instance.exports(engine) {
                    if let ComponentItem::ComponentFunc(_) = item.ty {
                        paths.push(format!("{name}#{function}"));
                    }
                }
            }
            _ => {}
        }
    }
    paths
}

/// The path of a function that is named by its path, or by its name alone.
fn find<'a>(functions: &'a [String], asked: &str) -> Result<&'a String, Failure> {
    let named = |path: &&String| {
        *path == asked || path.rsplit_once('#').is_some_and(|(_, name)| name == asked)
    };
    let exact = functions.iter().find(|path| *path == asked);
    let mut found = functions.iter().filter(named);
    match (exact, found.next(), found.next()) {
        (Some(path), ..) | (None, Some(path), None) => Ok(path),
        (None, Some(_), Some(_)) => Err(Failure::new(
            format!("there are several functions `{asked}`"),
            "write the whole path, as in `ns:package/interface@1.0.0#function`",
        )),
        (None, None, _) => Err(Failure::new(
            format!("the component exports no function `{asked}`"),
            format!("it exports `{}`", functions.join("`, `")),
        )),
    }
}

fn one_call(
    instance: &mut Dynamic,
    functions: &[String],
    call: &Map<String, Value>,
) -> Result<Option<Value>, Failure> {
    let mut members = call.iter();
    let (Some((asked, Value::Array(given))), None) = (members.next(), members.next()) else {
        return Err(Failure::new(
            "a call is an object with one function and the list of its parameters",
            r#"write it as {"function": [parameters]}"#,
        ));
    };
    let path = find(functions, asked)?;
    let (function, ty) = instance.function(path).ok_or_else(|| {
        Failure::new(
            format!("the instance has no function `{path}`"),
            "build the component again with a current tool chain",
        )
    })?;
    let types: Vec<_> = ty.params().collect();
    if types.len() != given.len() {
        let names: Vec<_> = types.iter().map(|(name, _)| *name).collect();
        return Err(Failure::new(
            format!(
                "`{asked}` has {} of {} parameters",
                given.len(),
                types.len()
            ),
            format!("write them as [{}]", names.join(", ")),
        ));
    }
    let params = types
        .iter()
        .zip(given)
        .map(|((name, ty), value)| from_json(value, ty, &format!("{asked}({name})")))
        .collect::<Result<Vec<_>, String>>()
        .map_err(mistyped)?;
    let results = ty.results().len();
    let values = match instance.call(path, function, &params, results) {
        Ok(values) => values,
        Err(CallError::Engine(error)) => return Err(failed(&error)),
        Err(CallError::Unanswered(message)) => {
            return Err(Failure::new(
                message,
                "write down in `imports` what the host answers",
            ));
        }
    };
    let results: Result<Vec<_>, _> = values.iter().map(to_json).collect();
    let mut results = results.map_err(mistyped)?.into_iter();
    Ok(match (results.next(), results.next()) {
        (Some(first), Some(second)) => {
            let mut all = vec![first, second];
            all.extend(results);
            Some(json!(all))
        }
        (first, _) => first,
    })
}

fn mistyped(message: String) -> Failure {
    Failure::new(
        message,
        "write a value of that type: `torvyn-engine inspect` shows the types of a component",
    )
}
