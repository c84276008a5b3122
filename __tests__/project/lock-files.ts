export const A = "a".repeat(64);
export const B = "b".repeat(64);

/** A lock file of each tool, each with what a project needs and with what only its extras and groups do. */
export const UV = `
version = 1
revision = 3
requires-python = ">=3.9"

[[package]]
name = "my-tool"
version = "1.0"
source = { editable = "." }
dependencies = [
  { name = "click", version = "8.1.8", source = { registry = "https://pypi.org/simple" }, marker = "python_full_version < '3.10'" },
  { name = "click", version = "8.3.0", source = { registry = "https://pypi.org/simple" }, marker = "python_full_version >= '3.10'" },
  { name = "requests", extra = ["socks"], marker = "sys_platform != 'emscripten'" },
]
[package.optional-dependencies]
docs = [{ name = "sphinx" }]
[package.dev-dependencies]
dev = [{ name = "pytest" }]

[[package]]
name = "click"
version = "8.1.8"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "colorama", marker = "sys_platform == 'win32'" }]
sdist = { url = "https://files.pythonhosted.org/click-8.1.8.tar.gz", hash = "sha256:${A}", size = 1 }
wheels = [{ url = "https://files.pythonhosted.org/click-8.1.8-py3-none-any.whl", hash = "sha256:${B}", size = 1 }]

[[package]]
name = "click"
version = "8.3.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "colorama", marker = "sys_platform == 'win32'" }]

[[package]]
name = "colorama"
version = "0.4.6"
source = { registry = "https://user:secret@example.org/simple?token=1" }

[[package]]
name = "requests"
version = "2.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "urllib3" }]
[package.optional-dependencies]
socks = [{ name = "pysocks" }]

[[package]]
name = "urllib3"
version = "2.5"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "requests" }]

[[package]]
name = "pysocks"
version = "1.7"
source = { git = "https://github.com/Anorov/PySocks?rev=1.7#abc" }

[[package]]
name = "sphinx"
version = "8"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "pytest"
version = "8"
source = { registry = "https://pypi.org/simple" }
`;

export const UV_NEEDS = [
  'click==8.1.8 ; python_full_version < "3.10" -> colorama==0.4.6',
  'click==8.3.0 ; python_full_version >= "3.10" -> colorama==0.4.6',
  'colorama==0.4.6 ; sys_platform == "win32"',
  'pysocks==1.7 ; sys_platform != "emscripten"',
  'requests==2.0 ; sys_platform != "emscripten" -> pysocks==1.7,urllib3==2.5',
  'urllib3==2.5 ; sys_platform != "emscripten" -> requests==2.0',
];

export const POETRY_2_1 = `
[[package]]
name = "Click"
version = "8.1.8"
optional = false
python-versions = ">=3.7"
groups = ["main", "dev"]
markers = {main = "python_version < \\"3.12\\"", dev = "sys_platform == \\"darwin\\""}
files = [{file = "click-8.1.8.tar.gz", hash = "sha256:${A}"}]
[package.dependencies]
colorama = {version = "*", markers = "platform_system == \\"Windows\\""}

[[package]]
name = "colorama"
version = "0.4.6"
groups = ["main"]
markers = "platform_system == \\"Windows\\" and python_version < \\"3.12\\""
files = []

[[package]]
name = "sphinx"
version = "8"
optional = true
groups = ["main"]
markers = "extra == \\"docs\\""
files = []

[[package]]
name = "pytest"
version = "8"
groups = ["dev"]
files = []

[metadata]
lock-version = "2.1"
python-versions = "^3.9"
`;

export const POETRY_1 = `
[[package]]
name = "requests"
version = "2.0"
category = "main"
optional = false
python-versions = "*"
[package.dependencies]
numpy = [
  {version = ">=1.20", markers = "python_version < \\"3.10\\""},
  {version = ">=1.23", markers = "python_version >= \\"3.10\\""},
]
PySocks = {version = ">=1.5.6", optional = true, markers = "extra == \\"socks\\""}
[package.extras]
socks = ["PySocks (>=1.5.6)"]

[[package]]
name = "numpy"
version = "1.20.0"
category = "main"
python-versions = ">=3.7,<3.10"

[[package]]
name = "numpy"
version = "2.0.0"
category = "main"
python-versions = ">=3.10"

[[package]]
name = "pysocks"
version = "1.7"
category = "main"
python-versions = "*"

[[package]]
name = "pytest"
version = "8"
category = "dev"
python-versions = "*"

[metadata]
lock-version = "1.1"
python-versions = ">=3.8"
[metadata.files]
requests = [{file = "requests-2.0.tar.gz", hash = "sha256:${B}"}]
`;

export const PDM = `
[metadata]
groups = ["default", "dev"]
strategy = ["inherit_metadata"]
lock_version = "4.5.0"
[[metadata.targets]]
requires_python = ">=3.9"

[[package]]
name = "httpx"
version = "0.28.1"
groups = ["default"]
dependencies = ["idna"]
files = [{file = "httpx-0.28.1-py3-none-any.whl", hash = "sha256:${A}"}]

[[package]]
name = "httpx"
version = "0.28.1"
extras = ["socks"]
groups = ["default"]
dependencies = ["httpx==0.28.1", "socksio==1.*"]

[[package]]
name = "idna"
version = "3"
groups = ["default", "dev"]
marker = "python_version < \\"3.13\\""

[[package]]
name = "socksio"
version = "1.0"
groups = ["default"]

[[package]]
name = "pytest"
version = "8"
groups = ["dev"]
`;

export const PYLOCK = `
lock-version = "1.0"
requires-python = ">=3.9"
created-by = "a person"
extras = ["docs"]
dependency-groups = ["dev"]
default-groups = ["default"]

[[packages]]
name = "my-tool"
directory = { path = "." }

[[packages]]
name = "attrs"
version = "25.1.0"
marker = "'default' in dependency_groups and python_version < '3.12'"
wheels = [{ name = "attrs-25.1.0-py3-none-any.whl", url = "https://example.org/a.whl", hashes = { sha256 = "${A}", md5 = "${"c".repeat(32)}" } }]
dependencies = []

[[packages]]
name = "cattrs"
version = "24.1"
dependencies = [{ name = "attrs" }]

[[packages]]
name = "sphinx"
version = "8"
marker = "'docs' in extras"
[[packages]]
name = "pytest"
version = "8"
marker = "'dev' in dependency_groups"
`;
