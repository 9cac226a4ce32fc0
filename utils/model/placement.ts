import * as v from 'valibot';

/** A place in a page's text, in UTF-16 units; `score` ∈ 0…1 says how well it matches what was kept. */
export type Hit = { start: number; end: number; score: number };

/**
 * Where a kept passage is on the page now. `exact`: same words, and the context agrees on a side. `moved`: same words, other context,
 * but only one place it can be. `approximate`: edited. `ambiguous` and `lost` are never drawn; their candidates are only offered.
 */
export type Placement =
  | ({ state: 'exact' | 'moved' | 'approximate' } & Hit)
  | { state: 'ambiguous' | 'lost'; candidates: Hit[] };

export const PlacementState = v.picklist(['exact', 'moved', 'approximate', 'ambiguous', 'lost']);
export type PlacementState = v.InferOutput<typeof PlacementState>;

/** Having no place on the page: nothing is drawn. */
export type UnplacedState = 'ambiguous' | 'lost';
