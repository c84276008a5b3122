import type { Ending } from "./ending.ts";

/** What of an installed package is no fault of its own, as its metadata tell. */
export interface Excuses {
  /** The names of the extras that the package has and that are not installed. */
  readonly extras: readonly string[];
  /** The projects that extras bring. */
  readonly optional: readonly string[];
}

/** Modules of Python's own that some systems or builds are without. */
const ELSEWHERE = new Set(
  `_curses _dbm _gdbm _scproxy _tkinter _winapi _winreg crypt curses dbm fcntl grp java msvcrt nt ossaudiodev posix pwd readline resource spwd
  syslog termios tkinter tty turtle winreg winsound`.split(/\s+/),
);

const NO_DISPLAY =
  /no display name|couldn't connect to display|cannot open display|DisplayNameError|NoSuchDisplay|KeyError: 'DISPLAY'|\blib(?:E?GL|X\w*|xcb\w*|gtk|gdk)\b[\w.-]*\.so/;
const OTHER_SYSTEM =
  /\b(?:only|just) (?:\w+ ){0,3}(?:on|for|under|with) (?:\w+ )?(?:Windows|macOS|Mac|OS ?X|Darwin|Linux|Unix|iOS|Android)\b|\b(?:Windows|macOS|Darwin|Linux)[- ]only\b|(?:not supported|unsupported) (?:on this )?(?:platform|operating system|OS)\b|platform (?:is )?not supported/i;

/**
 * Why a try that failed says nothing against the package: it needs another system, a display, or what an extra brings. `works`: can anything
 * of the package be imported? `undefined` where it does say something.
 */
export function excuseFor({ detail }: Ending, { extras, optional }: Excuses, works: boolean): string | undefined {
  const missing = /No module named '([\w.]+)/.exec(detail)?.[1]?.split(".", 1)[0];
  if (missing !== undefined && ELSEWHERE.has(missing)) return `this Python has no ${missing}`;
  if (NO_DISPLAY.test(detail)) return "it needs a display";
  if (OTHER_SYSTEM.test(detail)) return "it is for another system";
  if (/ImproperlyConfigured: .*settings are not configured/.test(detail))
    return "it needs the settings of a Django project";
  if (!/^(?:ModuleNotFound|Import)Error\b/.test(detail) || extras.length === 0) return undefined;
  if (!works && !optional.some((name) => missing !== undefined && plain(missing) === plain(name))) return undefined;
  return `no extra was installed: ${extras.join(", ")}`;
}

/** PyYAML is imported as `yaml`, python-dateutil as `dateutil`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(python-|py)/, "")
    .replace(/[-_.]/g, "");
}
