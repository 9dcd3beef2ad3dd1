import { isIP } from 'node:net';

/**
 * The network an address belongs to, its last part left out: "113.160.12.x", "2001:ee0:41c1::". Enough to say from where something was
 * signed, too little to find a person by. Null for what is no address. Source: trust 3.4 (`ip_truncated`).
 */
export function networkOf(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) === 4) return plain.replace(/\d+$/, 'x');
  if (isIP(plain) !== 6) return null;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const [left, right] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return `${[...left, ...zeros, ...right].slice(0, 3).join(':')}::`;
}
