//! Reads `contract_tests!{ .. }`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprArray, ExprLit, Lit, LitBool, LitInt, LitStr, Token};
use torvyn_contract::behaviour::Behaviour;

use crate::errors::Errors;

const SETTINGS: &str = "`wit`, `world`, `components`, `golden`, `configuration`, \
                        `deterministic`, `skip`, `max_payload_bytes` and `engine`";

/// What is asked for.
pub(super) struct Input {
    /// One path at least.
    pub(super) wit: Vec<LitStr>,
    /// `None` for the only one.
    pub(super) world: Option<LitStr>,
    /// A path, or a pattern.
    pub(super) components: LitStr,
    /// The folder with golden cases. `{name}` in it is the name of the component.
    pub(super) golden: Option<LitStr>,
    pub(super) configuration: Option<LitStr>,
    pub(super) deterministic: Option<LitBool>,
    pub(super) skipped: Vec<LitStr>,
    pub(super) max_payload_bytes: Option<LitInt>,
    pub(super) engine: Option<Expr>,
}

struct Setting {
    name: Ident,
    value: Expr,
}

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self {
            name,
            value: input.parse()?,
        })
    }
}

/// The settings as they are found.
#[derive(Default)]
struct Settings {
    wit: Option<Vec<LitStr>>,
    world: Option<LitStr>,
    components: Option<LitStr>,
    golden: Option<LitStr>,
    configuration: Option<LitStr>,
    deterministic: Option<LitBool>,
    skipped: Option<Vec<LitStr>>,
    max_payload_bytes: Option<LitInt>,
    engine: Option<Expr>,
}

impl Input {
    pub(super) fn parse(tokens: TokenStream, errors: &mut Errors) -> Option<Self> {
        let settings = Punctuated::<Setting, Token![,]>::parse_terminated.parse2(tokens);
        let settings = settings.map_err(|error| errors.add(error)).ok()?;
        let mut found = Settings::default();
        for setting in settings {
            if let Err(error) = found.add(setting) {
                errors.add(error);
            }
        }
        for (name, is_there) in [
            ("wit", found.wit.is_some()),
            ("components", found.components.is_some()),
        ] {
            if !is_there && errors.is_empty() {
                errors.at(
                    Span::call_site(),
                    format_args!(
                        "missing `{name}`: say what is tested for what, as in \
                         `contract_tests! {{ wit = \"wit\", world = \"transform\", \
                         components = \"guest.wasm\" }}`"
                    ),
                );
            }
        }
        Some(Self {
            wit: found.wit?,
            world: found.world,
            components: found.components?,
            golden: found.golden,
            configuration: found.configuration,
            deterministic: found.deterministic,
            skipped: found.skipped.unwrap_or_default(),
            max_payload_bytes: found.max_payload_bytes,
            engine: found.engine,
        })
    }
}

impl Settings {
    fn add(&mut self, Setting { name, value }: Setting) -> syn::Result<()> {
        let repeated = match name.to_string().as_str() {
            "wit" => self.wit.replace(paths(&value)?).is_some(),
            "world" => self.world.replace(text(&value)?).is_some(),
            "components" => self.components.replace(text(&value)?).is_some(),
            "golden" => self.golden.replace(text(&value)?).is_some(),
            "configuration" => self.configuration.replace(text(&value)?).is_some(),
            "deterministic" => {
                let value = match literal(&value) {
                    Some(Lit::Bool(value)) => value.clone(),
                    _ => return Err(syn::Error::new(value.span(), "expected true or false")),
                };
                self.deterministic.replace(value).is_some()
            }
            "max_payload_bytes" => {
                let value = match literal(&value) {
                    Some(Lit::Int(value)) => value.clone(),
                    _ => return Err(syn::Error::new(value.span(), "expected a number of bytes")),
                };
                self.max_payload_bytes.replace(value).is_some()
            }
            "skip" => self.skipped.replace(behaviours(&value)?).is_some(),
            "engine" => self.engine.replace(value).is_some(),
            _ => {
                return Err(syn::Error::new(
                    name.span(),
                    format_args!("unknown setting `{name}`: there are {SETTINGS}"),
                ));
            }
        };
        if repeated {
            return Err(syn::Error::new(
                name.span(),
                format_args!("`{name}` is set twice: keep one of them"),
            ));
        }
        Ok(())
    }
}

fn literal(value: &Expr) -> Option<&Lit> {
    match value {
        Expr::Lit(ExprLit { lit, .. }) => Some(lit),
        _ => None,
    }
}

fn text(value: &Expr) -> syn::Result<LitStr> {
    match literal(value) {
        Some(Lit::Str(text)) => Ok(text.clone()),
        _ => Err(syn::Error::new(value.span(), "expected text in quotes")),
    }
}

/// `"one"` or `["one", "two"]`
fn paths(value: &Expr) -> syn::Result<Vec<LitStr>> {
    match value {
        Expr::Array(ExprArray { elems, .. }) if !elems.is_empty() => {
            elems.iter().map(text).collect()
        }
        value => Ok(vec![text(value)?]),
    }
}

fn behaviours(value: &Expr) -> syn::Result<Vec<LitStr>> {
    let Expr::Array(ExprArray { elems, .. }) = value else {
        return Err(syn::Error::new(
            value.span(),
            "expected a list, as in `[\"memory\"]`",
        ));
    };
    let names = elems.iter().map(|value| {
        let name = text(value)?;
        if Behaviour::named(&name.value()).is_some() {
            return Ok(name);
        }
        let all: Vec<_> = Behaviour::ALL.iter().map(|it| it.name()).collect();
        Err(syn::Error::new(
            name.span(),
            format_args!(
                "there is no behaviour `{}`: there are `{}`",
                name.value(),
                all.join("`, `")
            ),
        ))
    });
    names.collect()
}
