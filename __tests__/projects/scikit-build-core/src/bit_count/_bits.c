#include <Python.h>

/* count(number): how many of its bits are set. */
static PyObject *count(PyObject *self, PyObject *number) {
    unsigned long long rest = PyLong_AsUnsignedLongLong(number);
    if (PyErr_Occurred()) return NULL;
    long set = 0;
    for (; rest; rest &= rest - 1) set++;
    return PyLong_FromLong(set);
}

static PyMethodDef methods[] = {
    {"count", count, METH_O, "How many bits of the number are set."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_bits", NULL, 0, methods};

PyMODINIT_FUNC PyInit__bits(void) { return PyModule_Create(&module); }
