#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>

/* grow(amount, rate, years): the amount after that many years at the rate. */
static PyObject *grow(PyObject *self, PyObject *args) {
    double amount, rate, years;
    if (!PyArg_ParseTuple(args, "ddd", &amount, &rate, &years)) return NULL;
    return PyFloat_FromDouble(amount * pow(1.0 + rate, years));
}

static PyMethodDef methods[] = {
    {"grow", grow, METH_VARARGS, "The amount after that many years at the rate."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_grow", NULL, 0, methods};

PyMODINIT_FUNC PyInit__grow(void) { return PyModule_Create(&module); }
