//! What is printed for those who work on the derive.

use std::process::Command;

use expect_test::expect;
use syn::{DeriveInput, parse_quote};

fn item() -> DeriveInput {
    parse_quote! {
        #[invoker(
            inline = "package acme:sensors@1.0.0;
                interface types {
                    record reading { sensor: string, celsius: f64 }
                    variant problem { missing, other(list<u8>) }
                    enum scale { celsius }
                    type name = string;
                }
                world thermostat {
                    use types.{reading, problem};
                    import calibration: interface {
                        use types.{reading, scale};
                        offset: func(reading: reading, scale: option<scale>) -> f64;
                    }
                    export process: func(reading: reading) -> result<reading, problem>;
                    export count: func() -> tuple<u32, u64>;
                }",
            world = "acme:sensors/thermostat"
        )]
        struct Thermostat;
    }
}

#[test]
fn the_model_shows_what_the_emitters_know() {
    let mut errors = crate::errors::Errors::default();
    let input = crate::input::read(&item(), &mut errors);
    let source = crate::source::load(&input, &mut errors).unwrap();
    let model = crate::model::build(&input, &source, &mut errors);
    expect![[r#"
        world acme:sensors/thermostat@1.0.0 as struct Thermostat and mod thermostat
        type acme:sensors/types@1.0.0#reading as acme::sensors::types::Reading: record, borrows, lifted
            sensor: string
            celsius: f64
        type acme:sensors/types@1.0.0#scale as acme::sensors::types::Scale: enum, eq, lifted
            celsius
        type acme:sensors/types@1.0.0#problem as acme::sensors::types::Problem: variant, borrows, eq, error
            missing
            other: list<u8>
        type acme:sensors/types@1.0.0#name as acme::sensors::types::Name: alias of string, renamed, borrows, eq
        import calibration as trait Calibration
            offset as offset: func(reading: acme:sensors/types@1.0.0#reading, scale: option<acme:sensors/types@1.0.0#scale>) -> f64, core (i32, i32, f64, i32, i32) -> f64
        export acme:sensors/thermostat@1.0.0 as trait Thermostat
            process as process: func(reading: acme:sensors/types@1.0.0#reading) -> result<acme:sensors/types@1.0.0#reading, acme:sensors/types@1.0.0#problem>, core (i32, i32, f64) -> i32, result in memory, role Processor
            count as count: func() -> tuple<u32, u64>, core () -> i32, result in memory
    "#]].assert_eq(&crate::print::text(&input, &model, &errors));
}

/// Derives in a process of its own, whose environment a test sets.
#[test]
fn derive_in_another_process() {
    drop(super::expansion(&item()));
}

#[test]
fn the_environment_says_what_is_printed() {
    let printed = |value: &str| {
        let output = Command::new(std::env::current_exe().unwrap())
            .args([
                "tests::print::derive_in_another_process",
                "--exact",
                "--nocapture",
            ])
            .env("TORVYN_PRINT", value)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let model = printed("model");
    assert!(
        model.starts_with("world acme:sensors/thermostat@1.0.0 as struct Thermostat"),
        "{model}"
    );
    let code = printed("code");
    assert!(code.contains("pub mod host {"), "{code}");
    let unknown = printed("modle");
    assert_eq!(
        unknown,
        "TORVYN_PRINT=modle is unknown: there are `model` and `code`\n"
    );
}
