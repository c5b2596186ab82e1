//! The English vocabulary.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `verbs.rs` | reporting verbs: lemma, forms, frame, surety, stance |
//! | `nouns.rs` | reporting nouns: `claim`, `warning` |
//! | `function.rs` | closed classes: determiners, prepositions, pronouns, auxiliaries … |
//! | `people.rs` | honorifics, roles, bodies, documents: who can speak |
//! | `names.rs` | given names with their gender, particles and suffixes of names |
//! | `calendar.rs` | months, weekdays, words of time |
//! | `actions.rs` | common verbs that report nothing: they mark a clause |
//! | `inflection.rs` | the regular forms of verbs and nouns |

pub(crate) mod actions;
pub(crate) mod calendar;
pub(crate) mod function;
pub(crate) mod inflection;
pub(crate) mod names;
pub(crate) mod nouns;
pub(crate) mod people;
pub(crate) mod verbs;

use super::table::Lexicon;
use super::tags::Tags;

/// A list of words of one kind: their classes, and the words with a space between them.
pub(crate) type WordList = (Tags, &'static str);

/// Enters the whole vocabulary.
pub(crate) fn build(mut lexicon: Lexicon) -> Lexicon {
    for (tags, words) in [function::WORDS, people::WORDS, names::WORDS, calendar::WORDS].concat() {
        for word in words.split_whitespace() {
            lexicon.add(word, tags, |_| ());
        }
    }
    for lemma in actions::VERBS.split_whitespace() {
        let forms = inflection::regular_verb(lemma);
        for form in [&forms.present, &forms.past] {
            lexicon.add(form, Tags::FINITE_VERB, |_| ());
        }
    }
    for form in actions::IRREGULAR.split_whitespace() {
        lexicon.add(form, Tags::FINITE_VERB, |_| ());
    }
    for verb in verbs::VERBS {
        let index = lexicon.verbs.len() as u16;
        lexicon.verbs.push(*verb);
        if let Some((head, particle)) = verb.lemma.split_once(' ') {
            let heads = verbs::VERBS.iter().position(|other| other.lemma == head);
            debug_assert!(heads.is_some(), "{head} of {} is not in the table", verb.lemma);
            if let Some(head) = heads {
                lexicon.add_phrasal(head as u16, particle, index);
            }
            continue;
        }
        let forms = inflection::verb(verb.lemma, verb.forms);
        let second_base = inflection::second_base(verb.forms).map(str::to_owned);
        let tagged = [
            (Some(verb.lemma.to_owned()), Tags::BASE),
            (second_base, Tags::BASE),
            (Some(forms.present), Tags::PRESENT),
            (Some(forms.past), Tags::PAST),
            (Some(forms.participle), Tags::PARTICIPLE),
            (Some(forms.ing), Tags::ING),
        ];
        for (form, tag) in tagged {
            for spelling in form.iter().flat_map(|form| inflection::spellings(form)) {
                lexicon.add(&spelling, Tags::CUE_VERB | tag, |entry| entry.verb = index);
            }
        }
    }
    for noun in nouns::NOUNS {
        let index = lexicon.nouns.len() as u16;
        lexicon.nouns.push(*noun);
        lexicon.add(noun.lemma, Tags::CUE_NOUN, |entry| entry.noun = index);
        lexicon.add(&inflection::noun_plural(noun.lemma, noun.plural), Tags::CUE_NOUN | Tags::PLURAL, |entry| entry.noun = index);
    }
    lexicon
}
