//! Adds to each address where it is, as the host knows: a stage with an import of its own.
//!
//! The contract is in `wit/geo-enrich.wit`. [`enrich`] says what comes out of an element.

wit_bindgen::generate!({
    path: ["../../wit", "wit"],
    world: "acme:geo/geo-enrich",
    generate_all,
});

mod enrich;

use std::cell::RefCell;

use acme::geo::geo;
use exports::torvyn::streaming::lifecycle;
use torvyn::streaming::types::{ElementMeta, OutputElement, ProcessError};
use torvyn_guest::{Element, Error, Outcome, Outputs, Processor};

use enrich::Enrich;

thread_local! {
    static ENRICH: RefCell<Enrich> = const { RefCell::new(Enrich::new()) };
}

struct GeoEnrich;

export!(GeoEnrich);
torvyn_guest::processor!(GeoEnrich);

impl lifecycle::Guest for GeoEnrich {
    fn init(between: String) -> Result<(), ProcessError> {
        ENRICH.with_borrow_mut(|enrich| enrich.between = between);
        Ok(())
    }

    fn teardown() -> Result<Vec<OutputElement>, ProcessError> {
        let summary = ENRICH.with_borrow(Enrich::summary);
        let element = summary.map(|text| OutputElement {
            meta: ElementMeta {
                sequence: 0,
                timestamp_ns: 0,
            },
            payload: text.into_bytes(),
        });
        Ok(element.into_iter().collect())
    }
}

impl Processor for GeoEnrich {
    fn process(element: Element<'_>, outputs: &mut Outputs<'_>) -> Result<Outcome, Error> {
        let address = enrich::address(element.payload).map_err(Error::InvalidInput)?;
        // The host may take its time: nothing is borrowed meanwhile.
        let place = geo::lookup(address);
        ENRICH.with_borrow_mut(|enrich| {
            let Some(between) = enrich.found(place.is_some()) else {
                return Ok(Outcome::Forward);
            };
            outputs.push_with(|output| {
                for part in [address, between, place.as_deref().unwrap_or_default()] {
                    output.extend_from_slice(part.as_bytes());
                }
            });
            Ok(Outcome::Written)
        })
    }
}
