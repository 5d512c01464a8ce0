/// The types of `snap:versions/versions`, the traits for what it exports, and those for what it imports.
pub mod versions {
    /// `acme`, as in the WIT.
    pub mod acme {
        /// `store0_1_0`, as in the WIT.
        pub mod store0_1_0 {
            /// `keys`, as in the WIT.
            ///
            /// Another derive takes its types with `with("acme:store/keys@0.1.0" = crate::..::versions::acme::store0_1_0::keys)`.
            pub mod keys {
                /// `acme:store/keys@0.1.0#key`, as in the WIT.
                ///
                /// It borrows its strings and lists. Its twin that owns them is [`owned::Key`]: [`into_owned`](Self::into_owned) copies them into one, and `Key::from(&owned)` lends one.
                ///
                /// It is `versions::acme::store0_1_0::keys::Key`. Another derive takes it with `with("acme:store/keys@0.1.0#key" = crate::..::versions::acme::store0_1_0::keys::Key)`.
                pub struct Key<'a> {
                    /// `text`, as in the WIT.
                    pub text: &'a ::core::primitive::str,
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `acme:store/keys@0.1.0#key`, as in the WIT.
                    ///
                    /// It owns its strings and lists: [`Key`](super::Key) borrows them.
                    pub struct Key {
                        /// `text`, as in the WIT.
                        pub text: ::std::string::String,
                    }
                }
            }
        }
        /// `store0_2_0_rc_1`, as in the WIT.
        pub mod store0_2_0_rc_1 {
            /// `keys`, as in the WIT.
            ///
            /// Another derive takes its types with `with("acme:store/keys@0.2.0-rc.1" = crate::..::versions::acme::store0_2_0_rc_1::keys)`.
            pub mod keys {
                /// `acme:store/keys@0.2.0-rc.1#key`, as in the WIT.
                ///
                /// It borrows its strings and lists. Its twin that owns them is [`owned::Key`]: [`into_owned`](Self::into_owned) copies them into one, and `Key::from(&owned)` lends one.
                ///
                /// It is `versions::acme::store0_2_0_rc_1::keys::Key`. Another derive takes it with `with("acme:store/keys@0.2.0-rc.1#key" = crate::..::versions::acme::store0_2_0_rc_1::keys::Key)`.
                pub struct Key<'a> {
                    /// `text`, as in the WIT.
                    pub text: &'a ::core::primitive::str,
                    /// `bucket`, as in the WIT.
                    pub bucket: ::core::primitive::u32,
                }
                /// The types that own their parts.
                pub mod owned {
                    /// `acme:store/keys@0.2.0-rc.1#key`, as in the WIT.
                    ///
                    /// It owns its strings and lists: [`Key`](super::Key) borrows them.
                    pub struct Key {
                        /// `text`, as in the WIT.
                        pub text: ::std::string::String,
                        /// `bucket`, as in the WIT.
                        pub bucket: ::core::primitive::u32,
                    }
                }
            }
        }
        /// `store`, as in the WIT.
        pub mod store {
            #[doc(inline)]
            pub use super::super::acme::store0_1_0::keys;
        }
    }
    #[doc(inline)]
    pub use self::acme::store0_1_0::keys::Key;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::acme::store0_1_0::keys::owned::Key;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `acme`, as in the WIT.
        pub mod acme {
            /// `store0_1_0`, as in the WIT.
            pub mod store0_1_0 {
                /// `acme:store/keys@0.1.0`, as in the WIT.
                pub trait Keys {
                    /// `get`, as in the WIT.
                    fn get(
                        &mut self,
                        key: super::super::super::acme::store0_1_0::keys::Key<'_>,
                    );
                }
            }
            /// `store0_2_0_rc_1`, as in the WIT.
            pub mod store0_2_0_rc_1 {
                /// `acme:store/keys@0.2.0-rc.1`, as in the WIT.
                pub trait Keys {
                    /// `get`, as in the WIT.
                    fn get(
                        &mut self,
                        key: super::super::super::acme::store0_2_0_rc_1::keys::Key<'_>,
                    );
                }
            }
            /// `store`, as in the WIT.
            pub mod store {
                #[doc(inline)]
                pub use super::super::acme::store0_1_0::Keys;
            }
        }
        #[doc(inline)]
        pub use self::acme::store0_1_0::Keys;
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::acme::store0_1_0::Keys + host::acme::store0_2_0_rc_1::Keys + ::core::marker::Send + ::core::any::Any {}
}
