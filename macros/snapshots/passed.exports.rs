/// What a component of this world exports beside its roles: a trait for each interface.
pub mod exports {
    /// `snap:passed/passed`, as in the WIT.
    pub trait Passed {
        /// `merge`, as in the WIT.
        fn merge<'s, 'p>(
            &'s mut self,
            into: &'p mut ::torvyn_engine::Loan<crate::Bucket>,
            other: crate::Bucket,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<crate::Bucket, ::torvyn_engine::EngineError>,
        > + ::core::marker::Send;
    }
}
/// What a mock does in place of the exports beside the roles: a trait for each
/// interface.
pub mod scripts {
    /// Scripts the functions of `snap:passed/passed`.
    pub trait Passed {
        /// Scripts `merge`.
        fn merge(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn super::__Host>,
            (::torvyn_engine::mock::Rep, ::torvyn_engine::mock::Rep),
            ::torvyn_engine::mock::Rep,
        >;
    }
    /// What the host does, as a guest asks for it: with handles of the host's resources.
    pub mod host {
        /// `snap`, as in the WIT.
        pub mod snap {
            /// `passed`, as in the WIT.
            pub mod passed {
                #[doc(inline)]
                pub use super::super::super::super::__dynamic::snap::passed::Store;
            }
        }
        #[doc(inline)]
        pub use self::snap::passed::Store;
    }
}
#[allow(clippy::needless_question_mark)]
impl passed::exports::Passed for ::torvyn_engine::WasmtimeInvoker<Passed> {
    #[inline]
    fn merge<'s, 'p>(
        &'s mut self,
        into: &'p mut ::torvyn_engine::Loan<crate::Bucket>,
        other: crate::Bucket,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<crate::Bucket, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        self.__call_taking::<
                __F0,
                _,
                _,
            >(
            |exports| &mut exports.f0,
            move |
                passing,
                (
                    p0_,
                    (),
                ): &(
                    ::torvyn_engine::__private::resources::Values<
                        'p,
                        passed::__resources::R0,
                        crate::Bucket,
                    >,
                    (),
                )|
            {
                let _ = &passing;
                ::core::result::Result::Ok((
                    p0_.lend(&passing.host, into)?,
                    p0_.give(&passing.host, other)?,
                ))
            },
            move |taking, (value,)| ::core::result::Result::Ok(
                taking.take_of_host::<passed::__resources::R0, crate::Bucket>(value)?,
            ),
        )
    }
}
#[allow(clippy::needless_question_mark)]
impl passed::exports::Passed for ::torvyn_engine::MockInvoker<Passed> {
    fn merge<'s, 'p>(
        &'s mut self,
        into: &'p mut ::torvyn_engine::Loan<crate::Bucket>,
        other: crate::Bucket,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<crate::Bucket, ::torvyn_engine::EngineError>,
    > + ::core::marker::Send {
        self.__call_taking::<
                (::torvyn_engine::mock::Rep, ::torvyn_engine::mock::Rep),
                ::torvyn_engine::mock::Rep,
                _,
                _,
            >(
            0usize,
            move |
                passing,
                (
                    p0_,
                    (),
                ): &(
                    ::torvyn_engine::__private::resources::Values<
                        'p,
                        passed::__resources::R0,
                        crate::Bucket,
                    >,
                    (),
                )|
            {
                let _ = &passing;
                ::core::result::Result::Ok((
                    ::torvyn_engine::mock::Rep::from(p0_.lend(&passing.host, into)?),
                    ::torvyn_engine::mock::Rep::from(p0_.give(&passing.host, other)?),
                ))
            },
            move |taking, value| ::core::result::Result::Ok(
                taking
                    .take_of_host::<
                        passed::__resources::R0,
                        crate::Bucket,
                    >(value.owned())?,
            ),
        )
    }
}
impl passed::scripts::Passed for ::torvyn_engine::mock::WorldScript<Passed> {
    fn merge(
        &self,
    ) -> ::torvyn_engine::mock::FunctionScript<
        ::std::boxed::Box<dyn passed::__Host>,
        (::torvyn_engine::mock::Rep, ::torvyn_engine::mock::Rep),
        ::torvyn_engine::mock::Rep,
    > {
        self.__function(0usize)
    }
}
