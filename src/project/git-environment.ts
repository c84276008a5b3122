// Where git and its own programs are, and whose configuration counts. The system's counts too: on Windows it says how lines
// end, and without it every file would seem changed. What could lead git elsewhere (GIT_DIR, GIT_WORK_TREE) is not passed on.
const PASSED_ON = new Set([
  "PATH",
  "HOME",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "XDG_CONFIG_HOME",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
]);

/** The environment that git runs in: in English, without a prompt, without credentials. */
export function gitEnvironment(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const passedOn = Object.entries(environment).filter(([name]) => PASSED_ON.has(name.toUpperCase()));
  return { ...Object.fromEntries(passedOn), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}
