//! Places of datelines.

use crate::lexicon::list::List;

/// Cities that a dateline names without their state or country, and other cities news often comes from. A
/// dateline in small letters, or one that lost its dash, is believed only for these.
#[rustfmt::skip]
pub(crate) static CITIES: List = List::of(&[
    "abidjan", "abu dhabi", "abuja", "accra", "addis ababa", "adelaide", "aden", "algiers", "almaty", "amman",
    "amsterdam", "anchorage", "ankara", "antananarivo", "antwerp", "ashgabat", "asmara", "astana", "asuncion",
    "asunción", "athens", "atlanta", "auckland", "austin", "baghdad", "baku", "baltimore", "bamako", "bangalore",
    "bangkok", "bangui", "barcelona", "basel", "basra", "beijing", "beirut", "belfast", "belgrade", "bengaluru",
    "berlin", "bern", "birmingham", "bishkek", "bogota", "bogotá", "bombay", "bonn", "boston", "brasilia",
    "brasília", "bratislava", "brazzaville", "brisbane", "bristol", "brussels", "bucharest", "budapest",
    "buenos aires", "bujumbura", "cairo", "calcutta", "calgary", "canberra", "cape town", "caracas", "cardiff",
    "casablanca", "chennai", "chicago", "chisinau", "cincinnati", "cleveland", "cologne", "colombo", "conakry",
    "copenhagen", "cork", "dakar", "dallas", "damascus", "dar es salaam", "delhi", "denver", "detroit", "dhaka",
    "djibouti", "doha", "dubai", "dublin", "durban", "dushanbe", "edinburgh", "edmonton", "florence", "frankfurt",
    "freetown", "gaborone", "gaza", "gaza city", "geneva", "gibraltar", "glasgow", "guatemala city", "halifax",
    "hamburg", "hanoi", "harare", "havana", "helsinki", "hong kong", "honolulu", "houston", "hyderabad",
    "indianapolis", "islamabad", "istanbul", "jakarta", "jeddah", "jerusalem", "johannesburg", "juba", "kabul",
    "kampala", "karachi", "kathmandu", "kharkiv", "khartoum", "kiev", "kigali", "kingston", "kinshasa", "kolkata",
    "kuala lumpur", "kuwait city", "kyiv", "kyoto", "la paz", "lagos", "lahore", "las vegas", "leeds", "leipzig",
    "libreville", "lille", "lilongwe", "lima", "lisbon", "liverpool", "ljubljana", "lome", "lomé", "london",
    "los angeles", "luanda", "lusaka", "luxembourg", "lviv", "lyon", "macau", "madrid", "managua", "manama",
    "manchester", "manila", "maputo", "marseille", "maseru", "mecca", "melbourne", "mexico city", "miami", "milan",
    "milwaukee", "minneapolis", "minsk", "mogadishu", "monaco", "monrovia", "monterrey", "montevideo", "montreal",
    "montréal", "moscow", "mosul", "mumbai", "munich", "muscat", "nagpur", "nairobi", "nanjing", "naples", "nassau",
    "new delhi", "new orleans", "new york", "niamey", "nice", "nicosia", "nouakchott", "odesa", "odessa",
    "oklahoma city", "osaka", "oslo", "ottawa", "ouagadougou", "panama city", "paris", "perth", "philadelphia",
    "phnom penh", "phoenix", "pittsburgh", "podgorica", "port moresby", "port-au-prince", "prague", "pretoria",
    "pristina", "pyongyang", "quebec city", "quito", "rabat", "ramallah", "rangoon", "rawalpindi", "reykjavik",
    "riga", "rio de janeiro", "riyadh", "rome", "rotterdam", "salt lake city", "san antonio", "san diego",
    "san francisco", "san jose", "san josé", "san juan", "san salvador", "sanaa", "santiago", "santo domingo",
    "sao paulo", "sapporo", "sarajevo", "seattle", "seoul", "shanghai", "shenzhen", "singapore", "skopje", "sofia",
    "st. louis", "st. petersburg", "stockholm", "strasbourg", "stuttgart", "sydney", "são paulo", "taipei",
    "tallinn", "tashkent", "tbilisi", "tegucigalpa", "tehran", "tel aviv", "the hague", "tirana", "tokyo",
    "toronto", "tripoli", "tunis", "turin", "ulaanbaatar", "united nations", "valletta", "vancouver",
    "vatican city", "venice", "vienna", "vientiane", "vilnius", "vladivostok", "warsaw", "washington", "wellington",
    "windhoek", "winnipeg", "wuhan", "yangon", "yaounde", "yaoundé", "yerevan", "york", "zagreb", "zurich",
    "zürich",
]);

/// States, provinces and countries after a place, as datelines shorten or spell them.
#[rustfmt::skip]
pub(crate) static REGIONS: List = List::of(&[
    "afghanistan", "ala", "alabama", "alaska", "albania", "alberta", "algeria", "angola", "argentina", "ariz",
    "arizona", "ark", "arkansas", "armenia", "australia", "austria", "azerbaijan", "b.c", "bahrain", "bangladesh",
    "belarus", "belgium", "benin", "bolivia", "bosnia", "botswana", "brazil", "britain", "british columbia",
    "bulgaria", "burkina faso", "burma", "burundi", "calif", "california", "cambodia", "cameroon", "canada", "chad",
    "chile", "china", "colo", "colombia", "colorado", "congo", "conn", "connecticut", "costa rica", "croatia",
    "cuba", "cyprus", "czech republic", "d.c", "del", "delaware", "denmark", "ecuador", "egypt", "el salvador",
    "england", "eritrea", "estonia", "ethiopia", "finland", "fla", "florida", "france", "ga", "gabon", "gambia",
    "gaza strip", "georgia", "germany", "ghana", "greece", "guatemala", "guinea", "haiti", "hawaii", "honduras",
    "hungary", "iceland", "idaho", "ill", "illinois", "ind", "india", "indiana", "indonesia", "iowa", "iran",
    "iraq", "ireland", "israel", "italy", "ivory coast", "jamaica", "japan", "jordan", "kan", "kansas",
    "kazakhstan", "kentucky", "kenya", "kosovo", "kuwait", "ky", "kyrgyzstan", "la", "laos", "latvia", "lebanon",
    "lesotho", "liberia", "libya", "lithuania", "louisiana", "madagascar", "maine", "malawi", "malaysia", "mali",
    "malta", "manitoba", "maryland", "mass", "massachusetts", "mauritania", "md", "mexico", "mich", "michigan",
    "minn", "minnesota", "miss", "mississippi", "missouri", "mo", "moldova", "mongolia", "mont", "montana",
    "montenegro", "morocco", "mozambique", "myanmar", "n.c", "n.d", "n.h", "n.j", "n.m", "n.y", "namibia", "neb",
    "nebraska", "nepal", "netherlands", "nev", "nevada", "new brunswick", "new hampshire", "new jersey",
    "new mexico", "new south wales", "new york", "new zealand", "newfoundland", "nicaragua", "niger", "nigeria",
    "north carolina", "north dakota", "north korea", "north macedonia", "northern ireland", "norway", "nova scotia",
    "ohio", "okla", "oklahoma", "oman", "ont", "ontario", "ore", "oregon", "pa", "pakistan", "panama", "paraguay",
    "pennsylvania", "peru", "philippines", "poland", "portugal", "prince edward island", "puerto rico", "qatar",
    "quebec", "queensland", "r.i", "rhode island", "romania", "russia", "rwanda", "s.c", "s.d", "saskatchewan",
    "saudi arabia", "scotland", "senegal", "serbia", "sierra leone", "slovakia", "slovenia", "somalia",
    "south africa", "south australia", "south carolina", "south dakota", "south korea", "south sudan", "spain",
    "sri lanka", "sudan", "sweden", "switzerland", "syria", "taiwan", "tajikistan", "tanzania", "tasmania", "tenn",
    "tennessee", "tex", "texas", "thailand", "togo", "tunisia", "turkey", "turkmenistan", "u.a.e", "uganda",
    "ukraine", "united arab emirates", "uruguay", "utah", "uzbekistan", "va", "venezuela", "vermont", "victoria",
    "vietnam", "virginia", "vt", "w.va", "wales", "wash", "washington", "west bank", "west virginia",
    "western australia", "wis", "wisconsin", "wyo", "wyoming", "yemen", "zambia", "zimbabwe",
]);

/// Words in capitals before a dash or colon that are labels of a story and no place.
#[rustfmt::skip]
pub(crate) static LABELS: List = List::of(&[
    "alert", "analysis", "audio", "breaking", "chapter", "column", "comment", "correction", "editorial", "eu", "exclusive",
    "explainer", "fact", "factbox", "feature", "file", "flash", "insight", "interview", "just", "latest", "letter", "live",
    "nato", "news", "note", "obituary", "opinion", "part", "photo", "photos", "picture", "pictures", "podcast", "poll", "preview",
    "profile", "q&a", "quiz", "quote", "report", "review", "scoop", "shock", "spotlight", "timeline", "top", "un",
    "update", "updated", "updates", "urgent", "video", "warning", "watch", "wrapup",
]);

/// Words that can follow a city's name only if a new sentence begins with them: what stands before was a
/// dateline. A city has a mayor and a police, but no president and no pope.
#[rustfmt::skip]
pub(crate) static OPENERS: List = List::of(&[
    "a", "after", "an", "as", "at", "before", "chancellor", "dr", "for", "he", "her", "his", "if", "in", "it",
    "its", "mr", "mrs", "ms", "nearly", "on", "one", "pope", "president", "prime", "she", "since", "the", "their",
    "there", "they", "this", "three", "two", "we", "what", "when", "while", "with",
]);
