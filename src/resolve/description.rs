//! Whom a description means: whoever was given its noun as a role or title, or the body that its noun is a general word for.

use super::names::{Entity, Member, NOBODY, gender};
use super::pronoun::{FAR, WINDOW, salience};
use super::who::{LEADS, Reader};
use super::wording::{hash, noun};
use crate::grammar::english::phrase::{initials, is_listed};
use crate::grammar::english::sighting::{Marks, Sighting, Traits};
use crate::lexicon::list::List;
use crate::span::Span;

/// Bodies that are meant by the general word for them: `the company`.
static GENERAL: List = List::of(&[
    "agency",
    "airline",
    "association",
    "authority",
    "automaker",
    "bank",
    "board",
    "campaign",
    "carmaker",
    "charity",
    "church",
    "city",
    "club",
    "commission",
    "committee",
    "company",
    "council",
    "country",
    "court",
    "department",
    "firm",
    "group",
    "hospital",
    "institute",
    "league",
    "ministry",
    "museum",
    "nation",
    "network",
    "newspaper",
    "organisation",
    "organization",
    "paper",
    "party",
    "retailer",
    "school",
    "state",
    "studio",
    "team",
    "union",
    "university",
]);

/// Words for bodies whose names often do not show that they are bodies.
const WHATEVER: &[&str] = &["company", "firm", "agency", "group", "organization", "organisation"];

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

/// Offices of which a state or province has its own: `the Florida senator` may be called `Sen.` elsewhere.
static REGIONAL: List = List::of(&["congressman", "congresswoman", "governor", "lawmaker", "representative", "senator"]);

/// What somebody is besides an office or a part in the story, so that an article calls one by it whom it has named.
static EPITHETS: List = List::of(&[
    "actor",
    "actress",
    "author",
    "billionaire",
    "businessman",
    "businesswoman",
    "candidate",
    "challenger",
    "champion",
    "comedian",
    "conservative",
    "contender",
    "Democrat",
    "democrat",
    "entrepreneur",
    "front-runner",
    "frontrunner",
    "goalkeeper",
    "hopeful",
    "incumbent",
    "lawmaker",
    "liberal",
    "libertarian",
    "magnate",
    "midfielder",
    "millionaire",
    "mogul",
    "native",
    "neurosurgeon",
    "newcomer",
    "nominee",
    "novelist",
    "politician",
    "quarterback",
    "Republican",
    "rapper",
    "republican",
    "singer",
    "socialist",
    "star",
    "striker",
    "tycoon",
    "veteran",
    "year-old",
]);

/// How many sentences after the name such a word may stand.
const NEXT: u32 = 2;

/// Words for places, and what else such a place is called in its name.
const PLACES: &[(&str, &[&str])] = &[
    ("city", &["city", "municipality", "town"]),
    ("town", &["town", "municipality", "village"]),
    ("country", &["republic", "kingdom", "states"]),
    ("nation", &["republic", "kingdom", "states"]),
    ("state", &["state"]),
];

/// Nouns that, right behind a name, only say what it is the name of: `the Okafor company`, `Seeblick news agency`.
static EXPLAINING: List = List::of(&[
    "agency",
    "airline",
    "bank",
    "chain",
    "company",
    "daily",
    "firm",
    "group",
    "magazine",
    "movement",
    "network",
    "newspaper",
    "paper",
    "party",
    "service",
    "site",
    "union",
    "website",
]);

/// What somebody is who stands in another's service or in an office that one is called by: no `businessman`, no `nominee`.
static SERVICE: List = List::of(&[
    "adviser",
    "advisor",
    "aide",
    "analyst",
    "attorney",
    "chairman",
    "chief",
    "consultant",
    "director",
    "expert",
    "general",
    "judge",
    "justice",
    "lawyer",
    "manager",
    "president",
    "professor",
    "prosecutor",
    "secretary",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "strategist",
]);

/// Whether a word is one of [`SERVICE`], in capitals or not.
pub(super) fn is_service(word: &str) -> bool {
    is_listed(word, &SERVICE)
}

impl<'a, 's> Reader<'_, 'a, 's> {
    /// The noun of a description, and its hash.
    pub(super) fn noun(&self, index: u32) -> (&'a str, u32) {
        noun(self.cast.source, self.cast.sighting(index).span())
    }

    /// Gives a member the role that a description tells.
    pub(super) fn role(&mut self, member: Member, role: u32) {
        let sighting = self.cast.sighting(role);
        if member == NOBODY || sighting.is(Traits::PLURAL) {
            return;
        }
        let (text, noun) = self.noun(role);
        self.cast.known_as.add_role(noun, member, sighting.span());
        self.update(member, |entity| {
            entity.serves |= is_service(text);
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
        let (noun, word) = noun(self.cast.source, sighting.span());
        if let Some(member) = self.explained(index, sighting, noun) {
            return member;
        }
        if sighting.marks.has(Marks::DEFINITE) || !sighting.marks.has(Marks::INDEFINITE) && !sighting.is(Traits::PLURAL) {
            let found = self
                .by_role(sighting, noun, word)
                .or_else(|| self.by_general_word(index, sighting, noun))
                .or_else(|| self.other_of_two(index, sighting))
                .or_else(|| self.epithet(index, sighting, noun));
            if let Some(member) = found {
                return member;
            }
        } else if !sighting.marks.has(Marks::INDEFINITE)
            && let Some(member) = self.same_words(sighting, word)
        {
            return member;
        }
        let mut traits = sighting.traits().only(Traits::ROLE | Traits::BODY | Traits::DOCUMENT | Traits::PLURAL);
        if traits.any(Traits::ROLE) && !traits.any(Traits::PLURAL) {
            traits = traits.without(Traits::BODY | Traits::DOCUMENT);
        }
        let member = self.cast.add(Entity::new(sighting.span(), 0, index, traits | gender(sighting.traits())));
        self.cast.known_as.add_role(word, member, sighting.span());
        member
    }

    /// The name that a description ends with, noun and all.
    fn name_at_end(&self, index: u32, sighting: &Sighting) -> Option<(u32, &'s Sighting)> {
        let ahead = self.cast.sightings.get(index as usize + 1..).unwrap_or_default().iter().take(3);
        let inside = ahead.take_while(|name| name.start() < sighting.end());
        let ends = |name: &&Sighting| name.words() > 1 && name.end() == sighting.end();
        inside.enumerate().find(|(_, name)| ends(name)).map(|(place, name)| (index + 1 + place as u32, name))
    }

    /// Whose name the noun of a description only explains: the body's that stands right before it.
    fn explained(&mut self, index: u32, sighting: &Sighting, noun: &str) -> Option<Member> {
        // `the Water Department`: the name and nothing else.
        if sighting.is(Traits::BODY)
            && sighting.is(Traits::NAME_PARTICLE)
            && !sighting.marks.has(Marks::INDEFINITE)
            && let Some((name, mention)) = self.name_at_end(index, sighting)
        {
            let member = self.name(name, mention);
            if let Some(of) = self.cast.of.get_mut(name as usize) {
                *of = member;
            }
            return Some(member);
        }
        if !sighting.is(Traits::BODY) || sighting.marks.has(Marks::INDEFINITE) || !is_of(noun, &EXPLAINING) {
            return None;
        }
        let ahead = self.cast.sightings.get(index as usize + 1..).unwrap_or_default().iter().take(3);
        let inside = ahead
            .take_while(|name| name.start() < sighting.end())
            .position(|name| name.is_name() && name.end() + noun.len() + 1 == sighting.end());
        let name = index + 1 + inside? as u32;
        let mention = self.cast.sighting(name);
        let member = self.name(name, mention);
        let body = self.entity(member).is_some_and(|entity| !entity.is_person() && (entity.is_body() || entity.words > 1));
        if let Some(of) = self.cast.of.get_mut(name as usize) {
            *of = member;
        }
        body.then_some(member)
    }

    /// Who was given the noun of a description as a role or title, the last one mentioned of several. What else the
    /// description says must have been said too: the `vice president` is not the `president`.
    pub(super) fn by_role(&self, sighting: &Sighting, noun: &str, word: u32) -> Option<Member> {
        let owned = sighting.marks.has(Marks::DEFINITE);
        let mut said = None;
        let mut owner = None;
        let (mut latest, mut best) = (0, None);
        for (member, role) in self.cast.known_as.roles(word) {
            let Some(entity) = self.entity(member) else { continue };
            if entity.last <= latest {
                continue;
            }
            let plural = entity.traits.any(Traits::PLURAL) == sighting.is(Traits::PLURAL);
            if !plural || !entity.agrees(gender(sighting.traits())) || !owned && !entity.is_named() {
                continue;
            }
            // `Ruiz's campaign` is not `Okafor's`, and neither is `the campaign`.
            match (*owner.get_or_insert_with(|| self.owner(sighting.span())), self.owner(role)) {
                (Some(one), Some(other)) if one != other => continue,
                (Some(_), None) if !entity.is_named() => continue,
                _ => {}
            }
            let (text, role) = (self.cast.text(sighting.span()), self.cast.text(role));
            // Without a name in it, the same wording is the same.
            let named = sighting.is(Traits::NAME_PARTICLE);
            let mut no_more = || !named && text == role || says_no_more(text, named, *said.get_or_insert_with(|| offices(text)), role);
            let near = || sighting.sentence.abs_diff(self.cast.sighting(entity.last - 1).sentence) <= FAR;
            let regional = || entity.is_named() && is_of(noun, &REGIONAL) && near() && !names_another(text, role);
            if no_more() || regional() {
                (latest, best) = (entity.last, Some(member));
            }
        }
        best
    }

    /// The name right before a description that owns it: `Ruiz` of `Ana Ruiz’s campaign`.
    fn owner(&self, description: Span) -> Option<&'a str> {
        // Behind nearly every other word than an owner's there is no such letter: `s`, or an apostrophe's last byte.
        let [.., b's' | b'\'' | 0x99, b' '] = self.cast.source.as_bytes().get(..description.start)? else { return None };
        let before = self.cast.source.get(..description.start)?.strip_suffix(' ')?;
        let before = before
            .strip_suffix("'s")
            .or_else(|| before.strip_suffix("’s"))
            .or_else(|| before.strip_suffix("s’"))
            .or_else(|| before.strip_suffix("s'"))?;
        let name = before.rsplit([' ', '\n']).next()?;
        name.starts_with(char::is_uppercase).then_some(name)
    }

    /// A group or body described in the same words before: `officials`.
    fn same_words(&self, sighting: &Sighting, word: u32) -> Option<Member> {
        let text = self.cast.text(sighting.span());
        let same = |(member, role): (Member, Span)| self.cast.text(role).eq_ignore_ascii_case(text).then_some(member);
        self.cast.known_as.roles(word).find_map(same)
    }

    /// `the company`, `the ministry`: the body named last whose name has the word, or which nothing shows to be else.
    fn by_general_word(&self, index: u32, sighting: &Sighting, noun: &str) -> Option<Member> {
        if !sighting.marks.has(Marks::DEFINITE)
            || sighting.is(Traits::PLURAL)
            || sighting.is(Traits::NAME_PARTICLE)
            || !sighting.is(Traits::BODY.with(Traits::DOCUMENT))
            || !is_of(noun, &GENERAL)
            || self.owner(sighting.span()).is_some()
        {
            return None;
        }
        let text = self.cast.text(sighting.span());
        let plain = text.len() == "the ".len() + noun.len() || text.split_whitespace().count() <= 2;
        let commercial = || matches!(noun, "company" | "firm" | "airline" | "retailer" | "automaker" | "carmaker");
        let kin = PLACES.iter().find(|(place, _)| *place == noun).map(|(_, kin)| *kin);
        let place = kin.is_some();
        let whatever = || place || WHATEVER.contains(&noun);
        let kin = kin.unwrap_or_default();
        let mut best: Option<(i32, Member)> = None;
        let start = index.saturating_sub(WINDOW) as usize;
        let mentions = self.cast.sightings.get(start..index as usize).unwrap_or_default();
        let members = self.cast.of.get(start..index as usize).unwrap_or_default();
        for (mention, member) in mentions.iter().zip(members).rev() {
            let distance = sighting.sentence.abs_diff(mention.sentence);
            if distance > FAR {
                break;
            }
            let Some(entity) = self.entity(*member) else { continue };
            // `Shares in the company fell`: a word that only opens the sentence.
            let opens = entity.opening & (distance == 0);
            if !entity.is_named() | entity.is_person() | entity.has_gender() | opens {
                continue;
            }
            let name = self.cast.text(entity.name());
            let contains = has_word(name, noun) || kin.iter().any(|kin| has_word(name, kin));
            let score = match () {
                () if contains => 200,
                () if plain && place && (entity.is_body() || !mention.marks.has(Marks::TIED)) => continue,
                () if plain && entity.is_body() => 60,
                () if plain && whatever() => 20,
                () => continue,
            } + salience(mention, distance);
            if best.is_none_or(|(better, _)| better < score) {
                // An office of state is no company.
                let civic = |word: &str| CIVIC.iter().any(|civic| civic.eq_ignore_ascii_case(word));
                if !(commercial() && name.split_whitespace().any(civic)) {
                    best = Some((score, *member));
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
    fn epithet(&self, index: u32, sighting: &Sighting, noun: &str) -> Option<Member> {
        if !sighting.marks.has(LEADS) || sighting.marks.has(Marks::TIED) || sighting.is(Traits::PLURAL) || !is_of(noun, &EPITHETS) {
            return None;
        }
        // `the candidate of the left`, `the candidate who lost`: told apart from others, not from himself.
        let after = self.cast.source.get(sighting.end()..)?.trim_start();
        if ["of ", "for ", "in ", "from ", "at ", "who ", "with ", "behind ", "whose "].iter().any(|word| after.starts_with(word)) {
            return None;
        }
        let before = (index.saturating_sub(WINDOW)..index).rev();
        before
            .take_while(|at| sighting.sentence <= self.cast.sighting(*at).sentence + NEXT)
            .filter(|at| {
                let mention = self.cast.sighting(*at);
                mention.marks.has(LEADS) && mention.sentence < sighting.sentence && !mention.marks.has(Marks::HEADLINE.with(Marks::OWNER))
            })
            .map(|at| self.of(at))
            .find(|member| {
                let person = |entity: &Entity| {
                    let named = entity.is_named() && !entity.is_body() && !entity.serves;
                    named && (entity.is_person() || entity.speaks) && entity.agrees(gender(sighting.traits()))
                };
                self.entity(*member).is_some_and(person)
            })
    }

    /// `Ruiz met Okafor, and the Leeds mayor called …`: of the two persons that a sentence has named, a description that
    /// is the subject of its second half means the one who is not the subject of the first.
    fn other_of_two(&self, index: u32, sighting: &Sighting) -> Option<Member> {
        if !sighting.marks.has(Marks::JOINED)
            || !sighting.marks.has(Marks::SUBJECT)
            || !sighting.is(Traits::ROLE)
            || sighting.is(Traits::PLURAL)
        {
            return None;
        }
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
    if !name.is_ascii() {
        return name.split_whitespace().any(|part| part.eq_ignore_ascii_case(word));
    }
    let (name, word) = (name.as_bytes(), word.as_bytes());
    let first = word.first().copied().unwrap_or_default();
    // At nearly every place stands another letter.
    let space = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b'\t'..=b'\r' | b' '));
    name.windows(word.len().max(1)).enumerate().any(|(at, part)| {
        part.first().is_some_and(|letter| letter | 0x20 == first)
            && part.eq_ignore_ascii_case(word)
            && (at == 0 || space(name.get(at - 1)))
            && space(name.get(at + word.len()))
    })
}

/// Words that make another office of one.
const OTHER_OFFICE: &[&str] = &["vice", "former", "deputy", "assistant", "acting", "ex", "prime", "first", "co"];

/// Which of those words a text has, as bits.
fn offices(text: &str) -> u16 {
    // What most begin with can be none of them.
    let mut rest = text.strip_prefix("the ").unwrap_or(text).as_bytes();
    let mut found = 0;
    loop {
        let length = rest.iter().position(|byte| matches!(byte, b' ' | b'-')).unwrap_or(rest.len());
        let begins = rest.first().is_some_and(|letter| const { initials(OTHER_OFFICE) } >> (letter & 31) & 1 != 0);
        if begins && (2..=9).contains(&length) {
            found |= office(rest.get(..length).unwrap_or_default());
        }
        let Some(next) = rest.get(length + 1..) else { return found };
        rest = next;
    }
}

/// The bit of such a word; none of another.
fn office(word: &[u8]) -> u16 {
    let is_word = |office: &&str| word.len() == office.len() && word.eq_ignore_ascii_case(office.as_bytes());
    OTHER_OFFICE.iter().position(is_word).map_or(0, |bit| 1 << bit)
}

/// Whether a description, with a name in it or without, says nothing that a role's wording does not: no other name, no
/// other office.
fn says_no_more(description: &str, named: bool, said: u16, role: &str) -> bool {
    let has = |word: &str| role.split([' ', '-']).any(|other| other.eq_ignore_ascii_case(word));
    said == offices(role) && (!named || description.split(' ').skip(1).filter(|word| word.starts_with(char::is_uppercase)).all(has))
}

/// Whether a word is one of a list, in the very same letters.
fn is_of(word: &str, list: &List) -> bool {
    list.like(word).contains(&word)
}

/// Whether a role's wording has a proper name that a description lacks.
fn names_another(description: &str, role: &str) -> bool {
    let proper = |word: &&str| word.starts_with(char::is_uppercase) && !word.ends_with('.');
    role.split_whitespace().filter(proper).count() > 1 && !role.split_whitespace().filter(proper).any(|word| description.contains(word))
}
