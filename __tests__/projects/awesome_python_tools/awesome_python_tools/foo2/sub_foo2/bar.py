def bar2(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())
