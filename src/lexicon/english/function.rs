//! Closed classes.

use super::WordList;
use crate::lexicon::tags::Tags;

const HE: Tags = Tags::SUBJECT_PRONOUN.with(Tags::MALE);
const SHE: Tags = Tags::SUBJECT_PRONOUN.with(Tags::FEMALE);
const THEY: Tags = Tags::SUBJECT_PRONOUN.with(Tags::PLURAL);

/// Function words, by class.
pub(crate) const WORDS: &[WordList] = &[
    (Tags::SECOND_PERSON, "you your you're you've you'll you'd yours yourself"),
    (
        Tags::PRESENT,
        "is are am has have do does will can must should may shall 're 've 'll it's that's there's he's she's they're isn't aren't hasn't haven't don't doesn't won't can't cannot",
    ),
    (
        Tags::CARRIER,
        "liked likes loved loves continue continues continued continuing began begun seems seemed appears appeared proceeded came goes went going gone",
    ),
    (Tags::ING, "being having doing"),
    (Tags::PARTICIPLE, "been"),
    (Tags::DETERMINER, "the a an this these those every each another any no both either neither such"),
    (Tags::DETERMINER.with(Tags::THAT), "that"),
    (
        Tags::QUANTIFIER,
        "\
            some many several most few fewer fewest all others other everyone everybody someone somebody one ones \
            no-one nobody none more much anyone anybody less least enough plenty lots half both each any another \
            either neither",
    ),
    (
        Tags::PREPOSITION,
        "\
            in on at for from with without about against among amongst around between during into near over \
            through throughout toward towards under upon within across above behind below beneath beside besides \
            beyond despite inside outside onto per than like unlike amid amidst alongside along via aboard versus \
            regarding concerning including excluding following pending notwithstanding past underneath barring minus \
            atop astride circa given",
    ),
    (Tags::PREPOSITION.with(Tags::OF), "of"),
    (Tags::PREPOSITION.with(Tags::BY), "by"),
    (Tags::PREPOSITION.with(Tags::SUBORDINATOR), "after before since until till except"),
    (Tags::ACCORDING, "according"),
    (Tags::COORDINATOR, "and or nor"),
    (Tags::BUT, "but yet"),
    (
        Tags::SUBORDINATOR,
        "\
            because when while whilst although though albeit unless whereas once whenever wherever where lest \
            whereby insofar",
    ),
    (Tags::SUBORDINATOR.with(Tags::IF), "if"),
    (Tags::WH.with(Tags::IF), "whether"),
    (Tags::WH, "who which what where how why when whom whose whoever whomever whatever whichever"),
    (Tags::AS.with(Tags::PREPOSITION).with(Tags::SUBORDINATOR), "as"),
    (Tags::TO.with(Tags::PREPOSITION), "to"),
    (HE, "he he'd he'll he's"),
    (SHE, "she she'd she'll she's"),
    (THEY, "they they'd they'll they're they've"),
    (Tags::SUBJECT_PRONOUN.with(Tags::FIRST_PERSON), "i i'm i've i'll i'd"),
    (THEY.with(Tags::FIRST_PERSON), "we we're we've we'll we'd"),
    (Tags::SUBJECT_PRONOUN, "you you're you've you'll you'd y'all"),
    (Tags::IMPERSONAL, "it there it's it'd it'll there's there'd there'll there're"),
    (Tags::OBJECT_PRONOUN.with(Tags::MALE), "him himself"),
    (Tags::OBJECT_PRONOUN.with(Tags::FEMALE), "her herself"),
    (Tags::OBJECT_PRONOUN.with(Tags::PLURAL), "them themselves 'em"),
    (Tags::OBJECT_PRONOUN.with(Tags::FIRST_PERSON), "me myself"),
    (Tags::OBJECT_PRONOUN.with(Tags::FIRST_PERSON).with(Tags::PLURAL), "us ourselves"),
    (Tags::OBJECT_PRONOUN, "yourself yourselves itself oneself"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::MALE), "his"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::FEMALE), "her"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::PLURAL), "their"),
    (Tags::POSSESSIVE_PRONOUN.with(Tags::FIRST_PERSON), "my our"),
    (Tags::POSSESSIVE_PRONOUN, "your its"),
    // Contractions with a form of `be`, `have`, `will` or `would` hold the finite verb as well as the pronoun.
    (Tags::BE, "is was are were be been being am 're i'm we're you're they're there're who're 'm ain't"),
    (Tags::BE.with(Tags::NEGATION), "isn't wasn't aren't weren't ain't"),
    (
        Tags::HAVE,
        "\
        has had have having 've i've we've you've they've who've would've could've should've might've must've",
    ),
    (Tags::HAVE.with(Tags::NEGATION), "hasn't hadn't haven't"),
    (Tags::DO, "do does did done doing"),
    (Tags::DO.with(Tags::NEGATION), "doesn't didn't don't"),
    (
        Tags::MODAL,
        "\
            will would can could may might must shall should ought 'll 'd i'll i'd we'll we'd you'll you'd he'll \
            he'd she'll she'd they'll they'd it'll it'd there'll there'd that'll that'd who'll who'd would've \
            could've should've might've must've",
    ),
    (Tags::MODAL.with(Tags::NEGATION), "won't wouldn't can't cannot couldn't mightn't mustn't shouldn't shan't needn't oughtn't daren't"),
    (Tags::THAT, "that's that'd that'll"),
    (Tags::WH, "who's who'd who'll who've what's where's when's why's how's"),
    (Tags::NEGATION.with(Tags::ADVERB), "not never nowhere"),
    (
        Tags::ADVERB,
        "\
            also later then now again already always just only still ever even often once twice soon further instead \
            perhaps too first last next recently repeatedly previously frequently sometimes rather quite very \
            initially both maybe almost however therefore thus hence moreover furthermore meanwhile nonetheless \
            nevertheless otherwise likewise besides seldom somewhat somehow anyway anymore together alone ahead \
            aloud altogether afterward afterwards beforehand earlier long far well so away here \
            there elsewhere everywhere anywhere somewhere indeed yet else abroad overseas forward \
            backward upward downward outright overnight online nowadays thereafter thereby therein hereby forever \
            indoors outdoors late loud onstage upfront firsthand nationwide worldwide \
            statewide today yesterday tomorrow tonight",
    ),
    (Tags::PARTICLE, "out up down off back on away in over forward forth aside through apart along around ahead aloud"),
    (
        Tags::NUMBER,
        "\
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds \
            thousand thousands million millions billion billions trillion trillions dozen dozens scores two-thirds \
            couple",
    ),
    // Words in -ly that are no adverbs: an entry keeps the scanner from taking them for one.
    (
        Tags::NOMINAL,
        "\
            family ally july daily weekly monthly yearly quarterly nightly hourly biweekly fly bully belly jelly \
            folly willy tally gully hilly chilly silly ugly holy jolly woolly oily curly burly surly early friendly \
            unfriendly likely unlikely lonely lovely lively deadly costly elderly orderly scholarly cowardly \
            heavenly worldly otherworldly bodily kingly queenly princely saintly manly womanly motherly fatherly \
            brotherly sisterly neighborly neighbourly gentlemanly kindly sickly stately timely untimely unruly \
            unsightly shapely homely comely leisurely masterly miserly beastly ghastly ghostly prickly wobbly bubbly \
            crumbly cuddly smelly assembly anomaly monopoly melancholy italy sicily butterfly dragonfly panoply \
            homily doily barfly firefly horsefly gadfly lowly measly niggly portly wrinkly pearly steely wily rally \
            reply supply only reilly o'reilly connolly donnelly shelly nelly kelley",
    ),
];
