//! Columns that grow, and payloads that are copied into them.

/// Makes a column so long, at least.
#[inline]
pub(super) fn grow<T: Copy + Default>(column: &mut Vec<T>, places: usize) {
    if places > column.len() {
        lengthen(column, places);
    }
}

/// Each place is written to, so there are not as many as the column has memory for: that may be
/// twice of what is needed.
#[cold]
fn lengthen<T: Copy + Default>(column: &mut Vec<T>, places: usize) {
    column.reserve(places - column.len());
    let spare = (places / 8).max(4096);
    let places = places.saturating_add(spare).min(column.capacity());
    column.resize(places, T::default());
}

/// Copies a payload to a place of the same length. What is as short as this takes less time than
/// the call of the platform's function would; what is longer does not.
#[inline]
pub(super) fn copy(payload: &[u8], place: &mut [u8]) {
    match payload.len() {
        8..=16 => copy_ends::<8>(payload, place),
        17..=32 => copy_ends::<16>(payload, place),
        33..=64 => copy_ends::<32>(payload, place),
        _ => place.copy_from_slice(payload),
    }
}

/// Copies so many bytes from each end, which meet or overlap in the middle. How many is known
/// when this is compiled, so they go through registers.
#[inline]
fn copy_ends<const N: usize>(payload: &[u8], place: &mut [u8]) {
    let ends = (payload.first_chunk::<N>(), payload.last_chunk::<N>());
    let (Some(&first), Some(&last)) = ends else {
        return place.copy_from_slice(payload);
    };
    let start = place.len() - N;
    place[..N].copy_from_slice(&first);
    place[start..].copy_from_slice(&last);
}
