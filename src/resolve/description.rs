//! Whom a description means: whoever was given its noun as a role or title, or the body that its noun is a general word for.

use super::entity::{Entity, Member, NOBODY, gender};
use super::nouns::{Kinds, Noun};
use super::pronoun::{FAR, WINDOW, salience};
use super::who::{LEADS, Reader};
use super::wording::{Chain, Word, hash, noun};
use crate::grammar::english::phrase::is_listed;
use crate::grammar::english::sighting::{Marks, Sighting, Traits};
use crate::lexicon::english::people::DEMONYMS;
use crate::lexicon::key::Key;
use crate::span::Span;

/// Words in the names of bodies that are no company's.
const CIVIC: &[&str] = &[
    "agency",
    "army",
    "authority",
    "city",
    "commission",
    "committee",
    "congress",
    "council",
    "county",
    "court",
    "department",
    "house",
    "ministry",
    "office",
    "parliament",
    "party",
    "police",
    "republic",
    "senate",
    "union",
    "university",
];

/// How many sentences after the name such a word may stand.
const NEXT: u32 = 2;

/// How much a name stands out that has the general word in it.
const NAMED: i32 = 200;

/// Words for places, and what else such a place is called in its name.
const PLACES: &[(&str, &[&str])] = &[
    ("city", &["city", "municipality", "town"]),
    ("town", &["town", "municipality", "village"]),
    ("country", &["republic", "kingdom", "states"]),
    ("nation", &["republic", "kingdom", "states"]),
    ("state", &["state"]),
];

impl<'a, 's> Reader<'_, 'a, 's> {
    /// The noun of a description.
    pub(super) fn noun(&self, index: u32) -> Word {
        noun(self.cast.source, self.cast.sighting(index).span())
    }

    /// Gives a member the role that a description tells.
    pub(super) fn role(&mut self, member: Member, role: u32) {
        let sighting = self.cast.sighting(role);
        if member == NOBODY || sighting.is(Traits::PLURAL) {
            return;
        }
        let noun = self.noun(role);
        self.cast.known_as.add_role(noun.hash, member, sighting.span());
        let serves = Noun::of(noun.hash).is_service(noun.text(self.cast.source));
        self.update(member, |entity| {
            entity.serves |= serves;
            if !entity.is_person() || !sighting.is(Traits::BODY | Traits::DOCUMENT) {
                let body = entity.is_body() || sighting.is(Traits::BODY) && !entity.is_person();
                let traits =
                    if body { sighting.traits().without(Traits::ROLE) } else { sighting.traits().without(Traits::BODY | Traits::DOCUMENT) };
                entity.traits = entity.traits | traits.only(Traits::ROLE | Traits::BODY | Traits::DOCUMENT);
            }
            entity.learn_gender(gender(sighting.traits()));
        });
    }

    pub(super) fn description(&mut self, index: u32, sighting: &Sighting) -> Member {
        if sighting.marks.has(Marks::TOLD) {
            return NOBODY;
        }
        // `Ana Ruiz, the mayor`
        if sighting.link() > 0 {
            let member = self.of(index - sighting.link());
            self.role(member, index);
            return member;
        }
        let noun = noun(self.cast.source, sighting.span());
        let kind = Noun::of(noun.hash);
        if (sighting.is(Traits::BODY) & !sighting.marks.has(Marks::INDEFINITE))
            && (sighting.is(Traits::NAME_PARTICLE) | kind.may_be(Kinds::EXPLAINING))
            && let Some(member) = self.explained(index, sighting, noun, kind)
        {
            return member;
        }
        let chain = self.cast.known_as.role(noun.hash);
        if sighting.marks.has(Marks::DEFINITE) | !sighting.marks.has(Marks::INDEFINITE) & !sighting.is(Traits::PLURAL) {
            if let Some(member) = self.by_role(sighting, noun, kind, chain) {
                return member;
            }
            if let Some(member) = self.by_noun(index, sighting, noun, kind) {
                // Whatever is called a company is a body; one word might be a family name.
                if sighting.is(Traits::BODY) && self.entity(member).is_some_and(|entity| entity.words > 1) {
                    self.update(member, |entity| entity.traits = entity.traits | Traits::BODY);
                }
                return member;
            }
        } else if !sighting.marks.has(Marks::INDEFINITE)
            && let Some(member) = self.same_words(sighting, chain)
        {
            return member;
        }
        let mut traits = sighting.traits().only(Traits::ROLE | Traits::BODY | Traits::DOCUMENT | Traits::PLURAL);
        if traits.any(Traits::ROLE) & !traits.any(Traits::PLURAL) {
            traits = traits.without(Traits::BODY | Traits::DOCUMENT);
        }
        let member = self.cast.add(Entity::new(sighting.span(), 0, index, traits | gender(sighting.traits())));
        self.cast.known_as.add_role_at(chain, member, sighting.span());
        member
    }

    /// Whom a definite description means that nobody was given as a role: most nouns are of no kind that tells.
    fn by_noun(&self, index: u32, sighting: &Sighting, noun: Word, kind: &Noun) -> Option<Member> {
        let several = sighting.is(Traits::PLURAL);
        let general = kind.may_be(Kinds::GENERAL)
            & sighting.marks.has(Marks::DEFINITE)
            & sighting.is(Traits::BODY.with(Traits::DOCUMENT))
            & !sighting.is(Traits::NAME_PARTICLE);
        let other = sighting.marks.has(Marks::JOINED) & sighting.marks.has(Marks::SUBJECT) & sighting.is(Traits::ROLE);
        let epithet = (kind.may_be(Kinds::EPITHET) || is_parent(noun.text(self.cast.source)))
            & sighting.marks.has(LEADS)
            & !sighting.marks.has(Marks::TIED);
        if several | !(general | other | epithet) {
            return None;
        }
        let of_general = || if general { self.by_general_word(index, sighting, noun, kind) } else { None };
        let of_two = || if other { self.other_of_two(index, sighting) } else { None };
        let of_epithet = || if epithet { self.epithet(index, sighting, noun, kind) } else { None };
        of_general().or_else(of_two).or_else(of_epithet)
    }

    /// The name that a description ends with, noun and all.
    fn name_at_end(&self, index: u32, sighting: &Sighting) -> Option<u32> {
        let ahead = self.cast.sightings.get(index as usize + 1..).unwrap_or_default().iter().take(3);
        let inside = ahead.take_while(|name| name.start() < sighting.end());
        let ends = |name: &&Sighting| name.words() > 1 && name.end() == sighting.end();
        inside.zip(index + 1..).find(|(name, _)| ends(name)).map(|(_, name)| name)
    }

    /// Whose name the noun of a definite description of a body only explains: the body's that stands right before it.
    fn explained(&mut self, index: u32, sighting: &Sighting, noun: Word, kind: &Noun) -> Option<Member> {
        // `the Water Department`: the name and nothing else.
        if sighting.is(Traits::NAME_PARTICLE)
            && let Some(name) = self.name_at_end(index, sighting)
        {
            return Some(self.name_inside(name));
        }
        if !kind.is(Kinds::EXPLAINING, noun.text(self.cast.source)) {
            return None;
        }
        let ahead = self.cast.sightings.get(index as usize + 1..).unwrap_or_default().iter().take(3);
        let inside = ahead
            .take_while(|name| name.start() < sighting.end())
            .position(|name| name.is_name() && name.end() + noun.len() + 1 == sighting.end());
        let member = self.name_inside(index + 1 + inside? as u32);
        let body = self.entity(member).is_some_and(|entity| !entity.is_person() && (entity.is_body() || entity.words > 1));
        body.then_some(member)
    }

    /// Who was given the noun of a description as a role or title, the last one mentioned of several. What else the
    /// description says must have been said too: the `vice president` is not the `president`.
    pub(super) fn by_role(&self, sighting: &Sighting, noun: Word, kind: &Noun, chain: Chain) -> Option<Member> {
        let owned = sighting.marks.has(Marks::DEFINITE);
        let (plural, gender) = (sighting.is(Traits::PLURAL), gender(sighting.traits()));
        let mut said = None;
        let mut owner = None;
        let (mut latest, mut best) = (0, None);
        for (member, place) in self.cast.known_as.roles(chain) {
            let Some(entity) = self.entity(member) else { continue };
            let fits = (entity.traits.any(Traits::PLURAL) == plural) & entity.agrees(gender) & (owned | entity.is_named());
            if !fits | (entity.last <= latest) {
                continue;
            }
            // `Ruiz's campaign` is not `Okafor's`, and neither is `the campaign`.
            if let Some(one) = *owner.get_or_insert_with(|| self.owner(sighting.span())) {
                match self.owner(place) {
                    Some(other) if one != other => continue,
                    None if !entity.is_named() || self.is_anothers(one, place) => continue,
                    _ => {}
                }
            }
            let (text, role) = (self.cast.text(sighting.span()), self.cast.text(place));
            // Without a name in it, the same wording is the same.
            let named = sighting.is(Traits::NAME_PARTICLE);
            let mut same_office =
                || *said.get_or_insert_with(|| offices(self.cast.source, sighting.span())) == offices(self.cast.source, place);
            let mut no_more = || !named && text == role || says_no_more(text, named, role) && same_office();
            let near = || sighting.sentence.abs_diff(self.cast.sighting(entity.last - 1).sentence) <= FAR;
            let regional =
                || kind.is(Kinds::REGIONAL, noun.text(self.cast.source)) && entity.is_named() && near() && !names_another(text, role);
            if no_more() || regional() {
                (latest, best) = (entity.last, Some(member));
            }
        }
        best
    }

    /// `his partner` ≠ `Ana Ruiz’s partner`: whether the pronoun before a role is of another gender than the owner of that name.
    fn is_anothers(&self, owner: &str, role: Span) -> bool {
        // As many of one name as an article may tell apart.
        const NAMESAKES: usize = 4;
        let before = self.cast.source.get(..role.start).unwrap_or_default();
        let gender = match () {
            () if before.ends_with(" his ") => Traits::MALE,
            () if before.ends_with(" her ") => Traits::FEMALE,
            () => return false,
        };
        let mut named = self.cast.known_as.names(hash(owner)).take(NAMESAKES);
        named.any(|(member, ..)| self.entity(member).is_some_and(|entity| !entity.agrees(gender)))
    }

    /// The name right before a description that owns it: `Ruiz` of `Ana Ruiz’s campaign`.
    fn owner(&self, description: Span) -> Option<&'a str> {
        // `Ruiz’s former partner`: the word is none of the description.
        const FORMER: &[u8] = b"former ";
        let source = self.cast.source.as_bytes();
        let former = source.get(..description.start).is_some_and(|before| before.ends_with(FORMER));
        let start = description.start - if former { FORMER.len() } else { 0 };
        let before = |bytes: usize| source.get(start.wrapping_sub(bytes)).copied().unwrap_or_default();
        // An apostrophe, or its last byte, is the letter before the space or the one before that: rarely is it.
        let apostrophe = |byte: u8| (byte == b'\'') | (byte == 0x99);
        if !((before(1) == b' ') & (apostrophe(before(2)) | (before(2) == b's') & apostrophe(before(3)))) {
            return None;
        }
        let before = self.cast.source.get(..start)?.strip_suffix(' ')?;
        let before = before
            .strip_suffix("'s")
            .or_else(|| before.strip_suffix("’s"))
            .or_else(|| before.strip_suffix("s’"))
            .or_else(|| before.strip_suffix("s'"))?;
        let name = before.rsplit([' ', '\n']).next()?;
        name.starts_with(char::is_uppercase).then_some(name)
    }

    /// A group or body described in the same words before: `officials`.
    fn same_words(&self, sighting: &Sighting, chain: Chain) -> Option<Member> {
        let text = self.cast.text(sighting.span());
        let same = |(member, role): (Member, Span)| self.cast.text(role).eq_ignore_ascii_case(text).then_some(member);
        self.cast.known_as.roles(chain).find_map(same)
    }

    /// `the company`, `the ministry`: the body named last whose name has the word, or which nothing shows to be else.
    fn by_general_word(&self, index: u32, sighting: &Sighting, noun: Word, kind: &Noun) -> Option<Member> {
        let noun = noun.text(self.cast.source);
        if !kind.is(Kinds::GENERAL, noun) || self.owner(sighting.span()).is_some() {
            return None;
        }
        let text = self.cast.text(sighting.span());
        let plain = text.len() == "the ".len() + noun.len() || text.split_whitespace().count() <= 2;
        let press = || matches!(noun, "broadcaster" | "magazine" | "newspaper" | "paper");
        let commercial = || press() || matches!(noun, "company" | "firm" | "airline" | "retailer" | "automaker" | "carmaker" | "charity");
        let kin = PLACES.iter().find(|(place, _)| *place == noun).map(|(_, kin)| *kin);
        let place = kin.is_some();
        let whatever = place || kind.is(Kinds::WHATEVER, noun);
        let kin = kin.unwrap_or_default();
        let mut best: Option<(i32, Member)> = None;
        let start = index.saturating_sub(WINDOW) as usize;
        let mentions = self.cast.sightings.get(start..index as usize).unwrap_or_default();
        let members = self.cast.of.get(start..index as usize).unwrap_or_default();
        // Which mentions are of bodies nobody can foresee: all are asked before any is dealt with.
        let mut left = 0u64;
        for (back, (mention, member)) in mentions.iter().zip(members).rev().enumerate() {
            let distance = sighting.sentence.abs_diff(mention.sentence);
            if distance > FAR {
                break;
            }
            let body = self.entity(*member).is_some_and(|entity| {
                // `Shares in the company fell`: a word that only opens the sentence.
                let opens = entity.opening & (distance == 0);
                entity.is_named() & !entity.is_person() & !entity.has_gender() & !opens
            });
            left |= u64::from(body) << back;
        }
        while left != 0 {
            let at = index - 1 - left.trailing_zeros();
            left &= left - 1;
            let (mention, member) = (self.cast.sighting(at), self.of(at));
            let Some(entity) = self.entity(member) else { continue };
            let standing = salience(mention, sighting.sentence.abs_diff(mention.sentence));
            // Not even with the word in its name would it be better.
            if best.is_some_and(|(better, _)| better >= NAMED + standing) {
                continue;
            }
            let name = self.cast.text(entity.name());
            let contains = has_word(name, noun) || kin.iter().any(|kin| has_word(name, kin));
            let score = match () {
                () if contains => NAMED,
                () if plain && place && (entity.is_body() || !mention.marks.has(Marks::TIED)) => continue,
                () if plain && entity.is_body() => 60,
                () if plain && whatever => 20,
                () => continue,
            } + standing;
            if best.is_none_or(|(better, _)| better < score) {
                // A place or an office of state is no company, nor a paper.
                let civic = |word: &str| CIVIC.iter().any(|civic| civic.eq_ignore_ascii_case(word));
                if !(commercial() && (entity.traits.any(Traits::PLACE) || name.split_whitespace().any(civic))) {
                    best = Some((score, member));
                }
            }
        }
        best.map(|(_, member)| self.place_of(member))
    }

    /// The place by itself whose office a member is, where the article speaks of both: `Halden` for `the Municipality
    /// of Halden`.
    fn place_of(&self, member: Member) -> Member {
        let office = self.entity(member).map(|entity| self.cast.text(entity.name())).and_then(|name| name.rsplit_once(" of "));
        let Some((_, place)) = office else { return member };
        let itself = |other: &Member| self.entity(*other).is_some_and(|entity| self.cast.text(entity.name()) == place);
        self.cast.known_as.names(hash(place)).map(|(other, ..)| other).find(itself).unwrap_or(member)
    }

    /// `Ruiz is ahead. The billionaire also said …`: a word for what somebody is besides an office, which news writes
    /// instead of the name of who was the subject right before.
    fn epithet(&self, index: u32, sighting: &Sighting, noun: Word, kind: &Noun) -> Option<Member> {
        let noun = noun.text(self.cast.source);
        if !kind.is(Kinds::EPITHET, noun) && !is_parent(noun) {
            return None;
        }
        // `the candidate of the left`, `the candidate who lost`: told apart from others, not from himself.
        let after = self.cast.source.get(sighting.end()..)?.trim_start();
        if ["of ", "for ", "in ", "from ", "at ", "who ", "with ", "behind ", "whose "].iter().any(|word| after.starts_with(word)) {
            return None;
        }
        let person = |entity: &Entity| !entity.serves && (entity.is_person() || entity.speaks) && entity.agrees(gender(sighting.traits()));
        self.last_named(index, sighting, person)
    }

    /// `the Italian`: who is called so by where he comes from, whoever acted or spoke last.
    #[inline(never)]
    pub(super) fn demonym(&self, index: u32, sighting: &Sighting) -> Option<Member> {
        let demonym = sighting.marks.has(Marks::ARTICLE) && sighting.words() == 1;
        if !demonym || !is_listed(self.cast.text(sighting.span()), &DEMONYMS) {
            return None;
        }
        self.last_named(index, sighting, |entity| entity.is_person() || entity.speaks || entity.words > 1)
    }

    /// Of those who have a name and acted or spoke in the sentences right before, the last for whom something holds.
    fn last_named(&self, index: u32, sighting: &Sighting, holds: impl Fn(&Entity) -> bool) -> Option<Member> {
        let before = (index.saturating_sub(WINDOW)..index).rev();
        before
            .take_while(|at| sighting.sentence <= self.cast.sighting(*at).sentence + NEXT)
            .filter(|at| {
                let mention = self.cast.sighting(*at);
                mention.marks.has(LEADS) && mention.sentence < sighting.sentence && !mention.marks.has(Marks::HEADLINE.with(Marks::OWNER))
            })
            .map(|at| self.of(at))
            .find(|member| self.entity(*member).is_some_and(|entity| entity.is_named() && !entity.is_body() && holds(entity)))
    }

    /// `Ruiz met Okafor, and the Leeds mayor called …`: of the two persons that a sentence has named, a description that
    /// is the subject of its second half means the one who is not the subject of the first.
    fn other_of_two(&self, index: u32, sighting: &Sighting) -> Option<Member> {
        let (mut subject, mut other) = (NOBODY, NOBODY);
        for at in (index.saturating_sub(WINDOW)..index).rev() {
            let mention = self.cast.sighting(at);
            if mention.sentence != sighting.sentence {
                break;
            }
            if !mention.is_name() {
                continue;
            }
            let member = self.of(at);
            let Some(entity) = self.entity(member).filter(|entity| !entity.is_body() && entity.agrees(gender(sighting.traits()))) else {
                continue;
            };
            if mention.marks.has(Marks::MODIFIER.with(Marks::TIED)) || !entity.is_named() {
                continue;
            }
            let slot = if mention.marks.has(Marks::SUBJECT) { &mut subject } else { &mut other };
            if *slot != NOBODY && *slot != member {
                return None;
            }
            *slot = member;
        }
        (subject != NOBODY && other != NOBODY && subject != other).then_some(other)
    }
}

/// Whether a name has a word, given in small letters of ASCII.
fn has_word(name: &str, word: &str) -> bool {
    // The letter that it begins with stands in few places that leave room for it.
    let (word, first) = (word.as_bytes(), word.bytes().next().unwrap_or_default());
    let begins = |part: &[u8]| part.first().is_some_and(|letter| letter | 0x20 == first) && part.eq_ignore_ascii_case(word);
    name.as_bytes().windows(word.len().max(1)).any(begins) && name.split_whitespace().any(|part| part.as_bytes().eq_ignore_ascii_case(word))
}

/// Words that make another office of one.
const OTHER_OFFICE: &[&str] = &["vice", "former", "deputy", "assistant", "acting", "ex", "prime", "first", "co"];

/// How long those are that begin with a letter, as bits.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled: a place outside of the table would not compile")]
const OFFICE_LENGTHS: [u16; 32] = {
    let mut lengths = [0; 32];
    let mut left = OTHER_OFFICE;
    while let [word, rest @ ..] = left {
        lengths[(word.as_bytes()[0] & 31) as usize] |= 1 << word.len();
        left = rest;
    }
    lengths
};

/// Which of those words a text has, as bits.
fn offices(source: &str, text: Span) -> u16 {
    let source = source.as_bytes();
    // What most begin with can be none of them.
    let the = source.get(text.start..text.end).is_some_and(|text| text.starts_with(b"the "));
    let mut at = text.start + 4 * usize::from(the);
    let mut found = 0;
    while at < text.end {
        let rest = source.get(at..text.end).unwrap_or_default();
        let letters = source.get(at..).and_then(<[u8]>::first_chunk).and_then(Key::of_letters).map(|(_, length)| length);
        let length = match letters {
            Some(length) if length >= rest.len() => rest.len(),
            Some(length) if matches!(rest.get(length), Some(b' ' | b'-')) => length,
            _ => memchr::memchr2(b' ', b'-', rest).unwrap_or(rest.len()),
        };
        let lengths = rest.first().and_then(|letter| OFFICE_LENGTHS.get(usize::from(letter & 31))).copied().unwrap_or_default();
        if length < 16 && lengths >> length & 1 != 0 {
            found |= office(rest.get(..length).unwrap_or_default());
        }
        at += length + 1;
    }
    found
}

/// The bit of such a word; none of another.
fn office(word: &[u8]) -> u16 {
    OTHER_OFFICE.iter().position(|office| word.eq_ignore_ascii_case(office.as_bytes())).map_or(0, |bit| 1 << bit)
}

/// Whether a description, with a name in it or without, says no other name than a role's wording.
fn says_no_more(description: &str, named: bool, role: &str) -> bool {
    let has = |word: &str| role.split([' ', '-']).any(|other| other.eq_ignore_ascii_case(word));
    !named || description.split(' ').skip(1).filter(|word| word.starts_with(char::is_uppercase)).all(has)
}

/// Whether a role's wording has a proper name that a description lacks.
fn names_another(description: &str, role: &str) -> bool {
    let proper = |word: &&str| word.starts_with(char::is_uppercase) && !word.ends_with('.');
    role.split_whitespace().filter(proper).count() > 1 && !role.split_whitespace().filter(proper).any(|word| description.contains(word))
}

/// `mother-of-two`: somebody whom the article has named.
fn is_parent(noun: &str) -> bool {
    noun.len() > "mum-of-".len()
        && memchr::memchr(b'-', noun.as_bytes()).and_then(|dash| noun.get(dash + 1..)).is_some_and(|rest| rest.starts_with("of-"))
}
