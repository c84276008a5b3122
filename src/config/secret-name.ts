const NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
/** Where it is a word of its own: AUTHOR and COMPASS are none. */
const WORD = /(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i;
const PREFIX = /^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;

/** Might the environment variable of this name let its reader publish, or steer the workflow? Project code is never given it. */
export function mayBeSecret(name: string): boolean {
  return NAME.test(name) || WORD.test(name) || PREFIX.test(name);
}
