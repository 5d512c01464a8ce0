//! The floor: the component's own core module, called by code written for these functions.

use wasmtime::{Instance, Memory, Store, TypedFunc, WasmParams, WasmResults};

use crate::peers::by_hand::{instantiate, write};
use crate::peers::{State, arm};

use super::{CUSTOMER, Columns, Counters, Limits, Line};

type Realloc = TypedFunc<(u32, u32, u32, u32), u32>;

/// An instance, and the functions of one of the worlds.
pub struct ByHand<F> {
    store: Store<State<()>>,
    memory: Memory,
    realloc: Realloc,
    functions: F,
    limits: Limits,
}

impl<F> ByHand<F> {
    fn with(
        wasm: &[u8],
        limits: Limits,
        functions: fn(&mut Store<State<()>>, &Instance) -> F,
    ) -> Self {
        let (mut store, instance) = instantiate(wasm, limits.mode());
        Self {
            memory: instance.get_memory(&mut store, "memory").unwrap(),
            realloc: instance.get_typed_func(&mut store, "cabi_realloc").unwrap(),
            functions: functions(&mut store, &instance),
            store,
            limits,
        }
    }

    #[inline]
    fn arm(&mut self) {
        arm(&mut self.store, self.limits.mode());
    }

    #[inline]
    fn write(&mut self, align: u32, bytes: &[u8]) -> u32 {
        write(&mut self.store, self.memory, &self.realloc, align, bytes)
    }

    /// So many bytes of the guest's memory.
    #[inline]
    fn at<const N: usize>(&self, place: u32) -> &[u8; N] {
        self.memory.data(&self.store)[place as usize..]
            .first_chunk()
            .unwrap()
    }

    #[inline]
    fn word(&self, place: u32) -> u32 {
        u32::from_le_bytes(*self.at(place))
    }
}

fn function<P: WasmParams, R: WasmResults>(
    store: &mut Store<State<()>>,
    instance: &Instance,
    name: &str,
) -> TypedFunc<P, R> {
    instance.get_typed_func(store, name).unwrap()
}

/// Bytes in and out.
pub struct ByteLists {
    transform: TypedFunc<(u32, u32), u32>,
    post_return: TypedFunc<u32, ()>,
}

impl ByHand<ByteLists> {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, instance| ByteLists {
            transform: function(store, instance, "bench:shapes/bytes#transform"),
            post_return: function(store, instance, "cabi_post_bench:shapes/bytes#transform"),
        })
    }

    /// Sends bytes, and returns the first that comes back.
    #[inline]
    pub fn transform(&mut self, data: &[u8]) -> u8 {
        self.arm();
        let at = self.write(1, data);
        let parameters = (at, data.len() as u32);
        let transform = &self.functions.transform;
        let result = transform.call(&mut self.store, parameters).unwrap();
        let (at, len) = (self.word(result), self.word(result + 4));
        let memory = self.memory.data(&self.store);
        let first = memory[at as usize..][..len as usize][0];
        let post_return = &self.functions.post_return;
        post_return.call(&mut self.store, result).unwrap();
        first
    }
}

/// Records in and out.
pub struct TypedRecords {
    price: TypedFunc<(u64, u32, u32, u32, u32), u32>,
    post_return: TypedFunc<u32, ()>,
}

impl ByHand<TypedRecords> {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, instance| TypedRecords {
            price: function(store, instance, "bench:shapes/orders#price"),
            post_return: function(store, instance, "cabi_post_bench:shapes/orders#price"),
        })
    }

    /// What an order costs, and how long the customer's name is.
    #[inline]
    pub fn price(&mut self, lines: &[Line]) -> (u64, usize) {
        self.arm();
        let customer = self.write(1, CUSTOMER.as_bytes());
        let size = lines.len() * 16;
        let parameters = (0, 0, 8, size as u32);
        let at = self.realloc.call(&mut self.store, parameters).unwrap();
        let memory = self.memory.data_mut(&mut self.store);
        let (places, _) = memory[at as usize..][..size].as_chunks_mut::<16>();
        for (place, (article, quantity, cents)) in places.iter_mut().zip(lines) {
            place[..4].copy_from_slice(&article.to_le_bytes());
            place[4..8].copy_from_slice(&quantity.to_le_bytes());
            place[8..].copy_from_slice(&cents.to_le_bytes());
        }
        let parameters = (7, customer, CUSTOMER.len() as u32, at, lines.len() as u32);
        let price = &self.functions.price;
        let result = price.call(&mut self.store, parameters).unwrap();
        // Not an error.
        assert_eq!(self.at(result), &[0]);
        let cents = u64::from_le_bytes(*self.at(result + 16));
        let (at, len) = (self.word(result + 24), self.word(result + 28));
        let memory = self.memory.data(&self.store);
        let customer = &memory[at as usize..][..len as usize];
        let len = std::str::from_utf8(customer).unwrap().len();
        let post_return = &self.functions.post_return;
        post_return.call(&mut self.store, result).unwrap();
        (cents, len)
    }
}

/// Many small functions.
pub struct SmallFunctions {
    add: TypedFunc<(u32, i64), i64>,
    set: TypedFunc<(u32, u32), ()>,
    get: TypedFunc<u32, u32>,
    find: TypedFunc<(u32, u32), u32>,
    name: TypedFunc<u32, u32>,
    post_return: TypedFunc<u32, ()>,
}

impl ByHand<SmallFunctions> {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, instance| SmallFunctions {
            add: function(store, instance, "bench:shapes/counters#add"),
            set: function(store, instance, "bench:shapes/counters#set"),
            get: function(store, instance, "bench:shapes/counters#get"),
            find: function(store, instance, "bench:shapes/counters#find"),
            name: function(store, instance, "bench:shapes/counters#name"),
            post_return: function(store, instance, "cabi_post_bench:shapes/counters#name"),
        })
    }
}

impl Counters for ByHand<SmallFunctions> {
    #[inline]
    fn add(&mut self, counter: u32, by: i64) -> i64 {
        self.arm();
        let add = &self.functions.add;
        add.call(&mut self.store, (counter, by)).unwrap()
    }

    #[inline]
    fn set(&mut self, counter: u32, running: bool) {
        self.arm();
        let set = &self.functions.set;
        let parameters = (counter, u32::from(running));
        set.call(&mut self.store, parameters).unwrap();
    }

    #[inline]
    fn get(&mut self, counter: u32) -> Option<i64> {
        self.arm();
        let get = &self.functions.get;
        let result = get.call(&mut self.store, counter).unwrap();
        let some = self.at(result) == &[1];
        some.then(|| i64::from_le_bytes(*self.at(result + 8)))
    }

    #[inline]
    fn find(&mut self, name: &str) -> Option<u32> {
        self.arm();
        let at = self.write(1, name.as_bytes());
        let find = &self.functions.find;
        let parameters = (at, name.len() as u32);
        let result = find.call(&mut self.store, parameters).unwrap();
        let some = self.at(result) == &[1];
        some.then(|| self.word(result + 4))
    }

    #[inline]
    fn name(&mut self, counter: u32) -> usize {
        self.arm();
        let name = &self.functions.name;
        let result = name.call(&mut self.store, counter).unwrap();
        let (at, len) = (self.word(result), self.word(result + 4));
        let memory = self.memory.data(&self.store);
        let text = &memory[at as usize..][..len as usize];
        let len = std::str::from_utf8(text).unwrap().len();
        let post_return = &self.functions.post_return;
        post_return.call(&mut self.store, result).unwrap();
        len
    }
}

/// Columns in and out.
pub struct ColumnsOfNumbers {
    gcd: TypedFunc<(u32, u32, u32, u32), u32>,
    post_return: TypedFunc<u32, ()>,
}

impl ByHand<ColumnsOfNumbers> {
    /// Compiles the component's first module, and makes an instance of it.
    #[must_use]
    pub fn new(wasm: &[u8], limits: Limits) -> Self {
        Self::with(wasm, limits, |store, instance| ColumnsOfNumbers {
            gcd: function(store, instance, "bench:shapes/columns#gcd"),
            post_return: function(store, instance, "cabi_post_bench:shapes/columns#gcd"),
        })
    }
}

impl Columns for ByHand<ColumnsOfNumbers> {
    fn gcd(&mut self, a: &[i32], b: &[i32]) -> i64 {
        self.arm();
        let (rows, others) = (a.len() as u32, b.len() as u32);
        // Numbers of a guest are little-endian, as those of this machine are.
        let a = self.write(4, bytemuck::cast_slice(a));
        let b = self.write(4, bytemuck::cast_slice(b));
        let gcd = &self.functions.gcd;
        let result = gcd.call(&mut self.store, (a, rows, b, others)).unwrap();
        let (at, len) = (self.word(result), self.word(result + 4));
        let memory = self.memory.data(&self.store);
        let (divisors, _) = memory[at as usize..][..4 * len as usize].as_chunks::<4>();
        let divisors = divisors.iter().map(|bytes| i32::from_le_bytes(*bytes));
        let sum = divisors.map(i64::from).sum();
        let post_return = &self.functions.post_return;
        post_return.call(&mut self.store, result).unwrap();
        sum
    }
}
