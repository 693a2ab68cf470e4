import { expect, it } from 'vitest';
import { siteFromTyped } from '../../lib/page/site-from-typed.ts';

it.each([
  ['news.example', 'news.example'],
  [' www.News.example ', 'news.example'],
  ['https://www.news.example/a/b?c#d', 'news.example'],
  ['http://localhost:8080/', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['http://intranet/wiki', 'intranet'],
  ['news.example.', 'news.example'],
  ['.news.example', 'news.example'],
  ['*.news.example', 'news.example'],
  ['https://*.news.example/', 'news.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['[::1]', '[::1]'],
  ['file:///home/reader/page.html', 'file'],
])('what a reader types or pastes is the site of a page there: "%s"', (typed, site) => {
  expect(siteFromTyped(typed)).toBe(site);
});

it.each([
  '',
  '  ',
  'news',
  'two words',
  'about:blank',
  'chrome://settings',
  'https://',
  '.',
  'news.',
  'a*.example',
  'a%2Ab.example',
])('"%s" is no site', (typed) => {
  expect(siteFromTyped(typed)).toBeNull();
});
