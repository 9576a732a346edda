"""Layouts of attendance lists of schools, patients, charities and villages, and who is there."""

from __future__ import annotations

ITEM = "\n1. Welcome\nThe Chair welcomed everyone to the meeting and opened it.\n"

LAYOUTS: tuple[tuple[str, str, str, str], ...] = (
    (
        "offices before names, a colon after each",
        "Present: Chair: Ann Holt (AH), Vice Chair: Jo Marsh (JM), Kim Rao (KR), Lee Webb (LW)\n"
        "Apologies: Tom Hill\n" + ITEM,
        "Ann Holt, Jo Marsh, Kim Rao, Lee Webb",
        "Tom Hill",
    ),
    (
        "offices before titled names, a comma after each",
        "PRESENT:\n"
        "Pro-Chancellor, Mr K Holt (Chair)\n"
        "Mr B Dean\n"
        "Registrar and Deputy Chief Executive, Mrs J Marsh\n"
        "Dean of Medicine, Professor N Rao (in attendance for minutes 12.4 and 12.5)\n"
        "Council Chair Elect, Ms S Webb\n" + ITEM,
        "Mr K Holt, Mr B Dean, Mrs J Marsh, Professor N Rao, Ms S Webb",
        "",
    ),
    (
        "titles run together, professors among them",
        "Present: Professor H Al Holt Mr B Dean Professor J Marsh (Chair) Ms K Rao-Smith "
        "Associate Professor L Webb\n"
        "Apologies: Dr T Hill Professor P Lund\n" + ITEM,
        "Professor H Al Holt, Mr B Dean, Professor J Marsh, Ms K Rao-Smith, "
        "Associate Professor L Webb",
        "Dr T Hill, Professor P Lund",
    ),
    (
        "a plural title of professors",
        "Present: Professors A Holt and B Dean; Associate Professors J Marsh, K Rao and L Webb\n"
        + ITEM,
        "Professor A Holt, Professor B Dean, Associate Professor J Marsh, "
        "Associate Professor K Rao, Associate Professor L Webb",
        "",
    ),
    (
        "three initials without blanks",
        "Present: Cllrs A.B. Holt, F.W.P. Marsh, K. Rao and Mrs. J.E. Dean (JED)\n" + ITEM,
        "Cllr A. B. Holt, Cllr F. W. P. Marsh, Cllr K. Rao, Mrs J. E. Dean",
        "",
    ),
    (
        "trustees by their surnames, and a clerk who is not named",
        "Present: Trustees Holt (Chair), James, Dean and the Clerk\n"
        "Apologies: Trustees Marsh and Rao sent their apologies.\n" + ITEM,
        "Trustee Holt, Trustee James, Trustee Dean",
        "Trustee Marsh, Trustee Rao",
    ),
    (
        "the council before the councillor",
        "At the meeting held by video on Monday 21 September 2020 at 7.15pm, the following "
        "members were present: –\n"
        "\n"
        "Cllr G Holt, Town Mayor\n"
        "Cllr S Dean, Deputy Mayor\n"
        "\n"
        "ECC Cllr H Marsh\n"
        "WVDC Cllr M Rao\n"
        "\n"
        "Apologies: Cllrs Webb and Hill, and from ECC Cllrs Lund and Ford\n" + ITEM,
        "Cllr G Holt, Cllr S Dean, Cllr H Marsh, Cllr M Rao",
        "Cllr Webb, Cllr Hill, Cllr Lund, Cllr Ford",
    ),
    (
        "initials alone",
        "Attendees: Dr Ann Holt (AH), JD, KR, SM and LW\nApologies: JJ, PT.\n" + ITEM,
        "Dr Ann Holt, JD, KR, SM, LW",
        "JJ, PT",
    ),
    (
        "first names alone under their heading",
        "Present\n\nBob, Lance, Chris, Elaine, Olly\n" + ITEM,
        "Bob, Lance, Chris, Elaine, Olly",
        "",
    ),
    (
        "a list over which no heading stands",
        "Minutes of the meeting held on 27 April 2021\n"
        "\n"
        "Cllrs B Holt, D Dean, N Marsh-Rao, P Webb (Deputy Mayor), A Hill (Town Mayor), M Lund,\n"
        "K Ford and T Gray\n"
        "\n"
        "C Penn, Acting Town Clerk\n"
        "G Marl, Neighbourhood Plan Officer\n"
        "\n"
        "1 Apologies for Absence\n"
        "\n"
        "None.\n",
        "Cllr B Holt, Cllr D Dean, Cllr N Marsh-Rao, Cllr P Webb, Cllr A Hill, Cllr M Lund, "
        "Cllr K Ford, Cllr T Gray, C Penn, G Marl",
        "",
    ),
    (
        "a list without a heading above the apologies",
        "Date: 30 June 2016\n"
        "\n"
        "Mrs Ann Holt (Vice Chair), Mr Bob Dean (Headteacher), Mrs Jo Marsh, Miss Kim Rao.\n"
        "\n"
        "Apologies for absence were received from Dr Lee Webb.\n"
        "\n"
        "Mrs J Marsh left the room at 6.05pm\n" + ITEM,
        "Mrs Ann Holt, Mr Bob Dean, Mrs Jo Marsh, Miss Kim Rao",
        "Dr Lee Webb",
    ),
    (
        "places before their people",
        "Elm Vale - Mr J Holt\n"
        "Ashby - Mr C Dean, Mr I Marsh\n"
        "Oakley - Mr G Rao, Mrs N Webb, Mr F Hill\n"
        "In attendance - Mr D Lund\n"
        "Apologies - Mrs E Ford\n" + ITEM,
        "Mr J Holt, Mr C Dean, Mr I Marsh, Mr G Rao, Mrs N Webb, Mr F Hill, Mr D Lund",
        "Mrs E Ford",
    ),
    (
        "groups by names of their own, new members among the apologies",
        "Surgery representatives: Dr Ann Holt (AH), Jo Marsh (JM) Secretary\n"
        "Patient representatives: Kim Rao (KR), Lee Webb (LW)\n"
        "Apologies: Tom Hill, Pat Lund and new members Eve Ford, Dan Gray and Sue Penn\n" + ITEM,
        "Dr Ann Holt, Jo Marsh, Kim Rao, Lee Webb",
        "Tom Hill, Pat Lund, Eve Ford, Dan Gray, Sue Penn",
    ),
    (
        "what letters stand for, under the people",
        "Present\n"
        "Mr C Holt [CH] Chair (FG); Mr M Dean [MJD] Headmaster (SG)\n"
        "(FG) Foundation Governor; (SG) Staff Governor\n"
        "LA = Local Authority Governor\n" + ITEM,
        "Mr C Holt, Mr M Dean",
        "",
    ),
    (
        "those not present, and officers who were",
        "Present: Cllr D Holt (in the chair)\n"
        "Councillors: Mrs J Dean (JD), K Marsh (KM)\n"
        "NB: Cllr Mrs JD joined the meeting at approximately 7:45pm.\n"
        "\n"
        "Councillors not present: H Webb (HW) and D Hill (DH).\n"
        "\n"
        "The Town Clerk, Mrs S Grey, the Town Clerk’s Assistant, Mrs M Lund and a member of the "
        "public were also present.\n" + ITEM,
        "Cllr D Holt, Mrs J Dean, K Marsh, Mrs S Grey, Mrs M Lund",
        "H Webb, D Hill",
    ),
    (
        "members with offices in a broken column under them",
        "Members:\n"
        "Ann Holt\n"
        "Bob Dean\n"
        "Dr Kim Rao\n"
        "\n"
        "In Attendance:\n"
        "Sam Grey\n"
        "\n"
        "Interim Chair\n"
        "Director of Finance\n"
        "Medical Director\n"
        "\n"
        "Company Secretary\n" + ITEM,
        "Ann Holt, Bob Dean, Dr Kim Rao, Sam Grey",
        "",
    ),
    (
        "offices without names",
        "Present: Ms Holt, Mr Dean, Dr Rao\n"
        "In attendance: Deputy Academic Registrar (Systems), Director of External Relations, "
        "Director of Finance\n"
        "\n"
        "ANNOUNCEMENTS\n" + ITEM,
        "Ms Holt, Mr Dean, Dr Rao",
        "",
    ),
    (
        "apologies with a comma lost after the initials",
        "Present: Ann Holt (AH), Bob Dean (BD)\n"
        "Apologies: Tom Hill (TH), Bill Webb (BW) Jo Marsh (JM) Kim Rao (KR)\n" + ITEM,
        "Ann Holt, Bob Dean",
        "Tom Hill, Bill Webb, Jo Marsh, Kim Rao",
    ),
    (
        "the chair over the list",
        "Chair\nProfessor Ann Holt, Vice-Chancellor\n\nPresent\nDr Dean, Ms Marsh, Mr Rao\n" + ITEM,
        "Professor Ann Holt, Dr Dean, Ms Marsh, Mr Rao",
        "",
    ),
    (
        "headings as points of a list",
        "  • Present: Ann Holt (AH), chair, Jo Marsh (JM), Kim Rao (KR)\n"
        "  • Practice staff: Dr Lee Webb (LW); Pat Lund (PL) Practice Manager\n" + ITEM,
        "Ann Holt, Jo Marsh, Kim Rao, Dr Lee Webb, Pat Lund",
        "",
    ),
    (
        "councillors of a district, and the clerk after an and",
        "PRESENT: Councillors A Holt, (Chairman), Cllrs Mrs Dean (Vice Chair), C Marsh, "
        "D/Cllr Rao, and the Parish Clerk, Mrs S Grey. One member of the public was present.\n"
        "District Councillor: None\n" + ITEM,
        "Councillor A Holt, Mrs Dean, Cllr C Marsh, D/Cllr Rao, Mrs S Grey",
        "",
    ),
    (
        "parish councillor attendees",
        "Parish Councillor attendees: Ann Holt (Chair), Jo Marsh, Kim Rao\n"
        "Guests: ECC Councillor Lee Webb\n" + ITEM,
        "Ann Holt, Jo Marsh, Kim Rao, Councillor Lee Webb",
        "",
    ),
    (
        "a bracket with a comma at the end of a list",
        "Present: Cllrs Ann Holt, Jo Marsh, Kim Rao & Lee Webb (by Zoom, without a vote)\n" + ITEM,
        "Cllr Ann Holt, Cllr Jo Marsh, Cllr Kim Rao, Cllr Lee Webb",
        "",
    ),
    (
        "apologies marked before the names of a table",
        "|  | Members | Title | Representing |\n"
        "|---|---|---|---|\n"
        "| Apols | Ann Holt (AH) | Independent Chair | Board |\n"
        "|  | Jo Marsh (JM) | Business Manager | |\n"
        "|  | Kim Rao (KR) | Lay Member | |\n"
        "| Apols | Lee Webb (LW) | Lay Member | |\n" + ITEM,
        "Jo Marsh, Kim Rao",
        "Ann Holt, Lee Webb",
    ),
)
"""Name, text, who is present, who is not."""
