use torvyn_engine::Invoker;

#[derive(Invoker)]
#[invoker(
    inline = "
        package acme:kv@1.0.0;

        interface store {
            resource bucket {
                open: static func(name: string) -> bucket;
                get: func(key: string) -> option<string>;
                same: func(other: borrow<bucket>) -> bool;
            }
        }

        world enrich { import store; }
    ",
    world = "acme:kv/enrich@1.0.0",
)]
struct Enrich;

struct WithoutType;

impl enrich::host::Store for WithoutType {
    fn bucket_open(&mut self, _name: &str) {}
}

struct Mutable;

impl enrich::host::Store for Mutable {
    type Bucket = u8;

    fn bucket_open(&mut self, _name: &str) -> u8 {
        0
    }

    fn bucket_get(&mut self, _bucket: &mut u8, _key: &str) -> Option<String> {
        None
    }

    // A call may lend two, which may be the same one.
    fn bucket_same(&mut self, bucket: &mut u8, other: &mut u8) -> bool {
        bucket == other
    }
}

struct Shared;

impl enrich::host::Store for Shared {
    type Bucket = std::rc::Rc<u8>;

    fn bucket_open(&mut self, _name: &str) -> Self::Bucket {
        Self::Bucket::new(0)
    }

    fn bucket_get(&mut self, _bucket: &mut Self::Bucket, _key: &str) -> Option<String> {
        None
    }

    fn bucket_same(&mut self, bucket: &Self::Bucket, other: &Self::Bucket) -> bool {
        bucket == other
    }
}

fn main() {}
