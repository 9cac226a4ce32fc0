import type { PageFace } from './page-layout';

/** As wide as what its lines begin with (出处：), characters. */
const HANG = 3;

/** A source under its passage: begins where the text's paragraphs do, its further lines hang behind what the first says they are. */
export function sourceFace(body: PageFace, face: PageFace): PageFace {
  return { ...face, align: 'left', indent: -HANG, left: (body.indent * body.size) / face.size + HANG };
}
