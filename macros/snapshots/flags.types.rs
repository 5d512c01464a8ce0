#[doc(hidden)]
pub mod __Permission {
    use ::torvyn_engine::__private::flags::*;
    flags! {
        Permission { #[component(name = "read")] const READ; #[component(name =
        "write-all")] const WRITE_ALL; }
    }
}
/// `snap:flags/flags#permission`, as in the WIT.
///
/// It is `flags::Permission`. Another derive takes it with `with("snap:flags/flags#permission" = crate::..::flags::Permission)`.
#[doc(inline)]
pub use self::__Permission::Permission;
impl ::core::hash::Hash for Permission {
    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
        ::core::hash::Hash::hash(&self.contains(Self::READ), state);
        ::core::hash::Hash::hash(&self.contains(Self::WRITE_ALL), state);
    }
}
::torvyn_engine::__private::plain!(Permission);
impl ::torvyn_engine::__private::Generated for Permission {
    const FINGERPRINT: ::core::primitive::u64 = 11149676955146445243u64;
}
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Permission;
}
