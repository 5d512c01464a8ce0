//! How long to wait for something that may take a while.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

const FIRST: Duration = Duration::from_millis(1);
const LONGEST: Duration = Duration::from_millis(100);

/// Waits longer each time in a row.
#[derive(Debug)]
pub(crate) struct Backoff {
    next: Duration,
    /// Whether the thread is held while it waits: then nothing else is to run on it.
    blocking: bool,
}

impl Backoff {
    pub(crate) fn new(blocking: bool) -> Self {
        Self {
            next: FIRST,
            blocking,
        }
    }

    /// Waits 1 ms the first time, then twice as long as before, and 100 ms at most. Whatever it
    /// is, it is not longer than `at_most`.
    pub(crate) async fn wait(&mut self, at_most: Option<Duration>) {
        let time = at_most.map_or(self.next, |most| self.next.min(most));
        self.next = (self.next * 2).min(LONGEST);
        match self.blocking {
            true => thread::sleep(time),
            false => Sleep::new(time).await,
        }
    }

    /// Makes the next time the first one again.
    #[inline]
    pub(crate) fn reset(&mut self) {
        self.next = FIRST;
    }
}

/// What a future answers, if it does so within that time.
pub(super) async fn within<F>(at_most: Option<Duration>, mut future: F) -> Option<F::Output>
where
    F: Future + Unpin,
{
    let mut sleep = at_most.map(Sleep::new);
    poll_fn(|context| {
        if let Poll::Ready(answer) = Pin::new(&mut future).poll(context) {
            return Poll::Ready(Some(answer));
        }
        match &mut sleep {
            Some(sleep) => Pin::new(sleep).poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

/// A wait that leaves the thread to others, on any runtime: another thread sleeps for it.
struct Sleep {
    until: Instant,
    /// Who is to be woken, once somebody sleeps.
    waker: Option<Arc<Mutex<Waker>>>,
}

impl Sleep {
    fn new(time: Duration) -> Self {
        Self {
            until: Instant::now() + time,
            waker: None,
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Poll::Ready(());
        }
        if let Some(waker) = &self.waker {
            waker
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone_from(context.waker());
            return Poll::Pending;
        }
        let waker = Arc::new(Mutex::new(context.waker().clone()));
        let sleeper = Arc::clone(&waker);
        let sleep = move || {
            thread::sleep(left);
            let waker = sleeper.lock().unwrap_or_else(PoisonError::into_inner);
            waker.wake_by_ref();
        };
        match thread::Builder::new().spawn(sleep) {
            Ok(_) => {
                self.waker = Some(waker);
                Poll::Pending
            }
            // Better late than never.
            Err(_) => {
                thread::sleep(left);
                Poll::Ready(())
            }
        }
    }
}
