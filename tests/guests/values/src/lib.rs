//! Gives every value back: from its own hands, or from the host's.
#![allow(
    clippy::too_many_arguments,
    reason = "a function of more than fit into registers"
)]

wit_bindgen::generate!({ world: "values", path: "wit" });

use std::cell::Cell;

use exports::test::values::echo::Guest as Echo;
use test::values::compounds::{Everything, Failure, Quantity, Shape};
use test::values::echo as host;
use test::values::types::*;

thread_local! {
    static RELAYED: Cell<bool> = const { Cell::new(false) };
}

struct Values;

export!(Values);

impl Guest for Values {
    fn relay(on: bool) {
        RELAYED.set(on);
    }

    fn meet(who: Person, how: Greeting) -> (Person, Greeting) {
        if RELAYED.get() {
            introduce(&who, &how)
        } else {
            (who, how)
        }
    }

    fn nothing() {}
}

/// Each function, with the way that its import wants to borrow the value.
macro_rules! echo {
    ($($name:ident: $ty:ty, $v:ident => $borrowed:expr;)*) => {$(
        fn $name($v: $ty) -> $ty {
            if RELAYED.get() {
                host::$name($borrowed)
            } else {
                $v
            }
        }
    )*};
}

impl Echo for Values {
    echo! {
        of_bool: bool, v => v;
        of_u8: u8, v => v;
        of_u16: u16, v => v;
        of_u32: u32, v => v;
        of_u64: u64, v => v;
        of_s8: i8, v => v;
        of_s16: i16, v => v;
        of_s32: i32, v => v;
        of_s64: i64, v => v;
        of_f32: f32, v => v;
        of_f64: f64, v => v;
        of_char: char, v => v;
        of_string: String, v => &v;

        of_bools: Vec<bool>, v => &v;
        of_bytes: Vec<u8>, v => &v;
        of_u16s: Vec<u16>, v => &v;
        of_u32s: Vec<u32>, v => &v;
        of_u64s: Vec<u64>, v => &v;
        of_s8s: Vec<i8>, v => &v;
        of_s16s: Vec<i16>, v => &v;
        of_s32s: Vec<i32>, v => &v;
        of_s64s: Vec<i64>, v => &v;
        of_f32s: Vec<f32>, v => &v;
        of_f64s: Vec<f64>, v => &v;
        of_chars: Vec<char>, v => &v;
        of_strings: Vec<String>, v => &v;
        of_blobs: Vec<Vec<u8>>, v => &v;
        of_numbers: Vec<Vec<u32>>, v => &v;
        of_grid: Vec<Vec<String>>, v => &v;

        of_point: Point, v => v;
        of_points: Vec<Point>, v => &v;
        of_person: Person, v => &v;
        of_people: Vec<Person>, v => &v;
        of_keywords: Keywords, v => &v;
        of_everything: Everything, v => &v;
        of_everythings: Vec<Everything>, v => &v;

        of_option: Option<u32>, v => v;
        of_optional_text: Option<String>, v => v.as_deref();
        of_nested_option: Option<Option<String>>, v => v.as_ref().map(Option::as_deref);
        of_optional_list: Option<Vec<String>>, v => v.as_deref();
        of_options: Vec<Option<String>>, v => &v;

        of_result: Result<(), ()>, v => v;
        of_ok_only: Result<String, ()>, v => v.as_deref().map_err(|_| ());
        of_error_only: Result<(), String>, v => v.as_ref().map(|_| ()).map_err(String::as_str);
        of_either: Result<Vec<String>, Failure>, v => v.as_deref();
        of_results: Vec<Result<u8, String>>, v => &v;

        of_single: (String,), v => (&v.0,);
        of_pair: (u8, String), v => (v.0, &v.1);
        of_pairs: Vec<(String, Vec<u8>)>, v => &v;
        of_seventeen_things: host::SeventeenThings, v => &v;

        of_shape: Shape, v => &v;
        of_shapes: Vec<Shape>, v => &v;
        of_quantity: Quantity, v => v;
        of_quantities: Vec<Quantity>, v => &v;
        of_color: Color, v => v;
        of_colors: Vec<Color>, v => &v;

        of_one: One, v => v;
        of_eight: Eight, v => v;
        of_nine: Nine, v => v;
        of_sixteen: Sixteen, v => v;
        of_seventeen: Seventeen, v => v;
        of_thirty_two: ThirtyTwo, v => v;
        of_nines: Vec<Nine>, v => &v;

        of_label: Label, v => &v;
        of_labels: Labels, v => &v;
        of_spot: Spot, v => v;
        of_somebody: Somebody, v => &v;
    }

    fn of_many(
        a: String,
        b: String,
        c: String,
        d: String,
        e: String,
        f: String,
        g: String,
        h: String,
        i: String,
    ) -> Vec<String> {
        if RELAYED.get() {
            host::of_many(&a, &b, &c, &d, &e, &f, &g, &h, &i)
        } else {
            vec![a, b, c, d, e, f, g, h, i]
        }
    }

    fn of_seventeen_params(
        a: u8,
        b: u16,
        c: u32,
        d: u64,
        e: i8,
        f: i16,
        g: i32,
        h: i64,
        i: f32,
        j: f64,
        k: char,
        l: bool,
        m: Color,
        n: Nine,
        o: Option<u8>,
        p: String,
        q: i64,
    ) -> String {
        if RELAYED.get() {
            host::of_seventeen_params(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, &p, q)
        } else {
            format!(
                "{a} {b} {c} {d} {e} {f} {g} {h} {i} {j} {k} {l} {} {} {o:?} {p} {q}",
                m as u8,
                n.bits(),
            )
        }
    }
}
