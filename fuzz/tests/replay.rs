//! Every target over every seed and every fixture of the crate, on a stable compiler and without cargo-fuzz.

use std::fs;
use std::path::Path;

#[test]
fn every_target_takes_every_seed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, target) in reportage_fuzz::TARGETS {
        let mut ran = 0;
        for folder in [root.join("seeds").join(name), root.join("../tests/fixtures")] {
            for entry in fs::read_dir(&folder).expect("a folder of seeds") {
                let path = entry.expect("a seed").path();
                println!("{name}: {}", path.display());
                let bytes = fs::read(&path).expect("a seed");
                target(&bytes);
                // Cut off anywhere, and with each line end of the other kind.
                for part in 1..8 {
                    target(&bytes[..bytes.len() * part / 8]);
                }
                target(String::from_utf8_lossy(&bytes).replace('\n', "\r\n").as_bytes());
                ran += 1;
            }
        }
        assert!(ran > 10, "{name}: only {ran} seeds were found");
    }
}
