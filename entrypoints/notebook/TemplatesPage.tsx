import { useRef } from 'preact/hooks';
import { Empty } from '@/components/ui/Empty';
import * as icons from '@/components/ui/icons';
import type { Acts } from '@/components/shell/use-acts';
import { TemplateForm } from '@/components/templates/TemplateForm';
import { TemplateList } from '@/components/templates/TemplateList';
import { TemplatePage } from '@/components/templates/TemplatePage';
import { TEMPLATES } from '@/components/templates/templates-hash';
import { useTemplateDraft } from '@/components/templates/use-template-draft';
import type { TemplateActs } from '@/components/templates/TemplateCard';
import { useSay } from '@/components/use-say';
import { templateTexts } from '@/utils/i18n/template-texts';
import type { OwnTemplate } from '@/utils/model/template';
import { keepTemplate } from '@/utils/storage/keep-template';
import type { Notebook } from '@/utils/storage/open-notebook';
import { NotYet } from './NotYet';
import { useTemplateActs } from './use-template-acts';
import { useTemplates } from './use-templates';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** Which template is open; null: the list of all. */
  id: string | null;
};

/** The templates study notes are made from: all, or one. */
export function TemplatesPage({ notebook, acts, id }: Props) {
  const say = useSay(templateTexts);
  const { value: templates, error } = useTemplates(notebook);
  const { refused, ofTemplates, ofList, ofPage } = useTemplateActs(notebook, acts);
  const first = useRef(id);
  const isCome = useRef(false);
  if (first.current !== id) isCome.current = true;
  if (!templates) {
    return <NotYet notebook={notebook} error={error} />;
  }
  const { own, builtIn } = templates;
  if (id === null) {
    return (
      <TemplateList
        own={own}
        builtIn={builtIn}
        refused={refused}
        isCome={isCome.current}
        acts={{ ...ofTemplates, ...ofList }}
      />
    );
  }
  const mine = own.find((one) => one.id === id);
  if (mine)
    return (
      <OwnTemplatePage
        key={id}
        notebook={notebook}
        acts={acts}
        template={mine}
        isCome={isCome.current}
        onWhole={ofPage}
      />
    );
  const fixed = builtIn.find((one) => one.id === id);
  if (fixed) return <TemplatePage key={id} template={fixed} isCome={isCome.current} acts={ofPage} />;
  return (
    <main class="sheet nothing">
      <h1 class="sr">{say('templates')}</h1>
      <Empty icon={icons.write} title={say('noSuchTitle')} text={say('noSuchText')}>
        <a class="button" href={TEMPLATES}>
          {say('allTemplates')}
        </a>
      </Empty>
    </main>
  );
}

type OwnProps = { notebook: Notebook; acts: Acts; template: OwnTemplate; isCome: boolean; onWhole: TemplateActs };

/** A template of the reader's own, being edited. */
function OwnTemplatePage({ notebook, acts, template, isCome, onWhole }: OwnProps) {
  const say = useSay(templateTexts);
  const draft = useTemplateDraft(template, (edit, settle, said) => {
    let elsewhere: string | null = null;
    return acts
      .act(async () => {
        const parts = await edit();
        if (!parts) return { actionId: null };
        const saved = await keepTemplate(notebook, template.id, parts);
        elsewhere = saved.passed.length > 0 ? saved.template.name : null;
        settle(saved);
        return saved;
      }, said)
      .then(() => elsewhere && acts.show({ text: say('changedElsewhere', { name: elsewhere }), tone: 'bad' }));
  });
  return (
    <div
      class="template-draft"
      onFocusOut={draft.keep}
      onCompositionStart={() => draft.compose(true)}
      onCompositionEnd={() => draft.compose(false)}
    >
      <TemplatePage template={draft.shown} isCome={isCome} acts={onWhole}>
        <TemplateForm
          template={draft.shown}
          onChange={draft.change}
          onTell={(text) => acts.show({ text, tone: 'done' })}
        />
      </TemplatePage>
    </div>
  );
}
