import { templateTexts } from '@/utils/i18n/template-texts';
import type { Template } from '@/utils/model/template';
import { langOf } from '../lang-of';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { SectionOutline } from './SectionOutline';
import { TemplateFacts } from './TemplateFacts';
import { templateHash } from './templates-hash';

export type TemplateActs = {
  /** Makes a copy; `open`: to edit that. */
  onCopy: (template: Template, open: boolean) => void;
  onExport: (template: Template) => void;
  onDelete: (template: Template) => void;
};

type Props = { template: Template; isOwn: boolean; acts: TemplateActs };

/** A template in the list. One that is built in is edited as a copy. Styles: templates.css. */
export function TemplateCard({ template, isOwn, acts }: Props) {
  const say = useSay(templateTexts);
  const { id, name, lang } = template;
  return (
    <li class="template-card">
      <h3 lang={langOf(lang)}>
        <a href={templateHash(id)}>{name}</a>
      </h3>
      <TemplateFacts template={template} />
      <SectionOutline template={template} />
      <div class="row">
        {isOwn ? (
          <a class="button small" href={templateHash(id)} aria-label={say('editOne', { name })}>
            {say('edit')}
          </a>
        ) : (
          <Button size="small" aria-label={say('editCopy', { name })} onClick={() => acts.onCopy(template, true)}>
            {say('edit')}
          </Button>
        )}
        <span class="grow" />
        <IconButton
          small
          icon={icons.copy}
          label={say('duplicateOne', { name })}
          onClick={() => acts.onCopy(template, false)}
        />
        <IconButton
          small
          icon={icons.handIn}
          label={say('exportOne', { name })}
          onClick={() => acts.onExport(template)}
        />
        {isOwn && (
          <IconButton
            small
            icon={icons.trash}
            label={say('deleteOne', { name })}
            onClick={() => acts.onDelete(template)}
          />
        )}
      </div>
    </li>
  );
}
