import { useCallback, useRef } from 'preact/hooks';
import { filterTexts } from '@/utils/i18n/filter-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { Facets } from '@/utils/search/filter-notes';
import { isFiltering } from '@/utils/search/is-filtering';
import { noFilter, type NoteFilter } from '@/utils/search/note-filter';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { useToolbar } from '../ui/use-toolbar';
import { useLocale, useSay } from '../use-say';
import { FacetMenu } from './FacetMenu';
import { KeysHelp } from './KeysHelp';
import { SearchHelp } from './SearchHelp';
import * as icons from '../ui/icons';

type Props = {
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
  /** Of what the search found (`filterNotes`). */
  facets: Facets;
  themes: readonly Theme[];
  /** Whether the notes are walked by keys, which are told then. */
  walked?: boolean;
};

/** What the notes are narrowed down by besides words, each with what it would show. One stop of the Tab key; ← → move through them. Styles: filter-chips.css. */
export function FilterChips({ filter, onFilter, facets, themes, walked = false }: Props) {
  const say = useSay(filterTexts);
  const locale = useLocale();
  const set = (part: Partial<NoteFilter>): void => onFilter({ ...filter, ...part });
  const root = useRef<HTMLDivElement>(null);
  useToolbar(root, '.chip, :scope > .button, :scope > .icon-button');
  const clear = (): void => {
    onFilter(noFilter);
    // The button goes with the filter.
    root.current?.querySelector<HTMLElement>('.chip')?.focus();
  };
  const themeOf = useCallback(
    (id: string | null): string => {
      const theme = themes.find((each) => each.id === id);
      return theme ? themeName(theme, locale) : say('noTheme');
    },
    [themes, locale],
  );
  const speakerOf = useCallback((value: string | null): string => value ?? say('noSpeaker'), [locale]);
  const siteOf = useCallback((value: string | null): string => value ?? say('noSite'), [locale]);
  const yearOf = useCallback(
    (value: string | null): string => (value === null ? say('noDay') : say('year', { year: value })),
    [locale],
  );
  const year = wholeYear(filter);
  // A range asks for days: a speech without one is in none, and can't be chosen.
  const years = new Map([...facets.years].filter(([value]) => value !== null));
  const toggleThought = (thought: boolean): void => set({ thought: filter.thought === thought ? null : thought });
  return (
    <div class="chips" role="toolbar" aria-label={say('filter')} ref={root}>
      <Chip pressed={filter.thought === true} count={facets.thought} onClick={() => toggleThought(true)}>
        {say('hasThought')}
      </Chip>
      <Chip pressed={filter.thought === false} count={facets.noThought} onClick={() => toggleThought(false)}>
        {say('noThought')}
      </Chip>
      {(facets.lost > 0 || filter.lost) && (
        <Chip pressed={filter.lost} icon={icons.lost} count={facets.lost} onClick={() => set({ lost: !filter.lost })}>
          {say('lost')}
        </Chip>
      )}
      <FacetMenu
        label={say('theme')}
        counts={facets.themes}
        chosen={filter.themes}
        nameOf={themeOf}
        onToggle={(id) => set({ themes: toggled(filter.themes, id) })}
      />
      <FacetMenu
        label={say('speaker')}
        counts={facets.speakers}
        chosen={filter.speakers}
        nameOf={speakerOf}
        onToggle={(value) => set({ speakers: toggled(filter.speakers, value) })}
      />
      <FacetMenu
        label={say('date')}
        counts={years}
        chosen={year === null ? [] : [year]}
        nameOf={yearOf}
        onToggle={(value) =>
          set(
            value === null || value === year
              ? { from: null, to: null }
              : { from: `${value}-01-01`, to: `${value}-12-31` },
          )
        }
        isOn={filter.from !== null || filter.to !== null}
        summary={rangeInWords()}
      >
        <div class="facet-days">
          <label>
            {say('from')}
            <input
              class="input"
              type="date"
              value={filter.from ?? ''}
              max={filter.to ?? undefined}
              onChange={(event) => set({ from: event.currentTarget.value || null })}
            />
          </label>
          <label>
            {say('to')}
            <input
              class="input"
              type="date"
              value={filter.to ?? ''}
              min={filter.from ?? undefined}
              onChange={(event) => set({ to: event.currentTarget.value || null })}
            />
          </label>
        </div>
      </FacetMenu>
      <FacetMenu
        label={say('site')}
        counts={facets.sites}
        chosen={filter.sites}
        nameOf={siteOf}
        onToggle={(value) => set({ sites: toggled(filter.sites, value) })}
      />
      {isFiltering(filter) && (
        <Button look="quiet" size="small" icon={icons.close} onClick={clear}>
          {say('clearFilter')}
        </Button>
      )}
      <SearchHelp />
      {walked && <KeysHelp />}
    </div>
  );

  function rangeInWords(): string | undefined {
    const { from, to } = filter;
    if (year !== null) return yearOf(year);
    if (from === null && to === null) return undefined;
    const [first, last] = [from, to].map((day) => (day === null ? '' : dayInWords(day, locale)));
    return `${first} – ${last}`.trim();
  }
}

/** The year a filter is about, if it is a whole one. */
function wholeYear({ from, to }: NoteFilter): string | null {
  const year = from?.slice(0, 4);
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

function toggled(list: readonly (string | null)[], value: string | null): (string | null)[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
