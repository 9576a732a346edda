"""Record to text: agendas, minutes, action lists and registers, as Markdown."""
