impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Reading<'a> {
    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
        &[
            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                'a,
            >>::ABI,
            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                'a,
            >>::ABI,
        ],
    );
    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
        &[
            <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                'a,
            >>::REALLOCS,
            <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                'a,
            >>::REALLOCS,
        ],
    );
    #[inline]
    fn list_reallocs(self, reallocs: &mut ::torvyn_engine::__private::direct::Reallocs) {
        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
            'a,
        >>::list_reallocs(self.sensor, reallocs);
        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
            'a,
        >>::list_reallocs(self.celsius, reallocs);
        let _ = reallocs;
    }
    #[inline]
    fn lower<__To: ::torvyn_engine::__private::direct::Lowering>(
        self,
        to: &mut __To,
        slots: &mut ::torvyn_engine::__private::direct::Slots,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        let mut next = at;
        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
            'a,
        >>::lower(self.sensor, to, slots, next)?;
        next
            += ::torvyn_engine::__private::direct::flat_count(
                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::ABI,
            );
        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
            'a,
        >>::lower(self.celsius, to, slots, next)?;
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
    fn store<__To: ::torvyn_engine::__private::direct::Lowering>(
        self,
        to: &mut __To,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        let offsets = const {
            ::torvyn_engine::__private::direct::offsets(
                &[
                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                ],
            )
        };
        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
            'a,
        >>::store(self.sensor, to, at + offsets[0usize])?;
        <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
            'a,
        >>::store(self.celsius, to, at + offsets[1usize])?;
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
        ::core::result::Result::Ok(Reading {
            sensor: {
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
            celsius: {
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
                    <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                    <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
                        'a,
                    >>::ABI,
                ],
            )
        };
        ::core::result::Result::Ok(Reading {
            sensor: <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
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
            celsius: <::core::primitive::f64 as ::torvyn_engine::__private::direct::Value<
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
