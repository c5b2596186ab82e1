//! Parse functions for callers who have one part of an article.

use crate::grammar;
use crate::grammar::english::speech::SpeechReader;
use crate::grammar::english::statement::quotes;
use crate::model::byline::Byline;
use crate::model::credit::Credit;
use crate::model::date::PublicationDate;
use crate::model::dateline::Dateline;
use crate::model::passage::Passage;
use crate::model::quote::Quote;
use crate::span::Span;

/// Parses one paragraph of running text: its sentences and its quotes.
///
/// Spans are those of the text given; the quotes' paragraph is 0.
///
/// ```
/// let passage = reportage::parse_paragraph("The mill closed. “It hurts,” said Ana Ruiz, the mayor.");
/// assert_eq!(passage.sentences.len(), 2);
/// assert_eq!(passage.quotes[0].speaker().unwrap().role.as_ref().unwrap().text, "the mayor");
/// ```
#[must_use]
pub fn parse_paragraph(text: &str) -> Passage<'_> {
    let mut reader = SpeechReader::new(text, text.len(), false);
    reader.paragraph(Span::new(0, text.len()), Some(0));
    Passage { sentences: reader.sentences, quotes: quotes(text, reader.statements) }
}

/// Parses the quotes of a passage, a line a paragraph.
///
/// Spans are those of the text given; a quotation may go on from one paragraph to the next.
///
/// ```
/// let quotes = reportage::parse_quotes("“It hurts,” said Ana Ruiz. “We stay.”\nTom Okafor told reporters that he would go.");
/// assert_eq!(quotes[0].text(), "It hurts, We stay.");
/// assert_eq!(quotes[1].text(), "that he would go");
/// ```
#[must_use]
pub fn parse_quotes(text: &str) -> Vec<Quote<'_>> {
    let longest = text.lines().map(str::len).max().unwrap_or_default();
    let mut reader = SpeechReader::new(text, longest, false);
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        reader.paragraph(Span::new(start, start + line.len()), Some(index));
        start += line.len();
    }
    quotes(text, reader.statements)
}

/// Parses the dateline that opens a paragraph, or that is a line by itself.
///
/// Spans are those of the text given. `None` where the text opens with no dateline.
///
/// ```
/// let dateline = reportage::parse_dateline("LEEDS, England, March 3 (AP) — The last mill closed.").unwrap();
/// assert_eq!(dateline.places[0].text, "LEEDS");
/// assert_eq!(dateline.date.unwrap().text, "March 3");
/// assert!(reportage::parse_dateline("BREAKING — The last mill closed.").is_none());
/// ```
#[must_use]
pub fn parse_dateline(text: &str) -> Option<Dateline<'_>> {
    let (start, by) = trimmed(text);
    let found = grammar::dateline(start).or_else(|_| grammar::english::dateline::dateline_alone(start));
    found.ok().map(|(_, found)| found.shifted(by))
}

/// Parses a line that names the authors.
///
/// Spans are those of the text given. `None` where the text is no byline.
///
/// ```
/// let byline = reportage::parse_byline("By Ana Ruiz, Special to The Courier").unwrap();
/// assert_eq!(byline.authors[0].role.as_ref().unwrap().text, "Special to The Courier");
/// assert!(reportage::parse_byline("By Wednesday afternoon, the mill had closed.").is_none());
/// ```
#[must_use]
pub fn parse_byline(text: &str) -> Option<Byline<'_>> {
    let (start, by) = trimmed(text);
    grammar::byline(start).ok().map(|(_, found)| found.shifted(by))
}

/// Parses a line that says who worked on the story.
///
/// Spans are those of the text given. `None` where the text is no credit.
///
/// ```
/// use reportage::Contribution;
///
/// let credit = reportage::parse_credit("(Reporting by Ana Ruiz in Leeds; Editing by Tom Okafor)").unwrap();
/// assert_eq!(credit.people[0].place.as_ref().unwrap().text, "Leeds");
/// assert_eq!(credit.people[1].contribution, Contribution::Editing);
/// ```
#[must_use]
pub fn parse_credit(text: &str) -> Option<Credit<'_>> {
    let (start, by) = trimmed(text);
    grammar::credit(start).ok().map(|(_, found)| found.shifted(by))
}

/// Parses a complete date, with its weekday and time where they are given.
///
/// Spans are those of the text given; `None` where the text begins with no date that the calendar has.
///
/// ```
/// let date = reportage::parse_date("Updated March 3, 2021 at 5:40 p.m. GMT").unwrap();
/// assert_eq!(date.day.to_string(), "2021-03-03");
/// assert!(reportage::parse_date("2021-13-45").is_none());
/// ```
#[must_use]
pub fn parse_date(text: &str) -> Option<PublicationDate<'_>> {
    let (start, by) = trimmed(text);
    grammar::date(start).ok().map(|(_, found)| found.shifted(by))
}

/// A text from its first visible character on, and how many bytes stand before that.
fn trimmed(text: &str) -> (&str, usize) {
    let start = text.trim_start_matches(grammar::layout::is_blank);
    (start, text.len() - start.len())
}
