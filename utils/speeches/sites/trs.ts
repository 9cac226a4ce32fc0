import type { SiteRule } from './site-rule';

/** The system that most ministries and provinces publish with. Its facts stand in `<meta>`, as the rules for government sites demand. */
export const trs: SiteRule = {
  marks: '.TRS_Editor, .trs_editor_view, .TRS_UEDITOR, #ContentRegion, #zoom, #Zoom',
  body: '.trs_editor_view, .TRS_Editor, .TRS_UEDITOR, #ContentRegion, #zoom, #Zoom, .article-content',
};
