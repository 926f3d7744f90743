import { exportWorkbook, readWorkbook } from './src/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { kinds } from '@lienthong/schemas';
import { isDeepStrictEqual } from 'node:util';
for (const {kind} of kinds) for (const lang of ['vi','en'] as const) {
  const t0=performance.now();
  const dir=new URL(`../../conformance/records/${kind}/valid/`, import.meta.url);
  const recs = readdirSync(dir).map(f=>JSON.parse(readFileSync(new URL(f, dir),'utf8')));
  const b = await exportWorkbook(kind, recs, {lang}); const t1=performance.now();
  const r = await readWorkbook(b);
  const bad = recs.map((x,i)=>isDeepStrictEqual(x, r.records[i])?-1:i).filter(i=>i>=0);
  console.log(kind, lang, recs.length, r.records.length, r.kind, 'bad', bad.length, 'err', r.errors.length, 'not', r.notices.length, Math.round(t1-t0), Math.round(performance.now()-t1));
  for (const e of r.errors.slice(0,3)) console.log('   ', e.sheet, e.cell, e.code, e.pointer);
  for (const e of r.notices.slice(0,3)) console.log('   ', e.sheet, e.cell, e.code, e.pointer);
  for (const i of bad.slice(0,2)) { const d=(a:any,b:any,p:string)=>{ if (isDeepStrictEqual(a,b)) return; if (typeof a==='object'&&typeof b==='object'&&a&&b) { for (const k of new Set([...Object.keys(a),...Object.keys(b)])) d(a[k],b[k],p+'/'+k);} else console.log('    ',p,a,b); }; d(recs[i], r.records[i], ''); }
}
