/** How large what is shipped of the knowledge is, and how large it may be. Sizes are bytes. */
import { gzipSync } from 'node:zlib';
import { fullRecord, storedBytesOf } from '../core/knowledge/limit-record.ts';
import type { Knowledge } from '../core/knowledge/model.ts';
import { packKnowledge } from '../core/knowledge/pack-knowledge.ts';
import { recordsOf } from '../core/knowledge/records-of.ts';

export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly most: number;
}

/** `nameIndex` is the packed index that the background opens; two thirds of it every page loads. */
export function sizesOf(knowledge: Knowledge, nameIndex: string): readonly Size[] {
  const packed = JSON.stringify(packKnowledge(knowledge));
  const records = Object.values(recordsOf(knowledge)).map(storedBytesOf);
  return [
    { what: 'knowledge as shipped, gzipped', bytes: gzipSync(packed).length, most: 60_000 },
    { what: 'name index, gzipped', bytes: gzipSync(nameIndex).length, most: 12_000 },
    { what: 'largest record', bytes: Math.max(0, ...records), most: fullRecord },
  ];
}
