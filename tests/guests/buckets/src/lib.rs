//! Has handles of the host's resources, and does with them what may be done and what may not.

wit_bindgen::generate!({ world: "buckets", path: "wit" });

use std::cell::RefCell;

use test::buckets::store::{self, Bucket, Entry, Sight};
use test::buckets::{both, cursors, tools};

thread_local! {
    static KEPT: RefCell<Vec<Bucket>> = const { RefCell::new(Vec::new()) };
}

struct Buckets;

export!(Buckets);

impl Guest for Buckets {
    fn attempt(what: String) -> String {
        attempt(&what)
    }

    fn keep(count: u32) -> u32 {
        KEPT.with_borrow_mut(|kept| {
            kept.extend((0..count).map(|number| Bucket::new(&number.to_string())));
            u32::try_from(kept.len()).unwrap()
        })
    }

    fn drop_kept(count: u32) {
        KEPT.with_borrow_mut(|kept| drop(kept.drain(..count as usize)));
    }

    fn churn(count: u32) {
        for number in 0..count {
            drop(Bucket::new(&number.to_string()));
        }
    }
}

fn attempt(what: &str) -> String {
    match what {
        "methods" => {
            let bucket = Bucket::new("a");
            bucket.set("key", b"value");
            let value = bucket.get("key");
            format!("{} {value:?} {:?}", bucket.name(), bucket.get("other"))
        }
        "statics" => {
            let opened = Bucket::open("b").map(|it| it.name());
            format!("{opened:?} {:?}", Bucket::open("").err())
        }
        "two borrows" => {
            let (a, b) = (Bucket::new("a"), Bucket::new("b"));
            b.set("1", b"");
            b.set("2", b"");
            format!("{} {} {}", a.merge(&b), a.merge(&a), b.merge(&a))
        }
        "lists" => {
            let entries = store::all();
            let names: Vec<_> = entries.iter().map(named).collect();
            format!("{names:?} {}", store::put_back(entries))
        }
        "variants" => {
            let found: Vec<_> = ["", "one", "many"].into_iter().map(store::find).collect();
            let texts: Vec<_> = found.into_iter().map(store::hand_over).collect();
            texts.join(", ")
        }
        "tuples" => {
            let (first, second) = store::pair("x");
            let none = store::pair("").1;
            format!(
                "{} {:?} {}",
                first.name(),
                second.map(|it| it.name()),
                none.is_none()
            )
        }
        "results" => {
            let ok = store::exchange(Some(Bucket::new("in")));
            let ok = ok.map(|all| all.iter().map(Bucket::name).collect::<Vec<_>>());
            let err = store::exchange(None).map(drop);
            format!("{:?} {:?}", ok.ok(), err.map_err(|it| named(&it)))
        }
        "borrows in parts" => {
            let (a, b) = (Bucket::new("a"), Bucket::new("b"));
            b.set("k", b"v");
            let sizes = store::sizes(&[&a, &b, &a]);
            let sight = Sight {
                label: "seen".to_owned(),
                bucket: &a,
            };
            format!("{sizes:?} {}", store::look(&sight))
        }
        "own and borrow" => {
            let (a, b) = (Bucket::new("a"), Bucket::new("b"));
            a.set("k", b"v");
            let poured = store::pour(a, &b);
            format!(
                "{} {:?} {:?}",
                poured.name(),
                b.get("k"),
                store::sizes(&[&b])
            )
        }
        "interfaces" => {
            let bucket = Bucket::new("a");
            bucket.set("x", b"");
            bucket.set("y", b"");
            let cursor = cursors::scan(&bucket, "label");
            let first = cursor.next();
            drop(bucket);
            let rest = (cursor.next(), cursor.next());
            let entry = cursors::entry_of(cursor);
            let tool = tools::Bucket::new(7);
            let compared = both::compare(&tool, &entry.bucket);
            format!(
                "{first:?} {rest:?} {} {} {compared}",
                named(&entry),
                tool.number()
            )
        }
        "duplicate" => {
            let copies: Vec<_> = (0..3).map(|_| Bucket::new("a").duplicate()).collect();
            format!("{} {}", copies.len(), store::count())
        }
        "forget" => {
            std::mem::forget(Bucket::new("forgotten"));
            String::new()
        }
        "panic" => {
            let _kept = Bucket::new("left");
            panic!("as told")
        }
        what => misuse(what),
    }
}

fn named(entry: &Entry) -> String {
    format!("{}={}", entry.label, entry.bucket.name())
}

/// Does what the canonical ABI forbids.
#[allow(unsafe_code, reason = "handles are made up")]
fn misuse(what: &str) -> String {
    let made_up = |handle: u32| unsafe { Bucket::from_handle(handle) };
    match what {
        "invented" => std::mem::ManuallyDrop::new(made_up(4711)).name(),
        "zero" => std::mem::ManuallyDrop::new(made_up(0)).name(),
        "after drop" => {
            let bucket = Bucket::new("a");
            let handle = bucket.handle();
            drop(bucket);
            std::mem::ManuallyDrop::new(made_up(handle)).name()
        }
        "dropped twice" => {
            let bucket = Bucket::new("a");
            drop(made_up(bucket.handle()));
            drop(bucket);
            String::new()
        }
        "given twice" => {
            let bucket = Bucket::new("a");
            let again = made_up(bucket.handle());
            let entries = [bucket, again].map(|bucket| Entry {
                label: String::new(),
                bucket,
            });
            store::put_back(entries.into()).to_string()
        }
        "given and lent" => {
            let bucket = Bucket::new("a");
            let again = std::mem::ManuallyDrop::new(made_up(bucket.handle()));
            store::pour(bucket, &again).name()
        }
        "another type" => {
            let tool = tools::Bucket::new(1);
            std::mem::ManuallyDrop::new(made_up(tool.handle())).name()
        }
        "another type dropped" => {
            drop(made_up(tools::Bucket::new(1).take_handle()));
            String::new()
        }
        other => format!("no `{other}`"),
    }
}
