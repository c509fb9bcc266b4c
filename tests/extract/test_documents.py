"""Documents as sources: a text, and for whom the documents in it speak."""

import pytest

from tests.extract.saying import speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Those to whom it is sent, or where it is posted, are not its authors.
        ("A text message to customers says the wall was cracked.", ["text message to customers"]),
        ("A letter sent to parents says the wall was cracked.", ["letter sent to parents"]),
        ("A recorded message to callers says the wall was cracked.", ["recorded message to callers"]),
        ("A post on Facebook says the wall was cracked.", ["post on Facebook"]),
        ("A WhatsApp message to members says the wall was cracked.", ["WhatsApp message to members"]),
        ("A message on the school’s Facebook page says the wall was cracked.", ["school"]),
        ("A statement from Facebook says the wall was cracked.", ["Facebook"]),
        # The name behind a kind of body is whose it is, but not whoever has read what that wrote.
        ("The council met. According to a letter from the council the Brask Bell has seen, it was late.", ["council"]),
        (
            "A release from advocacy group the General Coordination of Nurses says it was late. The organisation "
            "said it was late.",
            ["General Coordination of Nurses"] * 2,
        ),
        ("A copy shown to a reporter says the wall was cracked.", ["copy shown to a reporter"]),
        # Part of a document, or what comes from whoever the text is about.
        ("Brask Foods lost money. A footnote in the filing says a suit is open.", ["Brask Foods"]),
        ("A footnote in the annual report of Brask Foods says a suit is open.", ["Brask Foods"]),
        ("Brask Foods was late. The footnote, on page 3 of the firm’s filing, says a suit is open.", ["Brask Foods"]),
        ("A court filing said the suit was open. Brask Foods was late.", ["court filing"]),
        ("The maker of a drug was told it was unsafe, according to internal documents.", ["internal documents"]),
        # Minutes are of the body that met.
        ("The Brask Council met. Orlo Bank denies it. Minutes of a meeting say it rained.", ["Orlo Bank"] * 2),
        (
            "The Brask Museum sold a boat, and leaked minutes say nobody asked why. The Harbour Council met.",
            ["Brask Museum"],
        ),
        (
            "Norland’s central bank met. Minutes of the bank’s talks say nobody agreed. Ada Lorn left Brask Bank.",
            ["Norland central bank"],
        ),
        ("A survey commissioned by parliament found nine leaks.", ["parliament"]),
        ("A second letter, signed by his deputy, Ada Lorn, says the wall was cracked.", ["Ada Lorn"]),
        ("A coroner’s report says the wall was cracked. The coroner, Ada Lorn, left.", ["Ada Lorn"]),
        ("The Brask Parish Council met. Minutes of the meeting say the roof leaked.", ["Brask Parish Council"]),
        (
            "Minutes of the March meeting say the roof leaked. The Brask Parish Council met again.",
            ["Brask Parish Council"],
        ),
        # Beside the document.
        ("A letter from Ada Lorn said the wall was cracked.", ["Ada Lorn"]),
        ("A copy of a letter by Ada Lorn said the wall was cracked.", ["Ada Lorn"]),
        ("The audit, by the accountants Crane Moss, cost £2m. The audit found that money was lost.", ["Crane Moss"]),
        ("The report, commissioned by Red Watch from Crane Moss, said it was late.", ["Crane Moss"]),
        ("A leaked audit found leaks. The audit, by Crane Moss, runs to 40 pages.", ["Crane Moss"]),
        ("A study by Brask Law School professor Ida Lev found nine leaks. The study found more.", ["Ida Lev"] * 2),
        ("A Sund Press analysis of Super Fund figures says it was late.", ["Sund Press"]),
        ("A study in the journal Reef Watch said it was late.", ["study in the journal Reef Watch"]),
        ("The Brask Court met. The ruling said it was late.", ["Brask Court"]),
        (
            "Mice ran in the kitchen, the Brask Board said in a report. The report accuses cooks of a habit of sleep.",
            ["Brask Board", "Brask Board"],
        ),
        # Where the text first spoke of it.
        ("In a letter to staff, Ada Lorn said she was tired. The letter said it was late.", ["Ada Lorn", "Ada Lorn"]),
        ("On Monday Velling Motors published a report. The report says sales fell.", ["Velling Motors"]),
        ("Bo Crane died in May. His family filed a suit. The suit alleges that nobody came.", ["Bo Crane’s family"]),
        # What comes without an author is from whoever the text is about.
        ("Velling Motors cut 40 jobs. Bo Crane lost his. A statement said orders had fallen.", ["Velling Motors"]),
        ("Norway shut a port. A parliamentary report said that it was late.", ["Norway parliament"]),
        # Who wrote it is told only later.
        (
            "Fish hold lead, according to a study.\n\nResearchers from Orlow University caught 400.",
            ["Orlow University"],
        ),
        (
            "Tea is good for mice, a new study suggests.\n\nScientists at the Orlow Institute fed 90.",
            ["Orlow Institute"],
        ),
        (
            "Fish hold lead, according to a study. The paper says it was late. Biologists at Orlow College met.",
            ["Orlow College"] * 2,
        ),
        ("A leaked report found leaks.\n\nThe Water Board’s report says nobody came.", ["Water Board"] * 2),
        (
            "A leaked report of the Brask Water Board found leaks. The report says nobody came.",
            ["Brask Water Board"] * 2,
        ),
        ("An independent inquiry has found leaks. The 214-page report says nobody came.", ["independent inquiry"] * 2),
        ("A rail broke, according to a report.\n\nThe Rail Safety Board was told.", ["report"]),
        # A clause tells it.
        ("The meat was old, according to a report that the Food Agency filed in July.", ["Food Agency"]),
        ("Nine wells are dry, according to a letter that Ada Lorn sent the mayor.", ["Ada Lorn"]),
        ("The Brask Borough Council met. A report by officers said that costs rose.", ["Brask Borough Council"]),
        ("The Orlow Agency met. Minutes of an agency meeting say that Ada Lorn was late.", ["Orlow Agency"]),
        ("Ada Lorn filed a complaint. The suit says that it was late.", ["Ada Lorn"]),
        # What whoever the text is about has filed, or others have read.
        ("Brask Rovers sold the ground. The club owes £4m, according to accounts filed in May.", ["Brask Rovers"]),
        ("Velling Motors hid a fault, according to emails seen by this newspaper.", ["Velling Motors"]),
        # A ruling is the panel's, whoever signs it; records of a court are not the court's word.
        (
            "The Ski Tribunal met. “He lied,” its chair, Ida Orr, wrote in a ruling. The ruling says he was late.",
            ["Ida Orr", "Ski Tribunal"],
        ),
        ("The Brask District Court met. Court records show that he was sued.", ["court records"]),
        # Nobody's but its own, and what is told of it is no part of its name.
        ("A report published on Friday showed nine leaks were left.", ["report"]),
        ("A complaint filed in Orlo High Court says he lied.", ["complaint filed in Orlo High Court"]),
        ("Papers lodged with the Brask Board say he lied.", ["papers lodged with the Brask Board"]),
        ("A complaint filed by Ada Lorn in Orlo High Court says he lied.", ["Ada Lorn"]),
        ("A ruling issued by Orlo High Court says he lied.", ["Orlo High Court"]),
        (
            "According to city records seen by the Evening Post, nine wells are dry.",
            ["city records seen by the Evening Post"],
        ),
        ("Ada Lorn left. A summary of her talk said the wall was cracked.", ["summary of her talk"]),
        ("A state soil report was published. No lead was found, according to the report.", ["state soil report"]),
    ],
)
def test_a_document_speaks_for(text, names):
    assert speakers(text) == names
