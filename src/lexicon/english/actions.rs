//! Common verbs that report nothing. Their finite forms mark a clause: where one stands, a noun phrase has ended.

/// Regular verbs, by lemma.
pub(crate) const VERBS: &str = "appear close end help live look move open play serve start stop turn use visit walk work";

/// Finite forms of irregular verbs.
pub(crate) const IRREGULAR: &str =
    "became began came fell gave goes went got grew held kept knew led left lost made makes met paid put ran saw sent stood took won";
