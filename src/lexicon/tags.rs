//! [`Tags`]: what a word can be, as a set of bits.

use std::hint::select_unpredictable;
use std::ops::BitOr;

/// A set of word classes. A word may be several things at once (`report` is a noun and a verb); the
/// grammar decides by what stands around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Tags(u64);

macro_rules! tags {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => {
        impl Tags {
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << $bit);)*
        }
    };
}

tags! {
    /// `the`, `a`, `this`, `every`.
    DETERMINER = 0;
    /// `of`, `in`, `for`.
    PREPOSITION = 1;
    /// `and`, `or`, `nor`.
    COORDINATOR = 2;
    /// `but`, `yet`.
    BUT = 3;
    /// `because`, `when`, `while`, `although`.
    SUBORDINATOR = 4;
    /// `that`.
    THAT = 5;
    /// `who`, `which`, `what`, `whether`, `how`.
    WH = 6;
    /// `he`, `they`, `I`: pronouns that stand as a subject.
    SUBJECT_PRONOUN = 7;
    /// `him`, `them`, `me`: pronouns that stand as an object.
    OBJECT_PRONOUN = 8;
    /// `his`, `their`, `my`.
    POSSESSIVE_PRONOUN = 9;
    /// Adverbs that stand in or beside a verb group: `repeatedly`, `also`, `later`.
    ADVERB = 10;
    /// `is`, `was`, `been`.
    BE = 11;
    /// `has`, `had`.
    HAVE = 12;
    /// `do`, `did`.
    DO = 13;
    /// `will`, `would`, `could`.
    MODAL = 14;
    /// `not`, `never`, and contractions with `n't`.
    NEGATION = 15;
    /// `to`.
    TO = 16;
    /// A name's suffix: `Jr.`, `III`.
    NAME_SUFFIX = 17;
    /// `it`, `there`.
    IMPERSONAL = 18;
    /// `January`, `Dec.`
    MONTH = 19;
    /// `Monday`.
    WEEKDAY = 20;
    /// `yesterday`, `morning`, `week`: words of time.
    TIME = 21;
    /// An abbreviation that ends in a period which does not end a sentence.
    ABBREVIATION = 22;
    /// `out`, `up`, `down`: particles of phrasal verbs.
    PARTICLE = 23;
    /// A form of a reporting verb; the entry says which.
    CUE_VERB = 24;
    /// The base form: `say`.
    BASE = 25;
    /// The third person singular: `says`.
    PRESENT = 26;
    /// The past tense: `said`.
    PAST = 27;
    /// The past participle: `said`.
    PARTICIPLE = 28;
    /// The `-ing` form: `saying`.
    ING = 29;
    /// A number word: `two`, `dozens`.
    NUMBER = 30;
    /// A common verb that reports nothing, in a finite form: it marks a clause.
    FINITE_VERB = 31;
    /// `I`, `we`, `my`, `our`, `us`: the speaker of direct speech.
    FIRST_PERSON = 32;
    /// A given name. From here to [`Tags::CUE_NOUN`] they stand in the order of a sighting's `Traits`.
    GIVEN_NAME = 33;
    /// Said of a man: `he`, `Mr.`, `spokesman`, `John`.
    MALE = 34;
    /// Said of a woman: `she`, `Ms.`, `spokeswoman`, `Mary`.
    FEMALE = 35;
    /// Said of several: `they`, `officials`.
    PLURAL = 36;
    /// A body that speaks: `company`, `ministry`, `committee`.
    BODY = 37;
    /// A document that speaks: `report`, `poll`, `statement`, `lawsuit`.
    DOCUMENT = 38;
    /// A name's particle: `van`, `de`, `bin`.
    NAME_PARTICLE = 39;
    /// `Mr.`, `Sen.`, `Dr.`: stands before a name.
    HONORIFIC = 40;
    /// `president`, `spokesman`, `nurse`: what a person is.
    ROLE = 41;
    /// A place word that opens a reporting adjunct's noun: `interview`, `statement`, `conference`, `rally`.
    OCCASION = 42;
    /// A country, state or province in one word.
    PLACE = 43;
    /// A noun that reports speech: `claim`, `warning`, `statement`; the entry says which.
    CUE_NOUN = 44;
    /// `as`.
    AS = 45;
    /// A second word of a quantifier or pronoun that can speak: `some`, `many`, `others`, `everyone`.
    QUANTIFIER = 46;
    /// `according`, of `according to`.
    ACCORDING = 47;
    /// A noun or adjective that ends like an adverb: `family`, `costly`.
    NOMINAL = 48;
    /// `by`: stands before who did it.
    BY = 49;
    /// `of`: ties a noun to another, and to no verb.
    OF = 50;
    /// `if`, `whether`: opens a reported question.
    IF = 53;
    /// A word of no table that ends as adjectives do: `-ful`, `-ous`, `-ive`, `-able`.
    ADJECTIVE_LIKE = 54;
    /// `you`, `your`.
    SECOND_PERSON = 55;
    /// `continued`, `went` (on), `seemed`: a verb that only carries the infinitive after it.
    CARRIER = 56;
    /// Set by the grammar where the word is read as a noun because of what stands before it.
    NOUN_HERE = 57;
    /// Set by the grammar where the word is read as a finite verb.
    FINITE_HERE = 58;
    /// A pronoun with its verb in one word: `I'm`, `we've`.
    CONTRACTED = 59;
    /// A word of no table that ends in `-ed`: a past form, or an adjective.
    PAST_LIKE = 61;
    /// A word of no table that ends in `-ing`.
    ING_LIKE = 62;
    /// Of a whole quotation: its first word begins with a small letter.
    LOWER_QUOTATION = 63;
}

impl Tags {
    /// No class.
    pub(crate) const NONE: Self = Self(0);

    /// Whether the two share a class.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The classes of this set that are in the other too.
    pub(crate) const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// This set if so, and none if not; without a branch.
    #[inline]
    pub(crate) fn if_so(self, so: bool) -> Self {
        Self(select_unpredictable(so, self.0, 0))
    }

    /// So many classes, at most sixteen, from one on in the order of their bits.
    pub(crate) const fn bits(self, first: Self, count: u32) -> u16 {
        (self.0 >> first.0.trailing_zeros()) as u16 & ((1 << count) - 1)
    }

    /// The classes of this set that are not in the other.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Tags {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}
