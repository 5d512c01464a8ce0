/// What a component of this world exports beside its roles: a trait for each interface.
pub mod exports {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `guest_methods`, as in the WIT.
        pub mod guest_methods {
            /// `snap:guest-methods/cells`, as in the WIT.
            pub trait Cells {
                /// `[method]cell.split`, as in the WIT.
                fn cell_split<'s, 'p>(
                    &'s mut self,
                    cell: &'p super::super::super::snap::guest_methods::cells::Cell,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<
                        super::super::super::snap::guest_methods::cells::Cell,
                        ::torvyn_engine::EngineError,
                    >,
                > + ::core::marker::Send;
                /// Drops a `cell`, and says whether that has failed. Whoever need not know drops the handle.
                fn cell_drop(
                    &mut self,
                    resource: super::super::super::snap::guest_methods::cells::Cell,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
                > + ::core::marker::Send;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::guest_methods::Cells;
}
/// What a mock does in place of the exports beside the roles: a trait for each
/// interface.
pub mod scripts {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `guest_methods`, as in the WIT.
        pub mod guest_methods {
            /// Scripts the functions of `snap:guest-methods/cells`.
            pub trait Cells {
                /// Scripts `[method]cell.split`.
                fn cell_split(
                    &self,
                ) -> ::torvyn_engine::mock::FunctionScript<
                    (),
                    ::torvyn_engine::mock::Rep,
                    ::torvyn_engine::mock::Rep,
                >;
                /// Scripts the end of a `cell`. Without a script it does nothing.
                fn cell_drop(
                    &self,
                ) -> ::torvyn_engine::mock::FunctionScript<
                    (),
                    ::torvyn_engine::mock::Rep,
                    (),
                >;
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::guest_methods::Cells;
}
#[allow(clippy::needless_question_mark)]
impl guest_methods::exports::snap::guest_methods::Cells
for ::torvyn_engine::WasmtimeInvoker<GuestMethods> {
    #[inline]
    fn cell_split<'s, 'p>(
        &'s mut self,
        cell: &'p guest_methods::snap::guest_methods::cells::Cell,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            guest_methods::snap::guest_methods::cells::Cell,
            ::torvyn_engine::EngineError,
        >,
    > + ::core::marker::Send {
        self.__call_taking::<
                __F0,
                _,
                _,
            >(
            |exports| &mut exports.f0,
            move |passing, (): &()| {
                let _ = &passing;
                ::core::result::Result::Ok((passing.lend(cell)?,))
            },
            move |taking, (value,)| ::core::result::Result::Ok(
                taking
                    .take::<
                        guest_methods::snap::guest_methods::cells::Cell,
                    >(value, 0usize)?,
            ),
        )
    }
    fn cell_drop(
        &mut self,
        resource: guest_methods::snap::guest_methods::cells::Cell,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        self.__drop_handle(0usize, resource)
    }
}
#[allow(clippy::needless_question_mark)]
impl guest_methods::exports::snap::guest_methods::Cells
for ::torvyn_engine::MockInvoker<GuestMethods> {
    fn cell_split<'s, 'p>(
        &'s mut self,
        cell: &'p guest_methods::snap::guest_methods::cells::Cell,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            guest_methods::snap::guest_methods::cells::Cell,
            ::torvyn_engine::EngineError,
        >,
    > + ::core::marker::Send {
        self.__call_taking::<
                ::torvyn_engine::mock::Rep,
                ::torvyn_engine::mock::Rep,
                _,
                _,
            >(
            0usize,
            move |passing, (): &()| {
                let _ = &passing;
                ::core::result::Result::Ok(passing.lend(cell)?)
            },
            move |taking, value| ::core::result::Result::Ok(
                taking
                    .take::<
                        guest_methods::snap::guest_methods::cells::Cell,
                    >(value, 0usize)?,
            ),
        )
    }
    fn cell_drop(
        &mut self,
        resource: guest_methods::snap::guest_methods::cells::Cell,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        self.__drop_handle(0usize, resource)
    }
}
impl guest_methods::scripts::snap::guest_methods::Cells
for ::torvyn_engine::mock::WorldScript<GuestMethods> {
    fn cell_split(
        &self,
    ) -> ::torvyn_engine::mock::FunctionScript<
        (),
        ::torvyn_engine::mock::Rep,
        ::torvyn_engine::mock::Rep,
    > {
        self.__function(0usize)
    }
    fn cell_drop(
        &self,
    ) -> ::torvyn_engine::mock::FunctionScript<(), ::torvyn_engine::mock::Rep, ()> {
        self.__drop_of(0usize)
    }
}
