//! What holds for the article of any text. The fuzz targets check the same functions.

use reportage::{Article, Attribution, Excerpt, Mention, ParseError, Quote, Span};

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
    assert!(!reportage::export::standoff(&article).contains('\r'), "a carriage return in standoff");
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
        for mention in [&attribution.speaker, &attribution.addressee].into_iter().flatten() {
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
    if let Some(dateline) = article.dateline() {
        excerpts.push(&dateline.excerpt);
        excerpts.extend(&dateline.places);
        excerpts.extend(&dateline.agencies);
        excerpts.extend(&dateline.region);
        excerpts.extend(&dateline.date);
        excerpts.extend(dateline.day.as_ref().map(|day| &day.excerpt));
    }
    if let Some(byline) = article.byline() {
        excerpts.push(&byline.excerpt);
        for author in &byline.authors {
            excerpts.push(&author.name);
            excerpts.extend(&author.role);
            excerpts.extend(&author.outlet);
        }
    }
    for credit in article.credits() {
        excerpts.push(&credit.excerpt);
        for person in &credit.people {
            excerpts.push(&person.name);
            excerpts.extend(&person.place);
        }
    }
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

fn quote_excerpts<'a>(quote: &'a Quote<'a>) -> Vec<&'a Excerpt<'a>> {
    let mut excerpts: Vec<_> = quote.fragments.iter().collect();
    if let Some(Attribution { speaker, cue, addressee, .. }) = &quote.attribution {
        for Mention { excerpt, name, role, .. } in [speaker, addressee].into_iter().flatten() {
            excerpts.push(excerpt);
            excerpts.extend(name);
            excerpts.extend(role);
        }
        excerpts.extend(cue.as_ref().map(|cue| &cue.excerpt));
    }
    excerpts
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
    Ok(())
}
