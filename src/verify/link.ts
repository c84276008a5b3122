import type { LinkName } from "../documents/link-name.ts";
import type { LinkFault, VerificationLink } from "../documents/verification.ts";

/** A release that was made up could have any number. */
const MOST_FAULTS = 100;

/** A link that holds unless there are `faults`; `says` is what was held against what. */
export function judged(link: LinkName, says: string, faults: readonly LinkFault[]): VerificationLink {
  const more = faults.length - MOST_FAULTS;
  const shown = more > 0 ? [...faults.slice(0, MOST_FAULTS), { message: `and ${more} more like these` }] : faults;
  return { link, state: faults.length === 0 ? "holds" : "fails", says, faults: shown };
}

/** A link that there is nothing to check by. */
export function absent(link: LinkName, because: string): VerificationLink {
  return { link, state: "absent", says: because, faults: [] };
}

/**
 * The links, with those of `required` failing that are absent, or not among them at all.
 *
 * What is not there was not seen to be wrong: only whoever needs it can say that it has to be there.
 */
export function withRequired(
  links: readonly VerificationLink[],
  required: readonly LinkName[],
): readonly VerificationLink[] {
  const known = new Set(links.map(({ link }) => link));
  const unknown = required.filter((link) => !known.has(link)).map((link) => absent(link, "it was not looked for"));
  return [...links, ...unknown].map((each) => {
    if (each.state !== "absent" || !required.includes(each.link)) return each;
    return judged(each.link, each.says, [{ message: `it is required, and absent: ${each.says}` }]);
  });
}

/** Does everything hold that is there? */
export function allHold(links: readonly VerificationLink[]): boolean {
  return links.every(({ state }) => state !== "fails");
}
