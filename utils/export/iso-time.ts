/** The last moment of the year 9999: behind it years have five digits, which few programs read. */
const LAST = 253_402_300_799_999;

/** A time in ms since 1970 as an xsd:dateTime in UTC, `2026-04-24T03:00:00.000Z`; undefined where it is none of the years 1970–9999. */
export function isoTime(time: number): string | undefined {
  return time >= 0 && time <= LAST ? new Date(time).toISOString() : undefined;
}
