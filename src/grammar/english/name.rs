//! Names, sighted: where one begins behind titles and ends, and what stands around it.
//!
//! ```text
//! name = { title } capital-word { particle / capital-word } [ "," suffix ]
//! ```
//!
//! `Mr. Xi` · `President Ana Ruiz Jr.` · `Suleiman al-Amr` · `mayor Ana Ruiz` · `the Bank of Leeds`

use super::phrase::is_listed;
use super::sighting::{Marks, NO_NAME, Reader, SPEAKS, What};
use crate::grammar::reach::Reach;
use crate::grammar::token::Shape;
use crate::lexicon::english::people::BODY_ENDINGS;
use crate::lexicon::english::places::{CITIES, REGIONS};
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// How many words a name may have; more are a list, or a line set in capitals.
const LONGEST_NAME: usize = 8;

/// Words that open a sentence with a capital and are no names.
const OPENERS: Tags = Tags::ADVERB
    .with(Tags::QUANTIFIER)
    .with(Tags::CUE_VERB)
    .with(Tags::CUE_NOUN)
    .with(Tags::NUMBER)
    .with(Tags::MONTH)
    .with(Tags::TIME)
    .with(Tags::ING_LIKE)
    .with(Tags::PAST_LIKE)
    .with(Tags::MODAL)
    .with(Tags::FINITE_VERB)
    .with(Tags::ACCORDING)
    .with(Tags::OCCASION)
    .with(Tags::NOMINAL)
    .with(Tags::PLURAL);

impl Reader<'_> {
    /// Whether a word can stand in a name.
    pub(super) fn is_name(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.is_capital()) else { return false };
        if token.is(NO_NAME) {
            // `Mr. Sunday Okafor`
            return token.is(Tags::WEEKDAY)
                && at > 0
                && self.is(at - 1, Tags::HONORIFIC)
                && self.is_capital(at - 1)
                && self.is_capital(at + 1);
        }
        // `May Lee`, `Will Reed`: such words are names only before another.
        let next = self.is_capital(at + 1) || self.is(at + 1, Tags::NAME_PARTICLE) && token.is(Tags::GIVEN_NAME);
        !token.is(Tags::MONTH | Tags::MODAL) || next && (!token.is(Tags::MONTH) || token.is(Tags::GIVEN_NAME))
    }

    /// The name at a capital, which may stand inside a description; where to go on.
    pub(super) fn name(&mut self, at: usize, inside: bool) -> usize {
        if !self.is_name(at) {
            return at + 1;
        }
        let opens = at == 0
            || !self.tokens.at(at - 1).is_word() && !matches!(self.tokens.at(at - 1).shape, Shape::Comma | Shape::Possessive | Shape::Open);
        let token = self.tokens.at(at);
        if opens
            && token.is(OPENERS)
            && !token.is(Tags::GIVEN_NAME | Tags::HONORIFIC)
            && token.shape != Shape::Upper
            && !self.is_capital(at + 1)
        {
            let noun = !inside && token.is(SPEAKS | Tags::PLURAL) && !token.is(Tags::TIME | Tags::NUMBER);
            return noun.then(|| self.description(at)).flatten().unwrap_or(at + 1);
        }
        // `Now Ana Ruiz …`: a small word that opens the sentence.
        let small = Tags::ADVERB | Tags::QUANTIFIER | Tags::TIME | Tags::NUMBER | Tags::ACCORDING | Tags::ING_LIKE | Tags::PAST_LIKE;
        if opens && token.is(small) && !token.is(Tags::GIVEN_NAME | Tags::HONORIFIC | SPEAKS) && token.shape != Shape::Upper {
            return at + 1;
        }
        let mut end = at;
        let mut organised = false;
        while end < self.tokens.len() && end < at + LONGEST_NAME {
            let particle = end > at
                && self.is(end, Tags::NAME_PARTICLE)
                && (self.is_name(end + 1) || self.is(end + 1, Tags::NAME_PARTICLE) && self.is_name(end + 2));
            let name = self.is_name(end) && (end == at || self.tokens.at(end).spaced() || self.tokens.at(end - 1).is(Tags::ABBREVIATION));
            if name || particle {
                end += 1;
            } else if end > at && self.is_articled(end) {
                // `Suleiman al-Amr`
                end += 1;
            } else if end > at
                && self.shape(end) == Some(Shape::Number)
                && self.tokens.at(end).end() - self.tokens.at(end).start() <= 2
                && self.is_name(end + 1)
            {
                // `Movimento 5 Stelle`, `Channel 4 News`
                end += 1;
            } else if end > at && self.is(end - 1, SPEAKS | Tags::CUE_NOUN | Tags::PLURAL | Tags::NOMINAL) && self.is_of(end) {
                let next = end + 1 + usize::from(self.is(end + 1, Tags::DETERMINER));
                // `Secretary of the Leeds Water Board`: a role of a body, and no name.
                let office = next > end + 1 && self.is(end - 1, Tags::ROLE) && !self.is(end - 1, Tags::BODY) && !self.names_holder(next);
                if office || !self.is_name(next) {
                    break;
                }
                organised = true;
                end = next;
            } else {
                break;
            }
        }
        if self.shape(end) == Some(Shape::Symbol) {
            end = self.second_of_poll(end).unwrap_or(end);
        }
        // `Republicans`, `the CEO`
        if end == at + 1
            && !inside
            && (token.is(Tags::PLURAL) || token.shape == Shape::Upper)
            && token.is(Tags::ROLE)
            && !token.is(Tags::GIVEN_NAME)
        {
            return self.description(at).unwrap_or(end);
        }
        // `Mother of four Ana Ruiz`, `Minister for Housing Ana Ruiz`
        if end == at + 1
            && !inside
            && token.is(Tags::ROLE)
            && self.is(end, Tags::PREPOSITION)
            && let Some(first) = self.behind_office(end)
        {
            return self.note_name(at, first.0, first.1, false);
        }
        let first = self.first_of_name(at, end);
        if inside && end > at + 1 && self.is_of(end) && (at..end).all(|at| self.is(at, Tags::HONORIFIC | Tags::ROLE)) {
            return end;
        }
        if first >= end {
            // `President`, `Mr.`: a title and no name.
            return (!inside).then(|| self.description(at)).flatten().unwrap_or(end.max(at + 1));
        }
        self.note_name(at, first, end, organised && first == at)
    }

    /// Whether a run of capitals has the name of a person in it: `of the House Rep. Ana Ruiz`.
    fn names_holder(&self, from: usize) -> bool {
        let run = self.tokens.part(from..).iter().take(LONGEST_NAME).take_while(|token| token.is_capital());
        run.skip(1).any(|token| token.is(Tags::HONORIFIC | Tags::GIVEN_NAME))
    }

    /// Where the name is behind what a title is of, and where it ends: `of four Ana Ruiz`, `for Housing Ana Ruiz`.
    fn behind_office(&self, tie: usize) -> Option<(usize, usize)> {
        let numbered = self.is(tie + 1, Tags::NUMBER);
        let start = tie + 1 + usize::from(numbered);
        let end = start
            + self.tokens.part(start..).iter().take(LONGEST_NAME).take_while(|token| token.is_capital() && !token.is(NO_NAME)).count();
        if numbered {
            return (end >= start + 2).then_some((start, end));
        }
        if self.is_of(tie) {
            return None;
        }
        // `Undersecretary for Education Mr. Ruiz`
        if let Some(honorific) = (start + 1..end).rev().find(|at| self.is(*at, Tags::HONORIFIC) && self.is(*at, Tags::ABBREVIATION)) {
            return (honorific + 1 < end).then_some((honorific + 1, end));
        }
        let given = (start + 1..end).find(|at| self.is(*at, Tags::GIVEN_NAME)).filter(|given| given + 1 < end);
        given.or_else(|| (end >= start + 3).then(|| end - 2)).map(|first| (first, end))
    }

    /// `the Leeds Times/Ruiz Center poll`: where the second name ends that a slash joins to the first before a document's
    /// noun.
    fn second_of_poll(&self, slash: usize) -> Option<usize> {
        if self.tokens.at(slash).text(self.source) != "/" || self.tokens.at(slash).spaced() {
            return None;
        }
        let words = self.tokens.part(slash + 1..).iter().take(LONGEST_NAME / 2).take_while(|token| token.is_capital()).count();
        let end = slash + 1 + words;
        (words > 0 && self.is(end, Tags::DOCUMENT) && !self.is_capital(end)).then_some(end)
    }

    /// Whether a word is a name with its article: `al-Amr`, `d’Arc`.
    fn is_articled(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.shape == Shape::Lower) else { return false };
        let text = token.text(self.source);
        // Hardly a word has such a mark among its first letters.
        let mut marks = (0..text.len().min(4)).filter(|at| matches!(text.as_bytes().get(*at), Some(b'-' | b'\'' | 0xE2)));
        let behind = marks.find_map(|at| text.get(at..)?.strip_prefix(['-', '\'', '’']));
        behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
    }

    /// Where the name begins in a run of capitals, behind honorifics and titles.
    fn first_of_name(&self, start: usize, end: usize) -> usize {
        let run = self.tokens.get(start..end).unwrap_or_default();
        if !run.iter().any(|token| token.is(Tags::HONORIFIC | Tags::ROLE)) {
            return start;
        }
        // `Dean Baker`
        let given = self.is(start, Tags::GIVEN_NAME) && !self.is(start, Tags::ABBREVIATION) && end == start + 2;
        let titled = |at: usize| {
            !(given && at == start)
                && self.is(at, Tags::HONORIFIC | Tags::ROLE)
                && (at + 1 < end || self.is(at, Tags::HONORIFIC) && self.is(at, Tags::ABBREVIATION))
        };
        let mut first = start;
        for at in start..end {
            let short = self.is(at, Tags::HONORIFIC) && self.is(at, Tags::ABBREVIATION);
            if titled(at)
                && (short
                    || self.is(at + 1, Tags::GIVEN_NAME | Tags::HONORIFIC | Tags::ROLE)
                    || !self.is(first, Tags::GIVEN_NAME)
                    || self.is(first, Tags::HONORIFIC | Tags::ROLE))
                && self
                    .tokens
                    .part(at + 1..end)
                    .first()
                    .is_none_or(|next| next.is_capital() || next.is(Tags::NAME_PARTICLE) || self.is_articled(at + 1))
            {
                first = at + 1;
            }
        }
        // `Minister of Education Ana Ruiz`
        if first == start
            && self.is(start, Tags::ROLE)
            && self.is_of(start + 1)
            && start + 5 <= end
            && !self.is(start + 2, Tags::DETERMINER)
        {
            first = start + 3;
        }
        // `Secretary of Homeland Security Ana Ruiz`: a given name behind words of bodies and roles only.
        if let Some(given) = (start + 1..end).find(|at| self.is(*at, Tags::GIVEN_NAME) && !self.is(*at, SPEAKS))
            && given > first
            && given + 1 < end
            && self.is(start, Tags::ROLE | Tags::HONORIFIC)
            && (start..given).all(|at| self.is(at, SPEAKS | Tags::HONORIFIC | Tags::PREPOSITION | Tags::DETERMINER))
        {
            first = given;
        }
        first
    }

    /// Notes a name down; where to go on.
    fn note_name(&mut self, start: usize, first: usize, mut end: usize, organised: bool) -> usize {
        let mut marks = Marks::default();
        let run = self.tokens.get(first..end).unwrap_or_default();
        let words = run.iter().filter(|token| !token.is(Tags::NAME_PARTICLE) || token.is_capital()).count();
        let mut tags = Tags::NONE;
        // A title of small letters: `mayor Ana Ruiz`, `council spokesman Tom Okafor`.
        let mut title = start;
        while title > 0
            && title + 4 > start
            && self.tokens.at(title - 1).shape == Shape::Lower
            && self.is(title - 1, Tags::ROLE | Tags::HONORIFIC)
            && !self.is(title - 1, Tags::FINITE_HERE | Tags::PLURAL)
        {
            title -= 1;
        }
        // `White House press secretary Josh Orlov`
        while title < start
            && title > 0
            && title + 6 > start
            && self.tokens.at(title - 1).shape == Shape::Lower
            && !self.is(
                title - 1,
                NO_NAME | Tags::FINITE_HERE | Tags::CUE_VERB | Tags::ADVERB | Tags::WEEKDAY | Tags::TIME | Tags::MODAL | Tags::PAST_LIKE,
            )
        {
            title -= 1;
        }
        // `Virginia Gov. Terry Lund`: the state is no woman.
        for at in (title..first).filter(|at| self.is(*at, Tags::HONORIFIC | Tags::ROLE)) {
            tags = tags | self.tokens.at(at).tags.only(Tags::MALE | Tags::FEMALE | Tags::HONORIFIC | Tags::ROLE);
        }
        let name = self.tokens.at(first);
        let ending = words > 1 && is_listed(self.tokens.at(end - 1).text(self.source).trim_end_matches('.'), &BODY_ENDINGS);
        if ending && title < start {
            // `the independent Ruiz Center`
            (title, tags) = (start, Tags::NONE);
        }
        if name.is(Tags::GIVEN_NAME) {
            tags = tags | Tags::GIVEN_NAME;
            if words > 1 && !tags.any(Tags::MALE | Tags::FEMALE) {
                tags = tags | name.tags.only(Tags::MALE | Tags::FEMALE);
            }
        }
        let given = name.is(Tags::GIVEN_NAME) && words > 1;
        let body = ending || run.iter().skip(usize::from(given)).any(|token| token.is(Tags::BODY | Tags::DOCUMENT));
        // `Russia`: a country acts as a body does.
        let mut country = words == 1 && name.is(Tags::PLACE) && !name.is(Tags::GIVEN_NAME);
        // `North Korea`, `New York`
        let several = (2..=3).contains(&words) && title == first && !name.is(Tags::GIVEN_NAME | Tags::HONORIFIC | Tags::ROLE);
        let written = if several { self.source.get(name.start()..self.tokens.at(end - 1).end()).unwrap_or_default() } else { "" };
        country |= several && is_listed(written, &REGIONS);
        if country || several && is_listed(written, &CITIES) {
            tags = tags | Tags::PLACE;
        }
        if country || organised || body && (ending || !(given && words == 2)) || words == 1 && name.shape == Shape::Upper && !self.headline
        {
            tags = tags | Tags::BODY;
        }
        // `Ruiz Jr.` is in the run; `Ruiz, Jr.` is not.
        if self.shape(end) == Some(Shape::Comma) && self.is(end + 1, Tags::NAME_SUFFIX) && words > 1 {
            end += 2;
        }
        let alone = words == 1 && title == first && name.tags == Tags::NONE && name.shape != Shape::Upper;
        marks.set(
            Marks::OPENING,
            alone && (start == 0 || !matches!(self.tokens.at(start - 1).shape, Shape::Comma) && !self.tokens.at(start - 1).is_word()),
        );
        marks.set(Marks::SUFFIXED, self.is(end - 1, Tags::NAME_SUFFIX));
        let mut from = title;
        while from > 0
            && title < from + 4
            && self.tokens.at(from - 1).shape == Shape::Lower
            && !self.is(from - 1, NO_NAME.with(Tags::FINITE_HERE).with(Tags::CUE_VERB))
        {
            from -= 1;
        }
        let article =
            from > 0 && self.is(from - 1, Tags::DETERMINER) && self.tokens.at(from - 1).text(self.source).eq_ignore_ascii_case("the");
        marks.set(Marks::ARTICLE, article);
        let next = self.tokens.get(end);
        let noun = next.is_some_and(|next| {
            next.shape == Shape::Lower
                && !next.is(NO_NAME)
                && !next.is(Tags::FINITE_HERE
                    | Tags::ADVERB
                    | Tags::TIME
                    | Tags::MODAL
                    | Tags::PAST_LIKE
                    | Tags::ING_LIKE
                    | Tags::ING
                    | Tags::PAST
                    | Tags::PARTICIPLE
                    | Tags::QUANTIFIER
                    | Tags::ACCORDING
                    | Tags::NUMBER)
                && (next.is(SPEAKS | Tags::PLURAL | Tags::CUE_NOUN | Tags::OCCASION | Tags::HONORIFIC) || next.tags == Tags::NONE)
        });
        marks.set(Marks::MODIFIER, noun);
        marks.set(Marks::OWNER, next.is_some_and(|next| next.shape == Shape::Possessive && !next.is(Tags::FINITE_HERE)));
        marks.set(
            Marks::BRACKETED,
            start > 0 && self.shape(start - 1) == Some(Shape::Open) && next.is_some_and(|next| next.shape == Shape::Close),
        );
        marks.set(
            Marks::AGED,
            next.is_some_and(|next| next.shape == Shape::Comma)
                && self.shape(end + 1) == Some(Shape::Number)
                && self.tokens.at(end + 1).end() - self.tokens.at(end + 1).start() <= 3,
        );
        self.place(&mut marks, if article { from - 1 } else { title }, end);
        // `the mayor, Ana Ruiz,`: the description before the comma is the name's.
        let apposed = title > 0 && self.shape(title - 1) == Some(Shape::Comma);
        let governs = next.is_some_and(|next| next.is(Tags::FINITE_HERE | Tags::CUE_VERB));
        let link = if apposed { self.role.take().filter(|_| !governs) } else { None };
        let begin = if article { from - 1 } else { title };
        let span = Span::new(name.start(), self.tokens.at(end - 1).end());
        self.note(span, self.tokens.at(begin).start(), What::Name(words.min(LONGEST_NAME) as u8), (tags, marks), link);
        let name = self.list.len() as u32 - 1;
        // `Ana Ruiz, mayor of Leeds`: a role without an article.
        if self.shape(end) == Some(Shape::Comma)
            && let Some(role) = (end + 1..self.tokens.len().min(end + 6))
                .take_while(|at| {
                    self.tokens.at(*at).is_word()
                        && !self.is(*at, Tags::FINITE_HERE | Tags::DETERMINER | Tags::PREPOSITION | Tags::COORDINATOR)
                })
                .find(|at| self.is(*at, Tags::ROLE) && !self.is(*at, Tags::PLURAL) && !self.is_capital(*at + 1))
        {
            let span = Span::new(self.tokens.at(end + 1).start(), self.tokens.at(role).end());
            let tags = self.tokens.at(role).tags;
            self.note(span, span.start, What::Description, (tags, Marks::default()), Some(name));
            return role + 1;
        }
        end
    }
}
