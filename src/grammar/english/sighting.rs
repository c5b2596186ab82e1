//! Sightings: what a sentence shows of those who may speak, noted down for when the whole article is known.
//!
//! ```text
//! sighting    = name / pronoun / description
//! name        = { title } capital-word { particle / capital-word } [ "," suffix ]
//! description = determiner word* ( role / body / document )
//! ```
//!
//! `Mr. Xi` · `President Ana Ruiz Jr.` · `she`, `their` · `the Russian president`, `officials`

use std::hint::select_unpredictable;
use std::ops::BitOr;

use super::phrase::prefix;
use crate::grammar::reach::Reach;
use crate::grammar::token::{Shape, Token};
use crate::grammar::units::{STRIDE, Sentence, below};
use crate::lexicon::hints::Hints;
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// One name, pronoun or description in its place. An article has one for some forty bytes of text, so it is kept small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sighting {
    start: u32,
    /// The running number of its sentence.
    pub(crate) sentence: u32,
    /// From the lowest bits: its length; how far before it the title begins; how many sightings before it stands the one that
    /// it is linked to.
    reach: u32,
    pub(crate) marks: Marks,
    /// What the lexicon says, and above that what it is.
    kind: u16,
}

/// The bits of [`Sighting::reach`] that a length has, and a title; the link has those left.
const LENGTH: u32 = 12;
const TITLE: u32 = 11;

/// The bits of [`Sighting::kind`] that the lexicon has, and what is said above them of a pronoun and of a description; of a name,
/// how many words it has.
const TRAITS: u32 = 12;
const PRONOUN: u16 = 14;
const DESCRIPTION: u16 = 15;

/// So many bits, the lowest.
const fn low(bits: u32) -> usize {
    (1 << bits) - 1
}

impl Sighting {
    /// The name without title, the pronoun, or the description.
    pub(crate) const fn span(&self) -> Span {
        Span { start: self.start(), end: self.end() }
    }

    /// Its first byte.
    pub(crate) const fn start(&self) -> usize {
        self.start as usize
    }

    /// One past its last byte.
    pub(crate) const fn end(&self) -> usize {
        self.start() + self.len()
    }

    /// How many bytes it has.
    pub(crate) const fn len(&self) -> usize {
        self.reach as usize & low(LENGTH)
    }

    /// Where the title, or for a body's name its article, begins; the start of the span where there is none.
    pub(crate) const fn title(&self) -> usize {
        self.start() - ((self.reach >> LENGTH) as usize & low(TITLE))
    }

    /// How many sightings before it stands the one that it is in apposition to; 0 where there is none.
    pub(crate) const fn link(&self) -> u32 {
        self.reach >> (LENGTH + TITLE)
    }

    pub(crate) const fn what(&self) -> What {
        match self.kind >> TRAITS {
            PRONOUN => What::Pronoun,
            DESCRIPTION => What::Description,
            words => What::Name(words as u8),
        }
    }

    pub(crate) const fn is_name(&self) -> bool {
        self.kind >> TRAITS < PRONOUN
    }

    pub(crate) const fn is_pronoun(&self) -> bool {
        self.kind >> TRAITS == PRONOUN
    }

    pub(crate) const fn is_description(&self) -> bool {
        self.kind >> TRAITS == DESCRIPTION
    }

    /// How many words a name has.
    pub(crate) const fn words(&self) -> u8 {
        if self.is_name() { (self.kind >> TRAITS) as u8 } else { 0 }
    }

    /// What the lexicon says of its title and of the words in it.
    pub(crate) const fn traits(&self) -> Traits {
        Traits(self.kind & low(TRAITS) as u16)
    }

    /// Whether the lexicon says any of this.
    pub(crate) const fn is(&self, traits: Traits) -> bool {
        self.kind & traits.0 != 0
    }
}

/// Those of the [`Tags`] that tell who may be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Traits(u16);

impl Traits {
    pub(crate) const GIVEN_NAME: Self = Self(1);
    pub(crate) const MALE: Self = Self(1 << 1);
    pub(crate) const FEMALE: Self = Self(1 << 2);
    pub(crate) const PLURAL: Self = Self(1 << 3);
    pub(crate) const BODY: Self = Self(1 << 4);
    pub(crate) const DOCUMENT: Self = Self(1 << 5);
    pub(crate) const NAME_PARTICLE: Self = Self(1 << 6);
    pub(crate) const HONORIFIC: Self = Self(1 << 7);
    pub(crate) const ROLE: Self = Self(1 << 8);
    pub(crate) const OCCASION: Self = Self(1 << 9);
    pub(crate) const PLACE: Self = Self(1 << 10);
    pub(crate) const CUE_NOUN: Self = Self(1 << 11);

    /// None of them.
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn of(tags: Tags) -> Self {
        // They stand side by side among the tags, in this order.
        Self(tags.bits(Tags::GIVEN_NAME, TRAITS))
    }

    /// Whether the two share one.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Those of this set that are in the other too.
    pub(crate) const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those of this set that are not in the other.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Traits {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
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
    /// A pronoun inside a quotation whose marks are lost: it is the speaker's, and tells nothing of the speaker.
    pub(crate) const QUOTED: Self = Self(1 << 13);
    /// A quote is attributed to it.
    pub(crate) const SPEAKS: Self = Self(1 << 14);
    /// A description of the name that follows it.
    pub(crate) const TOLD: Self = Self(1 << 15);
    /// One word of no table that opens a sentence, where every word has a capital.
    pub(crate) const OPENING: Self = Self(1 << 12);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn but(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) fn set(&mut self, other: Self, on: bool) {
        self.0 |= other.0 * u16::from(on);
    }
}

/// All sightings of an article, in order.
#[derive(Debug, Default)]
pub(crate) struct Sightings {
    pub(crate) list: Vec<Sighting>,
    /// Those that are longer than their bits allow, so that only their beginning is listed.
    pub(crate) cut: Vec<Span>,
    sentences: u32,
}

impl Sightings {
    /// None yet, and room for so many.
    pub(crate) fn with_room(count: usize) -> Self {
        Self { list: Vec::with_capacity(count), cut: Vec::new(), sentences: 0 }
    }
}

/// How many words a description may have up to its noun.
const LONGEST_DESCRIPTION: usize = 8;

/// Words that stand in no name, whatever their case.
pub(super) const NO_NAME: Tags = Tags::DETERMINER
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

/// Nouns of those who speak.
pub(super) const SPEAKS: Tags = Tags::ROLE.with(Tags::BODY).with(Tags::DOCUMENT);

/// Words that stand in no description.
const BREAKS: Tags = Tags::FINITE_HERE
    .with(Tags::COORDINATOR)
    .with(Tags::BUT)
    .with(Tags::WH)
    .with(Tags::SUBORDINATOR)
    .with(Tags::TO)
    .with(Tags::SUBJECT_PRONOUN)
    .with(Tags::THAT);

/// Words that stand in a description only as its first.
const OPENS: Tags = Tags::PREPOSITION.with(Tags::DETERMINER).with(Tags::POSSESSIVE_PRONOUN);

/// `a`, `an`, `another`: whether a word is one of these.
fn is_indefinite(word: &str) -> bool {
    let letter = |at: usize| word.as_bytes().get(at).map_or(0, u8::to_ascii_lowercase);
    let short = (word.len() == 1) | (word.len() == 2) & (letter(1) == b'n');
    (letter(0) == b'a') & short || word.len() == 7 && word.eq_ignore_ascii_case("another")
}

/// Notes down what a sentence shows.
pub(crate) fn sentence(source: &str, sentence: Sentence<'_>, headline: bool, into: &mut Sightings) {
    let tokens = sentence.tokens;
    into.sentences += 1;
    let Sightings { list, cut, sentences } = into;
    let mut reader = Reader { source, tokens, headline, sentence: *sentences, finite: false, role: None, list, cut };
    let mut at = 0;
    while at < tokens.len() {
        let from = at;
        let (mut people, mut verbs) = (sentence.window(from, Hints::PERSON), sentence.window(from, Hints::VERB));
        while people != 0 {
            let place = people.trailing_zeros() as usize;
            // Whether a finite verb stands up to there.
            reader.pass(verbs & (people ^ (people - 1)) != 0);
            at = reader.step(from + place);
            let left = !below(at - from);
            (people, verbs) = (people & left, verbs & left);
        }
        reader.pass(verbs != 0);
        at = at.max(from + STRIDE);
    }
}

pub(super) struct Reader<'s> {
    pub(super) source: &'s str,
    pub(super) tokens: &'s [Token],
    pub(super) headline: bool,
    pub(super) sentence: u32,
    /// Whether a finite verb has been passed.
    pub(super) finite: bool,
    /// The description that the segment under reading opened with, and where the segment began.
    pub(super) role: Option<u32>,
    pub(super) list: &'s mut Vec<Sighting>,
    cut: &'s mut Vec<Span>,
}

impl Reader<'_> {
    pub(super) fn is(&self, at: usize, tags: Tags) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(tags))
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_capital)
    }

    /// Whether the word at a place is `of`.
    pub(super) fn is_of(&self, at: usize) -> bool {
        self.tokens.at(at).is(Tags::OF) && self.tokens.at(at).shape == Shape::Lower
    }

    /// Goes on, past a finite verb or not.
    #[inline]
    fn pass(&mut self, verb: bool) {
        self.finite |= verb;
        self.role = select_unpredictable(verb, None, self.role);
    }

    /// Reads what stands at a word that shows something; where to go on.
    fn step(&mut self, at: usize) -> usize {
        let token = self.tokens.at(at);
        if token.is(Tags::SUBJECT_PRONOUN | Tags::IMPERSONAL | Tags::POSSESSIVE_PRONOUN) {
            self.pronoun(at);
            return at + 1;
        }
        if token.is(Tags::DETERMINER | Tags::QUANTIFIER | Tags::NUMBER) || !token.is_capital() {
            // Most of these words can open a description, as nouns or before one: what is against it makes one mask.
            const OPENERS: Tags = SPEAKS.with(Tags::PLURAL).with(Tags::DETERMINER).with(Tags::NUMBER).with(Tags::QUANTIFIER);
            let several = Tags::TIME | Tags::WEEKDAY | Tags::OBJECT_PRONOUN | Tags::NUMBER;
            let closed = Tags::DETERMINER.if_so(token.is(Tags::THAT))
                | Tags::PLURAL.if_so(token.is(several))
                | SPEAKS.with(Tags::PLURAL).if_so(token.is(Tags::FINITE_HERE));
            if token.tags.without(closed).any(OPENERS)
                && let Some(next) = self.description(at)
            {
                return next;
            }
            if token.is(Tags::QUANTIFIER) && self.some(at) {
                return at + 1;
            }
            if !token.is_capital() || token.is(NO_NAME) {
                return at + 1;
            }
        }
        self.name(at, false)
    }

    /// `Some say`: whether a word for several stands as a subject by itself.
    fn some(&mut self, at: usize) -> bool {
        let token = self.tokens.at(at);
        let several =
            || ["some", "many", "most", "others", "several", "both"].iter().any(|word| token.text(self.source).eq_ignore_ascii_case(word));
        let acts = Tags::FINITE_HERE | Tags::FINITE_VERB | Tags::CUE_VERB | Tags::MODAL | Tags::BE | Tags::HAVE | Tags::DO;
        if !self.is(at + 1, acts) || !several() {
            return false;
        }
        let span = Span::new(token.start(), token.end());
        self.note(span, span.start, What::Description, (Tags::PLURAL, Marks::SUBJECT.with(Marks::INDEFINITE)), None);
        true
    }

    /// `he`, `their`, `it`.
    fn pronoun(&mut self, at: usize) {
        const VERB_TOO: Tags = Tags::BE.with(Tags::HAVE).with(Tags::MODAL).with(Tags::CONTRACTED).with(Tags::PRESENT);
        let token = self.tokens.at(at);
        let third = token.is(Tags::MALE | Tags::FEMALE | Tags::PLURAL) & !token.is(Tags::FIRST_PERSON);
        let is_it = || {
            let start = self.source.as_bytes().get(token.start()..token.start() + 2);
            token.is(Tags::IMPERSONAL | Tags::POSSESSIVE_PRONOUN) && start.is_some_and(|start| start.eq_ignore_ascii_case(b"it"))
        };
        if !third && !is_it() {
            return;
        }
        // `he'd`, `she’s`: no letter of a pronoun takes more than a byte. Only a pronoun with its verb has a mark in it.
        let length = if token.is(VERB_TOO) {
            let text = token.text(self.source);
            text.bytes().position(|byte| byte == b'\'' || !byte.is_ascii()).unwrap_or(text.len())
        } else {
            token.len()
        };
        let mut marks = if token.is(Tags::POSSESSIVE_PRONOUN) { Marks::OWNER } else { Marks::SUBJECT };
        marks.set(Marks::HEADLINE, self.headline);
        // The list knows no pronoun that is too long for its bits, and none has a title or is linked to anything.
        let (start, kind) = (token.start() as u32, PRONOUN << TRAITS | Traits::of(token.tags).0);
        self.list.push(Sighting { start, sentence: self.sentence, reach: length as u32, marks, kind });
    }

    /// Notes what stands at a place, with a title that begins at another, and what it is linked to.
    #[inline]
    pub(super) fn note(&mut self, span: Span, title: usize, what: What, seen: (Tags, Marks), link: Option<u32>) {
        let code = match what {
            What::Name(words) => u16::from(words).min(PRONOUN - 1),
            What::Pronoun => PRONOUN,
            What::Description => DESCRIPTION,
        };
        self.note_as(code, span, title, seen, link);
    }

    /// The same, by the code of what it is: who notes something knows what, and here nobody could foresee it.
    fn note_as(&mut self, code: u16, span: Span, title: usize, (tags, mut marks): (Tags, Marks), link: Option<u32>) {
        marks.set(Marks::HEADLINE, self.headline);
        let (mut length, mut title) = (span.len(), span.start.saturating_sub(title));
        let mut link = link.map_or(0, |link| self.list.len() - link as usize);
        if (length >> LENGTH) | (title >> TITLE) | (link >> (32 - LENGTH - TITLE)) != 0 {
            (length, title, link) = self.cut(span, title, link);
        }
        let reach = (link << TITLE | title) << LENGTH | length;
        let kind = code << TRAITS | Traits::of(tags).0;
        // The description waits for the name that follows it.
        if link > 0
            && code < PRONOUN
            && let Some(description) = self.list.len().checked_sub(link).and_then(|at| self.list.get_mut(at))
        {
            description.marks.set(Marks::TOLD, true);
        }
        self.list.push(Sighting { start: span.start as u32, sentence: self.sentence, reach: reach as u32, marks, kind });
    }

    /// No name is as long as the bits for it allow, nor a title; and a name further off is in apposition to nothing.
    #[cold]
    fn cut(&mut self, span: Span, title: usize, link: usize) -> (usize, usize, usize) {
        let within = |number: usize, bits: u32| if number <= low(bits) { number } else { 0 };
        let length = prefix(span.of(self.source).unwrap_or_default(), low(LENGTH)).len();
        if length < span.len() {
            self.cut.push(span);
        }
        (length, within(title, TITLE), within(link, 32 - LENGTH - TITLE))
    }

    /// `the Russian president`, `a spokesman`, `officials`: the noun phrase that begins here, if its noun can speak.
    /// The names inside it are read again by themselves.
    pub(super) fn description(&mut self, at: usize) -> Option<usize> {
        let (head, named) = self.head(at)?;
        // `the Municipality of Halden`
        if head > at && self.is_capital(head) && self.is_of(head + 1) && self.is_name(head + 2) {
            return None;
        }
        let (first, noun, next) = (self.tokens.at(at), self.tokens.at(head), self.tokens.at(head + 1));
        let before = self.tokens.at(at.wrapping_sub(1));
        let owns = (next.shape == Shape::Possessive) & !next.is(Tags::FINITE_HERE);
        if owns & noun.is(Tags::BODY) && self.is_capital(head + 2) {
            return None;
        }
        let span = Span::new(first.start(), noun.end());
        let indefinite = first.is(Tags::QUANTIFIER | Tags::NUMBER) | is_indefinite(first.text(self.source));
        let mut marks = Marks::default();
        marks.set(Marks::INDEFINITE, indefinite);
        let owned = (before.shape == Shape::Possessive) | before.is(Tags::POSSESSIVE_PRONOUN);
        marks.set(Marks::DEFINITE, !indefinite & (owned | first.is(Tags::DETERMINER)));
        marks.set(Marks::OWNER, owns);
        // `a weaver whose mother`, `whose mother and grandmother`: they tell of her.
        let whose = |at: usize| {
            let owner = self.tokens.at(at.wrapping_sub(1));
            owner.is(Tags::WH) && owner.text(self.source).eq_ignore_ascii_case("whose")
        };
        marks.set(Marks::MODIFIER, whose(at) || before.is(Tags::COORDINATOR) && at > 1 && whose(at - 2));
        self.place(&mut marks, at, head + 1);
        // `Ana Ruiz, the mayor`: in apposition to the name before the comma.
        let apposed = before.shape == Shape::Comma
            && at >= 2
            && self
                .list
                .last()
                .is_some_and(|last| last.is_name() && last.end() == self.tokens.at(at - 2).end() && last.sentence == self.sentence);
        // `In a video from Leeds News, a diplomat said`: a subject of its own behind what opens the sentence; and `… to vote
        // Green, the lawsuit says`.
        let apart = || {
            next.is(Tags::FINITE_HERE)
                && next.shape != Shape::Possessive
                && (noun.is(Tags::DOCUMENT) || self.list.last().is_some_and(|last| last.marks.has(Marks::TIED)))
        };
        let link = (apposed && !noun.is(Tags::PLURAL) && !apart()).then(|| self.list.len() as u32 - 1);
        let tags = if named { noun.tags | Tags::NAME_PARTICLE } else { noun.tags };
        let opens = link.is_none() & !noun.is(Tags::PLURAL) & noun.is(Tags::ROLE | Tags::BODY) & !marks.has(Marks::TIED);
        self.role = select_unpredictable(opens, Some(self.list.len() as u32), self.role);
        self.note(span, span.start, What::Description, (tags, marks), link);
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

    /// The head of the description that begins at a word, if it is a noun of those who speak, and whether words with a
    /// capital stand in it.
    fn head(&self, at: usize) -> Option<(usize, bool)> {
        const NOUN: Tags = SPEAKS.with(Tags::PLURAL);
        const NO_NOUN: Tags = Tags::DETERMINER.with(Tags::TIME).with(Tags::NUMBER);
        let first = self.tokens.at(at);
        if !first.is_word() | first.is(BREAKS) {
            return None;
        }
        const NONE: usize = usize::MAX;
        let mut head = select_unpredictable(first.is(NOUN) & !first.is(NO_NOUN), at, NONE);
        let mut named = false;
        for place in at + 1..at + LONGEST_DESCRIPTION {
            let Some(token) = self.tokens.get(place) else { break };
            // Half of the words end it.
            if select_unpredictable(token.is_word(), token.tags, BREAKS).any(BREAKS.with(OPENS)) {
                break;
            }
            let capital = token.is_capital();
            let noun = token.is(NOUN) & !token.is(NO_NOUN) & (!capital | (token.shape == Shape::Upper))
                | token.is(Tags::ROLE | Tags::BODY) & !self.is_capital(place + 1) & !self.headline;
            // Behind the noun a word of small letters is of another phrase; `the company car`: or it is the head itself.
            if (head != NONE) & !noun & (token.shape == Shape::Lower) {
                return (token.tags != Tags::NONE).then_some((head, named));
            }
            // `researchers report`: people in the plural head no compound.
            if noun & token.is(Tags::CUE_VERB) & token.is(Tags::BASE) && head == place - 1 && self.are_people(head) {
                break;
            }
            named |= capital;
            // `the mayor Ana Ruiz`: the words are the name's title, unless another noun follows it.
            head = select_unpredictable(noun, place, NONE);
        }
        (head != NONE).then_some((head, named))
    }

    /// Whether a noun is of people in the plural, and shows it.
    #[inline(never)]
    fn are_people(&self, at: usize) -> bool {
        let token = self.tokens.at(at);
        token.is(Tags::ROLE) & token.is(Tags::PLURAL) && token.text(self.source).ends_with('s')
    }

    /// How a noun phrase stands.
    #[inline(always)]
    pub(super) fn place(&self, marks: &mut Marks, start: usize, end: usize) {
        let (before, mut next) = (self.tokens.at(start.wrapping_sub(1)), self.tokens.at(end));
        // `In addition to her daughter, …`
        let owned = before.is(Tags::POSSESSIVE_PRONOUN) & !before.is(Tags::PREPOSITION);
        let tie = if owned { self.tokens.at(start.wrapping_sub(2)) } else { before };
        marks.set(Marks::TIED, tie.is(Tags::PREPOSITION | Tags::TO) & !tie.is(Tags::SUBORDINATOR));
        marks.set(Marks::JOINED, before.is(Tags::COORDINATOR));
        // `For Ruiz, the closing was a chance.`
        let topic = start == 1 && next.shape == Shape::Comma && self.tokens.at(0).text(self.source) == "For";
        let mut adverbs = 0;
        while next.is(Tags::ADVERB) & !next.is(Tags::FINITE_HERE) {
            adverbs += 1;
            next = self.tokens.at(end + adverbs);
        }
        let governs = next.is(Tags::FINITE_HERE) & (next.shape != Shape::Possessive);
        let subject = !marks.has(Marks::TIED.with(Marks::OWNER).with(Marks::MODIFIER)) & (governs | !self.finite);
        marks.set(Marks::SUBJECT, subject | topic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sighting_is_small_and_tells_all() {
        assert_eq!(size_of::<Sighting>(), 16);
        for (tags, traits) in [
            (Tags::GIVEN_NAME, Traits::GIVEN_NAME),
            (Tags::MALE, Traits::MALE),
            (Tags::FEMALE, Traits::FEMALE),
            (Tags::PLURAL, Traits::PLURAL),
            (Tags::BODY, Traits::BODY),
            (Tags::DOCUMENT, Traits::DOCUMENT),
            (Tags::NAME_PARTICLE, Traits::NAME_PARTICLE),
            (Tags::HONORIFIC, Traits::HONORIFIC),
            (Tags::ROLE, Traits::ROLE),
            (Tags::OCCASION, Traits::OCCASION),
            (Tags::PLACE, Traits::PLACE),
            (Tags::CUE_NOUN, Traits::CUE_NOUN),
            (Tags::NAME_SUFFIX | Tags::MONTH | Tags::FIRST_PERSON | Tags::TIME, Traits::NONE),
        ] {
            assert_eq!(Traits::of(tags), traits);
        }
    }
}
