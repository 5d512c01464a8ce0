/// The types of `snap:same-names/same-names`, the traits for what it exports, and those for what it imports.
pub mod same_names {
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:same-names/log`, as in the WIT.
        pub trait SameNamesLog {
            /// `write`, as in the WIT.
            fn write(&mut self, text: &'_ ::core::primitive::str);
        }
        /// `acme:log/log`, as in the WIT.
        pub trait LogLog {
            /// `write`, as in the WIT.
            fn write(&mut self, line: ::core::primitive::u32);
        }
        /// `snap:same-names/same-names`, as in the WIT.
        pub trait SameNames {
            /// `same-names`, as in the WIT.
            fn same_names(&mut self);
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::SameNamesLog + host::LogLog + host::SameNames + ::core::marker::Send + 'static {}
}
