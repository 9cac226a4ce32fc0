// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it, test } from 'vitest';
import type { WrittenTemplate } from '@/utils/model/template-file';
import { addTemplates } from './add-templates';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { keepTemplate } from './keep-template';
import { lastAction } from './last-action';
import type { Notebook } from './open-notebook';
import { ownTemplates } from './own-templates';
import { trashTemplate } from './trash-template';
import { undo } from './undo';

const talk: WrittenTemplate = {
  name: '片区夜谈',
  lang: 'zh-CN',
  length: [600, 900],
  titles: { speech: '读《{speech}》夜谈', themes: '{themes}夜谈', plain: '夜谈' },
  salutation: '各位邻居：',
  signed: false,
  themeLevel: 'numbered',
  sections: [
    { heading: '', aliases: [], kind: 'opening', text: '', share: 0.1 },
    { heading: '体会', aliases: ['感受'], kind: 'themes', text: '说说体会。', share: 0.9, length: [500, 800] },
  ],
};
const withName = (name: string): WrittenTemplate => ({ ...talk, name });
async function one(notebook: Notebook): Promise<string> {
  return (await addTemplates(notebook, [talk], [])).added[0]!.id;
}
const names = async (notebook: Notebook): Promise<string[]> => (await ownTemplates(notebook)).map(({ name }) => name);

describe('addTemplates', () => {
  it('keeps templates whole, in their order, as one action that undo takes back and redo brings again', async () => {
    const notebook = freshNotebook();
    const { added, actionId } = await addTemplates(notebook, [talk, withName('二'), withName('三')], []);
    const [kept] = await ownTemplates(notebook);
    expect(kept).toEqual({ ...talk, id: added[0]!.id, created: expect.any(Number), changed: expect.any(Number) });
    expect(await names(notebook)).toEqual(['片区夜谈', '二', '三']);
    const undone = await undo(notebook, actionId!);
    expect(await names(notebook)).toEqual([]);
    await undo(notebook, undone.actionId!);
    expect(await names(notebook)).toEqual(['片区夜谈', '二', '三']);
  });

  it('keeps both where a name is taken, by a template there is, by another of the same files, or by what is told', async () => {
    const notebook = freshNotebook();
    await one(notebook);
    const { added } = await addTemplates(notebook, [talk, talk, withName(' 读书笔记 ')], ['读书笔记']);
    expect(added.map(({ name }) => name)).toEqual(['片区夜谈 2', '片区夜谈 3', '读书笔记 2']);
    expect(new Set((await ownTemplates(notebook)).map(({ id }) => id)).size).toBe(4);
  });

  it('gives the longest name a number, too', async () => {
    const notebook = freshNotebook();
    await addTemplates(notebook, [withName('长'.repeat(500)), withName('长'.repeat(500))], []);
    expect(await names(notebook)).toEqual(['长'.repeat(500), `${'长'.repeat(498)} 2`]);
  });

  it('refuses all of them for one that is none, and writes nothing', async () => {
    const notebook = freshNotebook();
    const odd = { ...talk, sections: [{ ...talk.sections[0]!, kind: 'poem' as 'own' }] };
    await expect(addTemplates(notebook, [talk, odd], [])).rejects.toThrow(InvalidChange);
    expect(await names(notebook)).toEqual([]);
    expect(await lastAction(notebook)).toBeNull();
  });
});

describe('keepTemplate', () => {
  it('changes what it is told, as an action of its own', async () => {
    const notebook = freshNotebook();
    const id = await one(notebook);
    const { actionId, template, passed } = await keepTemplate(notebook, id, {
      part: { name: '院坝夜谈', signed: true },
      seen: { name: '片区夜谈', signed: false },
    });
    expect(passed).toEqual([]);
    expect(template).toEqual({
      ...talk,
      name: '院坝夜谈',
      signed: true,
      id,
      created: expect.any(Number),
      changed: expect.any(Number),
    });
    expect(template.changed).toBeGreaterThan(template.created);
    await undo(notebook, actionId!);
    expect((await ownTemplates(notebook))[0]).toMatchObject(talk);
  });

  it('leaves alone what another window changed since it was seen, and tells; the rest is kept', async () => {
    const notebook = freshNotebook();
    const id = await one(notebook);
    await keepTemplate(notebook, id, { part: { name: '窗口甲' }, seen: { name: talk.name } });
    const { template, passed } = await keepTemplate(notebook, id, {
      part: { name: '窗口乙', salutation: '' },
      seen: { name: talk.name, salutation: talk.salutation },
    });
    expect(passed).toEqual(['name']);
    expect(template).toMatchObject({ name: '窗口甲', salutation: '' });
  });

  it('writes nothing for what is so already, whatever was seen', async () => {
    const notebook = freshNotebook();
    const id = await one(notebook);
    const { actionId, passed } = await keepTemplate(notebook, id, {
      part: { sections: structuredClone(talk.sections) },
      seen: { sections: [] },
    });
    expect({ actionId, passed }).toEqual({ actionId: null, passed: [] });
  });

  it('refuses a name of nothing, a length that goes down, no sections, and a template that is not there', async () => {
    const notebook = freshNotebook();
    const id = await one(notebook);
    const seen = talk;
    await expect(keepTemplate(notebook, id, { part: { name: ' ' }, seen })).rejects.toThrow(InvalidChange);
    await expect(keepTemplate(notebook, id, { part: { length: [9, 1] }, seen })).rejects.toThrow(InvalidChange);
    await expect(keepTemplate(notebook, id, { part: { sections: [] }, seen })).rejects.toThrow(InvalidChange);
    await expect(keepTemplate(notebook, 'gone', { part: { name: '甲' }, seen })).rejects.toThrow(NotFound);
    await trashTemplate(notebook, id);
    await expect(keepTemplate(notebook, id, { part: { name: '甲' }, seen })).rejects.toThrow(NotFound);
  });
});

test('a template is deleted, once, and undo brings it back where it was', async () => {
  const notebook = freshNotebook();
  const { added } = await addTemplates(notebook, [talk, withName('二')], []);
  const { actionId } = await trashTemplate(notebook, added[0]!.id);
  expect(await names(notebook)).toEqual(['二']);
  expect(await trashTemplate(notebook, added[0]!.id)).toEqual({ actionId: null });
  await undo(notebook, actionId!);
  expect(await names(notebook)).toEqual(['片区夜谈', '二']);
  await expect(trashTemplate(notebook, 'gone')).rejects.toThrow(NotFound);
});

test('a template of a newer Zhaji, with a kind of section nobody here knows, is not listed and stays as it is', async () => {
  const notebook = freshNotebook();
  const id = await one(notebook);
  const row = (await notebook.db.templates.get(id))!;
  const newer = { ...row, id: 'newer', sections: [{ ...talk.sections[0]!, kind: 'chart' as 'own' }] };
  await notebook.db.templates.put(newer);
  expect(await names(notebook)).toEqual(['片区夜谈']);
  await trashTemplate(notebook, id);
  expect(await notebook.db.templates.get('newer')).toEqual(newer);
});
