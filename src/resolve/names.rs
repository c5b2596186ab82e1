//! The cast of an article: which names are the same one's.
//!
//! `Ana B. Ruiz`, `Ms. Ruiz` and `Ruiz` are one; so are `Lin Meihua` and `Ms. Lin`, `Northern Lakes Water Board
//! (NLWB)` and `NLWB`. Names of two words and more are matched first, over the whole article; names of one word are
//! then read in order, since who `Okafor` is may hang on who was spoken of last.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::grammar::english::sighting::{Marks, Sighting, What};
use crate::lexicon::tags::Tags;
use crate::model::speaker::Gender;
use crate::span::Span;

/// One of the cast, by its number.
pub(crate) type Member = u32;

/// Nobody.
pub(crate) const NOBODY: Member = u32::MAX;

/// How many namesakes are looked at for one name.
const MOST_NAMESAKES: usize = 16;

/// Whoever or whatever an article speaks of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entity {
    /// The fullest name, or the first description.
    pub(crate) name: Span,
    /// How many words that name has; 0 for a description.
    pub(crate) words: u8,
    /// The sighting that it is first known by.
    pub(crate) first: u32,
    /// What its mentions show of it.
    pub(crate) tags: Tags,
    pub(crate) gender: Option<Gender>,
    /// The latest sighting, as the article is read.
    pub(crate) last: Option<u32>,
    /// The latest sighting by name.
    pub(crate) called: Option<u32>,
    /// How often it has been mentioned.
    pub(crate) seen: u32,
    /// Whether it is quoted by name somewhere.
    pub(crate) speaks: bool,
    /// Whether it is no name for all that the article shows: a word that stands nowhere but at the start of sentences.
    pub(crate) opening: bool,
}

impl Entity {
    pub(crate) fn is_named(&self) -> bool {
        self.words > 0
    }

    /// Whether something shows that it is a person.
    pub(crate) fn is_person(&self) -> bool {
        self.tags.any(Tags::HONORIFIC | Tags::ROLE | Tags::GIVEN_NAME) && !self.tags.any(Tags::BODY | Tags::DOCUMENT | Tags::PLURAL)
    }

    /// Whether something shows that it is a body or document.
    pub(crate) fn is_body(&self) -> bool {
        self.tags.any(Tags::BODY | Tags::DOCUMENT)
    }

    pub(crate) fn agrees(&self, gender: Option<Gender>) -> bool {
        gender.is_none() || self.gender.is_none() || self.gender == gender
    }
}

/// The gender that words tell.
pub(crate) fn gender(tags: Tags) -> Option<Gender> {
    match (tags.any(Tags::MALE), tags.any(Tags::FEMALE)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}

/// Where a word stands in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Last,
    First,
    Middle,
}

/// Lists by the hash of a word, the latest entry first.
#[derive(Debug)]
pub(crate) struct Chains {
    heads: HashMap<u32, u32, BuildHasherDefault<AsIs>>,
    links: Vec<(Member, Place, Span, Option<u32>)>,
}

impl Chains {
    fn with_capacity(words: usize) -> Self {
        Self { heads: HashMap::with_capacity_and_hasher(words, BuildHasherDefault::default()), links: Vec::with_capacity(words) }
    }

    pub(crate) fn add(&mut self, word: u32, member: Member, place: Place, span: Span) {
        let before = self.heads.insert(word, self.links.len() as u32);
        self.links.push((member, place, span, before));
    }

    pub(crate) fn of(&self, word: u32) -> impl Iterator<Item = (Member, Place, Span)> + '_ {
        let mut next = self.heads.get(&word).copied();
        std::iter::from_fn(move || {
            let (member, place, span, before) = *self.links.get(next? as usize)?;
            next = before;
            Some((member, place, span))
        })
        .take(MOST_NAMESAKES)
    }
}

/// A hasher for keys that are hashes.
#[derive(Debug, Default)]
pub(crate) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn write_u32(&mut self, word: u32) {
        self.0 = u64::from(word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// Letters and digits of ASCII as small letters; 0 for every other byte.
static FOLDED: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            folded[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    folded
};

/// The hash of a word, whatever its case and marks, without the `al-` of a name.
pub(crate) fn hash(word: &str) -> u32 {
    let word = match word.as_bytes() {
        [b'a' | b'A' | b'e' | b'E', b'l', b'-', ..] => word.get(3..).unwrap_or(word),
        _ => word,
    };
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    let mut add = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    if word.is_ascii() {
        for byte in word.bytes() {
            match FOLDED[usize::from(byte)] {
                0 => {}
                folded => add(folded),
            }
        }
    } else {
        for letter in word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase) {
            letter.encode_utf8(&mut [0; 4]).bytes().for_each(&mut add);
        }
    }
    (hash ^ hash >> 32) as u32
}

/// The words of a name, without its suffix.
pub(crate) fn words(name: &str) -> impl DoubleEndedIterator<Item = &str> + Clone {
    Words(name)
}

/// The words of a name that are left to read.
#[derive(Debug, Clone)]
struct Words<'n>(&'n str);

impl<'n> Iterator for Words<'n> {
    type Item = &'n str;

    fn next(&mut self) -> Option<&'n str> {
        while !self.0.is_empty() {
            let name = self.0;
            // Only an ASCII space is found here by its byte; of the rest, `char` tells.
            let end = match name.bytes().position(|byte| byte <= b' ' || !byte.is_ascii()) {
                Some(at) if name.as_bytes()[at] == b' ' => at,
                Some(_) => name.find(char::is_whitespace).unwrap_or(name.len()),
                None => name.len(),
            };
            let (word, rest) = name.split_at_checked(end).unwrap_or((name, ""));
            self.0 = match rest.as_bytes().first() {
                Some(b' ') => rest.get(1..).unwrap_or_default(),
                _ => rest.trim_start(),
            };
            if let Some(word) = of_name(word) {
                return Some(word);
            }
        }
        None
    }
}

impl<'n> DoubleEndedIterator for Words<'n> {
    fn next_back(&mut self) -> Option<&'n str> {
        while !self.0.is_empty() {
            let name = self.0;
            let before = match name.bytes().rposition(|byte| byte <= b' ' || !byte.is_ascii()) {
                Some(at) if name.as_bytes()[at] == b' ' => at + 1,
                Some(_) => {
                    name.char_indices().rev().find(|(_, letter)| letter.is_whitespace()).map_or(0, |(at, letter)| at + letter.len_utf8())
                }
                None => 0,
            };
            let (rest, word) = name.split_at_checked(before).unwrap_or(("", name));
            self.0 = rest.trim_end();
            if let Some(word) = of_name(word) {
                return Some(word);
            }
        }
        None
    }
}

/// A word without the comma behind it, unless it is a suffix.
fn of_name(word: &str) -> Option<&str> {
    const SUFFIXES: [&str; 8] = ["Jr", "Sr", "II", "III", "IV", "Esq", "JR", "SR"];
    let word = if word.as_bytes().last() == Some(&b',') { word.trim_end_matches(',') } else { word };
    let suffix = || matches!(word.as_bytes().first(), Some(b'J' | b'S' | b'I' | b'E')) && SUFFIXES.contains(&word.trim_end_matches('.'));
    (!word.is_empty() && !suffix()).then_some(word)
}

/// Whether two full names with the same last word can be one's: one given name is the other, its initial or its
/// short form, or all words of one stand in the other.
fn same_name(one: &str, other: &str) -> bool {
    let (Some(first), Some(second)) = (words(one).next(), words(other).next()) else { return false };
    let letters = |word: &str| word.trim_end_matches('.').chars().count();
    let initial = |short: &str, long: &str| letters(short) == 1 && long.chars().next() == short.chars().next();
    let short_form = |short: &str, long: &str| letters(short) >= 3 && long.len() > short.len() && long.starts_with(short);
    let within = |few: &str, many: &str| {
        let mut many = words(many).map(hash);
        words(few).map(hash).all(|word| many.any(|other| other == word))
    };
    first == second
        || hash(first) == hash(second)
        || initial(first, second)
        || initial(second, first)
        || short_form(first, second)
        || short_form(second, first)
        || within(one, other)
        || within(other, one)
}

/// Everybody an article speaks of.
pub(crate) struct Cast<'a, 's> {
    pub(crate) source: &'a str,
    pub(crate) sightings: &'s [Sighting],
    pub(crate) entities: Vec<Entity>,
    /// Whom each sighting is of.
    pub(crate) of: Vec<Member>,
    pub(crate) names: Chains,
    pub(crate) roles: Chains,
}

impl<'a, 's> Cast<'a, 's> {
    /// The cast by its full names.
    pub(crate) fn new(source: &'a str, sightings: &'s [Sighting]) -> Self {
        let of = vec![NOBODY; sightings.len()];
        let chains = || Chains::with_capacity(sightings.len() / 2);
        let mut cast = Self { source, sightings, entities: Vec::with_capacity(sightings.len() / 2), of, names: chains(), roles: chains() };
        for (index, sighting) in sightings.iter().enumerate() {
            if let What::Name(2..) = sighting.what
                && !sighting.marks.has(Marks::HEADLINE)
            {
                cast.of[index] = cast.full_name(index as u32);
            }
        }
        cast
    }

    pub(crate) fn text(&self, span: Span) -> &'a str {
        span.of(self.source).unwrap_or_default()
    }

    pub(crate) fn sighting(&self, index: u32) -> &'s Sighting {
        &self.sightings[index as usize]
    }

    pub(crate) fn entity(&self, member: Member) -> Option<&Entity> {
        self.entities.get(member as usize)
    }

    /// A new member of the cast.
    pub(crate) fn add(&mut self, entity: Entity) -> Member {
        self.entities.push(entity);
        self.entities.len() as Member - 1
    }

    /// The member of a full name: one known by it, or a new one.
    fn full_name(&mut self, index: u32) -> Member {
        let sighting = self.sighting(index);
        let name = self.text(sighting.span);
        let Some(last) = words(name).next_back().map(hash) else { return NOBODY };
        let known = self.known(sighting, name, last);
        let member = known.unwrap_or_else(|| self.named(index, name));
        self.learn(member, sighting);
        member
    }

    /// Who is known by this full name.
    pub(crate) fn known(&self, sighting: &Sighting, name: &str, last: u32) -> Option<Member> {
        let namesake = |(member, place, _): (Member, Place, Span)| {
            let entity = self.entity(member)?;
            let same = place != Place::First
                && entity.words > 1
                && entity.agrees(gender(sighting.tags))
                && same_name(self.text(entity.name), name);
            // `J. Ruiz` may be either of two: the exact name has precedence.
            same.then_some((self.text(entity.name) != name, member))
        };
        self.names.of(last).filter_map(namesake).min_by_key(|(inexact, _)| *inexact).map(|(_, member)| member)
    }

    /// A new member by a name.
    fn named(&mut self, index: u32, name: &str) -> Member {
        let sighting = self.sighting(index);
        let What::Name(count) = sighting.what else { return NOBODY };
        let member = self.add(Entity {
            name: sighting.span,
            words: count,
            first: index,
            tags: Tags::NONE,
            gender: None,
            last: None,
            called: None,
            seen: 0,
            speaks: false,
            opening: true,
        });
        let body = sighting.tags.any(Tags::BODY);
        let all = words(name).count();
        let last = words(name).next_back().map(hash).unwrap_or_default();
        for (place, word) in words(name).enumerate() {
            let place = match place {
                // `the Municipality of Leeds` is not called `Leeds`.
                at if at + 1 == all && body && name.contains(" of ") => Place::Middle,
                at if at + 1 == all => Place::Last,
                0 => Place::First,
                _ => Place::Middle,
            };
            if place == Place::Last || body && hash(word) == last || !body && word.trim_end_matches('.').len() > 1 {
                self.names.add(hash(word), member, place, sighting.span);
            }
        }
        member
    }

    /// What one more mention by name tells of a member.
    pub(crate) fn learn(&mut self, member: Member, sighting: &Sighting) {
        let Some(entity) = self.entities.get_mut(member as usize) else { return };
        let What::Name(count) = sighting.what else { return };
        entity.opening &= sighting.marks.has(Marks::OPENING);
        if count > entity.words || count == entity.words && sighting.span.len() > entity.name.len() && !sighting.marks.has(Marks::HEADLINE)
        {
            entity.name = sighting.span;
            entity.words = count;
        }
        let mut tags = sighting.tags;
        if sighting.marks.has(Marks::AGED.with(Marks::SUFFIXED)) {
            tags = tags | Tags::ROLE;
        }
        if count < 2 && !tags.any(Tags::HONORIFIC | Tags::ROLE) {
            tags = tags.only(Tags::BODY);
        }
        // A capital acronym that is somebody's family name in a wire header is still that person's.
        if entity.tags.any(Tags::HONORIFIC | Tags::GIVEN_NAME) && !entity.tags.any(Tags::BODY) {
            tags = tags.without(Tags::BODY);
        }
        entity.tags = entity.tags | tags;
        entity.gender = entity.gender.or(gender(tags));
        if tags.any(Tags::ROLE | Tags::HONORIFIC) && sighting.title < sighting.span.start {
            let title = Span::new(sighting.title, sighting.span.start);
            self.title(member, title);
        }
    }

    /// Enters a title before a name among the roles.
    fn title(&mut self, member: Member, title: Span) {
        let text = self.text(title);
        let mut ends = text.split_whitespace();
        for word in [ends.next(), ends.next_back()].into_iter().flatten() {
            let word = word.trim_end_matches('.');
            let word = TITLES.iter().find(|(short, _)| word.eq_ignore_ascii_case(short)).map_or(word, |(_, long)| long);
            self.roles.add(hash(word), member, Place::Last, title);
        }
    }

    /// Whom a name of one word means: by family name, else by given name; of several, the one whom the article speaks
    /// of by far the most, else the one mentioned last; nobody where neither tells.
    pub(crate) fn single_name(&mut self, index: u32) -> Member {
        let sighting = self.sighting(index);
        let name = self.text(sighting.span);
        if sighting.marks.has(Marks::BRACKETED)
            && let Some(member) = self.abbreviated(index, name)
        {
            self.names.add(hash(name), member, Place::Last, sighting.span);
            return member;
        }
        let titled = sighting.tags.any(Tags::HONORIFIC | Tags::ROLE);
        let name = words(name).next_back().unwrap_or(name);
        let mut found = self.namesakes(hash(name), sighting, titled);
        if found.is_none() && sighting.marks.has(Marks::OWNER) {
            // `Mr. Xis's`: the `s` of the possessive, written twice.
            found = name.strip_suffix('s').and_then(|name| self.namesakes(hash(name), sighting, titled));
        }
        match found {
            Some(member) => {
                self.correct(member, name, sighting);
                self.learn(member, sighting);
                member
            }
            None => {
                let member = self.named(index, self.text(sighting.span));
                self.learn(member, sighting);
                member
            }
        }
    }

    /// Whom a headline's name means: one of the story's, or, where it speaks, one of its own.
    pub(crate) fn headline_name(&mut self, index: u32, speaks: bool) -> Member {
        let sighting = self.sighting(index);
        let name = self.text(sighting.span);
        let Some(last) = words(name).next_back().map(hash) else { return NOBODY };
        let known = match sighting.what {
            What::Name(2..) => self.known(sighting, name, last),
            _ => self.namesakes(last, sighting, sighting.tags.any(Tags::HONORIFIC)),
        };
        // `Ana Ruiz Just Said`: in a headline, what follows the name is in capitals too.
        let start = || {
            let first = words(name).next().map(hash)?;
            let second = words(name).nth(1).map(hash)?;
            self.names
                .of(second)
                .map(|(member, ..)| member)
                .find(|member| self.entity(*member).is_some_and(|entity| words(self.text(entity.name)).next().map(hash) == Some(first)))
        };
        let start_alone = || words(name).next().and_then(|word| self.namesakes(hash(word), sighting, false));
        match known.or_else(start).or_else(start_alone) {
            Some(member) => member,
            None if speaks => self.named(index, name),
            None => NOBODY,
        }
    }

    /// A body is not called by the last word of its name: `University of Leeds Ana Ruiz`, of whom the article goes on
    /// with `Ruiz said`, is a person with what she belongs to before her name.
    fn correct(&mut self, member: Member, last: &str, sighting: &Sighting) {
        let Some(entity) = self.entity(member).filter(|entity| entity.is_body() && entity.words >= 4).copied() else { return };
        let name = self.text(entity.name);
        let letters = last.contains(char::is_lowercase) && name.ends_with(last);
        if letters
            && sighting.marks.has(Marks::SUBJECT)
            && let Some(given) = words(name).rev().nth(1)
            && given.starts_with(char::is_uppercase)
            && let Some(at) = name.rfind(given)
        {
            let name = Span::new(entity.name.start + at, entity.name.end);
            if let Some(entity) = self.entities.get_mut(member as usize) {
                (entity.name, entity.words) = (name, 2);
                entity.tags = entity.tags.without(Tags::BODY | Tags::DOCUMENT);
            }
        }
    }

    /// Of all who bear this word in their name, the one meant; `None` where nobody does.
    fn namesakes(&self, word: u32, sighting: &Sighting, titled: bool) -> Option<Member> {
        let mut best: Option<(Place, Member)> = None;
        let mut rivals = [NOBODY; MOST_NAMESAKES];
        let mut count = 0;
        for (member, place, _) in self.names.of(word) {
            let Some(entity) = self.entity(member) else { continue };
            let fits = entity.agrees(gender(sighting.tags)) && !(titled && entity.is_body()) && !rivals[..count].contains(&member);
            if !fits || place == Place::Middle && (!titled || entity.is_body()) {
                continue;
            }
            match best {
                Some((better, _)) if better < place => {}
                Some((better, _)) if better == place => {
                    rivals[count] = member;
                    count += 1;
                }
                _ => {
                    best = Some((place, member));
                    rivals[0] = member;
                    count = 1;
                }
            }
        }
        let (_, only) = best?;
        if count == 1 {
            return Some(only);
        }
        let rivals = &rivals[..count];
        // A known man or woman of that honorific before one of whom the article does not tell.
        let wanted = gender(sighting.tags);
        if wanted.is_some() {
            let mut sure = rivals.iter().filter(|rival| self.entity(**rival).is_some_and(|entity| entity.gender == wanted));
            if let (Some(rival), None) = (sure.next(), sure.next()) {
                return Some(*rival);
            }
        }
        let seen = |member: &Member| self.entity(*member).map_or(0, |entity| entity.seen);
        let last = |member: &Member| self.entity(*member).and_then(|entity| entity.called);
        let sentence = |member: &Member| last(member).map(|last| self.sighting(last).sentence);
        let mut order = [NOBODY; MOST_NAMESAKES];
        order[..count].copy_from_slice(rivals);
        let order = &mut order[..count];
        order.sort_by_key(|member| std::cmp::Reverse(last(member)));
        let (latest, before) = (order[0], order[1]);
        if sentence(&latest) != sentence(&before) && last(&latest).is_some() {
            // Who is spoken of all the time is not displaced by a namesake mentioned in passing.
            let favoured = order[1..].iter().find(|member| seen(member) >= 3 * seen(&latest).max(1) && last(member).is_some());
            return Some(favoured.copied().unwrap_or(latest));
        }
        order.sort_by_key(|member| std::cmp::Reverse(seen(member)));
        if seen(&order[0]) >= 2 * seen(&order[1]).max(1) { Some(order[0]) } else { Some(NOBODY) }
    }

    /// Whose letters stand in brackets: those of the name before them.
    fn abbreviated(&self, index: u32, letters: &str) -> Option<Member> {
        let before = index.checked_sub(1)?;
        let sighting = self.sighting(before);
        let near = self.sighting(index).span.start <= sighting.span.end + 2;
        let What::Name(2..) = sighting.what else { return None };
        let first = words(self.text(sighting.span)).next()?.chars().next()?;
        let initials = letters.chars().next().is_some_and(|letter| letter.eq_ignore_ascii_case(&first));
        let member = self.of[before as usize];
        (near && initials && letters.chars().all(|letter| !letter.is_lowercase()) && member != NOBODY).then_some(member)
    }
}

/// Short titles and the roles they stand for.
const TITLES: &[(&str, &str)] = &[
    ("sen", "senator"),
    ("gov", "governor"),
    ("rep", "representative"),
    ("gen", "general"),
    ("col", "colonel"),
    ("capt", "captain"),
    ("lt", "lieutenant"),
    ("sgt", "sergeant"),
    ("prof", "professor"),
    ("dr", "doctor"),
    ("rev", "reverend"),
    ("pres", "president"),
    ("det", "detective"),
    ("supt", "superintendent"),
    ("amb", "ambassador"),
];
