//! What holds for the article of any text. The fuzz targets check the same functions.

use reportage::{Article, Attribution, Byline, Credit, Dateline, Excerpt, Mention, ParseError, PublicationDate, Quote, Span};

/// Parses a text and checks everything that holds for any article, unless the text is refused.
pub(crate) fn of_text(text: &str) -> Result<(), ParseError> {
    let structure = of_structure(text);
    let article = reportage::parse(text).inspect_err(|error| {
        of_error(error, text);
        assert!(structure.is_err(), "only the structure is read");
    })?;
    structure?;
    of_article(&article);
    assert_eq!(article, reportage::parse(text)?, "two parses of one text");
    let owned = article.clone().into_owned();
    assert_eq!(article, owned, "borrowed and owned");
    assert_eq!(owned, text.parse::<Article<'static>>()?, "into_owned and FromStr");
    Ok(())
}

/// What holds for an error: it points into the text, and at the place that it names.
pub(crate) fn of_error(error: &ParseError, text: &str) {
    let span = error.span();
    assert!(span.of(text).is_some(), "{span} of an error is no place in the text");
    let line = text[..span.start].matches('\n').count() + 1;
    assert_eq!(error.line(), line);
    assert!(error.column() >= 1);
    assert!(error.to_string().ends_with(&format!("(line {}, column {})", error.line(), error.column())));
}

/// What holds for an article: every span is a place in the source, and the right one.
pub(crate) fn of_article(article: &Article<'_>) {
    let source = article.source();
    partition(article);
    for excerpt in excerpts(article) {
        assert_eq!(excerpt.span.of(source), Some(&*excerpt.text), "the text at {}", excerpt.span);
        assert!(!excerpt.span.is_empty(), "an empty excerpt at {}", excerpt.span);
    }
    for note in article.diagnostics() {
        assert!(note.span.of(source).is_some(), "{note}");
    }
    ordered(article.paragraphs().iter().map(|paragraph| paragraph.span()), "paragraphs");
    ordered(article.sentences().iter().copied(), "sentences");
    indices(article.paragraphs().iter().map(|paragraph| paragraph.sentences), 0..article.sentences().len(), "sentences");
    let above = article.quotes().iter().take_while(|quote| quote.paragraph.is_none()).count();
    indices(article.paragraphs().iter().map(|paragraph| paragraph.quotes), above..article.quotes().len(), "quotes");
    for paragraph in article.paragraphs() {
        for sentence in article.sentences_of(paragraph) {
            assert!(paragraph.span().contains(sentence.span), "sentence {} outside of its paragraph", sentence.span);
            assert_eq!(sentence.span.of(source), Some(&*sentence.text));
            assert_eq!(sentence.text.trim(), sentence.text, "white space around a sentence");
        }
    }
    ordered(article.quoted_terms().iter().map(|term| term.span), "quoted terms");
    let said: std::collections::BTreeSet<Span> =
        article.quotes().iter().flat_map(|quote| &quote.fragments).map(|fragment| fragment.span).collect();
    for term in article.quoted_terms() {
        assert!(!said.contains(&term.span), "the term at {} is said too", term.span);
    }
    for (index, paragraph) in article.paragraphs().iter().enumerate() {
        for quote in article.quotes_of(paragraph) {
            assert_eq!(quote.paragraph, Some(index), "a quote is in the paragraph that it begins in");
        }
    }
    for quote in article.quotes() {
        of_quote(quote, article);
    }
    for speaker in article.speakers() {
        assert!(!speaker.quotes.is_empty(), "{} says nothing", speaker.name);
        assert!(speaker.mentions.is_sorted() && !speaker.mentions.is_empty(), "the mentions of {}", speaker.name);
        assert!(speaker.mentions.iter().all(|mention| mention.of(source).is_some_and(|text| !text.is_empty())), "a mention of nothing");
        assert!(speaker.quotes.iter().all(|quote| *quote < article.quotes().len()), "a quote that is none");
    }
    assert!(article.speakers().is_sorted_by_key(|speaker| speaker.mentions.first().copied()), "speakers out of order");
    ordered(article.times().iter().map(|time| time.excerpt.span), "times");
}

/// What holds for the structure of any text, unless the text is refused, which it is as by the whole parse.
pub(crate) fn of_structure(text: &str) -> Result<(), ParseError> {
    let structure = reportage::structure(text).inspect_err(|error| of_error(error, text))?;
    assert_eq!(structure, reportage::structure(text)?, "two readings of one text");
    let (mut end, mut sentences, mut quotations) = (0, 0, 0);
    for paragraph in structure.paragraphs() {
        let whole = paragraph.span.of(text).expect("a paragraph in the text");
        assert!(!whole.is_empty() && whole.trim() == whole, "white space around a paragraph");
        assert!(text[end..paragraph.span.start].chars().all(unseen), "text outside of paragraphs before {}", paragraph.span);
        assert_eq!((paragraph.sentences.start, paragraph.quotations.start), (sentences, quotations), "a gap in the ranges");
        (end, sentences, quotations) = (paragraph.span.end, paragraph.sentences.end, paragraph.quotations.end);
        // What is markup is no sentence's.
        let mut last = paragraph.span.start;
        for sentence in structure.sentences_of(paragraph) {
            let said = sentence.of(text).expect("a sentence in the text");
            assert!(!said.is_empty() && said.trim() == said, "white space around a sentence");
            assert!(paragraph.span.contains(*sentence) && sentence.start >= last, "a sentence out of its place");
            assert!(whole.contains('<') || text[last..sentence.start].chars().all(unseen), "text outside of sentences before {sentence}");
            last = sentence.end;
        }
        assert!(whole.contains('<') || text[last..end].chars().all(unseen), "text outside of sentences after {last}");
        ordered(structure.quotations_of(paragraph).iter().map(|quotation| quotation.span), "quotations");
        for quotation in structure.quotations_of(paragraph) {
            assert!(paragraph.span.contains(quotation.span) && quotation.span.contains(quotation.inner), "a quotation out of its place");
            assert!(quotation.inner.of(text).is_some(), "{} is no place in the text", quotation.inner);
        }
    }
    assert!(text[end..].chars().all(unseen), "text outside of paragraphs after {end}");
    assert_eq!((sentences, quotations), (structure.sentences().len(), structure.quotations().len()));
    Ok(())
}

/// White space, and what prints as little.
fn unseen(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{202A}'..='\u{202E}')
}

/// The blocks partition the source: in order, apart, and nothing but white space between them.
fn partition(article: &Article<'_>) {
    let source = article.source();
    let mut end = 0;
    for block in article.blocks() {
        let text = block.span.of(source).unwrap_or_else(|| panic!("{} of a block is no place in the text", block.span));
        assert_eq!(text.trim(), text, "white space around a block");
        assert!(!text.is_empty(), "an empty block at {}", block.span);
        assert!(block.span.start >= end, "the block at {} begins inside the one before it", block.span);
        assert!(blank(&source[end..block.span.start]), "text outside of blocks before {}", block.span);
        end = block.span.end;
    }
    assert!(blank(&source[end..]), "text outside of blocks after {end}");
}

/// White space, or what is as invisible: a byte-order mark, a zero-width space.
fn blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}'))
}

fn of_quote(quote: &Quote<'_>, article: &Article<'_>) {
    assert!(!quote.fragments.is_empty(), "a quote of nothing");
    ordered(quote.fragments.iter().map(|fragment| fragment.span), "fragments");
    let bodies = article.paragraphs().iter().filter(|paragraph| paragraph.kind.is_prose()).map(|paragraph| paragraph.span());
    let bodies: Vec<Span> = bodies.chain([article.headline(), article.deck()].into_iter().flatten().map(|head| head.span)).collect();
    for (index, fragment) in quote.fragments.iter().enumerate() {
        assert!(bodies.iter().any(|body| body.contains(fragment.span)), "fragment {} is in no body paragraph", fragment.span);
        if index == 0 {
            let within = |span: Span| span.contains(fragment.span);
            let first = match quote.paragraph {
                Some(paragraph) => within(article.paragraphs()[paragraph].span()),
                None => [article.headline(), article.deck()].into_iter().flatten().any(|head| within(head.span)),
            };
            assert!(first, "fragment {} is not in its paragraph", fragment.span);
        }
    }
    assert!(!quote.text().contains(['\n', '\r']), "a line break in {:?}", quote.text());
    if let Some(attribution) = &quote.attribution {
        for mention in [attribution.speaker.as_ref(), attribution.addressee.as_deref()].into_iter().flatten() {
            for part in [&mention.name, &mention.role].into_iter().flatten() {
                assert!(mention.excerpt.span.contains(part.span), "{} lies outside of its mention", part.span);
            }
        }
        if let Some(resolved) = attribution.resolved {
            assert!(resolved.speaker < article.speakers().len(), "a speaker who is none");
        }
        assert!(attribution.said.is_none_or(|time| time < article.times().len()), "a time that is none");
        if let Some(cue) = &attribution.cue {
            assert!(!cue.lemma.is_empty(), "a cue without a lemma at {}", cue.excerpt.span);
        }
    }
}

fn ordered(spans: impl Iterator<Item = Span>, what: &str) {
    let mut end = 0;
    for span in spans {
        assert!(span.start >= end, "{what} overlap at {span}");
        end = span.end;
    }
}

/// Ranges of indices that follow each other and cover a part of a list.
fn indices(ranges: impl Iterator<Item = Span>, all: std::ops::Range<usize>, what: &str) {
    let mut next = all.start;
    for range in ranges {
        assert_eq!(range.start, next, "a gap in the ranges of {what}");
        next = range.end;
    }
    assert_eq!(next, all.end, "{what} that are in no paragraph");
}

/// Every excerpt of an article.
fn excerpts<'a>(article: &'a Article<'a>) -> Vec<&'a Excerpt<'a>> {
    let mut excerpts: Vec<_> = [article.kicker(), article.headline(), article.deck(), article.section()].into_iter().flatten().collect();
    excerpts.extend([article.date(), article.updated()].into_iter().flatten().map(|date| &date.excerpt));
    excerpts.extend(article.dateline().into_iter().flat_map(dateline_excerpts));
    excerpts.extend(article.byline().into_iter().flat_map(byline_excerpts));
    excerpts.extend(article.credits().iter().flat_map(credit_excerpts));
    excerpts.extend(article.paragraphs().iter().map(|paragraph| &paragraph.excerpt));
    excerpts.extend(article.quoted_terms());
    excerpts.extend(article.quotes().iter().flat_map(quote_excerpts));
    for speaker in article.speakers() {
        excerpts.push(&speaker.name);
        excerpts.extend(&speaker.honorific);
        excerpts.extend(&speaker.roles);
    }
    excerpts.extend(article.times().iter().map(|time| &time.excerpt));
    excerpts
}

fn dateline_excerpts<'a>(dateline: &'a Dateline<'a>) -> Vec<&'a Excerpt<'a>> {
    let mut excerpts = vec![&dateline.excerpt];
    excerpts.extend(&dateline.places);
    excerpts.extend(&dateline.agencies);
    excerpts.extend(&dateline.region);
    excerpts.extend(&dateline.date);
    excerpts.extend(dateline.day.as_ref().map(|day| &day.excerpt));
    excerpts
}

fn byline_excerpts<'a>(byline: &'a Byline<'a>) -> Vec<&'a Excerpt<'a>> {
    let mut excerpts = vec![&byline.excerpt];
    for author in &byline.authors {
        excerpts.push(&author.name);
        excerpts.extend(&author.role);
        excerpts.extend(&author.outlet);
    }
    excerpts
}

fn credit_excerpts<'a>(credit: &'a Credit<'a>) -> Vec<&'a Excerpt<'a>> {
    let mut excerpts = vec![&credit.excerpt];
    for person in &credit.people {
        excerpts.push(&person.name);
        excerpts.extend(&person.place);
    }
    excerpts
}

fn quote_excerpts<'a>(quote: &'a Quote<'a>) -> Vec<&'a Excerpt<'a>> {
    let mut excerpts: Vec<_> = quote.fragments.iter().collect();
    if let Some(Attribution { speaker, cue, addressee, .. }) = &quote.attribution {
        for Mention { excerpt, name, role, .. } in [speaker.as_ref(), addressee.as_deref()].into_iter().flatten() {
            excerpts.push(excerpt);
            excerpts.extend(name);
            excerpts.extend(role);
        }
        excerpts.extend(cue.as_ref().map(|cue| &cue.excerpt));
    }
    excerpts
}

/// What holds for the parsers of one part each, whatever they are given: they name places of the text, and a rule for
/// other people's nom parsers leaves the end of its input.
pub(crate) fn of_parts(text: &str) {
    let passage = reportage::parse_paragraph(text);
    ordered(passage.sentences.iter().copied(), "sentences");
    assert!(passage.sentences.iter().all(|sentence| sentence.of(text).is_some_and(|text| !text.is_empty())), "a sentence of nothing");
    assert_eq!(passage, reportage::parse_paragraph(text), "two parses of one paragraph");
    of_passage(&passage.quotes, text);
    let quotes = reportage::parse_quotes(text);
    assert_eq!(quotes, reportage::parse_quotes(text), "two parses of one passage");
    of_passage(&quotes, text);

    let date = |found: &PublicationDate<'_>| of_part([&found.excerpt], text);
    let _ = reportage::parse_dateline(text).inspect(|found| of_part(dateline_excerpts(found), text));
    let _ = reportage::parse_byline(text).inspect(|found| of_part(byline_excerpts(found), text));
    let _ = reportage::parse_credit(text).inspect(|found| of_part(credit_excerpts(found), text));
    let _ = reportage::parse_date(text).inspect(date);
    let rest = |rest: &str| assert!(text.ends_with(rest), "{rest:?} is not the rest of the input");
    let _ = reportage::grammar::dateline(text).map(|(after, found)| (rest(after), of_part(dateline_excerpts(&found), text)));
    let _ = reportage::grammar::byline(text).map(|(after, found)| (rest(after), of_part(byline_excerpts(&found), text)));
    let _ = reportage::grammar::credit(text).map(|(after, found)| (rest(after), of_part(credit_excerpts(&found), text)));
    let _ = reportage::grammar::date(text).map(|(after, found)| (rest(after), date(&found)));
}

fn of_passage(quotes: &[Quote<'_>], text: &str) {
    for quote in quotes {
        assert!(!quote.fragments.is_empty(), "a quote of nothing");
        ordered(quote.fragments.iter().map(|fragment| fragment.span), "fragments");
        of_part(quote_excerpts(quote), text);
    }
}

/// The excerpts of a part are what stands in the text, inside the first of them.
fn of_part<'a>(excerpts: impl IntoIterator<Item = &'a Excerpt<'a>>, text: &str) {
    for excerpt in excerpts {
        assert_eq!(excerpt.span.of(text), Some(&*excerpt.text), "the text at {}", excerpt.span);
        assert!(!excerpt.span.is_empty(), "an empty excerpt at {}", excerpt.span);
    }
}

/// What holds for the standoff of any article, of one that somebody made up too: each line is of a form that readers know,
/// refers to what is there, and has as many fields as it should. No text of the article can add a line or a field.
pub(crate) fn of_standoff(article: &Article<'_>) {
    let standoff = reportage::export::standoff(article);
    assert!(standoff.is_empty() || standoff.ends_with('\n'), "the last line does not end");
    let breaks = |character: char| character.is_control() || matches!(character, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    assert!(!standoff.contains(|character| breaks(character) && !matches!(character, '\t' | '\n')), "{standoff:?}");
    let length = article.source().chars().count();
    let mut known = std::collections::HashSet::new();
    for line in standoff.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!(known.insert(fields[0]), "{} stands twice", fields[0]);
        let number: usize = fields[0][1..].parse().expect("a number");
        assert!(number > 0);
        match (fields[0].as_bytes()[0], fields.as_slice()) {
            (b'T', [_, place, text]) => {
                let (kind, offsets) = place.split_once(' ').expect("a kind and offsets");
                assert!(kind.chars().all(char::is_alphabetic), "{line}");
                let mut expected = 0;
                for (index, fragment) in offsets.split(';').enumerate() {
                    let (start, end) = fragment.split_once(' ').expect("a start and an end");
                    let (start, end): (usize, usize) = (start.parse().expect("a start"), end.parse().expect("an end"));
                    assert!(start <= end && end <= length, "{line}");
                    expected += end - start + usize::from(index > 0);
                }
                assert_eq!(text.chars().count(), expected, "{line}");
            }
            (b'E', [_, event]) => {
                for argument in event.split(' ') {
                    let (role, text) = argument.split_once(':').expect("a role");
                    assert!(matches!(role, "Attribution" | "Source" | "Cue" | "Content") && known.contains(text), "{line}");
                }
            }
            (b'A', [_, kind]) => {
                let [name, event, value] = kind.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
                assert!(name == "Kind" && known.contains(event) && matches!(value, "direct" | "mixed" | "indirect"), "{line}");
            }
            (b'#', [_, on, _]) => {
                assert!(on.strip_prefix("AnnotatorNotes ").is_some_and(|on| known.contains(on)), "{line}");
            }
            _ => panic!("{line}"),
        }
    }
}

/// What holds for a text whose encoding is to be repaired: what is found is a place in the repaired text, and leads back
/// to one in the text as it came, later ones to no earlier places.
pub(crate) fn of_repair(bytes: &[u8]) {
    let options = reportage::Options::new().repair_encoding(true);
    let Ok(article) = options.parse_bytes(bytes) else { return };
    assert_eq!(Ok(&article), options.parse_bytes(bytes).as_ref(), "two repairs of one text");
    of_article(&article);
    let Some(origin) = article.origin() else {
        assert_eq!(article.source().as_bytes(), bytes, "a text without repairs is the text that came");
        return;
    };
    let mut last = 0;
    for (start, character) in article.source().char_indices() {
        let place = origin.original(Span::new(start, start + character.len_utf8()));
        assert!(bytes.get(place.range()).is_some_and(|bytes| !bytes.is_empty()), "{place} of {}", bytes.len());
        assert!(place.start >= last, "{place} lies before {last}");
        // The characters of one repair (`<li>` becomes `• `) share its place.
        last = place.start;
    }
    let whole = origin.original(Span::new(0, article.source().len()));
    assert!(whole.end <= bytes.len());
    // What lies between two repairs is the same in both texts.
    let (mut now, mut then) = (0, 0);
    let ends = origin.repairs().iter().map(|repair| (repair.repaired, repair.original));
    for (repaired, original) in ends.chain([(Span::new(article.source().len(), 0), Span::new(bytes.len(), 0))]) {
        assert_eq!(article.source().as_bytes().get(now..repaired.start), bytes.get(then..original.start));
        (now, then) = (repaired.end, original.end);
    }
}

/// A text and the same with CRLF line ends are one article. Where a carriage return stands by itself it ends a line too,
/// so such a text is left alone.
#[cfg(feature = "serde")]
pub(crate) fn of_line_ends(text: &str) {
    if text.contains('\r') || !text.contains('\n') {
        return;
    }
    let twin = text.replace('\n', "\r\n");
    // A few control characters more or less may decide whether a text is binary.
    let (Ok(article), Ok(other)) = (reportage::parse(text), reportage::parse(&twin)) else { return };
    same_but_for_returns(&article, &other);
}

/// Two articles are one, but that the second has a carriage return before each line feed.
#[cfg(feature = "serde")]
pub(crate) fn same_but_for_returns(unix: &Article<'_>, windows: &Article<'_>) {
    let json = |article: &Article<'_>| {
        let mut json = serde_json::to_value(article).expect("an article as JSON");
        json["origin"] = serde_json::Value::Null;
        json
    };
    let returns = windows.source().bytes().enumerate().filter(|(_, byte)| *byte == b'\r').map(|(at, _)| at).collect();
    let (expected, found) = (json(unix), without_returns(json(windows), &returns));
    if expected != found {
        let (expected, found) = (format!("{expected:#}"), format!("{found:#}"));
        for (number, (expected, found)) in expected.lines().zip(found.lines()).enumerate() {
            assert_eq!(expected, found, "line {number} of the JSON differs with CRLF line ends in {:?}", unix.source());
        }
        assert_eq!(expected.lines().count(), found.lines().count(), "with CRLF line ends");
    }
}

/// The JSON of a text with CRLF line ends, as if each were LF. `returns` is where its carriage returns stand.
#[cfg(feature = "serde")]
fn without_returns(json: serde_json::Value, returns: &Vec<usize>) -> serde_json::Value {
    use serde_json::Value;
    match json {
        Value::String(string) => Value::String(string.replace("\r\n", "\n")),
        Value::Array(items) => items.into_iter().map(|item| without_returns(item, returns)).collect(),
        Value::Object(fields) => {
            let end = |name: &str| fields.get(name).and_then(Value::as_u64).and_then(|byte| usize::try_from(byte).ok());
            if let (2, Some(start), Some(end)) = (fields.len(), end("start"), end("end")) {
                let moved = |byte: usize| byte - returns.partition_point(|at| *at < byte);
                return serde_json::json!({"start": moved(start), "end": moved(end)});
            }
            fields
                .into_iter()
                .map(|(name, value)| match name.as_str() {
                    // The ranges of indices into an article's lists are of the same form as spans, but not of bytes.
                    "sentences" | "quotes" if value.is_object() => (name, value),
                    _ => (name, without_returns(value, returns)),
                })
                .collect()
        }
        other => other,
    }
}

/// An article goes through JSON and back, borrowed and owned.
#[cfg(feature = "serde")]
pub(crate) fn of_json(text: &str) -> Result<(), ParseError> {
    let article = reportage::parse(text)?;
    let json = serde_json::to_string(&article).expect("an article as JSON");
    let borrowed: Article<'_> = serde_json::from_str(&json).expect("an article from JSON, borrowed");
    assert_eq!(borrowed, article, "JSON and back");
    let owned: Article<'static> = borrowed.into_owned();
    assert_eq!(owned, article, "JSON and back, owned");
    assert_eq!(serde_json::to_string(&owned).expect("an owned article as JSON"), json);
    // Nothing of the article ends a string of the JSON, or is written in it as a control character of a terminal.
    assert!(json.bytes().all(|byte| byte >= b' '), "a control character in {json:?}");
    Ok(())
}
