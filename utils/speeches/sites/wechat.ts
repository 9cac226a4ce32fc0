import type { SiteRule } from './site-rule';

/** Articles of WeChat accounts. The visible day may be 昨天; a script knows the second. */
export const wechat: SiteRule = {
  hosts: ['mp.weixin.qq.com'],
  marks: '#js_content',
  body: '#js_content',
  title: '#activity-name',
  publication: '#js_name',
  publishedOn: '#publish_time',
  epoch: /\b(?:ct|oriCreateTime|create_time)\s*[=:]\s*["']?(\d{10})\b/u,
};
