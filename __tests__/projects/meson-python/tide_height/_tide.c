#include <Python.h>
#include <math.h>

/* The moon comes back after 12 hours and 25 minutes. */
#define PERIOD 12.42

/* height(range, hours): above the mean, so many hours after high water. */
static PyObject *height(PyObject *self, PyObject *args) {
    double range, hours;
    if (!PyArg_ParseTuple(args, "dd", &range, &hours)) return NULL;
    return PyFloat_FromDouble(range / 2 * cos(6.283185307179586 * hours / PERIOD));
}

static PyMethodDef methods[] = {
    {"height", height, METH_VARARGS, "The height above the mean, so many hours after high water."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_tide", NULL, 0, methods};

PyMODINIT_FUNC PyInit__tide(void) { return PyModule_Create(&module); }
