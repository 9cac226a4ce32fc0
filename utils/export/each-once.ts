/** Makes a function that gives each field back as it is, but one that it gave before with a number behind it: “… (2)”. */
export function eachOnce(): (field: string) => string {
  const asked = new Map<string, number>();
  return function once(field): string {
    const times = (asked.get(field) ?? 0) + 1;
    asked.set(field, times);
    return times === 1 ? field : once(`${field} (${times})`);
  };
}
