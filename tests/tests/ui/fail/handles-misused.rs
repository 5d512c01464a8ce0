use torvyn_engine::{EngineError, Invoker, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:text;

        interface parsing {
            resource parser {
                constructor(language: string);
                merge: func(other: parser);
            }
            resource printer { constructor(); }
        }

        world text { export parsing; }
    ",
    world = "acme:text/text",
)]
struct Text;

async fn run(invoker: &mut WasmtimeInvoker<Text>) -> Result<(), EngineError> {
    use text::exports::Parsing as _;

    let parser = invoker.parser_new("rust").await?;
    let other = invoker.parser_new("wit").await?;
    let printer = invoker.printer_new().await?;
    // It is another resource.
    invoker.parser_merge(&parser, printer).await?;
    invoker.parser_merge(&parser, other).await?;
    // It was given away.
    invoker.parser_drop(other).await?;
    // There is one owner.
    invoker.parser_drop(parser.clone()).await?;
    Ok(())
}

fn main() {
    drop(run);
}
