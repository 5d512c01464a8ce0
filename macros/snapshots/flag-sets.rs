/// The types of `snap:flag-sets/flag-sets`, the traits for what it exports, and those for what it imports.
pub mod flag_sets {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `flag_sets`, as in the WIT.
        pub mod flag_sets {
            /// `permissions`, as in the WIT.
            pub mod permissions {
                #[doc(hidden)]
                pub mod __Permission {
                    use ::torvyn_engine::__private::flags::*;
                    flags! {
                        Permission { #[component(name = "read")] const READ;
                        #[component(name = "write-all")] const WRITE_ALL;
                        #[component(name = "self")] const SELF; }
                    }
                }
                /// What a user may do.
                #[doc(inline)]
                pub use self::__Permission::Permission;
                impl ::core::hash::Hash for Permission {
                    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                        ::core::hash::Hash::hash(&self.contains(Self::READ), state);
                        ::core::hash::Hash::hash(&self.contains(Self::WRITE_ALL), state);
                        ::core::hash::Hash::hash(&self.contains(Self::SELF), state);
                    }
                }
                ::torvyn_engine::__private::plain!(Permission);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Permission {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Permission::READ) {
                            bits |= 1u32;
                        }
                        if self.contains(Permission::WRITE_ALL) {
                            bits |= 2u32;
                        }
                        if self.contains(Permission::SELF) {
                            bits |= 4u32;
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
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Permission::READ) {
                            bits |= 1u32;
                        }
                        if self.contains(Permission::WRITE_ALL) {
                            bits |= 2u32;
                        }
                        if self.contains(Permission::SELF) {
                            bits |= 4u32;
                        }
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        3usize,
                                    )
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
                        if bits & 4u32 != 0 {
                            flags |= Permission::SELF;
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
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        3usize,
                                    )
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
                        if bits & 4u32 != 0 {
                            flags |= Permission::SELF;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                }
                #[doc(hidden)]
                pub mod __PerMission {
                    use ::torvyn_engine::__private::flags::*;
                    flags! {
                        PerMission { #[component(name = "read")] const READ; }
                    }
                }
                /// Two names that differ only in where their words end.
                #[doc(inline)]
                pub use self::__PerMission::PerMission;
                impl ::core::hash::Hash for PerMission {
                    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                        ::core::hash::Hash::hash(&self.contains(Self::READ), state);
                    }
                }
                ::torvyn_engine::__private::plain!(PerMission);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for PerMission {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                        1usize,
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(PerMission::READ) {
                            bits |= 1u32;
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
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(PerMission::READ) {
                            bits |= 1u32;
                        }
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        1usize,
                                    )
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
                        let mut flags = <PerMission as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= PerMission::READ;
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
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        1usize,
                                    )
                                    .size32
                            },
                        )?;
                        let mut flags = <PerMission as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= PerMission::READ;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                }
                /// Can be compared and hashed as the flags in it.
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
                pub struct User<'a> {
                    /// `permission`, as in the WIT.
                    #[component(name = "permission")]
                    pub permission: super::super::super::snap::flag_sets::permissions::Permission,
                    /// `others`, as in the WIT.
                    #[component(name = "others")]
                    pub others: &'a [super::super::super::snap::flag_sets::permissions::PerMission],
                }
                impl ::torvyn_engine::__private::store::Traffic for User<'_> {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.permission,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.others,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::__private::store::Traffic for owned::User {
                    fn tally<To: ::torvyn_engine::__private::store::Tally>(
                        &self,
                        tally: &mut To,
                    ) {
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.permission,
                            tally,
                        );
                        ::torvyn_engine::__private::store::Traffic::tally(
                            &self.others,
                            tally,
                        );
                    }
                }
                impl ::torvyn_engine::Owned for owned::User {
                    type View<'a> = User<'a>;
                    fn view<'a>(
                        &'a self,
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> User<'a> {
                        let _ = arena;
                        User {
                            permission: ::torvyn_engine::Owned::view(
                                &self.permission,
                                arena,
                            ),
                            others: ::torvyn_engine::Owned::view(&self.others, arena),
                        }
                    }
                    fn view_slice<'a>(
                        items: &'a [Self],
                        arena: &'a ::torvyn_engine::Arena,
                    ) -> &'a [User<'a>] {
                        ::torvyn_engine::__private::view_each(items, arena)
                    }
                }
                impl ::torvyn_engine::View for User<'_> {
                    type Owned = owned::User;
                    fn into_owned(self) -> owned::User {
                        owned::User {
                            permission: ::torvyn_engine::View::into_owned(
                                self.permission,
                            ),
                            others: ::torvyn_engine::View::into_owned(self.others),
                        }
                    }
                }
                impl User<'_> {
                    /// Copies every part into a value that owns it.
                    pub fn to_owned(&self) -> owned::User {
                        ::torvyn_engine::View::into_owned(*self)
                    }
                }
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for User<'a> {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::record_static(
                        &[
                            <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                            <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::ABI,
                        ],
                    );
                    const REALLOCS: ::core::primitive::usize = ::torvyn_engine::__private::direct::sum_of_reallocs(
                        &[
                            <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                            <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::REALLOCS,
                        ],
                    );
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.permission, reallocs);
                        <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::list_reallocs(self.others, reallocs);
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
                        <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.permission, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::ABI,
                            );
                        <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::lower(self.others, to, slots, next)?;
                        next
                            += ::torvyn_engine::__private::direct::flat_count(
                                <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.permission, to, at + offsets[0usize])?;
                        <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                            'a,
                        >>::store(self.others, to, at + offsets[1usize])?;
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
                        ::core::result::Result::Ok(User {
                            permission: {
                                let field = <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                            'a,
                                        >>::ABI,
                                    );
                                let _ = next;
                                field
                            },
                            others: {
                                let field = <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                    'a,
                                >>::lift(from, slots, next)?;
                                next
                                    += ::torvyn_engine::__private::direct::flat_count(
                                        <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
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
                                    <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                    <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                ],
                            )
                        };
                        ::core::result::Result::Ok(User {
                            permission: <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[0usize],
                                    <super::super::super::snap::flag_sets::permissions::Permission as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                            others: <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                'a,
                            >>::load(
                                from,
                                ::torvyn_engine::__private::direct::field(
                                    bytes,
                                    offsets[1usize],
                                    <&'a [super::super::super::snap::flag_sets::permissions::PerMission] as ::torvyn_engine::__private::direct::Value<
                                        'a,
                                    >>::ABI,
                                )?,
                            )?,
                        })
                    }
                }
                #[doc(hidden)]
                pub mod __Nine {
                    use ::torvyn_engine::__private::flags::*;
                    flags! {
                        Nine { #[component(name = "f0")] const F0; #[component(name =
                        "f1")] const F1; #[component(name = "f2")] const F2;
                        #[component(name = "f3")] const F3; #[component(name = "f4")]
                        const F4; #[component(name = "f5")] const F5; #[component(name =
                        "f6")] const F6; #[component(name = "f7")] const F7;
                        #[component(name = "f8")] const F8; }
                    }
                }
                /// `snap:flag-sets/permissions#nine`, as in the WIT.
                #[doc(inline)]
                pub use self::__Nine::Nine;
                impl ::core::hash::Hash for Nine {
                    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                        ::core::hash::Hash::hash(&self.contains(Self::F0), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F1), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F2), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F3), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F4), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F5), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F6), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F7), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F8), state);
                    }
                }
                ::torvyn_engine::__private::plain!(Nine);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Nine {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                        9usize,
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Nine::F0) {
                            bits |= 1u32;
                        }
                        if self.contains(Nine::F1) {
                            bits |= 2u32;
                        }
                        if self.contains(Nine::F2) {
                            bits |= 4u32;
                        }
                        if self.contains(Nine::F3) {
                            bits |= 8u32;
                        }
                        if self.contains(Nine::F4) {
                            bits |= 16u32;
                        }
                        if self.contains(Nine::F5) {
                            bits |= 32u32;
                        }
                        if self.contains(Nine::F6) {
                            bits |= 64u32;
                        }
                        if self.contains(Nine::F7) {
                            bits |= 128u32;
                        }
                        if self.contains(Nine::F8) {
                            bits |= 256u32;
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
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Nine::F0) {
                            bits |= 1u32;
                        }
                        if self.contains(Nine::F1) {
                            bits |= 2u32;
                        }
                        if self.contains(Nine::F2) {
                            bits |= 4u32;
                        }
                        if self.contains(Nine::F3) {
                            bits |= 8u32;
                        }
                        if self.contains(Nine::F4) {
                            bits |= 16u32;
                        }
                        if self.contains(Nine::F5) {
                            bits |= 32u32;
                        }
                        if self.contains(Nine::F6) {
                            bits |= 64u32;
                        }
                        if self.contains(Nine::F7) {
                            bits |= 128u32;
                        }
                        if self.contains(Nine::F8) {
                            bits |= 256u32;
                        }
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        9usize,
                                    )
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
                        let mut flags = <Nine as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= Nine::F0;
                        }
                        if bits & 2u32 != 0 {
                            flags |= Nine::F1;
                        }
                        if bits & 4u32 != 0 {
                            flags |= Nine::F2;
                        }
                        if bits & 8u32 != 0 {
                            flags |= Nine::F3;
                        }
                        if bits & 16u32 != 0 {
                            flags |= Nine::F4;
                        }
                        if bits & 32u32 != 0 {
                            flags |= Nine::F5;
                        }
                        if bits & 64u32 != 0 {
                            flags |= Nine::F6;
                        }
                        if bits & 128u32 != 0 {
                            flags |= Nine::F7;
                        }
                        if bits & 256u32 != 0 {
                            flags |= Nine::F8;
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
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        9usize,
                                    )
                                    .size32
                            },
                        )?;
                        let mut flags = <Nine as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= Nine::F0;
                        }
                        if bits & 2u32 != 0 {
                            flags |= Nine::F1;
                        }
                        if bits & 4u32 != 0 {
                            flags |= Nine::F2;
                        }
                        if bits & 8u32 != 0 {
                            flags |= Nine::F3;
                        }
                        if bits & 16u32 != 0 {
                            flags |= Nine::F4;
                        }
                        if bits & 32u32 != 0 {
                            flags |= Nine::F5;
                        }
                        if bits & 64u32 != 0 {
                            flags |= Nine::F6;
                        }
                        if bits & 128u32 != 0 {
                            flags |= Nine::F7;
                        }
                        if bits & 256u32 != 0 {
                            flags |= Nine::F8;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                }
                #[doc(hidden)]
                pub mod __Seventeen {
                    use ::torvyn_engine::__private::flags::*;
                    flags! {
                        Seventeen { #[component(name = "f0")] const F0; #[component(name
                        = "f1")] const F1; #[component(name = "f2")] const F2;
                        #[component(name = "f3")] const F3; #[component(name = "f4")]
                        const F4; #[component(name = "f5")] const F5; #[component(name =
                        "f6")] const F6; #[component(name = "f7")] const F7;
                        #[component(name = "f8")] const F8; #[component(name = "f9")]
                        const F9; #[component(name = "f10")] const F10; #[component(name
                        = "f11")] const F11; #[component(name = "f12")] const F12;
                        #[component(name = "f13")] const F13; #[component(name = "f14")]
                        const F14; #[component(name = "f15")] const F15; #[component(name
                        = "f16")] const F16; }
                    }
                }
                /// `snap:flag-sets/permissions#seventeen`, as in the WIT.
                #[doc(inline)]
                pub use self::__Seventeen::Seventeen;
                impl ::core::hash::Hash for Seventeen {
                    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                        ::core::hash::Hash::hash(&self.contains(Self::F0), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F1), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F2), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F3), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F4), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F5), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F6), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F7), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F8), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F9), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F10), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F11), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F12), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F13), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F14), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F15), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F16), state);
                    }
                }
                ::torvyn_engine::__private::plain!(Seventeen);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Seventeen {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                        17usize,
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Seventeen::F0) {
                            bits |= 1u32;
                        }
                        if self.contains(Seventeen::F1) {
                            bits |= 2u32;
                        }
                        if self.contains(Seventeen::F2) {
                            bits |= 4u32;
                        }
                        if self.contains(Seventeen::F3) {
                            bits |= 8u32;
                        }
                        if self.contains(Seventeen::F4) {
                            bits |= 16u32;
                        }
                        if self.contains(Seventeen::F5) {
                            bits |= 32u32;
                        }
                        if self.contains(Seventeen::F6) {
                            bits |= 64u32;
                        }
                        if self.contains(Seventeen::F7) {
                            bits |= 128u32;
                        }
                        if self.contains(Seventeen::F8) {
                            bits |= 256u32;
                        }
                        if self.contains(Seventeen::F9) {
                            bits |= 512u32;
                        }
                        if self.contains(Seventeen::F10) {
                            bits |= 1024u32;
                        }
                        if self.contains(Seventeen::F11) {
                            bits |= 2048u32;
                        }
                        if self.contains(Seventeen::F12) {
                            bits |= 4096u32;
                        }
                        if self.contains(Seventeen::F13) {
                            bits |= 8192u32;
                        }
                        if self.contains(Seventeen::F14) {
                            bits |= 16384u32;
                        }
                        if self.contains(Seventeen::F15) {
                            bits |= 32768u32;
                        }
                        if self.contains(Seventeen::F16) {
                            bits |= 65536u32;
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
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(Seventeen::F0) {
                            bits |= 1u32;
                        }
                        if self.contains(Seventeen::F1) {
                            bits |= 2u32;
                        }
                        if self.contains(Seventeen::F2) {
                            bits |= 4u32;
                        }
                        if self.contains(Seventeen::F3) {
                            bits |= 8u32;
                        }
                        if self.contains(Seventeen::F4) {
                            bits |= 16u32;
                        }
                        if self.contains(Seventeen::F5) {
                            bits |= 32u32;
                        }
                        if self.contains(Seventeen::F6) {
                            bits |= 64u32;
                        }
                        if self.contains(Seventeen::F7) {
                            bits |= 128u32;
                        }
                        if self.contains(Seventeen::F8) {
                            bits |= 256u32;
                        }
                        if self.contains(Seventeen::F9) {
                            bits |= 512u32;
                        }
                        if self.contains(Seventeen::F10) {
                            bits |= 1024u32;
                        }
                        if self.contains(Seventeen::F11) {
                            bits |= 2048u32;
                        }
                        if self.contains(Seventeen::F12) {
                            bits |= 4096u32;
                        }
                        if self.contains(Seventeen::F13) {
                            bits |= 8192u32;
                        }
                        if self.contains(Seventeen::F14) {
                            bits |= 16384u32;
                        }
                        if self.contains(Seventeen::F15) {
                            bits |= 32768u32;
                        }
                        if self.contains(Seventeen::F16) {
                            bits |= 65536u32;
                        }
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        17usize,
                                    )
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
                        let mut flags = <Seventeen as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= Seventeen::F0;
                        }
                        if bits & 2u32 != 0 {
                            flags |= Seventeen::F1;
                        }
                        if bits & 4u32 != 0 {
                            flags |= Seventeen::F2;
                        }
                        if bits & 8u32 != 0 {
                            flags |= Seventeen::F3;
                        }
                        if bits & 16u32 != 0 {
                            flags |= Seventeen::F4;
                        }
                        if bits & 32u32 != 0 {
                            flags |= Seventeen::F5;
                        }
                        if bits & 64u32 != 0 {
                            flags |= Seventeen::F6;
                        }
                        if bits & 128u32 != 0 {
                            flags |= Seventeen::F7;
                        }
                        if bits & 256u32 != 0 {
                            flags |= Seventeen::F8;
                        }
                        if bits & 512u32 != 0 {
                            flags |= Seventeen::F9;
                        }
                        if bits & 1024u32 != 0 {
                            flags |= Seventeen::F10;
                        }
                        if bits & 2048u32 != 0 {
                            flags |= Seventeen::F11;
                        }
                        if bits & 4096u32 != 0 {
                            flags |= Seventeen::F12;
                        }
                        if bits & 8192u32 != 0 {
                            flags |= Seventeen::F13;
                        }
                        if bits & 16384u32 != 0 {
                            flags |= Seventeen::F14;
                        }
                        if bits & 32768u32 != 0 {
                            flags |= Seventeen::F15;
                        }
                        if bits & 65536u32 != 0 {
                            flags |= Seventeen::F16;
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
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        17usize,
                                    )
                                    .size32
                            },
                        )?;
                        let mut flags = <Seventeen as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= Seventeen::F0;
                        }
                        if bits & 2u32 != 0 {
                            flags |= Seventeen::F1;
                        }
                        if bits & 4u32 != 0 {
                            flags |= Seventeen::F2;
                        }
                        if bits & 8u32 != 0 {
                            flags |= Seventeen::F3;
                        }
                        if bits & 16u32 != 0 {
                            flags |= Seventeen::F4;
                        }
                        if bits & 32u32 != 0 {
                            flags |= Seventeen::F5;
                        }
                        if bits & 64u32 != 0 {
                            flags |= Seventeen::F6;
                        }
                        if bits & 128u32 != 0 {
                            flags |= Seventeen::F7;
                        }
                        if bits & 256u32 != 0 {
                            flags |= Seventeen::F8;
                        }
                        if bits & 512u32 != 0 {
                            flags |= Seventeen::F9;
                        }
                        if bits & 1024u32 != 0 {
                            flags |= Seventeen::F10;
                        }
                        if bits & 2048u32 != 0 {
                            flags |= Seventeen::F11;
                        }
                        if bits & 4096u32 != 0 {
                            flags |= Seventeen::F12;
                        }
                        if bits & 8192u32 != 0 {
                            flags |= Seventeen::F13;
                        }
                        if bits & 16384u32 != 0 {
                            flags |= Seventeen::F14;
                        }
                        if bits & 32768u32 != 0 {
                            flags |= Seventeen::F15;
                        }
                        if bits & 65536u32 != 0 {
                            flags |= Seventeen::F16;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                }
                #[doc(hidden)]
                pub mod __ThirtyTwo {
                    use ::torvyn_engine::__private::flags::*;
                    flags! {
                        ThirtyTwo { #[component(name = "f0")] const F0; #[component(name
                        = "f1")] const F1; #[component(name = "f2")] const F2;
                        #[component(name = "f3")] const F3; #[component(name = "f4")]
                        const F4; #[component(name = "f5")] const F5; #[component(name =
                        "f6")] const F6; #[component(name = "f7")] const F7;
                        #[component(name = "f8")] const F8; #[component(name = "f9")]
                        const F9; #[component(name = "f10")] const F10; #[component(name
                        = "f11")] const F11; #[component(name = "f12")] const F12;
                        #[component(name = "f13")] const F13; #[component(name = "f14")]
                        const F14; #[component(name = "f15")] const F15; #[component(name
                        = "f16")] const F16; #[component(name = "f17")] const F17;
                        #[component(name = "f18")] const F18; #[component(name = "f19")]
                        const F19; #[component(name = "f20")] const F20; #[component(name
                        = "f21")] const F21; #[component(name = "f22")] const F22;
                        #[component(name = "f23")] const F23; #[component(name = "f24")]
                        const F24; #[component(name = "f25")] const F25; #[component(name
                        = "f26")] const F26; #[component(name = "f27")] const F27;
                        #[component(name = "f28")] const F28; #[component(name = "f29")]
                        const F29; #[component(name = "f30")] const F30; #[component(name
                        = "f31")] const F31; }
                    }
                }
                /// `snap:flag-sets/permissions#thirty-two`, as in the WIT.
                #[doc(inline)]
                pub use self::__ThirtyTwo::ThirtyTwo;
                impl ::core::hash::Hash for ThirtyTwo {
                    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                        ::core::hash::Hash::hash(&self.contains(Self::F0), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F1), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F2), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F3), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F4), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F5), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F6), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F7), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F8), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F9), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F10), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F11), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F12), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F13), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F14), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F15), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F16), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F17), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F18), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F19), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F20), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F21), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F22), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F23), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F24), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F25), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F26), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F27), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F28), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F29), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F30), state);
                        ::core::hash::Hash::hash(&self.contains(Self::F31), state);
                    }
                }
                ::torvyn_engine::__private::plain!(ThirtyTwo);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for ThirtyTwo {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                        32usize,
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
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(ThirtyTwo::F0) {
                            bits |= 1u32;
                        }
                        if self.contains(ThirtyTwo::F1) {
                            bits |= 2u32;
                        }
                        if self.contains(ThirtyTwo::F2) {
                            bits |= 4u32;
                        }
                        if self.contains(ThirtyTwo::F3) {
                            bits |= 8u32;
                        }
                        if self.contains(ThirtyTwo::F4) {
                            bits |= 16u32;
                        }
                        if self.contains(ThirtyTwo::F5) {
                            bits |= 32u32;
                        }
                        if self.contains(ThirtyTwo::F6) {
                            bits |= 64u32;
                        }
                        if self.contains(ThirtyTwo::F7) {
                            bits |= 128u32;
                        }
                        if self.contains(ThirtyTwo::F8) {
                            bits |= 256u32;
                        }
                        if self.contains(ThirtyTwo::F9) {
                            bits |= 512u32;
                        }
                        if self.contains(ThirtyTwo::F10) {
                            bits |= 1024u32;
                        }
                        if self.contains(ThirtyTwo::F11) {
                            bits |= 2048u32;
                        }
                        if self.contains(ThirtyTwo::F12) {
                            bits |= 4096u32;
                        }
                        if self.contains(ThirtyTwo::F13) {
                            bits |= 8192u32;
                        }
                        if self.contains(ThirtyTwo::F14) {
                            bits |= 16384u32;
                        }
                        if self.contains(ThirtyTwo::F15) {
                            bits |= 32768u32;
                        }
                        if self.contains(ThirtyTwo::F16) {
                            bits |= 65536u32;
                        }
                        if self.contains(ThirtyTwo::F17) {
                            bits |= 131072u32;
                        }
                        if self.contains(ThirtyTwo::F18) {
                            bits |= 262144u32;
                        }
                        if self.contains(ThirtyTwo::F19) {
                            bits |= 524288u32;
                        }
                        if self.contains(ThirtyTwo::F20) {
                            bits |= 1048576u32;
                        }
                        if self.contains(ThirtyTwo::F21) {
                            bits |= 2097152u32;
                        }
                        if self.contains(ThirtyTwo::F22) {
                            bits |= 4194304u32;
                        }
                        if self.contains(ThirtyTwo::F23) {
                            bits |= 8388608u32;
                        }
                        if self.contains(ThirtyTwo::F24) {
                            bits |= 16777216u32;
                        }
                        if self.contains(ThirtyTwo::F25) {
                            bits |= 33554432u32;
                        }
                        if self.contains(ThirtyTwo::F26) {
                            bits |= 67108864u32;
                        }
                        if self.contains(ThirtyTwo::F27) {
                            bits |= 134217728u32;
                        }
                        if self.contains(ThirtyTwo::F28) {
                            bits |= 268435456u32;
                        }
                        if self.contains(ThirtyTwo::F29) {
                            bits |= 536870912u32;
                        }
                        if self.contains(ThirtyTwo::F30) {
                            bits |= 1073741824u32;
                        }
                        if self.contains(ThirtyTwo::F31) {
                            bits |= 2147483648u32;
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
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        let mut bits: ::core::primitive::u32 = 0;
                        if self.contains(ThirtyTwo::F0) {
                            bits |= 1u32;
                        }
                        if self.contains(ThirtyTwo::F1) {
                            bits |= 2u32;
                        }
                        if self.contains(ThirtyTwo::F2) {
                            bits |= 4u32;
                        }
                        if self.contains(ThirtyTwo::F3) {
                            bits |= 8u32;
                        }
                        if self.contains(ThirtyTwo::F4) {
                            bits |= 16u32;
                        }
                        if self.contains(ThirtyTwo::F5) {
                            bits |= 32u32;
                        }
                        if self.contains(ThirtyTwo::F6) {
                            bits |= 64u32;
                        }
                        if self.contains(ThirtyTwo::F7) {
                            bits |= 128u32;
                        }
                        if self.contains(ThirtyTwo::F8) {
                            bits |= 256u32;
                        }
                        if self.contains(ThirtyTwo::F9) {
                            bits |= 512u32;
                        }
                        if self.contains(ThirtyTwo::F10) {
                            bits |= 1024u32;
                        }
                        if self.contains(ThirtyTwo::F11) {
                            bits |= 2048u32;
                        }
                        if self.contains(ThirtyTwo::F12) {
                            bits |= 4096u32;
                        }
                        if self.contains(ThirtyTwo::F13) {
                            bits |= 8192u32;
                        }
                        if self.contains(ThirtyTwo::F14) {
                            bits |= 16384u32;
                        }
                        if self.contains(ThirtyTwo::F15) {
                            bits |= 32768u32;
                        }
                        if self.contains(ThirtyTwo::F16) {
                            bits |= 65536u32;
                        }
                        if self.contains(ThirtyTwo::F17) {
                            bits |= 131072u32;
                        }
                        if self.contains(ThirtyTwo::F18) {
                            bits |= 262144u32;
                        }
                        if self.contains(ThirtyTwo::F19) {
                            bits |= 524288u32;
                        }
                        if self.contains(ThirtyTwo::F20) {
                            bits |= 1048576u32;
                        }
                        if self.contains(ThirtyTwo::F21) {
                            bits |= 2097152u32;
                        }
                        if self.contains(ThirtyTwo::F22) {
                            bits |= 4194304u32;
                        }
                        if self.contains(ThirtyTwo::F23) {
                            bits |= 8388608u32;
                        }
                        if self.contains(ThirtyTwo::F24) {
                            bits |= 16777216u32;
                        }
                        if self.contains(ThirtyTwo::F25) {
                            bits |= 33554432u32;
                        }
                        if self.contains(ThirtyTwo::F26) {
                            bits |= 67108864u32;
                        }
                        if self.contains(ThirtyTwo::F27) {
                            bits |= 134217728u32;
                        }
                        if self.contains(ThirtyTwo::F28) {
                            bits |= 268435456u32;
                        }
                        if self.contains(ThirtyTwo::F29) {
                            bits |= 536870912u32;
                        }
                        if self.contains(ThirtyTwo::F30) {
                            bits |= 1073741824u32;
                        }
                        if self.contains(ThirtyTwo::F31) {
                            bits |= 2147483648u32;
                        }
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        32usize,
                                    )
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
                        let mut flags = <ThirtyTwo as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= ThirtyTwo::F0;
                        }
                        if bits & 2u32 != 0 {
                            flags |= ThirtyTwo::F1;
                        }
                        if bits & 4u32 != 0 {
                            flags |= ThirtyTwo::F2;
                        }
                        if bits & 8u32 != 0 {
                            flags |= ThirtyTwo::F3;
                        }
                        if bits & 16u32 != 0 {
                            flags |= ThirtyTwo::F4;
                        }
                        if bits & 32u32 != 0 {
                            flags |= ThirtyTwo::F5;
                        }
                        if bits & 64u32 != 0 {
                            flags |= ThirtyTwo::F6;
                        }
                        if bits & 128u32 != 0 {
                            flags |= ThirtyTwo::F7;
                        }
                        if bits & 256u32 != 0 {
                            flags |= ThirtyTwo::F8;
                        }
                        if bits & 512u32 != 0 {
                            flags |= ThirtyTwo::F9;
                        }
                        if bits & 1024u32 != 0 {
                            flags |= ThirtyTwo::F10;
                        }
                        if bits & 2048u32 != 0 {
                            flags |= ThirtyTwo::F11;
                        }
                        if bits & 4096u32 != 0 {
                            flags |= ThirtyTwo::F12;
                        }
                        if bits & 8192u32 != 0 {
                            flags |= ThirtyTwo::F13;
                        }
                        if bits & 16384u32 != 0 {
                            flags |= ThirtyTwo::F14;
                        }
                        if bits & 32768u32 != 0 {
                            flags |= ThirtyTwo::F15;
                        }
                        if bits & 65536u32 != 0 {
                            flags |= ThirtyTwo::F16;
                        }
                        if bits & 131072u32 != 0 {
                            flags |= ThirtyTwo::F17;
                        }
                        if bits & 262144u32 != 0 {
                            flags |= ThirtyTwo::F18;
                        }
                        if bits & 524288u32 != 0 {
                            flags |= ThirtyTwo::F19;
                        }
                        if bits & 1048576u32 != 0 {
                            flags |= ThirtyTwo::F20;
                        }
                        if bits & 2097152u32 != 0 {
                            flags |= ThirtyTwo::F21;
                        }
                        if bits & 4194304u32 != 0 {
                            flags |= ThirtyTwo::F22;
                        }
                        if bits & 8388608u32 != 0 {
                            flags |= ThirtyTwo::F23;
                        }
                        if bits & 16777216u32 != 0 {
                            flags |= ThirtyTwo::F24;
                        }
                        if bits & 33554432u32 != 0 {
                            flags |= ThirtyTwo::F25;
                        }
                        if bits & 67108864u32 != 0 {
                            flags |= ThirtyTwo::F26;
                        }
                        if bits & 134217728u32 != 0 {
                            flags |= ThirtyTwo::F27;
                        }
                        if bits & 268435456u32 != 0 {
                            flags |= ThirtyTwo::F28;
                        }
                        if bits & 536870912u32 != 0 {
                            flags |= ThirtyTwo::F29;
                        }
                        if bits & 1073741824u32 != 0 {
                            flags |= ThirtyTwo::F30;
                        }
                        if bits & 2147483648u32 != 0 {
                            flags |= ThirtyTwo::F31;
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
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::flags(
                                        32usize,
                                    )
                                    .size32
                            },
                        )?;
                        let mut flags = <ThirtyTwo as ::core::default::Default>::default();
                        if bits & 1u32 != 0 {
                            flags |= ThirtyTwo::F0;
                        }
                        if bits & 2u32 != 0 {
                            flags |= ThirtyTwo::F1;
                        }
                        if bits & 4u32 != 0 {
                            flags |= ThirtyTwo::F2;
                        }
                        if bits & 8u32 != 0 {
                            flags |= ThirtyTwo::F3;
                        }
                        if bits & 16u32 != 0 {
                            flags |= ThirtyTwo::F4;
                        }
                        if bits & 32u32 != 0 {
                            flags |= ThirtyTwo::F5;
                        }
                        if bits & 64u32 != 0 {
                            flags |= ThirtyTwo::F6;
                        }
                        if bits & 128u32 != 0 {
                            flags |= ThirtyTwo::F7;
                        }
                        if bits & 256u32 != 0 {
                            flags |= ThirtyTwo::F8;
                        }
                        if bits & 512u32 != 0 {
                            flags |= ThirtyTwo::F9;
                        }
                        if bits & 1024u32 != 0 {
                            flags |= ThirtyTwo::F10;
                        }
                        if bits & 2048u32 != 0 {
                            flags |= ThirtyTwo::F11;
                        }
                        if bits & 4096u32 != 0 {
                            flags |= ThirtyTwo::F12;
                        }
                        if bits & 8192u32 != 0 {
                            flags |= ThirtyTwo::F13;
                        }
                        if bits & 16384u32 != 0 {
                            flags |= ThirtyTwo::F14;
                        }
                        if bits & 32768u32 != 0 {
                            flags |= ThirtyTwo::F15;
                        }
                        if bits & 65536u32 != 0 {
                            flags |= ThirtyTwo::F16;
                        }
                        if bits & 131072u32 != 0 {
                            flags |= ThirtyTwo::F17;
                        }
                        if bits & 262144u32 != 0 {
                            flags |= ThirtyTwo::F18;
                        }
                        if bits & 524288u32 != 0 {
                            flags |= ThirtyTwo::F19;
                        }
                        if bits & 1048576u32 != 0 {
                            flags |= ThirtyTwo::F20;
                        }
                        if bits & 2097152u32 != 0 {
                            flags |= ThirtyTwo::F21;
                        }
                        if bits & 4194304u32 != 0 {
                            flags |= ThirtyTwo::F22;
                        }
                        if bits & 8388608u32 != 0 {
                            flags |= ThirtyTwo::F23;
                        }
                        if bits & 16777216u32 != 0 {
                            flags |= ThirtyTwo::F24;
                        }
                        if bits & 33554432u32 != 0 {
                            flags |= ThirtyTwo::F25;
                        }
                        if bits & 67108864u32 != 0 {
                            flags |= ThirtyTwo::F26;
                        }
                        if bits & 134217728u32 != 0 {
                            flags |= ThirtyTwo::F27;
                        }
                        if bits & 268435456u32 != 0 {
                            flags |= ThirtyTwo::F28;
                        }
                        if bits & 536870912u32 != 0 {
                            flags |= ThirtyTwo::F29;
                        }
                        if bits & 1073741824u32 != 0 {
                            flags |= ThirtyTwo::F30;
                        }
                        if bits & 2147483648u32 != 0 {
                            flags |= ThirtyTwo::F31;
                        }
                        ::core::result::Result::Ok(flags)
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    #[doc(inline)]
                    pub use super::Permission;
                    #[doc(inline)]
                    pub use super::PerMission;
                    /// Can be compared and hashed as the flags in it.
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
                    pub struct User {
                        /// `permission`, as in the WIT.
                        #[component(name = "permission")]
                        pub permission: super::super::super::super::snap::flag_sets::permissions::Permission,
                        /// `others`, as in the WIT.
                        #[component(name = "others")]
                        pub others: ::std::vec::Vec<
                            super::super::super::super::snap::flag_sets::permissions::PerMission,
                        >,
                    }
                    #[doc(inline)]
                    pub use super::Nine;
                    #[doc(inline)]
                    pub use super::Seventeen;
                    #[doc(inline)]
                    pub use super::ThirtyTwo;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::flag_sets::permissions::Permission;
    #[doc(inline)]
    pub use self::snap::flag_sets::permissions::PerMission;
    #[doc(inline)]
    pub use self::snap::flag_sets::permissions::User;
    #[doc(inline)]
    pub use self::snap::flag_sets::permissions::Nine;
    #[doc(inline)]
    pub use self::snap::flag_sets::permissions::Seventeen;
    #[doc(inline)]
    pub use self::snap::flag_sets::permissions::ThirtyTwo;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::flag_sets::permissions::owned::Permission;
        #[doc(inline)]
        pub use super::snap::flag_sets::permissions::owned::PerMission;
        #[doc(inline)]
        pub use super::snap::flag_sets::permissions::owned::User;
        #[doc(inline)]
        pub use super::snap::flag_sets::permissions::owned::Nine;
        #[doc(inline)]
        pub use super::snap::flag_sets::permissions::owned::Seventeen;
        #[doc(inline)]
        pub use super::snap::flag_sets::permissions::owned::ThirtyTwo;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:flag-sets/permissions`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:flag-sets/permissions`",
            note = "implement `flag_sets::host::Permissions` for it"
        )]
        pub trait Permissions {
            /// `grant`, as in the WIT.
            fn grant(
                &mut self,
                user: super::snap::flag_sets::permissions::User<'_>,
                nine: super::snap::flag_sets::permissions::Nine,
                seventeen: super::snap::flag_sets::permissions::Seventeen,
            ) -> super::snap::flag_sets::permissions::ThirtyTwo;
            /// `known`, as in the WIT.
            fn known(
                &mut self,
                permissions: &'_ [super::snap::flag_sets::permissions::Permission],
            ) -> super::snap::flag_sets::permissions::owned::User;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Permissions + ::core::marker::Send + 'static {}
    impl<T: host::Permissions + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:flag-sets/permissions`, as in the WIT.
        pub trait Permissions {
            /// `grant`, as in the WIT.
            fn grant<'s, 'p>(
                &'s mut self,
                user: super::snap::flag_sets::permissions::User<'p>,
                nine: super::snap::flag_sets::permissions::Nine,
                seventeen: super::snap::flag_sets::permissions::Seventeen,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::flag_sets::permissions::ThirtyTwo,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `known`, as in the WIT.
            fn known<'s, 'p>(
                &'s mut self,
                permissions: &'p [super::snap::flag_sets::permissions::Permission],
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::flag_sets::permissions::User<'s>,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:flag-sets/permissions`.
        pub trait Permissions {
            /// Scripts `grant`.
            fn grant(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    super::snap::flag_sets::permissions::owned::User,
                    super::snap::flag_sets::permissions::Nine,
                    super::snap::flag_sets::permissions::Seventeen,
                ),
                super::snap::flag_sets::permissions::ThirtyTwo,
            >;
            /// Scripts `known`.
            fn known(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                ::std::vec::Vec<super::snap::flag_sets::permissions::Permission>,
                super::snap::flag_sets::permissions::owned::User,
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/flag-sets.wit"
    );
    impl ::torvyn_engine::World for FlagSets {
        type Host = ::std::boxed::Box<dyn flag_sets::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:flag-sets/permissions#permission",
                shape: Shape::Flags(&["read", "write-all", "self"]),
            };
            const T1: &TypeDefinition = &TypeDefinition {
                path: "snap:flag-sets/permissions#per-mission",
                shape: Shape::Flags(&["read"]),
            };
            const T2: &TypeDefinition = &TypeDefinition {
                path: "snap:flag-sets/permissions#user",
                shape: Shape::Record(
                    &[
                        ("permission", Type::Named(T0)),
                        ("others", Type::List(&Type::Named(T1))),
                    ],
                ),
            };
            const T3: &TypeDefinition = &TypeDefinition {
                path: "snap:flag-sets/permissions#nine",
                shape: Shape::Flags(
                    &["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8"],
                ),
            };
            const T4: &TypeDefinition = &TypeDefinition {
                path: "snap:flag-sets/permissions#seventeen",
                shape: Shape::Flags(
                    &[
                        "f0",
                        "f1",
                        "f2",
                        "f3",
                        "f4",
                        "f5",
                        "f6",
                        "f7",
                        "f8",
                        "f9",
                        "f10",
                        "f11",
                        "f12",
                        "f13",
                        "f14",
                        "f15",
                        "f16",
                    ],
                ),
            };
            const T5: &TypeDefinition = &TypeDefinition {
                path: "snap:flag-sets/permissions#thirty-two",
                shape: Shape::Flags(
                    &[
                        "f0",
                        "f1",
                        "f2",
                        "f3",
                        "f4",
                        "f5",
                        "f6",
                        "f7",
                        "f8",
                        "f9",
                        "f10",
                        "f11",
                        "f12",
                        "f13",
                        "f14",
                        "f15",
                        "f16",
                        "f17",
                        "f18",
                        "f19",
                        "f20",
                        "f21",
                        "f22",
                        "f23",
                        "f24",
                        "f25",
                        "f26",
                        "f27",
                        "f28",
                        "f29",
                        "f30",
                        "f31",
                    ],
                ),
            };
            &WorldDefinition {
                name: "snap:flag-sets/flag-sets",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:flag-sets/permissions",
                        ),
                        name: "grant",
                        params: &[
                            ("user", Type::Named(T2)),
                            ("nine", Type::Named(T3)),
                            ("seventeen", Type::Named(T4)),
                        ],
                        result: ::core::option::Option::Some(Type::Named(T5)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:flag-sets/permissions",
                        ),
                        name: "known",
                        params: &[("permissions", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:flag-sets/permissions",
                        ),
                        name: "grant",
                        params: &[
                            ("user", Type::Named(T2)),
                            ("nine", Type::Named(T3)),
                            ("seventeen", Type::Named(T4)),
                        ],
                        result: ::core::option::Option::Some(Type::Named(T5)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some(
                            "snap:flag-sets/permissions",
                        ),
                        name: "known",
                        params: &[("permissions", Type::List(&Type::Named(T0)))],
                        result: ::core::option::Option::Some(Type::Named(T2)),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for FlagSets {
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
    impl flag_sets::exports::Permissions for ::torvyn_engine::WasmtimeInvoker<FlagSets> {
        #[inline]
        fn grant<'s, 'p>(
            &'s mut self,
            user: flag_sets::snap::flag_sets::permissions::User<'p>,
            nine: flag_sets::snap::flag_sets::permissions::Nine,
            seventeen: flag_sets::snap::flag_sets::permissions::Seventeen,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                flag_sets::snap::flag_sets::permissions::ThirtyTwo,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f0, (user, nine, seventeen))
        }
        #[inline]
        fn known<'s, 'p>(
            &'s mut self,
            permissions: &'p [flag_sets::snap::flag_sets::permissions::Permission],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                flag_sets::snap::flag_sets::permissions::User<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(|exports| &mut exports.f1, (permissions,))
        }
    }
    impl flag_sets::exports::Permissions for ::torvyn_engine::MockInvoker<FlagSets> {
        fn grant<'s, 'p>(
            &'s mut self,
            user: flag_sets::snap::flag_sets::permissions::User<'p>,
            nine: flag_sets::snap::flag_sets::permissions::Nine,
            seventeen: flag_sets::snap::flag_sets::permissions::Seventeen,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                flag_sets::snap::flag_sets::permissions::ThirtyTwo,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        flag_sets::snap::flag_sets::permissions::owned::User,
                        flag_sets::snap::flag_sets::permissions::Nine,
                        flag_sets::snap::flag_sets::permissions::Seventeen,
                    ),
                    flag_sets::snap::flag_sets::permissions::ThirtyTwo,
                >(0usize, (user, nine, seventeen))
        }
        fn known<'s, 'p>(
            &'s mut self,
            permissions: &'p [flag_sets::snap::flag_sets::permissions::Permission],
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                flag_sets::snap::flag_sets::permissions::User<'s>,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    ::std::vec::Vec<flag_sets::snap::flag_sets::permissions::Permission>,
                    flag_sets::snap::flag_sets::permissions::owned::User,
                >(1usize, permissions)
        }
    }
    impl flag_sets::scripts::Permissions
    for ::torvyn_engine::mock::WorldScript<FlagSets> {
        fn grant(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn flag_sets::Host>,
            (
                flag_sets::snap::flag_sets::permissions::owned::User,
                flag_sets::snap::flag_sets::permissions::Nine,
                flag_sets::snap::flag_sets::permissions::Seventeen,
            ),
            flag_sets::snap::flag_sets::permissions::ThirtyTwo,
        > {
            self.__function(0usize)
        }
        fn known(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn flag_sets::Host>,
            ::std::vec::Vec<flag_sets::snap::flag_sets::permissions::Permission>,
            flag_sets::snap::flag_sets::permissions::owned::User,
        > {
            self.__function(1usize)
        }
    }
    #[derive(
        ::torvyn_engine::__private::wasmtime::component::ComponentType,
        ::torvyn_engine::__private::wasmtime::component::Lift
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
    pub struct __H2<P0, P1> {
        #[component(name = "permission")]
        permission: P0,
        #[component(name = "others")]
        others: P1,
    }
    impl<
        P0: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
        P1: ::torvyn_engine::__private::component::Guest
            + ::torvyn_engine::__private::wasmtime::component::Lift,
    > ::torvyn_engine::__private::component::Guest for __H2<P0, P1> {
        type Walked<'b> = __H2<P0::Walked<'b>, P1::Walked<'b>>;
        type List<'b> = &'b [__H2<P0::Walked<'b>, P1::Walked<'b>>];
        fn walk<'b, T: 'static>(
            self,
            store: &mut ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'b ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            __H2<P0::Walked<'b>, P1::Walked<'b>>,
        > {
            ::core::result::Result::Ok(__H2 {
                permission: ::torvyn_engine::__private::component::Guest::walk(
                    self.permission,
                    store,
                    arena,
                )?,
                others: ::torvyn_engine::__private::component::Guest::walk(
                    self.others,
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
            &'b [__H2<P0::Walked<'b>, P1::Walked<'b>>],
        > {
            ::torvyn_engine::__private::component::walk_each(list, store, arena)
        }
    }
    impl<
        'a,
        P0: ::torvyn_engine::__private::component::Place<
                'a,
                View = flag_sets::snap::flag_sets::permissions::Permission,
            >,
        P1: ::torvyn_engine::__private::component::Place<
                'a,
                View = &'a [flag_sets::snap::flag_sets::permissions::PerMission],
            >,
    > ::torvyn_engine::__private::component::Place<'a> for __H2<P0, P1> {
        type View = flag_sets::snap::flag_sets::permissions::User<'a>;
        fn place<T: 'static>(
            &'a self,
            store: &'a ::torvyn_engine::__private::wasmtime::StoreContextMut<'_, T>,
            arena: &'a ::torvyn_engine::__private::Arena,
        ) -> ::torvyn_engine::__private::wasmtime::Result<
            flag_sets::snap::flag_sets::permissions::User<'a>,
        > {
            ::core::result::Result::Ok(flag_sets::snap::flag_sets::permissions::User {
                permission: ::torvyn_engine::__private::component::Place::place(
                    &self.permission,
                    store,
                    arena,
                )?,
                others: ::torvyn_engine::__private::component::Place::place(
                    &self.others,
                    store,
                    arena,
                )?,
            })
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            flag_sets::snap::flag_sets::permissions::User<'a>,
            flag_sets::snap::flag_sets::permissions::Nine,
            flag_sets::snap::flag_sets::permissions::Seventeen,
        );
        type View<'a> = flag_sets::snap::flag_sets::permissions::ThirtyTwo;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (flag_sets::snap::flag_sets::permissions::ThirtyTwo,);
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
        type Params<'a> = (&'a [flag_sets::snap::flag_sets::permissions::Permission],);
        type View<'a> = flag_sets::snap::flag_sets::permissions::User<'a>;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (flag_sets::snap::flag_sets::permissions::owned::User,);
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
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<FlagSets> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<FlagSets>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:flag-sets/permissions")?;
                instance
                    .func_wrap(
                        "grant",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                FlagSets,
                            >,
                            (
                                p0,
                                p1,
                                p2,
                            ): (
                                __H2<
                                    flag_sets::snap::flag_sets::permissions::Permission,
                                    ::torvyn_engine::__private::wasmtime::component::WasmList<
                                        flag_sets::snap::flag_sets::permissions::PerMission,
                                    >,
                                >,
                                flag_sets::snap::flag_sets::permissions::Nine,
                                flag_sets::snap::flag_sets::permissions::Seventeen,
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
                                    let p2 = ::torvyn_engine::__private::component::Guest::walk(
                                        p2,
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
                                    let p2 = ::torvyn_engine::__private::component::Place::place(
                                        &p2,
                                        store,
                                        arena,
                                    )?;
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(p0, p1, p2),
                                    );
                                    let _ = (&store, arena);
                                    let result = flag_sets::host::Permissions::grant(
                                        &mut **host,
                                        p0,
                                        p1,
                                        p2,
                                    );
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
                                FlagSets,
                            >,
                            (
                                p0,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    flag_sets::snap::flag_sets::permissions::Permission,
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
                                    let result = flag_sets::host::Permissions::known(
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
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, FlagSets>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<FlagSets> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, FlagSets>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<FlagSets>,
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
                                0,
                                |host, from, slots| {
                                    let (
                                        p0,
                                        p1,
                                        p2,
                                    ): (
                                        flag_sets::snap::flag_sets::permissions::User<'_>,
                                        flag_sets::snap::flag_sets::permissions::Nine,
                                        flag_sets::snap::flag_sets::permissions::Seventeen,
                                    ) = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        flag_sets::host::Permissions::grant(&mut **host, p0, p1, p2),
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
                                    ::torvyn_engine::__private::store::State<FlagSets>,
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
                                            (&'_ [flag_sets::snap::flag_sets::permissions::Permission],),
                                        ) = waiting.lift(&slots)?;
                                        flag_sets::host::Permissions::known(&mut **host, p0)
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
                                    ::torvyn_engine::__private::store::State<FlagSets>,
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
                                            &'_ [flag_sets::snap::flag_sets::permissions::Permission],
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            flag_sets::host::Permissions::known(&mut **host, p0),
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
