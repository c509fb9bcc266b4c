"""Which parties a text has without a list of them: their names, their members, their number."""

import pytest

from tests.extract.saying import explained, said, speakers


def grouped(text):
    return [(party.name, party.members, party.rule) for party in explained(text).parties]


def test_without_a_list_people_stand_with_their_body():
    text = "Velling Motors said the plant was safe. “We test daily,” said Bo Harlan, director of Velling Motors."
    assert grouped(text) == [("Velling Motors", ("Velling Motors", "Bo Harlan"), "by-body")]


def test_without_a_list_ministers_and_seats_stand_with_their_country():
    text = "Norwegian Foreign Minister Ada Lorn said the border was open. Oslo said ships could pass."
    assert grouped(text) == [("Norway", ("Norway", "Ada Lorn"), "by-country")]


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("The head of Norway’s presidential office, Ada Lorn,", "norway"),
        ("Ada Lorn, head of the Norwegian navy,", "norway"),
        ("Ada Lorn, an adviser to Norway’s president,", "norway"),
        ("The US trade representative, Ada Lorn,", "united-states"),
        ("US Energy Secretary Ada Lorn", "united-states"),
        ("US Majority Leader Ada Lorn", "ada-lorn"),
        ("U.S. District Judge Ada Lorn", "ada-lorn"),
        ("Ofsted said it was cold. Headteacher Ada Lorn", "ada-lorn"),
        ("Transport for Ister said it was cold. Ister mayor Ada Lorn", "ister"),
        ("Tánaiste Ada Lorn", "ada-lorn"),
        ("Oslo governor Ada Lorn", "ada-lorn"),
        ("Oslo’s envoy Ada Lorn", "norway"),
        ("Norway’s supreme leader, Ada Lorn,", "norway"),
        ("Norway’s external affairs minister, S K Lorn,", "norway"),
        ("External Affairs Minister S K Lorn", "s-k-lorn"),
        ("Norwegian Cabinet Secretary Ada Lorn", "norway"),
        ("Ada Lorn, a former adviser to Norway’s president,", "ada-lorn"),
        ("Ada Lorn, an adviser to Norway’s former president,", "ada-lorn"),
        ("Ada Lorn, the wife of Norway’s ambassador,", "ada-lorn"),
        ("Ada Lorn, a member of Norway’s parliament,", "ada-lorn"),
        ("The head of Norway’s football federation, Ada Lorn,", "ada-lorn"),
        ("Ada Lorn, president of Norway’s Labour party,", "ada-lorn"),
        ("A spokesman for Norway’s army", "norway"),
        ("A spokesman for Norway’s nurses’ union", "norway-nurses-union"),
        ("Norway’s main opposition party", "norway-main-opposition-party"),
        ("Ada Lorn, a lawyer for the families of Norway’s army dead,", "ada-lorn"),
    ],
)
def test_without_a_list_whoever_serves_a_state_stands_with_their_country(who, side):
    assert said(f"{who} said it rained.")[-1].party == side


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("Ida Lund, who has led the museum since May,", "brask-museum"),
        ("Ida Lund, whose son died and who runs the museum,", "brask-museum"),
        ("An official from the Brask Museum, Ida Lund,", "brask-museum"),
        ("An official from the Brask Museum (BM), Ida Lund,", "brask-museum"),
        ("Curator of the Brask Museum, BM, Justice Ida Lund,", "brask-museum"),
        ("After she left the Brask Museum (BM), Ida Lund", "ida-lund"),
        ("Ida Lund, who has criticised the museum in the past,", "ida-lund"),
        ("Ida Lund, who told the museum that it was late,", "ida-lund"),
        ("The Brask Museum’s Press Office", "brask-museum"),
    ],
)
def test_without_a_list_whoever_serves_a_body_stands_with_it_and_no_critic_does(who, side):
    text = f"The Brask Museum shut. {who} said it rained. The Brask Museum said it did not."
    assert said(text)[-2].party == side


@pytest.mark.parametrize(
    ("attack", "side"),
    [
        ("The Tram Guild attacked the opposition party on its president, Ida Lund.", "ida-lund"),
        ("The Brask Museum met. The Tram Guild attacked the museum over its chairwoman, Ida Lund.", "brask-museum"),
        ("The Tram Guild attacked the Brask Museum over its chairwoman, Ida Lund.", "brask-museum"),
        ("The Tram Guild went to the market with its chairwoman, Ida Lund.", "tram-guild"),
    ],
)
def test_whose_head_is_attacked_is_not_who_attacks(attack, side):
    assert said(f"{attack} Lund said it rained.")[-1].party == side


@pytest.mark.parametrize(
    ("quotation", "side"),
    [
        ("“Inflation is our enemy,” said Ida Lund, its head.", "velling-motors"),
        ("“Orsk is our enemy,” said its head, Ida Lund.", "velling-motors"),
        ("“Bo Crane is ill,” said Ida Lund, his lawyer.", "bo-crane"),
    ],
)
def test_its_head_is_no_head_of_what_a_quotation_names(quotation, side):
    assert said(f"Velling Motors will close a plant. {quotation}")[-1].party == side


@pytest.mark.parametrize(
    ("lead", "side"),
    [
        ("With the Tram Guild attacking Mayor Ida Lund, the day was long.", "ida-lund"),
        ("The day was long for the Tram Guild. Its outgoing Mayor Ida Lund wept.", "tram-guild"),
        ("Orsk Front (OF) president Ida Lund met the board.", "orsk-front"),
        ("Orsk Front (OF) Velling president Ida Lund met the board.", "orsk-front"),
        ("Ida Lund, the Orsk Front’s Velling president, met the board.", "orsk-front"),
        ("The Orsk Front (OF) met mayor Ida Lund.", "ida-lund"),
        ("Infrastructure Minister Ida Lund met the board. It came from the Infrastructure Commission.", "ida-lund"),
        ("Police chief Ida Lund met the board of the Police Union.", "ida-lund"),
    ],
)
def test_an_office_is_for_whoever_stands_right_before_it(lead, side):
    assert said(f"{lead}\n\nLund said it rained.")[-1].party == side


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("The family of the boy in the Orsk row", "family of the boy in the Orsk row"),
        ("The parents of a boy in the Orsk row", "parents of a boy in the Orsk row"),
        ("The family of Ida Lund", "Ida Lund family"),
        ("Engineers at the Orsk council", "Orsk engineers"),
    ],
)
def test_a_thing_that_is_called_by_a_name_has_nobody_speak_for_it(who, name):
    assert speakers(f"{who} said it rained.") == [name]


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("The Director of Public Affairs, Ida Lund,", "ida-lund"),
        ("Brask North woman Ida Lund", "ida-lund"),
        ("Brask North manager Ida Lund", "brask-north"),
        ("Ida Lund, who coached her at Orsk College,", "ida-lund"),
        ("Ida Lund, who teaches at Orsk College,", "orsk-college"),
        ("Ida Lund wrote that she liked Orsk College’s plan. Lund", "ida-lund"),
    ],
)
def test_a_field_a_home_and_an_object_are_nobodys_side(who, side):
    assert said(f"{who} said it rained.")[-1].party == side


def test_what_goes_on_has_the_side_of_what_it_goes_on_from():
    text = "An email update to Front members reads: “It is late.\n\n“It is cold.”"
    assert [statement.party for statement in said(text)] == [None, None]
    text = "Orbil said: “It is late.\n\n“It is cold.”"
    assert [statement.party for statement in said(text)] == ["orbil", "orbil"]


def test_a_successor_does_not_stand_with_whoever_went_before():
    text = "Bo Moor said it rained. Moor’s successor, Ida Lund, said it did not."
    assert [statement.party for statement in said(text)] == ["bo-moor", "ida-lund"]


def test_whoever_is_spoken_to_does_not_stand_with_who_speaks():
    text = "Bo Moor rang Mr Lund, a driver. Ian Lund said it rained. Bo Moor said it did not."
    assert [statement.party for statement in said(text)] == ["ian-lund", "bo-moor"]


def test_two_who_speak_together_are_no_side_where_they_speak_alone_as_well():
    text = "Ida Lund and Orbil said it rained. Ida Lund said it was late. Orbil said it was early."
    assert [name for name, *_ in grouped(text)] == ["Ida Lund", "Orbil"]


@pytest.mark.parametrize("role", ["Planning committee chair", "Business secretary"])
def test_a_field_before_an_office_is_no_body_that_begins_with_it(role):
    text = f"Orbil Partners wrote to the Planning Inspectorate. {role} Ida Lund said it rained."
    assert said(text)[-1].party == "ida-lund"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Norway’s navy said it rained. Its spokeswoman, Ada Lorn, said it was late.", "norway"),
        ("The government of Norway, which arms Sweden, met. “It is late,” said its envoy, Ada Lorn.", "norway"),
    ],
)
def test_without_a_list_those_of_a_body_without_a_name_stand_where_it_stands(text, side):
    assert said(text)[-1].party == side


def test_without_a_list_a_person_of_no_body_stands_alone():
    assert grouped("Pia Lund, a biologist, said the river was low.") == [("Pia Lund", ("Pia Lund",), "by-speaker")]


def test_parties_come_in_the_order_of_their_first_statement_and_every_speaker_is_a_member():
    text = (
        "Velling Motors said the plant was safe. Pia Lund, a biologist, said the river was low. "
        "Norwegian officials said the border was open."
    )
    found = explained(text)
    assert [party.name for party in found.parties] == ["Velling Motors", "Pia Lund", "Norway"]
    members = {party.id: party.members for party in found.parties}
    assert all(s.party is not None and s.speaker in members[s.party] for s in found.statements)


DISPUTE = (
    "Talks between Korvath Shipping and the Harbour Workers’ Union broke down in the port city of Lenn.\n\n"
    "“We have been patient,” said union president Mara Ilves. Ivo Drent, deputy president of the union, said the "
    "talks were over. The company denies that."
)


def test_adversaries_named_together_are_two_parties_and_a_title_leads_to_the_body():
    assert grouped(DISPUTE) == [
        ("Harbour Workers’ Union", ("Harbour Workers’ Union", "Mara Ilves", "Ivo Drent"), "by-body"),
        ("Korvath Shipping", ("Korvath Shipping",), "by-body"),
    ]


def test_a_police_chief_of_a_place_is_not_of_the_union_named_after_its_police():
    text = "The Kingsmoor police chief, Bo Harlan, said it was late. “No,” said Pia Lund of the Kingsmoor Police Union."
    chief, union = said(text)
    assert chief.party != union.party


def test_a_word_that_a_name_shares_makes_no_member():
    text = "Volta Energy shut a plant. Energy regulator officials said the lights would stay on."
    assert "Volta Energy" not in [party.name for party in explained(text).parties]


def test_a_tribe_and_a_company():
    text = "The Two Rivers tribe sued Kubik Homes. The tribe said it was late. The company said it had a letter."
    assert grouped(text) == [
        ("Two Rivers", ("Two Rivers",), "by-body"),
        ("Kubik Homes", ("Kubik Homes",), "by-body"),
    ]


def test_ids_of_parties_are_plain_and_differ():
    text = "Café Brøl said it would close. Cafe Brol said it would not."
    ids = [party.id for party in explained(text).parties]
    assert len(set(ids)) == len(ids)
    assert all(character.isascii() and (character.isalnum() or character == "-") for name in ids for character in name)


@pytest.mark.parametrize(
    "text",
    [
        "The Brask Board met. A spokesman for the board, Ken Ory, said it rained.",
        "The Brask Board met. Board president Ken Ory said it rained.",
        "The Brask Board met. Ken Ory, deputy president of the board, said it rained.",
        "The Brask Board met. “It rained,” said the board president, Ken Ory.",
        "The Brask Board met. Its chairman, Ken Ory, said it rained.",
    ],
)
def test_a_title_leads_to_the_body(text):
    assert grouped(text) == [("Brask Board", ("Brask Board", "Ken Ory"), "by-body")]


def test_a_person_stands_with_a_body_that_has_no_name():
    text = "The state water board said it rained. The water board’s chief, Len Pask, said a report was due."
    assert grouped(text) == [("state water board", ("state water board", "Len Pask"), "by-body")]


def test_where_many_speak_somebody_who_is_heard_once_is_no_side():
    voices = ("Ada Lorn", "Ivo Karn", "Pia Lund", "Bo Harlan", "Lena Orr", "Ida Crane")
    once = " ".join(f"{name} said it was late." for name in voices)
    text = f"Brask Motors said it was early. Una Ford said it was not. “It was noon,” Ford said. {once}"
    names = [party.name for party in explained(text).parties]
    assert names == ["Brask Motors", "Una Ford"]
    assert len(speakers(text)) == 3 + len(voices)


def test_where_few_speak_everybody_is_a_side():
    names = ("Ada Lorn", "Ivo Karn", "Pia Lund")
    text = " ".join(f"{name} said it was late." for name in names)
    assert [party.name for party in explained(text).parties] == [*names]


@pytest.mark.parametrize(
    "dispute",
    [
        "Ada Lorn denied that it was late.",
        "Ada Lorn accused Brask Motors of lying.",
        "Pia Lund accused Ada Lorn of lying. Ada Lorn said it was late.",
        "“It was late,” said Ada Lorn, a neighbour. She accused Brask Motors of lying.",
    ],
)
def test_where_many_speak_whoever_is_in_the_dispute_is_a_side(dispute):
    voices = ("Ivo Karn", "Bo Harlan", "Lena Orr", "Ida Crane", "Ken Ory", "Wilf Moss")
    once = " ".join(f"{name} said it was late." for name in voices)
    names = [party.name for party in explained(f"Brask Motors said it was early. {once} {dispute}").parties]
    assert "Ada Lorn" in names
    assert "Ken Ory" not in names


def test_people_without_a_name_have_a_side_where_they_accuse():
    text = "Residents accused Brask Motors of lying. Brask Motors denied it. Shoppers said it was late."
    assert [party.name for party in explained(text).parties] == ["residents", "Brask Motors"]


def test_there_are_no_more_sides_than_stand_in_two_rows():
    towns = ("Brask", "Velling", "Orrin", "Sund", "Tarn", "Lorne", "Mere", "Hask", "Kor")
    bodies = [f"{town} Motors" for town in towns]
    text = " ".join(f"{body} said it was late." for body in bodies) + " Kor Motors said it was early."
    names = [party.name for party in explained(text).parties]
    assert len(names) == 8
    assert "Kor Motors" in names
    assert "Hask Motors" not in names


def test_who_speaks_on_a_channel_does_not_stand_with_it():
    assert grouped("Speaking on Brask News, Mr Ory said it rained.") == [("Ory", ("Ory",), "by-speaker")]


def test_a_prime_minister_is_of_no_regional_government() -> None:
    found = said("The regional government said nine boats sank. Prime Minister Ada Lorn promised help.")
    assert [statement.party for statement in found] == ["regional-government", "ada-lorn"]


@pytest.mark.parametrize(
    ("who", "side"),
    [
        # What stands behind "to" is no place where words are somebody’s.
        ("According to Brask Herald editor Ada Lorn,", "brask-herald"),
        ("According to the Swedish envoy to Norway, Ada Lorn,", "sweden"),
        ("In Brask Hall chief Ada Lorn", "ada-lorn"),
        # A name with a preposition or a noun of bodies in it owns an office.
        ("Ada Lorn, the Bank of Orsk’s chair,", "bank-of-orsk"),
        ("Ada Lorn, Orsk Town Council’s clerk,", "orsk-town-council"),
        ("Ada Lorn, a press officer for Velling Motors,", "velling-motors"),
        ("Ada Lorn, Velling Police’s press officer,", "velling-police"),
        ("Ada Lorn, the chief financial officer of Orlo Foods,", "orlo-foods"),
        ("Ada Lorn, director-general of the Tram Guild,", "tram-guild"),
        ("The CEO of Velling Motors, Ada Lorn,", "velling-motors"),
        ("Ada Lorn, an aide to President Bo Moor of Norway,", "norway"),
        # Whoever speaks, works or leads for a body does so still, and themselves.
        ("Speaking for the Tram Guild, Ada Lorn", "tram-guild"),
        ("Speaking on behalf of Velling Motors, Ada Lorn", "velling-motors"),
        ("Speaking on Brask News, Ada Lorn", "ada-lorn"),
        ("Ada Lorn, speaking on behalf of Clean Rivers,", "clean-rivers"),
        ("Ada Lorn, speaking at Brask College,", "ada-lorn"),
        ("Ada Lorn, who speaks for Clean Rivers,", "clean-rivers"),
        ("Ada Lorn, who has led Clean Rivers since May,", "clean-rivers"),
        ("Ada Lorn, who has worked for Clean Rivers since May,", "clean-rivers"),
        ("Ada Lorn, who worked for Brask College until May,", "ada-lorn"),
        ("Ada Lorn, who once led Brask College,", "ada-lorn"),
        ("Ada Lorn, whose son worked for Brask College,", "ada-lorn"),
        ("Ada Lorn, who leads Norway’s delegation,", "norway"),
        ("Ada Lorn, who has led Norway to three titles,", "ada-lorn"),
    ],
)
def test_without_a_list_whoever_is_tied_to_a_body_stands_with_it(who, side):
    assert said(f"{who} said it rained.")[-1].party == side


def test_no_party_has_the_id_that_links_use_for_those_of_none():
    assert [statement.party for statement in said("Mr Others said it was late.")] == ["others-2"]
