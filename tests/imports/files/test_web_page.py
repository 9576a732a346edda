from __future__ import annotations

import pytest

from imports.files.web_page import markdown_of

COUNCIL_PAGE = """<!DOCTYPE html><html><head><title>Site</title><style>p {}</style></head>
<body class="mgBody"><div id="cookie-banner"><p>We use cookies</p></div>
<a class="skip-link" href="#x">Skip to content</a>
<header role="banner"><p>Exampleshire online</p></header>
<nav><ul><li>Home</li></ul></nav><script>var x = "<p>no</p>";</script>
<div id="modgov"><h1>Agenda and minutes</h1>
<h2>Corporate Parenting Board - Thursday, 8th September, 2016 6.00 pm</h2>
<div class="mgSideMenu menu"><p>Browse</p></div>
<table class="mgItemTable"><tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td>
<td><p class="mgAiTitleTxt">Apologies <span>PDF 100 KB</span></p>
<ul class="mgActionList"><li><a>View the decision for item 1.</a></li></ul>
<p class="mgSubItemTitleTxt"><b>Minutes:</b></p>
<div class="mgWordPara"><p>Apologies were received from <strong>CC Dean</strong>&nbsp;and
A_b.</p></div></td></tr>
<tr><td><p>2.</p></td><td><p>Elm House</p><p>Noted.</p></td></tr></table></div>
<!-- a <p>comment</p> --><footer><p>Copyright</p></footer>
<div class="siteFooter"><p>Contact us</p></div></body></html>"""


def test_the_page_of_a_council_gives_its_minutes_and_nothing_of_the_site() -> None:
    assert markdown_of(COUNCIL_PAGE).split("\n\n") == [
        "# Agenda and minutes",
        "## Corporate Parenting Board - Thursday, 8th September, 2016 6.00 pm",
        "## 1. Apologies",
        "**Minutes:**",
        "Apologies were received from **CC Dean** and A\\_b.",
        "## 2. Elm House",
        "Noted.",
    ]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one<br>two</p>three", "one\ntwo\n\nthree"),
        ("<ol start='3'><li>c<li>d</ol><ul><li>e</ul>", "3. c\n\n4. d\n\n- e"),
        ("<ol start='x'><li>a</ol>", "1. a"),
        ("<li>alone", "- alone"),
        ("<h3>a <b>b</b><br>c</h3>", "### a b c"),
        ("<p>&lt;b&gt; &amp; *x*", "\\<b> & \\*x\\*"),
        ("<b></b><p><b> a </b>b", "**a** b"),
        ("<p>5 < 6 and <7", "5 \\< 6 and \\<7"),
        ("<p hidden>x<p style='display: none'>y<p>z", "z"),
        ("<select><option>x</select><p>y", "y"),
        ("<main><p>a</main><p>b", "a"),
        ("<p>b<main></main>", "b"),
        ("<nav><p>a</nav>", "a"),
        ("<script>a", ""),
        ("", ""),
        ("</p></td></table>a", "a"),
        ("<p>a<!-- b", "a\\<!-- b"),
        ("<td>a<td>b", "a\n\nb"),
        ("a<pre>b</pre>c", "a\n\nb\n\nc"),
        ("<p>Report (DOCX, 1.5MB)", "Report"),
    ],
)
def test_words_come_as_markdown(html: str, text: str) -> None:
    assert markdown_of(html) == text


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ("<tr hidden><td>a<td>b<tr><td>c<td>d", "| c | d |\n|---|---|"),
        ("<tr><th>a<th>b<tr><td>c<td>d|e", "| a | b |\n|---|---|\n| c | d\\|e |"),
        ("<tr><td>a<td>b<tr><td colspan=2>c", "| a | b |\n|---|---|\n| c |  |"),
        ("<tr><td>a<td><td>b<tr><td>c<td><td>d", "| a | b |\n|---|---|\n| c | d |"),
        ("<tr><td>a<td><p>b<p>c", "| a | b<br>c |\n|---|---|"),
        ("<tr><td>a<tr><td>b", "a\n\nb"),
        ("<tr><td><h2>a</h2><td>b", "## a\n\nb"),
        ("<tr><td>3<td><p>Title<p>words", "## 3. Title\n\nwords"),
        ("<tr><td>3<td>words", "| 3 | words |\n|---|---|"),
        ("<tr><td>a<td><table><tr><td>b<td>c</table>", "| a | b\tc |\n|---|---|"),
        ("<tr><td>", ""),
        ("<caption>a</caption>", "a"),
    ],
)
def test_tables_hold_facts_or_lay_out_a_page(rows: str, text: str) -> None:
    assert markdown_of(f"<table>{rows}</table>") == text


def test_a_cell_with_passages_makes_its_table_text() -> None:
    long = "The board heard of it. " * 8
    page = f"<table><tr><td>Elm House<td><p>{long}<p>Noted.</table>"
    assert markdown_of(page).split("\n\n") == ["Elm House", long.strip(), "Noted."]
