import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { hashingThread } from "../../src/adapters/hashing-thread.ts";

const MIB = 1024 * 1024;

function sha512(bytes: Uint8Array): string {
  return createHash("sha512").update(bytes).digest("hex");
}

test.each([
  { size: 3, because: "what is little is hashed here" },
  { size: 17 * MIB, because: "what is more is hashed by a thread" },
])("$size bytes have their digest: $because", async ({ size }) => {
  const bytes = Buffer.alloc(size, "0123456789");
  const hash = await hashingThread().sha512(size);
  await hash.add(bytes);
  expect(await hash.digest()).toBe(sha512(bytes));
});

test("several are hashed at a time, in chunks whose room is used again", async () => {
  const hashing = hashingThread();
  const hashed = async (fill: string) => {
    const hash = await hashing.sha512(17 * MIB);
    const room = Buffer.alloc(700_000);
    for (let chunk = 0; chunk < 20; chunk += 1) await hash.add(room.fill(`${fill}${chunk}`));
    return hash.digest();
  };
  const expected = (fill: string) =>
    sha512(Buffer.concat(Array.from({ length: 20 }, (_, chunk) => Buffer.alloc(700_000, `${fill}${chunk}`))));
  expect(await Promise.all(["a", "b", "c"].map(hashed))).toEqual(["a", "b", "c"].map(expected));
});

test("a hash that nobody asks for keeps no program from ending", () => {
  const adapter = pathToFileURL(path.resolve("src/adapters/hashing-thread.ts")).href;
  const program = `
import { hashingThread } from ${JSON.stringify(adapter)};
const hash = await hashingThread().sha512(${17 * MIB});
await hash.add(new Uint8Array(${9 * MIB}));
console.log("done");`;
  const options = { encoding: "utf8", timeout: 20_000 } as const;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", program], options)).toBe("done\n");
});
