"""Which numbers of a sentence are no figures: ages, scores, names, times."""

from __future__ import annotations

import pytest

from tests.extract.figures.finding import found


@pytest.mark.parametrize(
    "text",
    [
        "Ida Orr, 58, keeps bees.",
        "1. The dam held.\n2. The mill burned.",
        "A man aged 30 left.",
        "The singer, now 20, left.",
        "They held a man of 51.",
        "The 23-year-old left.",
        "22.00\n\nPolls have closed.",
        "9:30\n\nIt rained.",
        "It burned on May 3, 2019, at 4:12 p.m.",
        "It burned for 14 hours.",
        "A five-nation body met.",
        "It was the third time, and the 5th.",
        "One of them left.",
        "It failed three times.",
        "Dozens of boats and hundreds of people left.",
        "The two sides do not agree.",
        "Call 555-1234 now.",
        "Flight 370 and Article 5 were named.",
        "They live at 10 Harbour Street.",
        "A man was hurt in the 400 block of Elm Street.",
        "Call the line and quote reference 4412.",
        "Brask won 3-1.",
        "The clash would hurt the two of them.",
        "The COVID-19 ward and the F-16 are old.",
        "Most people under 30 left.",
        "The ban is for people over 40.",
        "Mud lay on the lower half of the town.",
        "Her N95 mask and the R2 road are old.",
        "The Form Four paper was sold.",
        "Several hundred people and a few thousand cows came.",
        "The pots are 11,400 years old.",
        "The Brask 225 and the eLamp 4 fell.",
        "Quarters of the town are dark.",
        "It fell to fourth.",
        "Youths between the ages of 17 and 20 and girls aged 12 to 15 left.",
        "She won the 400m.",
        "They sang at least three nights a week.",
        "It costs less at 2018 prices.",
        "Its Crew 2 pilots slept.",
        "A 20-something sang on the 25-odd boats.",
        "It stops on line 12 of the metro.",
        "He was 12.",
        "A family of four and a mother of three left.",
        "He left the other day.",
        "A quarter of an hour later, the roof fell in.",
        "The wall of pond 14 had torn.",
        "The road is shut between junctions 3 and 5.",
        "The Owls lost 98-104 and 1-3.",
        "Starr took 5 for 43.",
        "Buses run every 10 minutes and no longer every 15.",
        "Redmere made 277 for seven.",
        "Most were younger than 15.",
        "The dead, aged 8 to 63, were from Orrin.",
        "They held cooks aged between 17 and 42.",
    ],
)
def test_numbers_that_count_nothing(text):
    assert found(text) == []
