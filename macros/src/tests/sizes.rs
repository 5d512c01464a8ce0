//! How much the derive writes: that grows with the WIT, whatever is inside of what. The compiler's
//! work grows with what is written, so that a type in full in the place of its name would multiply
//! it with each level.

use std::fmt::Write as _;

use syn::parse_quote;

/// A function that takes records in records, in both ways in which a type can hold another.
fn nested(levels: usize) -> String {
    let mut wit = "package a:b; interface i { record r0 { a: string }".to_owned();
    for level in 1..=levels {
        let inner = level - 1;
        write!(
            wit,
            " record r{level} {{ a: r{inner}, b: list<r{inner}>, c: option<r{inner}> }}"
        )
        .unwrap();
    }
    write!(
        wit,
        " f: func(x: r{levels}); }} world w {{ import i; export i; }}"
    )
    .unwrap();
    wit
}

fn written(levels: usize) -> usize {
    let wit = nested(levels);
    let item = parse_quote! {
        #[invoker(inline = #wit, world = "w")]
        pub struct World;
    };
    let code = crate::derive(&item).to_string();
    assert!(!code.contains("compile_error"), "{code}");
    code.len()
}

#[test]
fn what_is_written_grows_with_the_levels_of_records() {
    let (few, many) = (written(8), written(16));
    assert!(
        many < 9 * few / 4,
        "{few} bytes for 8 levels, {many} for 16"
    );
}
