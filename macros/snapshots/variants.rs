/// The types of `snap:variants/variants`, the traits for what it exports, and those for what it imports.
pub mod variants {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `variants`, as in the WIT.
        pub mod variants {
            /// `shapes`, as in the WIT.
            pub mod shapes {
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
                #[component(variant)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub enum Shape {
                    /// One point.
                    #[component(name = "dot")]
                    Dot,
                    /// `circle`, as in the WIT.
                    #[component(name = "circle")]
                    Circle(::core::primitive::f32),
                    /// `rectangle`, as in the WIT.
                    #[component(name = "rectangle")]
                    Rectangle((::core::primitive::f32, ::core::primitive::f32)),
                }
                ::torvyn_engine::__private::plain!(Shape);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Shape {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                            ::core::option::Option::Some(
                                <(
                                    ::core::primitive::f32,
                                    ::core::primitive::f32,
                                ) as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            ),
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::most_reallocs(
                        &[
                            <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <(
                                ::core::primitive::f32,
                                ::core::primitive::f32,
                            ) as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        match self {
                            Shape::Dot => {}
                            Shape::Circle(value) => {
                                <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Shape::Rectangle(value) => {
                                <(
                                    ::core::primitive::f32,
                                    ::core::primitive::f32,
                                ) as ::torvyn_engine::__private::direct::Value<
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
                            Shape::Dot => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                            }
                            Shape::Circle(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Shape::Rectangle(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    2u32 as ::core::primitive::u64,
                                );
                                <(
                                    ::core::primitive::f32,
                                    ::core::primitive::f32,
                                ) as ::torvyn_engine::__private::direct::Value<
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
                                        <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <(
                                            ::core::primitive::f32,
                                            ::core::primitive::f32,
                                        ) as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                ],
                            )
                        };
                        match self {
                            Shape::Dot => {
                                to.write_case(at, &info, 0u32)?;
                            }
                            Shape::Circle(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Shape::Rectangle(value) => {
                                to.write_case(at, &info, 2u32)?;
                                <(
                                    ::core::primitive::f32,
                                    ::core::primitive::f32,
                                ) as ::torvyn_engine::__private::direct::Value<
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
                                0u32 => Shape::Dot,
                                1u32 => {
                                    Shape::Circle(
                                        <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                2u32 => {
                                    Shape::Rectangle(
                                        <(
                                            ::core::primitive::f32,
                                            ::core::primitive::f32,
                                        ) as ::torvyn_engine::__private::direct::Value<
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
                                        <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <(
                                            ::core::primitive::f32,
                                            ::core::primitive::f32,
                                        ) as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    ),
                                ],
                            )
                        };
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::case(
                                bytes,
                                &info,
                            )? {
                                0u32 => Shape::Dot,
                                1u32 => {
                                    Shape::Circle(
                                        <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <::core::primitive::f32 as ::torvyn_engine::__private::direct::Value<
                                                    'a,
                                                >>::ABI,
                                            )?,
                                        )?,
                                    )
                                }
                                2u32 => {
                                    Shape::Rectangle(
                                        <(
                                            ::core::primitive::f32,
                                            ::core::primitive::f32,
                                        ) as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <(
                                                    ::core::primitive::f32,
                                                    ::core::primitive::f32,
                                                ) as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
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
                /// `snap:variants/shapes#label`, as in the WIT.
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
                pub struct Label<'a> {
                    /// `text`, as in the WIT.
                    #[component(name = "text")]
                    pub text: &'a ::core::primitive::str,
                }
                impl ::torvyn_engine::__private::store::Traffic for Label<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.text,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Label {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.text,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Label {
                    type View<'a> = Label<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Label<'a> {
                        let _ = arena;
                        Label {
                            text: ::torvyn_engine::Owned::view(&self.text, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Label<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Label<'_> {
                    type Owned = owned::Label;
                    fn into_owned(self) -> owned::Label {
                        owned::Label {
                            text: ::torvyn_engine::View::into_owned(self.text),
                        }
                    }
                }
                impl Label<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Label {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Label<'a> {
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
                        >>::list_reallocs(self.text, reallocs);
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
                        >>::lower(self.text, to, slots, next)?;
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
                        >>::store(self.text, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Label {
                            text: {
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
                        ::core::result::Result::Ok(Label {
                            text: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                /// With text.
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
                pub enum Message<'a> {
                    /// `nothing`, as in the WIT.
                    #[component(name = "nothing")]
                    Nothing,
                    /// `text`, as in the WIT.
                    #[component(name = "text")]
                    Text(&'a ::core::primitive::str),
                    /// `labelled`, as in the WIT.
                    #[component(name = "labelled")]
                    Labelled(super::super::super::snap::variants::shapes::Label<'a>),
                    /// `many`, as in the WIT.
                    #[component(name = "many")]
                    Many(&'a [&'a ::core::primitive::str]),
                }
                impl ::torvyn_engine::__private::store::Traffic for Message<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Nothing => {}
                            Self::Text(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Labelled(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Many(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Message {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Nothing => {}
                            Self::Text(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Labelled(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Many(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Message {
                    type View<'a> = Message<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Message<'a> {
                        let _ = arena;
                        match self {
                            Self::Nothing => Message::Nothing,
                            Self::Text(value) => {
                                Message::Text(::torvyn_engine::Owned::view(value, arena))
                            }
                            Self::Labelled(value) => {
                                Message::Labelled(
                                    ::torvyn_engine::Owned::view(value, arena),
                                )
                            }
                            Self::Many(value) => {
                                Message::Many(::torvyn_engine::Owned::view(value, arena))
                            }
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Message<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Message<'_> {
                    type Owned = owned::Message;
                    fn into_owned(self) -> owned::Message {
                        match self {
                            Self::Nothing => owned::Message::Nothing,
                            Self::Text(value) => {
                                owned::Message::Text(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                            Self::Labelled(value) => {
                                owned::Message::Labelled(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                            Self::Many(value) => {
                                owned::Message::Many(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                        }
                    }
                }
                impl Message<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Message {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Message<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                            ::core::option::Option::Some(
                                <super::super::super::snap::variants::shapes::Label<
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
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <super::super::super::snap::variants::shapes::Label<
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
                            Message::Nothing => {}
                            Message::Text(value) => {
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Message::Labelled(value) => {
                                <super::super::super::snap::variants::shapes::Label<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Message::Many(value) => {
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
                            Message::Nothing => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                            }
                            Message::Text(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Message::Labelled(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    2u32 as ::core::primitive::u64,
                                );
                                <super::super::super::snap::variants::shapes::Label<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Message::Many(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    3u32 as ::core::primitive::u64,
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
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <super::super::super::snap::variants::shapes::Label<
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
                            Message::Nothing => {
                                to.write_case(at, &info, 0u32)?;
                            }
                            Message::Text(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Message::Labelled(value) => {
                                to.write_case(at, &info, 2u32)?;
                                <super::super::super::snap::variants::shapes::Label<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Message::Many(value) => {
                                to.write_case(at, &info, 3u32)?;
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
                                0u32 => Message::Nothing,
                                1u32 => {
                                    Message::Text(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                2u32 => {
                                    Message::Labelled(
                                        <super::super::super::snap::variants::shapes::Label<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                3u32 => {
                                    Message::Many(
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
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <super::super::super::snap::variants::shapes::Label<
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
                                0u32 => Message::Nothing,
                                1u32 => {
                                    Message::Text(
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
                                2u32 => {
                                    Message::Labelled(
                                        <super::super::super::snap::variants::shapes::Label<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::load(
                                            from,
                                            ::torvyn_engine::__private::direct::payload(
                                                bytes,
                                                &info,
                                                <super::super::super::snap::variants::shapes::Label<
                                                    'a,
                                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                            )?,
                                        )?,
                                    )
                                }
                                3u32 => {
                                    Message::Many(
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
                /// Cases that are called as the engine's own names are.
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
                pub enum Ambiguous<'a> {
                    /// `view`, as in the WIT.
                    #[component(name = "view")]
                    View(&'a ::core::primitive::str),
                    /// `owned`, as in the WIT.
                    #[component(name = "owned")]
                    Owned(&'a ::core::primitive::str),
                    /// `list`, as in the WIT.
                    #[component(name = "list")]
                    List,
                    /// `walked`, as in the WIT.
                    #[component(name = "walked")]
                    Walked,
                    /// `output`, as in the WIT.
                    #[component(name = "output")]
                    Output,
                    /// `self`, as in the WIT.
                    #[component(name = "self")]
                    Self_,
                }
                impl ::torvyn_engine::__private::store::Traffic for Ambiguous<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::View(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Owned(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::List => {}
                            Self::Walked => {}
                            Self::Output => {}
                            Self::Self_ => {}
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Ambiguous {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::View(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Owned(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::List => {}
                            Self::Walked => {}
                            Self::Output => {}
                            Self::Self_ => {}
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Ambiguous {
                    type View<'a> = Ambiguous<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Ambiguous<'a> {
                        let _ = arena;
                        match self {
                            Self::View(value) => {
                                Ambiguous::View(::torvyn_engine::Owned::view(value, arena))
                            }
                            Self::Owned(value) => {
                                Ambiguous::Owned(::torvyn_engine::Owned::view(value, arena))
                            }
                            Self::List => Ambiguous::List,
                            Self::Walked => Ambiguous::Walked,
                            Self::Output => Ambiguous::Output,
                            Self::Self_ => Ambiguous::Self_,
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Ambiguous<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Ambiguous<'_> {
                    type Owned = owned::Ambiguous;
                    fn into_owned(self) -> owned::Ambiguous {
                        match self {
                            Self::View(value) => {
                                owned::Ambiguous::View(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                            Self::Owned(value) => {
                                owned::Ambiguous::Owned(
                                    ::torvyn_engine::View::into_owned(value),
                                )
                            }
                            Self::List => owned::Ambiguous::List,
                            Self::Walked => owned::Ambiguous::Walked,
                            Self::Output => owned::Ambiguous::Output,
                            Self::Self_ => owned::Ambiguous::Self_,
                        }
                    }
                }
                impl Ambiguous<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Ambiguous {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a>
                for Ambiguous<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::Some(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                            ::core::option::Option::Some(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::most_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                        match self {
                            Ambiguous::View(value) => {
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Ambiguous::Owned(value) => {
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Ambiguous::List => {}
                            Ambiguous::Walked => {}
                            Ambiguous::Output => {}
                            Ambiguous::Self_ => {}
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
                            Ambiguous::View(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Ambiguous::Owned(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Ambiguous::List => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    2u32 as ::core::primitive::u64,
                                );
                            }
                            Ambiguous::Walked => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    3u32 as ::core::primitive::u64,
                                );
                            }
                            Ambiguous::Output => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    4u32 as ::core::primitive::u64,
                                );
                            }
                            Ambiguous::Self_ => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    5u32 as ::core::primitive::u64,
                                );
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
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::None,
                                    ::core::option::Option::None,
                                    ::core::option::Option::None,
                                    ::core::option::Option::None,
                                ],
                            )
                        };
                        match self {
                            Ambiguous::View(value) => {
                                to.write_case(at, &info, 0u32)?;
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Ambiguous::Owned(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Ambiguous::List => {
                                to.write_case(at, &info, 2u32)?;
                            }
                            Ambiguous::Walked => {
                                to.write_case(at, &info, 3u32)?;
                            }
                            Ambiguous::Output => {
                                to.write_case(at, &info, 4u32)?;
                            }
                            Ambiguous::Self_ => {
                                to.write_case(at, &info, 5u32)?;
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
                                    Ambiguous::View(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                1u32 => {
                                    Ambiguous::Owned(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                2u32 => Ambiguous::List,
                                3u32 => Ambiguous::Walked,
                                4u32 => Ambiguous::Output,
                                5u32 => Ambiguous::Self_,
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
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::Some(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::None,
                                    ::core::option::Option::None,
                                    ::core::option::Option::None,
                                    ::core::option::Option::None,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::case(
                                bytes,
                                &info,
                            )? {
                                0u32 => {
                                    Ambiguous::View(
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
                                1u32 => {
                                    Ambiguous::Owned(
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
                                2u32 => Ambiguous::List,
                                3u32 => Ambiguous::Walked,
                                4u32 => Ambiguous::Output,
                                5u32 => Ambiguous::Self_,
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                }
                impl ::core::convert::From<Ambiguous<'_>>
                for ::torvyn_engine::EngineError {
                    fn from(error: Ambiguous<'_>) -> Self {
                        Self::guest("snap:variants/shapes#ambiguous", &error)
                    }
                }
                /// The same without text.
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
                pub enum PlainAmbiguous {
                    /// `view`, as in the WIT.
                    #[component(name = "view")]
                    View,
                    /// `owned`, as in the WIT.
                    #[component(name = "owned")]
                    Owned,
                    /// `list`, as in the WIT.
                    #[component(name = "list")]
                    List,
                    /// `walked`, as in the WIT.
                    #[component(name = "walked")]
                    Walked,
                }
                ::torvyn_engine::__private::plain!(PlainAmbiguous);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a>
                for PlainAmbiguous {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                        4usize,
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
                                        4usize,
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
                                0u32 => PlainAmbiguous::View,
                                1u32 => PlainAmbiguous::Owned,
                                2u32 => PlainAmbiguous::List,
                                3u32 => PlainAmbiguous::Walked,
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
                                            4usize,
                                        )
                                        .size32
                                },
                            )? {
                                0u32 => PlainAmbiguous::View,
                                1u32 => PlainAmbiguous::Owned,
                                2u32 => PlainAmbiguous::List,
                                3u32 => PlainAmbiguous::Walked,
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
                    pub use super::Shape;
                    /// `snap:variants/shapes#label`, as in the WIT.
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
                    pub struct Label {
                        /// `text`, as in the WIT.
                        #[component(name = "text")]
                        pub text: ::std::string::String,
                    }
                    /// With text.
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
                    pub enum Message {
                        /// `nothing`, as in the WIT.
                        #[component(name = "nothing")]
                        Nothing,
                        /// `text`, as in the WIT.
                        #[component(name = "text")]
                        Text(::std::string::String),
                        /// `labelled`, as in the WIT.
                        #[component(name = "labelled")]
                        Labelled(
                            super::super::super::super::snap::variants::shapes::owned::Label,
                        ),
                        /// `many`, as in the WIT.
                        #[component(name = "many")]
                        Many(::std::vec::Vec<::std::string::String>),
                    }
                    /// Cases that are called as the engine's own names are.
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
                    pub enum Ambiguous {
                        /// `view`, as in the WIT.
                        #[component(name = "view")]
                        View(::std::string::String),
                        /// `owned`, as in the WIT.
                        #[component(name = "owned")]
                        Owned(::std::string::String),
                        /// `list`, as in the WIT.
                        #[component(name = "list")]
                        List,
                        /// `walked`, as in the WIT.
                        #[component(name = "walked")]
                        Walked,
                        /// `output`, as in the WIT.
                        #[component(name = "output")]
                        Output,
                        /// `self`, as in the WIT.
                        #[component(name = "self")]
                        Self_,
                    }
                    #[doc(inline)]
                    pub use super::PlainAmbiguous;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::variants::shapes::Shape;
    #[doc(inline)]
    pub use self::snap::variants::shapes::Label;
    #[doc(inline)]
    pub use self::snap::variants::shapes::Message;
    #[doc(inline)]
    pub use self::snap::variants::shapes::Ambiguous;
    #[doc(inline)]
    pub use self::snap::variants::shapes::PlainAmbiguous;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::variants::shapes::owned::Shape;
        #[doc(inline)]
        pub use super::snap::variants::shapes::owned::Label;
        #[doc(inline)]
        pub use super::snap::variants::shapes::owned::Message;
        #[doc(inline)]
        pub use super::snap::variants::shapes::owned::Ambiguous;
        #[doc(inline)]
        pub use super::snap::variants::shapes::owned::PlainAmbiguous;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:variants/shapes`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:variants/shapes`",
            note = "implement `variants::host::Shapes` for it"
        )]
        pub trait Shapes {
            /// `draw`, as in the WIT.
            fn draw(
                &mut self,
                shape: super::snap::variants::shapes::Shape,
            ) -> super::snap::variants::shapes::owned::Message;
            /// `say`, as in the WIT.
            fn say(
                &mut self,
                message: super::snap::variants::shapes::Message<'_>,
                ambiguous: super::snap::variants::shapes::Ambiguous<'_>,
            ) -> ::core::result::Result<
                super::snap::variants::shapes::PlainAmbiguous,
                super::snap::variants::shapes::owned::Ambiguous,
            >;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Shapes + ::core::marker::Send + 'static {}
    impl<T: host::Shapes + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:variants/shapes`, as in the WIT.
        pub trait Shapes {
            /// `draw`, as in the WIT.
            fn draw<'s>(
                &'s mut self,
                shape: super::snap::variants::shapes::Shape,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::variants::shapes::Message<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `say`, as in the WIT.
            fn say<'s, 'p>(
                &'s mut self,
                message: super::snap::variants::shapes::Message<'p>,
                ambiguous: super::snap::variants::shapes::Ambiguous<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<
                        super::snap::variants::shapes::PlainAmbiguous,
                        super::snap::variants::shapes::Ambiguous<'s>,
                    >,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:variants/shapes`.
        pub trait Shapes {
            /// Scripts `draw`.
            fn draw(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::snap::variants::shapes::Shape,
                super::snap::variants::shapes::owned::Message,
            >;
            /// Scripts `say`.
            fn say(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    super::snap::variants::shapes::owned::Message,
                    super::snap::variants::shapes::owned::Ambiguous,
                ),
                ::core::result::Result<
                    super::snap::variants::shapes::PlainAmbiguous,
                    super::snap::variants::shapes::owned::Ambiguous,
                >,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/variants.wit"
    );
    impl ::torvyn_engine::World for Variants {
        type Host = ::std::boxed::Box<dyn variants::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:variants/shapes#shape",
                shape: Shape::Variant(
                    &[
                        ("dot", ::core::option::Option::None),
                        ("circle", ::core::option::Option::Some(Type::F32)),
                        (
                            "rectangle",
                            ::core::option::Option::Some(
                                Type::Tuple(&[Type::F32, Type::F32]),
                            ),
                        ),
                    ],
                ),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:variants/shapes#label",
                shape: Shape::Record(&[("text", Type::String)]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:variants/shapes#message",
                shape: Shape::Variant(
                    &[
                        ("nothing", ::core::option::Option::None),
                        ("text", ::core::option::Option::Some(Type::String)),
                        ("labelled", ::core::option::Option::Some(Type::Named(T1))),
                        ("many", ::core::option::Option::Some(Type::List(&Type::String))),
                    ],
                ),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "snap:variants/shapes#ambiguous",
                shape: Shape::Variant(
                    &[
                        ("view", ::core::option::Option::Some(Type::String)),
                        ("owned", ::core::option::Option::Some(Type::String)),
                        ("list", ::core::option::Option::None),
                        ("walked", ::core::option::Option::None),
                        ("output", ::core::option::Option::None),
                        ("self", ::core::option::Option::None),
                    ],
                ),
            };
            const T4: &TypeDefinition = &TypeDefinition {
                path: "snap:variants/shapes#plain-ambiguous",
                shape: Shape::Enum(&["view", "owned", "list", "walked"]),
            };
            &WorldDefinition {
                name: "snap:variants/variants",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:variants/shapes"),
                        name: "draw",
                        params: &[("shape", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:variants/shapes"),
                        name: "say",
                        params: &[
                            ("message", Type::Named(T2)),
                            ("ambiguous", Type::Named(T3)),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::Named(T4)),
                            err: ::core::option::Option::Some(&Type::Named(T3)),
                        }),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:variants/shapes"),
                        name: "draw",
                        params: &[("shape", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:variants/shapes"),
                        name: "say",
                        params: &[
                            ("message", Type::Named(T2)),
                            ("ambiguous", Type::Named(T3)),
                        ],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(&Type::Named(T4)),
                            err: ::core::option::Option::Some(&Type::Named(T3)),
                        }),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Variants {
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
    impl variants::exports::Shapes for ::torvyn_engine::WasmtimeInvoker<Variants> {
        #[inline]
        fn draw<'s>(
            &'s mut self,
            shape: variants::snap::variants::shapes::Shape,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                variants::snap::variants::shapes::Message<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (shape,))
        }
        #[inline]
        fn say<'s, 'p>(
            &'s mut self,
            message: variants::snap::variants::shapes::Message<'p>,
            ambiguous: variants::snap::variants::shapes::Ambiguous<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    variants::snap::variants::shapes::PlainAmbiguous,
                    variants::snap::variants::shapes::Ambiguous<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (message, ambiguous))
        }
    }
    impl variants::exports::Shapes for ::torvyn_engine::MockInvoker<Variants> {
        fn draw<'s>(
            &'s mut self,
            shape: variants::snap::variants::shapes::Shape,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                variants::snap::variants::shapes::Message<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    variants::snap::variants::shapes::Shape,
                    variants::snap::variants::shapes::owned::Message,
                >(0usize, shape)
        }
        fn say<'s, 'p>(
            &'s mut self,
            message: variants::snap::variants::shapes::Message<'p>,
            ambiguous: variants::snap::variants::shapes::Ambiguous<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<
                    variants::snap::variants::shapes::PlainAmbiguous,
                    variants::snap::variants::shapes::Ambiguous<'s>,
                >,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        variants::snap::variants::shapes::owned::Message,
                        variants::snap::variants::shapes::owned::Ambiguous,
                    ),
                    ::core::result::Result<
                        variants::snap::variants::shapes::PlainAmbiguous,
                        variants::snap::variants::shapes::owned::Ambiguous,
                    >,
                >(1usize, (message, ambiguous))
        }
    }
    impl variants::scripts::Shapes for ::torvyn_engine::mock::WorldScript<Variants> {
        fn draw(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn variants::Host>,
            variants::snap::variants::shapes::Shape,
            variants::snap::variants::shapes::owned::Message,
        > {
            self.__function(0usize)
        }
        fn say(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn variants::Host>,
            (
                variants::snap::variants::shapes::owned::Message,
                variants::snap::variants::shapes::owned::Ambiguous,
            ),
            ::core::result::Result<
                variants::snap::variants::shapes::PlainAmbiguous,
                variants::snap::variants::shapes::owned::Ambiguous,
            >,
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
    pub struct __H1<P0> {
        #[component(name = "text")]
        text: P0,
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
            ::core::result::Result::Ok(__H1 {
                text: ::torvyn_engine::__private::component::Guest::walk(
                    self.text,
                    store,
                    arena,
                )?,
            })
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
        type View = variants::snap::variants::shapes::Label<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            variants::snap::variants::shapes::Label<'a>,
        > {
            ::core::result::Result::Ok(variants::snap::variants::shapes::Label {
                text: ::torvyn_engine::__private::component::Place::place(
                    &self.text,
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
    pub enum __H2<P0, P1, P2> {
        #[component(name = "nothing")]
        Nothing,
        #[component(name = "text")]
        Text(P0),
        #[component(name = "labelled")]
        Labelled(P1),
        #[component(name = "many")]
        Many(P2),
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P2: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H2<P0, P1, P2> {
        type Walked<'b> = __H2<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>>;
        type List<'b> = &'b [__H2<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H2<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>>,
        > {
            ::core::result::Result::Ok(
                match self {
                    __H2::Nothing => __H2::Nothing,
                    __H2::Text(value) => {
                        __H2::Text(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H2::Labelled(value) => {
                        __H2::Labelled(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H2::Many(value) => {
                        __H2::Many(
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
            &'b [__H2<P0::Walked<'b>, P1::Walked<'b>, P2::Walked<'b>>],
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
                View = variants::snap::variants::shapes::Label<'a>,
            >,
        P2: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a [&'a ::core::primitive::str],
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H2<P0, P1, P2> {
        type View = variants::snap::variants::shapes::Message<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            variants::snap::variants::shapes::Message<'a>,
        > {
            ::core::result::Result::Ok(
                match self {
                    __H2::Nothing => variants::snap::variants::shapes::Message::Nothing,
                    __H2::Text(value) => {
                        variants::snap::variants::shapes::Message::Text(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H2::Labelled(value) => {
                        variants::snap::variants::shapes::Message::Labelled(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H2::Many(value) => {
                        variants::snap::variants::shapes::Message::Many(
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
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(variant)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub enum __H3<P0, P1> {
        #[component(name = "view")]
        View(P0),
        #[component(name = "owned")]
        Owned(P1),
        #[component(name = "list")]
        List,
        #[component(name = "walked")]
        Walked,
        #[component(name = "output")]
        Output,
        #[component(name = "self")]
        Self_,
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
            ::core::result::Result::Ok(
                match self {
                    __H3::View(value) => {
                        __H3::View(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H3::Owned(value) => {
                        __H3::Owned(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H3::List => __H3::List,
                    __H3::Walked => __H3::Walked,
                    __H3::Output => __H3::Output,
                    __H3::Self_ => __H3::Self_,
                },
            )
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
                View = &'a ::core::primitive::str,
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H3<P0, P1> {
        type View = variants::snap::variants::shapes::Ambiguous<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            variants::snap::variants::shapes::Ambiguous<'a>,
        > {
            ::core::result::Result::Ok(
                match self {
                    __H3::View(value) => {
                        variants::snap::variants::shapes::Ambiguous::View(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H3::Owned(value) => {
                        variants::snap::variants::shapes::Ambiguous::Owned(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H3::List => variants::snap::variants::shapes::Ambiguous::List,
                    __H3::Walked => variants::snap::variants::shapes::Ambiguous::Walked,
                    __H3::Output => variants::snap::variants::shapes::Ambiguous::Output,
                    __H3::Self_ => variants::snap::variants::shapes::Ambiguous::Self_,
                },
            )
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (variants::snap::variants::shapes::Shape,);
        type View<'a> = variants::snap::variants::shapes::Message<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::f32,
            ::core::primitive::f32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (variants::snap::variants::shapes::owned::Message,);
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
            variants::snap::variants::shapes::Message<'a>,
            variants::snap::variants::shapes::Ambiguous<'a>,
        );
        type View<'a> = ::core::result::Result<
            variants::snap::variants::shapes::PlainAmbiguous,
            variants::snap::variants::shapes::Ambiguous<'a>,
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
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (
            ::core::result::Result<
                variants::snap::variants::shapes::PlainAmbiguous,
                variants::snap::variants::shapes::owned::Ambiguous,
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
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
        f1: ::torvyn_engine::__private::session::Bound<__F1>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Variants> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Variants>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:variants/shapes")?;
                instance
                    .func_wrap(
                        "draw",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Variants,
                            >,
                            (p0,): (variants::snap::variants::shapes::Shape,)|
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
                                    let result = variants::host::Shapes::draw(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "say",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Variants,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                __H2<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    __H1<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    >,
                                    ::torvyn_engine::__private::wasmtime::component::WasmList<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    >,
                                >,
                                __H3<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
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
                                    let result = variants::host::Shapes::say(
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Variants>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Variants> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Variants>,
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
                                    ::torvyn_engine::__private::store::State<Variants>,
                                >,
                                (
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                ): (
                                    ::core::primitive::u32,
                                    ::core::primitive::f32,
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
                                    ));
                                    let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                        &mut caller,
                                        options,
                                    )?;
                                    let result = {
                                        let (
                                            host,
                                            (p0,),
                                        ): (_, (variants::snap::variants::shapes::Shape,)) = waiting
                                            .lift(&slots)?;
                                        variants::host::Shapes::draw(&mut **host, p0)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c3))
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
                                    ::torvyn_engine::__private::store::State<Variants>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::f32,
                                c2: ::core::primitive::f32,
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
                                    ::core::convert::From::from(c3),
                                    |host, from, slots| {
                                        let (p0,): (variants::snap::variants::shapes::Shape,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            variants::host::Shapes::draw(&mut **host, p0),
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
                                    ::torvyn_engine::__private::store::State<Variants>,
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
                                            (p0, p1),
                                        ): (
                                            _,
                                            (
                                                variants::snap::variants::shapes::Message<'_>,
                                                variants::snap::variants::shapes::Ambiguous<'_>,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        variants::host::Shapes::say(&mut **host, p0, p1)
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
                                    ::torvyn_engine::__private::store::State<Variants>,
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
                                        ): (
                                            variants::snap::variants::shapes::Message<'_>,
                                            variants::snap::variants::shapes::Ambiguous<'_>,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            variants::host::Shapes::say(&mut **host, p0, p1),
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
