//! The regular forms of English verbs and nouns.

/// The forms of a verb apart from its base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct VerbForms {
    pub(crate) present: String,
    pub(crate) past: String,
    pub(crate) participle: String,
    pub(crate) ing: String,
}

/// The forms of a verb: as listed (`says said said saying`), or the regular ones where the list is empty.
pub(crate) fn verb(lemma: &str, listed: &str) -> VerbForms {
    let mut words = listed.split_whitespace().map(str::to_owned);
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(present), Some(past), Some(participle), Some(ing)) => VerbForms { present, past, participle, ing },
        _ => regular_verb(lemma),
    }
}

/// A second spelling of a verb's base: the fifth of its listed forms (`favour`).
pub(crate) fn second_base(listed: &str) -> Option<&str> {
    listed.split_whitespace().nth(4)
}

/// Every spelling of a form: `signaled/signalled` → `signaled`, `signalled`; `criticized` → `criticized`, `criticised`.
pub(crate) fn spellings(form: &str) -> Vec<String> {
    let mut all: Vec<String> = form.split('/').map(str::to_owned).collect();
    for (american, british) in [("iz", "is"), ("yz", "ys")] {
        for ending in ["e", "es", "ed", "ing"] {
            if let Some(stem) = form.strip_suffix(ending).and_then(|stem| stem.strip_suffix(american)).filter(|stem| stem.len() > 3) {
                all.push(format!("{stem}{british}{ending}"));
            }
        }
    }
    all
}

/// `walk` → `walks walked walked walking`; `deny` → `denies denied`; `urge` → `urged urging`; `stress` → `stresses`.
/// Verbs that double a consonant are listed with their forms.
pub(crate) fn regular_verb(lemma: &str) -> VerbForms {
    let stem = lemma.strip_suffix('e').unwrap_or(lemma);
    let past = match consonant_y(lemma) {
        Some(stem) => format!("{stem}ied"),
        None => format!("{stem}ed"),
    };
    let keeps_e = ["ee", "oe", "ye"].iter().any(|ending| lemma.ends_with(ending));
    let ing = if keeps_e { format!("{lemma}ing") } else { format!("{stem}ing") };
    VerbForms { present: with_s(lemma), participle: past.clone(), past, ing }
}

/// The plural of a noun: as listed, or the regular one.
pub(crate) fn noun_plural(lemma: &str, listed: &str) -> String {
    if listed.is_empty() { with_s(lemma) } else { listed.to_owned() }
}

/// `claim` → `claims`, `speech` → `speeches`, `story` → `stories`.
fn with_s(word: &str) -> String {
    if let Some(stem) = consonant_y(word) {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|ending| word.ends_with(ending));
    if hisses { format!("{word}es") } else { format!("{word}s") }
}

/// What stands before a final `y` that follows a consonant.
fn consonant_y(word: &str) -> Option<&str> {
    word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_verbs_take_their_endings() {
        for (lemma, forms) in [
            ("add", "adds added added adding"),
            ("deny", "denies denied denied denying"),
            ("urge", "urges urged urged urging"),
            ("stress", "stresses stressed stressed stressing"),
            ("agree", "agrees agreed agreed agreeing"),
            ("convey", "conveys conveyed conveyed conveying"),
        ] {
            assert_eq!(regular_verb(lemma), verb(lemma, forms));
        }
    }

    #[test]
    fn spellings_are_told_apart() {
        assert_eq!(spellings("said"), ["said"]);
        assert_eq!(spellings("signaled/signalled"), ["signaled", "signalled"]);
        assert_eq!(spellings("criticizing"), ["criticizing", "criticising"]);
        assert_eq!(spellings("analyzes"), ["analyzes", "analyses"]);
        assert_eq!(spellings("seized"), ["seized"]);
        assert_eq!(second_base("favors favored favored favoring favour"), Some("favour"));
        assert_eq!(second_base("says said said saying"), None);
    }

    #[test]
    fn regular_nouns_take_their_plurals() {
        for (lemma, plural) in [("claim", "claims"), ("speech", "speeches"), ("story", "stories")] {
            assert_eq!(noun_plural(lemma, ""), plural);
        }
    }
}
