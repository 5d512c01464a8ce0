/// The types of `snap:waiting/async-host`, the traits for what it exports, and those for what it imports.
pub mod async_host {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `waiting`, as in the WIT.
        pub mod waiting {
            /// `store`, as in the WIT.
            pub mod store {
                /// `snap:waiting/store#entry`, as in the WIT.
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
                    /// `numbers`, as in the WIT.
                    #[component(name = "numbers")]
                    pub numbers: &'a [::core::primitive::u32],
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
                            &self.numbers,
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
                            &self.numbers,
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
                            numbers: ::torvyn_engine::Owned::view(&self.numbers, arena),
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
                            numbers: ::torvyn_engine::View::into_owned(self.numbers),
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
                            <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
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
                        >>::list_reallocs(self.key, reallocs);
                        <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.numbers, reallocs);
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
                        <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.numbers, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.key, to, at + offsets[0usize])?;
                        <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.numbers, to, at + offsets[1usize])?;
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
                            numbers: {
                                let field = <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
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
                            numbers: <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <&'a [::core::primitive::u32] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:waiting/store#entry`, as in the WIT.
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
                        /// `numbers`, as in the WIT.
                        #[component(name = "numbers")]
                        pub numbers: ::std::vec::Vec<::core::primitive::u32>,
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::waiting::store::Entry;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::waiting::store::owned::Entry;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// What the host looks up.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:waiting/store`",
            note = "implement `async_host::host::Store` for it"
        )]
        pub trait Store {
            /// Finds an entry.
            fn find(
                &mut self,
                key: &'_ ::core::primitive::str,
                near: &'_ [super::snap::waiting::store::Entry<'_>],
            ) -> impl ::core::future::Future<
                Output = ::core::option::Option<
                    super::snap::waiting::store::owned::Entry,
                >,
            > + ::core::marker::Send;
            /// `forget`, as in the WIT.
            fn forget(
                &mut self,
                number: ::core::primitive::u32,
            ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
        }
        /// `snap:waiting/async-host`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:waiting/async-host`",
            note = "implement `async_host::host::AsyncHost` for it"
        )]
        pub trait AsyncHost {
            /// `now`, as in the WIT.
            fn now(
                &mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::primitive::u64,
            > + ::core::marker::Send;
        }
    }
    #[doc(hidden)]
    pub mod __dynamic {
        #[allow(clippy::too_many_arguments)]
        pub trait Store {
            fn find<'a>(
                &'a mut self,
                key: &'a ::core::primitive::str,
                near: &'a [super::snap::waiting::store::Entry<'a>],
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<
                        Output = ::core::option::Option<
                            super::snap::waiting::store::owned::Entry,
                        >,
                    > + ::core::marker::Send + 'a,
                >,
            >;
            fn forget<'a>(
                &'a mut self,
                number: ::core::primitive::u32,
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'a,
                >,
            >;
        }
        impl<T: super::host::Store + ::core::marker::Send> Store for T {
            fn find<'a>(
                &'a mut self,
                key: &'a ::core::primitive::str,
                near: &'a [super::snap::waiting::store::Entry<'a>],
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<
                        Output = ::core::option::Option<
                            super::snap::waiting::store::owned::Entry,
                        >,
                    > + ::core::marker::Send + 'a,
                >,
            > {
                ::std::boxed::Box::pin(super::host::Store::find(self, key, near))
            }
            fn forget<'a>(
                &'a mut self,
                number: ::core::primitive::u32,
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'a,
                >,
            > {
                ::std::boxed::Box::pin(super::host::Store::forget(self, number))
            }
        }
        #[allow(clippy::too_many_arguments)]
        pub trait AsyncHost {
            fn now<'a>(
                &'a mut self,
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<
                        Output = ::core::primitive::u64,
                    > + ::core::marker::Send + 'a,
                >,
            >;
        }
        impl<T: super::host::AsyncHost + ::core::marker::Send> AsyncHost for T {
            fn now<'a>(
                &'a mut self,
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<
                        Output = ::core::primitive::u64,
                    > + ::core::marker::Send + 'a,
                >,
            > {
                ::std::boxed::Box::pin(super::host::AsyncHost::now(self))
            }
        }
    }
    #[doc(hidden)]
    pub trait __Host: __dynamic::Store + __dynamic::AsyncHost + ::core::marker::Send + 'static {}
    impl<T: Host> __Host for T {}
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Store + host::AsyncHost + ::core::marker::Send + 'static {}
    impl<T: host::Store + host::AsyncHost + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn __Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:waiting/async-host`, as in the WIT.
        pub trait AsyncHost {
            /// `run`, as in the WIT.
            fn run<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:waiting/async-host`.
        pub trait AsyncHost {
            /// Scripts `run`.
            fn run(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::__Host>,
                (),
                (),
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/async-host.wit"
    );
    impl ::torvyn_engine::World for AsyncHost {
        type Host = ::std::boxed::Box<dyn async_host::__Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:waiting/store#entry",
                shape: Shape::Record(
                    &[("key", Type::String), ("numbers", Type::List(&Type::U32))],
                ),
            };
            &WorldDefinition {
                name: "snap:waiting/async-host",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:waiting/store"),
                        name: "find",
                        params: &[
                            ("key", Type::String),
                            ("near", Type::List(&Type::Named(T0))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:waiting/store"),
                        name: "forget",
                        params: &[("number", Type::U32)],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "now",
                        params: &[],
                        result: ::core::option::Option::Some(Type::U64),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "run",
                        params: &[],
                        result: ::core::option::Option::None,
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for AsyncHost {
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
    impl async_host::exports::AsyncHost for ::torvyn_engine::WasmtimeInvoker<AsyncHost> {
        #[inline]
        fn run<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, ())
        }
    }
    impl async_host::exports::AsyncHost for ::torvyn_engine::MockInvoker<AsyncHost> {
        fn run<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<(), ()>(0usize, ())
        }
    }
    impl async_host::scripts::AsyncHost
    for ::torvyn_engine::mock::WorldScript<AsyncHost> {
        fn run(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn async_host::__Host>,
            (),
            (),
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
    pub struct __H0<P0, P1> {
        #[component(name = "key")]
        key: P0,
        #[component(name = "numbers")]
        numbers: P1,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H0<P0, P1> {
        type Walked<'b> = __H0<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H0<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H0<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H0 {
                key: ::torvyn_engine::__private::component::Guest::walk(
                    self.key,
                    store,
                    arena,
                )?,
                numbers: ::torvyn_engine::__private::component::Guest::walk(
                    self.numbers,
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
            &'b [__H0<P0::Walked<'b>, P1::Walked<'b>>],
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
                View = &'a [::core::primitive::u32],
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1> {
        type View = async_host::snap::waiting::store::Entry<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            async_host::snap::waiting::store::Entry<'a>,
        > {
            ::core::result::Result::Ok(async_host::snap::waiting::store::Entry {
                key: ::torvyn_engine::__private::component::Place::place(
                    &self.key,
                    store,
                    arena,
                )?,
                numbers: ::torvyn_engine::__private::component::Place::place(
                    &self.numbers,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = ();
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = ();
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
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<AsyncHost> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = true;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<AsyncHost>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:waiting/store")?;
                instance
                    .func_wrap_async(
                        "find",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                AsyncHost,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    __H0<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::core::primitive::u32,
                                        >,
                                    >,
                                >,
                            )|
                        {
                            ::torvyn_engine::__private::component::host_future(async move {
                                let mut taken = ::torvyn_engine::__private::store::TakenHost::new(
                                    store,
                                );
                                let (host, store, arena) = taken.parts()?;
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
                                let result = async_host::__dynamic::Store::find(
                                        &mut **host,
                                        p0,
                                        p1,
                                    )
                                    .await;
                                let _ = &result;
                                let result = (result,);
                                ::torvyn_engine::__private::component::check_answer(
                                    &taken,
                                    &result,
                                )?;
                                ::core::result::Result::Ok(result)
                            })
                        },
                    )?;
                instance
                    .func_wrap_async(
                        "forget",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                AsyncHost,
                            >,
                            (p0,): (::core::primitive::u32,)|
                        {
                            ::torvyn_engine::__private::component::host_future(async move {
                                let mut taken = ::torvyn_engine::__private::store::TakenHost::new(
                                    store,
                                );
                                let (host, store, arena) = taken.parts()?;
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
                                let result = async_host::__dynamic::Store::forget(
                                        &mut **host,
                                        p0,
                                    )
                                    .await;
                                let _ = &result;
                                let result = ();
                                ::torvyn_engine::__private::component::check_answer(
                                    &taken,
                                    &result,
                                )?;
                                ::core::result::Result::Ok(result)
                            })
                        },
                    )?;
            }
            {
                let mut instance = linker.root();
                instance
                    .func_wrap_async(
                        "now",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                AsyncHost,
                            >,
                            (): ()|
                        {
                            ::torvyn_engine::__private::component::host_future(async move {
                                let mut taken = ::torvyn_engine::__private::store::TakenHost::new(
                                    store,
                                );
                                let (host, store, arena) = taken.parts()?;
                                ::torvyn_engine::__private::component::count_params(
                                    store,
                                    &(),
                                );
                                let _ = (&store, arena);
                                let result = async_host::__dynamic::AsyncHost::now(
                                        &mut **host,
                                    )
                                    .await;
                                let _ = &result;
                                let result = (result,);
                                ::torvyn_engine::__private::component::check_answer(
                                    &taken,
                                    &result,
                                )?;
                                ::core::result::Result::Ok(result)
                            })
                        },
                    )?;
            }
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, AsyncHost>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports { f0: binder.next()? })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<AsyncHost> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, AsyncHost>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define_waiting(move |
                            mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<AsyncHost>,
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
                                            &'_ ::core::primitive::str,
                                            &'_ [async_host::snap::waiting::store::Entry<'_>],
                                        ),
                                    ) = waiting.lift(&slots)?;
                                    async_host::__dynamic::Store::find(&mut **host, p0, p1)
                                        .await
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
                }
                1usize => {
                    imports
                        .define_waiting(move |
                            mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<AsyncHost>,
                            >,
                            (c0,): (::core::primitive::u32,)|
                        {
                            ::std::boxed::Box::new(async move {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                ));
                                let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                    &mut caller,
                                    options,
                                )?;
                                let result = {
                                    let (host, (p0,)): (_, (::core::primitive::u32,)) = waiting
                                        .lift(&slots)?;
                                    async_host::__dynamic::Store::forget(&mut **host, p0).await
                                };
                                let bits = waiting.lower(result, 0).await?;
                                ::torvyn_engine::__private::wasmtime::Result::Ok(
                                    <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                        bits,
                                    ),
                                )
                            })
                        })
                }
                2usize => {
                    imports
                        .define_waiting(move |
                            mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<AsyncHost>,
                            >,
                            (): ()|
                        {
                            ::std::boxed::Box::new(async move {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots(());
                                let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                    &mut caller,
                                    options,
                                )?;
                                let result = {
                                    let (host, ()): (_, ()) = waiting.lift(&slots)?;
                                    async_host::__dynamic::AsyncHost::now(&mut **host).await
                                };
                                let bits = waiting.lower(result, 0).await?;
                                ::torvyn_engine::__private::wasmtime::Result::Ok(
                                    <::core::primitive::u64 as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                        bits,
                                    ),
                                )
                            })
                        })
                }
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
