/// What a component of this world may call: a trait for each imported interface.
pub mod host {
    /// `snap:import/import`, as in the WIT.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not provide what a component imports from `snap:import/import`",
        note = "implement `import::host::Import` for it"
    )]
    pub trait Import {
        /// `forget`, as in the WIT.
        fn forget(&mut self, number: ::core::primitive::u32);
    }
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `import`, as in the WIT.
        pub mod import {
            /// `snap:import/store`, as in the WIT.
            #[diagnostic::on_unimplemented(
                message = "`{Self}` does not provide what a component imports from `snap:import/store`",
                note = "implement `import::host::Store` for it"
            )]
            pub trait Store {
                /// Finds what lies near.
                fn find(
                    &mut self,
                    key: &'_ ::core::primitive::str,
                    near: &'_ [::core::primitive::u32],
                ) -> ::core::option::Option<::std::string::String>;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::import::Store;
}
/// Everything that a component of this world may call.
///
/// It is implemented for whatever implements the traits in `host`.
pub trait Host: host::snap::import::Store + host::Import + ::core::marker::Send + ::core::any::Any {}
impl<__T: host::snap::import::Store + host::Import + ::core::marker::Send + 'static> Host
for __T {}
impl<__H: Host> ::core::convert::From<__H> for ::std::boxed::Box<dyn Host> {
    fn from(host: __H) -> Self {
        ::std::boxed::Box::<__H>::new(host)
    }
}
