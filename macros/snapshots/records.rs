/// The types of `snap:records/records@1.0.0`, the traits for what it exports, and those for what it imports.
pub mod records {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `records`, as in the WIT.
        pub mod records {
            /// `places`, as in the WIT.
            pub mod places {
                /// Scalars only.
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
                pub struct Point {
                    /// `x`, as in the WIT.
                    #[component(name = "x")]
                    pub x: ::core::primitive::f64,
                    /// `y`, as in the WIT.
                    #[component(name = "y")]
                    pub y: ::core::primitive::f64,
                    /// Above the sea, in metres.
                    #[component(name = "height-m")]
                    pub height_m: ::core::primitive::i32,
                }
                ::torvyn_engine::__private::plain!(Point);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Point {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.x, reallocs);
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.y, reallocs);
                        <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.height_m, reallocs);
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
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.x, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.y, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.height_m, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.x, to, at + offsets[0usize])?;
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.y, to, at + offsets[1usize])?;
                        <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.height_m, to, at + offsets[2usize])?;
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
                        ::core::result::Result::Ok(Point {
                            x: {
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
                            y: {
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
                            height_m: {
                                let field = <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Point {
                            x: <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            y: <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                            height_m: <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[2usize],
                                    <::core::primitive::i32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// With an exact equality.
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
                    ::torvyn_engine::__private::wasmtime::component::Lift,
                )]
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct Grid {
                    /// `column`, as in the WIT.
                    #[component(name = "column")]
                    pub column: ::core::primitive::u32,
                    /// `row`, as in the WIT.
                    #[component(name = "row")]
                    pub row: ::core::primitive::u32,
                }
                ::torvyn_engine::__private::plain!(Grid);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Grid {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.column, reallocs);
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.row, reallocs);
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
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.column, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.row, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.column, to, at + offsets[0usize])?;
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.row, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Grid {
                            column: {
                                let field = <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            row: {
                                let field = <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Grid {
                            column: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            row: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// With text, and a record inside.
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
                pub struct Place<'a> {
                    /// `name`, as in the WIT.
                    #[component(name = "name")]
                    pub name: &'a ::core::primitive::str,
                    /// `point`, as in the WIT.
                    #[component(name = "point")]
                    pub point: super::super::super::snap::records::places::Point,
                    /// `photo`, as in the WIT.
                    #[component(name = "photo")]
                    pub photo: &'a [::core::primitive::u8],
                }
                impl ::torvyn_engine::__private::store::Traffic for Place<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.name,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.point,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.photo,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Place {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.name,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.point,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.photo,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Place {
                    type View<'a> = Place<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Place<'a> {
                        let _ = arena;
                        Place {
                            name: ::torvyn_engine::Owned::view(&self.name, arena),
                            point: ::torvyn_engine::Owned::view(&self.point, arena),
                            photo: ::torvyn_engine::Owned::view(&self.photo, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Place<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Place<'_> {
                    type Owned = owned::Place;
                    fn into_owned(self) -> owned::Place {
                        owned::Place {
                            name: ::torvyn_engine::View::into_owned(self.name),
                            point: ::torvyn_engine::View::into_owned(self.point),
                            photo: ::torvyn_engine::View::into_owned(self.photo),
                        }
                    }
                }
                impl Place<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Place {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Place<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
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
                        >>::list_reallocs(self.name, reallocs);
                        <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.point, reallocs);
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.photo, reallocs);
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
                        >>::lower(self.name, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.point, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.photo, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.name, to, at + offsets[0usize])?;
                        <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.point, to, at + offsets[1usize])?;
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.photo, to, at + offsets[2usize])?;
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
                        ::core::result::Result::Ok(Place {
                            name: {
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
                            point: {
                                let field = <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            photo: {
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
                                    <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Place {
                            name: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                            point: <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <super::super::super::snap::records::places::Point as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            photo: <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
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
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    #[doc(inline)]
                    pub use super::Point;
                    #[doc(inline)]
                    pub use super::Grid;
                    /// With text, and a record inside.
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
                    pub struct Place {
                        /// `name`, as in the WIT.
                        #[component(name = "name")]
                        pub name: ::std::string::String,
                        /// `point`, as in the WIT.
                        #[component(name = "point")]
                        pub point: super::super::super::super::snap::records::places::Point,
                        /// `photo`, as in the WIT.
                        #[component(name = "photo")]
                        pub photo: ::std::vec::Vec<::core::primitive::u8>,
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::records::places::Point;
    #[doc(inline)]
    pub use self::snap::records::places::Grid;
    #[doc(inline)]
    pub use self::snap::records::places::Place;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::records::places::owned::Point;
        #[doc(inline)]
        pub use super::snap::records::places::owned::Grid;
        #[doc(inline)]
        pub use super::snap::records::places::owned::Place;
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// Where a sensor stands.
        pub trait Places {
            /// `nearest`, as in the WIT.
            fn nearest<'s>(
                &'s mut self,
                point: super::snap::records::places::Point,
                grid: super::snap::records::places::Grid,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::records::places::Place<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `rename`, as in the WIT.
            fn rename<'s, 'p>(
                &'s mut self,
                place: super::snap::records::places::Place<'p>,
                name: &'p ::core::primitive::str,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:records/places@1.0.0`.
        pub trait Places {
            /// Scripts `nearest`.
            fn nearest(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                (),
                (
                    super::snap::records::places::Point,
                    super::snap::records::places::Grid,
                ),
                super::snap::records::places::owned::Place,
            >;
            /// Scripts `rename`.
            fn rename(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                (),
                (super::snap::records::places::owned::Place, ::std::string::String),
                (),
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/records.wit"
    );
    impl ::torvyn_engine::World for Records {
        type Host = ();
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:records/places@1.0.0#point",
                shape: Shape::Record(
                    &[("x", Type::F64), ("y", Type::F64), ("height-m", Type::S32)],
                ),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:records/places@1.0.0#grid",
                shape: Shape::Record(&[("column", Type::U32), ("row", Type::U32)]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:records/places@1.0.0#place",
                shape: Shape::Record(
                    &[
                        ("name", Type::String),
                        ("point", Type::Named(T0)),
                        ("photo", Type::List(&Type::U8)),
                    ],
                ),
            };
            &WorldDefinition {
                name: "snap:records/records@1.0.0",
                imports: &[],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:records/places@1.0.0",
                        ),
                        name: "nearest",
                        params: &[("point", Type::Named(T0)), ("grid", Type::Named(T1))],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:records/places@1.0.0",
                        ),
                        name: "rename",
                        params: &[("place", Type::Named(T2)), ("name", Type::String)],
                        result: ::core::option::Option::None,
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Records {
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
    impl records::exports::Places for ::torvyn_engine::WasmtimeInvoker<Records> {
        #[inline]
        fn nearest<'s>(
            &'s mut self,
            point: records::snap::records::places::Point,
            grid: records::snap::records::places::Grid,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                records::snap::records::places::Place<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (point, grid))
        }
        #[inline]
        fn rename<'s, 'p>(
            &'s mut self,
            place: records::snap::records::places::Place<'p>,
            name: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (place, name))
        }
    }
    impl records::exports::Places for ::torvyn_engine::MockInvoker<Records> {
        fn nearest<'s>(
            &'s mut self,
            point: records::snap::records::places::Point,
            grid: records::snap::records::places::Grid,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                records::snap::records::places::Place<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        records::snap::records::places::Point,
                        records::snap::records::places::Grid,
                    ),
                    records::snap::records::places::owned::Place,
                >(0usize, (point, grid))
        }
        fn rename<'s, 'p>(
            &'s mut self,
            place: records::snap::records::places::Place<'p>,
            name: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        records::snap::records::places::owned::Place,
                        ::std::string::String,
                    ),
                    (),
                >(1usize, (place, name))
        }
    }
    impl records::scripts::Places for ::torvyn_engine::mock::WorldScript<Records> {
        fn nearest(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            (),
            (
                records::snap::records::places::Point,
                records::snap::records::places::Grid,
            ),
            records::snap::records::places::owned::Place,
        > {
            self.__function(0usize)
        }
        fn rename(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            (),
            (records::snap::records::places::owned::Place, ::std::string::String),
            (),
        > {
            self.__function(1usize)
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            records::snap::records::places::Point,
            records::snap::records::places::Grid,
        );
        type View<'a> = records::snap::records::places::Place<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::f64,
            ::core::primitive::f64,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (records::snap::records::places::owned::Place,);
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
            records::snap::records::places::Place<'a>,
            &'a ::core::primitive::str,
        );
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::f64,
            ::core::primitive::f64,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ();
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = ();
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            {
                let _ = (lifted, arena);
            }
        }
    }
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
        f1: ::torvyn_engine::__private::session::Bound<__F1>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Records> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Records>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Records>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Records> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Records>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
