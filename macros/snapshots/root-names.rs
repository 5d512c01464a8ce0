/// The types of `host:exports/root-names`, the traits for what it exports, and those for what it imports.
pub mod root_names {
    /// `host:exports/root-names#host`, as in the WIT.
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
    pub struct Host_<'a> {
        /// `name`, as in the WIT.
        #[component(name = "name")]
        pub name: &'a ::core::primitive::str,
    }
    impl ::torvyn_engine::__private::store::Traffic for Host_<'_> {
        fn tally<To: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut To) {
            ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
        }
    }
    impl ::torvyn_engine::__private::store::Traffic for owned::Host_ {
        fn tally<To: ::torvyn_engine::__private::store::Tally>(&self, tally: &mut To) {
            ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
        }
    }
    impl ::torvyn_engine::Owned for owned::Host_ {
        type View<'a> = Host_<'a>;
        fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Host_<'a> {
            let _ = arena;
            Host_ {
                name: ::torvyn_engine::Owned::view(&self.name, arena),
            }
        }
        fn view_slice<'a>(
            items: &'a [Self],
            arena: &'a ::torvyn_engine::Arena,
        ) -> &'a [Host_<'a>] {
            ::torvyn_engine::__private::view_each(items, arena)
        }
    }
    impl ::torvyn_engine::View for Host_<'_> {
        type Owned = owned::Host_;
        fn into_owned(self) -> owned::Host_ {
            owned::Host_ {
                name: ::torvyn_engine::View::into_owned(self.name),
            }
        }
    }
    impl Host_<'_> {
        /// Copies every part into a value that owns it.
        pub fn to_owned(&self) -> owned::Host_ {
            ::torvyn_engine::View::into_owned(*self)
        }
    }
    impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Host_<'a> {
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
            >>::list_reallocs(self.name, reallocs);
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
            >>::store(self.name, to, at + offsets[0usize])?;
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
            ::core::result::Result::Ok(Host_ {
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
            ::core::result::Result::Ok(Host_ {
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
            })
        }
    }
    /// `host_`, as in the WIT.
    pub mod host_ {
        /// `exports`, as in the WIT.
        pub mod exports {
            /// `owned`, as in the WIT.
            pub mod owned {
                /// `host:exports/owned#thing`, as in the WIT.
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
                pub struct Thing<'a> {
                    /// `name`, as in the WIT.
                    #[component(name = "name")]
                    pub name: &'a ::core::primitive::str,
                }
                impl ::torvyn_engine::__private::store::Traffic for Thing<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.name,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Thing {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.name,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Thing {
                    type View<'a> = Thing<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Thing<'a> {
                        let _ = arena;
                        Thing {
                            name: ::torvyn_engine::Owned::view(&self.name, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Thing<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Thing<'_> {
                    type Owned = owned::Thing;
                    fn into_owned(self) -> owned::Thing {
                        owned::Thing {
                            name: ::torvyn_engine::View::into_owned(self.name),
                        }
                    }
                }
                impl Thing<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Thing {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Thing<'a> {
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
                        >>::list_reallocs(self.name, reallocs);
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
                        >>::store(self.name, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Thing {
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
                        ::core::result::Result::Ok(Thing {
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
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `host:exports/owned#thing`, as in the WIT.
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
                    pub struct Thing {
                        /// `name`, as in the WIT.
                        #[component(name = "name")]
                        pub name: ::std::string::String,
                    }
                }
            }
        }
    }
    /// `exports_`, as in the WIT.
    pub mod exports_ {
        /// `exports#item`, as in the WIT.
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
        pub struct Item<'a> {
            /// `name`, as in the WIT.
            #[component(name = "name")]
            pub name: &'a ::core::primitive::str,
        }
        impl ::torvyn_engine::__private::store::Traffic for Item<'_> {
            fn tally<To: ::torvyn_engine::__private::store::Tally>(
                &self,
                tally: &mut To,
            ) {
                ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
            }
        }
        impl ::torvyn_engine::__private::store::Traffic for owned::Item {
            fn tally<To: ::torvyn_engine::__private::store::Tally>(
                &self,
                tally: &mut To,
            ) {
                ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
            }
        }
        impl ::torvyn_engine::Owned for owned::Item {
            type View<'a> = Item<'a>;
            fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Item<'a> {
                let _ = arena;
                Item {
                    name: ::torvyn_engine::Owned::view(&self.name, arena),
                }
            }
            fn view_slice<'a>(
                items: &'a [Self],
                arena: &'a ::torvyn_engine::Arena,
            ) -> &'a [Item<'a>] {
                ::torvyn_engine::__private::view_each(items, arena)
            }
        }
        impl ::torvyn_engine::View for Item<'_> {
            type Owned = owned::Item;
            fn into_owned(self) -> owned::Item {
                owned::Item {
                    name: ::torvyn_engine::View::into_owned(self.name),
                }
            }
        }
        impl Item<'_> {
            /// Copies every part into a value that owns it.
            pub fn to_owned(&self) -> owned::Item {
                ::torvyn_engine::View::into_owned(*self)
            }
        }
        impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Item<'a> {
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
                >>::list_reallocs(self.name, reallocs);
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
                >>::store(self.name, to, at + offsets[0usize])?;
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
                ::core::result::Result::Ok(Item {
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
                ::core::result::Result::Ok(Item {
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
                })
            }
        }
        /// The types that own their parts.
        pub mod owned {
            /// `exports#item`, as in the WIT.
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
            pub struct Item {
                /// `name`, as in the WIT.
                #[component(name = "name")]
                pub name: ::std::string::String,
            }
        }
    }
    /// `owned_`, as in the WIT.
    pub mod owned_ {
        /// `owned#other`, as in the WIT.
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
        pub struct Other<'a> {
            /// `name`, as in the WIT.
            #[component(name = "name")]
            pub name: &'a ::core::primitive::str,
        }
        impl ::torvyn_engine::__private::store::Traffic for Other<'_> {
            fn tally<To: ::torvyn_engine::__private::store::Tally>(
                &self,
                tally: &mut To,
            ) {
                ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
            }
        }
        impl ::torvyn_engine::__private::store::Traffic for owned::Other {
            fn tally<To: ::torvyn_engine::__private::store::Tally>(
                &self,
                tally: &mut To,
            ) {
                ::torvyn_engine::__private::store::Traffic::tally(&self.name, tally);
            }
        }
        impl ::torvyn_engine::Owned for owned::Other {
            type View<'a> = Other<'a>;
            fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Other<'a> {
                let _ = arena;
                Other {
                    name: ::torvyn_engine::Owned::view(&self.name, arena),
                }
            }
            fn view_slice<'a>(
                items: &'a [Self],
                arena: &'a ::torvyn_engine::Arena,
            ) -> &'a [Other<'a>] {
                ::torvyn_engine::__private::view_each(items, arena)
            }
        }
        impl ::torvyn_engine::View for Other<'_> {
            type Owned = owned::Other;
            fn into_owned(self) -> owned::Other {
                owned::Other {
                    name: ::torvyn_engine::View::into_owned(self.name),
                }
            }
        }
        impl Other<'_> {
            /// Copies every part into a value that owns it.
            pub fn to_owned(&self) -> owned::Other {
                ::torvyn_engine::View::into_owned(*self)
            }
        }
        impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Other<'a> {
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
                >>::list_reallocs(self.name, reallocs);
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
                >>::store(self.name, to, at + offsets[0usize])?;
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
                ::core::result::Result::Ok(Other {
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
                ::core::result::Result::Ok(Other {
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
                })
            }
        }
        /// The types that own their parts.
        pub mod owned {
            /// `owned#other`, as in the WIT.
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
            pub struct Other {
                /// `name`, as in the WIT.
                #[component(name = "name")]
                pub name: ::std::string::String,
            }
        }
    }
    #[doc(inline)]
    pub use self::host_::exports::owned::Thing;
    #[doc(inline)]
    pub use self::exports_::Item;
    #[doc(inline)]
    pub use self::owned_::Other;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::host_::exports::owned::owned::Thing;
        #[doc(inline)]
        pub use super::exports_::owned::Item;
        /// `host:exports/root-names#host`, as in the WIT.
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
        pub struct Host_ {
            /// `name`, as in the WIT.
            #[component(name = "name")]
            pub name: ::std::string::String,
        }
        #[doc(inline)]
        pub use super::owned_::owned::Other;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// Names that the world's module has for something else.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `host:exports/owned`",
            note = "implement `root_names::host::Owned` for it"
        )]
        pub trait Owned {
            /// `get`, as in the WIT.
            fn get(
                &mut self,
                thing: super::host_::exports::owned::Thing<'_>,
            ) -> super::host_::exports::owned::owned::Thing;
        }
        /// `exports`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `exports`",
            note = "implement `root_names::host::Exports` for it"
        )]
        pub trait Exports {
            /// `get`, as in the WIT.
            fn get(&mut self, item: super::exports_::Item<'_>);
        }
        /// `host:exports/root-names`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `host:exports/root-names`",
            note = "implement `root_names::host::RootNames` for it"
        )]
        pub trait RootNames {
            /// `host-name`, as in the WIT.
            fn host_name(&mut self, host: super::Host_<'_>);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Owned + host::Exports + host::RootNames + ::core::marker::Send + 'static {}
    impl<
        T: host::Owned + host::Exports + host::RootNames + ::core::marker::Send + 'static,
    > Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// Names that the world's module has for something else.
        pub trait ExportsOwned {
            /// `get`, as in the WIT.
            fn get<'s, 'p>(
                &'s mut self,
                thing: super::host_::exports::owned::Thing<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::host_::exports::owned::Thing<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
        /// `owned`, as in the WIT.
        pub trait Owned {
            /// `get`, as in the WIT.
            fn get<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::owned_::Other<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `host:exports/owned`.
        pub trait ExportsOwned {
            /// Scripts `get`.
            fn get(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::host_::exports::owned::owned::Thing,
                super::host_::exports::owned::owned::Thing,
            >;
        }
        /// Scripts the functions of `owned`.
        pub trait Owned {
            /// Scripts `get`.
            fn get(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (),
                super::owned_::owned::Other,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/root-names.wit"
    );
    impl ::torvyn_engine::World for RootNames {
        type Host = ::std::boxed::Box<dyn root_names::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "host:exports/owned#thing",
                shape: Shape::Record(&[("name", Type::String)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "exports#item",
                shape: Shape::Record(&[("name", Type::String)]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "host:exports/root-names#host",
                shape: Shape::Record(&[("name", Type::String)]),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "owned#other",
                shape: Shape::Record(&[("name", Type::String)]),
            };
            &WorldDefinition {
                name: "host:exports/root-names",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("host:exports/owned"),
                        name: "get",
                        params: &[("thing", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("exports"),
                        name: "get",
                        params: &[("item", Type::Named(T1))],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "host-name",
                        params: &[("host", Type::Named(T2))],
                        result: ::core::option::Option::None,
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("host:exports/owned"),
                        name: "get",
                        params: &[("thing", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("owned"),
                        name: "get",
                        params: &[],
                        result: ::core::option::Option::Some(Type::Named(T3)),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for RootNames {
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
    impl root_names::exports::ExportsOwned
    for ::torvyn_engine::WasmtimeInvoker<RootNames> {
        #[inline]
        fn get<'s, 'p>(
            &'s mut self,
            thing: root_names::host_::exports::owned::Thing<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                root_names::host_::exports::owned::Thing<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (thing,))
        }
    }
    impl root_names::exports::Owned for ::torvyn_engine::WasmtimeInvoker<RootNames> {
        #[inline]
        fn get<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                root_names::owned_::Other<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, ())
        }
    }
    impl root_names::exports::ExportsOwned for ::torvyn_engine::MockInvoker<RootNames> {
        fn get<'s, 'p>(
            &'s mut self,
            thing: root_names::host_::exports::owned::Thing<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                root_names::host_::exports::owned::Thing<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    root_names::host_::exports::owned::owned::Thing,
                    root_names::host_::exports::owned::owned::Thing,
                >(0usize, thing)
        }
    }
    impl root_names::scripts::ExportsOwned
    for ::torvyn_engine::mock::WorldScript<RootNames> {
        fn get(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn root_names::Host>,
            root_names::host_::exports::owned::owned::Thing,
            root_names::host_::exports::owned::owned::Thing,
        > {
            self.__function(0usize)
        }
    }
    impl root_names::exports::Owned for ::torvyn_engine::MockInvoker<RootNames> {
        fn get<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                root_names::owned_::Other<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<(), root_names::owned_::owned::Other>(1usize, ())
        }
    }
    impl root_names::scripts::Owned for ::torvyn_engine::mock::WorldScript<RootNames> {
        fn get(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn root_names::Host>,
            (),
            root_names::owned_::owned::Other,
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
        #[component(name = "name")]
        name: P0,
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
                name: ::torvyn_engine::__private::component::Guest::walk(
                    self.name,
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
        type View = root_names::host_::exports::owned::Thing<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            root_names::host_::exports::owned::Thing<'a>,
        > {
            ::core::result::Result::Ok(root_names::host_::exports::owned::Thing {
                name: ::torvyn_engine::__private::component::Place::place(
                    &self.name,
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
    pub struct __H1<P0> {
        #[component(name = "name")]
        name: P0,
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
                name: ::torvyn_engine::__private::component::Guest::walk(
                    self.name,
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
        type View = root_names::exports_::Item<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            root_names::exports_::Item<'a>,
        > {
            ::core::result::Result::Ok(root_names::exports_::Item {
                name: ::torvyn_engine::__private::component::Place::place(
                    &self.name,
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
    pub struct __H2<P0> {
        #[component(name = "name")]
        name: P0,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H2<P0> {
        type Walked<'b> = __H2<P0::Walked<'b>>;
        type List<'b> = &'b [__H2<P0::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<__H2<P0::Walked<'b>>> {
            ::core::result::Result::Ok(__H2 {
                name: ::torvyn_engine::__private::component::Guest::walk(
                    self.name,
                    store,
                    arena,
                )?,
            })
        }
        fn walk_list<'b, T: 'static>(
            list: ::torvyn_engine::__private::wasmtime::component::WasmList<Self>,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<&'b [__H2<P0::Walked<'b>>]> {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H2<P0> {
        type View = root_names::Host_<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<root_names::Host_<'a>> {
            ::core::result::Result::Ok(root_names::Host_ {
                name: ::torvyn_engine::__private::component::Place::place(
                    &self.name,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (root_names::host_::exports::owned::Thing<'a>,);
        type View<'a> = root_names::host_::exports::owned::Thing<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (root_names::host_::exports::owned::owned::Thing,);
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
        type View<'a> = root_names::owned_::Other<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (root_names::owned_::owned::Other,);
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
    impl ::torvyn_engine::__private::session::Bindings<RootNames> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<RootNames>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("host:exports/owned")?;
                instance
                    .func_wrap(
                        "get",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                RootNames,
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
                                    let result = root_names::host::Owned::get(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
            }
            {
                let mut instance = linker.instance("exports")?;
                instance
                    .func_wrap(
                        "get",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                RootNames,
                            >,
                            (
                                p0,
                            ): (
                                __H1<
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
                                    let result = root_names::host::Exports::get(
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
                        "host-name",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                RootNames,
                            >,
                            (
                                p0,
                            ): (
                                __H2<
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
                                    let result = root_names::host::RootNames::host_name(
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, RootNames>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<RootNames> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, RootNames>,
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
                                    ::torvyn_engine::__private::store::State<RootNames>,
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
                                        ): (_, (root_names::host_::exports::owned::Thing<'_>,)) = waiting
                                            .lift(&slots)?;
                                        root_names::host::Owned::get(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<RootNames>,
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
                                        ): (root_names::host_::exports::owned::Thing<'_>,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            root_names::host::Owned::get(&mut **host, p0),
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
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<RootNames>,
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
                                    let (p0,): (root_names::exports_::Item<'_>,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        root_names::host::Exports::get(&mut **host, p0),
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
                                ::torvyn_engine::__private::store::State<RootNames>,
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
                                    let (p0,): (root_names::Host_<'_>,) = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        root_names::host::RootNames::host_name(&mut **host, p0),
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
