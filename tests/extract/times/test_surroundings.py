"""What stands around a time expression and tells its value."""

from __future__ import annotations

import pytest

from tests.extract.times.finding import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday, the guild agreed to pay the clerks.", [("Friday", "2024-10-18")]),
        ("The two sides agreed to a truce in January.", [("January", "2024-01")]),
        ("The two sides agreed to meet on Friday.", [("Friday", "2024-10-25")]),
        (
            "The cooks strike next Tuesday, Wednesday and Thursday.",
            [("next Tuesday", "2024-10-29"), ("Wednesday", "2024-10-30"), ("Thursday", "2024-10-31")],
        ),
        ("Last spring the farm flooded.", [("Last spring", "2024-SP")]),
        ("Shots fell between 08:40 and 09:05.", [("08:40", "2024-10-23T08:40"), ("09:05", "2024-10-23T09:05")]),
        ("They heard not one second of it.", []),
        ("They lost a year of profit.", [("a year", "P1Y")]),
        ("She rang at 10pm on a Sunday.", [("10pm on a Sunday", "2024-10-20T22:00")]),
        ("It rained on some days.", []),
        ("The Sunday Courier sent a cook to the Friday Club.", []),
        ("They met on the Friday in Brask.", [("Friday", "2024-10-18")]),
        ("Sunday World and the Sunday Independent sent a cook.", []),
        ("On Sunday World Bank cooks met.", [("Sunday", "2024-10-20")]),
        ("The Good Friday Agreement was signed.", []),
        ("The Easter Monday march was loud.", [("The Easter Monday", "2024-04-01")]),
        ("Orlo Now was shut.", []),
        ("Now Orlo is shut.", [("Now", "PRESENT_REF")]),
        (
            "Cooks will march on Friday, followed by bakers on Saturday.",
            [("Friday", "2024-10-25"), ("Saturday", "2024-10-26")],
        ),
        ("It rained, followed by snow on Saturday.", [("Saturday", "2024-10-19")]),
        (
            "It lost money in its fourth quarter, which ended July 31.",
            [("fourth quarter", None), ("July 31", "2024-07-31")],
        ),
        (
            "It lost money in the third quarter, it said on July 31.",
            [("the third quarter", "2024-Q3"), ("July 31", "2024-07-31")],
        ),
        (
            "It lost money in the first quarter, which ended on March 31.",
            [("the first quarter", "2024-Q1"), ("March 31", "2024-03-31")],
        ),
        ("The gate is locked every night at 9pm.", [("every night", "XXXX-XX-XXTNI"), ("9pm", "XXXX-XX-XXT21:00")]),
        ("He must be home by 8pm each night.", [("8pm", "XXXX-XX-XXT20:00"), ("each night", "XXXX-XX-XXTNI")]),
        ("One Monday the cook did not come.", [("Monday", None)]),
        ("Give us a minute.", [("a minute", "PT1M")]),
        (
            "He was held for weeks, from 4 May until 16 July, when a judge let him go.",
            [("weeks", "PXW"), ("4 May", "2024-05-04"), ("16 July", "2024-07-16")],
        ),
        ("The cook left in May 2024. He died nine years later.", [("May 2024", "2024-05"), ("nine years later", None)]),
        ("A vote is due as soon as Friday.", [("Friday", "2024-10-25")]),
        ("The books were done on Friday afternoons.", [("Friday afternoons", "XXXX-WXX-5TAF")]),
        ("He lost a day’s pay and got a week’s notice.", [("a day", "P1D"), ("a week", "P1W")]),
        ("Nine men had died till Monday evening.", [("Monday evening", "2024-10-21TEV")]),
        ("Crews had seen nothing odd until Friday.", [("Friday", "2024-10-18")]),
        ("The gate would not have opened again until March.", [("March", "2024-03")]),
        ("The union was not told until Saturday.", [("Saturday", "2024-10-19")]),
        ("The bridge is not due to reopen until Saturday.", [("Saturday", "2024-10-26")]),
        ("The firm had until Friday to reply.", [("Friday", "2024-10-25")]),
        ("It will publish first-quarter results.", [("first-quarter", "2024-Q1")]),
        ("They have rain coming Saturday.", [("Saturday", "2024-10-26")]),
        ("A judge ordered the town to release it on Oct. 9.", [("Oct. 9", "2024-10-09")]),
        ("Monitors of the Oct. 2 truce said it could fail.", [("Oct. 2", "2024-10-02")]),
        ("He would not resign before the closing show, on 20 November.", [("20 November", "2024-11-20")]),
        ("The ferry of Jun and Ida Orr sank.", []),
        ("It was the second of May’s storms.", [("May", "2024-05")]),
        (
            "The mill closed in May 2024. That autumn I left.",
            [("May 2024", "2024-05"), ("That autumn", "2024-FA")],
        ),
        (
            "The mill closed last month. That winter was hard.",
            [("last month", "2024-09"), ("That winter", "2023-WI")],
        ),
        ("Fans travelling this weekend were told to wait.", [("this weekend", "2024-W43-WE")]),
        ("It stood at 9 as of 10 a.m. Eastern time.", [("10 a.m. Eastern time", "2024-10-23T10:00")]),
        ("They left in the wee hours of Sunday.", [("the wee hours of Sunday", "2024-10-20TMO")]),
        ("Power was cut from 6pm on Thursday.", [("6pm on Thursday", "2024-10-17T18:00")]),
        ("She scored 28 points, 17 of them in the fourth quarter.", []),
        ("From August to September, prices rose.", [("August", "2024-08"), ("September", "2024-09")]),
        ("By nightfall it was over.", [("nightfall", "2024-10-23TNI")]),
        ("In Q3 FY24 the bank lost money.", [("Q3 FY24", "2024-Q3")]),
        (
            "Power was cut from 6pm on Monday until 4am on Tuesday.",
            [("6pm on Monday", "2024-10-21T18:00"), ("4am on Tuesday", "2024-10-22T04:00")],
        ),
        (
            "The office has issued a warning for wind from 6am to 9pm on Friday.",
            [("6am", "2024-10-25T06:00"), ("9pm on Friday", "2024-10-25T21:00")],
        ),
        (
            "The hall was shut from noon until 6pm on Saturday.",
            [("noon", "2024-10-19T12:00"), ("6pm on Saturday", "2024-10-19T18:00")],
        ),
        ("The fair will run from Saturday to Wednesday.", [("Saturday", "2024-10-26"), ("Wednesday", "2024-10-30")]),
        ("The guild refused all Friday fixtures.", [("Friday", "XXXX-WXX-5")]),
        ("The season runs from 1 December until May.", [("1 December", "2024-12-01"), ("May", "2025-05")]),
        ("Prices rose in the year to April.", [("the year", "P1Y"), ("April", "2024-04")]),
        ("They will all be sorry one day.", []),
        ("The rains last four days.", [("four days", "P4D")]),
        ("They hope to mend it over the Easter weekend.", [("the Easter weekend", "2025-W16-WE")]),
        ("Nine men fell over the Memorial Day weekend.", [("the Memorial Day weekend", "2024-W21-WE")]),
        ("The ferry left at 1730 local time.", [("1730 local time", "2024-10-23T17:30")]),
        ("The festival gets under way on Saturday.", [("Saturday", "2024-10-26")]),
        ("The song is released on Friday.", [("Friday", "2024-10-25")]),
        ("The call comes after a theft on Sunday.", [("Sunday", "2024-10-20")]),
        ("The deal ends a strike that began in December.", [("December", "2023-12")]),
        ("Snow will fall overnight.", [("overnight", "2024-10-23TNI")]),
        ("It was shut from May to July last year.", [("May", "2023-05"), ("July last year", "2023-07")]),
        ("Results are expected late on Friday night.", [("Friday night", "2024-10-25TNI")]),
        ("The trial over three thefts opens on Friday.", [("Friday", "2024-10-25")]),
        ("They will hire nine, up from 7% in May.", [("May", "2024-05")]),
        ("It took crews until Sunday to find it.", [("Sunday", "2024-10-20")]),
        ("Throughout May she wrote once a month.", [("May", "2024-05"), ("a month", "P1M")]),
        ("The bank will hold rates and cut them in December.", [("December", "2024-12")]),
        ("Only hours earlier it was the third theft in as many weeks.", []),
        ("The walkout will begin on Friday and last 48 hours.", [("Friday", "2024-10-25"), ("48 hours", "PT48H")]),
        ("In the 12 months to August, it sold nine boats.", [("the 12 months", "P12M"), ("August", "2024-08")]),
        (
            "Whoever was there between 9pm and 10pm on October 3 is asked to call.",
            [("9pm", "2024-10-03T21:00"), ("10pm on October 3", "2024-10-03T22:00")],
        ),
        (
            "The bridge is shut from 6am to 9pm on Thursday.",
            [("6am", "2024-10-24T06:00"), ("9pm on Thursday", "2024-10-24T21:00")],
        ),
        (
            "It leaked between 9 and 20 December 2021. Pumps came on 12 December.",
            [("9 and 20 December 2021", "2021-12-09/2021-12-20"), ("12 December", "2021-12-12")],
        ),
        ("It would be the fifth strike since March.", [("March", "2024-03")]),
        ("It grew in the last four days.", [("the last four days", "P4D")]),
        ("On a day of song, shops were shut.", []),
        ("It took one day.", [("one day", "P1D")]),
        ("There was anger at the fall in prices.", []),
        ("She won last Tuesday.", [("last Tuesday", "2024-10-15")]),
        (
            "The price doubled overnight on 3 June, and on Sunday it fell.",
            [
                ("overnight on 3 June", "2024-06-03TNI"),
                ("Sunday", "2024-10-20"),
            ],
        ),
        (
            "The fair opened on 3 June, when the price doubled overnight.",
            [
                ("3 June", "2024-06-03"),
                ("overnight", "2024-06-03TNI"),
            ],
        ),
    ],
)
def test_what_stands_around_an_expression_tells_its_value(text, expected):
    assert values(text) == expected
