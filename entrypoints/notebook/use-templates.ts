import { useMemo } from 'preact/hooks';
import type { OwnTemplate, Template } from '@/utils/model/template';
import type { Notebook } from '@/utils/storage/open-notebook';
import { ownTemplates } from '@/utils/storage/own-templates';
import { useLiveQuery, type LiveAnswer } from '@/utils/storage/use-live-query';
import { templates as builtIn } from '@/utils/study-notes/templates';

export type Templates = {
  own: readonly OwnTemplate[];
  builtIn: readonly Template[];
  /** To choose from: the reader's own first, as who has made one uses it. */
  all: readonly Template[];
};

/** The templates there are, as they change, in whatever window. */
export function useTemplates(notebook: Notebook): LiveAnswer<Templates> {
  const { value: own, error } = useLiveQuery(() => ownTemplates(notebook), [notebook]);
  const value = useMemo(() => own && { own, builtIn, all: [...own, ...builtIn] }, [own]);
  return { value, error };
}
