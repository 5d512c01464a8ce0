/// The types of `snap:world-items/world-items@1.0.0`, the traits for what it exports, and those for what it imports.
pub mod world_items {
    /// A type of the world.
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
    pub struct Setting<'a> {
        /// `name`, as in the WIT.
        #[component(name = "name")]
        pub name: &'a ::core::primitive::str,
        /// `value`, as in the WIT.
        #[component(name = "value")]
        pub value: &'a [::core::primitive::u8],
    }
    impl ::torvyn_engine::__private::store::Traffic for Setting<'_> {
        fn tally<To: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut To) {
            ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
            ::torvyn_engine::__private::store::Traffic::tally(&self.value, tally);
        }
    }
    impl ::torvyn_engine::__private::store::Traffic for owned::Setting {
        fn tally<To: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut To) {
            ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
            ::torvyn_engine::__private::store::Traffic::tally(&self.value, tally);
        }
    }
    impl ::torvyn_engine::Owned for owned::Setting {
        type View<'a> = Setting<'a>;
        fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Setting<'a> {
            let _ = arena;
            Setting {
                name: ::torvyn_engine::Owned::view(&self.name, arena),
                value: ::torvyn_engine::Owned::view(&self.value, arena),
            }
        }
        fn view_slice<'a>(
            items: &'a [Self],
            arena: &'a ::torvyn_engine::Arena,
        ) -> &'a [Setting<'a>] {
            ::torvyn_engine::__private::view_each(items, arena)
        }
    }
    impl ::torvyn_engine::View for Setting<'_> {
        type Owned = owned::Setting;
        fn into_owned(self) -> owned::Setting {
            owned::Setting {
                name: ::torvyn_engine::View::into_owned(self.name),
                value: ::torvyn_engine::View::into_owned(self.value),
            }
        }
    }
    impl Setting<'_> {
        /// Copies every part into a value that owns it.
        pub fn to_owned(&self) -> owned::Setting {
            ::torvyn_engine::View::into_owned(*self)
        }
    }
    impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Setting<'a> {
        const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
            &[
                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
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
            >>::lower(self.name, to, slots, next)?;
            next
                += ::torvyn_engine::__private::direct::flat_count(
                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                );
            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                'a,
            >>::lower(self.value, to, slots, next)?;
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
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::ABI,
                    ],
                )
            };
            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                'a,
            >>::store(self.name, to, at + offsets[0usize])?;
            <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
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
            ::core::result::Result::Ok(Setting {
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
                value: {
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
                        <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::ABI,
                    ],
                )
            };
            ::core::result::Result::Ok(Setting {
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
                value: <&'a [::core::primitive::u8] as ::torvyn_engine::__private::direct::Value<
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
    /// `snap:world-items/world-items@1.0.0#settings`, as in the WIT.
    pub type Settings<'a> = &'a [self::Setting<'a>];
    /// `clock`, as in the WIT.
    pub mod clock {
        /// `clock#instant`, as in the WIT.
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
        pub struct Instant {
            /// `ns`, as in the WIT.
            #[component(name = "ns")]
            pub ns: ::core::primitive::u64,
        }
        ::torvyn_engine::__private::plain!(Instant);
        impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Instant {
            const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                &[
                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                ],
            );
            const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                &[
                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                >>::list_reallocs(self.ns, reallocs);
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
                >>::lower(self.ns, to, slots, next)?;
                next
                    += ::torvyn_engine::__private::direct::flat_count(
                        <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                        ],
                    )
                };
                <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::store(self.ns, to, at + offsets[0usize])?;
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
                ::core::result::Result::Ok(Instant {
                    ns: {
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
                        ],
                    )
                };
                ::core::result::Result::Ok(Instant {
                    ns: <::core::primitive::u64 as ::torvyn_engine::__private::direct::Value<
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
                })
            }
        }
        /// The types that own their parts.
        pub mod owned {
            #[doc(inline)]
            pub use super::Instant;
        }
    }
    /// `status`, as in the WIT.
    pub mod status {
        /// `status#report`, as in the WIT.
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
        pub struct Report<'a> {
            /// `lines`, as in the WIT.
            #[component(name = "lines")]
            pub lines: &'a [&'a ::core::primitive::str],
        }
        impl ::torvyn_engine::__private::store::Traffic for Report<'_> {
            fn tally<To: ::torvyn_engine::__private::store::Tally>(
                &self,
                tally: &mut To,
            ) {
                ::torvyn_engine::__private::store::Traffic::tally(&self.lines, tally);
            }
        }
        impl ::torvyn_engine::__private::store::Traffic for owned::Report {
            fn tally<To: ::torvyn_engine::__private::store::Tally>(
                &self,
                tally: &mut To,
            ) {
                ::torvyn_engine::__private::store::Traffic::tally(&self.lines, tally);
            }
        }
        impl ::torvyn_engine::Owned for owned::Report {
            type View<'a> = Report<'a>;
            fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Report<'a> {
                let _ = arena;
                Report {
                    lines: ::torvyn_engine::Owned::view(&self.lines, arena),
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
                    lines: ::torvyn_engine::View::into_owned(self.lines),
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
                    <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                ],
            );
            const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                &[
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
                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::list_reallocs(self.lines, reallocs);
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
                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::lower(self.lines, to, slots, next)?;
                next
                    += ::torvyn_engine::__private::direct::flat_count(
                        <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                            <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    )
                };
                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::store(self.lines, to, at + offsets[0usize])?;
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
                    lines: {
                        let field = <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lift(from, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                            <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    )
                };
                ::core::result::Result::Ok(Report {
                    lines: <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::load(
                        from,
                        ::torvyn_engine::__private::direct::field(
                            bytes,
                            offsets[0usize],
                            <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        )?,
                    )?,
                })
            }
        }
        /// The types that own their parts.
        pub mod owned {
            /// `status#report`, as in the WIT.
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
            pub struct Report {
                /// `lines`, as in the WIT.
                #[component(name = "lines")]
                pub lines: ::std::vec::Vec<::std::string::String>,
            }
        }
    }
    #[doc(inline)]
    pub use self::clock::Instant;
    #[doc(inline)]
    pub use self::status::Report;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::clock::owned::Instant;
        /// A type of the world.
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
        pub struct Setting {
            /// `name`, as in the WIT.
            #[component(name = "name")]
            pub name: ::std::string::String,
            /// `value`, as in the WIT.
            #[component(name = "value")]
            pub value: ::std::vec::Vec<::core::primitive::u8>,
        }
        /// `snap:world-items/world-items@1.0.0#settings`, as in the WIT.
        pub type Settings = ::std::vec::Vec<super::owned::Setting>;
        #[doc(inline)]
        pub use super::status::owned::Report;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// Defined in place.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `clock`",
            note = "implement `world_items::host::Clock` for it"
        )]
        pub trait Clock {
            /// `now`, as in the WIT.
            fn now(&mut self) -> super::clock::Instant;
        }
        /// What a world can hold by itself.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:world-items/world-items@1.0.0`",
            note = "implement `world_items::host::WorldItems` for it"
        )]
        pub trait WorldItems {
            /// Asked by the guest.
            fn lookup(
                &mut self,
                name: &'_ ::core::primitive::str,
            ) -> ::core::option::Option<super::owned::Setting>;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Clock + host::WorldItems + ::core::marker::Send + 'static {}
    impl<T: host::Clock + host::WorldItems + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `status`, as in the WIT.
        pub trait Status {
            /// `get`, as in the WIT.
            fn get<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::status::Report<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
        /// What a world can hold by itself.
        pub trait WorldItems {
            /// Called by the host.
            fn apply<'s, 'p>(
                &'s mut self,
                settings: super::Settings<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<(), &'s ::core::primitive::str>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `status`.
        pub trait Status {
            /// Scripts `get`.
            fn get(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (),
                super::status::owned::Report,
            >;
        }
        /// Scripts the functions of `snap:world-items/world-items@1.0.0`.
        pub trait WorldItems {
            /// Scripts `apply`.
            fn apply(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::owned::Settings,
                ::core::result::Result<(), ::std::string::String>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/world-items.wit"
    );
    impl ::torvyn_engine::World for WorldItems {
        type Host = ::std::boxed::Box<dyn world_items::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "clock#instant",
                shape: Shape::Record(&[("ns", Type::U64)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:world-items/world-items@1.0.0#setting",
                shape: Shape::Record(
                    &[("name", Type::String), ("value", Type::List(&Type::U8))],
                ),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:world-items/world-items@1.0.0#settings",
                shape: Shape::Alias(Type::List(&Type::Named(T1))),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "status#report",
                shape: Shape::Record(&[("lines", Type::List(&Type::String))]),
            };
            &WorldDefinition {
                name: "snap:world-items/world-items@1.0.0",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("clock"),
                        name: "now",
                        params: &[],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "lookup",
                        params: &[("name", Type::String)],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T1)),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("status"),
                        name: "get",
                        params: &[],
                        result: ::core::option::Option::Some(Type::Named(T3)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "apply",
                        params: &[("settings", Type::Named(T2))],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::String),
                        }),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for WorldItems {
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
    impl world_items::exports::Status for ::torvyn_engine::WasmtimeInvoker<WorldItems> {
        #[inline]
        fn get<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                world_items::status::Report<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, ())
        }
    }
    impl world_items::exports::WorldItems
    for ::torvyn_engine::WasmtimeInvoker<WorldItems> {
        #[inline]
        fn apply<'s, 'p>(
            &'s mut self,
            settings: world_items::Settings<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<(), &'s ::core::primitive::str>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (settings,))
        }
    }
    impl world_items::exports::Status for ::torvyn_engine::MockInvoker<WorldItems> {
        fn get<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                world_items::status::Report<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<(), world_items::status::owned::Report>(0usize, ())
        }
    }
    impl world_items::scripts::Status
    for ::torvyn_engine::mock::WorldScript<WorldItems> {
        fn get(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn world_items::Host>,
            (),
            world_items::status::owned::Report,
        > {
            self.__function(0usize)
        }
    }
    impl world_items::exports::WorldItems for ::torvyn_engine::MockInvoker<WorldItems> {
        fn apply<'s, 'p>(
            &'s mut self,
            settings: world_items::Settings<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<(), &'s ::core::primitive::str>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    world_items::owned::Settings,
                    ::core::result::Result<(), ::std::string::String>,
                >(1usize, settings)
        }
    }
    impl world_items::scripts::WorldItems
    for ::torvyn_engine::mock::WorldScript<WorldItems> {
        fn apply(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn world_items::Host>,
            world_items::owned::Settings,
            ::core::result::Result<(), ::std::string::String>,
        > {
            self.__function(1usize)
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = ();
        type View<'a> = world_items::status::Report<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (world_items::status::owned::Report,);
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
        type Params<'a> = (world_items::Settings<'a>,);
        type View<'a> = ::core::result::Result<(), &'a ::core::primitive::str>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (::core::result::Result<(), ::std::string::String>,);
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
    impl ::torvyn_engine::__private::session::Bindings<WorldItems> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<WorldItems>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("clock")?;
                instance
                    .func_wrap(
                        "now",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                WorldItems,
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
                                    let result = world_items::host::Clock::now(&mut **host);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
            }
            {
                let mut instance = linker.root();
                instance
                    .func_wrap(
                        "lookup",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                WorldItems,
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
                                    let result = world_items::host::WorldItems::lookup(
                                        &mut **host,
                                        p0,
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, WorldItems>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<WorldItems> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, WorldItems>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<WorldItems>,
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
                                        world_items::host::Clock::now(&mut **host),
                                    )
                                },
                            )?;
                            ::torvyn_engine::__private::wasmtime::Result::Ok(
                                <::core::primitive::u64 as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
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
                                    ::torvyn_engine::__private::store::State<WorldItems>,
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
                                        let (host, (p0,)): (_, (&'_ ::core::primitive::str,)) = waiting
                                            .lift(&slots)?;
                                        world_items::host::WorldItems::lookup(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<WorldItems>,
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
                                            world_items::host::WorldItems::lookup(&mut **host, p0),
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
