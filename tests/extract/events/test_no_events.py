"""What has a date and is no event: what is denied, due, planned once, compared with or counted."""

from __future__ import annotations

import pytest

from tests.extract.events.finding import found


@pytest.mark.parametrize(
    "text",
    [
        "The pier did not open on Monday.",
        "She was born in 1955.",
        "The loss was the worst since 2009.",
        "The race was first scheduled for May.",
        "The firm extended the deadline to Friday.",
        "The party is on 31 per cent, up four points since May.",
        "They burn less, a fifth less than in the same period of 2023.",
        "The ship, due to be launched in May, has been delayed.",
        "They had two sons, born in 1990.",
        "Monday is the deadline for bids.",
        "The toll rose to 17 from 12 on Monday.",
        "It was the worst flood the town has had since 2009.",
        "It was its second cut since May.",
        "Fares are up 4 percent on last year.",
        "Orders fell 5% on the previous quarter.",
        "The strike, the third this month, was short.",
        "It is the second fire in the town this week.",
        "Sales rose in the three months ended June 30.",
        "Prices were lower than in 2019.",
        "The port must pay by Friday.",
        "The mayor told them to leave by May 2023.",
        "The mine stays open every Monday.",
        "The mine is now closed.",
        "A budget for 2025 was read.",
        "A meeting planned for Thursday was called off.",
        "Sales of ships rose to 30 million crowns from 20 million in 2021.",
        "It has an April 8 deadline.",
        "The club has not won since May.",
        "Rents are up by 6 percent on a year ago.",
        "It was the worst loss in the past ten years.",
        "The bridge would have been shut on Monday.",
        "The firm has until Nov. 14 to respond.",
        "The firm has cash for nine months.",
        "A cook has been jailed for six years.",
        "A cook has been banned from driving for two years.",
        "Until last week, nobody had been fined.",
        "It would be the fifth strike since March.",
        "The firm has signed him for two years.",
        "They may win the cup, but not this year.",
        "It is due to rule by the end of November.",
        "It will grow over the next five years.",
        "The judge gave them until Nov. 17 to reply.",
        "The deadline for bids is 3 November.",
        "No county has paid a fine since May 2020.",
        "Ida Orr, who has led the guild since 2014, is ill.",
        "They said we’d be broke by Monday.",
        "It is the first strike since 2011.",
        "Had the gate been mended in May, nobody would be ill.",
        "The fair was to have begun last June.",
        "Orr, who has been in power since 2014, is ill.",
        "She has been in office since 2014.",
        "The firm has ‘until the end of November’ to reply.",
        "It will publish third-quarter results.",
        "The clerk has asked both mayors for ten days.",
        "The cooks had sold nine boats over the previous six months.",
        "They would say the same if it stopped tomorrow.",
        "The firm has promised work for nine years.",
        "He hates Orr, who has governed since 2018.",
    ],
)
def test_what_is_denied_compared_or_due_is_no_event(text):
    assert found(text) == []
