/** Where browsers and their extensions write the address a page was saved from. */
const SAVED = /saved from url=\(\d+\)(https?:\/\/[^\s>]+)|Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/u;
const DECLARED =
  /<link[^>]{0,200}?rel=["']?canonical["']?[^>]{0,200}?href=["']?(https?:\/\/[^"'\s>]+)|<meta[^>]{0,200}?og:url["'][^>]{0,200}?content=["']?(https?:\/\/[^"'\s>]+)/iu;
/** www.site.cn_a_b.html, or www.site.cn/a/b.html in folders. */
const HOST = /^(?:https?_+)?((?:[a-z0-9-]+\.)+(?:cn|com|org|net|gov|edu|test))[_/]/iu;
/** Characters at the beginning of a page in which its address stands. */
const HEAD = 200_000;

/** The address of a saved page: what the program that saved it wrote, what the page declares, what its path in the folder says; else one that says nothing. */
export function savedAddress(html: string, path: string): string {
  const head = html.slice(0, HEAD);
  const found = [SAVED.exec(head), DECLARED.exec(head)].flatMap((match) => match?.slice(1) ?? []).find(Boolean);
  if (found !== undefined) return found.replaceAll('&amp;', '&');
  const host = HOST.exec(path);
  if (!host) return `http://unknown.invalid/${encodeURI(path)}`;
  const rest = path.slice(host[0].length);
  // In one name there is no other way to write a slash.
  return `http://${host[1]}/${host[0].endsWith('_') ? rest.replaceAll('_', '/') : rest}`;
}
