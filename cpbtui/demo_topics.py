"""The demo board's business: what officers brought to its meetings, in two rounds.

All fictional. `{3-9}` becomes a number between the two, `{+4w}` a date so many weeks after the
meeting. Paragraphs are divided by empty lines, as a clerk types them.

Longer than a module should be because it is nothing but text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Topic:
    """An item of business that came to the board twice, some years apart."""

    title: str
    lead: str
    kind: Literal["note", "agree", "receive", "discuss", "decide"]
    rounds: tuple[str, str]


TOPICS: tuple[Topic, ...] = (
    Topic(
        "Savings for children in care",
        "Jo Marsh",
        "agree",
        (
            """Jo Marsh set out how other councils put money aside for the children they look \
after. Exampleshire had no common rule, and two children in one home could leave with very \
different sums.

Jay asked that nobody should have to ask for their own bank book.

Agreed: that £5 a week be saved for every child in care, from the first week on.

Action: Jo Marsh to write to every carer about the savings rule by {+4w}.""",
            """The savings rule had run for some time. {310-390} accounts were open and the \
average stood at £{400-620}. Mia said that prices had gone up and the rule had not.

Agreed: that £7 a week be saved for every child in care, in place of the earlier sum.

Action: Officers to print the new sum in the welcome pack.""",
        ),
    ),
    Topic(
        "Virtual School report",
        "Ruth Adeyemi",
        "receive",
        (
            """Ruth Adeyemi reported that {61-68} per cent of children had made the progress \
expected of them. Reading had gone well; mathematics after a change of placement had not.

CC Dean asked what a child lost by moving school in the examination year. Ruth Adeyemi said \
that the honest answer was half a grade in each subject.

Action: Ruth Adeyemi to report on moves in the examination year to the next meeting.""",
            """Every child now had a personal education plan within ten school days, up from \
{58-71} per cent. {9-14} young people had started at university.

Agreed: that designated teachers be thanked by name.

Action: Ruth Adeyemi and Sam Grey to draft a letter of thanks for the Chair by {+3w}.""",
        ),
    ),
    Topic(
        "Health of children in care",
        "Dr Rao",
        "receive",
        (
            """Dr Rao explained that first health assessments were late when consent came late. \
{72-81} per cent had been done within twenty working days.

Kate Lund said that young people disliked being called out of a lesson for a health check. \
Dr Rao thought that evening clinics could be tried.

Action: Dr Rao to try an evening clinic in Brookford and report back.""",
            """The evening clinic had been full. {84-92} per cent of assessments were now on \
time, and dentists in two towns held places open.

The Board welcomed the change and thanked the nurses.

Action: Dr Rao to send the list of dentists to Voices by {+2w}.""",
        ),
    ),
    Topic(
        "Independent Reviewing Service",
        "Leon Carter",
        "receive",
        (
            """Leon Carter presented the annual report. Each reviewing officer had {68-79} \
children. More young people chaired part of their own review than ever before.

CC Holt asked how a child could complain about a review. Leon Carter agreed that the leaflet \
was hard to read.

Action: Leon Carter and Voices to rewrite the leaflet.""",
            """Leon Carter showed the new leaflet, which young people had drawn themselves. \
{30-44} of the officers' challenges had been settled without going further.

Action: Leon Carter to bring the time that challenges take to the next meeting.""",
        ),
    ),
    Topic(
        "Housing for care leavers",
        "Ian Peel",
        "discuss",
        (
            """Ian Peel described what a young person meets at a housing office. Staff in three \
of the districts had no training about care leavers, and no office had a leaflet.

CC Lowe felt that a young person should not have to tell the same story four times.

Action: Ian Peel to put one named officer in each district by {+8w}.""",
            """A named officer now sat in each district. {17-26} young people had moved into a \
home of their own, and {2-4} had lost one.

Agreed: that no care leaver be counted as having made themselves homeless.

Action: Marek Nowak to find out why the tenancies were lost.""",
        ),
    ),
    Topic(
        "Fostering service",
        "Helen Tranter",
        "receive",
        (
            """{21-29} households had come forward and {9-14} had been approved. Carers who \
left most often said that nobody had rung them back.

Priya Nair, speaking for carers, asked for one number that is answered at night.

Action: Helen Tranter to cost an out-of-hours line for carers by {+6w}.""",
            """Helen Tranter said that the night line took {11-19} calls a week and most were \
about school in the morning. Fewer placements had ended in a hurry.

Action: Helen Tranter to invite two carers to a later meeting.""",
        ),
    ),
    Topic(
        "Adoption",
        "Helen Tranter",
        "note",
        (
            """{16-24} children had been adopted in the year. Brothers and sisters waited \
longest. The Board heard a letter from a family of five and asked that it be passed on to \
those who did the paperwork.

Action: Sam Grey to thank the family on behalf of the Board.""",
            """The regional agency had taken on the work. Helen Tranter would stay the Board's \
link to it. Waiting times had come down by {12-31} days.

Action: Helen Tranter to report on support after adoption to the next meeting.""",
        ),
    ),
    Topic(
        "Leaving care team",
        "Marek Nowak",
        "discuss",
        (
            """Marek Nowak reported that the team was in touch with {91-96} per cent of young \
people up to the age of twenty-one. {38-47} of them were looking for work.

Members asked what the council itself could offer.

Action: Marek Nowak to ask every department for one apprenticeship by {+10w}.""",
            """{6-11} departments had offered an apprenticeship. The first two young people had \
started in the county archive and in highways.

Jay asked that the interviews be held by somebody who knows what being in care means.

Action: Jo Marsh and Young Inspectors to train the interview panel.""",
        ),
    ),
    Topic(
        "Residential homes",
        "Wendy Shaw",
        "receive",
        (
            """Three of the four homes had been judged good and one outstanding. The young \
people at Rowan Lodge had chosen their own furniture, and chose well.

CC Dean asked why the wireless network went off at nine.

Action: Wendy Shaw to look into the network hours at every home.""",
            """Wendy Shaw reported that each home now set its own hours for the network with \
the young people living there. Repairs took {4-9} days on average.

Action: Wendy Shaw to bring the repairs of the last half year to the next meeting.""",
        ),
    ),
    Topic(
        "Missing from home and care",
        "Tom Ashby",
        "discuss",
        (
            """Sergeant Tom Ashby said that {41-58} children had been reported missing, most of \
them for less than two hours. Return interviews were not always offered by somebody the child \
knew.

Action: Tom Ashby and Jo Marsh to compare their figures by {+5w}.""",
            """The figures of the police and of the council now agreed. Return interviews took \
place in {77-88} per cent of cases.

The Board endorsed the idea of a card with one number to ring.

Agreed: that the card be given to every child over eight.

Action: Kate Lund to ask Voices what the card should say.""",
        ),
    ),
    Topic(
        "Advocacy and independent visitors",
        "Grace Osei",
        "note",
        (
            """{23-34} young people had an independent visitor and {8-15} were waiting for one. \
The best visitors came through other visitors.

Action: Sam Grey to put a call for visitors in the members' newsletter.""",
            """The waiting list had gone. Grace Osei read out what one young person had \
written: “She turns up.”

Action: Grace Osei to thank the visitors at their evening.""",
        ),
    ),
    Topic(
        "The Board's promise to young people",
        "CC Holt",
        "agree",
        (
            """The Chair went through the promise line by line with the young people. Two lines \
were struck out because nobody could say what they meant.

Agreed: that the promise be made in nine short sentences and hung in every home.

Action: Voices to choose the pictures for the promise.""",
            """A year on, the young people marked each sentence out of ten. “We will tell you \
why” did worst, with {3-5}.

Action: The Board to look at every refusal letter sent to a young person.""",
        ),
    ),
    Topic(
        "Council tax for care leavers",
        "Marek Nowak",
        "decide",
        (
            """Marek Nowak asked the county to speak to the districts, which collect the tax. \
A young person starting out would save about £{900-1100} a year.

Resolved: that the county pay its share and ask the districts to do the same.

Action: CC Holt to write to the leaders of the districts by {+3w}.""",
            """Nine of twelve districts had agreed. The letters that follow a missed payment \
were the next thing to look at.

Action: Marek Nowak to meet the revenues managers.""",
        ),
    ),
    Topic(
        "Emotional well-being",
        "Dr Rao",
        "discuss",
        (
            """Children waited {9-16} weeks for a first talk. Dr Rao did not defend it. Voices \
had said that a person who comes to the home is worth more than a room in a hospital.

Action: Dr Rao to bring a plan for visits to the homes to the next meeting.""",
            """Two practitioners now visited the homes every week. They saw carers as well, who \
had asked for it for years.

Resolved: that the visits go on for three years.

Action: Dr Rao and Helen Tranter to offer the same to foster carers by {+9w}.""",
        ),
    ),
    Topic(
        "Staying in touch with family",
        "Leon Carter",
        "discuss",
        (
            """Leon Carter brought what children had said about seeing brothers and sisters. \
{28-41} of them had not met for half a year.

Mia said that a video call was better than nothing and worse than a bus ticket.

Action: Leon Carter to put contact with brothers and sisters first in every review.""",
            """Contact had been arranged for all but {5-9} of the children. A weekend at the \
outdoor centre had brought four families together.

Agreed: that such a weekend be held every year.

Action: Jo Marsh to find money for a second weekend by {+12w}.""",
        ),
    ),
    Topic(
        "Passports and papers",
        "Jo Marsh",
        "note",
        (
            """A school trip had left without two children because their passports were late. \
Nobody had done anything wrong, and that was the trouble.

Action: Jo Marsh to check that every child over ten has a passport by {+11w}.""",
            """{12-19} passports were still missing, all of them for a reason the Board \
accepted. Bank accounts and provisional licences were next.

Action: Officers to add the driving licence to the pathway plan.""",
        ),
    ),
    Topic(
        "Performance figures",
        "Jo Marsh",
        "receive",
        (
            """The county looked after {640-690} children, {8-21} more than at the meeting \
before. {83-90} per cent had had no more than two placements in the year.

Members asked for the figures on one page, with last year's beside them.

Action: Jo Marsh to bring the figures on one page to the next meeting.""",
            """The one page was welcomed. The number of children placed far from home had \
fallen to {31-44}. CC Marlow asked who the children behind that number were.

Action: Jo Marsh to tell members about placements far from home in a private briefing.""",
        ),
    ),
    Topic(
        "Young Inspectors",
        "Grace Osei",
        "receive",
        (
            """The Young Inspectors had visited {3-5} services, among them the reception at \
County Hall. They had found kind people and a locked door.

Action: Sam Grey to have the side door opened on meeting days.""",
            """The inspectors gave the contact centre a silver star, and told it what gold \
would take: chairs, a kettle, and somebody who smiles.

Action: Young Inspectors to go back to the contact centre by {+20w}.""",
        ),
    ),
    Topic(
        "Early years",
        "Ruth Adeyemi",
        "note",
        (
            """{19-27} of the children in care were under five. All but one had a nursery \
place. Health visitors and nurseries did not always know of each other.

Action: Ruth Adeyemi to bring health visitors and nurseries together.""",
            """A morning with nurseries and health visitors had been held. Carers asked for \
the same again, with the children there.

Action: Ruth Adeyemi to hold a second morning by {+14w}.""",
        ),
    ),
    Topic(
        "Children new to the country",
        "Marek Nowak",
        "discuss",
        (
            """{14-22} young people had come to Exampleshire alone. The college had put on a \
class that starts in any week. The Board heard about a cricket team.

Action: CC Marlow to open the door to the county cricket club.""",
            """Eight of the young people now played on Saturdays. Finding interpreters at short \
notice was still hard.

Action: Marek Nowak to draw up a list of interpreters by {+7w}.""",
        ),
    ),
    Topic(
        "Sufficiency of placements",
        "Jo Marsh",
        "discuss",
        (
            """Too many children lived more than twenty miles from home. A fifth home, for two \
children, could be opened in the north of the county.

The Board agreed that the north of the county came first.

Action: Jo Marsh to bring the costs of a fifth home to the next meeting.""",
            """The plans for the new home were laid out on the table and the young people moved \
the kitchen. Neighbours had been asked and {2-5} had written.

Action: Wendy Shaw to invite the neighbours before the builders start.""",
        ),
    ),
    Topic(
        "Celebration evening",
        "Kate Lund",
        "agree",
        (
            """Kate Lund had booked the town hall. {64-82} young people would be given an \
award, and nobody would make a speech of more than a minute.

Agreed: that members hand out the awards and Voices choose the music.

Action: Sam Grey to send members the date by {+1w}.""",
            """The evening had been a joy. A boy of nine had been given the award for courage \
and had asked for it to be read out twice.

Action: Kate Lund to send the photographs to those who may have them.""",
        ),
    ),
    Topic(
        "Regulation 44 reports",
        "Wendy Shaw",
        "receive",
        (
            """Members had made {7-10} visits since the last report. What they noticed was put \
right in most cases within a month.

CC Lowe asked that young people hear what became of what they had said.

Action: Wendy Shaw to put an answer to each visit on the notice board of the home.""",
            """Each home now had its “you said, we did” board. One of them said: “You said \
pizza. We did pizza.”

Action: Sam Grey to draw up the visits of the coming year by {+2w}.""",
        ),
    ),
    Topic(
        "Youth justice",
        "Tom Ashby",
        "discuss",
        (
            """Children in care were {3-5} times as likely to have the police called as other \
children. Homes rang for things a parent would settle at the kitchen table.

Action: Tom Ashby to draft a rule for homes on when to ring the police.""",
            """The rule was in use. Calls from homes had fallen by a third. CC Dean thanked the \
staff, who now had a way of saying sorry on both sides.

Action: Tom Ashby to bring the calls of the last year to the next meeting.""",
        ),
    ),
    Topic(
        "Life story work",
        "Helen Tranter",
        "note",
        (
            """Every child should have a book that says where they come from. {44-60} had one. \
The Board passed one from hand to hand, with its owner's leave.

Action: Helen Tranter to train two people in each team by {+13w}.""",
            """{66-78} children had their book now. Photographs kept on old telephones were \
the next worry.

Action: Officers to keep a safe copy of every photograph.""",
        ),
    ),
    Topic(
        "Training for new members",
        "Sam Grey",
        "agree",
        (
            """Being a corporate parent was new to many members. Voices offered to run the \
training, on condition that telephones stayed in the bag by the door.

Agreed: that every county councillor take the training once in each term.

Action: Sam Grey and Voices to fix three dates by {+4w}.""",
            """{39-51} of the county councillors had come. The best part had been opening a \
bin bag with somebody's whole life in it.

Action: The Board to buy a suitcase for every child who moves.""",
        ),
    ),
)
