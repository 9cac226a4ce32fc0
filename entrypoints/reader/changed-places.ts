import type { PageNote } from '@/utils/messaging/calls';
import type { Placement, PlacementState, UnplacedState } from '@/utils/model/placement';

/** What a state says of a note that has no place; null where it has one. */
export function unplacedState(state: PlacementState | undefined): UnplacedState | null {
  return state === 'lost' || state === 'ambiguous' ? state : null;
}

/**
 * Where notes are now that were somewhere before and are not any more, or the other way round, by their ids. Nothing of those kept from another page: this one can't
 * tell. `isCut`: the page has more text than is read, so that what is missing may be there.
 */
export function changedPlaces(
  notes: readonly PageNote[],
  placements: ReadonlyMap<string, Placement>,
  isCut: boolean,
): Record<string, PlacementState> {
  const changed: Record<string, PlacementState> = {};
  for (const { id, unplaced } of notes) {
    const state = placements.get(id)?.state;
    if (state === undefined || unplaced === undefined) continue;
    const now = unplacedState(state);
    if (now !== unplaced && !(isCut && now)) changed[id] = state;
  }
  return changed;
}
