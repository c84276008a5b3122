import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Lock {
  readonly username: string;
  readonly password: string;
  /** Where whoever has signed in is sent. */
  readonly upstream: string;
}

/** A Simple API on loopback that shows nothing without a login; its URL ends in `/simple/`. */
export async function lockedIndex({ username, password, upstream }: Lock): Promise<{
  readonly url: string;
  /** The paths that were asked for with the login. */
  readonly opened: readonly string[];
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}> {
  const opened: string[] = [];
  const key = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  const server = createServer((request, response) => {
    const target = request.url ?? "";
    if (request.headers.authorization !== key) {
      return response.writeHead(401, { "www-authenticate": 'Basic realm="index"' }).end();
    }
    opened.push(target);
    return response.writeHead(302, { location: upstream + target.replace(/^\/simple\//, "") }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`,
    opened,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
