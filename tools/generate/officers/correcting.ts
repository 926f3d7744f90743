/**
 * How a record that was sent is corrected: the commands, and the reasons that go with each.
 * @module
 */
import { fieldsOf } from '../../../packages/schemas/src/fields.ts';
import { revisionReason } from '../../../packages/schemas/src/generated/codelists.ts';
import { reasonsOfStatus } from '../../../packages/validate/src/rules/revisions/reason-agrees-with-status.ts';
import { code, table } from '../reference/markdown.ts';

/** @param kinds those of the page: what corrects figures alone, or consent alone, stands where there are such */
export async function correcting(kinds: readonly string[]): Promise<string> {
  const names = new Set(
    (await Promise.all(kinds.map((kind) => fieldsOf(kind)))).flatMap((fields) =>
      (fields ?? []).map(({ name }) => name),
    ),
  );
  const isTold = (reason: string): boolean =>
    (!ofFigures.has(reason) || names.has('catalogue')) &&
    (reason !== 'consent-changed' || names.has('consent') || names.has('consents') || kinds.includes('consent'));
  const [withdrawn, inError] = [reasonsOfStatus.withdrawn, reasonsOfStatus['entered-in-error']];
  const revised = revisionReason.codes
    .map((one) => one.code)
    .filter((reason) => !endings.has(reason) && isTold(reason));
  return table(
    ['Hồ sơ đã gửi', 'Lệnh', 'Lý do (`--reason`)'],
    [
      ['có chỗ sai, hoặc có tình tiết, bước mới', code('lienthong revise'), reasons(revised)],
      ['từng đúng, nay không tiếp tục', code('lienthong withdraw'), reasons(withdrawn.filter(isTold))],
      ['nhập nhầm, chưa từng có', code('lienthong withdraw --never-was'), reasons(inError)],
    ],
  );
}

/** Reasons that correct figures. */
const ofFigures: ReadonlySet<string> = new Set(['late-report', 'reconciled', 'official-edition', 'area-reorganised']);

/** Reasons that end a record, and so correct none. */
const endings: ReadonlySet<string> = new Set(['no-longer-pursued', 'transferred', 'duplicate', 'entered-by-mistake']);

function reasons(codes: readonly string[]): string {
  return codes
    .map(
      (reason) =>
        `${revisionReason.codes.find((one) => one.code === reason)?.title.vi.toLocaleLowerCase('vi')} ${code(reason)}`,
    )
    .join('; ');
}
