import type { Finding } from '@/utils/model/finding';

/** A finding before it is known where in the document its block stands. */
export type BlockFinding = Omit<Finding, 'block'>;
