const DAY_SECONDS = 86_400;
/** What MS-DOS can say: from 1980 to 2107, in steps of two seconds. */
const FIRST = 315_532_800;
const LAST = 4_354_819_198;

/** The time `epoch`, seconds since 1970, as ZIP has it: the date above the time (APPNOTE 4.4.6). What lies outside is moved to the nearest. */
export function dosTime(epoch: number): number {
  const seconds = Math.min(Math.max(Math.trunc(epoch), FIRST), LAST);
  const { year, month, day } = dateOf(Math.floor(seconds / DAY_SECONDS));
  const ofDay = seconds % DAY_SECONDS;
  const date = ((year - 1980) << 9) | (month << 5) | day;
  const time = (Math.floor(ofDay / 3600) << 11) | ((Math.floor(ofDay / 60) % 60) << 5) | ((ofDay % 60) >> 1);
  return date * 0x10000 + time;
}

/** The Gregorian date of a day, counted from 1 January 1970; years begin in March here, so that leap days come last. */
function dateOf(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted % 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
