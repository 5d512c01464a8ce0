//! A core module that the engine generates for a component, to enter the guest less often.
//!
//! A call begins with the post-return of the call before, and then calls realloc, for each string
//! and list. To enter a guest costs more than most of them do in there. So a component gets one
//! more core module, generated here, whose functions call a post-return of the component's and
//! then its realloc, as often as needed: one guest entry in place of several. An instance of it is
//! made for those that are called often.

mod call;
#[cfg(feature = "compiler")]
mod encode;
mod in_realloc;
mod multi_realloc;
mod names;

pub(super) use call::PostReturnRealloc;
#[cfg(feature = "compiler")]
pub(crate) use encode::DriverSettings;
#[cfg(feature = "compiler")]
pub(super) use encode::make;
pub(super) use in_realloc::InRealloc;
pub(super) use multi_realloc::{JoinedPostReturn, MultiRealloc};
pub(super) use names::{STAGING, drive, drive_each};
