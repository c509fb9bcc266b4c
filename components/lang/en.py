"""English: every English word that the extraction knows stands in this file."""

from __future__ import annotations

from components.lang.naming import Gender, Naming, Pronoun
from components.lang.schema import Cue, CueExample, Language, NominalCue, PhraseCue, Word
from components.model import Act

ABBREVIATIONS = frozenset(
    """mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. sen. rep. gov. st. jr. sr. inc. corp. co. ltd. no. vs. etc.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. u.s. u.k. u.n. e.u. a.m. p.m. d.c.""".split()
)

# ---------------------------------------------------------------------------------------------- attribution
# Quotation marks, closed-class words, and the words that attribute. In an example [ ] stand around the source,
# < > around the cue and { } around the content.

QUOTATION_MARKS = (
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ("«", "»"),
    ('"', '"'),
    ("``", "''"),
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
    singular="a an this that each every another one",
    pronoun="""he she it they we i you him her them us me who whoever himself herself itself themselves everyone
    everybody someone somebody anyone anybody nobody nothing something everything there""",
    quantity="""one two three four five six seven eight nine ten many most several few some others all both none half
    more dozens hundreds thousands those these another that this""",
    preposition="""of in on at by for from with to about against among around between beyond during inside into like
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
    adverb="""also then later again once further repeatedly now still already previously recently often even just only
    always sometimes once never earlier further more meanwhile however therefore thus instead too yet ever long simply
    first rather quickly too right bluntly aloud instead even merely perhaps maybe initially eventually finally thereby
    afterward afterwards together twice away back""",
    time="""monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
    today yesterday tomorrow tonight january february march april may june july august september october november
    december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. earlier later last next recently afterwards
    afterward now then ago""",
    title="""mr mrs ms dr prof gen col lt sgt capt sen rep gov mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. sen. rep.
    gov. president secretary minister mayor senator governor judge justice chairman chief king queen prince pope
    superintendent captain detective sheriff professor""",
    verb="""went came took made got gave left ran began became fell rose held kept lost won met sat stood knew thought
    saw felt grew broke spoke drew led sent spent built bought brought caught fought sought taught struck threw flew
    drove chose fled hit cut put set shut let hurt cost shot died goes comes takes makes gets gives leaves runs becomes
    falls holds keeps loses wins meets knows thinks sees feels wants hopes believes plans seems appears remains looks
    includes shows means needs tries""",
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
    nouns: str = "",
) -> Cue:
    """A verb as a cue; ``forms`` is its base (regular) or base, third person, past, participle and gerund."""
    base, *rest = forms.split()
    third, past, participle, gerund = rest or _regular(base)
    base = base.rstrip("*")
    return Cue(
        lemma=base,
        act=act,
        base=(base,),
        finite=(base, third, past),
        participle=(participle,),
        gerund=(gerund,),
        takes=frozenset(takes.split()),
        governs=tuple(governs.split()),
        after_object=tuple(after_object.split()),
        whom=whom,
        nouns=tuple(nouns.split()),
        examples=tuple(_example(text) for text in marked),
    )


CUES = (
    # Neutral report.
    _verb(
        "say says said said saying", "say", "clause quote",
        "[Harlan] <said> {the dam was safe}.",
        "{The dam was safe}, <said> [Harlan].",
        "“{We were lucky},” [she] <said>. “{Very lucky.}”",
        "[Orla Finn], who runs the depot, <said> on Monday that {the gates would stay shut}.",
        "“{It held},” <said> [Tom Varga], the engineer in charge.",
    ),
    _verb("tell tells told told telling", "say", "clause quote", "[Harlan] <told> reporters that {the dam was safe}.",
          "“{We were lucky},” [she] <told> the Evening Post.", whom=True),
    _verb("add", "say", "clause quote", "“{It will hold},” [he] <added>."),
    _verb("note", "say", "clause quote", "[Harlan] <noted> that {the dam was old}.", nouns="note notes"),
    _verb("write writes wrote written writing", "say", "clause quote",
          "[Harlan] <wrote> that {the dam would hold}.", whom=True),
    _verb("report", "say", "clause quote noun", "[Doctors] <reported> {nine new cases}.", nouns="report reports"),
    _verb("state", "say", "clause quote", "[The notice] <states> that {the road is shut}.", nouns="state states"),
    _verb("announce", "say", "clause quote noun", "[The bank] <announced> {a new head of lending}."),
    _verb("explain", "say", "clause quote noun", "[Harlan] <explained> that {the valve had stuck}."),
    _verb("argue", "say", "clause quote", "[Harlan] <argues> that {rates are too high}.", governs="for against"),
    _verb("claim", "say", "clause quote noun", "[The seller] <claims> {the car was new}.", nouns="claim claims"),
    _verb("assert", "say", "clause quote noun", "[The seller] <asserted> that {the car was new}."),
    _verb("contend", "say", "clause quote", "[Lawyers] <contend> that {the will was forged}."),
    _verb("maintain", "say", "clause quote", "[The airline] <maintains> that {the jet was sound}."),
    _verb("insist", "say", "clause quote", "[The airline] <insists> {the jet was sound}.", governs="on upon"),
    _verb("suggest", "say", "clause quote noun", "[The survey] <suggests> that {prices will fall}."),
    _verb("indicate", "say", "clause noun", "[The data] <indicates> that {prices will fall}."),
    _verb("mention", "say", "clause noun", "[Harlan] <mentioned> {the cracks} .", nouns="mention mentions"),
    _verb("stress", "say", "clause quote noun", "[Harlan] <stressed> that {no one was hurt}.", nouns="stress"),
    _verb("emphasize", "say", "clause quote noun", "[Harlan] <emphasized> that {no one was hurt}."),
    _verb("emphasise", "say", "clause quote noun", "[Harlan] <emphasised> that {no one was hurt}."),
    _verb("underscore", "say", "clause noun", "[Harlan] <underscored> that {no one was hurt}."),
    _verb("remark", "say", "clause quote", "“{Odd},” [he] <remarked>.", nouns="remark remarks"),
    _verb("observe", "say", "clause quote", "“{Odd},” [he] <observed>."),
    _verb("comment", "say", "quote", "“{Odd},” [he] <commented>.", nouns="comment comments"),
    _verb("declare", "say", "clause quote noun", "[The mayor] <declared> {a day of mourning}."),
    _verb("proclaim", "say", "clause quote noun", "[The mayor] <proclaimed> {a day of mourning}."),
    _verb("exclaim", "say", "clause quote", "“{Look!}” [she] <exclaimed>."),
    _verb("continue", "say", "quote", "“{And then it broke},” [she] <continued>."),
    _verb("conclude", "say", "clause quote", "[The panel] <concluded> that {the pilot was tired}."),
    _verb("testify", "say", "clause quote", "[She] <testified> that {the door was locked}."),
    _verb("tweet", "say", "clause quote", "“{Vote today},” [he] <tweeted>.", nouns="tweet tweets"),
    _verb("post", "say", "quote", "“{Vote today},” [he] <posted>.", nouns="post posts"),
    _verb("reply", "say", "clause quote", "“{Never},” [she] <replied>.", nouns="reply replies"),
    _verb("respond", "say", "clause quote", "“{Never},” [she] <responded>."),
    _verb("answer", "say", "clause quote", "“{Never},” [she] <answered>.", nouns="answer answers"),
    _verb("counter", "deny", "clause quote", "[She] <countered> that {the bill was paid}.", nouns="counter"),
    _verb("retort", "deny", "clause quote", "“{Never},” [she] <retorted>.", nouns="retort retorts"),
    _verb("recall", "say", "clause quote noun", "“{It was dark},” [she] <recalled>."),
    _verb("joke", "say", "clause quote", "“{I can swim},” [he] <joked>.", nouns="joke jokes"),
    _verb("quip*", "say", "clause quote", "“{I can swim},” [he] <quipped>."),
    _verb("shout", "say", "quote", "“{Run!}” [he] <shouted>.", nouns="shout shouts"),
    _verb("yell", "say", "quote", "“{Run!}” [he] <yelled>."),
    _verb("whisper", "say", "quote", "“{Run},” [he] <whispered>.", nouns="whisper"),
    _verb("cry", "say", "quote", "“{Run!}” [he] <cried>.", nouns="cry cries"),
    _verb("declaim", "say", "quote", "“{Arise},” [he] <declaimed>."),
    _verb("muse", "say", "clause quote", "“{Perhaps},” [he] <mused>.", nouns="muse"),
    _verb("lament", "say", "clause quote noun", "“{It is gone},” [she] <lamented>.", nouns="lament"),
    _verb("complain", "say", "clause quote", "[Tenants] <complained> that {the lifts were broken}.",
          governs="about of"),
    _verb("predict", "say", "clause quote noun", "[The bank] <predicts> {a mild recession}."),
    _verb("forecast forecasts forecast forecast forecasting", "say", "clause noun",
          "[The bank] <forecasts> {a mild recession}.", nouns="forecast forecasts"),
    _verb("estimate", "say", "clause noun", "[The bank] <estimates> {the loss at $3 million}.",
          nouns="estimate estimates"),
    _verb("reckon", "say", "clause quote", "[The bank] <reckons> {rates will fall}."),
    _verb("inform", "say", "clause", "[The firm] <informed> staff that {the plant would close}.", whom=True),
    _verb("remind", "say", "clause quote", "[She] <reminded> the court that {the door was locked}.", whom=True),
    _verb("assure", "promise", "clause quote", "[He] <assured> voters that {the count was fair}.", whom=True),
    _verb("reassure", "promise", "clause quote", "[He] <reassured> voters that {the count was fair}.", whom=True),
    _verb("notify", "say", "clause", "[The firm] <notified> staff that {the plant would close}.", whom=True),
    _verb("clarify", "say", "clause quote", "[He] <clarified> that {the offer was final}."),
    _verb("reiterate", "say", "clause quote noun", "[He] <reiterated> that {the offer was final}."),
    _verb("repeat", "say", "clause quote noun", "[He] <repeated> that {the offer was final}."),
    _verb("reaffirm", "say", "clause quote noun", "[He] <reaffirmed> that {the offer was final}."),
    _verb("disclose", "say", "clause noun", "[The firm] <disclosed> that {the plant would close}."),
    _verb("reveal", "say", "clause quote noun", "[The firm] <revealed> that {the plant would close}."),
    _verb("allege", "accuse", "clause quote noun", "[The suit] <alleges> that {the firm hid the tests}."),
    _verb("find finds found found finding", "say", "clause", "[The inquiry] <found> that {the pilot was tired}.",
          nouns="find finds finding findings"),
    _verb("show shows showed shown showing", "say", "clause", "[The survey] <showed> that {prices fell}.",
          nouns="show shows showing"),
    _verb("demonstrate", "say", "clause", "[The survey] <demonstrated> that {prices fell}."),
    _verb("count", "say", "clause", "[The charity] <counted> that {nine ships had left}.", nouns="count counts"),
    _verb("document", "say", "clause noun", "[The charity] <documented> {nine cases}.", nouns="document documents"),
    _verb("describe", "say", "predicate", "[Witnesses] <described> {the man as tall}."),
    _verb("call", "say", "predicate quote", "[Harlan] <called> {the plan “a gamble.”}", "[Union leaders] <called> for "
          "{a ban}.", "[Union leaders] <called> on the mayor {to resign}.", governs="for", nouns="call calls"),
    _verb("label", "say", "predicate", "[Harlan] <labeled> {the plan “a gamble.”}", nouns="label labels"),
    _verb("dub*", "say", "predicate", "[Harlan] <dubbed> {the plan “a gamble.”}"),
    _verb("brand", "say", "predicate", "[Harlan] <branded> {the plan “a gamble.”}", nouns="brand brands"),
    _verb("dismiss", "deny", "noun", "[Harlan] <dismissed> {the plan as a gamble}."),
    _verb("put puts put put putting", "say", "measure", "[The bank] <put> {the loss at $3 million}."),
    _verb("highlight", "say", "clause noun", "[The survey] <highlighted> {the gap in pay}.", nouns="highlight highlights"),
    _verb("illustrate", "say", "clause noun", "[The survey] <illustrates> {the gap in pay}."),
    _verb("point", "say", "clause", "[She] <pointed> out that {the door was locked}.", governs="to", nouns="point points"),
    _verb("cite", "say", "noun", "[She] <cited> {the cost of fuel}."),
    _verb("ask", "say", "quote whom-to", "“{Who pays?}” [she] <asked>.", "[She] <asked> the council {to pay}.", whom=True),
    _verb("wonder", "say", "quote", "“{Who pays?}” [she] <wondered>.", nouns="wonder wonders"),
    _verb("read reads read read reading", "say", "quote", "“{No swimming},” [the sign] <read>.", nouns="reading read"),
    _verb("opine", "say", "clause quote", "[He] <opined> that {fuel was cheap}."),
    _verb("boast", "say", "clause quote", "[He] <boasted> that {fuel was cheap}."),
    _verb("speculate", "say", "clause quote", "[He] <speculated> that {fuel was scarce}."),
    _verb("think thinks thought thought thinking", "say", "clause", "[She] <thinks> {the door was locked}.",
          nouns="thought thinking thoughts"),
    _verb("tout", "say", "noun", "[He] <touted> {the low price of fuel}."),
    _verb("propose", "say", "clause noun to", "[He] <proposed> {a tax on fuel}."),
    _verb("preach", "say", "clause noun", "[He] <preached> that {fuel was finite}."),
    _verb("intone", "say", "quote", "“{Amen},” [he] <intoned>."),
    _verb("advise", "demand", "clause quote whom-to", "[Doctors] <advised> residents {to boil water}.", whom=True),
    _verb("recommend", "demand", "clause quote noun", "[Doctors] <recommended> that {residents boil water}."),
    # Blame.
    _verb("accuse", "accuse", "", "[Tenants] <accused> the landlord of {hiding the mould}.", after_object="of"),
    _verb("blame", "accuse", "", "[Tenants] <blamed> the landlord for {the mould}.", after_object="for of",
          nouns="blame"),
    _verb("criticize", "accuse", "noun", "[Tenants] <criticized> {the rise in rents}.", after_object="for over"),
    _verb("criticise", "accuse", "noun", "[Tenants] <criticised> {the rise in rents}.", after_object="for over"),
    _verb("condemn", "accuse", "noun", "[The bishops] <condemned> {the raid}.", after_object="for"),
    _verb("denounce", "accuse", "noun", "[The bishops] <denounced> {the raid}.", after_object="for"),
    _verb("decry", "accuse", "noun", "[The bishops] <decried> {the raid}."),
    _verb("slam*", "accuse", "noun", "[The bishops] <slammed> {the raid}.", after_object="for"),
    _verb("blast", "accuse", "noun", "[The bishops] <blasted> {the raid}.", after_object="for", nouns="blast blasts"),
    _verb("attack", "accuse", "quote", "“{A disgrace},” [he] <attacked>.", nouns="attack attacks"),
    _verb("charge", "accuse", "clause", "[Critics] <charge> that {the vote was rigged}.", nouns="charge charges"),
    _verb("fault", "accuse", "", "[Auditors] <faulted> the bank for {weak controls}.", after_object="for", nouns="fault"),
    _verb("rebuke", "accuse", "", "[The court] <rebuked> the firm for {its silence}.", after_object="for",
          nouns="rebuke"),
    _verb("chide", "accuse", "", "[The court] <chided> the firm for {its silence}.", after_object="for"),
    # Contradiction.
    _verb("deny", "deny", "clause noun", "[The firm] <denied> {wrongdoing}.", "[The firm] <denies> that {it lied}."),
    _verb("dispute", "deny", "clause noun", "[The firm] <disputes> {the figure}.", nouns="dispute disputes"),
    _verb("reject", "deny", "noun", "[The firm] <rejected> {the claim}."),
    _verb("refute", "deny", "noun clause", "[The firm] <refuted> {the claim}."),
    _verb("rebut*", "deny", "noun", "[The firm] <rebutted> {the claim}."),
    _verb("contradict", "deny", "noun", "[The firm] <contradicted> {the claim}."),
    _verb("disclaim", "deny", "noun", "[The firm] <disclaimed> {any blame}."),
    # Admission.
    _verb("acknowledge", "acknowledge", "clause quote noun", "[The firm] <acknowledged> that {it was late}."),
    _verb("admit*", "acknowledge", "clause quote noun", "[The firm] <admitted> {a delay}.", governs="to"),
    _verb("concede", "acknowledge", "clause quote noun", "[The firm] <conceded> that {it was late}."),
    _verb("confirm", "acknowledge", "clause quote noun", "[The firm] <confirmed> that {it was late}."),
    _verb("confess", "acknowledge", "clause quote", "[He] <confessed> that {he was late}.", governs="to"),
    _verb("accept", "acknowledge", "clause", "[He] <accepted> that {he was late}."),
    _verb("agree", "acknowledge", "clause quote to", "[The firm] <agreed> {to pay}."),
    # Demands.
    _verb("demand", "demand", "clause quote noun to", "[The union] <demanded> {a vote}.",
          "[The union] <demands> that {the firm pay}.", nouns="demand demands"),
    _verb("urge", "demand", "clause quote whom-to noun", "[The union] <urged> the firm {to pay}.", nouns="urge urges"),
    _verb("order", "demand", "whom-to clause", "[The judge] <ordered> the firm {to pay}.", nouns="order orders"),
    _verb("request", "demand", "clause noun", "[The firm] <requested> {a delay}.", nouns="request requests"),
    _verb("appeal", "demand", "", "[The family] <appealed> for {calm}.", governs="for", nouns="appeal appeals"),
    _verb("plead", "demand", "quote", "[The family] <pleaded> for {calm}.", governs="for"),
    _verb("implore", "demand", "whom-to quote", "[The family] <implored> the court {to wait}."),
    _verb("beg*", "demand", "whom-to quote", "[The family] <begged> the court {to wait}."),
    _verb("press", "demand", "whom-to", "[The family] <pressed> the court {to wait}.", nouns="press"),
    _verb("instruct", "demand", "whom-to", "[The judge] <instructed> the firm {to pay}."),
    _verb("encourage", "demand", "whom-to", "[The coach] <encouraged> fans {to stay}."),
    _verb("insinuate", "accuse", "clause", "[He] <insinuated> that {the vote was rigged}."),
    # Refusal.
    _verb("decline", "decline", "to", "[The firm] <declined> {to comment}.", nouns="decline declines"),
    _verb("refuse", "decline", "to", "[The firm] <refused> {to pay}.", nouns="refuse"),
    # Support, warning, promise.
    _verb("back", "support", "noun", "[The union] <backed> {the plan}.", nouns="back backs backing"),
    _verb("endorse", "support", "noun", "[The union] <endorsed> {the plan}."),
    _verb("welcome", "support", "noun", "[The union] <welcomed> {the ruling}.", nouns="welcome"),
    _verb("praise", "support", "noun", "[The union] <praised> {the ruling}.", after_object="for", nouns="praise"),
    _verb("defend", "support", "noun", "[The minister] <defended> {the ruling}."),
    _verb("hail", "support", "noun", "[The union] <hailed> {the ruling}."),
    _verb("warn", "warn", "clause quote", "[The mayor] <warned> that {the bridge might fall}.",
          "[The mayor] <warned> of {floods}.", governs="of against about", whom=True),
    _verb("caution", "warn", "clause quote", "[The mayor] <cautioned> that {the bridge might fall}.",
          governs="against", nouns="caution"),
    _verb("threaten", "warn", "to", "[The union] <threatened> {to strike}."),
    _verb("promise", "promise", "clause quote to noun", "[The firm] <promised> {to pay}.", nouns="promise promises"),
    _verb("pledge", "promise", "clause quote to noun", "[The firm] <pledged> {to pay}.", nouns="pledge pledges"),
    _verb("vow", "promise", "clause quote to", "[The firm] <vowed> {to pay}.", nouns="vow vows"),
    _verb("offer", "promise", "to quote", "[The firm] <offered> {to pay}.", nouns="offer offers offering"),
    _verb("guarantee", "promise", "clause", "[The firm] <guaranteed> that {it would pay}.",
          nouns="guarantee guarantees"),
    _verb("swear swears swore sworn swearing", "promise", "clause quote", "[He] <swore> that {he was home}."),
)

NOMINAL_CUES = (
    NominalCue("charge", "accuse", ("charge", "allegation", "accusation", "claim", "assertion", "suggestion"), ("that",),
               (_example("It says the firm lies, {a charge} [the firm] <denies>."),)),
)

PHRASE_CUES = (
    PhraseCue("according to", ("according", "to"), (
        _example("{The road is shut}, <according to> [police]."),
        _example("<According to> [police], {the road is shut}."),
        _example("{The road}, <according to> [police], {is shut}."),
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
        widower actor waiter monk imam duke baron boyfriend stepfather gentleman salesman foreman ombudsman""".split(),
        "m",
    ),
    **dict.fromkeys(
        """mrs mrs. ms ms. miss lady dame madam queen princess chairwoman spokeswoman businesswoman congresswoman
        councilwoman policewoman saleswoman mother daughter sister wife aunt niece grandmother granddaughter woman girl
        widow actress waitress nun duchess baroness girlfriend stepmother headmistress forewoman""".split(),
        "f",
    ),
}

TITLES = frozenset(
    """mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame madam king queen prince princess pope
    president prime minister premier chancellor secretary undersecretary general attorney solicitor treasurer senator
    sen. sens. representative rep. reps. congressman congresswoman governor gov. mayor councillor councilor councilman
    councilwoman alderman superintendent commissioner inspector detective sergeant sgt. sgt captain capt. capt major
    maj. colonel col. col lieutenant lt. lt gen. gen adm. admiral marshal commander cmdr. corporal private officer chief
    sheriff constable judge justice magistrate ambassador envoy consul deputy vice acting interim former ex-president
    executive director chairman chairwoman chair manager coach boss ceo spokesman spokeswoman spokesperson speaker
    leader rabbi rev. reverend father bishop archbishop cardinal imam sheikh ayatollah foreign defense defence interior
    finance health education justice trade energy agriculture environment transport labor labour home first state
    economy culture climate national security adviser advisor sister brother emir sultan duke duchess baron baroness
    count crown emperor""".split()
)

PERSON_NOUNS = frozenset(
    """president minister premier chancellor secretary undersecretary senator representative congressman congresswoman
    lawmaker legislator governor mayor councillor councilor councilman councilwoman superintendent commissioner
    inspector detective sergeant captain major colonel lieutenant general admiral commander officer chief sheriff
    constable judge justice magistrate ambassador envoy consul deputy director chairman chairwoman chairperson chair
    manager coach boss ceo executive head leader founder co-founder cofounder owner co-owner partner member adviser
    advisor aide analyst economist strategist expert researcher scientist professor lecturer historian author writer
    journalist reporter editor columnist critic lawyer attorney solicitor barrister counsel prosecutor doctor physician
    nurse surgeon teacher principal headteacher headmaster headmistress student pupil farmer fisherman driver pilot
    captain worker engineer technician operator architect designer artist actor actress singer musician striker
    midfielder defender goalkeeper player skipper manager activist campaigner organizer organiser volunteer resident
    neighbor neighbour witness victim survivor patient plaintiff defendant suspect customer passenger shopkeeper
    businessman businesswoman entrepreneur investor trader banker broker spokesman spokeswoman spokesperson coordinator
    curator biologist ecologist geologist seismologist hydrologist physicist chemist epidemiologist virologist
    climatologist astronomer archaeologist sociologist psychologist psychiatrist candidate mother father son daughter
    brother sister wife husband widow widower man woman boy girl bishop priest pastor rabbi imam archbishop cardinal
    secretary-general holder tenant landlord mayor ombudsman regulator auditor treasurer investigator firefighter
    paramedic soldier veteran diplomat negotiator mediator official""".split()
)

BODY_NOUNS = frozenset(
    """group company firm corporation business conglomerate manufacturer maker carmaker airline carrier retailer
    supermarket chain bank lender insurer broker brokerage utility supplier operator developer contractor publisher
    broadcaster network newspaper paper magazine station agency authority authorities administration government
    ministry department bureau office commission committee council board panel tribunal court parliament congress
    senate assembly legislature cabinet party coalition alliance union federation confederation association society
    league club team institute institution university college school academy hospital clinic foundation charity trust
    fund organization organisation ngo movement campaign militia army navy force forces military police service
    services regulator watchdog inspectorate unit command embassy mission secretariat district city town county state
    province region island country nation kingdom republic church diocese mosque museum theatre theater orchestra
    laboratory lab observatory exchange cooperative syndicate consortium body bloc faction regime junta think-tank
    startup studio site platform store hotel port zoo prison jail library registry treasury exchequer cooperative
    brigade crew collective collectors union guild chamber bar order lobby inquiry delegation""".split()
)

GENERIC_BODIES = frozenset(
    """group company firm organization organisation agency body business corporation charity institution party
    movement team club""".split()
)

PLACE_NOUNS = frozenset("city town county state province region island country nation kingdom republic village".split())

BODY_SUFFIXES = frozenset(
    """inc inc. corp corp. co co. ltd ltd. plc llc llp ag sa gmbh nv holdings group company systems technologies
    technology partners industries enterprises solutions bank motors airlines airways pharmaceuticals chemical
    chemicals energy foods health healthcare media press news times post journal tribune herald gazette labs
    international watch rovers united wanderers athletic fc neighbors neighbours friends workers teachers water power
    gas rail railways lines pentagon kremlin""".split()
)

DOCUMENT_NOUNS = frozenset(
    """report letter statement memo memorandum document filing study survey review audit summary analysis assessment
    paper note email e-mail message tweet post bulletin release communique communiqué dossier indictment complaint
    lawsuit petition resolution ruling verdict judgment judgement decision transcript testimony affidavit poll census
    index data figures statistics tallies tally count records estimates estimate forecast projections notice warning
    website site page book article editorial manifesto declaration draft plan budget invoice brochure log logs minutes
    inventory chart table charter press-release""".split()
)

SPOKESPERSON_NOUNS = frozenset(
    """spokesman spokeswoman spokesperson spokespeople spokesmen official officials representative representatives
    delegation delegates delegate negotiator negotiators lawyer lawyers attorney attorneys executive executives
    source sources insider insiders analyst analysts economist economists investigator investigators inspector
    inspectors envoy envoys leadership leaders monitors officers prosecutors counsel engineers scientists
    researchers doctors staff management police bosses chiefs ministers commanders""".split()
)

RELATION_NOUNS = frozenset(
    """aide spokesman spokeswoman spokesperson lawyer attorney adviser advisor deputy agent assistant secretary
    wife husband mother father son daughter brother sister widow friend colleague neighbor neighbour family office
    publicist manager""".split()
)

ANONYMITY = (
    "anonymity",
    "not authorized",
    "not authorised",
    "not be named",
    "not be identified",
    "not be quoted",
    "withheld",
    "declined to be named",
    "close to the",
    "familiar with",
    "briefed on",
    "knowledge of",
)

PARTICIPLE_TAILS = frozenset(
    """led based backed born funded owned run era style wide controlled trained educated made language turned occupied
    held allied linked aligned dominated produced flagged registered listed sponsored supported brokered like only
    free area bound sized type related""".split()
)

ACCUSING_NOUNS = frozenset(
    "charge charges accusation accusations allegation allegations smear slander insinuation".split()
)
DEMANDING_NOUNS = frozenset("demand demands request requests call calls appeal appeals plea pleas offer offers".split())
CLAIM_NOUNS = frozenset(
    """claim claims assertion assertions statement report reports suggestion suggestions criticism figure figures
    account version finding findings story idea notion argument""".split()
)

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
    gendered=GENDERED,
    person_nouns=PERSON_NOUNS,
    body_nouns=BODY_NOUNS,
    generic_bodies=GENERIC_BODIES,
    place_nouns=PLACE_NOUNS,
    body_suffixes=BODY_SUFFIXES,
    document_nouns=DOCUMENT_NOUNS,
    spokesperson_nouns=SPOKESPERSON_NOUNS,
    relation_nouns=RELATION_NOUNS,
    anonymity=ANONYMITY,
    body_links=frozenset("of for at with in from to on".split()),
    author_links=frozenset("from by of".split()),
    place_links=frozenset("in at near across outside inside around throughout to from".split()),
    name_links=frozenset("of for on".split()),
    name_particles=frozenset("de da di del della du des van von der den la le al el bin ibn dos ten ter zu".split()),
    possessive_ending="s",
    participle_tails=PARTICIPLE_TAILS,
    demonym_endings=("i", "an", "ian", "n", "ese", "ish", "ite", "ic"),
    accusing_nouns=ACCUSING_NOUNS,
    demanding_nouns=DEMANDING_NOUNS,
    claim_nouns=CLAIM_NOUNS,
    obligation=frozenset("should must".split()),
)

ENGLISH = Language(
    code="en", naming=NAMING,
    abbreviations=ABBREVIATIONS,
    quotation_marks=QUOTATION_MARKS,
    apostrophes=APOSTROPHES,
    elided=ELIDED,
    classes=CLASSES,
    cues=CUES,
    nominal_cues=NOMINAL_CUES,
    phrase_cues=PHRASE_CUES,
)
