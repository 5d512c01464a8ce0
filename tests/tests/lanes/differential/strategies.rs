//! Random values of the world's own types.

pub(crate) use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::prelude::*;

use super::values::owned::*;

/// A short text, of whatever characters.
pub(crate) fn text() -> impl Strategy<Value = String> {
    "\\PC{0,12}"
}

/// A short list, for lists of what is large in itself.
pub(crate) fn few<S: Strategy>(item: S) -> impl Strategy<Value = Vec<S::Value>> {
    vec(item, 0..6)
}

/// Makes a type one that `any` knows.
macro_rules! arbitrary {
    ($($ty:ty = $strategy:expr;)*) => {$(
        impl Arbitrary for $ty {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;
            fn arbitrary_with((): ()) -> Self::Strategy {
                Strategy::boxed($strategy)
            }
        }
    )*};
}

/// Flags of any combination.
macro_rules! flags {
    ($($ty:ident: $($name:ident)*;)*) => {
        arbitrary! {$(
            $ty = any::<u32>().prop_map(|bits| {
                let names = [$($ty::$name),*].into_iter().enumerate();
                names
                    .filter(|(index, _)| bits & 1 << index != 0)
                    .fold($ty::empty(), |all, (_, name)| all | name)
            });
        )*}
    };
}

arbitrary! {
    Point = any::<(i32, f64)>().prop_map(|(x, y)| Point { x, y });
    Person = (text(), few(text()), any::<Vec<u8>>(), any::<Option<Point>>()).prop_map(
        |(name, nicknames, portrait, home)| Person { name, nicknames, portrait, home }
    );
    Color = prop_oneof![Just(Color::Red), Just(Color::LightGreen), Just(Color::Blue)];
    Keywords = (any::<(u32, String, bool, u8, i8)>(), few(text()), any::<(Option<bool>, char)>())
        .prop_map(|((r#type, r#match, self_, crate_, super_), r#use, (r#async, r#dyn))| Keywords {
            r#type, r#match, self_, crate_, super_, r#use, r#async, r#dyn,
        });
    Shape = prop_oneof![
        Just(Shape::Nothing),
        any::<Point>().prop_map(Shape::Dot),
        text().prop_map(Shape::Named),
        few(any::<Point>()).prop_map(Shape::Outline),
        any::<(u8, u64)>().prop_map(Shape::Framed),
        any::<Person>().prop_map(Shape::Owner),
        any::<Option<String>>().prop_map(Shape::Maybe),
        any::<Result<u16, String>>().prop_map(Shape::Checked),
        any::<f32>().prop_map(Shape::Number),
    ];
    Quantity = prop_oneof![
        Just(Quantity::Unknown),
        any::<u64>().prop_map(Quantity::Count),
        any::<f64>().prop_map(Quantity::Amount),
        any::<u8>().prop_map(Quantity::Small),
    ];
    Failure = prop_oneof![Just(Failure::Silent), text().prop_map(Failure::Because)];
    Everything = (
        any::<(bool, u8, u16, u32, u64, i8, i16, i32, i64, f32)>(),
        (any::<(f64, char)>(), text(), any::<(Vec<u8>, Vec<i64>)>(), few(text())),
        (few(few(text())), few(any::<Person>()), any::<Option<String>>(), any::<Option<Option<u8>>>()),
        any::<(Result<String, Failure>, Result<(), ()>, (u8, String))>(),
        any::<(Shape, Quantity, Color, Nine, Keywords)>(),
    ).prop_map(|(
        (truth, tiny, short, word, long, signed_tiny, signed_short, signed_word, signed_long, single),
        ((double, letter), text, (bytes, longs), texts),
        (grid, people, maybe, perhaps),
        (outcome, done, pair),
        (shape, quantity, color, marks, keywords),
    )| Everything {
        truth, tiny, short, word, long, signed_tiny, signed_short, signed_word, signed_long, single,
        double, letter, text, bytes, longs, texts, grid, people, maybe, perhaps, outcome, done, pair,
        shape, quantity, color, marks, keywords,
    });
}

flags! {
    One: ONLY;
    Eight: B0 B1 B2 B3 B4 B5 B6 B7;
    Nine: B0 B1 B2 B3 B4 B5 B6 B7 B8;
    Sixteen: B0 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15;
    Seventeen: B0 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15 B16;
    ThirtyTwo: B0 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15 B16 B17 B18 B19 B20
        B21 B22 B23 B24 B25 B26 B27 B28 B29 B30 B31;
}

/// Any value, or one of a strategy.
macro_rules! strategy {
    ($ty:ty) => {
        proptest::arbitrary::any::<$ty>()
    };
    ($ty:ty, $strategy:expr) => {
        $strategy
    };
}

pub(crate) use strategy;
