/// `snap:derives/derives#unit`, as in the WIT.
///
/// It is `derives::Unit`. Another derive takes it with `with("snap:derives/derives#unit" = crate::..::derives::Unit)`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[derive(serde::Serialize, other::Show)]
#[repr(u8)]
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lower,
    ::torvyn_engine::__private::wasmtime::component::Lift,
)]
#[component(enum)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub enum Unit {
    /// `piece`, as in the WIT.
    #[component(name = "piece")]
    Piece,
    /// `gram`, as in the WIT.
    #[component(name = "gram")]
    Gram,
}
::torvyn_engine::__private::plain!(Unit);
impl ::torvyn_engine::__private::Generated for Unit {
    const FINGERPRINT: ::core::primitive::u64 = 173088065522378459u64;
}
/// `snap:derives/derives#item`, as in the WIT.
///
/// It borrows its strings and lists. Its twin that owns them is [`owned::Item`]: [`into_owned`](Self::into_owned) copies them into one, and `Item::from(&owned)` lends one.
///
/// It is `derives::Item`. Another derive takes it with `with("snap:derives/derives#item" = crate::..::derives::Item)`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[derive(other::Show)]
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lower,
)]
#[component(record)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub struct Item<'a> {
    /// `name`, as in the WIT.
    #[component(name = "name")]
    pub name: &'a ::core::primitive::str,
    /// `unit`, as in the WIT.
    #[component(name = "unit")]
    pub unit: self::Unit,
}
impl ::torvyn_engine::__private::store::Traffic for Item<'_> {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
        ::torvyn_engine::__private::store::Traffic::tally(&self.unit, tally);
    }
}
impl ::torvyn_engine::__private::store::Traffic for owned::Item {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
        ::torvyn_engine::__private::store::Traffic::tally(&self.unit, tally);
    }
}
impl ::torvyn_engine::Owned for owned::Item {
    type View<'a> = Item<'a>;
    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Item<'a> {
        let _ = arena;
        Item {
            name: ::torvyn_engine::Owned::view(&self.name, arena),
            unit: ::torvyn_engine::Owned::view(&self.unit, arena),
        }
    }
    fn view_slice<'a>(
        items: &'a [Self],
        arena: &'a ::torvyn_engine::Arena,
    ) -> &'a [Item<'a>] {
        ::torvyn_engine::__private::view_each(items, arena)
    }
}
impl ::torvyn_engine::View for Item<'_> {
    type Owned = owned::Item;
    fn into_owned(self) -> owned::Item {
        owned::Item {
            name: ::torvyn_engine::View::into_owned(self.name),
            unit: ::torvyn_engine::View::into_owned(self.unit),
        }
    }
}
impl Item<'_> {
    /// Copies every part into a value that owns it.
    pub fn to_owned(&self) -> owned::Item {
        ::torvyn_engine::View::into_owned(*self)
    }
    /// Copies every part into a value that owns it.
    pub fn into_owned(self) -> owned::Item {
        ::torvyn_engine::View::into_owned(self)
    }
}
impl owned::Item {
    /// Lends the value. The lists in it whose elements borrow are laid out in `arena`.
    pub fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Item<'a> {
        ::torvyn_engine::Owned::view(self, arena)
    }
}
impl ::core::convert::From<Item<'_>> for owned::Item {
    fn from(view: Item<'_>) -> Self {
        ::torvyn_engine::View::into_owned(view)
    }
}
impl ::core::convert::From<&Item<'_>> for owned::Item {
    fn from(view: &Item<'_>) -> Self {
        ::torvyn_engine::View::into_owned(*view)
    }
}
impl<'a> ::core::convert::From<&'a owned::Item> for Item<'a> {
    fn from(owned: &'a owned::Item) -> Self {
        match owned {
            owned::Item { name, unit } => {
                Self {
                    name: name.as_str(),
                    unit: *unit,
                }
            }
        }
    }
}
impl ::torvyn_engine::__private::Generated for Item<'_> {
    const FINGERPRINT: ::core::primitive::u64 = 5701194713339865476u64;
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Unit;
    /// `snap:derives/derives#item`, as in the WIT.
    ///
    /// It owns its strings and lists: [`Item`](super::Item) borrows them.
    #[derive(
        ::core::clone::Clone,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
    )]
    #[derive(serde::Serialize)]
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lower,
        ::torvyn_engine::__private::wasmtime::component::Lift,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct Item {
        /// `name`, as in the WIT.
        #[component(name = "name")]
        pub name: ::std::string::String,
        /// `unit`, as in the WIT.
        #[component(name = "unit")]
        pub unit: super::Unit,
    }
}
