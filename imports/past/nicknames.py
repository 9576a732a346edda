"""First names that the same person goes by."""

from __future__ import annotations

_FAMILIES = (
    "alexander alex sandy", "alexandra alex sandra", "alison ali", "andrew andy drew",
    "anthony antony tony", "benjamin ben", "catherine katherine kathryn cath kath cathy kathy kate"
    " katie kat", "charles charlie chas", "charlotte charlie lottie", "christine chris chrissie",
    "christopher chris", "daniel dan danny", "david dave", "deborah debra deb debbie",
    "dorothy dot dottie", "edward ed eddie ted teddy", "elizabeth liz beth betty lizzie eliza",
    "frances fran", "francis frank", "frederick fred freddie", "geoffrey jeffrey geoff jeff",
    "gillian jill gill", "graham graeme", "gregory greg", "henry harry", "jacqueline jackie jacqui",
    "james jim jimmy jamie", "jennifer jen jenny", "jessica jess", "john jack johnny",
    "jonathan jon jonny", "joseph joe", "joanna jo joanne", "judith judy", "kenneth ken",
    "lawrence laurence larry", "lesley leslie les", "margaret maggie meg peggy", "martin marty",
    "matthew matt", "michael mike mick", "michelle shelley", "nicholas nick", "nicola nicky nikki"
    " nic", "oliver ollie", "pamela pam", "patricia pat trish", "patrick pat paddy",
    "peter pete", "philip phillip phil", "rebecca becky becca", "richard rick dick richie",
    "robert rob bob bobby robbie", "ronald ron", "samantha sam", "samuel sam", "sarah sally",
    "stephen steven steve", "stephanie steph", "susan suzanne susanne sue susie", "terence terry",
    "theresa teresa terri", "thomas tom tommy", "timothy tim", "valerie val", "victoria vicky"
    " vicki", "william bill billy will", "zachary zac zak",
)  # fmt: skip

_OF: dict[str, set[int]] = {}
for _number, _names in enumerate(_FAMILIES):
    for _name in _names.split():
        _OF.setdefault(_name, set()).add(_number)


def same_first_name(one: str, other: str) -> bool:
    """Whether two first names, case folded, may be one person's: "sue" and "susan", "j" and "jo".

    Args:
        one: A first name or an initial, with or without its stop.
        other: Another.
    """
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other or (1 in (len(one), len(other)) and one[:1] == other[:1]):
        return True
    return bool(_OF.get(one, set()) & _OF.get(other, set()))
