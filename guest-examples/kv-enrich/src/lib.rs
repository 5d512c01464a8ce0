//! Adds to each element what a key-value store of the host knows of it.
//!
//! The contract is in `wit/kv-enrich.wit`. The bucket is opened once and kept: it is a resource of
//! the host, and the guest has a handle of it. [`enrich`] says what comes out of a line.

wit_bindgen::generate!({ path: "wit", world: "kv-enrich" });

mod enrich;

use std::cell::RefCell;

use acme::kv::store::{Bucket, Cursor, OpenError};
use enrich::{Known, enrich};

thread_local! {
    static BUCKET: RefCell<Option<Bucket>> = const { RefCell::new(None) };
}

struct KvEnrich;

export!(KvEnrich);

impl Guest for KvEnrich {
    fn init(bucket: String) -> Result<(), EnrichError> {
        match Bucket::open(&bucket) {
            Ok(bucket) => {
                BUCKET.set(Some(bucket));
                Ok(())
            }
            Err(OpenError::NoSuchBucket(name)) => Err(EnrichError::Unavailable(format!(
                "there is no bucket `{name}`"
            ))),
            Err(OpenError::NotAllowed) => Err(EnrichError::Unavailable(format!(
                "`{bucket}` must not be opened"
            ))),
        }
    }

    fn process(line: String) -> Result<Option<String>, EnrichError> {
        BUCKET.with_borrow(|bucket| match bucket {
            Some(bucket) => Ok(enrich(&line, bucket)),
            None => Err(EnrichError::Unavailable(
                "no bucket yet: call init first".into(),
            )),
        })
    }
}

impl Known for Bucket {
    fn get(&self, key: &str) -> Option<String> {
        Bucket::get(self, key)
    }

    fn scan(&self, prefix: &str) -> impl Iterator<Item = (String, String)> {
        let cursor: Cursor = Bucket::scan(self, prefix);
        std::iter::from_fn(move || cursor.next())
    }
}
