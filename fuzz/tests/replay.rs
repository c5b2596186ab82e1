//! Every target over every seed and every fixture of the crate, on a stable compiler and without cargo-fuzz.

use std::fs;
use std::path::Path;

/// The files of a folder with their names.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).expect("a folder of seeds").map(|entry| entry.expect("a seed").path());
    entries.map(|path| (path.display().to_string(), fs::read(&path).expect("a seed"))).collect()
}

#[test]
fn every_target_takes_every_seed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = files(&root.join("seeds/text"));
    texts.extend(files(&root.join("../tests/fixtures")));
    let mut articles = files(&root.join("seeds/json"));
    for (name, bytes) in &texts {
        if let Ok(article) = reportage::parse_bytes(bytes) {
            articles.push((name.clone(), serde_json::to_vec(&article).expect("an article as JSON")));
        }
    }
    for (name, target) in reportage_fuzz::TARGETS {
        let seeds = if name == "json" { &articles } else { &texts };
        assert!(seeds.len() > 20, "{name}: only {} seeds were found", seeds.len());
        for (seed, bytes) in seeds {
            println!("{name}: {seed}");
            target(bytes);
            // Cut off anywhere, and with each line end of the other kind.
            for part in 1..8 {
                target(&bytes[..bytes.len() * part / 8]);
            }
            target(String::from_utf8_lossy(bytes).replace('\n', "\r\n").as_bytes());
        }
    }
}
