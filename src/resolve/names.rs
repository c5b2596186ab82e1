//! The cast of an article: which names are the same one's.
//!
//! `Ana B. Ruiz`, `Ms. Ruiz` and `Ruiz` are one; so are `Lin Meihua` and `Ms. Lin`, `Northern Lakes Water Board
//! (NLWB)` and `NLWB`. Names of two words and more are matched first, over the whole article; names of one word are
//! then read in order, since who `Okafor` is may hang on who was spoken of last.

use super::wording::{Chains, MOST_NAMESAKES, Place, Word, Wording, Words, hash};
use crate::grammar::english::sighting::{Marks, Sighting, What};
use crate::lexicon::tags::Tags;
use crate::model::speaker::Gender;
use crate::span::Span;

/// One of the cast, by its number.
pub(crate) type Member = u32;

/// Nobody.
pub(crate) const NOBODY: Member = u32::MAX;

/// How often an article has to call somebody in full to show that it always does.
const MOSTLY_FULL: u16 = 3;

/// Whoever or whatever an article speaks of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entity {
    /// The fullest name, or the first description.
    pub(crate) name: Span,
    /// How many words that name has; 0 for a description.
    pub(crate) words: u8,
    /// The words themselves, where it is a name.
    pub(crate) wording: Wording,
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
    /// How often the whole article calls it by a name of several words.
    pub(crate) full: u16,
    /// Whether it is quoted by name somewhere.
    pub(crate) speaks: bool,
    /// Whether a title or description says that it serves somebody, or is called by its office.
    pub(crate) serves: bool,
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

/// Whether two full names with the same last word can be one's: one given name is the other, its initial or its
/// short form, or all words of one stand in the other.
fn same_name(source: &str, one: &[Word], other: &[Word]) -> bool {
    let (Some(first), Some(second)) = (one.first(), other.first()) else { return false };
    let letters = |word: &str| word.trim_end_matches('.').chars().count();
    let initial = |short: &str, long: &str| long.chars().next() == short.chars().next() && letters(short) == 1;
    let short_form = |short: &str, long: &str| long.len() > short.len() && long.starts_with(short) && letters(short) >= 3;
    let within = |few: &[Word], many: &[Word]| {
        let mut many = many.iter();
        few.iter().all(|word| many.any(|other| other.hash == word.hash))
    };
    if first.hash == second.hash {
        return true;
    }
    let (start, other_start) = (first.text(source), second.text(source));
    initial(start, other_start)
        || initial(other_start, start)
        || short_form(start, other_start)
        || short_form(other_start, start)
        || within(one, other)
        || within(other, one)
}

/// How many entities room is made for at once: more than nearly any article has. In a long text, there are four sightings
/// of each and more.
const ENTITIES: usize = 256;

/// Everybody an article speaks of.
pub(crate) struct Cast<'a, 's> {
    pub(crate) source: &'a str,
    pub(crate) sightings: &'s [Sighting],
    pub(crate) entities: Vec<Entity>,
    /// Whom each sighting is of.
    pub(crate) of: Vec<Member>,
    /// The words of the sightings.
    pub(crate) words: Words,
    pub(crate) names: Chains,
    pub(crate) roles: Chains,
}

impl<'a, 's> Cast<'a, 's> {
    /// The cast by its full names.
    pub(crate) fn new(source: &'a str, sightings: &'s [Sighting]) -> Self {
        let of = vec![NOBODY; sightings.len()];
        let words = Words::of_sightings(source, sightings);
        // Nearly every name and role is sighted several times.
        let chains = || Chains::with_capacity(sightings.len() / 4);
        let mut cast = Self {
            source,
            sightings,
            entities: Vec::with_capacity((sightings.len() / 3).min(ENTITIES).max(sightings.len() / 4)),
            of,
            names: chains(),
            roles: chains(),
            words,
        };
        for (index, sighting) in sightings.iter().enumerate() {
            if let What::Name(2..) = sighting.what
                && !sighting.marks.has(Marks::HEADLINE)
            {
                let member = cast.full_name(index as u32);
                if let Some(place) = cast.of.get_mut(index) {
                    *place = member;
                }
            }
        }
        cast
    }

    /// Forgets by what everybody was found, when everybody has been.
    pub(crate) fn close(&mut self) {
        self.words = Words::default();
        self.names = Chains::with_capacity(0);
        self.roles = Chains::with_capacity(0);
    }

    pub(crate) fn text(&self, span: Span) -> &'a str {
        span.of(self.source).unwrap_or_default()
    }

    #[expect(clippy::indexing_slicing, reason = "an index is that of a sighting in this very list")]
    pub(crate) fn sighting(&self, index: u32) -> &'s Sighting {
        &self.sightings[index as usize]
    }

    /// Who is sighted there.
    pub(crate) fn member(&self, index: u32) -> Member {
        self.of.get(index as usize).copied().unwrap_or(NOBODY)
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
        let Some(known) = self.known(index) else { return NOBODY };
        let member = if known == NOBODY { self.named(index) } else { known };
        self.learn(member, sighting, index);
        member
    }

    /// Who is known by this full name: [`NOBODY`] where nobody is, `None` where it has no words.
    fn known(&self, index: u32) -> Option<Member> {
        let sighting = self.sighting(index);
        let words = self.words.of(index);
        let last = words.last()?.hash;
        let gender = gender(sighting.tags);
        let mut name = None;
        let mut found = NOBODY;
        for (member, place, _) in self.names.of(last) {
            let Some(entity) = self.entity(member) else { continue };
            if place == Place::First || entity.words < 2 || !entity.agrees(gender) {
                continue;
            }
            // `J. Ruiz` may be either of two: the exact name has precedence.
            if self.text(entity.name) == *name.get_or_insert_with(|| self.text(sighting.span())) {
                return Some(member);
            }
            if found == NOBODY && same_name(self.source, self.words.get(entity.wording), words) {
                found = member;
            }
        }
        Some(found)
    }

    /// A new member by a name.
    fn named(&mut self, index: u32) -> Member {
        let sighting = self.sighting(index);
        let What::Name(count) = sighting.what else { return NOBODY };
        let wording = self.words.wording(index);
        let member = self.add(Entity {
            name: sighting.span(),
            words: count,
            wording,
            first: index,
            tags: Tags::NONE,
            gender: None,
            last: None,
            called: None,
            seen: 0,
            full: 0,
            speaks: false,
            serves: false,
            opening: true,
        });
        let body = sighting.tags.any(Tags::BODY);
        let words = self.words.get(wording);
        let Some((end, before)) = words.split_last() else { return member };
        for (place, word) in before.iter().enumerate() {
            if if body { word.hash == end.hash } else { !word.is_initial(self.source) } {
                let place = if place == 0 { Place::First } else { Place::Middle };
                self.names.add(word.hash, member, place, sighting.span());
            }
        }
        // `the Municipality of Leeds` is not called `Leeds`.
        let place = if body && self.text(sighting.span()).contains(" of ") { Place::Middle } else { Place::Last };
        self.names.add(end.hash, member, place, sighting.span());
        member
    }

    /// What one more mention by name tells of a member.
    pub(crate) fn learn(&mut self, member: Member, sighting: &Sighting, index: u32) {
        let wording = self.words.wording(index);
        let Some(entity) = self.entities.get_mut(member as usize) else { return };
        let What::Name(count) = sighting.what else { return };
        entity.opening &= sighting.marks.has(Marks::OPENING);
        entity.full = entity.full.saturating_add(u16::from(count > 1));
        if count > entity.words
            || count == entity.words && sighting.span().len() > entity.name.len() && !sighting.marks.has(Marks::HEADLINE)
        {
            entity.name = sighting.span();
            entity.words = count;
            entity.wording = wording;
        }
        let mut tags = sighting.tags;
        if sighting.marks.has(Marks::AGED.with(Marks::SUFFIXED)) {
            tags = tags | Tags::ROLE;
        }
        if count < 2 && !tags.any(Tags::HONORIFIC | Tags::ROLE) {
            tags = tags.only(Tags::BODY | Tags::PLACE);
        }
        // A capital acronym that is somebody's family name in a wire header is still that person's.
        if entity.tags.any(Tags::HONORIFIC | Tags::GIVEN_NAME) && !entity.tags.any(Tags::BODY) {
            tags = tags.without(Tags::BODY);
        }
        entity.tags = entity.tags | tags;
        entity.gender = entity.gender.or(gender(tags));
        if tags.any(Tags::ROLE | Tags::HONORIFIC) && sighting.title() < sighting.span().start {
            let title = Span::new(sighting.title(), sighting.span().start);
            self.title(member, title);
        }
    }

    /// Enters a title before a name among the roles.
    fn title(&mut self, member: Member, title: Span) {
        let text = self.text(title);
        let service = text.split_whitespace().next_back().is_some_and(super::description::is_service);
        if let Some(entity) = self.entities.get_mut(member as usize).filter(|_| service) {
            entity.serves = true;
        }
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
        let name = self.text(sighting.span());
        if sighting.marks.has(Marks::BRACKETED)
            && let Some(member) = self.abbreviated(index, name)
        {
            self.names.add(hash(name), member, Place::Last, sighting.span());
            return member;
        }
        let titled = sighting.tags.any(Tags::HONORIFIC | Tags::ROLE);
        let last = self.words.of(index).last();
        let mut found = self.namesakes(last.map_or_else(|| hash(name), |last| last.hash), sighting, titled);
        let name = last.map_or(name, |last| last.text(self.source));
        if found.is_none() && sighting.marks.has(Marks::OWNER) {
            // `Mr. Xis's`: the `s` of the possessive, written twice.
            found = name.strip_suffix('s').and_then(|name| self.namesakes(hash(name), sighting, titled));
        }
        match found {
            Some(member) => {
                self.correct(member, name, sighting);
                self.learn(member, sighting, index);
                member
            }
            None => {
                let member = self.named(index);
                self.learn(member, sighting, index);
                self.share_family(member, index, sighting);
                member
            }
        }
    }

    /// `Peter and Ana Ruiz`: a given name shares the family name of the one behind `and`.
    fn share_family(&mut self, member: Member, index: u32, sighting: &Sighting) {
        let Some(next) = self.sightings.get(index as usize + 1) else { return };
        let joined = next.marks.has(Marks::JOINED)
            && next.what == What::Name(2)
            && self.source.get(sighting.span().end..next.span().start).is_some_and(|between| between.trim() == "and");
        if !(joined && sighting.tags.any(Tags::GIVEN_NAME) && next.tags.any(Tags::GIVEN_NAME)) {
            return;
        }
        if let Some(family) = self.words.of(index + 1).last().map(|word| word.hash) {
            self.names.add(family, member, Place::Last, sighting.span());
        }
    }

    /// Whom a headline's name means: one of the story's, or, where it speaks, one of its own.
    pub(crate) fn headline_name(&mut self, index: u32, speaks: bool) -> Member {
        let sighting = self.sighting(index);
        let words = self.words.of(index);
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return NOBODY };
        let known = match sighting.what {
            What::Name(2..) => self.known(index).filter(|known| *known != NOBODY),
            _ => self.namesakes(last.hash, sighting, sighting.tags.any(Tags::HONORIFIC)),
        };
        // `Ana Ruiz Just Said`: in a headline, what follows the name is in capitals too.
        let start = || {
            let begins = |entity: &Entity| self.words.get(entity.wording).first().is_some_and(|word| word.hash == first.hash);
            let mut namesakes = self.names.of(words.get(1)?.hash).map(|(member, ..)| member);
            namesakes.find(|member| self.entity(*member).is_some_and(begins))
        };
        let start_alone = || self.namesakes(first.hash, sighting, false);
        match known.or_else(start).or_else(start_alone) {
            Some(member) => member,
            None if speaks => self.named(index),
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
            && let [.., given, _] = self.words.get(entity.wording)
            && given.text(self.source).starts_with(char::is_uppercase)
        {
            let name = Span::new(given.start(), entity.name.end);
            if let Some(entity) = self.entities.get_mut(member as usize) {
                (entity.name, entity.words) = (name, 2);
                entity.wording.from = entity.wording.to - 2;
                entity.tags = entity.tags.without(Tags::BODY | Tags::DOCUMENT);
            }
        }
    }

    /// Of all who bear this word in their name, the one meant; `None` where nobody does.
    fn namesakes(&self, word: u32, sighting: &Sighting, titled: bool) -> Option<Member> {
        let mut best: Option<(Place, Member)> = None;
        let (mut all, mut count) = ([NOBODY; MOST_NAMESAKES], 0);
        for (member, place, _) in self.names.of(word) {
            let Some(entity) = self.entity(member) else { continue };
            let fits = entity.agrees(gender(sighting.tags))
                && !(titled && entity.is_body())
                && !all.iter().take(count).any(|rival| *rival == member);
            if !fits || place == Place::Middle && (!titled || entity.is_body()) {
                continue;
            }
            match best {
                Some((better, _)) if better < place => continue,
                Some((better, _)) if better == place => count += 1,
                _ => {
                    best = Some((place, member));
                    count = 1;
                }
            }
            if let Some(rival) = all.get_mut(count - 1) {
                *rival = member;
            }
        }
        let (_, only) = best?;
        if count == 1 {
            return Some(only);
        }
        let order = all.get_mut(..count)?;
        // A known man or woman of that honorific before one of whom the article does not tell.
        let wanted = gender(sighting.tags);
        if wanted.is_some() {
            let mut sure = order.iter().filter(|rival| self.entity(**rival).is_some_and(|entity| entity.gender == wanted));
            if let (Some(rival), None) = (sure.next(), sure.next()) {
                return Some(*rival);
            }
        }
        // `Trygve Lund … Trygve Lund … Lund`: who is called by both names time and again is not meant by one.
        let full = |member: &Member| self.entity(*member).map_or(0, |entity| entity.full);
        if let (&[one, other], None) = (&*order, wanted) {
            for (often, seldom) in [(one, other), (other, one)] {
                if full(&often) >= MOSTLY_FULL && full(&often) > 2 * full(&seldom) && !self.is_called_short(often) {
                    return Some(seldom);
                }
            }
        }
        let seen = |member: &Member| self.entity(*member).map_or(0, |entity| entity.seen);
        let last = |member: &Member| self.entity(*member).and_then(|entity| entity.called);
        let sentence = |member: &Member| last(member).map(|last| self.sighting(last).sentence);
        order.sort_by_key(|member| std::cmp::Reverse(last(member)));
        let [latest, before, ..] = *order else { return Some(only) };
        if sentence(&latest) != sentence(&before) && last(&latest).is_some() {
            // Who is spoken of all the time is not displaced by a namesake mentioned in passing.
            let favoured = order.iter().skip(1).find(|member| seen(member) >= 3 * seen(&latest).max(1) && last(member).is_some());
            return Some(favoured.copied().unwrap_or(latest));
        }
        order.sort_by_key(|member| std::cmp::Reverse(seen(member)));
        let [most, next, ..] = *order else { return Some(only) };
        if seen(&most) >= 2 * seen(&next).max(1) { Some(most) } else { Some(NOBODY) }
    }

    /// Whether somebody has been mentioned by one word of the name, as far as the article is read.
    fn is_called_short(&self, member: Member) -> bool {
        let last = self.entity(member).and_then(|entity| entity.called);
        last.is_some_and(|last| matches!(self.sighting(last).what, What::Name(1)))
    }

    /// Whose letters stand in brackets: those of the name before them.
    fn abbreviated(&self, index: u32, letters: &str) -> Option<Member> {
        let before = index.checked_sub(1)?;
        let sighting = self.sighting(before);
        let near = self.sighting(index).span().start <= sighting.span().end + 2;
        let What::Name(2..) = sighting.what else { return None };
        let first = self.words.of(before).first()?.text(self.source).chars().next()?;
        let initials = letters.chars().next().is_some_and(|letter| letter.eq_ignore_ascii_case(&first));
        let member = self.member(before);
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
