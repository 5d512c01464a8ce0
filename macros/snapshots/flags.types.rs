#[doc(hidden)]
pub mod __Permission {
    use ::torvyn_engine::__private::flags::*;
    flags! {
        Permission { #[component(name = "read")] const READ; #[component(name =
        "write-all")] const WRITE_ALL; }
    }
}
/// `snap:flags/flags#permission`, as in the WIT.
#[doc(inline)]
pub use self::__Permission::Permission;
impl ::core::hash::Hash for Permission {
    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
        ::core::hash::Hash::hash(&self.contains(Self::READ), state);
        ::core::hash::Hash::hash(&self.contains(Self::WRITE_ALL), state);
    }
}
::torvyn_engine::__private::plain!(Permission);
/// The types that own their parts.
pub mod owned {
    #[doc(inline)]
    pub use super::Permission;
}
