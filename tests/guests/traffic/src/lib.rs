//! Takes values, passes them to its host, and makes them.
#![allow(
    clippy::too_many_arguments,
    reason = "a function of more than fit into registers"
)]

wit_bindgen::generate!({ world: "traffic", path: "wit" });

use test::traffic::host;

struct Traffic;

export!(Traffic);

fn text(length: u32) -> String {
    "x".repeat(length as usize)
}

fn bytes(length: u32) -> Vec<u8> {
    vec![7; length as usize]
}

fn texts(length: u32) -> Vec<String> {
    (0..length).map(text).collect()
}

fn item(length: u32) -> Item {
    Item {
        name: text(length),
        tags: texts(length),
        data: bytes(length),
        count: length,
    }
}

fn items(length: u32) -> Vec<Item> {
    (0..length).map(item).collect()
}

fn grid(length: u32) -> Vec<Vec<String>> {
    (0..length).map(texts).collect()
}

fn shapes(length: u32) -> Vec<Shape> {
    let shape = |index| match index % 3 {
        0 => Shape::Empty,
        1 => Shape::Label(text(index)),
        _ => Shape::Items(items(index)),
    };
    (0..length).map(shape).collect()
}

fn points(length: u32) -> Vec<Point> {
    (0..length).map(|x| Point { x, y: 0.5 }).collect()
}

impl Guest for Traffic {
    fn take_number(v: u32) -> u32 {
        v
    }
    fn take_text(v: String) -> u32 {
        v.len() as u32
    }
    fn take_bytes(v: Vec<u8>) -> u32 {
        v.len() as u32
    }
    fn take_numbers(v: Vec<u64>) -> u32 {
        v.len() as u32
    }
    fn take_texts(v: Vec<String>) -> u32 {
        v.len() as u32
    }
    fn take_points(v: Vec<Point>) -> u32 {
        v.len() as u32
    }
    fn take_item(v: Item) -> u32 {
        v.tags.len() as u32
    }
    fn take_items(v: Vec<Item>) -> u32 {
        v.len() as u32
    }
    fn take_grid(v: Vec<Vec<String>>) -> u32 {
        v.len() as u32
    }
    fn take_shapes(v: Vec<Shape>) -> u32 {
        v.len() as u32
    }
    fn take_nine(
        a: String,
        _: String,
        _: String,
        _: String,
        _: String,
        _: String,
        _: String,
        _: String,
        i: String,
    ) -> u32 {
        (a.len() + i.len()) as u32
    }

    fn pass_on(which: String, length: u32) -> u32 {
        match which.as_str() {
            "number" => host::take_number(length),
            "text" => host::take_text(&text(length)),
            "bytes" => host::take_bytes(&bytes(length)),
            "numbers" => host::take_numbers(&vec![1; length as usize]),
            "texts" => host::take_texts(&texts(length)),
            "points" => host::take_points(&points(length)),
            "item" => host::take_item(&item(length)),
            "items" => host::take_items(&items(length)),
            "grid" => host::take_grid(&grid(length)),
            "blobs" => host::take_blobs(&vec![bytes(length); length as usize]),
            "shapes" => host::take_shapes(&shapes(length)),
            "many" => host::take_many(Some(&text(length)), Err(1), (&text(length), &bytes(length))),
            _ => u32::MAX,
        }
    }

    fn ask(length: u32) -> u32 {
        host::make_text(length).len() as u32
    }

    fn make_number() -> u32 {
        1
    }
    fn make_point() -> Point {
        Point { x: 1, y: 0.5 }
    }
    fn make_text(length: u32) -> String {
        text(length)
    }
    fn make_bytes(length: u32) -> Vec<u8> {
        bytes(length)
    }
    fn make_texts(length: u32) -> Vec<String> {
        // None is empty: each costs as much as any other.
        vec![text(1); length as usize]
    }
    fn make_items(length: u32) -> Vec<Item> {
        vec![item(2); length as usize]
    }
    fn make_grid(length: u32) -> Vec<Vec<String>> {
        vec![vec![text(1); 2]; length as usize]
    }
    fn make_option(length: Option<u32>) -> Option<String> {
        length.map(text)
    }
    fn make_result(length: u32) -> Result<String, Vec<u8>> {
        if length.is_multiple_of(2) {
            Ok(text(length))
        } else {
            Err(bytes(length))
        }
    }
}
