//! The articles of `tests/fixtures`.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the fixtures are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Name and text of every fixture, in the order of their names.
pub(crate) fn all() -> Vec<(String, String)> {
    let entries = fs::read_dir(folder()).expect("the folder of fixtures");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a fixture").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let name = |path: &Path| path.file_stem().and_then(|stem| stem.to_str()).expect("a fixture's name").to_owned();
    let read = |path: &Path| fs::read_to_string(path).expect("a fixture in UTF-8");
    let fixtures: Vec<_> = files.iter().map(|path| (name(path), read(path))).collect();
    assert!(fixtures.len() >= 10, "only {} fixtures were found in {}", fixtures.len(), folder().display());
    fixtures
}
