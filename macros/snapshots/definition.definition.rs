impl ::torvyn_engine::World for Definition {
    type Host = ::std::boxed::Box<dyn definition::Host>;
    const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
        use ::torvyn_engine::__private::definition::*;
        static T0: TypeDefinition = TypeDefinition {
            path: "snap:definition/shapes@1.0.0#colour",
            shape: Shape::Enum(&["red", "green"]),
        };
        static T1: TypeDefinition = TypeDefinition {
            path: "snap:definition/shapes@1.0.0#permission",
            shape: Shape::Flags(&["read", "write"]),
        };
        static T2: TypeDefinition = TypeDefinition {
            path: "snap:definition/shapes@1.0.0#reading",
            shape: Shape::Record(&[("sensor", Type::String), ("celsius", Type::F64)]),
        };
        static T3: TypeDefinition = TypeDefinition {
            path: "snap:definition/shapes@1.0.0#answer",
            shape: Shape::Variant(
                &[
                    ("nothing", ::core::option::Option::None),
                    ("found", ::core::option::Option::Some(Type::Named(&T2))),
                ],
            ),
        };
        static T4: TypeDefinition = TypeDefinition {
            path: "snap:definition/shapes@1.0.0#nested",
            shape: Shape::Alias(
                Type::List(&Type::Option(&Type::Tuple(&[Type::U8, Type::Char]))),
            ),
        };
        &WorldDefinition {
            name: "snap:definition/definition@1.0.0",
            imports: &[
                FunctionDefinition {
                    interface: ::core::option::Option::Some(
                        "snap:definition/shapes@1.0.0",
                    ),
                    name: "all",
                    params: &[
                        ("colour", Type::Named(&T0)),
                        ("permission", Type::Named(&T1)),
                    ],
                    result: ::core::option::Option::Some(Type::Result {
                        ok: ::core::option::Option::Some(&Type::Named(&T3)),
                        err: ::core::option::Option::Some(&Type::Named(&T4)),
                    }),
                },
                FunctionDefinition {
                    interface: ::core::option::Option::Some(
                        "snap:definition/shapes@1.0.0",
                    ),
                    name: "none",
                    params: &[],
                    result: ::core::option::Option::None,
                },
            ],
            exports: &[
                FunctionDefinition {
                    interface: ::core::option::Option::None,
                    name: "ask",
                    params: &[
                        (
                            "answer",
                            Type::Result {
                                ok: ::core::option::Option::None,
                                err: ::core::option::Option::Some(&Type::Bool),
                            },
                        ),
                    ],
                    result: ::core::option::Option::Some(Type::Result {
                        ok: ::core::option::Option::None,
                        err: ::core::option::Option::None,
                    }),
                },
            ],
            resources: &[],
            drops: &[],
        }
    };
    type Component = __Lane;
    type Direct = __Direct;
}
