/// The types of `type:crate/keywords`, the traits for what it exports, and those for what it imports.
pub mod keywords {
    /// `type`, as in the WIT.
    pub mod r#type {
        /// `crate_`, as in the WIT.
        pub mod crate_ {
            /// `match`, as in the WIT.
            pub mod r#match {
                /// `type:crate/match#struct`, as in the WIT.
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
                pub struct Struct<'a> {
                    /// `type`, as in the WIT.
                    #[component(name = "type")]
                    pub r#type: &'a ::core::primitive::str,
                    /// `self`, as in the WIT.
                    #[component(name = "self")]
                    pub self_: ::core::primitive::u8,
                    /// `super`, as in the WIT.
                    #[component(name = "super")]
                    pub super_: &'a ::core::primitive::str,
                    /// `crate`, as in the WIT.
                    #[component(name = "crate")]
                    pub crate_: ::core::primitive::u8,
                    /// `async`, as in the WIT.
                    #[component(name = "async")]
                    pub r#async: ::core::primitive::bool,
                    /// `match`, as in the WIT.
                    #[component(name = "match")]
                    pub r#match: ::core::primitive::bool,
                    /// `gen`, as in the WIT.
                    #[component(name = "gen")]
                    pub r#gen: ::core::primitive::u8,
                    /// `try`, as in the WIT.
                    #[component(name = "try")]
                    pub r#try: ::core::primitive::u8,
                    /// `dyn`, as in the WIT.
                    #[component(name = "dyn")]
                    pub r#dyn: ::core::primitive::u8,
                    /// `where`, as in the WIT.
                    #[component(name = "where")]
                    pub r#where: ::core::primitive::u8,
                    /// `await`, as in the WIT.
                    #[component(name = "await")]
                    pub r#await: ::core::primitive::u8,
                    /// `yield`, as in the WIT.
                    #[component(name = "yield")]
                    pub r#yield: ::core::primitive::u8,
                }
                impl ::torvyn_engine::__private::store::Traffic for Struct<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#type,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.self_,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.super_,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.crate_,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#async,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#match,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#gen,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#try,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#dyn,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#where,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#await,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#yield,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Struct {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#type,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.self_,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.super_,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.crate_,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#async,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#match,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#gen,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#try,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#dyn,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#where,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#await,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.r#yield,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::Struct {
                    type View<'a> = Struct<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Struct<'a> {
                        let _ = arena;
                        Struct {
                            r#type: ::torvyn_engine::Owned::view(&self.r#type, arena),
                            self_: ::torvyn_engine::Owned::view(&self.self_, arena),
                            super_: ::torvyn_engine::Owned::view(&self.super_, arena),
                            crate_: ::torvyn_engine::Owned::view(&self.crate_, arena),
                            r#async: ::torvyn_engine::Owned::view(&self.r#async, arena),
                            r#match: ::torvyn_engine::Owned::view(&self.r#match, arena),
                            r#gen: ::torvyn_engine::Owned::view(&self.r#gen, arena),
                            r#try: ::torvyn_engine::Owned::view(&self.r#try, arena),
                            r#dyn: ::torvyn_engine::Owned::view(&self.r#dyn, arena),
                            r#where: ::torvyn_engine::Owned::view(&self.r#where, arena),
                            r#await: ::torvyn_engine::Owned::view(&self.r#await, arena),
                            r#yield: ::torvyn_engine::Owned::view(&self.r#yield, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Struct<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Struct<'_> {
                    type Owned = owned::Struct;
                    fn into_owned(self) -> owned::Struct {
                        owned::Struct {
                            r#type: ::torvyn_engine::View::into_owned(self.r#type),
                            self_: ::torvyn_engine::View::into_owned(self.self_),
                            super_: ::torvyn_engine::View::into_owned(self.super_),
                            crate_: ::torvyn_engine::View::into_owned(self.crate_),
                            r#async: ::torvyn_engine::View::into_owned(self.r#async),
                            r#match: ::torvyn_engine::View::into_owned(self.r#match),
                            r#gen: ::torvyn_engine::View::into_owned(self.r#gen),
                            r#try: ::torvyn_engine::View::into_owned(self.r#try),
                            r#dyn: ::torvyn_engine::View::into_owned(self.r#dyn),
                            r#where: ::torvyn_engine::View::into_owned(self.r#where),
                            r#await: ::torvyn_engine::View::into_owned(self.r#await),
                            r#yield: ::torvyn_engine::View::into_owned(self.r#yield),
                        }
                    }
                }
                impl Struct<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Struct {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Struct<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                        >>::list_reallocs(self.r#type, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.self_, reallocs);
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.super_, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.crate_, reallocs);
                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#async, reallocs);
                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#match, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#gen, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#try, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#dyn, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#where, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#await, reallocs);
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.r#yield, reallocs);
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
                        >>::lower(self.r#type, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.self_, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.super_, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.crate_, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#async, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#match, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#gen, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#try, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#dyn, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#where, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#await, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.r#yield, to, slots, next)?;
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                        >>::store(self.r#type, to, at + offsets[0usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.self_, to, at + offsets[1usize])?;
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.super_, to, at + offsets[2usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.crate_, to, at + offsets[3usize])?;
                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#async, to, at + offsets[4usize])?;
                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#match, to, at + offsets[5usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#gen, to, at + offsets[6usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#try, to, at + offsets[7usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#dyn, to, at + offsets[8usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#where, to, at + offsets[9usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#await, to, at + offsets[10usize])?;
                        <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.r#yield, to, at + offsets[11usize])?;
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
                        ::core::result::Result::Ok(Struct {
                            r#type: {
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
                            self_: {
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
                            super_: {
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
                            crate_: {
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
                            r#async: {
                                let field = <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            r#match: {
                                let field = <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            r#gen: {
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
                            r#try: {
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
                            r#dyn: {
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
                            r#where: {
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
                            r#await: {
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
                            r#yield: {
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
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(Struct {
                            r#type: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
                            self_: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
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
                            super_: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[2usize],
                                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            crate_: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[3usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#async: <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[4usize],
                                    <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#match: <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[5usize],
                                    <::core::primitive::bool as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#gen: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[6usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#try: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[7usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#dyn: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[8usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#where: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[9usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#await: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[10usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            r#yield: <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[11usize],
                                    <::core::primitive::u8 as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                /// `type:crate/match#impl`, as in the WIT.
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
                pub enum Impl<'a> {
                    /// `self`, as in the WIT.
                    #[component(name = "self")]
                    Self_,
                    /// `fn`, as in the WIT.
                    #[component(name = "fn")]
                    Fn(&'a ::core::primitive::str),
                    /// `mod`, as in the WIT.
                    #[component(name = "mod")]
                    Mod,
                }
                impl ::torvyn_engine::__private::store::Traffic for Impl<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Self_ => {}
                            Self::Fn(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Mod => {}
                        }
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::Impl {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        match self {
                            Self::Self_ => {}
                            Self::Fn(value) => {
                                ::torvyn_engine::__private::store::Traffic::tally(
                                    value,
                                    tally,
                                )
                            }
                            Self::Mod => {}
                        }
                    }
                }
                impl ::torvyn_engine::Owned for owned::Impl {
                    type View<'a> = Impl<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> Impl<'a> {
                        let _ = arena;
                        match self {
                            Self::Self_ => Impl::Self_,
                            Self::Fn(value) => {
                                Impl::Fn(::torvyn_engine::Owned::view(value, arena))
                            }
                            Self::Mod => Impl::Mod,
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [Impl<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for Impl<'_> {
                    type Owned = owned::Impl;
                    fn into_owned(self) -> owned::Impl {
                        match self {
                            Self::Self_ => owned::Impl::Self_,
                            Self::Fn(value) => {
                                owned::Impl::Fn(::torvyn_engine::View::into_owned(value))
                            }
                            Self::Mod => owned::Impl::Mod,
                        }
                    }
                }
                impl Impl<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::Impl {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Impl<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
                        &[
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            ),
                            ::core::option::Option::None,
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
                            Impl::Self_ => {}
                            Impl::Fn(value) => {
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::list_reallocs(value, reallocs)
                            }
                            Impl::Mod => {}
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
                            Impl::Self_ => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    0u32 as ::core::primitive::u64,
                                );
                            }
                            Impl::Fn(value) => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    1u32 as ::core::primitive::u64,
                                );
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lower(value, to, slots, at + 1)?;
                            }
                            Impl::Mod => {
                                ::torvyn_engine::__private::direct::set_slot(
                                    slots,
                                    at,
                                    2u32 as ::core::primitive::u64,
                                );
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
                                    ::core::option::Option::None,
                                    ::core::option::Option::Some(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::None,
                                ],
                            )
                        };
                        match self {
                            Impl::Self_ => {
                                to.write_case(at, &info, 0u32)?;
                            }
                            Impl::Fn(value) => {
                                to.write_case(at, &info, 1u32)?;
                                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::store(
                                    value,
                                    to,
                                    at + info.payload_offset32 as ::core::primitive::usize,
                                )?;
                            }
                            Impl::Mod => {
                                to.write_case(at, &info, 2u32)?;
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
                                0u32 => Impl::Self_,
                                1u32 => {
                                    Impl::Fn(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::lift(from, slots, at + 1)?,
                                    )
                                }
                                2u32 => Impl::Mod,
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
                                    ::core::option::Option::None,
                                    ::core::option::Option::Some(
                                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    ),
                                    ::core::option::Option::None,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::case(
                                bytes,
                                &info,
                            )? {
                                0u32 => Impl::Self_,
                                1u32 => {
                                    Impl::Fn(
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
                                2u32 => Impl::Mod,
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                }
                impl ::core::convert::From<Impl<'_>> for ::torvyn_engine::EngineError {
                    fn from(error: Impl<'_>) -> Self {
                        Self::guest("type:crate/match#impl", &error)
                    }
                }
                /// `type:crate/match#move`, as in the WIT.
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
                pub enum Move {
                    /// `self`, as in the WIT.
                    #[component(name = "self")]
                    Self_,
                    /// `const`, as in the WIT.
                    #[component(name = "const")]
                    Const,
                }
                ::torvyn_engine::__private::plain!(Move);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Move {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                        2usize,
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
                                        2usize,
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
                                0u32 => Move::Self_,
                                1u32 => Move::Const,
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
                                            2usize,
                                        )
                                        .size32
                                },
                            )? {
                                0u32 => Move::Self_,
                                1u32 => Move::Const,
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
                    /// `type:crate/match#struct`, as in the WIT.
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
                    pub struct Struct {
                        /// `type`, as in the WIT.
                        #[component(name = "type")]
                        pub r#type: ::std::string::String,
                        /// `self`, as in the WIT.
                        #[component(name = "self")]
                        pub self_: ::core::primitive::u8,
                        /// `super`, as in the WIT.
                        #[component(name = "super")]
                        pub super_: ::std::string::String,
                        /// `crate`, as in the WIT.
                        #[component(name = "crate")]
                        pub crate_: ::core::primitive::u8,
                        /// `async`, as in the WIT.
                        #[component(name = "async")]
                        pub r#async: ::core::primitive::bool,
                        /// `match`, as in the WIT.
                        #[component(name = "match")]
                        pub r#match: ::core::primitive::bool,
                        /// `gen`, as in the WIT.
                        #[component(name = "gen")]
                        pub r#gen: ::core::primitive::u8,
                        /// `try`, as in the WIT.
                        #[component(name = "try")]
                        pub r#try: ::core::primitive::u8,
                        /// `dyn`, as in the WIT.
                        #[component(name = "dyn")]
                        pub r#dyn: ::core::primitive::u8,
                        /// `where`, as in the WIT.
                        #[component(name = "where")]
                        pub r#where: ::core::primitive::u8,
                        /// `await`, as in the WIT.
                        #[component(name = "await")]
                        pub r#await: ::core::primitive::u8,
                        /// `yield`, as in the WIT.
                        #[component(name = "yield")]
                        pub r#yield: ::core::primitive::u8,
                    }
                    /// `type:crate/match#impl`, as in the WIT.
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
                    pub enum Impl {
                        /// `self`, as in the WIT.
                        #[component(name = "self")]
                        Self_,
                        /// `fn`, as in the WIT.
                        #[component(name = "fn")]
                        Fn(::std::string::String),
                        /// `mod`, as in the WIT.
                        #[component(name = "mod")]
                        Mod,
                    }
                    #[doc(inline)]
                    pub use super::Move;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::r#type::crate_::r#match::Struct;
    #[doc(inline)]
    pub use self::r#type::crate_::r#match::Impl;
    #[doc(inline)]
    pub use self::r#type::crate_::r#match::Move;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::r#type::crate_::r#match::owned::Struct;
        #[doc(inline)]
        pub use super::r#type::crate_::r#match::owned::Impl;
        #[doc(inline)]
        pub use super::r#type::crate_::r#match::owned::Move;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `type:crate/match`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `type:crate/match`",
            note = "implement `keywords::host::Match` for it"
        )]
        pub trait Match {
            /// `type`, as in the WIT.
            fn r#type(
                &mut self,
                self_: super::r#type::crate_::r#match::Struct<'_>,
                r#type: super::r#type::crate_::r#match::Impl<'_>,
            ) -> super::r#type::crate_::r#match::owned::Struct;
            /// `self`, as in the WIT.
            fn self_(
                &mut self,
                super_: &'_ ::core::primitive::str,
            ) -> super::r#type::crate_::r#match::Move;
            /// `gen`, as in the WIT.
            fn r#gen(&mut self, r#gen: ::core::primitive::u8);
            /// `await`, as in the WIT.
            fn r#await(
                &mut self,
                r#async: &'_ [::core::primitive::u8],
            ) -> ::core::result::Result<(), super::r#type::crate_::r#match::owned::Impl>;
        }
        /// `type:crate/keywords`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `type:crate/keywords`",
            note = "implement `keywords::host::Keywords` for it"
        )]
        pub trait Keywords {
            /// `break`, as in the WIT.
            fn r#break(&mut self, r#ref: &'_ ::core::primitive::str);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Match + host::Keywords + ::core::marker::Send + 'static {}
    impl<T: host::Match + host::Keywords + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `type:crate/match`, as in the WIT.
        pub trait Match {
            /// `type`, as in the WIT.
            fn r#type<'s, 'p>(
                &'s mut self,
                self_: super::r#type::crate_::r#match::Struct<'p>,
                r#type: super::r#type::crate_::r#match::Impl<'p>,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::r#type::crate_::r#match::Struct<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `self`, as in the WIT.
            fn self_<'s, 'p>(
                &'s mut self,
                super_: &'p ::core::primitive::str,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::r#type::crate_::r#match::Move,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `gen`, as in the WIT.
            fn r#gen<'s>(
                &'s mut self,
                r#gen: ::core::primitive::u8,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
            > + ::core::marker::Send;
            /// `await`, as in the WIT.
            fn r#await<'s, 'p>(
                &'s mut self,
                r#async: &'p [::core::primitive::u8],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::result::Result<(), super::r#type::crate_::r#match::Impl<'s>>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
        /// `type:crate/keywords`, as in the WIT.
        pub trait Keywords {
            /// `loop`, as in the WIT.
            fn r#loop<'s>(
                &'s mut self,
                r#in: ::core::primitive::u8,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    ::core::primitive::u8,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `type:crate/match`.
        pub trait Match {
            /// Scripts `type`.
            fn r#type(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    super::r#type::crate_::r#match::owned::Struct,
                    super::r#type::crate_::r#match::owned::Impl,
                ),
                super::r#type::crate_::r#match::owned::Struct,
            >;
            /// Scripts `self`.
            fn self_(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::string::String,
                super::r#type::crate_::r#match::Move,
            >;
            /// Scripts `gen`.
            fn r#gen(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::core::primitive::u8,
                (),
            >;
            /// Scripts `await`.
            fn r#await(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<::core::primitive::u8>,
                ::core::result::Result<(), super::r#type::crate_::r#match::owned::Impl>,
            >;
        }
        /// Scripts the functions of `type:crate/keywords`.
        pub trait Keywords {
            /// Scripts `loop`.
            fn r#loop(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::core::primitive::u8,
                ::core::primitive::u8,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/keywords.wit"
    );
    impl ::torvyn_engine::World for Keywords {
        type Host = ::std::boxed::Box<dyn keywords::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "type:crate/match#struct",
                shape: Shape::Record(
                    &[
                        ("type", Type::String),
                        ("self", Type::U8),
                        ("super", Type::String),
                        ("crate", Type::U8),
                        ("async", Type::Bool),
                        ("match", Type::Bool),
                        ("gen", Type::U8),
                        ("try", Type::U8),
                        ("dyn", Type::U8),
                        ("where", Type::U8),
                        ("await", Type::U8),
                        ("yield", Type::U8),
                    ],
                ),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "type:crate/match#impl",
                shape: Shape::Variant(
                    &[
                        ("self", ::core::option::Option::None),
                        ("fn", ::core::option::Option::Some(Type::String)),
                        ("mod", ::core::option::Option::None),
                    ],
                ),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "type:crate/match#move",
                shape: Shape::Enum(&["self", "const"]),
            };
            &WorldDefinition {
                name: "type:crate/keywords",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "type",
                        params: &[("self", Type::Named(T0)), ("type", Type::Named(T1))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "self",
                        params: &[("super", Type::String)],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "gen",
                        params: &[("gen", Type::U8)],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "await",
                        params: &[("async", Type::List(&Type::U8))],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "break",
                        params: &[("ref", Type::String)],
                        result: ::core::option::Option::None,
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "type",
                        params: &[("self", Type::Named(T0)), ("type", Type::Named(T1))],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "self",
                        params: &[("super", Type::String)],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "gen",
                        params: &[("gen", Type::U8)],
                        result: ::core::option::Option::None,
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("type:crate/match"),
                        name: "await",
                        params: &[("async", Type::List(&Type::U8))],
                        result: ::core::option::Option::Some(Type::Result {
                            ok: ::core::option::Option::None,
                            err: ::core::option::Option::Some(&Type::Named(T1)),
                        }),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::None,
                        name: "loop",
                        params: &[("in", Type::U8)],
                        result: ::core::option::Option::Some(Type::U8),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Keywords {
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
    impl keywords::exports::Match for ::torvyn_engine::WasmtimeInvoker<Keywords> {
        #[inline]
        fn r#type<'s, 'p>(
            &'s mut self,
            self_: keywords::r#type::crate_::r#match::Struct<'p>,
            r#type: keywords::r#type::crate_::r#match::Impl<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                keywords::r#type::crate_::r#match::Struct<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (self_, r#type))
        }
        #[inline]
        fn self_<'s, 'p>(
            &'s mut self,
            super_: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                keywords::r#type::crate_::r#match::Move,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (super_,))
        }
        #[inline]
        fn r#gen<'s>(
            &'s mut self,
            r#gen: ::core::primitive::u8,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f2, (r#gen,))
        }
        #[inline]
        fn r#await<'s, 'p>(
            &'s mut self,
            r#async: &'p [::core::primitive::u8],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<(), keywords::r#type::crate_::r#match::Impl<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f3, (r#async,))
        }
    }
    impl keywords::exports::Keywords for ::torvyn_engine::WasmtimeInvoker<Keywords> {
        #[inline]
        fn r#loop<'s>(
            &'s mut self,
            r#in: ::core::primitive::u8,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::primitive::u8,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f4, (r#in,))
        }
    }
    impl keywords::exports::Match for ::torvyn_engine::MockInvoker<Keywords> {
        fn r#type<'s, 'p>(
            &'s mut self,
            self_: keywords::r#type::crate_::r#match::Struct<'p>,
            r#type: keywords::r#type::crate_::r#match::Impl<'p>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                keywords::r#type::crate_::r#match::Struct<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        keywords::r#type::crate_::r#match::owned::Struct,
                        keywords::r#type::crate_::r#match::owned::Impl,
                    ),
                    keywords::r#type::crate_::r#match::owned::Struct,
                >(0usize, (self_, r#type))
        }
        fn self_<'s, 'p>(
            &'s mut self,
            super_: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                keywords::r#type::crate_::r#match::Move,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::string::String,
                    keywords::r#type::crate_::r#match::Move,
                >(1usize, super_)
        }
        fn r#gen<'s>(
            &'s mut self,
            r#gen: ::core::primitive::u8,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            self.__call::<::core::primitive::u8, ()>(2usize, r#gen)
        }
        fn r#await<'s, 'p>(
            &'s mut self,
            r#async: &'p [::core::primitive::u8],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::result::Result<(), keywords::r#type::crate_::r#match::Impl<'s>>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<::core::primitive::u8>,
                    ::core::result::Result<
                        (),
                        keywords::r#type::crate_::r#match::owned::Impl,
                    >,
                >(3usize, r#async)
        }
    }
    impl keywords::scripts::Match for ::torvyn_engine::mock::WorldScript<Keywords> {
        fn r#type(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn keywords::Host>,
            (
                keywords::r#type::crate_::r#match::owned::Struct,
                keywords::r#type::crate_::r#match::owned::Impl,
            ),
            keywords::r#type::crate_::r#match::owned::Struct,
        > {
            self.__function(0usize)
        }
        fn self_(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn keywords::Host>,
            ::std::string::String,
            keywords::r#type::crate_::r#match::Move,
        > {
            self.__function(1usize)
        }
        fn r#gen(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn keywords::Host>,
            ::core::primitive::u8,
            (),
        > {
            self.__function(2usize)
        }
        fn r#await(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn keywords::Host>,
            ::std::vec::Vec<::core::primitive::u8>,
            ::core::result::Result<(), keywords::r#type::crate_::r#match::owned::Impl>,
        > {
            self.__function(3usize)
        }
    }
    impl keywords::exports::Keywords for ::torvyn_engine::MockInvoker<Keywords> {
        fn r#loop<'s>(
            &'s mut self,
            r#in: ::core::primitive::u8,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                ::core::primitive::u8,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<::core::primitive::u8, ::core::primitive::u8>(4usize, r#in)
        }
    }
    impl keywords::scripts::Keywords for ::torvyn_engine::mock::WorldScript<Keywords> {
        fn r#loop(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn keywords::Host>,
            ::core::primitive::u8,
            ::core::primitive::u8,
        > {
            self.__function(4usize)
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H0<P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11> {
        #[component(name = "type")]
        r#type: P0,
        #[component(name = "self")]
        self_: P1,
        #[component(name = "super")]
        super_: P2,
        #[component(name = "crate")]
        crate_: P3,
        #[component(name = "async")]
        r#async: P4,
        #[component(name = "match")]
        r#match: P5,
        #[component(name = "gen")]
        r#gen: P6,
        #[component(name = "try")]
        r#try: P7,
        #[component(name = "dyn")]
        r#dyn: P8,
        #[component(name = "where")]
        r#where: P9,
        #[component(name = "await")]
        r#await: P10,
        #[component(name = "yield")]
        r#yield: P11,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P2: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P3: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P4: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P5: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P6: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P7: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P8: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P9: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P10: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P11: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest
    for __H0<P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11> {
        type Walked<'b> = __H0<
            P0::Walked<'b>,
            P1::Walked<'b>,
            P2::Walked<'b>,
            P3::Walked<'b>,
            P4::Walked<'b>,
            P5::Walked<'b>,
            P6::Walked<'b>,
            P7::Walked<'b>,
            P8::Walked<'b>,
            P9::Walked<'b>,
            P10::Walked<'b>,
            P11::Walked<'b>,
        >;
        type List<'b> = &'b [__H0<
            P0::Walked<'b>,
            P1::Walked<'b>,
            P2::Walked<'b>,
            P3::Walked<'b>,
            P4::Walked<'b>,
            P5::Walked<'b>,
            P6::Walked<'b>,
            P7::Walked<'b>,
            P8::Walked<'b>,
            P9::Walked<'b>,
            P10::Walked<'b>,
            P11::Walked<'b>,
        >];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H0<
                P0::Walked<'b>,
                P1::Walked<'b>,
                P2::Walked<'b>,
                P3::Walked<'b>,
                P4::Walked<'b>,
                P5::Walked<'b>,
                P6::Walked<'b>,
                P7::Walked<'b>,
                P8::Walked<'b>,
                P9::Walked<'b>,
                P10::Walked<'b>,
                P11::Walked<'b>,
            >,
        > {
            ::core::result::Result::Ok(__H0 {
                r#type: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#type,
                    store,
                    arena,
                )?,
                self_: ::torvyn_engine::__private::component::Guest::walk(
                    self.self_,
                    store,
                    arena,
                )?,
                super_: ::torvyn_engine::__private::component::Guest::walk(
                    self.super_,
                    store,
                    arena,
                )?,
                crate_: ::torvyn_engine::__private::component::Guest::walk(
                    self.crate_,
                    store,
                    arena,
                )?,
                r#async: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#async,
                    store,
                    arena,
                )?,
                r#match: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#match,
                    store,
                    arena,
                )?,
                r#gen: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#gen,
                    store,
                    arena,
                )?,
                r#try: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#try,
                    store,
                    arena,
                )?,
                r#dyn: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#dyn,
                    store,
                    arena,
                )?,
                r#where: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#where,
                    store,
                    arena,
                )?,
                r#await: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#await,
                    store,
                    arena,
                )?,
                r#yield: ::torvyn_engine::__private::component::Guest::walk(
                    self.r#yield,
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
            &'b [__H0<
                P0::Walked<'b>,
                P1::Walked<'b>,
                P2::Walked<'b>,
                P3::Walked<'b>,
                P4::Walked<'b>,
                P5::Walked<'b>,
                P6::Walked<'b>,
                P7::Walked<'b>,
                P8::Walked<'b>,
                P9::Walked<'b>,
                P10::Walked<'b>,
                P11::Walked<'b>,
            >],
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
        P2: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a ::core::primitive::str,
            >,
        P3: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
        P4: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::bool,
            >,
        P5: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::bool,
            >,
        P6: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
        P7: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
        P8: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
        P9: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
        P10: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
        P11: ::torvyn_engine::__private::component::Place<
                'a,
                View = ::core::primitive::u8,
            >,
    > ::torvyn_engine::__private::component::Place<'a>
    for __H0<P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11> {
        type View = keywords::r#type::crate_::r#match::Struct<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            keywords::r#type::crate_::r#match::Struct<'a>,
        > {
            ::core::result::Result::Ok(keywords::r#type::crate_::r#match::Struct {
                r#type: ::torvyn_engine::__private::component::Place::place(
                    &self.r#type,
                    store,
                    arena,
                )?,
                self_: ::torvyn_engine::__private::component::Place::place(
                    &self.self_,
                    store,
                    arena,
                )?,
                super_: ::torvyn_engine::__private::component::Place::place(
                    &self.super_,
                    store,
                    arena,
                )?,
                crate_: ::torvyn_engine::__private::component::Place::place(
                    &self.crate_,
                    store,
                    arena,
                )?,
                r#async: ::torvyn_engine::__private::component::Place::place(
                    &self.r#async,
                    store,
                    arena,
                )?,
                r#match: ::torvyn_engine::__private::component::Place::place(
                    &self.r#match,
                    store,
                    arena,
                )?,
                r#gen: ::torvyn_engine::__private::component::Place::place(
                    &self.r#gen,
                    store,
                    arena,
                )?,
                r#try: ::torvyn_engine::__private::component::Place::place(
                    &self.r#try,
                    store,
                    arena,
                )?,
                r#dyn: ::torvyn_engine::__private::component::Place::place(
                    &self.r#dyn,
                    store,
                    arena,
                )?,
                r#where: ::torvyn_engine::__private::component::Place::place(
                    &self.r#where,
                    store,
                    arena,
                )?,
                r#await: ::torvyn_engine::__private::component::Place::place(
                    &self.r#await,
                    store,
                    arena,
                )?,
                r#yield: ::torvyn_engine::__private::component::Place::place(
                    &self.r#yield,
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
    #[component(variant)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub enum __H1<P0> {
        #[component(name = "self")]
        Self_,
        #[component(name = "fn")]
        Fn(P0),
        #[component(name = "mod")]
        Mod,
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
            ::core::result::Result::Ok(
                match self {
                    __H1::Self_ => __H1::Self_,
                    __H1::Fn(value) => {
                        __H1::Fn(
                            ::torvyn_engine::__private::component::Guest::walk(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H1::Mod => __H1::Mod,
                },
            )
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
        type View = keywords::r#type::crate_::r#match::Impl<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            keywords::r#type::crate_::r#match::Impl<'a>,
        > {
            ::core::result::Result::Ok(
                match self {
                    __H1::Self_ => keywords::r#type::crate_::r#match::Impl::Self_,
                    __H1::Fn(value) => {
                        keywords::r#type::crate_::r#match::Impl::Fn(
                            ::torvyn_engine::__private::component::Place::place(
                                value,
                                store,
                                arena,
                            )?,
                        )
                    }
                    __H1::Mod => keywords::r#type::crate_::r#match::Impl::Mod,
                },
            )
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            keywords::r#type::crate_::r#match::Struct<'a>,
            keywords::r#type::crate_::r#match::Impl<'a>,
        );
        type View<'a> = keywords::r#type::crate_::r#match::Struct<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (::core::primitive::u32,);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (keywords::r#type::crate_::r#match::owned::Struct,);
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
        type Params<'a> = (&'a ::core::primitive::str,);
        type View<'a> = keywords::r#type::crate_::r#match::Move;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (keywords::r#type::crate_::r#match::Move,);
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
        type Params<'a> = (::core::primitive::u8,);
        type View<'a> = ();
    }
    impl ::torvyn_engine::__private::direct::Signature for __F2 {
        type CoreParams = (::core::primitive::u32,);
        type CoreResult = ();
    }
    impl ::torvyn_engine::__private::component::Signature for __F2 {
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
    pub enum __F3 {}
    impl ::torvyn_engine::__private::store::Signature for __F3 {
        type Params<'a> = (&'a [::core::primitive::u8],);
        type View<'a> = ::core::result::Result<
            (),
            keywords::r#type::crate_::r#match::Impl<'a>,
        >;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F3 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F3 {
        type Lifted = (
            ::core::result::Result<(), keywords::r#type::crate_::r#match::owned::Impl>,
        );
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
        type Params<'a> = (::core::primitive::u8,);
        type View<'a> = ::core::primitive::u8;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F4 {
        type CoreParams = (::core::primitive::u32,);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F4 {
        type Lifted = (::core::primitive::u8,);
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
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Keywords> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Keywords>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("type:crate/match")?;
                instance
                    .func_wrap(
                        "type",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Keywords,
                            >,
                            (
                                p0,
                                p1,
                            ): (
                                __H0<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::core::primitive::u8,
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                    ::core::primitive::u8,
                                    ::core::primitive::bool,
                                    ::core::primitive::bool,
                                    ::core::primitive::u8,
                                    ::core::primitive::u8,
                                    ::core::primitive::u8,
                                    ::core::primitive::u8,
                                    ::core::primitive::u8,
                                    ::core::primitive::u8,
                                >,
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
                                    let result = keywords::host::Match::r#type(
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
                        "self",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Keywords,
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
                                    let result = keywords::host::Match::self_(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "gen",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Keywords,
                            >,
                            (p0,): (::core::primitive::u8,)|
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
                                    let result = keywords::host::Match::r#gen(&mut **host, p0);
                                    let _ = &result;
                                    ::core::result::Result::Ok(())
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "await",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Keywords,
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
                                    let result = keywords::host::Match::r#await(
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
                let mut instance = linker.root();
                instance
                    .func_wrap(
                        "break",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Keywords,
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
                                    let result = keywords::host::Keywords::r#break(
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
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Keywords>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
                f2: binder.next()?,
                f3: binder.next()?,
                f4: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Keywords> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Keywords>,
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
                                    ::torvyn_engine::__private::store::State<Keywords>,
                                >,
                                (c0, c1): (::core::primitive::u32, ::core::primitive::u32)|
                            {
                                ::std::boxed::Box::new(async move {
                                    let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                        c0,
                                        c1,
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
                                                keywords::r#type::crate_::r#match::Struct<'_>,
                                                keywords::r#type::crate_::r#match::Impl<'_>,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        keywords::host::Match::r#type(&mut **host, p0, p1)
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c1))
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
                                    ::torvyn_engine::__private::store::State<Keywords>,
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
                                    ::core::convert::From::from(c1),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                        ): (
                                            keywords::r#type::crate_::r#match::Struct<'_>,
                                            keywords::r#type::crate_::r#match::Impl<'_>,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            keywords::host::Match::r#type(&mut **host, p0, p1),
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
                                ::torvyn_engine::__private::store::State<Keywords>,
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
                                        keywords::host::Match::self_(&mut **host, p0),
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
                2usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Keywords>,
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
                                    let (p0,): (::core::primitive::u8,) = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        keywords::host::Match::r#gen(&mut **host, p0),
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
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Keywords>,
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
                                        keywords::host::Match::r#await(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<Keywords>,
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
                                            keywords::host::Match::r#await(&mut **host, p0),
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
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Keywords>,
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
                                        keywords::host::Keywords::r#break(&mut **host, p0),
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
