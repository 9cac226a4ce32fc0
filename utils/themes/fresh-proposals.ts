import type { ProposedTheme } from './propose-themes';

/** Notes the reader has not been asked about that a proposal needs: as many as make a theme by themselves. */
const FRESH = 3;

/** The proposals that are still to be made: not again for the same notes, until three others say what they say. `dismissed`: notes of proposals that were refused. */
export function freshProposals(proposals: readonly ProposedTheme[], dismissed: ReadonlySet<string>): ProposedTheme[] {
  return proposals.filter(({ noteIds }) => noteIds.filter((id) => !dismissed.has(id)).length >= FRESH);
}
