//! Is given and lent resources of the host in its exports.

wit_bindgen::generate!({ world: "jobs", path: "wit" });

use std::cell::RefCell;

use exports::test::jobs::tasks::{Bucket, Entry, Guest, Sight};

thread_local! {
    static KEPT: RefCell<Vec<Bucket>> = const { RefCell::new(Vec::new()) };
}

struct Component;

export!(Component);

impl Guest for Component {
    fn note(bucket: &Bucket, thing: String) -> String {
        let count = bucket.put(&thing);
        format!("{} {count}", bucket.name())
    }

    fn names(first: Sight<'_>, second: &Bucket) -> Vec<String> {
        let first = format!("{} {}", first.label, first.bucket.name());
        vec![first, second.name()]
    }

    fn gather(into: Bucket, others: Vec<Bucket>) -> Bucket {
        for other in others {
            into.merge(&other);
        }
        into
    }

    fn label(entries: Vec<Entry>) -> Result<Vec<Entry>, String> {
        if entries.is_empty() {
            return Err("nothing to label".to_owned());
        }
        let label = |(entry, number): (Entry, usize)| Entry {
            label: format!("{} {number}", entry.label),
            ..entry
        };
        Ok(entries.into_iter().zip(1..).map(label).collect())
    }

    fn keep(bucket: Bucket) {
        KEPT.with_borrow_mut(|kept| kept.push(bucket));
    }

    fn kept() -> Option<Bucket> {
        KEPT.with_borrow_mut(Vec::pop)
    }

    fn make(name: String) -> Bucket {
        Bucket::new(&name)
    }

    fn fail(lent: &Bucket, given: Bucket) {
        given.put(&lent.name());
        panic!("it fails");
    }
}
