//! From sources to resolved packages.

use std::thread;

use wit_parser::{
    PackageId, PackageName, ParseError, Resolve, ResolveError, ResolveErrorKind, SourceMap, Type,
    TypeDefKind, UnresolvedPackageGroup,
};

use super::binary;
use super::limits::{MAX_TYPE_DEPTH, STACK_BYTES};
use super::message::one_line;
use super::sources::{Sources, Text};
use crate::contained::contained;
use crate::place::Lines;
use crate::{ContractError, names};

/// Packages, resolved.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) resolve: Resolve,
    /// The main package, or the last of several.
    pub(super) main: PackageId,
    /// The packages that were asked for, without what they depend on.
    pub(super) mains: Vec<PackageId>,
    pub(super) lines: Lines,
    /// Whether this is the contract of a component.
    pub(super) component: bool,
}

/// Which gated items of a package are read.
#[derive(Clone, Debug)]
pub(super) enum Gates {
    Open(Vec<String>),
    AllOpen,
}

/// Parses text and resolves it. This recurses with the depth of the text, so it runs on a stack
/// of its own size.
pub(super) fn parse(sources: &Sources, gates: &Gates) -> Result<Parsed, ContractError> {
    sources.check_size()?;
    let name = sources.main.first().map_or("", |(name, _)| name);
    on_own_stack(name, || {
        let mut resolve = Resolve::default();
        match gates {
            Gates::Open(features) => resolve.features.extend(features.iter().cloned()),
            Gates::AllOpen => resolve.all_features = true,
        }
        let mut lines = Lines::default();
        for (name, text) in sources.texts() {
            lines.add(name, text);
        }
        for (name, bytes) in &sources.encoded {
            let package = binary::package(name, bytes)?;
            resolve.merge(package).map_err(|error| wit(&error))?;
        }
        let main = group(&sources.main, &lines)?;
        let mut dependencies = Vec::new();
        let mut others = Vec::new();
        for texts in &sources.others {
            let group = group(texts, &lines)?;
            others.push(group.main.name.clone());
            dependencies.push(group);
        }
        for texts in &sources.dependencies {
            dependencies.push(group(texts, &lines)?);
        }
        let there = dependencies.iter().chain([&main]).flat_map(names_of);
        let there = there.chain(
            resolve
                .packages
                .iter()
                .map(|(_, package)| package.name.clone()),
        );
        let there: Vec<_> = there.collect();
        let main = resolve
            .push_groups(main, dependencies)
            .map_err(|error| unresolved(&error, &resolve, &lines, &there))?;
        check_depth(&resolve)?;
        let others = others
            .iter()
            .filter_map(|name| resolve.package_names.get(name));
        let mains = others.copied().chain([main]).collect();
        Ok(Parsed {
            resolve,
            main,
            mains,
            lines,
            component: false,
        })
    })
}

/// Reads the contract that a component, or an encoded package, carries.
pub(super) fn parse_binary(name: &str, bytes: &[u8]) -> Result<Parsed, ContractError> {
    on_own_stack(name, || {
        let (resolve, main, component) = binary::decode(name, bytes)?;
        check_depth(&resolve)?;
        Ok(Parsed {
            resolve,
            main,
            mains: vec![main],
            lines: Lines::default(),
            component,
        })
    })
}

fn group(texts: &[Text], lines: &Lines) -> Result<UnresolvedPackageGroup, ContractError> {
    let mut map = SourceMap::new();
    for (name, text) in texts {
        map.push_str(name, text.as_str());
    }
    map.parse()
        .map_err(|(map, error): (SourceMap, ParseError)| ContractError::Wit {
            message: one_line(&error.to_string()),
            place: lines.place(&map, error.kind().span()),
            rendered: Some(error.render(&map)),
        })
}

/// The packages that a group of files defines.
fn names_of(group: &UnresolvedPackageGroup) -> impl Iterator<Item = PackageName> + use<> {
    let packages = group.nested.iter().chain([&group.main]);
    let names: Vec<_> = packages.map(|package| package.name.clone()).collect();
    names.into_iter()
}

/// What keeps packages from being one whole. `there` are all that were read.
fn unresolved(
    error: &ResolveError,
    resolve: &Resolve,
    lines: &Lines,
    there: &[PackageName],
) -> ContractError {
    let place = |span| lines.place(&resolve.source_map, span);
    let said = error.to_string();
    let message = match error.kind() {
        ResolveErrorKind::PackageNotFound { requested, .. } => not_found(requested, there),
        ResolveErrorKind::DuplicatePackage { name, span2, .. } => {
            let other = place(*span2).map(|place| format!(", and once more at {place}"));
            let other = other.unwrap_or_default();
            format!("package `{name}` is defined here{other}: leave one of them out")
        }
        _ => one_line(&said),
    };
    let rendered = error.render(&resolve.source_map);
    // What the parser shows of the text stays.
    let rendered = match rendered.strip_prefix(&said) {
        Some(shown) => format!("{message}{shown}"),
        None => rendered,
    };
    ContractError::Wit {
        place: place(error.kind().span()),
        message,
        rendered: Some(rendered),
    }
}

/// A package is not there, but others may be that were meant.
fn not_found(requested: &PackageName, there: &[PackageName]) -> String {
    let listed = |names: &[&PackageName]| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        one_line(&names.join(", "))
    };
    let is_same =
        |name: &&PackageName| name.namespace == requested.namespace && name.name == requested.name;
    let same: Vec<_> = there.iter().filter(is_same).collect();
    if same.is_empty() {
        let all: Vec<_> = there.iter().collect();
        return format!(
            "there is no package `{requested}` among {}: put its WIT into the folder `deps`, or a \
             `package {requested} {{ .. }}` into the text",
            listed(&all)
        );
    }
    format!(
        "there is no package `{requested}`, but {}: name a version that is there, or put that one \
         into the folder `deps`",
        listed(&same)
    )
}

fn wit(error: &impl ToString) -> ContractError {
    ContractError::Wit {
        message: one_line(&error.to_string()),
        place: None,
        rendered: None,
    }
}

/// Types come after those that they are made of, so one pass tells how deep each is.
fn check_depth(resolve: &Resolve) -> Result<(), ContractError> {
    let mut depths = vec![0_usize; resolve.types.len()];
    let mut too_deep = None;
    for (id, ty) in resolve.types.iter() {
        let depth_of = |ty: &Type| match ty {
            Type::Id(id) => depths.get(id.index()).copied().unwrap_or_default(),
            _ => 1,
        };
        let deepest = |types: &mut dyn Iterator<Item = &Type>| types.map(depth_of).max();
        let inner = match &ty.kind {
            TypeDefKind::Record(record) => deepest(&mut record.fields.iter().map(|f| &f.ty)),
            TypeDefKind::Variant(variant) => {
                deepest(&mut variant.cases.iter().filter_map(|case| case.ty.as_ref()))
            }
            TypeDefKind::Tuple(tuple) => deepest(&mut tuple.types.iter()),
            TypeDefKind::Result(result) => deepest(&mut result.ok.iter().chain(&result.err)),
            TypeDefKind::Map(key, value) => deepest(&mut [key, value].into_iter()),
            TypeDefKind::Option(ty)
            | TypeDefKind::List(ty)
            | TypeDefKind::FixedLengthList(ty, _) => Some(depth_of(ty)),
            TypeDefKind::Future(ty) | TypeDefKind::Stream(ty) => ty.as_ref().map(depth_of),
            TypeDefKind::Type(ty) => depth_of(ty).checked_sub(1),
            TypeDefKind::Resource
            | TypeDefKind::Handle(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Unknown => None,
        };
        let depth = inner.unwrap_or_default() + 1;
        if depth > MAX_TYPE_DEPTH {
            too_deep = Some(id);
            // A type without a name is a part of one that comes later, or of a function.
            if ty.name.is_some() {
                break;
            }
        }
        if let Some(place) = depths.get_mut(id.index()) {
            *place = depth;
        }
    }
    match too_deep {
        Some(id) => Err(ContractError::TooDeep {
            path: names::type_path(resolve, id),
            limit: MAX_TYPE_DEPTH,
        }),
        None => Ok(()),
    }
}

/// Runs a parser where the stack is large enough, and where its panic is an error.
pub(super) fn on_own_stack<T: Send>(
    name: &str,
    parse: impl FnOnce() -> Result<T, ContractError> + Send,
) -> Result<T, ContractError> {
    let failed = |message: &str| ContractError::Wit {
        message: format!("`{name}` can't be parsed: {message}"),
        place: None,
        rendered: None,
    };
    thread::scope(|scope| {
        let builder = thread::Builder::new()
            .name("wit-parser".to_owned())
            .stack_size(STACK_BYTES);
        match builder.spawn_scoped(scope, || contained(parse)) {
            Ok(thread) => match thread.join() {
                Ok(Ok(parsed)) => parsed,
                Ok(Err(panic)) => Err(failed(&format!("the parser has given up: {panic}"))),
                Err(_) => Err(failed("the parser has given up")),
            },
            Err(error) => Err(failed(&error.to_string())),
        }
    })
}
