import { readFileSync } from 'node:fs';
import { readWorkbook } from './src/index.ts';
import { isDeepStrictEqual } from 'node:util';
import { readdirSync } from 'node:fs';
const dir=new URL(`../../conformance/records/victim/valid/`, import.meta.url);
const recs = readdirSync(dir).map(f=>JSON.parse(readFileSync(new URL(f, dir),'utf8')));
const r = await readWorkbook(readFileSync('/tmp/wt/lo/v.xlsx')); console.log(r.records.length, r.errors.map(e=>e.code), r.notices.map(e=>e.sheet+e.code), recs.every((x,i)=>isDeepStrictEqual(x,r.records[i])));
