/// The types of `snap:lists/lists`, the traits for what it exports, and those for what it imports.
pub mod lists {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `lists`, as in the WIT.
        pub mod lists {
            /// `tables`, as in the WIT.
            pub mod tables {
                /// `snap:lists/tables#row`, as in the WIT.
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
                pub struct Row<'a> {
                    /// `cells`, as in the WIT.
                    #[component(name = "cells")]
                    pub cells: &'a [&'a ::core::primitive::str],
                    /// `weights`, as in the WIT.
                    #[component(name = "weights")]
                    pub weights: &'a [::core::primitive::f64],
                }
                impl ::torvyn_engine::__private::store::Traffic for Row<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.cells,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.weights,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Row {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.cells,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.weights,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Row {
                    type View<'a> = Row<'a>;
                    fn view<'a>(&'a self, arena: &'a ::torvyn_engine::Arena) -> Row<'a> {
                        let _ = arena;
                        Row {
                            cells: ::torvyn_engine::Owned::view(&self.cells, arena),
                            weights: ::torvyn_engine::Owned::view(&self.weights, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Row<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Row<'_> {
                    type Owned = owned::Row;
                    fn into_owned(self) -> owned::Row {
                        owned::Row {
                            cells: ::torvyn_engine::View::into_owned(self.cells),
                            weights: ::torvyn_engine::View::into_owned(self.weights),
                        }
                    }
                }
                impl Row<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Row {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Row<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
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
                        >>::list_reallocs(self.cells, reallocs);
                        <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.weights, reallocs);
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
                        >>::lower(self.cells, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.weights, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.cells, to, at + offsets[0usize])?;
                        <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.weights, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Row {
                            cells: {
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
                            weights: {
                                let field = <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
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
                                    <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Row {
                            cells: <&'a [&'a ::core::primitive::str] as ::torvyn_engine::__private::direct::Value<
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
                            weights: <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <&'a [::core::primitive::f64] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `snap:lists/tables#cell`, as in the WIT.
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
                pub struct Cell {
                    /// `column`, as in the WIT.
                    #[component(name = "column")]
                    pub column: ::core::primitive::u32,
                    /// `row`, as in the WIT.
                    #[component(name = "row")]
                    pub row: ::core::primitive::u32,
                }
                ::torvyn_engine::__private::plain!(Cell);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Cell {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
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
                        >>::list_reallocs(self.column, reallocs);
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.row, reallocs);
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
                        >>::lower(self.column, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.row, to, slots, next)?;
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
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.column, to, at + offsets[0usize])?;
                        <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.row, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(Cell {
                            column: {
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
                            row: {
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
                                    <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Cell {
                            column: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                            row: <::core::primitive::u32 as ::torvyn_engine::__private::direct::Value<
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
                    /// `snap:lists/tables#row`, as in the WIT.
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
                    pub struct Row {
                        /// `cells`, as in the WIT.
                        #[component(name = "cells")]
                        pub cells: ::std::vec::Vec<::std::string::String>,
                        /// `weights`, as in the WIT.
                        #[component(name = "weights")]
                        pub weights: ::std::vec::Vec<::core::primitive::f64>,
                    }
                    #[doc(inline)]
                    pub use super::Cell;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::lists::tables::Row;
    #[doc(inline)]
    pub use self::snap::lists::tables::Cell;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::lists::tables::owned::Row;
        #[doc(inline)]
        pub use super::snap::lists::tables::owned::Cell;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:lists/tables`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:lists/tables`",
            note = "implement `lists::host::Tables` for it"
        )]
        pub trait Tables {
            /// `bytes`, as in the WIT.
            fn bytes(
                &mut self,
                value: &'_ [::core::primitive::u8],
            ) -> ::std::vec::Vec<::core::primitive::u8>;
            /// `numbers`, as in the WIT.
            fn numbers(
                &mut self,
                integers: &'_ [::core::primitive::i64],
                floats: &'_ [::core::primitive::f32],
            ) -> ::std::vec::Vec<::core::primitive::bool>;
            /// `texts`, as in the WIT.
            fn texts(
                &mut self,
                value: &'_ [&'_ ::core::primitive::str],
            ) -> ::std::vec::Vec<::core::primitive::char>;
            /// `rows`, as in the WIT.
            fn rows(
                &mut self,
                value: &'_ [super::snap::lists::tables::Row<'_>],
            ) -> ::std::vec::Vec<super::snap::lists::tables::Cell>;
            /// `cells`, as in the WIT.
            fn cells(
                &mut self,
                value: &'_ [super::snap::lists::tables::Cell],
            ) -> ::std::vec::Vec<super::snap::lists::tables::owned::Row>;
            /// `nested`, as in the WIT.
            fn nested(
                &mut self,
                value: &'_ [&'_ [&'_ [::core::primitive::u16]]],
            ) -> ::std::vec::Vec<::std::vec::Vec<::std::string::String>>;
            /// `optional`, as in the WIT.
            fn optional(
                &mut self,
                value: &'_ [::core::option::Option<&'_ [::core::primitive::u8]>],
            ) -> ::std::vec::Vec<
                ::core::result::Result<
                    ::std::string::String,
                    ::std::vec::Vec<::core::primitive::u8>,
                >,
            >;
            /// `pairs`, as in the WIT.
            fn pairs(
                &mut self,
                value: &'_ [(&'_ ::core::primitive::str, ::core::primitive::u8)],
            ) -> ::std::vec::Vec<(::core::primitive::u8, ::std::string::String)>;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Tables + ::core::marker::Send + 'static {}
    impl<T: host::Tables + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:lists/tables`, as in the WIT.
        pub trait Tables {
            /// `bytes`, as in the WIT.
            fn bytes<'s, 'p>(
                &'s mut self,
                value: &'p [::core::primitive::u8],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [::core::primitive::u8],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `numbers`, as in the WIT.
            fn numbers<'s, 'p>(
                &'s mut self,
                integers: &'p [::core::primitive::i64],
                floats: &'p [::core::primitive::f32],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [::core::primitive::bool],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `texts`, as in the WIT.
            fn texts<'s, 'p>(
                &'s mut self,
                value: &'p [&'p ::core::primitive::str],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [::core::primitive::char],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `rows`, as in the WIT.
            fn rows<'s, 'p>(
                &'s mut self,
                value: &'p [super::snap::lists::tables::Row<'p>],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [super::snap::lists::tables::Cell],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `cells`, as in the WIT.
            fn cells<'s, 'p>(
                &'s mut self,
                value: &'p [super::snap::lists::tables::Cell],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [super::snap::lists::tables::Row<'s>],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `nested`, as in the WIT.
            fn nested<'s, 'p>(
                &'s mut self,
                value: &'p [&'p [&'p [::core::primitive::u16]]],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [&'s [&'s ::core::primitive::str]],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `optional`, as in the WIT.
            fn optional<'s, 'p>(
                &'s mut self,
                value: &'p [::core::option::Option<&'p [::core::primitive::u8]>],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [::core::result::Result<
                        &'s ::core::primitive::str,
                        &'s [::core::primitive::u8],
                    >],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `pairs`, as in the WIT.
            fn pairs<'s, 'p>(
                &'s mut self,
                value: &'p [(&'p ::core::primitive::str, ::core::primitive::u8)],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    &'s [(::core::primitive::u8, &'s ::core::primitive::str)],
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:lists/tables`.
        pub trait Tables {
            /// Scripts `bytes`.
            fn bytes(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<::core::primitive::u8>,
                ::std::vec::Vec<::core::primitive::u8>,
            >;
            /// Scripts `numbers`.
            fn numbers(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    ::std::vec::Vec<::core::primitive::i64>,
                    ::std::vec::Vec<::core::primitive::f32>,
                ),
                ::std::vec::Vec<::core::primitive::bool>,
            >;
            /// Scripts `texts`.
            fn texts(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<::std::string::String>,
                ::std::vec::Vec<::core::primitive::char>,
            >;
            /// Scripts `rows`.
            fn rows(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<super::snap::lists::tables::owned::Row>,
                ::std::vec::Vec<super::snap::lists::tables::Cell>,
            >;
            /// Scripts `cells`.
            fn cells(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<super::snap::lists::tables::Cell>,
                ::std::vec::Vec<super::snap::lists::tables::owned::Row>,
            >;
            /// Scripts `nested`.
            fn nested(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<
                    ::std::vec::Vec<::std::vec::Vec<::core::primitive::u16>>,
                >,
                ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
            >;
            /// Scripts `optional`.
            fn optional(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<
                    ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
                >,
                ::std::vec::Vec<
                    ::core::result::Result<
                        ::std::string::String,
                        ::std::vec::Vec<::core::primitive::u8>,
                    >,
                >,
            >;
            /// Scripts `pairs`.
            fn pairs(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<(::std::string::String, ::core::primitive::u8)>,
                ::std::vec::Vec<(::core::primitive::u8, ::std::string::String)>,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/lists.wit"
    );
    impl ::torvyn_engine::World for Lists {
        type Host = ::std::boxed::Box<dyn lists::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:lists/tables#row",
                shape: Shape::Record(
                    &[
                        ("cells", Type::List(&Type::String)),
                        ("weights", Type::List(&Type::F64)),
                    ],
                ),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:lists/tables#cell",
                shape: Shape::Record(&[("column", Type::U32), ("row", Type::U32)]),
            };
            &WorldDefinition {
                name: "snap:lists/lists",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "bytes",
                        params: &[("value", Type::List(&Type::U8))],
                        result: ::core::option::Option::Some(Type::List(&Type::U8)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "numbers",
                        params: &[
                            ("integers", Type::List(&Type::S64)),
                            ("floats", Type::List(&Type::F32)),
                        ],
                        result: ::core::option::Option::Some(Type::List(&Type::Bool)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "texts",
                        params: &[("value", Type::List(&Type::String))],
                        result: ::core::option::Option::Some(Type::List(&Type::Char)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "rows",
                        params: &[("value", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T1)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "cells",
                        params: &[("value", Type::List(&Type::Named(T1)))],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "nested",
                        params: &[
                            ("value", Type::List(&Type::List(&Type::List(&Type::U16)))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::List(&Type::String)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "optional",
                        params: &[
                            ("value", Type::List(&Type::Option(&Type::List(&Type::U8)))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(
                                &Type::Result {
                                    ok: ::core::option::Option::Some(&Type::String),
                                    err: ::core::option::Option::Some(&Type::List(&Type::U8)),
                                },
                            ),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "pairs",
                        params: &[
                            (
                                "value",
                                Type::List(&Type::Tuple(&[Type::String, Type::U8])),
                            ),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Tuple(&[Type::U8, Type::String])),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "bytes",
                        params: &[("value", Type::List(&Type::U8))],
                        result: ::core::option::Option::Some(Type::List(&Type::U8)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "numbers",
                        params: &[
                            ("integers", Type::List(&Type::S64)),
                            ("floats", Type::List(&Type::F32)),
                        ],
                        result: ::core::option::Option::Some(Type::List(&Type::Bool)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "texts",
                        params: &[("value", Type::List(&Type::String))],
                        result: ::core::option::Option::Some(Type::List(&Type::Char)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "rows",
                        params: &[("value", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T1)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "cells",
                        params: &[("value", Type::List(&Type::Named(T1)))],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Named(T0)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "nested",
                        params: &[
                            ("value", Type::List(&Type::List(&Type::List(&Type::U16)))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::List(&Type::String)),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "optional",
                        params: &[
                            ("value", Type::List(&Type::Option(&Type::List(&Type::U8)))),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(
                                &Type::Result {
                                    ok: ::core::option::Option::Some(&Type::String),
                                    err: ::core::option::Option::Some(&Type::List(&Type::U8)),
                                },
                            ),
                        ),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:lists/tables"),
                        name: "pairs",
                        params: &[
                            (
                                "value",
                                Type::List(&Type::Tuple(&[Type::String, Type::U8])),
                            ),
                        ],
                        result: ::core::option::Option::Some(
                            Type::List(&Type::Tuple(&[Type::U8, Type::String])),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Lists {
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
    impl lists::exports::Tables for ::torvyn_engine::WasmtimeInvoker<Lists> {
        #[inline]
        fn bytes<'s, 'p>(
            &'s mut self,
            value: &'p [::core::primitive::u8],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::primitive::u8],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (value,))
        }
        #[inline]
        fn numbers<'s, 'p>(
            &'s mut self,
            integers: &'p [::core::primitive::i64],
            floats: &'p [::core::primitive::f32],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::primitive::bool],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (integers, floats))
        }
        #[inline]
        fn texts<'s, 'p>(
            &'s mut self,
            value: &'p [&'p ::core::primitive::str],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::primitive::char],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f2, (value,))
        }
        #[inline]
        fn rows<'s, 'p>(
            &'s mut self,
            value: &'p [lists::snap::lists::tables::Row<'p>],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [lists::snap::lists::tables::Cell],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f3, (value,))
        }
        #[inline]
        fn cells<'s, 'p>(
            &'s mut self,
            value: &'p [lists::snap::lists::tables::Cell],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [lists::snap::lists::tables::Row<'s>],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f4, (value,))
        }
        #[inline]
        fn nested<'s, 'p>(
            &'s mut self,
            value: &'p [&'p [&'p [::core::primitive::u16]]],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [&'s [&'s ::core::primitive::str]],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f5, (value,))
        }
        #[inline]
        fn optional<'s, 'p>(
            &'s mut self,
            value: &'p [::core::option::Option<&'p [::core::primitive::u8]>],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::result::Result<
                    &'s ::core::primitive::str,
                    &'s [::core::primitive::u8],
                >],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f6, (value,))
        }
        #[inline]
        fn pairs<'s, 'p>(
            &'s mut self,
            value: &'p [(&'p ::core::primitive::str, ::core::primitive::u8)],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [(::core::primitive::u8, &'s ::core::primitive::str)],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f7, (value,))
        }
    }
    impl lists::exports::Tables for ::torvyn_engine::MockInvoker<Lists> {
        fn bytes<'s, 'p>(
            &'s mut self,
            value: &'p [::core::primitive::u8],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::primitive::u8],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<::core::primitive::u8>,
                    ::std::vec::Vec<::core::primitive::u8>,
                >(0usize, value)
        }
        fn numbers<'s, 'p>(
            &'s mut self,
            integers: &'p [::core::primitive::i64],
            floats: &'p [::core::primitive::f32],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::primitive::bool],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::std::vec::Vec<::core::primitive::i64>,
                        ::std::vec::Vec<::core::primitive::f32>,
                    ),
                    ::std::vec::Vec<::core::primitive::bool>,
                >(1usize, (integers, floats))
        }
        fn texts<'s, 'p>(
            &'s mut self,
            value: &'p [&'p ::core::primitive::str],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::primitive::char],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<::std::string::String>,
                    ::std::vec::Vec<::core::primitive::char>,
                >(2usize, value)
        }
        fn rows<'s, 'p>(
            &'s mut self,
            value: &'p [lists::snap::lists::tables::Row<'p>],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [lists::snap::lists::tables::Cell],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<lists::snap::lists::tables::owned::Row>,
                    ::std::vec::Vec<lists::snap::lists::tables::Cell>,
                >(3usize, value)
        }
        fn cells<'s, 'p>(
            &'s mut self,
            value: &'p [lists::snap::lists::tables::Cell],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [lists::snap::lists::tables::Row<'s>],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<lists::snap::lists::tables::Cell>,
                    ::std::vec::Vec<lists::snap::lists::tables::owned::Row>,
                >(4usize, value)
        }
        fn nested<'s, 'p>(
            &'s mut self,
            value: &'p [&'p [&'p [::core::primitive::u16]]],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [&'s [&'s ::core::primitive::str]],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<
                        ::std::vec::Vec<::std::vec::Vec<::core::primitive::u16>>,
                    >,
                    ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
                >(5usize, value)
        }
        fn optional<'s, 'p>(
            &'s mut self,
            value: &'p [::core::option::Option<&'p [::core::primitive::u8]>],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [::core::result::Result<
                    &'s ::core::primitive::str,
                    &'s [::core::primitive::u8],
                >],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<
                        ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
                    >,
                    ::std::vec::Vec<
                        ::core::result::Result<
                            ::std::string::String,
                            ::std::vec::Vec<::core::primitive::u8>,
                        >,
                    >,
                >(6usize, value)
        }
        fn pairs<'s, 'p>(
            &'s mut self,
            value: &'p [(&'p ::core::primitive::str, ::core::primitive::u8)],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                &'s [(::core::primitive::u8, &'s ::core::primitive::str)],
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<(::std::string::String, ::core::primitive::u8)>,
                    ::std::vec::Vec<(::core::primitive::u8, ::std::string::String)>,
                >(7usize, value)
        }
    }
    impl lists::scripts::Tables for ::torvyn_engine::mock::WorldScript<Lists> {
        fn bytes(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<::core::primitive::u8>,
            ::std::vec::Vec<::core::primitive::u8>,
        > {
            self.__function(0usize)
        }
        fn numbers(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            (
                ::std::vec::Vec<::core::primitive::i64>,
                ::std::vec::Vec<::core::primitive::f32>,
            ),
            ::std::vec::Vec<::core::primitive::bool>,
        > {
            self.__function(1usize)
        }
        fn texts(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<::std::string::String>,
            ::std::vec::Vec<::core::primitive::char>,
        > {
            self.__function(2usize)
        }
        fn rows(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<lists::snap::lists::tables::owned::Row>,
            ::std::vec::Vec<lists::snap::lists::tables::Cell>,
        > {
            self.__function(3usize)
        }
        fn cells(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<lists::snap::lists::tables::Cell>,
            ::std::vec::Vec<lists::snap::lists::tables::owned::Row>,
        > {
            self.__function(4usize)
        }
        fn nested(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<::std::vec::Vec<::std::vec::Vec<::core::primitive::u16>>>,
            ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        > {
            self.__function(5usize)
        }
        fn optional(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<
                ::core::option::Option<::std::vec::Vec<::core::primitive::u8>>,
            >,
            ::std::vec::Vec<
                ::core::result::Result<
                    ::std::string::String,
                    ::std::vec::Vec<::core::primitive::u8>,
                >,
            >,
        > {
            self.__function(6usize)
        }
        fn pairs(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn lists::Host>,
            ::std::vec::Vec<(::std::string::String, ::core::primitive::u8)>,
            ::std::vec::Vec<(::core::primitive::u8, ::std::string::String)>,
        > {
            self.__function(7usize)
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H0<P0, P1> {
        #[component(name = "cells")]
        cells: P0,
        #[component(name = "weights")]
        weights: P1,
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
                cells: ::torvyn_engine::__private::component::Guest::walk(
                    self.cells,
                    store,
                    arena,
                )?,
                weights: ::torvyn_engine::__private::component::Guest::walk(
                    self.weights,
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
                View = &'a [&'a ::core::primitive::str],
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a [::core::primitive::f64],
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H0<P0, P1> {
        type View = lists::snap::lists::tables::Row<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            lists::snap::lists::tables::Row<'a>,
        > {
            ::core::result::Result::Ok(lists::snap::lists::tables::Row {
                cells: ::torvyn_engine::__private::component::Place::place(
                    &self.cells,
                    store,
                    arena,
                )?,
                weights: ::torvyn_engine::__private::component::Place::place(
                    &self.weights,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (&'a [::core::primitive::u8],);
        type View<'a> = &'a [::core::primitive::u8];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (::std::vec::Vec<::core::primitive::u8>,);
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
        type Params<'a> = (&'a [::core::primitive::i64], &'a [::core::primitive::f32]);
        type View<'a> = &'a [::core::primitive::bool];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (::std::vec::Vec<::core::primitive::bool>,);
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
        type Params<'a> = (&'a [&'a ::core::primitive::str],);
        type View<'a> = &'a [::core::primitive::char];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F2 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F2 {
        type Lifted = (::std::vec::Vec<::core::primitive::char>,);
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
        type Params<'a> = (&'a [lists::snap::lists::tables::Row<'a>],);
        type View<'a> = &'a [lists::snap::lists::tables::Cell];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F3 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F3 {
        type Lifted = (::std::vec::Vec<lists::snap::lists::tables::Cell>,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F4 {}
    impl ::torvyn_engine::__private::store::Signature for __F4 {
        type Params<'a> = (&'a [lists::snap::lists::tables::Cell],);
        type View<'a> = &'a [lists::snap::lists::tables::Row<'a>];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F4 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F4 {
        type Lifted = (::std::vec::Vec<lists::snap::lists::tables::owned::Row>,);
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
        type Params<'a> = (&'a [&'a [&'a [::core::primitive::u16]]],);
        type View<'a> = &'a [&'a [&'a ::core::primitive::str]];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F5 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F5 {
        type Lifted = (::std::vec::Vec<::std::vec::Vec<::std::string::String>>,);
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
        type Params<'a> = (&'a [::core::option::Option<&'a [::core::primitive::u8]>],);
        type View<'a> = &'a [::core::result::Result<
            &'a ::core::primitive::str,
            &'a [::core::primitive::u8],
        >];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F6 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F6 {
        type Lifted = (
            ::std::vec::Vec<
                ::core::result::Result<
                    ::std::string::String,
                    ::std::vec::Vec<::core::primitive::u8>,
                >,
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
    pub enum __F7 {}
    impl ::torvyn_engine::__private::store::Signature for __F7 {
        type Params<'a> = (&'a [(&'a ::core::primitive::str, ::core::primitive::u8)],);
        type View<'a> = &'a [(::core::primitive::u8, &'a ::core::primitive::str)];
    }
    impl ::torvyn_engine::__private::direct::Signature for __F7 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F7 {
        type Lifted = (::std::vec::Vec<(::core::primitive::u8, ::std::string::String)>,);
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
        f3: ::torvyn_engine::__private::session::Bound<__F3>,
        f4: ::torvyn_engine::__private::session::Bound<__F4>,
        f5: ::torvyn_engine::__private::session::Bound<__F5>,
        f6: ::torvyn_engine::__private::session::Bound<__F6>,
        f7: ::torvyn_engine::__private::session::Bound<__F7>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Lists> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Lists>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:lists/tables")?;
                instance
                    .func_wrap(
                        "bytes",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
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
                                    let result = lists::host::Tables::bytes(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "numbers",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::core::primitive::i64,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::core::primitive::f32,
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
                                    let result = lists::host::Tables::numbers(
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
                instance
                    .func_wrap(
                        "texts",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
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
                                    let result = lists::host::Tables::texts(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "rows",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    __H0<
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        >,
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::core::primitive::f64,
                                        >,
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
                                    let result = lists::host::Tables::rows(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "cells",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    lists::snap::lists::tables::Cell,
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
                                    let result = lists::host::Tables::cells(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "nested",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmList<
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::core::primitive::u16,
                                        >,
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
                                    let result = lists::host::Tables::nested(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "optional",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::core::option::Option<
                                        ::torvyn_engine::__private::wasmtime::component::WasmList<
                                            ::core::primitive::u8,
                                        >,
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
                                    let result = lists::host::Tables::optional(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "pairs",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Lists,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    (
                                        ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                        ::core::primitive::u8,
                                    ),
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
                                    let result = lists::host::Tables::pairs(&mut **host, p0);
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Lists>,
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
    impl ::torvyn_engine::__private::direct::HostImports<Lists> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Lists>,
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        let (host, (p0,)): (_, (&'_ [::core::primitive::u8],)) = waiting
                                            .lift(&slots)?;
                                        lists::host::Tables::bytes(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        let (p0,): (&'_ [::core::primitive::u8],) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::bytes(&mut **host, p0),
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                            (&'_ [::core::primitive::i64], &'_ [::core::primitive::f32]),
                                        ) = waiting.lift(&slots)?;
                                        lists::host::Tables::numbers(&mut **host, p0, p1)
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
                    } else {
                        imports
                            .define(move |
                                caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32,
                                c2: ::core::primitive::u32,
                                c3: ::core::primitive::u32,
                                c4: ::core::primitive::u32|
                            {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c4),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                        ): (
                                            &'_ [::core::primitive::i64],
                                            &'_ [::core::primitive::f32],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::numbers(&mut **host, p0, p1),
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
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        ): (_, (&'_ [&'_ ::core::primitive::str],)) = waiting
                                            .lift(&slots)?;
                                        lists::host::Tables::texts(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        let (p0,): (&'_ [&'_ ::core::primitive::str],) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::texts(&mut **host, p0),
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
                3usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        ): (_, (&'_ [lists::snap::lists::tables::Row<'_>],)) = waiting
                                            .lift(&slots)?;
                                        lists::host::Tables::rows(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        let (p0,): (&'_ [lists::snap::lists::tables::Row<'_>],) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::rows(&mut **host, p0),
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
                4usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        ): (_, (&'_ [lists::snap::lists::tables::Cell],)) = waiting
                                            .lift(&slots)?;
                                        lists::host::Tables::cells(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        let (p0,): (&'_ [lists::snap::lists::tables::Cell],) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::cells(&mut **host, p0),
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
                5usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        ): (_, (&'_ [&'_ [&'_ [::core::primitive::u16]]],)) = waiting
                                            .lift(&slots)?;
                                        lists::host::Tables::nested(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                        let (p0,): (&'_ [&'_ [&'_ [::core::primitive::u16]]],) = from
                                            .params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::nested(&mut **host, p0),
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
                6usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                            (&'_ [::core::option::Option<&'_ [::core::primitive::u8]>],),
                                        ) = waiting.lift(&slots)?;
                                        lists::host::Tables::optional(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                            &'_ [::core::option::Option<&'_ [::core::primitive::u8]>],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::optional(&mut **host, p0),
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
                7usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                            (&'_ [(&'_ ::core::primitive::str, ::core::primitive::u8)],),
                                        ) = waiting.lift(&slots)?;
                                        lists::host::Tables::pairs(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Lists>,
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
                                            &'_ [(&'_ ::core::primitive::str, ::core::primitive::u8)],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            lists::host::Tables::pairs(&mut **host, p0),
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
