impl ::torvyn_engine::__private::direct::Tag for handles::__resources::R0 {
    const PLACE: ::core::primitive::u32 = 0u32;
}
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
                                        let (host, (p0,)) = waiting
                                            .take::<
                                                Handles,
                                                (
                                                    ::torvyn_engine::__private::direct::Borrow<
                                                        handles::__resources::R0,
                                                    >,
                                                ),
                                            >(&slots)?;
                                        ::torvyn_engine::__private::store::exchanged(
                                            "snap:handles/store#all",
                                            handles::__dynamic::snap::handles::Store::all(
                                                &mut **host,
                                                p0,
                                            ),
                                        )?
                                    };
                                    waiting
                                        .give::<
                                            ::std::vec::Vec<
                                                handles::snap::handles::store::Entry<
                                                    ::torvyn_engine::__private::direct::Own<
                                                        handles::__resources::R0,
                                                    >,
                                                >,
                                            >,
                                        >(result, ::core::convert::From::from(c1))
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
                            let bits = ::torvyn_engine::__private::direct::exchange::<
                                Handles,
                                ::std::vec::Vec<
                                    handles::snap::handles::store::Entry<
                                        ::torvyn_engine::__private::direct::Own<
                                            handles::__resources::R0,
                                        >,
                                    >,
                                >,
                            >(
                                caller,
                                options,
                                &slots,
                                ::core::convert::From::from(c1),
                                |host, from, slots| {
                                    let (p0,) = from
                                        .params::<
                                            (
                                                ::torvyn_engine::__private::direct::Borrow<
                                                    handles::__resources::R0,
                                                >,
                                            ),
                                        >(slots)?;
                                    ::torvyn_engine::__private::store::exchanged(
                                        "snap:handles/store#all",
                                        handles::__dynamic::snap::handles::Store::all(
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
    fn drops(
        index: ::core::primitive::usize,
        drops: ::torvyn_engine::__private::direct::Drops<'_>,
    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
        match index {
            0usize => {
                drops
                    .define::<
                        Handles,
                        handles::__resources::R0,
                    >(|host, handle| {
                        ::torvyn_engine::__private::store::exchanged(
                            "snap:handles/store#[resource-drop]bucket",
                            handles::__dynamic::snap::handles::Store::bucket_drop(
                                &mut **host,
                                handle,
                            ),
                        )
                    })
            }
            _ => ::torvyn_engine::__private::direct::no_resource(drops),
        }
    }
}
