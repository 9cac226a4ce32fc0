/** How long a press on our button holds: in Chromium for the site in that tab, in Firefox for the page (both measured). */
export const LASTS: 'site' | 'page' = import.meta.env.FIREFOX ? 'page' : 'site';
