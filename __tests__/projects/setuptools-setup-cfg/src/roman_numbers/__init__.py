"""Roman numerals."""

__version__ = "1.0.1"

_VALUES = {
    "M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90,
    "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1,
}  # fmt: skip


def roman(number: int) -> str:
    text = ""
    for letters, value in _VALUES.items():
        text += letters * (number // value)
        number %= value
    return text
