import sys

from roman_numbers import roman


def main() -> None:
    print(roman(int(sys.argv[1])))


if __name__ == "__main__":
    main()
