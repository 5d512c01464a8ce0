/// The types of `snap:compounds/compounds`, the traits for what it exports, and those for what it imports.
pub mod compounds {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `compounds`, as in the WIT.
        pub mod compounds {
            /// `answers`, as in the WIT.
            pub mod answers {
                /// `snap:compounds/answers#entry`, as in the WIT.
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
                pub struct Entry<'a> {
                    /// `key`, as in the WIT.
                    #[component(name = "key")]
                    pub key: &'a ::core::primitive::str,
                    /// `value`, as in the WIT.
                    #[component(name = "value")]
                    pub value: ::core::option::Option<&'a ::core::primitive::str>,
                    /// `age`, as in the WIT.
                    #[component(name = "age")]
                    pub age: ::core::option::Option<::core::primitive::u32>,
                    /// `checked`, as in the WIT.
                    #[component(name = "checked")]
                    pub checked: ::core::result::Result<
                        ::core::primitive::bool,
                        &'a ::core::primitive::str,
                    >,
                }
                impl ::torvyn_engine::__private::store::Traffic for Entry<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.key,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.value,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.age,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.checked,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Entry {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.key,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.value,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.age,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.checked,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Entry {
                    type View<'a> = Entry<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Entry<'a> {
                        let _ = arena;
                        Entry {
                            key: ::torvyn_engine::Owned::view(&self.key, arena),
                            value: ::torvyn_engine::Owned::view(&self.value, arena),
                            age: ::torvyn_engine::Owned::view(&self.age, arena),
                            checked: ::torvyn_engine::Owned::view(&self.checked, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Entry<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Entry<'_> {
                    type Owned = owned::Entry;
                    fn into_owned(self) -> owned::Entry {
                        owned::Entry {
                            key: ::torvyn_engine::View::into_owned(self.key),
                            value: ::torvyn_engine::View::into_owned(self.value),
                            age: ::torvyn_engine::View::into_owned(self.age),
                            checked: ::torvyn_engine::View::into_owned(self.checked),
                        }
                    }
                }
                impl Entry<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Entry {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Entry<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::option::Option<
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            <::core::option::Option<
                                ::core::primitive::u32,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            <::core::result::Result<
                                ::core::primitive::bool,
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::option::Option<
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::option::Option<
                                ::core::primitive::u32,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::result::Result<
                                ::core::primitive::bool,
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
                        >>::list_reallocs(self.key, reallocs);
                        <::core::option::Option<
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.value, reallocs);
                        <::core::option::Option<
                            ::core::primitive::u32,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.age, reallocs);
                        <::core::result::Result<
                            ::core::primitive::bool,
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.checked, reallocs);
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
                        >>::lower(self.key, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::option::Option<
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.value, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::option::Option<
                                    &'a ::core::primitive::str,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            );
                        <::core::option::Option<
                            ::core::primitive::u32,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.age, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::option::Option<
                                    ::core::primitive::u32,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            );
                        <::core::result::Result<
                            ::core::primitive::bool,
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.checked, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::result::Result<
                                    ::core::primitive::bool,
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
                                    <::core::option::Option<
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <::core::option::Option<
                                        ::core::primitive::u32,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <::core::result::Result<
                                        ::core::primitive::bool,
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.key, to, at + offsets[0usize])?;
                        <::core::option::Option<
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.value, to, at + offsets[1usize])?;
                        <::core::option::Option<
                            ::core::primitive::u32,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.age, to, at + offsets[2usize])?;
                        <::core::result::Result<
                            ::core::primitive::bool,
                            &'a ::core::primitive::str,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.checked, to, at + offsets[3usize])?;
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
                        ::core::result::Result::Ok(Entry {
                            key: {
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
                            age: {
                                let field = <::core::option::Option<
                                    ::core::primitive::u32,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::option::Option<
                                            ::core::primitive::u32,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            checked: {
                                let field = <::core::result::Result<
                                    ::core::primitive::bool,
                                    &'a ::core::primitive::str,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::result::Result<
                                            ::core::primitive::bool,
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
                                    <::core::option::Option<
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <::core::option::Option<
                                        ::core::primitive::u32,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <::core::result::Result<
                                        ::core::primitive::bool,
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Entry {
                            key: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                            value: <::core::option::Option<
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <::core::option::Option<
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                            age: <::core::option::Option<
                                ::core::primitive::u32,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[2usize],
                                    <::core::option::Option<
                                        ::core::primitive::u32,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                            checked: <::core::result::Result<
                                ::core::primitive::bool,
                                &'a ::core::primitive::str,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[3usize],
                                    <::core::result::Result<
                                        ::core::primitive::bool,
                                        &'a ::core::primitive::str,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `snap:compounds/answers#failure`, as in the WIT.
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
                pub enum Failure<'a> {
                    /// `missing`, as in the WIT.
                    #[component(name = "missing")]
                    Missing,
                    /// `other`, as in the WIT.
                    #[component(name = "other")]
                    Other(&'a ::core::primitive::str),
                }
                impl ::torvyn_engine::__private::store::Traffic for Failure<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Missing => {}
                            Self::Other(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Failure {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Missing => {}
                            Self::Other(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Failure {
                    type View<'a> = Failure<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Failure<'a> {
                        let _ = arena;
                        match self {
                            Self::Missing => Failure::Missing,
                            Self::Other(value) => {
                                Failure::Other(::torvyn_engine::Owned::view(value, arena))
                            }
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Failure<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Failure<'_> {
                    type Owned = owned::Failure;
                    fn into_owned(self) -> owned::Failure {
                        match self {
                            Self::Missing => owned::Failure::Missing,
                            Self::Other(value) => {
                                owned::Failure::Other(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                        }
                    }
                }
                impl Failure<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Failure {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Failure<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::most_reallocs(
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
                        match self {
                            Failure::Missing => {}
                            Failure::Other(value) => {
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                            Failure::Missing => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                            }
                            Failure::Other(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                ],
                            )
                        };
                        match self {
                            Failure::Missing => {
                                to.write_case(at, &info, 0u32)?;
                            }
                            Failure::Other(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                                0u32 => Failure::Missing,
                                1u32 => {
                                    Failure::Other(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                                0u32 => Failure::Missing,
                                1u32 => {
                                    Failure::Other(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                impl ::core::convert::From<Failure<'_>>
                for ::torvyn_engine::EngineError {
                    fn from(error: Failure<'_>) -> Self {
                        Self::guest("snap:compounds/answers#failure", &error)
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:compounds/answers#entry`, as in the WIT.
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
                    pub struct Entry {
                        /// `key`, as in the WIT.
                        #[component(name = "key")]
                        pub key: ::std::string::String,
                        /// `value`, as in the WIT.
                        #[component(name = "value")]
                        pub value: ::core::option::Option<::std::string::String>,
                        /// `age`, as in the WIT.
                        #[component(name = "age")]
                        pub age: ::core::option::Option<::core::primitive::u32>,
                        /// `checked`, as in the WIT.
                        #[component(name = "checked")]
                        pub checked: ::core::result::Result<
                            ::core::primitive::bool,
                            ::std::string::String,
                        >,
                    }
                    /// `snap:compounds/answers#failure`, as in the WIT.
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
                    pub enum Failure {
                        /// `missing`, as in the WIT.
                        #[component(name = "missing")]
                        Missing,
                        /// `other`, as in the WIT.
                        #[component(name = "other")]
                        Other(::std::string::String),
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::compounds::answers::Entry;
    #[doc(inline)]
    pub use self::snap::compounds::answers::Failure;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::compounds::answers::owned::Entry;
        #[doc(inline)]
        pub use super::snap::compounds::answers::owned::Failure;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:compounds/answers`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:compounds/answers`",
            note = "implement `compounds::host::Answers` for it"
        )]
        pub trait Answers {
            /// `maybe`, as in the WIT.
            fn maybe(
                &mut self,
                entry: ::core::option::Option<
                    super::snap::compounds::answers::Entry<'_>,
                >,
                number: ::core::option::Option<
                    ::core::option::Option<::core::primitive::u8>,
                >,
            ) -> ::core::option::Option<super::snap::compounds::answers::owned::Entry>;
            /// `both`, as in the WIT.
            fn both(
                &mut self,
                value: ::core::result::Result<
                    super::snap::compounds::answers::Entry<'_>,
                    super::snap::compounds::answers::Failure<'_>,
                >,
            ) -> ::core::result::Result<
                super::snap::compounds::answers::owned::Entry,
                super::snap::compounds::answers::owned::Failure,
            >;
            /// `only-ok`, as in the WIT.
            fn only_ok(
                &mut self,
                value: ::core::result::Result<::core::primitive::u8, ()>,
            ) -> ::core::result::Result<::std::string::String, ()>;
            /// `only-error`, as in the WIT.
            fn only_error(
                &mut self,
                value: ::core::result::Result<
                    (),
                    super::snap::compounds::answers::Failure<'_>,
                >,
            ) -> ::core::result::Result<
                (),
                super::snap::compounds::answers::owned::Failure,
            >;
            /// `neither`, as in the WIT.
            fn neither(
                &mut self,
                value: ::core::result::Result<(), ()>,
            ) -> ::core::result::Result<(), ()>;
            /// `pair`, as in the WIT.
            fn pair(
                &mut self,
                value: (&'_ ::core::primitive::str, ::core::primitive::u8),
                one: (::core::primitive::f32,),
            ) -> (
                super::snap::compounds::answers::owned::Entry,
                ::std::vec::Vec<super::snap::compounds::answers::owned::Entry>,
            );
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Answers + ::core::marker::Send + 'static {}
    impl<T: host::Answers + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:compounds/answers`, as in the WIT.
        pub trait Answers {
            /// `maybe`, as in the WIT.
            fn maybe<'s, 'p>(
                &'s mut self,
                entry: ::core::option::Option<
                    super::snap::compounds::answers::Entry<'p>,
                >,
                number: ::core::option::Option<
                    ::core::option::Option<::core::primitive::u8>,
                >,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::option::Option<super::snap::compounds::answers::Entry<'s>>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `both`, as in the WIT.
            fn both<'s, 'p>(
                &'s mut self,
                value: ::core::result::Result<
                    super::snap::compounds::answers::Entry<'p>,
                    super::snap::compounds::answers::Failure<'p>,
                >,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<
                        super::snap::compounds::answers::Entry<'s>,
                        super::snap::compounds::answers::Failure<'s>,
                    >,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `only-ok`, as in the WIT.
            fn only_ok<'s>(
                &'s mut self,
                value: ::core::result::Result<::core::primitive::u8, ()>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<&'s ::core::primitive::str, ()>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `only-error`, as in the WIT.
            fn only_error<'s, 'p>(
                &'s mut self,
                value: ::core::result::Result<
                    (),
                    super::snap::compounds::answers::Failure<'p>,
                >,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<
                        (),
                        super::snap::compounds::answers::Failure<'s>,
                    >,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `neither`, as in the WIT.
            fn neither<'s>(
                &'s mut self,
                value: ::core::result::Result<(), ()>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<(), ()>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `pair`, as in the WIT.
            fn pair<'s, 'p>(
                &'s mut self,
                value: (&'p ::core::primitive::str, ::core::primitive::u8),
                one: (::core::primitive::f32,),
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    (
                        super::snap::compounds::answers::Entry<'s>,
                        &'s [super::snap::compounds::answers::Entry<'s>],
                    ),
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:compounds/answers`.
        pub trait Answers {
            /// Scripts `maybe`.
            fn maybe(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    ::core::option::Option<
                        super::snap::compounds::answers::owned::Entry,
                    >,
                    ::core::option::Option<::core::option::Option<::core::primitive::u8>>,
                ),
                ::core::option::Option<super::snap::compounds::answers::owned::Entry>,
            >;
            /// Scripts `both`.
            fn both(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::core::result::Result<
                    super::snap::compounds::answers::owned::Entry,
                    super::snap::compounds::answers::owned::Failure,
                >,
                ::core::result::Result<
                    super::snap::compounds::answers::owned::Entry,
                    super::snap::compounds::answers::owned::Failure,
                >,
            >;
            /// Scripts `only-ok`.
            fn only_ok(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::core::result::Result<::core::primitive::u8, ()>,
                ::core::result::Result<::std::string::String, ()>,
            >;
            /// Scripts `only-error`.
            fn only_error(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::core::result::Result<
                    (),
                    super::snap::compounds::answers::owned::Failure,
                >,
                ::core::result::Result<
                    (),
                    super::snap::compounds::answers::owned::Failure,
                >,
            >;
            /// Scripts `neither`.
            fn neither(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::core::result::Result<(), ()>,
                ::core::result::Result<(), ()>,
            >;
            /// Scripts `pair`.
            fn pair(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    (::std::string::String, ::core::primitive::u8),
                    (::core::primitive::f32,),
                ),
                (
                    super::snap::compounds::answers::owned::Entry,
                    ::std::vec::Vec<super::snap::compounds::answers::owned::Entry>,
                ),
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/compounds.wit"
    );
    impl ::torvyn_engine::World for Compounds {
        type Host = ::std::boxed::Box<dyn compounds::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:compounds/answers#entry",
                shape: Shape::Record(
                    &[
                        ("key", Type::String),
                        ("value", Type::Option(&Type::String)),
                        ("age", Type::Option(&Type::U32)),
                        (
                            "checked",
                            Type::Result {
                                ok: ::core::option::Option::Some(&Type::Bool),
                                err: ::core::option::Option::Some(&Type::String),
                            },
                        ),
                    ],
                ),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:compounds/answers#failure",
                shape: Shape::Variant(
                    &[
                        ("missing", ::core::option::Option::None),
                        ("other", ::core::option::Option::Some(Type::String)),
                    ],
                ),
            };
            &WorldDefinition {
                name: "snap:compounds/compounds",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "maybe",
                        params: &[
                            ("entry", Type::Option(&Type::Named(T0))),
                            ("number", Type::Option(&Type::Option(&Type::U8))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "both",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::Some(&Type::Named(T0)),
                                    err: ::core::option::Option::Some(&Type::Named(T1)),
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::Named(T0)),
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "only-ok",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::Some(&Type::U8),
                                    err: ::core::option::Option::None,
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::String),
                            err: ::core::option::Option::None,
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "only-error",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::None,
                                    err: ::core::option::Option::Some(&Type::Named(T1)),
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "neither",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::None,
                                    err: ::core::option::Option::None,
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::None,
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "pair",
                        params: &[
                            ("value", Type::Tuple(&[Type::String, Type::U8])),
                            ("one", Type::Tuple(&[Type::F32])),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Tuple(&[Type::Named(T0), Type::List(&Type::Named(T0))]),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "maybe",
                        params: &[
                            ("entry", Type::Option(&Type::Named(T0))),
                            ("number", Type::Option(&Type::Option(&Type::U8))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "both",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::Some(&Type::Named(T0)),
                                    err: ::core::option::Option::Some(&Type::Named(T1)),
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::Named(T0)),
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "only-ok",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::Some(&Type::U8),
                                    err: ::core::option::Option::None,
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::String),
                            err: ::core::option::Option::None,
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "only-error",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::None,
                                    err: ::core::option::Option::Some(&Type::Named(T1)),
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "neither",
                        params: &[
                            (
                                "value",
                                Type::Result {
                                    ok: ::core::option::Option::None,
                                    err: ::core::option::Option::None,
                                },
                            ),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::None,
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:compounds/answers",
                        ),
                        name: "pair",
                        params: &[
                            ("value", Type::Tuple(&[Type::String, Type::U8])),
                            ("one", Type::Tuple(&[Type::F32])),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Tuple(&[Type::Named(T0), Type::List(&Type::Named(T0))]),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Compounds {
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
    impl compounds::exports::Answers for ::torvyn_engine::WasmtimeInvoker<Compounds> {
        #[inline]
        fn maybe<'s, 'p>(
            &'s mut self,
            entry: ::core::option::Option<
                compounds::snap::compounds::answers::Entry<'p>,
            >,
            number: ::core::option::Option<::core::option::Option<::core::primitive::u8>>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<compounds::snap::compounds::answers::Entry<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (entry, number))
        }
        #[inline]
        fn both<'s, 'p>(
            &'s mut self,
            value: ::core::result::Result<
                compounds::snap::compounds::answers::Entry<'p>,
                compounds::snap::compounds::answers::Failure<'p>,
            >,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    compounds::snap::compounds::answers::Entry<'s>,
                    compounds::snap::compounds::answers::Failure<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (value,))
        }
        #[inline]
        fn only_ok<'s>(
            &'s mut self,
            value: ::core::result::Result<::core::primitive::u8, ()>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<&'s ::core::primitive::str, ()>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f2, (value,))
        }
        #[inline]
        fn only_error<'s, 'p>(
            &'s mut self,
            value: ::core::result::Result<
                (),
                compounds::snap::compounds::answers::Failure<'p>,
            >,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    (),
                    compounds::snap::compounds::answers::Failure<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f3, (value,))
        }
        #[inline]
        fn neither<'s>(
            &'s mut self,
            value: ::core::result::Result<(), ()>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<(), ()>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f4, (value,))
        }
        #[inline]
        fn pair<'s, 'p>(
            &'s mut self,
            value: (&'p ::core::primitive::str, ::core::primitive::u8),
            one: (::core::primitive::f32,),
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (
                    compounds::snap::compounds::answers::Entry<'s>,
                    &'s [compounds::snap::compounds::answers::Entry<'s>],
                ),
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f5, (value, one))
        }
    }
    impl compounds::exports::Answers for ::torvyn_engine::MockInvoker<Compounds> {
        fn maybe<'s, 'p>(
            &'s mut self,
            entry: ::core::option::Option<
                compounds::snap::compounds::answers::Entry<'p>,
            >,
            number: ::core::option::Option<::core::option::Option<::core::primitive::u8>>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<compounds::snap::compounds::answers::Entry<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::core::option::Option<
                            compounds::snap::compounds::answers::owned::Entry,
                        >,
                        ::core::option::Option<
                            ::core::option::Option<::core::primitive::u8>,
                        >,
                    ),
                    ::core::option::Option<
                        compounds::snap::compounds::answers::owned::Entry,
                    >,
                >(0usize, (entry, number))
        }
        fn both<'s, 'p>(
            &'s mut self,
            value: ::core::result::Result<
                compounds::snap::compounds::answers::Entry<'p>,
                compounds::snap::compounds::answers::Failure<'p>,
            >,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    compounds::snap::compounds::answers::Entry<'s>,
                    compounds::snap::compounds::answers::Failure<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::core::result::Result<
                        compounds::snap::compounds::answers::owned::Entry,
                        compounds::snap::compounds::answers::owned::Failure,
                    >,
                    ::core::result::Result<
                        compounds::snap::compounds::answers::owned::Entry,
                        compounds::snap::compounds::answers::owned::Failure,
                    >,
                >(1usize, value)
        }
        fn only_ok<'s>(
            &'s mut self,
            value: ::core::result::Result<::core::primitive::u8, ()>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<&'s ::core::primitive::str, ()>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::core::result::Result<::core::primitive::u8, ()>,
                    ::core::result::Result<::std::string::String, ()>,
                >(2usize, value)
        }
        fn only_error<'s, 'p>(
            &'s mut self,
            value: ::core::result::Result<
                (),
                compounds::snap::compounds::answers::Failure<'p>,
            >,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    (),
                    compounds::snap::compounds::answers::Failure<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::core::result::Result<
                        (),
                        compounds::snap::compounds::answers::owned::Failure,
                    >,
                    ::core::result::Result<
                        (),
                        compounds::snap::compounds::answers::owned::Failure,
                    >,
                >(3usize, value)
        }
        fn neither<'s>(
            &'s mut self,
            value: ::core::result::Result<(), ()>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<(), ()>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::core::result::Result<(), ()>,
                    ::core::result::Result<(), ()>,
                >(4usize, value)
        }
        fn pair<'s, 'p>(
            &'s mut self,
            value: (&'p ::core::primitive::str, ::core::primitive::u8),
            one: (::core::primitive::f32,),
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (
                    compounds::snap::compounds::answers::Entry<'s>,
                    &'s [compounds::snap::compounds::answers::Entry<'s>],
                ),
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        (::std::string::String, ::core::primitive::u8),
                        (::core::primitive::f32,),
                    ),
                    (
                        compounds::snap::compounds::answers::owned::Entry,
                        ::std::vec::Vec<
                            compounds::snap::compounds::answers::owned::Entry,
                        >,
                    ),
                >(5usize, (value, one))
        }
    }
    impl compounds::scripts::Answers for ::torvyn_engine::mock::WorldScript<Compounds> {
        fn maybe(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn compounds::Host>,
            (
                ::core::option::Option<
                    compounds::snap::compounds::answers::owned::Entry,
                >,
                ::core::option::Option<::core::option::Option<::core::primitive::u8>>,
            ),
            ::core::option::Option<compounds::snap::compounds::answers::owned::Entry>,
        > {
            self.__function(0usize)
        }
        fn both(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn compounds::Host>,
            ::core::result::Result<
                compounds::snap::compounds::answers::owned::Entry,
                compounds::snap::compounds::answers::owned::Failure,
            >,
            ::core::result::Result<
                compounds::snap::compounds::answers::owned::Entry,
                compounds::snap::compounds::answers::owned::Failure,
            >,
        > {
            self.__function(1usize)
        }
        fn only_ok(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn compounds::Host>,
            ::core::result::Result<::core::primitive::u8, ()>,
            ::core::result::Result<::std::string::String, ()>,
        > {
            self.__function(2usize)
        }
        fn only_error(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn compounds::Host>,
            ::core::result::Result<
                (),
                compounds::snap::compounds::answers::owned::Failure,
            >,
            ::core::result::Result<
                (),
                compounds::snap::compounds::answers::owned::Failure,
            >,
        > {
            self.__function(3usize)
        }
        fn neither(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn compounds::Host>,
            ::core::result::Result<(), ()>,
            ::core::result::Result<(), ()>,
        > {
            self.__function(4usize)
        }
        fn pair(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn compounds::Host>,
            ((::std::string::String, ::core::primitive::u8), (::core::primitive::f32,)),
            (
                compounds::snap::compounds::answers::owned::Entry,
                ::std::vec::Vec<compounds::snap::compounds::answers::owned::Entry>,
            ),
        > {
            self.__function(5usize)
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H0<P0, P1, P2, P3> {
        #[component(name = "key")]
        key: P0,
        #[component(name = "value")]
        value: P1,
        #[component(name = "age")]
        age: P2,
        #[component(name = "checked")]
        checked: P3,
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
    > ::torvyn_engine::__private::component::Guest for __H0<P0, P1, P2, P3> {
        type Walked<'b> = __H0<
            P0::Walked<'b>,
            P1::Walked<'b>,
            P2::Walked<'b>,
            P3::Walked<'b>,
        >;
        type List<'b> = &'b [__H0<
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
            __H0<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>, P3::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H0 {
                key: ::torvyn_engine::__private::component::Guest::walk(
                    self.key,
                    store,
                    arena,
                )?,
                value: ::torvyn_engine::__private::component::Guest::walk(
                    self.value,
                    store,
                    arena,
                )?,
                age: ::torvyn_engine::__private::component::Guest::walk(
                    self.age,
                    store,
                    arena,
                )?,
                checked: ::torvyn_engine::__private::component::Guest::walk(
                    self.checked,
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
            &'b [__H0<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>, P3::Walked<'b>>],
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
                View = ::core::option::Option<&'a ::core::primitive::str>,
            >,
        P2: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::option::Option<::core::primitive::u32>,
            >,
        P3: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::result::Result<
                    ::core::primitive::bool,
                    &'a ::core::primitive::str,
                >,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1, P2, P3> {
        type View = compounds::snap::compounds::answers::Entry<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            compounds::snap::compounds::answers::Entry<'a>,
        > {
            ::core::result::Result::Ok(compounds::snap::compounds::answers::Entry {
                key: ::torvyn_engine::__private::component::Place::place(
                    &self.key,
                    store,
                    arena,
                )?,
                value: ::torvyn_engine::__private::component::Place::place(
                    &self.value,
                    store,
                    arena,
                )?,
                age: ::torvyn_engine::__private::component::Place::place(
                    &self.age,
                    store,
                    arena,
                )?,
                checked: ::torvyn_engine::__private::component::Place::place(
                    &self.checked,
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
    pub enum __H1<P0> {
        #[component(name = "missing")]
        Missing,
        #[component(name = "other")]
        Other(P0),
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H1<P0> {
        type Walked<'b> = __H1<P0::Walked<'b>>;
        type List<'b> = &'b [__H1<P0::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<__H1<P0::Walked<'b>>> {
            ::core::result::Result::Ok(
                match self {
                    __H1::Missing => __H1::Missing,
                    __H1::Other(value) => {
                        __H1::Other(
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
        ) -> ::torvyn_engine::__private::wasmtime::Result<&'b [__H1<P0::Walked<'b>>]> {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H1<P0> {
        type View = compounds::snap::compounds::answers::Failure<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            compounds::snap::compounds::answers::Failure<'a>,
        > {
            ::core::result::Result::Ok(
                match self {
                    __H1::Missing => {
                        compounds::snap::compounds::answers::Failure::Missing
                    }
                    __H1::Other(value) => {
                        compounds::snap::compounds::answers::Failure::Other(
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
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            ::core::option::Option<compounds::snap::compounds::answers::Entry<'a>>,
            ::core::option::Option<::core::option::Option<::core::primitive::u8>>,
        );
        type View<'a> = ::core::option::Option<
            compounds::snap::compounds::answers::Entry<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
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
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (
            ::core::option::Option<compounds::snap::compounds::answers::owned::Entry>,
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
            ::core::result::Result<
                compounds::snap::compounds::answers::Entry<'a>,
                compounds::snap::compounds::answers::Failure<'a>,
            >,
        );
        type View<'a> = ::core::result::Result<
            compounds::snap::compounds::answers::Entry<'a>,
            compounds::snap::compounds::answers::Failure<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (
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
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (
            ::core::result::Result<
                compounds::snap::compounds::answers::owned::Entry,
                compounds::snap::compounds::answers::owned::Failure,
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
    pub enum __F2 {}
    impl ::torvyn_engine::__private::store::Signature for __F2 {
        type Params<'a> = (::core::result::Result<::core::primitive::u8, ()>,);
        type View<'a> = ::core::result::Result<&'a ::core::primitive::str, ()>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F2 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F2 {
        type Lifted = (::core::result::Result<::std::string::String, ()>,);
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
        type Params<'a> = (
            ::core::result::Result<(), compounds::snap::compounds::answers::Failure<'a>>,
        );
        type View<'a> = ::core::result::Result<
            (),
            compounds::snap::compounds::answers::Failure<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F3 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F3 {
        type Lifted = (
            ::core::result::Result<
                (),
                compounds::snap::compounds::answers::owned::Failure,
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
    pub enum __F4 {}
    impl ::torvyn_engine::__private::store::Signature for __F4 {
        type Params<'a> = (::core::result::Result<(), ()>,);
        type View<'a> = ::core::result::Result<(), ()>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F4 {
        type CoreParams = (::core::primitive::u32,);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F4 {
        type Lifted = (::core::result::Result<(), ()>,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F5 {}
    impl ::torvyn_engine::__private::store::Signature for __F5 {
        type Params<'a> = (
            (&'a ::core::primitive::str, ::core::primitive::u8),
            (::core::primitive::f32,),
        );
        type View<'a> = (
            compounds::snap::compounds::answers::Entry<'a>,
            &'a [compounds::snap::compounds::answers::Entry<'a>],
        );
    }
    impl ::torvyn_engine::__private::direct::Signature for __F5 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::f32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F5 {
        type Lifted = (
            (
                compounds::snap::compounds::answers::owned::Entry,
                ::std::vec::Vec<compounds::snap::compounds::answers::owned::Entry>,
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
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
        f1: ::torvyn_engine::__private::session::Bound<__F1>,
        f2: ::torvyn_engine::__private::session::Bound<__F2>,
        f3: ::torvyn_engine::__private::session::Bound<__F3>,
        f4: ::torvyn_engine::__private::session::Bound<__F4>,
        f5: ::torvyn_engine::__private::session::Bound<__F5>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Compounds> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Compounds>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:compounds/answers")?;
                instance
                    .func_wrap(
                        "maybe",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Compounds,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                ::core::option::Option<
                                    __H0<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        ::core::option::Option<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
                                        ::core::option::Option<::core::primitive::u32>,
                                        ::core::result::Result<
                                            ::core::primitive::bool,
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
                                    >,
                                >,
                                ::core::option::Option<
                                    ::core::option::Option<::core::primitive::u8>,
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
                                    let result = compounds::host::Answers::maybe(
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
                        "both",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Compounds,
                            >,
                            (
                                p0,
                            ): (
                                ::core::result::Result<
                                    __H0<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        ::core::option::Option<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
                                        ::core::option::Option<::core::primitive::u32>,
                                        ::core::result::Result<
                                            ::core::primitive::bool,
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
                                    >,
                                    __H1<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
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
                                    let result = compounds::host::Answers::both(
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
                        "only-ok",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Compounds,
                            >,
                            (p0,): (::core::result::Result<::core::primitive::u8, ()>,)|
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
                                    let result = compounds::host::Answers::only_ok(
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
                        "only-error",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Compounds,
                            >,
                            (
                                p0,
                            ): (
                                ::core::result::Result<
                                    (),
                                    __H1<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
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
                                    let result = compounds::host::Answers::only_error(
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
                        "neither",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Compounds,
                            >,
                            (p0,): (::core::result::Result<(), ()>,)|
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
                                    let result = compounds::host::Answers::neither(
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
                        "pair",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Compounds,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                (
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::core::primitive::u8,
                                ),
                                (::core::primitive::f32,),
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
                                    let result = compounds::host::Answers::pair(
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
            }
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Compounds>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
                f2: binder.next()?,
                f3: binder.next()?,
                f4: binder.next()?,
                f5: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Compounds> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Compounds>,
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                    c12,
                                    c13,
                                    c14,
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
                                        c12,
                                        c13,
                                        c14,
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
                                                ::core::option::Option<
                                                    compounds::snap::compounds::answers::Entry<'_>,
                                                >,
                                                ::core::option::Option<
                                                    ::core::option::Option<::core::primitive::u8>,
                                                >,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        compounds::host::Answers::maybe(&mut **host, p0, p1)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c14))
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                c11: ::core::primitive::u32,
                                c12: ::core::primitive::u32,
                                c13: ::core::primitive::u32,
                                c14: ::core::primitive::u32|
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
                                    c12,
                                    c13,
                                    c14,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c14),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                        ): (
                                            ::core::option::Option<
                                                compounds::snap::compounds::answers::Entry<'_>,
                                            >,
                                            ::core::option::Option<
                                                ::core::option::Option<::core::primitive::u8>,
                                            >,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            compounds::host::Answers::maybe(&mut **host, p0, p1),
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                            (p0,),
                                        ): (
                                            _,
                                            (
                                                ::core::result::Result<
                                                    compounds::snap::compounds::answers::Entry<'_>,
                                                    compounds::snap::compounds::answers::Failure<'_>,
                                                >,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        compounds::host::Answers::both(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                        ): (
                                            ::core::result::Result<
                                                compounds::snap::compounds::answers::Entry<'_>,
                                                compounds::snap::compounds::answers::Failure<'_>,
                                            >,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            compounds::host::Answers::both(&mut **host, p0),
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                            (::core::result::Result<::core::primitive::u8, ()>,),
                                        ) = waiting.lift(&slots)?;
                                        compounds::host::Answers::only_ok(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                        ): (::core::result::Result<::core::primitive::u8, ()>,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            compounds::host::Answers::only_ok(&mut **host, p0),
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
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                            (p0,),
                                        ): (
                                            _,
                                            (
                                                ::core::result::Result<
                                                    (),
                                                    compounds::snap::compounds::answers::Failure<'_>,
                                                >,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        compounds::host::Answers::only_error(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                        ): (
                                            ::core::result::Result<
                                                (),
                                                compounds::snap::compounds::answers::Failure<'_>,
                                            >,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            compounds::host::Answers::only_error(&mut **host, p0),
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
                4usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Compounds>,
                            >,
                            c0: ::core::primitive::u32|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host(
                                caller,
                                options,
                                &slots,
                                0,
                                |host, from, slots| {
                                    let (p0,): (::core::result::Result<(), ()>,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        compounds::host::Answers::neither(&mut **host, p0),
                                    )
                                },
                            )?;
                            ::torvyn_engine::__private::wasmtime::Result::Ok(
                                <::core::primitive::u32 as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                    bits,
                                ),
                            )
                        })
                }
                5usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Compounds>,
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
                                    ::core::primitive::f32,
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
                                                (&'_ ::core::primitive::str, ::core::primitive::u8),
                                                (::core::primitive::f32,),
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        compounds::host::Answers::pair(&mut **host, p0, p1)
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
                                    ::torvyn_engine::__private::store::State<Compounds>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32,
                                c3: ::core::primitive::f32,
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
                                            (&'_ ::core::primitive::str, ::core::primitive::u8),
                                            (::core::primitive::f32,),
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            compounds::host::Answers::pair(&mut **host, p0, p1),
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
