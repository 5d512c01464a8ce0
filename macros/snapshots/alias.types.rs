/// `snap:alias/alias#name`, as in the WIT.
pub type Name<'a> = &'a ::core::primitive::str;
/// `snap:alias/alias#lookup`, as in the WIT.
pub type Lookup<'a> = ::core::result::Result<
    &'a [self::Name<'a>],
    ::core::primitive::u8,
>;
/// The types that own their parts.
pub mod owned {
    /// `snap:alias/alias#name`, as in the WIT.
    pub type Name = ::std::string::String;
    /// `snap:alias/alias#lookup`, as in the WIT.
    pub type Lookup = ::core::result::Result<
        ::std::vec::Vec<super::owned::Name>,
        ::core::primitive::u8,
    >;
}
