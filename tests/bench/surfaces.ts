/** `npm run bench:surfaces`: what a reader waits for who looks something up by hand. Prints Markdown. */
import { fileURLToPath } from 'node:url';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { measurePopup } from './popup-in-browser.ts';
import { measureSearch } from './search-per-key.ts';

const { knowledge } = compileSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0);

console.log('| search, each query typed letter by letter | 60 entities | 5,000 entities |');
console.log('| --- | ---: | ---: |');
const [few, many] = [measureSearch(knowledge, 60), measureSearch(knowledge, 5000)];
const rows = [
  ['one key, median (ms)', ms(few.median), ms(many.median)],
  ['one key, 19 of 20 (ms)', ms(few.most), ms(many.most)],
  ['one key, worst (ms)', ms(few.worst), ms(many.worst)],
  ['Fuse.js alone over the same fields, times ours', few.fuse.toFixed(0), many.fuse.toFixed(0)],
  ['index, once (ms)', ms(few.index), ms(many.index)],
];
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

const popup = await measurePopup(9);
console.log('\n| the popup, in Chromium | ms |\n| --- | ---: |');
console.log(`| an empty page of an extension is drawn | ${ms(popup.empty)} |`);
console.log(`| the search box can be typed in | ${ms(popup.usable)} |`);
console.log(`| the results of the first letter are drawn | ${ms(popup.firstKey)} |`);
console.log(`| the results of the next letter are drawn | ${ms(popup.key)} |`);
