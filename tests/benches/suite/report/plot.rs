//! The figures of a section as a plot: cost against size or count, both on scales of logarithms.
//!
//! It stands on light and on dark pages alike: nothing is behind it, and all of its colours can be
//! told from white and from black.

use std::ops::Range;

use plotters::coord::Shift;
use plotters::prelude::*;

use super::format::{bytes, count, time};
use super::rows::Row;
use super::section::{Cost, Rows, Section};

const WIDTH: i32 = 840;
const HEIGHT: i32 = 440;
/// What the names of the lines take of the width.
const LEGEND: i32 = 190;

/// Axes and letters.
pub(crate) const INK: RGBColor = RGBColor(0x80, 0x80, 0x80);

/// Lines, in the order of the peers.
pub(crate) const COLOURS: [RGBColor; 8] = [
    RGBColor(0x2f, 0x93, 0x5a),
    RGBColor(0x2f, 0x80, 0xed),
    RGBColor(0xd9, 0x6c, 0x0d),
    RGBColor(0x9b, 0x6d, 0xd6),
    RGBColor(0xe0, 0x4f, 0x5f),
    RGBColor(0x12, 0x8f, 0xa3),
    RGBColor(0xa8, 0x7a, 0x1c),
    RGBColor(0xc2, 0x5b, 0xa8),
];

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<std::io::Error>>;

/// One peer's figures.
struct Line {
    title: String,
    colour: RGBColor,
    points: Vec<(f64, f64)>,
}

/// The plot as SVG, or why there is none.
pub(crate) fn plot(section: &Section, rows: &[Row]) -> Result<String, String> {
    let lines = lines(section, rows);
    let points = || lines.iter().flat_map(|line| &line.points);
    let x = range(points().map(|point| point.0), 1.0);
    let y = range(points().map(|point| point.1), 10.0);
    let (Some(x), Some(y)) = (x, y) else {
        return Err("there is no point".to_owned());
    };
    let mut svg = String::new();
    {
        let size = (WIDTH as u32, HEIGHT as u32);
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let (left, right) = area.split_horizontally(WIDTH - LEGEND);
        chart(section, &lines, x, y, &left)
            .and_then(|()| legend(&lines, &right))
            .and_then(|()| area.present())
            .map_err(|error| error.to_string())?;
    }
    Ok(svg)
}

fn lines(section: &Section, rows: &[Row]) -> Vec<Line> {
    let lines = section.peers.iter().zip(COLOURS.iter().cycle());
    lines
        .map(|(peer, colour)| Line {
            title: peer.title.replace('`', ""),
            colour: *colour,
            points: rows
                .iter()
                .filter_map(|row| Some((row.number, row.cost(peer.id)?.least)))
                .collect(),
        })
        .collect()
}

/// From the smallest to the largest value, to whole powers of the base if it is above 1.
fn range(values: impl Iterator<Item = f64> + Clone, base: f64) -> Option<Range<f64>> {
    let low = values.clone().reduce(f64::min)?;
    let high = values.reduce(f64::max)?;
    if base > 1.0 {
        let power = |exponent: f64| base.powf(exponent);
        let (low, high) = (low.log(base).floor(), high.log(base).ceil());
        return Some(power(low)..power(high.max(low + 1.0)));
    }
    // A single value has a scale too.
    Some(low..high.max(low * 2.0))
}

fn chart(
    section: &Section,
    lines: &[Line],
    x: Range<f64>,
    y: Range<f64>,
    area: &Area<'_>,
) -> Drawn {
    // Sizes double, and so do counts that grow far.
    let base = match section.rows {
        Rows::Bytes(_) => 4.0,
        Rows::Count(_) | Rows::Names(..) if x.end <= 16.0 => 2.0,
        Rows::Count(_) | Rows::Names(..) => 10.0,
    };
    let mut chart = ChartBuilder::on(area)
        .margin(14)
        .x_label_area_size(48)
        .y_label_area_size(74)
        .build_cartesian_2d(x.log_scale().base(base), y.log_scale())?;
    let number = |value: &f64| match section.rows {
        Rows::Bytes(_) => bytes(value.round() as u64),
        Rows::Count(_) | Rows::Names(..) => count(value.round() as u64),
    };
    chart
        .configure_mesh()
        .axis_style(INK)
        .bold_line_style(INK.mix(0.3))
        .light_line_style(TRANSPARENT)
        .label_style(letters(13))
        .axis_desc_style(letters(14))
        .x_desc(section.rows.heading())
        .y_desc(match section.cost {
            Cost::Call => "one call",
            Cost::Element => "one element",
        })
        .x_label_formatter(&number)
        .y_label_formatter(&|nanos| time(*nanos).replace(".00 ", " ").replace(".0 ", " "))
        .draw()?;
    for line in lines {
        let points = line.points.iter().copied();
        let style = line.colour.stroke_width(2);
        chart.draw_series(LineSeries::new(points.clone(), style))?;
        let dot = |point| Circle::new(point, 3, line.colour.filled());
        chart.draw_series(points.map(dot))?;
    }
    Ok(())
}

/// The names of the lines, as their ends stand to each other.
fn legend(lines: &[Line], area: &Area<'_>) -> Drawn {
    const APART: i32 = 24;
    let end = |line: &Line| line.points.last().map_or(0.0, |point| point.1);
    let mut lines: Vec<_> = lines.iter().collect();
    lines.sort_by(|one, other| end(other).total_cmp(&end(one)));
    for (line, y) in lines.into_iter().zip((APART..).step_by(APART as usize)) {
        let stroke = vec![(4, y), (30, y)];
        area.draw(&PathElement::new(stroke, line.colour.stroke_width(2)))?;
        area.draw(&Circle::new((17, y), 3, line.colour.filled()))?;
        let text = Text::new(line.title.clone(), (38, y - 7), letters(14));
        area.draw(&text)?;
    }
    Ok(())
}

fn letters(size: i32) -> TextStyle<'static> {
    ("sans-serif", size).into_font().color(&INK)
}
