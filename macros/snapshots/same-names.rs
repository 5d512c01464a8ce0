/// The types of `snap:same-names/same-names`, the traits for what it exports, and those for what it imports.
pub mod same_names {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `same_names`, as in the WIT.
        pub mod same_names {
            /// `log`, as in the WIT.
            pub mod log {
                /// `snap:same-names/log#entry`, as in the WIT.
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
                    /// `text`, as in the WIT.
                    #[component(name = "text")]
                    pub text: &'a ::core::primitive::str,
                }
                impl ::torvyn_engine::__private::store::Traffic for Entry<'_> {
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
                impl ::torvyn_engine::__private::store::Traffic for owned::Entry {
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
                impl ::torvyn_engine::Owned for owned::Entry {
                    type View<'a> = Entry<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Entry<'a> {
                        let _ = arena;
                        Entry {
                            text: ::torvyn_engine::Owned::view(&self.text, arena),
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
                            text: ::torvyn_engine::View::into_owned(self.text),
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
                        ::core::result::Result::Ok(Entry {
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
                        ::core::result::Result::Ok(Entry {
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
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:same-names/log#entry`, as in the WIT.
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
                        /// `text`, as in the WIT.
                        #[component(name = "text")]
                        pub text: ::std::string::String,
                    }
                }
            }
        }
    }
    /// `acme`, as in the WIT.
    pub mod acme {
        /// `log`, as in the WIT.
        pub mod log {
            /// `log`, as in the WIT.
            pub mod log {
                /// `acme:log/log#entry`, as in the WIT.
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
                pub struct Entry {
                    /// `line`, as in the WIT.
                    #[component(name = "line")]
                    pub line: ::core::primitive::u32,
                }
                ::torvyn_engine::__private::plain!(Entry);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Entry {
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
                        >>::list_reallocs(self.line, reallocs);
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
                        >>::lower(self.line, to, slots, next)?;
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
                        >>::store(self.line, to, at + offsets[0usize])?;
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
                            line: {
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
                        ::core::result::Result::Ok(Entry {
                            line: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                /// The types that own their parts.
                pub mod owned {
                    #[doc(inline)]
                    pub use super::Entry;
                }
            }
        }
        /// `other`, as in the WIT.
        pub mod other {
            /// `log`, as in the WIT.
            pub mod log {
                /// `acme:other/log#entry`, as in the WIT.
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
                pub enum Entry {
                    /// `nothing`, as in the WIT.
                    #[component(name = "nothing")]
                    Nothing,
                }
                ::torvyn_engine::__private::plain!(Entry);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Entry {
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
                                0u32 => Entry::Nothing,
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
                                0u32 => Entry::Nothing,
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
                    pub use super::Entry;
                }
            }
        }
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:same-names/log`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:same-names/log`",
            note = "implement `same_names::host::SameNamesLog` for it"
        )]
        pub trait SameNamesLog {
            /// `write`, as in the WIT.
            fn write(&mut self, entry: super::snap::same_names::log::Entry<'_>);
        }
        /// `acme:log/log`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `acme:log/log`",
            note = "implement `same_names::host::LogLog` for it"
        )]
        pub trait LogLog {
            /// `write`, as in the WIT.
            fn write(&mut self, entry: super::acme::log::log::Entry);
        }
        /// `acme:other/log`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `acme:other/log`",
            note = "implement `same_names::host::OtherLog` for it"
        )]
        pub trait OtherLog {
            /// `write`, as in the WIT.
            fn write(&mut self, entry: super::acme::other::log::Entry);
        }
        /// `snap:same-names/same-names`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:same-names/same-names`",
            note = "implement `same_names::host::SameNames` for it"
        )]
        pub trait SameNames {
            /// `same-names`, as in the WIT.
            fn same_names(&mut self, text: &'_ ::core::primitive::str);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::SameNamesLog + host::LogLog + host::OtherLog + host::SameNames + ::core::marker::Send + 'static {}
    impl<
        T: host::SameNamesLog + host::LogLog + host::OtherLog + host::SameNames
            + ::core::marker::Send + 'static,
    > Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:same-names/log`, as in the WIT.
        pub trait SameNamesLog {
            /// `write`, as in the WIT.
            fn write<'s, 'p>(
                &'s mut self,
                entry: super::snap::same_names::log::Entry<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
        }
        /// `acme:log/log`, as in the WIT.
        pub trait LogLog {
            /// `write`, as in the WIT.
            fn write<'s>(
                &'s mut self,
                entry: super::acme::log::log::Entry,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:same-names/log`.
        pub trait SameNamesLog {
            /// Scripts `write`.
            fn write(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::snap::same_names::log::owned::Entry,
                (),
            >;
        }
        /// Scripts the functions of `acme:log/log`.
        pub trait LogLog {
            /// Scripts `write`.
            fn write(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::acme::log::log::Entry,
                (),
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/same-names/world.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/same-names/deps/log.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/same-names/deps/other.wit"
    );
    impl ::torvyn_engine::World for SameNames {
        type Host = ::std::boxed::Box<dyn same_names::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:same-names/log#entry",
                shape: Shape::Record(&[("text", Type::String)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "acme:log/log#entry",
                shape: Shape::Record(&[("line", Type::U32)]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "acme:other/log#entry",
                shape: Shape::Enum(&["nothing"]),
            };
            &WorldDefinition {
                name: "snap:same-names/same-names",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:same-names/log"),
                        name: "write",
                        params: &[("entry", Type::Named(T0))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("acme:log/log"),
                        name: "write",
                        params: &[("entry", Type::Named(T1))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("acme:other/log"),
                        name: "write",
                        params: &[("entry", Type::Named(T2))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "same-names",
                        params: &[("text", Type::String)],
                        result: ::core::option::Option::None,
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:same-names/log"),
                        name: "write",
                        params: &[("entry", Type::Named(T0))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("acme:log/log"),
                        name: "write",
                        params: &[("entry", Type::Named(T1))],
                        result: ::core::option::Option::None,
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for SameNames {
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
    impl same_names::exports::SameNamesLog
    for ::torvyn_engine::WasmtimeInvoker<SameNames> {
        #[inline]
        fn write<'s, 'p>(
            &'s mut self,
            entry: same_names::snap::same_names::log::Entry<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (entry,))
        }
    }
    impl same_names::exports::LogLog for ::torvyn_engine::WasmtimeInvoker<SameNames> {
        #[inline]
        fn write<'s>(
            &'s mut self,
            entry: same_names::acme::log::log::Entry,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (entry,))
        }
    }
    impl same_names::exports::SameNamesLog for ::torvyn_engine::MockInvoker<SameNames> {
        fn write<'s, 'p>(
            &'s mut self,
            entry: same_names::snap::same_names::log::Entry<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<
                    same_names::snap::same_names::log::owned::Entry,
                    (),
                >(0usize, entry)
        }
    }
    impl same_names::scripts::SameNamesLog
    for ::torvyn_engine::mock::WorldScript<SameNames> {
        fn write(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn same_names::Host>,
            same_names::snap::same_names::log::owned::Entry,
            (),
        > {
            self.__function(0usize)
        }
    }
    impl same_names::exports::LogLog for ::torvyn_engine::MockInvoker<SameNames> {
        fn write<'s>(
            &'s mut self,
            entry: same_names::acme::log::log::Entry,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<same_names::acme::log::log::Entry, ()>(1usize, entry)
        }
    }
    impl same_names::scripts::LogLog for ::torvyn_engine::mock::WorldScript<SameNames> {
        fn write(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn same_names::Host>,
            same_names::acme::log::log::Entry,
            (),
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
    pub struct __H0<P0> {
        #[component(name = "text")]
        text: P0,
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
        type View = same_names::snap::same_names::log::Entry<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            same_names::snap::same_names::log::Entry<'a>,
        > {
            ::core::result::Result::Ok(same_names::snap::same_names::log::Entry {
                text: ::torvyn_engine::__private::component::Place::place(
                    &self.text,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (same_names::snap::same_names::log::Entry<'a>,);
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ();
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
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
    pub enum __F1 {}
    impl ::torvyn_engine::__private::store::Signature for __F1 {
        type Params<'a> = (same_names::acme::log::log::Entry,);
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (::core::primitive::u32,);
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
    impl ::torvyn_engine::__private::session::Bindings<SameNames> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<SameNames>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:same-names/log")?;
                instance
                    .func_wrap(
                        "write",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                SameNames,
                            >,
                            (
                                p0,
                            ): (
                                __H0<
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
                                    let result = same_names::host::SameNamesLog::write(
                                        &mut **host,
                                        p0,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
            }
            {
                let mut instance = linker.instance("acme:log/log")?;
                instance
                    .func_wrap(
                        "write",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                SameNames,
                            >,
                            (p0,): (same_names::acme::log::log::Entry,)|
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
                                    let result = same_names::host::LogLog::write(
                                        &mut **host,
                                        p0,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
            }
            {
                let mut instance = linker.instance("acme:other/log")?;
                instance
                    .func_wrap(
                        "write",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                SameNames,
                            >,
                            (p0,): (same_names::acme::other::log::Entry,)|
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
                                    let result = same_names::host::OtherLog::write(
                                        &mut **host,
                                        p0,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
            }
            {
                let mut instance = linker.root();
                instance
                    .func_wrap(
                        "same-names",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                SameNames,
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
                                    let result = same_names::host::SameNames::same_names(
                                        &mut **host,
                                        p0,
                                    );
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, SameNames>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<SameNames> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, SameNames>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<SameNames>,
                            >,
                            c0: ::core::primitive::u32,
                            c1: ::core::primitive::u32|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                                c1,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host(
                                caller,
                                options,
                                &slots,
                                0,
                                |host, from, slots| {
                                    let (
                                        p0,
                                    ): (same_names::snap::same_names::log::Entry<'_>,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        same_names::host::SameNamesLog::write(&mut **host, p0),
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
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<SameNames>,
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
                                    let (p0,): (same_names::acme::log::log::Entry,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        same_names::host::LogLog::write(&mut **host, p0),
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
                2usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<SameNames>,
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
                                    let (p0,): (same_names::acme::other::log::Entry,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        same_names::host::OtherLog::write(&mut **host, p0),
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
                3usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<SameNames>,
                            >,
                            c0: ::core::primitive::u32,
                            c1: ::core::primitive::u32|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                                c1,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host(
                                caller,
                                options,
                                &slots,
                                0,
                                |host, from, slots| {
                                    let (p0,): (&'_ ::core::primitive::str,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        same_names::host::SameNames::same_names(&mut **host, p0),
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
