import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { editorTexts } from '@/utils/i18n/editor-texts';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { headingNumbers } from '@/utils/study-notes/heading-numbers';
import { sectionLengths } from '@/utils/study-notes/section-lengths';
import { langOf } from '../lang-of';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { outlineMove } from './outline-move';
import './outline.css';

type Props = {
  blocks: readonly Block[];
  /** Language of the document. */
  lang: StudyNotes['lang'];
  /** In which block the caret is. */
  current?: number | undefined;
  /** Usual length of the section a heading begins (−1: of what stands before the first), where the template has one. */
  rangeOf?: (heading: number) => readonly [number, number] | undefined;
  onJump: (block: number) => void;
  /** The section of one heading is to go to the place of another: indexes of their blocks, as `EditorHandle.moveSection` takes them. */
  onMove: (from: number, to: number) => void;
};

/** The headings of the document, with how long each section is: to go to, and to rearrange by dragging or with Alt+↑ ↓. */
export function DocumentOutline({ blocks, lang, current, rangeOf, onJump, onMove }: Props) {
  const say = useSay(editorTexts);
  const numbers = useMemo(() => headingNumbers(blocks, lang), [blocks, lang]);
  const lengths = useMemo(() => sectionLengths(blocks, lang), [blocks, lang]);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  /** The heading that was moved by key: it keeps the focus wherever it stands now. */
  const moved = useRef<Block | null>(null);
  const headings = [...blocks.entries()].filter(([, { kind }]) => kind === 'heading');
  const here = headings.findLast(([index]) => current !== undefined && index <= current)?.[0] ?? -1;

  useLayoutEffect(() => {
    const at = moved.current ? blocks.indexOf(moved.current) : -1;
    moved.current = null;
    if (at >= 0) list.current?.querySelector<HTMLElement>(`[data-heading="${at}"]`)?.focus();
  }, [blocks]);

  /** One stop of Tab: where one was last in the outline, else where the caret is. */
  const [last, setLast] = useState<number | null>(null);
  const rows = [...((lengths.get(-1) ?? 0) > 0 ? [-1] : []), ...headings.map(([index]) => index)];
  const stop = [last, here].find((at) => at !== null && rows.includes(at)) ?? rows[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    const button = event.target as HTMLElement;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])];
    if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      all.at(event.key === 'Home' ? 0 : -1)?.focus();
    }
    if (step === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.altKey) {
      all[all.indexOf(button) + step]?.focus();
      return;
    }
    const from = Number(button.dataset['heading']);
    const to = outlineMove(blocks, from, step);
    if (to === null) return;
    moved.current = blocks[from] ?? null;
    onMove(from, to);
  };

  const row = (index: number, level: number, text: string) => {
    const length = lengths.get(index) ?? 0;
    const [low, high] = rangeOf?.(index) ?? [];
    const usual = low === undefined || high === undefined ? undefined : say('usual', { low, high });
    return (
      <button
        type="button"
        data-heading={index}
        tabIndex={index === stop ? 0 : -1}
        onFocus={() => setLast(index)}
        onBlur={() => setLast(null)}
        title={usual}
        aria-current={index === here ? 'true' : undefined}
        aria-keyshortcuts={index < 0 ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        draggable={index >= 0}
        onClick={() => onJump(Math.max(0, index))}
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', text);
          setDragged(index);
        }}
        onDragEnd={() => {
          setDragged(null);
          setOver(null);
        }}
        class={`level-${level}`}
      >
        <Icon icon={icons.grip} />
        <span class="t" lang={langOf(lang)}>
          {numbers.has(index) && <b>{numbers.get(index)}</b>}
          {text}
        </span>
        <span class={length === 0 ? 'n gap' : isOutside(length, low, high) ? 'n off' : 'n'}>
          {length === 0 ? say('emptySection') : length}
          <span class="sr">{length === 0 ? '' : say(lang === 'en' ? 'words' : 'characters')}</span>
          {usual !== undefined && <span class="sr">{usual}</span>}
        </span>
      </button>
    );
  };

  if (headings.length === 0) return <p class="muted">{say('noHeadings')}</p>;
  return (
    <ol class="outline-tree" ref={list} onKeyDown={onKeyDown}>
      {(lengths.get(-1) ?? 0) > 0 && <li>{row(-1, 1, say('beforeFirst'))}</li>}
      {headings.map(([index, block]) => (
        <li
          key={index}
          class={over === index && dragged !== null ? `is-over ${dragged < index ? 'after' : 'before'}` : undefined}
          onDragOver={(event) => {
            if (dragged === null || dragged === index) return;
            event.preventDefault();
            setOver(index);
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== null && dragged !== index) onMove(dragged, index);
            setDragged(null);
            setOver(null);
          }}
        >
          {block.kind === 'heading' && row(index, block.level, block.text || say('noWords'))}
        </li>
      ))}
    </ol>
  );
}

function isOutside(length: number, low = 0, high = Infinity): boolean {
  return length < low || length > high;
}
