const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in raised digits, for where no element can raise it. */
export const raisedNumber = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => RAISED[Number(digit)]!);
