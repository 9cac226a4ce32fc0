import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { templateTexts } from '@/utils/i18n/template-texts';
import { MAX_SECTIONS } from '@/utils/model/limits';
import type { Template, TemplateSection } from '@/utils/model/template';
import { langOf } from '../lang-of';
import { dropPlace } from '../themes/drop-place';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { drawsOn } from './draws-on';
import { moved } from './moved';
import { SectionFields } from './SectionFields';
import { ShareBar } from './ShareBar';

type Props = {
  template: Pick<Template, 'sections' | 'lang' | 'length'>;
  /** `said`: what is said of it, with the way back. */
  onChange: (sections: TemplateSection[], said?: string) => void;
  /** Says why something can't be done. */
  onTell: (text: string) => void;
};

type Over = { index: number; place: 'before' | 'after' } | null;

/** The sections of a template as a list that is walked and put in order by keys, and by dragging; one is open at a time. Styles: template-page.css. */
export function SectionEditor({ template, onChange, onTell }: Props) {
  const say = useSay(templateTexts);
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  const [over, setOver] = useState<Over>(null);
  // Where the focus goes once the sections stand as they will.
  const goal = useRef<number | null>(null);
  const { sections, lang } = template;
  const buttons = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.section-name') ?? [])];
  const drawn = useRef(sections);
  useLayoutEffect(() => {
    const all = buttons();
    if (goal.current !== null) all[goal.current]?.focus();
    else if (drawn.current !== sections) {
      // Put in another order by undo, or in another window: the focus goes with the section.
      const at = all.findIndex((button) => button === document.activeElement);
      const focused = at < 0 ? '' : JSON.stringify(drawn.current[at]);
      if (focused !== JSON.stringify(sections[at]))
        all[sections.findIndex((section) => JSON.stringify(section) === focused)]?.focus();
    }
    goal.current = null;
    drawn.current = sections;
  });

  const nameOf = (index: number): string => sections[index]?.heading || say(`kind-${sections[index]!.kind}`);
  const move = (from: number, to: number, focus = true): void => {
    if (to < 0 || to >= sections.length || to === from) return;
    // The one that is open stays so.
    const order = moved([...sections.keys()], from, to);
    if (open !== null) setOpen(order.indexOf(open));
    if (focus) goal.current = to;
    onChange(moved(sections, from, to), say('sectionMoved', { name: nameOf(from), n: to + 1 }));
  };
  const remove = (index: number): void => {
    if (sections.length === 1) return onTell(say('lastSection'));
    if (open !== null) setOpen(open === index ? null : open > index ? open - 1 : open);
    goal.current = Math.min(index, sections.length - 2);
    onChange(sections.toSpliced(index, 1), say('sectionRemoved', { name: nameOf(index) }));
  };
  const add = (): void => {
    if (sections.length >= MAX_SECTIONS) return onTell(say('mostSections', { n: MAX_SECTIONS }));
    setOpen(sections.length);
    goal.current = sections.length;
    onChange([...sections, { heading: '', aliases: [], kind: 'own', text: '', share: 0 }], say('sectionAdded'));
  };
  const onKeyDown = (index: number, event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (event.altKey) move(index, index + step);
      else buttons()[index + step]?.focus();
    } else if (event.key === 'Delete' && !event.altKey) {
      event.preventDefault();
      remove(index);
    }
  };
  const onDragOver = (index: number, event: DragEvent): void => {
    if (held === null || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
    const point = { x: event.clientX, y: event.clientY };
    const box = event.currentTarget.getBoundingClientRect();
    const place = dropPlace(box, point, { along: 'column', canEnter: false }) === 'before' ? 'before' : 'after';
    if (over?.index !== index || over.place !== place) setOver({ index, place });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (held !== null && over !== null) {
      const gap = over.place === 'before' ? over.index : over.index + 1;
      move(held, gap > held ? gap - 1 : gap, false);
    }
    end();
  };
  const end = (): void => {
    setHeld(null);
    setOver(null);
  };

  return (
    <>
      <ol class="section-list" ref={list}>
        {sections.map((section, index) => {
          const name = nameOf(index);
          const isOpen = open === index;
          return (
            <li
              key={index}
              class={[isOpen && 'open', over?.index === index && over.place].filter(Boolean).join(' ')}
              onDragOver={(event) => onDragOver(index, event)}
              onDrop={drop}
            >
              <div class="section-head">
                <span
                  class="grip"
                  title={say('dragSection')}
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer?.setData('text/plain', name);
                    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
                    setHeld(index);
                  }}
                  onDragEnd={end}
                >
                  <Icon icon={icons.grip} small />
                </span>
                <button
                  type="button"
                  class="section-name"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : index)}
                  onKeyDown={(event) => onKeyDown(index, event)}
                >
                  {section.heading === '' ? (
                    <span class="muted">{say('noHeading')}</span>
                  ) : (
                    <span lang={langOf(lang)}>{section.heading}</span>
                  )}
                  <span class="kind">{say(`kind-${section.kind}`)}</span>
                </button>
                <span class="n">{say('percent', { n: Math.round(section.share * 100) })}</span>
                <span class="tools">
                  <IconButton
                    small
                    icon={icons.up}
                    label={say('moveUp', { name })}
                    aria-disabled={index === 0}
                    onClick={() => move(index, index - 1, false)}
                  />
                  <IconButton
                    small
                    icon={icons.down}
                    label={say('moveDown', { name })}
                    aria-disabled={index === sections.length - 1}
                    onClick={() => move(index, index + 1, false)}
                  />
                  <IconButton
                    small
                    icon={icons.trash}
                    label={say('removeSection', { name })}
                    onClick={() => remove(index)}
                  />
                </span>
              </div>
              <ShareBar share={section.share} draws={drawsOn(section.kind)} />
              {isOpen && (
                <SectionFields
                  section={section}
                  template={template}
                  onChange={(next) => onChange(sections.with(index, next))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div class="row wrap">
        <Button icon={icons.plus} onClick={add}>
          {say('addSection')}
        </Button>
        <p class="hint">{say('sectionsKeys')}</p>
      </div>
    </>
  );
}
