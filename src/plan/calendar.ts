/** A day of the Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** The day in UTC of `time`, milliseconds since 1970. */
export function dayAt(time: number): CalendarDay {
  const days = Math.floor(time / DAY);
  // 365.2425 days are a year on average: the estimate is off by one at most.
  const estimate = 1970 + Math.floor(days / 365.2425);
  const year = [estimate + 1, estimate].find((each) => daysBefore(each) <= days) ?? estimate - 1;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const month = months.findLast((each) => daysBefore(year) + daysBeforeMonth(year, each) <= days) ?? 1;
  return { year, month, day: days - daysBefore(year) - daysBeforeMonth(year, month) + 1 };
}

/** Is there such a day? */
export function isDay({ year, month, day }: CalendarDay): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}

/** `20261121093000`: the time in UTC, of `time` in milliseconds since 1970. */
export function timeDigits(time: number): string {
  const { year, month, day } = dayAt(time);
  const seconds = Math.floor((time - Math.floor(time / DAY) * DAY) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [String(year).padStart(4, "0"), ...[month, day, ...clock].map((part) => String(part).padStart(2, "0"))].join(
    "",
  );
}

/** Days from 1970 to the first day of the year. */
function daysBefore(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return (year - 1970) * 365 + leapDays - 477;
}

function daysBeforeMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0);
}
