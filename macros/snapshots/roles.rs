/// The types of `snap:roles/roles`, the traits for what it exports, and those for what it imports.
pub mod roles {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `roles`, as in the WIT.
        pub mod roles {
            /// `elements`, as in the WIT.
            pub mod elements {
                /// `snap:roles/elements#element`, as in the WIT.
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
                pub struct Element<'a> {
                    /// `sequence`, as in the WIT.
                    #[component(name = "sequence")]
                    pub sequence: ::core::primitive::u64,
                    /// `payload`, as in the WIT.
                    #[component(name = "payload")]
                    pub payload: &'a [::core::primitive::u8],
                }
                impl ::torvyn_engine::__private::store::Traffic for Element<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.sequence,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.payload,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Element {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.sequence,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.payload,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Element {
                    type View<'a> = Element<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Element<'a> {
                        let _ = arena;
                        Element {
                            sequence: ::torvyn_engine::Owned::view(
                                &self.sequence,
                                arena,
                            ),
                            payload: ::torvyn_engine::Owned::view(&self.payload, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Element<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Element<'_> {
                    type Owned = owned::Element;
                    fn into_owned(self) -> owned::Element {
                        owned::Element {
                            sequence: ::torvyn_engine::View::into_owned(self.sequence),
                            payload: ::torvyn_engine::View::into_owned(self.payload),
                        }
                    }
                }
                impl Element<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Element {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Element<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.sequence, reallocs);
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.payload, reallocs);
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
                        >>::lower(self.sequence, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.payload, to, slots, next)?;
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
                                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.sequence, to, at + offsets[0usize])?;
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.payload, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Element {
                            sequence: {
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
                            payload: {
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
                                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Element {
                            sequence: <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                            payload: <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `snap:roles/elements#failure`, as in the WIT.
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
                    /// `fatal`, as in the WIT.
                    #[component(name = "fatal")]
                    Fatal(&'a ::core::primitive::str),
                }
                impl ::torvyn_engine::__private::store::Traffic for Failure<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Fatal(value) => {
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
                            Self::Fatal(value) => {
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
                            Self::Fatal(value) => {
                                Failure::Fatal(::torvyn_engine::Owned::view(value, arena))
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
                            Self::Fatal(value) => {
                                owned::Failure::Fatal(
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
                            Failure::Fatal(value) => {
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
                            Failure::Fatal(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
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
                                    ::core::option::Option::Some(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                ],
                            )
                        };
                        match self {
                            Failure::Fatal(value) => {
                                to.write_case(at, &info, 0u32)?;
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
                                0u32 => {
                                    Failure::Fatal(
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
                                0u32 => {
                                    Failure::Fatal(
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
                        Self::guest("snap:roles/elements#failure", &error)
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:roles/elements#element`, as in the WIT.
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
                    pub struct Element {
                        /// `sequence`, as in the WIT.
                        #[component(name = "sequence")]
                        pub sequence: ::core::primitive::u64,
                        /// `payload`, as in the WIT.
                        #[component(name = "payload")]
                        pub payload: ::std::vec::Vec<::core::primitive::u8>,
                    }
                    /// `snap:roles/elements#failure`, as in the WIT.
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
                        /// `fatal`, as in the WIT.
                        #[component(name = "fatal")]
                        Fatal(::std::string::String),
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::roles::elements::Element;
    #[doc(inline)]
    pub use self::snap::roles::elements::Failure;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::roles::elements::owned::Element;
        #[doc(inline)]
        pub use super::snap::roles::elements::owned::Failure;
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:roles/elements`, as in the WIT.
        pub trait Elements {
            /// No role.
            fn summarize<'s>(
                &'s mut self,
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
        /// Scripts the functions of `snap:roles/elements`.
        pub trait Elements {
            /// Scripts `summarize`.
            fn summarize(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<(), (), ::std::string::String>;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/roles.wit"
    );
    impl ::torvyn_engine::World for Roles {
        type Host = ();
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:roles/elements#element",
                shape: Shape::Record(
                    &[("sequence", Type::U64), ("payload", Type::List(&Type::U8))],
                ),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:roles/elements#failure",
                shape: Shape::Variant(
                    &[("fatal", ::core::option::Option::Some(Type::String))],
                ),
            };
            &WorldDefinition {
                name: "snap:roles/roles",
                imports: &[],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/elements"),
                        name: "process",
                        params: &[("element", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::Some(
                                &Type::Option(&Type::Named(T0)),
                            ),
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/elements"),
                        name: "poll-source",
                        params: &[],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/elements"),
                        name: "deliver-sink",
                        params: &[("element", Type::Named(T0)), ("last", Type::Bool)],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/elements"),
                        name: "notify-backpressure",
                        params: &[("paused", Type::Bool)],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/elements"),
                        name: "complete",
                        params: &[],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/elements"),
                        name: "summarize",
                        params: &[],
                        result: ::core::option::Option::Some(Type::String),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/lifecycle"),
                        name: "init",
                        params: &[("config", Type::String)],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::String),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:roles/lifecycle"),
                        name: "teardown",
                        params: &[],
                        result: ::core::option::Option::None,
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::Processor for Roles {
        type Input<'a> = roles::snap::roles::elements::Element<'a>;
        type Output<'a> = ::core::result::Result<
            ::core::option::Option<roles::snap::roles::elements::Element<'a>>,
            roles::snap::roles::elements::Failure<'a>,
        >;
        type OwnedInput = roles::snap::roles::elements::owned::Element;
        type OwnedOutput = ::core::result::Result<
            ::core::option::Option<roles::snap::roles::elements::owned::Element>,
            roles::snap::roles::elements::owned::Failure,
        >;
        const INDEX: ::core::primitive::usize = 0usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__call(|exports| &mut exports.f0, (input,))
        }
    }
    impl ::torvyn_engine::Source for Roles {
        type Input<'a> = ();
        type Output<'a> = ::core::option::Option<
            roles::snap::roles::elements::Element<'a>,
        >;
        type OwnedInput = ();
        type OwnedOutput = ::core::option::Option<
            roles::snap::roles::elements::owned::Element,
        >;
        const INDEX: ::core::primitive::usize = 1usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__call(|exports| &mut exports.f1, input)
        }
    }
    impl ::torvyn_engine::Sink for Roles {
        type Input<'a> = (
            roles::snap::roles::elements::Element<'a>,
            ::core::primitive::bool,
        );
        type Output<'a> = ::core::result::Result<
            (),
            roles::snap::roles::elements::Failure<'a>,
        >;
        type OwnedInput = (
            roles::snap::roles::elements::owned::Element,
            ::core::primitive::bool,
        );
        type OwnedOutput = ::core::result::Result<
            (),
            roles::snap::roles::elements::owned::Failure,
        >;
        const INDEX: ::core::primitive::usize = 2usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__call(|exports| &mut exports.f2, input)
        }
    }
    impl ::torvyn_engine::Backpressure for Roles {
        type Input<'a> = ::core::primitive::bool;
        type Output<'a> = ();
        type OwnedInput = ::core::primitive::bool;
        type OwnedOutput = ();
        const INDEX: ::core::primitive::usize = 3usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__call(|exports| &mut exports.f3, (input,))
        }
    }
    impl ::torvyn_engine::Completion for Roles {
        type Input<'a> = ();
        type Output<'a> = ::core::result::Result<
            (),
            roles::snap::roles::elements::Failure<'a>,
        >;
        type OwnedInput = ();
        type OwnedOutput = ::core::result::Result<
            (),
            roles::snap::roles::elements::owned::Failure,
        >;
        const INDEX: ::core::primitive::usize = 4usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__call(|exports| &mut exports.f4, input)
        }
    }
    impl ::torvyn_engine::Initialization for Roles {
        type Input<'a> = &'a ::core::primitive::str;
        type Output<'a> = ::core::result::Result<(), &'a ::core::primitive::str>;
        type OwnedInput = ::std::string::String;
        type OwnedOutput = ::core::result::Result<(), ::std::string::String>;
        const INDEX: ::core::primitive::usize = 6usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__init(|exports| &mut exports.f6, (input,))
        }
    }
    impl ::torvyn_engine::Teardown for Roles {
        type Input<'a> = ();
        type Output<'a> = ();
        type OwnedInput = ();
        type OwnedOutput = ();
        const INDEX: ::core::primitive::usize = 7usize;
        #[inline]
        fn through_components<'i>(
            invoker: &'i mut ::torvyn_engine::WasmtimeInvoker<Self>,
            input: Self::Input<'_>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                Self::Output<'i>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            invoker.__call(|exports| &mut exports.f7, input)
        }
    }
    impl ::torvyn_engine::__private::session::Close for Roles {
        type Farewell = ();
        fn close(
            invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<Self::Farewell, ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            async move {
                let answer = invoker.__call(|exports| &mut exports.f7, ()).await?;
                ::core::result::Result::Ok(::torvyn_engine::View::into_owned(answer))
            }
        }
    }
    impl roles::exports::Elements for ::torvyn_engine::WasmtimeInvoker<Roles> {
        #[inline]
        fn summarize<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s ::core::primitive::str,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f5, ())
        }
    }
    impl roles::exports::Elements for ::torvyn_engine::MockInvoker<Roles> {
        fn summarize<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s ::core::primitive::str,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<(), ::std::string::String>(5usize, ())
        }
    }
    impl roles::scripts::Elements for ::torvyn_engine::mock::WorldScript<Roles> {
        fn summarize(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<(), (), ::std::string::String> {
            self.__function(5usize)
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (roles::snap::roles::elements::Element<'a>,);
        type View<'a> = ::core::result::Result<
            ::core::option::Option<roles::snap::roles::elements::Element<'a>>,
            roles::snap::roles::elements::Failure<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u64,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (
            ::core::result::Result<
                ::core::option::Option<roles::snap::roles::elements::owned::Element>,
                roles::snap::roles::elements::owned::Failure,
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
        type Params<'a> = ();
        type View<'a> = ::core::option::Option<
            roles::snap::roles::elements::Element<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (
            ::core::option::Option<roles::snap::roles::elements::owned::Element>,
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
        type Params<'a> = (
            roles::snap::roles::elements::Element<'a>,
            ::core::primitive::bool,
        );
        type View<'a> = ::core::result::Result<
            (),
            roles::snap::roles::elements::Failure<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F2 {
        type CoreParams = (
            ::core::primitive::u64,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F2 {
        type Lifted = (
            ::core::result::Result<(), roles::snap::roles::elements::owned::Failure>,
        );
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
        type Params<'a> = (::core::primitive::bool,);
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F3 {
        type CoreParams = (::core::primitive::u32,);
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
        type Params<'a> = ();
        type View<'a> = ::core::result::Result<
            (),
            roles::snap::roles::elements::Failure<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F4 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F4 {
        type Lifted = (
            ::core::result::Result<(), roles::snap::roles::elements::owned::Failure>,
        );
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
        type Params<'a> = ();
        type View<'a> = &'a ::core::primitive::str;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F5 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F5 {
        type Lifted = (::std::string::String,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F6 {}
    impl ::torvyn_engine::__private::store::Signature for __F6 {
        type Params<'a> = (&'a ::core::primitive::str,);
        type View<'a> = ::core::result::Result<(), &'a ::core::primitive::str>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F6 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F6 {
        type Lifted = (::core::result::Result<(), ::std::string::String>,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F7 {}
    impl ::torvyn_engine::__private::store::Signature for __F7 {
        type Params<'a> = ();
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F7 {
        type CoreParams = ();
        type CoreResult = ();
    }
    impl ::torvyn_engine::__private::component::Signature for __F7 {
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
    impl ::torvyn_engine::__private::session::Replay for __F6 {
        type Kept = (::std::string::String,);
        fn keep(params: &Self::Params<'_>) -> Self::Kept {
            ::torvyn_engine::View::into_owned(*params)
        }
        fn lend<'a>(
            kept: &'a Self::Kept,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::Params<'a> {
            ::torvyn_engine::Owned::view(kept, arena)
        }
        fn refusal(
            answer: &Self::View<'_>,
        ) -> ::core::option::Option<::torvyn_engine::EngineError> {
            match answer {
                ::core::result::Result::Ok(_) => ::core::option::Option::None,
                ::core::result::Result::Err(error) => {
                    ::core::option::Option::Some(
                        ::torvyn_engine::EngineError::guest("string", error),
                    )
                }
            }
        }
    }
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
        f1: ::torvyn_engine::__private::session::Bound<__F1>,
        f2: ::torvyn_engine::__private::session::Bound<__F2>,
        f3: ::torvyn_engine::__private::session::Bound<__F3>,
        f4: ::torvyn_engine::__private::session::Bound<__F4>,
        f5: ::torvyn_engine::__private::session::Bound<__F5>,
        f6: ::torvyn_engine::__private::session::Bound<__F6>,
        f7: ::torvyn_engine::__private::session::Bound<__F7>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Roles> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Roles>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Roles>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
                f2: binder.next()?,
                f3: binder.next()?,
                f4: binder.next()?,
                f5: binder.next()?,
                f6: binder.next()?,
                f7: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Roles> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Roles>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
