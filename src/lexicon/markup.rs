//! What pages write instead of text: entities and elements.

/// The named entities that news pages leave in their text, without `&` and `;`.
static ENTITIES: &[(&str, char)] = &[
    ("bdquo", '„'),
    ("bull", '•'),
    ("dagger", '†'),
    ("emsp", '\u{2003}'),
    ("ensp", '\u{2002}'),
    ("euro", '€'),
    ("hellip", '…'),
    ("hyphen", '-'),
    ("ldquo", '“'),
    ("lsaquo", '‹'),
    ("lsquo", '‘'),
    ("mdash", '—'),
    ("minus", '−'),
    ("ndash", '–'),
    ("oelig", 'œ'),
    ("OElig", 'Œ'),
    ("rdquo", '”'),
    ("rsaquo", '›'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("scaron", 'š'),
    ("Scaron", 'Š'),
    ("thinsp", '\u{2009}'),
    ("trade", '™'),
    ("zcaron", 'ž'),
    ("Zcaron", 'Ž'),
    ("zwj", '\u{200D}'),
    ("zwnj", '\u{200C}'),
    ("amp", '&'),
    ("apos", '\''),
    ("gt", '>'),
    ("lt", '<'),
    ("quot", '"'),
];

/// The names of the characters U+00A0 to U+00FF, in their order.
static LATIN_1: [&str; 96] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr",
    "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34",
    "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave",
    "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute",
    "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave",
    "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml",
    "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
];

/// How long the name of an entity may be.
pub(crate) const LONGEST_ENTITY: usize = 8;

/// The character that an entity names.
pub(crate) fn entity(name: &str) -> Option<char> {
    let listed = ENTITIES.iter().find(|(listed, _)| *listed == name).map(|(_, character)| *character);
    listed.or_else(|| {
        let index = LATIN_1.iter().position(|listed| *listed == name)?;
        char::from_u32(0xA0 + u32::try_from(index).ok()?)
    })
}

/// What a tag is for the text around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Element {
    /// It stands inside a line: `b`, `a`, `span`.
    Inline,
    /// It begins or ends a line: `p`, `br`, `h1`.
    Line,
    /// It is an item of a list.
    Item,
    /// It begins or ends a cell of a table.
    Cell,
    /// What it holds is no text: `script`, `style`.
    Hidden,
}

static INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "img", "input", "ins", "kbd", "label",
    "mark", "nobr", "q", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "wbr",
];

static LINES: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "button",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "embed",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "link",
    "main",
    "meta",
    "nav",
    "object",
    "ol",
    "p",
    "param",
    "picture",
    "pre",
    "section",
    "table",
    "tbody",
    "thead",
    "title",
    "tr",
    "ul",
    "video",
];

/// The element of a name, in capitals or not; `None` for a name of no page: `<Ana Ruiz>` is no tag.
pub(crate) fn element(name: &str) -> Option<Element> {
    let any = |names: &[&str]| names.iter().any(|listed| listed.eq_ignore_ascii_case(name));
    match () {
        () if any(INLINE) => Some(Element::Inline),
        () if any(LINES) => Some(Element::Line),
        () if any(&["li"]) => Some(Element::Item),
        () if any(&["td", "th"]) => Some(Element::Cell),
        () if any(&["script", "style"]) => Some(Element::Hidden),
        () => None,
    }
}
