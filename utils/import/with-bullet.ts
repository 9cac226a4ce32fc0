import { findMarker } from '@/utils/speeches/find-marker';

/** An item of a list without numbers, with a sign that shows it; none before a marker, by which the outline is read: it must stand first. */
export function withBullet(text: string): string {
  return text === '' || findMarker(text) !== null ? text : `• ${text}`;
}
