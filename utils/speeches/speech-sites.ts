/**
 * Where Zhaji may run without being called: sites that publish speeches, as match patterns for the manifest.
 * Source: the sites whose markup `readSpeech` knows. Everywhere else the reader calls Zhaji, or grants the site.
 */
export const speechSites: string[] = [
  '*://*.people.com.cn/*',
  '*://*.people.cn/*',
  '*://*.xinhuanet.com/*',
  '*://*.news.cn/*',
  '*://*.qstheory.cn/*',
  '*://*.gov.cn/*',
  '*://*.12371.cn/*',
  '*://*.xuexi.cn/*',
  '*://mp.weixin.qq.com/*',
  '*://*.cctv.com/*',
  '*://*.cctv.cn/*',
  '*://*.gmw.cn/*',
  '*://*.cnr.cn/*',
  '*://*.chinanews.com.cn/*',
  '*://*.chinanews.com/*',
  '*://*.qizhiwang.org.cn/*',
  '*://*.rmlt.com.cn/*',
  '*://*.banyuetan.org/*',
  '*://*.dangjian.cn/*',
  '*://*.dangjian.com/*',
  '*://*.ted.com/*',
];
