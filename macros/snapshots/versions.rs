/// The types of `snap:versions/versions`, the traits for what it exports, and those for what it imports.
pub mod versions {
    /// `acme`, as in the WIT.
    pub mod acme {
        /// `store0_1_0`, as in the WIT.
        pub mod store0_1_0 {
            /// `keys`, as in the WIT.
            pub mod keys {
                /// `acme:store/keys@0.1.0#key`, as in the WIT.
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
                pub struct Key<'a> {
                    /// `text`, as in the WIT.
                    #[component(name = "text")]
                    pub text: &'a ::core::primitive::str,
                }
                impl ::torvyn_engine::__private::store::Traffic for Key<'_> {
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
                impl ::torvyn_engine::__private::store::Traffic for owned::Key {
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
                impl ::torvyn_engine::Owned for owned::Key {
                    type View<'a> = Key<'a>;
                    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Key<'a> {
                        let _ = arena;
                        Key {
                            text: ::torvyn_engine::Owned::view(&self.text, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Key<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Key<'_> {
                    type Owned = owned::Key;
                    fn into_owned(self) -> owned::Key {
                        owned::Key {
                            text: ::torvyn_engine::View::into_owned(self.text),
                        }
                    }
                }
                impl Key<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Key {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Key<'a> {
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
                        ::core::result::Result::Ok(Key {
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
                        ::core::result::Result::Ok(Key {
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
                    /// `acme:store/keys@0.1.0#key`, as in the WIT.
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
                    pub struct Key {
                        /// `text`, as in the WIT.
                        #[component(name = "text")]
                        pub text: ::std::string::String,
                    }
                }
            }
        }
        /// `store0_2_0_rc_1`, as in the WIT.
        pub mod store0_2_0_rc_1 {
            /// `keys`, as in the WIT.
            pub mod keys {
                /// `acme:store/keys@0.2.0-rc.1#key`, as in the WIT.
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
                pub struct Key<'a> {
                    /// `text`, as in the WIT.
                    #[component(name = "text")]
                    pub text: &'a ::core::primitive::str,
                    /// `bucket`, as in the WIT.
                    #[component(name = "bucket")]
                    pub bucket: ::core::primitive::u32,
                }
                impl ::torvyn_engine::__private::store::Traffic for Key<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.text,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.bucket,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Key {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.text,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.bucket,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Key {
                    type View<'a> = Key<'a>;
                    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Key<'a> {
                        let _ = arena;
                        Key {
                            text: ::torvyn_engine::Owned::view(&self.text, arena),
                            bucket: ::torvyn_engine::Owned::view(&self.bucket, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Key<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Key<'_> {
                    type Owned = owned::Key;
                    fn into_owned(self) -> owned::Key {
                        owned::Key {
                            text: ::torvyn_engine::View::into_owned(self.text),
                            bucket: ::torvyn_engine::View::into_owned(self.bucket),
                        }
                    }
                }
                impl Key<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Key {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Key<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.text, reallocs);
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.bucket, reallocs);
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
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.bucket, to, slots, next)?;
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.text, to, at + offsets[0usize])?;
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.bucket, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Key {
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
                            bucket: {
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Key {
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
                            bucket: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                /// The types that own their parts.
                pub mod owned {
                    /// `acme:store/keys@0.2.0-rc.1#key`, as in the WIT.
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
                    pub struct Key {
                        /// `text`, as in the WIT.
                        #[component(name = "text")]
                        pub text: ::std::string::String,
                        /// `bucket`, as in the WIT.
                        #[component(name = "bucket")]
                        pub bucket: ::core::primitive::u32,
                    }
                }
            }
        }
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `acme:store/keys@0.1.0`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `acme:store/keys@0.1.0`",
            note = "implement `versions::host::AcmeStoreKeys0_1_0` for it"
        )]
        pub trait AcmeStoreKeys0_1_0 {
            /// `get`, as in the WIT.
            fn get(
                &mut self,
                key: super::acme::store0_1_0::keys::Key<'_>,
            ) -> ::core::option::Option<::std::string::String>;
        }
        /// `acme:store/keys@0.2.0-rc.1`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `acme:store/keys@0.2.0-rc.1`",
            note = "implement `versions::host::AcmeStoreKeys0_2_0_rc_1` for it"
        )]
        pub trait AcmeStoreKeys0_2_0_rc_1 {
            /// `get`, as in the WIT.
            fn get(
                &mut self,
                key: super::acme::store0_2_0_rc_1::keys::Key<'_>,
            ) -> ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::AcmeStoreKeys0_1_0 + host::AcmeStoreKeys0_2_0_rc_1 + ::core::marker::Send + 'static {}
    impl<
        T: host::AcmeStoreKeys0_1_0 + host::AcmeStoreKeys0_2_0_rc_1
            + ::core::marker::Send + 'static,
    > Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `acme:store/keys@0.2.0-rc.1`, as in the WIT.
        pub trait Keys {
            /// `get`, as in the WIT.
            fn get<'s, 'p>(
                &'s mut self,
                key: super::acme::store0_2_0_rc_1::keys::Key<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::option::Option<&'s [::core::primitive::u8]>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `acme:store/keys@0.2.0-rc.1`.
        pub trait Keys {
            /// Scripts `get`.
            fn get(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::acme::store0_2_0_rc_1::keys::owned::Key,
                ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/versions/world.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/versions/deps/new.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/versions/deps/old.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/versions/deps/unused.wit"
    );
    impl ::torvyn_engine::World for Versions {
        type Host = ::std::boxed::Box<dyn versions::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "acme:store/keys@0.1.0#key",
                shape: Shape::Record(&[("text", Type::String)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "acme:store/keys@0.2.0-rc.1#key",
                shape: Shape::Record(&[("text", Type::String), ("bucket", Type::U32)]),
            };
            &WorldDefinition {
                name: "snap:versions/versions",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("acme:store/keys@0.1.0"),
                        name: "get",
                        params: &[("key", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Option(&Type::String)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "acme:store/keys@0.2.0-rc.1",
                        ),
                        name: "get",
                        params: &[("key", Type::Named(T1))],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::List(&Type::U8)),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "acme:store/keys@0.2.0-rc.1",
                        ),
                        name: "get",
                        params: &[("key", Type::Named(T1))],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::List(&Type::U8)),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Versions {
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
    impl versions::exports::Keys for ::torvyn_engine::WasmtimeInvoker<Versions> {
        #[inline]
        fn get<'s, 'p>(
            &'s mut self,
            key: versions::acme::store0_2_0_rc_1::keys::Key<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<&'s [::core::primitive::u8]>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (key,))
        }
    }
    impl versions::exports::Keys for ::torvyn_engine::MockInvoker<Versions> {
        fn get<'s, 'p>(
            &'s mut self,
            key: versions::acme::store0_2_0_rc_1::keys::Key<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<&'s [::core::primitive::u8]>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    versions::acme::store0_2_0_rc_1::keys::owned::Key,
                    ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
                >(0usize, key)
        }
    }
    impl versions::scripts::Keys for ::torvyn_engine::mock::WorldScript<Versions> {
        fn get(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn versions::Host>,
            versions::acme::store0_2_0_rc_1::keys::owned::Key,
            ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
        > {
            self.__function(0usize)
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
        type View = versions::acme::store0_1_0::keys::Key<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            versions::acme::store0_1_0::keys::Key<'a>,
        > {
            ::core::result::Result::Ok(versions::acme::store0_1_0::keys::Key {
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
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H1<P0, P1> {
        #[component(name = "text")]
        text: P0,
        #[component(name = "bucket")]
        bucket: P1,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H1<P0, P1> {
        type Walked<'b> = __H1<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H1<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H1<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H1 {
                text: ::torvyn_engine::__private::component::Guest::walk(
                    self.text,
                    store,
                    arena,
                )?,
                bucket: ::torvyn_engine::__private::component::Guest::walk(
                    self.bucket,
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
            &'b [__H1<P0::Walked<'b>, P1::Walked<'b>>],
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
                View = ::core::primitive::u32,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H1<P0, P1> {
        type View = versions::acme::store0_2_0_rc_1::keys::Key<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            versions::acme::store0_2_0_rc_1::keys::Key<'a>,
        > {
            ::core::result::Result::Ok(versions::acme::store0_2_0_rc_1::keys::Key {
                text: ::torvyn_engine::__private::component::Place::place(
                    &self.text,
                    store,
                    arena,
                )?,
                bucket: ::torvyn_engine::__private::component::Place::place(
                    &self.bucket,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (versions::acme::store0_2_0_rc_1::keys::Key<'a>,);
        type View<'a> = ::core::option::Option<&'a [::core::primitive::u8]>;
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
        type Lifted = (::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,);
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
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Versions> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Versions>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("acme:store/keys@0.1.0")?;
                instance
                    .func_wrap(
                        "get",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Versions,
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
                                    let result = versions::host::AcmeStoreKeys0_1_0::get(
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
            {
                let mut instance = linker.instance("acme:store/keys@0.2.0-rc.1")?;
                instance
                    .func_wrap(
                        "get",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Versions,
                            >,
                            (
                                p0,
                            ): (
                                __H1<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::core::primitive::u32,
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
                                    let result = versions::host::AcmeStoreKeys0_2_0_rc_1::get(
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Versions>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports { f0: binder.next()? })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Versions> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Versions>,
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
                                    ::torvyn_engine::__private::store::State<Versions>,
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
                                        ): (_, (versions::acme::store0_1_0::keys::Key<'_>,)) = waiting
                                            .lift(&slots)?;
                                        versions::host::AcmeStoreKeys0_1_0::get(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Versions>,
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
                                        let (p0,): (versions::acme::store0_1_0::keys::Key<'_>,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            versions::host::AcmeStoreKeys0_1_0::get(&mut **host, p0),
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
                                    ::torvyn_engine::__private::store::State<Versions>,
                                >,
                                (
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                ): (
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
                                    ));
                                    let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                        &mut caller,
                                        options,
                                    )?;
                                    let result = {
                                        let (
                                            host,
                                            (p0,),
                                        ): (_, (versions::acme::store0_2_0_rc_1::keys::Key<'_>,)) = waiting
                                            .lift(&slots)?;
                                        versions::host::AcmeStoreKeys0_2_0_rc_1::get(
                                            &mut **host,
                                            p0,
                                        )
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
                                    ::torvyn_engine::__private::store::State<Versions>,
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
                                    ::core::convert::From::from(c3),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                        ): (versions::acme::store0_2_0_rc_1::keys::Key<'_>,) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            versions::host::AcmeStoreKeys0_2_0_rc_1::get(
                                                &mut **host,
                                                p0,
                                            ),
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
