import { mayBeSecret } from "../config/secret-name.ts";
import { type Table, tablesAt, valueAt } from "../config/table.ts";
import { buildEnvironment } from "./environment.ts";

// How the programs that run containers are found and told where to keep things. Logins are not among them: a project can name their variables.
const CONTAINERS = new Set(
  `DOCKER_HOST DOCKER_CONTEXT DOCKER_TLS_VERIFY DOCKER_CERT_PATH DOCKER_API_VERSION CONTAINER_HOST CONTAINER_CONNECTION
  CONTAINERS_CONF CONTAINERS_CONF_OVERRIDE CONTAINERS_STORAGE_CONF CONTAINERS_REGISTRIES_CONF XDG_RUNTIME_DIR`.split(
    /\s+/,
  ),
);

// cibuildwheel installs a Python of python.org on macOS in CI alone.
const CI = "CI";

// What selects has been decided, by the plan.
const DECIDED =
  /^CIBW_(?:(?:BUILD|SKIP)(?:_(?:LINUX|MACOS|WINDOWS|PYODIDE|ANDROID|IOS))?|ARCHS(?:_[A-Z]+)?|ONLY|PLATFORM|OUTPUT_DIR|CONFIG_FILE)$/;

// What reaches a container beside SOURCE_DATE_EPOCH, which cibuildwheel hands on by itself. Paths of this machine mean nothing in there.
const INTO_CONTAINERS =
  `PYTHONHASHSEED HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy PIP_INDEX_URL
  PIP_TRUSTED_HOST PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_HTTP_TIMEOUT UV_INSECURE_HOST`.split(
    /\s+/,
  );

interface EnvironmentOptions {
  /** SOURCE_DATE_EPOCH: seconds since 1970. */
  readonly epoch?: number;
  /** Names of further variables that the user lets through, into containers too. */
  readonly pass?: readonly string[];
  readonly platform: "linux" | "darwin" | "win32";
}

/** What cibuildwheel sees of `environment`: what every build tool sees, its own options but for those that select, and where containers are. */
export function cibuildwheelEnvironment(
  environment: Readonly<Record<string, string>>,
  options: EnvironmentOptions,
): Record<string, string> {
  const seen = Object.entries(environment).filter(([name]) => name === CI || CONTAINERS.has(name) || isOwnOption(name));
  return { ...buildEnvironment(environment, options), ...Object.fromEntries(seen) };
}

/** Names of variables that sound like a password are the option's own: it has names, no values. */
function isOwnOption(name: string): boolean {
  if (!name.startsWith("CIBW_") || DECIDED.test(name)) return false;
  return name.startsWith("CIBW_ENVIRONMENT_PASS") || !mayBeSecret(name);
}

/**
 * The value of CIBW_ENVIRONMENT_PASS_LINUX: the names that the project passes to its containers, for any of its wheels, and ours where they are
 * set in `env`. The variable replaces what the `configuration` says, so that has to be in it.
 */
export function passedToContainers(
  env: Readonly<Record<string, string>>,
  configuration: Table,
  pass: readonly string[],
): string {
  const written = [
    valueAt(configuration, "environment-pass"),
    valueAt(configuration, "linux", "environment-pass"),
    ...tablesAt(configuration, "overrides").map((each) => valueAt(each, "environment-pass")),
    env.CIBW_ENVIRONMENT_PASS,
    env.CIBW_ENVIRONMENT_PASS_LINUX,
  ];
  const named = written
    .flatMap((each) => (Array.isArray(each) ? each : [each]))
    .filter((each) => typeof each === "string");
  const ours = [...INTO_CONTAINERS, ...pass].filter((name) => env[name] !== undefined);
  return [...new Set([...named.flatMap((each) => each.split(/\s+/)), ...ours])].filter(Boolean).join(" ");
}
