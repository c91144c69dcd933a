"""A level in words: what went out, never a sum of what was there (M15)."""

from components.measurement import Outcome
from components.texts import N_

from .voice import Voice


def stock_in_words(seen: Outcome, voice: Voice) -> list[str]:
    moved, words = seen.moved, voice.words
    if moved is None:
        return []
    figures = {"first": words.figure(moved.first), "last": words.figure(moved.last), "unit": voice.unit(seen)}
    text = N_("From {first} to {last} ({unit}): {moved} went out.")
    if seen.better == "higher":
        text = N_("From {first} to {last} ({unit}): {moved} more.")
    said = [words(text, moved=words.figure(moved.total), **figures)]
    if moved.target is None or moved.short_of_target is None:
        return said
    target = words.figure(moved.target)
    if moved.short_of_target <= 0:
        said.append(words(N_("The target ({target}) is reached."), target=target))
    else:
        missed = words.figure(moved.short_of_target)
        said.append(words(N_("The target ({target}) is missed by {missed}."), target=target, missed=missed))
    return said
