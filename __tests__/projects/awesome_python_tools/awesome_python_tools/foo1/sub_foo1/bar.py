def bar1(values: list[float]) -> float:
    """The mean."""
    return sum(values) / len(values)


def bar2(values: list[float]) -> float:
    """The range."""
    return max(values) - min(values)
