import { StringDecoder } from "node:string_decoder";

const KEPT_BYTES = 1024 * 1024;
const LONGEST_LINE = 16 * 1024;

/** Keeps the end of a stream: its last MiB, cut at no character's middle. */
export function tailOf(kept = KEPT_BYTES): { readonly add: (chunk: Buffer) => void; readonly text: () => string } {
  let chunks: Buffer[] = [];
  let size = 0;
  const shrink = () => {
    const all = Buffer.concat(chunks);
    chunks = [all.subarray(Math.max(0, all.length - kept))];
    size = chunks[0]?.length ?? 0;
  };
  return {
    add(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > 2 * kept) shrink();
    },
    text() {
      const cut = size > kept;
      if (cut) shrink();
      const text = Buffer.concat(chunks).toString("utf8");
      return cut ? text.replace(/^\uFFFD+/, "") : text;
    },
  };
}

/** Calls `onLine` with each line, without its end; a line longer than 16 Ki characters comes in parts. */
export function lineSplitter(onLine: (line: string) => void): { add(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const tell = (text: string) => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
    if (rest.length <= LONGEST_LINE) return;
    onLine(rest);
    rest = "";
  };
  return {
    add: (chunk) => tell(decoder.write(chunk)),
    end() {
      tell(decoder.end());
      if (rest !== "") onLine(rest.replace(/\r$/, ""));
      rest = "";
    },
  };
}
