/// The types of `snap:large/large`, the traits for what it exports, and those for what it imports.
pub mod large {
    /// `snap`, as in the WIT.
    pub mod snap {
        /// `large`, as in the WIT.
        pub mod large {
            /// `limits`, as in the WIT.
            pub mod limits {
                /// More cases than a byte can count.
                #[derive(
                    ::core::clone::Clone,
                    ::core::marker::Copy,
                    ::core::fmt::Debug,
                    ::core::cmp::PartialEq,
                    ::core::cmp::Eq,
                    ::core::hash::Hash,
                    ::core::cmp::PartialOrd,
                    ::core::cmp::Ord,
                )]
                #[repr(u16)]
                #[derive(
                    ::torvyn_engine::__private::wasmtime::component::ComponentType,
                    ::torvyn_engine::__private::wasmtime::component::Lower,
                    ::torvyn_engine::__private::wasmtime::component::Lift,
                )]
                #[component(enum)]
                #[component(wasmtime_crate = ::torvyn_engine::__private::wasmtime)]
                pub enum Case {
                    /// `c0`, as in the WIT.
                    #[component(name = "c0")]
                    C0,
                    /// `c1`, as in the WIT.
                    #[component(name = "c1")]
                    C1,
                    /// `c2`, as in the WIT.
                    #[component(name = "c2")]
                    C2,
                    /// `c3`, as in the WIT.
                    #[component(name = "c3")]
                    C3,
                    /// `c4`, as in the WIT.
                    #[component(name = "c4")]
                    C4,
                    /// `c5`, as in the WIT.
                    #[component(name = "c5")]
                    C5,
                    /// `c6`, as in the WIT.
                    #[component(name = "c6")]
                    C6,
                    /// `c7`, as in the WIT.
                    #[component(name = "c7")]
                    C7,
                    /// `c8`, as in the WIT.
                    #[component(name = "c8")]
                    C8,
                    /// `c9`, as in the WIT.
                    #[component(name = "c9")]
                    C9,
                    /// `c10`, as in the WIT.
                    #[component(name = "c10")]
                    C10,
                    /// `c11`, as in the WIT.
                    #[component(name = "c11")]
                    C11,
                    /// `c12`, as in the WIT.
                    #[component(name = "c12")]
                    C12,
                    /// `c13`, as in the WIT.
                    #[component(name = "c13")]
                    C13,
                    /// `c14`, as in the WIT.
                    #[component(name = "c14")]
                    C14,
                    /// `c15`, as in the WIT.
                    #[component(name = "c15")]
                    C15,
                    /// `c16`, as in the WIT.
                    #[component(name = "c16")]
                    C16,
                    /// `c17`, as in the WIT.
                    #[component(name = "c17")]
                    C17,
                    /// `c18`, as in the WIT.
                    #[component(name = "c18")]
                    C18,
                    /// `c19`, as in the WIT.
                    #[component(name = "c19")]
                    C19,
                    /// `c20`, as in the WIT.
                    #[component(name = "c20")]
                    C20,
                    /// `c21`, as in the WIT.
                    #[component(name = "c21")]
                    C21,
                    /// `c22`, as in the WIT.
                    #[component(name = "c22")]
                    C22,
                    /// `c23`, as in the WIT.
                    #[component(name = "c23")]
                    C23,
                    /// `c24`, as in the WIT.
                    #[component(name = "c24")]
                    C24,
                    /// `c25`, as in the WIT.
                    #[component(name = "c25")]
                    C25,
                    /// `c26`, as in the WIT.
                    #[component(name = "c26")]
                    C26,
                    /// `c27`, as in the WIT.
                    #[component(name = "c27")]
                    C27,
                    /// `c28`, as in the WIT.
                    #[component(name = "c28")]
                    C28,
                    /// `c29`, as in the WIT.
                    #[component(name = "c29")]
                    C29,
                    /// `c30`, as in the WIT.
                    #[component(name = "c30")]
                    C30,
                    /// `c31`, as in the WIT.
                    #[component(name = "c31")]
                    C31,
                    /// `c32`, as in the WIT.
                    #[component(name = "c32")]
                    C32,
                    /// `c33`, as in the WIT.
                    #[component(name = "c33")]
                    C33,
                    /// `c34`, as in the WIT.
                    #[component(name = "c34")]
                    C34,
                    /// `c35`, as in the WIT.
                    #[component(name = "c35")]
                    C35,
                    /// `c36`, as in the WIT.
                    #[component(name = "c36")]
                    C36,
                    /// `c37`, as in the WIT.
                    #[component(name = "c37")]
                    C37,
                    /// `c38`, as in the WIT.
                    #[component(name = "c38")]
                    C38,
                    /// `c39`, as in the WIT.
                    #[component(name = "c39")]
                    C39,
                    /// `c40`, as in the WIT.
                    #[component(name = "c40")]
                    C40,
                    /// `c41`, as in the WIT.
                    #[component(name = "c41")]
                    C41,
                    /// `c42`, as in the WIT.
                    #[component(name = "c42")]
                    C42,
                    /// `c43`, as in the WIT.
                    #[component(name = "c43")]
                    C43,
                    /// `c44`, as in the WIT.
                    #[component(name = "c44")]
                    C44,
                    /// `c45`, as in the WIT.
                    #[component(name = "c45")]
                    C45,
                    /// `c46`, as in the WIT.
                    #[component(name = "c46")]
                    C46,
                    /// `c47`, as in the WIT.
                    #[component(name = "c47")]
                    C47,
                    /// `c48`, as in the WIT.
                    #[component(name = "c48")]
                    C48,
                    /// `c49`, as in the WIT.
                    #[component(name = "c49")]
                    C49,
                    /// `c50`, as in the WIT.
                    #[component(name = "c50")]
                    C50,
                    /// `c51`, as in the WIT.
                    #[component(name = "c51")]
                    C51,
                    /// `c52`, as in the WIT.
                    #[component(name = "c52")]
                    C52,
                    /// `c53`, as in the WIT.
                    #[component(name = "c53")]
                    C53,
                    /// `c54`, as in the WIT.
                    #[component(name = "c54")]
                    C54,
                    /// `c55`, as in the WIT.
                    #[component(name = "c55")]
                    C55,
                    /// `c56`, as in the WIT.
                    #[component(name = "c56")]
                    C56,
                    /// `c57`, as in the WIT.
                    #[component(name = "c57")]
                    C57,
                    /// `c58`, as in the WIT.
                    #[component(name = "c58")]
                    C58,
                    /// `c59`, as in the WIT.
                    #[component(name = "c59")]
                    C59,
                    /// `c60`, as in the WIT.
                    #[component(name = "c60")]
                    C60,
                    /// `c61`, as in the WIT.
                    #[component(name = "c61")]
                    C61,
                    /// `c62`, as in the WIT.
                    #[component(name = "c62")]
                    C62,
                    /// `c63`, as in the WIT.
                    #[component(name = "c63")]
                    C63,
                    /// `c64`, as in the WIT.
                    #[component(name = "c64")]
                    C64,
                    /// `c65`, as in the WIT.
                    #[component(name = "c65")]
                    C65,
                    /// `c66`, as in the WIT.
                    #[component(name = "c66")]
                    C66,
                    /// `c67`, as in the WIT.
                    #[component(name = "c67")]
                    C67,
                    /// `c68`, as in the WIT.
                    #[component(name = "c68")]
                    C68,
                    /// `c69`, as in the WIT.
                    #[component(name = "c69")]
                    C69,
                    /// `c70`, as in the WIT.
                    #[component(name = "c70")]
                    C70,
                    /// `c71`, as in the WIT.
                    #[component(name = "c71")]
                    C71,
                    /// `c72`, as in the WIT.
                    #[component(name = "c72")]
                    C72,
                    /// `c73`, as in the WIT.
                    #[component(name = "c73")]
                    C73,
                    /// `c74`, as in the WIT.
                    #[component(name = "c74")]
                    C74,
                    /// `c75`, as in the WIT.
                    #[component(name = "c75")]
                    C75,
                    /// `c76`, as in the WIT.
                    #[component(name = "c76")]
                    C76,
                    /// `c77`, as in the WIT.
                    #[component(name = "c77")]
                    C77,
                    /// `c78`, as in the WIT.
                    #[component(name = "c78")]
                    C78,
                    /// `c79`, as in the WIT.
                    #[component(name = "c79")]
                    C79,
                    /// `c80`, as in the WIT.
                    #[component(name = "c80")]
                    C80,
                    /// `c81`, as in the WIT.
                    #[component(name = "c81")]
                    C81,
                    /// `c82`, as in the WIT.
                    #[component(name = "c82")]
                    C82,
                    /// `c83`, as in the WIT.
                    #[component(name = "c83")]
                    C83,
                    /// `c84`, as in the WIT.
                    #[component(name = "c84")]
                    C84,
                    /// `c85`, as in the WIT.
                    #[component(name = "c85")]
                    C85,
                    /// `c86`, as in the WIT.
                    #[component(name = "c86")]
                    C86,
                    /// `c87`, as in the WIT.
                    #[component(name = "c87")]
                    C87,
                    /// `c88`, as in the WIT.
                    #[component(name = "c88")]
                    C88,
                    /// `c89`, as in the WIT.
                    #[component(name = "c89")]
                    C89,
                    /// `c90`, as in the WIT.
                    #[component(name = "c90")]
                    C90,
                    /// `c91`, as in the WIT.
                    #[component(name = "c91")]
                    C91,
                    /// `c92`, as in the WIT.
                    #[component(name = "c92")]
                    C92,
                    /// `c93`, as in the WIT.
                    #[component(name = "c93")]
                    C93,
                    /// `c94`, as in the WIT.
                    #[component(name = "c94")]
                    C94,
                    /// `c95`, as in the WIT.
                    #[component(name = "c95")]
                    C95,
                    /// `c96`, as in the WIT.
                    #[component(name = "c96")]
                    C96,
                    /// `c97`, as in the WIT.
                    #[component(name = "c97")]
                    C97,
                    /// `c98`, as in the WIT.
                    #[component(name = "c98")]
                    C98,
                    /// `c99`, as in the WIT.
                    #[component(name = "c99")]
                    C99,
                    /// `c100`, as in the WIT.
                    #[component(name = "c100")]
                    C100,
                    /// `c101`, as in the WIT.
                    #[component(name = "c101")]
                    C101,
                    /// `c102`, as in the WIT.
                    #[component(name = "c102")]
                    C102,
                    /// `c103`, as in the WIT.
                    #[component(name = "c103")]
                    C103,
                    /// `c104`, as in the WIT.
                    #[component(name = "c104")]
                    C104,
                    /// `c105`, as in the WIT.
                    #[component(name = "c105")]
                    C105,
                    /// `c106`, as in the WIT.
                    #[component(name = "c106")]
                    C106,
                    /// `c107`, as in the WIT.
                    #[component(name = "c107")]
                    C107,
                    /// `c108`, as in the WIT.
                    #[component(name = "c108")]
                    C108,
                    /// `c109`, as in the WIT.
                    #[component(name = "c109")]
                    C109,
                    /// `c110`, as in the WIT.
                    #[component(name = "c110")]
                    C110,
                    /// `c111`, as in the WIT.
                    #[component(name = "c111")]
                    C111,
                    /// `c112`, as in the WIT.
                    #[component(name = "c112")]
                    C112,
                    /// `c113`, as in the WIT.
                    #[component(name = "c113")]
                    C113,
                    /// `c114`, as in the WIT.
                    #[component(name = "c114")]
                    C114,
                    /// `c115`, as in the WIT.
                    #[component(name = "c115")]
                    C115,
                    /// `c116`, as in the WIT.
                    #[component(name = "c116")]
                    C116,
                    /// `c117`, as in the WIT.
                    #[component(name = "c117")]
                    C117,
                    /// `c118`, as in the WIT.
                    #[component(name = "c118")]
                    C118,
                    /// `c119`, as in the WIT.
                    #[component(name = "c119")]
                    C119,
                    /// `c120`, as in the WIT.
                    #[component(name = "c120")]
                    C120,
                    /// `c121`, as in the WIT.
                    #[component(name = "c121")]
                    C121,
                    /// `c122`, as in the WIT.
                    #[component(name = "c122")]
                    C122,
                    /// `c123`, as in the WIT.
                    #[component(name = "c123")]
                    C123,
                    /// `c124`, as in the WIT.
                    #[component(name = "c124")]
                    C124,
                    /// `c125`, as in the WIT.
                    #[component(name = "c125")]
                    C125,
                    /// `c126`, as in the WIT.
                    #[component(name = "c126")]
                    C126,
                    /// `c127`, as in the WIT.
                    #[component(name = "c127")]
                    C127,
                    /// `c128`, as in the WIT.
                    #[component(name = "c128")]
                    C128,
                    /// `c129`, as in the WIT.
                    #[component(name = "c129")]
                    C129,
                    /// `c130`, as in the WIT.
                    #[component(name = "c130")]
                    C130,
                    /// `c131`, as in the WIT.
                    #[component(name = "c131")]
                    C131,
                    /// `c132`, as in the WIT.
                    #[component(name = "c132")]
                    C132,
                    /// `c133`, as in the WIT.
                    #[component(name = "c133")]
                    C133,
                    /// `c134`, as in the WIT.
                    #[component(name = "c134")]
                    C134,
                    /// `c135`, as in the WIT.
                    #[component(name = "c135")]
                    C135,
                    /// `c136`, as in the WIT.
                    #[component(name = "c136")]
                    C136,
                    /// `c137`, as in the WIT.
                    #[component(name = "c137")]
                    C137,
                    /// `c138`, as in the WIT.
                    #[component(name = "c138")]
                    C138,
                    /// `c139`, as in the WIT.
                    #[component(name = "c139")]
                    C139,
                    /// `c140`, as in the WIT.
                    #[component(name = "c140")]
                    C140,
                    /// `c141`, as in the WIT.
                    #[component(name = "c141")]
                    C141,
                    /// `c142`, as in the WIT.
                    #[component(name = "c142")]
                    C142,
                    /// `c143`, as in the WIT.
                    #[component(name = "c143")]
                    C143,
                    /// `c144`, as in the WIT.
                    #[component(name = "c144")]
                    C144,
                    /// `c145`, as in the WIT.
                    #[component(name = "c145")]
                    C145,
                    /// `c146`, as in the WIT.
                    #[component(name = "c146")]
                    C146,
                    /// `c147`, as in the WIT.
                    #[component(name = "c147")]
                    C147,
                    /// `c148`, as in the WIT.
                    #[component(name = "c148")]
                    C148,
                    /// `c149`, as in the WIT.
                    #[component(name = "c149")]
                    C149,
                    /// `c150`, as in the WIT.
                    #[component(name = "c150")]
                    C150,
                    /// `c151`, as in the WIT.
                    #[component(name = "c151")]
                    C151,
                    /// `c152`, as in the WIT.
                    #[component(name = "c152")]
                    C152,
                    /// `c153`, as in the WIT.
                    #[component(name = "c153")]
                    C153,
                    /// `c154`, as in the WIT.
                    #[component(name = "c154")]
                    C154,
                    /// `c155`, as in the WIT.
                    #[component(name = "c155")]
                    C155,
                    /// `c156`, as in the WIT.
                    #[component(name = "c156")]
                    C156,
                    /// `c157`, as in the WIT.
                    #[component(name = "c157")]
                    C157,
                    /// `c158`, as in the WIT.
                    #[component(name = "c158")]
                    C158,
                    /// `c159`, as in the WIT.
                    #[component(name = "c159")]
                    C159,
                    /// `c160`, as in the WIT.
                    #[component(name = "c160")]
                    C160,
                    /// `c161`, as in the WIT.
                    #[component(name = "c161")]
                    C161,
                    /// `c162`, as in the WIT.
                    #[component(name = "c162")]
                    C162,
                    /// `c163`, as in the WIT.
                    #[component(name = "c163")]
                    C163,
                    /// `c164`, as in the WIT.
                    #[component(name = "c164")]
                    C164,
                    /// `c165`, as in the WIT.
                    #[component(name = "c165")]
                    C165,
                    /// `c166`, as in the WIT.
                    #[component(name = "c166")]
                    C166,
                    /// `c167`, as in the WIT.
                    #[component(name = "c167")]
                    C167,
                    /// `c168`, as in the WIT.
                    #[component(name = "c168")]
                    C168,
                    /// `c169`, as in the WIT.
                    #[component(name = "c169")]
                    C169,
                    /// `c170`, as in the WIT.
                    #[component(name = "c170")]
                    C170,
                    /// `c171`, as in the WIT.
                    #[component(name = "c171")]
                    C171,
                    /// `c172`, as in the WIT.
                    #[component(name = "c172")]
                    C172,
                    /// `c173`, as in the WIT.
                    #[component(name = "c173")]
                    C173,
                    /// `c174`, as in the WIT.
                    #[component(name = "c174")]
                    C174,
                    /// `c175`, as in the WIT.
                    #[component(name = "c175")]
                    C175,
                    /// `c176`, as in the WIT.
                    #[component(name = "c176")]
                    C176,
                    /// `c177`, as in the WIT.
                    #[component(name = "c177")]
                    C177,
                    /// `c178`, as in the WIT.
                    #[component(name = "c178")]
                    C178,
                    /// `c179`, as in the WIT.
                    #[component(name = "c179")]
                    C179,
                    /// `c180`, as in the WIT.
                    #[component(name = "c180")]
                    C180,
                    /// `c181`, as in the WIT.
                    #[component(name = "c181")]
                    C181,
                    /// `c182`, as in the WIT.
                    #[component(name = "c182")]
                    C182,
                    /// `c183`, as in the WIT.
                    #[component(name = "c183")]
                    C183,
                    /// `c184`, as in the WIT.
                    #[component(name = "c184")]
                    C184,
                    /// `c185`, as in the WIT.
                    #[component(name = "c185")]
                    C185,
                    /// `c186`, as in the WIT.
                    #[component(name = "c186")]
                    C186,
                    /// `c187`, as in the WIT.
                    #[component(name = "c187")]
                    C187,
                    /// `c188`, as in the WIT.
                    #[component(name = "c188")]
                    C188,
                    /// `c189`, as in the WIT.
                    #[component(name = "c189")]
                    C189,
                    /// `c190`, as in the WIT.
                    #[component(name = "c190")]
                    C190,
                    /// `c191`, as in the WIT.
                    #[component(name = "c191")]
                    C191,
                    /// `c192`, as in the WIT.
                    #[component(name = "c192")]
                    C192,
                    /// `c193`, as in the WIT.
                    #[component(name = "c193")]
                    C193,
                    /// `c194`, as in the WIT.
                    #[component(name = "c194")]
                    C194,
                    /// `c195`, as in the WIT.
                    #[component(name = "c195")]
                    C195,
                    /// `c196`, as in the WIT.
                    #[component(name = "c196")]
                    C196,
                    /// `c197`, as in the WIT.
                    #[component(name = "c197")]
                    C197,
                    /// `c198`, as in the WIT.
                    #[component(name = "c198")]
                    C198,
                    /// `c199`, as in the WIT.
                    #[component(name = "c199")]
                    C199,
                    /// `c200`, as in the WIT.
                    #[component(name = "c200")]
                    C200,
                    /// `c201`, as in the WIT.
                    #[component(name = "c201")]
                    C201,
                    /// `c202`, as in the WIT.
                    #[component(name = "c202")]
                    C202,
                    /// `c203`, as in the WIT.
                    #[component(name = "c203")]
                    C203,
                    /// `c204`, as in the WIT.
                    #[component(name = "c204")]
                    C204,
                    /// `c205`, as in the WIT.
                    #[component(name = "c205")]
                    C205,
                    /// `c206`, as in the WIT.
                    #[component(name = "c206")]
                    C206,
                    /// `c207`, as in the WIT.
                    #[component(name = "c207")]
                    C207,
                    /// `c208`, as in the WIT.
                    #[component(name = "c208")]
                    C208,
                    /// `c209`, as in the WIT.
                    #[component(name = "c209")]
                    C209,
                    /// `c210`, as in the WIT.
                    #[component(name = "c210")]
                    C210,
                    /// `c211`, as in the WIT.
                    #[component(name = "c211")]
                    C211,
                    /// `c212`, as in the WIT.
                    #[component(name = "c212")]
                    C212,
                    /// `c213`, as in the WIT.
                    #[component(name = "c213")]
                    C213,
                    /// `c214`, as in the WIT.
                    #[component(name = "c214")]
                    C214,
                    /// `c215`, as in the WIT.
                    #[component(name = "c215")]
                    C215,
                    /// `c216`, as in the WIT.
                    #[component(name = "c216")]
                    C216,
                    /// `c217`, as in the WIT.
                    #[component(name = "c217")]
                    C217,
                    /// `c218`, as in the WIT.
                    #[component(name = "c218")]
                    C218,
                    /// `c219`, as in the WIT.
                    #[component(name = "c219")]
                    C219,
                    /// `c220`, as in the WIT.
                    #[component(name = "c220")]
                    C220,
                    /// `c221`, as in the WIT.
                    #[component(name = "c221")]
                    C221,
                    /// `c222`, as in the WIT.
                    #[component(name = "c222")]
                    C222,
                    /// `c223`, as in the WIT.
                    #[component(name = "c223")]
                    C223,
                    /// `c224`, as in the WIT.
                    #[component(name = "c224")]
                    C224,
                    /// `c225`, as in the WIT.
                    #[component(name = "c225")]
                    C225,
                    /// `c226`, as in the WIT.
                    #[component(name = "c226")]
                    C226,
                    /// `c227`, as in the WIT.
                    #[component(name = "c227")]
                    C227,
                    /// `c228`, as in the WIT.
                    #[component(name = "c228")]
                    C228,
                    /// `c229`, as in the WIT.
                    #[component(name = "c229")]
                    C229,
                    /// `c230`, as in the WIT.
                    #[component(name = "c230")]
                    C230,
                    /// `c231`, as in the WIT.
                    #[component(name = "c231")]
                    C231,
                    /// `c232`, as in the WIT.
                    #[component(name = "c232")]
                    C232,
                    /// `c233`, as in the WIT.
                    #[component(name = "c233")]
                    C233,
                    /// `c234`, as in the WIT.
                    #[component(name = "c234")]
                    C234,
                    /// `c235`, as in the WIT.
                    #[component(name = "c235")]
                    C235,
                    /// `c236`, as in the WIT.
                    #[component(name = "c236")]
                    C236,
                    /// `c237`, as in the WIT.
                    #[component(name = "c237")]
                    C237,
                    /// `c238`, as in the WIT.
                    #[component(name = "c238")]
                    C238,
                    /// `c239`, as in the WIT.
                    #[component(name = "c239")]
                    C239,
                    /// `c240`, as in the WIT.
                    #[component(name = "c240")]
                    C240,
                    /// `c241`, as in the WIT.
                    #[component(name = "c241")]
                    C241,
                    /// `c242`, as in the WIT.
                    #[component(name = "c242")]
                    C242,
                    /// `c243`, as in the WIT.
                    #[component(name = "c243")]
                    C243,
                    /// `c244`, as in the WIT.
                    #[component(name = "c244")]
                    C244,
                    /// `c245`, as in the WIT.
                    #[component(name = "c245")]
                    C245,
                    /// `c246`, as in the WIT.
                    #[component(name = "c246")]
                    C246,
                    /// `c247`, as in the WIT.
                    #[component(name = "c247")]
                    C247,
                    /// `c248`, as in the WIT.
                    #[component(name = "c248")]
                    C248,
                    /// `c249`, as in the WIT.
                    #[component(name = "c249")]
                    C249,
                    /// `c250`, as in the WIT.
                    #[component(name = "c250")]
                    C250,
                    /// `c251`, as in the WIT.
                    #[component(name = "c251")]
                    C251,
                    /// `c252`, as in the WIT.
                    #[component(name = "c252")]
                    C252,
                    /// `c253`, as in the WIT.
                    #[component(name = "c253")]
                    C253,
                    /// `c254`, as in the WIT.
                    #[component(name = "c254")]
                    C254,
                    /// `c255`, as in the WIT.
                    #[component(name = "c255")]
                    C255,
                    /// `c256`, as in the WIT.
                    #[component(name = "c256")]
                    C256,
                }
                ::torvyn_engine::__private::plain!(Case);
                impl<'a> ::torvyn_engine::__private::direct::Value<'a> for Case {
                    const ABI: ::torvyn_engine::__private::direct::CanonicalAbiInfo = ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                        257usize,
                    );
                    const REALLOCS: ::core::primitive::usize = 0;
                    #[inline]
                    fn list_reallocs(
                        self,
                        reallocs: &mut ::torvyn_engine::__private::direct::Reallocs,
                    ) {
                        let _ = reallocs;
                    }
                    #[inline]
                    fn lower<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        slots: &mut ::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        ::torvyn_engine::__private::direct::set_slot(
                            slots,
                            at,
                            self as ::core::primitive::u64,
                        );
                        let _ = to;
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn store<W: ::torvyn_engine::World>(
                        self,
                        to: &mut ::torvyn_engine::__private::direct::Lowering<'_, W>,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
                        to.write_bits(
                            at,
                            const {
                                ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                                        257usize,
                                    )
                                    .size32
                            },
                            self as ::core::primitive::u32,
                        )?;
                        ::core::result::Result::Ok(())
                    }
                    #[inline]
                    fn lift(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        slots: &::torvyn_engine::__private::direct::Slots,
                        at: ::core::primitive::usize,
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::u32_of(
                                ::torvyn_engine::__private::direct::slot(slots, at),
                            ) {
                                0u32 => Case::C0,
                                1u32 => Case::C1,
                                2u32 => Case::C2,
                                3u32 => Case::C3,
                                4u32 => Case::C4,
                                5u32 => Case::C5,
                                6u32 => Case::C6,
                                7u32 => Case::C7,
                                8u32 => Case::C8,
                                9u32 => Case::C9,
                                10u32 => Case::C10,
                                11u32 => Case::C11,
                                12u32 => Case::C12,
                                13u32 => Case::C13,
                                14u32 => Case::C14,
                                15u32 => Case::C15,
                                16u32 => Case::C16,
                                17u32 => Case::C17,
                                18u32 => Case::C18,
                                19u32 => Case::C19,
                                20u32 => Case::C20,
                                21u32 => Case::C21,
                                22u32 => Case::C22,
                                23u32 => Case::C23,
                                24u32 => Case::C24,
                                25u32 => Case::C25,
                                26u32 => Case::C26,
                                27u32 => Case::C27,
                                28u32 => Case::C28,
                                29u32 => Case::C29,
                                30u32 => Case::C30,
                                31u32 => Case::C31,
                                32u32 => Case::C32,
                                33u32 => Case::C33,
                                34u32 => Case::C34,
                                35u32 => Case::C35,
                                36u32 => Case::C36,
                                37u32 => Case::C37,
                                38u32 => Case::C38,
                                39u32 => Case::C39,
                                40u32 => Case::C40,
                                41u32 => Case::C41,
                                42u32 => Case::C42,
                                43u32 => Case::C43,
                                44u32 => Case::C44,
                                45u32 => Case::C45,
                                46u32 => Case::C46,
                                47u32 => Case::C47,
                                48u32 => Case::C48,
                                49u32 => Case::C49,
                                50u32 => Case::C50,
                                51u32 => Case::C51,
                                52u32 => Case::C52,
                                53u32 => Case::C53,
                                54u32 => Case::C54,
                                55u32 => Case::C55,
                                56u32 => Case::C56,
                                57u32 => Case::C57,
                                58u32 => Case::C58,
                                59u32 => Case::C59,
                                60u32 => Case::C60,
                                61u32 => Case::C61,
                                62u32 => Case::C62,
                                63u32 => Case::C63,
                                64u32 => Case::C64,
                                65u32 => Case::C65,
                                66u32 => Case::C66,
                                67u32 => Case::C67,
                                68u32 => Case::C68,
                                69u32 => Case::C69,
                                70u32 => Case::C70,
                                71u32 => Case::C71,
                                72u32 => Case::C72,
                                73u32 => Case::C73,
                                74u32 => Case::C74,
                                75u32 => Case::C75,
                                76u32 => Case::C76,
                                77u32 => Case::C77,
                                78u32 => Case::C78,
                                79u32 => Case::C79,
                                80u32 => Case::C80,
                                81u32 => Case::C81,
                                82u32 => Case::C82,
                                83u32 => Case::C83,
                                84u32 => Case::C84,
                                85u32 => Case::C85,
                                86u32 => Case::C86,
                                87u32 => Case::C87,
                                88u32 => Case::C88,
                                89u32 => Case::C89,
                                90u32 => Case::C90,
                                91u32 => Case::C91,
                                92u32 => Case::C92,
                                93u32 => Case::C93,
                                94u32 => Case::C94,
                                95u32 => Case::C95,
                                96u32 => Case::C96,
                                97u32 => Case::C97,
                                98u32 => Case::C98,
                                99u32 => Case::C99,
                                100u32 => Case::C100,
                                101u32 => Case::C101,
                                102u32 => Case::C102,
                                103u32 => Case::C103,
                                104u32 => Case::C104,
                                105u32 => Case::C105,
                                106u32 => Case::C106,
                                107u32 => Case::C107,
                                108u32 => Case::C108,
                                109u32 => Case::C109,
                                110u32 => Case::C110,
                                111u32 => Case::C111,
                                112u32 => Case::C112,
                                113u32 => Case::C113,
                                114u32 => Case::C114,
                                115u32 => Case::C115,
                                116u32 => Case::C116,
                                117u32 => Case::C117,
                                118u32 => Case::C118,
                                119u32 => Case::C119,
                                120u32 => Case::C120,
                                121u32 => Case::C121,
                                122u32 => Case::C122,
                                123u32 => Case::C123,
                                124u32 => Case::C124,
                                125u32 => Case::C125,
                                126u32 => Case::C126,
                                127u32 => Case::C127,
                                128u32 => Case::C128,
                                129u32 => Case::C129,
                                130u32 => Case::C130,
                                131u32 => Case::C131,
                                132u32 => Case::C132,
                                133u32 => Case::C133,
                                134u32 => Case::C134,
                                135u32 => Case::C135,
                                136u32 => Case::C136,
                                137u32 => Case::C137,
                                138u32 => Case::C138,
                                139u32 => Case::C139,
                                140u32 => Case::C140,
                                141u32 => Case::C141,
                                142u32 => Case::C142,
                                143u32 => Case::C143,
                                144u32 => Case::C144,
                                145u32 => Case::C145,
                                146u32 => Case::C146,
                                147u32 => Case::C147,
                                148u32 => Case::C148,
                                149u32 => Case::C149,
                                150u32 => Case::C150,
                                151u32 => Case::C151,
                                152u32 => Case::C152,
                                153u32 => Case::C153,
                                154u32 => Case::C154,
                                155u32 => Case::C155,
                                156u32 => Case::C156,
                                157u32 => Case::C157,
                                158u32 => Case::C158,
                                159u32 => Case::C159,
                                160u32 => Case::C160,
                                161u32 => Case::C161,
                                162u32 => Case::C162,
                                163u32 => Case::C163,
                                164u32 => Case::C164,
                                165u32 => Case::C165,
                                166u32 => Case::C166,
                                167u32 => Case::C167,
                                168u32 => Case::C168,
                                169u32 => Case::C169,
                                170u32 => Case::C170,
                                171u32 => Case::C171,
                                172u32 => Case::C172,
                                173u32 => Case::C173,
                                174u32 => Case::C174,
                                175u32 => Case::C175,
                                176u32 => Case::C176,
                                177u32 => Case::C177,
                                178u32 => Case::C178,
                                179u32 => Case::C179,
                                180u32 => Case::C180,
                                181u32 => Case::C181,
                                182u32 => Case::C182,
                                183u32 => Case::C183,
                                184u32 => Case::C184,
                                185u32 => Case::C185,
                                186u32 => Case::C186,
                                187u32 => Case::C187,
                                188u32 => Case::C188,
                                189u32 => Case::C189,
                                190u32 => Case::C190,
                                191u32 => Case::C191,
                                192u32 => Case::C192,
                                193u32 => Case::C193,
                                194u32 => Case::C194,
                                195u32 => Case::C195,
                                196u32 => Case::C196,
                                197u32 => Case::C197,
                                198u32 => Case::C198,
                                199u32 => Case::C199,
                                200u32 => Case::C200,
                                201u32 => Case::C201,
                                202u32 => Case::C202,
                                203u32 => Case::C203,
                                204u32 => Case::C204,
                                205u32 => Case::C205,
                                206u32 => Case::C206,
                                207u32 => Case::C207,
                                208u32 => Case::C208,
                                209u32 => Case::C209,
                                210u32 => Case::C210,
                                211u32 => Case::C211,
                                212u32 => Case::C212,
                                213u32 => Case::C213,
                                214u32 => Case::C214,
                                215u32 => Case::C215,
                                216u32 => Case::C216,
                                217u32 => Case::C217,
                                218u32 => Case::C218,
                                219u32 => Case::C219,
                                220u32 => Case::C220,
                                221u32 => Case::C221,
                                222u32 => Case::C222,
                                223u32 => Case::C223,
                                224u32 => Case::C224,
                                225u32 => Case::C225,
                                226u32 => Case::C226,
                                227u32 => Case::C227,
                                228u32 => Case::C228,
                                229u32 => Case::C229,
                                230u32 => Case::C230,
                                231u32 => Case::C231,
                                232u32 => Case::C232,
                                233u32 => Case::C233,
                                234u32 => Case::C234,
                                235u32 => Case::C235,
                                236u32 => Case::C236,
                                237u32 => Case::C237,
                                238u32 => Case::C238,
                                239u32 => Case::C239,
                                240u32 => Case::C240,
                                241u32 => Case::C241,
                                242u32 => Case::C242,
                                243u32 => Case::C243,
                                244u32 => Case::C244,
                                245u32 => Case::C245,
                                246u32 => Case::C246,
                                247u32 => Case::C247,
                                248u32 => Case::C248,
                                249u32 => Case::C249,
                                250u32 => Case::C250,
                                251u32 => Case::C251,
                                252u32 => Case::C252,
                                253u32 => Case::C253,
                                254u32 => Case::C254,
                                255u32 => Case::C255,
                                256u32 => Case::C256,
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                    #[inline]
                    fn load(
                        from: &::torvyn_engine::__private::direct::Lifting<'a>,
                        bytes: &'a [::core::primitive::u8],
                    ) -> ::torvyn_engine::__private::wasmtime::Result<Self> {
                        let _ = from;
                        ::core::result::Result::Ok(
                            match ::torvyn_engine::__private::direct::bits(
                                bytes,
                                const {
                                    ::torvyn_engine::__private::direct::CanonicalAbiInfo::enum_(
                                            257usize,
                                        )
                                        .size32
                                },
                            )? {
                                0u32 => Case::C0,
                                1u32 => Case::C1,
                                2u32 => Case::C2,
                                3u32 => Case::C3,
                                4u32 => Case::C4,
                                5u32 => Case::C5,
                                6u32 => Case::C6,
                                7u32 => Case::C7,
                                8u32 => Case::C8,
                                9u32 => Case::C9,
                                10u32 => Case::C10,
                                11u32 => Case::C11,
                                12u32 => Case::C12,
                                13u32 => Case::C13,
                                14u32 => Case::C14,
                                15u32 => Case::C15,
                                16u32 => Case::C16,
                                17u32 => Case::C17,
                                18u32 => Case::C18,
                                19u32 => Case::C19,
                                20u32 => Case::C20,
                                21u32 => Case::C21,
                                22u32 => Case::C22,
                                23u32 => Case::C23,
                                24u32 => Case::C24,
                                25u32 => Case::C25,
                                26u32 => Case::C26,
                                27u32 => Case::C27,
                                28u32 => Case::C28,
                                29u32 => Case::C29,
                                30u32 => Case::C30,
                                31u32 => Case::C31,
                                32u32 => Case::C32,
                                33u32 => Case::C33,
                                34u32 => Case::C34,
                                35u32 => Case::C35,
                                36u32 => Case::C36,
                                37u32 => Case::C37,
                                38u32 => Case::C38,
                                39u32 => Case::C39,
                                40u32 => Case::C40,
                                41u32 => Case::C41,
                                42u32 => Case::C42,
                                43u32 => Case::C43,
                                44u32 => Case::C44,
                                45u32 => Case::C45,
                                46u32 => Case::C46,
                                47u32 => Case::C47,
                                48u32 => Case::C48,
                                49u32 => Case::C49,
                                50u32 => Case::C50,
                                51u32 => Case::C51,
                                52u32 => Case::C52,
                                53u32 => Case::C53,
                                54u32 => Case::C54,
                                55u32 => Case::C55,
                                56u32 => Case::C56,
                                57u32 => Case::C57,
                                58u32 => Case::C58,
                                59u32 => Case::C59,
                                60u32 => Case::C60,
                                61u32 => Case::C61,
                                62u32 => Case::C62,
                                63u32 => Case::C63,
                                64u32 => Case::C64,
                                65u32 => Case::C65,
                                66u32 => Case::C66,
                                67u32 => Case::C67,
                                68u32 => Case::C68,
                                69u32 => Case::C69,
                                70u32 => Case::C70,
                                71u32 => Case::C71,
                                72u32 => Case::C72,
                                73u32 => Case::C73,
                                74u32 => Case::C74,
                                75u32 => Case::C75,
                                76u32 => Case::C76,
                                77u32 => Case::C77,
                                78u32 => Case::C78,
                                79u32 => Case::C79,
                                80u32 => Case::C80,
                                81u32 => Case::C81,
                                82u32 => Case::C82,
                                83u32 => Case::C83,
                                84u32 => Case::C84,
                                85u32 => Case::C85,
                                86u32 => Case::C86,
                                87u32 => Case::C87,
                                88u32 => Case::C88,
                                89u32 => Case::C89,
                                90u32 => Case::C90,
                                91u32 => Case::C91,
                                92u32 => Case::C92,
                                93u32 => Case::C93,
                                94u32 => Case::C94,
                                95u32 => Case::C95,
                                96u32 => Case::C96,
                                97u32 => Case::C97,
                                98u32 => Case::C98,
                                99u32 => Case::C99,
                                100u32 => Case::C100,
                                101u32 => Case::C101,
                                102u32 => Case::C102,
                                103u32 => Case::C103,
                                104u32 => Case::C104,
                                105u32 => Case::C105,
                                106u32 => Case::C106,
                                107u32 => Case::C107,
                                108u32 => Case::C108,
                                109u32 => Case::C109,
                                110u32 => Case::C110,
                                111u32 => Case::C111,
                                112u32 => Case::C112,
                                113u32 => Case::C113,
                                114u32 => Case::C114,
                                115u32 => Case::C115,
                                116u32 => Case::C116,
                                117u32 => Case::C117,
                                118u32 => Case::C118,
                                119u32 => Case::C119,
                                120u32 => Case::C120,
                                121u32 => Case::C121,
                                122u32 => Case::C122,
                                123u32 => Case::C123,
                                124u32 => Case::C124,
                                125u32 => Case::C125,
                                126u32 => Case::C126,
                                127u32 => Case::C127,
                                128u32 => Case::C128,
                                129u32 => Case::C129,
                                130u32 => Case::C130,
                                131u32 => Case::C131,
                                132u32 => Case::C132,
                                133u32 => Case::C133,
                                134u32 => Case::C134,
                                135u32 => Case::C135,
                                136u32 => Case::C136,
                                137u32 => Case::C137,
                                138u32 => Case::C138,
                                139u32 => Case::C139,
                                140u32 => Case::C140,
                                141u32 => Case::C141,
                                142u32 => Case::C142,
                                143u32 => Case::C143,
                                144u32 => Case::C144,
                                145u32 => Case::C145,
                                146u32 => Case::C146,
                                147u32 => Case::C147,
                                148u32 => Case::C148,
                                149u32 => Case::C149,
                                150u32 => Case::C150,
                                151u32 => Case::C151,
                                152u32 => Case::C152,
                                153u32 => Case::C153,
                                154u32 => Case::C154,
                                155u32 => Case::C155,
                                156u32 => Case::C156,
                                157u32 => Case::C157,
                                158u32 => Case::C158,
                                159u32 => Case::C159,
                                160u32 => Case::C160,
                                161u32 => Case::C161,
                                162u32 => Case::C162,
                                163u32 => Case::C163,
                                164u32 => Case::C164,
                                165u32 => Case::C165,
                                166u32 => Case::C166,
                                167u32 => Case::C167,
                                168u32 => Case::C168,
                                169u32 => Case::C169,
                                170u32 => Case::C170,
                                171u32 => Case::C171,
                                172u32 => Case::C172,
                                173u32 => Case::C173,
                                174u32 => Case::C174,
                                175u32 => Case::C175,
                                176u32 => Case::C176,
                                177u32 => Case::C177,
                                178u32 => Case::C178,
                                179u32 => Case::C179,
                                180u32 => Case::C180,
                                181u32 => Case::C181,
                                182u32 => Case::C182,
                                183u32 => Case::C183,
                                184u32 => Case::C184,
                                185u32 => Case::C185,
                                186u32 => Case::C186,
                                187u32 => Case::C187,
                                188u32 => Case::C188,
                                189u32 => Case::C189,
                                190u32 => Case::C190,
                                191u32 => Case::C191,
                                192u32 => Case::C192,
                                193u32 => Case::C193,
                                194u32 => Case::C194,
                                195u32 => Case::C195,
                                196u32 => Case::C196,
                                197u32 => Case::C197,
                                198u32 => Case::C198,
                                199u32 => Case::C199,
                                200u32 => Case::C200,
                                201u32 => Case::C201,
                                202u32 => Case::C202,
                                203u32 => Case::C203,
                                204u32 => Case::C204,
                                205u32 => Case::C205,
                                206u32 => Case::C206,
                                207u32 => Case::C207,
                                208u32 => Case::C208,
                                209u32 => Case::C209,
                                210u32 => Case::C210,
                                211u32 => Case::C211,
                                212u32 => Case::C212,
                                213u32 => Case::C213,
                                214u32 => Case::C214,
                                215u32 => Case::C215,
                                216u32 => Case::C216,
                                217u32 => Case::C217,
                                218u32 => Case::C218,
                                219u32 => Case::C219,
                                220u32 => Case::C220,
                                221u32 => Case::C221,
                                222u32 => Case::C222,
                                223u32 => Case::C223,
                                224u32 => Case::C224,
                                225u32 => Case::C225,
                                226u32 => Case::C226,
                                227u32 => Case::C227,
                                228u32 => Case::C228,
                                229u32 => Case::C229,
                                230u32 => Case::C230,
                                231u32 => Case::C231,
                                232u32 => Case::C232,
                                233u32 => Case::C233,
                                234u32 => Case::C234,
                                235u32 => Case::C235,
                                236u32 => Case::C236,
                                237u32 => Case::C237,
                                238u32 => Case::C238,
                                239u32 => Case::C239,
                                240u32 => Case::C240,
                                241u32 => Case::C241,
                                242u32 => Case::C242,
                                243u32 => Case::C243,
                                244u32 => Case::C244,
                                245u32 => Case::C245,
                                246u32 => Case::C246,
                                247u32 => Case::C247,
                                248u32 => Case::C248,
                                249u32 => Case::C249,
                                250u32 => Case::C250,
                                251u32 => Case::C251,
                                252u32 => Case::C252,
                                253u32 => Case::C253,
                                254u32 => Case::C254,
                                255u32 => Case::C255,
                                256u32 => Case::C256,
                                case => {
                                    return ::torvyn_engine::__private::direct::unknown_case(
                                        case,
                                    );
                                }
                            },
                        )
                    }
                }
                /// The types that own their parts.
                pub mod owned {
                    #[doc(inline)]
                    pub use super::Case;
                }
            }
        }
    }
    #[doc(inline)]
    pub use self::snap::large::limits::Case;
    /// The types that own their parts.
    pub mod owned {
        #[doc(inline)]
        pub use super::snap::large::limits::owned::Case;
    }
    /// What a component of this world may call: a trait for each imported interface.
    pub mod host {
        /// `snap:large/limits`, as in the WIT.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not provide what a component imports from `snap:large/limits`",
            note = "implement `large::host::Limits` for it"
        )]
        pub trait Limits {
            /// `sixteen`, as in the WIT.
            #[allow(clippy::too_many_arguments)]
            fn sixteen(
                &mut self,
                p0: ::core::primitive::u8,
                p1: ::core::primitive::u16,
                p2: ::core::primitive::u32,
                p3: ::core::primitive::u64,
                p4: ::core::primitive::u8,
                p5: ::core::primitive::u16,
                p6: ::core::primitive::u32,
                p7: ::core::primitive::u64,
                p8: ::core::primitive::u8,
                p9: ::core::primitive::u16,
                p10: ::core::primitive::u32,
                p11: ::core::primitive::u64,
                p12: ::core::primitive::u8,
                p13: ::core::primitive::u16,
                p14: ::core::primitive::u32,
                p15: ::core::primitive::u64,
            ) -> super::snap::large::limits::Case;
            /// `texts`, as in the WIT.
            #[allow(clippy::too_many_arguments)]
            fn texts(
                &mut self,
                p0: &'_ [&'_ ::core::primitive::str],
                p1: &'_ ::core::primitive::str,
                p2: &'_ [&'_ ::core::primitive::str],
                p3: &'_ ::core::primitive::str,
                p4: &'_ [&'_ ::core::primitive::str],
                p5: &'_ ::core::primitive::str,
                p6: &'_ [&'_ ::core::primitive::str],
                p7: &'_ ::core::primitive::str,
                p8: &'_ [&'_ ::core::primitive::str],
                p9: &'_ ::core::primitive::str,
                p10: &'_ [&'_ ::core::primitive::str],
                p11: &'_ ::core::primitive::str,
                p12: &'_ [&'_ ::core::primitive::str],
                p13: &'_ ::core::primitive::str,
                p14: &'_ [&'_ ::core::primitive::str],
                p15: &'_ ::core::primitive::str,
            ) -> (
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
            );
        }
    }
    /// Everything that a component of this world may call.
    ///
    /// It is implemented for whatever implements the traits in `host`.
    pub trait Host: host::Limits + ::core::marker::Send + 'static {}
    impl<T: host::Limits + ::core::marker::Send + 'static> Host for T {}
    impl<H: Host> ::core::convert::From<H> for ::std::boxed::Box<dyn Host> {
        fn from(host: H) -> Self {
            ::std::boxed::Box::<H>::new(host)
        }
    }
    /// What a component of this world exports beside its roles: a trait for each interface.
    pub mod exports {
        /// `snap:large/limits`, as in the WIT.
        pub trait Limits {
            /// `sixteen`, as in the WIT.
            #[allow(clippy::too_many_arguments)]
            fn sixteen<'s>(
                &'s mut self,
                p0: ::core::primitive::u8,
                p1: ::core::primitive::u16,
                p2: ::core::primitive::u32,
                p3: ::core::primitive::u64,
                p4: ::core::primitive::u8,
                p5: ::core::primitive::u16,
                p6: ::core::primitive::u32,
                p7: ::core::primitive::u64,
                p8: ::core::primitive::u8,
                p9: ::core::primitive::u16,
                p10: ::core::primitive::u32,
                p11: ::core::primitive::u64,
                p12: ::core::primitive::u8,
                p13: ::core::primitive::u16,
                p14: ::core::primitive::u32,
                p15: ::core::primitive::u64,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    super::snap::large::limits::Case,
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
            /// `texts`, as in the WIT.
            #[allow(clippy::too_many_arguments)]
            fn texts<'s, 'p>(
                &'s mut self,
                p0: &'p [&'p ::core::primitive::str],
                p1: &'p ::core::primitive::str,
                p2: &'p [&'p ::core::primitive::str],
                p3: &'p ::core::primitive::str,
                p4: &'p [&'p ::core::primitive::str],
                p5: &'p ::core::primitive::str,
                p6: &'p [&'p ::core::primitive::str],
                p7: &'p ::core::primitive::str,
                p8: &'p [&'p ::core::primitive::str],
                p9: &'p ::core::primitive::str,
                p10: &'p [&'p ::core::primitive::str],
                p11: &'p ::core::primitive::str,
                p12: &'p [&'p ::core::primitive::str],
                p13: &'p ::core::primitive::str,
                p14: &'p [&'p ::core::primitive::str],
                p15: &'p ::core::primitive::str,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<
                    (
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                        &'s ::core::primitive::str,
                        ::core::primitive::u8,
                    ),
                    ::torvyn_engine::EngineError,
                >,
            > + ::core::marker::Send;
        }
    }
    /// What a mock does in place of the exports beside the roles: a trait for each
    /// interface.
    pub mod scripts {
        /// Scripts the functions of `snap:large/limits`.
        pub trait Limits {
            /// Scripts `sixteen`.
            fn sixteen(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    ::core::primitive::u8,
                    ::core::primitive::u16,
                    ::core::primitive::u32,
                    ::core::primitive::u64,
                    ::core::primitive::u8,
                    ::core::primitive::u16,
                    ::core::primitive::u32,
                    ::core::primitive::u64,
                    ::core::primitive::u8,
                    ::core::primitive::u16,
                    ::core::primitive::u32,
                    ::core::primitive::u64,
                    ::core::primitive::u8,
                    ::core::primitive::u16,
                    ::core::primitive::u32,
                    ::core::primitive::u64,
                ),
                super::snap::large::limits::Case,
            >;
            /// Scripts `texts`.
            fn texts(
                &self,
            ) -> ::torvyn_engine::mock::FunctionScript<
                ::std::boxed::Box<dyn super::Host>,
                (
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                    ::std::string::String,
                ),
                (
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                    ::std::string::String,
                    ::core::primitive::u8,
                ),
            >;
        }
    }
}
const _: () = {
    const _: &[::core::primitive::u8] = ::core::include_bytes!(
        "snapshots/large.wit"
    );
    impl ::torvyn_engine::World for Large {
        type Host = ::std::boxed::Box<dyn large::Host>;
        const DEFINITION: &'static ::torvyn_engine::definition::WorldDefinition = {
            use ::torvyn_engine::__private::definition::*;
            const T0: &TypeDefinition = &TypeDefinition {
                path: "snap:large/limits#case",
                shape: Shape::Enum(
                    &[
                        "c0",
                        "c1",
                        "c2",
                        "c3",
                        "c4",
                        "c5",
                        "c6",
                        "c7",
                        "c8",
                        "c9",
                        "c10",
                        "c11",
                        "c12",
                        "c13",
                        "c14",
                        "c15",
                        "c16",
                        "c17",
                        "c18",
                        "c19",
                        "c20",
                        "c21",
                        "c22",
                        "c23",
                        "c24",
                        "c25",
                        "c26",
                        "c27",
                        "c28",
                        "c29",
                        "c30",
                        "c31",
                        "c32",
                        "c33",
                        "c34",
                        "c35",
                        "c36",
                        "c37",
                        "c38",
                        "c39",
                        "c40",
                        "c41",
                        "c42",
                        "c43",
                        "c44",
                        "c45",
                        "c46",
                        "c47",
                        "c48",
                        "c49",
                        "c50",
                        "c51",
                        "c52",
                        "c53",
                        "c54",
                        "c55",
                        "c56",
                        "c57",
                        "c58",
                        "c59",
                        "c60",
                        "c61",
                        "c62",
                        "c63",
                        "c64",
                        "c65",
                        "c66",
                        "c67",
                        "c68",
                        "c69",
                        "c70",
                        "c71",
                        "c72",
                        "c73",
                        "c74",
                        "c75",
                        "c76",
                        "c77",
                        "c78",
                        "c79",
                        "c80",
                        "c81",
                        "c82",
                        "c83",
                        "c84",
                        "c85",
                        "c86",
                        "c87",
                        "c88",
                        "c89",
                        "c90",
                        "c91",
                        "c92",
                        "c93",
                        "c94",
                        "c95",
                        "c96",
                        "c97",
                        "c98",
                        "c99",
                        "c100",
                        "c101",
                        "c102",
                        "c103",
                        "c104",
                        "c105",
                        "c106",
                        "c107",
                        "c108",
                        "c109",
                        "c110",
                        "c111",
                        "c112",
                        "c113",
                        "c114",
                        "c115",
                        "c116",
                        "c117",
                        "c118",
                        "c119",
                        "c120",
                        "c121",
                        "c122",
                        "c123",
                        "c124",
                        "c125",
                        "c126",
                        "c127",
                        "c128",
                        "c129",
                        "c130",
                        "c131",
                        "c132",
                        "c133",
                        "c134",
                        "c135",
                        "c136",
                        "c137",
                        "c138",
                        "c139",
                        "c140",
                        "c141",
                        "c142",
                        "c143",
                        "c144",
                        "c145",
                        "c146",
                        "c147",
                        "c148",
                        "c149",
                        "c150",
                        "c151",
                        "c152",
                        "c153",
                        "c154",
                        "c155",
                        "c156",
                        "c157",
                        "c158",
                        "c159",
                        "c160",
                        "c161",
                        "c162",
                        "c163",
                        "c164",
                        "c165",
                        "c166",
                        "c167",
                        "c168",
                        "c169",
                        "c170",
                        "c171",
                        "c172",
                        "c173",
                        "c174",
                        "c175",
                        "c176",
                        "c177",
                        "c178",
                        "c179",
                        "c180",
                        "c181",
                        "c182",
                        "c183",
                        "c184",
                        "c185",
                        "c186",
                        "c187",
                        "c188",
                        "c189",
                        "c190",
                        "c191",
                        "c192",
                        "c193",
                        "c194",
                        "c195",
                        "c196",
                        "c197",
                        "c198",
                        "c199",
                        "c200",
                        "c201",
                        "c202",
                        "c203",
                        "c204",
                        "c205",
                        "c206",
                        "c207",
                        "c208",
                        "c209",
                        "c210",
                        "c211",
                        "c212",
                        "c213",
                        "c214",
                        "c215",
                        "c216",
                        "c217",
                        "c218",
                        "c219",
                        "c220",
                        "c221",
                        "c222",
                        "c223",
                        "c224",
                        "c225",
                        "c226",
                        "c227",
                        "c228",
                        "c229",
                        "c230",
                        "c231",
                        "c232",
                        "c233",
                        "c234",
                        "c235",
                        "c236",
                        "c237",
                        "c238",
                        "c239",
                        "c240",
                        "c241",
                        "c242",
                        "c243",
                        "c244",
                        "c245",
                        "c246",
                        "c247",
                        "c248",
                        "c249",
                        "c250",
                        "c251",
                        "c252",
                        "c253",
                        "c254",
                        "c255",
                        "c256",
                    ],
                ),
            };
            &WorldDefinition {
                name: "snap:large/large",
                imports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:large/limits"),
                        name: "sixteen",
                        params: &[
                            ("p0", Type::U8),
                            ("p1", Type::U16),
                            ("p2", Type::U32),
                            ("p3", Type::U64),
                            ("p4", Type::U8),
                            ("p5", Type::U16),
                            ("p6", Type::U32),
                            ("p7", Type::U64),
                            ("p8", Type::U8),
                            ("p9", Type::U16),
                            ("p10", Type::U32),
                            ("p11", Type::U64),
                            ("p12", Type::U8),
                            ("p13", Type::U16),
                            ("p14", Type::U32),
                            ("p15", Type::U64),
                        ],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:large/limits"),
                        name: "texts",
                        params: &[
                            ("p0", Type::List(&Type::String)),
                            ("p1", Type::String),
                            ("p2", Type::List(&Type::String)),
                            ("p3", Type::String),
                            ("p4", Type::List(&Type::String)),
                            ("p5", Type::String),
                            ("p6", Type::List(&Type::String)),
                            ("p7", Type::String),
                            ("p8", Type::List(&Type::String)),
                            ("p9", Type::String),
                            ("p10", Type::List(&Type::String)),
                            ("p11", Type::String),
                            ("p12", Type::List(&Type::String)),
                            ("p13", Type::String),
                            ("p14", Type::List(&Type::String)),
                            ("p15", Type::String),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Tuple(
                                &[
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                ],
                            ),
                        ),
                    },
                ],
                exports: &[
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:large/limits"),
                        name: "sixteen",
                        params: &[
                            ("p0", Type::U8),
                            ("p1", Type::U16),
                            ("p2", Type::U32),
                            ("p3", Type::U64),
                            ("p4", Type::U8),
                            ("p5", Type::U16),
                            ("p6", Type::U32),
                            ("p7", Type::U64),
                            ("p8", Type::U8),
                            ("p9", Type::U16),
                            ("p10", Type::U32),
                            ("p11", Type::U64),
                            ("p12", Type::U8),
                            ("p13", Type::U16),
                            ("p14", Type::U32),
                            ("p15", Type::U64),
                        ],
                        result: ::core::option::Option::Some(Type::Named(T0)),
                    },
                    FunctionDefinition {
                        interface: ::core::option::Option::Some("snap:large/limits"),
                        name: "texts",
                        params: &[
                            ("p0", Type::List(&Type::String)),
                            ("p1", Type::String),
                            ("p2", Type::List(&Type::String)),
                            ("p3", Type::String),
                            ("p4", Type::List(&Type::String)),
                            ("p5", Type::String),
                            ("p6", Type::List(&Type::String)),
                            ("p7", Type::String),
                            ("p8", Type::List(&Type::String)),
                            ("p9", Type::String),
                            ("p10", Type::List(&Type::String)),
                            ("p11", Type::String),
                            ("p12", Type::List(&Type::String)),
                            ("p13", Type::String),
                            ("p14", Type::List(&Type::String)),
                            ("p15", Type::String),
                        ],
                        result: ::core::option::Option::Some(
                            Type::Tuple(
                                &[
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                    Type::String,
                                    Type::U8,
                                ],
                            ),
                        ),
                    },
                ],
            }
        };
        type Component = __Lane;
        type Direct = __Direct;
    }
    impl ::torvyn_engine::__private::session::Close for Large {
        type Farewell = ();
        fn close(
            invoker: &mut ::torvyn_engine::WasmtimeInvoker<Self>,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<Self::Farewell, ::torvyn_engine::EngineError>,
        > + ::core::marker::Send {
            let _ = invoker;
            ::core::future::ready(::core::result::Result::Ok(()))
        }
    }
    impl large::exports::Limits for ::torvyn_engine::WasmtimeInvoker<Large> {
        #[inline]
        fn sixteen<'s>(
            &'s mut self,
            p0: ::core::primitive::u8,
            p1: ::core::primitive::u16,
            p2: ::core::primitive::u32,
            p3: ::core::primitive::u64,
            p4: ::core::primitive::u8,
            p5: ::core::primitive::u16,
            p6: ::core::primitive::u32,
            p7: ::core::primitive::u64,
            p8: ::core::primitive::u8,
            p9: ::core::primitive::u16,
            p10: ::core::primitive::u32,
            p11: ::core::primitive::u64,
            p12: ::core::primitive::u8,
            p13: ::core::primitive::u16,
            p14: ::core::primitive::u32,
            p15: ::core::primitive::u64,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                large::snap::large::limits::Case,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(
                |exports| &mut exports.f0,
                (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15),
            )
        }
        #[inline]
        fn texts<'s, 'p>(
            &'s mut self,
            p0: &'p [&'p ::core::primitive::str],
            p1: &'p ::core::primitive::str,
            p2: &'p [&'p ::core::primitive::str],
            p3: &'p ::core::primitive::str,
            p4: &'p [&'p ::core::primitive::str],
            p5: &'p ::core::primitive::str,
            p6: &'p [&'p ::core::primitive::str],
            p7: &'p ::core::primitive::str,
            p8: &'p [&'p ::core::primitive::str],
            p9: &'p ::core::primitive::str,
            p10: &'p [&'p ::core::primitive::str],
            p11: &'p ::core::primitive::str,
            p12: &'p [&'p ::core::primitive::str],
            p13: &'p ::core::primitive::str,
            p14: &'p [&'p ::core::primitive::str],
            p15: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                ),
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call(
                |exports| &mut exports.f1,
                (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15),
            )
        }
    }
    impl large::exports::Limits for ::torvyn_engine::MockInvoker<Large> {
        fn sixteen<'s>(
            &'s mut self,
            p0: ::core::primitive::u8,
            p1: ::core::primitive::u16,
            p2: ::core::primitive::u32,
            p3: ::core::primitive::u64,
            p4: ::core::primitive::u8,
            p5: ::core::primitive::u16,
            p6: ::core::primitive::u32,
            p7: ::core::primitive::u64,
            p8: ::core::primitive::u8,
            p9: ::core::primitive::u16,
            p10: ::core::primitive::u32,
            p11: ::core::primitive::u64,
            p12: ::core::primitive::u8,
            p13: ::core::primitive::u16,
            p14: ::core::primitive::u32,
            p15: ::core::primitive::u64,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                large::snap::large::limits::Case,
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::core::primitive::u8,
                        ::core::primitive::u16,
                        ::core::primitive::u32,
                        ::core::primitive::u64,
                        ::core::primitive::u8,
                        ::core::primitive::u16,
                        ::core::primitive::u32,
                        ::core::primitive::u64,
                        ::core::primitive::u8,
                        ::core::primitive::u16,
                        ::core::primitive::u32,
                        ::core::primitive::u64,
                        ::core::primitive::u8,
                        ::core::primitive::u16,
                        ::core::primitive::u32,
                        ::core::primitive::u64,
                    ),
                    large::snap::large::limits::Case,
                >(
                0usize,
                (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15),
            )
        }
        fn texts<'s, 'p>(
            &'s mut self,
            p0: &'p [&'p ::core::primitive::str],
            p1: &'p ::core::primitive::str,
            p2: &'p [&'p ::core::primitive::str],
            p3: &'p ::core::primitive::str,
            p4: &'p [&'p ::core::primitive::str],
            p5: &'p ::core::primitive::str,
            p6: &'p [&'p ::core::primitive::str],
            p7: &'p ::core::primitive::str,
            p8: &'p [&'p ::core::primitive::str],
            p9: &'p ::core::primitive::str,
            p10: &'p [&'p ::core::primitive::str],
            p11: &'p ::core::primitive::str,
            p12: &'p [&'p ::core::primitive::str],
            p13: &'p ::core::primitive::str,
            p14: &'p [&'p ::core::primitive::str],
            p15: &'p ::core::primitive::str,
        ) -> impl ::core::future::Future<
            Output = ::core::result::Result<
                (
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                    &'s ::core::primitive::str,
                    ::core::primitive::u8,
                ),
                ::torvyn_engine::EngineError,
            >,
        > + ::core::marker::Send {
            self.__call::<
                    (
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                        ::std::string::String,
                    ),
                    (
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                        ::std::string::String,
                        ::core::primitive::u8,
                    ),
                >(
                1usize,
                (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15),
            )
        }
    }
    impl large::scripts::Limits for ::torvyn_engine::mock::WorldScript<Large> {
        fn sixteen(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn large::Host>,
            (
                ::core::primitive::u8,
                ::core::primitive::u16,
                ::core::primitive::u32,
                ::core::primitive::u64,
                ::core::primitive::u8,
                ::core::primitive::u16,
                ::core::primitive::u32,
                ::core::primitive::u64,
                ::core::primitive::u8,
                ::core::primitive::u16,
                ::core::primitive::u32,
                ::core::primitive::u64,
                ::core::primitive::u8,
                ::core::primitive::u16,
                ::core::primitive::u32,
                ::core::primitive::u64,
            ),
            large::snap::large::limits::Case,
        > {
            self.__function(0usize)
        }
        fn texts(
            &self,
        ) -> ::torvyn_engine::mock::FunctionScript<
            ::std::boxed::Box<dyn large::Host>,
            (
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            ),
            (
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
            ),
        > {
            self.__function(1usize)
        }
    }
    pub enum __F0 {}
    impl ::torvyn_engine::__private::store::Signature for __F0 {
        type Params<'a> = (
            ::core::primitive::u8,
            ::core::primitive::u16,
            ::core::primitive::u32,
            ::core::primitive::u64,
            ::core::primitive::u8,
            ::core::primitive::u16,
            ::core::primitive::u32,
            ::core::primitive::u64,
            ::core::primitive::u8,
            ::core::primitive::u16,
            ::core::primitive::u32,
            ::core::primitive::u64,
            ::core::primitive::u8,
            ::core::primitive::u16,
            ::core::primitive::u32,
            ::core::primitive::u64,
        );
        type View<'a> = large::snap::large::limits::Case;
    }
    impl ::torvyn_engine::__private::direct::Signature for __F0 {
        type CoreParams = (
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u64,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u64,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u64,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u32,
            ::core::primitive::u64,
        );
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F0 {
        type Lifted = (large::snap::large::limits::Case,);
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub enum __F1 {}
    impl ::torvyn_engine::__private::store::Signature for __F1 {
        type Params<'a> = (
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
            &'a [&'a ::core::primitive::str],
            &'a ::core::primitive::str,
        );
        type View<'a> = (
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
            &'a ::core::primitive::str,
            ::core::primitive::u8,
        );
    }
    impl ::torvyn_engine::__private::direct::Signature for __F1 {
        type CoreParams = (::core::primitive::u32,);
        type CoreResult = ::core::primitive::u32;
    }
    impl ::torvyn_engine::__private::component::Signature for __F1 {
        type Lifted = (
            (
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
                ::std::string::String,
                ::core::primitive::u8,
            ),
        );
        #[inline]
        fn view<'a>(
            lifted: &'a Self::Lifted,
            arena: &'a ::torvyn_engine::Arena,
        ) -> Self::View<'a> {
            ::torvyn_engine::Owned::view(&lifted.0, arena)
        }
    }
    pub struct __Exports {
        f0: ::torvyn_engine::__private::session::Bound<__F0>,
        f1: ::torvyn_engine::__private::session::Bound<__F1>,
    }
    pub enum __Lane {}
    impl ::torvyn_engine::__private::session::Bindings<Large> for __Lane {
        const ASYNC_HOST: ::core::primitive::bool = false;
        type Exports = __Exports;
        fn link(
            linker: &mut ::torvyn_engine::__private::component::Linker<Large>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            {
                let mut instance = linker.instance("snap:large/limits")?;
                instance
                    .func_wrap(
                        "sixteen",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Large,
                            >,
                            (
                                p0,
                                p1,
                                p2,
                                p3,
                                p4,
                                p5,
                                p6,
                                p7,
                                p8,
                                p9,
                                p10,
                                p11,
                                p12,
                                p13,
                                p14,
                                p15,
                            ): (
                                ::core::primitive::u8,
                                ::core::primitive::u16,
                                ::core::primitive::u32,
                                ::core::primitive::u64,
                                ::core::primitive::u8,
                                ::core::primitive::u16,
                                ::core::primitive::u32,
                                ::core::primitive::u64,
                                ::core::primitive::u8,
                                ::core::primitive::u16,
                                ::core::primitive::u32,
                                ::core::primitive::u64,
                                ::core::primitive::u8,
                                ::core::primitive::u16,
                                ::core::primitive::u32,
                                ::core::primitive::u64,
                            )|
                        {
                            ::torvyn_engine::__private::component::call_host(
                                store,
                                |host, store, arena| {
                                    let p0 = ::torvyn_engine::__private::component::Guest::walk(
                                        p0,
                                        store,
                                        arena,
                                    )?;
                                    let p1 = ::torvyn_engine::__private::component::Guest::walk(
                                        p1,
                                        store,
                                        arena,
                                    )?;
                                    let p2 = ::torvyn_engine::__private::component::Guest::walk(
                                        p2,
                                        store,
                                        arena,
                                    )?;
                                    let p3 = ::torvyn_engine::__private::component::Guest::walk(
                                        p3,
                                        store,
                                        arena,
                                    )?;
                                    let p4 = ::torvyn_engine::__private::component::Guest::walk(
                                        p4,
                                        store,
                                        arena,
                                    )?;
                                    let p5 = ::torvyn_engine::__private::component::Guest::walk(
                                        p5,
                                        store,
                                        arena,
                                    )?;
                                    let p6 = ::torvyn_engine::__private::component::Guest::walk(
                                        p6,
                                        store,
                                        arena,
                                    )?;
                                    let p7 = ::torvyn_engine::__private::component::Guest::walk(
                                        p7,
                                        store,
                                        arena,
                                    )?;
                                    let p8 = ::torvyn_engine::__private::component::Guest::walk(
                                        p8,
                                        store,
                                        arena,
                                    )?;
                                    let p9 = ::torvyn_engine::__private::component::Guest::walk(
                                        p9,
                                        store,
                                        arena,
                                    )?;
                                    let p10 = ::torvyn_engine::__private::component::Guest::walk(
                                        p10,
                                        store,
                                        arena,
                                    )?;
                                    let p11 = ::torvyn_engine::__private::component::Guest::walk(
                                        p11,
                                        store,
                                        arena,
                                    )?;
                                    let p12 = ::torvyn_engine::__private::component::Guest::walk(
                                        p12,
                                        store,
                                        arena,
                                    )?;
                                    let p13 = ::torvyn_engine::__private::component::Guest::walk(
                                        p13,
                                        store,
                                        arena,
                                    )?;
                                    let p14 = ::torvyn_engine::__private::component::Guest::walk(
                                        p14,
                                        store,
                                        arena,
                                    )?;
                                    let p15 = ::torvyn_engine::__private::component::Guest::walk(
                                        p15,
                                        store,
                                        arena,
                                    )?;
                                    let p0 = ::torvyn_engine::__private::component::Place::place(
                                        &p0,
                                        store,
                                        arena,
                                    )?;
                                    let p1 = ::torvyn_engine::__private::component::Place::place(
                                        &p1,
                                        store,
                                        arena,
                                    )?;
                                    let p2 = ::torvyn_engine::__private::component::Place::place(
                                        &p2,
                                        store,
                                        arena,
                                    )?;
                                    let p3 = ::torvyn_engine::__private::component::Place::place(
                                        &p3,
                                        store,
                                        arena,
                                    )?;
                                    let p4 = ::torvyn_engine::__private::component::Place::place(
                                        &p4,
                                        store,
                                        arena,
                                    )?;
                                    let p5 = ::torvyn_engine::__private::component::Place::place(
                                        &p5,
                                        store,
                                        arena,
                                    )?;
                                    let p6 = ::torvyn_engine::__private::component::Place::place(
                                        &p6,
                                        store,
                                        arena,
                                    )?;
                                    let p7 = ::torvyn_engine::__private::component::Place::place(
                                        &p7,
                                        store,
                                        arena,
                                    )?;
                                    let p8 = ::torvyn_engine::__private::component::Place::place(
                                        &p8,
                                        store,
                                        arena,
                                    )?;
                                    let p9 = ::torvyn_engine::__private::component::Place::place(
                                        &p9,
                                        store,
                                        arena,
                                    )?;
                                    let p10 = ::torvyn_engine::__private::component::Place::place(
                                        &p10,
                                        store,
                                        arena,
                                    )?;
                                    let p11 = ::torvyn_engine::__private::component::Place::place(
                                        &p11,
                                        store,
                                        arena,
                                    )?;
                                    let p12 = ::torvyn_engine::__private::component::Place::place(
                                        &p12,
                                        store,
                                        arena,
                                    )?;
                                    let p13 = ::torvyn_engine::__private::component::Place::place(
                                        &p13,
                                        store,
                                        arena,
                                    )?;
                                    let p14 = ::torvyn_engine::__private::component::Place::place(
                                        &p14,
                                        store,
                                        arena,
                                    )?;
                                    let p15 = ::torvyn_engine::__private::component::Place::place(
                                        &p15,
                                        store,
                                        arena,
                                    )?;
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(
                                            p0,
                                            p1,
                                            p2,
                                            p3,
                                            p4,
                                            p5,
                                            p6,
                                            p7,
                                            p8,
                                            p9,
                                            p10,
                                            p11,
                                            p12,
                                            p13,
                                            p14,
                                            p15,
                                        ),
                                    );
                                    let _ = (&store, arena);
                                    let result = large::host::Limits::sixteen(
                                        &mut **host,
                                        p0,
                                        p1,
                                        p2,
                                        p3,
                                        p4,
                                        p5,
                                        p6,
                                        p7,
                                        p8,
                                        p9,
                                        p10,
                                        p11,
                                        p12,
                                        p13,
                                        p14,
                                        p15,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
                instance
                    .func_wrap(
                        "texts",
                        |
                            store: ::torvyn_engine::__private::component::StoreContextMut<
                                '_,
                                Large,
                            >,
                            (
                                p0,
                                p1,
                                p2,
                                p3,
                                p4,
                                p5,
                                p6,
                                p7,
                                p8,
                                p9,
                                p10,
                                p11,
                                p12,
                                p13,
                                p14,
                                p15,
                            ): (
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                ::torvyn_engine::__private::wasmtime::component::WasmList<
                                    ::torvyn_engine::__private::wasmtime::component::WasmStr,
                                >,
                                ::torvyn_engine::__private::wasmtime::component::WasmStr,
                            )|
                        {
                            ::torvyn_engine::__private::component::call_host(
                                store,
                                |host, store, arena| {
                                    let p0 = ::torvyn_engine::__private::component::Guest::walk(
                                        p0,
                                        store,
                                        arena,
                                    )?;
                                    let p1 = ::torvyn_engine::__private::component::Guest::walk(
                                        p1,
                                        store,
                                        arena,
                                    )?;
                                    let p2 = ::torvyn_engine::__private::component::Guest::walk(
                                        p2,
                                        store,
                                        arena,
                                    )?;
                                    let p3 = ::torvyn_engine::__private::component::Guest::walk(
                                        p3,
                                        store,
                                        arena,
                                    )?;
                                    let p4 = ::torvyn_engine::__private::component::Guest::walk(
                                        p4,
                                        store,
                                        arena,
                                    )?;
                                    let p5 = ::torvyn_engine::__private::component::Guest::walk(
                                        p5,
                                        store,
                                        arena,
                                    )?;
                                    let p6 = ::torvyn_engine::__private::component::Guest::walk(
                                        p6,
                                        store,
                                        arena,
                                    )?;
                                    let p7 = ::torvyn_engine::__private::component::Guest::walk(
                                        p7,
                                        store,
                                        arena,
                                    )?;
                                    let p8 = ::torvyn_engine::__private::component::Guest::walk(
                                        p8,
                                        store,
                                        arena,
                                    )?;
                                    let p9 = ::torvyn_engine::__private::component::Guest::walk(
                                        p9,
                                        store,
                                        arena,
                                    )?;
                                    let p10 = ::torvyn_engine::__private::component::Guest::walk(
                                        p10,
                                        store,
                                        arena,
                                    )?;
                                    let p11 = ::torvyn_engine::__private::component::Guest::walk(
                                        p11,
                                        store,
                                        arena,
                                    )?;
                                    let p12 = ::torvyn_engine::__private::component::Guest::walk(
                                        p12,
                                        store,
                                        arena,
                                    )?;
                                    let p13 = ::torvyn_engine::__private::component::Guest::walk(
                                        p13,
                                        store,
                                        arena,
                                    )?;
                                    let p14 = ::torvyn_engine::__private::component::Guest::walk(
                                        p14,
                                        store,
                                        arena,
                                    )?;
                                    let p15 = ::torvyn_engine::__private::component::Guest::walk(
                                        p15,
                                        store,
                                        arena,
                                    )?;
                                    let p0 = ::torvyn_engine::__private::component::Place::place(
                                        &p0,
                                        store,
                                        arena,
                                    )?;
                                    let p1 = ::torvyn_engine::__private::component::Place::place(
                                        &p1,
                                        store,
                                        arena,
                                    )?;
                                    let p2 = ::torvyn_engine::__private::component::Place::place(
                                        &p2,
                                        store,
                                        arena,
                                    )?;
                                    let p3 = ::torvyn_engine::__private::component::Place::place(
                                        &p3,
                                        store,
                                        arena,
                                    )?;
                                    let p4 = ::torvyn_engine::__private::component::Place::place(
                                        &p4,
                                        store,
                                        arena,
                                    )?;
                                    let p5 = ::torvyn_engine::__private::component::Place::place(
                                        &p5,
                                        store,
                                        arena,
                                    )?;
                                    let p6 = ::torvyn_engine::__private::component::Place::place(
                                        &p6,
                                        store,
                                        arena,
                                    )?;
                                    let p7 = ::torvyn_engine::__private::component::Place::place(
                                        &p7,
                                        store,
                                        arena,
                                    )?;
                                    let p8 = ::torvyn_engine::__private::component::Place::place(
                                        &p8,
                                        store,
                                        arena,
                                    )?;
                                    let p9 = ::torvyn_engine::__private::component::Place::place(
                                        &p9,
                                        store,
                                        arena,
                                    )?;
                                    let p10 = ::torvyn_engine::__private::component::Place::place(
                                        &p10,
                                        store,
                                        arena,
                                    )?;
                                    let p11 = ::torvyn_engine::__private::component::Place::place(
                                        &p11,
                                        store,
                                        arena,
                                    )?;
                                    let p12 = ::torvyn_engine::__private::component::Place::place(
                                        &p12,
                                        store,
                                        arena,
                                    )?;
                                    let p13 = ::torvyn_engine::__private::component::Place::place(
                                        &p13,
                                        store,
                                        arena,
                                    )?;
                                    let p14 = ::torvyn_engine::__private::component::Place::place(
                                        &p14,
                                        store,
                                        arena,
                                    )?;
                                    let p15 = ::torvyn_engine::__private::component::Place::place(
                                        &p15,
                                        store,
                                        arena,
                                    )?;
                                    ::torvyn_engine::__private::component::count_params(
                                        store,
                                        &(
                                            p0,
                                            p1,
                                            p2,
                                            p3,
                                            p4,
                                            p5,
                                            p6,
                                            p7,
                                            p8,
                                            p9,
                                            p10,
                                            p11,
                                            p12,
                                            p13,
                                            p14,
                                            p15,
                                        ),
                                    );
                                    let _ = (&store, arena);
                                    let result = large::host::Limits::texts(
                                        &mut **host,
                                        p0,
                                        p1,
                                        p2,
                                        p3,
                                        p4,
                                        p5,
                                        p6,
                                        p7,
                                        p8,
                                        p9,
                                        p10,
                                        p11,
                                        p12,
                                        p13,
                                        p14,
                                        p15,
                                    );
                                    let _ = &result;
                                    ::core::result::Result::Ok((result,))
                                },
                            )
                        },
                    )?;
            }
            let _ = linker;
            ::core::result::Result::Ok(())
        }
        fn bind(
            binder: &mut ::torvyn_engine::__private::session::Binder<'_, Large>,
        ) -> ::core::result::Result<__Exports, ::torvyn_engine::EngineError> {
            let _ = &binder;
            ::core::result::Result::Ok(__Exports {
                f0: binder.next()?,
                f1: binder.next()?,
            })
        }
    }
    pub enum __Direct {}
    impl ::torvyn_engine::__private::direct::HostImports<Large> for __Direct {
        fn import(
            index: ::core::primitive::usize,
            imports: ::torvyn_engine::__private::direct::Imports<'_, Large>,
        ) -> ::torvyn_engine::__private::wasmtime::Result<()> {
            let (options, suspends) = (imports.options(), imports.suspends());
            let _ = (options, suspends);
            match index {
                0usize => {
                    imports
                        .define(move |
                            caller: ::torvyn_engine::__private::wasmtime::Caller<
                                '_,
                                ::torvyn_engine::__private::store::State<Large>,
                            >,
                            c0: ::core::primitive::u32,
                            c1: ::core::primitive::u32,
                            c2: ::core::primitive::u32,
                            c3: ::core::primitive::u64,
                            c4: ::core::primitive::u32,
                            c5: ::core::primitive::u32,
                            c6: ::core::primitive::u32,
                            c7: ::core::primitive::u64,
                            c8: ::core::primitive::u32,
                            c9: ::core::primitive::u32,
                            c10: ::core::primitive::u32,
                            c11: ::core::primitive::u64,
                            c12: ::core::primitive::u32,
                            c13: ::core::primitive::u32,
                            c14: ::core::primitive::u32,
                            c15: ::core::primitive::u64|
                        {
                            let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                c0,
                                c1,
                                c2,
                                c3,
                                c4,
                                c5,
                                c6,
                                c7,
                                c8,
                                c9,
                                c10,
                                c11,
                                c12,
                                c13,
                                c14,
                                c15,
                            ));
                            let bits = ::torvyn_engine::__private::direct::call_host(
                                caller,
                                options,
                                &slots,
                                0,
                                |host, from, slots| {
                                    let (
                                        p0,
                                        p1,
                                        p2,
                                        p3,
                                        p4,
                                        p5,
                                        p6,
                                        p7,
                                        p8,
                                        p9,
                                        p10,
                                        p11,
                                        p12,
                                        p13,
                                        p14,
                                        p15,
                                    ): (
                                        ::core::primitive::u8,
                                        ::core::primitive::u16,
                                        ::core::primitive::u32,
                                        ::core::primitive::u64,
                                        ::core::primitive::u8,
                                        ::core::primitive::u16,
                                        ::core::primitive::u32,
                                        ::core::primitive::u64,
                                        ::core::primitive::u8,
                                        ::core::primitive::u16,
                                        ::core::primitive::u32,
                                        ::core::primitive::u64,
                                        ::core::primitive::u8,
                                        ::core::primitive::u16,
                                        ::core::primitive::u32,
                                        ::core::primitive::u64,
                                    ) = from.params(slots)?;
                                    ::core::result::Result::Ok(
                                        large::host::Limits::sixteen(
                                            &mut **host,
                                            p0,
                                            p1,
                                            p2,
                                            p3,
                                            p4,
                                            p5,
                                            p6,
                                            p7,
                                            p8,
                                            p9,
                                            p10,
                                            p11,
                                            p12,
                                            p13,
                                            p14,
                                            p15,
                                        ),
                                    )
                                },
                            )?;
                            ::torvyn_engine::__private::wasmtime::Result::Ok(
                                <::core::primitive::u32 as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                    bits,
                                ),
                            )
                        })
                }
                1usize => {
                    if suspends {
                        imports
                            .define_waiting(move |
                                mut caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Large>,
                                >,
                                (c0, c1): (::core::primitive::u32, ::core::primitive::u32)|
                            {
                                ::std::boxed::Box::new(async move {
                                    let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                        c0,
                                        c1,
                                    ));
                                    let mut waiting = ::torvyn_engine::__private::direct::Waiting::new(
                                        &mut caller,
                                        options,
                                    )?;
                                    let result = {
                                        let (
                                            host,
                                            (
                                                p0,
                                                p1,
                                                p2,
                                                p3,
                                                p4,
                                                p5,
                                                p6,
                                                p7,
                                                p8,
                                                p9,
                                                p10,
                                                p11,
                                                p12,
                                                p13,
                                                p14,
                                                p15,
                                            ),
                                        ): (
                                            _,
                                            (
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                                &'_ [&'_ ::core::primitive::str],
                                                &'_ ::core::primitive::str,
                                            ),
                                        ) = waiting.lift(&slots)?;
                                        large::host::Limits::texts(
                                            &mut **host,
                                            p0,
                                            p1,
                                            p2,
                                            p3,
                                            p4,
                                            p5,
                                            p6,
                                            p7,
                                            p8,
                                            p9,
                                            p10,
                                            p11,
                                            p12,
                                            p13,
                                            p14,
                                            p15,
                                        )
                                    };
                                    let bits = waiting
                                        .lower(result, ::core::convert::From::from(c1))
                                        .await?;
                                    ::torvyn_engine::__private::wasmtime::Result::Ok(
                                        <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                            bits,
                                        ),
                                    )
                                })
                            })
                    } else {
                        imports
                            .define(move |
                                caller: ::torvyn_engine::__private::wasmtime::Caller<
                                    '_,
                                    ::torvyn_engine::__private::store::State<Large>,
                                >,
                                c0: ::core::primitive::u32,
                                c1: ::core::primitive::u32|
                            {
                                let slots = ::torvyn_engine::__private::direct::CoreParams::slots((
                                    c0,
                                    c1,
                                ));
                                let bits = ::torvyn_engine::__private::direct::call_host(
                                    caller,
                                    options,
                                    &slots,
                                    ::core::convert::From::from(c1),
                                    |host, from, slots| {
                                        let (
                                            p0,
                                            p1,
                                            p2,
                                            p3,
                                            p4,
                                            p5,
                                            p6,
                                            p7,
                                            p8,
                                            p9,
                                            p10,
                                            p11,
                                            p12,
                                            p13,
                                            p14,
                                            p15,
                                        ): (
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                            &'_ [&'_ ::core::primitive::str],
                                            &'_ ::core::primitive::str,
                                        ) = from.params(slots)?;
                                        ::core::result::Result::Ok(
                                            large::host::Limits::texts(
                                                &mut **host,
                                                p0,
                                                p1,
                                                p2,
                                                p3,
                                                p4,
                                                p5,
                                                p6,
                                                p7,
                                                p8,
                                                p9,
                                                p10,
                                                p11,
                                                p12,
                                                p13,
                                                p14,
                                                p15,
                                            ),
                                        )
                                    },
                                )?;
                                ::torvyn_engine::__private::wasmtime::Result::Ok(
                                    <() as ::torvyn_engine::__private::direct::CoreResult>::from_bits(
                                        bits,
                                    ),
                                )
                            })
                    }
                }
                _ => ::torvyn_engine::__private::direct::no_import(imports),
            }
        }
    }
};
