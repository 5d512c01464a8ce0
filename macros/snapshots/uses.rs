/// The types of `snap:uses/uses`, the traits for what it exports, and those for what it imports.
pub mod uses {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `uses`, as in the WIT.
        pub mod uses {
            /// `base`, as in the WIT.
            pub mod base {
                /// `snap:uses/base#reading`, as in the WIT.
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
                    /// `value`, as in the WIT.
                    #[component(name = "value")]
                    pub value: ::core::primitive::f64,
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
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.sensor, reallocs);
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.sensor, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.value, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.sensor, to, at + offsets[0usize])?;
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                                let field = <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            value: {
                                let field = <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Reading {
                            sensor: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            value: <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `snap:uses/base#scale`, as in the WIT.
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
                #[repr(u8)]
                #[derive(
                    ::torvyn_engine::__private::wasmtime::component::ComponentType,
                    ::torvyn_engine::__private::wasmtime::component::Lower,
                    ::torvyn_engine::__private::wasmtime::component::Lift,
                )]
                #[component(enum)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub enum Scale {
                    /// `celsius`, as in the WIT.
                    #[component(name = "celsius")]
                    Celsius,
                    /// `kelvin`, as in the WIT.
                    #[component(name = "kelvin")]
                    Kelvin,
                }
                ::torvyn_engine::__private::plain!(Scale);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Scale {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                        2usize,
                    );
                    const REALLOCS: ::core::primitive::usize = 0;
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        let _ = reallocs;
                    }
                    #[inline]
                    fn lower<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        slots: &mut ::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        ::torvyn_engine::__private::direct::set_slot(
                            slots,
                            at,
                            self as ::core::primitive::u64,
                        );
                        let _ = to;
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                                        2usize,
                                    )
                                    .size32
                            },
                            self as ::core::primitive::u32,
                        )?;
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
                                0u32 => Scale::Celsius,
                                1u32 => Scale::Kelvin,
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
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::bits(
                                bytes,
                                const {
                                    ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                                            2usize,
                                        )
                                        .size32
                                },
                            )? {
                                0u32 => Scale::Celsius,
                                1u32 => Scale::Kelvin,
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:uses/base#reading`, as in the WIT.
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
                        pub sensor: ::std::string::String,
                        /// `value`, as in the WIT.
                        #[component(name = "value")]
                        pub value: ::core::primitive::f64,
                    }
                    #[doc(inline)]
                    pub use super::Scale;
                }
            }
            /// `middle`, as in the WIT.
            pub mod middle {
                /// `snap:uses/middle#unit`, as in the WIT.
                pub type Unit = super::super::super::snap::uses::base::Scale;
                /// `snap:uses/middle#report`, as in the WIT.
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
                pub struct Report<'a> {
                    /// `readings`, as in the WIT.
                    #[component(name = "readings")]
                    pub readings: &'a [super::super::super::snap::uses::base::Reading<
                        'a,
                    >],
                    /// `scale`, as in the WIT.
                    #[component(name = "scale")]
                    pub scale: super::super::super::snap::uses::middle::Unit,
                }
                impl ::torvyn_engine::__private::store::Traffic for Report<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.readings,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.scale,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Report {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.readings,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.scale,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Report {
                    type View<'a> = Report<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Report<'a> {
                        let _ = arena;
                        Report {
                            readings: ::torvyn_engine::Owned::view(
                                &self.readings,
                                arena,
                            ),
                            scale: ::torvyn_engine::Owned::view(&self.scale, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Report<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Report<'_> {
                    type Owned = owned::Report;
                    fn into_owned(self) -> owned::Report {
                        owned::Report {
                            readings: ::torvyn_engine::View::into_owned(self.readings),
                            scale: ::torvyn_engine::View::into_owned(self.scale),
                        }
                    }
                }
                impl Report<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Report {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Report<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a [super::super::super::snap::uses::base::Reading<
                                'a,
                            >] as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a [super::super::super::snap::uses::base::Reading<
                                'a,
                            >] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <&'a [super::super::super::snap::uses::base::Reading<
                            'a,
                        >] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.readings, reallocs);
                        <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.scale, reallocs);
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
                        <&'a [super::super::super::snap::uses::base::Reading<
                            'a,
                        >] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.readings, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [super::super::super::snap::uses::base::Reading<
                                    'a,
                                >] as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            );
                        <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.scale, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [super::super::super::snap::uses::base::Reading<
                                        'a,
                                    >] as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a [super::super::super::snap::uses::base::Reading<
                            'a,
                        >] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.readings, to, at + offsets[0usize])?;
                        <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.scale, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Report {
                            readings: {
                                let field = <&'a [super::super::super::snap::uses::base::Reading<
                                    'a,
                                >] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [super::super::super::snap::uses::base::Reading<
                                            'a,
                                        >] as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            scale: {
                                let field = <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [super::super::super::snap::uses::base::Reading<
                                        'a,
                                    >] as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Report {
                            readings: <&'a [super::super::super::snap::uses::base::Reading<
                                'a,
                            >] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <&'a [super::super::super::snap::uses::base::Reading<
                                        'a,
                                    >] as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                            scale: <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <super::super::super::snap::uses::middle::Unit as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:uses/middle#unit`, as in the WIT.
                    pub type Unit = super::super::super::super::snap::uses::base::Scale;
                    /// `snap:uses/middle#report`, as in the WIT.
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
                    pub struct Report {
                        /// `readings`, as in the WIT.
                        #[component(name = "readings")]
                        pub readings: ::std::vec::Vec<
                            super::super::super::super::snap::uses::base::owned::Reading,
                        >,
                        /// `scale`, as in the WIT.
                        #[component(name = "scale")]
                        pub scale: super::super::super::super::snap::uses::middle::Unit,
                    }
                }
            }
            /// `sideways`, as in the WIT.
            pub mod sideways {
                /// `snap:uses/sideways#reading`, as in the WIT.
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
                    /// `report`, as in the WIT.
                    #[component(name = "report")]
                    pub report: super::super::super::snap::uses::middle::Report<'a>,
                }
                impl ::torvyn_engine::__private::store::Traffic for Reading<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.report,
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
                            &self.report,
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
                            report: ::torvyn_engine::Owned::view(&self.report, arena),
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
                            report: ::torvyn_engine::View::into_owned(self.report),
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
                            <super::super::super::snap::uses::middle::Report<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::snap::uses::middle::Report<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::snap::uses::middle::Report<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.report, reallocs);
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
                        <super::super::super::snap::uses::middle::Report<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.report, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::snap::uses::middle::Report<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
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
                                    <super::super::super::snap::uses::middle::Report<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        <super::super::super::snap::uses::middle::Report<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.report, to, at + offsets[0usize])?;
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
                            report: {
                                let field = <super::super::super::snap::uses::middle::Report<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::snap::uses::middle::Report<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
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
                                    <super::super::super::snap::uses::middle::Report<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Reading {
                            report: <super::super::super::snap::uses::middle::Report<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::snap::uses::middle::Report<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:uses/sideways#reading`, as in the WIT.
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
                        /// `report`, as in the WIT.
                        #[component(name = "report")]
                        pub report: super::super::super::super::snap::uses::middle::owned::Report,
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::uses::base::Scale;
    #[doc(inline)]
    pub use self::snap::uses::middle::Unit;
    #[doc(inline)]
    pub use self::snap::uses::middle::Report;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::uses::base::owned::Scale;
        #[doc(inline)]
        pub use super::snap::uses::middle::owned::Unit;
        #[doc(inline)]
        pub use super::snap::uses::middle::owned::Report;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:uses/sideways`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:uses/sideways`",
            note = "implement `uses::host::Sideways` for it"
        )]
        pub trait Sideways {
            /// `take`, as in the WIT.
            fn take(&mut self, reading: super::snap::uses::sideways::Reading<'_>);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Sideways + ::core::marker::Send + 'static {}
    impl<T: host::Sideways + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:uses/top`, as in the WIT.
        pub trait Top {
            /// `gather`, as in the WIT.
            fn gather<'s, 'p>(
                &'s mut self,
                readings: &'p [super::snap::uses::base::Reading<'p>],
                scale: super::snap::uses::middle::Unit,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::uses::middle::Report<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
        /// `snap:uses/uses`, as in the WIT.
        pub trait Uses {
            /// `last`, as in the WIT.
            fn last<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::option::Option<super::snap::uses::base::Reading<'s>>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:uses/top`.
        pub trait Top {
            /// Scripts `gather`.
            fn gather(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    ::std::vec::Vec<super::snap::uses::base::owned::Reading>,
                    super::snap::uses::middle::Unit,
                ),
                super::snap::uses::middle::owned::Report,
            >;
        }
        /// Scripts the functions of `snap:uses/uses`.
        pub trait Uses {
            /// Scripts `last`.
            fn last(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (),
                ::core::option::Option<super::snap::uses::base::owned::Reading>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/uses.wit"
    );
    impl ::torvyn_engine::World for Uses {
        type Host = ::std::boxed::Box<dyn uses::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:uses/base#reading",
                shape: Shape::Record(&[("sensor", Type::String), ("value", Type::F64)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:uses/base#scale",
                shape: Shape::Enum(&["celsius", "kelvin"]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:uses/middle#unit",
                shape: Shape::Alias(Type::Named(T1)),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "snap:uses/middle#report",
                shape: Shape::Record(
                    &[
                        ("readings", Type::List(&Type::Named(T0))),
                        ("scale", Type::Named(T2)),
                    ],
                ),
            };
            const T4: &TypeDefinition = &TypeDefinition {
                path: "snap:uses/sideways#reading",
                shape: Shape::Record(&[("report", Type::Named(T3))]),
            };
            &WorldDefinition {
                name: "snap:uses/uses",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:uses/sideways"),
                        name: "take",
                        params: &[("reading", Type::Named(T4))],
                        result: ::core::option::Option::None,
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:uses/top"),
                        name: "gather",
                        params: &[
                            ("readings", Type::List(&Type::Named(T0))),
                            ("scale", Type::Named(T2)),
                        ],
                        result: ::core::option::Option::Some(Type::Named(T3)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "last",
                        params: &[],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Uses {
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
    impl uses::exports::Top for ::torvyn_engine::WasmtimeInvoker<Uses> {
        #[inline]
        fn gather<'s, 'p>(
            &'s mut self,
            readings: &'p [uses::snap::uses::base::Reading<'p>],
            scale: uses::snap::uses::middle::Unit,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                uses::snap::uses::middle::Report<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (readings, scale))
        }
    }
    impl uses::exports::Uses for ::torvyn_engine::WasmtimeInvoker<Uses> {
        #[inline]
        fn last<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<uses::snap::uses::base::Reading<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, ())
        }
    }
    impl uses::exports::Top for ::torvyn_engine::MockInvoker<Uses> {
        fn gather<'s, 'p>(
            &'s mut self,
            readings: &'p [uses::snap::uses::base::Reading<'p>],
            scale: uses::snap::uses::middle::Unit,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                uses::snap::uses::middle::Report<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::std::vec::Vec<uses::snap::uses::base::owned::Reading>,
                        uses::snap::uses::middle::Unit,
                    ),
                    uses::snap::uses::middle::owned::Report,
                >(0usize, (readings, scale))
        }
    }
    impl uses::scripts::Top for ::torvyn_engine::mock::WorldScript<Uses> {
        fn gather(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn uses::Host>,
            (
                ::std::vec::Vec<uses::snap::uses::base::owned::Reading>,
                uses::snap::uses::middle::Unit,
            ),
            uses::snap::uses::middle::owned::Report,
        > {
            self.__function(0usize)
        }
    }
    impl uses::exports::Uses for ::torvyn_engine::MockInvoker<Uses> {
        fn last<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<uses::snap::uses::base::Reading<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (),
                    ::core::option::Option<uses::snap::uses::base::owned::Reading>,
                >(1usize, ())
        }
    }
    impl uses::scripts::Uses for ::torvyn_engine::mock::WorldScript<Uses> {
        fn last(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn uses::Host>,
            (),
            ::core::option::Option<uses::snap::uses::base::owned::Reading>,
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
    pub struct __H0<P0, P1> {
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
    > ::torvyn_engine::__private::component::Guest for __H0<P0, P1> {
        type Walked<'b> = __H0<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H0<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H0<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H0 {
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
            &'b [__H0<P0::Walked<'b>, P1::Walked<'b>>],
        > {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::f64,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1> {
        type View = uses::snap::uses::base::Reading<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            uses::snap::uses::base::Reading<'a>,
        > {
            ::core::result::Result::Ok(uses::snap::uses::base::Reading {
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
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H3<P0, P1> {
        #[component(name = "readings")]
        readings: P0,
        #[component(name = "scale")]
        scale: P1,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H3<P0, P1> {
        type Walked<'b> = __H3<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H3<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H3<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H3 {
                readings: ::torvyn_engine::__private::component::Guest::walk(
                    self.readings,
                    store,
                    arena,
                )?,
                scale: ::torvyn_engine::__private::component::Guest::walk(
                    self.scale,
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
            &'b [__H3<P0::Walked<'b>, P1::Walked<'b>>],
        > {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a [uses::snap::uses::base::Reading<'a>],
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = uses::snap::uses::middle::Unit,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H3<P0, P1> {
        type View = uses::snap::uses::middle::Report<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            uses::snap::uses::middle::Report<'a>,
        > {
            ::core::result::Result::Ok(uses::snap::uses::middle::Report {
                readings: ::torvyn_engine::__private::component::Place::place(
                    &self.readings,
                    store,
                    arena,
                )?,
                scale: ::torvyn_engine::__private::component::Place::place(
                    &self.scale,
                    store,
                    arena,
                )?,
            })
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H4<P0> {
        #[component(name = "report")]
        report: P0,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H4<P0> {
        type Walked<'b> = __H4<P0::Walked<'b>>;
        type List<'b> = &'b [__H4<P0::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<__H4<P0::Walked<'b>>> {
            ::core::result::Result::Ok(__H4 {
                report: ::torvyn_engine::__private::component::Guest::walk(
                    self.report,
                    store,
                    arena,
                )?,
            })
        }
        fn walk_list<'b, T: 'static>(
            list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<&'b [__H4<P0::Walked<'b>>]> {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = uses::snap::uses::middle::Report<'a>,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H4<P0> {
        type View = uses::snap::uses::sideways::Reading<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            uses::snap::uses::sideways::Reading<'a>,
        > {
            ::core::result::Result::Ok(uses::snap::uses::sideways::Reading {
                report: ::torvyn_engine::__private::component::Place::place(
                    &self.report,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            &'a [uses::snap::uses::base::Reading<'a>],
            uses::snap::uses::middle::Unit,
        );
        type View<'a> = uses::snap::uses::middle::Report<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (uses::snap::uses::middle::owned::Report,);
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
        type Params<'a> = ();
        type View<'a> = ::core::option::Option<uses::snap::uses::base::Reading<'a>>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (::core::option::Option<uses::snap::uses::base::owned::Reading>,);
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
    impl ::torvyn_engine::__private::session::Bindings<Uses> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Uses>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:uses/sideways")?;
                instance
                    .func_wrap(
                        "take",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Uses,
                            >,
                            (
                                p0,
                            ): (
                                __H4<
                                    __H3<
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            __H0<
                                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                                ::core::primitive::f64,
                                            >,
                                        >,
                                        uses::snap::uses::middle::Unit,
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
                                    let result = uses::host::Sideways::take(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
            }
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Uses>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Uses> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Uses>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Uses>,
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
                                0,
                                |host, from, slots| {
                                    let (p0,): (uses::snap::uses::sideways::Reading<'_>,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        uses::host::Sideways::take(&mut **host, p0),
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
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
