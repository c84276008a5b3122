import pytest

from my_fast_lib import closest, distance


@pytest.mark.parametrize(
    ("a", "b", "edits"), [("", "", 0), ("kitten", "sitting", 3), ("flaw", "lawn", 2), ("naïve", "naive", 1), ("", "abc", 3)]
)
def test_distance(a: str, b: str, edits: int) -> None:
    assert distance(a, b) == distance(b, a) == edits


def test_the_closest_of_several() -> None:
    assert closest("comit", ["merge", "commit", "omit"]) == "commit"
    assert closest("comit", []) is None
