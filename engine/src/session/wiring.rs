//! What a component's own bytes say about its exports, where Wasmtime keeps it to itself.
#![cfg_attr(
    not(feature = "compiler"),
    allow(dead_code, reason = "what is loaded was read by who has compiled it")
)]

use std::fmt::Write;

use wasmtime_environ::component::{Component, ComponentTypesBuilder, Export, Translator};
use wasmtime_environ::wasmparser::{Validator, WasmFeatures};
use wasmtime_environ::{ScopeVec, Tunables};

use crate::check::newest;
use crate::definition::FunctionDefinition;

/// How the exported functions of a component are put together.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wiring(Vec<Exported>);

#[derive(Debug, PartialEq, Eq)]
struct Exported {
    /// `None` for a function of the component itself.
    interface: Option<String>,
    function: String,
    /// Whether it has a post-return.
    post_return: bool,
}

impl Wiring {
    /// Reads it from a component that Wasmtime has accepted.
    pub(crate) fn read(wasm: &[u8]) -> wasmtime::Result<Self> {
        let mut validator = Validator::new_with_features(WasmFeatures::all());
        let mut types = ComponentTypesBuilder::new(&validator);
        let tunables = Tunables::default_host();
        let scope = ScopeVec::new();
        let translator = Translator::new(&tunables, &mut validator, &mut types, &scope);
        let (translation, _) = translator.translate(wasm)?;
        let component = &translation.component;
        let mut exported = Vec::new();
        for (name, (index, _)) in component.exports.raw_iter() {
            match &component.export_items[*index] {
                Export::Instance { exports, .. } => {
                    for (function, (index, _)) in exports.raw_iter() {
                        let export = &component.export_items[*index];
                        exported.extend(Exported::new(component, Some(name), function, export));
                    }
                }
                export => exported.extend(Exported::new(component, None, name, export)),
            }
        }
        Ok(Self(exported))
    }

    /// Writes it as text: a line for each function.
    pub(crate) fn write(&self) -> String {
        let mut text = String::new();
        for exported in &self.0 {
            let interface = exported.interface.as_deref().unwrap_or("-");
            let post_return = if exported.post_return {
                "post-return"
            } else {
                "-"
            };
            // Writing to a string can't fail.
            let _ = writeln!(text, "{interface} {} {post_return}", exported.function);
        }
        text
    }

    /// Reads what [`write`](Self::write) has written.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let exported: Option<_> = text.lines().map(Exported::parse).collect();
        exported.map(Self)
    }

    /// Whether there is a function under an exported name. A type of functions that is exported
    /// looks like one to those who ask Wasmtime for the types of exports.
    pub(super) fn has_function(&self, interface: Option<&str>, name: &str) -> bool {
        let mut exported = self.0.iter();
        exported.any(|it| it.interface.as_deref() == interface && it.function == name)
    }

    /// Whether a function has a post-return.
    pub(crate) fn has_post_return(&self, function: &FunctionDefinition) -> bool {
        let interface = match function.interface {
            None => None,
            Some(wanted) => {
                let interfaces = self.0.iter().filter_map(|e| e.interface.as_deref());
                match newest(interfaces, wanted) {
                    None => return false,
                    found => found,
                }
            }
        };
        let mut exported = self.0.iter();
        exported.any(|exported| {
            exported.interface.as_deref() == interface
                && exported.function == function.name
                && exported.post_return
        })
    }
}

impl Exported {
    /// `None` if the export is no function.
    fn new(
        component: &Component,
        interface: Option<&str>,
        function: &str,
        export: &Export,
    ) -> Option<Self> {
        let Export::LiftedFunction { options, .. } = export else {
            return None;
        };
        Some(Self {
            interface: interface.map(str::to_owned),
            function: function.to_owned(),
            post_return: component.options[*options].post_return.is_some(),
        })
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let (interface, function, post_return) = (words.next()?, words.next()?, words.next()?);
        words.next().is_none().then_some(Self {
            interface: (interface != "-").then(|| interface.to_owned()),
            function: function.to_owned(),
            post_return: post_return == "post-return",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wiring_survives_text() {
        let greeter = wat::parse_str(include_str!("../../docs/greeter.wat")).unwrap();
        let identity = std::fs::read(torvyn_tests::example("identity")).unwrap();
        let texts = [greeter, identity].map(|wasm| {
            let wiring = Wiring::read(&wasm).unwrap();
            let text = wiring.write();
            assert_eq!(Wiring::parse(&text), Some(wiring));
            text
        });
        assert_eq!(texts[0], "- greet post-return\n");
        assert_eq!(
            texts[1],
            "torvyn:streaming/batch-processor@0.2.0 process-batch post-return\n\
             torvyn:streaming/processor@0.2.0 process post-return\n"
        );
        for text in ["greet", "- greet", "- greet - -", "\n"] {
            assert_eq!(Wiring::parse(text), None, "{text}");
        }
    }
}
