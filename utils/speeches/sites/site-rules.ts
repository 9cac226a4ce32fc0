import { ccdi } from './ccdi';
import { discuz } from './discuz';
import { fed } from './fed';
import { gov } from './gov';
import { journals } from './journals';
import { media } from './media';
import { party12371 } from './party-12371';
import { people } from './people';
import { peopleDb } from './people-db';
import { peoplePaper } from './people-paper';
import { qstheory } from './qstheory';
import type { SiteRule } from './site-rule';
import { ted } from './ted';
import { trs } from './trs';
import { universities } from './universities';
import { wechat } from './wechat';
import { xinhua } from './xinhua';
import { xuexi } from './xuexi';

/** Every rule there is; of two that are for a page, the first has the first word. */
export const siteRules: readonly SiteRule[] = [
  peoplePaper,
  peopleDb,
  people,
  xinhua,
  qstheory,
  ccdi,
  gov,
  party12371,
  xuexi,
  wechat,
  ted,
  fed,
  ...media,
  ...journals,
  discuz,
  universities,
  trs,
];
