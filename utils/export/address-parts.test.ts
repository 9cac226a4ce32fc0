import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressParts } from './address-parts';

test.each([
  ['http://lanxi.example/0423.html', ['http://', 'lanxi.', 'example/', '0423.', 'html']],
  ['https://a.example/b-c/?d=1&e=2#f', ['https://', 'a.', 'example/', 'b-', 'c/?', 'd=', '1&', 'e=', '2#f']],
  ['https://a.example/', ['https://', 'a.', 'example/']],
])('%s may be broken behind its marks', (address, parts) => {
  expect(addressParts(address)).toEqual(parts);
});

test('joined they are the address, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '.', '-', '?', '=', '&', 'a', '1', '%') }), (address) => {
      const parts = addressParts(address);
      expect(parts.join('')).toBe(address);
      expect(parts).not.toContain('');
    }),
  );
});
