/// The types of `snap:same-names/same-names`, the traits for what it exports, and those for what it imports.
pub mod same_names {
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:same-names/same-names`, as in the WIT.
        pub trait SameNames {
            /// `same-names`, as in the WIT.
            fn same_names(&mut self);
        }
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `same_names`, as in the WIT.
            pub mod same_names {
                /// `snap:same-names/log`, as in the WIT.
                pub trait Log {
                    /// `write`, as in the WIT.
                    fn write(&mut self, text: &'_ ::core::primitive::str);
                }
            }
        }
        /// `acme`, as in the WIT.
        pub mod acme {
            /// `log`, as in the WIT.
            pub mod log {
                /// `acme:log/log`, as in the WIT.
                pub trait Log {
                    /// `write`, as in the WIT.
                    fn write(&mut self, line: ::core::primitive::u32);
                }
            }
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::snap::same_names::Log + host::acme::log::Log + host::SameNames + ::core::marker::Send + ::core::any::Any {}
}
