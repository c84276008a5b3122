import { domainToASCII, domainToUnicode } from "node:url";
import { soleAddress } from "../python/address-list.ts";

// What the index's checker takes for an address: RFC 5322 dot-atoms, RFC 6531's letters of any script, and a host that can exist.
const ATOM = "[\\w!#$%&'*+/=?^`{|}~\\x80-\\u{10ffff}-]+";
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, "u");
const HOST = /^[a-z0-9.\x80-\u{10ffff}-]+$/iu;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** Letters, marks and digits (RFC 5892 has some exceptions that no host has). */
const INTERNATIONAL = /^(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}·-]+$/u;
const UNREACHABLE = /(?:^|\.)(?:arpa|invalid|local|localhost|onion|test)$/;
/** Control and format characters, separators, and what would become a dot. */
const UNMAPPED = /[\p{C}\p{Z}․‥…⒈-⒛]/u;
/** Of these the checker is more lenient: they are dropped or become others. */
const DROPPED = /[\xad\u200b-\u200d\u2060\u2064]/g;
const LONGEST_ADDRESS = 254;
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;

/**
 * Whether an index would refuse a value of Author-email or Maintainer-email.
 *
 * A value that holds several addresses, or in which none can be found, is not looked into; one address is checked.
 */
export function isRefusedMailbox(value: string): boolean {
  const address = soleAddress(value);
  return address !== "" && !isAddress(address);
}

function isAddress(address: string): boolean {
  const at = address.indexOf("@");
  const [local, host] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || Buffer.byteLength(address) > LONGEST_ADDRESS) return false;
  return LOCAL.test(local) && isPrintable(local) && isReachable(host, Buffer.byteLength(local));
}

/** Letters, numbers, punctuation and symbols of any script; marks behind one of them. */
function isPrintable(text: string): boolean {
  return !/^\p{M}|[\p{C}\p{Z}]/u.test(text);
}

function isReachable(host: string, localBytes: number): boolean {
  if (!HOST.test(host) || !isPrintable(host) || UNMAPPED.test(host.replace(DROPPED, ""))) return false;
  const ascii = domainToASCII(host);
  const labels = ascii.split(".");
  if (labels.length < 2 || ascii.length > LONGEST_HOST || localBytes + 1 + ascii.length > LONGEST_ADDRESS) return false;
  if (UNREACHABLE.test(ascii) || !/[a-z]$/.test(ascii)) return false;
  return labels.every(isLabel) && domainToUnicode(ascii).split(".").every(isKnownScript);
}

function isLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && LABEL.test(label) && !/^(?!xn)..--/.test(label);
}

/** What is still `xn--` could not be decoded. */
function isKnownScript(label: string): boolean {
  return INTERNATIONAL.test(label) && !/^-|-$|^..--/u.test(label);
}
