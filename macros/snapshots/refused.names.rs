/// The types of `snap:refused/refused`, the traits for what it exports, and those for what it imports.
pub mod refused {
    #[doc(hidden)]
    pub type __Unknown<'a> = ::torvyn_engine::__private::Unknown<
        'a,
        {
            ::core::compile_error! {
                "the result of `snap:refused/refused#follow` is a `stream`, which is not supported yet: pass a `list`, or call once for each part, or, if the WIT is not yours, derive a world of your own without it (snapshots/refused.wit:7:12)"
            }
        },
    >;
    /// `snap:refused/refused#fine`, as in the WIT.
    ///
    /// It borrows its strings and lists. Its twin that owns them is [`owned::Fine`]: [`into_owned`](Self::into_owned) copies them into one, and `Fine::from(&owned)` lends one.
    ///
    /// It is `refused::Fine`. Another derive takes it with `with("snap:refused/refused#fine" = crate::..::refused::Fine)`.
    pub struct Fine<'a> {
        /// `name`, as in the WIT.
        pub name: &'a ::core::primitive::str,
    }
    /// The types that own their parts.
    pub mod owned {
        /// `snap:refused/refused#fine`, as in the WIT.
        ///
        /// It owns its strings and lists: [`Fine`](super::Fine) borrows them.
        pub struct Fine {
            /// `name`, as in the WIT.
            pub name: ::std::string::String,
        }
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// What stands in for a world that can't be served.
        pub trait Refused {
            /// `follow`, as in the WIT.
            fn follow(
                &mut self,
                name: &'_ ::core::primitive::str,
            ) -> super::__Unknown<'static>;
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Refused + ::core::marker::Send + ::core::any::Any {}
}
