import type { Workplace } from "../command-line.ts";

/** `shipwheel index` as a program of its own, on a free port. */
export interface ShipwheelIndex extends AsyncDisposable {
  readonly url: string;
  readonly upload: string;
  readonly simple: string;
  readonly token: string;
  /** What was asked of it, as it tells: `POST /legacy/ 200`. */
  requests(): readonly string[];
  /** Ends it as Ctrl-C does; gives its exit code. */
  stop(): Promise<number>;
}

const TOKEN = "an-upload-token";
const REQUEST = /^ *(\d{3}) (GET|HEAD|POST|PUT|DELETE) (\S+)/gm;

export async function startShipwheelIndex(
  work: Workplace,
  options: readonly string[] = ["--upstream", "none"],
): Promise<ShipwheelIndex> {
  const index = work.start(["index", "--port", "0", "--token", TOKEN, ...options]);
  const [, url = ""] = await index.until(/^index +(http:\S+)/m);
  const stop = async () => {
    index.child.kill("SIGINT");
    return (await index.ended).exitCode;
  };
  return {
    url,
    upload: `${url}/legacy/`,
    simple: `${url}/simple/`,
    token: TOKEN,
    requests: () =>
      [...index.said().matchAll(REQUEST)].map(([, status, method, path]) => `${method} ${path} ${status}`),
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}
