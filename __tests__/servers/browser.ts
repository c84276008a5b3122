import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** A page in a real browser: what is asked is an expression, evaluated there. */
export interface BrowserPage {
  ask(expression: string): Promise<unknown>;
  resize(width: number, height: number, scheme: "light" | "dark"): Promise<void>;
}

const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const STARTING_MS = 20_000;

/** Opens an HTML file in headless Chromium for as long as `use` takes, and speaks to it by the DevTools protocol. */
export async function withPage<T>(chromium: string, file: string, use: (page: BrowserPage) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "shipwheel-browser-"));
  const argv = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    ...QUIET,
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
  ];
  const browser = spawn(chromium, [...argv, pathToFileURL(file).href], { stdio: "ignore" });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  try {
    const socket = await connect(await pageUrl(profile));
    const send = caller(socket);
    const ask = async (expression: string) =>
      (await send("Runtime.evaluate", { expression, returnByValue: true })).result?.value;
    await until(async () => (await ask("location.protocol + document.readyState")) === "file:complete");
    return await use({
      ask,
      resize: async (width, height, scheme) => {
        await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
        await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
      },
    });
  } finally {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function pageUrl(profile: string): Promise<string> {
  const port = path.join(profile, "DevToolsActivePort");
  await until(async () => existsSync(port));
  const [number = ""] = readFileSync(port, "utf8").split("\n");
  let url: string | undefined;
  await until(async () => {
    const targets = (await (await fetch(`http://127.0.0.1:${number}/json/list`)).json()) as readonly Target[];
    url = targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl;
    return url !== undefined;
  });
  return url ?? "";
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + STARTING_MS;
  while (!(await ready())) {
    if (Date.now() > deadline) throw new Error("Chromium did not open the page");
    await sleep(50);
  }
}

async function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  return socket;
}

interface Reply {
  readonly result?: { readonly value?: unknown };
}

function caller(socket: WebSocket): (method: string, params: object) => Promise<Reply> {
  let last = 0;
  return (method, params) =>
    new Promise((resolve) => {
      last += 1;
      const id = last;
      const listen = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data));
        if (message.id !== id) return;
        socket.removeEventListener("message", listen);
        resolve(message.result ?? {});
      };
      socket.addEventListener("message", listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
}
