//! Texts that invite a search from every mark, name or line to the end of the text, to be repeated to any length.

#![allow(clippy::indexing_slicing, reason = "the articles are the crate's own, and a list is read by what is left of a number")]

/// Each shape: its name, and the piece that is repeated.
pub(crate) const SHAPES: &[(&str, &str)] = &[
    ("opening-marks", "“"),
    ("closing-marks", "” "),
    ("straight-marks", "\" "),
    ("marks-and-words", "\"a "),
    ("nested-openers", "“It hurts ‘so "),
    ("unmatched-marks", "“It hurts, she said. "),
    ("closing-only", "It hurts,” she said. "),
    ("apostrophes", "'"),
    ("guillemets", "«»"),
    ("quotation-a-line", "“It hurts\n"),
    ("one-word", "a"),
    ("one-sentence", "Ana Ruiz, the mayor, "),
    ("one-line", "The mill closed on Friday, and nobody asked. "),
    ("said", "said "),
    ("said-that", "Ruiz said that "),
    ("said-said", "Ruiz said Okafor said "),
    ("said-and-said", "Ruiz said it closed and "),
    ("told", "told Okafor "),
    ("according-to", "according to Ruiz "),
    ("names", "Ana Ruiz Okafor "),
    ("capitals", "Leeds "),
    ("quotations", "“it hurts” and "),
    ("attributions", "“it hurts,” Ruiz said, "),
    ("honorifics", "Mr. "),
    ("abbreviations", "U.S. Mr. "),
    ("commas", ","),
    ("dashes", " — "),
    ("lines", "a\n"),
    ("newlines", "\n"),
    ("blank-lines", "a\n \n"),
    ("white-space", "a   \t  "),
    ("parentheses", "(("),
    ("combining", "e\u{301}\u{302}"),
    ("scripts", "mill мельница 磨 "),
    ("multi-byte", "é😴"),
    ("interview", "Q. Why? A. So.\n"),
];

/// The shape that repeats no piece: a list of speakers.
pub(crate) const NAME_LIST: &str = "name-list";

/// The shape of this name with at least `bytes` bytes, behind a letter so that it is never blank.
pub(crate) fn of(name: &str, bytes: usize) -> Option<String> {
    if name == NAME_LIST {
        return Some(name_list(bytes));
    }
    let (_, piece) = SHAPES.iter().find(|(shape, _)| *shape == name)?;
    Some(format!("a{}", piece.repeat(bytes / piece.len() + 1)))
}

/// A list of speakers, no two of one name.
fn name_list(bytes: usize) -> String {
    const FIRST: [&str; 10] = ["Ba", "De", "Fi", "Go", "Hu", "Ja", "Ke", "Li", "Mo", "Nu"];
    const LAST: [&str; 10] = ["ban", "der", "fin", "gol", "hun", "jas", "kel", "lim", "mor", "nut"];

    let mut list = String::with_capacity(bytes + 64);
    let mut number = 0_usize;
    while list.len() < bytes {
        let digits = [1, 10, 100, 1_000, 10_000, 100_000].map(|place| number / place % 10);
        list.push_str(if number.is_multiple_of(2) { "“We stay,” said " } else { "“We go,” said " });
        list.extend([FIRST[digits[0]], LAST[digits[1]], LAST[digits[2]], " ", FIRST[digits[3]], LAST[digits[4]], LAST[digits[5]], ".\n"]);
        number += 1;
    }
    list
}
