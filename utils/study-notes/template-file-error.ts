import type { TemplateFilePlace, TemplateFileReason } from '@/utils/model/template-file';

/** A file of a template that is refused; nothing was changed by reading it. */
export class TemplateFileError extends Error {
  override name = 'TemplateFileError';
  constructor(
    readonly reason: TemplateFileReason,
    readonly at: TemplateFilePlace = {},
  ) {
    super([reason, at.section, at.part, at.found].filter((part) => part !== undefined).join(': '));
  }
}
