const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;

/** Might the environment variable of this name let its reader publish, or steer the workflow? Project code is never given it. */
export function mayBeSecret(name: string): boolean {
  return NAME.test(name) || PREFIX.test(name);
}
