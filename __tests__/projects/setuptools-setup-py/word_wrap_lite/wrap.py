import sys
import textwrap


def wrap(text, width=72):
    return "\n".join(textwrap.wrap(text, width))


def main():
    print(wrap(sys.stdin.read()))
