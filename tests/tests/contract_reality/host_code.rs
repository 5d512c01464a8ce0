// Code of a host for the base. The world is `W`, beside it.

use torvyn_engine::{EngineError, World};

struct Host;

impl w::host::Desk for Host {
    fn report(&mut self, reading: w::Reading<'_>) -> Result<w::owned::Verdict, String> {
        let w::Reading { id, name, at: w::Point { x, y }, level, marks } = reading;
        let _: (u32, &str, f64, f64) = (id, name, x, y);
        let _ = marks == w::Marks::DIRTY | w::Marks::LATE;
        match level {
            w::Level::Low | w::Level::Mid | w::Level::High => Ok(w::owned::Verdict::Off(1)),
        }
    }
    fn limit(&mut self, id: u32) -> Option<f64> {
        Some(f64::from(id))
    }
    fn announce(&mut self, names: &[&str], loud: bool) {
        let _: (&[&str], bool) = (names, loud);
    }
    fn pair(&mut self) -> (u8, String) {
        (1, String::new())
    }
}

impl w::host::W for Host {
    fn log(&mut self, line: &str) {
        let _: &str = line;
    }
}

pub fn host() -> <W as World>::Host {
    Host.into()
}

pub async fn calls<G: w::exports::Judge + w::exports::W>(guest: &mut G) -> Result<(), EngineError> {
    let reading = w::Reading {
        id: 1,
        name: "n",
        at: w::Point { x: 1.0, y: 2.0 },
        level: w::Level::Mid,
        marks: w::Marks::DIRTY,
    };
    match guest.judge(reading).await? {
        Ok(w::Verdict::Fine) => {}
        Ok(w::Verdict::Off(by)) => {
            let _: u32 = by;
        }
        Ok(w::Verdict::Many(readings)) => {
            let _: &[w::Reading<'_>] = readings;
        }
        Err(error) => {
            let _: &str = error;
        }
    }
    let () = guest.reset().await?;
    let (_, _): (f64, f64) = guest.limits(1.0, 2.0).await?;
    let _: &str = guest.name().await?;
    Ok(())
}

// The same types and traits where they can't be taken by others.

pub fn places(
    reading: w::test::base::types::Reading<'_>,
    owned: w::test::base::types::owned::Reading,
) -> [w::test::base::types::Point; 2] {
    let _: w::test::base::desk::Reading<'_> = reading;
    let _: w::test::base::judge::owned::Verdict = w::test::base::types::owned::Verdict::Off(1);
    let _: (w::test::base::types::Id, w::Id) = (reading.id, owned.id);
    let _ = (w::test::base::types::Spare { a: 1, b: 2 }, w::Spare { a: 1, b: 2 });
    // An enum has an order.
    let _ = w::Level::Low < w::test::base::types::Level::High;
    [reading.at, owned.at]
}

pub fn implements<H: w::host::test::base::Desk + w::host::W + Send + 'static>(host: H) -> <W as World>::Host {
    host.into()
}

pub async fn invoker(
    mut invoker: torvyn_engine::MockInvoker<W>,
    script: &torvyn_engine::mock::WorldScript<W>,
) -> Result<(), EngineError> {
    use w::exports::{W as _, test::base::Judge as _};
    use w::scripts::{W as _, test::base::Judge as _};

    invoker.reset().await?;
    let _: &str = invoker.name().await?;
    let _: torvyn_engine::mock::FunctionScript<_, w::owned::Reading, Result<w::owned::Verdict, String>> =
        script.judge();
    let _ = script.name();
    // more
    Ok(())
}
