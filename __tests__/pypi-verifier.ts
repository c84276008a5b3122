import { execFileSync } from "node:child_process";
import { requireComponent } from "./components.ts";

/** Verifies as PyPI does, by its own library, which is told another root to trust; it asks nobody. */
const VERIFY = `
import json, sys, tempfile
from pathlib import Path
from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier

for case in json.load(sys.stdin):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "trusted_root.json"
        root.write_text(case["root"])
        verifier = Verifier(trusted_root=TrustedRoot.from_file(str(root)))
    Verifier.production = classmethod(lambda cls, *, offline=False: verifier)
    try:
        attestation = Attestation.model_validate_json(case["attestation"])
        publisher = GitHubPublisher(repository=case["repository"], workflow=case["workflow"])
        distribution = Distribution(name=case["name"], digest=case["sha256"])
        predicate, _ = attestation.verify(publisher, distribution, offline=True)
        claims = attestation.certificate_claims
        print(json.dumps({"predicate": predicate, "statement": attestation.statement,
                          "build": claims["1.3.6.1.4.1.57264.1.18"], "source": claims["1.3.6.1.4.1.57264.1.12"]}))
    except Exception as error:
        print(json.dumps(f"{type(error).__name__}: {error}"))
`;

/** An attestation that somebody shows for a file, and by whom it should be. */
export interface Case {
  /** The JSON of the trusted root. */
  readonly root: string;
  readonly attestation: string;
  readonly name: string;
  readonly sha256: string;
  readonly repository: string;
  readonly workflow: string;
}

/** What PyPI's library says of each: what it was told of the file, or a text that says why not. Needs the component `pypi-attestations`. */
export function verifiedByPypi(cases: readonly Case[]): readonly unknown[] {
  const python = requireComponent("pypi-attestations");
  const said = execFileSync(python, ["-c", VERIFY], { input: JSON.stringify(cases), encoding: "utf8" });
  return said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
