"""What is said and typed at the meeting that `cpbtui demo` plays. All fictional."""

from __future__ import annotations

TYPED: dict[int, str] = {
    3: """CC Holt

CC Holt had been to Birch View, where the young people were painting the hall. They had asked \
for a say in the colour of the door as well, and had been given it.

Action: Wendy Shaw to put the paint on the house account by {+1w}.

CC Khan

CC Khan had spent an evening with the carers of Harbury. The night line was what they spoke \
about most, and warmly.

Action: Sam to send the carers the thanks of the Board.""",
    4: """Jay and Mia told the Board what Voices had been doing. The film about the first night \
had now been seen by every team, and two teams had asked for it a second time.

The activity was a map of the county made of string. Members stood where they live, young people \
where they had lived, and the string did the rest.

Action: Kate Lund and Young Inspectors to bring the map to the next meeting.

The young people were thanked for an evening that nobody will forget soon.""",
    5: """CC Dean presented the report of the Housing group. Nine of twelve districts had named an \
officer for care leavers, and three had not answered.

In: Sgt Ashby

Resolved: that the recommendations of the Housing group be accepted.

Action: CC Dean to write to the three districts by {+2w}.""",
    6: """Leon Carter gave the figures of the half year. Reviewing officers had 69 children each, \
and 94 per cent of reviews had been on time.

The Board asked how many children had chaired a part of their own review.

Action: Leon Carter to count the reviews that a child has chaired.""",
    7: """Members had made four visits, and Wendy Shaw read out what young people had said at \
each. The Mental health group would report at a later meeting.

Out: Dr Rao

Agreed: that the visits of the coming year begin at Elm House.""",
}
"""The minutes by the item's place on the agenda; the other items have house wording."""

HERE = (
    "Ann Holt", "Jean Lowe", "Farrah Khan", "David Tarn", "Susan Pike", "Alun Rees", "Jay", "Mia",
    "Sam R", "Nisha Rao", "Priya Nair", "Sam Grey", "Jo Marsh", "Kate Lund", "Leon Carter",
    "Wendy Shaw", "Ian Peel",
)  # fmt: skip
APOLOGIES = ("Joan Whitby", "Ruth Adeyemi")
"""Those of CC Dean came before the meeting; he was able to come after all."""
CAME_AFTER_ALL = "Lee Dean"

ANSWERS = {"name": "Sam Grey"}
"""What the clerk answers, by the kind of question: the beginning of the answer's words."""
