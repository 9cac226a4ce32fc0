import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { templateTexts } from '@/utils/i18n/template-texts';
import type { Template } from '@/utils/model/template';
import { langOf } from '../lang-of';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { DraftSkeleton } from './DraftSkeleton';
import { SectionOutline } from './SectionOutline';
import type { TemplateActs } from './TemplateCard';
import { TemplateFacts } from './TemplateFacts';
import { TEMPLATES } from './templates-hash';

type Props = {
  template: Template;
  /** What it is changed by; without it, it is built in and shown only. */
  children?: ComponentChildren;
  /** From another page of templates, and not as the window opened. */
  isCome: boolean;
  acts: TemplateActs;
};

/** A template, beside what a draft made of it will be. Styles: template-page.css. */
export function TemplatePage({ template, children, isCome, acts }: Props) {
  const say = useSay(templateTexts);
  const title = useRef<HTMLHeadingElement>(null);
  // Come to by keys, from a button that is gone: the next stop is here, not the top of the window.
  useLayoutEffect(() => {
    if (isCome && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <main class="sheet template-page">
      <nav class="template-back">
        <a href={TEMPLATES}>
          <Icon icon={icons.previous} small />
          {say('allTemplates')}
        </a>
      </nav>
      <header class="templates-head">
        <div class="grow">
          <h1 lang={langOf(template.lang)} tabIndex={-1} ref={title}>
            {template.name}
          </h1>
          <TemplateFacts template={template} />
        </div>
        <div class="row wrap">
          <Button look="quiet" icon={icons.handIn} onClick={() => acts.onExport(template)}>
            {say('export')}
          </Button>
          {children ? (
            <>
              <Button look="quiet" icon={icons.copy} onClick={() => acts.onCopy(template, true)}>
                {say('duplicate')}
              </Button>
              <Button look="danger" icon={icons.trash} onClick={() => acts.onDelete(template)}>
                {say('delete')}
              </Button>
            </>
          ) : (
            <Button look="solid" icon={icons.pen} onClick={() => acts.onCopy(template, true)}>
              {say('edit')}
            </Button>
          )}
        </div>
      </header>
      <div class="template-columns">
        <div>
          {children ?? (
            <>
              <p class="hint fixed">{say('fixedHint')}</p>
              <SectionOutline template={template} full />
            </>
          )}
        </div>
        <aside aria-labelledby="template-preview">
          <h2 id="template-preview">{say('preview')}</h2>
          <DraftSkeleton template={template} />
        </aside>
      </div>
    </main>
  );
}
