//! The small worlds of the snapshots, compiled.

/// Derives each world in a module of its own.
macro_rules! worlds {
    ($($module:ident: $wit:literal, $world:literal $(, $setting:ident $(($($value:tt)*))?)*;)*) => {
        $(
            /// A world.
            pub mod $module {
                /// The struct for it.
                #[derive(Clone, Copy, Debug, torvyn_engine::Invoker)]
                #[invoker(wit = $wit, world = $world $(, $setting $(($($value)*))?)*)]
                pub struct World;
            }
        )*

        #[test]
        fn components_fit_the_small_worlds() {
            $(crate::fit::check::<$module::World>($wit, $world);)*
        }
    };
}

worlds! {
    alias: "../macros/snapshots/alias.wit", "alias";
    async_host: "../macros/snapshots/async-host.wit", "async-host", async_host;
    definition: "../macros/snapshots/definition.wit", "definition";
    derives: "../macros/snapshots/derives.wit", "derives", additional_derives(serde::Serialize, Ord, PartialOrd, borrowed(serde::Serialize));
    docs: "../macros/snapshots/docs.wit", "docs";
    enumeration: "../macros/snapshots/enum.wit", "enum";
    error: "../macros/snapshots/error.wit", "error";
    export: "../macros/snapshots/export.wit", "export";
    flags: "../macros/snapshots/flags.wit", "flags";
    guest_methods: "../macros/snapshots/guest-methods.wit", "guest-methods";
    guest_resources: "../macros/snapshots/guest-resources.wit", "guest-resources";
    handles: "../macros/snapshots/handles.wit", "handles";
    host_functions: "../macros/snapshots/host-functions.wit", "host-functions",
        async_host("snap:host-functions/prices#price"), fallible_host("snap:host-functions/prices#name");
    import: "../macros/snapshots/import.wit", "import";
    lifecycle: "../macros/snapshots/lifecycle.wit", "lifecycle";
    names: "../macros/snapshots/names.wit", "names";
    passed: "../macros/snapshots/passed.wit", "passed", with("snap:passed/store#bucket" = crate::small::other::Bucket);
    ping: "../macros/snapshots/ping.wit", "ping";
    plain: "../macros/snapshots/plain.wit", "plain";
    received: "../macros/snapshots/received.wit", "received";
    record: "../macros/snapshots/record.wit", "record";
    resources: "../macros/snapshots/resources.wit", "resources";
    roles: "../macros/snapshots/roles.wit", "roles";
    same_names: "../macros/snapshots/same-names.wit", "same-names";
    uses: "../macros/snapshots/uses.wit", "uses";
    variant: "../macros/snapshots/variant.wit", "variant";
    versions: "../macros/snapshots/versions.wit", "versions";
    with: "../macros/snapshots/with.wit", "with", with("snap:with/shared" = crate::small::other::other::snap::with::shared);
}

/// What the worlds `with` and `passed` take their types from.
pub mod other {
    /// A world with the same interfaces.
    #[derive(Clone, Copy, Debug, torvyn_engine::Invoker)]
    #[invoker(wit = "../macros/snapshots/with.wit", world = "with")]
    pub struct Other;

    /// What a host has for a resource.
    #[derive(Clone, Copy, Debug)]
    pub struct Bucket;
}
