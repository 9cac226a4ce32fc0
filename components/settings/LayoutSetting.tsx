import { pageLayout } from '@/utils/export/page-layout';
import type { PageContent } from '@/utils/export/page-content';
import { exportTexts } from '@/utils/i18n/export-texts';
import { layoutSample } from '@/utils/i18n/layout-sample';
import { usualLayout, type CustomLayout } from '@/utils/model/custom-layout';
import { LayoutForm } from '../hand-in/LayoutForm';
import { PagePreview } from '../hand-in/PagePreview';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';

type Props = {
  /** Undefined: the usual one, which was never changed. */
  layout: CustomLayout | undefined;
  onChange: (layout: CustomLayout | undefined) => void;
};

/** The reader's own layout, with a page set in it. Styles: layout-form.css. */
export function LayoutSetting({ layout: own, onChange }: Props) {
  const say = useSay(exportTexts);
  const locale = useLocale();
  const usual = usualLayout(locale);
  const layout = own ?? usual;
  const sample = sampleOf(layoutSample[locale === 'en' ? 'en' : 'zh']);
  return (
    <section class="layout-setting" aria-labelledby="layout-setting">
      <h2 id="layout-setting">{say('setting')}</h2>
      <p class="lead">{say('settingText')}</p>
      <details>
        <summary>{say('changeCustom')}</summary>
        <div class="two">
          <div>
            <LayoutForm layout={layout} onChange={onChange} />
            <p class="row reset">
              <Button disabled={JSON.stringify(layout) === JSON.stringify(usual)} onClick={() => onChange(undefined)}>
                {say('reset')}
              </Button>
            </p>
          </div>
          <div class="sample" role="group" aria-label={say('preview')}>
            <PagePreview content={sample} layout={pageLayout('custom', sample.lang, layout)} />
          </div>
        </div>
      </details>
    </section>
  );
}

function sampleOf({ lang, title, body, headings }: (typeof layoutSample)['zh']): PageContent {
  const line = (style: PageContent['paragraphs'][number]['style'], text: string) => ({ style, runs: [{ text }] });
  return {
    title,
    writer: '',
    date: '',
    lang,
    paragraphs: [
      line('title', title),
      line('body', body),
      line('heading1', headings[0]),
      line('heading2', headings[1]),
      line('body', body),
      line('heading3', headings[2]),
      line('body', body),
    ],
    comments: [],
  };
}
