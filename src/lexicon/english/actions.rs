//! Common verbs that report nothing. Their finite forms mark a clause: where one stands, a noun phrase has ended.

/// Regular verbs, by lemma.
pub(crate) const VERBS: &str = "\
    abandon abolish absorb accede accelerate acclimate accompany accomplish accumulate achieve acquire adapt adhere \
    adjourn adjust administer adopt adore affect afford alienate allocate allow alter amass amend amplify analyze \
    annoy appear apply appoint apprehend archive arrange arrive assassinate assemble assign assist assume attach \
    attain attend attract authorize await baffle banish behave belong betray bolster bombard borrow bounce brace \
    breach brighten broaden bulldoze bury bypass calibrate cancel captivate carry cease centralize circulate clarify \
    coincide collaborate collect collide commence compensate compete compile complement complete comply compose \
    comprise conceal concentrate condense confine confiscate confront confuse connect conquer consent conserve \
    consist consolidate constitute construct consult consume contain contribute convene converge cooperate \
    coordinate cope correct correspond counteract crawl create crush cultivate curb curtail dash decorate deduct \
    deepen degrade delete deliver demolish demote depart depend deploy deport deprive derail derive descend deserve \
    destroy detain deteriorate devastate develop devote diminish disappear disappoint disband discard discourage \
    disintegrate dismantle disperse displace disqualify disrupt dissolve distribute disturb divert divorce dodge \
    dominate donate downgrade drown dwindle earn edit eject elevate eliminate emanate embark embrace emerge emigrate \
    employ enable enact encounter endanger endure enforce engage enhance enjoy enlarge enlist enrich enroll ensue \
    ensure entail enter entertain entitle entrust erase erode erupt escalate establish evacuate evade evaporate \
    evict evoke evolve exacerbate exceed exclude execute exert exist exonerate expand expedite expire explode \
    explore expose extend extradite facilitate fade fail falsify falter fetch fill fix flank flaunt flourish foil \
    follow forfeit forge foster fulfill fumble gallop galvanize garner gather generate govern graze hamper happen \
    harass haul heal hesitate hijack hinder hire hoist hospitalize hover hurry ignite ignore illuminate imitate \
    impair impede imperil implement implicate impose impound impress imprison improve inaugurate incarcerate incite \
    include incorporate induce indulge infect infiltrate inflict inhabit inhibit inject inspect inspire install \
    insulate integrate intensify interfere intervene introduce inundate invade invent invest investigate invoke \
    involve jeopardize join juggle knock legalize levy liberate linger listen locate loom manage maneuver \
    manufacture maul melt merge migrate minimize miscalculate miss mobilize modernize modify multiply nationalize \
    navigate neglect nominate nullify nurture obey obstruct obtain occupy operate orchestrate originate oust outlaw \
    outnumber outpace outstrip outweigh overflow overlook overshadow overturn overwhelm owe own pack paralyze \
    participate pave penalize penetrate perform perish perpetuate persist persuade pioneer plow plummet ply pose \
    possess postpone pour precede precipitate predate preempt prepare preserve preside prevail prevent privatize \
    proceed procure prohibit proliferate prolong promote prosecute prosper protect provide provoke publish punish \
    pursue quash rally ratify react readjust reappear reassign rebrand recede receive recess reclaim reconcile \
    reconstruct recover redeem redesign redirect reduce refine refrain refuel regain regulate rehabilitate reignite \
    reimburse reinforce reinstate rejuvenate relinquish relocate rely remain remodel remove render renew renovate \
    reopen reorganize repatriate repeal replace represent reproduce resemble resettle reshape reshuffle reside \
    resign resist restore restrain restrict resume resurface retain retaliate retrain retrieve reunify reunite \
    revamp revise revitalize revive revoke revolve roam rotate sabotage salvage saturate save scatter scour secure \
    seep seize serve settle shatter shave shorten shutter sideline simplify smash smuggle sneak soak soar soften \
    solve specialize sprawl squander stabilize startle starve steer stimulate straddle straighten strangle stray \
    streamline strengthen stumble subdue subside succeed succumb sue suffer suffice supervise suppress surpass \
    surround survive suspend sustain symbolize tackle tame tangle tend terminate terrify threaten thrive thwart \
    tighten toil tolerate topple torture total toughen transform translate transmit traverse tremble trespass tuck \
    uncover undermine unleash unload unravel unsettle unveil update usher utilize vacate validate vanish violate \
    wade weaken widen wield wipe worsen wrestle zoom";

/// Regular verbs whose third person is as often a plural noun (`visits`), by lemma: only their past marks a clause.
pub(crate) const PAST_ONLY: &str = "\
    advance amount approach arrest attempt auction benefit block board boost boycott captain capture cater chair \
    chase clash climb coach collapse combine conduct contact convert convict crack crash cripple cross crumble \
    damage debut decrease defeat defect delay design discharge dispatch display dive dock dose draft drain dress \
    drift edge escape escort exchange excuse exercise exhibit exit exploit export extract face fare feature finance \
    finish flock flow focus force form fuel function fund gain gamble glance graduate grant guard guide halt handle \
    harm harvest help host house hunt import increase influence initiate issue jail jump kick kill kiss labor lack \
    last launch lift link live load lock loot lure march mark match medal monitor mount move murder near need orbit \
    outrage overhaul park pass patch peak pick place plague plant play plunge practice process produce progress \
    prompt pull purchase raid raise range rank ravage reach rebound recruit reform release repair rescue reserve \
    resort result retreat return reverse reward roll ruin rush sack sail sanction schedule score scramble seal \
    search separate shape share shelter shift shock sign slash slump snatch spark spike spiral sponsor squeeze stage \
    stalk stall start stay stockpile store strand stretch struggle substitute supply surface surge surprise \
    surrender switch target tender test touch tour tower trace track trade trail train transport travel treat \
    trigger triumph tumble turn upgrade vault veto visit vote wage wait walk wander warrant wash waste watch weather \
    witness work wreck yield";

/// Regular verbs whose past is as often an adjective (`retired`), by lemma: only their third person marks a clause.
pub(crate) const PRESENT_ONLY: &str = "\
    align annex celebrate complicate contaminate divide educate elect embarrass equal exhaust fascinate fasten \
    frighten infuriate inherit injure irritate isolate marry organize qualify register relax relieve retire satisfy \
    unite";

/// Finite forms of irregular verbs, and of verbs that double a consonant.
pub(crate) const IRREGULAR: &str = "\
    admitted appears arises arose ate awoke bade banned barred bears beat became become becomes befell began begins \
    belongs bends bent bet binds bit bled blew bore bought bred brings broke brought builds built burned bursts buys \
    came canceled cancelled caught chooses chose clung comes committed compelled concurred consists controlled crept \
    cut deals dealt deferred depends deterred died dies dipped does donned dragged drags drank dreamt drew dropped \
    drove dug dwelt eats equaled equalled equipped equips excelled exists expelled fed feeds fell felt fitted fled \
    flees flew flopped forbade forbids forgave forgives forgot forwent fought found founded freezes froze fuelled \
    gave gets gives goes got grabbed grabs grappled grew gripped grows had hangs has heard held hid hides hit holds \
    hopped hugged hung incurred incurs jammed keeps kept kidnapped knelt knew knitted labelled lagged laid lay lays \
    leads leapt leaves led left lends lent let lied lies lit logged loses lost made makes mapped meets met mistook \
    mopped mowed nabbed occurred occurs omitted outgrew overcame overcomes oversaw oversees overtakes overthrew \
    overtook paid patrolled pays permits permitted pinned planned plotted plugged plummeted popped propelled proved \
    put puts quit quits rammed ran rang rebelled rebuilds rebuilt recurred referred regretted remains repaid repays \
    repelled robbed rode rose rubbed sank sat saw scanned scrapped scrubbed seeks seems sees sells sends sent set \
    sets shipped shone shook shopped showed shrank shrugged shunned shuts sits skied skipped slapped sleeps slept \
    slid slides slipped slung snapped snubbed sold sought spanned sped spends spent spilled spilt spins spoiled \
    spotted sprang spun spurred stabbed stank stays stemmed stepped sticks stirred stole stood stopped strapped \
    stripped strode strove struck stuck stung submitted swam swapped sweeps swept swore swung tagged takes tapped \
    taught teaches thought threw throws tied ties tipped took topped tore totaled totalled transferred transmitted \
    transported trapped traveled travelled trekked trimmed tripped trod undercut undergoes understood undertakes \
    undertook underwent undid undoes unwrapped upheld upholds vetoed vied vies wears wed went wept wins withdraws \
    withdrew withheld withholds withstood woke won wore wound wove wrapped zapped";
