"""Who a source is: a text, and the speakers of its statements in order."""

import pytest

from tests.extract.saying import said, speakers

NAMES = [
    (
        "Harbour Minister Ada Lorn said the pier was safe. Lorn said the gates would open.",
        ["Ada Lorn", "Ada Lorn"],
    ),
    (
        "“We are late,” said Orla Finn, head of the Brask Tram Company. Finn said the line would open in May.",
        ["Orla Finn", "Orla Finn"],
    ),
    (
        "Velling Motors said sales had fallen. Velling said it would close a plant.",
        ["Velling Motors", "Velling Motors"],
    ),
    (
        "The National River Survey, or NRS, counted 40 boats. NRS said the river was full.",
        ["National River Survey", "National River Survey"],
    ),
    (
        "Pia Lund said the shop would stay. Her brother Otto Lund said it would not. Pia Lund said he was wrong.",
        ["Pia Lund", "Otto Lund", "Pia Lund"],
    ),
]

PRONOUNS = [
    ("Orla Finn opened the depot. She said the trams were ready.", ["Orla Finn"]),
    ("“The piers are cracked,” said Ada Lorn, the harbour chief. “We will not wait,” she added.", ["Ada Lorn"] * 2),
    ("Velling Motors cut 40 jobs. It said orders had fallen.", ["Velling Motors"]),
    ("Mr. Bo Harlan met Mrs. Ida Crane on Monday. She said the talks went well.", ["Ida Crane"]),
    ("Mr. Bo Harlan met Mrs. Ida Crane on Monday. He said the talks went well.", ["Bo Harlan"]),
    (
        "Spokeswoman Ida Crane said the firm was ready. Bo Harlan left the room. He said the talks would go on.",
        ["Ida Crane", "Bo Harlan"],
    ),
]

COMMON_NOUNS = [
    (
        "The Brask Teachers’ Union met on Monday. The union said the offer was too low.",
        ["Brask Teachers’ Union"],
    ),
    ("The militant group Red Dawn seized the port. The group said it would stay.", ["Red Dawn"]),
    ("Open Field, a charity for farmers, sued on Monday. The charity said the law was clear.", ["Open Field"]),
    ("Velling Motors was fined on Monday. The company said it would appeal.", ["Velling Motors"]),
    ("A judge stopped the sale on Monday, Judge Rita Moss said the price was unfair.", ["Rita Moss"]),
    ("Mayor Lena Orr opened the bridge. The mayor said it would last.", ["Lena Orr"]),
    (
        "Their union said drivers would strike. The Brask Drivers’ Union has 400 members.",
        ["Brask Drivers’ Union"],
    ),
]

GROUPS = [
    # A team, a pair and people in the plural, taken up by "they" and by their noun.
    ("A team of 14 geologists drilled the lake bed. They argue that it dried up.", ["team of 14 geologists"]),
    ("A team of botanists dug. The team says the moss is old. They say it died.", ["team of botanists"] * 2),
    ("A team at the University of Brask dug. The team said the moss was old.", ["University of Brask"]),
    (
        "Researchers at the University of Brask dug. The researchers found that the moss was old.",
        ["University of Brask"],
    ),
    ("Two surgeons wrote to the trust. They said patients were at risk.", ["two surgeons"]),
    ("Ada Lorn and Otto Crane were rescued. They said they had eaten snow.", ["Ada Lorn and Otto Crane"]),
    ("Ada Lorn and her husband, Otto Crane, left. The couple said they were cold.", ["Ada Lorn and Otto Crane"]),
    ("The pair, Ada Lorn, 41, and Otto Crane, 39, left. The pair said they were cold.", ["Ada Lorn and Otto Crane"]),
    ("Velling Motors and Brask Mills signed. They said jobs were safe.", ["Velling Motors and Brask Mills"]),
    # One of them is one of those who spoke.
    (
        "Two people close to the talks said it was over. “It is done,” one of them said.",
        ["two people close to the talks"] * 2,
    ),
    ("Two teachers said the boiler leaked. One of the teachers said it was old.", ["two teachers"] * 2),
    # "They" is no single person, and "one of the doctors" none of the teachers.
    (
        "Two teachers said the boiler leaked. One of the doctors said it was old.",
        ["two teachers", "one of the doctors"],
    ),
]

BROUGHT_IN = [
    # Somebody without a name is called as when the text brought them in.
    ("A former treasurer spoke to us. “Nobody read the books,” the ex-treasurer said.", ["former treasurer"]),
    ("A night porter handed over the log. “We switched it off,” the porter said.", ["night porter"]),
    ("A porter handed over the log. “We switched it off,” the night porter said.", ["night porter"]),
    ("A former porter, Otto Crane, left. The porter said it was late.", ["Otto Crane"]),
]

KINDS_OF_BODY = [
    ("Brask Police searched a depot. The force said nobody was held.", ["Brask Police"]),
    ("Brask Constabulary searched a depot. A spokesman for the force said nobody was held.", ["Brask Constabulary"]),
    ("Brask Borough Council lost. The authority said it would appeal.", ["Brask Borough Council"]),
    (
        "Brask Borough Council sold a pier to the Harl Port Authority. The authority said it was cheap.",
        ["Harl Port Authority"],
    ),
    ("Brask Airways cut 40 flights. The airline said crews were ill.", ["Brask Airways"]),
    ("The Harl Herald printed the letter. The newspaper said it was real.", ["Harl Herald"]),
    # Officers are the council's, unless somebody in uniform is spoken of.
    ("Brask District Council will vote on Monday. Officers said the plan was sound.", ["Brask District Council"]),
    ("Brask District Council called the police. Officers said the road was shut.", ["officers"]),
    (
        "Brask District Council called the police. Planning officers said the plan was sound.",
        ["Brask District Council"],
    ),
    # A ministry is of its minister's field and country.
    ("Norway’s transport minister, Jon Veil, left. His ministry said it was late.", ["Norway transport ministry"]),
    ("Norwegian Foreign Minister Jon Veil left. Veil’s ministry said it was late.", ["Norway foreign ministry"]),
    ("Prime Minister Jon Veil left. His office said he was ill.", ["Jon Veil’s office"]),
]

WITHOUT_A_NAME = [
    ("The company sacked 40 drivers. They said they were not told.", ["40 drivers"]),
    ("Police searched the house. They said nobody was hurt.", ["police"]),
    ("The former president said it was a lie. President Ivo Karn said it was not.", ["former president", "Ivo Karn"]),
    # A pronoun takes up who has no name where nobody else is meant.
    ("A passer-by stopped. “I saw the light go out,” she said.", ["passer-by"]),
    ("A police officer was hurt. He said the car did not stop.", ["police officer"]),
    ("Mia Dunn left court. Her lawyer spoke. “She will appeal,” he said.", ["Mia Dunn’s lawyer"]),
    ("The mayor left. “It rained,” said Pia Orr. She was wet. “All night,” she said.", ["Pia Orr"] * 2),
]

NAMED_IN_THE_WORDS = [
    # Who is named in the words themselves is not the one who says them.
    ("Tess Lorn spoke last. Ida Crane was wrong, she said.", ["Tess Lorn"]),
    ("Orbil was late. Orbil sued Tamsin. The company said Tamsin had copied it.", ["Orbil"]),
    ("Velling Motors shut a plant. Velling’s sales had fallen, the company said.", ["Velling Motors"]),
    # A known gender tells two people apart.
    ("Ravi Nair met the judge, Helen Carr. The talks took an hour. Then she said it was over.", ["Helen Carr"]),
    # Whoever is named since is described, not who spoke before.
    (
        "“It was late,” said Tom Ode. His captain, Luis Serra, was blunter. “It was a shame,” the defender said.",
        ["Tom Ode", "Luis Serra"],
    ),
    ("Its lead author, Per Dahl of Brask University, said it was early.", ["Per Dahl"]),
    ("Sue Park, an agent, said it rained. Park said it would stop.", ["Sue Park"] * 2),
    ("Shares in Velling fell. The company said it was early.", ["Velling"]),
]

BODIES_TAKEN_UP = [
    ("Wendle Police kept quiet. A force spokesman would not say who was held.", ["Wendle Police"]),
    ("Dockers Norland Local 12 walked out. The union said 900 had joined.", ["Dockers Norland Local 12"]),
    ("The ship is full. The operator, Brask Lines, left. The operator said it was late.", ["Brask Lines"]),
    (
        "Farm Minister Jon Veil left. His ministry asked Brask Energy for a log, a spokesman confirmed.",
        ["farm ministry"],
    ),
    ("Norway’s president, Ivo Karn, left. His government demanded that Sweden pay.", ["Norway"]),
    ("The Harl Museum closed. Its trustees said it was late.", ["Harl Museum"]),
    ("A report by Ada Lorn was blunt. It found that money was lost.", ["Ada Lorn"]),
    (
        "Shares of Orsk Pipe, the largest pipe maker, fell as Domus Group rose. Orsk Pipe, a maker of pipes, "
        "is old. The company said it was well.",
        ["Orsk Pipe"],
    ),
]

BESIDE_LONG_QUOTATIONS = [
    (
        "“We knew. We all knew,” said a nurse who works nights and did not wish to be named.",
        ["nurse who works nights and did not wish to be named"],
    ),
    ("The regent of Ister, Ada Lorn II, wrote. “I am 84. I am ill,” the regent said.", ["Ada Lorn II"]),
    ("Tom Dahl, a plumber, came. “It leaks. It smells,” the plumber said.", ["Tom Dahl"]),
]

SPEAKING_FOR_OTHERS = [
    ("A spokesperson for Clean Rivers said it was dead. The spokesperson said fish died.", ["Clean Rivers"] * 2),
    ("A lawyer for Ida Crane said it was dead.", ["lawyer for Ida Crane"]),
    ("An investigation by the Harl Herald found that nine firms paid nothing.", ["Harl Herald"]),
    ("A spokesman for Velling Motors said the plant was safe.", ["Velling Motors"]),
    ("A Velling Motors spokeswoman said the plant was safe. She said tests went on.", ["Velling Motors"] * 2),
    ("Norwegian officials said the border was open.", ["Norway"]),
    ("Analysts at Brask Bank said rates would fall.", ["Brask Bank"]),
    ("According to Norwegian figures, 400 ships passed.", ["Norway"]),
    ("A report by the charity Open Field said farms were failing.", ["Open Field"]),
    ("A letter from Ada Lorn and Bo Harlan demanded an inquiry.", ["Ada Lorn and Bo Harlan"]),
    ("Oslo said the border was open. Norway said it would stay so.", ["Norway", "Norway"]),
]

NO_OTHER_NAME = [
    (
        "An official at the tax office, who was not authorized to speak publicly, said the files were lost.",
        ["tax office official"],
    ),
    ("Two diplomats close to the talks said a deal was near.", ["two diplomats close to the talks"]),
    ("A neighbour said the noise was loud.", ["neighbour"]),
]


TITLES = [
    ("Labour’s Cllr Joan Marsh left. Cllr Marsh said the plan would fail.", ["Joan Marsh"]),
    ("Det Sgt Paul Hume left. “He ran,” DS Hume said.", ["Paul Hume"]),
    ("Lt Col Ned Ward said the bridge was taken. Lt. Col. Ward said it would hold.", ["Ned Ward", "Ned Ward"]),
    ("The Rev Tom Hale said the roof leaked. Mr Hale said it was old.", ["Tom Hale", "Tom Hale"]),
    ("Sir Ronald Petch said the road was shut. Sir Ronald said he was sorry.", ["Ronald Petch", "Ronald Petch"]),
    ("Adam Pell KC, prosecuting, said they had planned it. Mr Pell said they lied.", ["Adam Pell", "Adam Pell"]),
    ("Jane Holt, Bishop of Malden, said the church was full. The bishop said it was cold.", ["Jane Holt", "Jane Holt"]),
]

DESCRIBED = [
    ("Bo Crane, 29, beat Pim Dorr, 31. “I am happy,” the 29-year-old said.", ["Bo Crane"]),
    ("Bo Crane lost his job in May. The father of two said he had no savings.", ["Bo Crane"]),
    ("Pim Dorr scored twice. “I was lucky,” said the striker.", ["Pim Dorr"]),
    ("Ivo Lund, a former judge, led the inquiry. The former judge said nobody had listened.", ["Ivo Lund"]),
]

IN_CONTEXT = [
    ("Velling Motors cut 40 jobs. Bo Crane lost his. A spokesman said it was a hard day.", ["Velling Motors"]),
    ("“The lamps work,” the Brask Council said.\n\n“All of them,” said a spokeswoman.", ["Brask Council"] * 2),
    ("Its owner, Bo Crane, wrote to the tram board. A spokesman said it would reply.", ["tram board"]),
    ("Ada Lorn’s lawyer said she would sue.", ["Ada Lorn’s lawyer"]),
]

ROLES_IN_OTHER_WORDS = [
    ("Ada Lorn chairs the inquiry. The chair said the report would be late.", ["Ada Lorn"]),
    ("Rufus Kane leads the Dockers’ Union. The union leader said the port would close.", ["Rufus Kane"]),
    ("Bo Crane, general secretary of the Dockers’ Union, left. The union leader said it was over.", ["Bo Crane"]),
    ("Sund Bo, who is a nurse, met Ida Crane. The nurse said it was late.", ["Sund Bo"]),
    ("Pia Orr, head of the Brask Board, left. Her deputy said the board was tired.", ["Brask Board"]),
]

BODIES_BY_KIND = [
    ("Global Draughts’s president left. The federation said it was sad.", ["Global Draughts"]),
    ("Members of Mill Workers Local voted in May. The union said the offer was low.", ["Mill Workers Local"]),
    ("Mill Workers Local met Sund Farms. The company said it was ready.", ["Sund Farms"]),
    ("The Brotherhood of Mill Workers met. The brotherhood said it was late.", ["Brotherhood of Mill Workers"]),
    ("The Norwegian justice ministry said it was late.", ["Norway justice ministry"]),
    ("The board met Sund Farms. It said it was late.", ["board"]),
    ("The mill is on Mill Road. Neighbours say it smells.", ["neighbours"]),
]

NAMED_LATER = [
    ("An independent panel said it was late.\n\nThe Harbour Tribunal met.", ["Harbour Tribunal"]),
    ("An independent panel said it was late. The Ski Tribunal and the Row Tribunal met.", ["independent panel"]),
    ("Norland’s competition watchdog said it was late. The Competition Bureau met.", ["Competition Bureau"]),
    ("State rail investigators said it was late. The Division of Rail and Roads met.", ["Division of Rail and Roads"]),
    ("Election officials said it was late. The Brask Election Commission met.", ["Brask Election Commission"]),
    ("Norway’s health ministry closed a well. Health officials said it was late.", ["Norway health ministry"]),
    ("Norwegian monitors left. The mission said it was late.", ["Norwegian monitors"]),
    ("A bank cut jobs.\n\nBlue Tern, which is in Oslo, met. The bank said it was late.", ["Blue Tern"]),
    ("A bank cut jobs.\n\nThe Brask Court, which is in Oslo, met. The bank said it was late.", ["bank"]),
    ("Bo Crane died in the Ister County Jail on Jan. 11. The county said it was late.", ["Ister County"]),
    ("The first navy boat came at dawn. The navy said it was late.", ["navy"]),
    ("The army of Norland left. Norland’s navy stayed. Norland’s army said it was late.", ["Norland army"]),
]

NAMED_FOR_ANOTHER = [
    (
        "Norway’s trade ministry closed. Suda’s fish minister, Ida Lund, left. The fish ministry said it was late.",
        ["Suda fish ministry"],
    ),
    ("In Brask a Velling Flight 212 crew met Velling. Velling said it was late.", ["Velling"]),
    ("Oslo-based Velling Motors said it was late.", ["Velling Motors"]),
    ("A model by scientists at the Orlow Institute is new. The scientists said it was late.", ["Orlow Institute"]),
    ("Velling Motors, a unit of Orbil Holdings, left. The company said it was late.", ["Velling Motors"]),
    ("Velling Motors left, Ida Lund told Orbil News. The company said it was late.", ["Ida Lund", "Velling Motors"]),
    ("Velling Motors has a button labelled “Orbil Now.” The company said it was late.", ["Velling Motors"]),
    ("Orbil’s takeover of rival Tarvos failed. The companies said it was late.", ["Orbil and Tarvos"]),
    ("Orbil’s takeover of Tarvos from Velling failed. The companies said it was late.", ["companies"]),
]

NOT_IN_THE_NAME = [
    ("Unlike Sund Farms, Brask Mill fell. Sund Farms said it was late.", ["Sund Farms"]),
    ("Bill Lund left. Mrs. Lund met him. She said it was late.", ["Lund"]),
    ("Mayor Sees New Bridge By Spring.\n\nMayor Lena Orr left. The mayor said it was late.", ["Lena Orr"]),
    ("Joan Wills, of Brask, said it was late. She said it was wet.", ["Joan Wills", "Joan Wills"]),
    ("Mr. Crane’s new firm said it was late.", ["Crane’s new firm"]),
    ("A group of doctors said it was late.", ["group of doctors"]),
    ("Campaign aides said it was late.", ["campaign aides"]),
    ("State officials said it was late.", ["state officials"]),
]

BY_WHERE_FROM = [
    (
        "Secretary Pia Ono left. Secretary of State John F. Kerr said it was late.",
        ["John F. Kerr"],
    ),
    ("Sund Institute met. The Lund team said it was late.", ["Lund team"]),
    ("Other Norwegian leaders said it was late.", ["Norway"]),
    ("Lena Orr met Sund Farms. The Brask senator said it was late.", ["Lena Orr"]),
    ("Tom Dean left. Dean said it was late.", ["Tom Dean"]),
    ("Lena Orr left. His attorney met her attorney, and her attorney said it was late.", ["Lena Orr’s attorney"]),
    ("A Sund Farms source said it was late.", ["Sund Farms source"]),
]

AS_FIRST_CALLED = [
    ("Police in Brask said two were held. Police said they ran.", ["Brask police"] * 2),
    ("Brask police said two were held. A police spokesman said they ran.", ["Brask police"] * 2),
    ("Local police said two were held.", ["local police"]),
    ("Pim Dorr, 44, left. “It was poor,” the 44-year-old Norwegian said.", ["Pim Dorr"]),
    ("Joan Lorn met Roy Lorn. Mrs Lorn said it was late. Mr Lorn said it was wet.", ["Joan Lorn", "Roy Lorn"]),
    (
        "Brask Guild said it was low. Brask School Board said it was fair. Both sides said they would meet.",
        ["Brask Guild", "Brask School Board", "Brask Guild and Brask School Board"],
    ),
]

NO_PERSONS_AND_NO_BODIES = [
    ("It was late, according to Brask Bank, whose analysts say the mill will shut.", ["Brask Bank"] * 2),
    ("Brask State University met. State records show that it was late.", ["state records"]),
    ("Hollin Care, which runs 14 homes, met Sarah Lind. She said it was late.", ["Sarah Lind"]),
    ("Velling Motors fell. Lorna Peak left. The company said it was late.", ["Velling Motors"]),
    ("A watchdog said it was late. The Brask Inspectorate met.", ["Brask Inspectorate"]),
    ("Joan Ives, 59, slept. Nobody came. “It was late,” the 59-year-old said.", ["Joan Ives"]),
]

OF_OTHERS = [
    ("Norway closed the port. A spokeswoman for the ministry said it was late.", ["Norway ministry"]),
    ("President Ada Lorn left. Two of her advisers said it was late.", ["two advisers to Ada Lorn"]),
    ("The Brask Observation Mission came. Monitors said it was late.", ["Brask Observation Mission"]),
    ("In Brask it rained, hospital officials said.", ["hospital officials"]),
    ("Ida Bell ran. Solvo Plus paid, Solvo paid. She said it was late.", ["Ida Bell"]),
]

NAMED_ELSEWHERE = [
    ("Tom Garth, 61, of Gull Street, Brask, denies fraud.", ["Tom Garth"]),
    ("The officer in the case, Det Sgt Will Marsh, agreed that it was late.", ["Will Marsh"]),
    ("A safety regulator said it was late. The Brask Safety Office met on Monday.", ["Brask Safety Office"]),
    ("The Bloc met. The Green Bloc left. The Bloc said it was late.", ["Green Bloc"]),
]

WHOLE_PHRASES = [
    ("It was late, according to a person who was there.", ["person who was there"]),
    ("Norwegian health officials said it was late.", ["Norwegian health officials"]),
    ("Senior Norwegian officials said it was late.", ["Norway"]),
    ("Mill Workers Local 40 met in May. The union said it was late.", ["Mill Workers Local 40"]),
    ("The Save Elm Lane group left. Sund Farms fell. The Save Elm Lane group said it was late.", ["Save Elm Lane"]),
    ("A club spokesman denied that the file had been withheld. The Brask Rowing Club met.", ["Brask Rowing Club"]),
    ("On the Port Arlen exchange, Sund Farms fell. A spokesman said it was sorry.", ["Sund Farms"]),
    ("The Annals of Later Years came out. Sund Farms fell. The firm said it was sorry.", ["Sund Farms"]),
]

STILL_SPEAKING = [
    (
        "Velling Motors said it was late. The council’s roads, not the bridges, were wet, it added.",
        ["Velling Motors"] * 2,
    ),
    ("Joan Marsh met Ida Bell. She slept. She said the talks went well.", ["Joan Marsh"]),
]

GIVEN_NAMES = [
    ("Joan Marsh met Ronald Petch on Monday. He said the talks went well.", ["Ronald Petch"]),
    ("Ronald Petch met Joan Marsh on Monday. She said the talks went well.", ["Joan Marsh"]),
    ("Joan Marsh left Peace Harbour. She said the talks went well.", ["Joan Marsh"]),
]

INTRODUCED = [
    # Somebody brought in by what they are, and named behind as somebody of whom the text has spoken.
    (
        "A lawyer for the girl’s family said on Monday that the school had been warned.\n\n“They had three letters,” "
        "said the lawyer, Rosa Tindall.",
        ["Rosa Tindall"] * 2,
    ),
    (
        "The company hid the leak, an attorney for the residents said.\n\nThe valve failed twice. The residents’ "
        "attorney, Mark Bell, said he would sue.",
        ["Mark Bell"] * 2,
    ),
    ("It was late, a lawyer for the dockers said.\n\n“It rained,” attorney Rosa Tindall said.", ["Rosa Tindall"] * 2),
    (
        "A deal is close, the Norwegian mediator said.\n\n“The gap is small,” the envoy, Sigrid Holm, told reporters.",
        ["Sigrid Holm"] * 2,
    ),
    (
        "Norland’s opposition leader has refused to accept the result.\n\nIda Crane, a former judge who leads the "
        "Green Party, told a rally that the count was rigged.",
        ["Ida Crane"] * 2,
    ),
    (
        "A retired nurse who lost her savings has accused a bank of ignoring her.\n\nMarta Lind, 71, said she wrote to "
        "the bank nine times.",
        ["Marta Lind"] * 2,
    ),
    (
        "The suit, brought by Ada Osei, a retired bus driver, and nine others, accuses the company of theft.",
        ["Ada Osei"],
    ),
    # Others of the same calling, and those who only stand behind.
    (
        "A lawyer for the dockers said it was late.\n\nThe company’s lawyer, Mark Bell, said it was not.",
        ["lawyer for the dockers", "Mark Bell"],
    ),
    ("A judge said the wall was unsafe.\n\nPaul Orme, 38, was hit by a brick.", ["judge"]),
    ("A nurse said it rained.\n\nPaul Orme, a miller, said it did not.", ["nurse", "Paul Orme"]),
]

NOBODY_BUT_WORDS = [
    # Who has no name and is taken up by what anybody is.
    (
        "A neighbor, who asked not to be named, said she heard shots.\n\n“It was fast,” the woman said.",
        ["neighbor"] * 2,
    ),
    (
        "One of the four, now 31, said he had read the report. “My father wrote it,” he said.",
        ["one of the four"] * 2,
    ),
    (
        "Analysts at Holm Nadar said the bid would fail. “The Port Board tends to wait,” they wrote in a note.",
        ["Holm Nadar"] * 2,
    ),
]

OFFICES = [
    # An office in capitals is its holder's, as one in small letters is.
    (
        "The Minister for Farming, Ada Lorn, said the cuts would stay. The Minister for Ports, Bo Crane, agreed that "
        "they would. The Minister for Farming said she was glad.",
        ["Ada Lorn", "Bo Crane", "Ada Lorn"],
    ),
    ("Fire Chief Dana Ruiz left on Monday. The Fire Chief said the crew was late.", ["Dana Ruiz"]),
    (
        "The Minister for Housing has rejected a claim. Residents left.\n\nMinister Fergal Tansey said it was late.",
        ["Fergal Tansey"] * 2,
    ),
    ("Superintendent of Police Arvind Mehr said it was late.", ["Arvind Mehr"]),
    ("King Haakar III opened the session. The king said the crown would wait.", ["Haakar III"]),
    ("Chief executive Ian Moss said sales fell. The CEO said he would stay.", ["Ian Moss"] * 2),
    ("Co-author Tim Bell said more work was needed.", ["Tim Bell"]),
    ("Geochemist Harpreet Sand said it was high.", ["Harpreet Sand"]),
    (
        "Lord Hesketh, a minister, said it was late. Baroness Quig, a former security minister, said it was not. The "
        "minister said he was sorry.",
        ["Hesketh", "Quig", "Hesketh"],
    ),
    (
        "The Brask Opera shut. Not so, said the opera’s spokesman. The Free Voters’ spokesman, Ludger Frings, said it "
        "was late.",
        ["Brask Opera", "Ludger Frings"],
    ),
    ("Independent TD Maeve Corkery said she would write.", ["Maeve Corkery"]),
    ("Advocate Riana Booysen said it was late.", ["Riana Booysen"]),
    ("But Local 88, which has 90 members, said it would stay out.", ["Local 88"]),
    (
        "The World Sprint Integrity Unit said it was late. The Integrity Unit said the log was lost.",
        ["World Sprint Integrity Unit"] * 2,
    ),
    ("Wexcombe’s Labour MP, Joanna Tripp, said the law must change.", ["Joanna Tripp"]),
    ("Motorist Kay Dunn, 29, left in tears. “Where do we go?” she said.", ["Kay Dunn"]),
    # Who speaks for a person says what the person says.
    ("Mayor Bo Crane left. A spokeswoman for the mayor said it rained.", ["Bo Crane"]),
    ("Mayor Bo Crane left. The mayor’s spokeswoman said it rained.", ["Bo Crane"]),
    ("A spokesman for Ms Lorn said it rained. Ada Lorn left.", ["Ada Lorn"]),
]

FIRMS_OF_A_NAME = [
    # A business and somebody of its name.
    (
        "Danish brewer Orlo rejected a bid. Its chairwoman, Birgitte Orlo, said it was low. Orlo said it would wait. "
        "Ms Orlo said she would not.",
        ["Orlo", "Birgitte Orlo", "Orlo", "Birgitte Orlo"],
    ),
    ("Birgitte Orlo, a miner, sued. The miner Orlo said it was late.", ["Birgitte Orlo"]),
]

NAMED_IN_PASSING = [
    # A name that the words behind somebody give, and a bare name behind what has told who it is.
    ("The old woman, whose name is Eva Montes, says it was a man.", ["Eva Montes"]),
    (
        "A former engineer, who wishes to be known only as Ros, said it was cold. “It was late,” Ros said.",
        ["Ros", "Ros"],
    ),
    (
        "The head of the newborn unit said she had raised the alarm. Dr. Corazon Villa said she had called a hotline.",
        ["Corazon Villa"] * 2,
    ),
    (
        "The widow of a farmer told a jury that the will was forged.\n\nSorcha Kell, 54, was giving evidence at the "
        "trial of her stepson, Fergal Kell. Mr Kell, 38, denies fraud. “I used to tease him,” Mrs Kell said.",
        ["Sorcha Kell", "Fergal Kell", "Sorcha Kell"],
    ),
    ("A police spokesman said two died. Bo Crane said he heard shots.", ["police", "Bo Crane"]),
    ("“I heard it,” said the man, a miner who gave only his first name, Stepan.", ["Stepan"]),
    ("The council met. Its spokesman, who uses the name Sokol, said it was late.", ["Sokol"]),
    (
        "The captain’s wife told local radio that he had refused to sail.\n\n“He phoned me at four,” Hawa Lorn said.",
        ["Hawa Lorn"] * 2,
    ),
    (
        "Otto Lorn went in. His daughter said it was late. She said it was cold.\n\n“We waited,” Ida Lorn said.",
        ["Ida Lorn"] * 3,
    ),
    ("A trader in a cast said it was late.\n\nIt rained.\n\n“We ran for it,” Hamid Orr said.", ["Hamid Orr"] * 2),
    (
        "Pia Lund sat. Her former deputy said it was late. Speaking later, Ivan Orme said it was cold.",
        ["Ivan Orme"] * 2,
    ),
    (
        "A person close to the family said it was late.\n\n“We ran,” Ida Lorn said.",
        ["person close to the family", "Ida Lorn"],
    ),
    ("One state official said it was late.\n\nGov. Ida Lorn said it was not.", ["one state official", "Ida Lorn"]),
    # A noun within a body's name is not what the body is; a business is no league, chamber or airport.
    ("The Orlo Museum shut. The Museum Workers’ Guild met. The museum said it was late.", ["Orlo Museum"]),
    ("Agrolin paid. The Growers’ Chamber met. The company said it was late.", ["Agrolin"]),
    ("Skye Blue fell. The Air Travelers League met. The airline said it was late.", ["airline"]),
    ("The Interior Ministry met. A finance ministry official said it was late.", ["finance ministry"]),
    (
        "Leon Orr, a defense attorney, left. A spokesman for the district attorney said it was late.",
        ["spokesman for the district attorney"],
    ),
    ("The Harbour Board met. Ada Lorn sat. Her party said it was late.", ["Ada Lorn’s party"]),
    ("Shares in the reactor operator, Centrel, fell. The company said it was late.", ["Centrel"]),
    ("A memo from the veterinary service said it was late.", ["veterinary service"]),
    ("The doctor, Ida Orr, said it was late. The surgeon said she had seen it.", ["Ida Orr"] * 2),
    ("On Monday Norwegian police came. A police report said it was late.", ["Norwegian police"]),
    ("Bo Crane, a former central bank governor, left. The central bank said it was late.", ["central bank"]),
    ("Blue Mill shut. It was late, an official there said.", ["Blue Mill"]),
    # A quotation parts a document from the verb before it.
    (
        "A report by the Brask Board said that the pond was safe. “A farmer sent it in,” the report said.",
        ["Brask Board"] * 2,
    ),
    ("Her sister, Seo Ji-won, a violinist in the orchestra, said it was late.", ["Seo Ji-won"]),
    # Those who are taken up by another word for what they are, and those who are not.
    (
        "A former Velling nurse who worked nights said she was alone. “You wait,” the ex-employee said.",
        ["former Velling nurse who worked nights"] * 2,
    ),
    ("Dr. Leonard Abaya warned of a risk. He left. The physician said it was late.", ["Leonard Abaya"] * 2),
    ("Chief Festus Mwaliko spoke by telephone. “We buried three,” the ruler said.", ["Festus Mwaliko"]),
    (
        "Eva Lund gave evidence. Counsel, Paul Orr, asked her about the phone. She said it was lost. The witness "
        "replied that she had told him.",
        ["Eva Lund"] * 2,
    ),
    (
        "Eva Lund said it was late. A witness said it was early. “It was dark,” the witness said.",
        ["Eva Lund", "witness", "witness"],
    ),
    # Who asks is not who answers, in the next paragraph.
    ("Mrs. Ida Kerr sat down. “You lost it?” counsel asked.\n\n“I did,” she said.", ["counsel", "Ida Kerr"]),
    # A developer of which “which” is said is no person; a lake is no company.
    ("A developer, Grupo Almar, blames a storm. Almar, which plans a marina, says it will build.", ["Grupo Almar"] * 2),
    ("Riverside Water cut releases from Lake Orrin. The company said it was careful.", ["Riverside Water"]),
]

WITH_THEIR_CHARGE = [
    # What somebody is in charge of stands between the role and the name, and is no part of either.
    ("Counsel to the inquiry Ada Lorn KC said it was late. “It rained,” she said.", ["Ada Lorn"] * 2),
    ("“It was stale,” said superintendent of police Ida Crane. The college said it was not.", ["Ida Crane", "college"]),
    ("A spokesman for the inquiry said it was late. Ada Lorn was away.", ["inquiry"]),
    # The apposition that names somebody stands behind a relative clause.
    ("The owner who complained, software tester Otto Brand, said he was angry.", ["Otto Brand"]),
    ("The neighbour who called the police, retired nurse Ada Lorn, said she heard shots.", ["Ada Lorn"]),
    ("The neighbour who called the police, not Otto Brand, said she heard shots.", ["neighbour"]),
]

WHAT_A_DOCUMENT_SAYS = [
    # "It" is the lawsuit, whoever it names; whom a document is addressed to did not write it.
    ("The lawsuit names the county and Velling Care, the contractor. It accuses them of neglect.", ["lawsuit"]),
    ("The indictment names Otto Brand and Velling Motors. It alleges that they hid the faults.", ["indictment"]),
    ("Ada Lorn filed a suit on Monday. The suit names Velling Care. It says nurses ignored him.", ["Ada Lorn"]),
    ("A letter addressed to Mayor Ada Lorn said the bridge was unsafe.", ["letter"]),
    ("Velling Motors was sued on Monday. It said the claims were false.", ["Velling Motors"]),
    (
        "A report by Orlo Vance, dated October 14 and addressed to the builder, Velling Homes, warned of cracks.",
        ["Orlo Vance"],
    ),
]

ONE_OF_MANY = [
    # A statement is of whoever has just spoken, named in full or not.
    (
        "Velling Rovers said it was late.\n\nTown rejected that version. “Nobody was told,” a statement said.",
        ["Velling Rovers", "town", "town"],
    ),
    # The apposition names the one of the many, not who speaks of them.
    ("The mother of one of the guards, Otto Brand, 20, said she had not been told.", ["mother of one of the guards"]),
    ("The father of one of the victims, Ida Crane, 19, said it was late.", ["father of one of the victims"]),
    ("The father of three, Otto Brand, 40, said it was late.", ["Otto Brand"]),
    # There are several witnesses, and the one who is heard here is meant.
    (
        "Ada Lorn, the first witness, said it was early.\n\nThe jury heard from Eva Lund, who told the court that it "
        "was late. The witness said it rained.",
        ["Ada Lorn", "Eva Lund", "Eva Lund"],
    ),
    # A company is no union of those who work there.
    (
        "The Allied Transit Workers voted it down. Velling Transit met. The agency says it was late.",
        ["Velling Transit"],
    ),
    # A sum, a floor and an initial.
    ("The firm paid Rs 10 lakh. The firm said it was enough.", ["firm"]),
    ("Her advocate S K Harl refuted the charge. Harl said it was late.", ["S K Harl"] * 2),
]

CASES = [
    *TITLES,
    *DESCRIBED,
    *ROLES_IN_OTHER_WORDS,
    *BODIES_BY_KIND,
    *NAMED_LATER,
    *NAMED_FOR_ANOTHER,
    *NOT_IN_THE_NAME,
    *BY_WHERE_FROM,
    *AS_FIRST_CALLED,
    *NO_PERSONS_AND_NO_BODIES,
    *OF_OTHERS,
    *NAMED_ELSEWHERE,
    *WHOLE_PHRASES,
    *STILL_SPEAKING,
    *IN_CONTEXT,
    *GIVEN_NAMES,
    *NAMES,
    *PRONOUNS,
    *COMMON_NOUNS,
    *GROUPS,
    *BROUGHT_IN,
    *KINDS_OF_BODY,
    *BODIES_TAKEN_UP,
    *BESIDE_LONG_QUOTATIONS,
    *WITHOUT_A_NAME,
    *NAMED_IN_THE_WORDS,
    *SPEAKING_FOR_OTHERS,
    *NO_OTHER_NAME,
    *INTRODUCED,
    *NOBODY_BUT_WORDS,
    *OFFICES,
    *NAMED_IN_PASSING,
    *FIRMS_OF_A_NAME,
    *WITH_THEIR_CHARGE,
    *WHAT_A_DOCUMENT_SAYS,
    *ONE_OF_MANY,
]


@pytest.mark.parametrize(("text", "names"), CASES, ids=[text[:40] for text, _ in CASES])
def test_the_speaker_is(text, names):
    assert speakers(text) == names


def test_nobody_accuses_themselves():
    _, answer = said("Etta Roche accused the firm of greed. Spokesman Leo Adair accused him of lying about Etta Roche.")
    assert answer.target != "Leo Adair"


def test_an_adjective_of_a_country_that_the_text_itself_makes_stands_for_it():
    text = "Marenth closed the strait on Monday. Marenthi officials said ships would wait."
    assert speakers(text) == ["Marenth"]


def test_an_aide_without_a_name_is_somebodys():
    assert speakers("Governor Ann Strick left early. An aide said the governor was ill.") == ["aide to Ann Strick"]


def test_the_city_is_the_one_that_the_article_is_from():
    text = "Nine people were hurt, the city’s fire department said."
    assert speakers(text, place="Ashby") == ["Ashby fire department"]


def test_a_carried_over_quotation_has_the_speaker_before_it_and_no_source():
    first, second = said("“The piers are cracked,” Ada Lorn said.\n\n“We will not wait.”")
    assert (second.speaker, second.source, second.cue) == (first.speaker, None, None)
    assert second.resolution == "carried"


def test_how_a_source_was_resolved_is_told():
    text = "Ada Lorn spoke. She said the pier was shut.\n\nVelling Motors left. The company said it was sorry."
    assert [s.resolution for s in said(text)] == ["pronoun", "nominal"]


def test_a_pronoun_with_two_antecedents_is_not_certain():
    (statement,) = said("Ada Lorn met Ida Crane on Monday. She said the talks went well.")
    assert statement.confidence != "certain"


def test_a_pronoun_without_antecedent_is_a_guess_under_its_own_name():
    (statement,) = said("She said the talks went well.")
    assert (statement.speaker, statement.confidence) == ("she", "guess")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A company that is named after its founder, and the founder.
        (
            "A valve made by Prandl Industries broke. Prandl said the valve was sound. “It was dry,” replied "
            "Prandl’s chairman, Ulrich Prandl. Prandl said it would sue.",
            ["Prandl Industries", "Ulrich Prandl", "Prandl Industries"],
        ),
        # No year is a speaker, and no word for numbered things.
        ("A leaked Brask Board paper dated November 2023, which says that nine roofs leak, is real.", ["Brask Board"]),
        ("Velling Motors shut Number 4 gate. The company said it was sorry.", ["Velling Motors"]),
        # A body named behind its noun; the minister's title is no part of the name.
        ("Bo Crane left. His party, the Order and Harvest League, says he will serve.", ["Order and Harvest League"]),
        ("Health Minister Jovan Adair said it rained. Adair said it stopped.", ["Jovan Adair", "Jovan Adair"]),
        ("Velling Motors Chairman Bo Crane said it rained.", ["Bo Crane"]),
        ("A police spokesman said it rained. The spokesman said it stopped.", ["police", "police"]),
        ("It was late. The port board met. Figures posted on the board’s site showed nine leaks.", ["port board"]),
        (
            "Two officials at the ministry, who asked not to be named, said it rained.",
            ["ministry officials"],
        ),
        # Each agency is its own; none is the firm that was last named.
        (
            "Volta Energy shut a plant. The environment agency said it rained. The regulator said it stopped. River "
            "Watch left. The agency said it was late.",
            ["environment agency"] * 3,
        ),
        ("The Fisheries Board met. The energy regulator said it rained.", ["energy regulator"]),
        ("Aldis Air cut a flight. The airline’s records show nine leaks.", ["Aldis Air"]),
        # Who asks is not who answers.
        (
            "The technician, Paul Orme, told the jury that the pump had failed. Cross-examined by Martin Vale KC, for "
            "the defence, he accepted that he had not logged it. “I meant to,” he said.",
            ["Paul Orme"] * 3,
        ),
        (
            "The surveyor Paul Orme said the wall was sound.\n\nAsked by counsel, Martin Vale, whether he had measured "
            "it, he said he had not.",
            ["Paul Orme"] * 2,
        ),
        ("Led by Ada Lorn, the dockers voted to strike. “We will win,” she said.", ["Ada Lorn"]),
        # Where somebody lives says nothing.
        ("Nils Farrow, 58, of Poplar House, Poplar Road, Brindle, denies two counts of fraud.", ["Nils Farrow"]),
        # An office that nobody is said to hold is nobody's.
        ("“It was never safe,” said Ove Brandt. The bishop declined to comment.", ["Ove Brandt", "bishop"]),
        (
            "A spokesman for Velling Motors said it was safe. The mayor, who had joined a rally, declined to comment.",
            ["Velling Motors", "mayor"],
        ),
        (
            "Mayor Ove Brandt met Pia Lund. Lund said it was late. The mayor said it was not.",
            ["Pia Lund", "Ove Brandt"],
        ),
        # Who has no name stays who it was; asking for none says nothing.
        (
            "A person with knowledge of the inquiry, who insisted on anonymity to discuss it, said it was late. It "
            "rained, the person added.",
            ["person with knowledge of the inquiry"] * 2,
        ),
        ("A nurse at the clinic said it was late. The nurse said it was cold.", ["nurse at the clinic"] * 2),
        # What a relative clause tells of is not who speaks.
        ("The Valley Front, which took nine sheep in a raid on March 9, 2024, denied it.", ["Valley Front"]),
        ("“I have seen many,” was Pia Lund’s answer when she was asked. “Not that one.”", ["Pia Lund"]),
        # A place is no company.
        ("Aldis Air flies from the port of Varna. In Varna it rained. The company said it was sorry.", ["Aldis Air"]),
    ],
)
def test_nobody_else_is_taken_for_the_speaker(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ('The ministry blamed "wreckers" inside Orvia for the fire.', "wreckers inside Orvia"),
        ("Ada Lorn accused foreign “wreckers” of arson.", "foreign wreckers"),
        ("Ada Lorn blamed the “idlers and spies” in the north for the fire.", "idlers and spies in the north"),
    ],
)
def test_those_named_in_quotation_marks_are_named_without_them(text, target):
    (statement,) = said(text)
    assert statement.target == target


def test_a_company_is_nobody_of_whom_the_text_goes_on_as_of_a_person():
    text = (
        "The ferry’s owner, Sund Marin, said it was calm.\n\n“He rang at four,” Hale Brod said. Her husband was aboard."
        "\n\nThe company dismissed the account as a tale."
    )
    assert speakers(text) == ["Sund Marin", "Hale Brod", "Sund Marin"]
