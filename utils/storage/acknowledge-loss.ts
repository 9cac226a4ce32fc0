import type { Notebook } from './open-notebook';

/** The reader has seen that a notebook was lost: it is not said again. */
export async function acknowledgeLoss(notebook: Notebook): Promise<void> {
  await notebook.watch.settled();
  const record = (await notebook.sentinel?.read()) ?? null;
  if (record !== null) {
    const { lost: _lost, ...rest } = record;
    await notebook.sentinel?.write(rest);
  }
  notebook.health.set({ lost: null });
}
