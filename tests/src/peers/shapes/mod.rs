//! The guest `shapes`: worlds of bytes, of typed records, of many small functions and of columns of
//! numbers, with the limits that an engine has by default and without.

pub mod bindgen;
pub mod by_hand;
pub mod native;
pub mod torvyn;

pub use bindgen::Bindgen;
pub use by_hand::ByHand;
pub use torvyn::Torvyn;

/// The component.
#[must_use]
pub fn wasm() -> Vec<u8> {
    std::fs::read(crate::guest("shapes")).unwrap()
}

/// Which limits a call has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// Those of the engine's default settings: a deadline for each call. Peers set one as well.
    Default,
    /// None that costs anything in a call.
    None,
}

impl Limits {
    fn mode(self) -> super::Mode {
        match self {
            Self::Default => super::Mode::Deadline,
            Self::None => super::Mode::Unbounded,
        }
    }
}

/// One line of an order: article, quantity, cents.
pub type Line = (u32, u32, u64);

/// Who has placed an order.
pub const CUSTOMER: &str = "Ada Lovelace";

/// The lines of an order.
#[must_use]
pub fn lines(count: u32) -> Vec<Line> {
    (0..count).map(|article| (article, 2, 100)).collect()
}

/// What these cost.
#[must_use]
pub fn price(lines: &[Line]) -> u64 {
    lines.iter().map(|line| u64::from(line.1) * line.2).sum()
}

/// The counter that is looked for, by its name and by its number.
pub const COUNTER: (&str, u32) = ("failed", 2);

/// The world of small functions.
pub trait Counters {
    /// Adds to a counter, and returns what it is then.
    fn add(&mut self, counter: u32, by: i64) -> i64;
    /// Whether a counter counts.
    fn set(&mut self, counter: u32, running: bool);
    /// What a counter is.
    fn get(&mut self, counter: u32) -> Option<i64>;
    /// A counter's number.
    fn find(&mut self, name: &str) -> Option<u32>;
    /// The length of a counter's name.
    fn name(&mut self, counter: u32) -> usize;

    /// Calls each of them once, and returns the length of a name.
    #[inline]
    fn round(&mut self) -> usize {
        let (name, counter) = COUNTER;
        let found = self.find(name);
        self.set(counter, true);
        let sum = self.add(counter, 1);
        let value = self.get(counter);
        assert!(found == Some(counter) && value == Some(sum));
        self.name(counter)
    }
}

/// Rows of two numbers, by their columns.
pub trait Columns {
    /// The greatest common divisor of every row, and what these are in sum.
    fn gcd(&mut self, a: &[i32], b: &[i32]) -> i64;
}

/// So many rows: the numbers from 0 on, and twice as much beside each.
#[must_use]
pub fn columns(rows: i32) -> (Vec<i32>, Vec<i32>) {
    ((0..rows).collect(), (0..rows).map(|row| 2 * row).collect())
}
