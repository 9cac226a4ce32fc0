import type { PreparedText } from '@/utils/anchoring/locate-quote';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { UnitKind } from './honesty-units';

/** One question: a passage kept from one text, to be placed in another. */
export type HonestyCase = {
  group: string;
  name: string;
  unit: UnitKind;
  anchor: QuoteAnchor;
  page: PreparedText;
  /** Where the passage is now, edited or not; null when it is gone. */
  truth: { start: number; end: number } | null;
  /** By how much each bound may be off: as many characters as were edited. */
  slack: number;
  target: Target;
};

/** What must hold of all cases of a row, as shares 0…1. */
export type Target = { found?: number; drawn?: number; elsewhere?: number; offered?: number };
