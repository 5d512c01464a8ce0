impl ::torvyn_engine::__private::direct::HandleSignature for __F0 {
    type CoreParams = (::core::primitive::u32, ::core::primitive::u32);
    type CoreResult = ::core::primitive::u32;
    type Given<'a> = (
        ::torvyn_engine::__private::direct::Borrow<passed::__resources::R0>,
        ::torvyn_engine::__private::direct::Own<passed::__resources::R0>,
    );
    type Taken = (::torvyn_engine::__private::direct::Own<passed::__resources::R0>,);
    type Returned = <Self as ::torvyn_engine::__private::component::Signature>::Lifted;
}
impl ::torvyn_engine::__private::direct::Tag for passed::__resources::R0 {
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
                        Passed,
                        passed::__resources::R0,
                    >(|host, handle| {
                        ::torvyn_engine::__private::store::exchanged(
                            "snap:passed/store#[resource-drop]bucket",
                            passed::__dynamic::snap::passed::Store::bucket_drop(
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
