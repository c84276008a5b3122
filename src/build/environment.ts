import { mayBeSecret } from "../config/secret-name.ts";

// What programs need to be found and to run at all, and where they keep their caches.
const SYSTEM = `PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY
  LC_NUMERIC LC_TIME LC_ADDRESS LC_IDENTIFICATION LC_MEASUREMENT LC_NAME LC_PAPER LC_TELEPHONE XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
  USERPROFILE USERNAME HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86)
  PROGRAMW6432 COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT
  OS NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_ARCHITEW6432`;

const NETWORK = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  GIT_SSL_CAINFO CARGO_HTTP_CAINFO PIP_CERT PIP_CLIENT_CERT PIP_PROXY PIP_TRUSTED_HOST PIP_INDEX_URL PIP_CONFIG_FILE
  PIP_CACHE_DIR PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_CONFIG_FILE
  UV_CACHE_DIR UV_HTTP_TIMEOUT UV_NATIVE_TLS UV_SYSTEM_CERTS UV_INSECURE_HOST`;

const COMPILERS = `CC CXX CPP FC LD AR AS NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS FFLAGS LDFLAGS LDSHARED ARCHFLAGS
  MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH
  PKG_CONFIG PKG_CONFIG_PATH CMAKE_ARGS CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_BUILD_PARALLEL_LEVEL MAKEFLAGS
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_BUILD_JOBS RUSTFLAGS RUSTC_WRAPPER PYENV_ROOT
  PYENV_VERSION INCLUDE LIB LIBPATH VSINSTALLDIR VCINSTALLDIR VCTOOLSINSTALLDIR WINDOWSSDKDIR WINDOWSSDKVERSION
  DISTUTILS_USE_SDK MSSDK`;

const ALLOWED = new Set([SYSTEM, NETWORK, COMPILERS].flatMap((names) => names.split(/\s+/)));

// The same bytes from the same commit, no question that nobody answers, output that is read and not looked at.
const FIXED = {
  PYTHONHASHSEED: "0",
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONNOUSERSITE: "1",
  PYTHONIOENCODING: "utf-8",
  TZ: "UTC",
  NO_COLOR: "1",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
  PIP_NO_INPUT: "1",
  GIT_TERMINAL_PROMPT: "0",
  CARGO_TERM_COLOR: "never",
};

interface EnvironmentOptions {
  /** SOURCE_DATE_EPOCH: seconds since 1970. */
  readonly epoch?: number;
  /** Names of further variables that the user lets through. */
  readonly pass?: readonly string[];
  readonly platform: "linux" | "darwin" | "win32";
}

/**
 * The environment of a build tool: what is allowed of `environment`, what `pass` names, and what makes builds repeatable.
 *
 * An allow-list: a token, a secret or a file of the runner's is not on it, and cannot be passed by name either.
 */
export function buildEnvironment(
  environment: Readonly<Record<string, string>>,
  { epoch, pass = [], platform }: EnvironmentOptions,
): Record<string, string> {
  const named = new Set(pass.filter((name) => !mayBeSecret(name)).map((name) => caseOf(name, platform)));
  const seen = Object.entries(environment).filter(
    ([name]) => isAllowed(name.toUpperCase(), name, platform) || named.has(caseOf(name, platform)),
  );
  return {
    ...Object.fromEntries(seen),
    ...FIXED,
    ...(epoch !== undefined && { SOURCE_DATE_EPOCH: String(epoch) }),
  };
}

function isAllowed(upper: string, name: string, platform: EnvironmentOptions["platform"]): boolean {
  // Programs read proxies in lower case too; all other names are exact where the system tells cases apart.
  if (platform === "win32" || upper.endsWith("_PROXY")) return ALLOWED.has(upper);
  return ALLOWED.has(name);
}

function caseOf(name: string, platform: EnvironmentOptions["platform"]): string {
  return platform === "win32" ? name.toUpperCase() : name;
}
