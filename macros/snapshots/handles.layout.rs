impl<
    'a,
    OwnBucket: ::torvyn_engine::__private::direct::Passed<'a>,
> ::torvyn_engine::__private::direct::Passed<'a> for Entry<OwnBucket> {
    type Value = Entry<
        <OwnBucket as ::torvyn_engine::__private::direct::Passed<'a>>::Value,
    >;
    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
        &[
            <::torvyn_engine::__private::direct::Whole<
                ::std::string::String,
            > as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
            <OwnBucket as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
        ],
    );
    fn list_reallocs(
        value: &Self::Value,
        arena: &::torvyn_engine::__private::Arena,
        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
    ) {
        <::torvyn_engine::__private::direct::Whole<
            ::std::string::String,
        > as ::torvyn_engine::__private::direct::Passed<
            'a,
        >>::list_reallocs(&value.name, arena, reallocs);
        <OwnBucket as ::torvyn_engine::__private::direct::Passed<
            'a,
        >>::list_reallocs(&value.bucket, arena, reallocs);
    }
    fn lower<__To: ::torvyn_engine::__private::direct::Lowering>(
        value: Self::Value,
        to: &mut ::torvyn_engine::__private::direct::Giving<'_, __To>,
        slots: &mut ::torvyn_engine::__private::direct::Slots,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        let mut next = at;
        <::torvyn_engine::__private::direct::Whole<
            ::std::string::String,
        > as ::torvyn_engine::__private::direct::Passed<
            'a,
        >>::lower(value.name, to, slots, next)?;
        next
            += ::torvyn_engine::__private::direct::flat_count(
                <::torvyn_engine::__private::direct::Whole<
                    ::std::string::String,
                > as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
            );
        <OwnBucket as ::torvyn_engine::__private::direct::Passed<
            'a,
        >>::lower(value.bucket, to, slots, next)?;
        next
            += ::torvyn_engine::__private::direct::flat_count(
                <OwnBucket as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
            );
        let _ = next;
        ::core::result::Result::Ok(())
    }
    fn store<__To: ::torvyn_engine::__private::direct::Lowering>(
        value: Self::Value,
        to: &mut ::torvyn_engine::__private::direct::Giving<'_, __To>,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        let offsets = const {
            ::torvyn_engine::__private::direct::offsets(
                &[
                    <::torvyn_engine::__private::direct::Whole<
                        ::std::string::String,
                    > as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                    <OwnBucket as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                ],
            )
        };
        <::torvyn_engine::__private::direct::Whole<
            ::std::string::String,
        > as ::torvyn_engine::__private::direct::Passed<
            'a,
        >>::store(value.name, to, at + offsets[0usize])?;
        <OwnBucket as ::torvyn_engine::__private::direct::Passed<
            'a,
        >>::store(value.bucket, to, at + offsets[1usize])?;
        ::core::result::Result::Ok(())
    }
    fn lift(
        from: &mut ::torvyn_engine::__private::direct::Taking<'_, 'a>,
        slots: &::torvyn_engine::__private::direct::Slots,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<Self::Value> {
        let mut next = at;
        ::core::result::Result::Ok(Entry {
            name: {
                let field = <::torvyn_engine::__private::direct::Whole<
                    ::std::string::String,
                > as ::torvyn_engine::__private::direct::Passed<
                    'a,
                >>::lift(from, slots, next)?;
                next
                    += ::torvyn_engine::__private::direct::flat_count(
                        <::torvyn_engine::__private::direct::Whole<
                            ::std::string::String,
                        > as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                    );
                let _ = next;
                field
            },
            bucket: {
                let field = <OwnBucket as ::torvyn_engine::__private::direct::Passed<
                    'a,
                >>::lift(from, slots, next)?;
                next
                    += ::torvyn_engine::__private::direct::flat_count(
                        <OwnBucket as ::torvyn_engine::__private::direct::Passed<
                            'a,
                        >>::ABI,
                    );
                let _ = next;
                field
            },
        })
    }
    fn load(
        from: &mut ::torvyn_engine::__private::direct::Taking<'_, 'a>,
        bytes: &'a [::core::primitive::u8],
    ) -> ::torvyn_engine::__private::wasmtime::Result<Self::Value> {
        let offsets = const {
            ::torvyn_engine::__private::direct::offsets(
                &[
                    <::torvyn_engine::__private::direct::Whole<
                        ::std::string::String,
                    > as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                    <OwnBucket as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                ],
            )
        };
        ::core::result::Result::Ok(Entry {
            name: <::torvyn_engine::__private::direct::Whole<
                ::std::string::String,
            > as ::torvyn_engine::__private::direct::Passed<
                'a,
            >>::load(
                from,
                ::torvyn_engine::__private::direct::field(
                    bytes,
                    offsets[0usize],
                    <::torvyn_engine::__private::direct::Whole<
                        ::std::string::String,
                    > as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                )?,
            )?,
            bucket: <OwnBucket as ::torvyn_engine::__private::direct::Passed<
                'a,
            >>::load(
                from,
                ::torvyn_engine::__private::direct::field(
                    bytes,
                    offsets[1usize],
                    <OwnBucket as ::torvyn_engine::__private::direct::Passed<'a>>::ABI,
                )?,
            )?,
        })
    }
}
