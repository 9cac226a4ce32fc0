import { useLayoutEffect, useRef } from 'preact/hooks';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { studyNotesLength } from '@/utils/study-notes/study-notes-length';
import { langOf } from '../lang-of';
import { TEMPLATES } from '../templates/templates-hash';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { SearchField } from '../ui/SearchField';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';
import { documentHash, NEW_DOCUMENT } from './write-hash';

type Props = {
  /** Those found, newest first. */
  documents: readonly StudyNotes[];
  /** How many there are in all. */
  total: number;
  /** Those that a newer Zhaji wrote. */
  newer: readonly { id: string; title: string }[];
  /** How many are in the trash. */
  trashed?: number;
  query: string;
  onQuery: (query: string) => void;
  templateName: (id: string) => string | undefined;
  /** The day of a time. */
  dayOf: (time: number) => string;
  /** Takes out those found. */
  onExport: () => void;
  onDuplicate: (doc: StudyNotes) => void;
  onDelete: (doc: StudyNotes) => void;
};

const lengths = new WeakMap<StudyNotes, number>();

/** All study notes, to go on with. Styles: documents.css. */
export function DocumentList(props: Props) {
  const {
    documents,
    total,
    newer,
    trashed = 0,
    query,
    onQuery,
    templateName,
    dayOf,
    onExport,
    onDuplicate,
    onDelete,
  } = props;
  const say = useSay(documentsTexts);
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // Come to by keys, from a page that is gone: the next stop is here, not the top of the window.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const nothing = total + newer.length === 0;
  return (
    <main class="sheet documents">
      <header class="documents-head">
        <h1 tabIndex={-1} ref={title}>
          {say('documents')}
        </h1>
        {total > 0 && (
          <Button
            look="quiet"
            icon={icons.handIn}
            title={say('exportListText')}
            aria-keyshortcuts="Control+Shift+E"
            disabled={documents.length === 0}
            onClick={onExport}
          >
            {say('exportList')}
          </Button>
        )}
        {trashed > 0 && (
          <a class="button quiet" href="#notes/trash">
            {say('trash', { n: trashed })}
          </a>
        )}
        <a class="button quiet" href={TEMPLATES}>
          {say('templates')}
        </a>
        {!nothing && (
          <a class="button solid" href={NEW_DOCUMENT}>
            <Icon icon={icons.plus} />
            {say('newDocument')}
          </a>
        )}
      </header>
      {nothing && (
        <Empty title={say('emptyTitle')} text={say('emptyText')}>
          <a class="button solid" href={NEW_DOCUMENT}>
            <Icon icon={icons.plus} />
            {say('newDocument')}
          </a>
        </Empty>
      )}
      {total > 0 && (
        <SearchField
          label={say('search')}
          hint={say('searchHint')}
          query={query}
          onQuery={onQuery}
          onDown={() => list.current?.querySelector('a')?.focus()}
          found={say('found', { n: documents.length })}
        />
      )}
      {newer.map(({ id, title: name }) => (
        <div key={id} class="newer-document">
          <p class="state bare">
            <Icon icon={icons.lock} />
            <b>{say('newerTitle', { title: name })}</b>
          </p>
          <p class="small muted">{say('newerText')}</p>
        </div>
      ))}
      {total > 0 && documents.length === 0 && (
        <Empty icon={icons.search} title={say('noneFoundTitle')} text={say('noneFoundText')} />
      )}
      <ul class="document-list" ref={list}>
        {documents.map((doc) => {
          const name = doc.title.trim() || say('untitled');
          const prompts = doc.blocks.filter(({ kind }) => kind === 'prompt').length;
          return (
            <li key={doc.id}>
              <div>
                <h2 lang={langOf(doc.lang)}>
                  <a href={documentHash(doc.id)}>{name}</a>
                </h2>
                <p class="small muted">
                  {[
                    templateName(doc.templateId),
                    say(doc.lang === 'en' ? 'words' : 'characters', { n: lengthOf(doc) }),
                    dayInWords(doc.date, locale),
                    say('edited', { day: dayInWords(dayOf(doc.changed), locale) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {prompts > 0 && <span class="to-write">{say('toWrite', { n: prompts })}</span>}
                </p>
              </div>
              <IconButton
                icon={icons.copy}
                label={say('duplicate', { title: name })}
                onClick={() => onDuplicate(doc)}
              />
              <IconButton
                icon={icons.trash}
                label={say('delete', { title: name })}
                onClick={() => {
                  onDelete(doc);
                  // The button goes with its row.
                  title.current?.focus();
                }}
              />
            </li>
          );
        })}
      </ul>
    </main>
  );
}

function lengthOf(doc: StudyNotes): number {
  const known = lengths.get(doc);
  if (known !== undefined) return known;
  const { words, characters } = studyNotesLength(doc);
  const length = doc.lang === 'en' ? words : characters;
  lengths.set(doc, length);
  return length;
}
