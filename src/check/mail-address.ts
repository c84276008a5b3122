// What the index's checker takes for a mailbox: RFC 5322 dot-atoms, RFC 6531's letters of any script, and a host that can exist.
const ATOM = "[\\w!#$%&'*+/=?^`{|}~\\x80-\\u{10ffff}-]+";
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, "u");
const LABEL = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?|.*[^\0-\x7f].*)$/i;
const UNREACHABLE = /(?:^|\.)(?:arpa|invalid|local|localhost|onion|test)$/i;
const LONGEST_ADDRESS = 254;
const LONGEST_LABEL = 63;

/**
 * Whether an index would refuse a value of Author-email or Maintainer-email.
 *
 * A value that holds several addresses, or that cannot be read as a mailbox at all, is not looked into; an address that can be is checked.
 */
export function isRefusedMailbox(value: string): boolean {
  const address = addressIn(value);
  return address !== undefined && !isAddress(address);
}

/** The one address of a mailbox (`Name <a@b.org>`), without blanks around its parts; `undefined` when there is none or more than one. */
function addressIn(value: string): string | undefined {
  const text = value
    .replace(/^\s*"(?:[^"\\]|\\.)*"\s*(?=<)/s, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/,\s*$/, "")
    .trim();
  // The index takes no quoted names in front of the @, so this is an address, and a bad one.
  if (/^"[^"\\]*"@[^\s,;:"()<>[\]\\@]+$/.test(text)) return text;
  if (/[,;:"()[\]\\]/.test(text)) return undefined;
  const inner = /^[^<>@]*<([^<>]*)>?$/.exec(text)?.[1];
  if (inner === undefined && /[<>]/.test(text)) return undefined;
  const address = (inner ?? text).trim().replace(/\s*([@.])\s*/g, "$1");
  if (address === "" || address.endsWith("@") || address.split("@").length > 2) return undefined;
  return /@.*\s/.test(address) ? undefined : address;
}

function isAddress(address: string): boolean {
  const [local = "", host = ""] = address.split("@");
  return address.length <= LONGEST_ADDRESS && LOCAL.test(local) && isReachable(host);
}

function isReachable(host: string): boolean {
  const labels = host.split(".");
  if (labels.length < 2 || UNREACHABLE.test(host) || !/[^0-9-]$/.test(host)) return false;
  return labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label));
}
