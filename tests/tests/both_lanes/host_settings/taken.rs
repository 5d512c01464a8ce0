//! Worlds that take the types of another one, and what those types derive.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::{Arena, Invoker};

/// What the worlds are derived from.
macro_rules! stock {
    ($name:ident $($settings:tt)*) => {
        #[derive(Debug, Invoker)]
        #[invoker(
            inline = "
                package test:stock@1.0.0;
                interface types {
                    enum measure { piece, gram }
                    record item { name: string, sold-by: measure, tags: list<string> }
                    record label { text: string, image: list<u8>, at: option<tuple<string, u8>> }
                    variant mark { none, letter(char), labelled(label) }
                }
                interface shelf {
                    use types.{item};
                    first: func(items: list<item>) -> item;
                }
                world stock {
                    use types.{item, mark};
                    import seen: func(item: item);
                    export shelf;
                }
            "
            $($settings)*
        )]
        pub(crate) struct $name;
    };
}

stock!(
    Own,
    additional_derives(
        serde::Serialize,
        serde::Deserialize,
        PartialOrd,
        std::cmp::Ord,
        Clone,
        borrowed(serde::Serialize, Hash)
    )
);
stock!(
    ByPackage,
    with("test:stock" = crate::host_settings::taken::own::test::stock)
);
stock!(
    ByInterface,
    with("test:stock/types@1.0.0" = crate::host_settings::taken::own::test::stock::types)
);
stock!(
    ByType,
    with(
        "test:stock/types#item" = crate::host_settings::taken::own::Item,
        "test:stock/types#measure" = crate::host_settings::taken::own::Measure,
        "test:stock/types@1.0.0#mark" = crate::host_settings::taken::own::Mark,
        "test:stock/types@1.0.0#label" = crate::host_settings::taken::own::Label,
    )
);

/// Gives the first item back, after its host has seen it.
const GUEST: &str = r#"(component
    (type $measure' (enum "piece" "gram"))
    (import "test:stock/types@1.0.0" (instance $types
        (export "measure" (type $measure (eq $measure')))
        (type $item' (record (field "name" string) (field "sold-by" $measure)
            (field "tags" (list string))))
        (export "item" (type $item (eq $item')))))
    (alias export $types "item" (type $item''))
    (import "item" (type $item (eq $item'')))
    (import "seen" (func $seen (param "item" $item)))
    (core module $base
        (memory (export "memory") 1)
        (global $next (mut i32) (i32.const 1024))
        (func (export "realloc") (param i32 i32 i32 i32) (result i32)
            (global.set $next (i32.and (i32.const -8)
                (i32.add (i32.const 7) (global.get $next))))
            (global.set $next (i32.add (global.get $next) (local.get 3)))
            (i32.sub (global.get $next) (local.get 3))))
    (core instance $base (instantiate $base))
    (core func $seen (canon lower (func $seen) (memory (core memory $base "memory"))))
    (core module $shelf
        (import "base" "memory" (memory 1))
        (import "host" "seen" (func $seen (param i32 i32 i32 i32 i32)))
        (func (export "first") (param $items i32) (param $count i32) (result i32)
            (call $seen
                (i32.load (local.get $items)) (i32.load offset=4 (local.get $items))
                (i32.load8_u offset=8 (local.get $items))
                (i32.load offset=12 (local.get $items)) (i32.load offset=16 (local.get $items)))
            (local.get $items)))
    (core instance $shelf (instantiate $shelf
        (with "base" (instance $base))
        (with "host" (instance (export "seen" (func $seen))))))
    (func $first (param "items" (list $item)) (result $item)
        (canon lift (core func $shelf "first")
            (memory (core memory $base "memory")) (realloc (core func $base "realloc"))))
    (component $exports
        (type $measure' (enum "piece" "gram"))
        (import "measure" (type $measure (eq $measure')))
        (type $item' (record (field "name" string) (field "sold-by" $measure)
            (field "tags" (list string))))
        (import "item" (type $item (eq $item')))
        (import "first" (func $first (param "items" (list $item)) (result $item)))
        (export $item-out "item" (type $item))
        (export "first" (func $first)
            (func (param "items" (list $item-out)) (result $item-out))))
    (alias export $types "measure" (type $measure))
    (instance $exports (instantiate $exports
        (with "measure" (type $measure))
        (with "item" (type $item))
        (with "first" (func $first))))
    (export "test:stock/shelf@1.0.0" (instance $exports)))"#;

/// Remembers the items that it has seen.
#[derive(Clone, Default)]
struct Host(Arc<Mutex<Vec<own::owned::Item>>>);

impl Host {
    /// It takes what every world calls it with: that is one type.
    fn see(&self, item: own::Item<'_>) {
        self.0.lock().unwrap().push(item.into_owned());
    }
}

macro_rules! lends_its_types {
    ($($test:ident: $world:ident in $module:ident;)*) => {$(
        impl $module::host::Stock for Host {
            fn seen(&mut self, item: own::Item<'_>) {
                self.see(item);
            }
        }

        #[test]
        fn $test() {
            use $module::exports::Shelf as _;

            let host = Host::default();
            let wasm = wat::parse_str(GUEST).unwrap();
            let mut invoker = torvyn_tests::start::<$world>(&wasm, host.clone());
            let tags = ["fruit", "red"];
            let items = [
                own::Item { name: "apple", sold_by: own::Measure::Gram, tags: &tags },
                own::Item { name: "pear", sold_by: own::Measure::Piece, tags: &[] },
            ];
            let first: own::Item<'_> = block_on(invoker.first(&items)).unwrap();
            assert_eq!(first, items[0]);
            let kept: $module::owned::Item = first.into();
            assert_eq!(*host.0.lock().unwrap(), [kept]);
        }
    )*};
}

lends_its_types! {
    a_world_of_its_own: Own in own;
    the_types_of_a_package: ByPackage in by_package;
    the_types_of_an_interface: ByInterface in by_interface;
    single_types: ByType in by_type;
}

#[test]
fn both_forms_become_json_and_owned_ones_come_back() {
    let tags = ["fruit", "red"];
    let item = own::Item {
        name: "apple",
        sold_by: own::Measure::Gram,
        tags: &tags,
    };
    let owned = own::owned::Item::from(&item);
    let text = serde_json::to_string(&owned).unwrap();
    assert_eq!(
        text,
        r#"{"name":"apple","sold_by":"Gram","tags":["fruit","red"]}"#
    );
    assert_eq!(serde_json::to_string(&item).unwrap(), text);
    let back: own::owned::Item = serde_json::from_str(&text).unwrap();
    assert_eq!(back, owned);
    let pear = own::owned::Item {
        name: "pear".to_owned(),
        ..back
    };
    assert!(owned < pear);
}

/// No trait is in scope but those of the prelude.
#[test]
fn the_forms_of_a_type_are_made_of_each_other() {
    let label = own::Label {
        text: "new",
        image: &[1, 2],
        at: Some(("door", 3)),
    };
    let owned = label.into_owned();
    assert_eq!(owned, own::owned::Label::from(label));
    assert_eq!(owned.at, Some(("door".to_owned(), 3)));
    // It has nothing to be laid out.
    assert_eq!(own::Label::from(&owned), label);
    for mark in [
        own::Mark::None,
        own::Mark::Letter('x'),
        own::Mark::Labelled(label),
    ] {
        let owned = own::owned::Mark::from(mark);
        assert_eq!(own::Mark::from(&owned), mark);
        assert_eq!(mark.to_owned(), owned);
    }
    let tags = ["red"];
    let item = own::Item {
        name: "apple",
        sold_by: own::Measure::Piece,
        tags: &tags,
    };
    let owned: own::owned::Item = item.into();
    assert_eq!(owned.view(&Arena::new()), item);
}
