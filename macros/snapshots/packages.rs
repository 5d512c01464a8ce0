/// The types of `snap:packages/packages@0.3.0`, the traits for what it exports, and those for what it imports.
pub mod packages {
    /// `acme`, as in the WIT.
    pub mod acme {
        /// `log`, as in the WIT.
        pub mod log {
            /// `lines`, as in the WIT.
            pub mod lines {
                /// `acme:log/lines#line`, as in the WIT.
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
                pub struct Line<'a> {
                    /// `text`, as in the WIT.
                    #[component(name = "text")]
                    pub text: &'a ::core::primitive::str,
                    /// `level`, as in the WIT.
                    #[component(name = "level")]
                    pub level: ::core::primitive::u8,
                }
                impl ::torvyn_engine::__private::store::Traffic for Line<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.text,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.level,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Line {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.text,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.level,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Line {
                    type View<'a> = Line<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Line<'a> {
                        let _ = arena;
                        Line {
                            text: ::torvyn_engine::Owned::view(&self.text, arena),
                            level: ::torvyn_engine::Owned::view(&self.level, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Line<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Line<'_> {
                    type Owned = owned::Line;
                    fn into_owned(self) -> owned::Line {
                        owned::Line {
                            text: ::torvyn_engine::View::into_owned(self.text),
                            level: ::torvyn_engine::View::into_owned(self.level),
                        }
                    }
                }
                impl Line<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Line {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Line<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.level, reallocs);
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
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.level, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.text, to, at + offsets[0usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.level, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Line {
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
                            level: {
                                let field = <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Line {
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
                            level: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `acme:log/lines#line`, as in the WIT.
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
                    pub struct Line {
                        /// `text`, as in the WIT.
                        #[component(name = "text")]
                        pub text: ::std::string::String,
                        /// `level`, as in the WIT.
                        #[component(name = "level")]
                        pub level: ::core::primitive::u8,
                    }
                }
            }
        }
        /// `units`, as in the WIT.
        pub mod units {
            /// `names`, as in the WIT.
            pub mod names {
                /// `acme:units/names@1.2.0#name`, as in the WIT.
                pub type Name<'a> = &'a ::core::primitive::str;
                /// The types that own their parts.
                pub mod owned {
                    /// `acme:units/names@1.2.0#name`, as in the WIT.
                    pub type Name = ::std::string::String;
                }
            }
            /// `scales`, as in the WIT.
            pub mod scales {
                /// `acme:units/scales@1.2.0#scale`, as in the WIT.
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
                pub struct Scale<'a> {
                    /// `name`, as in the WIT.
                    #[component(name = "name")]
                    pub name: super::super::super::acme::units::names::Name<'a>,
                    /// `factor`, as in the WIT.
                    #[component(name = "factor")]
                    pub factor: ::core::primitive::f64,
                }
                impl ::torvyn_engine::__private::store::Traffic for Scale<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.name,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.factor,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Scale {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.name,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.factor,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Scale {
                    type View<'a> = Scale<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Scale<'a> {
                        let _ = arena;
                        Scale {
                            name: ::torvyn_engine::Owned::view(&self.name, arena),
                            factor: ::torvyn_engine::Owned::view(&self.factor, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Scale<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Scale<'_> {
                    type Owned = owned::Scale;
                    fn into_owned(self) -> owned::Scale {
                        owned::Scale {
                            name: ::torvyn_engine::View::into_owned(self.name),
                            factor: ::torvyn_engine::View::into_owned(self.factor),
                        }
                    }
                }
                impl Scale<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Scale {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Scale<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <super::super::super::acme::units::names::Name<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::acme::units::names::Name<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::acme::units::names::Name<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.name, reallocs);
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.factor, reallocs);
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
                        <super::super::super::acme::units::names::Name<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.name, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::acme::units::names::Name<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                            );
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.factor, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::acme::units::names::Name<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <super::super::super::acme::units::names::Name<
                            'a,
                        > as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.name, to, at + offsets[0usize])?;
                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.factor, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Scale {
                            name: {
                                let field = <super::super::super::acme::units::names::Name<
                                    'a,
                                > as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::acme::units::names::Name<
                                            'a,
                                        > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            factor: {
                                let field = <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::acme::units::names::Name<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Scale {
                            name: <super::super::super::acme::units::names::Name<
                                'a,
                            > as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::acme::units::names::Name<
                                        'a,
                                    > as ::torvyn_engine::__private::direct::Value<'a>>::ABI,
                                )?,
                            )?,
                            factor: <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `acme:units/scales@1.2.0#scale`, as in the WIT.
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
                    pub struct Scale {
                        /// `name`, as in the WIT.
                        #[component(name = "name")]
                        pub name: super::super::super::super::acme::units::names::owned::Name,
                        /// `factor`, as in the WIT.
                        #[component(name = "factor")]
                        pub factor: ::core::primitive::f64,
                    }
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::acme::log::lines::Line;
    #[doc(inline)]
    pub use self::acme::units::names::Name;
    #[doc(inline)]
    pub use self::acme::units::scales::Scale;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::acme::log::lines::owned::Line;
        #[doc(inline)]
        pub use super::acme::units::names::owned::Name;
        #[doc(inline)]
        pub use super::acme::units::scales::owned::Scale;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `acme:log/lines`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `acme:log/lines`",
            note = "implement `packages::host::Lines` for it"
        )]
        pub trait Lines {
            /// `write`, as in the WIT.
            fn write(&mut self, line: super::acme::log::lines::Line<'_>);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Lines + ::core::marker::Send + 'static {}
    impl<T: host::Lines + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:packages/control@0.3.0`, as in the WIT.
        pub trait Control {
            /// `switch-to`, as in the WIT.
            fn switch_to<'s, 'p>(
                &'s mut self,
                scale: super::acme::units::scales::Scale<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [super::acme::log::lines::Line<'s>],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:packages/control@0.3.0`.
        pub trait Control {
            /// Scripts `switch-to`.
            fn switch_to(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                super::acme::units::scales::owned::Scale,
                ::std::vec::Vec<super::acme::log::lines::owned::Line>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/packages/world.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/packages/deps/log.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/packages/deps/units/scales.wit"
    );
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/packages/deps/units/names.wit"
    );
    impl ::torvyn_engine::World for Packages {
        type Host = ::std::boxed::Box<dyn packages::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "acme:log/lines#line",
                shape: Shape::Record(&[("text", Type::String), ("level", Type::U8)]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "acme:units/names@1.2.0#name",
                shape: Shape::Alias(Type::String),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "acme:units/scales@1.2.0#scale",
                shape: Shape::Record(&[("name", Type::Named(T1)), ("factor", Type::F64)]),
            };
            &WorldDefinition {
                name: "snap:packages/packages@0.3.0",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("acme:log/lines"),
                        name: "write",
                        params: &[("line", Type::Named(T0))],
                        result: ::core::option::Option::None,
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:packages/control@0.3.0",
                        ),
                        name: "switch-to",
                        params: &[("scale", Type::Named(T2))],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T0)),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Packages {
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
    impl packages::exports::Control for ::torvyn_engine::WasmtimeInvoker<Packages> {
        #[inline]
        fn switch_to<'s, 'p>(
            &'s mut self,
            scale: packages::acme::units::scales::Scale<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [packages::acme::log::lines::Line<'s>],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (scale,))
        }
    }
    impl packages::exports::Control for ::torvyn_engine::MockInvoker<Packages> {
        fn switch_to<'s, 'p>(
            &'s mut self,
            scale: packages::acme::units::scales::Scale<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [packages::acme::log::lines::Line<'s>],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    packages::acme::units::scales::owned::Scale,
                    ::std::vec::Vec<packages::acme::log::lines::owned::Line>,
                >(0usize, scale)
        }
    }
    impl packages::scripts::Control for ::torvyn_engine::mock::WorldScript<Packages> {
        fn switch_to(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn packages::Host>,
            packages::acme::units::scales::owned::Scale,
            ::std::vec::Vec<packages::acme::log::lines::owned::Line>,
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
        #[component(name = "text")]
        text: P0,
        #[component(name = "level")]
        level: P1,
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
                text: ::torvyn_engine::__private::component::Guest::walk(
                    self.text,
                    store,
                    arena,
                )?,
                level: ::torvyn_engine::__private::component::Guest::walk(
                    self.level,
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
                View = ::core::primitive::u8,
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1> {
        type View = packages::acme::log::lines::Line<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            packages::acme::log::lines::Line<'a>,
        > {
            ::core::result::Result::Ok(packages::acme::log::lines::Line {
                text: ::torvyn_engine::__private::component::Place::place(
                    &self.text,
                    store,
                    arena,
                )?,
                level: ::torvyn_engine::__private::component::Place::place(
                    &self.level,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (packages::acme::units::scales::Scale<'a>,);
        type View<'a> = &'a [packages::acme::log::lines::Line<'a>];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::f64,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (::std::vec::Vec<packages::acme::log::lines::owned::Line>,);
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
    impl ::torvyn_engine::__private::session::Bindings<Packages> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Packages>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("acme:log/lines")?;
                instance
                    .func_wrap(
                        "write",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Packages,
                            >,
                            (
                                p0,
                            ): (
                                __H0<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::core::primitive::u8,
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
                                    let result = packages::host::Lines::write(&mut **host, p0);
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Packages>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports { f0: binder.next()? })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Packages> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Packages>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Packages>,
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
                                0,
                                |host, from, slots| {
                                    let (p0,): (packages::acme::log::lines::Line<'_>,) = from
                                        .params(slots)?;
                                    ::core::result::Result::Ok(
                                        packages::host::Lines::write(&mut **host, p0),
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
