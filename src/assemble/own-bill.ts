import type { Contents } from "../documents/contents.ts";

/** Where the bill that we put into a wheel lies in its .dist-info. */
export const OWN_BILL = "sboms/shipwheel.cdx.json";

/** Contents without the bill that we put into the wheel: it says what they say. */
export function withoutOwnBill(contents: Contents): Contents {
  const bills = contents.bills.filter(({ member }) => !member.endsWith(`.dist-info/${OWN_BILL}`));
  return { ...contents, bills };
}
