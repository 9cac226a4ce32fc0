import type { UnreadReason } from '@/utils/model/unread-reason';
import type { siteTexts } from './site-texts';

/** Reasons the reader can't change by allowing anything. */
export type ClosedReason = Exclude<UnreadReason, 'no-access'>;

const KEYS = {
  'browser-page': 'unreadBrowserPage',
  'own-page': 'unreadOwnPage',
  store: 'unreadStore',
  pdf: 'unreadPdf',
  file: 'unreadFile',
  'error-page': 'unreadErrorPage',
  policy: 'unreadPolicy',
  'no-text': 'unreadNoText',
} as const satisfies Record<ClosedReason, keyof typeof siteTexts>;

/** Which text says why a page can't be read, with the way out. */
export const unreadText = (why: ClosedReason): (typeof KEYS)[ClosedReason] => KEYS[why];
