//! The cast of an article: which names are the same one's.
//!
//! `Ana B. Ruiz`, `Ms. Ruiz` and `Ruiz` are one; so are `Lin Meihua` and `Ms. Lin`, `Northern Lakes Water Board
//! (NLWB)` and `NLWB`. Names of two words and more are matched first, over the whole article; names of one word are
//! then read in order, since who `Okafor` is may hang on who was spoken of last.

use super::wording::{Chains, MOST_NAMESAKES, Place, Word, Wording, Words, hash};
use crate::grammar::english::phrase::{initials, may_begin};
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

    /// Whether a word that has this place in its name may mean it, with a title or without.
    fn may_be_called(&self, place: Place, gender: Option<Gender>, titled: bool) -> bool {
        self.agrees(gender) && if titled { !self.is_body() } else { place != Place::Middle }
    }

    pub(crate) fn agrees(&self, gender: Option<Gender>) -> bool {
        gender.is_none() || self.gender.is_none() || self.gender == gender
    }
}

/// The gender that words tell.
pub(crate) fn gender(tags: Tags) -> Option<Gender> {
    if !tags.any(Tags::MALE.with(Tags::FEMALE)) {
        return None;
    }
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
    /// The words of the names.
    pub(crate) words: Words,
    pub(crate) known_as: Chains,
}

impl<'a, 's> Cast<'a, 's> {
    /// The cast by its full names.
    pub(crate) fn new(source: &'a str, sightings: &'s [Sighting]) -> Self {
        let of = vec![NOBODY; sightings.len()];
        // Nearly every name and role is sighted several times.
        let mut cast = Self {
            source,
            sightings,
            entities: Vec::with_capacity((sightings.len() / 3).min(ENTITIES).max(sightings.len() / 4)),
            of,
            known_as: Chains::with_capacity(sightings.len() * 3 / 4),
            words: Words::with_capacity(sightings.len() / 4),
        };
        for (index, sighting) in sightings.iter().enumerate() {
            if let What::Name(2..) = sighting.what
                && !sighting.marks.has(Marks::HEADLINE)
            {
                let member = cast.full_name(index as u32);
                // Who is quoted by a full name is known before the reading begins.
                if sighting.marks.has(Marks::SPEAKS)
                    && !sighting.marks.has(Marks::MODIFIER)
                    && let Some(entity) = cast.entities.get_mut(member as usize)
                {
                    entity.speaks = true;
                }
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
        self.known_as = Chains::with_capacity(0);
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
        let wording = self.words.read(self.source, sighting);
        let Some(known) = self.known(sighting, wording) else { return NOBODY };
        let member = if known == NOBODY { self.named(index, wording) } else { known };
        self.learn(member, sighting, wording);
        self.keep(member, wording);
        member
    }

    /// Keeps the words of a name only where it is the one that its bearer is known by.
    fn keep(&mut self, member: Member, wording: Wording) {
        if self.entity(member).is_none_or(|entity| entity.wording.to != wording.to) {
            self.words.forget(wording);
        }
    }

    /// Who is known by this full name: [`NOBODY`] where nobody is, `None` where it has no words.
    fn known(&self, sighting: &Sighting, wording: Wording) -> Option<Member> {
        let words = self.words.get(wording);
        let last = words.last()?.hash;
        let gender = gender(sighting.tags);
        let mut found = NOBODY;
        for (member, place, _) in self.known_as.names(last) {
            let Some(entity) = self.entity(member) else { continue };
            if place == Place::First || entity.words < 2 || !entity.agrees(gender) {
                continue;
            }
            // `J. Ruiz` may be either of two: the exact name has precedence.
            if entity.name.len() == sighting.span().len() && self.text(entity.name) == self.text(sighting.span()) {
                return Some(member);
            }
            if found == NOBODY && same_name(self.source, self.words.get(entity.wording), words) {
                found = member;
            }
        }
        Some(found)
    }

    /// A new member by a name.
    fn named(&mut self, index: u32, wording: Wording) -> Member {
        let sighting = self.sighting(index);
        let What::Name(count) = sighting.what else { return NOBODY };
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
                self.known_as.add_name(word.hash, member, place, sighting.span());
            }
        }
        // `the Municipality of Leeds` is not called `Leeds`.
        let of = |word: &Word| word.len() == 2 && self.text(Span::new(word.start() - 1, word.start() + 3)) == " of ";
        let place = if body && before.iter().skip(1).any(of) { Place::Middle } else { Place::Last };
        self.known_as.add_name(end.hash, member, place, sighting.span());
        member
    }

    /// What one more mention by name tells of a member.
    #[inline]
    fn learn(&mut self, member: Member, sighting: &Sighting, wording: Wording) {
        let Some(entity) = self.entities.get_mut(member as usize) else { return };
        let What::Name(count) = sighting.what else { return };
        entity.opening &= sighting.marks.has(Marks::OPENING);
        // `Ruiz`, of whose name as much or more is known, tells nothing.
        const TELLING: Tags = Tags::HONORIFIC.with(Tags::ROLE).with(Tags::BODY);
        let shorter = count == 1 && (entity.words > 1 || sighting.span().len() <= entity.name.len());
        if shorter && !sighting.tags.any(TELLING) && !sighting.marks.has(Marks::AGED.with(Marks::SUFFIXED)) {
            return;
        }
        self.learn_more(member, sighting, wording, count);
    }

    /// What a mention tells that is not just the name by which a member is known.
    #[inline(never)]
    fn learn_more(&mut self, member: Member, sighting: &Sighting, wording: Wording, count: u8) {
        let Some(entity) = self.entities.get_mut(member as usize) else { return };
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
        let title_text = self.text(title).trim();
        let space = title_text.find(char::is_whitespace);
        let first = space.and_then(|space| title_text.get(..space));
        let last = if space.is_some() { title_text.rsplit(char::is_whitespace).next() } else { Some(title_text) };
        if last.is_some_and(super::description::is_service)
            && let Some(entity) = self.entities.get_mut(member as usize)
        {
            entity.serves = true;
        }
        for word in [first, last].into_iter().flatten() {
            let word = word.strip_suffix('.').unwrap_or(word);
            let short = word.len() <= LONGEST_SHORT && may_begin(word, const { initials(SHORT) });
            let long = short.then(|| TITLES.iter().find(|(short, _)| word.eq_ignore_ascii_case(short))).flatten();
            self.known_as.add_role(hash(long.map_or(word, |(_, long)| long)), member, title);
        }
    }

    /// Whom a name of one word means: by family name, else by given name; of several, the one whom the article speaks
    /// of by far the most, else the one mentioned last; nobody where neither tells.
    #[inline(never)]
    pub(crate) fn single_name(&mut self, index: u32) -> Member {
        let sighting = self.sighting(index);
        let source = self.source;
        let name = || sighting.span().of(source).unwrap_or_default();
        if sighting.marks.has(Marks::BRACKETED)
            && let Some(member) = self.abbreviated(index, name())
        {
            self.known_as.add_name(hash(name()), member, Place::Last, sighting.span());
            return member;
        }
        let titled = sighting.tags.any(Tags::HONORIFIC | Tags::ROLE);
        let wording = self.words.read(self.source, sighting);
        let last = self.words.get(wording).last().copied();
        let text = || last.map_or_else(name, |last| last.text(source));
        let mut found = self.namesakes(last.map_or_else(|| hash(name()), |last| last.hash), sighting, titled);
        if found.is_none() && sighting.marks.has(Marks::OWNER) {
            // `Mr. Xis's`: the `s` of the possessive, written twice.
            found = text().strip_suffix('s').and_then(|name| self.namesakes(hash(name), sighting, titled));
        }
        let member = match found {
            Some(member) => {
                self.correct(member, last, sighting);
                member
            }
            None => {
                let member = self.named(index, wording);
                self.share_family(member, index, sighting);
                member
            }
        };
        self.learn(member, sighting, wording);
        self.keep(member, wording);
        member
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
        if let Some(family) = self.text(next.span()).split_whitespace().next_back() {
            self.known_as.add_name(hash(family), member, Place::Last, sighting.span());
        }
    }

    /// Whom a headline's name means: one of the story's, or, where it speaks, one of its own.
    pub(crate) fn headline_name(&mut self, index: u32) -> Member {
        let sighting = self.sighting(index);
        let wording = self.words.read(self.source, sighting);
        let words = self.words.get(wording);
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return NOBODY };
        let known = match sighting.what {
            What::Name(2..) => self.known(sighting, wording).filter(|known| *known != NOBODY),
            _ => self.namesakes(last.hash, sighting, sighting.tags.any(Tags::HONORIFIC)),
        };
        // `Ana Ruiz Just Said`: in a headline, what follows the name is in capitals too.
        let start = || {
            let begins = |entity: &Entity| self.words.get(entity.wording).first().is_some_and(|word| word.hash == first.hash);
            let mut namesakes = self.known_as.names(words.get(1)?.hash).map(|(member, ..)| member);
            namesakes.find(|member| self.entity(*member).is_some_and(begins))
        };
        let start_alone = || self.namesakes(first.hash, sighting, false);
        match known.or_else(start).or_else(start_alone) {
            Some(member) => {
                self.words.forget(wording);
                member
            }
            None if sighting.marks.has(Marks::SPEAKS) => self.named(index, wording),
            None => NOBODY,
        }
    }

    /// A body is not called by the last word of its name: `University of Leeds Ana Ruiz`, of whom the article goes on
    /// with `Ruiz said`, is a person with what she belongs to before her name.
    fn correct(&mut self, member: Member, last: Option<Word>, sighting: &Sighting) {
        let long = |entity: &&Entity| entity.words >= 4 && entity.is_body();
        let Some(entity) = self.entity(member).filter(long).copied() else { return };
        let (name, last) = (self.text(entity.name), last.map_or_else(|| self.text(sighting.span()), |last| last.text(self.source)));
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
    #[inline]
    fn namesakes(&self, word: u32, sighting: &Sighting, titled: bool) -> Option<Member> {
        let mut known = self.known_as.names(word);
        let (member, place, _) = known.next()?;
        if known.next().is_some() {
            return self.of_namesakes(word, sighting, titled);
        }
        // Most have none.
        let entity = self.entity(member)?;
        entity.may_be_called(place, gender(sighting.tags), titled).then_some(member)
    }

    /// The same, where several bear the word.
    #[inline(never)]
    fn of_namesakes(&self, word: u32, sighting: &Sighting, titled: bool) -> Option<Member> {
        let wanted = gender(sighting.tags);
        let mut best: Option<(Place, Member)> = None;
        let (mut all, mut count) = ([NOBODY; MOST_NAMESAKES], 0);
        for (member, place, _) in self.known_as.names(word) {
            let fits = self.entity(member).is_some_and(|entity| entity.may_be_called(place, wanted, titled));
            if !fits || all.iter().take(count).any(|rival| *rival == member) {
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
    fn abbreviated(&mut self, index: u32, letters: &str) -> Option<Member> {
        let before = index.checked_sub(1)?;
        let sighting = self.sighting(before);
        let near = self.sighting(index).span().start <= sighting.span().end + 2;
        let What::Name(2..) = sighting.what else { return None };
        let wording = self.words.read(self.source, sighting);
        let first = self.words.get(wording).first().and_then(|word| word.text(self.source).chars().next());
        self.words.forget(wording);
        let first = first?;
        let initials = letters.chars().next().is_some_and(|letter| letter.eq_ignore_ascii_case(&first));
        let member = self.member(before);
        (near && initials && letters.chars().all(|letter| !letter.is_lowercase()) && member != NOBODY).then_some(member)
    }
}

/// The letters that short titles begin with, and the length of the longest.
const SHORT: &[&str] = &["s", "g", "r", "c", "l", "p", "d", "a"];
const LONGEST_SHORT: usize = 4;

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
