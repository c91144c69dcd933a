"""The questions of the listening step (M9 to M12)."""

from ..marking import C_, N_
from ..question import Question

KEYWORD_KINDS = {
    "service": N_("What you do"),
    "company": N_("Your name"),
    "customer": N_("Who your customers are"),
    "problem": N_("A problem in their words"),
    "competitor": N_("A competitor"),
    "town": N_("Your town or area"),
}
NEEDS = {
    "wants_to_know": N_("wants to know"),
    "struggles": N_("struggles"),
    "values": N_("values"),
    "asks_for": N_("asks for"),
    "praises": N_("praises"),
}
STRENGTHS = {1: N_("In passing"), 2: N_("Clearly"), 3: N_("Strongly")}
CONVERSATIONS = {
    "none": N_("Not begun"),
    "begun": N_("Begun"),
    "answered": N_("They answered"),
    "helped": N_("You could help"),
}

QUESTIONS = {
    "listening.expected_places": Question(
        N_("Where do you think your customers talk?"),
        N_("Where you expect them"),
        N_("Ten seconds, from memory. Later you compare it with what you found."),
    ),
    "keyword.words": Question(
        N_("A word your customers would use"),
        N_("Keyword"),
        N_("People search with their own words, not with the words of your trade."),
    ),
    "keyword.kind": Question(
        N_("What kind of word is it?"),
        N_("Kind of keyword"),
        N_("Words for what you do, for your name, and for your customers each find other people."),
        choices=KEYWORD_KINDS,
    ),
    "place.name": Question(N_("A place of your own"), N_("Place"), N_("A forum, a club, your own counter.")),
    "place.link": Question(N_("Its address, if it has one"), N_("Address"), hint=N_("https://…")),
    "search.keyword": Question(C_("search", "Keyword"), N_("Searched for")),
    "search.place": Question(C_("search", "Place"), N_("Searched in")),
    "search.words": Question(N_("What exactly did you search for?"), N_("Searched for exactly")),
    "search.day": Question(C_("search", "Day"), N_("Day of the search")),
    "search.found": Question(
        N_("How many did you find?"),
        N_("Found"),
        N_("Nothing found counts too: it tells you where not to go."),
    ),
    "note.words": Question(
        N_("Their exact words"),
        N_("Words"),
        N_("Copy them as they are. Their words are worth more than a summary."),
    ),
    "note.place": Question(N_("Where was it?"), C_("note", "Where"), N_("It decides later where you take part.")),
    "note.need": Question(
        N_("What is behind it? This person…"),
        N_("Need"),
        N_("The need tells you what would help, whatever the mood."),
        choices=NEEDS,
    ),
    "note.theme": Question(N_("What is it about, in two words?"), N_("Theme"), N_("Notes with the same theme add up.")),
    "note.day": Question(N_("When was it said?"), C_("note", "Day"), N_("Old notes count for less.")),
    "note.who": Question(
        N_("What kind of customer?"), N_("Kind of customer"), N_("A kind, never a name: “new homeowner”.")
    ),
    "note.strength": Question(N_("How strongly?"), N_("Strength"), choices={str(k): v for k, v in STRENGTHS.items()}),
    "note.keyword": Question(N_("Found with which keyword?"), N_("Found with")),
    "note.link": Question(N_("Link"), N_("Link"), hint=N_("https://…")),
    "note.objectives": Question(N_("Which objective does it speak to?"), N_("Speaks to")),
    "note.conversation": Question(
        N_("Did you begin a conversation?"),
        N_("Conversation"),
        N_("Ask and help. Selling comes much later."),
        choices=CONVERSATIONS,
    ),
    "note.outcome": Question(N_("What came of it?"), N_("What came of it")),
    "note.contacts_kept": Question(
        N_("Show addresses and phone numbers as they are"),
        N_("Addresses and numbers shown"),
        N_("Otherwise they are masked: a note needs no names."),
    ),
    "note.source": Question(N_("Imported from"), N_("Imported from")),
    "note.rating": Question(N_("How many stars of five?"), N_("Stars")),
    "objective.wants_to_know_heard": Question(
        N_("After listening: what do they want to know?"),
        N_("What they want to know, as heard"),
        N_("Answer again, now with what you heard."),
    ),
    "objective.of_value_heard": Question(
        N_("After listening: what is of value to them?"), N_("What is of value, as heard")
    ),
}
