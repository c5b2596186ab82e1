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
    captain cater chase climb coach crash debut design dispatch dive dock dose dress excuse fare finish flock gamble \
    glance hunt labor loot lure mark medal orbit overhaul patch peak rank ravage reach resort score seal search sign \
    slump snatch spike spiral squeeze stalk stockpile substitute surface surge tender tour tower triumph tumble wage \
    wander weather witness";

/// Regular verbs whose past is as often an adjective (`retired`), by lemma: only their third person marks a clause.
pub(crate) const PRESENT_ONLY: &str = "align annex complicate contaminate equal fasten infuriate irritate relax relieve";

/// Finite forms of irregular verbs, and of verbs that double a consonant.
pub(crate) const IRREGULAR: &str = "\
    advance amount approach arrest attempt auction bade banned barred became become becomes befell benefit block \
    board boost boycott captain capture cater chair chase clash climb coach collapse combine conduct contact convert \
    convict crack crash cripple cross crumble cut damage dealt debut decrease defeat defect delay design deterred \
    dies dipped discharge dispatch display dive dock does donned dose draft dragged drain dress drift edge equips \
    escape escort excelled exchange excuse exercise exhibit exit exploit export extract face fare feature finance \
    finish flock flow focus force forgot form forwent fuel function fund gain gamble glance graduate grant guard \
    guide had halt handle harm harvest has help hit hopped host house hugged hunt import increase incurs influence \
    initiate issue jail jump kick kidnapped kill kiss labor lack lagged last launch lay left lies lift link live \
    load lock logged loot lure march mark match medal monitor mount move murder near need occurs orbit outgrew \
    outrage overhaul overthrew park pass patch patrolled peak permits permitted pick place plague plant play plunge \
    practice process produce progress prompt pull purchase put raid raise range rank ravage reach rebound rebuilds \
    rebuilt recruit referred reform release repaid repair repays repelled rescue reserve resort result retreat \
    return reverse reward roll ruin rush sack sail sanction scanned schedule score scramble seal search separate set \
    shape share shelter shift shock shunned sign skied skipped slash slept slump snatch spanned spark spike spins \
    spiral sponsor spun spurred squeeze stabbed stage stalk stall start stay stays stemmed stockpile stole stood \
    store strand stretch struggle stuck substitute supply surface surge surprise surrender switch tagged target \
    tender test ties tipped touch tour tower trace track trade trail train transport travel treat trekked trigger \
    triumph tumble turn undergoes understood undid undoes upgrade vault veto visit vote wage wait walk wander \
    warrant wash waste watch weather wed witness woke work wrapped wreck yield";
