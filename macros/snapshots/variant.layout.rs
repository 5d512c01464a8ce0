impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Answer<'a> {
    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::variant_static(
        &[
            ::core::option::Option::None,
            ::core::option::Option::Some(
                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::ABI,
            ),
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
    fn list_reallocs(self, reallocs: &mut ::torvyn_engine::__private::direct::Reallocs) {
        match self {
            Answer::Nothing => {}
            Answer::Text(value) => {
                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::list_reallocs(value, reallocs)
            }
        }
        let _ = reallocs;
    }
    #[inline]
    fn lower<__To: ::torvyn_engine::__private::direct::Lowering>(
        self,
        to: &mut __To,
        slots: &mut ::torvyn_engine::__private::direct::Slots,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        match self {
            Answer::Nothing => {
                ::torvyn_engine::__private::direct::set_slot(
                    slots,
                    at,
                    0u32 as ::core::primitive::u64,
                );
            }
            Answer::Text(value) => {
                ::torvyn_engine::__private::direct::set_slot(
                    slots,
                    at,
                    1u32 as ::core::primitive::u64,
                );
                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::lower(value, to, slots, at + 1)?;
            }
        }
        let _ = to;
        ::core::result::Result::Ok(())
    }
    #[inline]
    fn store<__To: ::torvyn_engine::__private::direct::Lowering>(
        self,
        to: &mut __To,
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
                ],
            )
        };
        match self {
            Answer::Nothing => {
                to.write_case(at, &info, 0u32)?;
            }
            Answer::Text(value) => {
                to.write_case(at, &info, 1u32)?;
                <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                    'a,
                >>::store(
                    value,
                    to,
                    at + info.payload_offset32 as ::core::primitive::usize,
                )?;
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
                0u32 => Answer::Nothing,
                1u32 => {
                    Answer::Text(
                        <&'a ::core::primitive::str as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lift(from, slots, at + 1)?,
                    )
                }
                case => return ::torvyn_engine::__private::direct::unknown_case(case),
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
                ],
            )
        };
        ::core::result::Result::Ok(
            match ::torvyn_engine::__private::direct::case(bytes, &info)? {
                0u32 => Answer::Nothing,
                1u32 => {
                    Answer::Text(
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
                case => return ::torvyn_engine::__private::direct::unknown_case(case),
            },
        )
    }
}
