/// `snap:variant/variant#answer`, as in the WIT.
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
}
/// The types that own their parts.
pub mod owned {
    /// `snap:variant/variant#answer`, as in the WIT.
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
