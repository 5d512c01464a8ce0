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
                imports
                    .define_waiting(move |
                        mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                            '_,
                            ::torvyn_engine::__private::store::State,
                        >,
                        (c0,): (::core::primitive::u32,)|
                    {
                        ::std::boxed::Box::new(async move {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                            ));
                            let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                &mut caller,
                                options,
                            )?;
                            let bits = {
                                let result = {
                                    let (host, (p0,)): (_, (::core::primitive::u32,)) = waiting
                                        .lift::<HostFunctions, _>(&slots)?;
                                    host_functions::__dynamic::snap::host_functions::Prices::price(
                                            &mut **host,
                                            p0,
                                        )
                                        .await
                                };
                                waiting.lower(result, 0).await?
                            };
                            ::torvyn_engine::__private::wasmtime::Result::Ok(
                                <::core::primitive::u32 as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                    bits,
                                ),
                            )
                        })
                    })
            }
            1usize => {
                if suspends {
                    imports
                        .define_waiting(move |
                            mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State,
                            >,
                            (c0, c1): (::core::primitive::u32, ::core::primitive::u32)|
                        {
                            ::std::boxed::Box::new(async move {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                ));
                                let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                    &mut caller,
                                    options,
                                )?;
                                let bits = {
                                    let result = {
                                        let (host, (p0,)): (_, (::core::primitive::u32,)) = waiting
                                            .lift::<HostFunctions, _>(&slots)?;
                                        ::torvyn_engine::__private::store::answered(
                                            "snap:host-functions/prices#name",
                                            host_functions::__dynamic::snap::host_functions::Prices::name(
                                                &mut **host,
                                                p0,
                                            ),
                                        )?
                                    };
                                    waiting
                                        .lower(result, ::core::convert::From::from(c1))
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
                            c1: ::core::primitive::u32|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                                c1,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host::<
                                HostFunctions,
                                _,
                            >(
                                caller,
                                options,
                                &slots,
                                ::core::convert::From::from(c1),
                                |host, from, slots| {
                                    let (p0,): (::core::primitive::u32,) = from.params(slots)?;
                                    ::torvyn_engine::__private::store::answered(
                                        "snap:host-functions/prices#name",
                                        host_functions::__dynamic::snap::host_functions::Prices::name(
                                            &mut **host,
                                            p0,
                                        ),
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
            _ => ::torvyn_engine::__private::direct::no_import(imports),
        }
    }
}
