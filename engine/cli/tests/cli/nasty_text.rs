//! Text that finds out where languages know other versions of Unicode, and where they cut words in other places.
//! It is the same each time.

use std::fmt::Write as _;

/// A generator of numbers that look random: xorshift.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// What decides where words and addresses end: letters, digits, marks, and what stands between them.
const PARTS: &[&str] = &[
    "a",
    "B",
    "ß",
    "İ",
    "Σ",
    "ς",
    "ǅ",
    "ﬁ",
    "ⓐ",
    "Ⓜ",
    "🅰",
    "˰",
    "ª",
    "ẞ",
    "Ꭰ",
    "ꭰ",
    "Ა",
    "ა",
    "א",
    "ש",
    "'",
    "\"",
    "״",
    "׳",
    "ع",
    "٫",
    "१",
    "1",
    "٣",
    "²",
    "Ⅷ",
    "½",
    "ः",
    "ਃ",
    "ַ",
    "\u{301}",
    "\u{345}",
    "\u{200d}",
    "\u{200c}",
    "\u{200b}",
    "\u{ad}",
    "\u{feff}",
    "\u{2060}",
    "ไ",
    "ກ",
    "က",
    "ក",
    "漢",
    "字",
    "々",
    "〇",
    "ア",
    "ー",
    "゛",
    "ｱ",
    "ﾞ",
    "か",
    "한",
    "글",
    "_",
    "‿",
    "\u{202f}",
    "\u{a0}",
    "\u{3000}",
    " ",
    "  ",
    "\t",
    "\r",
    "\u{b}",
    "\u{85}",
    "\u{2028}",
    ".",
    ",",
    ":",
    ";",
    "·",
    "’",
    "․",
    "：",
    "．",
    "，",
    "⁄",
    "@",
    "@",
    "-",
    "+",
    "%",
    "👩",
    "👨",
    "🇩",
    "🇪",
    "❤",
    "\u{fe0f}",
    "🏽",
    "©",
    "™",
    "ℹ",
    "\u{fffd}",
    "\u{10ffff}",
    "\u{e000}",
    "𝐀",
    "𝟗",
    "𐐀",
    "𞤀",
    "𐲀",
    "𑢠",
    "𖹀",
    "example.com",
    "x@y.de",
    "10.0.0.1",
    "1.2.3.256",
    "3.14",
    "don't",
    "ΑΣ",
    "ΑΣ.",
    "ΣΑΣ’Α",
];

/// A few megabytes of lines, some of them with bytes that are no UTF-8.
pub(crate) fn nasty_text(lines: usize) -> Vec<u8> {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut text = Vec::new();
    for number in 0..lines {
        let mut line = String::new();
        let _ = write!(line, "{number} ");
        // Most text is plain.
        let is_plain = numbers.below(3) == 0;
        for _ in 0..8 + numbers.below(40) {
            match numbers.below(20) {
                _ if is_plain => {
                    line.push_str(numbers.one_of(&["mail ", "me", "@", "a.b", ".c ", "7"]))
                }
                // Any character there is, assigned or not.
                0..=2 => {
                    let blocks: [u32; 6] = [0x250, 0x3000, 0x1_0000, 0x1_4000, 0x2_0000, 0x11_0000];
                    let most = usize::try_from(numbers.one_of(&blocks)).unwrap();
                    let code = u32::try_from(numbers.below(most)).unwrap();
                    let c = char::from_u32(code).unwrap_or('?');
                    line.push(if c == '\n' { '?' } else { c });
                }
                3 => line.push(' '),
                _ => line.push_str(numbers.one_of(PARTS)),
            }
        }
        let at = text.len();
        text.extend_from_slice(line.as_bytes());
        if numbers.below(10) == 0 {
            let place = at + numbers.below(line.len());
            let stray = numbers.one_of(&[
                &b"\xff"[..],
                b"\xc3",
                b"\xe2\x82",
                b"\xed\xa0\x80",
                b"\xf0\x9f",
            ]);
            text.splice(place..place, stray.iter().copied());
        }
        text.push(b'\n');
    }
    text
}
