/// `snap:record/record#reading`, as in the WIT.
///
/// It borrows its strings and lists. Its twin that owns them is [`owned::Reading`]: [`into_owned`](Self::into_owned) copies them into one, and `Reading::from(&owned)` lends one.
///
/// It is `record::Reading`. Another derive takes it with `with("snap:record/record#reading" = crate::..::record::Reading)`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
)]
#[derive(
    ::torvyn_engine::__private::wasmtime::component::ComponentType,
    ::torvyn_engine::__private::wasmtime::component::Lower,
)]
#[component(record)]
#[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
pub struct Reading<'a> {
    /// `sensor`, as in the WIT.
    #[component(name = "sensor")]
    pub sensor: &'a ::core::primitive::str,
    /// `celsius`, as in the WIT.
    #[component(name = "celsius")]
    pub celsius: ::core::primitive::f64,
}
impl ::torvyn_engine::__private::store::Traffic for Reading<'_> {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        ::torvyn_engine::__private::store::Traffic::tally(&self.sensor, tally);
        ::torvyn_engine::__private::store::Traffic::tally(&self.celsius, tally);
    }
}
impl ::torvyn_engine::__private::store::Traffic for owned::Reading {
    fn tally<__T: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut __T) {
        ::torvyn_engine::__private::store::Traffic::tally(&self.sensor, tally);
        ::torvyn_engine::__private::store::Traffic::tally(&self.celsius, tally);
    }
}
impl ::torvyn_engine::Owned for owned::Reading {
    type View<'a> = Reading<'a>;
    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Reading<'a> {
        let _ = arena;
        Reading {
            sensor: ::torvyn_engine::Owned::view(&self.sensor, arena),
            celsius: ::torvyn_engine::Owned::view(&self.celsius, arena),
        }
    }
    fn view_slice<'a>(
        items: &'a [Self],
        arena: &'a ::torvyn_engine::Arena,
    ) -> &'a [Reading<'a>] {
        ::torvyn_engine::__private::view_each(items, arena)
    }
}
impl ::torvyn_engine::View for Reading<'_> {
    type Owned = owned::Reading;
    fn into_owned(self) -> owned::Reading {
        owned::Reading {
            sensor: ::torvyn_engine::View::into_owned(self.sensor),
            celsius: ::torvyn_engine::View::into_owned(self.celsius),
        }
    }
}
impl Reading<'_> {
    /// Copies every part into a value that owns it.
    pub fn to_owned(&self) -> owned::Reading {
        ::torvyn_engine::View::into_owned(*self)
    }
    /// Copies every part into a value that owns it.
    pub fn into_owned(self) -> owned::Reading {
        ::torvyn_engine::View::into_owned(self)
    }
}
impl owned::Reading {
    /// Lends the value. The lists in it whose elements borrow are laid out in `arena`.
    pub fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Reading<'a> {
        ::torvyn_engine::Owned::view(self, arena)
    }
}
impl ::core::convert::From<Reading<'_>> for owned::Reading {
    fn from(view: Reading<'_>) -> Self {
        ::torvyn_engine::View::into_owned(view)
    }
}
impl ::core::convert::From<&Reading<'_>> for owned::Reading {
    fn from(view: &Reading<'_>) -> Self {
        ::torvyn_engine::View::into_owned(*view)
    }
}
impl<'a> ::core::convert::From<&'a owned::Reading> for Reading<'a> {
    fn from(owned: &'a owned::Reading) -> Self {
        match owned {
            owned::Reading { sensor, celsius } => {
                Self {
                    sensor: sensor.as_str(),
                    celsius: *celsius,
                }
            }
        }
    }
}
impl ::torvyn_engine::__private::Generated for Reading<'_> {
    const FINGERPRINT: ::core::primitive::u64 = 18061548298385260375u64;
}
/// The types that own their parts.
pub mod owned {
    /// `snap:record/record#reading`, as in the WIT.
    ///
    /// It owns its strings and lists: [`Reading`](super::Reading) borrows them.
    #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lower,
        ::torvyn_engine::__private::wasmtime::component::Lift,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct Reading {
        /// `sensor`, as in the WIT.
        #[component(name = "sensor")]
        pub sensor: ::std::string::String,
        /// `celsius`, as in the WIT.
        #[component(name = "celsius")]
        pub celsius: ::core::primitive::f64,
    }
}
