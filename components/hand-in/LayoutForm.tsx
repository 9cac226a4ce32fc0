import { commonFonts } from '@/utils/i18n/common-fonts';
import { exportTexts } from '@/utils/i18n/export-texts';
import { fontSizes } from '@/utils/i18n/font-sizes';
import type { CustomLayout } from '@/utils/model/custom-layout';
import { Choice } from '../ui/Choice';
import { Segments } from '../ui/Segments';
import { Select } from '../ui/Select';
import { useLocale, useSay } from '../use-say';
import { FontField } from './FontField';
import { NumberField } from './NumberField';

type Props = { layout: CustomLayout; onChange: (layout: CustomLayout) => void };
type Face = CustomLayout['body'];

/** Usual where one goes over from the one way of telling the distance of lines to the other. */
const USUAL_LINE = { points: { by: 'points', points: 28 }, times: { by: 'times', times: 1.5 } } as const;

/** A layout of the reader's own: fonts, sizes, lines, margins, page number. Each change is told at once. Styles: layout-form.css. */
export function LayoutForm({ layout, onChange }: Props) {
  const say = useSay(exportTexts);
  const change = (part: Partial<CustomLayout>): void => onChange({ ...layout, ...part });
  const heading = (at: 0 | 1 | 2) => (face: Face) => {
    const headings: CustomLayout['headings'] = [...layout.headings];
    headings[at] = face;
    change({ headings });
  };
  const { line, margins } = layout;
  const isEnglish = useLocale() === 'en';
  const latin = (
    <FontField
      label={say('latin')}
      value={layout.latin}
      fonts={commonFonts.latin}
      onChange={(latin) => change({ latin })}
    />
  );
  return (
    <div
      class="layout-form"
      // A name that was typed is not what a file is saved by.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      {/* What decides how an English page looks comes first. */}
      {isEnglish && (
        <>
          {latin}
          <p class="hint">{say('fontsAreChinese')}</p>
        </>
      )}
      <FaceRow label={say('faceTitle')} face={layout.title} onChange={(title) => change({ title })} />
      <FaceRow label={say('faceHeading1')} face={layout.headings[0]} onChange={heading(0)} />
      <FaceRow label={say('faceHeading2')} face={layout.headings[1]} onChange={heading(1)} />
      <FaceRow label={say('faceHeading3')} face={layout.headings[2]} onChange={heading(2)} />
      <FaceRow label={say('faceBody')} face={layout.body} onChange={(body) => change({ body })} />
      {!isEnglish && latin}
      <div class="field">
        <span>{say('line')}</span>
        <span class="row wrap">
          <Segments
            label={say('lineBy')}
            value={line.by}
            options={[
              { value: 'points', label: say('byPoints') },
              { value: 'times', label: say('byTimes') },
            ]}
            onChange={(by) => by !== line.by && change({ line: USUAL_LINE[by] })}
          />
          {line.by === 'points' ? (
            <NumberField
              key="points"
              label={say('line')}
              isQuiet
              value={line.points}
              low={8}
              high={60}
              step={0.5}
              unit={say('points')}
              onChange={(points) => change({ line: { by: 'points', points } })}
            />
          ) : (
            <NumberField
              key="times"
              label={say('line')}
              isQuiet
              value={line.times}
              low={1}
              high={3}
              step={0.25}
              unit={say('times')}
              onChange={(times) => change({ line: { by: 'times', times } })}
            />
          )}
        </span>
        <span class="hint" role="status">
          {line.by === 'points' && line.points < layout.body.size
            ? say('lineTooSmall', { points: layout.body.size })
            : ''}
        </span>
      </div>
      <fieldset class="margins">
        <legend>{say('margins')}</legend>
        {(['top', 'bottom', 'left', 'right'] as const).map((side) => (
          <NumberField
            key={side}
            label={say(side)}
            value={margins[side]}
            low={5}
            high={80}
            step={1}
            onChange={(value) => change({ margins: { ...margins, [side]: value } })}
          />
        ))}
      </fieldset>
      <div class="field">
        <span>{say('indent')}</span>
        <span>
          <Segments
            label={say('indent')}
            value={String(layout.indent)}
            options={[
              { value: '2', label: say('indentTwo') },
              { value: '0', label: say('indentNone') },
            ]}
            onChange={(indent) => change({ indent: indent === '0' ? 0 : 2 })}
          />
        </span>
      </div>
      <Select
        label={say('pageNumber')}
        value={layout.pageNumber}
        options={[
          { value: 'dashes', label: say('numberDashes') },
          { value: 'middle', label: say('numberMiddle') },
          { value: 'none', label: say('numberNone') },
        ]}
        onChange={(pageNumber) => change({ pageNumber })}
      />
    </div>
  );
}

/** Font, size and weight of one kind of paragraph. */
function FaceRow({ label, face, onChange }: { label: string; face: Face; onChange: (face: Face) => void }) {
  const say = useSay(exportTexts);
  const isEnglish = useLocale() === 'en';
  const listed = fontSizes.some(({ points }) => points === face.size);
  const sizes = listed
    ? fontSizes
    : [...fontSizes, { name: '', points: face.size }].toSorted((a, b) => b.points - a.points);
  return (
    <fieldset class="face-row">
      <legend>{label}</legend>
      <FontField
        label={say('fontOf', { face: label })}
        isQuiet
        value={face.font}
        fonts={commonFonts.chinese}
        onChange={(font) => onChange({ ...face, font })}
      />
      <Select
        label={say('sizeOf', { face: label })}
        value={String(face.size)}
        options={sizes.map(({ name, points }) => ({
          value: String(points),
          label: name === '' ? `${points} ${say('points')}` : isEnglish ? `${points} pt` : `${name} ${points}`,
        }))}
        onChange={(size) => onChange({ ...face, size: Number(size) })}
      />
      <Choice checked={face.bold} onChange={(bold) => onChange({ ...face, bold })}>
        <span>
          {say('bold')}
          <span class="sr"> {label}</span>
        </span>
      </Choice>
    </fieldset>
  );
}
