//! Who can speak: honorifics, roles, bodies, documents; and where they speak.

use super::WordList;
use crate::lexicon::list::List;
use crate::lexicon::tags::Tags;

const PLURAL: Tags = Tags::PLURAL;
const ROLES: Tags = Tags::ROLE.with(PLURAL);
const SHORT: Tags = Tags::ABBREVIATION;

/// Last words of names that make them a body's, and of no person. In lower case and sorted.
#[rustfmt::skip]
pub(crate) static BODY_ENDINGS: List = List::of(&[
    "ag", "airlines", "airways", "associates", "beverages", "biosciences", "biotech", "breweries", "bros", "center", "centre",
    "co", "communications", "corp", "cruises", "energy", "enterprises", "ferries", "foods", "gazette", "gmbh", "herald",
    "holdings", "house", "inc", "industries", "insurance", "international", "investments", "journal", "laboratories", "lines",
    "llc", "llp", "logistics", "ltd", "mail", "minerals", "motors", "news", "partners", "petroleum", "pharmaceuticals",
    "pictures", "plc", "post", "press", "properties", "railways", "records", "resorts", "resources", "review", "robotics",
    "securities", "services", "shipping", "solutions", "stores", "systems", "technologies", "telecom", "telegraph", "textiles",
    "therapeutics", "times", "tribune",
]);

/// The legal forms of firms, which their names have on paper. In lower case and sorted.
pub(crate) static LEGAL_FORMS: List = List::of(&["ag", "co", "corp", "gmbh", "inc", "llc", "llp", "ltd", "plc"]);

/// Those of bodies that are called after a place, by whose name alone nobody calls them: `Leeds Gazette`. In lower case and sorted.
#[rustfmt::skip]
pub(crate) static PLACED_ENDINGS: List = List::of(&[
    "center", "centre", "gazette", "herald", "house", "international", "journal", "mail", "news", "post", "press", "railways",
    "records", "review", "services", "telegraph", "times", "tribune",
]);

/// Degrees and honours behind a name, which are no role.
pub(crate) const POSTNOMINALS: &[&str] =
    &["D.D.S.", "D.O.", "J.D.", "KC", "M.D.", "MBE", "MD", "OBE", "Ph.D.", "PhD", "QC", "R.N.", "RN", "SAN", "SC"];

/// What somebody is called by where he comes from: `the Italian`.
#[rustfmt::skip]
pub(crate) static DEMONYMS: List = List::of(&[
    "afghan", "albanian", "algerian", "american", "angolan", "argentine", "argentinian", "armenian", "australian", "austrian",
    "azerbaijani", "bahraini", "bangladeshi", "belarusian", "belgian", "bolivian", "bosnian", "brazilian", "briton", "bulgarian",
    "californian", "cambodian", "cameroonian", "canadian", "catalan", "chilean", "colombian", "congolese", "croat", "croatian",
    "cuban", "cypriot", "czech", "dane", "dutchman", "dutchwoman", "ecuadorian", "egyptian", "englishman", "englishwoman", "estonian",
    "ethiopian", "fijian", "filipino", "finn", "floridian", "frenchman", "frenchwoman", "georgian", "german", "ghanaian",
    "greek", "guatemalan", "haitian", "honduran", "hungarian", "icelander", "indian", "indonesian", "iranian", "iraqi", "irishman",
    "irishwoman", "israeli", "italian", "ivorian", "jamaican", "jordanian", "kazakh", "kenyan", "korean", "kosovan", "kuwaiti", "latvian",
    "lebanese", "libyan", "lithuanian", "londoner", "macedonian", "malaysian", "malian", "maltese", "mexican", "moldovan",
    "mongolian", "montenegrin", "moroccan", "namibian", "nepali", "new yorker", "nigerian", "norwegian", "pakistani",
    "palestinian", "panamanian", "paraguayan", "parisian", "peruvian", "pole", "qatari", "romanian", "russian", "rwandan", "saudi",
    "scot", "scotsman", "senegalese", "serb", "serbian", "singaporean", "slovak", "slovenian", "somali", "spaniard", "sudanese",
    "swede", "swiss", "syrian", "taiwanese", "tanzanian", "texan", "thai", "tunisian", "turk", "ugandan", "ukrainian", "uruguayan",
    "uzbek", "venezuelan", "vietnamese", "welshman", "welshwoman", "yorkshireman", "zambian", "zimbabwean",
]);

/// Words for speakers, by class. An abbreviation stands without its period.
pub(crate) const WORDS: &[WordList] = &[
    // Honorifics and titles before a name.
    (Tags::HONORIFIC.with(Tags::MALE).with(SHORT), "mr messrs fr"),
    (Tags::HONORIFIC.with(Tags::FEMALE).with(SHORT), "mrs ms mme mlle smt"),
    (
        Tags::HONORIFIC.with(SHORT),
        "\
            dr sen sens rep reps gov govs gen prof profs rev revd lt sgt ssgt msgt sfc capt cpt col maj cpl pfc pvt \
            adm cmdr cdr comdr brig cmsgt hon supt insp det dets dep lieut atty pres drs del ald msgr mx const cllr \
            amb asst cr clr coun engr barr barrs adv alh hajj arch brig-gen lt-gen maj-gen major-gen \
            lt-col lt-cdr",
    ),
    // Parts of titles that are adjectives as well.
    (Tags::HONORIFIC, "private prime vice major corporal"),
    (
        Tags::HONORIFIC.with(Tags::MALE),
        "\
            sir lord sheikh sheik shaikh emir sultan mister monsieur herr señor senor don signor imam ayatollah \
            mullah rabbi maulana sri shri swami guru pandit alhaji mallam malam otunba",
    ),
    (
        Tags::HONORIFIC.with(Tags::FEMALE),
        "dame lady miss madam madame mademoiselle señora senora señorita frau fräulein signora begum hajia hajiya",
    ),
    (
        Tags::HONORIFIC.with(Tags::ROLE).with(Tags::MALE),
        "\
            king prince duke earl baron viscount marquess pope father friar emperor tsar czar kaiser archbishop \
            cardinal congressman assemblyman councilman alderman",
    ),
    (
        Tags::HONORIFIC.with(Tags::ROLE).with(Tags::FEMALE),
        "queen princess duchess countess baroness viscountess empress congresswoman assemblywoman councilwoman",
    ),
    (
        Tags::HONORIFIC.with(Tags::ROLE),
        "\
            president senator governor secretary minister mayor professor chancellor premier general admiral colonel \
            captain lieutenant sergeant commander brigadier commodore marshal judge justice \
            sheriff chief detective inspector superintendent constable officer deputy agent trooper doctor bishop \
            reverend pastor rabbi imam cardinal archbishop monsignor deacon vicar dean coach representative delegate \
            undersecretary under-secretary auditor-general attorney-general director-general governor-general \
            surgeon-general vice-chancellor \
            commissioner ambassador councillor councilor councilmember prosecutor solicitor magistrate \
            vice-president congressperson chair speaker comptroller treasurer ombudsman attorney",
    ),
    // What a person is.
    (Tags::ROLE, "ceo cfo coo cto mp mep mla mlc dgp igp dcp acp grandmaster"),
    (
        Tags::ROLE,
        "\
            spokesperson aide adviser advisor assistant analyst economist strategist consultant lobbyist activist \
            advocate organizer organiser campaigner candidate nominee contender frontrunner front-runner hopeful incumbent challenger opponent rival \
            leader lawmaker legislator politician diplomat envoy negotiator mediator official bureaucrat \
            civil-servant regulator auditor watchdog whistleblower informant source insider expert specialist \
            scholar academic researcher scientist historian author writer novelist poet playwright essayist \
            biographer journalist reporter correspondent columnist editor editor-in-chief publisher broadcaster \
            anchor presenter host moderator commentator pundit blogger critic reviewer panelist panellist respondent reader viewer listener user creator subscriber pensioner retiree ally foe hardliner aristocrat protestor photographer cameraman \
            director producer screenwriter filmmaker film-maker actor singer musician composer conductor pianist \
            guitarist drummer rapper songwriter dancer choreographer artist painter sculptor designer architect \
            engineer programmer developer technician mechanic electrician plumber carpenter builder contractor \
            welder miner farmer rancher grower fisher gardener cook chef baker butcher barista bartender waiter \
            cashier clerk receptionist librarian teacher tutor lecturer instructor educator principal headteacher \
            superintendent student pupil undergraduate graduate alumnus nurse midwife physician surgeon paramedic \
            medic pharmacist dentist neurosurgeon psychiatrist psychologist therapist counselor counsellor pediatrician \
            paediatrician cardiologist oncologist epidemiologist virologist immunologist biologist chemist physicist \
            astronomer astronaut geologist meteorologist climatologist ecologist zoologist botanist archaeologist \
            anthropologist sociologist statistician mathematician philosopher theologian priest minister chaplain \
            clergyman missionary monk lawyer attorney barrister solicitor counsel prosecutor defender judge juror \
            magistrate notary observer paralegal defendant plaintiff claimant complainant litigant petitioner appellant \
            witness victim survivor suspect convict inmate prisoner detainee fugitive gunman attacker assailant \
            shooter bomber terrorist militant insurgent rebel fighter soldier sailor marine airman pilot veteran \
            commander officer guard bodyguard ranger firefighter rescuer lifeguard dispatcher investigator detective \
            inspector sleuth spy agent hacker banker broker trader investor shareholder stockholder financier \
            billionaire millionaire tycoon magnate mogul entrepreneur founder co-founder cofounder owner co-owner \
            landlord tenant renter homeowner resident villager neighbor neighbour citizen voter taxpayer constituent \
            commuter passenger motorist driver trucker cyclist pedestrian tourist traveler traveller visitor guest \
            customer client consumer shopper patron buyer seller retailer wholesaler supplier vendor manufacturer \
            distributor exporter importer realtor employer employee worker laborer labourer staffer intern \
            apprentice trainee volunteer recruiter manager supervisor foreman boss chief executive ceo cfo coo cto \
            chairperson chair vice-chair vice-chairman president-elect vice-president treasurer registrar \
            administrator coordinator co-ordinator trustee director-general commissioner governor mayor deputy \
            premier chancellor player footballer striker midfielder goalkeeper goalie forward winger quarterback \
            pitcher catcher batter batsman bowler golfer boxer wrestler swimmer runner sprinter jockey skater skier \
            gymnast athlete olympian champion captain coach trainer referee umpire teammate team-mate rookie parent \
            child baby infant toddler teen teenager adult youth sibling spouse partner fiance fiancé cousin relative \
            grandparent grandchild orphan friend colleague co-worker coworker classmate roommate flatmate \
            acquaintance mentor protege protégé successor predecessor heir supporter backer fan follower believer \
            skeptic sceptic detractor admirer donor sponsor benefactor patient carer caregiver babysitter nanny \
            refugee migrant immigrant asylum-seeker native newcomer stranger bystander onlooker passerby passer-by \
            eyewitness protester demonstrator marcher dissident exile defector hostage kidnapper captor dealer \
            smuggler trafficker thief robber burglar killer murderer rapist person individual human caller speaker \
            participant attendee delegate member lawgiver strongman dictator monarch pontiff cleric preacher \
            evangelist televangelist astrologer psychic magician comedian comic entertainer celebrity influencer \
            youtuber podcaster model forecaster pollster demographer translator interpreter ambassador consul \
            attaché representative ringleader kingpin mastermind accomplice secretary senator congressperson \
            technocrat conservative liberal republican democrat socialist communist libertarian nationalist populist \
            moderate progressive independent centrist feminist environmentalist conservationist humanitarian \
            philanthropist industrialist unionist separatist loyalist islamist extremist supremacist nobel-laureate \
            laureate postmaster quartermaster zookeeper vet veterinarian beekeeper fisherman tailor barber \
            hairdresser stylist cleaner janitor caretaker porter steward usher courier postman sergeant-at-arms head",
    ),
    (
        ROLES,
        "\
            spokespeople spokespersons aides advisers advisors assistants analysts economists strategists \
            consultants lobbyists activists advocates organizers organisers campaigners candidates nominees \
            contenders challengers opponents rivals leaders lawmakers legislators politicians diplomats envoys \
            negotiators mediators officials bureaucrats regulators auditors watchdogs whistleblowers informants \
            sources insiders experts specialists scholars academics researchers scientists historians authors \
            writers journalists reporters correspondents columnists editors publishers broadcasters anchors \
            presenters hosts moderators commentators pundits bloggers critics reviewers photographers directors \
            producers filmmakers actors singers musicians artists designers architects engineers developers \
            technicians contractors miners farmers ranchers growers chefs teachers lecturers educators principals \
            students pupils graduates alumni nurses midwives physicians doctors surgeons paramedics medics \
            pharmacists psychiatrists psychologists therapists counselors counsellors epidemiologists biologists \
            physicists astronomers astronauts geologists meteorologists archaeologists priests clerics clergy \
            bishops ministers rabbis imams lawyers attorneys prosecutors judges justices jurors defendants \
            plaintiffs claimants witnesses observers victims survivors suspects inmates prisoners detainees gunmen attackers \
            terrorists militants insurgents rebels fighters soldiers troops sailors marines airmen pilots veterans \
            commanders officers generals guards firefighters rescuers lifeguards dispatchers investigators \
            detectives inspectors agents hackers bankers brokers traders investors shareholders stockholders \
            billionaires entrepreneurs founders owners landlords tenants renters homeowners residents villagers \
            neighbors neighbours citizens voters taxpayers constituents commuters passengers motorists drivers \
            truckers cyclists pedestrians tourists travelers travellers visitors guests customers clients consumers \
            shoppers buyers sellers retailers suppliers vendors manufacturers distributors exporters importers \
            employers employees workers laborers labourers staffers interns apprentices volunteers managers \
            supervisors bosses chiefs executives administrators coordinators trustees commissioners governors mayors \
            deputies premiers players footballers athletes olympians champions captains coaches trainers referees \
            umpires teammates parents children babies infants toddlers teens teenagers adults youths siblings \
            spouses partners cousins relatives grandparents grandchildren friends colleagues co-workers coworkers \
            classmates supporters backers fans followers believers skeptics sceptics detractors admirers donors \
            sponsors patients carers caregivers refugees migrants immigrants natives newcomers strangers bystanders \
            onlookers passersby eyewitnesses protesters protestors demonstrators marchers strikers dissidents exiles \
            defectors hostages dealers smugglers traffickers killers people persons individuals humans callers \
            speakers participants attendees delegates members royals comedians celebrities influencers pollsters \
            forecasters demographers representatives secretaries senators councillors councilors conservatives \
            liberals republicans democrats socialists communists libertarians nationalists populists moderates \
            progressives independents feminists conservationists philanthropists unionists separatists loyalists \
            islamists extremists locals americans britons europeans police authorities loved-ones folks elders peers \
            foes allies aristocrats elites masses hardliners traditionalists respondents panelists panellists \
            readers viewers listeners users creators subscribers pensioners retirees seniors millennials boomers \
            evangelicals catholics protestants christians muslims jews hindus sikhs buddhists blacks whites latinos \
            hispanics asians",
    ),
    (
        Tags::ROLE.with(Tags::MALE),
        "\
            spokesman chairman congressman businessman salesman craftsman statesman clergyman policeman fireman \
            gunman sportsman cameraman anchorman weatherman newsman handyman middleman frontman hitman strongman \
            stuntman nobleman man boy guy lad gentleman bloke father dad daddy grandfather granddad grandpa \
            stepfather son stepson grandson godfather brother stepbrother half-brother uncle nephew husband \
            ex-husband boyfriend ex-boyfriend widower bridegroom groom bachelor godson waiter actor landlord \
            headmaster schoolmaster barman monk priest father-in-law son-in-law brother-in-law selectman \
            committeeman patriarch prince-consort great-uncle altar-boy schoolboy cowboy playboy serviceman freshman \
            oarsman horseman huntsman lawman seaman boatman ferryman workman tradesman linesman marksman batsman \
            fisherman postman mailman milkman doorman foreman",
    ),
    (
        ROLES.with(Tags::MALE),
        "\
            spokesmen chairmen congressmen businessmen salesmen craftsmen statesmen clergymen policemen firemen \
            gunmen men boys guys lads gentlemen fathers dads grandfathers sons grandsons brothers uncles nephews \
            husbands boyfriends widowers monks priests kings princes servicemen fishermen workmen tradesmen",
    ),
    (
        Tags::ROLE.with(Tags::FEMALE),
        "\
            spokeswoman chairwoman businesswoman saleswoman stateswoman policewoman sportswoman anchorwoman woman \
            girl lady mother mom mum mommy mummy grandmother grandma granny stepmother daughter stepdaughter \
            granddaughter godmother sister stepsister half-sister aunt auntie niece wife ex-wife girlfriend \
            ex-girlfriend widow bride bridesmaid fiancée fiancee goddaughter waitress actress heiress hostess \
            stewardess seamstress landlady headmistress schoolmistress barmaid nun abbess ballerina comedienne \
            housewife midwife mother-in-law daughter-in-law sister-in-law matriarch great-aunt schoolgirl cowgirl \
            servicewoman noblewoman frontwoman",
    ),
    (
        ROLES.with(Tags::FEMALE),
        "\
            spokeswomen chairwomen congresswomen businesswomen policewomen women girls ladies mothers moms mums \
            grandmothers daughters granddaughters sisters aunts nieces wives girlfriends widows brides waitresses \
            actresses heiresses nuns housewives queens princesses servicewomen",
    ),
    // Bodies that speak.
    (
        Tags::BODY,
        "\
            company corporation firm business enterprise startup start-up conglomerate subsidiary manufacturer \
            automaker carmaker drugmaker airline carrier railway railroad retailer supermarket chain brand brewery \
            refinery utility plant factory mill mine bank lender insurer brokerage fund foundation charity trust \
            nonprofit non-profit ngo think-tank institute institution university college school academy seminary \
            faculty museum gallery theater theatre orchestra church diocese archdiocese parish mosque synagogue \
            temple vatican hospital clinic laboratory lab ministry department agency bureau office commission \
            committee subcommittee panel board council authority administration government regime cabinet parliament \
            senate house congress legislature assembly caucus knesset duma bundestag kremlin pentagon treasury \
            exchequer embassy consulate delegation mission city town village county borough municipality province \
            state district region nation country kingdom republic empire union federation confederation alliance \
            bloc coalition league association society organization organisation group club team squad franchise \
            guild syndicate cartel consortium partnership venture party campaign movement faction wing branch \
            chapter lobby crew staff force army navy military militia garrison brigade battalion regiment platoon \
            corps legion guard police constabulary gendarmerie coast-guard court tribunal jury judiciary bench \
            prosecution defense defence ombudsman watchdog regulator inspectorate directorate secretariat presidency \
            monarchy palace crown network station broadcaster channel newspaper paper magazine journal newsroom \
            outlet publication publisher tabloid daily weekly website site platform studio label media press family \
            household couple community public audience crowd electorate opposition majority minority leadership \
            management organizer sponsor supplier vendor developer operator maker producer distributor exchange \
            market industry sector service division unit taskforce task-force squadron fleet collective co-operative \
            cooperative commune tribe clan gang mob cell junta politburo quango hedge-fund nato unesco unicef fbi \
            cia nsa doj epa fda irs nasa nypd lapd eu un imf wto opec interpol taliban hamas hezbollah",
    ),
    (
        Tags::BODY.with(PLURAL),
        "\
            companies corporations firms businesses enterprises startups conglomerates subsidiaries manufacturers \
            automakers carmakers drugmakers airlines carriers railways railroads retailers supermarkets chains \
            brands utilities factories mills banks lenders insurers brokerages funds foundations charities \
            nonprofits ngos institutes institutions universities colleges schools academies museums churches mosques \
            hospitals clinics laboratories labs ministries departments agencies bureaus offices commissions \
            committees panels boards councils authorities governments regimes parliaments legislatures embassies \
            delegations cities towns villages counties boroughs municipalities provinces states districts nations \
            countries unions federations alliances coalitions leagues associations societies organizations \
            organisations groups clubs teams franchises parties campaigns movements factions crews forces armies \
            militias courts tribunals juries prosecutors regulators networks stations broadcasters channels \
            newspapers magazines journals outlets publications publishers websites platforms studios families \
            households couples communities audiences crowds markets industries services units tribes clans gangs",
    ),
    // Documents that speak.
    (
        Tags::DOCUMENT,
        "\
            report poll survey study lawsuit statement indictment memo memorandum letter email e-mail tweet post \
            article story editorial op-ed column piece ad advert advertisement commercial release transcript \
            document paper book memoir biography autobiography novel essay review blog blogpost manifesto \
            declaration communique communiqué bulletin circular leaflet pamphlet flyer brochure poster banner sign \
            placard headline caption note message text dossier file record audit assessment analysis census index \
            ranking forecast estimate filing complaint affidavit petition motion brief ruling opinion verdict \
            judgment judgement decision order injunction subpoena warrant summons testimony deposition confession \
            law bill act statute ordinance regulation rule amendment resolution treaty agreement accord pact \
            contract deal constitution charter code guideline guidance directive decree notice warning advisory \
            alert questionnaire ballot data evidence footage video recording clip broadcast documentary film podcast \
            interview website page profile account journal magazine newspaper diary label inscription plaque epitaph \
            proverb scripture quran koran bible gospel prospectus script draft proposal plan budget blueprint \
            roadmap whitepaper fact-sheet factsheet obituary certificate receipt invoice log spreadsheet database \
            dataset graphic map chart graph photo photograph image",
    ),
    (
        Tags::DOCUMENT.with(PLURAL),
        "\
            reports polls surveys studies lawsuits statements indictments memos letters emails e-mails tweets posts \
            articles stories editorials op-eds columns ads adverts advertisements releases transcripts documents \
            papers books memoirs essays reviews blogs manifestos bulletins leaflets pamphlets flyers posters banners \
            signs placards headlines notes messages texts files records audits assessments analyses filings \
            complaints affidavits petitions rulings opinions verdicts decisions orders laws bills statutes \
            regulations rules guidelines directives notices warnings statistics figures numbers findings results \
            estimates forecasts videos recordings clips interviews accounts journals diaries labels scriptures \
            proposals plans",
    ),
    // Where and when something is said.
    (
        Tags::OCCASION,
        "\
            interview statement conference rally speech email e-mail tweet briefing debate hearing podcast call \
            teleconference conference-call webcast broadcast newscast telecast program programme show segment \
            appearance address sermon homily eulogy lecture keynote talk remarks comments testimony deposition trial \
            sentencing arraignment meeting gathering summit session convention forum panel roundtable symposium \
            seminar workshop event fundraiser dinner luncheon lunch breakfast banquet ceremony inauguration \
            commencement vigil memorial funeral protest march demonstration letter memo op-ed column editorial \
            article essay report study paper book memoir blog post posting thread message text note release filing \
            complaint affidavit lawsuit petition ruling opinion decision video clip recording documentary film \
            livestream stream q&a conversation chat discussion exchange phone telephone radio television tv visit \
            tour stop ad advertisement announcement news-conference",
    ),
    (
        Tags::OCCASION.with(PLURAL),
        "\
            interviews statements conferences rallies speeches emails e-mails tweets briefings debates hearings \
            podcasts calls remarks comments addresses lectures talks meetings sessions events letters memos op-eds \
            columns editorials articles posts messages texts releases filings conversations appearances",
    ),
    // Abbreviations whose period does not end a sentence.
    (
        SHORT,
        "\
            st no nos v vs viz cf e.g i.e al approx est u.s u.k u.n u.s.a d.c n.y n.j l.a ft mt ave blvd rd dept univ \
            assn assoc bros corp inc co ltd llc plc gov't govt int'l nat'l ariz ark calif colo conn ga ind kan ky md \
            mich minn mont neb nev okla penn tenn tex vt va wis wyo ala fla n.c n.d n.h n.m s.c s.d w.va r.i tel pp \
            vol vols eds figs p.m a.m b.c a.d ph.d m.d j.d b.a m.a m.b.a",
    ),
];
