import { useLayoutEffect, useRef } from 'preact/hooks';
import { templateTexts } from '@/utils/i18n/template-texts';
import type { Template } from '@/utils/model/template';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { DrawsLegend } from './DrawsLegend';
import { TemplateCard, type TemplateActs } from './TemplateCard';
import { TemplateFileInput } from './TemplateFileInput';

type Props = {
  own: readonly Template[];
  builtIn: readonly Template[];
  /** Why files were not taken in, a line for each. */
  refused: readonly string[];
  /** From another page of templates, and not as the window opened. */
  isCome: boolean;
  acts: TemplateActs & { onCreate: () => void; onFiles: (files: File[]) => void; onCloseRefused: () => void };
};

/** All templates, the reader's own first. Styles: templates.css. */
export function TemplateList({ own, builtIn, refused, isCome, acts }: Props) {
  const say = useSay(templateTexts);
  const input = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const ofOwn = useRef<HTMLHeadingElement>(null);
  // Come to by keys, from a page that is gone: the next stop is here, not the top of the window.
  useLayoutEffect(() => {
    if (isCome && document.activeElement === document.body) title.current?.focus();
  }, []);
  const cards = (templates: readonly Template[], isOwn: boolean) => (
    <ul class="template-cards">
      {templates.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          isOwn={isOwn}
          acts={{
            ...acts,
            onDelete(gone) {
              acts.onDelete(gone);
              // The button goes with its card.
              ofOwn.current?.focus();
            },
          }}
        />
      ))}
    </ul>
  );
  return (
    <main class="sheet templates">
      <nav class="template-back">
        <a href="#write">
          <Icon icon={icons.previous} small />
          {say('toWriting')}
        </a>
      </nav>
      <header class="templates-head">
        <h1 tabIndex={-1} ref={title}>
          {say('templates')}
        </h1>
        <span class="grow" />
        <div class="row wrap">
          <Button look="quiet" icon={icons.bringIn} onClick={() => input.current?.click()}>
            {say('import')}
          </Button>
          {/* Where there are none, that is said with how they come. */}
          {own.length > 0 && (
            <Button look="solid" icon={icons.plus} onClick={acts.onCreate}>
              {say('create')}
            </Button>
          )}
        </div>
      </header>
      <TemplateFileInput inputRef={input} onFiles={acts.onFiles} />
      {refused.length > 0 && (
        <div class="templates-refused" role="alert">
          <p class="state bare bad">
            <Icon icon={icons.warn} />
            <b>{say('refusedTitle')}</b>
          </p>
          <ul>
            {refused.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
          <Button size="small" onClick={acts.onCloseRefused}>
            {say('closeReport')}
          </Button>
        </div>
      )}
      <DrawsLegend />
      <section aria-labelledby="own-templates">
        <h2 id="own-templates" tabIndex={-1} ref={ofOwn}>
          {say('own')}
        </h2>
        {own.length > 0 ? (
          cards(own, true)
        ) : (
          <Empty icon={icons.write} title={say('emptyTitle')} text={say('emptyText')}>
            <Button look="solid" icon={icons.plus} onClick={acts.onCreate}>
              {say('create')}
            </Button>
          </Empty>
        )}
      </section>
      <section aria-labelledby="built-in-templates">
        <h2 id="built-in-templates">{say('builtIn')}</h2>
        {cards(builtIn, false)}
      </section>
    </main>
  );
}
