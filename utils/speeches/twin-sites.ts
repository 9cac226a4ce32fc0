/**
 * Sites whose mobile pages, second names and categories are known to show the same article, told by its number in the path. Everywhere else a mobile
 * page is recognised by its text: a rule that is guessed joins what doesn't belong together.
 */
export type TwinSite = {
  /** Hosts it holds for. */
  host: RegExp;
  /** Paths it holds for; what the groups hold names the article. */
  path: RegExp;
  /** What stands for the host in the key. */
  name: string;
};

export const twinSites: readonly TwinSite[] = [
  // www.xinhuanet.com/politics/2020-08/07/c_1126338466.htm, m.xinhuanet.com/2020-08/07/c_1126338466.htm, …_m.htm; news.cn is its new name. Page
  // two, c_1126338466_2.htm, is another page.
  {
    host: /(?:^|\.)(?:xinhuanet\.com|news\.cn)$/,
    path: /\/(c_\d{9,11})(?:_m)?\.html?$/,
    name: 'www.news.cn',
  },
  // news.cctv.com/2019/12/09/ARTIg9xqa0YMEvjSOv26pT2l191209.shtml, m.news.cctv.com/…; the letters and digits are drawn for each article.
  { host: /(?:^|\.)cctv\.com$/, path: /\/((?:ARTI|VIDE)[0-9A-Za-z]{15,30})\.s?html$/, name: 'www.cctv.com' },
];
