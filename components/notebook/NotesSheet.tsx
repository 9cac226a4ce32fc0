import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { speechName } from '@/utils/i18n/speech-name';
import type { Note, OwnField } from '@/utils/model/note';
import type { UnplacedState } from '@/utils/model/placement';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { sourceAddress } from '@/utils/speeches/source-address';
import type { SuggestFor } from '../notes/FittingThemes';
import type { Hits } from '../notes/hits';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import { NoteSource } from '../notes/NoteSource';
import { OpenPassageContext } from '../notes/open-passage';
import { useKeptFocus } from '../notes/use-kept-focus';
import { useOpenFields } from '../notes/use-open-fields';
import type { Picking } from '../notes/use-picking';
import { useVirtualRows } from '../ui/use-virtual-rows';
import { useLocale, useSay } from '../use-say';
import { GroupHeading } from './GroupHeading';
import type { GroupHead, NoteGroup } from './group-notes';
import { notesOf } from './notes-of';
import { NoteLine } from './NoteLine';
import { noteRows, type NotePlace, type SheetRow } from './note-rows';
import { useColumns } from './use-columns';
import { useNoteWalk } from './use-note-walk';

/** Heights before they are measured, px. */
const ESTIMATES = { group: 66, path: 36, cards: 250, lines: 58 };
/** Rows kept as they were drawn, to be drawn again. */
const DRAWN = 200;

type Props = {
  groups: readonly NoteGroup[];
  /** Whether the words of a note are still read: its place is kept for it. */
  isComing?: ((note: Note) => boolean) | undefined;
  as: 'cards' | 'list';
  themes: Theme[];
  speeches: ReadonlyMap<string, Speech>;
  acts: NoteActs;
  suggest?: SuggestFor;
  /** Those that were not found on their page, by their ids. */
  unplaced?: Readonly<Record<string, { state: UnplacedState }>> | undefined;
  /** For shelves on which notes are selected. */
  picking?: Picking;
  /** Shows a note in its paragraph, and opens a field in it. */
  onRead: (note: Note, field?: OwnField) => void;
  /** Told whether own words are being written. */
  onWriting?: (on: boolean) => void;
  /** Opens the list of themes for the notes that are selected; `adds`: they stay under those they have. */
  onMove?: (adds: boolean) => void;
  onTrash?: (notes: readonly Note[]) => void;
  /** What is searched for, to be marked. */
  hits?: Hits | undefined;
  /** What stands at the end of a group's heading. */
  tools?: (group: NoteGroup) => ComponentChildren;
  /** What a note is dragged by. */
  grip?: (note: Note, group: NoteGroup) => ComponentChildren;
  /** Told how to go to the first note, for the search field. */
  entered?: { current: (() => void) | null };
};

/** Notes in groups, of which only those near the window are drawn. Give it a new `key` to begin at the top again. Styles: sheet.css. */
export function NotesSheet(props: Props) {
  const { groups, as, themes, speeches, acts, picking, onRead, hits, tools } = props;
  const openPassage = useContext(OpenPassageContext);
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const groupName = (head: GroupHead): string => {
    if (head.kind === 'day') return dayInWords(head.day, locale);
    if (head.kind === 'speech') return speechName(head.speech, locale);
    return head.theme ? themeName(head.theme, locale) : say('unsorted');
  };
  const root = useRef<HTMLDivElement>(null);
  const wide = useColumns(root);
  const columns = as === 'cards' ? wide : 1;
  const rows = useMemo(() => noteRows(groups, columns), [groups, columns]);
  const [writing, setWriting] = useState<{ place: string; field: OwnField; at: number }>();
  // Once: a card that is drawn anew, as after a search, must not take the focus for it again.
  useEffect(() => setWriting(undefined), [writing]);
  useKeptFocus(root);

  const chosen = ({ note }: NotePlace): Note[] =>
    picking && picking.picked.size > 0 ? notesOf(groups).filter(({ id }) => picking.picked.has(id)) : [note];
  const shown = useRef<(row: number) => void>(() => undefined);
  const walk = useNoteWalk(rows, {
    root,
    show: (row) => shown.current(row),
    picking,
    acts: {
      onRead: ({ note }) => onRead(note),
      onWrite: ({ key, note }, field) => {
        // A line has no fields of its own.
        if (as === 'list') onRead(note, field);
        else setWriting((before) => ({ place: key, field, at: (before?.at ?? 0) + 1 }));
      },
      ...(props.onMove && {
        onMove: ({ note }, cell, adds) => {
          const chip =
            !adds && picking?.picked.size === 0 ? cell?.querySelector<HTMLElement>('button.theme-chip') : null;
          if (chip) return chip.click();
          // A line has no list of its own, and that of a card moves.
          if (picking?.picked.size === 0) picking.pick(note.id, true, false);
          props.onMove!(adds);
        },
      }),
      ...(props.onTrash && { onTrash: (place) => props.onTrash!(chosen(place)) }),
      // A card hears it itself.
      ...(as === 'list' && { onRemember: ({ note }) => acts.onRemember?.(note, note.review?.remember !== true) }),
      onOpen: ({ note }) => {
        const href = sourceAddress(speeches.get(note.speechId), note.url);
        if (href !== undefined) openPassage(href, note.id);
      },
    },
  });
  if (props.entered) props.entered.current = walk.enter;
  // From where nothing has the focus, as when the page has opened: else all that stands above would be gone through first.
  // Layout: the key may be pressed right after the drawing.
  const { back } = walk;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isMod = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (isMod || event.isComposing || event.target !== document.body || event.key.toLowerCase() !== 'j') return;
      event.preventDefault();
      back.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  // What is written in is neither scrolled away nor taken by a search.
  const fields = useOpenFields();
  const written = useMemo(() => [...fields.open].map((key) => rows.placeOf(key)), [fields.open, rows]);
  const isWriting = fields.open.size > 0;
  useLayoutEffect(() => props.onWriting?.(isWriting), [isWriting]);
  const keep = useMemo(() => {
    const others = written.map((place) => rows.placeAt(place)?.row ?? -1);
    return [...new Set([walk.row, ...others])].filter((row) => row >= 0);
  }, [walk.row, written]);
  const estimate = useCallback(
    (index: number) => {
      const kind = rows.kindOf(index);
      return kind === 'notes' ? ESTIMATES[as === 'cards' ? 'cards' : 'lines'] : ESTIMATES[kind];
    },
    [rows, as],
  );
  const virtual = useVirtualRows({ count: rows.count, keyOf: rows.keyOf, sizeKeyOf: rows.sizeKeyOf, estimate, keep });
  shown.current = virtual.show;

  const note = (one: Note, group: NoteGroup): ComponentChildren => {
    const place = `${group.key} ${one.id}`;
    if (props.isComing?.(one)) {
      const height = ESTIMATES[as === 'cards' ? 'cards' : 'lines'];
      return <div key={place} class="cell" aria-busy="true" style={{ height: `${height}px` }} />;
    }
    const speech = speeches.get(one.speechId);
    const pick = picking && {
      picked: picking.picked.has(one.id),
      onPick: (on: boolean, through: boolean) => picking.pick(one.id, on, through),
    };
    const placement = props.unplaced?.[one.id]?.state;
    const common = {
      note: one,
      tabStop: place === walk.stop,
      pick,
      onRead: (note: Note) => onRead(note),
      hits,
      placement,
    };
    return (
      <div key={place} class="cell" data-place={place}>
        {as === 'cards' ? (
          <NoteCard
            {...common}
            walked
            isPast
            themes={themes}
            acts={acts}
            suggest={props.suggest}
            writing={writing?.place === place ? writing : undefined}
            onWriting={(field, on) => fields.tell(`${place} ${field}`, on)}
            lang={speech?.lang}
            href={sourceAddress(speech, one.url)}
          >
            <NoteSource note={one} speech={speech} hits={hits} />
            {props.grip?.(one, group)}
          </NoteCard>
        ) : (
          <NoteLine {...common} themes={themes} speech={speech}>
            {props.grip?.(one, group)}
          </NoteLine>
        )}
      </div>
    );
  };
  // While the page is scrolled nothing is another one: what is drawn already is not gone through again.
  const drawn = useMemo(() => new Map<string, ComponentChildren>(), [props, rows, walk.stop, writing]);
  if (drawn.size > DRAWN) drawn.clear();
  const row = (one: SheetRow): ComponentChildren => {
    switch (one.kind) {
      case 'group':
        return <GroupHeading group={one.group}>{tools?.(one.group)}</GroupHeading>;
      case 'path':
        return <h3 class="path">{one.path.join(' › ')}</h3>;
      case 'notes':
        break;
    }
    return (
      <div class="beside" role="group" aria-label={groupName(one.group.head)} style={{ '--columns': columns }}>
        {one.notes.map((each) => note(each, one.group))}
      </div>
    );
  };
  const drawnRow = (index: number, key: string): ComponentChildren => {
    if (!drawn.has(key)) drawn.set(key, row(rows.at(index)));
    return drawn.get(key);
  };
  return (
    <div ref={root} class={`sheet-rows as-${as}`} onKeyDown={walk.onKeyDown} onFocusIn={walk.onFocusIn}>
      <p class="sr">{say('walkKeys')}</p>
      <div ref={virtual.host} class="rows" style={{ height: `${virtual.height}px` }}>
        {virtual.items.map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measure}
            class="sheet-row"
            data-index={index}
            // Not moved by a transform: the list that opens on a card would then be under the rows that follow.
            style={{ top: `${start}px` }}
          >
            {drawnRow(index, key)}
          </div>
        ))}
      </div>
    </div>
  );
}
