import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each([
  ['000_cfa5e78bcc3b787e.txt', 'f9b219c2b2e2579ba30d0e241cfabbe490e81ec3d74e810a9ecb989537660801'],
  ['001_4064e15c41a38235.txt', '1b6137e8f513b1884ced515d1852d8bb8a14b8a128b1d9cc72d2bf9db588de18'],
  ['002_1fc4576d440fb9c0.txt', 'f3cad15d44569bd7591da1b5a857873d4a3dd00efebc3c620ad603884211210f'],
  ['003_4a9dfc69f9480646.txt', '423199df6d0e31c62399c37f0705dc6375b715cabc3a88dccb7e80b24f1aea69'],
  ['004_df464b62a232a39c.txt', '36fae1a0220f6255beab47934329042a1b5eb1e07edef86781660fa420c9d57c'],
])('the raw text %s is byte for byte as it was given', (file, hash) => {
  const bytes = readFileSync(`seeds/raw/${file}`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});
