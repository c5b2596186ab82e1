//! Damaged encoding: what is repaired, what is left alone, and where it stood.

use std::borrow::Cow;

use proptest::prelude::*;
use proptest::sample::select;
use reportage::{ErrorKind, Options, Span};

use crate::invariants;

fn options() -> Options {
    Options::new().repair_encoding(true)
}

fn repaired(text: &str) -> String {
    options().parse(text).expect("an article").source().to_owned()
}

#[test]
fn mojibake_is_undone() {
    for (damaged, meant) in [
        ("â€œIt hurts,â€\u{9d} she said.", "“It hurts,” she said."),
        ("â\u{80}\u{9c}It hurtsâ\u{80}\u{9d}", "“It hurts”"),
        ("â€œIt hurts,â€ she said.", "“It hurts,” she said."),
        ("â€œIt hurts,â€\u{FFFD} she said.", "“It hurts,” she said."),
        ("Itâ€™s a cafÃ© â€“ or wasâ€¦", "It’s a café – or was…"),
        ("a fee of Â£5, or â‚¬6", "a fee of £5, or €6"),
        ("said.Â  The mill", "said.  The mill"),
        ("said.Â\u{A0}The mill", "said.\u{A0}The mill"),
        ("voilÃ\u{A0} tout, voilÃ  tout", "voilà tout, voilà tout"),
        ("Ã‰tÃ© Ã€ GenÃ¨ve", "Été À Genève"),
        ("Å\u{81}Ã³dÅº, WrocÅ‚aw", "Łódź, Wrocław"),
        ("ÐœÐ¾Ñ\u{81}ÐºÐ²Ð°", "Москва"),
        ("æ\u{9d}±äº¬", "東京"),
        ("a tired ðŸ˜´ baker", "a tired 😴 baker"),
        // Misread twice, and three times.
        ("Itâ‚¬", "It€"),
        ("ItÃ¢â‚¬â„¢s", "It’s"),
        ("ItÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢s", "It’s"),
        ("cafÃƒÂ©", "café"),
        // Windows-1252 as Latin-1, and that as UTF-8.
        ("\u{93}It\u{92}s over,\u{94} she said.", "“It’s over,” she said."),
        ("Â\u{93}It is over,Â\u{94} she said.", "“It is over,” she said."),
        // As entities.
        ("It&acirc;&#128;&#153;s", "It’s"),
    ] {
        assert_eq!(repaired(damaged), meant, "{damaged}");
    }
}

#[test]
fn entities_and_tags_are_read() {
    for (damaged, meant) in [
        ("&ldquo;It&rsquo;s over,&rdquo; said Ruiz &mdash; twice", "“It’s over,” said Ruiz — twice"),
        ("&#8220;It&#x2019;s&#XA0;over&#8221;", "“It’s\u{A0}over”"),
        ("It&#146;s, it&amp;rsquo;s, it&amp;#8217;s", "It’s, it’s, it’s"),
        ("Smith &amp; Sons, caf&eacute; &lt;closed&gt;", "Smith & Sons, café <closed>"),
        ("<p>The mill closed.</p><p>It <b>hurts</b>.<br/>So.</p>", "\nThe mill closed.\n\nIt hurts.\nSo.\n"),
        ("<a href=\"https://example.com/?a=1&b=2\" class='x'>mill</a> closes", "mill closes"),
        ("a<!-- an ad -->b<!-- no end", "ab<!-- no end"),
        ("a<script type=\"x\">if (a < b) { f() }</script>b<STYLE>p {}</STYLE>", "ab"),
    ] {
        assert_eq!(repaired(damaged), meant, "{damaged}");
    }
}

#[test]
fn what_does_not_print_is_taken_out() {
    for (damaged, meant) in [
        ("con\u{AD}tin\u{AD}ued", "continued"),
        ("the\u{200B} mill\u{2060} \u{200E}closes\u{FEFF}", "the mill closes"),
        ("\u{1}BC-MILL\u{2}The last mill closed.\u{3}\u{4}", "BC-MILL The last mill closed."),
        ("Mill \u{1b}[1;31mcloses\u{1b}[0m", "Mill closes"),
        ("Mi\u{200C}ll", "Mill"),
    ] {
        assert_eq!(repaired(damaged), meant, "{damaged}");
    }
}

#[test]
fn what_is_whole_is_left_alone() {
    for text in [
        "Mill closes\n“It’s over,” said Łukasz Żeleński of Kraków.",
        "“I LOVE THE CAFÉ” AND THE “CLICHÉ…” AND THE FIANCÉ’S “OLÉ!”",
        "«LE CAFÉ»",
        "AT&T and R&D; 1 < 2 > 0; <Ana Ruiz> <ana@example.com> <3 &c; &; &nothing; &#0; &#xD800;",
        "\u{FEFF}Mill closes\r\n\tIt\u{A0}hurts.",
        "👨\u{200D}👩\u{200D}👧 می\u{200C}خواهم",
        "Chen Wěi (陈伟) 东海棋院 — Überblick, Jón Þór Ægisson; château, naïve, São Paulo, ÂGE, Â.",
    ] {
        let article = options().parse(text).expect("an article");
        assert_eq!(article.source(), text);
        assert_eq!(article.origin(), None, "{text}");
        assert_eq!(article, reportage::parse(text).expect("an article"));
    }
}

#[test]
fn nothing_is_copied_where_nothing_is_damaged() {
    let text = "Mill closes\n“It’s over,” said Ana Ruiz.";
    let article = options().parse(text).expect("an article");
    assert!(matches!(article.quotes()[0].fragments[0].text, Cow::Borrowed(_)));
}

#[test]
fn bytes_that_are_not_utf8_are_read_as_windows_1252() {
    let bytes = b"Caf\xE9 closes\n\x93It\x92s over,\x94 said Ana Ruiz. \xC3\xA9 &amp; \x81";
    assert_eq!(Options::new().parse_bytes(bytes).expect_err("a refusal").kind(), ErrorKind::NotUtf8);
    let article = options().parse_bytes(bytes).expect("an article");
    assert_eq!(article.source(), "Café closes\n“It’s over,” said Ana Ruiz. é & ");
    let origin = article.origin().expect("repairs");
    assert_eq!(bytes[origin.original(article.quotes()[0].span()).range()], b"\x93It\x92s over,\x94"[..]);
    assert_eq!(options().parse_bytes(b"\xFF\xD8\0\x10").expect_err("a refusal").kind(), ErrorKind::NotUtf8);
}

#[test]
fn what_is_nothing_but_damage_is_blank() {
    let error = options().parse("<p>&nbsp;</p>").expect_err("a refusal");
    assert_eq!((error.kind(), error.span()), (ErrorKind::Blank, Span::new(0, 13)));
}

#[test]
fn spans_lead_back() {
    let came = "<p>Caf&eacute; closes</p>\n<p>&ldquo;It<b> hurts</b>,&rdquo; said Ana\u{AD} Ruiz.</p>";
    let article = options().parse(came).expect("an article");
    let origin = article.origin().expect("repairs");
    let before = |span: Span| origin.original(span).of(came).expect("a place in the text");
    assert_eq!(before(article.headline().expect("a headline").span), "Caf&eacute; closes");
    let quote = &article.quotes()[0];
    assert_eq!(before(quote.span()), "&ldquo;It<b> hurts</b>,&rdquo;");
    assert_eq!(before(quote.speaker().expect("a speaker").excerpt.span), "Ana\u{AD} Ruiz");
    assert_eq!(origin.repairs().len(), 10);
}

/// Text, whole and damaged.
const PIECES: &[&str] = &[
    "Mill closes",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "“It hurts,”",
    " said Ana Ruiz.",
    "â€œ",
    "â€",
    "\u{9d}",
    "™",
    "Ã",
    "©",
    "Â",
    "Å",
    "‚",
    "Ð",
    "¼",
    "é",
    "É",
    "”",
    "ð",
    "Ÿ",
    "˜",
    "´",
    "&",
    "amp;",
    "rsquo;",
    "#8217;",
    "#x80;",
    "&lt;",
    "&nbsp;",
    "<",
    "<p>",
    "</p>",
    "<b ",
    ">",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "\u{AD}",
    "\u{200B}",
    "\u{200D}",
    "\u{FEFF}",
    "\u{1}",
    "\u{1b}[3",
    "1m",
    "\u{93}",
    "\u{FFFD}",
    "ÃƒÂ¢",
    "a",
    "東",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(select(PIECES), 1..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_damaged_text(text in pieces()) {
        invariants::of_repair(text.as_bytes());
    }

    #[test]
    fn of_any_string(text in any::<String>()) {
        invariants::of_repair(text.as_bytes());
    }

    #[test]
    fn of_any_bytes(bytes in prop::collection::vec(select(b"Mill closes\n\x93\x94\xE2\x80\x9C\xC3&amp;<b>".as_slice()), 1..100)) {
        invariants::of_repair(&bytes);
    }

    #[test]
    fn plain_words_are_whole(text in "[a-zA-Z,.?!\"'“”‘’—é \n]{1,200}") {
        if let Ok(article) = options().parse(&text) {
            prop_assert_eq!(article.source(), &text);
        }
    }

    #[test]
    fn what_utf8_becomes_becomes_utf8(text in "[a-z]{2}[a-zA-Z,. “”‘’—…üłśж😴£ \n]{1,200}") {
        // As Latin-1 reads it.
        let damaged: String = text.bytes().map(char::from).collect();
        prop_assert_eq!(repaired(&damaged), &*text);
    }

    #[test]
    fn line_ends_are_kept(text in pieces()) {
        let text = text.replace('\r', "");
        if let (Ok(unix), Ok(windows)) = (options().parse(&text), options().parse(&text.replace('\n', "\r\n"))) {
            prop_assert_eq!(unix.source().replace('\r', ""), windows.source().replace('\r', ""));
        }
    }
}

#[test]
fn dashes_and_marks_behind_a_letter_are_whole() {
    let text = "é——é““";
    assert_eq!(options().parse(text).expect("an article").source(), text);
}
