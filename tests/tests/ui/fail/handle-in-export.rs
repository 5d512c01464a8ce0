use torvyn_engine::Invoker;

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:kv@1.0.0;

        interface store {
            resource bucket { get: func(key: string) -> option<string>; }
            record entry { name: string, bucket: bucket }
        }

        world enrich {
            use store.{entry};
            import all: func() -> list<entry>;
            export choose: func(entries: list<entry>) -> u32;
        }
    ",
    world = "acme:kv/enrich@1.0.0",
)]
struct Enrich;

struct Host;

impl enrich::host::Store for Host {
    type Bucket = ();

    fn bucket_get(&mut self, (): &mut (), key: &str) -> Option<String> {
        Some(key.to_owned())
    }
}

impl enrich::host::Enrich for Host {
    fn all(&mut self) -> Vec<enrich::Entry<()>> {
        Vec::new()
    }
}

fn main() {}
