const UNITS = ["kB", "MB", "GB", "TB"];

/** A size in bytes as people read it, in powers of 1000: `532 B`, `1.2 MB`. */
export function shownSize(bytes: number): string {
  let [value, unit] = [bytes, "B"];
  for (const next of UNITS) {
    if (value < 999.5) break;
    [value, unit] = [value / 1000, next];
  }
  return `${unit === "B" || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}

/** A time as people read it: `0.4 s`, `1 min 23 s`. */
export function shownSeconds(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `1 file`, `3 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
