//! The cast of an article: which names are the same one's.
//!
//! `Ana B. Ruiz`, `Ms. Ruiz` and `Ruiz` are one; so are `Lin Meihua` and `Ms. Lin`, `Northern Lakes Water Board
//! (NLWB)` and `NLWB`. Names of two words and more are matched first, over the whole article; names of one word are
//! then read in order, since who `Okafor` is may hang on who was spoken of last.

use super::entity::{Address, Entity, GENDER, Member, NOBODY, gender};
use super::nouns::Noun;
use super::wording::{Chains, MOST_NAMESAKES, Place, Word, Words, hash, hash_of_letters, whole};
use super::{each, make_room};
use crate::grammar::english::phrase::{initials, is_legal_form, is_listed, may_begin};
use crate::grammar::english::sighting::{Marks, Sighting, Traits};
use crate::grammar::layout::width;
use crate::lexicon::english::people::{BODY_ENDINGS, PLACED_ENDINGS};
use crate::lexicon::key::Key;
use crate::lexicon::table;
use crate::lexicon::tags::Tags;
use crate::span::Span;

/// How often an article has to call somebody in full to show that it always does.
const MOSTLY_FULL: u16 = 3;

/// Whether a member of full name, which has the last word of another in this place, may be called by that one.
fn may_share(entity: &Entity, place: Place, gender: Traits) -> bool {
    place != Place::First && entity.words > 1 && entity.agrees(gender)
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
    pub(crate) known_as: Chains,
    /// Whether lines may end with two bytes.
    returns: bool,
    /// The words of the name under reading, and of one that it is compared with.
    words: Words,
    others: Words,
}

impl<'a, 's> Cast<'a, 's> {
    /// The cast by its full names.
    pub(crate) fn new(source: &'a str, sightings: &'s [Sighting]) -> Self {
        // As a rule, full names are new, and every other mention besides; a long text names half of them again.
        let full = |sighting: &Sighting| (sighting.words() > 1) & !sighting.marks.has(Marks::HEADLINE);
        let several = sightings.iter().filter(|sighting| full(sighting)).count();
        let others = (sightings.len() - several) * 3 / 4;
        let room = |count: usize| (count + count / 8).min(ENTITIES).max(count / 2);
        let (members, words) = (several + others / 2, 2 * several + others / 2);
        let mut cast = Self {
            source,
            sightings,
            entities: Vec::with_capacity(room(members)),
            of: vec![NOBODY; sightings.len()],
            known_as: Chains::with_capacity(room(words)),
            returns: memchr::memchr(b'\r', source.as_bytes()).is_some(),
            words: Words::with_room(),
            others: Words::default(),
        };
        each(sightings, full, |index| {
            let member = cast.full_name(index as u32, cast.sighting(index as u32));
            if let Some(place) = cast.of.get_mut(index) {
                *place = member;
            }
        });
        cast
    }

    /// Forgets by what everybody was found, when everybody has been.
    pub(crate) fn close(&mut self) {
        self.words = Words::default();
        self.others = Words::default();
        self.known_as.close();
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

    /// Whether a name has a word of this hash.
    pub(crate) fn has_word(&mut self, name: Span, word: u32) -> bool {
        self.others.read(self.source, name).iter().any(|part| part.hash == word)
    }

    /// A new member of the cast.
    pub(crate) fn add(&mut self, entity: Entity) -> Member {
        make_room(&mut self.entities);
        self.entities.push(entity);
        self.entities.len() as Member - 1
    }

    /// The member of a full name: one known by it, or a new one.
    fn full_name(&mut self, index: u32, sighting: &Sighting) -> Member {
        let mut words = std::mem::take(&mut self.words);
        let read = words.read(self.source, sighting.span());
        let member = match self.known(sighting, read) {
            Some(NOBODY) => self.named(index, sighting, read),
            Some(known) => known,
            None => NOBODY,
        };
        self.words = words;
        if let Some(entity) = self.entities.get_mut(member as usize) {
            entity.opening &= sighting.marks.has(Marks::OPENING);
            // Who is quoted by a full name is known before the reading begins.
            entity.speaks |= sighting.marks.has(Marks::SPEAKS) & !sighting.marks.has(Marks::MODIFIER);
            self.learn_more(member, sighting, sighting.words());
        }
        member
    }

    /// Whether a name is the very one of a member whose name has its last word in this place.
    fn is_exactly(&self, entity: &Entity, place: Place, sighting: &Sighting, gender: Traits) -> bool {
        let name = entity.name();
        name.len() == sighting.len()
            && may_share(entity, place, gender)
            && self.source.as_bytes().get(name.range()) == self.source.as_bytes().get(sighting.span().range())
    }

    /// Who is known by this full name: [`NOBODY`] where nobody is, `None` where it has no words.
    fn known(&mut self, sighting: &Sighting, words: &[Word]) -> Option<Member> {
        // `Ruiz Ferries Ltd` and `Ruiz Ferries`
        let last = match words {
            [.., _, named, form] if is_legal_form(form.text(self.source)) => named.hash,
            _ => words.last()?.hash,
        };
        let gender = gender(sighting.traits());
        let mut found = NOBODY;
        for (member, place, _) in self.known_as.names(last) {
            let Some(entity) = self.entities.get(member as usize) else { continue };
            // `J. Ruiz` may be either of two: the exact name has precedence.
            if self.is_exactly(entity, place, sighting, gender) {
                return Some(member);
            }
            if found == NOBODY
                && may_share(entity, place, gender)
                && same_name(self.source, self.others.read(self.source, entity.name()), words)
            {
                found = member;
            }
        }
        Some(found)
    }

    /// A new member by a name of these words.
    fn named(&mut self, index: u32, sighting: &Sighting, words: &[Word]) -> Member {
        let span = sighting.span();
        let member = self.add(Entity::new(span, sighting.words(), index, Traits::NONE));
        let body = sighting.is(Traits::BODY);
        let Some((end, before)) = words.split_last() else { return member };
        let ending = if body { end.text(self.source).trim_end_matches('.') } else { "" };
        let legal = body && before.len() > 1 && is_legal_form(ending);
        let firm = body && is_listed(ending, &BODY_ENDINGS) && !is_listed(ending, &PLACED_ENDINGS);
        for (at, word) in before.iter().enumerate() {
            let named = match body {
                // `Orbit Oil Ltd`, which is called `Orbit Oil`, and `Orbit`.
                true => word.hash == end.hash || at == 0 && firm && self.is_own_word(word) || legal && at + 1 == before.len(),
                false => !word.is_initial(self.source),
            };
            if named {
                let place = match at {
                    _ if legal && at + 1 == before.len() => Place::Last,
                    0 => Place::First,
                    _ => Place::Middle,
                };
                self.known_as.add_name(word.hash, member, place, span);
            }
        }
        // `the Municipality of Leeds` is not called `Leeds`.
        let of = |word: &Word| word.len() == 2 && self.text(Span::new(word.start() - 1, word.start() + 3)) == " of ";
        let place = if body && before.iter().skip(1).any(of) { Place::Middle } else { Place::Last };
        self.known_as.add_name(end.hash, member, place, span);
        member
    }

    /// Whether a word of a name is in no table, so that it means nothing else.
    fn is_own_word(&self, word: &Word) -> bool {
        table::english().entry(Key::of_text(word.text(self.source))).tags == Tags::NONE
    }

    /// What a mention by a name of one word tells of a member.
    #[inline]
    fn learn(&mut self, member: Member, sighting: &Sighting) {
        let Some(entity) = self.entities.get_mut(member as usize) else { return };
        entity.opening &= sighting.marks.has(Marks::OPENING);
        // `Ruiz`, of whose name as much or more is known, tells nothing.
        const TELLING: Traits = Traits::HONORIFIC.with(Traits::ROLE).with(Traits::BODY);
        let shorter = (entity.words > 1) | (sighting.len() <= entity.name().len());
        if shorter & !sighting.is(TELLING) & !sighting.marks.has(Marks::AGED.with(Marks::SUFFIXED)) {
            return;
        }
        self.learn_more(member, sighting, sighting.words());
    }

    /// What a mention tells that is not just the name by which a member is known.
    #[inline(never)]
    fn learn_more(&mut self, member: Member, sighting: &Sighting, count: u8) {
        let Some(entity) = self.entities.get_mut(member as usize) else { return };
        entity.full = entity.full.saturating_add(u16::from(count > 1));
        // A line end of two bytes makes no name longer.
        let returns = self.returns;
        let width = |span: Span| if returns { width(span.of(self.source).unwrap_or_default()) } else { span.len() };
        let longer = || width(sighting.span()) > width(entity.name());
        if count > entity.words || count == entity.words && !sighting.marks.has(Marks::HEADLINE) && longer() {
            (entity.name_start, entity.name_end) = (sighting.start() as u32, sighting.end() as u32);
            entity.words = count;
        }
        let mut traits = sighting.traits();
        if sighting.marks.has(Marks::AGED.with(Marks::SUFFIXED)) {
            traits = traits | Traits::ROLE;
        }
        if count < 2 && !traits.any(Traits::HONORIFIC | Traits::ROLE) {
            traits = traits.only(Traits::BODY | Traits::PLACE);
        }
        // A capital acronym that is somebody's family name in a wire header is still that person's.
        // So is the last of `ANA FELDMAN`, as `FELDMAN` labels what she says.
        let family = count < 2 && entity.words > 1;
        if (family || entity.traits.any(Traits::HONORIFIC | Traits::GIVEN_NAME)) && !entity.traits.any(Traits::BODY) {
            traits = traits.without(Traits::BODY);
        }
        entity.traits = entity.traits | traits.without(GENDER);
        entity.learn_gender(gender(traits));
        if traits.any(Traits::ROLE | Traits::HONORIFIC) && sighting.title() < sighting.start() {
            self.title(member, sighting);
        }
    }

    /// Enters the title before a name among the roles.
    fn title(&mut self, member: Member, sighting: &Sighting) {
        let title = Span::new(sighting.title(), sighting.start());
        if let Some(entity) = self.entities.get_mut(member as usize).filter(|entity| entity.address == Address::Unknown) {
            entity.address = Address::of(title.of(self.source).unwrap_or_default());
        }
        // No description is of a `Mr.`
        if matches!(self.source.as_bytes().get(title.range()), Some(b"Mr. " | b"Ms. " | b"Mrs. " | b"Mr " | b"Ms " | b"Mrs ")) {
            return;
        }
        let title_text = self.text(title).trim();
        // Most titles are one word of plain letters.
        let window = self.source.as_bytes().get(title.start..).and_then(<[u8]>::first_chunk);
        if let Some((key, letters)) = window.and_then(Key::of_letters)
            && letters + usize::from(title_text.ends_with('.')) == title_text.len()
        {
            return self.title_word(member, title, title_text, hash_of_letters(key), true);
        }
        // `Town Manager Ana Ruiz` is not the town.
        let body = |word: &str| {
            let tags = table::english().entry(Key::of_text(word)).tags;
            tags.any(Tags::BODY) && !tags.any(Tags::ROLE)
        };
        if let Some((first, _)) = title_text.split_once(char::is_whitespace).filter(|(first, _)| !body(first)) {
            self.title_word(member, title, first, hash(first), false);
        }
        let last = title_text.rsplit(char::is_whitespace).next().unwrap_or_default();
        self.title_word(member, title, last, hash(last), true);
    }

    /// Enters one word of a title; the period of a short form makes no other hash.
    fn title_word(&mut self, member: Member, title: Span, word: &str, whole: u32, is_last: bool) {
        if is_last
            && Noun::of(whole).is_service(word)
            && let Some(entity) = self.entities.get_mut(member as usize)
        {
            entity.serves = true;
        }
        let word = word.strip_suffix('.').unwrap_or(word);
        let short = word.len() <= LONGEST_SHORT && may_begin(word, const { initials(SHORT) });
        let long = short.then(|| TITLES.iter().find(|(short, _)| word.eq_ignore_ascii_case(short))).flatten();
        self.known_as.add_role(long.map_or(whole, |(_, long)| hash(long)), member, title);
    }

    /// Whom a name of one word means: by family name, else by given name; of several, the one whom the article speaks
    /// of by far the most, else the one mentioned last; nobody where neither tells.
    pub(crate) fn single_name(&mut self, index: u32, sighting: &Sighting) -> Member {
        if sighting.marks.has(Marks::BRACKETED)
            && let Some(member) = self.abbreviated(index, sighting)
        {
            return member;
        }
        let word = whole(self.source, sighting.span()).filter(|_| sighting.words() == 1);
        let mut several = Words::default();
        let words = match &word {
            Some(word) => std::slice::from_ref(word),
            None => {
                several = std::mem::take(&mut self.words);
                several.read(self.source, sighting.span())
            }
        };
        let member = self.name_of(index, sighting, words);
        if word.is_none() {
            self.words = several;
        }
        member
    }

    /// The same, by its words: one, or several that are written as one.
    fn name_of(&mut self, index: u32, sighting: &Sighting, words: &[Word]) -> Member {
        let name = || sighting.span().of(self.source).unwrap_or_default();
        let titled = sighting.is(Traits::HONORIFIC | Traits::ROLE);
        let last = words.last().copied();
        let mut found = self.namesakes(last.map_or_else(|| hash(name()), |last| last.hash), sighting, titled);
        if found.is_none() && sighting.marks.has(Marks::OWNER) {
            found = self.owners(last.map_or_else(name, |last| last.text(self.source)), sighting, titled);
        }
        let member = match found {
            Some(member) => {
                self.correct(member, last, sighting);
                member
            }
            None => match self.by_initials(sighting) {
                Some(member) => return member,
                None => {
                    let member = self.named(index, sighting, words);
                    self.share_family(member, index, sighting);
                    member
                }
            },
        };
        self.learn(member, sighting);
        member
    }

    /// `Peter and Ana Ruiz`: a given name shares the family name of the one behind `and`.
    fn share_family(&mut self, member: Member, index: u32, sighting: &Sighting) {
        let Some(next) = self.sightings.get(index as usize + 1) else { return };
        let joined = next.marks.has(Marks::JOINED)
            && next.words() == 2
            && self.source.get(sighting.end()..next.start()).is_some_and(|between| between.trim() == "and");
        if !(joined && sighting.is(Traits::GIVEN_NAME) && next.is(Traits::GIVEN_NAME)) {
            return;
        }
        if let Some(family) = self.text(next.span()).split_whitespace().next_back() {
            self.known_as.add_name(hash(family), member, Place::Last, sighting.span());
        }
    }

    /// Whom a headline's name means: one of the story's, or, where it speaks, one of its own.
    pub(crate) fn headline_name(&mut self, index: u32, sighting: &Sighting) -> Member {
        let mut words = std::mem::take(&mut self.words);
        let member = self.headline_name_of(index, sighting, words.read(self.source, sighting.span()));
        self.words = words;
        member
    }

    fn headline_name_of(&mut self, index: u32, sighting: &Sighting, words: &[Word]) -> Member {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return NOBODY };
        let known = if sighting.words() > 1 {
            self.known(sighting, words).filter(|known| *known != NOBODY)
        } else {
            self.namesakes(last.hash, sighting, sighting.is(Traits::HONORIFIC))
        };
        match known
            .or_else(|| self.in_full(sighting, last))
            .or_else(|| self.begun(words))
            .or_else(|| self.namesakes(first.hash, sighting, false))
        {
            Some(member) => member,
            None if sighting.marks.has(Marks::SPEAKS) => self.named(index, sighting, words),
            None => NOBODY,
        }
    }

    /// `President Ana Ruiz`: whose full name stands in a headline or deck alone, where the story has the family name.
    fn in_full(&mut self, sighting: &Sighting, last: &Word) -> Option<Member> {
        const PERSON: Traits = Traits::HONORIFIC.with(Traits::ROLE).with(Traits::GIVEN_NAME);
        if sighting.words() != 2 || !sighting.is(PERSON) {
            return None;
        }
        let member = self.namesakes(last.hash, sighting, true).filter(|member| *member != NOBODY)?;
        let entity = self.entities.get_mut(member as usize).filter(|entity| entity.words == 1)?;
        (entity.name_start, entity.name_end, entity.words) = (sighting.start() as u32, sighting.end() as u32, 2);
        self.learn_more(member, sighting, sighting.words());
        Some(member)
    }

    /// `Ana Ruiz Just Said`: whose name the first words are. In a headline, what follows the name is in capitals too.
    fn begun(&mut self, words: &[Word]) -> Option<Member> {
        let [first, second, ..] = words else { return None };
        let (source, others) = (self.source, &mut self.others);
        let begins = |entity: &Entity| others.read(source, entity.name()).first().is_some_and(|word| word.hash == first.hash);
        let mut begins = begins;
        let mut namesakes = self.known_as.names(second.hash).map(|(member, ..)| member);
        namesakes.find(|member| self.entities.get(*member as usize).is_some_and(&mut begins))
    }

    /// A body is not called by the last word of its name: `University of Leeds Ana Ruiz`, of whom the article goes on
    /// with `Ruiz said`, is a person with what she belongs to before her name.
    fn correct(&mut self, member: Member, last: Option<Word>, sighting: &Sighting) {
        let Some(entity) = self.entities.get_mut(member as usize).filter(|entity| entity.words >= 4 && entity.is_body()) else { return };
        let name = entity.name();
        let last = last.map_or_else(|| sighting.span(), Word::span).of(self.source).unwrap_or_default();
        let letters = last.contains(char::is_lowercase) && name.of(self.source).unwrap_or_default().ends_with(last);
        if letters
            && sighting.marks.has(Marks::SUBJECT)
            && let [.., given, _] = self.others.read(self.source, name)
            && given.text(self.source).starts_with(char::is_uppercase)
        {
            (entity.name_start, entity.words) = (given.start() as u32, 2);
            entity.traits = entity.traits.without(Traits::BODY | Traits::DOCUMENT);
        }
    }

    /// `Mr. Xis's`: whom a name means that ends with the `s` of the possessive, written twice.
    #[inline(never)]
    fn owners(&self, name: &str, sighting: &Sighting, titled: bool) -> Option<Member> {
        self.namesakes(hash(name.strip_suffix('s')?), sighting, titled)
    }

    /// Of all who bear this word in their name, the one meant; `None` where nobody does.
    #[inline(always)]
    fn namesakes(&self, word: u32, sighting: &Sighting, titled: bool) -> Option<Member> {
        let mut known = self.known_as.names(word);
        let (member, place, _) = known.next()?;
        if known.next().is_some() {
            return self.of_namesakes(word, sighting, titled);
        }
        // Most have none.
        let entity = self.entity(member)?;
        entity.may_be_called(place, gender(sighting.traits()), titled).then_some(member)
    }

    /// The same, where several bear the word.
    #[inline(never)]
    fn of_namesakes(&self, word: u32, sighting: &Sighting, titled: bool) -> Option<Member> {
        let wanted = gender(sighting.traits());
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
        // `Mrs. Ruiz` and her daughter, `Ms. Ruiz`.
        let address = Address::of(self.text(Span::new(sighting.title(), sighting.start())));
        let agrees = |rival: &Member| self.entity(*rival).is_some_and(|entity| entity.address.agrees(address));
        let mut agreeing = order.iter().filter(|rival| agrees(rival));
        if let (Address::Ms | Address::Mrs | Address::Miss, Some(rival), None) = (address, agreeing.next(), agreeing.next()) {
            return Some(*rival);
        }
        // A known man or woman of that honorific before one of whom the article does not tell.
        if wanted != Traits::NONE {
            let mut sure = order.iter().filter(|rival| self.entity(**rival).is_some_and(|entity| entity.gender() == wanted));
            if let (Some(rival), None) = (sure.next(), sure.next()) {
                return Some(*rival);
            }
        }
        // `Trygve Lund … Trygve Lund … Lund`: who is called by both names time and again is not meant by one.
        let full = |member: &Member| self.entity(*member).map_or(0, |entity| entity.full);
        if let (&[one, other], Traits::NONE) = (&*order, wanted) {
            for (often, seldom) in [(one, other), (other, one)] {
                if full(&often) >= MOSTLY_FULL && full(&often) > 2 * full(&seldom) && !self.is_called_short(often) {
                    return Some(seldom);
                }
            }
        }
        let seen = |member: &Member| self.entity(*member).map_or(0, |entity| entity.seen);
        let last = |member: &Member| self.entity(*member).and_then(|entity| entity.called.checked_sub(1));
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
        let last = self.entity(member).and_then(|entity| entity.called.checked_sub(1));
        last.is_some_and(|last| self.sighting(last).words() == 1)
    }

    /// `AR: …`: the only person with these initials, of those who are named first.
    fn by_initials(&mut self, sighting: &Sighting) -> Option<Member> {
        const FIRST: usize = 64;
        if !sighting.marks.has(Marks::SPEAKS) || !(2..=3).contains(&sighting.len()) {
            return None;
        }
        let letters = self.text(sighting.span());
        let initials = |entity: &Entity| {
            let words = self.text(entity.name()).split([' ', '-']);
            entity.words > 1 && !entity.is_body() && words.map(|word| word.chars().next()).eq(letters.chars().map(Some))
        };
        let mut found = (0..).zip(self.entities.iter().take(FIRST)).filter(|(_, entity)| initials(entity)).map(|(member, _)| member);
        let (Some(member), None) = (found.next(), found.next()) else { return None };
        // Who has initials is a person.
        if let Some(entity) = self.entities.get_mut(member as usize) {
            entity.traits = entity.traits | Traits::GIVEN_NAME;
        }
        self.known_as.add_name(hash(letters), member, Place::Last, sighting.span());
        Some(member)
    }

    /// Whose letters stand in brackets: those of the name before them, which is then known by them too.
    #[cold]
    #[inline(never)]
    fn abbreviated(&mut self, index: u32, bracketed: &Sighting) -> Option<Member> {
        let letters = self.text(bracketed.span());
        let before = index.checked_sub(1)?;
        let sighting = self.sighting(before);
        if sighting.words() < 2 {
            return None;
        }
        let near = bracketed.start() <= sighting.end() + 2;
        let first = self.others.read(self.source, sighting.span()).first().and_then(|word| word.text(self.source).chars().next())?;
        let initials = letters.chars().next().is_some_and(|letter| letter.eq_ignore_ascii_case(&first));
        let member = self.member(before);
        if !(near && initials && letters.chars().all(|letter| !letter.is_lowercase()) && member != NOBODY) {
            return None;
        }
        self.known_as.add_name(hash(letters), member, Place::Last, bracketed.span());
        Some(member)
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
