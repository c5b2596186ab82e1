//! The English vocabulary.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `verbs.rs` | reporting verbs: lemma, forms, frame, surety, stance |
//! | `adjectives.rs` | adjectives that report: `is sure that` |
//! | `phrasal_verbs.rs` | those of several words: `point out`, `call for` |
//! | `nouns.rs` | reporting nouns: `claim`, `warning` |
//! | `function.rs` | closed classes: determiners, prepositions, pronouns, auxiliaries … |
//! | `people.rs` | honorifics, roles, bodies, documents: who can speak |
//! | `descriptions.rs` | nouns by which an article calls somebody whom it has named |
//! | `names.rs` | given names with their gender, particles and suffixes of names |
//! | `calendar.rs` | months, weekdays, words of time |
//! | `actions.rs` | common verbs that report nothing: they mark a clause |
//! | `places.rs` | cities and regions of datelines |
//! | `press.rs` | agencies, outlets, what authors are, what contributors did |
//! | `furniture.rs` | phrases of the page and not of the story, sections, header fields |
//! | `inflection.rs` | the regular forms of verbs and nouns |

pub(crate) mod actions;
pub(crate) mod adjectives;
pub(crate) mod calendar;
pub(crate) mod descriptions;
pub(crate) mod function;
pub(crate) mod furniture;
pub(crate) mod inflection;
pub(crate) mod names;
pub(crate) mod nouns;
pub(crate) mod people;
pub(crate) mod phrasal_verbs;
pub(crate) mod places;
pub(crate) mod press;
pub(crate) mod verbs;

use super::key::Key;
use super::table::Draft;
use super::tags::Tags;

/// A list of words of one kind: their classes, and the words with a space between them.
pub(crate) type WordList = (Tags, &'static str);

/// All reporting verbs; their order gives each its index.
fn reporting_verbs() -> impl Iterator<Item = &'static super::frame::Verb> {
    verbs::VERBS.iter().chain(phrasal_verbs::VERBS)
}

/// Enters the whole vocabulary.
pub(crate) fn draft() -> Draft {
    let mut lexicon = Draft::default();
    for (tags, words) in [function::WORDS, people::WORDS, names::WORDS, calendar::WORDS].concat() {
        for word in words.split_whitespace() {
            lexicon.add(word, tags, |_| ());
        }
    }
    for (lemmas, present, past) in [(actions::VERBS, true, true), (actions::PAST_ONLY, false, true), (actions::PRESENT_ONLY, true, false)] {
        for lemma in lemmas.split_whitespace() {
            let forms = inflection::regular_verb(lemma);
            let finite = [(present, &forms.present, Tags::PRESENT), (past, &forms.past, Tags::PAST)];
            for (_, form, tense) in finite.into_iter().filter(|(listed, ..)| *listed) {
                for spelling in inflection::spellings(form) {
                    lexicon.add(&spelling, Tags::FINITE_VERB | tense, |_| ());
                }
            }
        }
    }
    for form in actions::IRREGULAR.split_whitespace() {
        lexicon.add(form, Tags::FINITE_VERB, |_| ());
    }
    for place in
        places::REGIONS.words().iter().filter(|place| place.len() > 4 && place.len() <= Key::MAX_BYTES && !place.contains([' ', '.']))
    {
        lexicon.add(place, Tags::PLACE, |_| ());
    }
    for verb in reporting_verbs() {
        let index = lexicon.verbs.len() as u16;
        lexicon.verbs.push(*verb);
        if let Some((head, particle)) = verb.lemma.split_once(' ') {
            let heads = reporting_verbs().position(|other| other.lemma == head);
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
    for adjective in adjectives::ADJECTIVES {
        let index = lexicon.verbs.len() as u16;
        lexicon.verbs.push(*adjective);
        lexicon.add(adjective.lemma, Tags::CUE_VERB | Tags::PARTICIPLE, |entry| entry.verb = index);
    }
    for noun in nouns::NOUNS {
        let index = lexicon.nouns.len() as u16;
        lexicon.nouns.push(*noun);
        lexicon.add(noun.lemma, Tags::CUE_NOUN, |entry| entry.noun = index);
        lexicon.add(&inflection::noun_plural(noun.lemma, noun.plural), Tags::CUE_NOUN | Tags::PLURAL, |entry| entry.noun = index);
    }
    lexicon
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::lexicon::frame::{Frame, Surety};
    use crate::lexicon::hints::Hints;
    use crate::lexicon::key::Key;
    use crate::lexicon::table;
    use crate::span::Span;

    /// Forms that two verbs share.
    const SHARED: &[&str] = &[];

    fn single_verbs() -> impl Iterator<Item = &'static crate::lexicon::frame::Verb> {
        reporting_verbs().filter(|verb| !verb.lemma.contains(' '))
    }

    fn forms(lemma: &str, listed: &str) -> BTreeSet<String> {
        let forms = inflection::verb(lemma, listed);
        let base = [Some(lemma), inflection::second_base(listed)].into_iter().flatten().map(str::to_owned);
        base.chain([forms.present, forms.past, forms.participle, forms.ing]).flat_map(|form| inflection::spellings(&form)).collect()
    }

    fn lists() -> Vec<WordList> {
        [function::WORDS, people::WORDS, names::WORDS, calendar::WORDS].concat()
    }

    #[test]
    fn no_lemma_stands_twice() {
        let mut seen = BTreeSet::new();
        for lemma in reporting_verbs().map(|verb| verb.lemma) {
            assert!(seen.insert(lemma), "the verb {lemma} stands twice");
        }
        seen.clear();
        for lemma in nouns::NOUNS.iter().map(|noun| noun.lemma) {
            assert!(seen.insert(lemma), "the noun {lemma} stands twice");
        }
    }

    #[test]
    fn every_form_belongs_to_one_verb() {
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for verb in single_verbs() {
            for form in forms(verb.lemma, verb.forms) {
                if let Some(owner) = owners.insert(form.clone(), verb.lemma) {
                    assert!(SHARED.contains(&form.as_str()), "{form} is a form of {owner} and of {}", verb.lemma);
                }
            }
        }
    }

    #[test]
    fn every_noun_form_belongs_to_one_noun() {
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for noun in nouns::NOUNS {
            for form in BTreeSet::from([noun.lemma.to_owned(), inflection::noun_plural(noun.lemma, noun.plural)]) {
                let owner = owners.insert(form.clone(), noun.lemma);
                assert_eq!(owner, None, "{form} is also a form of {}", noun.lemma);
            }
        }
    }

    #[test]
    fn listed_forms_are_four_or_five() {
        for verb in single_verbs() {
            let count = verb.forms.split_whitespace().count();
            assert!(matches!(count, 0 | 4 | 5), "{} lists {count} forms", verb.lemma);
        }
    }

    #[test]
    fn phrasal_verbs_have_their_head_and_one_particle() {
        for verb in reporting_verbs().filter(|verb| verb.lemma.contains(' ')) {
            let words: Vec<&str> = verb.lemma.split(' ').collect();
            assert_eq!(words.len(), 2, "{}", verb.lemma);
            assert!(single_verbs().any(|head| head.lemma == words[0]), "{} has no head", verb.lemma);
            assert!(!verb.frame.any(Frame::PHRASAL_ONLY), "{} has its particle", verb.lemma);
            assert!(verb.forms.is_empty(), "{} takes the forms of its head", verb.lemma);
        }
        for verb in single_verbs().filter(|verb| verb.frame.any(Frame::PHRASAL_ONLY)) {
            let start = format!("{} ", verb.lemma);
            assert!(reporting_verbs().any(|other| other.lemma.starts_with(&start)), "{} heads no phrasal verb", verb.lemma);
        }
    }

    #[test]
    fn words_fit_their_keys_and_are_lower_case() {
        let mut words: Vec<String> = lists().iter().flat_map(|(_, words)| words.split_whitespace()).map(str::to_owned).collect();
        words.extend(single_verbs().flat_map(|verb| forms(verb.lemma, verb.forms)));
        for noun in nouns::NOUNS {
            words.extend([noun.lemma.to_owned(), inflection::noun_plural(noun.lemma, noun.plural)]);
        }
        for word in words {
            assert!(word.len() <= Key::MAX_BYTES, "{word} is too long");
            assert_eq!(word, word.to_lowercase());
            assert!(!word.contains('’'), "{word} needs a straight apostrophe");
        }
    }

    #[test]
    fn no_list_names_a_word_twice() {
        for (_, words) in lists() {
            let mut seen = BTreeSet::new();
            for word in words.split_whitespace() {
                assert!(seen.insert(word), "{word} stands twice in a list");
            }
        }
    }

    #[test]
    fn no_name_is_both_a_mans_and_a_womans() {
        let both = Tags::MALE.with(Tags::FEMALE);
        for (_, words) in names::WORDS {
            for word in words.split_whitespace() {
                let tags = table::english().entry(Key::of(word)).tags;
                if tags.any(Tags::GIVEN_NAME) {
                    assert!(!(tags.any(Tags::MALE) && tags.any(Tags::FEMALE)), "{word} has {both:?}");
                }
            }
        }
    }

    #[test]
    fn there_are_verbs_enough() {
        assert!(single_verbs().filter(|verb| !verb.frame.any(Frame::PHRASAL_ONLY)).count() >= 300);
        assert!(reporting_verbs().filter(|verb| verb.lemma.contains(' ')).count() >= 100);
    }

    #[test]
    fn every_verb_takes_something() {
        for verb in reporting_verbs() {
            assert_ne!(verb.frame, Frame::default(), "{} takes nothing", verb.lemma);
        }
    }

    #[test]
    fn irregular_forms_lead_to_their_lemma() {
        for (form, lemma) in [
            ("said", "say"),
            ("told", "tell"),
            ("wrote", "write"),
            ("written", "write"),
            ("swore", "swear"),
            ("sworn", "swear"),
            ("denies", "deny"),
            ("quipped", "quip"),
            ("quipping", "quip"),
            ("echoes", "echo"),
            ("pleads", "plead"),
            ("pled", "plead"),
            ("thought", "think"),
            ("understood", "understand"),
            ("foresaw", "foresee"),
            ("besought", "beseech"),
            ("signalled", "signal"),
            ("signaled", "signal"),
            ("labelling", "label"),
            ("counselled", "counsel"),
            ("favoured", "favor"),
            ("favour", "favor"),
            ("criticised", "criticize"),
            ("criticize", "criticize"),
            ("summarising", "summarize"),
            ("agreeing", "agree"),
            ("guaranteeing", "guarantee"),
            ("regretted", "regret"),
            ("concurred", "concur"),
            ("inferred", "infer"),
            ("referring", "refer"),
            ("begged", "beg"),
            ("bragging", "brag"),
            ("committed", ""),
            ("bickered", ""),
        ] {
            let entry = table::english().entry(Key::of(form));
            let found = if entry.tags.any(Tags::CUE_VERB) { table::english().verbs[usize::from(entry.verb)].lemma } else { "" };
            assert_eq!(found, lemma, "{form}");
        }
    }

    #[test]
    fn forms_know_what_they_are() {
        let tags = |word| table::english().entry(Key::of(word)).tags;
        assert!(tags("said").any(Tags::PAST) && tags("said").any(Tags::PARTICIPLE) && !tags("said").any(Tags::BASE));
        assert!(tags("wrote").any(Tags::PAST) && !tags("wrote").any(Tags::PARTICIPLE));
        assert!(tags("written").any(Tags::PARTICIPLE) && !tags("written").any(Tags::PAST));
        assert!(tags("reads").any(Tags::PRESENT));
        assert!(tags("read").any(Tags::BASE) && tags("read").any(Tags::PAST));
        assert!(tags("claims").any(Tags::CUE_NOUN) && tags("claims").any(Tags::CUE_VERB));
    }

    #[test]
    fn the_classes_hold_what_they_should() {
        let tags = |word| table::english().entry(Key::of(word)).tags;
        for (word, class) in [
            ("spokeswoman", Tags::FEMALE),
            ("spokesman", Tags::MALE),
            ("officials", Tags::PLURAL),
            ("police", Tags::PLURAL),
            ("ministry", Tags::BODY),
            ("lawsuit", Tags::DOCUMENT),
            ("interview", Tags::OCCASION),
            ("sept", Tags::ABBREVIATION),
            ("u.s", Tags::ABBREVIATION),
            ("tues", Tags::WEEKDAY),
            ("according", Tags::ACCORDING),
            ("family", Tags::NOMINAL),
            ("amid", Tags::PREPOSITION),
            ("maria", Tags::FEMALE),
            ("ahmed", Tags::MALE),
            ("announced", Tags::CUE_VERB),
            ("arrived", Tags::FINITE_VERB),
        ] {
            assert!(tags(word).any(class), "{word}");
        }
        for word in ["family", "reply", "only", "daily", "friendly"] {
            assert_ne!(tags(word), Tags::NONE, "{word} would be taken for an adverb");
        }
    }

    #[test]
    fn other_verbs_are_marked_by_their_finite_forms() {
        let marks = |word| table::english().entry(Key::of(word)).tags.any(Tags::FINITE_VERB);
        for word in ["arrived", "arrives", "visited", "organises", "came", "comes", "stopped", "left"] {
            assert!(marks(word), "{word}");
        }
        // Plural nouns, adjectives, and base forms.
        for word in ["visits", "retired", "visit", "votes", "plans"] {
            assert!(!marks(word), "{word}");
        }
    }

    #[test]
    fn what_somebody_puts_it_in_reports() {
        for word in ["words", "view", "telling", "opinion"] {
            assert!(table::english().entry(Key::of(word)).hints.any(Hints::CUE), "{word}");
        }
    }

    #[test]
    fn phrasal_verbs_are_found_by_head_and_particle() {
        let lexicon = table::english();
        for (head, particle) in [("pointed", "out"), ("called", "for"), ("lashed", "out"), ("referred", "to"), ("shot", "back")] {
            let entry = lexicon.entry(Key::of(head));
            let whole = lexicon.phrasal(entry.verb, particle, Span::new(0, particle.len()));
            assert!(whole.is_some_and(|whole| lexicon.verbs[usize::from(whole)].lemma.ends_with(particle)), "{head} {particle}");
        }
        let say = lexicon.entry(Key::of("say"));
        assert_eq!(lexicon.verbs[usize::from(say.verb)].surety, Surety::High);
        assert_eq!(lexicon.phrasal(say.verb, "out", Span::new(0, 3)), None);
    }
}
