pub enum __Direct {}
impl ::torvyn_engine::__private::direct::HostImports for __Direct {
    fn import(
        index: ::core::primitive::usize,
        imports: ::torvyn_engine::__private::direct::Imports<'_>,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        let (options, suspends) = (imports.options(), imports.suspends());
        let _ = (options, suspends);
        match index {
            0usize => {
                if suspends {
                    imports
                        .define_waiting(move |
                            mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State,
                            >,
                            (
                                c0,
                                c1,
                                c2,
                                c3,
                                c4,
                            ): (
                                ::core::primitive::u32,
                                ::core::primitive::u32,
                                ::core::primitive::u32,
                                ::core::primitive::u32,
                                ::core::primitive::u32,
                            )|
                        {
                            ::std::boxed::Box::new(async move {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                    c2,
                                    c3,
                                    c4,
                                ));
                                let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                    &mut caller,
                                    options,
                                )?;
                                let bits = {
                                    let result = {
                                        let (
                                            host,
                                            (p0, p1),
                                        ): (
                                            _,
                                            (&'_ ::core::primitive::str, &'_ [::core::primitive::u32]),
                                        ) = waiting.lift::<Import, _>(&slots)?;
                                        import::host::snap::import::Store::find(&mut **host, p0, p1)
                                    };
                                    waiting
                                        .lower(result, ::core::convert::From::from(c4))
                                        .await?
                                };
                                ::torvyn_engine::__private::wasmtime::Result::Ok(
                                    <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                        bits,
                                    ),
                                )
                            })
                        })
                } else {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State,
                            >,
                            c0: ::core::primitive::u32,
                            c1: ::core::primitive::u32,
                            c2: ::core::primitive::u32,
                            c3: ::core::primitive::u32,
                            c4: ::core::primitive::u32|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                                c1,
                                c2,
                                c3,
                                c4,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host::<
                                Import,
                                _,
                            >(
                                caller,
                                options,
                                &slots,
                                ::core::convert::From::from(c4),
                                |host, from, slots| {
                                    let (
                                        p0,
                                        p1,
                                    ): (
                                        &'_ ::core::primitive::str,
                                        &'_ [::core::primitive::u32],
                                    ) = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        import::host::snap::import::Store::find(&mut **host, p0, p1),
                                    )
                                },
                            )?;
                            ::torvyn_engine::__private::wasmtime::Result::Ok(
                                <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                    bits,
                                ),
                            )
                        })
                }
            }
            1usize => {
                imports
                    .define(move |
                        caller: ::torvyn_engine::__private::wasmtime::Caller<
                            '_,
                            ::torvyn_engine::__private::store::State,
                        >,
                        c0: ::core::primitive::u32|
                    {
                        let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                            c0,
                        ));
                        let bits = ::torvyn_engine::__private::direct::call_host::<
                            Import,
                            _,
                        >(
                            caller,
                            options,
                            &slots,
                            0,
                            |host, from, slots| {
                                let (p0,): (::core::primitive::u32,) = from.params(slots)?;
                                ::core::result::Result::Ok(
                                    import::host::Import::forget(&mut **host, p0),
                                )
                            },
                        )?;
                        ::torvyn_engine::__private::wasmtime::Result::Ok(
                            <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                bits,
                            ),
                        )
                    })
            }
            _ => ::torvyn_engine::__private::direct::no_import(imports),
        }
    }
}
