//! What holds for any text at all.

use proptest::prelude::*;
use proptest::sample::select;

use crate::invariants;

/// What news is made of, and what damages it. Put together at random, these give texts that look like articles.
const PIECES: &[&str] = &[
    "Mill closes",
    "By Ana Ruiz and Tom Okafor",
    "By ANA RUIZ, Staff Writer",
    " date 2021-12-15 International",
    "date 2021-13-45",
    "Dec. 15, 2021",
    "LEEDS, England (AP) — ",
    "LEEDS, March 3 (Reuters) - ",
    "Leeds ",
    "The mill closed on Friday.",
    "Ana Ruiz",
    "Ms. Ruiz",
    "Dr. Tom Okafor, 41, a nurse in Leeds,",
    "Łukasz Żeleński",
    "the mayor",
    "she",
    "who",
    " said",
    " said that ",
    " told Tom Okafor",
    " according to ",
    ", adding that ",
    ", calling it ",
    "It hurts",
    "don’t",
    "the workers’ hall",
    "rock 'n' roll",
    "U.S. ",
    "“",
    "”",
    "\"",
    "'",
    "''",
    "``",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "‹",
    "(",
    ")",
    ",",
    ".",
    ". ",
    "?",
    "!",
    "…",
    ":",
    ";",
    " ",
    "\u{A0}",
    "\t",
    " — ",
    "--",
    "-",
    "Q. ",
    "A. ",
    "RUIZ: ",
    "\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\n    ",
    "\n   \n",
    "\r",
    "\u{FEFF}",
    "\u{200B}",
    "\u{2028}",
    "😴",
    "e\u{301}",
    "\u{1b}[31m",
    "\\u0041 \"\\n",
    "_____",
    "***",
    "Advertisement",
    "Read more: ",
    "Correction: ",
    "(Photo by Ana Ruiz)",
    "Ana Ruiz reported from Leeds.",
    "Tom Okafor contributed reporting.",
    "1987",
    "3.5",
    "$4",
    "www.example.com",
    "@mill",
];

/// A text that looks like an article, whole or damaged.
fn article() -> impl Strategy<Value = String> {
    prop::collection::vec(select(PIECES), 1..120).prop_map(|pieces| pieces.concat())
}

/// The text of a fixture with some of its characters lost, doubled or replaced.
fn damaged() -> impl Strategy<Value = String> {
    let texts: Vec<String> = crate::fixtures::all().into_iter().map(|(_, text)| text).collect();
    let damage = prop::collection::vec((any::<prop::sample::Index>(), select(PIECES), 0..3usize), 1..12);
    (select(texts), damage).prop_map(|(text, damage)| {
        let mut characters: Vec<String> = text.chars().map(String::from).collect();
        for (at, piece, how) in damage {
            let at = at.index(characters.len());
            match how {
                0 => characters[at].clear(),
                1 => characters[at].push_str(piece),
                _ => characters.truncate(at.max(1)),
            }
        }
        characters.concat()
    })
}

fn check(text: &str) {
    invariants::of_parts(text);
    if invariants::of_text(text).is_err() {
        return;
    }
    invariants::of_standoff(&reportage::parse(text).expect("what is parsed once is parsed again"));
    #[cfg(feature = "serde")]
    {
        invariants::of_json(text).expect("what is parsed once is parsed again");
        invariants::of_line_ends(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_string(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn of_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = reportage::parse_bytes(&bytes) {
            prop_assert!(error.span().end <= bytes.len());
            prop_assert!(error.line() >= 1 && error.column() >= 1);
        }
    }

    #[test]
    fn of_a_text_like_an_article(text in article()) {
        check(&text);
    }

    #[test]
    fn of_a_damaged_article(text in damaged()) {
        check(&text);
    }

    #[test]
    fn a_limit_is_a_limit(text in article(), limit in 0..200usize) {
        let parsed = reportage::Options::new().max_bytes(limit).parse(&text);
        prop_assert_eq!(
            text.len() > limit,
            parsed.is_err_and(|error| error.kind() == reportage::ErrorKind::TooLarge)
        );
    }
}

/// Texts that once broke something.
#[test]
fn of_texts_that_broke() {
    for text in [
        // A name at a line's end was close to the end of its mention, or not, by the bytes of the line end.
        "P\ndie said\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
        "“It hurts,” said I\nand we.",
        // A wrapped heading was too long with the bytes of its line end.
        "t\n„We were not consulted,“ Kessel's mayor, Anton Reuss, told the newspaper Seeblick. „\non Wednenk â€¦ and then they pay.â€\nO,",
        // What stands behind an attribution lost its quotation, and what stands before it got all between.
        "was ,e said:d:s s e,”r said",
        // With the bytes of its line ends an article was long enough to have lost its marks.
        &format!("Mill closes\n{}\nNobody came. It is the least we can do, Ana Ruiz said.", "Rain fell on the town.\n".repeat(40)),
        // A quotation stood too far below to follow, with the bytes of the line ends between.
        "Mill closes\n\nAna Ruiz said that it hurts.\n\nTom Okafor shook his head.\n\n\n   “Nobody asked us what we wanted for the mill.”\n\nRain fell.",
        // A line separator was a line of standoff for some readers.
        "T\u{2028}he mill closes\nIt hurts, said Ana \u{202E}Ruiz\u{1b}[31m of Leeds.",
    ] {
        check(text);
    }
}
