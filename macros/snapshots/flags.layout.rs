impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Permission {
    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
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
        let mut bits: ::core::primitive::u32 = 0;
        if self.contains(Permission::READ) {
            bits |= 1u32;
        }
        if self.contains(Permission::WRITE_ALL) {
            bits |= 2u32;
        }
        ::torvyn_engine::__private::direct::set_slot(
            slots,
            at,
            bits as ::core::primitive::u64,
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
        let mut bits: ::core::primitive::u32 = 0;
        if self.contains(Permission::READ) {
            bits |= 1u32;
        }
        if self.contains(Permission::WRITE_ALL) {
            bits |= 2u32;
        }
        to.write_bits(
            at,
            const {
                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(2usize)
                    .size32
            },
            bits,
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
        let bits: ::core::primitive::u32 = ::torvyn_engine::__private::direct::u32_of(
            ::torvyn_engine::__private::direct::slot(slots, at),
        );
        let mut flags = <Permission as ::core::default::Default>::default();
        if bits & 1u32 != 0 {
            flags |= Permission::READ;
        }
        if bits & 2u32 != 0 {
            flags |= Permission::WRITE_ALL;
        }
        ::core::result::Result::Ok(flags)
    }
    #[inline]
    fn load(
        from: &::torvyn_engine::__private::direct::Lifting<'a>,
        bytes: &'a [::core::primitive::u8],
    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
        let _ = from;
        let bits: ::core::primitive::u32 = ::torvyn_engine::__private::direct::bits(
            bytes,
            const {
                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(2usize)
                    .size32
            },
        )?;
        let mut flags = <Permission as ::core::default::Default>::default();
        if bits & 1u32 != 0 {
            flags |= Permission::READ;
        }
        if bits & 2u32 != 0 {
            flags |= Permission::WRITE_ALL;
        }
        ::core::result::Result::Ok(flags)
    }
}
