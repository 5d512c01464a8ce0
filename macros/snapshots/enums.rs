/// The types of `snap:enums/enums`, the traits for what it exports, and those for what it imports.
pub mod enums {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `enums`, as in the WIT.
        pub mod enums {
            /// `colours`, as in the WIT.
            pub mod colours {
                /// A colour of a traffic light.
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
                pub enum Colour {
                    /// `red`, as in the WIT.
                    #[component(name = "red")]
                    Red,
                    /// `yellow`, as in the WIT.
                    #[component(name = "yellow")]
                    Yellow,
                    /// Go.
                    #[component(name = "green")]
                    Green,
                }
                ::torvyn_engine::__private::plain!(Colour);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Colour {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                        3usize,
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
                                        3usize,
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
                                0u32 => Colour::Red,
                                1u32 => Colour::Yellow,
                                2u32 => Colour::Green,
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
                                            3usize,
                                        )
                                        .size32
                                },
                            )? {
                                0u32 => Colour::Red,
                                1u32 => Colour::Yellow,
                                2u32 => Colour::Green,
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
                    pub use super::Colour;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::enums::colours::Colour;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::enums::colours::owned::Colour;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:enums/colours`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:enums/colours`",
            note = "implement `enums::host::Colours` for it"
        )]
        pub trait Colours {
            /// `next`, as in the WIT.
            fn next(
                &mut self,
                after: super::snap::enums::colours::Colour,
            ) -> super::snap::enums::colours::Colour;
            /// `all`, as in the WIT.
            fn all(&mut self) -> ::std::vec::Vec<super::snap::enums::colours::Colour>;
            /// `known`, as in the WIT.
            fn known(
                &mut self,
                colours: &'_ [super::snap::enums::colours::Colour],
            ) -> ::core::option::Option<super::snap::enums::colours::Colour>;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Colours + ::core::marker::Send + 'static {}
    impl<T: host::Colours + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:enums/colours`, as in the WIT.
        pub trait Colours {
            /// `next`, as in the WIT.
            fn next<'s>(
                &'s mut self,
                after: super::snap::enums::colours::Colour,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::enums::colours::Colour,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `all`, as in the WIT.
            fn all<'s>(
                &'s mut self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [super::snap::enums::colours::Colour],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `known`, as in the WIT.
            fn known<'s, 'p>(
                &'s mut self,
                colours: &'p [super::snap::enums::colours::Colour],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::option::Option<super::snap::enums::colours::Colour>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:enums/colours`.
        pub trait Colours {
            /// Scripts `next`.
            fn next(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::snap::enums::colours::Colour,
                super::snap::enums::colours::Colour,
            >;
            /// Scripts `all`.
            fn all(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (),
                ::std::vec::Vec<super::snap::enums::colours::Colour>,
            >;
            /// Scripts `known`.
            fn known(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<super::snap::enums::colours::Colour>,
                ::core::option::Option<super::snap::enums::colours::Colour>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/enums.wit"
    );
    impl ::torvyn_engine::World for Enums {
        type Host = ::std::boxed::Box<dyn enums::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:enums/colours#colour",
                shape: Shape::Enum(&["red", "yellow", "green"]),
            };
            &WorldDefinition {
                name: "snap:enums/enums",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:enums/colours"),
                        name: "next",
                        params: &[("after", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:enums/colours"),
                        name: "all",
                        params: &[],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:enums/colours"),
                        name: "known",
                        params: &[("colours", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:enums/colours"),
                        name: "next",
                        params: &[("after", Type::Named(T0))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:enums/colours"),
                        name: "all",
                        params: &[],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:enums/colours"),
                        name: "known",
                        params: &[("colours", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(
                            Type::Option(&Type::Named(T0)),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Enums {
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
    impl enums::exports::Colours for ::torvyn_engine::WasmtimeInvoker<Enums> {
        #[inline]
        fn next<'s>(
            &'s mut self,
            after: enums::snap::enums::colours::Colour,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                enums::snap::enums::colours::Colour,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (after,))
        }
        #[inline]
        fn all<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [enums::snap::enums::colours::Colour],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, ())
        }
        #[inline]
        fn known<'s, 'p>(
            &'s mut self,
            colours: &'p [enums::snap::enums::colours::Colour],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<enums::snap::enums::colours::Colour>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f2, (colours,))
        }
    }
    impl enums::exports::Colours for ::torvyn_engine::MockInvoker<Enums> {
        fn next<'s>(
            &'s mut self,
            after: enums::snap::enums::colours::Colour,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                enums::snap::enums::colours::Colour,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    enums::snap::enums::colours::Colour,
                    enums::snap::enums::colours::Colour,
                >(0usize, after)
        }
        fn all<'s>(
            &'s mut self,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [enums::snap::enums::colours::Colour],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (),
                    ::std::vec::Vec<enums::snap::enums::colours::Colour>,
                >(1usize, ())
        }
        fn known<'s, 'p>(
            &'s mut self,
            colours: &'p [enums::snap::enums::colours::Colour],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::option::Option<enums::snap::enums::colours::Colour>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<enums::snap::enums::colours::Colour>,
                    ::core::option::Option<enums::snap::enums::colours::Colour>,
                >(2usize, colours)
        }
    }
    impl enums::scripts::Colours for ::torvyn_engine::mock::WorldScript<Enums> {
        fn next(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn enums::Host>,
            enums::snap::enums::colours::Colour,
            enums::snap::enums::colours::Colour,
        > {
            self.__function(0usize)
        }
        fn all(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn enums::Host>,
            (),
            ::std::vec::Vec<enums::snap::enums::colours::Colour>,
        > {
            self.__function(1usize)
        }
        fn known(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn enums::Host>,
            ::std::vec::Vec<enums::snap::enums::colours::Colour>,
            ::core::option::Option<enums::snap::enums::colours::Colour>,
        > {
            self.__function(2usize)
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (enums::snap::enums::colours::Colour,);
        type View<'a> = enums::snap::enums::colours::Colour;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (::core::primitive::u32,);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (enums::snap::enums::colours::Colour,);
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
        type View<'a> = &'a [enums::snap::enums::colours::Colour];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = ();
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (::std::vec::Vec<enums::snap::enums::colours::Colour>,);
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
        type Params<'a> = (&'a [enums::snap::enums::colours::Colour],);
        type View<'a> = ::core::option::Option<enums::snap::enums::colours::Colour>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F2 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F2 {
        type Lifted = (::core::option::Option<enums::snap::enums::colours::Colour>,);
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
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Enums> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Enums>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:enums/colours")?;
                instance
                    .func_wrap(
                        "next",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Enums,
                            >,
                            (p0,): (enums::snap::enums::colours::Colour,)|
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
                                    let result = enums::host::Colours::next(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "all",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Enums,
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
                                    let result = enums::host::Colours::all(&mut **host);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "known",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Enums,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    enums::snap::enums::colours::Colour,
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
                                    let result = enums::host::Colours::known(&mut **host, p0);
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Enums>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
                f2: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Enums> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Enums>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Enums>,
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
                                    let (p0,): (enums::snap::enums::colours::Colour,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        enums::host::Colours::next(&mut **host, p0),
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
                1usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Enums>,
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
                                        let (host, ()): (_, ()) = waiting.lift(&slots)?;
                                        enums::host::Colours::all(&mut **host)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c0))
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
                                    ::torvyn_engine::__private::store::State<Enums>,
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
                                    ::core::convert::From::from(c0),
                                    |host, from, slots| {
                                        let (): () = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            enums::host::Colours::all(&mut **host),
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
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Enums>,
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
                                    let (p0,): (&'_ [enums::snap::enums::colours::Colour],) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        enums::host::Colours::known(&mut **host, p0),
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
