//! brat standoff: the format that corpora of quotations are published in.

use std::fmt::Write;

use crate::model::article::Article;
use crate::model::attribution::Construction;
use crate::model::paragraph::ParagraphKind;
use crate::model::positions::Positions;
use crate::model::quote::Quote;
use crate::model::speaker::{Reference, Speaker, SpeakerKind};
use crate::model::time::{Precision, TimeExpression};
use crate::span::Span;

/// The article as [brat standoff](https://brat.nlplab.org/standoff.html): one line an annotation, to be kept
/// beside the text it annotates.
///
/// Offsets count Unicode code points of [`Article::source`] from 0, end exclusive (`;` between the fragments
/// of one annotation). A column of text shows line breaks, other control characters, and what turns the direction of
/// writing as spaces, one for one, so that no text can add a line or a column, or drive a terminal.
///
/// | line | what |
/// | --- | --- |
/// | `T1⇥Headline 0 11⇥…` | a part of the article: `Headline`, `Deck`, `Byline`, `Date`, `Section`, `Dateline`, `Subhead`, `Paragraph`, `Caption`, `Credit`, `Correction`, `Boilerplate`, in the order of the text |
/// | `T2⇥Content 12 22;33 40⇥…` | what is said, its quotation marks included |
/// | `T3⇥Source 28 36⇥…` | the speaker as mentioned at the quote |
/// | `T4⇥Cue 23 27⇥…` | the reporting word or phrase |
/// | `E1⇥Attribution:T4 Source:T3 Cue:T4 Content:T2` | an attribution; its trigger is the cue, or the content where there is no cue |
/// | `A1⇥Kind E1 direct` | `direct`, `mixed` or `indirect` |
/// | `T5⇥Time 50 59⇥…` | a time that the text names |
/// | `#1⇥AnnotatorNotes T5⇥2021-12-15` | the day that a `Date`, or a `Dateline` with a complete date, names; the day, month or year of a `Time` |
/// | `#2⇥AnnotatorNotes T3⇥Ana Ruiz` | the speaker whom a `Source` means, by the fullest name that the article has |
/// | `#3⇥AnnotatorNotes E2⇥Ana Ruiz` | the speaker of a quotation that names nobody beside it |
///
/// A quotation that goes on from another one, with no words of attribution beside it
/// ([`Construction::Continuation`]), has neither `Source` nor `Cue`.
///
/// ```
/// let article = reportage::parse("Mill closes\n“It hurts,” said Ana Ruiz.")?;
/// let lines: Vec<_> = reportage::export::standoff(&article).lines().map(str::to_owned).collect();
/// assert_eq!(
///     lines,
///     [
///         "T1\tHeadline 0 11\tMill closes",
///         "T2\tParagraph 12 38\t“It hurts,” said Ana Ruiz.",
///         "T3\tContent 12 23\t“It hurts,”",
///         "T4\tSource 29 37\tAna Ruiz",
///         "#1\tAnnotatorNotes T4\tAna Ruiz",
///         "T5\tCue 24 28\tsaid",
///         "E1\tAttribution:T5 Source:T4 Cue:T5 Content:T3",
///         "A1\tKind E1 direct",
///     ],
/// );
/// # Ok::<(), reportage::ParseError>(())
/// ```
#[must_use]
pub fn standoff(article: &Article<'_>) -> String {
    let mut file = Standoff::new(article);
    for part in parts(article) {
        if let (Some(text), Some(note)) = (file.text_bound(part.kind, &[part.span]), part.note) {
            file.note(text, &note);
        }
    }
    for quote in article.quotes() {
        file.attribution(quote, article.speaker_of(quote));
    }
    for time in article.times() {
        file.time(time);
    }
    file.lines
}

/// A part of the article, as a text-bound annotation.
struct Part {
    kind: &'static str,
    span: Span,
    note: Option<String>,
}

impl Part {
    fn new(kind: &'static str, span: Span) -> Self {
        Self { kind, span, note: None }
    }
}

/// The parts of an article in the order of its text.
fn parts(article: &Article<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = article.paragraphs().iter().map(|paragraph| Part::new(name(paragraph.kind), paragraph.span())).collect();
    parts.extend(article.headline().map(|headline| Part::new("Headline", headline.span)));
    parts.extend(article.deck().map(|deck| Part::new("Deck", deck.span)));
    parts.extend(article.byline().map(|byline| Part::new("Byline", byline.excerpt.span)));
    parts.extend(article.section().map(|section| Part::new("Section", section.span)));
    parts.extend(article.date().map(|date| Part { kind: "Date", span: date.excerpt.span, note: Some(date.day.to_string()) }));
    parts.extend(article.dateline().map(|dateline| Part {
        kind: "Dateline",
        span: dateline.excerpt.span,
        note: dateline.day.as_ref().map(|date| date.day.to_string()),
    }));
    parts.sort_by_key(|part| part.span);
    parts
}

/// A paragraph's kind, as an annotation's type.
const fn name(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Body
        | ParagraphKind::ListItem
        | ParagraphKind::PullQuote
        | ParagraphKind::Question
        | ParagraphKind::Answer
        | ParagraphKind::Timestamp => "Paragraph",
        ParagraphKind::Subhead => "Subhead",
        ParagraphKind::Caption => "Caption",
        ParagraphKind::Credit => "Credit",
        ParagraphKind::Correction => "Correction",
        ParagraphKind::Boilerplate => "Boilerplate",
    }
}

/// The speaker of a quote as a note: nothing that the mention beside the quote does not say already, where that is a
/// mere description.
fn note(quote: &Quote<'_>, resolved: Option<&Speaker<'_>>) -> Option<String> {
    let speaker = resolved?;
    let itself = quote.attribution.as_ref()?.resolved?.by == Reference::Itself;
    let described = matches!(speaker.kind, SpeakerKind::Unnamed | SpeakerKind::Group | SpeakerKind::Document);
    // `Ruiz and Okafor`
    let names =
        speaker.kind == SpeakerKind::Group && speaker.name.text.split_whitespace().skip(1).any(|word| word.starts_with(char::is_uppercase));
    (!(itself && described) || names).then(|| speaker.name.unwrapped().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The name of an annotation, by which others refer to it.
#[derive(Clone, Copy)]
enum Id {
    /// A text-bound annotation, `T1`.
    Text(usize),
    /// An event, `E1`.
    Event(usize),
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(number) => write!(f, "T{number}"),
            Self::Event(number) => write!(f, "E{number}"),
        }
    }
}

/// A standoff file as it grows. (Writing to a `String` cannot fail, so its results are let go.)
struct Standoff<'a> {
    source: &'a str,
    positions: Positions<'a>,
    lines: String,
    texts: usize,
    events: usize,
    notes: usize,
}

impl<'a> Standoff<'a> {
    fn new(article: &'a Article<'_>) -> Self {
        let (texts, events, notes) = (0, 0, 0);
        Self { source: article.source(), positions: article.positions(), lines: String::new(), texts, events, notes }
    }

    /// `T1⇥Kind 0 5;9 12⇥text`; `None`, and no line, where there is nothing to annotate: no place in the source, as an
    /// article of somebody else's JSON may have.
    fn text_bound(&mut self, kind: &str, spans: &[Span]) -> Option<Id> {
        if spans.is_empty() || spans.iter().any(|span| span.of(self.source).is_none_or(str::is_empty)) {
            return None;
        }
        self.texts += 1;
        let id = Id::Text(self.texts);
        let _ = write!(self.lines, "{id}\t{kind}");
        for (index, span) in spans.iter().enumerate() {
            let Span { start, end } = self.positions.code_points(*span);
            let _ = write!(self.lines, "{}{start} {end}", if index == 0 { ' ' } else { ';' });
        }
        for (index, span) in spans.iter().enumerate() {
            self.lines.push(if index == 0 { '\t' } else { ' ' });
            self.lines.extend(span.of(self.source).unwrap_or_default().chars().map(harmless));
        }
        self.lines.push('\n');
        Some(id)
    }

    /// The content, source and cue of a quote, the event that binds them, and its kind.
    fn attribution(&mut self, quote: &Quote<'_>, resolved: Option<&Speaker<'_>>) {
        let fragments: Vec<Span> = quote.fragments.iter().map(|fragment| fragment.span).collect();
        let Some(content) = self.text_bound("Content", &fragments) else { return };
        let beside = quote.attribution.as_ref().filter(|attribution| attribution.construction != Construction::Continuation);
        let speaker = beside.and_then(|attribution| attribution.speaker.as_ref());
        let source = speaker.and_then(|speaker| self.text_bound("Source", &[speaker.excerpt.span]));
        let note = note(quote, resolved);
        if let (Some(source), Some(note)) = (source, &note) {
            self.note(source, note);
        }
        let cue = beside.and_then(|attribution| attribution.cue.as_ref());
        let cue = cue.and_then(|cue| self.text_bound("Cue", &[cue.excerpt.span]));

        self.events += 1;
        let event = Id::Event(self.events);
        let _ = write!(self.lines, "{event}\tAttribution:{}", cue.unwrap_or(content));
        for (role, text) in [("Source", source), ("Cue", cue), ("Content", Some(content))] {
            if let Some(text) = text {
                let _ = write!(self.lines, " {role}:{text}");
            }
        }
        let _ = writeln!(self.lines, "\nA{}\tKind {event} {}", self.events, quote.kind.name());
        if let (None, Some(note)) = (source, &note) {
            self.note(event, note);
        }
    }

    /// A time, and the day, month or year that it names: a week has no form that readers of standoff expect.
    fn time(&mut self, time: &TimeExpression<'_>) {
        let Some(text) = self.text_bound("Time", &[time.excerpt.span]) else { return };
        if let Some(when) = time.when.filter(|when| when.precision != Precision::Week) {
            self.note(text, &when.to_string());
        }
    }

    /// `#1⇥AnnotatorNotes T1⇥text`.
    fn note(&mut self, on: Id, text: &str) {
        self.notes += 1;
        let _ = write!(self.lines, "#{}\tAnnotatorNotes {on}\t", self.notes);
        self.lines.extend(text.chars().map(harmless));
        self.lines.push('\n');
    }
}

/// A character of the article, or a space for one that could end a line or a column, drive a terminal, or turn the
/// direction of writing, and so make a file look like what it is not.
const fn harmless(character: char) -> char {
    match character {
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => ' ',
        _ => character,
    }
}
