const TWIPS_PER_INCH = 1440;
const MILLIMETRES_PER_INCH = 25.4;

/** Lengths as Word files have them: whole numbers, whatever a reader's own layout says; a fraction makes Word say that a file is damaged. */
export const wordUnits = {
  /** Twips, 20 to the point. */
  ofPoints: (points: number): number => Math.round(points * 20),
  /** Twips, 1440 to the inch. */
  ofMillimetres: (millimetres: number): number => Math.round((millimetres * TWIPS_PER_INCH) / MILLIMETRES_PER_INCH),
  /** What sizes of type are counted in. */
  halfPoints: (points: number): number => Math.round(points * 2),
};
