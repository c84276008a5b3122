from collections import Counter


def count_words(text: str) -> Counter[str]:
    return Counter(text.lower().split())
