//! Has resources of its own, and does with handles of them what a component may do.

wit_bindgen::generate!({ world: "shelves", path: "wit" });

use std::cell::{Cell, RefCell};

use exports::test::shelves::{carts, sealing, stock, store, toys};
use stock::{Found, GuestShelf as _, Labeled, Shelf, ShelfBorrow, Sight};
use test::shelves::store as host;

thread_local! {
    static LIVE: Cell<u32> = const { Cell::new(0) };
    static DROPPED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static KEPT: RefCell<Vec<Row>> = const { RefCell::new(Vec::new()) };
}

struct Component;

export!(Component);

impl Guest for Component {
    fn plain(text: String) -> String {
        text.to_uppercase()
    }
}

/// A shelf.
struct Row {
    name: String,
    things: RefCell<Vec<String>>,
}

impl Row {
    fn with(name: &str, things: Vec<String>) -> Self {
        LIVE.set(LIVE.get() + 1);
        Self {
            name: name.to_owned(),
            things: RefCell::new(things),
        }
    }

    fn len(&self) -> u32 {
        u32::try_from(self.things.borrow().len()).unwrap()
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
        match &*self.name {
            "panics" => panic!("at the end of a shelf"),
            "spins" => loop {
                std::hint::black_box(());
            },
            // Those of which there are many.
            "" => {}
            name => DROPPED.with_borrow_mut(|dropped| dropped.push(name.to_owned())),
        }
    }
}

fn shelf(name: &str) -> Shelf {
    Shelf::new(Row::new(name.to_owned()))
}

fn labeled(label: &str) -> Labeled {
    Labeled {
        label: label.to_owned(),
        shelf: shelf(&format!("of {label}")),
    }
}

fn name_of(shelf: &Shelf) -> String {
    shelf.get::<Row>().name.clone()
}

impl stock::GuestShelf for Row {
    fn new(name: String) -> Self {
        Self::with(&name, Vec::new())
    }

    fn open(name: String) -> Result<Shelf, String> {
        match &*name {
            "" => Err("no name".to_owned()),
            name => Ok(shelf(name)),
        }
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn put(&self, thing: String) {
        self.things.borrow_mut().push(thing);
    }

    fn things(&self) -> Vec<String> {
        self.things.borrow().clone()
    }

    fn compare(&self, other: ShelfBorrow<'_>) -> u32 {
        let other = other.get::<Row>();
        let same = u32::from(std::ptr::eq(self, other)) * 100;
        same + self.len() + other.len()
    }

    fn duplicate(&self) -> Shelf {
        Shelf::new(Self::with(&self.name, self.things()))
    }

    fn fail(&self, how: String) {
        panic!("{} fails by {how}", self.name)
    }
}

impl stock::Guest for Component {
    type Shelf = Row;

    fn many(count: u32) -> Vec<Labeled> {
        let numbers = 0..count;
        let each = |number: u32| Labeled {
            label: number.to_string(),
            shelf: shelf(""),
        };
        numbers.map(each).collect()
    }

    fn find(name: String) -> Found {
        match &*name {
            "" => Found::Nothing,
            "one" => Found::One(shelf("one")),
            label => Found::Many(vec![labeled(label), labeled(label)]),
        }
    }

    fn pair(name: String) -> (Shelf, Option<Shelf>) {
        let second = (!name.is_empty()).then(|| shelf("second"));
        (shelf(&name), second)
    }

    fn put_back(shelves: Vec<Labeled>) -> u32 {
        u32::try_from(shelves.len()).unwrap()
    }

    fn hand_over(found: Found) -> String {
        match found {
            Found::Nothing => "nothing".to_owned(),
            Found::One(shelf) => name_of(&shelf),
            Found::Many(all) => {
                let names: Vec<_> = all.iter().map(|it| name_of(&it.shelf)).collect();
                names.join("+")
            }
        }
    }

    fn exchange(given: Option<Shelf>) -> Result<Vec<Shelf>, Labeled> {
        match given {
            Some(given) => Ok(vec![given, shelf("new")]),
            None => Err(labeled("none")),
        }
    }

    fn sizes(shelves: Vec<ShelfBorrow<'_>>) -> Vec<u32> {
        shelves.iter().map(|it| it.get::<Row>().len()).collect()
    }

    fn look(sight: Sight<'_>, at: String) -> String {
        let row = sight.shelf.get::<Row>();
        row.put(at);
        format!("{} {} {:?}", sight.label, row.name, row.things())
    }

    fn pour(from: Shelf, into: ShelfBorrow<'_>) -> Shelf {
        let from = from.into_inner::<Row>();
        let things = std::mem::take(&mut *from.things.borrow_mut());
        into.get::<Row>().things.borrow_mut().extend(things);
        shelf(&format!("{} poured", from.name))
    }

    fn keep(name: String) {
        let row = Row::with(&name, Vec::new());
        KEPT.with_borrow_mut(|kept| kept.push(row));
    }

    fn live() -> u32 {
        LIVE.get()
    }

    fn dropped() -> Vec<String> {
        DROPPED.take()
    }
}

struct Cart {
    label: String,
    weight: u32,
}

impl carts::GuestCart for Cart {
    fn weight(&self) -> u32 {
        self.weight
    }
}

impl carts::Guest for Component {
    type Cart = Cart;

    fn load(rack: ShelfBorrow<'_>, label: String) -> carts::Cart {
        let weight = rack.get::<Row>().len();
        carts::Cart::new(Cart { label, weight })
    }

    fn unload(cart: carts::Cart) -> Labeled {
        labeled(&cart.get::<Cart>().label)
    }
}

struct Toy(u32);

impl toys::GuestShelf for Toy {
    fn new(number: u32) -> Self {
        Self(number)
    }

    fn number(&self) -> u32 {
        self.0
    }
}

impl toys::Guest for Component {
    type Shelf = Toy;
}

impl sealing::Guest for Component {
    fn apply(to: ShelfBorrow<'_>, seal: &sealing::Seal) -> String {
        let row = to.get::<Row>();
        stock::GuestShelf::put(row, seal.text());
        format!("{} {:?}", row.name, row.things())
    }

    fn swap(shelf: Shelf, seal: sealing::Seal) -> (sealing::Seal, Shelf) {
        let sealed = sealing::Seal::new(&format!("{} {}", seal.text(), name_of(&shelf)));
        (sealed, shelf)
    }
}

/// A bucket of the guest's, around one of the host's.
struct Pail(host::Bucket);

impl store::GuestBucket for Pail {
    fn new(name: String) -> Self {
        Self(host::Bucket::new(&format!("{name} of the host")))
    }

    fn name(&self) -> String {
        format!("{} of the guest", self.0.name())
    }
}

impl store::Guest for Component {
    type Bucket = Pail;

    fn wrap(entry: store::Entry) -> store::Entry {
        let pail = entry.bucket.into_inner::<Pail>();
        let inner = host::wrap(host::Entry {
            label: entry.label,
            bucket: pail.0,
        });
        store::Entry {
            label: inner.label,
            bucket: store::Bucket::new(Pail(inner.bucket)),
        }
    }
}
