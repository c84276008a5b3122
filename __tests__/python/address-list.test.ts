import { expect, test } from "@jest/globals";
import { soleAddress } from "../../src/python/address-list.ts";

test.each([
  { text: "A B <a@b.org>", gives: "a@b.org", because: "a name may stand in front" },
  { text: '"B, A" <a@b.org>', gives: "a@b.org", because: "a comma in quotes parts nothing" },
  { text: "a @ b . org (home)", gives: "a@b.org", because: "blanks and comments belong to no part of it" },
  { text: "<@c.org:a@b.org>", gives: "a@b.org", because: "a route is passed" },
  { text: "people: a@b.org;", gives: "a@b.org", because: "a group of one is one" },
  { text: "a@b.org, c@d.org", gives: "", because: "two are not one" },
  { text: "a@b.org (", gives: "", because: "Python refuses parentheses without a partner" },
  { text: "a@[1.2.3.4]", gives: "", because: "Python takes brackets for a failure" },
  { text: "nobody", gives: "nobody", because: "whether it is an address is for others to say" },
  { text: "", gives: "", because: "there is none" },
  { text: "g:".repeat(100_000), gives: "", because: "groups within groups end" },
  { text: "[a]: b\n".repeat(100_000), gives: "", because: "what is long is not read to its end" },
])("gives $gives: $because", ({ text, gives }) => {
  expect(soleAddress(text)).toBe(gives);
});
