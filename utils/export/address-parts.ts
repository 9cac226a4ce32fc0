/** An address in parts, behind each of which a line may break as a reader expects it to: after / ? & = - . and never between two of them. */
export const addressParts = (address: string): string[] =>
  address === '' ? [] : address.split(/(?<=[/?&=.-])(?![/?&=.-])(?=.)/su);
