"""English: every English word that the extraction knows stands in this file."""

from __future__ import annotations

from components.lang.attributing import Cue, CueExample, Grammar, NominalCue, PhraseCue
from components.lang.classes import Word
from components.lang.counting import CountWords
from components.lang.happening import EventWords
from components.lang.naming import Gender, Naming, NamingExample, Pronoun
from components.lang.replying import ReplyWords
from components.lang.schema import Language
from components.lang.timing import TimeWords, TimexRule
from components.model import Act

ABBREVIATIONS = frozenset(
    """mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. sen. rep. gov. st. jr. sr. inc. corp. co. ltd. no. vs. etc.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. u.s. u.k. u.n. e.u. a.m. p.m. d.c.
    rev. revd. hon. cllr. det. supt. insp. const. maj. brig. adm. cmdr. cdr. cpl. pte. msgr. fr. asst. dep. ald. ste.
    pfc. spc. del. rs. ph.d. m.d. messrs. sens. reps.""".split()
)
STATES = frozenset(
    """ala. ariz. calif. colo. conn. fla. ga. ind. kan. ky. md. mich. minn. mo. mont. neb. nev. okla. ore. pa. tenn. vt.
    va. wis. wyo.""".split()
)

# ---------------------------------------------------------------------------------------------- attribution
# Quotation marks, closed-class words, and the words that attribute. In an example [ ] stand around the source,
# < > around the cue and { } around the content.

QUOTATION_MARKS = (
    ("“", "”"),
    ("“", '"'),
    ("„", "“"),
    ("„", "”"),
    ("”", "”"),
    ("«", "»"),
    ('"', '"'),
    ('"', "”"),
    ("``", "''"),
    ("''", "''"),
    ("‘", "’"),
    ("'", "'"),
)
APOSTROPHES = "’'"
ELIDED = ("em ", "em,", "em.", "til", "tis", "twas", "cause ", "n ", "n’", "n'", *"0123456789")


def _classes(**lists: str) -> dict[str, Word]:
    classes: dict[str, Word] = {}
    for name, words in lists.items():
        for word in words.split():
            classes[word] = classes.get(word, Word.NONE) | Word[name.upper()]
    return classes


CLASSES = _classes(
    determiner="""the a an this that these those its his her their our my your no every each any some another both all
    such what which whose either neither""",
    pronoun="""he she it they we i you him her them us me who whoever himself herself itself themselves everyone
    everybody someone somebody anyone anybody nobody nothing something everything there""",
    quantity="""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty many most several few some others all both none half more dozens hundreds thousands those these another that this least each""",
    preposition="""of in on at by for representing from with to about against among around between beyond during inside into like
    near off onto outside over through throughout toward towards under upon within without via despite amid per
    alongside across behind above below concerning regarding following including versus than""",
    coordinator="and or but nor &",
    subordinator="""because while when if as after before since although though until unless whereas once where whenever
    wherever so whereby""",
    complementiser="that whether if how why what",
    relative="who whom whose which that",
    auxiliary="""is are was were be been being am has have had having do does did done ’s 's ’re 're ’ve 've ’m 'm ’d 'd
    s isn wasn aren weren ain""",
    copula="is are was were be been being am ’s 's ’re 're ’m 'm",
    have="has have had having ’ve 've",
    modal="will would can could may might must shall should ’ll 'll ’d 'd wo ca need ought cannot",
    negation="not n’t n't never no neither nor",
    possessive="’s 's ’ '",
    infinitive="to",
    adverb="""also then later again once further outright downright repeatedly now still already previously recently often even just only
    always sometimes never earlier more meanwhile however furthermore moreover likewise therefore thus instead too yet ever long simply
    rather quickly right well bluntly aloud merely perhaps maybe initially eventually finally thereby
    nevertheless nonetheless elsewhere similarly consequently additionally ultimately subsequently separately conversely
    besides nowadays indoors outdoors afterward afterwards together twice alone away back out up off down""",
    time="""monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
    today yesterday tomorrow tonight january february april june july august september october november
    december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. earlier later last next recently afterwards
    afterward now then ago""",
    time_noun="day week weekend month year night morning afternoon evening hour hours days weeks months years decade",
    agent="from by",
    weekday="""monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
    yesterday today""",
    plural="we they i you who that police people men women children media data staff both many some others most several few",
    hypothetical="if unless whether",
    phase="quick swift continue continues continued go goes went proceeded appear appears appeared seem seems seemed likes liked",
    generic="you nobody first",
    quoted="quoted quotes quoting",
    vague="nothing little much so anything as",
    causal="because so",
    locative="there here",
    reserving="beyond besides",
    owner="his her its their",
    distributive="each every",
    limiting="""only just too merely simply mainly mostly nearly almost barely hardly scarcely virtually practically largely even
    about roughly completely absolutely totally entirely fully wholly utterly""",
    hearsay="understood reported believed said thought alleged rumoured rumored",
    accusative="it him them me us itself himself themselves",
    ensuing="by before",
    reflexive="itself himself herself themselves",
    continuing="only not just merely simply mainly mostly to from for of into than against",
    relay="raise raises raised issue issues issued make makes made repeat repeats repeated renew renews renewed voice voices voiced reiterated gave express expresses expressed",
    willing="would wo will ’d 'd",
    parenthetical="as",
    contrast="but though although while whereas yet",
    title="""mr mrs ms dr prof gen col lt sgt capt sen rep gov mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. sen. rep.
    gov. president secretary minister mayor senator governor judge justice chairman chief king queen prince pope
    superintendent captain detective sheriff professor maj brig cpl adm supt insp det cllr clr rev hon pte cmdr cdr const""",
    verb="""follows went came took made got gave left ran began became fell rose held kept lost won met sat stood knew thought
    saw felt grew broke spoke drew led sent spent built bought brought caught fought sought taught struck threw flew
    drove chose fled hit cut put set shut let hurt cost shot sank swam sang rang drank shook stole wore swore tore woke froze hid rode blew slid spun stuck
    withdrew upheld withheld overcame undertook overthrew slept wept dug arose awoke beat bit bore burst crept ate flung forgave hung knelt oversaw overtook quit
    shone shrank sped split spread sprang strove underwent understood withstood strode overran rebuilt resold retook rewrote undid undercut misled
    mistook forgot forbade swung clung lent swept lit bent dealt leapt laid fed bled bred sold paid told meant lay goes comes remain takes makes gets gives leaves runs becomes
    falls holds keeps loses wins meets knows thinks sees feels wants hopes believes plans seems appears remains looks
    includes shows means needs tries""",
)


GRAMMAR = Grammar(
    adverb_endings=("ly",),
    past_endings=("ed",),
    gerund_endings=("ing",),
    plural_endings=("s",),
    adjective_endings=("ory", "ous", "ful", "less", "able", "ible", "ive", "ical", "ional", "ant", "ent", "ish", "ing", "ed", "premature", "disproportionate", "inadequate", "inappropriate", "illegal", "immoral", "inhumane", "overdue", "cruel", "arbitrary", "absurd", "nonsense", "untrue", "false", "wrong", "unfair", "fiction", "propaganda", "fantasy"),
    not_past=frozenset("red need seed feed breed weed speed bed shed sacred indeed hundred exceed proceed united".split()),
    not_adverbs=frozenset(
        """family supply reply ally rally assembly bully belly folly monopoly anomaly elderly friendly daily weekly
        monthly likely unlikely deadly early only homily butterfly fly jelly lily tally""".split()
    ),
    that="that",
    of_things="which",
    joins_names=frozenset({"and", "or", "&"}),
    genitive="of",
    documents=frozenset(
        """report study survey poll polls data figures results records record documents document review audit analysis
        memo letter letters file files filing filings statistics accounts inquiry investigation inspection tests test images
        footage video photographs research minutes transcript emails messages logs log map census diary ledger logbook
        register bulletin bulletins bill invoice receipt manifest catalogue catalog spreadsheet copy list database petition statement message email notice alert notification circular text""".split()
    ),
    inward=frozenset({"think", "reckon", "recall", "believe", "fear"}),
    attending=frozenset({"with", "amid"}),
    agent="by",
    claimed=frozenset("responsibility innocence ignorance immunity".split()),
    denied=frozenset({"innocence", "ignorance"}),
    works=frozenset(
        """show programme program podcast series film movie documentary drama play musical novel book memoir autobiography
        biography album song single ballad exhibition newsletter column blog magazine journal essay poem sitcom""".split()
    ),
    taken=frozenset("lives life victims victim title titles medal medals gold silver bronze prize".split()),
    courts=frozenset("court jury jurors inquest coroner inquiry tribunal hearing magistrates judge judges".split()),
    occasions=frozenset("video letter note statement release conference interview speech email e-mail post tweet message call briefing sermon column memo website testimony remarks comments filing submission address part turn".split()),
    standards=frozenset(
        "plan plans rule rules law laws regulations schedule timetable custom customs tradition traditions need needs size age ability "
        "standards procedure procedures protocol protocols norms principles instructions wishes merit rank taste".split()
    ),
    outlets=frozenset(
        """x media telephone phone television tv radio air airwaves stage podium stand streets floor conference appearance
        platform opportunity forward up rally meeting visit tour summit ceremony event gathering session debate forum panel
        trip parliament congress ruling verdict opinion update""".split()
    ),
    appearing=frozenset("took used went came got held gave made sent issued released posted published recorded broke called taken".split()),
    addressing=frozenset("wrote written phoned telephoned rang emailed marched rallied gathered demonstrated protested".split()),
    purposes=frozenset("plan plans proposal proposals call calls demand demands bid bids request requests support funding arrangements".split()),
    summing=frozenset("something concession move step figure number toll proposal decision plan offer assurance condition prospect suggestion notion term practice result outcome ruling verdict deal agreement scheme measure call view sentiment".split()),
    adverb_pairs=frozenset({("so", "far"), ("thus", "far"), ("no", "longer"), ("at", "once"), ("at", "first"), ("once", "again"), ("of", "course"), ("in", "turn"), ("in", "fact")}),
    came_to_pass=frozenset(("would", adverb) for adverb in ("later", "eventually", "subsequently", "afterwards", "ultimately")),
    counts=frozenset({"arithmetic", "sums", "figures", "numbers", "totals", "figure", "toll", "number", "total", "estimate", "tally", "count", "headcount"}),
    finders=frozenset("researchers scientists auditors inspectors institute epidemiologists geologists chemists biologists ecologists authors surveyors pathologists".split()),
    evidence=frozenset("evidence proof record records indication sign signs trace fault basis grounds wrongdoing link".split()),
    chances=frozenset("chance chances odds probability likelihood".split()),
    narrator=frozenset({"i", "percentage", "basis"}),
    bare_forms=frozenset("be have do been being hurt cost cut put set shut let hit read quit beat spread split burst".split()),
    states=frozenset("dead alive unconscious naked guilty hostage captive prisoner".split()),
    nearly=frozenset("almost nearly barely hardly scarcely".split()),
    present=frozenset("is are has have does do will can ’s 's ’re 're ’ve 've ’ll 'll".split()),
    refusal="decline",
)


def _example(marked: str) -> CueExample:
    """An example from its marked form; the marks [ ] < > { } are no part of the sentence."""
    spans: dict[str, list[str]] = {"[": [], "<": [], "{": []}
    sentence, open_at, mark = "", 0, ""
    for character in marked:
        if character in spans:
            mark, open_at = character, len(sentence)
        elif character in "]>}":
            spans[mark].append(sentence[open_at:])
        else:
            sentence += character
    return CueExample(sentence, " ".join(spans["["]), " ".join(spans["<"]), tuple(spans["{"]))


def _regular(base: str) -> list[str]:
    """Third person, past, participle and gerund of a regular verb; a trailing * doubles the last letter."""
    if base.endswith("*"):
        stem = base[:-1] + base[-2]
        return [base[:-1] + "s", stem + "ed", stem + "ed", stem + "ing"]
    if base.endswith("e"):
        return [base + "s", base + "d", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"]
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
    return [third, base + "ed", base + "ed", base + "ing"]


def _verb(
    forms: str,
    act: Act,
    takes: str,
    *marked: str,
    governs: str = "",
    after_object: str = "",
    whom: bool = False,
    whom_by: str = "",
    nouns: str = "",
    particle: str = "",
) -> Cue:
    """A verb as a cue; ``forms`` is its base (regular) or base, third person, past, participle and gerund."""
    base, *rest = forms.split()
    third, past, participle, gerund = rest or _regular(base)
    base = base.rstrip("*")
    return Cue(
        lemma=f"{base} {particle}".strip(),
        act=act,
        base=(base,),
        finite=(base, third, past),
        participle=(participle,),
        gerund=(gerund,),
        takes=frozenset(takes.split()),
        governs=tuple(governs.split()),
        after_object=tuple(after_object.split()),
        whom=whom,
        whom_by=tuple(whom_by.split()),
        nouns=tuple(nouns.split()),
        particle=particle,
        examples=tuple(_example(text) for text in marked),
    )


def _alike(verbs: str, act: Act, takes: str, marked: str, *, after_object: str = "") -> tuple[Cue, ...]:
    """Regular verbs of one act and frame: ``marked`` has their past form for "_", "+" stands behind what may be a noun."""

    def entry(base: str, noun: str) -> Cue:
        third, past = _regular(base)[:2]
        nouns = f"{base.rstrip('*')} {third}" if noun else ""
        return _verb(base, act, takes, marked.replace("_", past), after_object=after_object, nouns=nouns)

    return tuple(entry(*verb.partition("+")[:2]) for verb in verbs.split())


CUES = (
    # Neutral report.
    _verb(
        "say says said said saying", "say", "clause quote withheld",
        "[Harlan] <said> {the dam was safe}.",
        "{The dam was safe}, <said> [Harlan].",
        "“{We were lucky},” [she] <said>. “{Very lucky.}”",
        "[Orla Finn], who runs the depot, <said> on Monday that {the gates would stay shut}.",
        "“{It held},” <said> [Tom Varga], the engineer in charge.",
        "{It had gone}, [she] <said>, {to a clerk in May}.",
        "{No promise was made}, [Harlan] <said>, {only “a plan.”}",
        "{That}, <said> [Harlan], {was “a tale”}; it rained.",
        "She disputed the number: {in May}, [he] <said>, {nine boats sank}.",
    ),
    _verb("tell tells told told telling", "say", "clause quote whom-to", "[He] <is said to have told> friends that {it was late}.", "[Harlan] <told> reporters that {the dam was safe}.",
          "[Harlan] <would only tell> reporters that {it was safe}.", "[Doctors] <told> him {to rest}.",
          "“{We were lucky},” [she] <told> the Evening Post.", "Staff <were told> by [managers] that {the plant would close}.", "[Nurses] <told> of {long nights}.", whom=True, governs="of"),
    _verb("speak speaks spoke spoken speaking", "say", "", "[Nurses] <spoke> of {long nights}.", governs="of"),
    _verb("note", "say", "clause quote", "[Harlan] <noted> that {the dam was old}.", nouns="note notes"),
    _verb("write writes wrote written writing", "say", "clause quote",
          "[Harlan] <wrote> that {the dam would hold}.", whom=True),
    *_alike(
        """report+ explain assert stress+ emphasize emphasise lament+ predict reiterate repeat reaffirm recount+""",
        "say", "clause quote noun", "[Harlan] <_> that {no one was hurt}.",
    ),
    *_alike(
        """state+ contend remark+ exclaim conclude testify tweet+ reply+ respond joke+ quip* muse+ reckon clarify opine
        boast affirm brag* grumble narrate moan+ confide reason+ surmise prophesy blog*+""",
        "say", "clause quote", "[Harlan] <_> that {the dam was old}.",
    ),
    *_alike("add announce declare proclaim", "say", "clause quote evidence", "[The mayor] <_> that {the hall was open}."),
    _verb("recall", "say", "clause quote evidence doing", "[He] <recalled> that {it was late}.", "[He] <recalled> {seeing smoke}."),
    _verb("remember", "say", "clause quote doing", "[He] <remembers> that {it was late}.", "[He] <remembered> {seeing smoke}."),
    _verb("argue", "say", "clause deed quote", "[Harlan] <argues> that {rates are too high}.", governs="for against"),
    _verb("claim", "say", "clause deed quote to tally told", "[The seller] <claims> {the car was new}.", "[The seller] <claimed> {to own the car}.",
          "[The rebels] <claimed> {responsibility for it}.", "[The rebels] <claimed> {40 dead}.", nouns="claim claims"),
    _verb("maintain", "say", "clause quote evidence told", "[The airline] <maintains> that {the jet was sound}."),
    _verb("insist", "say", "clause quote", "[The airline] <insists> {the jet was sound}.", governs="on upon"),
    _verb("suggest", "say", "clause quote noun", "[The survey] <suggests> that {prices will fall}.",
          "[The survey] <suggests> that {54% will vote}."),
    *_alike(
        """indicate mention+ underscore estimate+ document+ highlight+ illustrate preach calculate underline""",
        "say", "clause noun", "[The survey] <_> {the gap in pay}.",
    ),
    _verb("observe", "say", "clause deed quote", "“{Odd},” [he] <observed>."),
    _verb("comment", "say", "quote withheld", "“{Odd},” [he] <commented>.", nouns="comment comments"),
    _verb("continue", "say", "quote", "“{And then it broke},” [she] <continued>."),
    _verb("rule", "say", "clause evidence", "[The court] <ruled> that {the will was void}.", nouns="rule rules ruling"),
    _verb("rule", "decline", "noun withheld", "[The coach] <ruled out> {a return to the league}.",
          "[The coach] <did not rule out> {a return}.", "[The coach] <ruled> {that} out.", nouns="rule rules ruling", particle="out"),
    _verb("answer", "say", "wish quote", "“{Never},” [she] <answered>.", nouns="answer answers"),
    *_alike("counter+ retort+ object+", "deny", "clause quote", "[She] <_> that {the bill was paid}."),
    _verb("shoot shoots shot shot shooting", "deny", "clause quote", "“{Never},” <shot back> [Ida Lund].", particle="back"),
    _verb("hit hits hit hit hitting", "deny", "clause quote", "“{Never},” [she] <hit back>.", nouns="hit hits hitting", particle="back"),
    _verb("fire", "deny", "clause quote", "“{Never},” [she] <fired back>.", nouns="fire fires", particle="back"),
    _verb("push", "deny", "quote", "[The firm] <pushed back> against {the claim}.", governs="against on", particle="back"),
    _verb("take takes took taken taking", "deny", "", "[The firm] <took issue> with {the claim}.", governs="with", particle="issue"),
    _verb("cast casts cast cast casting", "say", "", "[The firm] <cast doubt> on {the claim}.", governs="on", particle="doubt"),
    _verb("brush", "deny", "noun", "[The firm] <brushed aside> {the claim}.", nouns="brush", particle="aside"),
    _verb("brush", "deny", "noun", "[The firm] <brushed off> {the claim}.", nouns="brush", particle="off"),
    _verb("wave", "deny", "noun", "[The firm] <waved away> {the claim}.", nouns="wave waves", particle="away"),
    _verb("shrug*", "deny", "noun", "[The firm] <shrugged off> {the claim}.", nouns="shrug shrugs", particle="off"),
    _verb("laugh", "deny", "noun", "[The firm] <laughed off> {the claim}.", nouns="laugh laughs", particle="off"),
    _verb("play", "say", "noun", "[The firm] <played down> {the claim}.", nouns="play plays", particle="down"),
    *_alike(
        """post+ shout+ scream+ yell whisper+ cry+ declaim shrug*+ laugh+ sigh+ snap*+ wonder+ beam+ gush mutter
        murmur+ stammer+ bellow+ bark+ tease+ concur* chuckle+ volunteer+ venture+ interject reflect summarise
        summarize rejoin growl+ roar+ chant+ hiss+ mumble+ wail+ sob*+ drawl+ snort+ grin*+ smile+ inquire enquire
        rant+ email+ message+ intone pose""",
        "say", "quote", "“{Never},” [she] <_>.",
    ),
    _verb("regret*", "say", "clause quote", "[Harlan] <regretted> that {no one was paid}.", nouns="regret regrets"),
    _verb("complain", "say", "clause quote", "[Tenants] <complained> that {the lifts were broken}.",
          governs="about of"),
    _verb("express", "say", "noun deed", "[The firm] <expressed> {regret over the delay}."),
    _verb("voice", "say", "noun deed", "[Nurses] <voiced> {anger over the delay}.", nouns="voice voices"),
    _verb("forecast forecasts forecast forecast forecasting", "say", "clause noun",
          "[The bank] <forecasts> {a mild recession}.", nouns="forecast forecasts"),
    _verb("inform", "say", "clause", "[The firm] <informed> staff that {the plant would close}.", whom=True),
    _verb("remind", "say", "clause quote", "[She] <reminded> the court that {the door was locked}.", whom=True),
    _verb("assure", "promise", "clause quote", "[He] <assured> voters that {the count was fair}.", whom=True),
    _verb("reassure", "promise", "clause quote", "[He] <reassured> voters that {the count was fair}.", whom=True),
    _verb("notify", "say", "clause", "[The firm] <notified> staff that {the plant would close}.", whom=True),
    _verb("disclose", "say", "clause noun withheld", "[The firm] <disclosed> that {the plant would close}."),
    _verb("reveal", "say", "clause quote noun withheld", "[The firm] <revealed> that {the plant would close}."),
    _verb("allege", "accuse", "clause quote noun", "[The suit] <alleges> that {the firm hid the tests}."),
    _verb("find finds found found finding", "say", "clause evidence", "[The inquiry] <found> that {the pilot was tired}.",
          nouns="find finds finding findings"),
    _verb("show shows showed shown showing", "say", "clause evidence", "[The survey] <showed> that {prices fell}.",
          nouns="show shows showing"),
    _verb("demonstrate", "say", "clause evidence", "[The survey] <demonstrated> that {prices fell}."),
    _verb("record", "say", "clause tally evidence", "[The monitors] <recorded> {160 breaches}.",
          "[The log] <records> {a crack in the hull}.", nouns="record records"),
    _verb("give gives gave given giving", "say", "figure", "[The union] <gave> {a figure of 600}.",
          "[The tally] <gives> {600 wrecks}.", "[The poll] <gave> {the Reds 43%}.",
          "[Bookmakers] <give> {the mare a 20% chance}.",
          nouns="given"),
    _verb("count", "say", "tally", "[The charity] <counted> {nine wrecks}.", nouns="count counts"),
    _verb("hear hears heard heard hearing", "say", "clause court", "[The inquest] <heard> that {the gate was shut}.",
          "{The gate was shut}, [a court] <has heard>.", nouns="hearing"),
    _verb("see sees sees seen seeing", "say", "measure", "[The bank] <sees> {the loss at $3 million}.", after_object="at"),
    _verb("list", "say", "tally evidence", "[The bill] <lists> {nine diners}.", nouns="list lists listing"),
    _verb("describe", "say", "predicate noun", "[Witnesses] <described> {the man as tall}.",
          "It began with {a blast} that [the mayor] <described> {as “an accident.”}"),
    _verb("call", "say", "predicate quote whom-to", "[Harlan] <called> {the plan “a gamble.”}", "[Harlan] <called> {that false} and left.", "[Nurses] <called> for {“an end to it.”}", "[Union leaders] <called> for "
          "{a ban}.", "[Union leaders] <called> on the mayor {to resign}.", governs="for", whom_by="on upon", nouns="call calls"),
    _verb("label*", "say", "predicate", "[Harlan] <labelled> {the claims absurd}.", nouns="label labels"),
    _verb("label", "say", "predicate", "[Harlan] <labeled> {the plan “a gamble.”}", nouns="label labels"),
    *_alike("dub* term+ brand+ portray", "say", "predicate", "[Harlan] <_> {the plan “a gamble.”}"),
    _verb("dismiss", "deny", "noun", "[Harlan] <dismissed> {the plan as a gamble}.",
          "{The claim} <was dismissed> by [Harlan] {as a joke}."),
    _verb("put puts put put putting", "say", "measure figure", "[The bank] <put> {the loss at $3 million}.",
          "[The union] <put> {the figure far higher}.", "[The poll] <put> {the Reds on 43%}.",
          "[Divers] <put> {the dead at no fewer than 20} and left.",
          "[Divers] <put> {the loss nearer £5 million}.", after_object="at nearer above below around between over under ahead"),
    _verb("point", "say", "clause quote", "[She] <pointed out> that {the door was locked}.", governs="to", nouns="point points",
          particle="out"),
    _verb("cite", "say", "noun", "[She] <cited> {the cost of fuel}."),
    _verb("ask", "say", "quote whom-to wish", "“{Who pays?}” [she] <asked>.", "[She] <asked> the council {to pay}.",
          "[The union] <has asked> that {the vote be put off}.",
          "[She] <asked> the board for {“all of it”}.", "[The union] <asked> for {a vote}.",
          whom=True, governs="for", after_object="for"),
    _verb("read reads read read reading", "say", "quote", "“{No swimming},” [the sign] <read>.", nouns="reading"),
    _verb("speculate", "say", "clause quote withheld", "[He] <speculated> that {fuel was scarce}."),
    _verb("think thinks thought thought thinking", "say", "clause", "[She] <thinks> {the door was locked}.",
          nouns="think thought thinking thoughts"),
    _verb("tout", "say", "noun", "[He] <touted> {the low price of fuel}."),
    _verb("propose", "say", "clause noun to", "[He] <proposed> {a tax on fuel}."),
    *_alike(
        """attest imply expect theorize posit hypothesize hypothesise theorise""",
        "say", "clause", "[The team] <_> that {the valve had stuck}.",
    ),
    _verb("hint", "say", "clause quote", "[She] <hinted> that {the plant might close}.", "[She] <hinted> at {a sale}.",
          governs="at", nouns="hint hints"),
    _verb("adamant adamant adamant adamant adamant", "say", "clause adjective", "[The firm] <is adamant> that {it was late}.",
          nouns="adamant"),
    _verb("confident confident confident confident confident", "say", "clause adjective",
          "[The firm] <is confident> {it will win}.", nouns="confident"),
    _verb("scoff", "deny", "quote", "“{Nonsense},” [he] <scoffed>.", "[He] <scoffed> at {the idea}.", governs="at"),
    _verb("stand stands stood stood standing", "support", "noun", "[She] <stood by> {the figure}.", nouns="stand stands", particle="by"),
    _verb("turn", "decline", "noun", "[She] <turned down> {the offer}.", nouns="turn turns", particle="down"),
    _verb("liken", "say", "noun predicate", "[She] <likened> {the plan to a sieve}."),
    _verb("challenge", "demand", "whom-to told", "[She] <challenged> the board {to resign}.", "[She] <challenged> {the figures}.", nouns="challenge challenges"),
    _verb("value", "say", "measure", "[The auction house] <valued> {the vase at $3 million}.", after_object="at", nouns="value values"),
    _verb("draw draws drew drawn drawing", "say", "withheld", "[The firm] <would not> {be drawn on the case}."),
    _verb("rue", "say", "quote", "“{We were close},” [she] <rued>."),
    *_alike("fume+ rage+ storm+ thunder+ sneer+ attack+", "accuse", "quote", "“{A disgrace},” [he] <_>."),
    _verb("protest", "deny", "clause deed quote", "“{I was home},” [he] <protested>.", nouns="protest protests"),
    _verb("text", "say", "clause quote", "“{Late},” [she] <texted>.", nouns="text texts", whom=True),
    _verb("enthuse", "support", "quote", "“{Wonderful},” [she] <enthused>."),
    _verb("go goes went gone going", "say", "quote", "“{Then it broke},” [she] <went on>.", "[She] <went on>: “{It broke.}”", nouns="go", particle="on"),
    _verb("make makes made made making", "say", "clause", "[The mayor] <made clear> that {the hall was shut}.",
          "[The mayor] <made it clear> {the hall would stay shut}.", "{The hall was shut}, [the mayor] <made clear>.", nouns="make", particle="clear"),
    _verb("make makes made made making", "say", "measure", "[The union] <makes> {it nearer £5 million}.", after_object="nearer closer",
          nouns="making"),
    _verb("project", "say", "clause evidence measure tally", "[The bank] <projects> that {prices will fall}.",
          "[The bank] <projected> {growth of 4%}.", after_object="of at", nouns="project projects"),
    _verb("foresee foresees foresaw foreseen foreseeing", "say", "clause noun", "[The bank] <foresees> {a mild recession}."),
    *_alike("judge+ determine fear+ believe", "say", "clause deed", "[The team] <_> that {the valve had stuck}."),
    _verb("submit*", "say", "clause quote", "[The witness] <submitted> that {the valve had stuck}."),
    _verb("put puts put put putting", "say", "clause quote", "“{You cannot eat a promise},” as [one farmer] <put it>.",
          "As [one farmer] <put it>, “{you cannot eat a promise.}”", "[One farmer] <put it> bluntly: “{It is gone.}”", "[Counsel] <put it> to her that {the will was forged}.", particle="it", whom_by="to"),
    *_alike("signal+ signal*+", "say", "clause", "[The bank] <_> that {rates would fall}."),
    _verb("query", "deny", "quote told", "[She] <queried> {the figures}.", nouns="query queries"),
    _verb("attribute", "say", "noun", "[The bank] <attributed> {the rise to the weather}.", governs="to", nouns="attribute attributes"),
    _verb("advise", "demand", "clause quote whom-to", "[Doctors] <advised> residents {to boil water}.", whom=True),
    _verb("recommend", "demand", "clause quote noun", "[Doctors] <recommended> that {residents boil water}."),
    # Blame.
    _verb("accuse", "accuse", "", "[Tenants] <accused> the landlord of {hiding the mould}.",
          "The firm <was accused> by [tenants] of {hiding the mould}.", after_object="of"),
    _verb("blame", "accuse", "noun", "[Tenants] <blamed> the landlord for {the mould}.", "[Tenants] <blamed> {the landlord}.",
          governs="on", after_object="for of", nouns="blame"),
    *_alike("criticize criticise", "accuse", "noun", "[Tenants] <_> {the rise in rents}.", after_object="for over"),
    *_alike("condemn denounce slam* lambaste berate castigate", "accuse", "noun", "[The bishops] <_> {the raid}.", after_object="for"),
    *_alike("deplore mock ridicule+ lambast decry bemoan", "accuse", "noun", "[The bishops] <_> {the plan}."),
    _verb("blast", "accuse", "noun quote", "[The bishops] <blasted> {the raid}.", after_object="for", nouns="blast blasts"),
    _verb("charge", "accuse", "clause evidence", "[Critics] <charge> that {the vote was rigged}.", nouns="charge charges"),
    *_alike("fault+ rebuke+ chide", "accuse", "told", "[The court] <_> the firm for {its silence}.", after_object="for"),
    _verb("rail", "accuse", "quote", "[The bishops] <railed> against {the plan}.", governs="against", nouns="rail rails"),
    _verb("hit hits hit hit hitting", "accuse", "quote", "[The bishops] <hit out> at {the plan}.", governs="at", particle="out"),
    _verb("lash", "accuse", "quote", "[The bishops] <lashed out> at {the plan}.", governs="at", particle="out"),
    # Contradiction.
    _verb("deny", "deny", "clause noun", "[The firm] <denied> {wrongdoing}.", "[The firm] <denies> that {it lied}.",
          "[The firm] <does not deny> that {it lied}.",
          "He says it lied, {which} [the firm] <denies>."),
    _verb("dispute", "deny", "clause noun", "[The firm] <disputes> {the figure}.", nouns="dispute disputes"),
    *_alike("reject rebut* contradict repudiate disclaim rubbish+", "deny", "noun", "[The firm] <_> {the claim}."),
    _verb("refute", "deny", "noun clause", "[The firm] <refuted> {the claim}."),
    *_alike("contest+ question+", "deny", "told", "[The firm] <_> {the findings}."),
    _verb("doubt", "deny", "clause told", "[The firm] <doubted> that {it was late}.", nouns="doubt doubts"),
    _verb("disagree", "deny", "quote wish", "[The firm] <disagreed> with {the finding}.",
          "[The firm] <disagreed> that {it was late}.", governs="with"),
    _verb("give gives gave given giving", "say", "clause", "[The guard] <gave evidence> that {it was late}.", particle="evidence"),
    *_alike("spurn rebuff", "decline", "noun", "[The firm] <_> {the offer}."),
    # Admission.
    *_alike("acknowledge concede", "acknowledge", "clause quote noun", "[The firm] <_> that {it was late}."),
    _verb("admit*", "acknowledge", "clause quote noun", "[The firm] <admitted> {a delay}.", governs="to"),
    _verb("confirm", "acknowledge", "clause quote noun withheld", "[The firm] <confirmed> that {it was late}."),
    _verb("corroborate", "acknowledge", "clause noun", "[Two nurses] <corroborated> {the claim}."),
    _verb("confess", "acknowledge", "clause deed quote", "[He] <confessed> that {he was late}.", governs="to"),
    _verb("apologise", "acknowledge", "quote", "[The firm] <apologised> for {the delay}.", "[The firm] <apologised> to tenants for {the delay}.",
          "[The firm] <apologised> {“without reservation”}.", governs="for", whom_by="to"),
    _verb("apologize", "acknowledge", "quote", "[The firm] <apologized> for {the delay}.", governs="for", whom_by="to"),
    _verb("accept", "acknowledge", "clause deed told", "[He] <accepted> that {he was late}.", "[He] <accepted> {the criticism}."),
    _verb("agree", "acknowledge", "clause deed quote", "[The firm] <agreed> that {it was late}."),
    # Demands.
    _verb("demand", "demand", "clause quote noun to", "[The union] <demanded> {a vote}.",
          "[The union] <demands> that {the firm pay}.", nouns="demand demands"),
    _verb("dare", "demand", "whom-to", "[The union] <dared> the firm {to publish the list}."),
    _verb("urge", "demand", "clause quote whom-to noun", "[The union] <urged> the firm {to pay}.",
          "The firm <was urged> {to pay} by [the union].", nouns="urge urges"),
    _verb("order", "demand", "whom-to wish decreed", "[The mayor] <ordered> the firm {to pay}.", nouns="order orders"),
    _verb("request", "demand", "clause noun", "[The firm] <requested> {a delay}.", nouns="request requests"),
    _verb("appeal", "demand", "whom-to", "[The family] <appealed> for {calm}.",
          "[The envoy] <appealed> to both sides on Monday {to wait}.", governs="for", whom_by="to", nouns="appeal appeals"),
    _verb("plead", "demand", "quote whom-to", "[The family] <pleaded> for {calm}.",
          "[The family] <pleaded> with people {to listen}.", governs="for", whom_by="with"),
    *_alike("implore beg*", "demand", "whom-to quote", "[The family] <_> the court {to wait}."),
    *_alike("press+ invite exhort encourage", "demand", "whom-to", "[The coach] <_> fans {to stay}."),
    *_alike("instruct direct+", "demand", "whom-to decreed", "[The mayor] <_> the firm {to pay}."),
    _verb("advocate", "demand", "noun", "[The union] <advocates> {a ban}.", governs="for",
          nouns="advocate advocates"),
    # Refusal.
    _verb("decline", "decline", "to", "[The firm] <declined> {to comment}.", nouns="decline declines"),
    _verb("discuss", "say", "withheld", "[She] <would not> {discuss the case}."),
    _verb("elaborate", "say", "withheld", "[She] <would not> {elaborate}.",
          "He says it is late, though [his office] <would not> {elaborate}."),
    _verb("commit*", "say", "withheld", "[She] <would not> {commit to a date}."),
    _verb("specify", "say", "withheld", "[She] <would not> {specify the sum}."),
    _verb("divulge", "say", "withheld", "[She] <would not> {divulge the sum}."),
    _verb("interview", "say", "withheld", "[She] <would not> {be interviewed}.", nouns="interview interviews"),
    _verb("identify", "say", "withheld", "[She] <would not> {identify the buyer}."),
    _verb("refuse", "decline", "to told", "[The firm] <refused> {to pay}.", "[The firm] <refused> {the request}.", nouns="refuse"),
    # Support, warning, promise.
    _verb("back", "support", "noun", "[The union] <backed> {the plan}.", nouns="back backs backing"),
    *_alike("endorse defend applaud laud hail", "support", "noun", "[The union] <_> {the plan}."),
    _verb("welcome", "support", "noun deed", "[The union] <welcomed> {the ruling}.", nouns="welcome"),
    _verb("express", "support", "", "[The firm] <expressed support> for {the ruling}.", governs="for", particle="support"),
    _verb("voice", "support", "", "[The firm] <voiced support> for {the ruling}.", governs="for", nouns="voice voices", particle="support"),
    _verb("praise", "support", "noun", "[The union] <praised> {the ruling}.", after_object="for", nouns="praise"),
    _verb("warn", "warn", "clause quote", "[The mayor] <warned> that {the bridge might fall}.",
          "[The mayor] <warned> of {floods}.", governs="of against about", whom=True),
    _verb("caution", "warn", "clause quote", "[The mayor] <cautioned> that {the bridge might fall}.",
          governs="against", nouns="caution"),
    _verb("threaten", "warn", "to", "[The union] <threatened> {to strike}.", "[The union] <threatened> the firm with {a strike}.",
          after_object="with"),
    *_alike("promise+ pledge+ vow+", "promise", "clause quote to noun", "[The firm] <_> {to pay}."),
    _verb("offer", "promise", "to quote", "[The firm] <offered> {to pay}.", nouns="offer offers offering"),
    _verb("guarantee", "promise", "clause deed", "[The firm] <guaranteed> that {it would pay}.",
          nouns="guarantee guarantees"),
    _verb("swear swears swore sworn swearing", "promise", "clause deed quote", "[He] <swore> that {he was home}."),
)

NOMINAL_CUES = (
    NominalCue("charge", "accuse", ("charge", "charges"), ("that",),
               (_example("It says the firm lies, {a charge} [the firm] <denies>."),)),
    NominalCue("allege", "accuse", ("allegation", "allegations", "accusation", "accusations"), ("that",),
               (_example("[Harlan]’s <allegation> that {the vote was rigged} is false."),)),
    NominalCue("claim", "say", ("claim", "claims", "assertion", "assertions", "contention"), ("that",),
               (_example("[Harlan]’s <claim> that {the dam was safe} was wrong."),)),
    NominalCue("insist", "say", ("insistence",), ("that",),
               (_example("[The firm]’s <insistence> that {it was ready} did not last."),)),
    NominalCue("suggest", "say", ("suggestion", "suggestions"), ("that",),
               (_example("[Harlan]’s <suggestion> that {the dam was safe} was wrong."),)),
    NominalCue("demand", "demand", ("demand", "demands"), ("for", "to", "that"),
               (_example("A <demand> from [the union] for {a recount} failed."),
                _example("[She] repeated a <demand> for {an inquiry}."))),
    NominalCue("request", "demand", ("request", "requests"), ("for", "to", "that"),
               (_example("A <request> from [the union] {to wait} failed."),)),
    NominalCue("appeal", "demand", ("appeal", "appeals", "plea", "pleas"), ("for", "to"),
               (_example("An <appeal> by [the union] for {calm} failed."),)),
    NominalCue("call", "demand", ("call", "calls"), ("for", "to"),
               (_example("[Harlan]’s <call> for {an inquiry} failed."), _example("<Calls> by [nurses] {to wait} grew."))),
    NominalCue("promise", "promise", ("promise", "promises", "pledge", "pledges", "vow", "vows"), ("to", "that"),
               (_example("[Harlan]’s <promise> {to resign} was kept."),)),
    NominalCue("threaten", "warn", ("threat", "threats"), ("to",),
               (_example("[Harlan]’s <threat> {to resign} was empty."),)),
    NominalCue("warn", "warn", ("warning", "warnings"), ("that", "of", "about"),
               (_example("[Harlan]’s <warning> that {the dam was weak} was ignored."),)),
    NominalCue("fear", "say", ("fear", "fears", "concern", "concerns", "hope", "doubts", "confidence"), ("that",),
               (_example("[Nurses] expressed <concern> that {the dam was weak}."),), relayed=True),
    NominalCue("complain", "say", ("complaint", "complaints"), ("that",),
               (_example("A <complaint> from [tenants] that {the lifts were broken} was ignored."),)),
    NominalCue("assure", "promise", ("assurance", "assurances", "guarantee", "guarantees"), ("that",),
               (_example("[Harlan] gave <assurances> that {the dam was safe}."),)),
    NominalCue("admit", "acknowledge", ("admission",), ("that", "of"),
               (_example("[Harlan]’s <admission> that {the dam was weak} came late."),)),
    NominalCue("deny", "deny", ("denial", "denials"), ("that", "of"),
               (_example("[Harlan]’s <denial> that {the dam was weak} came late."),)),
    NominalCue("refuse", "decline", ("refusal",), ("to",),
               (_example("[Harlan]’s <refusal> {to resign} was a mistake."),)),
    NominalCue("answer", "say", ("answer", "reply", "response", "message", "retort", "verdict"), (), equated=True, examples=(
        _example("“{It is late},” was [Harlan]’s <reply>."),
        _example("“{No},” was the one-word <reply> from [the mayor]."),
        _example("[Harlan]’s <answer> to that, given in May, was that {it was late}."))),
    NominalCue("remark", "say", ("remark", "description", "statement", "figure", "idea", "characterization",
                                   "explanation", "theory", "finding", "findings", "conclusion", "criticism",
                                   "argument", "notion", "proposal", "offer"), ("that",),
               (_example("She calls him a fool, {a remark} [he] <rejects>."),
                _example("It was wet, {an explanation} [the firm] <dismissed>."))),
    NominalCue("reckon", "say", ("version", "account", "reading", "interpretation", "estimate", "estimates",
                                   "assessment", "tally", "toll", "count", "reckoning", "calculation", "calculations",
                                   "view", "opinion"), ("that",), framed=("by", "in", "on"), examples=(
        _example("By [the union]’s <count>, {nine boats sank}."),
        _example("{The road}, in [the union]’s <view>, {is shut}."),
        _example("In [her] <opinion>, {the road is shut}."))),
    NominalCue("put", "say", ("words", "telling", "phrase"), (), framed=("in",), examples=(
        _example("In [Harlan]’s <words>, {it was “hell.”}"),)),
)

PHRASE_CUES = (
    PhraseCue("in the words of", ("in", "the", "words", "of"), (
        _example("<In the words of> [one driver], “{it was hell.}”"),
    )),
    PhraseCue("in the view of", ("in", "the", "view", "of"), (
        _example("<In the view of> [the union], {the road was shut}."),
    )),
    PhraseCue("as per", ("as", "per"), (
        _example("{The road is shut}, <as per> [police]."),
    )),
    PhraseCue("according to", ("according", "to"), (
        _example("{The road is shut}, <according to> [police]."),
        _example("<According to> [police], {the road is shut}."),
        _example("{The road}, <according to> [police], {is shut}."),
        _example("{Nine roads}, <according to> [the Red Lamp], a charity, {are shut}."),
    )),
)

# --- Names: people, bodies, documents, and how texts speak of them ---------------------------------------------------

PRONOUNS = {
    "he": Pronoun("person", "m"),
    "him": Pronoun("person", "m"),
    "himself": Pronoun("person", "m"),
    "she": Pronoun("person", "f"),
    "her": Pronoun("person", "f"),
    "herself": Pronoun("person", "f"),
    "it": Pronoun("body"),
    "itself": Pronoun("body"),
    "they": Pronoun("several"),
    "them": Pronoun("several"),
    "both": Pronoun("several"),
    "i": Pronoun("speaker"),
    "we": Pronoun("speaker"),
}

POSSESSIVES = {
    "his": Pronoun("person", "m"),
    "her": Pronoun("person", "f"),
    "its": Pronoun("body"),
    "their": Pronoun("several"),
}

GENDERED: dict[str, Gender] = {
    **dict.fromkeys(
        """mr mr. sir lord king prince pope chairman spokesman businessman congressman councilman fireman policeman
        fisherman salesman clergyman statesman father son brother husband uncle nephew grandfather grandson man boy
        widower waiter monk imam alhaji monsieur señor herr duke baron boyfriend stepfather step-father stepson stepbrother gentleman foreman dad grandad""".split(),
        "m",
    ),
    **dict.fromkeys(
        """mrs mrs. ms ms. miss lady dame madam queen princess chairwoman spokeswoman businesswoman congresswoman
        councilwoman policewoman saleswoman mother daughter sister wife aunt niece grandmother granddaughter woman girl
        widow aunty auntie gogo hajiya madame señora frau actress waitress nun duchess baroness girlfriend stepmother step-mother stepdaughter stepsister headmistress forewoman mum grandma""".split(),
        "f",
    ),
}

TITLES = frozenset(
    """mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame madam honour excellency highness majesty holiness eminence king queen prince princess pope
    president president-elect prime minister premier chancellor taoiseach tánaiste secretary undersecretary general attorney solicitor treasurer senator
    sen. sens. representative rep. reps. congressman congresswoman governor gov. mayor councillor councilor councilman
    councilwoman alderman superintendent commissioner inspector detective sergeant sgt. sgt serg captain capt. capt major
    maj. colonel col. col lieutenant lt. lt gen. gen adm. admiral marshal commander cmdr. corporal private officer chief
    sheriff constable judge justice magistrate ambassador envoy consul deputy vice vice-president vice-chancellor acting interim former ex-president
    executive director chairman chairwoman chair manager coach boss ceo cfo coo cto cio cmo spokesman spokeswoman spokesperson speaker
    leader rabbi rev. reverend father bishop archbishop cardinal imam sheikh ayatollah foreign defense defence interior
    finance health education trade energy agriculture environment transport labor labour home first state
    economy culture climate national security adviser advisor sister brother emir sultan duke duchess baron baroness
    count crown emperor cllr cllr. clr coun coun. det det. supt supt. insp insp.
    const const. maj brig brig. brigadier cdr cdr. adm cpl cpl. pte pte. rt revd revd. rev ven ven. venerable hon hon. canon comrade cathaoirleach
    msgr msgr. monsignor advocate gogo hajiya alhaji madame señora monsieur señor herr frau cr cr. ch assistant asst. del. dep dep. ald. sens pfc spc squadron wing flight lance""".split()
)

MEMBERS = frozenset("mp msp mep mla td".split())

PERSON_NOUNS = MEMBERS | frozenset(
    """uncle aunt niece nephew cousin grandfather grandmother grandson granddaughter stepfather step-father stepmother step-mother
    stepson stepdaughter stepbrother stepsister boyfriend girlfriend
    commander-in-chief arbitrator cathaoirleach comrade marshal ayatollah hotelier restaurateur publican bartender courier trucker florist dentist vet nutritionist paediatrician
    gardener forester woodworker potter weaver boatbuilder shepherd ferryman
    coxswain porter cleaner barber bricklayer roofer decorator machinist crofter cashier receptionist janitor landscaper
    policeman cabbie postman supervisor accountant juror bailiff landlady lodger householder pedestrian hiker diver
    angler gamekeeper labourer laborer apprentice trainee cameraman translator cartoonist illustrator therapist
    counsellor counselor chaplain vicar archdeacon deacon churchwarden verger organist surveyor hostage detainee inmate
    prisoner claimant complainant smuggler hacker animator programmer dispatcher stationmaster stevedore seamstress
    cobbler jeweller jeweler locksmith undertaker diner holidaymaker innkeeper barmaid barman lumberjack haulier
    motorcyclist herder auctioneer parishioner worshipper pilgrim nanny babysitter childminder heiress liquidator medic
    predecessor successor geriatrician king queen pope co-author coauthor geochemist biochemist geophysicist agronomist
    employee staffer motorist cyclist homeowner protester demonstrator teenager regent
    monarch sultan emir whistleblower shopper salesman saleswoman fan voter viewer listener reader user gamer rescuer marcher supporter traveller follower graduate villager ruler elder
    rapporteur co-leader vice-president vice-chancellor vice-chair vice-chairman senators representatives ministers republican democrat conservative tory administrator warden ranger consultant
    clerk registrar rector dean provost archivist electrician plumber keeper beekeeper guide pollster statistician
    meteorologist forecaster geneticist oncologist pediatrician cardiologist demographer planner trustee colleague
    counterpart baker butcher carpenter mechanic tailor builder miner welder trawlerman skipper grower rancher winemaker
    chef cook waiter waitress hairdresser librarian caretaker headmistress tutor coordinator organiser trainer
    physiotherapist pharmacist midwife carer psychotherapist ornithologist entomologist botanist zoologist oceanographer
    geographer cartographer philosopher theologian linguist novelist poet playwright composer conductor dancer director
    producer presenter blogger photographer correspondent commentator pundit strategist lobbyist
    visitor tourist guest islander walker swimmer mourner philanthropist shareholder tenant commuter pensioner retiree widow orphan refugee migrant asylum-seeker
    president minister premier chancellor taoiseach tánaiste speaker secretary undersecretary senator representative congressman congresswoman
    lawmaker legislator governor mayor councillor councilor councilman councilwoman superintendent commissioner
    inspector detective sergeant captain major colonel lieutenant general admiral commander officer chief sheriff
    constable judge justice magistrate ambassador envoy consul deputy chairman chairwoman chairperson chair
    manager coach boss ceo cfo coo cto cio cmo executive head leader founder co-founder cofounder owner co-owner partner member adviser
    advisor aide analyst economist expert researcher scientist professor lecturer historian author writer
    journalist reporter editor columnist critic lawyer attorney solicitor barrister counsel prosecutor doctor physician
    nurse surgeon teacher principal headteacher headmaster student pupil farmer fisherman driver pilot
    worker engineer technician architect designer artist actor actress singer musician striker
    midfielder defender goalkeeper player activist campaigner organizer volunteer resident
    neighbor neighbour witness victim survivor patient plaintiff defendant suspect customer passenger shopkeeper
    businessman businesswoman entrepreneur investor trader banker broker spokesman spokeswoman spokesperson
    curator biologist ecologist geologist seismologist hydrologist physicist chemist epidemiologist virologist
    climatologist astronomer archaeologist sociologist psychologist psychiatrist candidate mother father son daughter
    brother sister wife husband widower man woman boy girl bishop priest pastor rabbi imam archbishop cardinal
    secretary-general director-general attorney-general governor-general solicitor-general auditor-general
    prosecutor-general inspector-general surgeon-general editor-in-chief co-chair vice-premier vice-minister holder landlord auditor treasurer investigator firefighter
    paramedic soldier veteran diplomat negotiator mediator official coroner ombudsman""".split()
)

BODY_NOUNS = frozenset(
    """group wing branch company firm corporation business conglomerate manufacturer maker provider vendor carmaker airline carrier retailer
    supermarket chain bank lender insurer broker brokerage utility supplier operator developer contractor publisher
    broadcaster network coastguard newspaper paper magazine station agency authority authorities administration government
    ministry department bureau office commission committee council board panel tribunal court parliament congress
    senate assembly legislature cabinet party coalition alliance union federation confederation association society
    league club team institute institution university college school academy hospital clinic foundation charity trust
    fund organization organisation ngo movement campaign militia army navy force forces military police prosecutors service
    services regulator watchdog inspectorate unit command embassy mission secretariat district city town county state
    province region island country nation kingdom republic church diocese mosque museum theatre theater orchestra
    constabulary patrol laboratory lab observatory exchange cooperative syndicate consortium body bloc faction regime junta think-tank thinktank
    startup studio site platform store hotel port zoo prison jail library registry treasury exchequer
    brigade crew tribe clan collective collectors guild chamber bar order lobby inquiry delegation ombudsman front family
    division directorate grocer drugmaker automaker chipmaker planemaker shipbuilder steelmaker tyremaker tiremaker toymaker housebuilder start-up multinational giant festival media industry
    television radio tv tank democrats republicans tories""".split()
)

GENERIC_BODIES = frozenset(
    """group company firm organization organisation agency body business corporation charity institution party
    movement team club tank""".split()
)

PLACE_NOUNS = frozenset("city town county state province region island country nation kingdom republic village".split())

BODY_SUFFIXES = frozenset(
    """coordination inc inc. corp corp. co co. ltd ltd. plc llc llp ag sa gmbh nv holdings group company systems technologies
    technology partners industries enterprises solutions bank motors airlines airways pharmaceuticals chemical
    chemicals energy foods health healthcare media press news times post journal tribune herald gazette labs
    international watch rovers united wanderers athletic fc neighbors neighbours friends workers teachers water power
    gas rail railways lines capital ventures advisors advisers securities foundation stores brothers
    sons shipping air homes estates minerals mining steel electric logistics farms mills markets supermarkets software
    networks digital electronics robotics biotech therapeutics biosciences biologics genetics petroleum oil resources
    palace mail inn inns renewables solar aerospace automotive ferries freight insurance assurance investments properties realty developments
    construction engineering consulting associates studios pictures entertainment brands beverages brewing foundry
    textiles apparel care housing nurses drivers dockers brotherhood union council forum rally""".split()
)

DOCUMENT_NOUNS = frozenset(
    """emails e-mails messages memos notes agreement contract treaty report letter statement memo memorandum document filing study survey review audit summary analysis assessment
    paper note email e-mail message tweet post bulletin release communique communiqué dossier indictment complaint
    lawsuit petition resolution ruling verdict judgment judgement decision transcript testimony affidavit poll census
    index data figures statistics tallies tally count records estimates estimate forecast projections notice warning
    website site page results accounts documents papers filings reports letters statements book article editorial manifesto declaration draft plan budget invoice brochure log logs minutes
    inventory chart table charter press-release manifest receipt spreadsheet footage video recording copy database suit motion brief catalogue catalog diary ledger logbook leaflet
    memoir transcripts surveys studies footnote footnotes appendix annex investigation research slides presentation
    reconstruction calculations simulation inspection inspections guidance modelling modeling
    presentations handout post-mortem prospectus rebuttal rejoinder submission submissions text texts""".split()
)

SPOKESPERSON_NOUNS = frozenset(
    """deputy second-in-command spokesman spokeswoman spokesperson spokespeople spokesmen official officials
    representative representatives delegation delegates delegate negotiator negotiators lawyer lawyers attorney
    attorneys executive executives source sources insider insiders analyst analysts economist economists investigator
    investigators inspector inspectors envoy envoys leadership leaders monitors officers detectives counsel engineers
    scientists researchers doctors staff management secretariat bosses chiefs ministers commanders trustees
    epidemiologists statisticians auditors geologists hydrologists forecasters biologists chemists ecologists
    physicists psychologists astronomers seismologists meteorologists oceanographers archaeologists toxicologists
    climatologists""".split()
)

RELATION_NOUNS = frozenset(
    """aide spokesman spokeswoman spokesperson lawyer attorney adviser advisor deputy agent assistant secretary
    wife husband mother father son daughter brother sister widow friend colleague neighbor neighbour
    publicist""".split()
)

ANONYMITY = (
    "anonymity",
    "to give her name",
    "to give his name",
    "to give their name",
    "to give her full name",
    "to give his full name",
    "to give their full name",
    "to be named",
    "to be identified",
    "not authorized",
    "not authorised",
    "not be named",
    "not be identified",
    "not be quoted",
    "not to be named",
    "not to be identified",
    "not to be quoted",
    "name withheld",
    "names withheld",
    "name be withheld",
    "names be withheld",
    "name not be used",
    "name not be printed",
    "name not be published",
    "names not be used",
    "name was withheld",
    "declined to be named",
    "to be named",
    "to be identified",
    "close to the",
    "familiar with",
    "briefed on",
    "knowledge of",
)

PARTICIPLE_TAILS = frozenset(
    """led based backed born funded owned run era style wide controlled trained educated made language turned occupied
    held allied linked aligned dominated produced flagged registered listed sponsored supported brokered like only
    free area bound sized type related installed appointed""".split()
)

ACCUSING_NOUNS = frozenset(
    "charge charges accusation accusations allegation allegations smear slander insinuation".split()
)
DEMANDING_NOUNS = frozenset(
    """demand demands request requests call calls appeal appeals plea pleas offer offers bid bids proposal proposals
    idea ideas ultimatum invitation plan deal""".split()
)
CLAIM_NOUNS = frozenset(
    """assurance assurances explanation explanations warning warnings prediction predictions estimate estimates reading
    concerns fears complaint complaints testimony denial assessment conclusion conclusions analysis remark remarks
    claim claims assertion assertions statement report reports suggestion suggestions criticism figure figures
    account version finding findings story idea notion argument threat threats rumor rumors rumour rumours
    objection objections""".split()
)

_UNIONS = frozenset("unite unison gmb rmt aslef pcs bma rcn nasuwt neu uaw seiu teamsters".split())
_CURRENCY_CODES = tuple(
    """USD EUR GBP CHF JPY CNY RMB INR PKR BDT LKR AED SAR QAR OMR KWD EGP JOD NGN GHS KES UGX TZS ZAR NOK SEK DKK PLN
    CZK HUF UAH BRL MXN CLP SGD MYR IDR THB KRW HKD AUD NZD""".split()
)  # codes of ISO 4217 that news prints before a sum and that are no words
_PAPERS = frozenset(
            """times post herald gazette tribune journal courier chronicle echo guardian telegraph mirror mail sun
            observer express standard independent""".split()
        )
_REGULATORS = frozenset("ofwat ofcom ofgem ofsted ofqual fca ico orr asa cma sec fda faa fcc epa cqc hse caa iaea iopc nhtsa ntsb mhra aaib".split())

NAMING = Naming(
    pronouns=PRONOUNS,
    relative_pronouns=frozenset("who which that whom whose".split()),
    determiners=frozenset(
        """the a an this that these those some several many two three four five six seven eight nine ten other another
        one most all any each both no such""".split()
    ),
    definite=frozenset("the this that these those".split()),
    possessives=POSSESSIVES,
    titles=TITLES,
    courtesies=frozenset("mr mr. mrs mrs. ms ms. miss dr dr.".split()),
    addressed=frozenset("president speaker justice chairman chairwoman chair mayor secretary ambassador recorder".split()),
    gendered=GENDERED,
    person_nouns=PERSON_NOUNS,
    members=MEMBERS,
    body_nouns=BODY_NOUNS,
    generic_bodies=GENERIC_BODIES,
    business_nouns=frozenset(
        """company firm business corporation conglomerate manufacturer maker carmaker airline carrier retailer chain
        bank lender insurer broker supplier developer contractor publisher operator supermarket grocer drugmaker
        automaker provider vendor chipmaker planemaker shipbuilder steelmaker tyremaker tiremaker toymaker housebuilder brewer broadcaster startup start-up multinational giant studio streamer label""".split()
    ),
    public_nouns=frozenset(
        """agency authority authorities government ministry department bureau office commission committee council
        tribunal court parliament congress senate assembly legislature cabinet party coalition union federation society
        league militia army navy police service regulator watchdog inspectorate embassy mission secretariat district
        city town county state province country nation church mosque campaign movement front faction charity trust
        university school ombudsman association alliance confederation guild board tribe clan workers teachers nurses
        drivers pilots dockers brotherhood friends neighbors neighbours residents local chamber lodge airport hospital museum
        college cooperative co-operative collective""".split()
    ),
    place_nouns=PLACE_NOUNS,
    body_suffixes=BODY_SUFFIXES,
    document_nouns=DOCUMENT_NOUNS,
    spokesperson_nouns=SPOKESPERSON_NOUNS,
    relation_nouns=RELATION_NOUNS,
    anonymity=ANONYMITY,
    body_links=frozenset("of for at with in from to on representing".split()),
    member_links=frozenset({"of", "from", "with"}),
    author_links=frozenset("from by of on".split()),
    place_owned=frozenset(
        "mayor governor council ministry government parliament legislature military army navy police residents streets suburbs".split()
    ),
    place_links=frozenset("in at near across outside inside around throughout to from".split()),
    name_links=frozenset("of for on".split()),
    name_particles=frozenset("de da di del della du des van von der den la le al el bin bint ibn dos ten ter zu y i e ap ab ferch".split())
    | {"Mac an", "Mac a’", "Nic an", "Nic a’"},
    possessive_ending="s",
    participle_tails=PARTICIPLE_TAILS,
    demonym_endings=("i", "an", "ian", "n", "ese", "ish", "ite", "ic"),
    accusing_nouns=ACCUSING_NOUNS,
    demanding_nouns=DEMANDING_NOUNS,
    claim_nouns=CLAIM_NOUNS,
    demonym_singulars=("an", "i"),
    countrymen=frozenset(
        """spaniard dutchman frenchman frenchwoman englishman irishman scotsman welshman scot swede dane pole turk finn
        briton""".split()
    ),
    demonym_stems=("a", "ia", "e", "y", "o", "land"),
    obligation=frozenset("should must".split()),
    demonstratives=frozenset("that this".split()),
    comparers=frozenset("as".split()),
    negatives=frozenset(
        """nobody none don’t don't didn’t didn't doesn’t doesn't wasn’t wasn't isn’t isn't weren’t weren't aren’t aren't hasn’t
        hasn't haven’t haven't hadn’t hadn't won’t""".split()
    ),
    comparatives=frozenset("more less better worse fewer higher lower longer later earlier only least".split()),
    remark_nouns=frozenset(
        """remark remarks claim claims comment comments assertion assertions suggestion suggestions accusation theory
        explanation version argument story account opinion talk description portrayal characterization characterisation
        speech announcement declaration outburst tirade reasoning logic rationale narrative interpretation contention
        contentions insinuations inference depiction portrait portrayals accounts""".split()
    ),
    refusing=frozenset({"refuse", "reject", "rebuff", "rule out", "turn down", "spurn"}),
    articles=frozenset("a an the this that these those".split()),
    state_nouns=frozenset(
        "ministry government army navy military parliament prosecution cabinet treasury airforce supreme presidency presidential intelligence".split()
    ),
    title_forms={
        "pc": "constable", "wpc": "constable", "dc": "detective", "ds": "detective", "di": "detective",
        "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "dr.": "doctor",
        "dr": "doctor", "prof.": "professor", "justice": "judge", "ceo": "executive", "capt.": "captain",
        "capt": "captain", "cllr": "councillor", "clr": "councillor", "cllr.": "councillor", "coun": "councillor", "coun.": "councillor", "cr": "councillor", "cr.": "councillor", "ald.": "councillor", "prof": "professor",
        "det": "detective", "det.": "detective", "insp": "inspector", "insp.": "inspector", "supt": "superintendent",
        "supt.": "superintendent", "sgt": "sergeant", "serg": "sergeant", "sgt.": "sergeant", "const": "constable", "const.": "constable",
        "cpl": "corporal", "cpl.": "corporal", "pte": "soldier", "pte.": "soldier", "lt": "lieutenant",
        "lt.": "lieutenant", "maj": "major", "maj.": "major", "col": "colonel", "col.": "colonel", "gen": "general",
        "brig": "brigadier", "brig.": "brigadier", "adm": "admiral", "adm.": "admiral", "cdr": "commander",
        "cdr.": "commander", "cmdr": "commander", "cmdr.": "commander", "rev": "minister", "rev.": "minister",
        "revd": "minister", "revd.": "minister", "reverend": "minister", "hon": "representative", "hon.": "representative",
        "canon": "priest", "monsignor": "priest", "msgr": "priest", "msgr.": "priest", "father": "priest",
        "alderman": "councillor", "del.": "representative", "advocate": "lawyer", "ven": "archdeacon", "ven.": "archdeacon",
        "venerable": "archdeacon",
    },
    ranks=frozenset("GP CEO CFO COO CTO CIO CMO DS DC DI DCI DSU DCS PC WPC ACC DAC MP MSP MEP AM TD MLA MPP MK".split()),
    indefinite=frozenset("a an one another".split()),
    document_links=frozenset("in".split()),
    subject_links=frozenset("of about".split()),
    matter_links=frozenset("against into to about over regarding concerning".split()),
    serving=frozenset("ran runs run led leads lead heads headed works worked serves served joined sits sat advises advised speaks spoke speaking".split()),
    standing_for=frozenset({"for", "on behalf of"}), lapsed=frozenset("once formerly previously until used".split()),
    role_verbs={
        "chairs": "chair", "chaired": "chair", "leads": "leader", "led": "leader", "heads": "head", "headed": "head",
        "founded": "founder", "founds": "founder", "owns": "owner", "owned": "owner", "coaches": "coach",
        "coached": "coach", "edits": "editor", "edited": "editor", "directs": "director", "directed": "director",
        "manages": "manager", "managed": "manager", "runs": "head", "captains": "captain", "captained": "captain",
        "represents": "lawyer", "teaches": "teacher", "presides": "president", "wrote": "author", "authored": "author",
        "studies": "researcher", "coordinates": "coordinator", "farms": "farmer", "prosecuted": "prosecutor",
    },
    role_kin={
        "leader": ("president", "secretary", "chairman", "chairwoman", "chair", "head", "chief", "premier", "minister"),
        "chief": ("executive", "director", "head", "president", "commissioner", "superintendent", "ceo", "secretary"),
        "boss": ("executive", "ceo", "manager", "coach", "director", "owner", "head", "president", "chief", "chair"),
        "head": ("director", "president", "chief", "chairman", "chairwoman", "principal", "chair"),
        "executive": ("ceo", "director"),
        "chairman": ("chair", "president"),
        "chairwoman": ("chair", "president"),
        "chair": ("chairman", "chairwoman", "chairperson"),
        "manager": ("coach",), "coach": ("manager",), "regulator": ("watchdog",), "watchdog": ("regulator",),
        "justice": ("judge",), "judge": ("justice",),
        "officer": ("constable", "sergeant", "detective", "inspector", "policeman", "policewoman", "superintendent"),
        "tory": ("conservative",), "conservative": ("tory",), "democrat": ("democratic",), "democratic": ("democrat",),
        "lawyer": ("attorney", "solicitor", "barrister", "counsel"), "attorney": ("lawyer",),
        "barrister": ("lawyer", "counsel"), "scientist": ("researcher", "professor", "doctor"),
        "researcher": ("scientist", "professor", "doctor"),
        "academic": ("professor", "lecturer", "doctor"), "expert": ("professor", "doctor", "researcher", "scientist"), "lawmaker": ("mp", "msp", "mep", "mla", "td", "senator", "representative", "congressman", "congresswoman"),
        "doctor": ("surgeon", "physician"), "councillor": ("councilor", "councilman", "councilwoman"),
        "councilor": ("councillor", "councilman", "councilwoman"),
        "physician": ("doctor", "surgeon"), "surgeon": ("doctor",), "consultant": ("doctor",), "ceo": ("executive", "boss"), "ruler": ("chief", "king", "emir", "sultan"),
        "mediator": ("envoy", "diplomat"), "envoy": ("diplomat", "ambassador"), "headteacher": ("principal", "head"),
    },
    person_endings=("ologist", "iatrist", "ographer", "ician", "woman", "person"),
    kinds_of_people=frozenset("others person people man woman men women sides someone somebody insider one".split()),
    group_nouns=frozenset("group campaign charity collective coalition alliance movement".split()),
    experts=frozenset(
        """analyst economist expert professor lecturer historian statistician pollster academic strategist commentator
        columnist critic scholar""".split()
    ),
    ministers={"minister": "government"},
    plain_endings=("s", "ing", "ed", "ly", "al", "ic", "ous", "ive", "ary", "ior", "ant", "ent", "er", "en"),
    substances=frozenset(
        """
    rain snow smoke traffic fuel food gold violence inflation unemployment demand growth output production turnout wind
    heat drought hail debris glass blood cholera malaria bread rice wheat milk beef coal steel copper timber cotton corn
    coffee cocoa sugar work help money cash debt rent travel music football tennis hockey rugby cricket history evidence
    time life death peace panic anger grief silence applause laughter tension pressure support criticism progress change
    electricity poverty hunger famine homelessness corruption pollution noise damage darkness daylight thunder sand dust
    lava wildfire chaos freedom construction tourism immigration migration crime trade water power flooding
    """.split()
    ),
    authored=frozenset("study studies paper papers research analysis audit review survey".split()),
    personal_relatives=frozenset({"who"}),
    staffed={"mission": ("monitors", "observers", "peacekeepers")},
    correspondence=frozenset("emails e-mails memos slides accounts results".split()),
    subsidiaries=frozenset(
        """subsidiary subsidiaries unit arm affiliate division part owned controlled backed bought acquired run operated
        brand parent""".split()
    ),
    hearing=frozenset("told tell tells telling".split()),
    same_documents=(frozenset({"suit", "lawsuit", "complaint"}), frozenset({"study", "paper"})),
    districts=frozenset("district districts county province region".split()),
    there=frozenset({"there"}),
    state_owned=frozenset(
        "watchdog government parliament premier army navy ministry cabinet force forces staff".split()
    ),
    reporting=frozenset("inquiry commission panel committee tribunal inspectorate inspectors auditors auditor ombudsman investigators watchdog regulator".split()),
    registers=frozenset({"court", "property", "land", "tax"}),
    personal_roles=frozenset("chair coach captain editor author teacher president".split()),
    clause_openers=frozenset("with close familiar briefed involved present".split()),
    anonymous_nouns=frozenset("source sources insider insiders person".split()),
    rulings=dict.fromkeys(("ruling", "judgment", "judgement"), "court"),
    openers=frozenset("sentencing jailing praising thanking describing branding accusing urging welcoming announcing defending other unlike besides citing quoting given speaking asked calling noting addressing beyond rival sponsor parent airline telco retailer grocer supermarket lender insurer brokerage brewer broadcaster charity start-up startup assistant billionaire backbencher postmaster".split()),
    opener_endings=("maker", "builder"),
    name_like=frozenset("will may per".split()),
    sectors=frozenset("governing trade industry professional".split()),
    giants=frozenset("giant multinational maker manufacturer chain retailer operator supplier".split()),
    superlatives=frozenset("biggest largest oldest richest busiest second-biggest second-largest leading top".split()),
    staffs=frozenset({"staff", "staffs"}),
    numbered_bodies=frozenset("channel local lodge chapter district post branch battalion brigade regiment division squadron".split()),
    appeals=frozenset("unite help save keep stop return protect defend free reclaim fix rescue end ban".split()),
    pairing=frozenset("between both".split()),
    eponyms=frozenset("st st. saint king queen guy people children women men".split()),
    place_prefixes=frozenset("port mount lake fort cape saint st st. san santa isle".split()),
    authors=frozenset("author authors writer writers".split()),
    person_adjectives=frozenset(
        "senior top former high-ranking unnamed retired shocked furious devastated heartbroken worried angry".split()
    ),
    source_links=frozenset("from".split()),
    commissioning=frozenset("commissioned ordered requested sought".split()),
    internal=frozenset("internal in-house".split()),
    joined_bodies=frozenset(
        """federation association league union club team foundation charity society institute newspaper magazine
        university college museum theatre theater studio party alliance coalition consortium syndicate network
        broadcaster station festival orchestra cooperative guild fund""".split()
    ),
    place_suffixes=frozenset(
        """avenue ave street st road rd lane drive boulevard blvd square plaza terrace crescent gardens highway motorway
        parade bridge park river lake hill hills valley beach bay island islands mountain mountains mount peak airport
        station terminal stadium arena creek canal pier harbor harbour coast forest peninsula desert sea ocean strait
        county city town village heights quay wharf marina""".split()
    ),
    ministries=frozenset("ministry department treasury embassy".split()),
    copies=frozenset("copy copies version draft text extract excerpt part page pages footnote footnotes appendix annex".split()),
    governments=frozenset({"government"}),
    regions=frozenset("western eastern northern southern central european african asian arab latin nordic baltic".split()),
    relatives=frozenset(
        """wife husband mother father parent son daughter brother sister widow widower niece nephew aunt uncle cousin
        grandmother grandfather grandson granddaughter mum dad grandma grandad nan stepson stepdaughter stepfather step-father stepmother step-mother stepbrother stepsister son-in-law daughter-in-law fiancé fiancée""".split()
    ),
    pairs=frozenset({"the couple", "the pair", "the duo", "the trio", "the two", "the two men", "the two women", "the three", "the brothers", "the sisters", "the siblings", "the twins"}),
    others_alike=frozenset({"another", "a second", "a third", "a fourth", "the third", "the fourth"}),
    parts_of_group=frozenset({"one", "the second", "one of them", "one of these", "two of them", "both of them", "some of them", "the other", "the others", "another of them"}),
    platforms=frozenset("x facebook instagram whatsapp telegram twitter tiktok youtube linkedin reddit snapchat bluesky social weibo".split()),
    posts=frozenset("post message video tweet story page".split()),
    announcements=frozenset("statement press-release release tweet post communique communiqué notice filing filings prospectus".split()),
    proceedings=frozenset({"minutes"}),
    deliberating=frozenset("council committee board parliament assembly cabinet senate commission panel".split()),
    civil_staff=frozenset({"officers", "detectives"}),
    public_staff=frozenset(
        "official officials investigator investigators inspector inspectors regulators authorities chiefs bosses".split()
    ),
    researchers=frozenset(
        """researchers scientists team academics biologists economists epidemiologists geologists chemists ecologists
        physicians doctors engineers psychologists physicists astronomers hydrologists group""".split()
    ),
    public_units=frozenset(
        "division directorate bureau agency authority service administration office inspectorate unit commission board".split()
    ),
    general_adjectives=frozenset(
        """independent official special public national international global regional local central joint new main
        disciplinary influential powerful leading expert military civilian high higher top own""".split()
    ),
    lower_tiers=frozenset("regional local provincial municipal devolved".split()),
    state_unions=frozenset({"european union", "united nations"}),
    upper_tiers=frozenset("union federal central".split()),
    civil_fields=frozenset(
        """planning licensing highways conservation housing environmental health legal senior parking finance
        enforcement heritage tree building""".split()
    ),
    forces=frozenset(
        """army navy military airforce troops forces soldiers warplanes jets strikes airstrikes shelling raids tanks drones
        artillery commandos marines gunboats warships""".split()
    ),
    armed=frozenset("police constabulary sheriff army prison jail troopers".split()),
    issuing_verbs=frozenset(
        """sent published released issued posted filed wrote written signed tabled delivered submitted circulated lodged
        produced compiled launched commissioned distributed drafted penned publish release issue file sends publishes
        releases issues posts files writes leaked dated prepared brought""".split()
    ),
    reading_verbs=frozenset("addressed seen reviewed obtained viewed verified read examined leaked shared cited quoted".split()),
    body_adjectives={
        "parliamentary": "parliament", "congressional": "congress", "presidential": "presidency",
        "governmental": "government", "ministerial": "ministry", "municipal": "council",
    },
    age_endings=("-year-old",),
    callings=frozenset(
        """striker midfielder defender goalkeeper winger forward skipper captain player athlete sprinter swimmer boxer
        jockey cyclist champion medallist medalist olympian rower golfer batsman bowler pitcher quarterback racer skater
        violinist cellist soprano tenor mezzo baritone chorister drummer singer musician actor actress artist painter sculptor author writer novelist poet playwright comedian presenter
        rapper guitarist pianist composer dancer filmmaker model influencer blogger youtuber celebrity
        star veteran newcomer rookie debutant billionaire millionaire tycoon mogul magnate businessman businesswoman
        entrepreneur philanthropist nominee candidate contender frontrunner front-runner incumbent challenger hopeful
        politician lawmaker democrat republican conservative socialist liberal tory backbencher nobel laureate
        academic historian physicist chemist biologist astronomer mathematician philosopher pensioner retiree
        grandmother grandfather grandma widow widower teenager youngster schoolboy schoolgirl graduate
        whistleblower whistle-blower activist campaigner dissident fugitive native""".split()
    ),
    leaderships=frozenset("delegation leadership management secretariat staff".split()),
    mouthpieces=frozenset("spokesman spokeswoman spokesperson spokespeople spokesmen".split()),
    juniors=frozenset("jr jr. sr sr.".split()),
    postnominals=frozenset(
        """KC QC SC SAN MP MSP MEP TD AM MBE OBE CBE KBE DBE CMG PhD Ph.D. MD M.D. DPhil Esq Esq. RN CPA OAM AO""".split()
    ),
    papers=_PAPERS - {"independent", "standard"},
    watchers={
        "regulator": frozenset("board commission authority agency office inspectorate administration bureau".split())
        | _REGULATORS,
        "watchdog": frozenset("inspectorate board commission authority agency office ombudsman council bureau".split())
        | _REGULATORS,
        "panel": frozenset("tribunal committee inquiry".split()),
        "monitors": frozenset("monitoring observation observer".split()),
        "observers": frozenset("observer observers observation".split()),
        "force": frozenset("police constabulary militia".split()),
        "authority": frozenset("council".split()),
        "military": frozenset("army forces".split()),
        "army": frozenset({"military"}),
        "body": frozenset("federation association consortium confederation fa fifa uefa".split()),
        "broadcaster": frozenset("bbc itv channel television tv radio broadcasting".split()),
        "airline": frozenset("airlines airways air".split()),
        "carmaker": frozenset("motors automotive".split()),
        "drugmaker": frozenset("pharma pharmaceuticals biologics biosciences therapeutics biotech".split()),
        "insurer": frozenset("insurance assurance mutual".split()),
        "utility": frozenset("water power energy electric gas grid".split()),
        "club": frozenset("fc united rovers athletic wanderers city town".split()),
        "newspaper": _PAPERS,
        "paper": _PAPERS - {"journal"},
        "alliance": frozenset({"nato"}),
        "school": frozenset("academy college".split()),
        "officers": frozenset("council".split()),
        "investigators": frozenset("investigation investigations accident accidents".split()),
        "union": frozenset("dockworkers steelworkers longshoremen miners workers local brotherhood teachers nurses drivers pilots dockers guild employees".split()) | _UNIONS,
    },
    near_watchers={"union": frozenset("association federation college society".split())},
    examples=(
        NamingExample("pronouns", "Velling Motors left. It said it was sorry.", ("Velling Motors",)),
        NamingExample("relative_pronouns", "Ada Lorn, who denied the charge, left.", ("Ada Lorn",)),
        NamingExample("determiners", "The Drivers’ League met. The league said that it would strike.", ("Drivers’ League",)),
        NamingExample("definite", "The Brask Union met. The union said that it would strike.", ("Brask Union",)),
        NamingExample("possessives", "Velling Motors said that it left. Its report found no fault.", ("Velling Motors",) * 2),
        NamingExample("titles", "Foreign Minister Ada Lorn said that it rained. Lorn said that it stopped.", ("Ada Lorn",) * 2),
        NamingExample(
            "serving",
            "Ida Lund, who ran the Velling Club, said it rained. Bo Moor, who sued the Velling Club, said it was cold.",
            ("velling-club", "bo-moor"), what="party",
        ),
        NamingExample("professions", "Norwegian doctors said that it rained.", ("Norwegian doctors",)),
        NamingExample("organs", "Severn Trent said that it rained. The Severn Trent Board met.", ("Severn Trent",)),
        NamingExample("courtesies", "Tom Mills left. Mr Mills said that it rained.", ("Tom Mills",)),
        NamingExample("addressed", "Tom Speaker left. Mr Speaker said that it rained.", ("Mr Speaker",)),
        NamingExample("gendered", "Mr. Bo Crane met Mrs. Ida Lund. He said that it rained.", ("Bo Crane",)),
        NamingExample("person_nouns", "Mayor Lena Orr left. The mayor said that it rained.", ("Lena Orr",)),
        NamingExample("body_nouns", "The Brask Board met. The board said that it rained.", ("Brask Board",)),
        NamingExample("generic_bodies", "Velling Motors left. The company said it was sorry.", ("Velling Motors",)),
        NamingExample("business_nouns", "Velling Motors left the Brask Court. The firm said it was sorry.", ("Velling Motors",)),
        NamingExample("public_nouns", "Velling Motors left the Brask Court. The company said it was sorry.", ("Velling Motors",)),
        NamingExample("state_nouns", "Norway closed the border. The foreign ministry said it was unsafe.", ("Norway foreign ministry",)),
        NamingExample("place_nouns", "In Brask it rained. The city’s fire department said that roads were wet.", ("Brask fire department",)),
        NamingExample("body_suffixes", "Pia Systems left. The company said it was sorry.", ("Pia Systems",)),
        NamingExample("pair_nouns", "Norway and Sweden met. Both sides said that it went well.", ("Norway and Sweden",)),
        NamingExample("public_staff", "The Office of Fire and Mines met. Fire investigators said it was late.", ("Office of Fire and Mines",)),
        NamingExample("public_units", "The Office of Fire and Mines met. Fire investigators said it was late.", ("Office of Fire and Mines",)),
        NamingExample("state_unions", "Norway left. EU envoys met. The army said it was late.", ("Norway army",)),
        NamingExample(
            "upper_tiers",
            "State Health Minister Ada Lorn said it was late. The federal health ministry said it rained.",
            ("ada-lorn", "federal-health-ministry"),
            "party",
        ),
        NamingExample("lower_tiers", "Norway shut. The regional government said it was late.", ("regional government",)),
        NamingExample("general_adjectives", "An independent panel said that it was late. The Ski Tribunal met.", ("Ski Tribunal",)),
        NamingExample("subsidiaries", "Velling Motors, a unit of Orbil Holdings, left. The company said it was sorry.", ("Velling Motors",)),
        NamingExample("hearing", "Velling Motors left, Ida Lund told Orbil News. The company said it rained.", ("Ida Lund", "Velling Motors")),
        NamingExample("reporting", "An independent inquiry found leaks. The report found rats.", ("independent inquiry",) * 2),
        NamingExample("same_documents", "Ada Lorn filed a complaint. The suit says that it rained.", ("Ada Lorn",)),
        NamingExample("districts", "Velling Motors left the Plateau District. A statement said it was late.", ("Velling Motors",)),
        NamingExample("state_owned", "The Norwegian Defence Ministry said it rained.", ("Norway Defence Ministry",)),
        NamingExample("staffed", "Norwegian monitors left. The mission said that it rained.", ("Norwegian monitors",)),
        NamingExample("correspondence", "Velling Motors hid leaks, according to emails seen by the Echo.", ("Velling Motors",)),
        NamingExample("correspondence", "Velling Motors owes £4m, according to accounts filed in May.", ("Velling Motors",)),
        NamingExample("registers", "The Brask Court met. Court records say that it rained.", ("court records",)),
        NamingExample("researchers", "A study found lead. Scientists at Brask University met.", ("Brask University",)),
        NamingExample("naming_words", "A miner known only as Ros said that it rained.", ("Ros",)),
        NamingExample("state_offices", "Norway’s ambassador, Ida Crane, said it rained.", ("norway",), "party"),
        NamingExample("naming_links", "A woman whose name is Ada Lorn said that it rained.", ("Ada Lorn",)),
        NamingExample("partial_names", "A nurse known only as Ida said it rained. Ida Lund left.", ("Ida",)),
        NamingExample("emphatic", "Ada Lorn left. Her own nurse said it rained.", ("Ada Lorn’s nurse",)),
        NamingExample("styles", "Bo Orr fled. His Honour Judge Ida Lund said that it rained.", ("Ida Lund",)),
        NamingExample("advocates", "Ada Lorn, prosecuting, said that it rained.\n\nThe jury was told that it was late.", ("Ada Lorn", "Ada Lorn")),
        NamingExample("juniors", "Ivo Marr, Jr. said that it rained. Marr said it was late.", ("Ivo Marr Jr.",) * 2),
        NamingExample("neighbouring", "It rained on the border with Norway. The army said that it was late.", ("army",)),
        NamingExample("continuing", "Ida Kerr said it was late. It was told by Ada Lorn. She added that it rained.", ("Ida Kerr",) * 2),
        NamingExample("asking", "Mrs. Ida Kerr sat. “Was it late?” counsel asked.\n\n“No,” she said.", ("counsel", "Ida Kerr")),
        NamingExample("office_fields", "Business Minister Ada Lorn said that it was late.", ("ada-lorn",), "party"),
        NamingExample("papers", "The Sunday Times said that it was late.", ("Sunday Times",)),
        NamingExample("watchers", "The Brask Safety Board met. The regulator said that it was late.", ("Brask Safety Board",)),
        NamingExample("near_watchers", "The Brask Football Association met. The union said that it was late.", ("Brask Football Association",)),
        NamingExample("document_nouns", "A report by Velling Motors said that it was late.", ("Velling Motors",)),
        NamingExample("spokesperson_nouns", "Officials at Velling Motors said that it was late.", ("Velling Motors",)),
        NamingExample("relation_nouns", "Governor Ann Strick left. An aide said she was ill.", ("aide to Ann Strick",)),
        NamingExample("relation_link", "Governor Ann Strick left. An aide said she was ill.", ("aide to Ann Strick",)),
        NamingExample("anonymity", "A Velling official, who spoke on condition of anonymity, said that it was late.", ("Velling official",)),
        NamingExample("body_links", "A spokesman for Velling Motors said that it was late.", ("Velling Motors",)),
        NamingExample("standing_for", "Ada Lorn, speaking on behalf of Clean Rivers, said it rained.", ("clean-rivers",), "party"),
        NamingExample("lapsed", "Ada Lorn, who once led Brask College, said it rained.", ("ada-lorn",), "party"),
        NamingExample("member_links", "Ann Strick of Velling Motors said that it rained.", ("velling-motors",), "party"),
        NamingExample("author_links", "A letter from Ada Lorn demanded an inquiry.", ("Ada Lorn",)),
        NamingExample("place_owned", "Velling Motors met. Velling’s mayor said that it was late.", ("Velling mayor",)),
        NamingExample("place_links", "Hospital officials in Brask said that nine were hurt.", ("Brask hospital",)),
        NamingExample("inside_links", "It rained in Brask. The Brask Board met. It said that it was late.", ("Brask Board",)),
        NamingExample("matter_links", "Ada Lorn left. A suit against Orlo says it lied.", ("suit against Orlo",)),
        NamingExample("suing", "Two tenants sued Velling. The complaint says it was late.", ("two tenants",)),
        NamingExample("surface_links", "Red Front left. On Telegram, the group said that it won.", ("Red Front",)),
        NamingExample("name_links", "The Bank of Brask said that rates fell. The bank said no more would come.", ("Bank of Brask",) * 2),
        NamingExample("name_particles", "Pim van der Laan said that it rained. Laan said that it stopped.", ("Pim van der Laan",) * 2),
        NamingExample("possessive_ending", "Norway’s navy said that the sea was calm.", ("Norway navy",)),
        NamingExample("participle_tails", "Velling-led talks failed. Ada Lorn left. She said it was late.", ("Ada Lorn",)),
        NamingExample("demonym_endings", "Marenth shut the strait. Marenthi officials said that ships would wait.", ("Marenth",)),
        NamingExample("countrymen", "Coach Bo Crane left. The Dutchman said it rained.", ("Bo Crane",)),
        NamingExample("demonym_singulars", "Coach Bo Crane left. The German said it rained.", ("Bo Crane",)),
        NamingExample("demonym_stems", "Solvika shut the strait. Solvikan officials said that ships would wait.", ("Solvika",)),
        NamingExample("trade_nouns", "Developer Bo Crane said that it rained.", ("Bo Crane",)),
        NamingExample("numbered_nouns", "A strike at Velling shut Number 4 shaft. The company said it was sorry.", ("Velling",)),
        NamingExample("body_owners", "Crane Motors shut. Its founder, Bo Crane, said that it rained.", ("crane-motors",), "party"),
        NamingExample(
            "department_heads",
            "Norway’s transport minister, Bo Crane, left. His ministry said it rained.",
            ("Norway transport ministry",),
        ),
        NamingExample(
            "office_bodies",
            "Orlo shut a plant. Velling fell. Orlo rose. Sales were low, chief executive Bo Crane said.",
            ("orlo",),
            "party",
        ),
        NamingExample(
            "opposites",
            "Finance minister Bo Crane said it rained. His opposition counterpart, Ida Lund, said it was late.",
            ("bo-crane", "ida-lund"),
            "party",
        ),
        NamingExample("no_fields", "Prime Minister Bo Crane left. His department said it rained.", ("Bo Crane’s department",)),
        NamingExample("invested", "Shares in Velling fell. It said it rained.", ("Velling",)),
        NamingExample("filings", "The lawsuit names Velling Motors. It says that it rained.", ("lawsuit",)),
        NamingExample(
            "outsiders", "Critics of Kor Bank said that it was late.", ("critics-of-kor-bank",), "party"
        ),
        NamingExample(
            "workers", "The Allied Transit Workers met. Gull Motors said it rained. The company said that it was late.", ("Gull Motors", "Gull Motors")
        ),
        NamingExample("findings", "A report by Ada Lorn was blunt. It said that it rained.", ("Ada Lorn",)),
        NamingExample("proceedings", "The Brask Council met. Minutes of the meeting say it rained.", ("Brask Council",)),
        NamingExample("deliberating", "The Brask Council met. Minutes of the meeting say it rained.", ("Brask Council",)),
        NamingExample("civil_staff", "The Brask Council met. Officers said it rained.", ("Brask Council",)),
        NamingExample("civil_fields", "The Brask Council met. Planning officers said it rained.", ("Brask Council",)),
        NamingExample("members", "Ida Moss, the MP for Ister, said it rained. The MP said it was late.", ("ida-moss",) * 2, "party"),
        NamingExample("platforms", "A Facebook post said it rained.", ("Facebook post",)),
        NamingExample("posts", "A message on Instagram said it rained.", ("message on Instagram",)),
        NamingExample("understudies", "The deputy mayor, Ada Lorn, left. The mayor said it rained.", ("mayor",)),
        NamingExample("forces", "Norwegian troops raided a port in Sweden. The army said it was late.", ("Norway army",)),
        NamingExample("armed", "Brask Council called the police. Officers said it rained.", ("police",)),
        NamingExample(
            "past_prefixes",
            "A former treasurer said it rained. The ex-treasurer said it stopped.",
            ("former treasurer",) * 2,
        ),
        NamingExample("plurals", "Two people said it rained. One of them said it stopped.", ("two people",) * 2),
        NamingExample("past_holders", "Brask Motors left. A former Brask Motors engineer said it was late.", ("", ), "party"),
        NamingExample("bystanders", "“It rained,” said Bo Crane, a neighbour.", ("",), "party"),
        NamingExample("kin_nouns", "The Two Rivers tribe sued. The tribe said it rained.", ("Two Rivers",)),
        NamingExample("partial_nouns", "Norway shut. The island’s health ministry said it was late.", ("island’s health ministry",)),
        NamingExample("town_nouns", "In Brask it rained. The town’s fire department said that roads were wet.", ("Brask fire department",)),
        NamingExample("articles", "A neighbour said that it was late.", ("neighbour",)),
        NamingExample("title_forms", "Gov. Ann Strick left. The governor said that it was late.", ("Ann Strick",)),
        NamingExample("plural_ending", "Council officials met on Monday. They said that it was late.", ("council officials",)),
        NamingExample("ranks", "DS Ada Lorn left. “It rained,” DS Lorn said.", ("Ada Lorn",)),
        NamingExample("leaderships", "The Norwegian delegation denied it. It said that it was late.", ("Norway", "Norway")),
        NamingExample("mouthpieces", "Velling Motors shut. Bo Crane left. A spokesman said that it was sorry.", ("Velling Motors",)),
        NamingExample("age_endings", "Bo Crane won. The 29-year-old said it rained.", ("Bo Crane",)),
        NamingExample("there", "The Brask Mill shut. It rained, an official there said.", ("Brask Mill",)),
        NamingExample("governments", "Norway’s premier, Ada Lorn, left. Her government said it rained.", ("Norway",)),
        NamingExample("regions", "Two Western diplomats said it rained.", ("",), "party"),
        NamingExample("relatives", "Mrs Hald died. Mrs Hald’s daughter said it rained.", ("",), "party"),
        NamingExample(
            "parts_of_group",
            "Two nurses said it rained. One of them said it stopped. The other said it was late.",
            ("two nurses",) * 3,
        ),
        NamingExample("pairs", "Tom and Ida Lund said it rained. The couple said it stopped.", ("Tom and Ida Lund",) * 2),
        NamingExample("others_alike", "A nurse said it rained. Another said it stopped.", ("nurse", "another nurse")),
        NamingExample("callings", "Bo Crane won. The striker said it rained.", ("Bo Crane",)),
        NamingExample("indefinite", "In a letter, Ada Lorn said it rained. The letter said it would stop.", ("Ada Lorn",) * 2),
        NamingExample("document_links", "In a letter, Ada Lorn said it rained. The letter said it would stop.", ("Ada Lorn",) * 2),
        NamingExample(
            "subject_links",
            "Ada Lorn left. A summary of her talk said that it rained.",
            ("summary of her talk",),
        ),
        NamingExample("announcements", "Velling Motors shut. A statement said it was sorry.", ("Velling Motors",)),
        NamingExample("issuing_verbs", "Bo Crane filed a suit on Monday. The suit says that it rained.", ("Bo Crane",)),
        NamingExample("reading_verbs", "According to letters reviewed by Red Watch, it rained.", ("letters reviewed by Red Watch",)),
        NamingExample("role_verbs", "Ada Lorn chairs the inquiry. The chair said that it rained.", ("Ada Lorn",)),
        NamingExample("role_kin", "Bo Crane, president of the Dockers’ Union, left. The union leader said it rained.", ("Bo Crane",)),
        NamingExample("person_endings", "Sund Bo, a hepatologist, met Red Watch. He said that it rained.", ("Sund Bo",)),
        NamingExample("kinds_of_people", "It rained, according to a person who was there.", ("person who was there",)),
        NamingExample("group_nouns", "Velling Motors met the Save Elm Lane group. Its secretary, Bo Crane, said it rained.", ("velling-motors",), "party"),
        NamingExample("experts", "“It rained,” said Bo Crane, an economist.", ("",), "party"),
        NamingExample("ministers", "The government left. Interior Minister Bo Crane said that it rained. The government said it was late.", ("government", "government"), "party"),
        NamingExample("plain_endings", "Local police said it rained.", ("local police",)),
        NamingExample("substances", "Orlo Bank was fined. Rain fell. It said that it was sorry.", ("Orlo Bank",)),
        NamingExample("authored", "A study in the journal Reef Watch said that it rained.", ("study in the journal Reef Watch",)),
        NamingExample("personal_relatives", "Sund Bo, who runs Brask Mill, left. The head said that it rained.", ("Sund Bo",)),
        NamingExample("personal_roles", "Sund Bo chairs the inquiry. The chair said that it rained.", ("Sund Bo",)),
        NamingExample("clause_openers", "It rained, a person with knowledge of it said.", ("person with knowledge of it",)),
        NamingExample("anonymous_nouns", "A Velling source said that it was late.", ("Velling source",)),
        NamingExample("rulings", "The Brask Court met. The ruling said that it was late.", ("Brask Court",)),
        NamingExample("openers", "Lender Orsk Holdings fell. Orsk Holdings said that it rained.", ("Orsk Holdings",)),
        NamingExample("opener_endings", "Sailmaker Orsk fell. Orsk said that it rained.", ("Orsk",)),
        NamingExample("openers", "Unlike Velling, Brask fell. Velling said that it rained.", ("Velling",)),
        NamingExample("name_like", "On Monday Will Crane said that it rained.", ("Will Crane",)),
        NamingExample("business_nouns", "The lender Orlo rejected it. Ada Orlo left. Orlo said it rained.", ("Orlo", "Orlo")),
        NamingExample("pairing", "Talks between Brask and Dockers Union failed. The union said it rained.", ("Dockers Union",)),
        NamingExample("appeals", "Save Our Pier said that it rained.", ("Save Our Pier",)),
        NamingExample("eponyms", "St Ada’s Hospital said that it rained.", ("St Ada’s Hospital",)),
        NamingExample("staffs", "Norway’s General Staff said that it rained.", ("Norway General Staff",)),
        NamingExample("numbered_bodies", "Mill Workers Local 40 said that it rained.", ("Mill Workers Local 40",)),
        NamingExample("place_prefixes", "Velling Motors left Port Brask. A spokesman said that it rained.", ("Velling Motors",)),
        NamingExample("authors", "The Brask Board met. Its report was late. Its author, Ada Lorn, said that it rained.", ("ada-lorn",), "party"),
        NamingExample("person_adjectives", "Senior Norwegian officials said that it rained.", ("Norway",)),
        NamingExample("source_links", "The report, commissioned by Red Watch from Crane Moss, says that it rained.", ("Crane Moss",)),
        NamingExample("commissioning", "The report, commissioned by Red Watch from Crane Moss, says that it rained.", ("Crane Moss",)),
        NamingExample("internal", "Velling Motors shut. An internal report said that it was late.", ("Velling Motors",)),
        NamingExample("joined_bodies", "The Brask Gallery Guild met. The gallery said that it rained.", ("gallery",)),
        NamingExample("place_suffixes", "Bo Crane left. Gull Street was dry. He said that it rained.", ("Bo Crane",)),
        NamingExample("ministries", "The Norwegian justice ministry said that it rained.", ("Norway justice ministry",)),
        NamingExample("copies", "A copy of a letter by Bo Crane said that it rained.", ("Bo Crane",)),
        NamingExample("body_adjectives", "Norway shut. A parliamentary report said that it was late.", ("Norway parliament",)),
        NamingExample("postnominals", "Ada Lorn KC left. Ms Lorn said that it rained.", ("Ada Lorn",)),
        NamingExample("pair_link", "Norway and Sweden met. Both sides said that it went well.", ("Norway and Sweden",)),
        NamingExample("addresses", "Number 10 said it rained.", ("United Kingdom",)),
        NamingExample("nicknames", "Rovers met. The club said it rained.", ("Rovers",)),
        NamingExample("proper_nouns", "Republicans said it rained.", ("Republicans",)),
        NamingExample("communities", "Ada Lorn, a Shiite leader, said it rained.", ("Ada Lorn",)),
        NamingExample("sectors", "The Mill Federation met. The trade body said it rained.", ("Mill Federation",)),
        NamingExample("giants", "Orlo denied it. The tech giant said it was late.", ("Orlo", "Orlo")),
        NamingExample("superlatives", "Velling Bank met. Norway’s biggest bank said it was late.", ("Velling Bank",)),
        NamingExample("singular_endings", "Brutas said that it was late.", ("Brutas",)),
        NamingExample("common_endings", "Parkwise, a contractor, said that it was late.", ("Parkwise",)),
        NamingExample("accusing_nouns", "Norway says Sweden steals fish, a charge Sweden denies.", ("accuse", "deny"), "act"),
        NamingExample("demanding_nouns", "Sweden rejected the offer.", ("decline",), "act"),
        NamingExample("claim_nouns", "Norway said that it won. Sweden rejected Norway’s claim.", ("", "0"), "answers"),
        NamingExample("obligation", "Ada Lorn said Norway must open the border.", ("demand",), "act"),
        NamingExample("demonstratives", "Ada Lorn said it was shut. Bo Crane called that “untrue.”", ("say", "deny"), "act"),
        NamingExample("comparers", "Ada Lorn said it was shut. Bo Crane described that as “rich.”", ("", "0"), "answers"),
        NamingExample("contradictions", "Ada Lorn said it was shut. “That is a lie,” Bo Crane said.", ("say", "deny"), "act"),
        NamingExample("truths", "Ada Lorn said it was shut. “That is not so,” Bo Crane said.", ("say", "deny"), "act"),
        NamingExample(
            "indefinites",
            "Ada Lorn said three men were taken away.\n\nBo Crane denied that anyone had been held.",
            ("", "0"),
            "answers",
        ),
        NamingExample("negatives", "Ada Lorn said Norway signed a deal. Sweden said nobody signed a deal.", ("say", "deny"), "act"),
        NamingExample("comparatives", "Norway said 40 boats sank. Sweden said no more than nine boats sank.", ("say", "say"), "act"),
        NamingExample("remark_nouns", "Norway accused Sweden of theft. Sweden described the remark as “rich.”", ("", "0"), "answers"),
        NamingExample("refusing", "Norway demanded that Sweden leave. Sweden refused to leave.", ("", "0"), "answers"),
    ),
    trade_nouns=frozenset("broadcaster brewer developer contractor broker publisher supplier operator lender insurer".split()),
    numbered_nouns=frozenset("number no flight room gate page chapter article section phase highway route level rs".split()),
    kin_nouns=frozenset("tribe clan".split()),
    partial_nouns=frozenset("enclave exclave territory strip region province district island archipelago peninsula".split()),
    town_nouns=frozenset("city town village county municipality".split()),
    body_owners=frozenset(
        "founder owner chairman chairwoman chair executive ceo director heir president manager coach captain headteacher boss".split()
    ),
    indefinites=frozenset("anyone anybody anything any ever".split()),
    truths=frozenset("what true so right correct accurate supported credible reliable proven substantiated".split()),
    understudies=frozenset("deputy vice shadow assistant".split()),
    past_holders=frozenset("former previous ex then retired one-time onetime sacked ousted late".split()),
    past_prefixes=("ex-",),
    department_heads=frozenset("minister secretary".split()),
    office_bodies=dict.fromkeys(
        (
            *("ceo", "cfo", "coo", "cto", "chief executive", "chief executive officer", "chief financial officer"),
            *("chief operating officer", "chief technology officer", "chief commercial officer", "finance chief"),
            *("managing director", "finance director"),
        ),
        "company",
    )
    | dict.fromkeys(("headteacher", "head teacher"), "school")
    | {"vice-chancellor": "university", "vice chancellor": "university"},
    office_fields=frozenset(
        """infrastructure migration communications supreme humanitarian safety crime health oceanic external affairs business house senate employment rebel paramilitary prosecuting independent very right most culture sport sports tourism fisheries immigration fire police city
        county town district regional shadow opposition majority minority public social equalities communities local
        housing care services resources industry tax water forestry mines digital science higher schools children families veterans aviation ports rail
        roads planning emergency medical human rural prison jail information irrigation relief youth lands works pensions policing welfare skills innovation safeguarding managing team project branch club lead senior junior
        then-""".split()
    ),
    no_fields=frozenset("prime new incoming outgoing first deputy junior state vice acting permanent general press cabinet".split()),
    naming_words=frozenset("known identified named name surname nickname".split()),
    emphatic=frozenset({"own"}),
    partial_names=frozenset("first given last one only just simply".split()),
    naming_links=frozenset("as is was only simply just himself herself here locally publicly online ,".split()),
    state_offices=frozenset(
        """president minister premier chancellor secretary ambassador envoy diplomat consul spokesman spokeswoman
        spokesperson official general admiral marshal commander negotiator delegate representative king queen
        emir sultan regent undersecretary attaché coordinator chief counterpart soldier troop guard rapporteur vice-president commander-in-chief secretary-general director-general attorney-general treasurer commissioner""".split()
    ) | {"supreme leader"},
    neighbouring=frozenset("near with neighbouring neighboring bordering".split()),
    asking=frozenset({"ask"}),
    styles=frozenset("honour excellency highness majesty holiness eminence".split()),
    advocates=frozenset("prosecutor prosecutors prosecution prosecuting counsel barrister attorney solicitor advocate kc qc sc opening".split()),
    continuing=frozenset({"add", "continue"}),
    invested=frozenset("shares share stock stake stakes investors investor shareholders trading interest confidence trust".split()),
    filings=frozenset("lawsuit suit complaint petition indictment".split()),
    suing=("sued", "sues", "suing"),
    opposites=frozenset({"counterpart"}),
    outsiders=frozenset("critic opponent rival detractor shareholder investor creditor customer resident neighbor neighbour challenger accuser victim successor predecessor killer attacker".split()),
    workers=frozenset("union workers dockworkers steelworkers miners drivers nurses pilots dockers local".split()) | _UNIONS,
    findings=frozenset("report audit review survey study paper analysis research poll".split()),
    plurals=frozenset("people men women police fishermen gunmen policemen servicemen businessmen children".split()),
    bystanders=frozenset(
        """resident neighbor neighbour witness passenger shopper commuter customer visitor tourist villager bystander
        passer-by onlooker pensioner retiree mother father grandmother grandfather""".split()
    ),
    professions=frozenset("scientist doctor engineer executive lawyer attorney trustee archaeologist ecologist biologist".split()),
    organs=frozenset("board management leadership".split()),
    pair_nouns=frozenset("sides countries governments neighbors neighbours parties nations states".split()),
    inside_links=frozenset("in near across outside inside around throughout".split()),
    surface_links=frozenset("on via through".split()),
    plural_ending="s",
    addresses=frozenset({"number 10", "no 10"}),
    nicknames=frozenset("united rovers wanderers".split()),
    proper_nouns=frozenset(
        "democrats republicans republican democratic conservative tories tory labour boeing muslims christians catholics protestants jews hindus sikhs".split()
    ),
    communities=frozenset(
        """shiite shia sunni muslim islamic islamist christian catholic protestant orthodox evangelical jewish hindu buddhist sikh
        anglican methodist presbyterian kurdish arab black asian hispanic latino latina tamil uyghur tutsi hutu indigenous
        aboriginal western""".split()
    ),
    singular_endings=("as", "is", "os", "us", "ss"),
    common_endings=("s", "ing", "ed", "ly"),
    relation_link=" to ",
    pair_link=" and ",
    contradictions=frozenset(
        """untrue false lie lies lying nonsense wrong fabrication fabricated baseless unfounded groundless incorrect
        inaccurate misleading absurd ridiculous smear fiction rubbish slander invention invented fantasy untruth untruths hoax
        fairy fairytale myth preposterous ludicrous laughable bogus distorted distortion mistaken mistranslated misquoted
        misrepresented misrepresentation misread misinterpreted exaggerated exaggeration overstated inflated overblown erroneous
        unsubstantiated garbage hogwash bunk libel libellous libelous defamatory propaganda scaremongering malicious
        concocted trumped-up unjustified mischaracterized mischaracterised flawed wicked""".split()
    ),
)

# --- Replies: what marks a statement as an answer --------------------------------------------------------------------

REPLIES = ReplyWords(
    figure_nouns=frozenset(
        """figure figures number numbers total totals toll tolls tally tallies count counts sums estimate estimates
        percentage amount sum turnout arithmetic calculation calculations projection projections""".split()
    ),
    genuine=frozenset("true real actual correct proper".split()),
    measuring=frozenset("at as".split()),
    pointers=frozenset({"that"}),
    pluperfect=frozenset({"had"}),
    reproaches=frozenset("criticism criticisms complaint complaints reproach reproaches attack attacks".split()),
    results=frozenset("findings results conclusions".split()),
    finding=frozenset({"find", "conclude"}),
    suches=frozenset({"such"}),
    bygone=frozenset({"previous", "past", "prior"}),
    proforms=frozenset({"so", "doing so", "having done", "all this", "all that", "any such"}),
    substitutes=("one", "none", "as much", "so", "does", "does not", "doesn’t", "do", "do not", "don’t", "did", "did not", "didn’t", "had", "had not", "hadn’t", "would", "would not", "wouldn’t", "some", "any"),
    demonstrating=frozenset("this those these such".split()),
    sweeping=frozenset({"any"}),
    utterances=frozenset("remark remarks comment comments suggestion suggestions insinuation insinuations".split()),
    offers=frozenset("idea offer proposal suggestion plan invitation compromise".split()),
    wordings=frozenset("wording words phrase term label comparison quote quotation quotes premise".split()),
    accepting=frozenset({"recognise", "recognize", "accept"}),
    faults=frozenset(
        """ignored ignores overlooked overlooks omitted omits exaggerated exaggerates misrepresented misrepresents misread
        misreads misstated misstates distorted distorts twisted twists overstated overstates understated understates
        inflated inflates confused confuses misunderstood misunderstands
        excluded excludes worthless meaningless hollow unfair dishonest
        irresponsible insulting insult disgraceful outrageous cynical hypocrisy hypocritical pathetic shameful
        offensive""".split()
    ),
    denying_phrases=(
        "no truth", "untrue that", "not true that", "nothing of the sort", "nothing of the kind", "no such thing", "never happened", "been made up", "is made up", "was made up", "not the case",
        "factual errors", "errors of fact", "factual inaccuracies", "riddled with errors", "full of errors", "no foundation", "without foundation", "without any foundation", "no basis", "out of context", "not add up", "n’t add up", "n't add up", "not stand up",
        "further from the truth", "far from the truth", "not be trusted", "not be relied", "not be believed", "no proof of that", "no proof of this",
        "no evidence of that", "no evidence of this", "no evidence to support", "no grounds for", "opposite was true", "opposite is true", "opposite had happened",
        "other way round", "other way around", "not what happened", "not how it", "makes no sense", "made no sense", "out of thin air", "not borne out", "without merit", "no merit", "no evidence for", "have been mistranslated", "had been misquoted",
    ),
    callers=frozenset("call describe label brand dub term dismiss mock ridicule fault".split()),
    hearing=frozenset({"hear"}),
    answering=frozenset({"reply", "respond", "retort", "answer", "counter", "hit back", "shoot back", "fire back"}),
    reactions=frozenset(
        """unmoved unimpressed unconvinced unpersuaded unrepentant undeterred disagreed disagrees disagree skeptical
        sceptical differs laughed scoffed bristled""".split()
    ),
    assents=frozenset("convinced persuaded impressed sure swayed reassured amused".split()),
    answers=frozenset("answer response reply retort riposte rejoinder rebuttal".split()),
    prompts=(
        "when told", "told of", "when shown", "shown the", "was read", "confronted with", "in response", "in reply", "in turn",
        "heard that", "heard this", "on hearing", "upon hearing", "after hearing", "stung by", "not everyone agrees", "not everyone agreed", "not everybody agrees", "not everybody agreed", "put to him", "put to her", "put to them", "passed this on", "passed that on", "relayed this", "relayed that", "read to him", "read to her", "read to them",
        "begged to differ", "begs to differ", "hit back", "hits back", "fired back", "shot back", "took issue", "takes issue",
        "sees it differently", "see it differently", "saw it differently",
        "having none of it", "pushed back", "pushes back", "different story", "different account", "different version", "different view", "remembers it differently",
    ),
    standing=frozenset({"stand by", "defend"}),
    insisting=frozenset({"insist", "maintain"}),
    ignorance=("no recollection", "no memory of", "never been told of", "never heard of", "not heard of", "no knowledge of"),
    dismissals=(
        "did not matter", "didn’t matter", "didn't matter", "does not matter", "doesn’t matter", "doesn't matter", "no difference",
        "proved nothing", "proves nothing", "prove nothing", "no bearing on", "irrelevant", "beside the point", "miss the point",
        "missed the point", "misses the point", "missing the point", "changed nothing", "changes nothing", "not the point", "had proof",
        "has proof", "have proof",
    ),
    rebukes=(
        "blaming", "playing politics", "politicising", "politicizing", "scaremongering", "fearmongering", "grandstanding",
        "smearing", "slandering", "shifting the blame", "rewriting history", "posturing", "electioneering", "point-scoring",
    ),
    exculpations=(
        "nothing wrong", "nothing to do with", "no wrongdoing", "no rules", "no law", "no laws", "followed", "complied", "complies", "in compliance",
        "within the law", "within the rules", "in line with", "in good faith", "every right", "nothing to hide", "by the book",
        "lawfully", "legally", "properly", "correctly", "responsibly", "innocent", "not guilty", "hidden nothing", "hid nothing",
        "best interests", "all the rules", "all applicable", "acted in", "self-defense", "self-defence",
        "no record", "no records", "no knowledge", "known nothing", "knew nothing", "never been told", "not been told", "no recollection", "not aware", "n’t aware", "unaware", "never heard", "not heard",
        "never received", "not received", "not recall", "n’t recall",
    ),
    questions=frozenset("question questions query queries inquiries enquiries request requests reporters journalists".split()),
    asked_about=("responding to", "replying to", "reacting to", "response to", "commenting on", "questioned about", "asked about", "pressed on", "pressed about", "challenged on"),
    openers=("if that", "then i", "then why", "then they", "in which case", "no, ", "no. ", "no", "not true", "not so"),
    senses=tuple(
        tuple(line.split())
        for line in """
        conceal concealment hide hid hiding hidden cover-up covering undisclosed secret secretly secrecy withheld withholding buried suppressed
        neglect negligence negligent neglected starved starving carelessness
        kill killed killing killings deaths death dead died toll casualties fatalities
        obstruct obstruction obstructed block blocking blockade hinder hindering stalling stonewall impede
        mislead misled misleading deceive deceived deception lying lied dishonest deceit
        doping doped steroid steroids banned
        bribe bribes bribery bribed kickback kickbacks corrupt corruption graft payoff payoffs
        coerce coerced coercion pressured pressuring pressure forced
        rigging rigged fraud fraudulent cheating cheated tampering tampered manipulated manipulation cooked
        shooting shot shots fired gunfire rounds bullet bullets
        steal stealing stole stolen theft thefts loot looting looted embezzled embezzlement pocketed
        torture tortured abuse abused abuses beatings mistreated mistreatment ill-treated ill-treatment
        bully bullying bullied harassed harassment intimidated intimidation
        discriminate discriminated discrimination bias biased prejudice
        pollute polluted pollution contaminated contamination
        apologise apologize apologised apologized apology sorry regret
        close closed closing closure shut shutting
        collude colluded collusion cartel conspired conspiracy
        spying spied snooping surveillance eavesdropping
        retaliation retaliated reprisal reprisals revenge punished
        copied copying plagiarism plagiarised plagiarized
        profiteering overcharged overcharging gouging
        subsidized subsidised subsidies subsidy
        leave leaves leaving left
        resign resigns resigned resigning resignation step stepped stepping quit quits
        sell sells selling sold
        build builds building built
        break breaks breaking broke broken
        know knows knew known knowing
        lose loses losing lost
        send sends sending sent
        spend spends spending spent
        pay pays paying paid fund funds funding funded finance financing
        write writes writing wrote written
        choose chose chosen choosing
        fall falls fell fallen falling
        freeze froze frozen freezing
        throw threw thrown throwing
        strike struck striking
        sink sank sunk sinking
        drive drove driven driving
        draw drew drawn drawing
        bring brought bringing
        hold held holding
        meet meeting meetings
        teach taught
        forge forged forgery
        """.strip().splitlines()
    ),
    examples=(
        NamingExample("figure_nouns", "The Brask Board counted 40 boats. It was late.\n\nVelling Motors disputed the total.", ("", "0"), "answers"),
        NamingExample("genuine", "Velling Motors put the loss at $3 million. Ada Lorn said the true figure was $9 million.", ("", "0"), "answers"),
        NamingExample("measuring", "Ada Lorn put the loss at $3 million. Velling Motors estimated it at $9 million.", ("", "0"), "answers"),
        NamingExample("senses", "A board said Velling Motors was hiding a fault. It said boats were late.\n\nVelling Motors denied concealing anything.", ("", "", "0"), "answers"),
        NamingExample("results", "A study said that boats of Velling Motors leaked. The study found rust in nine ports.\n\nVelling Motors disputed the findings.", ("", "", "0"), "answers"),
        NamingExample("finding", "Ada Lorn found that boats of Velling Motors leaked. She said nine ports rusted.\n\nVelling Motors disputed the results.", ("", "", "0"), "answers"),
        NamingExample("insisting", "Ada Lorn said the gates were shut. The Brask Board maintained that boats had passed.", ("", "0"), "answers"),
        NamingExample("standing", "Ada Lorn said Velling Motors sold boats. Velling Motors accused Ada Lorn of greed. Lorn stood by her count.", ("", "", "1"), "answers"),
        NamingExample("exculpations", "Ada Lorn accused Velling Motors of greed.\n\nVelling Motors said it had followed the rules.", ("", "0"), "answers"),
        NamingExample("pointers", "Ada Lorn said the dam was shut.\n\nThat would be put right, Bo Crane said.", ("", "0"), "answers"),
        NamingExample("pluperfect", "Ada Lorn said the dam was shut. Velling Motors had said it was a dam of sand.", ("", ""), "answers"),
        NamingExample("reproaches", "Ada Lorn said Velling Motors had not paid. She said it rained.\n\nVelling Motors rejected the criticism.", ("", "", "0"), "answers"),
        NamingExample("suches", "Ada Lorn said a letter was sent to Velling Motors.\n\nNo such thing had arrived, Bo Crane said.", ("", "0"), "answers"),
        NamingExample("bygone", "Ada Lorn said it rained. Velling Motors denied previous reports of theft.", ("", ""), "answers"),
        NamingExample("proforms", "Ada Lorn said Velling Motors sold boats. Velling Motors denied doing so.", ("", "0"), "answers"),
        NamingExample("substitutes", "Ada Lorn said there was no boat.\n\nBo Crane said he had one.", ("", "0"), "answers"),
        NamingExample("demonstrating", "Ada Lorn said 40 meetings were held.\n\n“We slept through those meetings,” Bo Crane said.", ("", "0"), "answers"),
        NamingExample("wordings", "Ada Lorn said the dam was shut. Velling Motors said her wording was “misleading.”", ("say", "deny"), "act"),
        NamingExample("accepting", "Ada Lorn put the loss at $3 million. Velling Motors said it did not recognise the figure.", ("say", "deny"), "act"),
        NamingExample("faults", "The Brask Board put the loss at $9 million.\n\nAda Lorn said the estimate ignored the boats.", ("", "0"), "answers"),
        NamingExample("denying_phrases", "Ada Lorn said boats were sold. Velling Motors said there was no truth in it.", ("say", "deny"), "act"),
        NamingExample("callers", "Ada Lorn said boats were sold. Velling Motors called that “gossip.”", ("", "0"), "answers"),
        NamingExample("hearing", "Ada Lorn said boats were sold.\n\nThe court heard that nobody sold any.", ("", ""), "answers"),
        NamingExample("answering", "Ada Lorn said boats were sold. “It was a barge,” Bo Crane replied.", ("", "0"), "answers"),
        NamingExample("reactions", "Ada Lorn said boats were sold.\n\nBo Crane was unmoved. “It was a barge,” he said.", ("", "0"), "answers"),
        NamingExample("assents", "Ada Lorn said boats were sold.\n\nNot everyone was convinced. “It was a barge,” Bo Crane said.", ("", "0"), "answers"),
        NamingExample("answers", "Ada Lorn said boats were sold.\n\nBo Crane’s answer was short. “It was a barge,” he said.", ("", "0"), "answers"),
        NamingExample("prompts", "Ada Lorn said boats were sold.\n\n“It was a barge,” Bo Crane said when told of this.", ("", "0"), "answers"),
        NamingExample("dismissals", "Ada Lorn said boats were sold.\n\nBo Crane said it made no difference.", ("", "0"), "answers"),
        NamingExample("rebukes", "Ada Lorn said boats were sold.\n\nBo Crane accused Ada Lorn of playing politics.", ("", "0"), "answers"),
        NamingExample("sweeping", "Ada Lorn said a boat was sold.\n\nBo Crane said any boat was late.", ("", "0"), "answers"),
        NamingExample("utterances", "Ada Lorn said boats were sold.\n\nBo Crane said he was hurt by the remark.", ("", "0"), "answers"),
        NamingExample("offers", "Ada Lorn said boats would be sold.\n\nBo Crane rejected the idea.", ("", "0"), "answers"),
        NamingExample("ignorance", "Ada Lorn said the car was red. Bo Crane said he had no memory of a car.", ("", "0"), "answers"),
        NamingExample("questions", "Ada Lorn said boats were sold. In reply to queries, Bo Crane said it was a barge.", ("", ""), "answers"),
        NamingExample("asked_about", "Ada Lorn said boats were sold.\n\nAsked about that, Bo Crane said he knew of a barge.", ("", "0"), "answers"),
        NamingExample("openers", "Ada Lorn said 40 boats sank.\n\n“If that is so, I am a fish,” Bo Crane said.", ("", "0"), "answers"),
    ),
)

# ---------------------------------------------------------------------------------- dates, events, figures, topics

# --- Time expressions ------------------------------------------------------------------------------------------

_R = TimexRule
TIMEX_RULES: tuple[TimexRule, ...] = (
    # Clock times, with their day if it is named; then parts of a day.
    _R("clock-and-day", r"(?:{approx} |{shortly} )?{clock}(?: {zone})?{converted},?(?: on(?: an?)?)? (?:{dayref}|{shift} {part})", "moment", (
        ("The shift ended at [4:12 a.m. on Sunday].", "2024-10-20T04:12"),
        ("The shift ended at [about 4 a.m. on Sunday].", "2024-10-20T04:00"),
        ("Doors open at [7 pm on Oct. 30].", "2024-10-30T19:00"),
        ("The line went dead at [9pm last night].", "2024-10-22T21:00"),
        ("Doors opened at [1.30am on New Year’s Day].", "2024-01-01T01:30"),
        ("Doors opened at [1 p.m. ET on Oct. 3].", "2024-10-03T13:00"),
        ("It fell at [12:05 UTC on Monday].", "2024-10-21T12:05Z"),
        ("It fell at [7 p.m. (1700 GMT) on Monday].", "2024-10-21T19:00"),
        ("It fell [shortly before midnight on Monday].", "2024-10-21T00:00"))),
    _R("clock-and-neighbour", r"(?:{approx} )?(?:{clock}|(?P<hour6>1?\d)(?=[, ])|{hourname6}),?(?: on)? "
       r"(?:the (?P<near>next|following|same|previous|very next)|that) (?:{unit}|{part})", "told_moment", (
        ("The dam broke on June 3. The note came at [7:15 the next morning].", "2024-06-04T07:15"),
        ("The dam broke on June 3. The note came at [noon the following day].", "2024-06-04T12:00"),
        ("The dam broke on June 3. The note came at [nine that evening].", "2024-06-03T21:00"))),
    _R("clock-and-day-part", r"(?:{approx} )?(?:(?P<hour>1?\d)(?:[.:](?P<minute>[0-5]\d))?|{hourname})(?: on)? (?:{dayref} {part}|{shift} {part2})", "moment", (
        ("It fell at [about 7.30 on Monday evening].", "2024-10-21T19:30"),
        ("It fell at [two on Monday morning].", "2024-10-21T02:00"),
        ("It fell at [10 last night].", "2024-10-22T22:00"))),
    _R("day-and-clock", r"{dayref}(?:,? (?:at|around|about|by))? (?P<open>\()?{clock}(?: {zone})?(?(open)\))", "moment", (
        ("They face Orr on [Saturday (3pm)].", "2024-10-26T15:00"),
        ("The vote is on [Tuesday at 9:30 a.m.]", "2024-10-29T09:30"),
        ("They met [yesterday at noon].", "2024-10-22T12:00"))),
    _R("clock", r"(?:{approx} |{shortly} )?{clock}(?: {zone})?{converted}", "moment", (
        ("The line went dead at [6:40 p.m.]", "2024-10-23T18:40"),
        ("The line went dead at [around 9.30pm].", "2024-10-23T21:30"),
        ("The line went dead at [3:40 in the morning].", "2024-10-23T03:40"),
        ("The line went dead at [ten o’clock].", "2024-10-23T10:00"),
        ("The line went dead at [nine in the evening].", "2024-10-23T21:00"),
        ("It rang at 9:40 p.m. and again at [9:50].", "2024-10-23T21:50"),
        ("It was called off at [noon].", "2024-10-23T12:00"),
        ("It was called off [shortly before midnight].", "2024-10-23T00:00"),
        ("It began on Monday and was called off [shortly after midnight].", "2024-10-22T00:00"),
        ("The score was 3:2 at the break.", None))),
    _R("part-of-day", r"(?:the )?(?:{edge})?{part} (?:of|on) {dayref}", "moment", (
        ("It began on [the evening of Aug. 12].", "2024-08-12TEV"),
        ("They left on [the morning of 3 March].", "2024-03-03TMO"),
        ("They left on [the morning of 3 March last year].", "2023-03-03TMO"))),
    _R("day-part", r"(?:{edge})?(?:{dayref},? {part}|{shift} {part2})", "moment", (
        ("The depot closed [Friday morning].", "2024-10-18TMO"),
        ("It rained [last night].", "2024-10-22TNI"),
        ("It rained [yesterday afternoon].", "2024-10-22TAF"),
        ("Trading stopped [this morning].", "2024-10-23TMO"))),
    _R("part-told", r"(?P<told>the) {part}", "part_told", (
        ("The strike came on Tuesday. They waited through [the night].", "2024-10-22TNI"),
        ("Trading was halted for most of [the morning].", "2024-10-23TMO"),
        ("They came in the morning.", None))),
    _R("part-named", r"(?:the )?(?P<within>(?:early|late)[ -]|mid-?)?{part}", "part_told", (
        ("It began on Tuesday. By [nightfall], it was over.", "2024-10-22TNI"),
        ("It began on Tuesday. By [late afternoon], it was over.", "2024-10-22TAF"),
        ("It began on Tuesday. In [the early evening], it was over.", "2024-10-22TEV"),
        ("They sing at night.", None))),
    _R("overnight", r"(?P<overnight>overnight)(?:,? (?:on |to |(?P<into>into ))?{dayref}(?: (?:in)?to (?-i:[A-Z][a-z]{2,5}day))?)?", "overnight", (
        ("The river rose [overnight].", "2024-10-22TNI"),
        ("The river rose [overnight on Sunday].", "2024-10-20TNI"),
        ("The river rose [overnight Sunday into Monday].", "2024-10-20TNI"),
        ("The river rose [overnight into Sunday].", "2024-10-19TNI"),
        ("They left after [overnight] shelling.", "2024-10-22TNI"),
        ("They took an overnight train.", None))),
    # Days.
    _R("days-from-to", r"(?:{month} {day}(?:, \d\d?)*(?:[–-]|,? (?:and|to|through|until) ){last}"
       r"|{day2}(?:, \d\d?)*(?:[–-]|,? (?:and|to|until) ){last2} {month2})(?:,? {year})?(?![\d–-])", "days_joined", (
        ("The fair runs [May 3-5, 2025].", "2025-05-03/2025-05-05"),
        ("The fair ran [12–14 September].", "2024-09-12/2024-09-14"),
        ("The fair ran from [3 to 9 June].", "2024-06-03/2024-06-09"),
        ("They met on [June 3, 4 and 5].", "2024-06-03/2024-06-05"),
        ("They met on [June 3 and 4].", "2024-06-03/2024-06-04"))),
    _R("month-day", r"(?:{edge})?(?:(?:(?:this|last|next) )?{weekday},? )?(?:{month} {day}|{ordinalthe}{day2}(?: of)? {month2})"
       r"(?:,? {year}|,? (?:of )?{shift} {yearunit})?", "calendar", (
        ("The depot burned on [Oct. 7, 2023].", "2023-10-07"),
        ("The depot burned on [23 October 2019].", "2019-10-23"),
        ("It was sealed on [Monday, June 3].", "2024-06-03"),
        ("In [this Monday, June 3, 2019], file photo, a boat burns.", "2019-06-03"),
        ("It was sealed on [the 3rd of June].", "2024-06-03"),
        ("The [3 June] concert was loud.", "2024-06-03"),
        ("It will be sealed on [1 April next year].", "2025-04-01"),
        ("They have called a vote for [Nov. 28].", "2024-11-28"),
        ("The vote, which was to be held on [Nov. 28], is off.", "2024-11-28"),
        ("The log for [23 September] was lost.", "2024-09-23"),
        ("They voted on [November 20].", "2023-11-20"),
        ("They will vote on [November 20].", "2024-11-20"))),
    _R("slashed-day", r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<anyyear>20\d\d|\d\d)(?![\d/.]*\d)", "slashed", (
        ("The form is dated [23/10/2023].", "2023-10-23"),
        ("The form is dated [10/21/24].", "2024-10-21"),
        ("The form is dated [3/4/2019].", None))),
    _R("day-number", r"(?:the {part} of )?the {day}(?<=[a-z])(?: of)?(?: {shift} (?P<monthunit>month)| of (?P<told>the) month)?", "day_number", (
        ("The log ends on [the 24th].", "2024-10-24"),
        ("The log ended on [the 24th].", "2024-09-24"),
        ("It closed on [the 3rd of last month].", "2024-09-03"),
        ("It burned on 4 May. She left on [the evening of the 4th].", "2024-05-04TEV"),
        ("They camped at the 24th kilometre and were on the 24th floor.", None))),
    _R("holiday", r"(?:{edge})?(?:{shift} )?(?:the )?{holiday}(?: {weekend})?(?:,? {year})?", "calendar", (
        ("The ferry sank on [Christmas Eve].", "2023-12-24"),
        ("The ferry sank on [New Year’s Day 2020].", "2020-01-01"),
        ("The ferry sank on [Easter Monday].", "2024-04-01"),
        ("The ferry will be raised by [Easter].", "2025-04-20"),
        ("The ferry sank over [the Easter weekend].", "2024-W13-WE"),
        ("The ferry sank on [Thanksgiving].", "2023-11-23"),
        ("The ferry will be raised before [Christmas].", "2024-12-25"),
        ("It was at the Christmas market. Easter Islanders left for the Christmas and harvest fairs.", None))),
    _R("weekday-of-month", r"the {ordinal} {weekday} (?:of|in) (?:{month}(?:,? {year})?)", "nth_weekday", (
        ("The ferry sank on [the first Monday in May].", "2024-05-06"),
        ("The ferry sank on [the last Sunday of June 2023].", "2023-06-25"))),
    _R("day-before-yesterday", r"the day (?P<back>before yesterday|after tomorrow)", "deictic", (
        ("It closed [the day before yesterday].", "2024-10-21"),)),
    _R("weekday-in-week", r"(?:{edge})?{weekday}(?: of)? {shift} (?P<weekunit>week)", "weekday", (
        ("It opened on [Tuesday last week].", "2024-10-15"),)),
    _R("weekday", r"(?:{edge})?(?:{shift} )?(?<!Black\s)(?<!Bloody\s)(?<!Super\s)(?<!Cyber\s)(?<!Good\s)(?<!Mail\son\s){weekday}(?! (?:Times|Telegraph|Post|Mail|Mirror|Express|Herald|Independent|Tribune|Business Post|World(?! (?:Bank|Cup|Health))))", "weekday", (
        ("She resigned on [Monday].", "2024-10-21"),
        ("She resigned [last Friday].", "2024-10-18"),
        ("She resigned in [the early hours of Friday].", "2024-10-18TMO"),
        ("She resigned [early Monday].", "2024-10-21"),
        ("The hearing will resume on [Monday].", "2024-10-28"),
        ("[Late Tuesday], it burned.", "2024-10-22"),
        ("The talks are due on [Thursday].", "2024-10-24"),
        ("The talks went past [Tuesday].", "2024-10-22"),
        ("The fall of Black Monday is not forgotten.", None))),
    _R("weekdays", r"{every} {weekday2} {part}|(?:{every2} )?{weekdays}|{every3} (?:other |{ordinal} )?{weekday}", "every", (
        ("It opens [every Saturday morning].", "XXXX-WXX-6TMO"),
        ("It opens on [Sundays].", "XXXX-WXX-7"),
        ("It opens [every Monday].", "XXXX-WXX-1"),
        ("It opens [every other Monday].", "XXXX-WXX-1"),
        ("It opens [every second Monday].", "XXXX-WXX-1"))),
    _R("today", r"(?:{edge})?{deictic}", "deictic", (
        ("It opened [yesterday].", "2024-10-22"),
        ("It opened [earlier today].", "2024-10-23"),
        ("It opens [tomorrow].", "2024-10-24"),
        ("She told Radio Today so.", None))),
    # Weeks, months, quarters, seasons.
    _R("week-of-day", r"(?:the )?(?:week|{weekend}) (?:of|beginning|starting|commencing|ending)(?: on)? (?:{weekday},? )?"
       r"(?:{month} {day}(?:(?:[–-]| and ){last})?|{day2}(?:(?:[–-]| and ){last2})? {month2})(?:,? {year})?", "week_of", (
        ("It opens over [the weekend of 9 and 10 November].", "2024-W45-WE"),
        ("It opened on [the weekend of Oct. 12-13].", "2024-W41-WE"),
        ("It opens in [the week beginning 28 October].", "2024-W44"),
        ("It opened in [the week of Sept. 9].", "2024-W37"),)),
    _R("week-of-month", r"the {ordinal} week (?:of|in) (?:{month}(?:,? {year})?)", "week_of", (
        ("It opened in [the last week of March].", "2024-W13"),
        ("It opened in [the first week of April].", "2024-W14"))),
    _R("month-told", r"(?:that|the (?P<near>same|following|next|previous|preceding)) {month}(?! {day})"
       r"|(?:{edge})?{month2}(?: {day2})?,? (?:of |in )?(?:that|the (?P<near2>same|following|next|previous|preceding)) {yearunit}", "told_month", (
        ("The land was bought in 2021. It was sold [that June].", "2021-06"),
        ("The tins were lost in June 2022. A review came [the following March].", "2023-03"),
        ("The tins were lost in June 2022. It had been sealed [the previous March].", "2022-03"),
        ("The yard closed in 2019. It had opened in [June of that year].", "2019-06"),
        ("The yard closed in 2019. It was sold in [March the following year].", "2020-03"),
        ("She said that May was angry.", None))),
    _R("month-shifted-year", r"(?:{edge})?{month}(?: of)? {shift} {yearunit}", "calendar", (
        ("It opened in [June last year].", "2023-06"),
        ("It opens in [October of next year].", "2025-10"))),
    _R("months-joined", r"(?:the )?{firstmonth}[-–]{month}(?:,? {year})?(?: (?:quarter|period|half))?(?: of {year2})?", "months_joined", (
        ("Sales fell in [the July-September quarter].", "2024-Q3"),
        ("Sales fell in [April–June 2022].", "2022-Q2"),
        ("The fair ran in [February-March].", "2024-02/2024-03"))),
    _R("month-year", r"(?:{edge})?{month}(?: of|,)? {year}", "calendar", (
        ("It opened in [May 2023].", "2023-05"),
        ("It opened in [early March 2020].", "2020-03"))),
    _R("month", r"(?:{edge})?(?:{shift} )?{month}", "calendar", (
        ("It opened in [January].", "2024-01"),
        ("It opened in [mid-November].", "2023-11"),
        ("It was shut between [June] and August 2022.", "2022-06"),
        ("It was shut from [November] to March 2022.", "2021-11"),
        ("He faces a vote in [November].", "2024-11"),
        ("They have hope if they win in [November].", "2024-11"),
        ("It will open in [March].", "2025-03"),
        ("It opened [last September].", "2024-09"),
        ("The case may end. March on. He may March.", None))),
    _R("quarter", r"(?:{edge})?(?:the )?(?:{year}(?:[’']s)? )?{ordinal}[ -](?:{quarter})"
       r"(?: (?:of|in) (?:the )?(?:(?:fiscal|financial) (?:year )?)?(?:{year2}|{shift} {yearunit}|{yearunit2}))?", "quarter", (
        ("Sales fell in [the third quarter of 2023].", "2023-Q3"),
        ("Sales fell in [the first quarter of last year].", "2023-Q1"),
        ("Sales fell in [the second quarter].", "2024-Q2"),
        ("Sales fell in [the first half of 2024].", "2024-H1"))),
    _R("first-months", r"the {ordinal} {number} months(?: (?:of|in) (?:the )?(?:{year}|{shift} {yearunit}|{yearunit2}))?", "first_months", (
        ("It lost money in [the first three months of 2023].", "2023-Q1"),
        ("It lost money in [the last six months of last year].", "2023-H2"),
        ("It lost money in [the first nine months of the year].", "2024-01/2024-09"),
        ("It lost money in [the first five months].", "2024-01/2024-05"))),
    _R("quarter-code", r"(?-i:Q)(?P<quarternumber>[1-4])(?:(?: of)? (?:fiscal |FY ?)?(?:{year}|(?<=FY)(?P<short>\d\d)(?!\d)))?|{year2} (?-i:Q)(?P<quarternumber2>[1-4])", "quarter", (
        ("Sales fell in [Q1 2024].", "2024-Q1"),)),
    _R("season", r"(?:{edge})?(?:the )?(?:{shift} )?{season}(?: of)?(?: {year}(?:[-/–]\d\d(?!\d))?| {shift2} {yearunit})?", "season", (
        ("It opened in [the summer of 2020].", "2020-SU"),
        ("It opened in [spring].", "2024-SP"),
        ("It opened [last winter].", "2023-WI"),
        ("It is not expected before [winter].", "2024-WI"),
        ("The fair marks the end of winter. It met before the summer recess.", None),
        ("Prices fall. A spring broke.", None))),
    # Units counted from publication.
    _R("weekend", r"(?:{edge})?(?:(?:the )?{shift} |the )?(?:(?:long|(?:bank |public )?holiday) )?{weekend}", "weekend", (
        ("It flooded over [the weekend].", "2024-W42-WE"),
        ("It flooded [last weekend].", "2024-W42-WE"),
        ("It will flood [next weekend].", "2024-W44-WE"),
        ("It flooded [this weekend].", "2024-W42-WE"),
        ("It will flood [this weekend].", "2024-W43-WE"),
        ("He urged both crews to return before [the weekend].", "2024-W43-WE"))),
    _R("closing-day", r"the day", "closing_day", (
        ("The share fell on Monday but ended [the day] higher.", "2024-10-21"),
        ("They saw the day come.", None))),
    _R("references", r"(?:the )?(?P<shiftref>recent|coming|latest) {units}", "references", (
        ("It grew in [recent years].", "PAST_REF"),
        ("It will grow in [the coming weeks].", "FUTURE_REF"))),
    _R("units-on-end", r"(?:the |this |these )?(?:{shift}) {number}[ -](?:{workday} )?{unit}", "duration", (
        ("It grew over [the past three years].", "P3Y"),
        ("It will grow over [the next six months].", "P6M"))),
    _R("past-unit", r"the (?P<past>past|last) {unit}(?! of )|the (?P<past4>next|coming) (?P<unit4>decade|century)|(?P<past5>another) (?P<unit5>week|fortnight|month|year|decade)|(?<=within\s)(?P<past3>the) {unit3}|(?P<past2>the) {unit2}(?= (?:to|ended|ending) (?:the end of )?(?:\d\d? )?(?:{month}|{weekday}))", "duration", (
        ("It grew over [the past decade].", "P10Y"),
        ("It grew over [the last year].", "P1Y"),
        ("It will grow over [the next decade].", "P10Y"),
        ("It will burn for [another month].", "P1M"),
        ("It grew in [the year] to June.", "P1Y"),
        ("It was gone within [the hour].", "PT1H"))),
    _R("same-unit-shifted", r"(?:the same (?P<sameunit>month|week|quarter|period|time)|(?:at |around |about )?this time) {shift} {yearunit}", "same_unit", (
        ("The lake was full [this time last year].", "2023"),
        ("Sales rose from [the same month last year].", "2023-10"),
        ("Sales rose from [the same period last year].", "2023"))),
    _R("neighbour", r"(?:the |that )(?P<near>next|following|previous|preceding|same|very same|very next|very) "
       r"(?:{unit}|{part}|{weekday})|(?:(?:earlier|later|early|late) )?(?P<that>that) (?:same )?(?:{unit2}|{part4}|{season})"
       r"|the (?:{unit3}|{part3}) (?P<side>before|after|earlier|later|previous)(?! {weekday2}| the | it | he | she | they | we )",
       "neighbour", (
        ("It closed on June 3, 2024 and reopened [the next day].", "2024-06-04"),
        ("It closed in June 2023 and reopened [the following month].", "2023-07"),
        ("It closed in 2019. [That year], it lost money.", "2019"),
        ("It closed in January 2024. The cold was hard [that winter].", "2023-WI"),
        ("They met in the summer of 1968 and married [that autumn].", "1968-FA"),
        ("It closed on Monday. [That night], it burned.", "2024-10-21TNI"),
        ("It closed on Monday. [The day before], it had burned.", "2024-10-20"),
        ("It was made the day after Orla Finn left.", None))),
    _R("unit", r"(?:{edge})?(?:the )?{shift} {unit}", "unit", (
        ("It closed [last week].", "2024-W42"),
        ("It closed [earlier this month].", "2024-10"),
        ("It closes [next year].", "2025"),
        ("It will close at [the end of this year].", "2024"),
        ("It closed [late last year].", "2023"))),
    _R("unit-beyond", r"the {unit} (?P<beyond>after next|before last)", "unit", (
        ("It will close [the week after next].", "2024-W45"),
        ("It closed [the month before last].", "2024-08"))),
    _R("unit-edge", r"(?P<edge>(?:the )?(?:very )?(?:beginning|start|end|close|middle|rest|remainder|turn) of "
       r"(?:the |each )?){unit}", "unit", (
        ("It will close at [the end of the month].", "2024-10"),)),
    _R("unit-end", r"(?:the )?(?P<unit>year|month)(?:-end|[’']s end)", "unit", (
        ("It will close by [year-end].", "2024"),
        ("It will close by [month’s end].", "2024-10"))),
    _R("later-in", r"(?P<edge>(?:early|earlier|late|later) in the ){unit}", "unit", (
        ("It closed [earlier in the week].", "2024-W43"),)),
    # Distances.
    _R("ago", r"(?:{approx} )?{number}[ -]{unit}(?: {number2} {unit2})? ago(?: (?:to|this )(?P<same>day|week|month)| on {weekday})?", "ago", (
        ("It closed [ten years ago on Saturday].", "2014"),
        ("It closed [two days ago].", "2024-10-21"),
        ("It closed [a year ago].", "2023"),
        ("It closed [more than three months ago].", "2024-07"),
        ("It closed [a year ago today].", "2023-10-23"),
        ("It closed [two weeks ago].", "2024-W41"))),
    _R("unit-from-day", r"(?P<number>an?|one|two|three|four|six|[1-9]\d?) (?P<unit>days?|weeks?|fortnight|months?) (?:(?P<side>from|on) )?(?:{deictic}(?<!tonight)|{weekday})", "from_day", (
        ("It closes [a week on Friday].", "2024-11-01"),
        ("It closes [a week from today].", "2024-10-30"),
        ("It closes [two weeks from Monday].", "2024-11-11"),
        ("It closes [a week tomorrow].", "2024-10-31"))),
    _R("later", r"(?:{approx} |just )?{number}[ -]{unit} (?P<side>later|earlier|previously|afterwards?|on(?=,)|(?:before|prior)(?=[.,;:?!]))"
       r"(?! than )", "later", (
        ("It closed on Jan. 28, 2024. [Two weeks later], it reopened.", "2024-02-11"),
        ("It closed in March 2021 and reopened [seven months later].", "2021-10"),
        ("Sales rose from [a year earlier].", "2023"))),
    _R("from-now", r"(?:{approx} )?{number} {unit}(?: from now|[’'] time|[’']s time)", "later", (
        ("It closes [two days from now].", "2024-10-25"),
        ("It closes in [two weeks’ time].", "2024-11-06"),
        ("It closes in [a month’s time].", "2024-11"))),
    # Durations and sets.
    _R("hours-and-minutes", r"(?:{approx} )?{number} hours?,? (?:and )?{upper} {unit}", "hours", (
        ("It took [2 hours 9 minutes].", "PT2H9M"),
        ("It took [an hour and 20 minutes].", "PT1H20M"))),
    _R("half-unit", r"(?:{approx} )?(?P<number>half)(?: an? |-an?-|-){unit}|(?:{approx2} )?"
       r"(?P<number2>an?|one) {unit2} and a (?P<half>half)|(?:{approx3} )?{number3} and a (?P<half3>half) {unit3}",
       "duration", (
        ("It took [half an hour].", "PT30M"),
        ("It took [a year and a half].", "P1.5Y"),
        ("It took [almost two and a half years].", "P2.5Y"))),
    _R("recurring", r"{every} (?:{part}|{season}|{month}|{weekend})|most {part5}|(?:(?:{every2} )|(?<=\b(?:on|at)\s))(?P<weekends>weekends)", "recurring", (
        ("It opens [every night].", "XXXX-XX-XXTNI"),
        ("They sleep there on [most nights].", "XXXX-XX-XXTNI"),
        ("It floods [each winter].", "XXXX-WI"),
        ("It floods [every April].", "XXXX-04"),
        ("It is shut at [weekends].", "XXXX-WXX-WE"),
        ("They like long weekends.", None))),
    _R("every", r"{every} (?:single )?(?:(?P<other>other) |{ordinal} )?(?:{number} )?{unit}", "every", (
        ("It opens [every day].", "P1D"),
        ("It opens [every single day].", "P1D"),
        ("It opens [every two weeks].", "P2W"),
        ("It opens [every other year].", "P2Y"),
        ("It opens [every third day].", "P3D"),
        ("Every second house is dark.", None))),
    _R("rate", r"(?P<rate>an?|per) (?:{unit}|{part})(?!-)", "rate", (
        ("It costs $80 [a night].", "P1D"),
        ("They spent a night there.", None),
        ("It makes 15 [a year].", "P1Y"),
        ("It costs $5 [per day].", "P1D"),
        ("It lasted for [a year].", "P1Y"),
        ("It drove at 60 miles per hour.", None))),
    _R("duration", r"(?!\d{4}[–-]\d\d\b)(?:{approx} |the (?={upper3} {units}))?{number}(?: (?:to|or) {upper}|[–-]{upper2})?(?:[ -](?:full|whole|single|entire|mere|straight|consecutive|more|further|long|solid|{workday}))?"
       r"[ -]{unit}(?:[- ]long)?(?![- ]olds?\b| of age)", "duration", (
        ("It burned for [14 hours].", "PT14H"),
        ("It took [about six minutes].", "PT6M"),
        ("It is a [five-year] plan.", "P5Y"),
        ("It lasted [several weeks].", "PXW"),
        ("It will last [two to three months].", "P2M"),
        ("It lasted [two dozen years].", "P24Y"),
        ("It will last [three days].", "P3D"),
        ("It passed 412 cars in [a single hour].", "PT1H"),
        ("It was carried out over [five weekdays].", "P5D"),
        ("It grew in [the three months] to June.", "P3M"),
        ("It shut three-quarters of its shops.", None),
        ("It shrank for [three straight quarters] of this.", "P3Q"),
        ("The 23-year-old won.", None))),
    _R("unit-long", r"(?P<past>{unit}-?long)", "duration", (
        ("The [month-long] strike was over.", "P1M"),
        ("It was a [daylong] strike.", "P1D"))),
    _R("vague-duration", r"{units}(?P<long>-long)?", "vague", (
        ("It was shut for [months].", "PXM"),
        ("It was the worst in [decades].", "PXY"),
        ("It could take [months].", "PXM"),
        ("It was a [weeks-long] siege.", "PXW"),
        ("Those were the days.", None))),
    # Years and longer.
    _R("decade", r"(?:{edge})?(?:the )?(?:{edge2})?(?:{decadeyear}s|(?P<mark>[’'‘])?(?P<short>[1-9]0)s|(?:{century}-)?{decadeword})",
       "decade", (
        ("It opened in [the 1990s].", "199"),
        ("It opened in [the early 1970s].", "197"),
        ("It opened in [the eighties].", "198"),
        ("It opened in [the mid-’30s].", "193"),
        ("He was in his early 20s. The rate is in the mid-30s.", None))),
    _R("century", r"(?:{edge})?(?:the )?(?:{edge2})?(?:{ordinal}|(?P<nth>\d{1,2})(?:st|nd|rd|th))[ -]century", "century", (
        ("It was built in [the 19th century].", "18"),)),
    _R("years-joined", r"(?:(?:fiscal|financial) (?:year )?|(?-i:FY) ?)?{year}[-–/](?P<lastyear>(?:20|19)?\d\d)(?![\d–/-])(?!(?:,| )\d{3})"
       r"(?P<school> (?:school|academic) year)?", "years_joined", (
        ("They won the cup in [2018/19].", "2018/2019"),
        ("They sang in the [2018-19 school year].", "2018-09/2019-06"),
        ("The dam was built in [2011–2014].", "2011/2014"),
        ("They ended the [2023-24] season early.", "2023/2024"),
        ("Call 2024-555.", None))),
    _R("fiscal-code", r"(?-i:FY)[ ’']?(?:{year}|(?P<short>\d\d)(?!\d))", "year", (
        ("They expect to lose money in [FY2027].", "2027"),
        ("They lost money in [FY23].", "2023"))),
    _R("year", r"(?:{edge}|(?P<circa>around|about|circa) (?=\d{4}(?! [a-z]+s\b)))?(?:(?:fiscal|financial) (?:year )?)?(?:{year}|(?<=since\s)[’'‘](?P<short>\d\d))"
       r"(?![’']?s\b|[-–/.:]\d|[-–]?(?:year|seat|page|foot|metre|meter|km|strong)\b)", "year", (
        ("It opened in [2011].", "2011"),
        ("It opened in [late 2006].", "2006"),
        ("The [2018] games were late.", "2018"),
        ("It was painted [around 1911].", "1911"),
        ("They came in 1200 boats.", None),
        ("It costs less at [2018] prices.", "2018"),
        ("They will report [2018] results.", "2018"),
        ("Some 2000 people came.", None))),
    _R("reference", r"{reference}", "reference", (
        ("It is [now] closed.", "PRESENT_REF"),
        ("It closed [recently].", "PAST_REF"))),
)

TIME = TimeWords(
    months={
        "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
        "September": 9, "October": 10, "November": 11, "December": 12, "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4,
        "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10, "Nov": 11, "Dec": 12,
    },
    weekdays={
        "Monday": 1, "Tuesday": 2, "Wednesday": 3, "Thursday": 4, "Friday": 5, "Saturday": 6, "Sunday": 7,
    },
    units={
        "day": "D", "days": "D", "weekday": "D", "weekdays": "D", "week": "W", "weeks": "W", "fortnight": "2W", "weekend": "WE", "month": "M",
        "months": "M", "quarter": "Q", "quarters": "Q", "year": "Y", "years": "Y", "decade": "DE", "decades": "DE",
        "century": "CE", "centuries": "CE", "hour": "TH", "hours": "TH", "minute": "TM", "minutes": "TM",
        "second": "TS", "seconds": "TS", "hr": "TH", "hrs": "TH", "min": "TM", "mins": "TM", "sec": "TS", "secs": "TS",
        "yrs": "Y",
    },
    plural_units=frozenset("days weekdays weeks months quarters years decades centuries hours minutes seconds hrs mins secs yrs".split()),
    shifts={
        "last": -1, "past": -1, "this past": -1, "previous": -1, "this": 0, "this coming": 1, "current": 0,
        "the current": 0, "next": 1, "coming": 1, "the coming": 1,
    },
    beyond={"after next": 2, "before last": -2},
    throughout=frozenset({"through", "throughout", "during"}),
    most=frozenset({"most", "much", "part", "period", "whole", "bulk", "rest", "half"}),
    bare_shifts=frozenset({"past", "coming"}),
    deictics={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "before yesterday": -2, "after tomorrow": 2},
    nights=frozenset({"tonight"}),
    parts={
        "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
        "night": "NI", "nights": "NI", "dawn": "MO", "daybreak": "MO", "dusk": "EV", "nightfall": "NI",
        "sunrise": "MO", "sunset": "EV",
        "lunchtime": "MI",
    },
    edge_parts={"early hours": "MO", "small hours": "MO", "wee hours": "MO", "first hours": "MO", "final hours": "NI", "last hours": "NI"},
    edge_intensifiers=frozenset({"the", "very"}),
    seasons={"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    decades={
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
        "nineties": 9,
    },
    holidays={
        "Christmas Eve": (12, 24), "Christmas Day": (12, 25), "Christmas": (12, 25), "Boxing Day": (12, 26),
        "New Year’s Eve": (12, 31), "New Year’s Day": (1, 1), "Epiphany": (1, 6), "Valentine’s Day": (2, 14),
        "St. Patrick’s Day": (3, 17), "St Patrick’s Day": (3, 17), "May Day": (5, 1), "Juneteenth": (6, 19),
        "Fourth of July": (7, 4), "Bastille Day": (7, 14), "Halloween": (10, 31), "All Saints’ Day": (11, 1),
        "Armistice Day": (11, 11), "Veterans Day": (11, 11),
        # by their days from Easter Sunday
        "Shrove Tuesday": (-47,), "Ash Wednesday": (-46,), "Palm Sunday": (-7,), "Maundy Thursday": (-3,),
        "Good Friday": (-2,), "Holy Saturday": (-1,), "Easter Sunday": (0,), "Easter": (0,), "Easter Monday": (1,),
        "Ascension Day": (39,), "Whit Sunday": (49,), "Pentecost": (49,), "Whit Monday": (50,),
        # by month, weekday and which of these in the month; -1 is the last
        "Martin Luther King Day": (1, 1, 3), "Martin Luther King Jr. Day": (1, 1, 3), "Presidents’ Day": (2, 1, 3),
        "Memorial Day": (5, 1, -1), "Father’s Day": (6, 7, 3), "Labor Day": (9, 1, 1), "Columbus Day": (10, 1, 2),
        "Remembrance Sunday": (11, 7, 2), "Thanksgiving": (11, 4, 4),
    },
    feast_openers=frozenset({"at", "for", "over", "around", "this"}),
    bare_feasts=frozenset({"Christmas", "Epiphany", "Easter", "Pentecost", "Thanksgiving"}),
    references={
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "at the moment": "PRESENT_REF", "nowadays": "PRESENT_REF",
        "these days": "PRESENT_REF", "in the future": "FUTURE_REF", "recently": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF",
        "in the near future": "FUTURE_REF",
    },
    clock_names={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
        "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": -1, "final": -1,
    },
    neighbours={
        "next": 1, "very next": 1, "following": 1, "after": 1, "later": 1, "previous": -1, "preceding": -1,
        "before": -1, "earlier": -1, "same": 0, "very same": 0, "very": 0,
    },
    universal=frozenset({"utc", "gmt", "z"}),
    afternoon=frozenset({"pm", "p.m.", "p.m", "in the afternoon", "in the evening", "at night"}),
    vague_numbers=frozenset({"several", "a few", "few", "many", "a couple of", "some", "a number of"}),
    since=frozenset({"since"}),
    until=frozenset({"until", "till", "through", "to"}),
    lasted=frozenset(
        """lasted took kept stayed remained ran continued went worked waited stood slept danced lived served fought talked sat
        raged burned burnt played walked searched died recovered counted rescued perished""".split()
    ),
    past_negated=frozenset("was were did didn’t didn't wasn’t wasn't weren’t weren't".split()),
    fiscal=frozenset(
        """profit profits sales revenue revenues earnings turnover income loss losses growth dividend exports imports
        output gdp shipments deliveries orders inflation economy guidance results forecast production""".split()
    ),
    matches=frozenset("goal goals match game minute minutes header points penalty scored kick referee halftime".split()),
    by=frozenset({"by", "before"}),
    follows=frozenset({"after", "following", "amid"}),
    onward=frozenset({"from", "coming"}),
    requests=frozenset(
        """asked asks told tells urged urges ordered orders invited invites instructed directed required called calls
        advised begged expect expects expected want wants wanted voted agreed decided resolved opted threatened offered
        chose chosen remanded bail custody threat threats promise pledge deadline""".split()
    ),
    meant_for=frozenset({"for"}),
    sudden=frozenset(
        """attack attacks assault bombing bombings shooting shootings stabbing killing killings murder murders massacre fire blaze
        explosion blast crash collision derailment quake earthquake flood floods flooding storm outage blackout leak spill
        fighting violence riot riots unrest clashes defeat loss win victory draw collapse landslide disaster tragedy chaos
        failure breach hack raid raids""".split()
    ),
    alerts=frozenset("warning warnings alert alerts".split()),
    answered=frozenset(
        """responsibility responsible blame blamed blames blaming apologised apologized apologise apologize apologises
        apologizes apologising apologizing apology sorry praised praise thanked thank fined charged arrested condemned
        criticised criticized compensation compensated retaliation revenge retaliated""".split()
    ),
    appointed=frozenset({"date", "deadline"}),
    demands=frozenset("demanded insisted promised pledged vowed threatened urged ordered".split()),
    conditions=frozenset({"if", "whether"}),
    pending=frozenset({"up"}),
    year_nouns=frozenset("prices levels rates terms values standards figures estimates results accounts earnings profits elections games forecasts".split()),
    vague_openers=frozenset("for in just take takes took taken last lasts lasted spend spent".split()),
    prepositions=frozenset(
        "in since by until till from of during before after through throughout for between and to on as early late mid".split()
    ),
    season_openers=frozenset("in over by since until till during through before after next this last".split()),
    day_openers=frozenset("on by until till since from before after through".split()),
    clock_openers=frozenset("at by around about until till from between before after".split()),
    determiners=frozenset("the a an another its their his her our this that ’s 's ’ '".split()),
    age_words=frozenset({"aged", "age"}),
    quantities=frozenset("all most some many any no".split()),
    quarter="quarter",
    duration_openers=frozenset(
        """for in within over than about nearly almost least just only took take takes last lasted lasts spent spend
        after before until without half exactly roughly around barely and or is was waited wait during through under
        every what such quite given served me him us them you had need needed""".split()
    ),
    falls=frozenset({"fall", "spring"}),
    falling=frozenset({"in", "from", "to"}),
    named_parts=frozenset("dawn daybreak dusk nightfall sunrise sunset".split()),
    part_openers=frozenset("by in at before after until till from since around".split()),
    dating=frozenset({"on", "at", "as"}),
    contenders=frozenset("opponent opponents challenger challengers rival rivals".split()),
    some_day=frozenset({"one"}),
    speeds=frozenset("miles mile kilometers kilometres km knots meters metres feet kb mb gb".split()),
    before=frozenset({"ago", "earlier", "before", "prior", "previously", "previous", "preceding"}),
    early=frozenset({"earlier"}),
    late=frozenset({"later", "rest", "remainder"}),
    each=frozenset({"every", "each"}),
    past_denied=frozenset({"could"}),
    future_cues=frozenset(
        """will won’t won't wo ’ll 'll shall would could may might can should due upcoming likely unlikely must tomorrow
        begin resume reopen expect expects slated until till unless if demanding seeking hoping threatening promising pledging vowing
        awaiting aiming facing""".split()
    ),
    schedules=frozenset(
        """begins start starts open opens reopens close closes end ends finish finishes conclude concludes continue
        continues resumes return returns expire expires lapse lapses mature matures retire retires meet meets
        vote votes decide decides gather gathers convene convenes reconvene reconvenes arrive arrives leave leaves depart
        departs visit visits travel travels head heads host hosts hold holds play plays face faces launch launches
        premiere premieres air airs celebrate celebrates mark marks run runs come comes go goes turn turns take takes
        sit sits unveil unveils fly flies hears gets become becomes restart restarts publish publishes join joins
        deliver delivers welcome welcomes kicks addresses""".split()
    ),
    intentions=frozenset(
        """ahead scheduled expected set planned plans plan planning going slated pledged promised vowed intends intend hopes hope
        wants want expects expect agreed ready likely ordered poised forecast predicted projected tipped certain is are has
        have""".split()
    ),
    awaited=frozenset("expected due scheduled slated awaited planned".split()),
    formerly=frozenset("originally initially previously first".split()),
    charged=frozenset("accused charged suspected convicted guilty count counts".split()),
    postponed=frozenset("moved postponed delayed deferred adjourned rescheduled pushed put brought shifted extended".split()),
    listed=frozenset("posted listed relisted fixed adjourned".split()),
    cases=frozenset("matter case plea petition appeal trial hearing inquest mention sentence sentencing judgment arguments".split()),
    announcing=frozenset("announced unveiled called".split()),
    staged=frozenset(
        """heading planning staging organising organizing holding hosting visiting meeting marching playing opening launching returning
        released published launched unveiled sworn inaugurated buried sentenced""".split()
    ),
    intention_links=frozenset({"to", "for", "by", "of"}),
    present_copulas=frozenset({"is", "are", "being"}),
    past_copulas=frozenset({"was", "were"}),
    modals=frozenset(
        "will would shall should can cannot could may might must won’t won't wo ’ll 'll did do does didn’t didn't".split()
    ),
    passive_infinitive=frozenset({"be"}),
    day_closers=frozenset("end ends ended ending finish finishes finished finishing for close closed closing".split()),
    past_cues=frozenset("was were had did has have been".split()),
    ambiguous_months=frozenset({"May", "March", "Mar", "Jan", "Jun", "Dec", "Sep", "Nov"}),
    given_months=frozenset({"April", "June"}),
    ordinal_mark=r"(?:st|nd|rd|th)?",
    pattern_words={
        "dayref": r"(?:(?:{weekday7},? )?(?:{month7} {day7}|{ordinalthe}{day8}(?: of)? {month8})(?:,? {year7}|,? (?:of )?{shift9} {yearunit})?"
        r"|(?:{shift7} )?{weekday8}|{deictic7}|{holiday7})",
        "clock": r"(?:(?P<hour>1?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))? ?{meridiem}(?!\w)"
        r"|(?P<hour2>[01]?\d|2[0-3]):(?P<minute2>[0-5]\d)(?![:\d])"
        r"|(?P<hour3>[01]\d|2[0-3])(?P<minute3>[0-5]\d)(?: hours)?(?= (?:UTC|GMT|BST|local time))|{clockname}"
        r"|(?:(?P<hour4>1[0-2]|[1-9])|{hourname}) ?(?P<oclock>o[’']clock)(?: {meridiem4})?|{hourname5} {meridiem5}(?!\w))",
        "edge": r"(?:(?:the )?(?:very )?(?:beginning|start|end|close|middle|rest|remainder|turn|height) of (?:the )?"
        r"|(?:the )?(?:early|small|wee|first|final|last|closing|opening) (?:hours|minutes|days|weeks|months) of (?:the )?"
        r"|(?:early|late) in (?:the )?|(?:very )?(?:early|late|earlier|later|mid)(?: |-)|mid|end-)",
        "approx": r"(?:about|around|approximately|roughly|some|nearly|almost|just over|just under|(?<=\bin\s)over|(?<=\bfor\s)over|more than|less than"
        r"|fewer than|at least|up to|barely|as many as|as little as|no more than|exactly|an estimated)",
        "quarter": r"(?P<quarter>quarter|half)",
        "yearunit": r"(?P<yearunit>year)",
        "weekend": r"(?P<weekend>weekend)",
        "workday": r"(?:trading|business|working|school|calendar)",
        "ordinalthe": r"(?:the (?=\d{1,2}(?:st|nd|rd|th| of)))?",
        "shortly": r"(?:shortly|just|soon) (?:after|before)",
        "converted": r"(?: \(\d\d?:?\d\d (?:GMT|UTC)\))?",
        "meridiem": r"(?:(?:am|pm)\b|[ap]\.m\.?|in the (?:morning|afternoon|evening)|at night)",
        "zone": r"(?P<zone>UTC|GMT|Z\b|\(?(?-i:[A-Z]{1,3}T)\)?|local time|(?:Eastern|Pacific|Central)(?: time)?)",
        "century": r"(?P<century>nineteen|eighteen)",
    },
    triggers=frozenset(
        """quarter half century centuries noon midday midnight now currently recently lately soon nowadays moment future
        past these overnight weekends daylong weeklong monthlong yearlong hourlong fy st nd rd th pm am p.m. a.m. p.m a.m weekend clock q1 q2 q3 q4 utc gmt""".split()
    ),
    rules=TIMEX_RULES,
)

# --- Numbers and what they count -------------------------------------------------------------------------------

COUNTS = CountWords(
    numbers={
        word: float(value)
        for value, word in enumerate(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""".split()
        )
    }
    | {
        word: 10.0 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
    },
    scales={"hundred": 1e2, "dozen": 12.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
        "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
    },
    short_scales={"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12, "trln": 1e12},
    fractions={
        "half": 0.5, "halves": 0.5, "third": 0.333, "thirds": 0.333, "quarter": 0.25, "quarters": 0.25,
        "fourth": 0.25, "fourths": 0.25, "fifth": 0.2, "fifths": 0.2, "sixth": 0.167, "sixths": 0.167,
        "seventh": 0.143, "sevenths": 0.143, "eighth": 0.125, "eighths": 0.125, "ninth": 0.111, "ninths": 0.111,
        "tenth": 0.1, "tenths": 0.1,
    },
    joins=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    currencies=("US$", "$US", "$A", "$NZ", "$HK", "AU$", "CA$", "A$", "C$", "NZ$", "HK$", "S$", "R$", "NT$", "$", "£", "€", "¥", "₹", "₽", "₩", "₪", "₦", "₱", "GH₵", "KSh", "USh", "TSh", "Rs.", "Rs", "NKr", "SKr", "DKr", "Ksh", "Sh", "Tk", "RM", "Dhs", "Dh", *_CURRENCY_CODES),
    letter_currencies=("R", "N", "P", "QR", "SR", "BD", "KD", "JD"),
    currency_words=frozenset(
        """dollar dollars euro euros pound pounds yen yuan rupee rupees ruble rubles rouble roubles shekel shekels franc
        francs krona kronor krone kroner peso pesos real reais rand lira won cents cent pence paise kobo dirham dirhams riyal
        riyals naira shilling shillings zloty zlotys forint hryvnia baht ringgit rupiah""".split()
    ),
    percent=("percentage points", "percentage point", "percent", "per cent", "per-cent", "%"),
    unit_codes=(
        "pc", "kph", "mph", "km/h", "km", "kg", "sq km", "sq m", "sq ft", "ft", "mm", "cm", "GW", "MW", "kW", "GWh", "MWh", "kWh",
        "TWh", "bpd", "°C", "°F", "C", "F", "p", "lbs", "lb", "oz", "mg", "ml", "ha", "hp", "pts", "bps", "bp",
    ),
    qualifiers=(
        "more than", "less than", "fewer than", "no more than", "no fewer than", "no less than", "not more than",
        "at least", "at most", "as many as", "as much as", "as few as", "as little as", "as high as", "as low as",
        "up to", "upwards of", "well over", "well above", "just over", "just under", "a little over", "slightly more than",
        "slightly less than", "slightly over", "slightly under", "around", "about", "approximately", "roughly", "some",
        "nearly", "almost", "maybe", "perhaps", "close to", "closer to", "nearer", "nearer to", "over", "under", "above", "below", "only", "just", "exactly", "another",
        "a further", "an additional", "an estimated", "estimated", "an average of", "a total of", "a record", "barely",
        "a minimum of", "a maximum of", "between", "virtually", "practically", "all but", "in excess of", "fully", "circa",
    ),
    range_openers=frozenset({"between", "from"}),
    range_joins=frozenset({"and", "to", "or"}),
    ratios=("out of every", "in every", "of every", "for every", "out of", "in"),
    units_before=frozenset({"magnitude", "category"}),
    of=frozenset({"of"}),
    unit_stops=frozenset(
        """wants a about above according across after against ahead all almost along already also although am amid among an and
        another any are aren’t around as at away back be became because become been before behind being below between
        both but by came can cannot could did do does down during each either even ever every fell for from further gave
        get give given go goes gone got grew had has have he her here hers him his how however if in including inside
        instead into is isn’t it its itself just kept last lay left less like lost made many may me met might mine
        more most much must my near nearly neither never next no nor not now of off on once one only onto or other our
        out outside over paid per put ran remain remained remains rose said sat saw say says she should since so some
        sent soon stood still take taken than that the their them then there these they this those though thought
        through thus to today together told too took toward towards under unless until up upon us very via was we went
        were what when where whether which while who whom whose why will with within without won would yesterday yet you
        your earlier later ago apart abroad annually daily weekly monthly yearly overall altogether strong
        nationwide countrywide statewide apiece alone worth
        would’ve who’d right""".split()
    ),
    modifiers=frozenset(
        """wounded injured displaced disabled registered armed retired licensed unemployed uninsured confirmed unconfirmed
        suspected reported alleged detained captured abandoned damaged destroyed documented undocumented qualified
        trained foreign-born elderly used unpaid undecided married affected unidentified unaccompanied surviving
        remaining working visiting voting polling nursing building housing trading shipping mining missing existing
        ongoing leading participating neighboring neighbouring fishing landing starving outstanding""".split()
    ),
    plurals=frozenset(
        """people children men women police dead wounded injured missing troops staff personnel cattle sheep fish mice
        teeth feet geese percent aircraft spacecraft species series crew forces livestock deer salmon offspring alumni
        criteria data media bacteria folk youth clergy counsel mps gps evs pcs tvs pence paise kobo yen yuan baht ringgit rupiah forint
        zloty krona hryvnia naira""".split()
    ),
    plural_modifiers=frozenset(
        """sales arms sports news customs operations systems savings goods rights women men services communications sanctions
        parts works forces police media data species series troops crew veterans christmas drugs games jobs business
        press express overseas glass brass mass bus gas serious various previous dangerous hazardous""".split()
    ),
    plural_ending="s",
    plural_tails=("children", "women", "men", "people", "folk"),
    not_plural_endings=("ss", "us", "is", "’s", "'s"),
    compound_units=frozenset("nautical square cubic metric percentage light short long air".split()),
    measure_openers=frozenset("at to by from of than with including not up down against".split()),
    whole_determiners=frozenset("a an the its their his her all our these those some your my every".split()),
    whole_pronouns=frozenset("them whom us those which".split()),
    verb_endings=("ed", "ing", "ly"),
    befalling=frozenset("killed killing injured injuring wounded wounding arrested detained hospitalised hospitalized".split()),
    measures=frozenset(
        """killed killing capturing injuring wounding displacing arresting dead died injured wounded hurt hospitalized hospitalised treated arrested detained displaced
        evacuated missing hostages captured rescued affected infected sickened destroyed damaged fined sued jailed
        charged laid fired hired cut lost loss losses cost costs reserve revenue profit profits sales debt budget fund aid
        raised paid earn earned worth spent salary wages pay tax fine fines penalty price prices sold bought exported
        imported produced built closed opened unemployed homeless vaccinated tested registered voted turnout share
        support margin rate increase rise drop fall decline growth inflation landed boarded sent released escaped
        leaked absent striking stayed represents runs toll deaths casualties rose fell dropped grew climbed jumped gained
        starving ignoring stolen copied flooded burned sunk seized recovered limit floor ceiling quota guideline target
        threshold minimum maximum average""".split()
    ),
    doubtful_scales=frozenset({"m"}),
    dimensions=frozenset("deep high long wide tall thick away apart below above underwater".split()),
    compound_tails=frozenset({"strong"}),
    not_compounds=frozenset("old olds something somethings odd plus th st nd rd ish times time way up down".split()),
    totals=frozenset({"in all", "in total", "all told"}),
    votes=frozenset(
        """vote votes voted voting ballot ballots parliament assembly senate senators congress council lawmakers lawmaker mps
        legislators bill motion amendment resolution approved passed rejected ratified adopted ruled ruling""".split()
    ),
    multiplied=frozenset({"times"}),
    multiples=frozenset("as the more higher larger bigger greater faster what".split()),
    sides=frozenset("lower upper other first second northern southern eastern western top bottom left right front back rear near far latter former".split()),
    lesser=frozenset("less fewer lower smaller more higher larger bigger".split()),
    not_counts=frozenset(
        """time times way ways side sides thing things percenter thirds point-blank years-old year-old block
        o’clock o'clock gmt utc am pm a.m. p.m.""".split()
    ),
    identifiers=frozenset(
        """flight route article section chapter page no. no number highway interstate room phase type version grade level
        class line platform gate pier bus train group resolution title paragraph clause amendment act volume part verse
        channel model unit team district ward precinct proposition measure question appendix annex schedule apollo
        psalm pond well bay dock berth pit shaft cell hall court reactor hangar warehouse silo figure table tower terminal exit junction runway stage round game season episode week day covid form tier zone band lot block sector plot reference ref extension""".split()
    ),
    addresses=frozenset(
        """street st. st avenue ave. ave road rd. rd lane drive boulevard blvd. blvd square court place terrace way parkway
        highway""".split()
    ),
    age_words=frozenset("aged age ages younger older turned turning man woman boy girl family mother father".split()),
    age_qualifiers=frozenset("under over above below".split()),
    leaning=frozenset({"another", "a further", "an additional"}),
    minus=frozenset({"minus"}),
    than=frozenset({"than"}),
    number_tails=frozenset("more other such additional further fewer new or so".split()),
    others=frozenset({"other", "all"}),
    definite=frozenset({"the", "those", "these", "his", "her", "both", "other", "our", "my"}),
    expecting=frozenset("economists analysts experts investors traders forecasters".split()),
    indices=frozenset("index indexes indices benchmark gauge sensex nifty ftse nasdaq nikkei dax score rating sentence sentences penalty".split()),
    including=frozenset({"including", "among"}),
    gathered=frozenset("crowd population attendance audience workforce fleet capacity circulation".split()),
    parties=frozenset(
        "sides parties countries nations governments leaders companies neighbors neighbours rivals men women".split()
    ),
)

# --- Events ----------------------------------------------------------------------------------------------------

HAPPENINGS = EventWords(
    past_forms=frozenset(
        """was were had did died used became began beat bent bet bit blew bought broke brought built burnt burst came cast caught
        chose clung cost crept cut dealt drank drew drove dug ate fed fell fled flew flung fought found froze gave ground
        grew heard held hid hit hung hurt kept knew laid lay led left lent let lit lost made meant met misled outlawed
        overcame overthrew paid put quit ran rang rung rebuilt rode rose said sang sank sat saw sent set shed shook forecast broadcast shot shut shrank shrunk slid sprung strove swelled
        sold sought spent split spoke sprang spread stole stood stuck struck swam swept swore swung taught took thought
        threw told tore underwent undertook upheld went withdrew wept woke won wore wove wrote broken begun chosen drawn driven
        fallen flown forced given gone grown hidden known lain overthrown proven ridden risen seen shaken shown sunk
        spoken stolen sworn taken thrown torn undergone withdrawn woken written done been fined
        felt got forgot forgotten understood slept leapt learnt knelt withheld withstood overran overtook overtaken rewrote
        rewritten retook retaken undid undone mistook oversaw foresaw outbid spun sped strode bound shone forbade
        forbidden eaten bitten blown sung frozen worn woven stung strung resold read bid arisen arose
        sued tied owed axed eyed vied lied overshot bled bred repaid slain trod trodden forgave forgiven overheard overrode
        overridden outran outsold outgrew outspent undercut retold remade reran slung befell awoke mislaid foretold""".split()
    ),
    verbs=frozenset(
        """is are am be will would shall should can could may might must has have had do does says say tells adds argues
        accuses denies warns demands urges plans wants expects hopes remains lasts begin resume reopen""".split()
    ),
    verb_endings=("ed",),
    not_verbs=frozenset(
        "need speed seed feed breed weed creed exceed indeed hundred red bed shed united sacred naked aged so-called unchanged".split()
    ),
    auxiliaries=frozenset(
        """is are was were be been being am has have had having do does did will would shall should can could may might
        must ’s 's ’ve 've ’d 'd ’ll 'll ’re 're to""".split()
    ),
    perfect=frozenset({"has", "have", "’s", "'s", "’ve", "'ve"}),
    pluperfect=frozenset({"had", "’d", "'d"}),
    gerund_openers=frozenset("by for of without from after before since while with".split()),
    infinitive=frozenset({"to"}),
    boundaries=frozenset({"according"}),
    focus=frozenset("only just early late earlier later recently soon then as also again even mainly mostly shortly about around".split()),
    comparing=frozenset("with than to from for of about between before after against like over".split()),
    comparative=frozenset({"than", "compared", "as"}),
    compared=frozenset("from against".split()),
    dated_nouns=frozenset(
        """memorandum critique essay pamphlet film novel album documentary play opera song championship championships
        congress convention contract deal census edition cup olympics crush stampede mutiny plot
        slides slide presentation spreadsheet minutes emails e-mail e-mails messages records
        bill law rules judgement directive edict order photograph photo recording tape footage interview
        draw tie replay upset bout fixture plea sacking increase rise fall drop jump slump plunge surge gale birth update
        pledge promise call find dinner lunch breakfast mourning fighting""".split()
    ),
    issuing=frozenset({"of", "from", "for"}),
    as_of=frozenset({"as"}),
    within=frozenset({"in", "over", "during", "within", "for", "throughout"}),
    spanning=frozenset({"over", "from"}),
    compared_with=frozenset({"on", "from", "than"}),
    planned=frozenset("scheduled set planned slated due called booked fixed listed expected prepared".split()),
    possessives=frozenset({"’s", "'s", "’", "'"}),
    superlatives=frozenset("first worst best most least fewest lowest record".split()),
    superlative_endings=("est",),
    amounts=frozenset({"most", "least"}),
    amounting=frozenset({"at"}),
    none=frozenset("no none nobody nothing neither".split()),
    offices=frozenset("led chaired headed governed ruled served coached edited represented captained presided".split()),
    participles=frozenset("held struck written taken drawn begun".split()),
    accused=frozenset("charged accused suspected wanted".split()),
    posts=frozenset("power office charge".split()),
    when=frozenset({"when", "where"}),
    offering=frozenset(
        """offered proposed promised pledged forecast predicted projected expected budgeted sought demanded requested
        guaranteed estimated""".split()
    ),
    accounts=frozenset("results earnings figures numbers accounts report reports guidance".split()),
    terms=frozenset(
        """jailed imprisoned banned suspended disqualified sentenced remanded barred hired appointed signed extended
        adjourned postponed delayed booked rented leased loaned ordered imposed""".split()
    ),
    lasting=frozenset("for lasted lasting lasts waited waiting spent".split()),
    then=frozenset({"then"}),
    speech=frozenset(
        """said says say told tells added adds announced announces reported reports wrote acknowledged argued asked
        claimed declared denied explained insisted noted stated testified tweeted warned confirmed replied responded
        repeated stressed suggested commented conceded admitted alleged complained estimated saying adding telling
        show shows shown indicate indicates indicated suggest suggests
        forecast showed""".split()
    ),
    complementisers=frozenset({"that", "whether", "if", "how", "why"}),
    subordinators=frozenset(
        """when while after before since because although though until till unless where whereas as once if whether
        that""".split()
    ),
    relatives=frozenset({"who", "which", "that", "whom", "whose"}),
    coordinators=frozenset({"and", "but", "or", "nor", "yet"}),
    subjects=frozenset("i he she it they we you there this these those who".split()),
    determiners=frozenset(
        "the a an its his her their our my your this that these those some any no every each all both another".split()
    ),
    prepositions=frozenset(
        """in on at by of for from with to into onto over under about around through during within without against
        between among across after before since until till throughout worth near toward towards upon off out up down""".split()
    ),
    nouns=frozenset(
        """accident accord agreement announcement appeal appearance arrest assault attack attempt award ballot ban battle
        blackout blast blaze blockade bombing bombardment breach breakdown briefing broadcast burglary campaign
        ceasefire ceremony clash closure collapse coalition-building collision concert conference conflict congress coup
        crackdown hammering drubbing crash crisis cut deal death debate debut decision decree defeat delay delivery derailment disaster
        disruption dispute drought earthquake election email epidemic eruption escape eviction exam exercise explosion
        festival fight filing final fire flight flood game games hack hearing hike holiday inauguration incident
        incursion inquiry inquest inspection interview invasion investigation killing landing launch lawsuit layoff
        layoffs leak letter loss march massacre match meeting memo merger message mission murder negotiation offensive
        offer opening operation order outage outbreak pandemic parade performance petition plan poll post premiere probe
        proposal protest purchase quake race raid raids rally recall recession referendum release report rescue
        resignation retreat review revolt revolution ride riot riots robbery ruling sale scandal scare search season
        seizure session settlement shooting shutdown siege stoppage sighting speech statement storm strike strikes strategy study
        landslide mudslide avalanche cyclone hurricane typhoon
        tsunami downpour heatwave blizzard capsize sinking stabbing beating kidnapping hijacking ambush airstrike airstrikes
        shelling drill gala regatta marathon by-election byelection runoff run-off primary caucus vigil funeral burial
        sit-in boycott mutiny standoff handover reshuffle overhaul bankruptcy default downgrade bailout auction bid
        lockdown curfew quarantine jailbreak manhunt heist arson stampede crush rout coronation demolition
        suit summit survey swap takeover talks tender test theft tornado treaty pact law tour trade trial trip truce turnout upgrade
        sell-off swearing-in take-off lift-off clean-up
        uprising verdict version video violence visit vote votes walkout war warning wedding wildfire win workshop
        victory friendly qualifier semifinal derby kickoff thrashing triumph comeback rematch sentencing retrial acquittal
        spill pileup tragedy gathering clashes aftershock twister drowning shootout withdrawal pullout unrest dismissal selloff
        buyout unveiling eclipse splashdown spacewalk snowfall deluge thunderstorm carnival disclosure apology cyberattack
        rape offence offences offense offenses disappearance discovery breakthrough atrocity bloodshed carnage pogrom
        """.split()
    ),
    noun_endings=("tion", "sion", "ment", "tions", "sions", "ments"),
    not_nouns=frozenset(
        """government department apartment population nation nations station position moment comment section question
        version direction mention pension pensions region vision television million environment document equipment element
        segment cement session parliament regiment opinion union condition tradition instrument sentiment
        opposition legislation constitution convention institution""".split()
    ),
    issued=frozenset("dated issued published released sent signed written posted obtained passed adopted conducted read".split()),
    ahead=frozenset({"ahead"}),
    temporal=frozenset("before after since during following until without despite".split()),
    subsequent=frozenset({"subsequent", "ensuing", "resulting"}),
    biographical=frozenset({"born", "aged", "graduated", "lived"}),
    cancelled=("called off", "cancelled", "canceled", "postponed", "scrapped", "delayed", "put back", "pushed back", "shelved", "abandoned", "rescheduled"),
    deadlines=frozenset({"deadline", "deadlines"}),
    counterfactual=frozenset({"would", "could", "should", "might", "’d", "'d"}),
    negations=frozenset({"not", "never", "n’t", "n't"}),
    openers=frozenset("but and meanwhile however so yet or still also then".split()),
)

# --- Words that are no topic -----------------------------------------------------------------------------------

TOPIC_STOPS = frozenset(
    """able about above across act action actions added adding after again against ago ahead all allow allowed almost alone
    along already also although always am among an and another any anyone anything are area areas around as ask asked
    asking asks at away back bad based be became because become been before began begin behind being believe believes best
    better between big both bring brought but by call called calling calls came can cannot case cases cause caused certain
    come comes coming could country countries create created current currently day days deal did different do does doing
    done down due during each early either else end enough especially even ever every everyone everything expected face
    fact fail failed fails failing failure failures far feel few find first following for former forward found four from full further future gave general get
    gets getting give given gives go goes going good got great group groups had half happen happened hard has have having
    he head held help her here hers him himself his hold home hope hour hours how however if important in include included
    including increase increased inside instead into is issue issues it its itself just keep kept kind knew know known last
    late later latest lead least leave led left less let like likely line little live local long longer look looking lot
    lots made main make makes making man many matter may maybe me mean means member members men might minute minutes moment
    monday month months more most move much must my name near nearly need needed needs never new next no none nor not note
    noted nothing now number numbers of off often old on once one ones only onto open opened or order other others our out
    outside over own part parts past people percent perhaps person place plan planned plans point possible pressed problem
    problems put puts question questions quite raise rather reach read ready real really reason recent recently related
    remain right said same saw say saying says second see seen set several shall she should show showed since six small so
    some someone something soon sought spoke spokesman spokesperson spokeswoman stand start started state statement states
    stay still stop such sure take taken takes taking talk tell than thank that the their them themselves then there these
    they thing things think third this those though thought three through time times to today together told tomorrow too
    took total toward try trying two under until up upon us use used using very view want wanted wants warned was way ways
    we week weeks well went were what when where whether which while who whole whom whose why will with within without
    word words work worked working would year years yes yesterday yet you young your president minister chief official
    officials secretary leader leaders director spokesmen reporters interview u.s. according accused accuses acknowledged
    acknowledges announced argued claim claimed claims comment confirmed declined demanded demands denied denies
    estimated insisted reported reports urged repeated stressed suggested written wrote testified thinks clear example examples
    comments company companies firm firms agency agencies ministry government governments council board network
    individual individuals value body authority authorities residents office don’t don't
    didn’t didn't doesn’t doesn't won’t won't can’t can't isn’t isn't it’s it's that’s that's we’re we're i’m i’ve they’re
    mr mrs ms dr a i""".split()
)

TOPIC_VERBS = {
    **{f"{stem}{ending}": f"{stem}ed" for ending in ("ed", "ing") for stem in """kill injur wound displac arrest detain
        infect drown evacuat jail tortur rap starv abduct kidnapp poison fin""".split()},
    "kill": "killed", "kills": "killed", "banned": "banned", "banning": "banned",
}  # fmt: skip

# ------------------------------------------------------------------------------ end of dates, events, figures, topics

LABELS = frozenset(
    label.strip()
    for label in """advertisement,ad,read more,read also,also read,read next,related,related stories,related story,related articles,see also,
    more on this story,more stories,recommended,topics,tags,watch,listen,video,audio,gallery,photo,photos,image,file photo,
    caption,credit,share,sign up,correction,corrections,clarification,editor's note,editor’s note,note to editors,
    most read,most popular,trending,don't miss,don’t miss,you may also like,our standards,published,updated,
    last updated,related topics,related internet links,after newsletter promotion,ends""".split(",")
)
"""What stands alone or before a colon in a paragraph that is none of the account."""

CREDITS = (
    "reporting by", "additional reporting", "editing by", "writing by", "compiled by", "image source", "photo by",
    "photograph by", "photograph:", "©", "copyright ©", "copyright 20", "(c) 20", "all rights reserved", "this article was amended",
    "this article was updated", "this article has been", "this article was originally", "this article was first", "this article is",
    "this story was updated", "this story has been", "this story was corrected", "this story was originally", "this story was first",
    "an earlier version of this", "a previous version of this", "sign up to", "sign up for our", "subscribe to", "subscribe now",
    "follow us", "click here", "with files from", "share this", "with reporting by", "with additional reporting", "image caption",
    "file -", "file –", "file —", "story continues", "article continues", "continue reading", "do you agree with", "have your say", "what do you think", "got a story", "notes to editors",
)
"""How paragraphs begin that tell who made the article or what became of it."""

CLOSING_CREDITS = tuple(
    f"{told}{end}" for told in ("contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting") for end in (".", "")
)
"""How they end."""


ENGLISH = Language(
    code="en", naming=NAMING, replies=REPLIES,
    abbreviations=ABBREVIATIONS | STATES,
    numbering_abbreviations=frozenset({"no."}),
    clock_abbreviations=frozenset({"a.m.", "p.m."}),
    zones=frozenset("eastern pacific central mountain time standard daylight gmt utc est edt pst pdt cst cdt cet cest bst".split()),
    closing_abbreviations=frozenset("a.m. p.m. inc. corp. co. ltd. jr. sr. etc. u.s. u.k. u.n. e.u. d.c.".split()) | STATES,
    time=TIME,
    counts=COUNTS,
    happenings=HAPPENINGS,
    topic_verbs=TOPIC_VERBS,
    topic_stops=TOPIC_STOPS,
    plural_endings=(("ies", "y"), ("sses", "ss"), ("s", "")),
    quotation_marks=QUOTATION_MARKS,
    apostrophes=APOSTROPHES,
    elided=ELIDED,
    classes=CLASSES,
    grammar=GRAMMAR,
    cues=CUES,
    labels=LABELS,
    credits=CREDITS,
    closing_credits=CLOSING_CREDITS,
    pictures=("image", "photo", "photograph", "picture", "pic", "credit"),
    stamps=("by ", "published ", "posted ", "updated ", "last updated ", "first published ", "last modified "),
    nominal_cues=NOMINAL_CUES,
    phrase_cues=PHRASE_CUES,
)
