"""Other people's files on the screen: chosen or pasted, understood in words, asked about, and taken with one click."""
