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
                        (
                            c0,
                            c1,
                            c2,
                        ): (
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
                            ));
                            let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                &mut caller,
                                options,
                            )?;
                            let bits = {
                                let result = {
                                    let (host, (p0,)): (_, (&'_ ::core::primitive::str,)) = waiting
                                        .lift::<AsyncHost, _>(&slots)?;
                                    async_host::__dynamic::snap::async_host::Store::find(
                                            &mut **host,
                                            p0,
                                        )
                                        .await
                                };
                                waiting
                                    .lower(result, ::core::convert::From::from(c2))
                                    .await?
                            };
                            ::torvyn_engine::__private::wasmtime::Result::Ok(
                                <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                    bits,
                                ),
                            )
                        })
                    })
            }
            _ => ::torvyn_engine::__private::direct::no_import(imports),
        }
    }
}
