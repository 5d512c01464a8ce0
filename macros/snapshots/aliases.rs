/// The types of `snap:aliases/aliases`, the traits for what it exports, and those for what it imports.
pub mod aliases {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `aliases`, as in the WIT.
        pub mod aliases {
            /// `units`, as in the WIT.
            pub mod units {
                /// `snap:aliases/units#name`, as in the WIT.
                pub type Name<'a> = &'a ::core::primitive::str;
                /// `snap:aliases/units#celsius`, as in the WIT.
                pub type Celsius = ::core::primitive::f64;
                /// `snap:aliases/units#reading`, as in the WIT.
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
                    pub sensor: super::super::super::snap::aliases::units::Name<'a>,
                    /// `value`, as in the WIT.
                    #[component(name = "value")]
                    pub value: super::super::super::snap::aliases::units::Celsius,
                }
                impl ::torvyn_engine::__private::store::Traffic for Reading<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.sensor,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.value,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Reading {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.sensor,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.value,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Reading {
                    type View<'a> = Reading<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Reading<'a> {
                        let _ = arena;
                        Reading {
                            sensor: ::torvyn_engine::Owned::view(&self.sensor, arena),
                            value: ::torvyn_engine::Owned::view(&self.value, arena),
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
                            value: ::torvyn_engine::View::into_owned(self.value),
                        }
                    }
                }
                impl Reading<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Reading {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Reading<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <super::super::super::snap::aliases::units::Name<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::snap::aliases::units::Name<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::snap::aliases::units::Name<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.sensor, reallocs);
                        <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.value, reallocs);
                        let _ = reallocs;
                    }
                    #[inline]
                    fn lower<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        slots: &mut ::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let mut next = at;
                        <super::super::super::snap::aliases::units::Name<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.sensor, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::snap::aliases::units::Name<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            );
                        <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.value, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        let _ = next;
                        let _ = to;
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let offsets = const {
                            ::torvyn_engine::__private::direct::offsets(
                                &[
                                    <super::super::super::snap::aliases::units::Name<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <super::super::super::snap::aliases::units::Name<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.sensor, to, at + offsets[0usize])?;
                        <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.value, to, at + offsets[1usize])?;
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn lift(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        slots: &::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        let mut next = at;
                        ::core::result::Result::Ok(Reading {
                            sensor: {
                                let field = <super::super::super::snap::aliases::units::Name<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::snap::aliases::units::Name<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            value: {
                                let field = <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                        })
                    }
                    #[inline]
                    fn load(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        bytes: &'a [::core::primitive::u8],
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        let offsets = const {
                            ::torvyn_engine::__private::direct::offsets(
                                &[
                                    <super::super::super::snap::aliases::units::Name<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Reading {
                            sensor: <super::super::super::snap::aliases::units::Name<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::snap::aliases::units::Name<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                            value: <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <super::super::super::snap::aliases::units::Celsius as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `snap:aliases/units#names`, as in the WIT.
                pub type Names<'a> = &'a [super::super::super::snap::aliases::units::Name<
                    'a,
                >];
                /// `snap:aliases/units#problem`, as in the WIT.
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
                pub enum Problem<'a> {
                    /// `none-found`, as in the WIT.
                    #[component(name = "none-found")]
                    NoneFound,
                    /// `several`, as in the WIT.
                    #[component(name = "several")]
                    Several(super::super::super::snap::aliases::units::Names<'a>),
                }
                impl ::torvyn_engine::__private::store::Traffic for Problem<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::NoneFound => {}
                            Self::Several(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Problem {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::NoneFound => {}
                            Self::Several(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Problem {
                    type View<'a> = Problem<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Problem<'a> {
                        let _ = arena;
                        match self {
                            Self::NoneFound => Problem::NoneFound,
                            Self::Several(value) => {
                                Problem::Several(::torvyn_engine::Owned::view(value, arena))
                            }
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Problem<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Problem<'_> {
                    type Owned = owned::Problem;
                    fn into_owned(self) -> owned::Problem {
                        match self {
                            Self::NoneFound => owned::Problem::NoneFound,
                            Self::Several(value) => {
                                owned::Problem::Several(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                        }
                    }
                }
                impl Problem<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Problem {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Problem<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                <super::super::super::snap::aliases::units::Names<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            ),
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::most_reallocs(
                        &[
                            <super::super::super::snap::aliases::units::Names<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        match self {
                            Problem::NoneFound => {}
                            Problem::Several(value) => {
                                <super::super::super::snap::aliases::units::Names<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                        }
                        let _ = reallocs;
                    }
                    #[inline]
                    fn lower<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        slots: &mut ::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        match self {
                            Problem::NoneFound => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                            }
                            Problem::Several(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <super::super::super::snap::aliases::units::Names<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                        }
                        let _ = to;
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let info = const {
                            ::torvyn_engine::__private::direct::VariantInfo::new_static(
                                &[
                                    ::core::option::Option::None,
                                    ::core::option::Option::Some(
                                        <super::super::super::snap::aliases::units::Names<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                ],
                            )
                        };
                        match self {
                            Problem::NoneFound => {
                                to.write_case(at, &info, 0u32)?;
                            }
                            Problem::Several(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <super::super::super::snap::aliases::units::Names<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                        }
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn lift(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        slots: &::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::u32_of(
                                ::torvyn_engine::__private::direct::slot(slots, at),
                            ) {
                                0u32 => Problem::NoneFound,
                                1u32 => {
                                    Problem::Several(
                                        <super::super::super::snap::aliases::units::Names<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                    #[inline]
                    fn load(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        bytes: &'a [::core::primitive::u8],
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        let info = const {
                            ::torvyn_engine::__private::direct::VariantInfo::new_static(
                                &[
                                    ::core::option::Option::None,
                                    ::core::option::Option::Some(
                                        <super::super::super::snap::aliases::units::Names<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                ],
                            )
                        };
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::case(
                                bytes,
                                &info,
                            )? {
                                0u32 => Problem::NoneFound,
                                1u32 => {
                                    Problem::Several(
                                        <super::super::super::snap::aliases::units::Names<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <super::super::super::snap::aliases::units::Names<
                                                    'a,
                                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                            )?,
                                        )?,
                                    )
                                }
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                }
                /// `snap:aliases/units#lookup`, as in the WIT.
                pub type Lookup<'a> = ::core::result::Result<
                    super::super::super::snap::aliases::units::Reading<'a>,
                    super::super::super::snap::aliases::units::Problem<'a>,
                >;
                /// `snap:aliases/units#other-reading`, as in the WIT.
                pub type OtherReading<'a> = super::super::super::snap::aliases::units::Reading<
                    'a,
                >;
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:aliases/units#name`, as in the WIT.
                    pub type Name = ::std::string::String;
                    /// `snap:aliases/units#celsius`, as in the WIT.
                    pub type Celsius = ::core::primitive::f64;
                    /// `snap:aliases/units#reading`, as in the WIT.
                    #[derive(
                        ::core::clone::Clone,
                        ::core::fmt::Debug,
                        ::core::cmp::PartialEq,
                    )]
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
                        pub sensor: super::super::super::super::snap::aliases::units::owned::Name,
                        /// `value`, as in the WIT.
                        #[component(name = "value")]
                        pub value: super::super::super::super::snap::aliases::units::Celsius,
                    }
                    /// `snap:aliases/units#names`, as in the WIT.
                    pub type Names = ::std::vec::Vec<
                        super::super::super::super::snap::aliases::units::owned::Name,
                    >;
                    /// `snap:aliases/units#problem`, as in the WIT.
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
                    pub enum Problem {
                        /// `none-found`, as in the WIT.
                        #[component(name = "none-found")]
                        NoneFound,
                        /// `several`, as in the WIT.
                        #[component(name = "several")]
                        Several(
                            super::super::super::super::snap::aliases::units::owned::Names,
                        ),
                    }
                    /// `snap:aliases/units#lookup`, as in the WIT.
                    pub type Lookup = ::core::result::Result<
                        super::super::super::super::snap::aliases::units::owned::Reading,
                        super::super::super::super::snap::aliases::units::owned::Problem,
                    >;
                    /// `snap:aliases/units#other-reading`, as in the WIT.
                    pub type OtherReading = super::super::super::super::snap::aliases::units::owned::Reading;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::aliases::units::Name;
    #[doc(inline)]
    pub use self::snap::aliases::units::Celsius;
    #[doc(inline)]
    pub use self::snap::aliases::units::Reading;
    #[doc(inline)]
    pub use self::snap::aliases::units::Names;
    #[doc(inline)]
    pub use self::snap::aliases::units::Problem;
    #[doc(inline)]
    pub use self::snap::aliases::units::Lookup;
    #[doc(inline)]
    pub use self::snap::aliases::units::OtherReading;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::Name;
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::Celsius;
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::Reading;
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::Names;
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::Problem;
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::Lookup;
        #[doc(inline)]
        pub use super::snap::aliases::units::owned::OtherReading;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:aliases/units`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:aliases/units`",
            note = "implement `aliases::host::Units` for it"
        )]
        pub trait Units {
            /// `read`, as in the WIT.
            fn read(
                &mut self,
                sensor: super::snap::aliases::units::Name<'_>,
            ) -> super::snap::aliases::units::owned::Lookup;
            /// `all`, as in the WIT.
            fn all(
                &mut self,
                names: super::snap::aliases::units::Names<'_>,
                last: ::core::option::Option<
                    super::snap::aliases::units::OtherReading<'_>,
                >,
            ) -> ::std::vec::Vec<super::snap::aliases::units::owned::OtherReading>;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Units + ::core::marker::Send + 'static {}
    impl<T: host::Units + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:aliases/units`, as in the WIT.
        pub trait Units {
            /// `read`, as in the WIT.
            fn read<'s, 'p>(
                &'s mut self,
                sensor: super::snap::aliases::units::Name<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::aliases::units::Lookup<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `all`, as in the WIT.
            fn all<'s, 'p>(
                &'s mut self,
                names: super::snap::aliases::units::Names<'p>,
                last: ::core::option::Option<
                    super::snap::aliases::units::OtherReading<'p>,
                >,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [super::snap::aliases::units::OtherReading<'s>],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:aliases/units`.
        pub trait Units {
            /// Scripts `read`.
            fn read(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::snap::aliases::units::owned::Name,
                super::snap::aliases::units::owned::Lookup,
            >;
            /// Scripts `all`.
            fn all(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    super::snap::aliases::units::owned::Names,
                    ::core::option::Option<
                        super::snap::aliases::units::owned::OtherReading,
                    >,
                ),
                ::std::vec::Vec<super::snap::aliases::units::owned::OtherReading>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/aliases.wit"
    );
    impl ::torvyn_engine::World for Aliases {
        type Host = ::std::boxed::Box<dyn aliases::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#name",
                shape: Shape::Alias(Type::String),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#celsius",
                shape: Shape::Alias(Type::F64),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#reading",
                shape: Shape::Record(
                    &[("sensor", Type::Named(T0)), ("value", Type::Named(T1))],
                ),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#names",
                shape: Shape::Alias(Type::List(&Type::Named(T0))),
            };
            const T4: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#problem",
                shape: Shape::Variant(
                    &[
                        ("none-found", ::core::option::Option::None),
                        ("several", ::core::option::Option::Some(Type::Named(T3))),
                    ],
                ),
            };
            const T5: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#lookup",
                shape: Shape::Alias(Type::Result {
                    ok: ::core::option::Option::Some(&Type::Named(T2)),
                    err: ::core::option::Option::Some(&Type::Named(T4)),
                }),
            };
            const T6: &TypeDefinition = &TypeDefinition {
                path: "snap:aliases/units#other-reading",
                shape: Shape::Alias(Type::Named(T2)),
            };
            &WorldDefinition {
                name: "snap:aliases/aliases",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:aliases/units"),
                        name: "read",
                        params: &[("sensor", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T5)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:aliases/units"),
                        name: "all",
                        params: &[
                            ("names", Type::Named(T3)),
                            ("last", Type::Option(&Type::Named(T6))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T6)),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:aliases/units"),
                        name: "read",
                        params: &[("sensor", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T5)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:aliases/units"),
                        name: "all",
                        params: &[
                            ("names", Type::Named(T3)),
                            ("last", Type::Option(&Type::Named(T6))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T6)),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Aliases {
        type Farewell = ();
        fn close(
            invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<Self::Farewell, ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            let _ = invoker;
            ::core::future::ready(::core::result::Result::Ok(()))
        }
    }
    impl aliases::exports::Units for ::torvyn_engine::WasmtimeInvoker<Aliases> {
        #[inline]
        fn read<'s, 'p>(
            &'s mut self,
            sensor: aliases::snap::aliases::units::Name<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                aliases::snap::aliases::units::Lookup<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (sensor,))
        }
        #[inline]
        fn all<'s, 'p>(
            &'s mut self,
            names: aliases::snap::aliases::units::Names<'p>,
            last: ::core::option::Option<aliases::snap::aliases::units::OtherReading<'p>>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [aliases::snap::aliases::units::OtherReading<'s>],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (names, last))
        }
    }
    impl aliases::exports::Units for ::torvyn_engine::MockInvoker<Aliases> {
        fn read<'s, 'p>(
            &'s mut self,
            sensor: aliases::snap::aliases::units::Name<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                aliases::snap::aliases::units::Lookup<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    aliases::snap::aliases::units::owned::Name,
                    aliases::snap::aliases::units::owned::Lookup,
                >(0usize, sensor)
        }
        fn all<'s, 'p>(
            &'s mut self,
            names: aliases::snap::aliases::units::Names<'p>,
            last: ::core::option::Option<aliases::snap::aliases::units::OtherReading<'p>>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [aliases::snap::aliases::units::OtherReading<'s>],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        aliases::snap::aliases::units::owned::Names,
                        ::core::option::Option<
                            aliases::snap::aliases::units::owned::OtherReading,
                        >,
                    ),
                    ::std::vec::Vec<aliases::snap::aliases::units::owned::OtherReading>,
                >(1usize, (names, last))
        }
    }
    impl aliases::scripts::Units for ::torvyn_engine::mock::WorldScript<Aliases> {
        fn read(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn aliases::Host>,
            aliases::snap::aliases::units::owned::Name,
            aliases::snap::aliases::units::owned::Lookup,
        > {
            self.__function(0usize)
        }
        fn all(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn aliases::Host>,
            (
                aliases::snap::aliases::units::owned::Names,
                ::core::option::Option<
                    aliases::snap::aliases::units::owned::OtherReading,
                >,
            ),
            ::std::vec::Vec<aliases::snap::aliases::units::owned::OtherReading>,
        > {
            self.__function(1usize)
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H2<P0, P1> {
        #[component(name = "sensor")]
        sensor: P0,
        #[component(name = "value")]
        value: P1,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H2<P0, P1> {
        type Walked<'b> = __H2<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H2<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H2<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H2 {
                sensor: ::torvyn_engine::__private::component::Guest::walk(
                    self.sensor,
                    store,
                    arena,
                )?,
                value: ::torvyn_engine::__private::component::Guest::walk(
                    self.value,
                    store,
                    arena,
                )?,
            })
        }
        fn walk_list<'b, T: 'static>(
            list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            &'b [__H2<P0::Walked<'b>, P1::Walked<'b>>],
        > {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = aliases::snap::aliases::units::Name<'a>,
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = aliases::snap::aliases::units::Celsius,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H2<P0, P1> {
        type View = aliases::snap::aliases::units::Reading<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            aliases::snap::aliases::units::Reading<'a>,
        > {
            ::core::result::Result::Ok(aliases::snap::aliases::units::Reading {
                sensor: ::torvyn_engine::__private::component::Place::place(
                    &self.sensor,
                    store,
                    arena,
                )?,
                value: ::torvyn_engine::__private::component::Place::place(
                    &self.value,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (aliases::snap::aliases::units::Name<'a>,);
        type View<'a> = aliases::snap::aliases::units::Lookup<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (aliases::snap::aliases::units::owned::Lookup,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F1 {}
    impl ::torvyn_engine::__private::store::Signature for __F1 {
        type Params<'a> = (
            aliases::snap::aliases::units::Names<'a>,
            ::core::option::Option<aliases::snap::aliases::units::OtherReading<'a>>,
        );
        type View<'a> = &'a [aliases::snap::aliases::units::OtherReading<'a>];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::f64,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (
            ::std::vec::Vec<aliases::snap::aliases::units::owned::OtherReading>,
        );
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
        f1: ::torvyn_engine::__private::session::Bound<__F1>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Aliases> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Aliases>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:aliases/units")?;
                instance
                    .func_wrap(
                        "read",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Aliases,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                            )|
                        {
                            ::torvyn_engine::__private::component::call_host(
                                store,
                                |host, store, arena| {
                                    let p0 = ::torvyn_engine::__private::component::Guest::walk(
                                        p0,
                                        store,
                                        arena,
                                    )?;
                                    let p0 = ::torvyn_engine::__private::component::Place::place(
                                        &p0,
                                        store,
                                        arena,
                                    )?;
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(p0,),
                                    );
                                    let _ = (&store, arena);
                                    let result = aliases::host::Units::read(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "all",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Aliases,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::core::option::Option<
                                    __H2<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        aliases::snap::aliases::units::Celsius,
                                    >,
                                >,
                            )|
                        {
                            ::torvyn_engine::__private::component::call_host(
                                store,
                                |host, store, arena| {
                                    let p0 = ::torvyn_engine::__private::component::Guest::walk(
                                        p0,
                                        store,
                                        arena,
                                    )?;
                                    let p1 = ::torvyn_engine::__private::component::Guest::walk(
                                        p1,
                                        store,
                                        arena,
                                    )?;
                                    let p0 = ::torvyn_engine::__private::component::Place::place(
                                        &p0,
                                        store,
                                        arena,
                                    )?;
                                    let p1 = ::torvyn_engine::__private::component::Place::place(
                                        &p1,
                                        store,
                                        arena,
                                    )?;
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(p0, p1),
                                    );
                                    let _ = (&store, arena);
                                    let result = aliases::host::Units::all(&mut **host, p0, p1);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
            }
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Aliases>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Aliases> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Aliases>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Aliases>,
                                >,
                                (
                                    c0,
                                    c1,
                                    c2,
                                ): (
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                )|
                            {
                                ::std::boxed::Box::new(async move {
                                    let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                        c0,
                                        c1,
                                        c2,
                                    ));
                                    let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                        &mut caller,
                                        options,
                                    )?;
                                    let result = {
                                        let (
                                            host,
                                            (p0,),
                                        ): (_, (aliases::snap::aliases::units::Name<'_>,)) = waiting
                                            .lift(&slots)?;
                                        aliases::host::Units::read(&mut **host, p0)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c2))
                                        .await?;
                                    ::torvyn_engine::__private::wasmtime::Result::Ok(
                                        <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                            bits,
                                        ),
                                    )
                                })
                            })
                    } else {
                        imports
                            .define(move |
                                caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Aliases>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32|
                            {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                    c2,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c2),
                                    |host, from, slots| {
                                        let (p0,): (aliases::snap::aliases::units::Name<'_>,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            aliases::host::Units::read(&mut **host, p0),
                                        )
                                    },
                                )?;
                                ::torvyn_engine::__private::wasmtime::Result::Ok(
                                    <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                        bits,
                                    ),
                                )
                            })
                    }
                }
                1usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Aliases>,
                                >,
                                (
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                    c5,
                                    c6,
                                ): (
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::f64,
                                    ::core::primitive::u32,
                                )|
                            {
                                ::std::boxed::Box::new(async move {
                                    let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                        c0,
                                        c1,
                                        c2,
                                        c3,
                                        c4,
                                        c5,
                                        c6,
                                    ));
                                    let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                        &mut caller,
                                        options,
                                    )?;
                                    let result = {
                                        let (
                                            host,
                                            (p0, p1),
                                        ): (
                                            _,
                                            (
                                                aliases::snap::aliases::units::Names<'_>,
                                                ::core::option::Option<
                                                    aliases::snap::aliases::units::OtherReading<'_>,
                                                >,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        aliases::host::Units::all(&mut **host, p0, p1)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c6))
                                        .await?;
                                    ::torvyn_engine::__private::wasmtime::Result::Ok(
                                        <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                            bits,
                                        ),
                                    )
                                })
                            })
                    } else {
                        imports
                            .define(move |
                                caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Aliases>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32,
                                c3: ::core::primitive::u32,
                                c4: ::core::primitive::u32,
                                c5: ::core::primitive::f64,
                                c6: ::core::primitive::u32|
                            {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                    c5,
                                    c6,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c6),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                        ): (
                                            aliases::snap::aliases::units::Names<'_>,
                                            ::core::option::Option<
                                                aliases::snap::aliases::units::OtherReading<'_>,
                                            >,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            aliases::host::Units::all(&mut **host, p0, p1),
                                        )
                                    },
                                )?;
                                ::torvyn_engine::__private::wasmtime::Result::Ok(
                                    <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                        bits,
                                    ),
                                )
                            })
                    }
                }
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
