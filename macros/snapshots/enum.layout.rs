impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Colour {
    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
        2usize,
    );
    const REALLOCS: ::core::primitive::usize = 0;
    #[inline]
    fn list_reallocs(self, reallocs: &mut ::torvyn_engine::__private::direct::Reallocs) {
        let _ = reallocs;
    }
    #[inline]
    fn lower<__To: ::torvyn_engine::__private::direct::Lowering>(
        self,
        to: &mut __To,
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
    fn store<__To: ::torvyn_engine::__private::direct::Lowering>(
        self,
        to: &mut __To,
        at: ::core::primitive::usize,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        to.write_bits(
            at,
            const {
                ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(2usize)
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
                1u32 => Colour::Green,
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
        ::core::result::Result::Ok(
            match ::torvyn_engine::__private::direct::bits(
                bytes,
                const {
                    ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(2usize)
                        .size32
                },
            )? {
                0u32 => Colour::Red,
                1u32 => Colour::Green,
                case => return ::torvyn_engine::__private::direct::unknown_case(case),
            },
        )
    }
}
