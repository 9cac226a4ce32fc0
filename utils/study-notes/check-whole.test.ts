import { expect, test } from 'vitest';
import { checkStudyNotes } from './check';
import { composeStudyNotes } from './compose';
import { notes, speeches, themes } from './fixtures/material';
import { wholeDrafts, wholeNotes, wholeSpeeches } from './fixtures/whole-drafts';
import { templates } from './templates';

test.each(wholeDrafts.map((draft, index) => ({ ...draft, name: `${index + 1}, ${draft.doc.templateId}` })))(
  'a whole draft: $name',
  ({ doc, faults }) => {
    const findings = checkStudyNotes(doc, {
      notes: wholeNotes,
      speeches: wholeSpeeches,
      template: templates.find(({ id }) => id === doc.templateId)!,
      quotedShareLimit: 0.3,
      ownNames: ['望江区', '望江区桥头社区'],
    });
    const told = [...new Set(findings.map(({ kind, block }) => `${block} ${kind}`))];
    expect(told.toSorted()).toEqual(faults.map(([kind, block]) => `${block} ${kind}`).toSorted());
  },
);

test.each(templates.map((template) => ({ template, name: template.id })))(
  'what is composed as $name has nothing but open prompts, and hints where thoughts are short',
  ({ template }) => {
    const doc = composeStudyNotes({ template, themes: Object.values(themes), notes, speeches, date: '2026-04-24' });
    const findings = checkStudyNotes(doc, { notes, speeches, template, quotedShareLimit: 1, ownNames: [] });
    expect(findings.filter(({ kind }) => kind !== 'missing-words' && kind !== 'out-of-proportion')).toEqual([]);
  },
);
