//! A component's interface, as whoever has decoded it shows it.

/// What a component imports and exports, with the names of both.
pub(crate) struct Component<T: Type> {
    pub(crate) imports: Vec<(String, Item<T>)>,
    pub(crate) exports: Vec<(String, Item<T>)>,
}

/// Something that is imported or exported.
pub(crate) enum Item<T: Type> {
    Function(Function<T>),
    /// What an interface holds.
    Interface(Vec<(String, Item<T>)>),
    /// A type that is no resource.
    Type,
    Resource(T::Resource),
    /// A core module, a component, an interface within an interface.
    Other,
}

/// The type of a function.
pub(crate) struct Function<T> {
    pub(crate) is_async: bool,
    pub(crate) params: Vec<(String, T)>,
    pub(crate) result: Option<T>,
}

/// The type of a value.
///
/// It shows its parts one level at a time: the types of a small component would be of any size
/// if they were written out.
pub(crate) trait Type: Sized {
    /// What tells one resource of a component from another.
    type Resource: Copy + PartialEq;

    fn shape(&self) -> Shape<Self>;
}

/// What a type is made of.
pub(crate) enum Shape<T: Type> {
    /// A type without parts that can be compared, by its name in WIT: `u8`.
    Plain(&'static str),
    /// A handle that owns a resource.
    Own(T::Resource),
    /// A handle that borrows one.
    Borrow(T::Resource),
    List(T),
    FixedLengthList(T, u32),
    Map(T, T),
    Option(T),
    Result {
        ok: Option<T>,
        err: Option<T>,
    },
    Tuple(Vec<T>),
    Record(Vec<(String, T)>),
    Variant(Vec<(String, Option<T>)>),
    Enum(Vec<String>),
    Flags(Vec<String>),
}
