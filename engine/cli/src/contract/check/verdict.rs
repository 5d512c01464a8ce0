//! What `check` has found, for people and machines.

use serde::Serialize;
use torvyn_engine::contract::{Difference, Kind, Place, Side};
use torvyn_engine::readable::{escaped, paragraph};

use crate::contract::junit;
use crate::contract::text::{self, Item, LABEL};
use crate::failure::{ERROR, HELP, STATUS};

const SIDES: [(Side, &str, &str); 2] = [
    (
        Side::Import,
        "imports",
        "The component calls the host, and the host would not answer",
    ),
    (
        Side::Export,
        "exports",
        "The host calls the component, and the component would not answer",
    ),
];

const REFUSES: &str = "The engine can't run it";

/// What there is to say of a component and a world.
pub(super) struct Verdict<'a> {
    /// The component, as it was given.
    pub(super) given: &'a str,
    /// The world's path.
    pub(super) world: String,
    pub(super) differences: Vec<Difference>,
    /// Why the engine can't run it on a host of that world.
    pub(super) refusals: Vec<String>,
}

impl Verdict<'_> {
    pub(super) fn fits(&self) -> bool {
        self.differences.is_empty() && self.refusals.is_empty()
    }

    pub(super) fn describe(&self) -> String {
        let (given, world) = (escaped(self.given), escaped(&self.world));
        if self.fits() {
            return format!("{STATUS}fits:{STATUS:#} {given} runs on a host with `{world}`\n");
        }
        let mut counts = Vec::new();
        for (list, noun) in [
            (self.differences.len(), "difference"),
            (self.refusals.len(), "refusal"),
        ] {
            if list > 0 {
                counts.push(text::count(list, noun));
            }
        }
        let mut text = format!(
            "{ERROR}does not fit:{ERROR:#} {given} does not run on a host with `{world}`: {}\n",
            counts.join(", ")
        );
        for (side, _, heading) in SIDES {
            let of_side = self.differences.iter().filter(|it| it.side == side);
            let items: String = of_side.map(|it| item(it).text()).collect();
            if !items.is_empty() {
                text += &format!("\n{LABEL}{heading}{LABEL:#}\n{items}");
            }
        }
        if !self.refusals.is_empty() {
            text += &format!("\n{LABEL}{REFUSES}{LABEL:#}\n");
            for refusal in &self.refusals {
                text += &format!("  {}\n", paragraph(refusal).replace('\n', "\n  "));
            }
        }
        let next = match &self.differences[..] {
            [] => "build the component without that".to_owned(),
            differences => next_step(&world, differences),
        };
        text + &format!("\n{HELP}help:{HELP:#} {next}\n")
    }

    /// A test of a report for each side, and one for the engine.
    pub(super) fn suite(&self) -> Vec<junit::Case> {
        let sides = SIDES.iter().map(|(side, name, _)| {
            let of_side = self.differences.iter().filter(|it| it.side == *side);
            (*name, of_side.map(|it| item(it).plain()).collect())
        });
        let refusals = self.refusals.iter().map(|it| format!("{it}\n")).collect();
        let tests = sides.chain([("engine", refusals)]);
        tests
            .map(|(name, texts): (_, Vec<_>)| junit::Case {
                suite: self.given.to_owned(),
                name: name.to_owned(),
                result: junit::CaseResult::differences(&texts),
            })
            .collect()
    }

    pub(super) fn json(&self) -> Json<'_> {
        let place = |place: &Option<Place>| place.as_ref().map(Place::to_string);
        let differences = self.differences.iter().map(|difference| JsonDifference {
            path: &difference.path,
            kind: difference.kind.name(),
            side: difference.side.name(),
            expected: difference.expected.as_deref(),
            found: difference.found.as_deref(),
            expected_at: place(&difference.expected_at),
            found_at: place(&difference.found_at),
            note: difference.note.as_deref(),
        });
        Json {
            component: self.given,
            world: &self.world,
            fits: self.fits(),
            differences: differences.collect(),
            refusals: &self.refusals,
        }
    }
}

fn item(difference: &Difference) -> Item<'_> {
    Item {
        path: &difference.path,
        what: difference.what(),
        texts: [
            (
                "world",
                difference.expected.as_deref(),
                &difference.expected_at,
            ),
            (
                "component",
                difference.found.as_deref(),
                &difference.found_at,
            ),
        ],
        remarks: difference.note.iter().map(String::as_str).collect(),
    }
}

/// What to do about it, for the difference that explains most of the others.
fn next_step(world: &str, differences: &[Difference]) -> String {
    let any = |test: &dyn Fn(&Difference) -> bool| differences.iter().any(test);
    if any(&|d| {
        d.note
            .as_ref()
            .is_some_and(|note| note.ends_with("another version"))
    }) {
        return format!(
            "the component was built for another version: build it for `{world}`, or let the host \
             offer that version too"
        );
    }
    let lacks = |side: Side| {
        move |d: &Difference| {
            d.side == side && matches!(d.kind, Kind::Function | Kind::Interface | Kind::Resource)
        }
    };
    if any(&|d| !lacks(Side::Import)(d) && !lacks(Side::Export)(d)) {
        return format!(
            "types have changed: build the component again with the WIT of `{world}`, or run it on \
             a host that has the WIT it was built with"
        );
    }
    match (any(&lacks(Side::Import)), any(&lacks(Side::Export))) {
        (true, false) => format!(
            "import what is missing in `{world}` and provide it, or build the component without it"
        ),
        (false, _) => format!("implement in the component what `{world}` exports"),
        (true, true) => format!(
            "is `{world}` the world that the component was built for? `torvyn-engine inspect` \
             shows the one it has"
        ),
    }
}

#[derive(Serialize)]
pub(super) struct Json<'a> {
    component: &'a str,
    world: &'a str,
    fits: bool,
    differences: Vec<JsonDifference<'a>>,
    refusals: &'a [String],
}

#[derive(Serialize)]
struct JsonDifference<'a> {
    path: &'a str,
    kind: &'static str,
    side: &'static str,
    expected: Option<&'a str>,
    found: Option<&'a str>,
    expected_at: Option<String>,
    found_at: Option<String>,
    note: Option<&'a str>,
}
