import { expect, test } from "@jest/globals";
import { blake2b256 } from "../../src/local-index/blake2b.ts";

// Made by Python: hashlib.blake2b(message, digest_size=32).hexdigest()
test.each([
  {
    message: Buffer.from(""),
    gives: "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
    because: "nothing is one block of zeros",
  },
  {
    message: Buffer.from("abc"),
    gives: "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
    because: "a short message is padded",
  },
  {
    message: Buffer.alloc(128, "a"),
    gives: "ae2aa48507885c4c950fb809b2076f959cde9f8ea6da260d9a3587df33dac450",
    because: "a full block is the last one",
  },
  {
    message: Buffer.alloc(129, "a"),
    gives: "2f64744a6de0d2c0b56e64cf6e29a5aaa255010d415d51c75ccc82f73dccd865",
    because: "one byte more begins another",
  },
  {
    message: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    gives: "39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835",
    because: "every byte counts",
  },
  {
    message: Buffer.alloc(1_000, "a"),
    gives: "e00b0ddbf1e2cdaf5c898e1a5e8826ea3a2c339bcf2a478da2e5fca9ff126672",
    because: "blocks are chained",
  },
])("$message.length bytes: $because", ({ message, gives }) => {
  expect(blake2b256(message)).toBe(gives);
});
