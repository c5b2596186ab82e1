//! Names, sighted: where one begins behind titles and ends, and what stands around it.
//!
//! ```text
//! name = { title } capital-word { particle / capital-word } [ "," suffix ]
//! ```
//!
//! `Mr. Xi` · `President Ana Ruiz Jr.` · `Suleiman al-Amr` · `mayor Ana Ruiz` · `the Bank of Leeds`

use std::hint::select_unpredictable;
use std::ops::Range;

use super::phrase::{ends_firm, is_legal_form, is_listed, is_one_of};
use super::sighting::{Marks, NO_NAME, Reader, SPEAKS, What};
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::english::people::{BODY_ENDINGS, DEMONYMS};
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

/// Words that a name describes: `Leeds aide`.
const NOUNS: Tags = SPEAKS.with(Tags::PLURAL).with(Tags::CUE_NOUN).with(Tags::OCCASION).with(Tags::HONORIFIC);

/// Words of small letters that a name does not describe.
const NO_NOUN: Tags = NO_NAME
    .with(Tags::FINITE_HERE)
    .with(Tags::ADVERB)
    .with(Tags::TIME)
    .with(Tags::MODAL)
    .with(Tags::PAST_LIKE)
    .with(Tags::ING_LIKE)
    .with(Tags::ING)
    .with(Tags::PAST)
    .with(Tags::PARTICIPLE)
    .with(Tags::QUANTIFIER)
    .with(Tags::ACCORDING)
    .with(Tags::NUMBER);

/// All that the lexicon says of some words.
fn all_tags(run: &[Token]) -> Tags {
    run.iter().fold(Tags::NONE, |tags, token| tags | token.tags)
}

/// Whether a word of a name is counted: all are but particles in small letters.
fn counts(token: &Token) -> bool {
    !token.is(Tags::NAME_PARTICLE) | token.is_capital()
}

/// Whether a word is the last of a title in small letters: `mayor`.
fn is_small_title(token: &Token) -> bool {
    // `major Leeds banks`: an adjective, and a part of titles in capitals alone.
    const TITLE: Tags = Tags::ROLE.with(Tags::MALE).with(Tags::FEMALE).with(Tags::ABBREVIATION);
    token.is(Tags::ROLE | Tags::HONORIFIC) && token.is(TITLE) && token.shape == Shape::Lower && !token.is(Tags::FINITE_HERE | Tags::PLURAL)
}

/// A word without the period that shortens it.
fn without_period(word: &str) -> &str {
    // Hardly a word has one.
    if word.ends_with('.') { word.trim_end_matches('.') } else { word }
}

/// Whether a word has only letters of ASCII among its first four bytes, or a mark is one byte; `false` if nobody knows.
fn begins_plainly(source: &str, word: &Token) -> bool {
    let Some(four) = source.as_bytes().get(word.start()..).and_then(|rest| rest.first_chunk::<4>()) else { return false };
    // Letters have the second bit and not the first. A shorter word is followed by what is not its own.
    const OWN: [u32; 5] = [0, 0, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFF];
    let own = OWN.get(word.len().min(4)).copied().unwrap_or_default();
    (u32::from_le_bytes(*four) & 0xC0C0_C0C0 ^ 0x4040_4040) & own == 0
}

/// `American Robert Okafor`: whether where somebody comes from stands before a given name.
pub(super) fn is_behind_demonym(source: &str, name: &[Token]) -> bool {
    let (demonym, given) = (name.at(0), name.at(1));
    given.is(Tags::GIVEN_NAME) && !demonym.is(Tags::GIVEN_NAME) && is_listed(demonym.text(source), &DEMONYMS)
}

/// What the words of a name are together.
struct Run {
    /// How many of them are counted.
    words: usize,
    /// All that the lexicon says of those behind the first.
    rest: Tags,
    /// Whether the last is one that names of bodies end with.
    ending: bool,
    country: bool,
    city: bool,
}

impl Run {
    fn of_one(name: &Token) -> Self {
        Self { words: usize::from(counts(name)), rest: Tags::NONE, ending: false, country: false, city: false }
    }
}

impl Reader<'_> {
    /// Whether a word can stand in a name.
    pub(super) fn is_name(&self, at: usize) -> bool {
        let token = self.tokens.at(at);
        if !token.is_capital() {
            return false;
        }
        if !token.is(NO_NAME.with(Tags::MONTH).with(Tags::MODAL)) {
            return true;
        }
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
        next && (!token.is(Tags::MONTH) || token.is(Tags::GIVEN_NAME))
    }

    /// The name at a capital, which may stand inside a description; where to go on.
    pub(super) fn name(&mut self, at: usize, inside: bool) -> usize {
        if !self.is_name(at) {
            return at + 1;
        }
        let before = self.tokens.at(at.wrapping_sub(1));
        let opens = !before.is_word() & !matches!(before.shape, Shape::Comma | Shape::Possessive | Shape::Open);
        let token = self.tokens.at(at);
        // A word of its own in a table, set as the first of a sentence is.
        let opener = opens & (token.shape != Shape::Upper) & !token.is(Tags::GIVEN_NAME | Tags::HONORIFIC);
        if opener & token.is(OPENERS) && !self.is_capital(at + 1) && !self.acts(at) {
            let noun = !inside && token.is(SPEAKS | Tags::PLURAL) && !token.is(Tags::TIME | Tags::NUMBER);
            return noun.then(|| self.description(at)).flatten().unwrap_or(at + 1);
        }
        // `Now Ana Ruiz …`: a small word that opens the sentence.
        let small = Tags::ADVERB | Tags::QUANTIFIER | Tags::TIME | Tags::NUMBER | Tags::ACCORDING | Tags::ING_LIKE | Tags::PAST_LIKE;
        if opener & token.is(small) & !token.is(SPEAKS) && !self.acts(at) {
            return at + 1;
        }
        let (mut end, organised) = self.end_of_name(at);
        if self.tokens.at(end).shape == Shape::Symbol {
            end = self.second_of_poll(end).or_else(|| self.second_of_firm(end)).unwrap_or(end);
        }
        if end == at + 1 && before.is(Tags::DETERMINER) && !self.tokens.at(end).is_capital() {
            end = self.end_of_joined(end).unwrap_or(end);
        }
        // Hardly a name begins with one.
        let role = token.is(Tags::ROLE) && end == at + 1 && !inside;
        // `Republicans`, `the CEO`, `Pundit and former striker Ana Ruiz`
        let described = || token.is(Tags::PLURAL) || token.shape == Shape::Upper || opener && self.is(end, Tags::COORDINATOR);
        if role && described() && !token.is(Tags::GIVEN_NAME) {
            return self.description(at).unwrap_or(end);
        }
        // `Mother of four Ana Ruiz`, `Minister for Housing Ana Ruiz`
        let office = if role && self.is(end, Tags::PREPOSITION) { self.behind_office(end) } else { None };
        let (first, end) = match office {
            Some(named) => named,
            None => {
                let first = self.first_of_name(at, end);
                if inside && end > at + 1 && self.is_of(end) && (at..end).all(|at| self.is(at, Tags::HONORIFIC | Tags::ROLE)) {
                    return end;
                }
                if first >= end {
                    // `President`, `Mr.`: a title and no name.
                    return (!inside).then(|| self.description(at)).flatten().unwrap_or(end.max(at + 1));
                }
                (first, end)
            }
        };
        let demonym = first == at && end >= at + 3 && is_behind_demonym(self.source, self.tokens.part(at..));
        let behind = usize::from(demonym);
        self.note_name(at + behind, first + behind, end, organised && first == at && !demonym)
    }

    /// `Connolly faced …`, `Ahmed said …`, `Fielding’s plan`: whether a word that opens a sentence has no more of another class than its
    /// last letters, and stands where a name does: before a verb, which an adverb or participle does not, or before `'s`.
    fn acts(&self, at: usize) -> bool {
        const BY_ENDING: Tags = Tags::ADVERB.with(Tags::NOMINAL).with(Tags::ING_LIKE).with(Tags::PAST_LIKE).with(Tags::FINITE_HERE);
        let (token, next) = (self.tokens.at(at), self.tokens.at(at + 1));
        if token.tags.without(BY_ENDING) != Tags::NONE {
            return false;
        }
        let owns = next.shape == Shape::Possessive;
        // `Weaving is late`: what is done can be, and does not speak.
        let speaks = next.is(Tags::CUE_VERB) & next.is(Tags::PAST);
        let verb = next.is(Tags::FINITE_HERE) & (next.is(Tags::PAST) | next.is(Tags::PAST_LIKE | Tags::HAVE | Tags::BE | Tags::MODAL));
        (next.shape == Shape::Lower) & (speaks | verb & !token.is(Tags::ING_LIKE)) | owns
    }

    /// Where the name ends that begins at a word, titles included, and whether it is one of a body and what that is of.
    #[inline]
    fn end_of_name(&self, at: usize) -> (usize, bool) {
        let mut end = at + 1;
        let mut organised = false;
        while end < at + LONGEST_NAME {
            let token = self.tokens.at(end);
            // What ends most names is none of these: one question for all of it.
            let small =
                (token.shape == Shape::Lower) & (token.is(Tags::NAME_PARTICLE) | (token.len() == 2) | !begins_plainly(self.source, token));
            if !(token.is_capital() | small | (token.shape == Shape::Number)) {
                break;
            }
            let name = self.is_name(end) && (token.spaced() || self.tokens.at(end - 1).is(Tags::ABBREVIATION));
            // `Movimento 5 Stelle`, `Channel 4 News`
            let numbered = || token.shape == Shape::Number && token.len() <= 2 && self.is_name(end + 1);
            // `Suleiman al-Amr`
            if name || self.is_particle(end) || self.is_articled(end) || numbered() {
                end += 1;
                continue;
            }
            if !self.is_of(end) || !self.tokens.at(end - 1).is(SPEAKS | Tags::CUE_NOUN | Tags::PLURAL | Tags::NOMINAL) {
                break;
            }
            let next = end + 1 + usize::from(self.is(end + 1, Tags::DETERMINER));
            // `Secretary of the Leeds Water Board`: a role of a body, and no name.
            let office = next > end + 1 && self.is(end - 1, Tags::ROLE) && !self.is(end - 1, Tags::BODY) && !self.names_holder(next);
            if office || !self.is_name(next) {
                break;
            }
            organised = true;
            end = next;
        }
        (end, organised)
    }

    /// Where the name of one body ends of which two words tell, joined by `and`: `the Rail and Harbour Workers Union`.
    #[cold]
    fn end_of_joined(&self, end: usize) -> Option<usize> {
        let first = self.tokens.at(end - 1);
        let and = self.tokens.at(end);
        if !and.is(Tags::COORDINATOR)
            || and.text(self.source) != "and"
            || first.is(SPEAKS | Tags::PLACE | Tags::GIVEN_NAME | Tags::HONORIFIC)
        {
            return None;
        }
        let behind = end + 1;
        let words = self.tokens.part(behind..).iter().take(LONGEST_NAME / 2).take_while(|token| token.is_capital()).count();
        let last = self.tokens.at(behind + words - usize::from(words > 0));
        // One word is the other body itself: `the Guardian and Parliament`.
        (words > 1 && last.is(Tags::BODY) && !last.is(Tags::PLURAL)).then_some(behind + words)
    }

    /// Whether a word joins the words of a name: `van`, `de la`.
    fn is_particle(&self, at: usize) -> bool {
        self.tokens.at(at).is(Tags::NAME_PARTICLE) && (self.is_name(at + 1) || self.is(at + 1, Tags::NAME_PARTICLE) && self.is_name(at + 2))
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

    /// `Hobble & Co`: where the second half ends of a name with a sign for `and`.
    fn second_of_firm(&self, sign: usize) -> Option<usize> {
        let words =
            self.tokens.part(sign + 1..).iter().take(LONGEST_NAME / 2).take_while(|token| token.is_capital() && !token.is(NO_NAME)).count();
        let couple = self.is(sign.wrapping_sub(1), Tags::HONORIFIC);
        (self.tokens.at(sign).text(self.source) == "&" && words > 0 && !couple).then_some(sign + 1 + words)
    }

    /// Whether a word is a name with its article: `al-Amr`, `d’Arc`.
    fn is_articled(&self, at: usize) -> bool {
        let token = self.tokens.at(at);
        if begins_plainly(self.source, token) || token.shape != Shape::Lower {
            return false;
        }
        let text = token.text(self.source);
        // Hardly a word has such a mark among its first letters.
        let mut marks = (0..text.len().min(4)).filter(|at| matches!(text.as_bytes().get(*at), Some(b'-' | b'\'' | 0xE2)));
        let behind = marks.find_map(|at| text.get(at..)?.strip_prefix(['-', '\'', '’']));
        behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
    }

    /// Where the name begins in a run of capitals, behind honorifics and titles.
    fn first_of_name(&self, start: usize, end: usize) -> usize {
        let titles = Tags::HONORIFIC | Tags::ROLE;
        if !self.is(start, titles) && (end <= start + 1 || !all_tags(self.tokens.part(start..end)).any(titles)) {
            return start;
        }
        // `the British Prime Minister`
        let adjective = |at: usize| is_one_of(self.tokens.at(at).text(self.source), &["Prime", "Vice"]);
        if end >= start + 2 && self.is(end - 1, Tags::ROLE) && adjective(end - 2) {
            return end;
        }
        // `US Secretary of State Ana Ruiz`
        if !self.is(start, titles) && self.is(start + 1, Tags::ROLE) && self.is_of(start + 2) && start + 6 <= end {
            let first = self.first_of_name(start + 1, end);
            return if first > start + 1 { first } else { start };
        }
        // `Supermarkets General Corp`
        if end > start + 1 && is_legal_form(self.tokens.at(end - 1).text(self.source)) {
            return start;
        }
        // `King Edward School`, `Major League Rowing`: no titles of somebody.
        let behind = self.tokens.part(start + 1..end);
        // `Princess Cruises`: what is in the plural is nobody’s family name.
        let body =
            |at: usize| (self.is(at, Tags::BODY) || ends_firm(self.tokens.at(at).text(self.source))) && !self.is(at, Tags::GIVEN_NAME);
        if (body(end - 1) && end > start + 2 || end > start + 1 && body(start + 1))
            && !self.is(start, Tags::ABBREVIATION.with(Tags::BODY))
            && !all_tags(behind).any(titles)
        {
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
    #[inline]
    fn note_name(&mut self, start: usize, first: usize, mut end: usize, organised: bool) -> usize {
        let (name, mut last) = (self.tokens.at(first), self.tokens.at(end - 1));
        let before = self.tokens.at(start.wrapping_sub(1));
        // Hardly a name has a title of small letters.
        let mut title = if is_small_title(before) { self.small_title(start) } else { start };
        let mut tags = Tags::NONE;
        // `Virginia Gov. Terry Lund`: the state is no woman.
        if title < first {
            for token in self.tokens.part(title..first).iter().filter(|token| token.is(Tags::HONORIFIC | Tags::ROLE)) {
                tags = tags | token.tags.only(Tags::MALE | Tags::FEMALE | Tags::HONORIFIC | Tags::ROLE);
            }
        }
        // Two of three names are one word.
        let run = if end == first + 1 { Run::of_one(name) } else { self.run(first..end, start == first, title < start) };
        if run.ending & (title < start) {
            // `the independent Ruiz Center`
            (title, tags) = (start, Tags::NONE);
        }
        let (words, untitled) = (run.words, title == first);
        let personal = name.is(Tags::GIVEN_NAME);
        let given = personal & (words > 1);
        tags = tags
            | Tags::GIVEN_NAME.if_so(personal)
            | name.tags.only(Tags::MALE | Tags::FEMALE).if_so(given & !tags.any(Tags::MALE | Tags::FEMALE));
        let body = run.ending | (run.rest | name.tags.if_so(!given)).any(Tags::BODY | Tags::DOCUMENT);
        // `Russia`: a country acts as a body does.
        let country = run.country | (words == 1) & name.is(Tags::PLACE) & !personal;
        let initials = (words == 1) & untitled & (name.shape == Shape::Upper) & !self.headline;
        let acts = country | organised | body & (run.ending | !(given & (words == 2))) | initials;
        // `by newspaper Dagens Nyheter`
        let kind = before.is(Tags::BODY) & !before.is(Tags::PLURAL | Tags::ROLE) & (before.shape == Shape::Lower) & !personal;
        let acts = acts | (kind && self.tells_kind(start));
        tags = tags | Tags::PLACE.if_so(country | run.city) | Tags::BODY.if_so(acts);
        let span = Span::new(name.start(), last.end());
        let (mut next, mut behind) = (self.tokens.at(end), self.tokens.at(end + 1));
        // `Ruiz Jr.` is in the run; `Ruiz, Jr.` is not.
        if (words > 1) & (next.shape == Shape::Comma) & behind.is(Tags::NAME_SUFFIX) {
            last = behind;
            end += 2;
            (next, behind) = (self.tokens.at(end), self.tokens.at(end + 1));
        }
        let mut marks = Marks::default();
        let alone = (words == 1) & untitled & (name.tags == Tags::NONE) & (name.shape != Shape::Upper);
        marks.set(Marks::OPENING, alone & (before.shape != Shape::Comma) & !before.is_word());
        marks.set(Marks::SUFFIXED, last.is(Tags::NAME_SUFFIX));
        let article = self.article(title);
        marks.set(Marks::ARTICLE, article.is_some());
        let begin = article.unwrap_or(title);
        let comma = next.shape == Shape::Comma;
        let noun = (next.shape == Shape::Lower) & !next.is(NO_NOUN) & (next.is(NOUNS) | (next.tags == Tags::NONE));
        // `Genetic testing suggests`
        let gerund = alone & next.is(Tags::ING_LIKE) & behind.is(Tags::FINITE_HERE) & !before.is_word();
        marks.set(Marks::MODIFIER, noun | gerund);
        marks.set(Marks::OWNER, (next.shape == Shape::Possessive) & !next.is(Tags::FINITE_HERE));
        marks.set(Marks::BRACKETED, (before.shape == Shape::Open) & (next.shape == Shape::Close));
        // `Ruiz, now 84, `
        let age = if behind.is(Tags::ADVERB) { self.tokens.at(end + 2) } else { behind };
        marks.set(Marks::AGED, comma & (age.shape == Shape::Number) & (age.len() <= 3));
        self.place(&mut marks, begin, end);
        // `the mayor, Ana Ruiz,`: the description before the comma is the name's.
        let apposed = self.tokens.at(title.wrapping_sub(1)).shape == Shape::Comma;
        let governs = next.is(Tags::FINITE_HERE | Tags::CUE_VERB);
        let link = if apposed { self.role.take().filter(|_| !governs) } else { None };
        self.note(span, self.tokens.at(begin).start(), What::Name(words.min(LONGEST_NAME) as u8), (tags, marks), link);
        if comma { self.role_behind(end) } else { end }
    }

    /// What the words of a name of several are. Whether it is a place's is told where no title stands before it: `untitled`, or
    /// `small` where there is one of small letters, which a body has none of.
    fn run(&self, run: Range<usize>, untitled: bool, small: bool) -> Run {
        let run = self.tokens.part(run);
        let (name, last) = (run.at(0), run.at(run.len() - 1));
        let words = run.iter().filter(|token| counts(token)).count();
        // `Hobble & Moss`
        let firm = || run.iter().any(|token| token.shape == Shape::Symbol);
        let ending = words > 1 && (is_listed(without_period(last.text(self.source)), &BODY_ENDINGS) || firm());
        let mut found = Run { words, rest: all_tags(run.part(1..)), ending, country: false, city: false };
        // `North Korea`, `New York`
        let place = untitled & (ending | !small) & !name.is(Tags::GIVEN_NAME | Tags::HONORIFIC | Tags::ROLE);
        if place & (2..=3).contains(&words) {
            let written = self.source.get(name.start()..last.end()).unwrap_or_default();
            found.country = is_listed(written, &REGIONS);
            found.city = is_listed(written, &CITIES);
        }
        found
    }

    /// `newspaper Dagens Nyheter`, `supermarket chain Hobble`: whether a noun without an article before a name says of what kind it is. Behind
    /// an article the name may open a clause: `the firm Okafor left`.
    fn tells_kind(&self, start: usize) -> bool {
        const LONGEST: usize = 4;
        let told = |token: &Token| token.shape == Shape::Lower && !token.is(NO_NAME | Tags::FINITE_HERE | Tags::CUE_VERB);
        let words = (1..=LONGEST).take_while(|back| told(self.tokens.at(start.wrapping_sub(*back)))).count();
        let opener = self.tokens.at(start.wrapping_sub(words + 1));
        words < LONGEST && !opener.is(Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN) && opener.shape != Shape::Possessive
    }

    /// Where the title of small letters begins that ends before a name: `mayor Ana Ruiz`, `council spokesman Tom Okafor`.
    fn small_title(&self, start: usize) -> usize {
        let mut title = start;
        while title + 4 > start && is_small_title(self.tokens.at(title.wrapping_sub(1))) {
            title -= 1;
        }
        // `White House press secretary Josh Orlov`
        let other =
            NO_NAME | Tags::FINITE_HERE | Tags::CUE_VERB | Tags::ADVERB | Tags::WEEKDAY | Tags::TIME | Tags::MODAL | Tags::PAST_LIKE;
        let more = |token: &Token| token.shape == Shape::Lower && !token.is(other);
        while title < start && title + 6 > start && more(self.tokens.at(title.wrapping_sub(1))) {
            title -= 1;
        }
        title
    }

    /// Where `the` stands before a name that begins here, or before small words that are the name's.
    fn article(&self, title: usize) -> Option<usize> {
        const NO_PART: Tags = NO_NAME.with(Tags::FINITE_HERE).with(Tags::CUE_VERB);
        let mut from = title;
        while title < from + 4 {
            let before = self.tokens.at(from.wrapping_sub(1));
            if select_unpredictable(before.shape == Shape::Lower, before.tags, NO_PART).any(NO_PART) {
                break;
            }
            from -= 1;
        }
        let article = self.tokens.at(from.wrapping_sub(1));
        let the = article.is(Tags::DETERMINER) & (article.len() == 3) && article.text(self.source).eq_ignore_ascii_case("the");
        the.then(|| from - 1)
    }

    /// Notes the role behind the comma that a name is followed by; where to go on.
    fn role_behind(&mut self, end: usize) -> usize {
        let name = self.list.len() as u32 - 1;
        // `Ana Ruiz, mayor of Leeds`: a role without an article.
        let inside =
            |token: &Token| token.is_word() & !token.is(Tags::FINITE_HERE | Tags::DETERMINER | Tags::PREPOSITION | Tags::COORDINATOR);
        let role = (end + 1..self.tokens.len().min(end + 6))
            .take_while(|at| inside(self.tokens.at(*at)))
            .find(|at| self.is(*at, Tags::ROLE) && !self.is(*at, Tags::PLURAL) && !self.is_capital(*at + 1));
        let Some(role) = role else { return end };
        let span = Span::new(self.tokens.at(end + 1).start(), self.tokens.at(role).end());
        let tags = self.tokens.at(role).tags;
        self.note(span, span.start, What::Description, (tags, Marks::default()), Some(name));
        role + 1
    }
}
