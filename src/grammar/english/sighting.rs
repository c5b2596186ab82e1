//! Sightings: what a sentence shows of those who may speak, noted down for when the whole article is known.
//!
//! ```text
//! sighting    = name / pronoun / description
//! name        = { title } capital-word { particle / capital-word } [ "," suffix ]
//! description = determiner word* ( role / body / document )
//! ```
//!
//! `Mr. Xi` · `President Ana Ruiz Jr.` · `she`, `their` · `the Russian president`, `officials`

use super::phrase::is_listed;
use crate::grammar::token::{Shape, Token};
use crate::lexicon::english::people::BODY_ENDINGS;
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// One name, pronoun or description in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sighting {
    /// The name without title, the pronoun, or the description.
    pub(crate) span: Span,
    /// Where the title, or for a body's name its article, begins; the start of the span where there is none.
    pub(crate) title: usize,
    /// The running number of its sentence.
    pub(crate) sentence: u32,
    pub(crate) what: What,
    /// What the lexicon says of its title and of the words in it.
    pub(crate) tags: Tags,
    pub(crate) marks: Marks,
    /// The sighting that it stands in apposition to, if any.
    pub(crate) link: Option<u32>,
}

/// What a [`Sighting`] is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// A name of this many words.
    Name(u8),
    Pronoun,
    /// A description; its noun is its last word.
    Description,
}

/// How a sighting stands in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Marks(u16);

impl Marks {
    /// The subject of a verb.
    pub(crate) const SUBJECT: Self = Self(1);
    /// A name that describes the noun after it: `Leeds` of `Leeds aide`.
    pub(crate) const MODIFIER: Self = Self(1 << 1);
    /// Followed by `'s`.
    pub(crate) const OWNER: Self = Self(1 << 2);
    /// Behind a preposition.
    pub(crate) const TIED: Self = Self(1 << 3);
    /// Behind `and`.
    pub(crate) const JOINED: Self = Self(1 << 4);
    /// Alone in brackets.
    pub(crate) const BRACKETED: Self = Self(1 << 5);
    /// `the mayor`.
    pub(crate) const DEFINITE: Self = Self(1 << 6);
    /// A name with `the` before it.
    pub(crate) const ARTICLE: Self = Self(1 << 7);
    /// In a headline, where capitals say nothing.
    pub(crate) const HEADLINE: Self = Self(1 << 8);
    /// A name with an age behind it: `Ana Ruiz, 41,`.
    pub(crate) const AGED: Self = Self(1 << 9);
    /// `a spokesman`, `one of the workers`.
    pub(crate) const INDEFINITE: Self = Self(1 << 10);
    /// A name with a suffix: `Jr.`
    pub(crate) const SUFFIXED: Self = Self(1 << 11);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn but(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    fn set(&mut self, other: Self, on: bool) {
        if on {
            self.0 |= other.0;
        }
    }
}

/// All sightings of an article, in order.
#[derive(Debug, Default)]
pub(crate) struct Sightings {
    pub(crate) list: Vec<Sighting>,
    sentences: u32,
}

/// How many words a name may have; more are a list, or a line set in capitals.
const LONGEST_NAME: usize = 8;

/// How many words a description may have up to its noun.
const LONGEST_DESCRIPTION: usize = 8;

/// Words that stand in no name, whatever their case.
const NO_NAME: Tags = Tags::DETERMINER
    .with(Tags::SUBJECT_PRONOUN)
    .with(Tags::POSSESSIVE_PRONOUN)
    .with(Tags::OBJECT_PRONOUN)
    .with(Tags::IMPERSONAL)
    .with(Tags::PREPOSITION)
    .with(Tags::COORDINATOR)
    .with(Tags::BUT)
    .with(Tags::SUBORDINATOR)
    .with(Tags::WH)
    .with(Tags::BE)
    .with(Tags::HAVE)
    .with(Tags::DO)
    .with(Tags::AS)
    .with(Tags::THAT)
    .with(Tags::TO)
    .with(Tags::NEGATION)
    .with(Tags::WEEKDAY);

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

/// Nouns of those who speak.
const SPEAKS: Tags = Tags::ROLE.with(Tags::BODY).with(Tags::DOCUMENT);

/// What a word of small letters has to be for anything to be shown there.
const SHOWS: Tags = SPEAKS
    .with(Tags::FINITE_HERE)
    .with(Tags::SUBJECT_PRONOUN)
    .with(Tags::IMPERSONAL)
    .with(Tags::POSSESSIVE_PRONOUN)
    .with(Tags::DETERMINER)
    .with(Tags::QUANTIFIER)
    .with(Tags::NUMBER)
    .with(Tags::PLURAL);

/// Notes down what a sentence shows.
pub(crate) fn sentence(source: &str, tokens: &[Token], headline: bool, into: &mut Sightings) {
    into.sentences += 1;
    let mut reader = Reader { source, tokens, headline, sentence: into.sentences, finite: false, role: None, list: &mut into.list };
    let mut at = 0;
    while at < tokens.len() {
        at = reader.step(at);
    }
}

struct Reader<'s> {
    source: &'s str,
    tokens: &'s [Token],
    headline: bool,
    sentence: u32,
    /// Whether a finite verb has been passed.
    finite: bool,
    /// The description that the segment under reading opened with, and where the segment began.
    role: Option<u32>,
    list: &'s mut Vec<Sighting>,
}

impl Reader<'_> {
    fn is(&self, at: usize, tags: Tags) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(tags))
    }

    fn shape(&self, at: usize) -> Option<Shape> {
        self.tokens.get(at).map(|token| token.shape)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_capital)
    }

    /// Whether the word at a place is `of`.
    fn is_of(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.end() - token.start() == 2 && token.text(self.source) == "of")
    }

    /// Reads what stands at a token; where to go on.
    fn step(&mut self, at: usize) -> usize {
        let token = &self.tokens[at];
        // Most words show nobody.
        if !token.is_word() || !token.is(SHOWS) && !token.is_capital() {
            return at + 1;
        }
        if token.is(Tags::FINITE_HERE) {
            self.finite = true;
            self.role = None;
        }
        if token.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL | Tags::POSSESSIVE_PRONOUN) {
            self.pronoun(at);
            return at + 1;
        }
        if token.is(Tags::DETERMINER | Tags::QUANTIFIER | Tags::NUMBER) || !token.is_capital() {
            let noun = token.is(SPEAKS) && !token.is(Tags::FINITE_HERE)
                || token.is(Tags::PLURAL)
                    && !token.is(Tags::TIME | Tags::WEEKDAY | Tags::OBJECT_PRONOUN | Tags::FINITE_HERE | Tags::NUMBER);
            let opens = token.is(Tags::DETERMINER) && !token.is(Tags::THAT) || token.is(Tags::NUMBER | Tags::QUANTIFIER);
            if (opens || noun)
                && let Some(next) = self.description(at)
            {
                return next;
            }
            if !token.is_capital() || token.is(NO_NAME) {
                return at + 1;
            }
        }
        self.name(at, false)
    }

    /// `he`, `their`, `it`.
    fn pronoun(&mut self, at: usize) {
        let token = &self.tokens[at];
        let it = token.is(Tags::IMPERSONAL) || token.is(Tags::POSSESSIVE_PRONOUN);
        let third = token.is(Tags::MALE | Tags::FEMALE | Tags::PLURAL) && !token.is(Tags::FIRST_PERSON);
        let text = token.text(self.source);
        let it = it && text.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("it"));
        if !(third || it) {
            return;
        }
        // `he'd`, `she’s`: no letter of a pronoun takes more than a byte.
        let length = text.bytes().position(|byte| byte == b'\'' || !byte.is_ascii()).unwrap_or(text.len());
        let span = Span::new(token.start(), token.start() + length);
        let mut marks = Marks::default();
        marks.set(Marks::SUBJECT, !token.is(Tags::POSSESSIVE_PRONOUN));
        marks.set(Marks::OWNER, token.is(Tags::POSSESSIVE_PRONOUN));
        self.note(Sighting {
            span,
            title: span.start,
            sentence: self.sentence,
            what: What::Pronoun,
            tags: token.entry.tags,
            marks,
            link: None,
        });
    }

    fn note(&mut self, mut sighting: Sighting) {
        sighting.marks.set(Marks::HEADLINE, self.headline);
        self.list.push(sighting);
    }

    /// `the Russian president`, `a spokesman`, `officials`: the noun phrase that begins here, if its noun can speak.
    /// The names inside it are read again by themselves.
    fn description(&mut self, at: usize) -> Option<usize> {
        let mut head = None;
        let mut named = false;
        let mut end = at;
        while end < self.tokens.len() && end < at + LONGEST_DESCRIPTION {
            let token = &self.tokens[end];
            let word = token.is_word()
                && !token.is(Tags::FINITE_HERE
                    | Tags::COORDINATOR
                    | Tags::BUT
                    | Tags::WH
                    | Tags::SUBORDINATOR
                    | Tags::TO
                    | Tags::SUBJECT_PRONOUN
                    | Tags::THAT);
            let inside = word && (end == at || !token.is(Tags::PREPOSITION | Tags::DETERMINER | Tags::POSSESSIVE_PRONOUN));
            if !inside {
                break;
            }
            if end > at && token.is_capital() {
                named = true;
            }
            if token.is(SPEAKS | Tags::PLURAL)
                && !token.is(Tags::DETERMINER | Tags::TIME | Tags::NUMBER)
                && (!token.is_capital() || token.shape == Shape::Upper || end == at)
                || token.is(Tags::ROLE | Tags::BODY) && !self.is_capital(end + 1) && end > at && !self.headline
            {
                head = Some(end);
            } else if head.is_some() && token.shape == Shape::Lower {
                // `the company car`: another noun is the head, unless an adverb or participle follows.
                if !token.is(Tags::ADVERB | Tags::TIME | Tags::PAST_LIKE | Tags::ING_LIKE | Tags::CUE_VERB)
                    && token.entry.tags == Tags::NONE
                {
                    head = None;
                    break;
                }
                break;
            } else if head.is_some() {
                // `the mayor Ana Ruiz`: the words are the name's title, unless another noun follows it.
                head = None;
            }
            end += 1;
        }
        let head = head?;
        // `the Municipality of Halden`
        if head > at && self.is_capital(head) && self.is_of(head + 1) && self.is_name(head + 2) {
            return None;
        }
        if self.shape(head + 1) == Some(Shape::Possessive)
            && !self.is(head + 1, Tags::FINITE_HERE)
            && self.is_capital(head + 2)
            && self.is(head, Tags::BODY)
        {
            return None;
        }
        let first = &self.tokens[at];
        let noun = &self.tokens[head];
        let span = Span::new(first.start(), noun.end());
        let text = first.text(self.source);
        let indefinite = text.eq_ignore_ascii_case("a")
            || text.eq_ignore_ascii_case("an")
            || first.is(Tags::QUANTIFIER | Tags::NUMBER)
            || text.eq_ignore_ascii_case("another");
        let mut marks = Marks::default();
        marks.set(Marks::INDEFINITE, indefinite);
        let owned = at > 0 && (self.shape(at - 1) == Some(Shape::Possessive) || self.is(at - 1, Tags::POSSESSIVE_PRONOUN));
        marks.set(Marks::DEFINITE, !indefinite && (owned || first.is(Tags::DETERMINER)));
        marks.set(Marks::OWNER, self.shape(head + 1) == Some(Shape::Possessive) && !self.is(head + 1, Tags::FINITE_HERE));
        self.place(&mut marks, at, head + 1);
        // `Ana Ruiz, the mayor`: in apposition to the name before the comma.
        let apposed = at >= 2
            && self.shape(at - 1) == Some(Shape::Comma)
            && self.list.last().is_some_and(|last| {
                matches!(last.what, What::Name(_)) && last.span.end == self.tokens[at - 2].end() && last.sentence == self.sentence
            });
        let link = (apposed && !noun.is(Tags::PLURAL)).then(|| self.list.len() as u32 - 1);
        let tags = if named { noun.entry.tags | Tags::NAME_PARTICLE } else { noun.entry.tags };
        let opens = link.is_none() && !noun.is(Tags::PLURAL) && noun.is(Tags::ROLE | Tags::BODY);
        if opens && !marks.has(Marks::TIED) {
            self.role = Some(self.list.len() as u32);
        }
        self.note(Sighting { span, title: span.start, sentence: self.sentence, what: What::Description, tags, marks, link });
        // Names inside: `the Leeds aide`.
        let mut inner = at;
        while named && inner < head {
            if self.is_capital(inner) && !self.is(inner, NO_NAME) {
                inner = self.name(inner, true);
            } else {
                inner += 1;
            }
        }
        Some(head + 1)
    }

    /// How a noun phrase stands.
    fn place(&self, marks: &mut Marks, start: usize, end: usize) {
        let before = start.checked_sub(1).and_then(|before| self.tokens.get(before));
        marks.set(Marks::TIED, before.is_some_and(|before| before.is(Tags::PREPOSITION | Tags::TO) && !before.is(Tags::SUBORDINATOR)));
        marks.set(Marks::JOINED, before.is_some_and(|before| before.is(Tags::COORDINATOR)));
        let mut next = end;
        while self.is(next, Tags::ADVERB) && !self.is(next, Tags::FINITE_HERE) {
            next += 1;
        }
        let governs = self.is(next, Tags::FINITE_HERE) && self.shape(next) != Some(Shape::Possessive);
        let subject = !marks.has(Marks::TIED) && !marks.has(Marks::OWNER) && !marks.has(Marks::MODIFIER) && (governs || !self.finite);
        // `For Ruiz, the closing was a chance.`
        let topic = start == 1 && self.shape(end) == Some(Shape::Comma) && self.tokens[0].text(self.source) == "For";
        marks.set(Marks::SUBJECT, subject || topic);
    }

    /// Whether a word can stand in a name.
    fn is_name(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        // `May Lee`, `Will Reed`: such words are names only before another.
        let given = self.is_capital(at + 1);
        let month = token.is(Tags::MONTH) && !(given && token.is(Tags::GIVEN_NAME));
        let other = month || token.is(Tags::MODAL) && !given || token.is(NO_NAME);
        token.is_capital() && !other
    }

    /// The name at a capital, which may stand inside a description; where to go on.
    fn name(&mut self, at: usize, inside: bool) -> usize {
        if !self.is_name(at) {
            return at + 1;
        }
        let opens = at == 0
            || !self.tokens[at - 1].is_word() && !matches!(self.tokens[at - 1].shape, Shape::Comma | Shape::Possessive | Shape::Open);
        let token = &self.tokens[at];
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
            let name = self.is_name(end) && (end == at || self.tokens[end].spaced || self.tokens[end - 1].is(Tags::ABBREVIATION));
            if name || particle {
                end += 1;
            } else if end > at && self.is_articled(end) {
                // `Suleiman al-Amr`
                end += 1;
            } else if end > at
                && self.shape(end) == Some(Shape::Number)
                && self.tokens[end].end() - self.tokens[end].start() <= 2
                && self.is_name(end + 1)
            {
                // `Movimento 5 Stelle`, `Channel 4 News`
                end += 1;
            } else if end > at && self.is(end - 1, SPEAKS | Tags::CUE_NOUN | Tags::PLURAL | Tags::NOMINAL) && self.is_of(end) {
                let next = end + 1 + usize::from(self.is(end + 1, Tags::DETERMINER));
                if !self.is_name(next) {
                    break;
                }
                organised = true;
                end = next;
            } else {
                break;
            }
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
        let first = self.first_of_name(at, end);
        if first >= end {
            // `President`, `Mr.`: a title and no name.
            return (!inside).then(|| self.description(at)).flatten().unwrap_or(end.max(at + 1));
        }
        self.note_name(at, first, end, organised && first == at)
    }

    /// Whether a word is a name with its article: `al-Amr`, `d’Arc`.
    fn is_articled(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.shape == Shape::Lower) else { return false };
        let text = token.text(self.source);
        let end = text.find(['-', '\'', '’']).filter(|end| *end <= 3);
        end.is_some_and(|end| text.get(end..).is_some_and(|rest| rest.chars().nth(1).is_some_and(char::is_uppercase)))
    }

    /// Where the name begins in a run of capitals, behind honorifics and titles.
    fn first_of_name(&self, start: usize, end: usize) -> usize {
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
                && self.tokens[at + 1..end]
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
        let words = (first..end).filter(|at| !self.is(*at, Tags::NAME_PARTICLE) || self.is_capital(*at)).count();
        let mut tags = Tags::NONE;
        // A title of small letters: `mayor Ana Ruiz`, `council spokesman Tom Okafor`.
        let mut title = start;
        while title > 0
            && title + 4 > start
            && self.tokens[title - 1].shape == Shape::Lower
            && self.is(title - 1, Tags::ROLE | Tags::HONORIFIC)
            && !self.is(title - 1, Tags::FINITE_HERE | Tags::PLURAL)
        {
            title -= 1;
        }
        // `White House press secretary Josh Orlov`
        while title < start
            && title > 0
            && title + 6 > start
            && self.tokens[title - 1].shape == Shape::Lower
            && !self.is(
                title - 1,
                NO_NAME | Tags::FINITE_HERE | Tags::CUE_VERB | Tags::ADVERB | Tags::WEEKDAY | Tags::TIME | Tags::MODAL | Tags::PAST_LIKE,
            )
        {
            title -= 1;
        }
        for at in title..first {
            tags = tags | self.tokens[at].entry.tags.only(Tags::MALE | Tags::FEMALE | Tags::HONORIFIC | Tags::ROLE);
        }
        let name = &self.tokens[first];
        let ending = words > 1 && is_listed(self.tokens[end - 1].text(self.source).trim_end_matches('.'), BODY_ENDINGS);
        if ending && title < start {
            // `the independent Ruiz Center`
            (title, tags) = (start, Tags::NONE);
        }
        if name.is(Tags::GIVEN_NAME) {
            tags = tags | Tags::GIVEN_NAME;
            if words > 1 && !tags.any(Tags::MALE | Tags::FEMALE) {
                tags = tags | name.entry.tags.only(Tags::MALE | Tags::FEMALE);
            }
        }
        let given = name.is(Tags::GIVEN_NAME) && words > 1;
        let body = ending || (first + usize::from(given)..end).any(|at| self.is(at, Tags::BODY | Tags::DOCUMENT));
        // `Russia`: a country acts as a body does.
        let country = words == 1 && name.is(Tags::PLACE) && !name.is(Tags::GIVEN_NAME);
        if country || organised || body && (ending || !(given && words == 2)) || words == 1 && name.shape == Shape::Upper && !self.headline
        {
            tags = tags | Tags::BODY;
        }
        // `Ruiz Jr.` is in the run; `Ruiz, Jr.` is not.
        if self.shape(end) == Some(Shape::Comma) && self.is(end + 1, Tags::NAME_SUFFIX) && words > 1 {
            end += 2;
        }
        marks.set(Marks::SUFFIXED, self.is(end - 1, Tags::NAME_SUFFIX));
        let mut from = title;
        while from > 0
            && title < from + 4
            && self.tokens[from - 1].shape == Shape::Lower
            && !self.is(from - 1, NO_NAME.with(Tags::FINITE_HERE).with(Tags::CUE_VERB))
        {
            from -= 1;
        }
        let article =
            from > 0 && self.is(from - 1, Tags::DETERMINER) && self.tokens[from - 1].text(self.source).eq_ignore_ascii_case("the");
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
                && (next.is(SPEAKS | Tags::PLURAL | Tags::CUE_NOUN | Tags::OCCASION | Tags::HONORIFIC) || next.entry.tags == Tags::NONE)
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
                && self.tokens[end + 1].end() - self.tokens[end + 1].start() <= 3,
        );
        self.place(&mut marks, if article { from - 1 } else { title }, end);
        // `the mayor, Ana Ruiz,`: the description before the comma is the name's.
        let apposed = title > 0 && self.shape(title - 1) == Some(Shape::Comma);
        let governs = next.is_some_and(|next| next.is(Tags::FINITE_HERE | Tags::CUE_VERB));
        let link = if apposed { self.role.take().filter(|_| !governs) } else { None };
        let begin = if article { from - 1 } else { title };
        let span = Span::new(name.start(), self.tokens[end - 1].end());
        self.note(Sighting {
            span,
            title: self.tokens[begin].start(),
            sentence: self.sentence,
            what: What::Name(words.min(LONGEST_NAME) as u8),
            tags,
            marks,
            link,
        });
        let name = self.list.len() as u32 - 1;
        // `Ana Ruiz, mayor of Leeds`: a role without an article.
        if self.shape(end) == Some(Shape::Comma)
            && let Some(role) = (end + 1..self.tokens.len().min(end + 6))
                .take_while(|at| {
                    self.tokens[*at].is_word()
                        && !self.is(*at, Tags::FINITE_HERE | Tags::DETERMINER | Tags::PREPOSITION | Tags::COORDINATOR)
                })
                .find(|at| self.is(*at, Tags::ROLE) && !self.is(*at, Tags::PLURAL) && !self.is_capital(*at + 1))
        {
            let span = Span::new(self.tokens[end + 1].start(), self.tokens[role].end());
            let tags = self.tokens[role].entry.tags;
            self.note(Sighting {
                span,
                title: span.start,
                sentence: self.sentence,
                what: What::Description,
                tags,
                marks: Marks::default(),
                link: Some(name),
            });
            return role + 1;
        }
        end
    }
}
