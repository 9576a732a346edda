"""The demo board's other regular items: what members did, what young people said.

All fictional. `{who}`, `{other}`, `{home}` and `{town}` are filled in; `{3-9}` becomes a number
and `{+4w}` a date so many weeks after the meeting.

Longer than a module should be because it is nothing but text.
"""

from __future__ import annotations

MEMBER_REPORTS: tuple[str, ...] = (
    "{who} had visited {home} and stayed for tea. The young people had cooked, and were proud "
    "of it.",
    "{who} had been to the leaving care drop-in in {town}. {4-9} young people had come, most of "
    "them for the company.",
    "{who} had sat in on a fostering panel and had been struck by how carefully it listened.",
    "{who} and {other} had carried out a visit to {home}. The garden was in use again, and a "
    "goldfish had been named after the Chair.",
    "{who} had asked the schools in {town} how they tell a child that there will be a meeting "
    "about them. Two had no good answer.",
    "{who} had opened the new kitchen at {home} and had been made to wash up.",
    "{who} had met the police in {town} about cars parked outside {home}.",
    "{who} had been at the carers' coffee morning. Carers asked for meetings at times when "
    "children are at school.",
    "{who} had taken part in the training run by Voices, and recommended it warmly.",
    "{who} had helped a care leaver to appeal against a parking fine, with success.",
    "{who} had written to the bus company about passes that end on an eighteenth birthday.",
    "{who} had spent a morning with a social worker and had counted {11-19} telephone calls.",
    "{who} had looked at the rooms used for family time in {town}. They needed paint and toys.",
    "{who} had spoken about corporate parenting at the parish councils' evening.",
    "{who} had visited the college in {town}, where {3-7} care leavers were learning a trade.",
    "{who} and {other} had judged the baking at {home}. It had been declared a draw.",
    "{who} had joined the interview panel for two residential workers, with a young person in "
    "the chair.",
    "{who} had asked about school uniform at short notice. The shop in {town} would now keep an "
    "account for carers.",
    "{who} had been to the awards of the cadets, where two young people in care were promoted.",
    "{who} had seen the new sensory room at {home}; it had been chosen by those who use it.",
    "{who} had followed up the damp in a flat in {town}. The landlord had been in the same week.",
    "{who} had read the refusal letters sent out since the last meeting and thought that half "
    "of them could be kinder.",
    "{who} had walked the route from {home} to school in the dark and asked for a street lamp.",
    "{who} had been the guest of the young parents' group in {town}.",
)
"""One paragraph each, under the member's own sub-heading."""

MEMBER_ACTIONS: tuple[str, ...] = (
    "Action: Wendy Shaw to have the fence at {home} mended by {+3w}.",
    "Action: Jo Marsh to send members the list of drop-ins by {+2w}.",
    "Action: {who} to bring the answer of the bus company to the next meeting.",
    "Action: Sam Grey to put the matter to the highways team.",
    "Action: {who} and Sam Grey to write to the head teachers in {town}.",
    "Action: Officers to look at the rooms for family time.",
    "Action: Marek Nowak to let {who} know what became of the flat by {+4w}.",
    "Action: Helen Tranter to ask carers which mornings suit them.",
)

VOICES_REPORTS: tuple[str, ...] = (
    "Voices had been to the outdoor centre. {9-14} young people had gone over the wall and two "
    "members had been pulled over it.",
    "Voices had met four times. The group for the younger ones had made masks of how they feel "
    "and of what they show.",
    "Mia and Sam R had been to the regional gathering and had brought back an idea about "
    "memory boxes.",
    "Voices had read the council's letters and sorted them into three bins: keep, mend, burn.",
    "Jay had spoken to {40-70} new social workers and had told them to bring a pen that works.",
    "Voices had drawn a map of every place in the county where a young person can sit without "
    "paying.",
    "Voices had made a film of three minutes about the first night in a new home. The Board saw "
    "it twice.",
    "Sam W had taken over the treasurer's book from Lily, who had turned eighteen and would "
    "come back as a volunteer.",
    "Voices had run a stall at the county show and had collected {90-160} promises from people "
    "passing by.",
    "The group had asked {31-48} children what a good goodbye from a social worker is like. A "
    "card came first, a cake second.",
    "Voices had been helping to choose the new participation worker and had asked better "
    "questions than the panel.",
    "Voices had tested the council's new web page for young people. It took {6-9} steps to find "
    "a telephone number.",
    "Omar had written a poem about suitcases and read it out. There was a silence, then long "
    "applause.",
    "Voices had cooked for the carers and had been asked for the recipe.",
)

VOICES_ACTIVITIES: tuple[str, ...] = (
    "The young people led an activity. Members were dealt cards with a life on them and had to "
    "decide who to ring first. Most rang the wrong person.",
    "In mixed tables, members and young people put twelve rules in order of how silly they are. "
    "Asking leave for a sleepover came first.",
    "Members packed a bag in ninety seconds and then were told to do without it. The talk "
    "afterwards was quiet.",
    "The young people asked each member what they were like at fourteen. The answers are not "
    "minuted.",
    "Tables drew the ideal review. All of them had food in it; none had more than five people.",
    "A quiz about rights was won by the table of {home}, by a point.",
)

VOICES_ACTIONS: tuple[str, ...] = (
    "Action: Kate Lund to bring the young people's ten questions to the next meeting.",
    "Action: Jo Marsh to answer Voices in writing by {+3w}.",
    "Action: Voices and Sam Grey to rewrite the standard letters.",
    "Action: Officers to tell children a week ahead when their social worker changes.",
    "Action: Kate Lund to show the film to every team by {+10w}.",
    "Action: Marek Nowak to have the web page mended.",
    "Action: Voices to send CC Holt the map.",
    "Action: Jo Marsh and Voices to agree what a good goodbye is.",
    "Action: Wendy Shaw to ask every home about sleepovers by {+5w}.",
    "Action: The Board to come to the next session of Voices.",
    "Action: Kate Lund to find a mentor for the new treasurer.",
)

YOUNG_PEOPLES_MEETINGS: tuple[tuple[str, str], ...] = (
    (
        "What would you do with a million?",
        """The young people ran the meeting and Jay was in the chair. Each table had a million \
pounds of paper money. Most of it went on people who stay.

Members noticed that nobody had bought a building.""",
    ),
    (
        "The long table",
        """The meeting was a meal. Between the courses young people changed places, so that \
every member had talked with at least six of them by the pudding.

Three themes came back again and again: sleepovers, telephones, and being told things late.""",
    ),
    (
        "Swap for a day",
        """Young people had sat at members' desks for a day and told the Board what they saw. \
They had counted {14-23} meetings and one decision.

Members had been given a young person's diary in return, and were tired.""",
    ),
    (
        "The museum of being in care",
        """Voices had turned the council chamber into a museum. There was a key that did not \
fit any more, a bus ticket, a school tie of a school left behind, and a very old bear.

The visitors' book was full by the end of the evening.""",
    ),
    (
        "Dragons' den",
        """Six teams of young people asked for money for an idea. The Board had £{400-600} and \
spent all of it: bicycles to borrow, a recording studio in a cupboard, and a cook book.

The team that won nothing was asked to come back, and Mia promised that it would.""",
    ),
)
"""Title and minutes of the one item the young people's meetings are about, oldest first."""

OTHER_BUSINESS: tuple[str, ...] = (
    "There was no other business.",
    "The Chair wished those sitting examinations well.",
    "CC Dean reminded members of the collection for the care leavers' food box.",
    "The Board thanked Kate Lund, who had been with Voices for another year.",
    "Members were asked to return their visit forms within a week.",
    "The lift would be out of use at the next meeting; the ramp at the side would be open.",
    "The Chair thanked the young people for their patience with the room.",
)

VISIT_SUMMARIES: tuple[str, ...] = (
    "Warm and tidy. Young people talked freely and showed their rooms.",
    "A quiet visit; three of the young people were out at a match.",
    "Tea with everybody round the table. Staff knew each young person well.",
    "The night staff were met as well. Records were in order.",
    "A new young person had arrived the day before and had been made welcome.",
    "The young people asked for more say in the menu.",
)

VISIT_ISSUES: tuple[str, ...] = (
    "",
    "",
    "A shower waits for repair.",
    "The wireless network goes off at nine.",
    "",
    "One window does not close.",
)
