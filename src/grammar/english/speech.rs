//! Reported speech: from a paragraph's text to its quotes.

use crate::grammar::reach::Reach;

use super::clause::{AUXILIARY, Stretch};
use super::finding::{Finding, Line};
use super::mention::{mention, span};
use super::noun_phrase::speaker_ahead;
use super::phrase::prefix;
use super::restore::{self, Heard};
use super::statement::{Spot, Statement, Told, Who};
use super::subject::subject_before;
use super::{clause, colon, report, sighting, time};
use crate::grammar::scan::scan;
use crate::grammar::token::{Ending, Shape, Token};
use crate::grammar::units::{Sentence, Units};
use crate::grammar::{marks, misplaced, sentence};
use crate::lexicon::hints::Hints;
use crate::lexicon::table::{self, Lexicon};
use crate::lexicon::tags::Tags;
use crate::model::attribution::{Certainty, Construction};
use crate::model::diagnostic::{Diagnostic, DiagnosticKind};
use crate::model::excerpt::Excerpt;
use crate::model::quote::QuoteKind;
use crate::span::Span;

/// From how many words on a quotation is somebody's speech, whatever stands beside it: titles, nicknames and borrowed
/// phrases are shorter.
const SPEECH_BY_LENGTH: u16 = 13;

/// How many bytes of an article there are to one sentence, one quote and so on, as a rule: what is made room for at once.
const BYTES_PER_SENTENCE: usize = 120;
const BYTES_PER_QUOTE: usize = 250;
const BYTES_PER_TIME: usize = 400;
const BYTES_PER_SIGHTING: usize = 32;

/// Of so many bytes hardly any paragraph has more than one token.
const BYTES_PER_TOKEN: usize = 4;

/// Room for the findings of most sentences.
const SENTENCE: usize = 2;

/// Reads the quotes of paragraphs, one after the other.
pub(crate) struct SpeechReader<'a> {
    source: &'a str,
    lexicon: &'static Lexicon,
    /// Whether the day of the article is known.
    dated: bool,
    pub(crate) statements: Vec<Statement>,
    /// What stands in marks and is no speech.
    pub(crate) quoted_terms: Vec<Excerpt<'a>>,
    pub(crate) sentences: Vec<Span>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) times: Vec<time::Spoken>,
    pub(crate) sightings: sighting::Sightings,
    /// The tokens of the paragraph under reading; kept for its room.
    units: Units,
    /// The findings of the sentence under reading; kept for its room.
    findings: Vec<Finding>,
    /// Whether the paragraph has marks of quotation.
    quoted: bool,
    /// Whether the paragraph before ended inside a quotation.
    unclosed: bool,
    /// Whether the paragraph before was one of an interview, with its label.
    beside: colon::Beside,
    /// Whether the article has lost its quotation marks.
    lost_marks: bool,
    /// What the sentences of the paragraph showed, where its marks are to be restored.
    heard: Vec<Heard>,
    /// Where the quotes of the last sentence that had any begin.
    latest: usize,
    /// Who was announced to speak by the colon at the end of the paragraph before.
    announced: Option<Told>,
    /// Of whom the sentence before a quotation tells, where that sentence reports nothing.
    narrated: Option<Who>,
}

impl<'a> SpeechReader<'a> {
    /// A reader of paragraphs of at most so many bytes, of an article whose day is known or not.
    pub(crate) fn new(source: &'a str, longest: usize, dated: bool) -> Self {
        let room = |bytes| source.len() / bytes + 1;
        Self {
            source,
            lexicon: table::english(),
            dated,
            statements: Vec::with_capacity(room(BYTES_PER_QUOTE)),
            quoted_terms: Vec::new(),
            sentences: Vec::with_capacity(room(BYTES_PER_SENTENCE)),
            diagnostics: Vec::new(),
            times: Vec::with_capacity(room(BYTES_PER_TIME)),
            sightings: sighting::Sightings::with_room(room(BYTES_PER_SIGHTING)),
            units: Units::with_room(longest / BYTES_PER_TOKEN + 1),
            findings: Vec::with_capacity(SENTENCE),
            quoted: false,
            unclosed: false,
            beside: colon::Beside::default(),
            lost_marks: restore::has_lost_marks(source),
            heard: Vec::new(),
            latest: 0,
            announced: None,
            narrated: None,
        }
    }

    /// Gives back the room for what was read last, when all has been.
    pub(crate) fn close(&mut self) {
        self.units = Units::default();
        self.findings = Vec::new();
        self.statements.shrink_to_fit();
        self.sentences.shrink_to_fit();
        self.sightings.list.shrink_to_fit();
    }

    /// Makes room for what is still to come from `at` on, by what there was before it, where there may be too little for a
    /// paragraph.
    fn make_room(&mut self, paragraph: Span) {
        let (at, bytes) = (paragraph.start, self.source.len());
        // Twice as many as there are as a rule.
        let most = |bytes: usize| paragraph.len() / bytes + 1;
        grow(&mut self.statements, most(BYTES_PER_QUOTE), at, bytes);
        grow(&mut self.sentences, most(BYTES_PER_SENTENCE), at, bytes);
        grow(&mut self.times, most(BYTES_PER_TIME), at, bytes);
        grow(&mut self.sightings.list, most(BYTES_PER_SIGHTING), at, bytes);
    }

    /// Adds a statement; where there is no room, a paragraph full of them is under reading.
    fn add(&mut self, statement: Statement) {
        grow(&mut self.statements, 1, statement.first().start, self.source.len());
        self.statements.push(statement);
    }

    /// Reads one paragraph, the `index`th of the article; a headline has no index.
    pub(crate) fn paragraph(&mut self, span: Span, index: Option<usize>) {
        self.make_room(span);
        let mut units = std::mem::take(&mut self.units);
        scan(self.source, span, self.lexicon, &mut units);
        time::times(self.source, &units, self.dated, &mut self.times);
        self.quoted = marks::fold(self.source, &mut units, &mut self.diagnostics);
        misplaced::mend(self.source, &mut units, &mut self.diagnostics);
        clause::settle(&mut units);
        let first_quote = self.statements.len();
        let was_unclosed = std::mem::replace(&mut self.unclosed, false);
        let announced = self.announced.take();
        if let Some(dash) = colon::dash_credit(&units).filter(|finding| finding.content.is_empty())
            && let Some(quote) = self.statements.last_mut().filter(|quote| quote.speaker().is_none())
        {
            quote.told = Some(Told::by(self.source, &units, &dash));
            self.terms(units.sentence(0..units.len()), |_| false);
            sighting::sentence(self.source, units.sentence(0..units.len()), false, &mut self.sightings);
            self.units = units;
            return;
        }
        if was_unclosed
            && let Some(signed) = colon::signed(self.source, &units)
            && let Some(quote) = self.statements.last_mut().filter(|quote| quote.speaker().is_none())
        {
            quote.told = Some(Told::by(self.source, &units, &signed));
            sighting::sentence(self.source, units.sentence(0..units.len()), false, &mut self.sightings);
            self.units = units;
            return;
        }
        let whole = Line { source: self.source, units: &units, lexicon: self.lexicon, quoted: self.quoted };
        let labelled = colon::names_speaker(whole);
        let beside = colon::Beside { labelled: labelled && (self.beside.labelled || self.label_follows(span.end)), ..self.beside };
        let transcript = index.and_then(|_| colon::transcript(whole, beside));
        self.beside = colon::Beside { asked: transcript.is_some() && colon::is_question(whole), labelled };
        let mut first = true;
        let mut last = 0;
        // Where the next sentence starts in the paragraph, and how many tokens the one before it has.
        let (mut start, mut before) = (0, 0);
        let mut reported = first_quote;
        sentence::split(&units, self.lexicon, |range| {
            let sentence = units.sentence(range);
            let tokens = sentence.tokens;
            if index.is_some()
                && let Some(span) = self::span(tokens)
            {
                self.sentences.push(span);
                if tokens.len() == sentence::LONGEST_SENTENCE {
                    self.diagnostics.push(Diagnostic::new(DiagnosticKind::LongSentence, span));
                }
            }
            sighting::sentence(self.source, sentence, index.is_none(), &mut self.sightings);
            last = tokens.len();
            if transcript.is_some() {
                return;
            }
            if first && announced.is_some() {
                self.announced.clone_from(&announced);
            }
            let quotes = self.statements.len();
            // Whether the sentence before reports nothing but what somebody was asked: `Asked why, Ruiz shrugged. “…”`
            let told = self.statements.iter().skip(reported).all(is_asked);
            reported = quotes;
            if !first && told && alone(tokens) {
                self.narrated = self.narrated(units.part(start - before..start));
                // `“…,” said Ruiz. Okafor shook his head. “…”`: another name takes over; `he` does not.
                if quotes > first_quote {
                    self.narrated = self.narrated.filter(|subject| self.takes_over(subject));
                }
            }
            start += tokens.len();
            before = tokens.len();
            self.sentence(sentence, index, first_quote, first.then_some(was_unclosed));
            if self.lost_marks {
                self.hear(tokens, quotes);
            }
            self.announced = None;
            self.narrated = None;
            first = false;
        });
        if let Some(finding) = &transcript {
            self.latest = self.statements.len();
            if let Some(statement) = self.statement(whole, finding, index) {
                self.add(statement);
            }
        } else if self.lost_marks {
            let heard = std::mem::take(&mut self.heard);
            restore::restore(self.source, &heard, &mut self.statements, first_quote, index, announced.filter(|_| self.announced.is_none()));
            self.heard = heard;
            self.heard.clear();
        }
        let line = Line { source: self.source, units: units.part(units.len() - last..), lexicon: self.lexicon, quoted: self.quoted };
        self.announced = colon::announcement(line).map(|finding| Told::by(self.source, line.units, &finding));
        if self.announced.is_none() && self.statements.len() == first_quote && self.quotation_follows(span.end) {
            self.narrated = self.narrated(line.units);
        }
        self.unclosed = units.last().is_some_and(|token| token.shape == Shape::Quotation(Ending::Unclosed));
        self.units = units;
    }

    /// The subject of a sentence that reports nothing.
    fn narrated(&self, tokens: &[Token]) -> Option<Who> {
        // `Does she mind? “…”`: who is asked about answers.
        let asked =
            tokens.last().is_some_and(|last| last.shape == Shape::Question) && tokens.first().is_some_and(|first| first.is(AUXILIARY));
        let subject = if asked { speaker_ahead(tokens, 1) } else { subject_before(tokens, tokens.len()) }?;
        let speaks = subject
            .of(tokens)
            .first()
            .is_some_and(|first| first.is_capital() && !first.is(Tags::IMPERSONAL | Tags::DETERMINER) || first.is(Tags::SUBJECT_PRONOUN));
        speaks.then(|| mention(self.source, tokens, who_has(tokens, subject))).flatten()
    }

    /// Whether a sentence between two quotations tells of somebody else than who spoke the first: of another name.
    fn takes_over(&self, subject: &Who) -> bool {
        let Some(speaker) = self.statements.last().and_then(Statement::speaker) else { return true };
        let mut words = subject.whole.text(self.source).split_whitespace();
        subject.name.is_some()
            && words.any(|word| word.starts_with(char::is_uppercase) && !speaker.whole.text(self.source).contains(word))
            && speaker.name.is_some()
    }

    /// Whether the next line is short and ends with a mark that closes what is still open.
    fn signed_below(&self, end: usize) -> bool {
        const LONGEST: usize = 90;
        // White space at its end aside, a line that is longer than this is too long.
        let near = prefix(self.source.get(end..).unwrap_or_default().trim_start(), 2 * LONGEST);
        let line = near.lines().next().unwrap_or_default().trim_end();
        line.len() <= LONGEST
            && line.starts_with(char::is_uppercase)
            && line.ends_with(['"', '”', '»'])
            && line.matches(['"', '“', '”', '«', '»']).count() == 1
    }

    /// Whether the next line with text may be one of a transcript.
    fn label_follows(&self, end: usize) -> bool {
        let rest = self.source.get(end..).unwrap_or_default().trim_start();
        colon::may_name_speaker(memchr::memchr(b'\n', rest.as_bytes()).and_then(|end| rest.get(..end)).unwrap_or(rest))
    }

    /// Whether the next line with text opens a quotation.
    fn quotation_follows(&self, end: usize) -> bool {
        let rest = self.source.get(end..).unwrap_or_default();
        // A line end of two bytes counts as one.
        rest.chars()
            .filter(|letter| *letter != '\r')
            .take(8)
            .find(|letter| !letter.is_whitespace())
            .is_some_and(|mark| "“\"«„'‘".contains(mark))
    }

    /// Notes what a sentence shows of lost marks. What it reports in the first person is part of somebody's speech.
    fn hear(&mut self, tokens: &[Token], first: usize) {
        let first_person = |quote: &Statement| {
            let speaker = quote.speaker().map(|speaker| speaker.whole.text(self.source));
            matches!(speaker, Some("I" | "we" | "We" | "you" | "You"))
        };
        if self.statements.iter().skip(first).all(first_person) {
            self.statements.truncate(first);
        }
        let Some(span) = span(tokens) else { return };
        // What is said shows by itself whether it is spoken, without the words that report it.
        let opens =
            |quote: &Statement| quote.told.as_ref().and_then(Told::cue).is_some_and(|cue| cue.spot.span().start > quote.first().start);
        let speech = self.statements.iter().skip(first).position(opens).map_or(self.statements.len().wrapping_sub(1), |at| first + at);
        // `In the hall, Ruiz said, a man came in`: its longest piece.
        let longest = |quote: &Statement| quote.pieces().max_by_key(|piece| piece.len());
        let content = self.statements.get(speech).filter(|_| self.statements.len() > first).and_then(longest).unwrap_or(span);
        let start = tokens.partition_point(|token| token.start() < content.start);
        let end = tokens.partition_point(|token| token.end() <= content.end);
        let said = tokens.get(start..end).unwrap_or(tokens);
        self.heard.push(Heard {
            span,
            quotes: Span::new(first, self.statements.len()),
            speech,
            talks: restore::talks(tokens),
            spoken: restore::is_spoken(said),
            first_person: restore::is_first_person(tokens),
            told: self.statements.iter().skip(first).filter_map(|quote| quote.told.as_ref()?.cue()).any(|cue| {
                let cue = cue.spot.span();
                let words = tokens.iter().skip(tokens.partition_point(|token| token.start() < cue.start));
                words
                    .take_while(|token| token.end() <= cue.end)
                    .any(|token| token.is(Tags::PAST | Tags::ACCORDING) || token.is(Tags::PRESENT) && token.is(Tags::CUE_VERB))
            }),
        });
    }

    /// Reads the times of a caption or the like, in which nobody speaks.
    pub(crate) fn aside(&mut self, span: Span) {
        scan(self.source, span, self.lexicon, &mut self.units);
        time::times(self.source, &self.units, self.dated, &mut self.times);
    }

    /// Reads one sentence. `opens` is given for a paragraph's first: whether the paragraph before ended inside a quotation.
    fn sentence(&mut self, sentence: Sentence<'_>, index: Option<usize>, first_quote: usize, opens: Option<bool>) {
        let tokens = sentence.tokens;
        let quoted = self.quoted && sentence.next(0, Hints::MARK).is_some();
        let line = Line { source: self.source, units: tokens, lexicon: self.lexicon, quoted };
        let mut findings = std::mem::take(&mut self.findings);
        findings.clear();
        report::sentence(line, sentence, &mut findings);
        if findings.is_empty() && opens.is_some() {
            findings.extend(colon::label(line, quoted));
        }
        if findings.is_empty() && quoted {
            findings.extend(colon::dash_credit(tokens).filter(|finding| !finding.content.is_empty()));
        }
        let unattributed = if quoted && findings.is_empty() { self.unattributed(tokens, index, first_quote, opens) } else { None };
        if !findings.is_empty() {
            self.latest = self.statements.len();
        }
        for finding in &findings {
            if let Some(statement) = self.statement(line, finding, index) {
                self.add(statement);
            }
        }
        if quoted {
            self.terms(sentence, |at| unattributed == Some(at) || findings.iter().any(|finding| finding.says(at)));
        }
        self.findings = findings;
    }

    /// Keeps what stands in marks and is no speech: `the so-called “silent week”`, `Eamon “Lefty” Grady`. A quotation
    /// without its closing mark is damage and no term.
    fn terms(&mut self, sentence: Sentence<'_>, said: impl Fn(usize) -> bool) {
        for at in sentence.places(Hints::MARK) {
            let token = sentence.tokens.at(at);
            if token.is_quotation() && token.shape != Shape::Quotation(Ending::Unclosed) && !said(at) {
                self.quoted_terms.push(Excerpt::new(self.source, token.span()));
            }
        }
    }

    /// A sentence without attribution: a quotation in it goes on from the one before. Where it stands, if it is speech.
    fn unattributed(&mut self, tokens: &[Token], index: Option<usize>, first_quote: usize, opens: Option<bool>) -> Option<usize> {
        let words = tokens.iter().filter(|token| token.is_word() && !token.is(Tags::COORDINATOR | Tags::BUT)).count();
        let at = tokens
            .iter()
            .position(|token| token.is_quotation() && (words == 0 || token.quotation_words() >= SPEECH_BY_LENGTH))
            .or_else(|| announced_by_colon(tokens))?;
        let quotation = tokens.at(at);
        if words == 0 && quotation.quotation_words() < 2 {
            return None;
        }
        let piece = Spot::of(quotation.span())?;
        let announced = self.announced.take().or_else(|| {
            // Words beside a long quotation that no rule reads: their subject is taken for its speaker.
            let subject = subject_before(tokens, at)?;
            mention(self.source, tokens, who_has(tokens, subject)).map(by_context)
        });
        let follows = opens.is_some()
            && index.is_some()
            && self.statements.last().is_some_and(|quote| {
                (quote.kind == QuoteKind::Direct || words == 0) && quote.paragraph() == index.and_then(|index| index.checked_sub(1))
            });
        // `“The mill stays.`, and below it `Ana Ruiz.”`: a quotation of its own.
        let signed = words == 0 && quotation.shape == Shape::Quotation(Ending::Unclosed) && self.signed_below(quotation.end());
        let takes_over = signed || words == 0 && self.narrated.is_some() && self.statements.len() > first_quote;
        let goes_on = !takes_over && announced.is_none() && (opens == Some(true) || follows || self.statements.len() > first_quote);
        if goes_on && let Some(last) = self.going_on() {
            if last.kind == QuoteKind::Indirect {
                last.kind = QuoteKind::Mixed;
            }
            last.push(piece);
            return Some(at);
        }
        self.latest = self.statements.len();
        // `Ruiz went on with his complaint. “It hurts.”`: who is told of in the sentence before.
        let narrated = self.narrated.take().filter(|_| words == 0 && announced.is_none()).map(by_context);
        let announced = announced.or(narrated);
        let speaker_known = self.statements.last().is_some_and(|quote| quote.told.is_some());
        let continued = Told::silently(None, Construction::Continuation, Certainty::Continued);
        let told = announced.or_else(|| speaker_known.then_some(continued));
        self.add(Statement::new(QuoteKind::Direct, piece, index, told));
        Some(at)
    }

    /// The quote that a quotation without attribution goes on from: of those of the last sentence that had any,
    /// the first that is direct, else the last.
    fn going_on(&mut self) -> Option<&mut Statement> {
        let from = self.latest.min(self.statements.len());
        let direct = (from..).zip(self.statements.iter().skip(from)).find(|(_, quote)| quote.kind == QuoteKind::Direct).map(|(at, _)| at);
        let last = self.statements.len().checked_sub(1)?;
        // `“…,” she said, adding that …. “…”`: what is added goes on.
        let adds = self
            .statements
            .get(last)
            .and_then(|quote| quote.told.as_ref())
            .is_some_and(|told| told.construction == Construction::Participle && told.cue().is_some_and(|cue| *cue.lemma == "add"));
        let at = direct.filter(|_| !adds).unwrap_or(last);
        self.statements.get_mut(at).filter(|quote| !is_asked(quote))
    }

    /// The statement that a finding makes.
    fn statement(&self, line: Line<'_>, finding: &Finding, index: Option<usize>) -> Option<Statement> {
        let tokens = line.units;
        let (mut quoted, mut plain) = (false, false);
        let mut piece = |stretch: Stretch| {
            let mut stretch = stretch.of(tokens);
            // The bullet of a list's item.
            while let Some((bullet, rest)) = stretch.split_first()
                && matches!(bullet.shape, Shape::Symbol | Shape::Dash)
                && rest.first().is_some_and(|next| next.spaced())
            {
                stretch = rest;
            }
            quoted |= line.quoted && stretch.iter().any(Token::is_quotation);
            plain |= line.quoted && stretch.iter().any(|token| token.is_word() && !token.is(Tags::THAT));
            Spot::over(stretch)
        };
        let first = piece(finding.content)?;
        let further = match finding.further {
            Some(further) => Some(piece(further)?),
            None => None,
        };
        let kind = match (quoted, plain) {
            (true, false) => QuoteKind::Direct,
            (true, true) => QuoteKind::Mixed,
            (false, _) => QuoteKind::Indirect,
        };
        let mut statement = Statement::new(kind, first, index, Some(Told::by(self.source, tokens, finding)));
        if further.is_some() {
            statement.add(further.into_iter());
        }
        Some(statement)
    }
}

/// Makes room in a list that has none for so many more, and holds what was found in the first `read` of so many bytes: for
/// as much as the rest will bring if it is like them. Twice as much as there is, which is what lists grow by, would be too
/// much in a long text.
#[inline]
fn grow<T>(list: &mut Vec<T>, most: usize, read: usize, bytes: usize) {
    if list.capacity() - list.len() < most {
        make_room(list, most, read, bytes);
    }
}

#[cold]
#[inline(never)]
fn make_room<T>(list: &mut Vec<T>, most: usize, read: usize, bytes: usize) {
    let like = list.len() as u64 * bytes as u64 / read.max(1) as u64;
    let all = (like + like / 16) as usize;
    // A list of few says little of the rest.
    let room = all.clamp(list.len() + list.len() / 8, 4 * list.len()) - list.len();
    list.reserve_exact(room.max(most));
}

/// Whether a sentence is a quotation and nothing else.
fn alone(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(Token::is_quotation) && tokens.iter().all(|token| token.is_quotation() || !token.is_word())
}

/// `Her expression` → `Her`: what is somebody's does not speak, and she does. But her mother does.
///
/// `owned = possessive-pronoun noun`
fn who_has(tokens: &[Token], subject: Stretch) -> Stretch {
    let (first, last) = (tokens.at(subject.start), tokens.at(subject.end - 1));
    let thing = last.shape == Shape::Lower && !last.is(Tags::ROLE.with(Tags::BODY).with(Tags::PLURAL));
    let owned = subject.len() == 2 && first.is(Tags::POSSESSIVE_PRONOUN) && thing;
    if owned { Stretch::new(subject.start, subject.start + 1) } else { subject }
}

/// `There is a saying here: “We row at dawn.”`: where a quotation of some length stands behind a colon.
fn announced_by_colon(tokens: &[Token]) -> Option<usize> {
    const SHORTEST: u16 = 4;
    let colon = tokens.iter().position(|token| token.shape == Shape::Colon)?;
    tokens.get(colon + 1).filter(|token| token.is_quotation() && token.quotation_words() >= SHORTEST).map(|_| colon + 1)
}

/// The attribution to somebody whom the words around a quotation tell of, without a word of reporting.
const fn by_context(speaker: Who) -> Told {
    Told::silently(Some(speaker), Construction::Context, Certainty::Inferred)
}

/// `Asked why, …`: whether a statement is what somebody was asked, by whom nobody tells.
fn is_asked(quote: &Statement) -> bool {
    quote.told.as_ref().is_some_and(|told| told.speaker.is_none() && told.construction == Construction::Passive)
}
