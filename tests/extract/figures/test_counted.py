"""Which numbers of a sentence are figures: their qualifier, their value and their unit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.figures.finding import found


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("More than 42,100 villagers fled.", "More than 42,100 villagers", 42100, "villagers"),
        ("At least nine people died.", "At least nine people", 9, "people"),
        ("Another 9,000 unconfirmed dead lie there.", "Another 9,000 unconfirmed dead", 9000, "dead"),
        ("They found twelve confirmed thefts.", "twelve confirmed thefts", 12, "thefts"),
        ("The twelve known thefts were in Orr.", "twelve known thefts", 12, "thefts"),
        ("Two dozen boats sank.", "Two dozen boats", 24, "boats"),
        ("About a hundred sailors sang.", "About a hundred sailors", 100, "sailors"),
        ("One hundred and ten cows were sold.", "One hundred and ten cows", 110, "cows"),
        ("Twenty-five cows were sold.", "Twenty-five cows", 25, "cows"),
        ("It is 40 nautical miles wide.", "40 nautical miles", 40, "nautical miles"),
        ("It holds 1.9 million records.", "1.9 million records", 1_900_000, "records"),
        ("It cost $1.5 million.", "$1.5 million", 1_500_000, "$"),
        ("It cost £40m.", "£40m", 40_000_000, "£"),
        ("It cost £16.6bn.", "£16.6bn", 16_600_000_000, "£"),
        ("It cost 2.5 trillion shilling.", "2.5 trillion shilling", 2.5e12, "shilling"),
        ("It cost about €2bn.", "about €2bn", 2_000_000_000, "€"),
        ("A bid below 600 pence was a joke.", "below 600 pence", 600, "pence"),
        ("It fell 11 paise.", "11 paise", 11, "paise"),
        ("It cost 500 euros.", "500 euros", 500, "euros"),
        ("Its shares closed at 41,250 won.", "41,250 won", 41250, "won"),
        ("It earned 13.5 trillion won this year.", "13.5 trillion won", 13.5e12, "won"),
        ("The group of 2,300 won the case.", "2,300", 2300, None),
        ("It was -12C in Orr.", "-12C", -12, "C"),
        ("It was minus 3 degrees in Orr.", "minus 3 degrees", -3, "degrees"),
        ("Pay rose by 9%.", "9%", 9, "%"),
        ("Pay rose by 9 per cent.", "9 per cent", 9, "per cent"),
        ("Some 94% of its members walked out.", "Some 94% of its members", 94, "%"),
        ("A third of residents stayed.", "A third of residents", 0.333, "residents"),
        ("Two-thirds of the crops failed.", "Two-thirds of the crops", 0.667, "crops"),
        ("Half of the cows died.", "Half of the cows", 0.5, "cows"),
        ("Of the cows, half could be saved.", "half", 0.5, None),
        ("They sold 25 million more cows.", "25 million more cows", 25_000_000, "cows"),
        ("At least 19 others drowned.", "At least 19 others", 19, "others"),
        ("One in five cows died.", "One in five cows", 0.2, "cows"),
        ("A quake of magnitude 6.4 struck.", "magnitude 6.4", 6.4, "magnitude"),
        ("A 6.0 magnitude shallow quake hits Orlo.", "6.0 magnitude", 6, "magnitude"),
        ("It has 1,200 category winners.", "1,200 category winners", 1200, "winners"),
        ("He was fined P20,000.", "P20,000", 20_000, "P"),
        ("One in eight cooks waits a year.", "One in eight cooks", 0.125, "cooks"),
        ("It is home to 90 arms dealers.", "90 arms dealers", 90, "dealers"),
        ("They got 50,000 som.", "50,000 som", 50_000, "som"),
        ("Winds of 177 kph blew.", "177 kph", 177, "kph"),
        ("It cost three and a half million euros.", "three and a half million euros", 3_500_000, "euros"),
        ("Rates rose by a quarter of a percentage point.", "a quarter of a percentage point", 0.25, "percentage point"),
        ("Sixty schoolchildren came.", "Sixty schoolchildren", 60, "schoolchildren"),
        ("It took 2,000 cattle-ranch workers.", "2,000 cattle-ranch workers", 2000, "workers"),
        ("An 88-page order was read.", "88-page", 88, "page"),
        ("Its 3,000-strong crew left.", "3,000-strong crew", 3000, "crew"),
        ("Turnout fell by 3.4pc.", "3.4pc", 3.4, "pc"),
        ("About one adult in seven is ill.", "About one adult in seven", 0.143, "adult"),
        ("One family in ten uses the hall.", "One family in ten", 0.1, "family"),
        ("It fell to minus 4C.", "minus 4C", -4, "C"),
        ("It put the crowd at 12,000 nationwide.", "12,000", 12000, None),
        ("One of every 12 cows died.", "One of every 12 cows", 0.083, "cows"),
        ("They cleared a line 12 kilometers from the river.", "12 kilometers", 12, "kilometers"),
        ("The pool is 40m deep.", "40m", 40, "m"),
        ("It sold 40m doses.", "40m doses", 40_000_000, "doses"),
        ("It sold 4.1m doses.", "4.1m doses", 4_100_000, "doses"),
        ("It is right to plus or minus three points.", "three points", 3, "points"),
        ("Nearly 40 MPs left.", "Nearly 40 MPs", 40, "MPs"),
        ("Brask is in a row over 40-bed wards.", "40-bed", 40, "bed"),
        ("They read an over 200-page order.", "over 200-page", 200, "page"),
        ("It killed 25 Gravas fighters.", "25 Gravas fighters", 25, "fighters"),
        ("It wounded 29 New Yorkers badly.", "29 New Yorkers", 29, "Yorkers"),
        ("It closed three-quarters of its branches.", "three-quarters of its branches", 0.75, "branches"),
    ],
)
def test_a_figure_is_qualifier_number_and_unit(text, words, value, unit):
    (figure,) = found(text)
    assert (figure.span.text, figure.value, figure.unit) == (words, value, unit)


@pytest.mark.parametrize(
    ("text", "value", "top", "qualifier"),
    [
        ("Between 10 and 15 cows died.", 10, 15, "between"),
        ("It sold 10 to 15 cows.", 10, 15, None),
        ("It sold 10-15 cows.", 10, 15, None),
        ("Some 3 to 4 million people left.", 3e6, 4e6, "some"),
        ("Between three and four million people left.", 3e6, 4e6, "between"),
        ("It sold two to three thousand cows.", 2000, 3000, None),
        ("It cost between $4 billion and $6 billion.", 4e9, 6e9, "between"),
        ("It cost $4-$6 million.", 4e6, 6e6, None),
        ("It rose by 3 to 4 percent.", 3, 4, None),
        ("Between six and eight cows died.", 6, 8, "between"),
        ("It cost $1.5m–$2m.", 1.5e6, 2e6, None),
        ("It saw growth of between 6% and 8%.", 6, 8, "between"),
        ("It saw growth of between 8% and 6%.", 6, 8, "between"),
        ("It saw growth of between 6 percent and 8 percent.", 6, 8, "between"),
    ],
)
def test_ranges(text, value, top, qualifier):
    (figure,) = found(text)
    assert (figure.value, figure.value_max, figure.qualifier) == (value, top, qualifier)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The union counts 12 boats. The port puts it at nine.", [12, 9]),
        ("It lost 29 of 38 towers.", [29, 38]),
        ("It won 40 seats, 12 fewer than before.", [40, 12]),
        ("They lost five of their last six games.", [5, 6]),
        ("Seven of the 12 were women.", [7, 12]),
        ("Half of the 248 seats are free.", [0.5, 248]),
        ("At least 57 people, 12 of them children, were hurt.", [57, 12]),
        ("Four workers were killed and 26 have been injured.", [4, 26]),
        ("It hired 45 inspectors. Another 30 will follow.", [45, 30]),
        ("The number rose to 444,000.", [444000]),
        ("It grew from 12 to 15 cows.", [12, 15]),
        ("It has 41 cows, and all but three are brown.", [41, 3]),
        ("Twelve people were hurt, five seriously.", [12, 5]),
        ("The town put the toll as six, the port at nine.", [6, 9]),
        ("The town put the toll at over 11.", [11]),
        ("The toll rose to over 50.", [50]),
        ("The town put the toll at nine and its own losses at four.", [9, 4]),
        ("The true toll is nearer 40.", [40]),
        ("The town gives the toll as 12.", [12]),
        ("By night three cooks died, she said.", [3]),
        ("They found 14 bodies, among them four children. The army put the toll at nine.", [14, 4, 9]),
    ],
)
def test_a_number_may_lean_on_the_unit_before_it(text, values):
    figures = found(text)
    assert [figure.value for figure in figures] == values
    assert len({figure.unit for figure in figures if figure.unit != "children"}) == 1


@pytest.mark.parametrize(("things", "unit"), [("49 charges", None), ("12 homes", None), ("31 cooks", "cooks")])
def test_people_who_are_hurt_are_no_things_that_were_counted_before(things, unit):
    _, hurt = found(f"It destroyed {things} and killed six.")
    assert (hurt.value, hurt.unit, hurt.measure) == (6, unit, "killed")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The charity counts 340.", 340),
        ("Its log gives 61.", 61),
        ("They dig three.", 3),
        ("The charity claims 15.", 15),
        ("She is one of the five who left.", 5),
        ("The blast killed 40 in Orr.", 40),
        ("A crane fell, wounding 238, the mayor said.", 238),
        ("Maybe seven.", 7),
        ("She was told to find six thousand.", 6000),
        ("Here there were nine.", 9),
        ("It is worth 40 times as much.", 40),
        ("She gave away ninety.", 90),
        ("The clerk counted 512 that were sound.", 512),
        ("The firm would close two.", 2),
        ("It was dearer, against 65 a decade ago.", 65),
        ("It made a fifth less than in 2019.", 0.2),
        ("The town says 55.", 55),
        ("By then there may be two.", 2),
        ("The estimate of the mill: 700.", 700),
        ("It is almost double the 220 in the plan.", 220),
        ("She was told to “find six thousand.”", 6000),
        ("Its guards are up from two at the last fair.", 2),
        ("The mayor threw out two of the most serious charges.", 2),
        ("All nine on board drowned.", 9),
        ("The fund holds 3 lakh.", 300_000),
        ("It spent Rs 2,500 crore.", 25_000_000_000),
        ("Its demands, four in all, were lost.", 4),
        ("The true number is two hundred and fourteen, most of them mild.", 214),
        ("It was 40 times what a cow could eat.", 40),
        ("It gave the deal a one-in-three chance.", 0.333),
        ("She bought a forty-per-cent stake.", 40),
        ("The army says two more died in May.", 2),
        ("They buried three yesterday.", 3),
        ("It signed a R412-million deal.", 412_000_000),
        ("The barn cost Sh200,000.", 200_000),
        ("The share closed at NKr88.40.", 88.4),
        ("The bank paid Dh1.42 billion.", 1_420_000_000),
        ("The bank paid $8.4 bln.", 8_400_000_000),
        ("The bank paid £300 mln.", 300_000_000),
        ("The bank paid AED 5 million.", 5_000_000),
        ("The bank paid QR300 million.", 300_000_000),
        ("The rate fell to 3.1 per cent. Gull Road laughed.", 3.1),
        ("The sacks were worth N38 billion.", 38_000_000_000),
        ("The cooks asked for 150 and left.", 150),
        ("The board gave a lower figure, 14.", 14),
        ("They used 340 to win the cup with luck.", 340),
        ("It has sent out a crew of seven and hopes for rain.", 7),
        ("The floor of the pact is low: its limit is 40.", 40),
    ],
)
def test_a_number_without_a_noun_counts_where_a_verb_takes_it(text, value):
    assert [figure.value for figure in found(text)] == [value]


def test_a_figure_disputed_beside_its_rival_is_one_too():
    assert [figure.value for figure in found("It puts the dead at 17, not 16.")] == [17, 16]


def test_a_number_told_before_may_come_again_without_its_noun():
    assert [figure.value for figure in found("It sold 71 boats. Rust was found on each of the 71.")] == [71, 71]
    assert [figure.value for figure in found("It sold 71 boats. The 71 leak.")] == [71, 71]
    assert found("The 400m was hers.") == []


def test_the_others_of_a_number_are_counted_too():
    assert [figure.value for figure in found("Two of the eight boats sank. The other six are afloat.")] == [2, 8, 6]


def test_a_share_is_of_one_among_so_many_and_not_of_what_stands_near():
    assert [figure.value for figure in found("One man in two cars was hurt.")] == [2]
    assert [figure.value for figure in found("They have one win in five games.")] == [5]
    assert [figure.unit for figure in found("They need 156 to win with seven wickets left.")] == [None, "wickets"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("A boat with 120 cooks sank. Residents put the number of dead at 80.", ["cooks", "dead"]),
        ("The number of missing fell from 86 to 31.", ["missing", "missing"]),
        ("The total number of cases is 312.", ["cases"]),
        ("It added 64 posts, above the 25 economists had expected.", ["posts", "posts"]),
        ("They scored 14 points before a crowd of 9,214.", ["points", None]),
        ("They scored 14 points and have lost four of their last five.", ["points", "points", None]),
        ("They killed 42 people, including six women. The town put the toll at 38.", ["people", "women", "people"]),
        ("They saw 40,000 people. The index stood at 1,067.", ["people", None]),
        ("A sum of $3 was paid to nine men; others got 12.", ["$", "men", "men"]),
    ],
)
def test_the_number_of_something_says_what_is_counted(text, units):
    assert [figure.unit for figure in found(text)] == units


def test_what_is_measured_in_days_of_a_kind_is_counted():
    assert [figure.span.text for figure in found("They had 16.1 migraine days.")] == ["16.1 migraine days"]


def test_two_sums_joined_by_to_are_two_figures():
    assert [figure.value for figure in found("It was worth $14 million to $18 million.")] == [14e6, 18e6]
    assert [figure.value for figure in found("Sales fell 17% to €61.4 million.")] == [17, 61.4e6]
    assert [figure.value for figure in found("Sales rose from 9 to 7.4 million.")] == [9e6, 7.4e6]
    assert [figure.value for figure in found("It made $4 to $5 billion, up 17% to £8m.")] == [4e9, 5e9, 17, 8e6]
    assert [figure.value for figure in found("The roll fell from 340 in 2010 to 212 this year.")] == [340, 212]
    assert [figure.unit for figure in found("The bill will rise by £102 to £2,171.")] == ["£", "£"]
    assert [figure.value for figure in found("The list fell by 60,000 to 7.4 million.")] == [60_000, 7.4e6]
    assert found("Redmere were 245 for six at the close.") == []


def test_counts_of_votes_are_two_figures_and_scores_of_games_none():
    assert [figure.value for figure in found("The senate rejected the bill 61-38.")] == [61, 38]
    assert [figure.value for figure in found("The mayors voted 198–214 against it.")] == [198, 214]
    assert [figure.value for figure in found("Members voted by eight to five on Monday.")] == [8, 5]
    assert [figure.value for figure in found("The cabinet agreed by seven votes to three to sell it.")] == [7, 3]
    assert [figure.unit for figure in found("Members voted by 82% to 18% to stay.")] == ["%", "%"]
    assert [figure.unit for figure in found("It passed by 61 votes to 58.")] == ["votes", "votes"]
    assert [figure.unit for figure in found("They voted by 19 to 15 to shut it.")] == [None, None]
    assert [figure.value for figure in found("The clerks say that three of the eight left.")] == [3, 8]
    assert found("Redmere beat Orrin 61-38.") == []


def test_a_joining_word_may_open_the_text():
    assert [figure.value for figure in found("And 12.")] == [12]


PIECES = st.sampled_from(
    """two dozen 1,200 9% $ 40 million m bn people killed of them a third half between and to - – 3.5 no.
    10 Street hundred one more than at least 99999999999999 another , . percent £ miles per 2011 the
    sides 61-38 votes 88-page 400m -12C minus times fewer than in all counts 1302 , 40 half quarters""".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_any_words_of_number_give_slices_unique_ids_and_sound_values(text):
    figures = found(text)
    assert len({figure.id for figure in figures}) == len(figures)
    for figure in figures:
        assert text[figure.span.start : figure.span.end] == figure.span.text
        assert figure.value_max is None or figure.value_max > figure.value
        assert figure.qualifier is None or figure.qualifier in figure.span.text.lower()
    starts = [figure.span.start for figure in figures]
    assert starts == sorted(starts)


def test_a_sentence_rises_to_years_and_to_nothing_counted_before():
    assert [f.unit for f in found("It lost forty cooks. The maximum sentence would rise to eight.")] == ["cooks", None]
