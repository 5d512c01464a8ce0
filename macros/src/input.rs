//! Reads `#[invoker(..)]`: what the user asked for, with the places to point at.

mod values;

use heck::ToSnakeCase;
use proc_macro_crate::{FoundCrate, crate_name};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Generics, LitStr, Token, Visibility, parse_quote};

use crate::errors::Errors;
pub(crate) use values::{Derives, HostFunctions, Rename, With};
use values::{list, paths};

/// The settings that have a value.
const SETTINGS: [&str; 6] = ["wit", "inline", "world", "baseline", "features", "crate"];

/// The settings that have a list of their own in parentheses.
const LISTS: [&str; 3] = ["with", "rename", "additional_derives"];

/// What one `#[derive(Invoker)]` asks for.
pub(crate) struct Input {
    /// The struct that stands for the world.
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    /// A struct with parameters is refused. They are kept for what stands in for its world.
    pub(crate) generics: Generics,
    /// The module that the world's types land in.
    pub(crate) module: Ident,
    /// `None` after an error, as the world.
    pub(crate) wit: Option<Wit>,
    pub(crate) world: Option<LitStr>,
    /// The WIT that guests were built for, relative to the crate's `Cargo.toml`.
    pub(crate) baseline: Option<LitStr>,
    /// Types that another module has already.
    pub(crate) with: Vec<With>,
    /// The features whose gated items are there.
    pub(crate) features: Vec<LitStr>,
    /// Names in Rust for items of the WIT.
    pub(crate) rename: Vec<Rename>,
    /// Which functions of the host are asynchronous, if it is said of any.
    pub(crate) async_host: Option<HostFunctions>,
    /// Which functions of the host can end the call with an error, if it is said of any.
    pub(crate) fallible_host: Option<HostFunctions>,
    /// What the world's types derive beside what they always do.
    pub(crate) derives: Derives,
    /// The attribute, or the struct if there is none.
    pub(crate) attribute: Span,
    /// The path of `torvyn-engine` in the user's crate.
    pub(crate) krate: syn::Path,
}

/// Where the WIT comes from.
pub(crate) enum Wit {
    /// Folders or files, relative to the crate's `Cargo.toml`: at least one.
    Paths(Vec<LitStr>),
    /// WIT text in the attribute itself.
    Inline(LitStr),
}

/// The settings as they are found, before it is known whether they are complete.
#[derive(Default)]
struct Settings {
    wit: Option<Vec<LitStr>>,
    inline: Option<LitStr>,
    world: Option<LitStr>,
    baseline: Option<LitStr>,
    krate: Option<syn::Path>,
    with: Vec<With>,
    features: Option<Vec<LitStr>>,
    rename: Vec<Rename>,
    async_host: Option<HostFunctions>,
    fallible_host: Option<HostFunctions>,
    derives: Derives,
    /// Whether an attribute could not be read to its end, so that nothing counts as missing.
    broken: bool,
}

/// Reads the derive's input.
pub(crate) fn read(item: &DeriveInput, errors: &mut Errors) -> Input {
    check_item(item, errors);
    let mut settings = Settings::default();
    let mut attribute = None;
    for attr in item
        .attrs
        .iter()
        .filter(|attr| attr.path().is_ident("invoker"))
    {
        attribute = Some(attr.path().span());
        settings.read(attr, errors);
    }
    let span = attribute.unwrap_or_else(|| item.ident.span());
    let wit = match (settings.wit, settings.inline) {
        (Some(paths), None) => Some(Wit::Paths(paths)),
        (None, Some(text)) => Some(Wit::Inline(text)),
        (Some(_), Some(text)) => {
            errors.at(
                text.span(),
                "`wit` and `inline` exclude each other: keep one of them",
            );
            Some(Wit::Inline(text))
        }
        (None, None) if !settings.broken => {
            errors.at(
                span,
                "missing `wit`: say where the world is defined, as in \
                 `#[invoker(wit = \"wit\", world = \"ns:pkg/world\")]`",
            );
            None
        }
        (None, None) => None,
    };
    Input {
        ident: item.ident.clone(),
        visibility: item.vis.clone(),
        generics: generics(item),
        module: module_name(&item.ident),
        wit,
        world: settings.world,
        baseline: settings.baseline,
        with: settings.with,
        features: settings.features.unwrap_or_default(),
        rename: settings.rename,
        async_host: settings.async_host,
        fallible_host: settings.fallible_host,
        derives: settings.derives,
        attribute: span,
        krate: settings.krate.unwrap_or_else(engine_path),
    }
}

/// The struct's parameters, with what every world must be.
fn generics(item: &DeriveInput) -> Generics {
    let mut generics = item.generics.clone();
    if !generics.params.is_empty() {
        let clause = generics.make_where_clause();
        let (ident, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
        let predicate = parse_quote!(#ident #arguments: ::core::marker::Send + 'static);
        clause.predicates.push(predicate);
    }
    generics
}

/// A world is a type without values of its own: a unit struct without parameters.
fn check_item(item: &DeriveInput, errors: &mut Errors) {
    if !item.generics.params.is_empty() {
        errors.at(
            item.generics.span(),
            "a world has no generic parameters: remove them",
        );
    }
    match &item.data {
        Data::Struct(data) if matches!(data.fields, Fields::Unit) => {}
        _ => errors.at(
            item.ident.span(),
            format_args!(
                "`Invoker` is derived on a unit struct, which stands for the world: `struct {};`",
                item.ident
            ),
        ),
    }
}

impl Settings {
    fn read(&mut self, attr: &syn::Attribute, errors: &mut Errors) {
        let result = attr.parse_nested_meta(|meta| {
            let name = meta
                .path
                .get_ident()
                .map(Ident::to_string)
                .unwrap_or_default();
            let has_value = meta.input.peek(Token![=]);
            if SETTINGS.contains(&name.as_str()) && !has_value {
                return Err(meta.error(format_args!("`{name}` needs a value: `{name} = ..`")));
            }
            if LISTS.contains(&name.as_str()) && !meta.input.peek(syn::token::Paren) {
                return Err(meta.error(format_args!("`{name}` needs a list: `{name}(..)`")));
            }
            let repeated = match name.as_str() {
                "wit" => self.wit.replace(paths(meta.value()?)?).is_some(),
                "inline" => self.inline.replace(meta.value()?.parse()?).is_some(),
                "world" => self.world.replace(meta.value()?.parse()?).is_some(),
                "baseline" => self.baseline.replace(meta.value()?.parse()?).is_some(),
                "features" => self.features.replace(list(meta.value()?)?).is_some(),
                "crate" => self.krate.replace(meta.value()?.parse()?).is_some(),
                "async_host" | "fallible_host" => {
                    let functions = HostFunctions::parse(meta.path.span(), meta.input)?;
                    let setting = match name.as_str() {
                        "async_host" => &mut self.async_host,
                        _ => &mut self.fallible_host,
                    };
                    setting.replace(functions).is_some()
                }
                "additional_derives" => {
                    let content;
                    syn::parenthesized!(content in meta.input);
                    self.derives.parse(&content)?;
                    false
                }
                "with" => {
                    let content;
                    syn::parenthesized!(content in meta.input);
                    let with = content.parse_terminated(With::parse, Token![,])?;
                    self.with.extend(with);
                    false
                }
                "rename" => {
                    let content;
                    syn::parenthesized!(content in meta.input);
                    let rename = content.parse_terminated(Rename::parse, Token![,])?;
                    self.rename.extend(rename);
                    false
                }
                _ => {
                    let name = meta.path.to_token_stream();
                    errors.add(meta.error(format_args!(
                        "unknown setting `{name}`: there are `wit`, `inline`, `world`, `baseline`, \
                         `features`, `with`, `rename`, `async_host`, `fallible_host`, \
                         `additional_derives` and `crate`",
                    )));
                    skip_value(meta.input)?;
                    false
                }
            };
            if repeated {
                errors.add(meta.error(format_args!("`{name}` is set twice: keep one of them")));
            }
            Ok(())
        });
        if let Err(error) = result {
            self.broken = true;
            errors.add(error);
        }
    }
}

/// Passes over the value of an unknown setting, so that the next ones are read as well.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// `struct Thermostat` puts its types into `mod thermostat`, and `struct Type` into `mod type_`.
fn module_name(ident: &Ident) -> Ident {
    let name = ident.to_string();
    let snake = name.trim_start_matches("r#").to_snake_case();
    match syn::parse_str(&snake) {
        // A keyword that syn does not know.
        Ok(module) if snake != "gen" => module,
        _ => format_ident!("{snake}_", span = ident.span()),
    }
}

/// The name under which the user's crate knows the engine, renamed dependencies included.
pub(crate) fn engine_path() -> syn::Path {
    let name = match crate_name("torvyn-engine") {
        Ok(FoundCrate::Name(name)) => name,
        Ok(FoundCrate::Itself) | Err(_) => "torvyn_engine".to_owned(),
    };
    let ident = Ident::new(&name, Span::call_site());
    syn::parse_quote!(::#ident)
}
