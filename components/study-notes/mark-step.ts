import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Step, StepMap, StepResult, type Mappable } from '@tiptap/pm/transform';

/**
 * Moves the mark of the footnote at a position by a number of UTF-16 units. What is undone after another window moved it too takes back this way only, where setting it to where it was
 * would take back the other's as well.
 */
export class MarkStep extends Step {
  constructor(
    readonly position: number,
    readonly by: number,
  ) {
    super();
  }

  override apply(doc: Node): StepResult {
    const { position, by } = this;
    const footnote = doc.nodeAt(position);
    if (footnote?.type.name !== 'footnote') return StepResult.fail('no footnote there');
    const was = footnote.attrs['at'] as number | null;
    const at = was === null ? null : Math.max(0, was + by);
    const slice = new Slice(Fragment.from(footnote.type.create({ ...footnote.attrs, at })), 0, 1);
    return StepResult.fromReplace(doc, position, position + 1, slice);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): Step {
    return new MarkStep(this.position, -this.by);
  }

  override map(mapping: Mappable): Step | null {
    const { pos, deletedAfter } = mapping.mapResult(this.position, 1);
    return deletedAfter ? null : new MarkStep(pos, this.by);
  }

  override toJSON(): Record<string, unknown> {
    return { stepType: 'mark', position: this.position, by: this.by };
  }

  static override fromJSON(_schema: unknown, { position, by }: Record<string, unknown>): MarkStep {
    if (typeof position !== 'number' || typeof by !== 'number') throw new RangeError('no step of a mark');
    return new MarkStep(position, by);
  }
}
Step.jsonID('mark', MarkStep);
