"""What people add to a keyword when they ask somebody (M10, M12).

These are texts to search with, as people type them. They are no texts of the screen: each language has a list of its
own, and the lists need not correspond.
"""

from dataclasses import dataclass

from components.workbook.listening import KeywordKind, Need

from .entries import Entry, by_code


@dataclass(frozen=True)
class Intent(Entry):
    language: str
    pattern: str  # {q} is the keyword; {town} a town, in a pattern that needs one
    need: Need  # which is usually behind it
    kinds: tuple[KeywordKind, ...]  # the kinds of keyword that it fits


def _english(code: str, pattern: str, need: Need, *kinds: KeywordKind) -> Intent:
    return Intent(code, "en", pattern, need, kinds)


def _italian(code: str, pattern: str, need: Need, *kinds: KeywordKind) -> Intent:
    return Intent(code, "it", pattern, need, kinds)


INTENTS = by_code(  # of those with the same need, the first is offered first
    _english("in_town", "{q} in {town}", "wants_to_know", "service"),
    _english("how_much", "how much does {q} cost", "wants_to_know", "service"),
    _english("near_me", "{q} near me", "wants_to_know", "service"),
    _english("how_do_i_find", "how do I find {q}", "wants_to_know", "service"),
    _english("how_do_i_fix", "how do I fix {q}", "wants_to_know", "problem"),
    _english("is_it_normal", "is it normal {q}", "wants_to_know", "problem"),
    _english("who_do_i_call", "who do I call {q}", "wants_to_know", "problem"),
    _english("anyone_used", "has anyone used {q}", "wants_to_know", "company", "competitor"),
    _english("advice_for", "advice for {q}", "wants_to_know", "customer"),
    _english("had_known", "what {q} wish they had known", "wants_to_know", "customer"),
    _english("moving_to", "moving to {q}", "wants_to_know", "town"),
    _english("community_group", "{q} community group", "wants_to_know", "town"),
    _english("gone_wrong", "{q} gone wrong", "struggles", "service"),
    _english("keeps_happening", "{q} keeps happening", "struggles", "problem"),
    _english("tried_everything", "{q} tried everything", "struggles", "problem"),
    _english("complaint", "{q} complaint", "struggles", "company", "competitor"),
    _english("stopped_working", "{q} stopped working", "struggles", "service", "competitor"),
    _english("switching_from", "switching from {q}", "struggles", "competitor"),
    _english("struggling_with", "{q} struggling with", "struggles", "customer"),
    _english("hard_to_find", "hard to find in {q}", "struggles", "town"),
    _english("anyone_recommend", "can anyone recommend {q}", "values", "service"),
    _english("who_do_you_use", "who do you use for {q}", "values", "service"),
    _english("versus", "{q} vs", "values", "competitor", "service"),
    _english("worth_it", "is {q} worth it", "values", "service", "competitor"),
    _english("worth_repairing", "{q} worth repairing", "values", "problem"),
    _english("reviews", "{q} reviews", "values", "company", "competitor"),
    _english("suitable_for", "suitable for {q}", "values", "customer"),
    _english("where_do_you_go", "where do you go in {q}", "values", "town"),
    _english("does_anyone_do", "does anyone do {q}", "asks_for", "service"),
    _english("any_way_to_stop", "any way to stop {q}", "asks_for", "problem"),
    _english("alternative_to", "alternative to {q}", "asks_for", "competitor"),
    _english("wish_would", "wish {q} would", "asks_for", "company", "competitor"),
    _english("somewhere_for", "somewhere for {q}", "asks_for", "customer"),
    _english("could_do_with", "{q} could do with", "asks_for", "town"),
    _english("so_pleased", "so pleased with {q}", "praises", "service", "company", "competitor"),
    _english("thank_you", "thank you {q}", "praises", "company"),
    _english("finally_sorted", "{q} finally sorted", "praises", "problem"),
    _english("great_for", "great for {q}", "praises", "customer"),
    _english("hidden_gem", "hidden gem {q}", "praises", "town"),
    _italian("a_citta", "{q} a {town}", "wants_to_know", "service"),
    _italian("quanto_costa", "quanto costa {q}", "wants_to_know", "service"),
    _italian("in_zona", "{q} in zona", "wants_to_know", "service"),
    _italian("come_si_fa", "come si fa {q}", "wants_to_know", "service"),
    _italian("come_si_risolve", "come si risolve {q}", "wants_to_know", "problem"),
    _italian("normale", "è normale {q}", "wants_to_know", "problem"),
    _italian("chi_chiamo", "{q} chi chiamo", "wants_to_know", "problem"),
    _italian("qualcuno_ha_provato", "qualcuno ha provato {q}", "wants_to_know", "company", "competitor"),
    _italian("consigli_per", "consigli per {q}", "wants_to_know", "customer"),
    _italian("gruppo", "gruppo {q}", "wants_to_know", "customer"),
    _italian("trasferirsi", "trasferirsi a {q}", "wants_to_know", "town"),
    _italian("sei_di_se", "sei di {q} se", "wants_to_know", "town"),
    _italian("brutta_esperienza", "brutta esperienza con {q}", "struggles", "service", "company", "competitor"),
    _italian("non_funziona", "{q} non funziona più", "struggles", "service", "competitor"),
    _italian("anche_a_voi", "{q} succede anche a voi", "struggles", "problem"),
    _italian("aiuto", "aiuto {q}", "struggles", "problem"),
    _italian("non_risponde", "{q} non risponde", "struggles", "company"),
    _italian("disdetta", "disdetta {q}", "struggles", "competitor"),
    _italian("come_fate", "{q} come fate", "struggles", "customer"),
    _italian("non_si_trova", "a {q} non si trova", "struggles", "town"),
    _italian("mi_consigliate", "mi consigliate {q}", "values", "service"),
    _italian("di_fiducia", "{q} di fiducia", "values", "service"),
    _italian("meglio", "meglio {q} o", "values", "competitor", "service"),
    _italian("conviene", "conviene {q}", "values", "service", "competitor"),
    _italian("conviene_riparare", "{q} conviene riparare", "values", "problem"),
    _italian("opinioni", "opinioni su {q}", "values", "company", "competitor"),
    _italian("esperienze", "esperienze con {q}", "values", "company", "service"),
    _italian("va_bene_per", "va bene per {q}", "values", "customer"),
    _italian("dove_andate", "dove andate a {q}", "values", "town"),
    _italian("cercasi", "cercasi {q}", "asks_for", "service"),
    _italian("rimedio", "un rimedio per {q}", "asks_for", "problem"),
    _italian("fa_anche", "{q} fa anche", "asks_for", "company"),
    _italian("alternativa", "alternativa a {q}", "asks_for", "competitor"),
    _italian("al_posto_di", "cosa prendere al posto di {q}", "asks_for", "competitor"),
    _italian("ci_vorrebbe_per", "ci vorrebbe qualcosa per {q}", "asks_for", "customer"),
    _italian("cosa_manca", "cosa manca a {q}", "asks_for", "town"),
    _italian("trovati_bene", "ci siamo trovati bene con {q}", "praises", "service", "company", "competitor"),
    _italian("grazie", "grazie a {q}", "praises", "company"),
    _italian("risolto", "{q} risolto", "praises", "problem"),
    _italian("bello_per", "bella idea per {q}", "praises", "customer"),
    _italian("finalmente", "finalmente a {q}", "praises", "town"),
)


def intents(language: str, kind: str) -> tuple[Intent, ...]:
    """Those that people of a language add to a kind of keyword."""
    return tuple(intent for intent in INTENTS.values() if intent.language == language and kind in intent.kinds)
