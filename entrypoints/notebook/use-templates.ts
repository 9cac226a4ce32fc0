import { useMemo } from 'preact/hooks';
import type { OwnTemplate, Template } from '@/utils/model/template';
import type { Notebook } from '@/utils/storage/open-notebook';
import { ownTemplates } from '@/utils/storage/own-templates';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { templates as builtIn } from '@/utils/study-notes/templates';

export type Templates = {
  own: readonly OwnTemplate[];
  builtIn: readonly Template[];
  /** To choose from: the reader's own first, as who has made one uses it. */
  all: readonly Template[];
};

/** The templates there are, as they change, in whatever window; undefined until they are read. */
export function useTemplates(notebook: Notebook): Templates | undefined {
  const { value: own } = useLiveQuery(() => ownTemplates(notebook), [notebook]);
  return useMemo(() => own && { own, builtIn, all: [...own, ...builtIn] }, [own]);
}
