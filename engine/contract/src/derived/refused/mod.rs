//! What the derive refuses in a world.
//!
//! The derive itself says more of each: where it is, and what to do about it. Here it only counts
//! whether a change brings something of that sort.

mod types;

use std::collections::{HashMap, HashSet};

use wit_parser::{
    Function, Handle, InterfaceId, Resolve, Span, Type, TypeDefKind, TypeId, WorldId, WorldItem,
    WorldKey,
};

use super::names::{Modules, camel, inline_module, of_resource, snake, type_in};
use super::{OWN_METHODS, is_role, used};
use crate::Package;
pub(crate) use types::Types;
pub use types::{MAX_FLAGS, MAX_INNER_TUPLE, MAX_TUPLE};

/// The most parameters that a Rust tuple of them can stand for.
pub const MAX_PARAMS: usize = 17;

/// Something that is refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Refused {
    /// The WIT path of the function, type or interface.
    pub(crate) path: String,
    /// Why: `a resource`.
    pub(crate) why: String,
    pub(crate) span: Span,
}

/// Everything that the derive refuses in a world.
pub(crate) fn refused(package: &Package, world: WorldId) -> Vec<Refused> {
    let mut walk = Walk {
        package,
        resolve: package.resolve(),
        world,
        modules: Modules::new(package.resolve(), world),
        types: Types::new(package.resolve(), world),
        exported: false,
        found: Vec::new(),
        seen: HashSet::new(),
    };
    walk.side(false);
    // What is refused in exports alone may have been seen in imports.
    walk.seen.clear();
    walk.exported = true;
    walk.side(true);
    walk.one_type();
    let mut known = HashSet::new();
    walk.found.retain(|it| known.insert(it.clone()));
    walk.found
}

struct Walk<'a> {
    package: &'a Package,
    resolve: &'a Resolve,
    world: WorldId,
    modules: Modules,
    types: Types<'a>,
    /// Whether it looks at exports.
    exported: bool,
    found: Vec<Refused>,
    /// The named types that were looked into.
    seen: HashSet<TypeId>,
}

/// The functions of one interface, or of the world itself, while they are looked at.
struct Functions<'a> {
    exported: bool,
    names: HashMap<String, &'a str>,
}

impl<'a> Walk<'a> {
    fn add(&mut self, path: &str, why: impl Into<String>, span: Span) {
        self.found.push(Refused {
            path: path.to_owned(),
            why: why.into(),
            span,
        });
    }

    fn side(&mut self, exported: bool) {
        let resolve = self.resolve;
        let world = &resolve.worlds[self.world];
        let items = if exported {
            &world.exports
        } else {
            &world.imports
        };
        let mut own = Functions::new(exported);
        let mut roles = HashMap::new();
        let mut traits = HashMap::new();
        let mut role = |walk: &mut Self, path: &str, function: &Function| {
            if exported
                && walk.has_role(function)
                && let Some(other) = roles.insert(function.name.clone(), path.to_owned())
            {
                let why = format!("another function with the role of `{other}`");
                walk.add(path, why, function.span);
            }
        };
        for (key, item) in items {
            match item {
                WorldItem::Interface { id, .. } => {
                    let path = self.package.interface_path(*id);
                    self.interface(&path, key, *id, exported);
                    for function in resolve.interfaces[*id].functions.values() {
                        role(self, &format!("{path}#{}", function.name), function);
                    }
                    self.one_trait(&path, key, *id, &mut traits);
                }
                WorldItem::Function(function) => {
                    self.function(&function.name, function, &mut own);
                    role(self, &function.name, function);
                }
                WorldItem::Type { id, .. } => self.drop_of(*id, &world.name, &mut own),
            }
        }
        if !own.names.is_empty()
            && let Some(path) = traits.get(&vec![camel(&world.name)])
        {
            let why = format!("one trait in Rust with the functions of `{}`", world.name);
            self.add(path, why, world.span);
        }
    }

    fn interface(&mut self, path: &str, key: &WorldKey, id: InterfaceId, exported: bool) {
        let resolve = self.resolve;
        let interface = &resolve.interfaces[id];
        if let WorldKey::Name(_) = key
            && interface.name.is_some()
        {
            self.add(path, "an interface under another name", interface.span);
        }
        let mut functions = Functions::new(exported);
        for function in interface.functions.values() {
            self.function(
                &format!("{path}#{}", function.name),
                function,
                &mut functions,
            );
        }
        for id in interface.types.values() {
            self.drop_of(*id, path, &mut functions);
        }
    }

    /// The function of the host that is told of a resource's end has a name as well, and so has the one
    /// that drops one of the component's.
    fn drop_of(&mut self, id: TypeId, path: &str, of: &mut Functions<'a>) {
        let def = &self.resolve.types[id];
        let Some(name) = def.name.as_deref() else {
            return;
        };
        if def.kind != TypeDefKind::Resource {
            return;
        }
        let ident = snake(&format!("{name}-drop"));
        if let Some(other) = of.names.insert(ident, name) {
            let why = format!("one function in Rust with `{other}`");
            self.add(path, why, def.span);
        }
    }

    fn function(&mut self, path: &str, function: &'a Function, of: &mut Functions<'a>) {
        let span = function.span;
        if function.kind.is_async() {
            self.add(path, "an asynchronous function", span);
        }
        let resource = function.kind.resource();
        let is_own = |ty: &Type| match ty {
            Type::Id(id) => matches!(
                self.resolve.types[*id].kind,
                TypeDefKind::Handle(Handle::Own(it) | Handle::Borrow(it)) if Some(it) == resource
            ),
            _ => false,
        };
        let types = function.params.iter().map(|param| param.ty);
        let types = types.chain(function.result);
        let types: Vec<_> = types.filter(|ty| !is_own(ty)).collect();
        for ty in types {
            self.look(ty, path, span);
        }
        let count = function.params.len();
        if count > MAX_PARAMS {
            self.add(path, format!("a function of {count} parameters"), span);
        }
        let ident = match resource.and_then(|it| self.resolve.types[it].name.as_deref()) {
            Some(resource) => of_resource(resource, &function.name),
            None => snake(&function.name),
        };
        if of.exported && !self.has_role(function) && is_method(&ident) {
            let why = format!("a function that would be called as the invoker's own `{ident}`");
            self.add(path, why, span);
        }
        if let Some(other) = of.names.insert(ident, &function.name) {
            self.add(path, format!("one function in Rust with `{other}`"), span);
        }
    }

    /// Whether an exported function has a role: none has that handles go through.
    fn has_role(&mut self, function: &Function) -> bool {
        let params = function.params.iter().map(|param| param.ty);
        let mut types = params.chain(function.result);
        is_role(&function.name) && !types.any(|ty| self.types.has_handles(ty))
    }

    /// Looks for what has no form in Rust in a type, and in those that it is made of.
    fn look(&mut self, ty: Type, path: &str, span: Span) {
        let id = match ty {
            Type::ErrorContext => return self.add(path, "an `error-context`", span),
            Type::Id(id) => id,
            _ => return,
        };
        let resolve = self.resolve;
        let def = &resolve.types[id];
        let own = def.name.as_ref().map(|_| self.package.type_path(id));
        if own.is_some() && !self.seen.insert(id) {
            return;
        }
        let (path, span) = match &own {
            Some(own) => (own.as_str(), def.span),
            None => (path, span),
        };
        for why in self.types.reasons(id) {
            self.add(path, why, span);
        }
        if let TypeDefKind::Handle(Handle::Own(it) | Handle::Borrow(it)) = def.kind
            && self.exported
            && !self.types.is_of_guest(it)
        {
            let why = self.types.exported_handle(it);
            self.add(path, why, span);
        }
        for part in types::parts(&def.kind) {
            self.look(part, path, span);
        }
    }

    /// Interfaces whose names differ in WIT may still be one trait in Rust.
    fn one_trait(
        &mut self,
        path: &str,
        key: &WorldKey,
        id: InterfaceId,
        traits: &mut HashMap<Vec<String>, String>,
    ) {
        let interface = &self.resolve.interfaces[id];
        let is_resource = |id: &TypeId| self.resolve.types[*id].kind == TypeDefKind::Resource;
        if interface.functions.is_empty() && !interface.types.values().any(is_resource) {
            return;
        }
        let rust = match (self.modules.of(self.resolve, id), key, &interface.name) {
            (_, WorldKey::Name(name), _) => vec![camel(name)],
            (Some([namespace, package, _]), _, Some(name)) => {
                vec![namespace, package, camel(name)]
            }
            _ => return,
        };
        if let Some(other) = traits.insert(rust, path.to_owned()) {
            self.add(
                path,
                format!("one trait in Rust with `{other}`"),
                interface.span,
            );
        }
    }

    /// Types whose names differ in WIT may still be one in Rust.
    fn one_type(&mut self) {
        let resolve = self.resolve;
        let world = &resolve.worlds[self.world];
        let mut types = HashMap::new();
        let mut seen = HashSet::new();
        for (key, item) in world.imports.iter().chain(&world.exports) {
            let (module, owned): (_, Vec<_>) = match (key, item) {
                (_, WorldItem::Interface { id, .. }) => {
                    let module = match (self.modules.of(resolve, *id), key) {
                        (Some(module), _) => module.to_vec(),
                        (None, WorldKey::Name(name)) => {
                            vec![inline_module(resolve, self.world, *id, name)]
                        }
                        _ => continue,
                    };
                    (module, resolve.interfaces[*id].types.iter().collect())
                }
                (WorldKey::Name(name), WorldItem::Type { id, .. }) => {
                    (Vec::new(), vec![(name, id)])
                }
                _ => continue,
            };
            for (name, id) in owned {
                if !seen.insert(*id) || used(resolve, *id).is_some() || !self.types.is_named(*id) {
                    continue;
                }
                let mut rust = module.clone();
                rust.push(type_in(module.is_empty(), name));
                let path = self.package.type_path(*id);
                if let Some(other) = types.insert(rust, path.clone()) {
                    let why = format!("one type in Rust with `{other}`");
                    self.add(&path, why, resolve.types[*id].span);
                }
            }
        }
    }
}

impl Functions<'_> {
    fn new(exported: bool) -> Self {
        Self {
            exported,
            names: HashMap::new(),
        }
    }
}

/// Whether calling a method of that name calls no function of the guest without a role.
fn is_method(ident: &str) -> bool {
    OWN_METHODS.contains(&ident) || super::ROLES.iter().any(|role| snake(role) == ident)
}
