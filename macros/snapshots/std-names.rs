/// The types of `std:core/std-names`, the traits for what it exports, and those for what it imports.
pub mod std_names {
    /// `std`, as in the WIT.
    pub mod std {
        /// `core`, as in the WIT.
        pub mod core {
            /// `alloc`, as in the WIT.
            pub mod alloc {
                /// `std:core/alloc#option`, as in the WIT.
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
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct Option_<'a> {
                    /// `some`, as in the WIT.
                    #[component(name = "some")]
                    pub some: &'a ::core::primitive::str,
                }
                impl ::torvyn_engine::__private::store::Traffic for Option_<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.some,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Option_ {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.some,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Option_ {
                    type View<'a> = Option_<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Option_<'a> {
                        let _ = arena;
                        Option_ {
                            some: ::torvyn_engine::Owned::view(&self.some, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Option_<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Option_<'_> {
                    type Owned = owned::Option_;
                    fn into_owned(self) -> owned::Option_ {
                        owned::Option_ {
                            some: ::torvyn_engine::View::into_owned(self.some),
                        }
                    }
                }
                impl Option_<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Option_ {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Option_<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                        >>::list_reallocs(self.some, reallocs);
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
                        >>::lower(self.some, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.some, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Option_ {
                            some: {
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
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Option_ {
                            some: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                        })
                    }
                }
                /// `std:core/alloc#some`, as in the WIT.
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
                pub enum Some {
                    /// `none`, as in the WIT.
                    #[component(name = "none")]
                    None,
                    /// `some`, as in the WIT.
                    #[component(name = "some")]
                    Some,
                }
                ::torvyn_engine::__private::plain!(Some);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Some {
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
                                0u32 => Some::None,
                                1u32 => Some::Some,
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
                                0u32 => Some::None,
                                1u32 => Some::Some,
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                }
                /// `std:core/alloc#u8`, as in the WIT.
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
                pub struct U8 {
                    /// `value`, as in the WIT.
                    #[component(name = "value")]
                    pub value: ::core::primitive::u32,
                }
                ::torvyn_engine::__private::plain!(U8);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for U8 {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
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
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.value, to, slots, next)?;
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
                                ],
                            )
                        };
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.value, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(U8 {
                            value: {
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
                                ],
                            )
                        };
                        ::core::result::Result::Ok(U8 {
                            value: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                        })
                    }
                }
                /// `std:core/alloc#vec`, as in the WIT.
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
                pub struct Vec {
                    /// `u8`, as in the WIT.
                    #[component(name = "u8")]
                    pub u8: super::super::super::std::core::alloc::U8,
                }
                ::torvyn_engine::__private::plain!(Vec);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Vec {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.u8, reallocs);
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
                        <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.u8, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.u8, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Vec {
                            u8: {
                                let field = <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Vec {
                            u8: <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::std::core::alloc::U8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `std:core/alloc#box`, as in the WIT.
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
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct Box<'a> {
                    /// `copy`, as in the WIT.
                    #[component(name = "copy")]
                    pub copy: &'a [super::super::super::std::core::alloc::Vec],
                }
                impl ::torvyn_engine::__private::store::Traffic for Box<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.copy,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Box {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.copy,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Box {
                    type View<'a> = Box<'a>;
                    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Box<'a> {
                        let _ = arena;
                        Box {
                            copy: ::torvyn_engine::Owned::view(&self.copy, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Box<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Box<'_> {
                    type Owned = owned::Box;
                    fn into_owned(self) -> owned::Box {
                        owned::Box {
                            copy: ::torvyn_engine::View::into_owned(self.copy),
                        }
                    }
                }
                impl Box<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Box {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Box<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.copy, reallocs);
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
                        <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.copy, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.copy, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Box {
                            copy: {
                                let field = <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Box {
                            copy: <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <&'a [super::super::super::std::core::alloc::Vec] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `std:core/alloc#owned`, as in the WIT.
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
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct Owned<'a> {
                    /// `view`, as in the WIT.
                    #[component(name = "view")]
                    pub view: super::super::super::std::core::alloc::Box<'a>,
                }
                impl ::torvyn_engine::__private::store::Traffic for Owned<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.view,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Owned {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.view,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Owned {
                    type View<'a> = Owned<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Owned<'a> {
                        let _ = arena;
                        Owned {
                            view: ::torvyn_engine::Owned::view(&self.view, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Owned<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Owned<'_> {
                    type Owned = owned::Owned;
                    fn into_owned(self) -> owned::Owned {
                        owned::Owned {
                            view: ::torvyn_engine::View::into_owned(self.view),
                        }
                    }
                }
                impl Owned<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Owned {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Owned<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <super::super::super::std::core::alloc::Box<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::std::core::alloc::Box<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::std::core::alloc::Box<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.view, reallocs);
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
                        <super::super::super::std::core::alloc::Box<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.view, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::std::core::alloc::Box<
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
                                    <super::super::super::std::core::alloc::Box<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        <super::super::super::std::core::alloc::Box<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.view, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Owned {
                            view: {
                                let field = <super::super::super::std::core::alloc::Box<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::std::core::alloc::Box<
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
                                    <super::super::super::std::core::alloc::Box<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Owned {
                            view: <super::super::super::std::core::alloc::Box<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::std::core::alloc::Box<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `std:core/alloc#view`, as in the WIT.
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
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct View<'a> {
                    /// `arena`, as in the WIT.
                    #[component(name = "arena")]
                    pub arena: super::super::super::std::core::alloc::Owned<'a>,
                    /// `to-owned`, as in the WIT.
                    #[component(name = "to-owned")]
                    pub to_owned: &'a ::core::primitive::str,
                }
                impl ::torvyn_engine::__private::store::Traffic for View<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.arena,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.to_owned,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::View {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.arena,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.to_owned,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::View {
                    type View<'a> = View<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> View<'a> {
                        let _ = arena;
                        View {
                            arena: ::torvyn_engine::Owned::view(&self.arena, arena),
                            to_owned: ::torvyn_engine::Owned::view(&self.to_owned, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [View<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for View<'_> {
                    type Owned = owned::View;
                    fn into_owned(self) -> owned::View {
                        owned::View {
                            arena: ::torvyn_engine::View::into_owned(self.arena),
                            to_owned: ::torvyn_engine::View::into_owned(self.to_owned),
                        }
                    }
                }
                impl View<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::View {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for View<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <super::super::super::std::core::alloc::Owned<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::std::core::alloc::Owned<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::std::core::alloc::Owned<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.arena, reallocs);
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.to_owned, reallocs);
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
                        <super::super::super::std::core::alloc::Owned<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.arena, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::std::core::alloc::Owned<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            );
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.to_owned, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::std::core::alloc::Owned<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <super::super::super::std::core::alloc::Owned<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.arena, to, at + offsets[0usize])?;
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.to_owned, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(View {
                            arena: {
                                let field = <super::super::super::std::core::alloc::Owned<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::std::core::alloc::Owned<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            to_owned: {
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
                                    <super::super::super::std::core::alloc::Owned<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(View {
                            arena: <super::super::super::std::core::alloc::Owned<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::std::core::alloc::Owned<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                            to_owned: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `std:core/alloc#string`, as in the WIT.
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
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct String<'a> {
                    /// `vec`, as in the WIT.
                    #[component(name = "vec")]
                    pub vec: &'a [::core::primitive::u8],
                }
                impl ::torvyn_engine::__private::store::Traffic for String<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.vec,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::String {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.vec,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::String {
                    type View<'a> = String<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> String<'a> {
                        let _ = arena;
                        String {
                            vec: ::torvyn_engine::Owned::view(&self.vec, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [String<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for String<'_> {
                    type Owned = owned::String;
                    fn into_owned(self) -> owned::String {
                        owned::String {
                            vec: ::torvyn_engine::View::into_owned(self.vec),
                        }
                    }
                }
                impl String<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::String {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for String<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
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
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.vec, reallocs);
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
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.vec, to, slots, next)?;
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
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.vec, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(String {
                            vec: {
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
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(String {
                            vec: <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `std:core/alloc#result`, as in the WIT.
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
                pub enum Result<'a> {
                    /// `ok`, as in the WIT.
                    #[component(name = "ok")]
                    Ok(super::super::super::std::core::alloc::String<'a>),
                    /// `err`, as in the WIT.
                    #[component(name = "err")]
                    Err(super::super::super::std::core::alloc::Option_<'a>),
                }
                impl ::torvyn_engine::__private::store::Traffic for Result<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Ok(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Err(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Result {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Ok(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Err(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Result {
                    type View<'a> = Result<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Result<'a> {
                        let _ = arena;
                        match self {
                            Self::Ok(value) => {
                                Result::Ok(::torvyn_engine::Owned::view(value, arena))
                            }
                            Self::Err(value) => {
                                Result::Err(::torvyn_engine::Owned::view(value, arena))
                            }
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Result<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Result<'_> {
                    type Owned = owned::Result;
                    fn into_owned(self) -> owned::Result {
                        match self {
                            Self::Ok(value) => {
                                owned::Result::Ok(::torvyn_engine::View::into_owned(value))
                            }
                            Self::Err(value) => {
                                owned::Result::Err(::torvyn_engine::View::into_owned(value))
                            }
                        }
                    }
                }
                impl Result<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Result {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Result<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::Some(
                                <super::super::super::std::core::alloc::String<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            ),
                            ::core::option::Option::Some(
                                <super::super::super::std::core::alloc::Option_<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            ),
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::most_reallocs(
                        &[
                            <super::super::super::std::core::alloc::String<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <super::super::super::std::core::alloc::Option_<
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
                            Result::Ok(value) => {
                                <super::super::super::std::core::alloc::String<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Result::Err(value) => {
                                <super::super::super::std::core::alloc::Option_<
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
                            Result::Ok(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                                <super::super::super::std::core::alloc::String<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Result::Err(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <super::super::super::std::core::alloc::Option_<
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
                                    ::core::option::Option::Some(
                                        <super::super::super::std::core::alloc::String<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <super::super::super::std::core::alloc::Option_<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                ],
                            )
                        };
                        match self {
                            Result::Ok(value) => {
                                to.write_case(at, &info, 0u32)?;
                                <super::super::super::std::core::alloc::String<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Result::Err(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <super::super::super::std::core::alloc::Option_<
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
                                0u32 => {
                                    Result::Ok(
                                        <super::super::super::std::core::alloc::String<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                1u32 => {
                                    Result::Err(
                                        <super::super::super::std::core::alloc::Option_<
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
                                    ::core::option::Option::Some(
                                        <super::super::super::std::core::alloc::String<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <super::super::super::std::core::alloc::Option_<
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
                                0u32 => {
                                    Result::Ok(
                                        <super::super::super::std::core::alloc::String<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <super::super::super::std::core::alloc::String<
                                                    'a,
                                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                            )?,
                                        )?,
                                    )
                                }
                                1u32 => {
                                    Result::Err(
                                        <super::super::super::std::core::alloc::Option_<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <super::super::super::std::core::alloc::Option_<
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
                impl ::core::convert::From<Result<'_>> for ::torvyn_engine::EngineError {
                    fn from(error: Result<'_>) -> Self {
                        Self::guest("std:core/alloc#result", &error)
                    }
                }
                #[doc(hidden)]
                pub mod __Send {
                    use ::torvyn_engine::__private::flags::*;
                    flags! {
                        Send { #[component(name = "sync")] const SYNC; #[component(name =
                        "clone")] const CLONE; }
                    }
                }
                /// `std:core/alloc#send`, as in the WIT.
                #[doc(inline)]
                pub use self::__Send::Send;
                impl ::core::hash::Hash for Send {
                    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                        ::core::hash::Hash::hash(&self.contains(Self::SYNC), state);
                        ::core::hash::Hash::hash(&self.contains(Self::CLONE), state);
                    }
                }
                ::torvyn_engine::__private::plain!(Send);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Send {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Send::SYNC) {
                            bits |= 1u32;
                        }
                        if self.contains(Send::CLONE) {
                            bits |= 2u32;
                        }
                        ::torvyn_engine::__private::direct::set_slot(
                            slots,
                            at,
                            bits as ::core::primitive::u64,
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Send::SYNC) {
                            bits |= 1u32;
                        }
                        if self.contains(Send::CLONE) {
                            bits |= 2u32;
                        }
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        2usize,
                                    )
                                    .size32
                            },
                            bits,
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
                        let bits: ::core::primitive::u32 = ::torvyn_engine::__private::direct::u32_of(
                            ::torvyn_engine::__private::direct::slot(slots, at),
                        );
                        let mut flags = <Send as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= Send::SYNC;
                        }
                        if bits & 2u32 != 0 {
                            flags |= Send::CLONE;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                    #[inline]
                    fn load(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        bytes: &'a [::core::primitive::u8],
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        let bits: ::core::primitive::u32 = ::torvyn_engine::__private::direct::bits(
                            bytes,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        2usize,
                                    )
                                    .size32
                            },
                        )?;
                        let mut flags = <Send as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= Send::SYNC;
                        }
                        if bits & 2u32 != 0 {
                            flags |= Send::CLONE;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                }
                /// `std:core/alloc#host`, as in the WIT.
                pub type Host<'a> = &'a [&'a ::core::primitive::str];
                /// `std:core/alloc#str`, as in the WIT.
                pub type Str<'a> = &'a ::core::primitive::str;
                /// `std:core/alloc#result-type`, as in the WIT.
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
                #[component(record)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub struct ResultType<'a> {
                    /// `value`, as in the WIT.
                    #[component(name = "value")]
                    pub value: ::core::result::Result<
                        ::core::option::Option<&'a ::core::primitive::str>,
                        super::super::super::std::core::alloc::Result<'a>,
                    >,
                }
                impl ::torvyn_engine::__private::store::Traffic for ResultType<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.value,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::ResultType {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.value,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::ResultType {
                    type View<'a> = ResultType<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> ResultType<'a> {
                        let _ = arena;
                        ResultType {
                            value: ::torvyn_engine::Owned::view(&self.value, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [ResultType<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for ResultType<'_> {
                    type Owned = owned::ResultType;
                    fn into_owned(self) -> owned::ResultType {
                        owned::ResultType {
                            value: ::torvyn_engine::View::into_owned(self.value),
                        }
                    }
                }
                impl ResultType<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::ResultType {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a>
                for ResultType<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <::core::result::Result<
                                ::core::option::Option<&'a ::core::primitive::str>,
                                super::super::super::std::core::alloc::Result<'a>,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <::core::result::Result<
                                ::core::option::Option<&'a ::core::primitive::str>,
                                super::super::super::std::core::alloc::Result<'a>,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <::core::result::Result<
                            ::core::option::Option<&'a ::core::primitive::str>,
                            super::super::super::std::core::alloc::Result<'a>,
                        > as ::torvyn_engine::__private::direct::Value<
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
                        <::core::result::Result<
                            ::core::option::Option<&'a ::core::primitive::str>,
                            super::super::super::std::core::alloc::Result<'a>,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.value, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::result::Result<
                                    ::core::option::Option<&'a ::core::primitive::str>,
                                    super::super::super::std::core::alloc::Result<'a>,
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
                                    <::core::result::Result<
                                        ::core::option::Option<&'a ::core::primitive::str>,
                                        super::super::super::std::core::alloc::Result<'a>,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        <::core::result::Result<
                            ::core::option::Option<&'a ::core::primitive::str>,
                            super::super::super::std::core::alloc::Result<'a>,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.value, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(ResultType {
                            value: {
                                let field = <::core::result::Result<
                                    ::core::option::Option<&'a ::core::primitive::str>,
                                    super::super::super::std::core::alloc::Result<'a>,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::result::Result<
                                            ::core::option::Option<&'a ::core::primitive::str>,
                                            super::super::super::std::core::alloc::Result<'a>,
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
                                    <::core::result::Result<
                                        ::core::option::Option<&'a ::core::primitive::str>,
                                        super::super::super::std::core::alloc::Result<'a>,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(ResultType {
                            value: <::core::result::Result<
                                ::core::option::Option<&'a ::core::primitive::str>,
                                super::super::super::std::core::alloc::Result<'a>,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <::core::result::Result<
                                        ::core::option::Option<&'a ::core::primitive::str>,
                                        super::super::super::std::core::alloc::Result<'a>,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `std:core/alloc#copy`, as in the WIT.
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
                pub enum Copy_ {
                    /// `clone`, as in the WIT.
                    #[component(name = "clone")]
                    Clone,
                }
                ::torvyn_engine::__private::plain!(Copy_);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Copy_ {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                        1usize,
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
                                        1usize,
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
                                0u32 => Copy_::Clone,
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
                                            1usize,
                                        )
                                        .size32
                                },
                            )? {
                                0u32 => Copy_::Clone,
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
                    /// `std:core/alloc#option`, as in the WIT.
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
                    #[component(record)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub struct Option_ {
                        /// `some`, as in the WIT.
                        #[component(name = "some")]
                        pub some: ::std::string::String,
                    }
                    #[doc(inline)]
                    pub use super::Some;
                    #[doc(inline)]
                    pub use super::U8;
                    #[doc(inline)]
                    pub use super::Vec;
                    /// `std:core/alloc#box`, as in the WIT.
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
                    #[component(record)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub struct Box {
                        /// `copy`, as in the WIT.
                        #[component(name = "copy")]
                        pub copy: ::std::vec::Vec<
                            super::super::super::super::std::core::alloc::Vec,
                        >,
                    }
                    /// `std:core/alloc#owned`, as in the WIT.
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
                    #[component(record)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub struct Owned {
                        /// `view`, as in the WIT.
                        #[component(name = "view")]
                        pub view: super::super::super::super::std::core::alloc::owned::Box,
                    }
                    /// `std:core/alloc#view`, as in the WIT.
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
                    #[component(record)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub struct View {
                        /// `arena`, as in the WIT.
                        #[component(name = "arena")]
                        pub arena: super::super::super::super::std::core::alloc::owned::Owned,
                        /// `to-owned`, as in the WIT.
                        #[component(name = "to-owned")]
                        pub to_owned: ::std::string::String,
                    }
                    /// `std:core/alloc#string`, as in the WIT.
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
                    #[component(record)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub struct String {
                        /// `vec`, as in the WIT.
                        #[component(name = "vec")]
                        pub vec: ::std::vec::Vec<::core::primitive::u8>,
                    }
                    /// `std:core/alloc#result`, as in the WIT.
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
                    pub enum Result {
                        /// `ok`, as in the WIT.
                        #[component(name = "ok")]
                        Ok(super::super::super::super::std::core::alloc::owned::String),
                        /// `err`, as in the WIT.
                        #[component(name = "err")]
                        Err(
                            super::super::super::super::std::core::alloc::owned::Option_,
                        ),
                    }
                    #[doc(inline)]
                    pub use super::Send;
                    /// `std:core/alloc#host`, as in the WIT.
                    pub type Host = ::std::vec::Vec<::std::string::String>;
                    /// `std:core/alloc#str`, as in the WIT.
                    pub type Str = ::std::string::String;
                    /// `std:core/alloc#result-type`, as in the WIT.
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
                    #[component(record)]
                    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                    pub struct ResultType {
                        /// `value`, as in the WIT.
                        #[component(name = "value")]
                        pub value: ::core::result::Result<
                            ::core::option::Option<::std::string::String>,
                            super::super::super::super::std::core::alloc::owned::Result,
                        >,
                    }
                    #[doc(inline)]
                    pub use super::Copy_;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::std::core::alloc::Option_;
    #[doc(inline)]
    pub use self::std::core::alloc::Some;
    #[doc(inline)]
    pub use self::std::core::alloc::U8;
    #[doc(inline)]
    pub use self::std::core::alloc::Vec;
    #[doc(inline)]
    pub use self::std::core::alloc::Box;
    #[doc(inline)]
    pub use self::std::core::alloc::Owned;
    #[doc(inline)]
    pub use self::std::core::alloc::View;
    #[doc(inline)]
    pub use self::std::core::alloc::String;
    #[doc(inline)]
    pub use self::std::core::alloc::Result;
    #[doc(inline)]
    pub use self::std::core::alloc::Send;
    #[doc(inline)]
    pub use self::std::core::alloc::Str;
    #[doc(inline)]
    pub use self::std::core::alloc::ResultType;
    #[doc(inline)]
    pub use self::std::core::alloc::Copy_;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Option_;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Some;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::U8;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Vec;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Box;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Owned;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::View;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::String;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Result;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Send;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Str;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::ResultType;
        #[doc(inline)]
        pub use super::std::core::alloc::owned::Copy_;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// Types that are called as Rust's own.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `std:core/alloc`",
            note = "implement `std_names::host::Alloc` for it"
        )]
        pub trait Alloc {
            /// `clone`, as in the WIT.
            fn clone(
                &mut self,
                value: super::std::core::alloc::Option_<'_>,
                some: ::core::option::Option<super::std::core::alloc::Some>,
            ) -> ::core::result::Result<
                super::std::core::alloc::owned::View,
                super::std::core::alloc::owned::Result,
            >;
            /// `default`, as in the WIT.
            fn default(
                &mut self,
                send: super::std::core::alloc::Send,
                vec: super::std::core::alloc::Vec,
            ) -> (
                super::std::core::alloc::owned::Box,
                super::std::core::alloc::owned::Host,
                super::std::core::alloc::owned::Str,
                super::std::core::alloc::owned::ResultType,
            );
            /// `eq`, as in the WIT.
            fn eq(
                &mut self,
                owned: super::std::core::alloc::Owned<'_>,
            ) -> super::std::core::alloc::owned::Box;
            /// `into-owned`, as in the WIT.
            fn into_owned(&mut self, view: super::std::core::alloc::View<'_>);
            /// `call`, as in the WIT.
            fn call(
                &mut self,
                arena: &'_ ::core::primitive::str,
                exports: &'_ ::core::primitive::str,
                store: &'_ ::core::primitive::str,
            ) -> ::std::string::String;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Alloc + ::core::marker::Send + 'static {}
    impl<T: host::Alloc + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// Types that are called as Rust's own.
        pub trait Alloc {
            /// `clone`, as in the WIT.
            fn clone<'s, 'p>(
                &'s mut self,
                value: super::std::core::alloc::Option_<'p>,
                some: ::core::option::Option<super::std::core::alloc::Some>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<
                        super::std::core::alloc::View<'s>,
                        super::std::core::alloc::Result<'s>,
                    >,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `default`, as in the WIT.
            fn default<'s>(
                &'s mut self,
                send: super::std::core::alloc::Send,
                vec: super::std::core::alloc::Vec,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    (
                        super::std::core::alloc::Box<'s>,
                        super::std::core::alloc::Host<'s>,
                        super::std::core::alloc::Str<'s>,
                        super::std::core::alloc::ResultType<'s>,
                    ),
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `eq`, as in the WIT.
            fn eq<'s, 'p>(
                &'s mut self,
                owned: super::std::core::alloc::Owned<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::std::core::alloc::Box<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `into-owned`, as in the WIT.
            fn into_owned<'s, 'p>(
                &'s mut self,
                view: super::std::core::alloc::View<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
            /// `call`, as in the WIT.
            fn call<'s, 'p>(
                &'s mut self,
                arena: &'p ::core::primitive::str,
                exports: &'p ::core::primitive::str,
                store: &'p ::core::primitive::str,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s ::core::primitive::str,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `std:core/alloc`.
        pub trait Alloc {
            /// Scripts `clone`.
            fn clone(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    super::std::core::alloc::owned::Option_,
                    ::core::option::Option<super::std::core::alloc::Some>,
                ),
                ::core::result::Result<
                    super::std::core::alloc::owned::View,
                    super::std::core::alloc::owned::Result,
                >,
            >;
            /// Scripts `default`.
            fn default(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (super::std::core::alloc::Send, super::std::core::alloc::Vec),
                (
                    super::std::core::alloc::owned::Box,
                    super::std::core::alloc::owned::Host,
                    super::std::core::alloc::owned::Str,
                    super::std::core::alloc::owned::ResultType,
                ),
            >;
            /// Scripts `eq`.
            fn eq(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::std::core::alloc::owned::Owned,
                super::std::core::alloc::owned::Box,
            >;
            /// Scripts `into-owned`.
            fn into_owned(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::std::core::alloc::owned::View,
                (),
            >;
            /// Scripts `call`.
            fn call(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (::std::string::String, ::std::string::String, ::std::string::String),
                ::std::string::String,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/std-names.wit"
    );
    impl ::torvyn_engine::World for StdNames {
        type Host = ::std::boxed::Box<dyn std_names::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#option",
                shape: Shape::Record(&[("some", Type::String)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#some",
                shape: Shape::Enum(&["none", "some"]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#u8",
                shape: Shape::Record(&[("value", Type::U32)]),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#vec",
                shape: Shape::Record(&[("u8", Type::Named(T2))]),
            };
            const T4: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#box",
                shape: Shape::Record(&[("copy", Type::List(&Type::Named(T3)))]),
            };
            const T5: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#owned",
                shape: Shape::Record(&[("view", Type::Named(T4))]),
            };
            const T6: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#view",
                shape: Shape::Record(
                    &[("arena", Type::Named(T5)), ("to-owned", Type::String)],
                ),
            };
            const T7: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#string",
                shape: Shape::Record(&[("vec", Type::List(&Type::U8))]),
            };
            const T8: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#result",
                shape: Shape::Variant(
                    &[
                        ("ok", ::core::option::Option::Some(Type::Named(T7))),
                        ("err", ::core::option::Option::Some(Type::Named(T0))),
                    ],
                ),
            };
            const T9: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#send",
                shape: Shape::Flags(&["sync", "clone"]),
            };
            const T10: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#host",
                shape: Shape::Alias(Type::List(&Type::String)),
            };
            const T11: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#str",
                shape: Shape::Alias(Type::String),
            };
            const T12: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#result-type",
                shape: Shape::Record(
                    &[
                        (
                            "value",
                            Type::Result {
                                ok: ::core::option::Option::Some(
                                    &Type::Option(&Type::String),
                                ),
                                err: ::core::option::Option::Some(&Type::Named(T8)),
                            },
                        ),
                    ],
                ),
            };
            const T13: &TypeDefinition = &TypeDefinition {
                path: "std:core/alloc#copy",
                shape: Shape::Enum(&["clone"]),
            };
            &WorldDefinition {
                name: "std:core/std-names",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "clone",
                        params: &[
                            ("value", Type::Named(T0)),
                            ("some", Type::Option(&Type::Named(T1))),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::Named(T6)),
                            err: ::core::option::Option::Some(&Type::Named(T8)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "default",
                        params: &[("send", Type::Named(T9)), ("vec", Type::Named(T3))],
                        result: ::core::option::Option::Some(
                            Type::Tuple(
                                &[
                                    Type::Named(T4),
                                    Type::Named(T10),
                                    Type::Named(T11),
                                    Type::Named(T12),
                                ],
                            ),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "eq",
                        params: &[("owned", Type::Named(T5))],
                        result: ::core::option::Option::Some(Type::Named(T4)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "into-owned",
                        params: &[("view", Type::Named(T6))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "call",
                        params: &[
                            ("arena", Type::String),
                            ("exports", Type::String),
                            ("store", Type::String),
                        ],
                        result: ::core::option::Option::Some(Type::String),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "clone",
                        params: &[
                            ("value", Type::Named(T0)),
                            ("some", Type::Option(&Type::Named(T1))),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::Named(T6)),
                            err: ::core::option::Option::Some(&Type::Named(T8)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "default",
                        params: &[("send", Type::Named(T9)), ("vec", Type::Named(T3))],
                        result: ::core::option::Option::Some(
                            Type::Tuple(
                                &[
                                    Type::Named(T4),
                                    Type::Named(T10),
                                    Type::Named(T11),
                                    Type::Named(T12),
                                ],
                            ),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "eq",
                        params: &[("owned", Type::Named(T5))],
                        result: ::core::option::Option::Some(Type::Named(T4)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "into-owned",
                        params: &[("view", Type::Named(T6))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("std:core/alloc"),
                        name: "call",
                        params: &[
                            ("arena", Type::String),
                            ("exports", Type::String),
                            ("store", Type::String),
                        ],
                        result: ::core::option::Option::Some(Type::String),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for StdNames {
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
    impl std_names::exports::Alloc for ::torvyn_engine::WasmtimeInvoker<StdNames> {
        #[inline]
        fn clone<'s, 'p>(
            &'s mut self,
            value: std_names::std::core::alloc::Option_<'p>,
            some: ::core::option::Option<std_names::std::core::alloc::Some>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    std_names::std::core::alloc::View<'s>,
                    std_names::std::core::alloc::Result<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (value, some))
        }
        #[inline]
        fn default<'s>(
            &'s mut self,
            send: std_names::std::core::alloc::Send,
            vec: std_names::std::core::alloc::Vec,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (
                    std_names::std::core::alloc::Box<'s>,
                    std_names::std::core::alloc::Host<'s>,
                    std_names::std::core::alloc::Str<'s>,
                    std_names::std::core::alloc::ResultType<'s>,
                ),
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (send, vec))
        }
        #[inline]
        fn eq<'s, 'p>(
            &'s mut self,
            owned: std_names::std::core::alloc::Owned<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                std_names::std::core::alloc::Box<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f2, (owned,))
        }
        #[inline]
        fn into_owned<'s, 'p>(
            &'s mut self,
            view: std_names::std::core::alloc::View<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f3, (view,))
        }
        #[inline]
        fn call<'s, 'p>(
            &'s mut self,
            arena: &'p ::core::primitive::str,
            exports: &'p ::core::primitive::str,
            store: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s ::core::primitive::str,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f4, (arena, exports, store))
        }
    }
    impl std_names::exports::Alloc for ::torvyn_engine::MockInvoker<StdNames> {
        fn clone<'s, 'p>(
            &'s mut self,
            value: std_names::std::core::alloc::Option_<'p>,
            some: ::core::option::Option<std_names::std::core::alloc::Some>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    std_names::std::core::alloc::View<'s>,
                    std_names::std::core::alloc::Result<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        std_names::std::core::alloc::owned::Option_,
                        ::core::option::Option<std_names::std::core::alloc::Some>,
                    ),
                    ::core::result::Result<
                        std_names::std::core::alloc::owned::View,
                        std_names::std::core::alloc::owned::Result,
                    >,
                >(0usize, (value, some))
        }
        fn default<'s>(
            &'s mut self,
            send: std_names::std::core::alloc::Send,
            vec: std_names::std::core::alloc::Vec,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (
                    std_names::std::core::alloc::Box<'s>,
                    std_names::std::core::alloc::Host<'s>,
                    std_names::std::core::alloc::Str<'s>,
                    std_names::std::core::alloc::ResultType<'s>,
                ),
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        std_names::std::core::alloc::Send,
                        std_names::std::core::alloc::Vec,
                    ),
                    (
                        std_names::std::core::alloc::owned::Box,
                        std_names::std::core::alloc::owned::Host,
                        std_names::std::core::alloc::owned::Str,
                        std_names::std::core::alloc::owned::ResultType,
                    ),
                >(1usize, (send, vec))
        }
        fn eq<'s, 'p>(
            &'s mut self,
            owned: std_names::std::core::alloc::Owned<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                std_names::std::core::alloc::Box<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    std_names::std::core::alloc::owned::Owned,
                    std_names::std::core::alloc::owned::Box,
                >(2usize, owned)
        }
        fn into_owned<'s, 'p>(
            &'s mut self,
            view: std_names::std::core::alloc::View<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<std_names::std::core::alloc::owned::View, ()>(3usize, view)
        }
        fn call<'s, 'p>(
            &'s mut self,
            arena: &'p ::core::primitive::str,
            exports: &'p ::core::primitive::str,
            store: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s ::core::primitive::str,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::std::string::String,
                        ::std::string::String,
                        ::std::string::String,
                    ),
                    ::std::string::String,
                >(4usize, (arena, exports, store))
        }
    }
    impl std_names::scripts::Alloc for ::torvyn_engine::mock::WorldScript<StdNames> {
        fn clone(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn std_names::Host>,
            (
                std_names::std::core::alloc::owned::Option_,
                ::core::option::Option<std_names::std::core::alloc::Some>,
            ),
            ::core::result::Result<
                std_names::std::core::alloc::owned::View,
                std_names::std::core::alloc::owned::Result,
            >,
        > {
            self.__function(0usize)
        }
        fn default(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn std_names::Host>,
            (std_names::std::core::alloc::Send, std_names::std::core::alloc::Vec),
            (
                std_names::std::core::alloc::owned::Box,
                std_names::std::core::alloc::owned::Host,
                std_names::std::core::alloc::owned::Str,
                std_names::std::core::alloc::owned::ResultType,
            ),
        > {
            self.__function(1usize)
        }
        fn eq(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn std_names::Host>,
            std_names::std::core::alloc::owned::Owned,
            std_names::std::core::alloc::owned::Box,
        > {
            self.__function(2usize)
        }
        fn into_owned(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn std_names::Host>,
            std_names::std::core::alloc::owned::View,
            (),
        > {
            self.__function(3usize)
        }
        fn call(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn std_names::Host>,
            (::std::string::String, ::std::string::String, ::std::string::String),
            ::std::string::String,
        > {
            self.__function(4usize)
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H0<P0> {
        #[component(name = "some")]
        some: P0,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H0<P0> {
        type Walked<'b> = __H0<P0::Walked<'b>>;
        type List<'b> = &'b [__H0<P0::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<__H0<P0::Walked<'b>>> {
            ::core::result::Result::Ok(__H0 {
                some: ::torvyn_engine::__private::component::Guest::walk(
                    self.some,
                    store,
                    arena,
                )?,
            })
        }
        fn walk_list<'b, T: 'static>(
            list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<&'b [__H0<P0::Walked<'b>>]> {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0> {
        type View = std_names::std::core::alloc::Option_<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            std_names::std::core::alloc::Option_<'a>,
        > {
            ::core::result::Result::Ok(std_names::std::core::alloc::Option_ {
                some: ::torvyn_engine::__private::component::Place::place(
                    &self.some,
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
        #[component(name = "copy")]
        copy: P0,
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
                copy: ::torvyn_engine::__private::component::Guest::walk(
                    self.copy,
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
                View = &'a [std_names::std::core::alloc::Vec],
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H4<P0> {
        type View = std_names::std::core::alloc::Box<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            std_names::std::core::alloc::Box<'a>,
        > {
            ::core::result::Result::Ok(std_names::std::core::alloc::Box {
                copy: ::torvyn_engine::__private::component::Place::place(
                    &self.copy,
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
    pub struct __H5<P0> {
        #[component(name = "view")]
        view: P0,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H5<P0> {
        type Walked<'b> = __H5<P0::Walked<'b>>;
        type List<'b> = &'b [__H5<P0::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<__H5<P0::Walked<'b>>> {
            ::core::result::Result::Ok(__H5 {
                view: ::torvyn_engine::__private::component::Guest::walk(
                    self.view,
                    store,
                    arena,
                )?,
            })
        }
        fn walk_list<'b, T: 'static>(
            list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<&'b [__H5<P0::Walked<'b>>]> {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = std_names::std::core::alloc::Box<'a>,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H5<P0> {
        type View = std_names::std::core::alloc::Owned<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            std_names::std::core::alloc::Owned<'a>,
        > {
            ::core::result::Result::Ok(std_names::std::core::alloc::Owned {
                view: ::torvyn_engine::__private::component::Place::place(
                    &self.view,
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
    pub struct __H6<P0, P1> {
        #[component(name = "arena")]
        arena: P0,
        #[component(name = "to-owned")]
        to_owned: P1,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H6<P0, P1> {
        type Walked<'b> = __H6<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H6<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H6<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H6 {
                arena: ::torvyn_engine::__private::component::Guest::walk(
                    self.arena,
                    store,
                    arena,
                )?,
                to_owned: ::torvyn_engine::__private::component::Guest::walk(
                    self.to_owned,
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
            &'b [__H6<P0::Walked<'b>, P1::Walked<'b>>],
        > {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = std_names::std::core::alloc::Owned<'a>,
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H6<P0, P1> {
        type View = std_names::std::core::alloc::View<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            std_names::std::core::alloc::View<'a>,
        > {
            ::core::result::Result::Ok(std_names::std::core::alloc::View {
                arena: ::torvyn_engine::__private::component::Place::place(
                    &self.arena,
                    store,
                    arena,
                )?,
                to_owned: ::torvyn_engine::__private::component::Place::place(
                    &self.to_owned,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            std_names::std::core::alloc::Option_<'a>,
            ::core::option::Option<std_names::std::core::alloc::Some>,
        );
        type View<'a> = ::core::result::Result<
            std_names::std::core::alloc::View<'a>,
            std_names::std::core::alloc::Result<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (
            ::core::result::Result<
                std_names::std::core::alloc::owned::View,
                std_names::std::core::alloc::owned::Result,
            >,
        );
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
            std_names::std::core::alloc::Send,
            std_names::std::core::alloc::Vec,
        );
        type View<'a> = (
            std_names::std::core::alloc::Box<'a>,
            std_names::std::core::alloc::Host<'a>,
            std_names::std::core::alloc::Str<'a>,
            std_names::std::core::alloc::ResultType<'a>,
        );
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (
            (
                std_names::std::core::alloc::owned::Box,
                std_names::std::core::alloc::owned::Host,
                std_names::std::core::alloc::owned::Str,
                std_names::std::core::alloc::owned::ResultType,
            ),
        );
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F2 {}
    impl ::torvyn_engine::__private::store::Signature for __F2 {
        type Params<'a> = (std_names::std::core::alloc::Owned<'a>,);
        type View<'a> = std_names::std::core::alloc::Box<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F2 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F2 {
        type Lifted = (std_names::std::core::alloc::owned::Box,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F3 {}
    impl ::torvyn_engine::__private::store::Signature for __F3 {
        type Params<'a> = (std_names::std::core::alloc::View<'a>,);
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F3 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ();
    }
    impl ::torvyn_engine::__private::component::Signature for __F3 {
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
    pub enum __F4 {}
    impl ::torvyn_engine::__private::store::Signature for __F4 {
        type Params<'a> = (
            &'a ::core::primitive::str,
            &'a ::core::primitive::str,
            &'a ::core::primitive::str,
        );
        type View<'a> = &'a ::core::primitive::str;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F4 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F4 {
        type Lifted = (::std::string::String,);
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
        f2: ::torvyn_engine::__private::session::Bound<__F2>,
        f3: ::torvyn_engine::__private::session::Bound<__F3>,
        f4: ::torvyn_engine::__private::session::Bound<__F4>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<StdNames> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<StdNames>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("std:core/alloc")?;
                instance
                    .func_wrap(
                        "clone",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                StdNames,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                __H0<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::core::option::Option<std_names::std::core::alloc::Some>,
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
                                    let result = std_names::host::Alloc::clone(
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
                        "default",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                StdNames,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                std_names::std::core::alloc::Send,
                                std_names::std::core::alloc::Vec,
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
                                    let result = std_names::host::Alloc::default(
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
                        "eq",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                StdNames,
                            >,
                            (
                                p0,
                            ): (
                                __H5<
                                    __H4<
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            std_names::std::core::alloc::Vec,
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
                                    let result = std_names::host::Alloc::eq(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "into-owned",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                StdNames,
                            >,
                            (
                                p0,
                            ): (
                                __H6<
                                    __H5<
                                        __H4<
                                            ::torvyn_engine::__private::wasmtime::component::WasmList<
                                                std_names::std::core::alloc::Vec,
                                            >,
                                        >,
                                    >,
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
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
                                    let result = std_names::host::Alloc::into_owned(
                                        &mut **host,
                                        p0,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "call",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                StdNames,
                            >,
                            (
                                p0,
                                p1,
                                p2,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
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
                                    let p1 = ::torvyn_engine::__private::component::Guest::walk(
                                        p1,
                                        store,
                                        arena,
                                    )?;
                                    let p2 = ::torvyn_engine::__private::component::Guest::walk(
                                        p2,
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
                                    let p2 = ::torvyn_engine::__private::component::Place::place(
                                        &p2,
                                        store,
                                        arena,
                                    )?;
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(p0, p1, p2),
                                    );
                                    let _ = (&store, arena);
                                    let result = std_names::host::Alloc::call(
                                        &mut **host,
                                        p0,
                                        p1,
                                        p2,
                                    );
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, StdNames>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
                f2: binder.next()?,
                f3: binder.next()?,
                f4: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<StdNames> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, StdNames>,
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
                                >,
                                (
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                ): (
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
                                                std_names::std::core::alloc::Option_<'_>,
                                                ::core::option::Option<std_names::std::core::alloc::Some>,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        std_names::host::Alloc::clone(&mut **host, p0, p1)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c4))
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32,
                                c3: ::core::primitive::u32,
                                c4: ::core::primitive::u32|
                            {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c4),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                        ): (
                                            std_names::std::core::alloc::Option_<'_>,
                                            ::core::option::Option<std_names::std::core::alloc::Some>,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            std_names::host::Alloc::clone(&mut **host, p0, p1),
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
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
                                            (p0, p1),
                                        ): (
                                            _,
                                            (
                                                std_names::std::core::alloc::Send,
                                                std_names::std::core::alloc::Vec,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        std_names::host::Alloc::default(&mut **host, p0, p1)
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
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
                                            p1,
                                        ): (
                                            std_names::std::core::alloc::Send,
                                            std_names::std::core::alloc::Vec,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            std_names::host::Alloc::default(&mut **host, p0, p1),
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
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
                                        ): (_, (std_names::std::core::alloc::Owned<'_>,)) = waiting
                                            .lift(&slots)?;
                                        std_names::host::Alloc::eq(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
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
                                        let (p0,): (std_names::std::core::alloc::Owned<'_>,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            std_names::host::Alloc::eq(&mut **host, p0),
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
                                ::torvyn_engine::__private::store::State<StdNames>,
                            >,
                            c0: ::core::primitive::u32,
                            c1: ::core::primitive::u32,
                            c2: ::core::primitive::u32,
                            c3: ::core::primitive::u32|
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
                                    let (p0,): (std_names::std::core::alloc::View<'_>,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        std_names::host::Alloc::into_owned(&mut **host, p0),
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
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<StdNames>,
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
                                    ));
                                    let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                        &mut caller,
                                        options,
                                    )?;
                                    let result = {
                                        let (
                                            host,
                                            (p0, p1, p2),
                                        ): (
                                            _,
                                            (
                                                &'_ ::core::primitive::str,
                                                &'_ ::core::primitive::str,
                                                &'_ ::core::primitive::str,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        std_names::host::Alloc::call(&mut **host, p0, p1, p2)
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
                                    ::torvyn_engine::__private::store::State<StdNames>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32,
                                c3: ::core::primitive::u32,
                                c4: ::core::primitive::u32,
                                c5: ::core::primitive::u32,
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
                                            p2,
                                        ): (
                                            &'_ ::core::primitive::str,
                                            &'_ ::core::primitive::str,
                                            &'_ ::core::primitive::str,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            std_names::host::Alloc::call(&mut **host, p0, p1, p2),
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
