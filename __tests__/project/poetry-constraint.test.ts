import { expect, test } from "@jest/globals";
import { poetryRequiresPython, poetrySpecifiers, pythonMarker } from "../../src/project/poetry-constraint.ts";

test.each([
  { constraint: "^1.2.3", gives: ">=1.2.3,<2.0.0", because: "a caret keeps the first number" },
  { constraint: "^0.2.3", gives: ">=0.2.3,<0.3.0", because: "the first that is not zero" },
  { constraint: "^0.0.3", gives: ">=0.0.3,<0.0.4", because: "however far behind" },
  { constraint: "^0", gives: ">=0,<1", because: "or the last" },
  { constraint: "^1", gives: ">=1,<2", because: "it has as many numbers as were written" },
  { constraint: "~1.2.3", gives: ">=1.2.3,<1.3.0", because: "a tilde keeps two" },
  { constraint: "~1", gives: ">=1,<2", because: "or the one there is" },
  { constraint: "~=1.2", gives: ">=1.2,<2.0", because: "PEP 440's own keeps all but the last" },
  { constraint: "1.2.*", gives: "==1.2.*", because: "a series" },
  { constraint: "1.2", gives: "==1.2", because: "a version alone is that version" },
  { constraint: "*", gives: "", because: "any version" },
  { constraint: ">= 1, < 2", gives: ">=1,<2", because: "spaces may follow an operator" },
  { constraint: ">=1 !=1.5", gives: ">=1,!=1.5", because: "or part clauses" },
  { constraint: "^2.0b1", gives: ">=2.0b1,<3.0", because: "a pre-release may be the lowest" },
  { constraint: "^1 || ^2", gives: undefined, because: "alternatives have no specifiers" },
  { constraint: "^x", gives: undefined, because: "it is no version" },
  { constraint: `^1.${"a1".repeat(200)}!`, gives: undefined, because: "nothing takes long" },
])("$constraint is $gives: $because", ({ constraint, gives }) => {
  expect(poetrySpecifiers(constraint)).toBe(gives);
});

test.each([
  { constraint: "^3.9", gives: ">=3.9,<4.0", because: "as any other" },
  { constraint: "3.9", gives: ">=3.9,<3.10", because: "a series of Python is all its releases" },
  {
    constraint: "~2.7 || ^3.6",
    gives: ">=2.7,!=3.0.*,!=3.1.*,!=3.2.*,!=3.3.*,!=3.4.*,!=3.5.*",
    because: "alternatives leave out what is between",
  },
  { constraint: "^9 || ^10", gives: undefined, because: "there is no such Python" },
])("python = $constraint is $gives: $because", ({ constraint, gives }) => {
  expect(poetryRequiresPython(constraint)).toBe(gives);
});

test.each([
  { constraint: "^3.9", gives: 'python_version >= "3.9" and python_version < "4.0"', because: "two numbers" },
  { constraint: ">=3.9.1", gives: 'python_full_version >= "3.9.1"', because: "three numbers are of the full version" },
  { constraint: "<=3.9", gives: 'python_full_version <= "3.9.0"', because: "3.9.1 is above 3.9" },
  { constraint: "<3.8 || >=3.10", gives: '(python_version < "3.8") or (python_version >= "3.10")', because: "either" },
  { constraint: "*", gives: "", because: "any Python" },
])("a dependency of python $constraint has the marker $gives: $because", ({ constraint, gives }) => {
  expect(pythonMarker(constraint)).toBe(gives);
});
