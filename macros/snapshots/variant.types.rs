/// `snap:variant/variant#answer`, as in the WIT.
///
/// It borrows its strings and lists. Its twin that owns them is [`owned::Answer`]: [`into_owned`](Self::into_owned) copies them into one, and `Answer::from(&owned)` lends one.
///
/// It is `variant::Answer`. Another derive takes it with `with("snap:variant/variant#answer" = crate::..::variant::Answer)`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lower,
)]
#[component(variant)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub enum Answer<'a> {
    /// `nothing`, as in the WIT.
    #[component(name = "nothing")]
    Nothing,
    /// `text`, as in the WIT.
    #[component(name = "text")]
    Text(&'a ::core::primitive::str),
}
impl ::torvyn_engine::__private::store::Traffic for Answer<'_> {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        match self {
            Self::Nothing => {}
            Self::Text(value) => {
                ::torvyn_engine::__private::store::Traffic::tally(value, tally)
            }
        }
    }
}
impl ::torvyn_engine::__private::store::Traffic for owned::Answer {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        match self {
            Self::Nothing => {}
            Self::Text(value) => {
                ::torvyn_engine::__private::store::Traffic::tally(value, tally)
            }
        }
    }
}
impl ::torvyn_engine::Owned for owned::Answer {
    type View<'a> = Answer<'a>;
    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Answer<'a> {
        let _ = arena;
        match self {
            Self::Nothing => Answer::Nothing,
            Self::Text(value) => Answer::Text(::torvyn_engine::Owned::view(value, arena)),
        }
    }
    fn view_slice<'a>(
        items: &'a [Self],
        arena: &'a ::torvyn_engine::Arena,
    ) -> &'a [Answer<'a>] {
        ::torvyn_engine::__private::view_each(items, arena)
    }
}
impl ::torvyn_engine::View for Answer<'_> {
    type Owned = owned::Answer;
    fn into_owned(self) -> owned::Answer {
        match self {
            Self::Nothing => owned::Answer::Nothing,
            Self::Text(value) => {
                owned::Answer::Text(::torvyn_engine::View::into_owned(value))
            }
        }
    }
}
impl Answer<'_> {
    /// Copies every part into a value that owns it.
    pub fn to_owned(&self) -> owned::Answer {
        ::torvyn_engine::View::into_owned(*self)
    }
    /// Copies every part into a value that owns it.
    pub fn into_owned(self) -> owned::Answer {
        ::torvyn_engine::View::into_owned(self)
    }
}
impl owned::Answer {
    /// Lends the value. The lists in it whose elements borrow are laid out in `arena`.
    pub fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Answer<'a> {
        ::torvyn_engine::Owned::view(self, arena)
    }
}
impl ::core::convert::From<Answer<'_>> for owned::Answer {
    fn from(view: Answer<'_>) -> Self {
        ::torvyn_engine::View::into_owned(view)
    }
}
impl ::core::convert::From<&Answer<'_>> for owned::Answer {
    fn from(view: &Answer<'_>) -> Self {
        ::torvyn_engine::View::into_owned(*view)
    }
}
impl<'a> ::core::convert::From<&'a owned::Answer> for Answer<'a> {
    fn from(owned: &'a owned::Answer) -> Self {
        match owned {
            owned::Answer::Nothing => Self::Nothing,
            owned::Answer::Text(value) => Self::Text(value.as_str()),
        }
    }
}
impl ::torvyn_engine::__private::Generated for Answer<'_> {
    const FINGERPRINT: ::core::primitive::u64 = 3870779767808794393u64;
}
/// The types that own their parts.
pub mod owned {
    /// `snap:variant/variant#answer`, as in the WIT.
    ///
    /// It owns its strings and lists: [`Answer`](super::Answer) borrows them.
    #[derive(
        ::core::clone::Clone,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
    )]
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lower,
        ::torvyn_engine::__private::wasmtime::component::Lift,
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub enum Answer {
        /// `nothing`, as in the WIT.
        #[component(name = "nothing")]
        Nothing,
        /// `text`, as in the WIT.
        #[component(name = "text")]
        Text(::std::string::String),
    }
}
