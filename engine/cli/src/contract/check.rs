//! Compares a component with a world.

use serde::Serialize;
use torvyn_engine::contract::{self, Contract, Difference, Kind, Place, Side};
use torvyn_engine::readable::escaped;

use super::outcome::Outcome;
use super::text::{self, Item, LABEL};
use super::{junit, reading};
use crate::args::CheckArgs;
use crate::failure::{ERROR, Failure, HELP, STATUS};
use crate::print::{print, to_json};

pub(super) fn run(args: &CheckArgs) -> Result<Outcome, Failure> {
    junit::may_write(args.report.junit.as_deref())?;
    let reader = reading::reader(&args.report);
    let verbose = !args.report.json;
    let package = reading::package(&reader, &args.component, verbose)?;
    let name = args.world.as_deref();
    let world = match &args.wit {
        Some(wit) => reading::world(&reading::package(&reader, wit, verbose)?, name)?,
        None => reading::world(&reading::streaming(&reader)?, name)?,
    };
    // WIT in the place of a component has the world that the host asks for.
    let component = reading::world(&package, name)?;
    let differences = contract::check(&component, &world).map_err(reading::unreadable)?;

    let given = args.component.display().to_string();
    if let Some(file) = &args.report.junit {
        junit::write(file, "torvyn-engine check", &suite(&given, &differences))?;
    }
    if args.report.json {
        print(&to_json(&Json::new(&given, &world, &differences))?)?;
    } else {
        print(&describe(&given, &world, &differences))?;
    }
    Ok(Outcome::of(differences.is_empty()))
}

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

fn describe(given: &str, world: &Contract, differences: &[Difference]) -> String {
    let (given, world) = (escaped(given), world.name());
    let world = escaped(&world);
    if differences.is_empty() {
        return format!("{STATUS}fits:{STATUS:#} {given} runs on a host with `{world}`\n");
    }
    let mut text = format!(
        "{ERROR}does not fit:{ERROR:#} {given} does not run on a host with `{world}`: {}\n",
        text::count(differences.len(), "difference")
    );
    for (side, _, heading) in SIDES {
        let of_side: Vec<_> = differences.iter().filter(|d| d.side == side).collect();
        if of_side.is_empty() {
            continue;
        }
        text += &format!("\n{LABEL}{heading}{LABEL:#}\n");
        for difference in of_side {
            text += &item(difference).text();
        }
    }
    text + &format!("\n{HELP}help:{HELP:#} {}\n", next_step(&world, differences))
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

fn suite(given: &str, differences: &[Difference]) -> Vec<junit::Case> {
    SIDES
        .iter()
        .map(|(side, name, _)| junit::Case {
            suite: given.to_owned(),
            name: (*name).to_owned(),
            result: {
                let of_side = differences.iter().filter(|it| it.side == *side);
                let texts: Vec<_> = of_side.map(|it| item(it).plain()).collect();
                junit::CaseResult::differences(&texts)
            },
        })
        .collect()
}

#[derive(Serialize)]
struct Json<'a> {
    component: &'a str,
    world: String,
    fits: bool,
    differences: Vec<JsonDifference<'a>>,
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

impl<'a> Json<'a> {
    fn new(component: &'a str, world: &Contract, differences: &'a [Difference]) -> Self {
        let place = |place: &Option<Place>| place.as_ref().map(Place::to_string);
        let json = |difference: &'a Difference| JsonDifference {
            path: &difference.path,
            kind: difference.kind.name(),
            side: difference.side.name(),
            expected: difference.expected.as_deref(),
            found: difference.found.as_deref(),
            expected_at: place(&difference.expected_at),
            found_at: place(&difference.found_at),
            note: difference.note.as_deref(),
        };
        Self {
            component,
            world: world.name(),
            fits: differences.is_empty(),
            differences: differences.iter().map(json).collect(),
        }
    }
}
