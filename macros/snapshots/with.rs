/// The types of `snap:with/with`, the traits for what it exports, and those for what it imports.
pub mod with {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `with`, as in the WIT.
        pub mod with {
            /// `filter`, as in the WIT.
            pub mod filter {
                /// `snap:with/filter#chosen`, as in the WIT.
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
                pub struct Chosen<'a> {
                    /// `reading`, as in the WIT.
                    #[component(name = "reading")]
                    pub reading: crate::shared::snap::shared::types::Reading<'a>,
                }
                impl ::torvyn_engine::__private::store::Traffic for Chosen<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.reading,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Chosen {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.reading,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Chosen {
                    type View<'a> = Chosen<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Chosen<'a> {
                        let _ = arena;
                        Chosen {
                            reading: ::torvyn_engine::Owned::view(&self.reading, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Chosen<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Chosen<'_> {
                    type Owned = owned::Chosen;
                    fn into_owned(self) -> owned::Chosen {
                        owned::Chosen {
                            reading: ::torvyn_engine::View::into_owned(self.reading),
                        }
                    }
                }
                impl Chosen<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Chosen {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Chosen<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <crate::shared::snap::shared::types::Reading<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <crate::shared::snap::shared::types::Reading<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <crate::shared::snap::shared::types::Reading<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.reading, reallocs);
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
                        <crate::shared::snap::shared::types::Reading<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.reading, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <crate::shared::snap::shared::types::Reading<
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
                                    <crate::shared::snap::shared::types::Reading<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        <crate::shared::snap::shared::types::Reading<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.reading, to, at + offsets[0usize])?;
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
                        ::core::result::Result::Ok(Chosen {
                            reading: {
                                let field = <crate::shared::snap::shared::types::Reading<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <crate::shared::snap::shared::types::Reading<
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
                                    <crate::shared::snap::shared::types::Reading<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Chosen {
                            reading: <crate::shared::snap::shared::types::Reading<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <crate::shared::snap::shared::types::Reading<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `snap:with/filter#chosen`, as in the WIT.
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
                    pub struct Chosen {
                        /// `reading`, as in the WIT.
                        #[component(name = "reading")]
                        pub reading: crate::shared::snap::shared::types::owned::Reading,
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use crate::shared::snap::shared::types::Reading;
    #[doc(inline)]
    pub use crate::shared::snap::shared::types::Scale;
    #[doc(inline)]
    pub use self::snap::with::filter::Chosen;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use crate::shared::snap::shared::types::owned::Reading;
        #[doc(inline)]
        pub use crate::shared::snap::shared::types::owned::Scale;
        #[doc(inline)]
        pub use super::snap::with::filter::owned::Chosen;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:shared/types`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:shared/types`",
            note = "implement `with::host::Types` for it"
        )]
        pub trait Types {
            /// `latest`, as in the WIT.
            fn latest(
                &mut self,
                readings: &'_ [crate::shared::snap::shared::types::Reading<'_>],
            ) -> crate::shared::snap::shared::types::owned::Reading;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Types + ::core::marker::Send + 'static {}
    impl<T: host::Types + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:with/filter`, as in the WIT.
        pub trait Filter {
            /// `choose`, as in the WIT.
            fn choose<'s, 'p>(
                &'s mut self,
                readings: &'p [crate::shared::snap::shared::types::Reading<'p>],
                scale: crate::shared::snap::shared::types::Scale,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::option::Option<super::snap::with::filter::Chosen<'s>>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:with/filter`.
        pub trait Filter {
            /// Scripts `choose`.
            fn choose(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    ::std::vec::Vec<crate::shared::snap::shared::types::owned::Reading>,
                    crate::shared::snap::shared::types::Scale,
                ),
                ::core::option::Option<super::snap::with::filter::owned::Chosen>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/with/world.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/with/deps/shared.wit"
    );
    impl ::torvyn_engine::World for With {
        type Host = ::std::boxed::Box<dyn with::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:shared/types#reading",
                shape: Shape::Record(&[("sensor", Type::String), ("value", Type::F64)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:shared/types#scale",
                shape: Shape::Enum(&["celsius", "kelvin"]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:with/filter#chosen",
                shape: Shape::Record(&[("reading", Type::Named(T0))]),
            };
            &WorldDefinition {
                name: "snap:with/with",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:shared/types"),
                        name: "latest",
                        params: &[("readings", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:with/filter"),
                        name: "choose",
                        params: &[
                            ("readings", Type::List(&Type::Named(T0))),
                            ("scale", Type::Named(T1)),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T2)),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for With {
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
    impl with::exports::Filter for ::torvyn_engine::WasmtimeInvoker<With> {
        #[inline]
        fn choose<'s, 'p>(
            &'s mut self,
            readings: &'p [crate::shared::snap::shared::types::Reading<'p>],
            scale: crate::shared::snap::shared::types::Scale,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<with::snap::with::filter::Chosen<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (readings, scale))
        }
    }
    impl with::exports::Filter for ::torvyn_engine::MockInvoker<With> {
        fn choose<'s, 'p>(
            &'s mut self,
            readings: &'p [crate::shared::snap::shared::types::Reading<'p>],
            scale: crate::shared::snap::shared::types::Scale,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<with::snap::with::filter::Chosen<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::std::vec::Vec<
                            crate::shared::snap::shared::types::owned::Reading,
                        >,
                        crate::shared::snap::shared::types::Scale,
                    ),
                    ::core::option::Option<with::snap::with::filter::owned::Chosen>,
                >(0usize, (readings, scale))
        }
    }
    impl with::scripts::Filter for ::torvyn_engine::mock::WorldScript<With> {
        fn choose(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn with::Host>,
            (
                ::std::vec::Vec<crate::shared::snap::shared::types::owned::Reading>,
                crate::shared::snap::shared::types::Scale,
            ),
            ::core::option::Option<with::snap::with::filter::owned::Chosen>,
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
        #[component(name = "sensor")]
        sensor: P0,
        #[component(name = "value")]
        value: P1,
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
                sensor: ::torvyn_engine::__private::component::Guest::walk(
                    self.sensor,
                    store,
                    arena,
                )?,
                value: ::torvyn_engine::__private::component::Guest::walk(
                    self.value,
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
                View = ::core::primitive::f64,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1> {
        type View = crate::shared::snap::shared::types::Reading<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            crate::shared::snap::shared::types::Reading<'a>,
        > {
            ::core::result::Result::Ok(crate::shared::snap::shared::types::Reading {
                sensor: ::torvyn_engine::__private::component::Place::place(
                    &self.sensor,
                    store,
                    arena,
                )?,
                value: ::torvyn_engine::__private::component::Place::place(
                    &self.value,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            &'a [crate::shared::snap::shared::types::Reading<'a>],
            crate::shared::snap::shared::types::Scale,
        );
        type View<'a> = ::core::option::Option<with::snap::with::filter::Chosen<'a>>;
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
        type Lifted = (::core::option::Option<with::snap::with::filter::owned::Chosen>,);
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
    impl ::torvyn_engine::__private::session::Bindings<With> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<With>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:shared/types")?;
                instance
                    .func_wrap(
                        "latest",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                With,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    __H0<
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        ::core::primitive::f64,
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
                                    let result = with::host::Types::latest(&mut **host, p0);
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, With>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports { f0: binder.next()? })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<With> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, With>,
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
                                    ::torvyn_engine::__private::store::State<With>,
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
                                            (&'_ [crate::shared::snap::shared::types::Reading<'_>],),
                                        ) = waiting.lift(&slots)?;
                                        with::host::Types::latest(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<With>,
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
                                        ): (
                                            &'_ [crate::shared::snap::shared::types::Reading<'_>],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            with::host::Types::latest(&mut **host, p0),
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
