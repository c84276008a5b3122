import type { EarlierReceipt, Receipt } from "../documents/receipt.ts";
import type { Smoked } from "../documents/smoked.ts";

/** The receipt with what was tried of what each of its indexes serves. What was tried of another release says nothing. */
export function withTried(receipt: Receipt, smoked: readonly Smoked[]): Receipt {
  const { earlier } = receipt;
  return {
    ...receipt,
    ...triedAt(receipt, smoked),
    ...(earlier && { earlier: earlier.map((link) => ({ ...link, ...triedAt(link, smoked) })) }),
  };
}

function triedAt({ manifest, index }: EarlierReceipt, smoked: readonly Smoked[]): Pick<EarlierReceipt, "tried"> {
  const own = smoked.filter((each) => each.manifest === manifest && each.index === index);
  if (own.length === 0) return {};
  const tried = own.map(({ works, files }) => {
    const byPip = files.filter(({ by }) => by === "pip");
    const pythons = [...new Set(byPip.flatMap((file) => file.pythons))].sort(byNumber);
    return { works, installed: byPip.map(({ name }) => name), pythons };
  });
  return { tried };
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
