import sys

METRES = {"m": 1.0, "km": 1000.0, "ft": 0.3048, "in": 0.0254}


def convert(amount: float, unit: str, to: str) -> float:
    return amount * METRES[unit] / METRES[to]


def main() -> None:
    amount, unit, to = sys.argv[1:]
    print(round(convert(float(amount), unit, to), 6))
