/** A date in words, no finer than its evidence. */
import { type DateStyle, dateText } from '../lib/core/card/date-text.ts';
import type { Dated } from '../lib/core/knowledge/model.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly date: Dated;
  readonly style?: DateStyle;
}

export function DateText({ date, style = 'long' }: Props) {
  return <>{dateText(date.edtf, useTranslate(), style)}</>;
}
