//! The functions of the guest that take one value: their names, types, and which values they
//! are tried with if not any.

macro_rules! with_all {
    ($run:ident) => {
        $run! {
            of_bool: bool;
            of_u8: u8;
            of_u16: u16;
            of_u32: u32;
            of_u64: u64;
            of_s8: i8;
            of_s16: i16;
            of_s32: i32;
            of_s64: i64;
            of_f32: f32;
            of_f64: f64;
            of_char: char;
            of_string: String;

            of_bools: Vec<bool>;
            of_bytes: Vec<u8>;
            of_u16s: Vec<u16>;
            of_u32s: Vec<u32>;
            of_u64s: Vec<u64>;
            of_s8s: Vec<i8>;
            of_s16s: Vec<i16>;
            of_s32s: Vec<i32>;
            of_s64s: Vec<i64>;
            of_f32s: Vec<f32>;
            of_f64s: Vec<f64>;
            of_chars: Vec<char>;
            of_strings: Vec<String>;
            of_blobs: Vec<Vec<u8>>;
            of_numbers: Vec<Vec<u32>>;
            of_grid: Vec<Vec<String>> = strategies::few(strategies::few(strategies::text()));

            of_point: owned::Point;
            of_points: Vec<owned::Point>;
            of_person: owned::Person;
            of_people: Vec<owned::Person> = strategies::few(strategies::any::<owned::Person>());
            of_keywords: owned::Keywords;
            of_everything: owned::Everything;
            of_everythings: Vec<owned::Everything> = strategies::few(strategies::any::<owned::Everything>());

            of_option: Option<u32>;
            of_optional_text: Option<String>;
            of_nested_option: Option<Option<String>>;
            of_optional_list: Option<Vec<String>>;
            of_options: Vec<Option<String>>;

            of_result: Result<(), ()>;
            of_ok_only: Result<String, ()>;
            of_error_only: Result<(), String>;
            of_either: Result<Vec<String>, owned::Failure>;
            of_results: Vec<Result<u8, String>>;

            of_single: (String,);
            of_pair: (u8, String);
            of_pairs: Vec<(String, Vec<u8>)>;

            of_shape: owned::Shape;
            of_shapes: Vec<owned::Shape>;
            of_quantity: owned::Quantity;
            of_quantities: Vec<owned::Quantity>;
            of_color: owned::Color;
            of_colors: Vec<owned::Color>;

            of_one: owned::One;
            of_eight: owned::Eight;
            of_nine: owned::Nine;
            of_sixteen: owned::Sixteen;
            of_seventeen: owned::Seventeen;
            of_thirty_two: owned::ThirtyTwo;
            of_nines: Vec<owned::Nine>;

            of_label: owned::Label;
            of_labels: owned::Labels;
            of_spot: owned::Spot;
            of_somebody: owned::Somebody;
        }
    };
}

pub(crate) use with_all;
