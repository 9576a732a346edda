"""Invented minutes in the layouts that real bodies use, and what a careful reader takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Layout:
    """A text, and what it says."""

    name: str
    text: str
    on: date
    titles: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    time: str | None = None
    clerk: str | None = None
    following: date | None = None


LAYOUTS = (
    Layout(
        "minutes on a web page with each number alone",
        """Agenda and minutes
Children's Panel - Tuesday 9th May 2023 2.00 pm

Venue: Room 4, Shire Hall. View directions
Contact: Sam Grey  Email: sam.grey@exampleshire.example

Items
No. Item

1.

Apologies for absence

Minutes:

There were none.

2.

Elm House pdf icon PDF 12 KB

To consider the report.

Minutes:

The report was noted.
""",
        date(2023, 5, 9),
        ("Apologies for absence", "Elm House"),
        ("1", "2"),
        "14:00",
        "Sam Grey",
    ),
    Layout(
        "running numbers of a year, titles in capitals",
        """ELM VALE PARISH COUNCIL
MINUTES of the meeting held at the Pavilion on Monday 4 March 2019 at 7.30pm
Present: Cllr A Holt (Chairman), Cllr B Dean. Clerk: S Grey

17/19 APOLOGIES FOR ABSENCE
None received.
18/19 MINUTES
The minutes of 4 February 2019 were agreed.
19/19 ALLOTMENTS
40 plots are let. 3 are empty.
20/19 DATE OF NEXT MEETING
Monday 1 April 2019.
The meeting closed at 8.15pm.
""",
        date(2019, 3, 4),
        ("APOLOGIES FOR ABSENCE", "MINUTES", "ALLOTMENTS", "DATE OF NEXT MEETING"),
        ("17/19", "18/19", "19/19", "20/19"),
        "19:30",
        "S Grey",
        date(2019, 4, 1),
    ),
    Layout(
        "numbers with the year first",
        """Minutes of Elm Vale Town Council held on 12th July 2022 at 19:00 in the Town Hall
Present: Councillors Holt, Dean and Marsh

2022/101 Welcome
The Mayor welcomed everyone.

2022/102 Declarations of interest
None.

2022/103 Market stalls
It was RESOLVED to buy two stalls.
""",
        date(2022, 7, 12),
        ("Welcome", "Declarations of interest", "Market stalls"),
        ("2022/101", "2022/102", "2022/103"),
        "19:00",
    ),
    Layout(
        "a number of the meeting before that of the item",
        """Minutes of the Parish Council Meeting
held in the Village Hall
on Monday 10th July 2023 at 7.30pm

2307.01 Present
Councillors A Holt (Chairman), B Dean

2307.02 Disclosure of interests
None.

2307.03 Footpaths
The path behind Elm House is wet.
""",
        date(2023, 7, 10),
        ("Present", "Disclosure of interests", "Footpaths"),
        ("2307.01", "2307.02", "2307.03"),
        "19:30",
    ),
    Layout(
        "letters before the number, a second number after it",
        """Minutes of Parish Council 22 November 2023

THOSE ATTENDING:

Cllr A Holt (Chair)

C048/23      1.         APOLOGIES FOR ABSENCE.

Cllr Dean was away.

C049/23      2.         PUBLIC QUESTIONS.

None had been received.

C050/23      3.         MATTERS ARISING.

There were none.
""",
        date(2023, 11, 22),
        ("APOLOGIES FOR ABSENCE", "PUBLIC QUESTIONS", "MATTERS ARISING"),
        ("C048/23", "C049/23", "C050/23"),
    ),
    Layout(
        "numbered sentences without titles",
        """Minutes of the Annual Meeting of Elm Allotments on 14 March 2018 at the Hall, 7:45 pm

Present: A Holt, B Dean, J Marsh

Apologies: S Grey

1. Minutes of the 2017 AGM. Copies were sent round and approved as correct.

2. Treasurer's report was given by B Dean. A few questions were asked. It was approved.

3. Election of officers. J Marsh was elected as secretary.
""",
        date(2018, 3, 14),
        (
            "Minutes of the 2017 AGM",
            "Treasurer's report was given by B Dean",
            "Election of officers",
        ),
        ("1", "2", "3"),
        "19:45",
    ),
    Layout(
        "a table with a row for every item",
        """# Finance Committee

Minutes of the meeting held on 5 June 2019 at 10am

| No. | Item | Action |
|-----|------|--------|
| 1. | Apologies | |
| 2. | Minutes of 8 May 2019 were agreed. | |
| 3. | Budget. The clerk gave the figures. | SG |
""",
        date(2019, 6, 5),
        ("Apologies", "Minutes of 8 May 2019 were agreed", "Budget"),
        ("1", "2", "3"),
        "10:00",
    ),
    Layout(
        "headings of Markdown",
        """# Steering group, 2 May 2024

## Attendees

- Ann Holt
- Lee Dean

## Agenda

## Roadmap

We looked at the roadmap.

## Mentoring

Two mentors are wanted.

## Action items

- [ ] Ann to write the note
""",
        date(2024, 5, 2),
        ("Roadmap", "Mentoring"),
        ("", ""),
    ),
    Layout(
        "headings of Markdown with topics below a container",
        """# Meeting 2021-03-04

## Present

Ann, Lee, Kit

## Discussion

### Website

It is slow.

### Budget

It is fine.
""",
        date(2021, 3, 4),
        ("Website", "Budget"),
    ),
    Layout(
        "numbered headings of Markdown and one without a number",
        """# Elm School governing body

Minutes of the meeting held on 7 February 2024 at 16:30

**Present:** Ann Holt (Chair), Lee Dean

## 1. Welcome

All were welcomed.

## 2. Premises

The roof leaks:

1. over the hall
2. over the kitchen
3. over the office

## Next meeting

1 May 2024, 16:30
""",
        date(2024, 2, 7),
        ("Welcome", "Premises", "Next meeting"),
        ("1", "2", ""),
        "16:30",
        None,
        date(2024, 5, 1),
    ),
    Layout(
        "bold lines",
        """**Elm Road Residents' Association**

Minutes of the committee meeting on Tuesday 3rd September 2019 at 8pm

**Present:** Ann Holt, Lee Dean

**Minutes of the last meeting**

Agreed.

**Bins**

Foxes have been seen.

**Date of next meeting**

1st October 2019
""",
        date(2019, 9, 3),
        ("Minutes of the last meeting", "Bins", "Date of next meeting"),
        ("", "", ""),
        "20:00",
        None,
        date(2019, 10, 1),
    ),
    Layout(
        "lines in capitals",
        """ELM CRICKET CLUB

Minutes of the AGM held on 8 November 2017

Present: 14 members

MINUTES OF THE LAST AGM

These were adopted.

TREASURER'S REPORT

There is £412 in the bank.

GROUND

The roller needs mending.
""",
        date(2017, 11, 8),
        ("MINUTES OF THE LAST AGM", "TREASURER'S REPORT", "GROUND"),
    ),
    Layout(
        "short lines right over their text",
        """Elm Lane Allotment Society

Minutes of Committee Meeting held Saturday 23rd March 2019 10am, Hut

Present
Ann Holt (chair)
Sam Grey (secretary)

Minutes of last meeting
Read and agreed.

Matters arising
Rats have been seen again at plot 12.

Waiting list
There are 27 people on it.

Any other business
None.
""",
        date(2019, 3, 23),
        ("Minutes of last meeting", "Matters arising", "Waiting list", "Any other business"),
        (),
        "10:00",
        "Sam Grey",
    ),
    Layout(
        "short lines over lists, without an empty line",
        """Committee meeting minutes, 27th October 2024
Present: Ann Holt, Lee Dean, Jo Marsh
Apologies: Sam Grey
Matters Arising
- The pump was mended.
- Two keys are lost.
Treasurer's Report
- The account is healthy.
Secretary's Report
- A skip was on site.
""",
        date(2024, 10, 27),
        ("Matters Arising", "Treasurer's Report", "Secretary's Report"),
    ),
    Layout(
        "titles at the start of their paragraphs",
        """Elm Allotments: Minutes of AGM 30 March 2017

Present: Ann Holt (Chair), Lee Dean (Treasurer)

Minutes of the last AGM: these were accepted as a true record.

Matters arising: the picnic tables have not been painted.

Chairman's report: this was another good year for the site.

Any other business: there was none.
""",
        date(2017, 3, 30),
        ("Minutes of the last AGM", "Matters arising", "Chairman's report", "Any other business"),
    ),
    Layout(
        "labels in a form, items with the word item",
        """Committee: Health and Safety
Date: 3 May 2019
Time: 09:30 - 11:00
Venue: Room 2
Chair: Ann Holt
Minute taker: Sam Grey

Attendees: Ann Holt, Lee Dean, Sam Grey

Item 1: Welcome

All were welcomed.

Item 2: Fire drill

It took four minutes.

Item 3: Any other business

None.
""",
        date(2019, 5, 3),
        ("Welcome", "Fire drill", "Any other business"),
        ("1", "2", "3"),
        "09:30",
        "Sam Grey",
    ),
    Layout(
        "paragraphs numbered under the items",
        """PRIMARY CARE COMMITTEE
MINUTES OF THE MEETING HELD ON WEDNESDAY 20 JULY 2016
13:00 - 14:45

PRESENT:
Ann Holt     Chair
Lee Dean     Lay member

1.     WELCOME AND APOLOGIES
1.1    The Chair welcomed members.

2.     ACTION LOG
2.1    Members reviewed the log.
2.2    Action 14 was complete.

3.     ANY OTHER BUSINESS
3.1    There was none.
""",
        date(2016, 7, 20),
        ("WELCOME AND APOLOGIES", "ACTION LOG", "ANY OTHER BUSINESS"),
        ("1", "2", "3"),
        "13:00",
    ),
    Layout(
        "numbers with a nought after the stop",
        """Minutes of the Quality Board
Thursday 12 April 2018 at 2pm
Present: Ann Holt, Lee Dean

1.0 Apologies
None.

2.0 Minutes of the last meeting
Agreed.

3.0 Risk register
Two risks were closed.
""",
        date(2018, 4, 12),
        ("Apologies", "Minutes of the last meeting", "Risk register"),
        ("1.0", "2.0", "3.0"),
        "14:00",
    ),
    Layout(
        "numbers in brackets, lists inside with stops",
        """Minutes of the committee meeting, Tuesday 3 September 2013, 7.30pm at no. 14
Present: Ann Holt (chair), Lee Dean, Sam Grey (mins)

1) Last minutes - ok

2) Parking
Three things were said:
1. there are 41 forms
2. most want permits
3. some do not
4. nobody knows

3) Bins
Foxes.

4) AOB
Nothing.
""",
        date(2013, 9, 3),
        ("Last minutes - ok", "Parking", "Bins", "AOB"),
        ("1", "2", "3", "4"),
        "19:30",
        "Sam Grey",
    ),
    Layout(
        "numbers farther in than the list inside an item",
        """Access Forum
Friday 16 September 2022, 11.00 a.m.
Minutes

Present: Ann Holt, Lee Dean

 1     Welcome
       Ann explained the exits.

 2     Pavement parking
       Four streets will be done:
          1   Rope Walk
          2   Church Row
          3   Fore Street
          4   Mill Street

 3     Blue badges
       Waiting time is nine weeks.

 4     Dates of next meetings
       Friday 9 December 2022 at 11.00 a.m.
""",
        date(2022, 9, 16),
        ("Welcome", "Pavement parking", "Blue badges", "Dates of next meetings"),
        ("1", "2", "3", "4"),
        "11:00",
        None,
        date(2022, 12, 9),
    ),
    Layout(
        "letters that number the items of a cabinet",
        """CABINET

MINUTES of a meeting of the Cabinet held in the Oak Room, Shire Hall,
on 12 March 2015 at 10.30 a.m.

Present: Councillor A Holt in the Chair; Councillors B Dean and C Marsh.

C.110   APOLOGIES FOR ABSENCE

There were none.

C.111   MINUTES

RESOLVED - That the minutes be signed.

C.112   ROAD SAFETY

The report was noted.
""",
        date(2015, 3, 12),
        ("APOLOGIES FOR ABSENCE", "MINUTES", "ROAD SAFETY"),
        ("C.110", "C.111", "C.112"),
        "10:30",
    ),
    Layout(
        "gaps and repeats in the numbers",
        """Elm Vale Community Council
Minutes of meeting, Monday 5 June 2023

Present: Ann Holt, Lee Dean

1. APOLOGIES
None.

2. POLICE REPORT
Quiet.

2. MATTERS ARISING
None.

5. PLANNING
Nothing.

6. ANY OTHER BUSINESS
Nothing.
""",
        date(2023, 6, 5),
        ("APOLOGIES", "POLICE REPORT", "MATTERS ARISING", "PLANNING", "ANY OTHER BUSINESS"),
        ("1", "2", "2", "5", "6"),
    ),
    Layout(
        "front matter of a web page, escaped numbers",
        """---
title: "Minutes of the October meeting"
date: "2008-11-01"
---

ELM VALE PARISH COUNCIL

MINUTES OF MEETING 8pm THURSDAY 09 OCTOBER 2008

IN THE VILLAGE HALL

Present: Mrs Ann Holt - Chair

1\\. Apologies

Mr Lee Dean

2\\. Correspondence

i) Letter from the school

It was read.

3\\. Date of Next Meeting.

13th Novemberr 8pm in the Village Hall.
""",
        date(2008, 10, 9),
        ("Apologies", "Correspondence", "Date of Next Meeting"),
        ("1", "2", "3"),
        "20:00",
        None,
        date(2008, 11, 13),
    ),
    Layout(
        "two languages",
        """CYNGOR CYMUNED ELM / ELM COMMUNITY COUNCIL

Minutes of the Council Meeting held on Monday, 6 March 2023 at 7.00pm in the Village Hall

Presennol / Present: Cllrs Ann Holt (Cadeirydd/Chair), Lee Dean. Mrs Sam Grey (Clerc/Clerk).

23/041 YMDDIHEURIADAU / APOLOGIES
Cllr Marsh.

23/042 COFNODION / MINUTES
RESOLVED: that the minutes of 6 February be accepted.

23/043 CYLLID / FINANCE
   1. Sam Grey     salary     £240.00
   2. Elm Garage   fuel       £31.50
""",
        date(2023, 3, 6),
        ("YMDDIHEURIADAU / APOLOGIES", "COFNODION / MINUTES", "CYLLID / FINANCE"),
        ("23/041", "23/042", "23/043"),
        "19:00",
        "Sam Grey",
    ),
    Layout(
        "a number and a title in pieces of a printed page",
        """Open Board Minutes v1
1

OPEN BOARD MEETING MINUTES
Date 25th September 2014
Place Meeting Room, Elm Library
Time 11.15am – 1.15pm
Attendees Ann Holt (Chair), Lee Dean
Invited Sam Grey (Clerk to the Board)
Action

1.

Election of Chair

The vote was held before.

2.

Welcome and Apologies

None were sent.

   3.

Strategy

1. Update on research

The Board heard a talk.

2. Plan

The Board agreed it.

   4.

Date of Next Meeting:

27th November 2014
""",
        date(2014, 9, 25),
        ("Election of Chair", "Welcome and Apologies", "Strategy", "Date of Next Meeting"),
        ("1", "2", "3", "4"),
        "11:15",
        "Sam Grey",
        date(2014, 11, 27),
    ),
    Layout(
        "an e-mail with an earlier one quoted under it",
        """Minutes of committee meeting, Tuesday 3 September 2013, 7.30pm

Present: Ann Holt, Lee Dean

1. Parking
Nothing new.

2. Bins
Foxes.

3. AOB
None.

Next: Tuesday 1 October, 7.30, at Meg's

> On 28 Aug 2013, Ann wrote:
> Agenda
> 1. parking
> 2. bins
> 3. money
> 4. AOB
""",
        date(2013, 9, 3),
        ("Parking", "Bins", "AOB"),
        ("1", "2", "3"),
        "19:30",
        None,
        date(2013, 10, 1),
    ),
    Layout(
        "a list of actions before the items and one after them",
        """Safeguarding Partnership
Meeting held on 8th November 2022 at 2.00pm, Training Room 1
MINUTES

Present: Ann Holt (Chair), Lee Dean

Summary of Actions

Action No.	Action	Who
1	Send the document round	Ms Marsh
2	Give figures	Ms Dean

1.	Welcome and apologies
There were none.

2.	Neglect strategy
It was agreed.

3.	Any other business
None.

Action log

1. Send the document round. Jo Marsh
2. Give figures. Lee Dean
""",
        date(2022, 11, 8),
        ("Welcome and apologies", "Neglect strategy", "Any other business"),
        ("1", "2", "3"),
        "14:00",
    ),
    Layout(
        "an agenda before the minutes of the same items",
        """Elm Vale School
Minutes of the governors' meeting held on 28 January 2015 at 7.30 p.m. in Classroom 5
Present: Ann Holt (Chair), Bob Dean

1. Apologies
2. Declaration of interest in any agenda item
3. Welcome of the new member
4. Any other urgent business

1. Apologies for absence
Accepted from Jo Marsh, who was at work that evening.
2. Declaration of interest in any agenda item
There was none in what was to be spoken of.
3. Welcome of the new member
Everybody welcomed Kim Rao to the governors.
4. Any other urgent business
The meeting closed at 9.30 p.m.
""",
        date(2015, 1, 28),
        (
            "Apologies for absence",
            "Declaration of interest in any agenda item",
            "Welcome of the new member",
            "Any other urgent business",
        ),
        ("1", "2", "3", "4"),
        "19:30",
    ),
    Layout(
        "running numbers before the year, and when the meeting closed",
        """Minutes of the meeting of the Elm Vale Hall Trustees held on 21st July 2015
Present: Trustees Holt (Chair), Dean and the Clerk
43.15 Apologies and reasons for absence
Trustee Marsh did not attend.
44.15 Member’s declaration of interests
45.15 To confirm the minutes of 16th June 2015
They were approved.
46.15 Date of next meeting
18th August 2015
Meeting closed 9.35pm
""",
        date(2015, 7, 21),
        (
            "Apologies and reasons for absence",
            "Member’s declaration of interests",
            "To confirm the minutes of 16th June 2015",
            "Date of next meeting",
        ),
        ("43.15", "44.15", "45.15", "46.15"),
        following=date(2015, 8, 18),
    ),
    Layout(
        "the council's letters, a number and a year of two parts",
        """Elm Vale Parish Council
Minutes of a Meeting held at 7.00pm on Monday 4 February 2008 in the Chamber
Cou/285/07-08 Present
Members: Cllr P Holt (Chairman), Cllr J Dean (arrived at 7.01pm)
Cou/286/07-08 Apologies for Absence
Apologies were received from Cllr Marsh.
Cou/287/07-08 Minutes
The minutes were signed.
""",
        date(2008, 2, 4),
        ("Present", "Apologies for Absence", "Minutes"),
        ("Cou/285/07-08", "Cou/286/07-08", "Cou/287/07-08"),
        "19:00",
    ),
    Layout(
        "a time that is told twice, one in a reference and one of somebody's coming",
        """Minutes of the Academic Board, Monday 8 December 2014
Present: Dr A Holt, Mrs J Noon
In Attendance: Ms J Marsh (AB 14.54), Cllr Dean joined the meeting at 7.45pm
Meeting started at 18:35pm
1. Minutes
They were approved.
2. Matters arising
There were none.
3. Any other business
There was none.
""",
        date(2014, 12, 8),
        ("Minutes", "Matters arising", "Any other business"),
        time="18:35",
    ),
    Layout(
        "notes of young people, whose headings no agenda knows",
        """Youth Council Meeting
25th April 2024

Attendance

Voting members present – Olivia, Yusuf, Teigan and Eva.

Summary of the evening

Everybody introduced themselves and named their favourite animal.

What we did

Yusuf has been to a day about schools and told us of it.

Social Media

We spoke about what is dangerous there and about what is good.

Our Logo

Eva and Teigan want to look at this until we meet again.
""",
        date(2024, 4, 25),
        ("Summary of the evening", "What we did", "Social Media", "Our Logo"),
    ),
    Layout(
        "headings of two words among those that agendas know",
        """Patients' Group: Minutes of the meeting on 12 October 2022
Present: Ann Holt, Bob Dean

Minutes of Last Meeting

They were agreed by everybody who had been there.

Water Dispenser

It costs too much and is hardly used in winter.

Bob Dean

He was thanked for his long work for the group.

Date of Next Meeting

18 January 2023
""",
        date(2022, 10, 12),
        ("Minutes of Last Meeting", "Water Dispenser", "Date of Next Meeting"),
        following=date(2023, 1, 18),
    ),
)
