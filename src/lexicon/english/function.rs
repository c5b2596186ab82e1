//! Closed classes.

use super::WordList;
use crate::lexicon::tags::Tags;

const HE: Tags = Tags::SUBJECT_PRONOUN.with(Tags::MALE);
const SHE: Tags = Tags::SUBJECT_PRONOUN.with(Tags::FEMALE);
const THEY: Tags = Tags::SUBJECT_PRONOUN.with(Tags::PLURAL);

/// Function words, by class.
pub(crate) const WORDS: &[WordList] = &[
    (Tags::DETERMINER, "the a an this these those every each another any no both either neither"),
    (Tags::DETERMINER.with(Tags::THAT), "that"),
    (
        Tags::QUANTIFIER,
        "some many several most few all others other everyone everybody someone somebody one no-one nobody none more much anyone",
    ),
    (
        Tags::PREPOSITION,
        "of in on at for by from with without about against among around between during into near over through toward towards under upon within across above behind below beside beyond despite inside outside onto per than like unlike amid alongside throughout via",
    ),
    (Tags::PREPOSITION.with(Tags::SUBORDINATOR), "after before since until"),
    (Tags::COORDINATOR, "and or nor"),
    (Tags::BUT, "but yet"),
    (Tags::SUBORDINATOR, "because when while although though unless whereas once whenever wherever"),
    (Tags::SUBORDINATOR.with(Tags::IF), "if"),
    (Tags::WH.with(Tags::IF), "whether"),
    (Tags::WH, "who which what where how why whom whose whoever whatever"),
    (Tags::AS.with(Tags::PREPOSITION).with(Tags::SUBORDINATOR), "as"),
    (Tags::TO.with(Tags::PREPOSITION), "to"),
    (HE, "he"),
    (SHE, "she"),
    (THEY, "they"),
    (Tags::SUBJECT_PRONOUN.with(Tags::FIRST_PERSON), "i i'm i've i'll i'd"),
    (THEY.with(Tags::FIRST_PERSON), "we we're we've we'll we'd"),
    (Tags::SUBJECT_PRONOUN, "you you're you've you'll you'd"),
    (Tags::IMPERSONAL, "it there"),
    (Tags::OBJECT_PRONOUN.with(Tags::MALE), "him himself"),
    (Tags::OBJECT_PRONOUN.with(Tags::FEMALE), "her herself"),
    (Tags::OBJECT_PRONOUN.with(Tags::PLURAL), "them themselves"),
    (Tags::OBJECT_PRONOUN.with(Tags::FIRST_PERSON), "me myself"),
    (Tags::OBJECT_PRONOUN.with(Tags::FIRST_PERSON).with(Tags::PLURAL), "us ourselves"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::MALE), "his"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::FEMALE), "her"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::PLURAL), "their"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::FIRST_PERSON), "my our"),
    (Tags::POSSESSIVE_PRONOUN, "your its"),
    (Tags::BE, "is was are were be been being am 're"),
    (Tags::BE.with(Tags::NEGATION), "isn't wasn't aren't weren't"),
    (Tags::HAVE, "has had have having 've"),
    (Tags::HAVE.with(Tags::NEGATION), "hasn't hadn't haven't"),
    (Tags::DO, "do does did"),
    (Tags::DO.with(Tags::NEGATION), "doesn't didn't don't"),
    (Tags::MODAL, "will would can could may might must shall should 'll 'd"),
    (Tags::MODAL.with(Tags::NEGATION), "won't wouldn't can't cannot couldn't mightn't mustn't shouldn't"),
    (Tags::NEGATION.with(Tags::ADVERB), "not never"),
    (
        Tags::ADVERB,
        "also later then now again already always just only still ever even often once soon twice further instead perhaps too first last recently repeatedly previously frequently sometimes rather quite very initially",
    ),
    (Tags::PARTICLE, "out up down off back on away"),
];
