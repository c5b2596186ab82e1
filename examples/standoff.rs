//! Writes each article as brat standoff: `standoff --out-dir DIR FILE...` reads every `FILE` (`NAME.txt`, UTF-8)
//! and writes `DIR/NAME.ann`. A file that is no article gets an empty `.ann` and a message on standard error; the
//! others are still written, and the exit status at the end is 1.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: standoff --out-dir DIR FILE...";

fn main() -> ExitCode {
    let Some((folder, files)) = arguments(env::args_os().skip(1)) else {
        complain(USAGE);
        return ExitCode::from(2);
    };
    if let Err(error) = fs::create_dir_all(&folder) {
        complain(&format!("{}: {error}", folder.display()));
        return ExitCode::FAILURE;
    }
    let mut status = ExitCode::SUCCESS;
    for file in files {
        if let Err(message) = annotate(&file, &folder) {
            complain(&format!("{}: {message}", file.display()));
            status = ExitCode::FAILURE;
        }
    }
    status
}

/// The folder to write to and the files to read.
pub(crate) fn arguments(mut given: impl Iterator<Item = OsString>) -> Option<(PathBuf, Vec<PathBuf>)> {
    let (mut folder, mut files) = (None, Vec::new());
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--out-dir") => folder = Some(PathBuf::from(given.next()?)),
            Some(option) if option.starts_with("--") => return None,
            _ => files.push(PathBuf::from(argument)),
        }
    }
    Some((folder?, files)).filter(|(_, files)| !files.is_empty())
}

/// Writes `folder/NAME.ann` for `NAME.txt`: empty, with the reason returned, where the file is no article.
pub(crate) fn annotate(file: &Path, folder: &Path) -> Result<(), String> {
    let name = file.file_stem().ok_or("not a file's name")?;
    let mut target = folder.join(name).into_os_string();
    target.push(".ann");
    let annotations = fs::read(file).map_err(|error| error.to_string()).and_then(|bytes| {
        let article = reportage::parse_bytes(&bytes).map_err(|error| error.to_string())?;
        Ok(reportage::export::standoff(&article))
    });
    fs::write(&target, annotations.as_deref().unwrap_or_default()).map_err(|error| error.to_string())?;
    annotations.map(|_| ())
}

/// Writes a message. A file may have any name: what could drive a terminal is shown escaped.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "{}", plain(message));
}

pub(crate) fn plain(message: &str) -> String {
    let drives = |character: char| {
        character.is_control()
            || matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    message.chars().map(|character| if drives(character) { character.escape_unicode().to_string() } else { character.into() }).collect()
}
