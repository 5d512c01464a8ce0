//! What the report shows: a section for every group.

use crate::report::{Cost, Peer, Rows, Section, peer};

const DIRECT: Peer = peer("direct", "direct lane");
const COMPONENT: Peer = peer("component", "component lane");
const BINDGEN: Peer = peer("bindgen", "`bindgen!`");
const BY_HAND: Peer = peer("by hand", "by hand");
const NATIVE: Peer = peer("native", "native Rust");

const OURS_AND_BINDGEN: &[Peer] = &[DIRECT, COMPONENT, BINDGEN];

/// What most sections are like.
const SECTION: Section = Section {
    group: "",
    title: "",
    about: "",
    rows: Rows::Names("", &[]),
    cost: Cost::Call,
    peers: OURS_AND_BINDGEN,
    ratio: Some(("bindgen", "direct")),
    plot: false,
    key: false,
};

const BATCH: &[Peer] = &[
    NATIVE,
    peer("by hand", "by hand, one call"),
    peer("direct", "direct lane, one call"),
    peer("bindgen", "`bindgen!`, one call"),
    peer("direct, each", "direct lane, `process_each`"),
    peer("direct, one by one", "direct lane, one by one"),
    peer("by hand, one by one", "by hand, one by one"),
    peer("bindgen, one by one", "`bindgen!`, one by one"),
];

const fn batch(group: &'static str, title: &'static str) -> Section {
    Section {
        group,
        title,
        about: "Time per element: they are flipped in one call, or in a call for each. To gather \
                them and to look at every one that comes out is a part of it.",
        rows: Rows::Count("elements"),
        cost: Cost::Element,
        peers: BATCH,
        ratio: Some(("bindgen, one by one", "direct")),
        plot: true,
        ..SECTION
    }
}

const COMPONENTS: Rows = Rows::Names(
    "component",
    &[("identity", "`identity`"), ("json-select", "`json-select`")],
);

pub(crate) const SECTIONS: &[Section] = &[
    Section {
        group: "process",
        title: "One element, in and out",
        about: "The guest flips the first byte of an element and passes it on. A value for every \
                byte of a payload (dynamic `Val`s) is measured up to 4 KiB: beyond that it takes \
                milliseconds.",
        rows: Rows::Bytes("payload"),
        peers: &[
            NATIVE,
            BY_HAND,
            DIRECT,
            COMPONENT,
            BINDGEN,
            peer("dynamic", "dynamic `Val`s"),
            peer("pipe", "another process"),
        ],
        plot: true,
        key: true,
        ..SECTION
    },
    Section {
        group: "entries",
        title: "Guest entries of one call",
        about: "The same processor. By hand its `realloc`, the function and its post-return take an \
                entry each. In the direct lane post-return and `realloc` share one, and with a call \
                driver the function shares it, too.",
        rows: Rows::Bytes("payload"),
        peers: &[
            peer("by hand", "by hand, 3 entries"),
            peer("without", "direct lane, 2 entries"),
            peer("with", "direct lane, call driver"),
            BINDGEN,
        ],
        ratio: Some(("by hand", "with")),
        ..SECTION
    },
    Section {
        group: "nothing",
        title: "An empty call",
        about: "A function without parameters, results and work.",
        rows: Rows::Names("", &[("call", "one call")]),
        peers: &[BY_HAND, DIRECT, COMPONENT, BINDGEN],
        ..SECTION
    },
    batch("batch of 16 B", "Batches of elements of 16 bytes"),
    Section {
        key: true,
        ..batch("batch of 64 B", "Batches of elements of 64 bytes")
    },
    batch("batch of 4 KiB", "Batches of elements of 4 KiB"),
    batch("batch of 64 KiB", "Batches of elements of 64 KiB"),
    Section {
        group: "chain",
        title: "Chains of stages",
        about: "Time per element of 64 bytes, for all stages together. Each flips the byte that \
                the one before it has flipped. Batches have 256 elements. A `Pipeline` gathers \
                them by itself, and makes its instances for a stream of 32,768 elements.",
        rows: Rows::Count("stages"),
        cost: Cost::Element,
        peers: &[
            NATIVE,
            peer("direct, batches", "direct lane, batches"),
            peer("pipeline", "`Pipeline`"),
            peer("direct", "direct lane, one by one"),
            peer("bindgen", "`bindgen!`, one by one"),
        ],
        plot: true,
        ..SECTION
    },
    Section {
        group: "thermostat",
        title: "Typed records",
        about: "`thermostat` gets a reading (two strings, an option, an enum, flags and a list of \
                records of 16 bytes), asks its host for a number by a string, reports a list of \
                records to it, and answers with a string and a list of records.",
        rows: Rows::Count("samples"),
        plot: true,
        ..SECTION
    },
    Section {
        group: "shapes",
        title: "Other worlds",
        about: "One guest, called through three worlds: one function of bytes, which come back with \
                the first one flipped; an order of 8 lines and a name in, and an invoice with that \
                name out; five small functions (numbers, a boolean, an option, a name in, a name \
                out), each called once. Without limits, and with those that an engine has by \
                default: a deadline for each call, which the peers set as well.",
        rows: Rows::Names(
            "a call",
            &[
                ("64 B", "64 bytes"),
                ("64 B, default limits", "64 bytes, default limits"),
                ("4 KiB", "4 KiB"),
                ("4 KiB, default limits", "4 KiB, default limits"),
                ("records", "an order"),
                ("records, default limits", "an order, default limits"),
                ("functions", "five small functions"),
                (
                    "functions, default limits",
                    "five small functions, default limits",
                ),
            ],
        ),
        peers: &[BY_HAND, DIRECT, COMPONENT, BINDGEN],
        key: true,
        ..SECTION
    },
    Section {
        group: "gcd",
        title: "Rows of numbers",
        about: "Time per row: two lists of 32-bit numbers go in, and the greatest common divisor of \
                each row comes out. The numbers are 0, 1, 2 and so on, each beside twice as much. \
                Without limits, and with those that an engine has by default.",
        rows: Rows::Count("rows"),
        cost: Cost::Element,
        peers: &[
            NATIVE,
            BY_HAND,
            DIRECT,
            COMPONENT,
            BINDGEN,
            peer("direct, limits", "direct lane, default limits"),
            peer("component, limits", "component lane, default limits"),
            peer("bindgen, limits", "`bindgen!`, default limits"),
        ],
        ..SECTION
    },
    Section {
        group: "modes",
        title: "Limits, and calls that give up their thread",
        about: "An element of 64 bytes. The lane that the engine chooses is the direct one where \
                that is possible in the mode.",
        rows: Rows::Names(
            "a call with",
            &[
                ("unbounded", "no limit"),
                ("fuel", "fuel"),
                ("deadline", "a deadline"),
                ("async", "on a fiber"),
            ],
        ),
        peers: &[peer("auto", "the lane that is chosen"), COMPONENT, BINDGEN],
        ratio: Some(("bindgen", "auto")),
        ..SECTION
    },
    Section {
        group: "instances",
        title: "Many instances",
        about: "An element of 64 bytes, for one instance after the other.",
        rows: Rows::Count("instances"),
        plot: true,
        ..SECTION
    },
    Section {
        group: "compile",
        title: "Compiling",
        about: "From a component's bytes to what can be instantiated.",
        rows: COMPONENTS,
        peers: &[
            peer("wasmtime", "Wasmtime"),
            peer("component", "for the component lane"),
            peer("direct", "for the direct lane"),
        ],
        ratio: None,
        ..SECTION
    },
    Section {
        group: "cache",
        title: "What was compiled before",
        about: "From a component's bytes to what can be instantiated, for the direct lane.",
        rows: COMPONENTS,
        peers: &[peer("memory", "in memory"), peer("disk", "on disk")],
        ratio: None,
        ..SECTION
    },
    Section {
        group: "instantiate",
        title: "Instances",
        about: "An instance and its end. Wasmtime's is a call of `InstancePre::instantiate`.",
        rows: COMPONENTS,
        peers: &[
            peer("on demand", "on demand"),
            peer("wasmtime on demand", "Wasmtime, on demand"),
            peer("pool", "from a pool"),
            peer("wasmtime pool", "Wasmtime, from a pool"),
        ],
        ratio: None,
        ..SECTION
    },
    Section {
        group: "state",
        title: "What a guest remembers",
        about: "`word-count`, after a thousand lines: what it remembers is kept, and come back to, beside a \
                copy of all of its memory and a fresh instance with `init`.",
        rows: Rows::Names(
            "instances",
            &[("on demand", "on demand"), ("pool", "from a pool")],
        ),
        peers: &[
            peer("memcpy", "`memcpy`"),
            peer("snapshot", "`snapshot`"),
            peer("restore", "`restore`"),
            peer("reset", "`reset`"),
            peer("respawn", "`respawn`"),
        ],
        ratio: None,
        ..SECTION
    },
];
