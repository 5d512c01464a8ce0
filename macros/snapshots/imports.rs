/// The types of `snap:imports/imports`, the traits for what it exports, and those for what it imports.
pub mod imports {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `imports`, as in the WIT.
        pub mod imports {
            /// `calibration`, as in the WIT.
            pub mod calibration {
                /// `snap:imports/calibration#sample`, as in the WIT.
                #[derive(
                    ::core::clone::Clone,
                    ::core::marker::Copy,
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
                pub struct Sample {
                    /// `at-ms`, as in the WIT.
                    #[component(name = "at-ms")]
                    pub at_ms: ::core::primitive::u64,
                    /// `value`, as in the WIT.
                    #[component(name = "value")]
                    pub value: ::core::primitive::f64,
                }
                ::torvyn_engine::__private::plain!(Sample);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Sample {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.at_ms, reallocs);
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
                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.at_ms, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.at_ms, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Sample {
                            at_ms: {
                                let field = <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Sample {
                            at_ms: <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                /// `snap:imports/calibration#series`, as in the WIT.
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
                pub struct Series<'a> {
                    /// `sensor`, as in the WIT.
                    #[component(name = "sensor")]
                    pub sensor: &'a ::core::primitive::str,
                    /// `samples`, as in the WIT.
                    #[component(name = "samples")]
                    pub samples: &'a [super::super::super::snap::imports::calibration::Sample],
                    /// `raw`, as in the WIT.
                    #[component(name = "raw")]
                    pub raw: &'a [::core::primitive::u8],
                    /// `note`, as in the WIT.
                    #[component(name = "note")]
                    pub note: ::core::option::Option<&'a ::core::primitive::str>,
                }
                impl ::torvyn_engine::__private::store::Traffic for Series<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.sensor,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.samples,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.raw,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.note,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Series {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.sensor,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.samples,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.raw,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.note,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Series {
                    type View<'a> = Series<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Series<'a> {
                        let _ = arena;
                        Series {
                            sensor: ::torvyn_engine::Owned::view(&self.sensor, arena),
                            samples: ::torvyn_engine::Owned::view(&self.samples, arena),
                            raw: ::torvyn_engine::Owned::view(&self.raw, arena),
                            note: ::torvyn_engine::Owned::view(&self.note, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Series<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Series<'_> {
                    type Owned = owned::Series;
                    fn into_owned(self) -> owned::Series {
                        owned::Series {
                            sensor: ::torvyn_engine::View::into_owned(self.sensor),
                            samples: ::torvyn_engine::View::into_owned(self.samples),
                            raw: ::torvyn_engine::View::into_owned(self.raw),
                            note: ::torvyn_engine::View::into_owned(self.note),
                        }
                    }
                }
                impl Series<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Series {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Series<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::option::Option<
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::option::Option<
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
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
                        <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.samples, reallocs);
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.raw, reallocs);
                        <::core::option::Option<
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.note, reallocs);
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
                        <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.samples, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.raw, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::option::Option<
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.note, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::option::Option<
                                    &'a ::core::primitive::str,
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::option::Option<
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.sensor, to, at + offsets[0usize])?;
                        <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.samples, to, at + offsets[1usize])?;
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.raw, to, at + offsets[2usize])?;
                        <::core::option::Option<
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.note, to, at + offsets[3usize])?;
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
                        ::core::result::Result::Ok(Series {
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
                            samples: {
                                let field = <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            raw: {
                                let field = <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            note: {
                                let field = <::core::option::Option<
                                    &'a ::core::primitive::str,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::option::Option<
                                            &'a ::core::primitive::str,
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::option::Option<
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Series {
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
                            samples: <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <&'a [super::super::super::snap::imports::calibration::Sample] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            raw: <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[2usize],
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            note: <::core::option::Option<
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[3usize],
                                    <::core::option::Option<
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `snap:imports/calibration#verdict`, as in the WIT.
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
                #[component(variant)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub enum Verdict<'a> {
                    /// `fine`, as in the WIT.
                    #[component(name = "fine")]
                    Fine,
                    /// `odd`, as in the WIT.
                    #[component(name = "odd")]
                    Odd(super::super::super::snap::imports::calibration::Series<'a>),
                    /// `lost`, as in the WIT.
                    #[component(name = "lost")]
                    Lost(&'a [&'a ::core::primitive::str]),
                }
                impl ::torvyn_engine::__private::store::Traffic for Verdict<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Fine => {}
                            Self::Odd(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Lost(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Verdict {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Fine => {}
                            Self::Odd(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Lost(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Verdict {
                    type View<'a> = Verdict<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Verdict<'a> {
                        let _ = arena;
                        match self {
                            Self::Fine => Verdict::Fine,
                            Self::Odd(value) => {
                                Verdict::Odd(::torvyn_engine::Owned::view(value, arena))
                            }
                            Self::Lost(value) => {
                                Verdict::Lost(::torvyn_engine::Owned::view(value, arena))
                            }
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Verdict<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Verdict<'_> {
                    type Owned = owned::Verdict;
                    fn into_owned(self) -> owned::Verdict {
                        match self {
                            Self::Fine => owned::Verdict::Fine,
                            Self::Odd(value) => {
                                owned::Verdict::Odd(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                            Self::Lost(value) => {
                                owned::Verdict::Lost(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                        }
                    }
                }
                impl Verdict<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Verdict {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Verdict<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                <super::super::super::snap::imports::calibration::Series<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            ),
                            ::core::option::Option::Some(
                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::most_reallocs(
                        &[
                            <super::super::super::snap::imports::calibration::Series<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        match self {
                            Verdict::Fine => {}
                            Verdict::Odd(value) => {
                                <super::super::super::snap::imports::calibration::Series<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Verdict::Lost(value) => {
                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                            Verdict::Fine => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                            }
                            Verdict::Odd(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <super::super::super::snap::imports::calibration::Series<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Verdict::Lost(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    2u32 as ::core::primitive::u64,
                                );
                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                                        <super::super::super::snap::imports::calibration::Series<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                ],
                            )
                        };
                        match self {
                            Verdict::Fine => {
                                to.write_case(at, &info, 0u32)?;
                            }
                            Verdict::Odd(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <super::super::super::snap::imports::calibration::Series<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Verdict::Lost(value) => {
                                to.write_case(at, &info, 2u32)?;
                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                                0u32 => Verdict::Fine,
                                1u32 => {
                                    Verdict::Odd(
                                        <super::super::super::snap::imports::calibration::Series<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                2u32 => {
                                    Verdict::Lost(
                                        <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                                        <super::super::super::snap::imports::calibration::Series<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                ],
                            )
                        };
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::case(
                                bytes,
                                &info,
                            )? {
                                0u32 => Verdict::Fine,
                                1u32 => {
                                    Verdict::Odd(
                                        <super::super::super::snap::imports::calibration::Series<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <super::super::super::snap::imports::calibration::Series<
                                                    'a,
                                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                            )?,
                                        )?,
                                    )
                                }
                                2u32 => {
                                    Verdict::Lost(
                                        <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                                    'a,
                                                >>::ABI,
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
                /// The types that own their parts.
                pub mod owned {
                    #[doc(inline)]
                    pub use super::Sample;
                    /// `snap:imports/calibration#series`, as in the WIT.
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
                    pub struct Series {
                        /// `sensor`, as in the WIT.
                        #[component(name = "sensor")]
                        pub sensor: ::std::string::String,
                        /// `samples`, as in the WIT.
                        #[component(name = "samples")]
                        pub samples: ::std::vec::Vec<
                            super::super::super::super::snap::imports::calibration::Sample,
                        >,
                        /// `raw`, as in the WIT.
                        #[component(name = "raw")]
                        pub raw: ::std::vec::Vec<::core::primitive::u8>,
                        /// `note`, as in the WIT.
                        #[component(name = "note")]
                        pub note: ::core::option::Option<::std::string::String>,
                    }
                    /// `snap:imports/calibration#verdict`, as in the WIT.
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
                    #[component(variant)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub enum Verdict {
                        /// `fine`, as in the WIT.
                        #[component(name = "fine")]
                        Fine,
                        /// `odd`, as in the WIT.
                        #[component(name = "odd")]
                        Odd(
                            super::super::super::super::snap::imports::calibration::owned::Series,
                        ),
                        /// `lost`, as in the WIT.
                        #[component(name = "lost")]
                        Lost(::std::vec::Vec<::std::string::String>),
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::imports::calibration::Sample;
    #[doc(inline)]
    pub use self::snap::imports::calibration::Series;
    #[doc(inline)]
    pub use self::snap::imports::calibration::Verdict;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::imports::calibration::owned::Sample;
        #[doc(inline)]
        pub use super::snap::imports::calibration::owned::Series;
        #[doc(inline)]
        pub use super::snap::imports::calibration::owned::Verdict;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// What the host knows.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:imports/calibration`",
            note = "implement `imports::host::Calibration` for it"
        )]
        pub trait Calibration {
            /// How far a sensor is off.
            fn offset(
                &mut self,
                sensor: &'_ ::core::primitive::str,
            ) -> ::core::option::Option<::core::primitive::f64>;
            /// `report`, as in the WIT.
            fn report(
                &mut self,
                series: &'_ [super::snap::imports::calibration::Series<'_>],
            ) -> ::core::result::Result<::core::primitive::u32, ::std::string::String>;
            /// `judge`, as in the WIT.
            fn judge(
                &mut self,
                series: super::snap::imports::calibration::Series<'_>,
                other: &'_ [&'_ [super::snap::imports::calibration::Series<'_>]],
            ) -> super::snap::imports::calibration::owned::Verdict;
            /// `accept`, as in the WIT.
            fn accept(
                &mut self,
                verdicts: &'_ [super::snap::imports::calibration::Verdict<'_>],
                sample: super::snap::imports::calibration::Sample,
            );
            /// `reset`, as in the WIT.
            fn reset(&mut self);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Calibration + ::core::marker::Send + 'static {}
    impl<T: host::Calibration + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/imports.wit"
    );
    impl ::torvyn_engine::World for Imports {
        type Host = ::std::boxed::Box<dyn imports::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:imports/calibration#sample",
                shape: Shape::Record(&[("at-ms", Type::U64), ("value", Type::F64)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:imports/calibration#series",
                shape: Shape::Record(
                    &[
                        ("sensor", Type::String),
                        ("samples", Type::List(&Type::Named(T0))),
                        ("raw", Type::List(&Type::U8)),
                        ("note", Type::Option(&Type::String)),
                    ],
                ),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:imports/calibration#verdict",
                shape: Shape::Variant(
                    &[
                        ("fine", ::core::option::Option::None),
                        ("odd", ::core::option::Option::Some(Type::Named(T1))),
                        ("lost", ::core::option::Option::Some(Type::List(&Type::String))),
                    ],
                ),
            };
            &WorldDefinition {
                name: "snap:imports/imports",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:imports/calibration",
                        ),
                        name: "offset",
                        params: &[("sensor", Type::String)],
                        result: ::core::option::Option::Some(Type::Option(&Type::F64)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:imports/calibration",
                        ),
                        name: "report",
                        params: &[("series", Type::List(&Type::Named(T1)))],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::U32),
                            err: ::core::option::Option::Some(&Type::String),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:imports/calibration",
                        ),
                        name: "judge",
                        params: &[
                            ("series", Type::Named(T1)),
                            ("other", Type::List(&Type::List(&Type::Named(T1)))),
                        ],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:imports/calibration",
                        ),
                        name: "accept",
                        params: &[
                            ("verdicts", Type::List(&Type::Named(T2))),
                            ("sample", Type::Named(T0)),
                        ],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:imports/calibration",
                        ),
                        name: "reset",
                        params: &[],
                        result: ::core::option::Option::None,
                    },
                ],
                exports: &[],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Imports {
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
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H1<P0, P1, P2, P3> {
        #[component(name = "sensor")]
        sensor: P0,
        #[component(name = "samples")]
        samples: P1,
        #[component(name = "raw")]
        raw: P2,
        #[component(name = "note")]
        note: P3,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P2: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P3: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H1<P0, P1, P2, P3> {
        type Walked<'b> = __H1<
            P0::Walked<'b>,
            P1::Walked<'b>,
            P2::Walked<'b>,
            P3::Walked<'b>,
        >;
        type List<'b> = &'b [__H1<
            P0::Walked<'b>,
            P1::Walked<'b>,
            P2::Walked<'b>,
            P3::Walked<'b>,
        >];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H1<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>, P3::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H1 {
                sensor: ::torvyn_engine::__private::component::Guest::walk(
                    self.sensor,
                    store,
                    arena,
                )?,
                samples: ::torvyn_engine::__private::component::Guest::walk(
                    self.samples,
                    store,
                    arena,
                )?,
                raw: ::torvyn_engine::__private::component::Guest::walk(
                    self.raw,
                    store,
                    arena,
                )?,
                note: ::torvyn_engine::__private::component::Guest::walk(
                    self.note,
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
            &'b [__H1<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>, P3::Walked<'b>>],
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
                View = &'a [imports::snap::imports::calibration::Sample],
            >,
        P2: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a [::core::primitive::u8],
            >,
        P3: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::option::Option<&'a ::core::primitive::str>,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H1<P0, P1, P2, P3> {
        type View = imports::snap::imports::calibration::Series<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            imports::snap::imports::calibration::Series<'a>,
        > {
            ::core::result::Result::Ok(imports::snap::imports::calibration::Series {
                sensor: ::torvyn_engine::__private::component::Place::place(
                    &self.sensor,
                    store,
                    arena,
                )?,
                samples: ::torvyn_engine::__private::component::Place::place(
                    &self.samples,
                    store,
                    arena,
                )?,
                raw: ::torvyn_engine::__private::component::Place::place(
                    &self.raw,
                    store,
                    arena,
                )?,
                note: ::torvyn_engine::__private::component::Place::place(
                    &self.note,
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
    #[component(variant)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub enum __H2<P0, P1> {
        #[component(name = "fine")]
        Fine,
        #[component(name = "odd")]
        Odd(P0),
        #[component(name = "lost")]
        Lost(P1),
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
            ::core::result::Result::Ok(
                match self {
                    __H2::Fine => __H2::Fine,
                    __H2::Odd(value) => {
                        __H2::Odd(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H2::Lost(value) => {
                        __H2::Lost(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                },
            )
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
                View = imports::snap::imports::calibration::Series<'a>,
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a [&'a ::core::primitive::str],
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H2<P0, P1> {
        type View = imports::snap::imports::calibration::Verdict<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            imports::snap::imports::calibration::Verdict<'a>,
        > {
            ::core::result::Result::Ok(
                match self {
                    __H2::Fine => imports::snap::imports::calibration::Verdict::Fine,
                    __H2::Odd(value) => {
                        imports::snap::imports::calibration::Verdict::Odd(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H2::Lost(value) => {
                        imports::snap::imports::calibration::Verdict::Lost(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                },
            )
        }
    }
    pub struct __Exports {}
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Imports> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Imports>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:imports/calibration")?;
                instance
                    .func_wrap(
                        "offset",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Imports,
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
                                    let result = imports::host::Calibration::offset(
                                        &mut **host,
                                        p0,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "report",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Imports,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    __H1<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            imports::snap::imports::calibration::Sample,
                                        >,
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::core::primitive::u8,
                                        >,
                                        ::core::option::Option<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
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
                                    let result = imports::host::Calibration::report(
                                        &mut **host,
                                        p0,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "judge",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Imports,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                __H1<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::torvyn_engine::__private::wasmtime::component::WasmList<
                                        imports::snap::imports::calibration::Sample,
                                    >,
                                    ::torvyn_engine::__private::wasmtime::component::WasmList<
                                        ::core::primitive::u8,
                                    >,
                                    ::core::option::Option<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    >,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmList<
                                        __H1<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                                imports::snap::imports::calibration::Sample,
                                            >,
                                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                                ::core::primitive::u8,
                                            >,
                                            ::core::option::Option<
                                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                            >,
                                        >,
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
                                    let result = imports::host::Calibration::judge(
                                        &mut **host,
                                        p0,
                                        p1,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "accept",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Imports,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    __H2<
                                        __H1<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                                imports::snap::imports::calibration::Sample,
                                            >,
                                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                                ::core::primitive::u8,
                                            >,
                                            ::core::option::Option<
                                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                            >,
                                        >,
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
                                    >,
                                >,
                                imports::snap::imports::calibration::Sample,
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
                                    let result = imports::host::Calibration::accept(
                                        &mut **host,
                                        p0,
                                        p1,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "reset",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Imports,
                            >,
                            (): ()|
                        {
                            ::torvyn_engine::__private::component::call_host(
                                store,
                                |host, store, arena| {
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(),
                                    );
                                    let _ = (&store, arena);
                                    let result = imports::host::Calibration::reset(&mut **host);
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Imports>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {})
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Imports> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Imports>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Imports>,
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
                                    let (p0,): (&'_ ::core::primitive::str,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        imports::host::Calibration::offset(&mut **host, p0),
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
                1usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Imports>,
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
                                        ): (
                                            _,
                                            (&'_ [imports::snap::imports::calibration::Series<'_>],),
                                        ) = waiting.lift(&slots)?;
                                        imports::host::Calibration::report(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Imports>,
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
                                        let (
                                            p0,
                                        ): (
                                            &'_ [imports::snap::imports::calibration::Series<'_>],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            imports::host::Calibration::report(&mut **host, p0),
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
                2usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Imports>,
                                >,
                                (
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                    c5,
                                    c6,
                                    c7,
                                    c8,
                                    c9,
                                    c10,
                                    c11,
                                ): (
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
                                    ::core::primitive::u32,
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
                                        c3,
                                        c4,
                                        c5,
                                        c6,
                                        c7,
                                        c8,
                                        c9,
                                        c10,
                                        c11,
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
                                                imports::snap::imports::calibration::Series<'_>,
                                                &'_ [&'_ [imports::snap::imports::calibration::Series<'_>]],
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        imports::host::Calibration::judge(&mut **host, p0, p1)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c11))
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
                                    ::torvyn_engine::__private::store::State<Imports>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32,
                                c3: ::core::primitive::u32,
                                c4: ::core::primitive::u32,
                                c5: ::core::primitive::u32,
                                c6: ::core::primitive::u32,
                                c7: ::core::primitive::u32,
                                c8: ::core::primitive::u32,
                                c9: ::core::primitive::u32,
                                c10: ::core::primitive::u32,
                                c11: ::core::primitive::u32|
                            {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                    c5,
                                    c6,
                                    c7,
                                    c8,
                                    c9,
                                    c10,
                                    c11,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c11),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                        ): (
                                            imports::snap::imports::calibration::Series<'_>,
                                            &'_ [&'_ [imports::snap::imports::calibration::Series<'_>]],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            imports::host::Calibration::judge(&mut **host, p0, p1),
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
                3usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Imports>,
                            >,
                            c0: ::core::primitive::u32,
                            c1: ::core::primitive::u32,
                            c2: ::core::primitive::u64,
                            c3: ::core::primitive::f64|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                                c1,
                                c2,
                                c3,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host(
                                caller,
                                options,
                                &slots,
                                0,
                                |host, from, slots| {
                                    let (
                                        p0,
                                        p1,
                                    ): (
                                        &'_ [imports::snap::imports::calibration::Verdict<'_>],
                                        imports::snap::imports::calibration::Sample,
                                    ) = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        imports::host::Calibration::accept(&mut **host, p0, p1),
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
                4usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Imports>,
                            >|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots(());
                            let bits = ::torvyn_engine::__private::direct::call_host(
                                caller,
                                options,
                                &slots,
                                0,
                                |host, from, slots| {
                                    let (): () = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        imports::host::Calibration::reset(&mut **host),
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
