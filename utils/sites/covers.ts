/** A match pattern in its parts; schemes are those web pages have. */
type Parts = { schemes: string[]; host: string };

/** `*://*.example.org/*` → its schemes and host; undefined for what is no pattern of web pages, or is one of some paths only. */
function partsOf(pattern: string): Parts | undefined {
  if (pattern === '<all_urls>') return { schemes: ['http', 'https'], host: '*' };
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  return host ? { schemes: scheme === '*' ? ['http', 'https'] : [scheme], host } : undefined;
}

/** Whether one host of a pattern (`*`, `*.example.org`, `example.org`) holds all of another. */
function holds(wide: string, host: string): boolean {
  if (wide === '*' || wide === host) return true;
  if (!wide.startsWith('*.')) return false;
  return host.replace(/^\*\./, '') === wide.slice(2) || host.endsWith(wide.slice(1));
}

/**
 * Whether everything a match pattern stands for is allowed by these, as browsers list them (`permissions.getAll`): perhaps one for http and another for
 * https. Of addresses with ports, patterns know nothing.
 */
export function covers(origins: string[], pattern: string): boolean {
  const asked = partsOf(pattern);
  if (!asked) return false;
  const held = origins.flatMap((origin) => partsOf(origin) ?? []);
  return asked.schemes.every((scheme) =>
    held.some(({ schemes, host }) => schemes.includes(scheme) && holds(host, asked.host)),
  );
}
