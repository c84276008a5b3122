# cython: language_level=3


def runs(str text):
    """Each letter with the number of times that it comes in a row."""
    cdef Py_ssize_t start = 0, at
    found = []
    for at in range(1, len(text) + 1):
        if at == len(text) or text[at] != text[start]:
            found.append((text[start], at - start))
            start = at
    return found
