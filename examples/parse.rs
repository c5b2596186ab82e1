//! Shows what an article says and who says it: `parse [--json] [FILE]` reads `FILE`, or standard input where none
//! is given, and writes a summary, or the whole article as JSON.
//!
//! Control characters of the article are shown escaped (`\u{1b}`), so that a text cannot drive the terminal.

use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::{env, fs};

use reportage::{Article, Excerpt, ParagraphKind, Quote, Speaker};

const USAGE: &str = "usage: parse [--json] [FILE]";

fn main() -> ExitCode {
    let (mut json, mut file) = (false, None);
    for argument in env::args_os().skip(1) {
        match argument.to_str() {
            Some("--json") => json = true,
            Some("-") => {}
            Some(option) if option.starts_with('-') => return fail(USAGE),
            _ if file.is_none() => file = Some(argument),
            _ => return fail(USAGE),
        }
    }
    let name = file.as_ref().map_or("standard input".into(), |file| file.to_string_lossy());
    match read(file.as_deref()).map_err(|error| error.to_string()).and_then(|bytes| show(&bytes, json)) {
        Ok(text) => match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            // A reader that has read enough (`| head`) is no failure.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => fail(&error.to_string()),
        },
        Err(message) => fail(&plain(&format!("{name}: {message}"))),
    }
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::FAILURE
}

fn read(file: Option<&std::ffi::OsStr>) -> io::Result<Vec<u8>> {
    match file {
        Some(file) => fs::read(file),
        None => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes)?;
            Ok(bytes)
        }
    }
}

pub(crate) fn show(bytes: &[u8], json: bool) -> Result<String, String> {
    let article = reportage::parse_bytes(bytes).map_err(|error| error.to_string())?;
    if json { to_json(&article) } else { Ok(summary(&article)) }
}

#[cfg(feature = "serde")]
fn to_json(article: &Article<'_>) -> Result<String, String> {
    let json = serde_json::to_string_pretty(article).map_err(|error| error.to_string())?;
    // JSON leaves DEL and the C1 controls as they are; only the line breaks between its fields may stay.
    Ok(escaped(&json, |character| format!("\\u{:04x}", u32::from(character))) + "\n")
}

#[cfg(not(feature = "serde"))]
fn to_json(_: &Article<'_>) -> Result<String, String> {
    Err("--json needs the feature `serde`".into())
}

/// The article's head, its paragraphs counted by kind, its speakers with what they say, and its quotes in order.
fn summary(article: &Article<'_>) -> String {
    let mut lines = Vec::new();
    let mut field = |name: &str, value: &str| lines.push(format!("{name:<12}{}", plain(value)));
    let mut part = |name: &str, part: Option<&Excerpt<'_>>| {
        if let Some(part) = part {
            field(name, &part.unwrapped());
        }
    };
    part("headline", article.headline());
    part("deck", article.deck());
    part("section", article.section());
    part("byline", article.byline().map(|byline| &byline.excerpt));
    part("dateline", article.dateline().map(|dateline| &dateline.excerpt));
    for credit in article.credits() {
        part("credit", Some(&credit.excerpt));
    }
    for subhead in article.paragraphs().iter().filter(|paragraph| paragraph.kind == ParagraphKind::Subhead) {
        part("subhead", Some(&subhead.excerpt));
    }
    if let Some(date) = article.date() {
        field("date", &date.day.to_string());
    }
    let body = article.paragraphs().iter().filter(|paragraph| paragraph.kind == ParagraphKind::Body).count();
    field("body", &format!("{body} paragraphs, {} sentences, {} quotes", article.sentences().len(), article.quotes().len()));

    for speaker in article.speakers() {
        lines.push(format!("\n{}", plain(&introduction(speaker))));
        lines.extend(article.quotes_by(speaker).map(|quote| format!("    {}", plain(&quote.text()))));
    }

    let positions = article.positions();
    for quote in article.quotes() {
        let at = positions.line_column(quote.span().start);
        lines.push(format!("\n{}:{}  {}", at.line, at.column, plain(&heading(article, quote))));
        lines.push(format!("    {}", plain(&quote.text())));
    }
    for note in article.diagnostics() {
        let at = positions.line_column(note.span.start);
        lines.push(format!("\n{}:{}  note: {}", at.line, at.column, note.kind));
    }
    lines.join("\n") + "\n"
}

/// `Ana Ruiz (person, 3 quotes): the mayor`
fn introduction(speaker: &Speaker<'_>) -> String {
    let count = match speaker.quotes.len() {
        1 => "1 quote".to_owned(),
        count => format!("{count} quotes"),
    };
    let roles: Vec<_> = speaker.roles.iter().map(|role| role.unwrapped()).collect();
    let colon = if roles.is_empty() { "" } else { ": " };
    format!("{} ({}, {count}){colon}{}", speaker.name.unwrapped(), speaker.kind.name(), roles.join("; "))
}

/// `direct, Ana Ruiz, the mayor: said`; `direct, Ana Ruiz, as before` where nobody is named beside it.
fn heading(article: &Article<'_>, quote: &Quote<'_>) -> String {
    let mut heading = quote.kind.name().to_owned();
    let Some(attribution) = &quote.attribution else { return heading + ", nobody named" };
    match &attribution.speaker {
        Some(speaker) => heading += &format!(", {}", speaker.excerpt.unwrapped()),
        None => match article.speaker_of(quote) {
            Some(speaker) => heading += &format!(", {}, as before", speaker.name.unwrapped()),
            None => heading += ", nobody named",
        },
    }
    if let Some(cue) = &attribution.cue {
        heading += &format!(": {}", cue.excerpt.unwrapped());
    }
    if let Some(addressee) = &attribution.addressee {
        heading += &format!(" (to {})", addressee.excerpt.unwrapped());
    }
    heading
}

/// Text of the article for the terminal.
fn plain(text: &str) -> String {
    escaped(&text.replace('\n', " "), |character| character.escape_unicode().to_string())
}

/// The text with everything that could drive a terminal escaped: control characters other than line feed, separators of
/// lines, and the marks that turn the direction of writing.
fn escaped(text: &str, escape: impl Fn(char) -> String) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => safe.push(character),
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => safe += &escape(character),
            _ if character.is_control() => safe += &escape(character),
            _ => safe.push(character),
        }
    }
    safe
}
