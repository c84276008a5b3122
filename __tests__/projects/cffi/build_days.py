"""What the C compiler is given; setup.py names it."""

from cffi import FFI

ffi = FFI()
ffi.cdef("int day_of_week(int year, int month, int day);")
ffi.set_source(
    "day_of_week._days",
    """
    /* Sunday is 0: the way of Tomohiko Sakamoto. */
    static int day_of_week(int year, int month, int day) {
        static const int shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
        if (month < 3) year -= 1;
        return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7;
    }
    """,
)

if __name__ == "__main__":
    ffi.compile(verbose=True)
