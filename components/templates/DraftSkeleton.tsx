import { sayIn } from '@/utils/i18n/say-in';
import { templateTexts } from '@/utils/i18n/template-texts';
import type { Template, TemplateSection } from '@/utils/model/template';
import { sectionLength } from '@/utils/study-notes/section-length';
import { templateSkeleton, type SkeletonLine } from '@/utils/study-notes/template-skeleton';
import { Cells } from '../ui/Cells';
import { langOf } from '../lang-of';

type Props = { template: Template };

/** What a draft of this template will be, in its own language: headings with their numbers, and squares where the writer's own words are due. Styles: skeleton.css. */
export function DraftSkeleton({ template }: Props) {
  const say = sayIn(templateTexts, template.lang);
  const lines = templateSkeleton(template);
  const length = (section: TemplateSection): string => {
    const [least, most] = sectionLength(section, template).map((end) => end.toLocaleString('en'));
    return say(template.lang === 'en' ? 'lengthWords' : 'lengthCharacters', { least: least!, most: most! });
  };
  const line = (one: SkeletonLine, index: number) => {
    const section = template.sections[one.section]!;
    // Said once of a section, where it begins.
    const first = lines[index - 1]?.section !== one.section;
    if (one.kind !== 'content') {
      const text = one.kind === 'heading' ? one.text : say('previewTheme', { n: one.theme });
      return (
        <li key={index} class={one.kind === 'theme' ? `h${one.level} theme` : `h${one.level}`}>
          {one.number}
          {text}
          {first && <small>{length(section)}</small>}
        </li>
      );
    }
    return (
      <li key={index} class="content">
        {first && <small>{length(section)}</small>}
        <Content section={section} lang={template.lang} />
      </li>
    );
  };
  return (
    <div class="skeleton" lang={langOf(template.lang)}>
      <p class="title">{template.titles.plain}</p>
      {template.salutation !== '' && <p>{template.salutation}</p>}
      <ol>{lines.map(line)}</ol>
      {template.signed && <p class="signed">{say('previewSigned')}</p>}
    </div>
  );
}

/** What stands in a section. */
function Content({ section: { kind, text }, lang }: { section: TemplateSection; lang: Template['lang'] }) {
  const say = sayIn(templateTexts, lang);
  switch (kind) {
    case 'opening':
      return <span class="from">{say('previewOpening')}</span>;
    case 'sources':
      return <span class="from">{say('previewSources')}</span>;
    case 'text':
      return <span>{text}</span>;
    case 'themes':
      return <span class="from">{say('previewThemes')}</span>;
    case 'quotations':
      return <span class="from">{say('previewQuotations')}</span>;
    case 'overall':
      return <Due text={text || say('previewOverall')} />;
    case 'applications':
      return <Due text={text || say('previewApplications')} />;
    case 'own':
      break;
  }
  return <Due text={text || say('previewOwn')} />;
}

/** A place where the writer's own words are due. */
function Due({ text }: { text: string }) {
  return (
    <>
      <Cells across={12} rows={1} />
      <span class="due">{text}</span>
    </>
  );
}
