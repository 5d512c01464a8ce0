//! What a host does in the functions that take other than one value.

/// The host's functions that take several.
macro_rules! several_parameters {
    () => {
        fn of_many(
            &mut self,
            a: &str,
            b: &str,
            c: &str,
            d: &str,
            e: &str,
            f: &str,
            g: &str,
            h: &str,
            i: &str,
        ) -> Vec<String> {
            self.see(&"many");
            [a, b, c, d, e, f, g, h, i].into_owned()
        }

        fn of_seventeen_params(
            &mut self,
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
            m: values::Color,
            n: values::Nine,
            o: Option<u8>,
            p: &str,
            q: i64,
        ) -> String {
            self.see(&"seventeen");
            let m = m as u8;
            let n = n.as_array()[0];
            format!("{a} {b} {c} {d} {e} {f} {g} {h} {i} {j} {k} {l} {m} {n} {o:?} {p} {q}")
        }

        fn of_seventeen_things(
            &mut self,
            v: values::SeventeenThings<'_>,
        ) -> owned::SeventeenThings {
            self.see(&v.8);
            v.into_owned()
        }
    };
}

pub(crate) use several_parameters;
