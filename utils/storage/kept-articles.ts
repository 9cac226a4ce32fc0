import type { Speech } from '@/utils/model/speech';
import type { Notebook } from './open-notebook';

/** An article as a list shows it. `opened`: when it was kept, ms. */
export type KeptArticle = Pick<Speech, 'id' | 'title' | 'speaker' | 'date' | 'lang' | 'created'> & {
  name: string;
  notes: number;
};

/** The articles that can be read here, the newest first. */
export async function keptArticles({ db }: Notebook): Promise<KeptArticle[]> {
  return db.transaction('r', [db.speeches, db.notes], async () => {
    const rows = await db.speeches.where('keys').startsWith('read:/').toArray();
    const live = rows.filter(({ article, deleted }) => article !== undefined && deleted === undefined);
    const counts = await Promise.all(
      live.map(({ id }) =>
        db.notes
          .where('speechId')
          .equals(id)
          .filter(({ deleted }) => deleted === undefined)
          .count(),
      ),
    );
    return live
      .map(({ id, title, speaker, date, lang, created, article }, index) => ({
        id,
        title,
        speaker,
        date,
        lang,
        created,
        name: article?.name ?? '',
        notes: counts[index] ?? 0,
      }))
      .sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  });
}
