//! From what is to be tested to tests.

use std::collections::HashSet;
use std::path::Path;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use torvyn_contract::Export;

use super::input::Input;
use super::plan::{Plan, is_pattern};
use crate::input::engine_path;
use crate::source::root;

/// The tests of all components, each in a module of its own.
pub(super) fn tests(input: &Input, plan: &Plan) -> TokenStream {
    let engine = engine_path();
    let mut taken = HashSet::new();
    let all_there = is_pattern(&plan.components.pattern).then(|| all_there(&engine, plan));
    let modules = plan
        .components
        .files
        .iter()
        .enumerate()
        .map(|(index, component)| {
            let name = component.file_stem().unwrap_or_default().to_string_lossy();
            let module = ident(&name, &mut taken);
            let suite = suite(input, &engine, component, &name, plan);
            let functions = functions(&engine, input, plan);
            let all_there = all_there.as_ref().filter(|_| index == 0);
            quote! {
                mod #module {
                    #[allow(unused_imports, reason = "settings may name what is beside them")]
                    use super::*;
                    #suite
                    #(#functions)*
                    #all_there
                }
            }
        });
    let modules: Vec<_> = modules.collect();
    let files = &plan.files;
    let variable = plan.components.variable.as_ref().map(|name| {
        quote!(
            const _: ::core::option::Option<&::core::primitive::str> = ::core::option_env!(#name);
        )
    });
    quote! {
        #(const _: &[::core::primitive::u8] = ::core::include_bytes!(#files);)*
        #variable
        #(#modules)*
    }
}

/// The function that sets one component's tests up.
fn suite(
    input: &Input,
    engine: &syn::Path,
    component: &Path,
    name: &str,
    plan: &Plan,
) -> TokenStream {
    let component = component.to_string_lossy();
    let wit: Vec<_> = plan.wit.iter().map(|it| it.to_string_lossy()).collect();
    let package = match &wit[..] {
        [wit] => quote!(#engine::contract::Package::open(#wit)?),
        wit => quote!(#engine::contract::Reader::new().open_all([#(#wit),*])?),
    };
    let world = match &input.world {
        Some(world) => quote!(::core::option::Option::Some(#world)),
        None => quote!(::core::option::Option::None),
    };
    let golden = input.golden.as_ref().map(|golden| {
        let folder = root().join(golden.value().replace("{name}", name));
        let folder = folder.to_string_lossy();
        quote!(.golden(#folder))
    });
    let configuration = input.configuration.as_ref();
    let configuration = configuration.map(|text| quote!(.configuration(#text)));
    let deterministic = input.deterministic.as_ref();
    let deterministic = deterministic.map(|claimed| quote!(.deterministic(#claimed)));
    let skipped = input.skipped.iter().map(|name| quote!(.skip_named(#name)));
    let max = input.max_payload_bytes.as_ref();
    let max = max.map(|bytes| quote!(.max_payload_bytes(#bytes)));
    let config = input.engine.as_ref().map(|config| quote!(.engine(#config)));
    quote! {
        fn suite() -> ::core::result::Result<
            #engine::contract::suite::Suite,
            #engine::contract::suite::SuiteError,
        > {
            let world = #package.world(#world)?;
            ::core::result::Result::Ok(
                #engine::contract::suite::Suite::new(#component)
                    .world(world)
                    #golden #configuration #deterministic #(#skipped)* #max #config
            )
        }
    }
}

fn functions(engine: &syn::Path, input: &Input, plan: &Plan) -> Vec<TokenStream> {
    let mut taken = HashSet::from(["suite".to_owned(), "no_component_is_left_out".to_owned()]);
    let mut functions = Vec::new();
    let mut add = |name: &str, run: TokenStream| {
        let name = ident(name, &mut taken);
        functions.push(quote! {
            #[test]
            fn #name() -> ::core::result::Result<(), #engine::contract::suite::Failure> {
                #engine::contract::suite::judge(suite().and_then(|suite| suite.#run))
            }
        });
    };
    add("shape_imports", quote!(imports()));
    for Export { path, .. } in &plan.exports {
        add(&format!("shape_{}", short(path)), quote!(shape(#path)));
    }
    for (role, behaviour) in &plan.behaviours {
        let (role, behaviour) = (role.name(), behaviour.name());
        let name = format!("behaviour_{role}_{behaviour}");
        add(&name, quote!(behaviour_named(#role, #behaviour)));
    }
    if input.golden.is_some() {
        add("golden", quote!(golden_cases()));
    }
    functions
}

/// A test that the pattern stands for the same files when the tests run: a new file does not
/// make cargo build again.
fn all_there(engine: &syn::Path, plan: &Plan) -> TokenStream {
    let (folder, pattern) = (&plan.components.folder, &plan.components.pattern);
    let files = plan.components.files.iter();
    let files = files.map(|file| file.to_string_lossy());
    quote! {
        #[test]
        fn no_component_is_left_out() -> ::core::result::Result<
            (),
            #engine::contract::suite::Failure,
        > {
            #engine::contract::suite::same_components(#folder, #pattern, &[#(#files),*])
        }
    }
}

/// `processor_process` for `torvyn:streaming/processor@0.2.0#process`.
fn short(path: &str) -> String {
    let (interface, function) = path.split_once('#').unwrap_or(("", path));
    let interface = interface.split('@').next().unwrap_or_default();
    let interface = interface.rsplit('/').next().unwrap_or_default();
    format!("{interface}_{function}")
}

/// A name that Rust takes, and that nothing else has.
fn ident(name: &str, taken: &mut HashSet<String>) -> Ident {
    let plain = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let mut plain = plain.to_snake_case();
    if syn::parse_str::<Ident>(&plain).is_err() || plain == "gen" {
        plain = format!("component_{plain}");
    }
    let mut unique = plain.clone();
    let mut count = 1;
    while !taken.insert(unique.clone()) {
        count += 1;
        unique = format!("{plain}_{count}");
    }
    Ident::new(&unique, Span::call_site())
}
