import type { Worker } from "node:worker_threads";
import type { Hashing } from "../ports/hashing.ts";
import { type PassingHash, sha512Here } from "../python/passing-hash.ts";

/** A thread takes as long to start as these take to hash. */
const WORTH_A_THREAD = 16 * 1024 * 1024;
const SLOT_BYTES = 512 * 1024;
const SLOTS = 16;

/** What the thread runs. It is text, as a bundle has no file of its own for it. Slots come in by number and go back once they are hashed. */
const WORK = `
const { createHash } = require("node:crypto");
const { parentPort, workerData } = require("node:worker_threads");
const hashes = new Map();
parentPort.on("message", ({ id, slot, length }) => {
  if (!hashes.has(id)) hashes.set(id, createHash("sha512"));
  const hash = hashes.get(id);
  if (slot === undefined) {
    hashes.delete(id);
    parentPort.postMessage({ id, digest: hash.digest("hex") });
  } else {
    hash.update(new Uint8Array(workerData.slots, slot * workerData.slotBytes, length));
    parentPort.postMessage({ slot });
  }
});`;

type Reply = { readonly slot: number } | { readonly id: number; readonly digest: string };

/** Hashes on this thread what is little, or what the other has no room for, and the rest on one of its own, which does not keep the program from ending. */
export function hashingThread(): Hashing {
  let asked = 0;
  let thread: Promise<HashingThread> | undefined;
  return {
    async sha512(size) {
      asked += size;
      if (asked <= WORTH_A_THREAD) return sha512Here();
      const id = asked;
      thread ??= startThread();
      const started = await thread;
      return started.isBehind() ? sha512Here() : hashOn(started, id);
    },
  };
}

interface HashingThread {
  /** Hashes what stands in the slot, when its turn comes. */
  readonly take: (id: number, slot: number, length: number) => void;
  readonly freeSlot: () => Promise<number>;
  readonly isBehind: () => boolean;
  readonly slot: (number: number) => Uint8Array;
  readonly digestOf: (id: number) => Promise<string>;
}

/** `id` is a number that no other hash on this thread has. */
function hashOn({ take, freeSlot, slot, digestOf }: HashingThread, id: number): PassingHash {
  return {
    async add(chunk) {
      for (let at = 0; at < chunk.length; at += SLOT_BYTES) {
        const part = chunk.subarray(at, at + SLOT_BYTES);
        const number = await freeSlot();
        slot(number).set(part);
        take(id, number, part.length);
      }
    },
    digest: () => digestOf(id),
  };
}

async function startThread(): Promise<HashingThread> {
  const { Worker } = await import("node:worker_threads");
  const slots = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
  const worker = new Worker(WORK, { eval: true, execArgv: [], workerData: { slots, slotBytes: SLOT_BYTES } });
  worker.unref();
  const wait = waiting(worker);
  const free = Array.from({ length: SLOTS }, (_, number) => number);
  const forSlot: ((number: number) => void)[] = [];
  const forDigest = new Map<number, (digest: string) => void>();
  worker.on("message", (reply: Reply) => {
    if ("digest" in reply) {
      forDigest.get(reply.id)?.(reply.digest);
      forDigest.delete(reply.id);
      return;
    }
    const next = forSlot.shift();
    if (next === undefined) free.push(reply.slot);
    else next(reply.slot);
  });
  return {
    slot: (number) => new Uint8Array(slots, number * SLOT_BYTES, SLOT_BYTES),
    take: (id, slot, length) => worker.postMessage({ id, slot, length }),
    isBehind: () => free.length === 0,
    freeSlot: async () => free.shift() ?? wait<number>((done) => forSlot.push(done)),
    digestOf: (id) => {
      worker.postMessage({ id });
      return wait<string>((done) => forDigest.set(id, done));
    },
  };
}

type Waiting = <T>(begin: (done: (value: T) => void) => void) => Promise<T>;

/** Waits for answers of a thread. As long as one is awaited the program goes on; what ends the thread is thrown to all who wait. */
function waiting(worker: Worker): Waiting {
  const ended = new Promise<never>((_, reject) => worker.once("error", reject));
  ended.catch(() => undefined);
  let awaited = 0;
  return async (begin) => {
    awaited += 1;
    worker.ref();
    try {
      return await Promise.race([new Promise<Parameters<Parameters<typeof begin>[0]>[0]>(begin), ended]);
    } finally {
      awaited -= 1;
      if (awaited === 0) worker.unref();
    }
  };
}
