"""Layouts of attendance lists, and who is at the meeting by each."""

from __future__ import annotations

LAYOUTS: tuple[tuple[str, str, str, str], ...] = (
    (
        "parish",
        "Exampleshire Parish Council\n"
        "Minutes of the meeting held on 4 May 2021\n"
        "Present: Cllrs A Holt (Chairman), B Dean, C Rao-Smith, and D O'Neill.\n"
        "In attendance: Mrs S Grey (Clerk), County Cllr Ian Marsh and 6 members of the "
        "public.\n"
        "Apologies: Cllr E Lund (holiday), Cllr F Webb (work).\n"
        "1. Declarations of interest\n"
        "None.\n",
        "Cllr A Holt, Cllr B Dean, Cllr C Rao-Smith, Cllr D O'Neill, Mrs S Grey, County "
        "Cllr Ian Marsh",
        "Cllr E Lund, Cllr F Webb",
    ),
    (
        "columns that only blanks part",
        "Present:\n"
        "\n"
        "County Councillor Ann Holt (Chair)      Exampleshire County Council\n"
        "Jo Marsh                                Participation\n"
        "Ana Diaz                                UNISON\n"
        "\n"
        "Apologies for absence were received from County Councillor Tom Birkett and Dr Rao.\n"
        "\n"
        "1. Introductions and apologies\n",
        "County Councillor Ann Holt, Jo Marsh, Ana Diaz",
        "County Councillor Tom Birkett, Dr Rao",
    ),
    (
        "nhs",
        "Present:\n"
        "Dr Ann Holt, Chair\n"
        "Jo Marsh, Chief Executive\n"
        "Prof. Kim Rao, Medical Director\n"
        "Lee Webb, Non-Executive Director (via Teams)\n"
        "\n"
        "In attendance:\n"
        "Sam Grey, Board Secretary (minutes)\n"
        "Pat Lund, Head of Communications\n"
        "\n"
        "Apologies:\n"
        "Tom Hill, Director of Finance\n"
        "\n"
        "Action\n"
        "1 Welcome and apologies\n"
        "The Chair welcomed everyone.\n",
        "Dr Ann Holt, Jo Marsh, Prof Kim Rao, Lee Webb, Sam Grey, Pat Lund",
        "Tom Hill",
    ),
    (
        "table",
        "# Minutes\n"
        "\n"
        "| Name | Role | Present |\n"
        "|------|------|---------|\n"
        "| Ann Holt | Chair | ✓ |\n"
        "| Bob Dean | Treasurer | Apologies |\n"
        "| Cat Rao | Member | x |\n"
        "| Dan Webb | Member | Online |\n"
        "\n"
        "## 1. Welcome\n",
        "Ann Holt, Cat Rao, Dan Webb",
        "Bob Dean",
    ),
    (
        "table2",
        "| Present | Apologies |\n"
        "|---|---|\n"
        "| Ann Holt (Chair) | Bob Dean |\n"
        "| Cat Rao | |\n"
        "\n"
        "1. Welcome\n",
        "Ann Holt, Cat Rao",
        "Bob Dean",
    ),
    (
        "table3",
        "| Present: | Ann Holt (AH) – Chair<br>Bob Dean (BD)<br>Cat Rao (CR) |\n"
        "|---|---|\n"
        "| Apologies: | Dan Webb |\n"
        "| In attendance: | Sam Grey, Clerk to the Board |\n"
        "| Date: | 4 May 2021 |\n"
        "\n"
        "Item 1\n",
        "Ann Holt, Bob Dean, Cat Rao, Sam Grey",
        "Dan Webb",
    ),
    (
        "school",
        "Governors present:\n"
        "Mrs A Holt (Chair)\n"
        "Mr B Dean (Vice-Chair)\n"
        "Rev C Rao\n"
        "Ms J Marsh (Headteacher)\n"
        "Mr K Lee (from 6.15 pm)\n"
        "\n"
        "Also present:\n"
        "Mrs S Grey - Clerk to the Governors\n"
        "Miss P Lund - Deputy Headteacher (item 5 only)\n"
        "\n"
        "Apologies for absence: Mr T Hill (accepted), Mrs L Ford\n"
        "\n"
        "1. Welcome and apologies\n"
        "The Chair welcomed governors.\n",
        "Mrs A Holt, Mr B Dean, Rev C Rao, Ms J Marsh, Mr K Lee, Mrs S Grey, Miss P Lund",
        "Mr T Hill, Mrs L Ford",
    ),
    (
        "bold",
        "**Present:** Ann Holt (Chair), Bob Dean, Cat Rao\n"
        "**Apologies:** Dan Webb, Eve Ford\n"
        "**Minutes:** Sam Grey\n"
        "\n"
        "## Matters arising\n"
        "Something.\n",
        "Ann Holt, Bob Dean, Cat Rao, Sam Grey",
        "Dan Webb, Eve Ford",
    ),
    (
        "caps",
        "PRESENT: COUNCILLOR ANN HOLT (CHAIR), COUNCILLORS DEAN, O'NEILL, MCDONALD AND "
        "VAN DER BERG\n"
        "IN ATTENDANCE: SAM GREY (CLERK TO THE COUNCIL)\n"
        "APOLOGIES: COUNCILLOR LUND\n",
        "Councillor Ann Holt, Councillor Dean, Councillor O'Neill, Councillor McDonald, "
        "Councillor van der Berg, Sam Grey",
        "Councillor Lund",
    ),
    (
        "surname",
        "Members Present\n"
        "SMITH, John (Chair)\n"
        "JONES, Mary\n"
        "BROWN-LEE, Dr Kim\n"
        "\n"
        "Officers Present\n"
        "GREY, Sam (Clerk)\n"
        "\n"
        "Apologies\n"
        "WEBB, Lee\n",
        "John Smith, Mary Jones, Dr Kim Brown-Lee, Sam Grey",
        "Lee Webb",
    ),
    (
        "tabs",
        "Present:\tCllr A Holt (in the Chair)\tCllr B Dean\n"
        "\tCllr C Rao\tCllr D Webb\n"
        "\n"
        "In attendance:\tS Grey (Clerk)\n"
        "Apologies:\tCllr E Ford, Cllr G Hill\n",
        "Cllr A Holt, Cllr B Dean, Cllr C Rao, Cllr D Webb, S Grey",
        "Cllr E Ford, Cllr G Hill",
    ),
    (
        "dash",
        "ATTENDANCE\n"
        "- Ann Holt (AH), Exampleshire County Council\n"
        "- Bob Dean (BD), Elm Trust\n"
        "- Cat Rao (CR), Elm House\n"
        "\n"
        "Apologies\n"
        "- Dan Webb, Oak School\n"
        "\n"
        "1. Welcome\n"
        "AH welcomed those present.\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "Dan Webb",
    ),
    (
        "young",
        "Present:\n"
        "County Councillor Ann Holt (Chair)\n"
        "Jo Marsh, Assistant Director\n"
        "Young people: Paige, Sam R, Kris and Mary-Beth (Voices)\n"
        "Officers: Sam Grey (Clerk), Pat Lund (Virtual School Head)\n"
        "Substitutes: Cllr D Webb (for Cllr E Ford)\n"
        "Apologies: Cllr E Ford, Dr K Rao\n"
        "\n",
        "County Councillor Ann Holt, Jo Marsh, Paige, Sam R, Kris, Mary-Beth, Sam Grey, "
        "Pat Lund, Cllr D Webb",
        "Cllr E Ford, Dr K Rao",
    ),
    (
        "numlist",
        "Present\n"
        "1. Ann Holt (Chair)\n"
        "2. Bob Dean\n"
        "3. Cat Rao\n"
        "\n"
        "Apologies\n"
        "1. Dan Webb\n"
        "\n"
        "1. Minutes of the last meeting\n"
        "Agreed.\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "Dan Webb",
    ),
    (
        "colon",
        "Chair: Cllr Ann Holt\n"
        "Clerk: Ms S Grey\n"
        "Present: Cllrs Holt, Dean (until item 5) and Rao (remote)\n"
        "Absent: Cllr Webb\n"
        "Also in attendance: Sgt T Hill (Exampleshire Police), two members of the "
        "public\n",
        "Cllr Ann Holt, Ms S Grey, Cllr Dean, Cllr Rao, Sgt T Hill",
        "Cllr Webb",
    ),
    (
        "sections",
        "Present:\n"
        "\n"
        "Councillors: A Holt (Chairman), B Dean, C Rao\n"
        "Co-opted members: Jo Marsh and Rev P Lund\n"
        "Officers: S Grey (Democratic Services), K Lee (Director of Children's "
        "Services)\n"
        "\n"
        "Apologies for absence were received from Councillor D Webb and Ms E Ford.\n"
        "\n"
        "The meeting opened at 7.00pm.\n",
        "Councillor A Holt, Councillor B Dean, Councillor C Rao, Jo Marsh, Rev P Lund, "
        "S Grey, K Lee",
        "Councillor D Webb, Ms E Ford",
    ),
    (
        "and",
        "PRESENT\n"
        "Ann Holt – Chair\n"
        "Bob Dean – Exampleshire County Council\n"
        "Cat Rao – representing Elm House\n"
        "Dan Webb – Foster Carer\n"
        "\n"
        "IN ATTENDANCE\n"
        "Sam Grey – Clerk\n"
        "Eve Ford – Observer\n"
        "\n"
        "APOLOGIES\n"
        "Gil Hill – Health Trust\n"
        "\n"
        "MINUTES OF THE LAST MEETING\n"
        "The minutes were agreed.\n",
        "Ann Holt, Bob Dean, Cat Rao, Dan Webb, Sam Grey, Eve Ford",
        "Gil Hill",
    ),
    (
        "semi",
        "Present: Ann Holt, Chair, Elm Trust; Bob Dean, Manager, Oak House; Cat Rao (Ash "
        "School)\n"
        "Apologies: none\n"
        "Quorum: 5\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "",
    ),
    (
        "proseatt",
        "The following members were present: Councillors A Holt, B Dean and C Rao. Also "
        "present were Mr S Grey (Clerk) and five members of the public.\n",
        "Councillor A Holt, Councillor B Dean, Councillor C Rao, Mr S Grey",
        "",
    ),
    (
        "item1",
        "1. Attendance and apologies\n"
        "Present: Ann Holt (Chair), Bob Dean, Cat Rao\n"
        "Apologies: Dan Webb\n"
        "2. Minutes of last meeting\n"
        "Agreed.\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "Dan Webb",
    ),
    (
        "councilcols",
        "Present:\n"
        "\n"
        "Councillor Ann Holt (Chair)\n"
        "Councillors: Bob Dean      Cat Rao      Dan Webb\n"
        "             Eve Ford      Gil Hill     Kim Lee\n"
        "\n"
        "Also in attendance: Councillor Lou Ash (Cabinet Member for Children)\n",
        "Councillor Ann Holt, Councillor Bob Dean, Councillor Cat Rao, Councillor Dan "
        "Webb, Councillor Eve Ford, Councillor Gil Hill, Councillor Kim Lee, Councillor "
        "Lou Ash",
        "",
    ),
    (
        "topic",
        "Present: Ann Holt, Bob Dean, Cat Rao\n"
        "\n"
        "Apologies: Dan Webb\n"
        "\n"
        "Play Area\n"
        "The play area had been inspected and the swings will be mended by the "
        "contractor soon.\n"
        "\n"
        "Bus Shelter\n"
        "Nothing to report.\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "Dan Webb",
    ),
    (
        "church",
        "Present: Rev. Ann Holt (Chair), Mr. and Mrs. B. Dean, Canon J. Rao, Miss E. "
        "Ford\n"
        "Apologies: Mrs. K. Lee\n",
        "Rev Ann Holt, Mr B. Dean, Mrs B. Dean, Canon J. Rao, Miss E. Ford",
        "Mrs K. Lee",
    ),
    (
        "substit",
        "PRESENT\n"
        "Councillors Holt (Chair), Dean, Rao\n"
        "(Councillor Webb substituting for Councillor Ford)\n"
        "Apologies for absence\n"
        "Councillor Ford and Dr Lund\n",
        "Councillor Holt, Councillor Dean, Councillor Rao, Councillor Webb",
        "Councillor Ford, Dr Lund",
    ),
    (
        "hosp",
        "MINUTES OF THE MEETING OF THE TRUST BOARD HELD ON 3 MAY 2018\n"
        "\n"
        "PRESENT:\n"
        "\n"
        "Ms A Holt             Chair\n"
        "Mr B Dean             Chief Executive\n"
        "Dr C Rao              Medical Director\n"
        "Mrs D Webb            Non Executive Director\n"
        "\n"
        "IN ATTENDANCE:\n"
        "\n"
        "Mr E Ford             Director of Estates (for item 18/45)\n"
        "Ms S Grey             Trust Secretary (Minutes)\n"
        "2 members of the public\n"
        "\n"
        "ITEM\n"
        "18/40   APOLOGIES\n"
        "Apologies were received from Mr G Hill, Finance Director.\n",
        "Ms A Holt, Mr B Dean, Dr C Rao, Mrs D Webb, Mr E Ford, Ms S Grey",
        "",
    ),
    (
        "steer",
        "## Attendees\n"
        "\n"
        "* Ann Holt (University of Exampleshire)\n"
        "* Bob Dean (Elm Labs) - remote\n"
        "* @catrao\n"
        "* Dan Webb\n"
        "\n"
        "## Apologies\n"
        "\n"
        "* Eve Ford\n"
        "\n"
        "## Agenda\n"
        "\n"
        "* Review of actions\n"
        "* Budget\n",
        "Ann Holt, Bob Dean, Dan Webb",
        "Eve Ford",
    ),
    (
        "gdoc",
        "**Date:** 3 May 2018\n"
        "**Attendees:** Ann, Bob, Cat Rao, Dan W\n"
        "**Regrets:** Eve\n"
        "**Notes:** Ann\n"
        "\n"
        "### Topics\n"
        "- budget\n",
        "Ann, Bob, Cat Rao, Dan W",
        "Eve",
    ),
    (
        "attlist",
        "Attendance list:\n"
        "Ann Holt - AH - Elm Trust\n"
        "Bob Dean - BD - Oak Trust\n"
        "Cat Rao - CR - Ash Trust\n"
        "Apologies for absence:\n"
        "Dan Webb - DW - Yew Trust\n"
        "Distribution: all present\n"
        "1. Matters arising\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "Dan Webb",
    ),
    (
        "partners",
        "Members present:\n"
        "Councillor Ann Holt – Exampleshire County Council (Chair)\n"
        "Bob Dean, Chief Officer, Exampleshire CCG\n"
        "Superintendent Cat Rao, Exampleshire Police\n"
        "Dr Dan Webb, Director of Public Health\n"
        "\n"
        "Also in attendance:\n"
        "Eve Ford, Head of Commissioning\n"
        "Gil Hill, Democratic Services Officer\n"
        "\n"
        "1 APOLOGIES FOR ABSENCE\n"
        "\n"
        "Apologies for absence were submitted on behalf of Councillor Kim Lee and Mr Lou "
        "Ash (Healthwatch).\n",
        "Councillor Ann Holt, Bob Dean, Superintendent Cat Rao, Dr Dan Webb, Eve Ford, Gil Hill",
        "",
    ),
    (
        "modern",
        "Attendance Details\n"
        "\n"
        "Present:\n"
        "\n"
        "Chair: Councillor Ann Holt\n"
        "\n"
        "Councillors: Bob Dean, Cat Rao, Dan Webb (Vice-Chair) and Eve Ford\n"
        "\n"
        "Apologies: Councillors Gil Hill and Kim Lee\n"
        "\n"
        "Officers: Sam Grey (Committee Services Officer), Pat Lund (Head of Legal), Jo "
        "Marsh\n"
        "\n"
        "21. DECLARATIONS OF INTEREST\n",
        "Councillor Ann Holt, Councillor Bob Dean, Councillor Cat Rao, Councillor Dan "
        "Webb, Councillor Eve Ford, Sam Grey, Pat Lund, Jo Marsh",
        "Councillor Gil Hill, Councillor Kim Lee",
    ),
    (
        "inline2",
        "PRESENT: Cllr A Holt (Chairman), Cllr B Dean, Cllr C Rao, Mrs S Grey (Clerk). 4 "
        "members of the public. APOLOGIES: Cllr D Webb.\n"
        "\n"
        "1. MINUTES\n",
        "Cllr A Holt, Cllr B Dean, Cllr C Rao, Mrs S Grey",
        "Cllr D Webb",
    ),
    (
        "twocol",
        "| **Present** | **Role** | **Apologies** |\n"
        "|---|---|---|\n"
        "| Ann Holt | Chair | Bob Dean |\n"
        "| Cat Rao | Treasurer | |\n",
        "Ann Holt, Cat Rao",
        "Bob Dean",
    ),
    (
        "rolename",
        "Present:\n"
        "Chair: Ann Holt\n"
        "Vice-Chair: Bob Dean\n"
        "Secretary: Cat Rao\n"
        "Members: Dan Webb, Eve Ford, Gil Hill\n"
        "In attendance: Head of Finance: Kim Lee\n"
        "Public: 4\n",
        "Ann Holt, Bob Dean, Cat Rao, Dan Webb, Eve Ford, Gil Hill, Kim Lee",
        "",
    ),
    (
        "fire",
        "Present -\n"
        "\n"
        "Councillors\n"
        "A Holt (Chairman)\n"
        "B Dean\n"
        "C Rao\n"
        "\n"
        "Co-opted members\n"
        "Mr D Webb\n"
        "\n"
        "Apologies -\n"
        "Councillor E Ford (Councillor G Hill substituting)\n"
        "\n"
        "Officers present -\n"
        "Clerk\n"
        "S Grey\n",
        "Councillor A Holt, Councillor B Dean, Councillor C Rao, Mr D Webb, S Grey",
        "Councillor E Ford",
    ),
    (
        "welcome",
        "1.0 Welcome, introductions and apologies\n"
        "Present: Ann Holt (AH) Chair, Bob Dean (BD) Vice Chair, Cat Rao (CR)\n"
        "Apologies: Dan Webb (DW)\n"
        "The chair welcomed everyone to the meeting.\n"
        "2.0 Minutes\n",
        "Ann Holt, Bob Dean, Cat Rao",
        "Dan Webb",
    ),
    (
        "lines",
        "PARISH COUNCIL MEETING 3 May 2018\n"
        "Present\n"
        "Cllr Ann Holt, Chair\n"
        "Cllr Bob Dean\n"
        "Cllr Cat Rao, Vice Chair\n"
        "Sam Grey, Clerk\n"
        "Also present\n"
        "Borough Cllr Dan Webb, PCSO Eve Ford, 3 residents\n"
        "Apologies\n"
        "Cllr Gil Hill, Cllr Kim Lee\n"
        "Declarations of Interest\n"
        "None\n",
        "Cllr Ann Holt, Cllr Bob Dean, Cllr Cat Rao, Sam Grey, Borough Cllr Dan Webb, "
        "PCSO Eve Ford",
        "Cllr Gil Hill, Cllr Kim Lee",
    ),
    (
        "orgfirst",
        "Present:\n"
        "Elm Trust: Ann Holt, Bob Dean\n"
        "Oak Trust: Cat Rao\n"
        "Exampleshire County Council: Dan Webb, Eve Ford (Chair)\n"
        "Apologies: Gil Hill (Elm Trust)\n",
        "Ann Holt, Bob Dean, Cat Rao, Dan Webb, Eve Ford",
        "Gil Hill",
    ),
    (
        "initials_behind_the_name",
        "Present:\n"
        "Dr Ann Holt AH Clinical Chair\n"
        "Rob Chapel RCp Chief Finance Officer\n"
        "Jill Dean JD Lay Member for Governance\n"
        "Apologies:\n"
        "Suzy Webb SW Head of Governance\n"
        "GB/21/214: Welcome\n",
        "Dr Ann Holt, Rob Chapel, Jill Dean",
        "Suzy Webb",
    ),
    (
        "lists_without_offices",
        "Attendance Details\n"
        "\n"
        "M Holt (Chair), J Dean Rao, L Webb.\n"
        "A Marsh, B Grey and A Lund.\n"
        "Apologies for absence:\n"
        "were submitted on behalf of Councillor J Ford and Councillor B Hill\n"
        "Declarations of interest:\n",
        "M Holt, J Dean Rao, L Webb, A Marsh, B Grey, A Lund",
        "Councillor J Ford, Councillor B Hill",
    ),
    (
        "roll_called",
        "1. Calling of the Roll and Apologies for Absence\n"
        "\n"
        "Mr G Holt, Mr R Dean (v/c), Mrs G Rao-Webb\n"
        "\n"
        "In Attendance:\n"
        "Chief Executive\n"
        "Director of Development\n"
        "\n"
        "Mr B Marsh in the Chair\n"
        "\n"
        "Apologies for absence were intimated on behalf of Mr B Hill and Mrs C Ford.\n"
        "\n"
        "2. Declarations of Interest\n",
        "Mr G Holt, Mr R Dean, Mrs G Rao-Webb, Mr B Marsh",
        "Mr B Hill, Mrs C Ford",
    ),
    (
        "places_first",
        "Present:\n"
        "Elmford: Apologies from Ann Holt and Bob Dean\n"
        "Oakley: Jack Webb, Apologies from Fiona Hill\n"
        "Ashby: Andrew Grey (AG) (Forum Secretary)\n"
        "2) Office Bearers\n",
        "Jack Webb, Andrew Grey",
        "Ann Holt, Bob Dean, Fiona Hill",
    ),
    (
        "no_heading_above",
        "Minutes of the meeting at Elm Hall\n"
        "\n"
        "Elmford - Mr J. Holt\n"
        "Oakley - Mr H. Dean\n"
        "In attendance - Cllr. R. Rao, Ms Z. Webb (Courier) and 8 members of the public\n"
        "Apologies - Mrs E. Hill, Mr A. de Costa.\n"
        "\n"
        "1. Minutes\n",
        "Mr J. Holt, Mr H. Dean, Cllr R. Rao, Ms Z. Webb",
        "Mrs E. Hill, Mr A. de Costa",
    ),
    (
        "no_heading_at_all",
        "Notes of the patient group\n"
        "\n"
        "Doug (DL) - Chairman\n"
        "\n"
        "Mrs Sharon Webb (SW) – Practice Manager\n"
        "\n"
        "Christine Rao (CR)\n"
        "\n"
        "Minutes of the last meeting:\n"
        "The minutes were accepted.\n",
        "Doug, Mrs Sharon Webb, Christine Rao",
        "",
    ),
    (
        "wrapped_in_mid_name",
        "Present: Allan Holt, Esme Dean, Danny O’Neill, John Grey, Robert\n"
        "Marsh, Hannah Webb, Inspector\n"
        "Bob Ford, PC Nicola Hill, Jim Lee (GCC)\n"
        "\n"
        "Apologies: Annie Rao, Cllrs Alam,\n"
        "Lund, Dorn and Hutch.\n"
        "\n"
        "Minute Secretary: John Grey\n"
        "\n"
        "1.MINUTES\n",
        "Allan Holt, Esme Dean, Danny O’Neill, John Grey, Robert Marsh, Hannah Webb, "
        "Inspector Bob Ford, PC Nicola Hill, Jim Lee",
        "Annie Rao, Cllr Alam, Cllr Lund, Cllr Dorn, Cllr Hutch",
    ),
    (
        "heading_without_colon",
        "Attendees Tony Holt (Chair), Sylvia Dean (Vice Chair), Anne Rao\n"
        "(Honorary Secretary), Sue Webb,\n"
        "Invited Nicky Grey (Clerk to the Board), Kate Marsh (Business &\n"
        "Performance Manager)\n"
        "Action\n"
        "1.\n"
        "Election of Chair\n",
        "Tony Holt, Sylvia Dean, Anne Rao, Sue Webb, Nicky Grey, Kate Marsh",
        "",
    ),
    (
        "numbered_like_items",
        "131. Present:\n"
        "Councillors B Holt (Chairman), P Dean,\n"
        "C Rao, and A Grey (Clerk).\n"
        "\n"
        "132. Apologies\n"
        "132.1 Councillor Webb sent his apologies which were accepted.\n"
        "\n"
        "133. Public Question Time\n",
        "Councillor B Holt, Councillor P Dean, Councillor C Rao, A Grey",
        "Councillor Webb",
    ),
    (
        "bracket_before_a_name",
        "Present: Cllrs R Holt, A Dean, (Chairman) V Rao\n",
        "Cllr R Holt, Cllr A Dean, Cllr V Rao",
        "",
    ),
    (
        "glued_initials",
        "Present. D.Holt [Chairman ], R.Dean, A.Rao, G.Webb,S Marsh and J. Grey [Clerk].\n",
        "D. Holt, R. Dean, A. Rao, G. Webb, S Marsh, J. Grey",
        "",
    ),
)
"""The layout, its text, who is present and who is not, with titles, in order."""
