/**
 * How much of the distance between the pointer and the end it took hold of still counts, once the pointer has moved, px along one axis. The knob is
 * beside the line, so at first the line is meant and not what is under the pointer; but a pointer that is put onto words means those. So towards
 * the text the end waits until the pointer is there, and away from it the distance is gone at half of it.
 */
export function gripLeft(grip: number, moved: number): number {
  const given = Math.abs(moved) * (grip * moved > 0 ? 2 : 1);
  return Math.sign(grip) * Math.max(0, Math.abs(grip) - given);
}
