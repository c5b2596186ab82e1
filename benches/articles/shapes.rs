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
    ("doubled-titles", "Leeds Mr. Mr "),
    ("titles-and-names", "Mr. Mr and Ruiz. "),
    ("pronouns", "she said he "),
    ("descriptions", "the mayor told a spokesman "),
    ("times", "on Monday last week "),
    ("lost-marks", "We stay, Ruiz said. I go. "),
    ("lost-questions", "Is it ours? Ruiz asked. "),
    ("headings", "The mill\n\n"),
    ("signatures", "It closed.\nAna Ruiz\n"),
    ("entries", "12:40 p.m.\nIt closed.\n"),
    ("credits", "(Reporting by Ana Ruiz)\n"),
    ("pull-quotes", "“We stay, whatever comes of it.”\n"),
    ("questions", "Why did it close?\nNobody knows.\n"),
    ("tags", "<p>it "),
    ("comments", "<!-- "),
    ("scripts-of-pages", "<script>"),
    ("entities", "&amp;amp; "),
    ("mojibake", "â€œÃ©"),
];

/// The shapes that repeat no piece: a list of speakers, and notes on authors, no two of one name.
pub(crate) const LISTS: &[(&str, List)] = &[
    ("name-list", |number, name| {
        let said = if number.is_multiple_of(2) { "“We stay,” said " } else { "“We go,” said " };
        [said, name, ".\n"].concat()
    }),
    ("author-notes", |_, name| ["Ana ", name.split(' ').next_back().unwrap_or_default(), " is a writer in Leeds.\n"].concat()),
];

/// A line of a list, by its number and a name that has not been before, nor either of its words.
type List = fn(usize, &str) -> String;

/// The names of all shapes.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SHAPES.iter().map(|(name, _)| *name).chain(LISTS.iter().map(|(name, _)| *name))
}

/// The shape of this name with at least `bytes` bytes, below a line of one letter: so it is never blank, and its first
/// words are read as all others are.
pub(crate) fn of(name: &str, bytes: usize) -> Option<String> {
    if let Some((_, line)) = LISTS.iter().find(|(list, _)| *list == name) {
        return Some(list(bytes, *line));
    }
    let (_, piece) = SHAPES.iter().find(|(shape, _)| *shape == name)?;
    Some(format!("a\n{}", piece.repeat(bytes / piece.len() + 1)))
}

fn list(bytes: usize, line: List) -> String {
    const FIRST: [&str; 10] = ["Ba", "De", "Fi", "Go", "Hu", "Ja", "Ke", "Li", "Mo", "Nu"];
    const LAST: [&str; 10] = ["ban", "der", "fin", "gol", "hun", "jas", "kel", "lim", "mor", "nut"];

    let mut list = String::with_capacity(bytes + 64);
    let mut number = 0_usize;
    while list.len() < bytes {
        let digits = [1, 10, 100, 1_000, 10_000, 100_000].map(|place| number / place % 10);
        let name = [FIRST[digits[0]], LAST[digits[1]], LAST[digits[2]], " ", FIRST[digits[3]], LAST[digits[4]], LAST[digits[5]]];
        list.push_str(&line(number, &name.concat()));
        number += 1;
    }
    list
}
