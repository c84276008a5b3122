import { dayAt, isDay } from "./calendar.ts";
import { refuseTag } from "./scm-tag.ts";

const DATE_VERSION = /^(?<year>\d{4}|\d{2})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?:\.(?<patch>\d*))?$/;

/**
 * The release that follows the one of version `text` by the calendar: `2026.1.2.0`; another of the same day has the next number at its end.
 *
 * `time` is the commit's, in milliseconds since 1970; its day is the one in UTC. A version that is no date is followed by a date with
 * a year of two digits. Throws SW-TAG-NOT-A-VERSION for a day that no calendar has.
 */
export function nextDate(text: string, time: number): string {
  const { year: written, month, day, patch } = DATE_VERSION.exec(text)?.groups ?? {};
  const today = dayAt(time);
  const year = today.year % (written?.length === 4 ? 10_000 : 100);
  const date = `${year}.${today.month}.${today.day}`;
  if (written === undefined) return `${date}.0`;
  const tagged = { year: fullYear(written), month: Number(month), day: Number(day) };
  if (!isDay(tagged)) return refuseTag(text, "calver-by-date takes it for a date, and there is no such day");
  const isSameDay = tagged.year === today.year && tagged.month === today.month && tagged.day === today.day;
  return `${date}.${isSameDay ? BigInt(patch ?? 0) + 1n : 0n}`;
}

/** Of two digits, as POSIX reads them: 69 to 99 are the last century's. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 69 ? 2000 : 1900);
}
