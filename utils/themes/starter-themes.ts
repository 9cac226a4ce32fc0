import type { Theme } from '@/utils/model/theme';

/** What a new notebook starts with, so that the first highlight has somewhere to go. The reader's own from then on: rename, recolour, delete. */
export const starterThemes: Pick<Theme, 'name' | 'style' | 'keywords'>[] = [
  {
    name: { zh: '理论学习', en: 'Ideas to learn' },
    style: 5,
    keywords: { zh: ['理论', '学习', '思想', '原著', '读书'], en: ['learn', 'idea', 'study'] },
  },
  {
    name: { zh: '担当作为', en: 'Taking charge' },
    style: 2,
    keywords: { zh: ['担当', '责任', '实干', '作为'], en: ['responsibility', 'courage', 'act'] },
  },
  {
    name: { zh: '为民服务', en: 'Serving people' },
    style: 7,
    keywords: { zh: ['群众', '人民', '民生', '服务'], en: ['people', 'community', 'service'] },
  },
  {
    name: { zh: '作风建设', en: 'Ways of working' },
    style: 10,
    keywords: { zh: ['作风', '纪律', '廉洁'], en: ['discipline', 'habit', 'work'] },
  },
  {
    name: { zh: '调查研究', en: 'Finding facts' },
    style: 8,
    keywords: { zh: ['调研', '调查', '基层', '问题'], en: ['research', 'question', 'evidence'] },
  },
  {
    name: { zh: '改革创新', en: 'Change and innovation' },
    style: 6,
    keywords: { zh: ['改革', '创新', '发展'], en: ['change', 'innovation', 'new'] },
  },
];
